/// A noun with what depends on it.
public struct NounPhrase: Sendable, Hashable {
    /// The noun, pronoun, number or determiner that heads it.
    public var head: Int
    /// The whole phrase without its preposition and without marks at the ends: "the minister, who resigned".
    public var tokens: Range<Int>
    /// The phrase without relative and other clauses, appositions and what is joined to it: "the minister".
    public var core: Range<Int>
}

extension Sentence {
    /// Whether the token can head a noun phrase where it stands.
    public func isNominalHead(_ token: Int) -> Bool {
        switch relation(token) {
        case .compound, .flat, .fixed, .det, .detPredet, .amod, .nummod, .goeswith, .case, .punct, .advmod, .cc: false
        default:
            switch self[token].universal {
            case .noun, .properNoun, .pronoun, .numeral, .symbol: true
            case .determiner, .adjective: child(of: token, label: .cop) == nil && isArgument(token)
            default: false
            }
        }
    }

    private func isArgument(_ token: Int) -> Bool {
        switch relation(token).base {
        case .nsubj, .obj, .iobj, .obl, .nmod, .appos: true
        default: false
        }
    }

    /// The smallest noun phrase that the token belongs to, or nil where there is none above it in its clause.
    public func nounPhrase(of token: Int) -> NounPhrase? {
        var current = token
        while !isNominalHead(current) {
            guard let head = head(of: current), !isClauseHead(current) else { return nil }
            current = head
        }
        return phrase(headedBy: current)
    }

    /// All noun phrases in the order of their heads, nested ones included.
    public var nounPhrases: [NounPhrase] { range.filter { isNominalHead($0) }.map { phrase(headedBy: $0) } }

    private func phrase(headedBy head: Int) -> NounPhrase {
        let whole = subtree(of: head)
        var (start, end) = (whole.lowerBound, whole.upperBound)
        var (coreStart, coreEnd) = (start, end)
        for child in whole where Int(self[child].head) == head {
            let part = subtree(of: child)
            if child < head, standsOutside(child) {
                start = max(start, part.upperBound)
                coreStart = max(coreStart, part.upperBound)
            } else if child > head, standsOutside(child) {
                end = min(end, part.lowerBound)
                coreEnd = min(coreEnd, part.lowerBound)
            } else if child > head, loosens(child) {
                coreEnd = min(coreEnd, part.lowerBound)
            }
        }
        return NounPhrase(
            head: head, tokens: trimmed(start..<max(end, head + 1), around: head),
            core: trimmed(coreStart..<max(coreEnd, head + 1), around: head))
    }

    /// What hangs on a noun but is not of its phrase: prepositions, and where it is a predicate, the clause around it.
    private func standsOutside(_ child: Int) -> Bool {
        switch relation(child).base {
        case .case, .cc, .mark, .cop, .aux, .nsubj, .csubj, .advcl, .parataxis, .expl, .discourse, .vocative, .obl: true
        default: false
        }
    }

    private func loosens(_ child: Int) -> Bool {
        switch relation(child).base {
        case .acl, .appos, .conj, .ccomp, .list, .dep: true
        default: false
        }
    }
}
