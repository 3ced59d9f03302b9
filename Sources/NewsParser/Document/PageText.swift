import NewsRecord
import NewsText

/// The blocks of one report with what the local stages made of each. Stages that look across the document read this;
/// it is an object, since all of them hold it.
final class PageText: Sendable {
    let decoded: DecodedText
    let drafts: [BlockDraft]
    /// One for each draft, in the same order.
    let readings: [LocalReading]

    init(decoded: DecodedText, drafts: [BlockDraft], readings: [LocalReading]) {
        self.decoded = decoded
        self.drafts = drafts
        self.readings = readings
    }

    /// The same page, on which `blocks` are pull quotes.
    func turning(intoPullQuotes blocks: [Int]) -> PageText {
        guard !blocks.isEmpty else { return self }
        var drafts = drafts
        for block in blocks { drafts[block].kind = .pullquote }
        return PageText(decoded: decoded, drafts: drafts, readings: readings)
    }

    /// A stretch of one block: bytes of its decoded text.
    struct Place: Hashable, Sendable {
        var block: Int
        var range: Range<Int>
    }

    func text(_ place: Place) -> String { readings[place.block].text.text(place.range) }

    /// The stretch in the file.
    func span(_ place: Place) -> Span {
        let blockStart = drafts[place.block].start
        let origin = decoded.map.source(blockStart)
        return Span(
            block: place.block, start: decoded.map.source(blockStart + place.range.lowerBound) - origin,
            end: decoded.map.source(blockStart + place.range.upperBound) - origin)
    }

    func passage(_ place: Place) -> Passage { Passage(span: span(place), text: text(place)) }

    /// The whole of a block.
    func whole(_ block: Int) -> Place { Place(block: block, range: 0..<readings[block].text.bytes.count) }

    /// What the report has written wrong, in the order of the text.
    func slips() -> [Slip] {
        readings.enumerated().flatMap { block, reading in
            reading.slips.map {
                Slip(passage: passage(Place(block: block, range: $0.range)), readsAs: $0.readsAs)
            }
        }
    }

    /// The record's blocks.
    func blocks() -> [Block] {
        var paragraph = 0
        return drafts.map { draft in
            if draft.kind == .paragraph { paragraph += 1 }
            return Block(
                kind: draft.kind, start: decoded.map.source(draft.start), end: decoded.map.source(draft.end),
                paragraph: draft.kind == .paragraph ? paragraph : nil)
        }
    }

    /// The region of the page that an attribution in a block of this kind stands in.
    static func region(_ kind: Block.Kind) -> Attribution.Region {
        switch kind {
        case .headline: .headline
        case .heading: .heading
        case .caption: .caption
        case .pullquote: .pullquote
        default: .body
        }
    }
}

/// Makes the second half of an id out of words: small ASCII letters and digits, joined by hyphens.
enum Slug {
    static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        var wantsHyphen = false
        func put(_ byte: UInt8) {
            if wantsHyphen, !slug.isEmpty { slug.append(0x2D) }
            wantsHyphen = false
            slug.append(byte)
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: put(UInt8(scalar.value))
            case 0x41...0x5A: put(UInt8(scalar.value) | 0x20)
            // Apostrophes and the full stops of abbreviations vanish; anything else parts words.
            case 0x27, 0x2019, 0x2E: continue
            case 0xC0...0x24F: for byte in folded(scalar.value) { put(byte) }
            case 0x300...0x36F: continue
            case 0..<0xC0, 0x2000...0x206F: wantsHyphen = true
            default: for byte in String(scalar).utf8 { put(byte) }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// A Latin letter without its marks.
    private static func folded(_ scalar: UInt32) -> [UInt8] {
        switch scalar {
        case 0xC6, 0xE6: return [0x61, 0x65]
        case 0x152, 0x153: return [0x6F, 0x65]
        case 0xDE, 0xFE: return [0x74, 0x68]
        case 0xDF: return [0x73, 0x73]
        default: break
        }
        let rows: [(ClosedRange<UInt32>, UInt8)] = [
            (0xC0...0xC5, 0x61), (0xC7...0xC7, 0x63), (0xC8...0xCB, 0x65), (0xCC...0xCF, 0x69), (0xD0...0xD0, 0x64),
            (0xD1...0xD1, 0x6E), (0xD2...0xD6, 0x6F), (0xD8...0xD8, 0x6F), (0xD9...0xDC, 0x75), (0xDD...0xDD, 0x79),
            (0xE0...0xE5, 0x61), (0xE7...0xE7, 0x63), (0xE8...0xEB, 0x65), (0xEC...0xEF, 0x69), (0xF0...0xF0, 0x64),
            (0xF1...0xF1, 0x6E), (0xF2...0xF6, 0x6F), (0xF8...0xF8, 0x6F), (0xF9...0xFC, 0x75), (0xFD...0xFD, 0x79),
            (0xFF...0xFF, 0x79), (0x100...0x105, 0x61), (0x106...0x10D, 0x63), (0x10E...0x111, 0x64),
            (0x112...0x11B, 0x65), (0x11C...0x123, 0x67), (0x124...0x127, 0x68), (0x128...0x131, 0x69),
            (0x134...0x135, 0x6A), (0x136...0x138, 0x6B), (0x139...0x142, 0x6C), (0x143...0x14B, 0x6E),
            (0x14C...0x151, 0x6F), (0x154...0x159, 0x72), (0x15A...0x161, 0x73), (0x162...0x167, 0x74),
            (0x168...0x173, 0x75), (0x174...0x175, 0x77), (0x176...0x178, 0x79), (0x179...0x17E, 0x7A),
        ]
        return rows.first { $0.0.contains(scalar) }.map { [$0.1] } ?? []
    }
}
