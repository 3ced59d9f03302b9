import Foundation
import NewsRecord
import TestSupport
import Testing

@Suite struct JSONReaderTests {
    static let texts: [(text: String, value: JSONValue)] = [
        ("null", .null), (" true ", .bool(true)), ("\t\r\nfalse\n", .bool(false)),
        ("0", .integer(0)), ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
        ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        ("1.5", .number(1.5)), ("-0.25e+2", .number(-25)), ("1E-2", .number(0.01)), ("0e0", .number(0)),
        (#""""#, .string("")), (#""a\/b""#, .string("a/b")), (#""\b\f\n\r\t\"\\""#, .string("\u{8}\u{C}\n\r\t\"\\")),
        (#""\u00e9\u00E9""#, .string("éé")), (#""\ud83d\udcf0""#, .string("\u{1F4F0}")),
        (#""x\uD83D\uDCF0y""#, .string("x\u{1F4F0}y")),
        (#""\ud83d""#, .string("\u{FFFD}")), (#""\udcf0""#, .string("\u{FFFD}")),
        (#""\ud83d\ud83d\udcf0""#, .string("\u{FFFD}\u{1F4F0}")), (#""\ud83d\u0041""#, .string("\u{FFFD}A")),
        (#""\ud83d\n""#, .string("\u{FFFD}\n")), (#""\ud83dA""#, .string("\u{FFFD}A")),
        ("\"\u{7F}\u{85}é\"", .string("\u{7F}\u{85}é")),
        ("[]", .array([])), ("[ 1 , [ ] ]", .array([.integer(1), .array([])])),
        ("{ }", .object([])),
        (
            #"{"b":1, "a" : {"b":null}, "b":2}"#,
            .object([.init("b", .integer(1)), .init("a", .object([.init("b", .null)])), .init("b", .integer(2))])
        ),
    ]

    @Test(arguments: texts) func reads(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)) == value)
        #expect(try JSONValue(parsing: text.utf8) == value)
    }

    static let malformed: [(text: String, offset: Int)] = [
        ("", 0), ("  ", 2), ("nul", 0), ("nulll", 4), ("True", 0), ("NaN", 0), ("Infinity", 0), ("-Infinity", 0),
        ("+1", 0), ("01", 1), ("-", 0), ("1.", 0), (".5", 0), ("1e", 0), ("1e+", 0), ("--1", 0), ("1e999", 0),
        ("0x10", 1), ("1 2", 2), ("\u{B}1", 0), ("1\u{C}", 1), ("\u{A0}1", 0),
        ("\"", 1), ("\"a", 2), ("\"\\", 2), ("\"\\x\"", 2), ("\"\\u12\"", 5), ("\"\\u+123\"", 3), ("\"\\u12 4\"", 5),
        ("\"a\nb\"", 2), ("\"a\\n\u{1}\"", 4), ("'a'", 0),
        ("[", 1), ("[1", 2), ("[1,", 3), ("[1,]", 3), ("[,1]", 1), ("[1 2]", 3), ("[1}", 2), ("]", 0),
        ("{", 1), ("{\"a\"", 4), ("{\"a\":", 5), ("{\"a\":1", 6), ("{\"a\":1,}", 7), ("{a:1}", 1), ("{\"a\" 1}", 5),
        ("{1:2}", 1), ("{\"a\":1 \"b\":2}", 7), ("[]]", 2), ("// c", 0),
    ]

    @Test(arguments: malformed) func refuses(text: String, offset: Int) {
        let error = #expect(throws: JSONError.self, "\(text)") { try JSONValue(parsing: Array(text.utf8)) }
        #expect(error?.offset == offset)
        #expect(error?.description.contains("byte \(offset)") == true)
    }

    @Test(arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
    func refusesWhatIsNotUTF8(bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22] + bytes + [0x22]) }
        #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0x5C, 0x6E] + bytes + [0x22]) }
    }

    @Test(arguments: ["[", "{\"a\":"]) func boundsTheDepth(opening: String) throws {
        let closing = opening == "[" ? "]" : "}"
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)).utf8)
        }
        #expect(throws: Never.self) { try JSONValue(parsing: nested(127)) }
        #expect(throws: JSONError.self) { try JSONValue(parsing: nested(128)) }
        #expect(throws: JSONError.self) {
            try JSONValue(parsing: Array(String(repeating: opening, count: 1_000_000).utf8))
        }
    }

    @Test func findsMembersAndElements() throws {
        let value = try JSONValue(parsing: Array(#"{"a":[1,2.0,"x",true],"s":[3,9],"r":[9,3],"n":null}"#.utf8))
        #expect(value["a"]?[0]?.integer == 1)
        #expect(value["a"]?[1]?.integer == 2)
        #expect(value["a"]?[0]?.double == 1)
        #expect(value["a"]?[2]?.string == "x")
        #expect(value["a"]?[3]?.bool == true)
        #expect(value["a"]?[4] == nil)
        #expect(value["a"]?.elements.count == 4)
        #expect(value["b"] == nil)
        #expect(value["s"]?.range == 3..<9)
        #expect(value["r"]?.range == nil)
        #expect(value["a"]?.range == nil)
        #expect(value["n"]?.isNull == true)
        #expect(value.members.map(\.name) == ["a", "s", "r", "n"])
        #expect(value[0] == nil)
    }

    // MARK: - Against another implementation

    @Test(arguments: [101, 102, 103] as [UInt64]) func agreesWithFoundation(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let value = Self.value(&random, depth: 4)
            let bytes = value.bytes
            let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            #expect(Self.isEqual(value, theirs), "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
            let again = try JSONSerialization.data(withJSONObject: theirs, options: .fragmentsAllowed)
            let read = try JSONValue(parsing: again)
            #expect(Self.isEqual(read, theirs), "seed \(seed): \(String(decoding: again, as: UTF8.self))")
        }
    }

    @Test(arguments: [201, 202, 203] as [UInt64]) func writesWhatItReads(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let bytes = Self.value(&random, depth: 5).bytes
            #expect(try JSONValue(parsing: bytes).bytes == bytes, "seed \(seed)")
        }
    }

    @Test(arguments: [301, 302] as [UInt64]) func damageNeverTraps(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<2000 {
            var bytes = Self.value(&random, depth: 3).bytes
            for _ in 0...random.next(below: 3) {
                bytes[random.next(below: bytes.count)] = UInt8(truncatingIfNeeded: random.next())
            }
            bytes = Array(bytes.prefix(1 + random.next(below: bytes.count)))
            if let value = try? JSONValue(parsing: bytes) {
                #expect((try? JSONValue(parsing: value.bytes)) != nil, "seed \(seed)")
            }
        }
    }

    private static let characters: [String] = [
        "a", "Z", " ", "\"", "\\", "/", "\n", "\0", "\u{7F}", "\u{9B}", "é", "\u{2028}", "\u{202E}", "\u{FFFD}", "한",
        "\u{1F4F0}",
    ]

    static func value(_ random: inout SplitMix64, depth: Int) -> JSONValue {
        func text(_ random: inout SplitMix64) -> String {
            (0..<random.next(below: 9)).map { _ in characters[random.next(below: characters.count)] }.joined()
        }
        switch random.next(below: depth > 0 ? 8 : 6) {
        case 0: return .null
        case 1: return .bool(random.next(below: 2) == 0)
        case 2: return .integer(Int64(truncatingIfNeeded: random.next()) >> random.next(below: 60))
        case 3: return .number(Double(random.next(below: 1_000_000)) / 1024 + 0.5 / 1024)
        case 4, 5: return .string(text(&random))
        case 6: return .array((0..<random.next(below: 5)).map { _ in value(&random, depth: depth - 1) })
        default:
            return .object(
                (0..<random.next(below: 5)).map {
                    JSONValue.Member("\($0)" + text(&random), value(&random, depth: depth - 1))
                })
        }
    }

    private static func isEqual(_ ours: JSONValue, _ theirs: Any) -> Bool {
        switch ours {
        case .null: return theirs is NSNull
        case .bool(let value): return theirs as? Bool == value
        case .integer(let value): return (theirs as? NSNumber)?.int64Value == value
        case .number(let value): return (theirs as? NSNumber)?.doubleValue == value
        case .string(let value): return (theirs as? String).map { Array($0.utf8) == Array(value.utf8) } ?? false
        case .array(let elements):
            guard let others = theirs as? [Any], others.count == elements.count else { return false }
            return zip(elements, others).allSatisfy { isEqual($0, $1) }
        case .object(let members):
            guard let others = theirs as? [String: Any], others.count == members.count else { return false }
            return members.allSatisfy { member in others[member.name].map { isEqual(member.value, $0) } ?? false }
        }
    }
}
