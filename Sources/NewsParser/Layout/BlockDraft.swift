import NewsRecord

/// A part of the page while it is being read: places are bytes of the decoded text.
struct BlockDraft: Sendable, Hashable {
    var kind: Block.Kind
    var start: Int
    var end: Int

    var range: Range<Int> { start..<end }
}

/// Lines that belong together: one, or several where the text was wrapped by hand.
struct TextUnit: Sendable, Hashable {
    var start: Int
    var end: Int
    var lineCount: Int
    /// Whether a blank line, or the start of the text, stands before it.
    var followsBlank: Bool

    var range: Range<Int> { start..<end }
}
