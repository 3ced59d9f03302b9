/// A word, a number or a mark of a block's decoded text.
public struct Token: Sendable, Hashable {
    /// What a token is made of.
    public enum Kind: UInt8, Sendable {
        /// Letters, with inner apostrophes, hyphens and full stops that belong to them (`Seoul`, `asylum-seekers`,
        /// `don't`, `U.S.`, `N.`).
        case word
        /// Digits, with inner separators (`10,000`, `3.5`, `2004`, `17th`, `1980s`).
        case number
        /// One mark, or a run of full stops that makes an ellipsis.
        case punctuation
        /// Anything else: currency and other signs, emoji.
        case symbol
    }

    /// The first byte in the block's decoded UTF-8, 0-based.
    public var start: Int32
    /// The byte after the last.
    public var end: Int32
    /// What it is made of.
    public var kind: Kind
    /// Whether white space or the start of the block stands before it.
    public var isSpaced: Bool

    public init(start: Int, end: Int, kind: Kind, isSpaced: Bool) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.kind = kind
        self.isSpaced = isSpaced
    }

    /// The bytes as a range.
    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// One block's decoded text, cut into tokens and sentences. Local stages read nothing else.
public struct BlockText: Sendable {
    /// The decoded text in UTF-8.
    public let bytes: [UInt8]
    /// In the order of the text.
    public let tokens: [Token]
    /// Ranges of indexes into `tokens`; together they cover all of them.
    public let sentences: [Range<Int>]

    public init(bytes: [UInt8], tokens: [Token], sentences: [Range<Int>]) {
        self.bytes = bytes
        self.tokens = tokens
        self.sentences = sentences
    }

    /// What stands in a range of bytes.
    public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// What a token says.
    public func text(_ token: Token) -> String { text(token.range) }
}
