/// A JSON value as it is read back from the store or the feed. Members keep their order, so that a value that is read
/// and written again is the same bytes.
public enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A name and its value.
    public struct Member: Sendable, Equatable {
        /// The member's name, unescaped.
        public var name: String
        /// The member's value.
        public var value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The member called `name`; nil where this is no object or has none.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The element at `index`, 0-based; nil where this is no array or is too short.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The text of a string, else nil.
    public var string: String? { if case .string(let value) = self { value } else { nil } }

    /// A whole number, else nil.
    public var integer: Int? {
        switch self {
        case .integer(let value): Int(exactly: value)
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    /// A number of either kind, else nil.
    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// A truth value, else nil.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The elements of an array; empty for anything else.
    public var elements: [JSONValue] { if case .array(let value) = self { value } else { [] } }

    /// The members of an object; empty for anything else.
    public var members: [Member] { if case .object(let value) = self { value } else { [] } }

    /// Whether this is null.
    public var isNull: Bool { self == .null }

    /// `[start, end)` where this is an array of two whole numbers in that order, else nil.
    public var range: Range<Int>? {
        guard case .array(let pair) = self, pair.count == 2, let start = pair[0].integer, let end = pair[1].integer,
            start <= end
        else { return nil }
        return start..<end
    }

    /// Writes the value.
    public func write(into writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.bool(value)
        case .integer(let value): writer.integer(value)
        case .number(let value): writer.number(value)
        case .string(let value): writer.string(value)
        case .array(let elements):
            writer.array { for element in elements { element.write(into: &$0) } }
        case .object(let members):
            writer.object {
                for member in members {
                    $0.key(member.name)
                    member.value.write(into: &$0)
                }
            }
        }
    }

    /// The bytes of the value, as `JSONWriter` writes them.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        write(into: &writer)
        return writer.bytes
    }
}

/// Why bytes are not one JSON value.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Where reading stopped: bytes from the start, 0-based.
    public var offset: Int
    /// What was expected there.
    public var expected: String

    public var description: String { "no JSON at byte \(offset): expected \(expected)" }
}
