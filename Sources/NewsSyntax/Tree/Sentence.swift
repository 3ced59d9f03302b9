/// One sentence of a ``ParsedText``: the surface that rules are written against.
///
/// Tokens are indexes into the whole text, so that what is found in one sentence can be compared with what is found in
/// another.
public struct Sentence: Sendable {
    /// The text that it stands in.
    public let text: ParsedText
    /// Its tokens.
    public let range: Range<Int>

    public init(text: ParsedText, range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// The token itself.
    public subscript(token: Int) -> SyntaxToken { text.tokens[token] }

    /// Where it stands in the bytes of the text.
    public var byteSpan: Range<Int> { text.byteSpan(range) }

    /// The token that heads the sentence; nil only for a sentence without tokens.
    public var root: Int? { range.first { text.tokens[$0].head < 0 } }

    /// What the token depends on, or nil for the root.
    public func head(of token: Int) -> Int? {
        let head = Int(text.tokens[token].head)
        return head >= 0 ? head : nil
    }

    /// XPOS.
    public func tag(_ token: Int) -> WordTag { text.tokens[token].tag }

    /// How the token depends on its head.
    public func relation(_ token: Int) -> Relation { text.tokens[token].relation }

    /// The tokens that depend on this one, in order.
    public func children(of token: Int) -> [Int] {
        subtree(of: token).filter { Int(text.tokens[$0].head) == token }
    }

    /// The tokens that depend on this one by the relation or a subtype of it, in order.
    public func children(of token: Int, label: Relation) -> [Int] {
        subtree(of: token).filter { Int(text.tokens[$0].head) == token && matches($0, label) }
    }

    /// The first token that depends on this one by the relation or a subtype of it.
    public func child(of token: Int, label: Relation) -> Int? {
        subtree(of: token).first { Int(text.tokens[$0].head) == token && matches($0, label) }
    }

    /// Whether the token's relation is this one, or a subtype of this one.
    public func matches(_ token: Int, _ label: Relation) -> Bool {
        let relation = text.tokens[token].relation
        return relation == label || relation.base == label
    }

    /// The token and everything below it, as a range of tokens.
    public func subtree(of token: Int) -> Range<Int> {
        Int(text.tokens[token].leftEdge)..<Int(text.tokens[token].rightEdge)
    }

    /// The bytes of the token and everything below it, without marks at the ends.
    public func subtreeSpan(of token: Int) -> Range<Int> { text.byteSpan(trimmed(subtree(of: token), around: token)) }

    /// The token and its ancestors, from below to the root.
    public func ancestors(of token: Int) -> [Int] {
        var (chain, current) = ([token], token)
        while let head = head(of: current), chain.count <= range.count {
            chain.append(head)
            current = head
        }
        return chain
    }

    /// Whether the token is the other one or stands below it.
    public func isWithin(_ token: Int, _ other: Int) -> Bool { subtree(of: other).contains(token) }

    /// A step on the way between two tokens.
    public enum PathStep: Sendable, Hashable {
        /// From a dependent to its head.
        case up(Relation)
        /// From a head to a dependent.
        case down(Relation)
    }

    /// The way from one token to another through the tree.
    public func path(from start: Int, to end: Int) -> [PathStep] {
        var steps: [PathStep] = []
        var current = start
        while !isWithin(end, current), let head = head(of: current), steps.count <= range.count {
            steps.append(.up(relation(current)))
            current = head
        }
        let descent = ancestors(of: end).prefix { $0 != current }
        return steps + descent.reversed().map { .down(relation($0)) }
    }

    /// A range of tokens without marks at its ends; `centre` always stays.
    func trimmed(_ range: Range<Int>, around centre: Int) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < centre, text.tokens[low].tag.isMark { low += 1 }
        while high > centre + 1, text.tokens[high - 1].tag.isMark { high -= 1 }
        return low..<high
    }
}
