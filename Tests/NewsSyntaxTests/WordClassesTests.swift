import Testing

@testable import NewsSyntax

@Suite struct WordClassesTests {
    private static let groups: [(path: UInt32, words: [[UInt8]])] = [
        (0b01, ["monday", "friday"]), (0b110, ["said", "told", "it's"]), (0b1110, ["0000", "said"]),
    ].map { ($0.0, $0.1.map { Array($0.utf8) }) }

    private func classes(_ bytes: [UInt8]) throws -> WordClasses {
        try WordClasses(ModelFile(ModelFile.bytes(of: [("words", bytes)])).section("words"))
    }

    @Test(arguments: [
        ("monday", 0b01), ("Monday", 0b01), ("FRIDAY", 0b01), ("told", 0b110), ("it\u{2019}s", 0b110), ("1998", 0b1110),
        ("199", 0), ("tolds", 0), ("", 0),
    ])
    func knowsAWordHoweverItIsWritten(word: String, path: UInt32) throws {
        let classes = try classes(WordClasses.section(of: Self.groups))
        let bytes = Array(word.utf8)
        let found = bytes.withUnsafeBufferPointer {
            WordTraits($0, SyntaxToken(start: 0, end: bytes.count, isSpaced: true), classes).family
        }
        #expect(found == path)
    }

    @Test func countsAWordOfTwoClassesToTheFirst() throws {
        let classes = try classes(WordClasses.section(of: Self.groups))
        #expect(classes.path(of: WordTraits.key(of: Array("said".utf8))) == 0b110)
    }

    @Test func leavesOutTheClassesThatHaveNoNumber() throws {
        func word(_ number: Int) -> [UInt8] {
            [number / 676, number / 26 % 26, number % 26].map { UInt8(ascii: "a") + UInt8($0) }
        }
        let many = (0..<1_100).map { (path: UInt32($0 + 1), words: [word($0)]) }
        let classes = try classes(WordClasses.section(of: many))
        let last = WordClasses.largestClassCount
        #expect(classes.path(of: WordTraits.key(of: word(last - 1))) == UInt32(last))
        #expect(classes.path(of: WordTraits.key(of: word(last))) == 0)
    }

    /// Bytes that would make a search run for ever, or read beyond the section, are no section.
    @Test(arguments: ["empty", "cut", "without an end", "a number too many", "a slot without a number"])
    func refuses(fault: String) throws {
        var bytes = WordClasses.section(of: Self.groups)
        let slotCount = 1 << Int(bytes[0])
        switch fault {
        case "empty": bytes = []
        case "cut": bytes.removeLast()
        case "without an end": for slot in 0..<slotCount { bytes[64 + slot * 4] |= 1 }
        case "a number too many": bytes[64] = UInt8(Self.groups.count + 1)
        default: (bytes[64], bytes[65]) = (0, 0xFF)
        }
        #expect(throws: ModelError.self) { try classes(bytes) }
    }

    /// The tagger's words about a sentence's verbs: what is behind, what is surely ahead, how it ends.
    @Test(arguments: [
        (
            "the mayor has resigned .", [false, false, true, false],
            [0b01_01_00, 0b01_01_00, 0b01_00_00, 0b01_00_01]
        ),
        ("no deal", [false, false], [0b10_00_00, 0b10_00_00]),
    ])
    func verbsOfASentenceAreCounted(text: String, finite: [Bool], wanted: [UInt64]) throws {
        let bytes = Array(text.utf8)
        var (tokens, start): ([SyntaxToken], Int) = ([], 0)
        for word in text.split(separator: " ") {
            tokens.append(SyntaxToken(start: start, end: start + word.utf8.count, isSpaced: true))
            start += word.utf8.count + 1
        }
        let none = try classes(WordClasses.section(of: []))
        let words = bytes.withUnsafeBufferPointer { bytes in tokens.map { WordTraits(bytes, $0, none) } }
        words.withUnsafeBufferPointer { words in
            var course = TagFeatures.Course(words)
            for (index, verbs) in wanted.enumerated() {
                #expect(course.verbs(words[index]) == verbs)
                course.pass(words[index], 0, isFinite: finite[index])
            }
        }
    }
}
