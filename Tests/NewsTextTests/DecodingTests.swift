import NewsText
import Testing

/// Spells text in the encodings under test, so that no test needs Foundation.
enum Spelling {
    static func utf16(_ text: String, isBig: Bool, hasMark: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for unit in (hasMark ? [0xFEFF] : []) + Array(text.utf16) {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            bytes.append(contentsOf: isBig ? [high, low] : [low, high])
        }
        return bytes
    }

    /// Latin-1 and the curly marks and dashes of Windows.
    static func windows1252(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x2018: 0x91
            case 0x2019: 0x92
            case 0x201C: 0x93
            case 0x201D: 0x94
            case 0x2013: 0x96
            case 0x2014: 0x97
            case 0x20AC: 0x80
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
    }
}

@Suite struct DecodingTests {
    private static let text = "“Café prices rose,” said Zoë — by €2.\nIt’s plain."

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var encoding: SourceEncoding
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "UTF-8", bytes: Array(text.utf8), encoding: .utf8),
        Case(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), encoding: .utf8),
        Case(
            name: "UTF-16LE with a mark", bytes: Spelling.utf16(text, isBig: false, hasMark: true),
            encoding: .utf16LittleEndian),
        Case(
            name: "UTF-16BE with a mark", bytes: Spelling.utf16(text, isBig: true, hasMark: true),
            encoding: .utf16BigEndian),
        Case(
            name: "UTF-16LE without", bytes: Spelling.utf16(text, isBig: false, hasMark: false),
            encoding: .utf16LittleEndian),
        Case(
            name: "UTF-16BE without", bytes: Spelling.utf16(text, isBig: true, hasMark: false),
            encoding: .utf16BigEndian),
        Case(name: "Windows-1252", bytes: Spelling.windows1252(text), encoding: .windows1252),
    ])
    func everyEncodingGivesTheSameText(_ example: Case) {
        let decoded = DecodedText(decoding: example.bytes)
        #expect(decoded.encoding == example.encoding)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.text)
        #expect(decoded.replacedCount == 0)
        #expect(decoded.map.source(decoded.bytes.count) == example.bytes.count)
    }

    @Test(arguments: ["utf-8", "utf-16le", "utf-16be", "windows-1252", "damaged"])
    func everyCharacterLeadsBackToItsBytes(_ name: String) {
        let long = String(repeating: Self.text, count: 20)
        let bytes: [UInt8]
        switch name {
        case "utf-16le": bytes = Spelling.utf16(long + "😀 end", isBig: false, hasMark: true)
        case "utf-16be": bytes = Spelling.utf16(long + "😀 end", isBig: true, hasMark: false)
        case "windows-1252": bytes = Spelling.windows1252(long)
        case "damaged": bytes = Array(Array(long.utf8) + [0xFF, 0x41, 0xE2, 0x80] + Array(long.utf8))
        default: bytes = Array((long + "😀 end").utf8)
        }
        let decoded = DecodedText(decoding: bytes)
        var previous = -1
        for index in decoded.bytes.indices where decoded.bytes[index] & 0xC0 != 0x80 {
            var next = index + 1
            while next < decoded.bytes.count, decoded.bytes[next] & 0xC0 == 0x80 { next += 1 }
            let (start, end) = (decoded.map.source(index), decoded.map.source(next))
            #expect(start > previous && end > start)
            previous = start
            guard start >= 0, end <= bytes.count, start < end else { continue }
            let character = decode(Array(bytes[start..<end]), as: decoded.encoding)
            #expect(character == String(decoding: decoded.bytes[index..<next], as: UTF8.self))
        }
    }

    /// The characters of a few bytes, by a road of its own.
    private func decode(_ bytes: [UInt8], as encoding: SourceEncoding) -> String {
        switch encoding {
        case .utf8: return String(decoding: bytes, as: UTF8.self)
        case .utf16LittleEndian, .utf16BigEndian:
            var units: [UInt16] = []
            for index in stride(from: 0, to: bytes.count - 1, by: 2) {
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                units.append(encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first)
            }
            return String(decoding: units, as: UTF16.self)
        case .windows1252:
            for scalar in "“”‘’–—€".unicodeScalars where Spelling.windows1252(String(scalar)) == bytes {
                return String(scalar)
            }
            return String(bytes.map { Character(Unicode.Scalar($0)) })
        }
    }

    @Test func damageInUTF8StaysUTF8() {
        let decoded = DecodedText(decoding: Array("“Well,” he ".utf8) + [0xFF] + Array("said. “Then”".utf8))
        #expect(decoded.encoding == .utf8)
        #expect(decoded.replacedCount == 1)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "“Well,” he \u{FFFD}said. “Then”")
    }

    @Test func aTruncatedCharacterIsOneReplacement() {
        let decoded = DecodedText(decoding: Array("“Well” – “so".utf8) + [0xE2, 0x80])
        #expect(decoded.replacedCount == 1)
        #expect(decoded.map.source(decoded.bytes.count) == Array("“Well” – “so".utf8).count + 2)
    }

    @Test(arguments: [
        ("none", "one line"), ("lf", "a\nb\n"), ("crlf", "a\r\nb\r\n"), ("cr", "a\rb\r"), ("mixed", "a\nb\r\nc"),
    ])
    func newlines(_ name: String, _ text: String) {
        #expect(DecodedText(decoding: Array(text.utf8)).newline.rawValue == name)
    }

    @Test func linesAreTheSameWhateverEndsThem() {
        for end in ["\n", "\r\n", "\r"] {
            let bytes = Array(["  one ", "", "\u{A0}two", "three"].joined(separator: end).utf8)
            let lines = TextLine.lines(of: bytes).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
            #expect(lines == ["one", "", "two", "three"])
        }
    }
}

@Suite struct TextSnifferTests {
    @Test(arguments: ["", "A report.\n", "Zoë\t—\u{1B}[0m \u{0C}", "零"])
    func textIsText(_ text: String) { #expect(TextSniffer.isText(Array(text.utf8))) }

    @Test func wideTextIsText() {
        #expect(TextSniffer.isText(Spelling.utf16("A report of some length.", isBig: false, hasMark: false)))
        #expect(TextSniffer.isText(Spelling.utf16("短い", isBig: true, hasMark: true)))
    }

    @Test func binariesAreNone() {
        #expect(TextSniffer.refusal(of: Array("text\0more text".utf8)) == .nulBytes(offset: 4))
        #expect(TextSniffer.refusal(of: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]) != nil)
        #expect(TextSniffer.refusal(of: [UInt8](repeating: 7, count: 10)) == .controlCharacters(percent: 100))
    }
}
