/// Builds JSON text (RFC 8259) in one growing buffer of UTF-8 bytes, without a tree in between.
///
/// The order of members is the order of calls, so that one value always gives the same bytes: stored values, feed lines
/// and digests rest on that. Control characters (C0, DEL, C1), line and paragraph separators and the marks that turn
/// the direction of writing are escaped, so that JSON shown on a terminal cannot play tricks.
public struct JSONWriter: Sendable {
    // Filled up to `count`; what lies behind is room. Appending to an array byte by byte asks each time whether it is
    // shared and has room, and that took longer than the writing.
    private var storage: [UInt8]
    /// How many bytes were written so far.
    public private(set) var count = 0

    private var needsComma = false

    /// An empty writer with room for `capacityBytes`.
    public init(capacityBytes: Int = 512) {
        storage = [UInt8](repeating: 0, count: max(16, capacityBytes))
    }

    /// A copy of what was written so far.
    public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }

    /// What was written, without a copy; the writer is used up.
    public consuming func finish() -> [UInt8] {
        storage.removeSubrange(count...)
        return storage
    }

    /// Shows what was written so far.
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try storage.withUnsafeBufferPointer { buffer throws(Failure) in
            try body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[..<count])))
        }
    }

    /// Makes room for `extra` bytes, lets `fill` write them, and counts them.
    @inline(__always)
    private mutating func extend(by extra: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        if storage.count - count < extra { grow(by: extra) }
        storage.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress { fill(base + count) }
        }
        count += extra
    }

    @inline(never)
    private mutating func grow(by extra: Int) {
        let wanted = max(storage.count * 2, count + extra)
        let (old, length) = (storage, count)
        storage = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            _ = buffer.initialize(fromContentsOf: old[..<length])
            buffer[length...].initialize(repeating: 0)
            filled = wanted
        }
    }

    private mutating func append(_ byte: UInt8) { extend(by: 1) { $0.pointee = byte } }

    private mutating func append(contentsOf more: UnsafeBufferPointer<UInt8>) {
        guard let start = more.baseAddress else { return }
        extend(by: more.count) { $0.update(from: start, count: more.count) }
    }

    /// The text, for people and tests.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written and keeps the room.
    public mutating func removeAll() {
        count = 0
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
        let (source, length) = (name.utf8Start, name.utf8CodeUnitCount)
        let comma = needsComma ? 1 : 0
        extend(by: length + 3 + comma) { place in
            place.pointee = UInt8(ascii: ",")
            let name = place + comma
            name[0] = UInt8(ascii: "\"")
            (name + 1).update(from: source, count: length)
            name[length + 1] = UInt8(ascii: "\"")
            name[length + 2] = UInt8(ascii: ":")
        }
        needsComma = false
    }

    /// The name of the member whose value comes next, whatever characters it has.
    // A literal would prefer `String` and be searched for characters to escape, although it has none.
    @_disfavoredOverload
    public mutating func key(_ name: String) {
        string(name)
        append(UInt8(ascii: ":"))
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
            append(UInt8(ascii: "0") + UInt8(value))
        } else {
            var text = String(value)
            text.withUTF8 { append(contentsOf: $0) }
        }
        needsComma = true
    }

    /// A number: without a fraction where it has none, else by the shortest digits that name it. What is not finite
    /// has no JSON and is written as null.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        if let whole = Int64(exactly: value) { return integer(whole) }
        comma()
        var text = value.description
        text.withUTF8 { append(contentsOf: $0) }
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
    public mutating func raw(_ value: [UInt8]) {
        comma()
        appendRaw(value)
        needsComma = true
    }

    /// As above.
    public mutating func raw(_ value: ArraySlice<UInt8>) {
        comma()
        value.withUnsafeBufferPointer { append(contentsOf: $0) }
        needsComma = true
    }

    // A value in pieces, and members that were written before: what comes between is the caller's business.

    mutating func beginRaw() { comma() }

    mutating func endRaw() { needsComma = true }

    mutating func appendRaw(_ piece: UnsafeBufferPointer<UInt8>) { append(contentsOf: piece) }

    mutating func appendRaw(_ piece: [UInt8]) { piece.withUnsafeBufferPointer { append(contentsOf: $0) } }

    /// Bytes between two values that are no JSON: one, and a text and a NUL where there is one.
    mutating func separate(_ byte: UInt8, then text: String?) {
        append(byte)
        if var text {
            text.withUTF8 { append(contentsOf: $0) }
            append(0)
        }
        needsComma = false
    }

    /// A line feed, after which a new value may stand: JSON lines.
    public mutating func endLine() {
        append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func literal(_ text: StaticString) {
        comma()
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ bracket: UInt8) {
        comma()
        append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        append(bracket)
        needsComma = true
    }

    private mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
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
            append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
            appendEscape(utf8, at: index, length: length)
            index += length
            start = index
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
        append(UInt8(ascii: "\""))
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
        append(UInt8(ascii: "\\"))
        switch value {
        case 0x22, 0x5C: append(byte)
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x09: append(UInt8(ascii: "t"))
        default:
            append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] as [UInt32] {
                let nibble = UInt8(value >> shift & 0xF)
                append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
            }
        }
    }
}
