import NewsRecord
import Testing

@Suite struct JSONWriterTests {
    struct Escape: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        /// Without the quotation marks around it.
        var written: String
        var testDescription: String { name }
    }

    static let escapes = [
        Escape(name: "nothing", text: "", written: ""),
        Escape(name: "plain ASCII", text: "a ~ z", written: "a ~ z"),
        Escape(name: "mark and backslash", text: "\"\\/", written: "\\\"\\\\/"),
        Escape(name: "line feed, return, tab", text: "\n\r\t", written: "\\n\\r\\t"),
        Escape(name: "NUL", text: "a\0b", written: "a\\u0000b"),
        Escape(name: "backspace and form feed", text: "\u{8}\u{C}", written: "\\u0008\\u000c"),
        Escape(name: "escape", text: "\u{1B}[31m", written: "\\u001b[31m"),
        Escape(name: "last of C0", text: "\u{1F} ", written: "\\u001f "),
        Escape(name: "DEL", text: "~\u{7F}", written: "~\\u007f"),
        Escape(name: "first and last of C1", text: "\u{80}\u{9F}", written: "\\u0080\\u009f"),
        Escape(name: "after C1", text: "\u{A0}\u{A1}", written: "\u{A0}\u{A1}"),
        Escape(name: "next line", text: "\u{85}", written: "\\u0085"),
        Escape(name: "line and paragraph separators", text: "\u{2028}\u{2029}", written: "\\u2028\\u2029"),
        Escape(name: "before and after them", text: "\u{2027}\u{202F}", written: "\u{2027}\u{202F}"),
        Escape(
            name: "embeddings and overrides", text: "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}",
            written: "\\u202a\\u202b\\u202c\\u202d\\u202e"),
        Escape(
            name: "isolates", text: "\u{2066}\u{2067}\u{2068}\u{2069}", written: "\\u2066\\u2067\\u2068\\u2069"),
        Escape(name: "around the isolates", text: "\u{2065}\u{206A}", written: "\u{2065}\u{206A}"),
        Escape(name: "direction marks", text: "\u{200E}\u{200F}\u{61C}", written: "\\u200e\\u200f\\u061c"),
        Escape(name: "joiners stay", text: "\u{200C}\u{200D}\u{61B}", written: "\u{200C}\u{200D}\u{61B}"),
        Escape(name: "quotation marks and dashes stay", text: "“–”", written: "“–”"),
        Escape(name: "beyond the basic plane", text: "\u{1F4F0}", written: "\u{1F4F0}"),
        Escape(name: "at the very end", text: "end\u{9F}", written: "end\\u009f"),
    ]

    @Test(arguments: escapes) func writesEscapes(_ escape: Escape) throws {
        var writer = JSONWriter()
        writer.string(escape.text)
        #expect(writer.text == "\"\(escape.written)\"")
        #expect(try JSONValue(parsing: writer.bytes) == .string(escape.text))
    }

    /// Every scalar by itself: what is not escaped is written as it is, and all of them come back.
    @Test func everyCharacterComesBack() throws {
        let bidirectional: Set<UInt32> = [0x61C, 0x200E, 0x200F]
        for range in [0...0x2FFF, 0xD7F0...0xE010, 0xFFF0...0x10010, 0x10FFF0...0x10FFFF] as [ClosedRange<UInt32>] {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let isHidden =
                    value < 0x20 || (0x7F...0x9F).contains(value) || bidirectional.contains(value)
                    || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
                var writer = JSONWriter()
                writer.string(String(Character(scalar)))
                let isEscaped = writer.bytes.contains(UInt8(ascii: "\\"))
                #expect(isEscaped == (isHidden || value == 0x22 || value == 0x5C), "U+\(String(value, radix: 16))")
                #expect(try JSONValue(parsing: writer.bytes).string?.unicodeScalars.first == scalar)
            }
        }
    }

    static let numbers: [(Double, String)] = [
        (0, "0"), (-0.0, "0"), (7, "7"), (10, "10"), (-3, "-3"), (1200, "1200"), (0.5, "0.5"), (-2.25, "-2.25"),
        (0.1, "0.1"), (1e15, "1000000000000000"), (9_007_199_254_740_992, "9007199254740992"), (1e19, "1e+19"),
        (.leastNonzeroMagnitude, "5e-324"), (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
    ]

    @Test(arguments: numbers) func writesNumbers(value: Double, written: String) {
        var writer = JSONWriter()
        writer.number(value)
        #expect(writer.text == written)
    }

    @Test(arguments: [Int64.min, -10, -9, -1, 0, 9, 10, 99, Int64.max]) func writesWholeNumbers(value: Int64) throws {
        var writer = JSONWriter()
        writer.integer(value)
        #expect(writer.text == "\(value)")
        #expect(try JSONValue(parsing: writer.bytes) == .integer(value))
    }

    @Test func putsCommasBetween() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("a")
            writer.array {
                $0.integer(1)
                $0.null()
                $0.array { _ in }
                $0.object { _ in }
                $0.string(nil)
                $0.number(nil as Double?)
                $0.raw(Array("[true]".utf8))
                $0.bool(false)
            }
            let name = "b \"\u{1B}\""
            writer.key(name)
            writer.object { _ in }
            writer.key("c")
            writer.string("d")
        }
        writer.endLine()
        writer.object { _ in }
        #expect(
            writer.text == #"{"a":[1,null,[],{},null,null,[true],false],"b \"\u001b\"":{},"c":"d"}"# + "\n{}")
        writer.removeAll()
        writer.bool(true)
        #expect(writer.text == "true")
    }

    private struct Failure: Error {}

    @Test func passesErrorsOn() {
        var writer = JSONWriter()
        #expect(throws: Failure.self) {
            try writer.object { (_: inout JSONWriter) throws(Failure) in throw Failure() }
        }
    }
}
