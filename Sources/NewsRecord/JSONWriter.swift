/// Builds JSON text (RFC 8259) in one growing buffer of UTF-8 bytes, without a tree in between.
///
/// The order of members is the order of calls, so that one value always gives the same bytes: stored values, feed lines
/// and digests rest on that. Control characters (C0, DEL, C1), line and paragraph separators and the marks that turn
/// the direction of writing are escaped, so that JSON shown on a terminal cannot play tricks.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]

    private var needsComma = false

    /// An empty writer with room for `capacityBytes`.
    public init(capacityBytes: Int = 512) {
        bytes = []
        bytes.reserveCapacity(capacityBytes)
    }

    /// A copy of `bytes` with no room to spare. The writer keeps its own buffer, so that what comes next needs no new one.
    var exactBytes: [UInt8] {
        bytes.withUnsafeBufferPointer { written in
            [UInt8](unsafeUninitializedCapacity: written.count) { buffer, count in
                count = buffer.initialize(fromContentsOf: written)
            }
        }
    }

    /// The text, for people and tests.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written and keeps the room.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Writes `{`, what `body` writes, and `}`.
    public mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
        beginObject()
        try body(&self)
        endObject()
    }

    /// Writes `[`, what `body` writes, and `]`.
    public mutating func array<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
        beginArray()
        try body(&self)
        endArray()
    }

    /// `{`; members and `endObject` follow.
    public mutating func beginObject() { open(UInt8(ascii: "{")) }

    /// `}`.
    public mutating func endObject() { close(UInt8(ascii: "}")) }

    /// `[`; elements and `endArray` follow.
    public mutating func beginArray() { open(UInt8(ascii: "[")) }

    /// `]`.
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// The name of the member whose value comes next. It is written as it is: names are plain ASCII words of ours.
    public mutating func key(_ name: StaticString) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// The name of the member whose value comes next, whatever characters it has.
    // A literal would prefer `String` and be searched for characters to escape, although it has none.
    @_disfavoredOverload
    public mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A string.
    public mutating func string(_ value: String) {
        comma()
        var value = value
        value.withUTF8 { appendQuoted($0) }
        needsComma = true
    }

    /// A string, or null.
    public mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    /// A whole number.
    public mutating func integer(_ value: some FixedWidthInteger) {
        comma()
        if value >= 0, value < 10 {
            bytes.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            var text = String(value)
            text.withUTF8 { bytes.append(contentsOf: $0) }
        }
        needsComma = true
    }

    /// A number: without a fraction where it has none, else by the shortest digits that name it. What is not finite
    /// has no JSON and is written as null.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        if let whole = Int64(exactly: value) { return integer(whole) }
        comma()
        bytes.append(contentsOf: Array(value.description.utf8))
        needsComma = true
    }

    /// A number, or null.
    public mutating func number(_ value: Double?) {
        if let value { number(value) } else { null() }
    }

    /// A truth value.
    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// null.
    public mutating func null() { literal("null") }

    /// Bytes that are one JSON value already.
    public mutating func raw(_ value: some Collection<UInt8>) {
        comma()
        bytes.append(contentsOf: value)
        needsComma = true
    }

    /// A line feed, after which a new value may stand: JSON lines.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func literal(_ text: StaticString) {
        comma()
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ bracket: UInt8) {
        comma()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        var index = 0
        while index < utf8.count {
            // Most of a text is letters and spaces, which need no closer look.
            let byte = utf8[index]
            if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
                index += 1
                continue
            }
            let length = Self.escapedLength(utf8, at: index)
            guard length > 0 else {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
            appendEscape(utf8, at: index, length: length)
            index += length
            start = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
        bytes.append(UInt8(ascii: "\""))
    }

    /// How many bytes at `index` make a character that has to be escaped; 0 where none does.
    private static func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = utf8[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return 1 }
        if byte == 0xC2, index + 1 < utf8.count, utf8[index + 1] < 0xA0 { return 2 }
        if byte == 0xD8, index + 1 < utf8.count, utf8[index + 1] == 0x9C { return 2 }  // U+061C
        guard byte == 0xE2, index + 2 < utf8.count else { return 0 }
        let second = utf8[index + 1]
        let third = utf8[index + 2]
        if second == 0x80, (0x8E...0x8F).contains(third) || (0xA8...0xAE).contains(third) { return 3 }
        if second == 0x81, (0xA6...0xA9).contains(third) { return 3 }
        return 0
    }

    private mutating func appendEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) {
        let byte = utf8[index]
        let value: UInt32 =
            switch length {
            case 1: UInt32(byte)
            case 2: UInt32(byte & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F)
            default:
                UInt32(byte & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
            }
        bytes.append(UInt8(ascii: "\\"))
        switch value {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            bytes.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] as [UInt32] {
                let nibble = UInt8(value >> shift & 0xF)
                bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
            }
        }
    }
}
