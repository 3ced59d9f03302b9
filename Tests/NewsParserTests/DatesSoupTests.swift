import NewsText
import Testing

@testable import NewsParser

/// A small generator whose whole state is its seed.
struct SoupRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mix = state
        mix = (mix ^ mix >> 30) &* 0xBF58_476D_1CE4_E5B9
        mix = (mix ^ mix >> 27) &* 0x94D0_49BB_1331_11EB
        return mix ^ mix >> 31
    }
}

/// Whatever stands in a block, the stages stay within it.
@Suite struct DatesSoupTests {
    private static let scraps: [String] =
        """
        July Aug. May March Sunday Mon. 26 2006 2004 1990s '90s 08 26th 10,000 3.5 5-15 2006-08-26 8/26/2006 14:30 10 \
        a.m. p.m. EST GMT noon last next this past early mid-2007 late earlier later the a an of in since for every \
        each weeks year year-old two twenty-one hundred thousand million dozens hundreds tens several few about more than \
        at least up to or so some nearly between and to from - – — , . : ; ' " ( ) $ US$ € £ % per cent percent dollars miles \
        square hour Polish miners people No. Resolution U.S. one half quarter third century fiscal end beginning ago \
        untold numbers \u{2019} é 한국 \u{202F} 0 007 999999999999999999999 1,23 1.2.3 $$ -- ... ++
        """.split(separator: " ").map(String.init)

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `ranges are in bounds, ordered and apart`(_ seed: UInt64) {
        var random = SoupRandom(state: seed)
        for _ in 0..<25 {
            var soup = ""
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                soup += Self.scraps.randomElement(using: &random) ?? ""
                if Int.random(in: 0..<4, using: &random) > 0 { soup += " " }
            }
            check(Array(soup.utf8), "seed \(seed): \(soup)")
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `bytes that are no text do no harm`(_ seed: UInt64) {
        var random = SoupRandom(state: seed)
        for _ in 0..<20 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            // The contract is well-formed UTF-8; what the decoder would give for these bytes is.
            check(Array(String(decoding: bytes, as: UTF8.self).utf8), "seed \(seed)")
        }
    }

    private func check(_ bytes: [UInt8], _ note: String) {
        let text = BlockText(bytes: bytes)
        let dates = DateStage.find(in: text)
        let figures = FigureStage.find(in: text, dates: dates)
        for published in [nil, "2006-08-26", "XXXX-02-29", "9999-12-31", "0001-01-01", "2006"] {
            let resolved = DateResolution.resolve(dates, publishedEDTF: published)
            #expect(resolved.map(\.range) == dates.map(\.range), "\(note)")
        }
        var end = 0
        for date in dates {
            #expect(
                date.range.lowerBound >= end && date.range.upperBound <= bytes.count && !date.range.isEmpty, "\(note)")
            end = date.range.upperBound
        }
        end = 0
        for figure in figures {
            #expect(figure.range.lowerBound >= end && figure.range.upperBound <= bytes.count, "\(note)")
            #expect(figure.fullRange.lowerBound >= 0 && figure.fullRange.upperBound <= bytes.count, "\(note)")
            #expect(!dates.contains { $0.range.overlaps(figure.range) }, "\(note)")
            if let low = figure.low, let high = figure.high { #expect(low <= high, "\(note)") }
            end = figure.range.upperBound
        }
    }
}
