/// A word, number or mark as the treebank draws it, with its place in the tree. Indexes count the tokens of the whole
/// text, spans its bytes.
public struct SyntaxToken: Sendable, Hashable {
    /// The first byte in the text, 0-based.
    public var start: Int32
    /// The byte after the last.
    public var end: Int32
    /// The token that this one depends on, or -1 for the root of its sentence.
    public var head: Int32 = -1
    /// The first token of the subtree below this one. Trees are projective: a subtree is one stretch.
    public var leftEdge: Int32 = 0
    /// The token after the last of the subtree.
    public var rightEdge: Int32 = 0
    var lemmaStart: Int32 = 0
    var lemmaEnd: Int32 = 0
    /// XPOS.
    public var tag: WordTag = .noun
    /// UPOS.
    public var universal: UniversalTag = .noun
    /// How it depends on its head.
    public var relation: Relation = .dep
    /// Whether white space or the start of the text stands before it.
    public var isSpaced: Bool

    /// A token without analysis.
    public init(start: Int, end: Int, isSpaced: Bool) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.isSpaced = isSpaced
    }

    /// The bytes in the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A proper name in the text.
public struct NameSpan: Sendable, Hashable {
    /// What the name names.
    public enum Kind: UInt8, Sendable, CaseIterable {
        case person, organisation, place
        /// A work, an event, a product, a nationality.
        case other
    }

    /// Indexes of tokens in the text; never empty, within one sentence.
    public var tokens: Range<Int>
    /// What it names.
    public var kind: Kind

    public init(tokens: Range<Int>, kind: Kind) {
        self.tokens = tokens
        self.kind = kind
    }
}

/// A text with its sentences, their trees and the names in them: what rules read. It is made by ``SyntaxModel``.
///
/// Everything is an index: a token is an `Int` into ``tokens``, and the questions to ask about one (its children, its
/// clause, its noun phrase) are methods of the text or of a ``Sentence``.
public struct ParsedText: Sendable {
    /// The decoded text in UTF-8.
    public let bytes: [UInt8]
    /// In the order of the text.
    public internal(set) var tokens: [SyntaxToken]
    /// The sentences as ranges of indexes into `tokens`; together they cover all of them.
    public internal(set) var sentenceRanges: [Range<Int>]
    /// Proper names in the order of the text, without overlap.
    public var names: [NameSpan] = []
    /// Whether a sentence was cut because it was longer than is read as one.
    public internal(set) var isCut = false
    var lemmaBytes: [UInt8] = []

    /// A text of bare tokens, for a reader to fill.
    public init(bytes: [UInt8], tokens: [SyntaxToken] = [], sentenceRanges: [Range<Int>] = []) {
        self.bytes = bytes
        self.tokens = tokens
        self.sentenceRanges = sentenceRanges
    }

    /// A text of tokens that have heads, relations and tags already: from a treebank, or written by hand for a test.
    public init(bytes: [UInt8], analysed tokens: [SyntaxToken], sentenceRanges: [Range<Int>]) {
        self.init(bytes: bytes, tokens: tokens, sentenceRanges: sentenceRanges)
        for range in sentenceRanges { setEdges(range) }
    }

    /// How many sentences there are.
    public var sentenceCount: Int { sentenceRanges.count }

    /// A sentence, 0-based.
    public func sentence(_ index: Int) -> Sentence { Sentence(text: self, range: sentenceRanges[index]) }

    /// All sentences in order.
    public var sentences: some RandomAccessCollection<Sentence> {
        sentenceRanges.indices.lazy.map { sentence($0) }
    }

    /// The sentence that the token stands in.
    public func sentence(ofToken index: Int) -> Sentence {
        var (low, high) = (0, sentenceRanges.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if sentenceRanges[middle].lowerBound <= index { low = middle } else { high = middle }
        }
        return sentence(low)
    }

