/// A stretch of a report: a block of the record and bytes counted from that block's start.
///
/// Counting from the block is what lets an edit elsewhere in the report leave an item untouched.
public struct Span: Sendable, Hashable {
    /// Which block: an index into `Record.blocks`, 0-based.
    public var block: Int
    /// The first byte, counted from the start of the block in the file as it is on disk, 0-based.
    public var start: Int
    /// The byte after the last, counted likewise.
    public var end: Int

    public init(block: Int, start: Int, end: Int) {
        self.block = block
        self.start = start
        self.end = end
    }

    /// How many bytes of the file.
    public var byteCount: Int { end - start }
}

/// A stretch of a report and what stands there, decoded.
public struct Passage: Sendable, Hashable {
    /// Where it stands.
    public var span: Span
    /// What stands at `span`, decoded to Unicode.
    public var text: String

    public init(span: Span, text: String) {
        self.span = span
        self.text = text
    }
}

/// Where a value comes from, when it does not simply stand in the text.
public enum Basis: String, Sendable, Hashable {
    /// The report says so.
    case text
    /// It follows from the report by a rule; `reasons` names it.
    case inferred
    /// Metadata or a person's decision.
    case given
    /// A sourced table that ships with the product.
    case external
}
