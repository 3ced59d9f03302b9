import NewsRecord

/// What a block says of someone's words, as far as the block alone shows it. Ranges are bytes of the block's text.
struct LocalStatement: Sendable, Hashable {
    struct Part: Sendable, Hashable {
        var range: Range<Int>
        var isQuoted: Bool
    }

    /// What kind of words name the source.
    enum SourceShape: UInt8, Sendable {
        case none, he, she, they, it, first, named, described
    }

    var kind: Attribution.Kind
    /// In the order of the text; never empty.
    var content: [Part]
    var source: Range<Int>?
    /// The description for which a relative `who` or `which` as source stands.
    var referent: Range<Int>?
    var sourceShape: SourceShape
    /// The name inside the source: an index into the block's names.
    var sourceName: Int?
    var cue: Range<Int>?
    var cueClass: Int
    /// A quotation without cue that fills its sentence: the turn says whose it is.
    var isFloating: Bool
    /// Whether the first part opens the block.
    var opensBlock: Bool
    /// Whether the last part is left open at the end of the block.
    var isOpenAtEnd: Bool
}

/// A cue at the end of a block whose content is the next block: `She went on:`.
struct PendingFrame: Sendable, Hashable {
    var source: Range<Int>?
    var sourceShape: LocalStatement.SourceShape
    var sourceName: Int?
    var cue: Range<Int>
    var cueClass: Int
}