    /// The token that holds the byte, or else the first one after it, or nil behind the last.
    public func token(atByte place: Int) -> Int? {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].end) <= place { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count ? low : nil
    }

    /// The bytes of a token.
    public func form(_ token: Int) -> ArraySlice<UInt8> { bytes[tokens[token].range] }

    /// A token as it stands.
    public func text(_ token: Int) -> String { String(decoding: form(token), as: UTF8.self) }

    /// What stands from the first to the last of the tokens.
    public func text(_ range: Range<Int>) -> String { String(decoding: bytes[byteSpan(range)], as: UTF8.self) }

    /// The bytes from the first to the last of the tokens.
    public func byteSpan(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }

    /// The bytes of a token's lemma: lower case but for proper names; the form where no other lemma was found.
    public func lemmaForm(_ token: Int) -> ArraySlice<UInt8> {
        let range = Int(tokens[token].lemmaStart)..<Int(tokens[token].lemmaEnd)
        return range.isEmpty ? form(token) : lemmaBytes[range]
    }

    /// A token's lemma: lower case but for proper names.
    public func lemma(_ token: Int) -> String { String(decoding: lemmaForm(token), as: UTF8.self) }

    /// Whether a token's lemma is this word.
    public func hasLemma(_ token: Int, _ word: StaticString) -> Bool {
        // Asked of most tokens, by many: no slice is made, and the length decides nearly always.
        let (lemmaStart, lemmaEnd) = (Int(tokens[token].lemmaStart), Int(tokens[token].lemmaEnd))
        let isOwn = lemmaStart == lemmaEnd
        let (start, end) = isOwn ? (Int(tokens[token].start), Int(tokens[token].end)) : (lemmaStart, lemmaEnd)
        guard end - start == word.utf8CodeUnitCount else { return false }
        return (isOwn ? bytes : lemmaBytes).withUnsafeBufferPointer { bytes in
            (0..<(end - start)).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
        }
    }

    mutating func setLemma(_ token: Int, _ lemma: some Sequence<UInt8>) {
        tokens[token].lemmaStart = Int32(truncatingIfNeeded: lemmaBytes.count)
        lemmaBytes.append(contentsOf: lemma)
        tokens[token].lemmaEnd = Int32(truncatingIfNeeded: lemmaBytes.count)
    }

    /// Cuts the sentence that goes on past a byte in two, so that one begins with the first token from there on.
    mutating func beginSentence(atByte offset: Int) {
        guard let token = tokens.firstIndex(where: { Int($0.start) >= offset }),
            let index = sentenceRanges.firstIndex(where: { $0.lowerBound < token && token < $0.upperBound })
        else { return }
        let range = sentenceRanges[index]
        sentenceRanges.replaceSubrange(index...index, with: [range.lowerBound..<token, token..<range.upperBound])
    }

    /// The same text with less of its trees, to measure what the rest is worth: every relation is `dep`, and every word
    /// hangs on the first of its sentence where the heads are not kept.
    package func withoutRelations(keepsHeads: Bool) -> ParsedText {
        var copy = self
        for range in sentenceRanges {
            for token in range {
                let isFirst = token == range.lowerBound
                if !keepsHeads { copy.tokens[token].head = isFirst ? -1 : Int32(truncatingIfNeeded: range.lowerBound) }
                copy.tokens[token].relation = copy.tokens[token].head < 0 ? .root : .dep
            }
            copy.setEdges(range)
        }
        return copy
    }

    /// Sets the edges of all subtrees in a sentence from the heads.
    mutating func setEdges(_ range: Range<Int>) {
        for token in range {
            tokens[token].leftEdge = Int32(truncatingIfNeeded: token)
            tokens[token].rightEdge = Int32(truncatingIfNeeded: token + 1)
        }
        // A chain of heads is as long as the tree is deep; every token widens its ancestors until one is wide enough.
        for token in range {
            var (below, steps) = (token, 0)
            while case let head = Int(tokens[below].head), head >= 0, steps < range.count {
                let isWide = Int(tokens[head].leftEdge) <= token && token < Int(tokens[head].rightEdge)
                if isWide { break }
                tokens[head].leftEdge = min(tokens[head].leftEdge, Int32(truncatingIfNeeded: token))
                tokens[head].rightEdge = max(tokens[head].rightEdge, Int32(truncatingIfNeeded: token + 1))
                (below, steps) = (head, steps + 1)
            }
        }
    }
}
