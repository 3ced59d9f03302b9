/// The name of a file below some root, as the kernel knows it: bytes, with `/` between the parts.
///
/// Linux does not promise that a name is UTF-8, so a `String` cannot hold every name without loss. This type keeps the
/// bytes, compares and hashes by them, and offers `shown` for people.
///
/// Invariants: no leading, trailing or doubled `/`, no part that is `.` or `..`, no NUL. The root itself is the empty
/// path.
public struct RelativePath: Hashable, Sendable {
    /// The bytes of the name; empty for the root itself.
    public let bytes: [UInt8]

    /// The root.
    public static let root = RelativePath(trusted: [])

    private init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// Takes the bytes of a path below a root. Leading, trailing and doubled slashes and `.` parts are dropped.
    /// Nil where a part is `..` or a byte is NUL: such a name does not lie below the root for certain.
    public init?(bytes: some Collection<UInt8>) {
        let whole = Array(bytes)
        if whole.withUnsafeBufferPointer(Self.isPlain) {
            self.bytes = whole
            return
        }
        var parts: [UInt8] = []
        parts.reserveCapacity(whole.count)
        for part in whole.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
            if part.elementsEqual([UInt8(ascii: ".")]) { continue }
            if part.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) || part.contains(0) { return nil }
            if !parts.isEmpty { parts.append(UInt8(ascii: "/")) }
            parts.append(contentsOf: part)
        }
        self.bytes = parts
    }

    /// Whether there is nothing to mend for certain: no part is empty or begins with a full stop. Nearly every path is
    /// such a one, and a start reads as many as there are reports.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isPartStart = true
        for byte in bytes {
            if byte == 0 || (isPartStart && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."))) { return false }
            isPartStart = byte == UInt8(ascii: "/")
        }
        return !isPartStart || bytes.isEmpty
    }

    /// Whether bytes are a path as they stand: `init(bytes:)` would take them and mend nothing.
    public static func isSound(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        isPlain(bytes) || RelativePath(bytes: bytes)?.bytes.elementsEqual(bytes) == true
    }

    /// Takes the path as a person writes it, in UTF-8. Nil as for `init(bytes:)`.
    public init?(_ text: String) { self.init(bytes: Array(text.utf8)) }

    /// The path for people and JSON: UTF-8, with U+FFFD for what is none.
    public var shown: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether `shown` says it all; where not, `bytes` have to be given besides.
    public var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// Whether this is the root itself.
    public var isRoot: Bool { bytes.isEmpty }

    /// The last part; empty for the root.
    public var name: ArraySlice<UInt8> {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes[...] }
        return bytes[(slash + 1)...]
    }

    /// The directory that holds this; the root for the root itself.
    public var parent: RelativePath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return .root }
        return RelativePath(trusted: Array(bytes[..<slash]))
    }

    /// The parts from the root down.
    public var parts: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

    /// The path of `name`, one part without a slash, in this directory. The kernel's directory entries are of this
    /// kind, so nothing is checked.
    public func appending(name: some Collection<UInt8>) -> RelativePath {
        guard !isRoot else { return RelativePath(trusted: Array(name)) }
        var joined = bytes
        joined.reserveCapacity(bytes.count + 1 + name.count)
        joined.append(UInt8(ascii: "/"))
        joined.append(contentsOf: name)
        return RelativePath(trusted: joined)
    }

    /// Whether this is `directory` or lies below it.
    public func isInside(_ directory: RelativePath) -> Bool {
        if directory.isRoot { return true }
        guard bytes.starts(with: directory.bytes) else { return false }
        return bytes.count == directory.bytes.count || bytes[directory.bytes.count] == UInt8(ascii: "/")
    }

    /// The same place below `new` that this has below `old`; nil where this does not lie inside `old`.
    public func moved(from old: RelativePath, to new: RelativePath) -> RelativePath? {
        guard isInside(old) else { return nil }
        if bytes.count == old.bytes.count { return new }
        return new.appending(name: bytes[(old.isRoot ? 0 : old.bytes.count + 1)...])
    }
}

extension RelativePath: Comparable {
    /// Byte order, as the store sorts.
    public static func < (left: RelativePath, right: RelativePath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension RelativePath: CustomStringConvertible {
    public var description: String { shown }
}
