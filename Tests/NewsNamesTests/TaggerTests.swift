import Models
import NewsNames
import NewsParser
import NewsText
import TestSupport
import Testing

/// Inline texts with the names marked: `[P Ann Lee]`, `[O …]`, `[L …]`, `[X …]`.
enum Marked {
    static func text(_ marked: String) -> String {
        var text = marked
        for mark in ["[P ", "[O ", "[L ", "[X "] {
            text = text.split(separator: mark).isEmpty ? text : replace(text, mark)
        }
        return String(text.filter { $0 != "]" })
    }

    private static func replace(_ text: String, _ mark: String) -> String {
        var (rest, result) = (Substring(text), "")
        while let range = rest.firstRange(of: mark) {
            result += rest[..<range.lowerBound]
            rest = rest[range.upperBound...]
        }
        return result + rest
    }

    static func mark(_ names: [NameReading.Name], in text: BlockText) -> String {
        var (result, end) = ("", 0)
        for name in names {
            let letter =
                switch name.kind {
                case .person: "P"
                case .organisation: "O"
                case .place: "L"
                case .other: "X"
                }
            result += text.text(end..<name.range.lowerBound) + "[\(letter) " + text.text(name.range) + "]"
            end = name.range.upperBound
        }
        return result + text.text(end..<text.bytes.count)
    }
}

@Suite struct TaggerTests {
    static let tagger = (try? Models.load(environment: [:]))?.names

    static let sentences = [
        "[P Petra Holm] told reporters in [L Paris] on Monday.",
        "The [O Ministry of Finance] said nothing, said Mr. [P Okafor].",
        "President [P Peter Reus]'s plane left [L Nairobi], [L Kenya], at noon.",
        "He works for [O Harbour Holdings Inc.] in [L Ohio].",
        "Nobody said a word, and it rained all day.",
        "[P Carla Smith] met [P del Monte] in [L New York].",
    ]

    @Test(arguments: sentences) func findsNames(_ marked: String) throws {
        let tagger = try #require(Self.tagger)
        let text = BlockText(bytes: Array(Marked.text(marked).utf8))
        #expect(Marked.mark(tagger.read(text).names, in: text) == marked)
    }

    @Test func aSurnameIsThePersonOfTheFullName() throws {
        let tagger = try #require(Self.tagger)
        let texts = [
            "[P Petra Goto] leads the works, and nobody else does.",
            "We hear that [P Goto] will not say when they end.",
        ]
        let blocks = texts.map { BlockText(bytes: Array(Marked.text($0).utf8)) }
        let readings = blocks.map { tagger.read($0) }
        let agreement = NameAgreement(readings)
        for (index, marked) in texts.enumerated() {
            #expect(Marked.mark(agreement.names(of: readings[index]), in: blocks[index]) == marked)
        }
    }

    /// Each with what else the document says.
    @Test(arguments: [
        ("A spokesman for [O Harbour.com] said so.", "[O Harbour.com] sells boats."),
        ("He told [O The Daily Star] that it rained.", "It rained."),
        ("The chief of [O Velmark] resigned on Monday.", "He works for [O Velmark Holdings Inc.] in [L Ohio]."),
        ("They met the [O National Water Council] in spring.", "Nothing came of it."),
    ]) func whatEndsAndBeginsANameCounts(_ marked: String, _ rest: String) throws {
        let tagger = try #require(Self.tagger)
        let blocks = [marked, rest].map { BlockText(bytes: Array(Marked.text($0).utf8)) }
        let readings = blocks.map { tagger.read($0) }
        #expect(Marked.mark(NameAgreement(readings).names(of: readings[0]), in: blocks[0]) == marked)
    }

    @Test(arguments: 1...40) func anyBytesGiveSpansOfTheText(_ seed: UInt64) throws {
        let tagger = try #require(Self.tagger)
        var random = SplitMix64(seed: seed)
        let pieces = [
            "Ann", "Lee", "of", "the", "Bank", "-", "'s", "U.N.", "\u{2019}s", ",", ".", "(", "AP", ")", "20th", "&",
            "é", "Ürümqi", "von", "\n", "\u{1F600}",
        ]
        var string = ""
        for _ in 0..<Int.random(in: 0...80, using: &random) {
            string += pieces.randomElement(using: &random) ?? ""
            if Bool.random(using: &random) { string += " " }
        }
        let text = BlockText(bytes: Array(string.utf8))
        let reading = tagger.read(text)
        var end = 0
        for name in NameAgreement([reading]).names(of: reading) {
            #expect(name.range.lowerBound >= end && name.range.upperBound <= text.bytes.count, "seed \(seed)")
            #expect(!name.range.isEmpty && String(validating: text.bytes[name.range], as: UTF8.self) != nil)
            end = name.range.upperBound
        }
    }

    @Test func damagedWeightsAreNone() throws {
        let bytes = [UInt8]("DLNAMES1".utf8) + [UInt8](repeating: 7, count: 4000)
        #expect(bytes.withUnsafeBytes { NameTagger(decoding: $0, digest: "") } == nil)
        #expect([UInt8]().withUnsafeBytes { NameTagger(decoding: $0, digest: "") } == nil)
    }
}

@Suite struct LabelTests {
    @Test func everyLabelOfANameGoesOnOrEnds() {
        for kind in NameKind.allCases {
            let first = NameLabel.label(kind, .first)
            #expect(NameLabel.begins(first) && !NameLabel.mayEnd(first))
            #expect(NameLabel.allows(first, NameLabel.label(kind, .last)))
            #expect(!NameLabel.allows(first, NameLabel.outside))
            #expect(NameLabel.mayEnd(NameLabel.label(kind, .only)))
            #expect(!NameLabel.allows(NameLabel.outside, NameLabel.label(kind, .last)))
        }
    }
}
