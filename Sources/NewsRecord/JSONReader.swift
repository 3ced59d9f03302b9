extension JSONValue {
    /// Reads one JSON value (RFC 8259) that fills `bytes` but for white space around it. Nesting is bounded, so that no
    /// input can exhaust the stack; a surrogate without its partner becomes U+FFFD. Throws where the bytes are no JSON,
    /// no UTF-8, or name a number that is too large.
    public init(parsing bytes: some Collection<UInt8>) throws(JSONError) {
        if let contiguous = bytes as? [UInt8] {
            self = try JSONValue.read(contiguous)
        } else {
            self = try JSONValue.read(Array(bytes))
        }
    }

    private static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in
            var reader = JSONReader(bytes: bytes)
            let value = try reader.value(depth: 0)
            reader.skipWhiteSpace()
            guard reader.index == bytes.count else { throw reader.failure("the end") }
            return value
        }
    }
}

private struct JSONReader {
    static let deepest = 128

    /// Valid as long as the reader is at work.
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    func failure(_ expected: String) -> JSONError { JSONError(offset: index, expected: expected) }

    mutating func skipWhiteSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.deepest else { throw failure("at most \(Self.deepest) levels") }
        skipWhiteSpace()
        guard index < bytes.count else { throw failure("a value") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[index...].starts(with: expected) else { throw failure("\(text)") }
        index += expected.count
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        index += 1
        var members: [JSONValue.Member] = []
        skipWhiteSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipWhiteSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw failure("a name") }
            let name = try string()
            skipWhiteSpace()
            guard take(UInt8(ascii: ":")) else { throw failure("a colon") }
            members.append(JSONValue.Member(name, try value(depth: depth + 1)))
            skipWhiteSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw failure("a comma or }") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        index += 1
        var elements: [JSONValue] = []
        skipWhiteSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipWhiteSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw failure("a comma or ]") }
        return .array(elements)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = index
        var isWhole = true
        _ = take(UInt8(ascii: "-"))
        // A nought in front would be octal elsewhere, so it stands alone.
        if !take(UInt8(ascii: "0")) { try digits(from: start) }
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try digits(from: start)
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits(from: start)
        }
        if isWhole, let whole = short(start..<index) { return .integer(whole) }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
        if isWhole, let whole = Int64(text) { return .integer(whole) }
        guard let value = Double(text), value.isFinite else {
            index = start
            throw failure("a number that a double can hold")
        }
        return .number(value)
    }

    /// A whole number of so few digits that it cannot overflow, as most are; nil for any other.
    private func short(_ range: Range<Int>) -> Int64? {
        guard range.count <= 18, bytes[range.lowerBound] != UInt8(ascii: "-") else { return nil }
        return range.reduce(0) { $0 * 10 + Int64(bytes[$1] - UInt8(ascii: "0")) }
    }

    private mutating func digits(from start: Int) throws(JSONError) {
        let first = index
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
        guard index > first else {
            index = start
            throw failure("a value")
        }
    }

    private mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        skipPlainCharacters()
        if take(UInt8(ascii: "\"")) {
            return try Self.text(UnsafeBufferPointer(rebasing: bytes[start..<index - 1]), from: start)
        }
        var decoded = Array(bytes[start..<index])
        while index < bytes.count {
            let plain = index
            skipPlainCharacters()
            decoded.append(contentsOf: bytes[plain..<index])
            if take(UInt8(ascii: "\"")) {
                return try decoded.withUnsafeBufferPointer { utf8 throws(JSONError) in
                    try Self.text(utf8, from: start)
                }
            }
            guard take(UInt8(ascii: "\\")) else { break }
            try escape(into: &decoded)
        }
        throw failure("a closing quotation mark")
    }

    /// Goes on to the next quotation mark, backslash or control character: the last may not stand in a string.
    private mutating func skipPlainCharacters() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            index += 1
        }
    }

    private static func text(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) throws(JSONError) -> String {
        var text = String(decoding: utf8, as: UTF8.self)
        // What is no UTF-8 was replaced; `String(validating:as:)` would say so at several times the cost.
        guard text.withUTF8({ $0.elementsEqual(utf8) }) else { throw JSONError(offset: start, expected: "UTF-8") }
        return text
    }

    private mutating func escape(into decoded: inout [UInt8]) throws(JSONError) {
        guard index < bytes.count else { throw failure("an escape") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "u"):
            let scalar = Unicode.Scalar(try codePoint()) ?? "\u{FFFD}"
            decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
        default:
            index -= 1
            throw failure("an escape")
        }
    }

    /// One UTF-16 unit, or the character of a surrogate pair. A surrogate without its partner is given as it is.
    private mutating func codePoint() throws(JSONError) -> UInt32 {
        let unit = try hexadecimal()
        guard unit & 0xFC00 == 0xD800, bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
            return unit
        }
        let next = index
        index += 2
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else {
            index = next
            return unit
        }
        return 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count else { throw failure("four hexadecimal digits") }
            switch bytes[index] {
            case 0x30...0x39: value = value << 4 | UInt32(bytes[index] - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(bytes[index] - 0x41 + 10)
            case 0x61...0x66: value = value << 4 | UInt32(bytes[index] - 0x61 + 10)
            default: throw failure("four hexadecimal digits")
            }
            index += 1
        }
        return value
    }
}
