/// A predicate with what depends on it.
public struct Clause: Sendable, Hashable {
    /// The token that heads it: a verb, or what a copula ascribes.
    public var head: Int
    /// Its tokens, without marks at the ends.
    public var tokens: Range<Int>
    /// Who or what it is said of, where it is expressed in the clause or shared with the one that it is joined to.
    public var subject: Int?
    /// Whether it has a tense or a modal.
    public var isFinite: Bool
    /// What introduces it: `that`, `because`, `to`.
    public var marker: Int?
}

extension Sentence {
    /// Whether the token heads a clause: alone, or joined to one that does.
    public func isClauseHead(_ token: Int) -> Bool {
        let relation = relation(token)
        if relation.isClausal { return true }
        guard relation == .conj, let first = head(of: token) else { return false }
        let isPredicate =
            self[token].universal == .verb || child(of: token, label: .cop) != nil
            || child(of: token, label: .nsubj) != nil
        return isPredicate && first < token && isClauseHead(first)
    }

    /// The innermost clause that the token belongs to.
    public func clause(of token: Int) -> Clause {
        var current = token
        var steps = 0
        while !isClauseHead(current), steps < range.count, let head = head(of: current) {
            current = head
            steps += 1
        }
        return Clause(
            head: current, tokens: trimmed(subtree(of: current), around: current), subject: subject(of: current),
            isFinite: isFinite(current), marker: child(of: current, label: .mark))
    }

    /// All clauses in the order of their heads.
    public var clauses: [Clause] { range.filter { isClauseHead($0) }.map { clause(of: $0) } }

    /// Whether the predicate has a tense or a modal, itself or by an auxiliary or a copula.
    public func isFinite(_ predicate: Int) -> Bool {
        let verb = self[predicate]
        if verb.tag.isFiniteVerb { return true }
        return subtree(of: predicate).contains {
            Int(self[$0].head) == predicate && self[$0].tag.isFiniteVerb
                && (matches($0, .aux) || relation($0) == .cop)
        }
    }

    /// Whether the predicate is in the passive.
    public func isPassive(_ predicate: Int) -> Bool {
        subtree(of: predicate).contains {
            (relation($0) == .auxPass || relation($0) == .nsubjPass) && Int(text.tokens[$0].head) == predicate
        }
    }

    /// Whether the predicate is negated by a word of its own clause.
    public func isNegated(_ predicate: Int) -> Bool {
        subtree(of: predicate).contains {
            (relation($0) == .advmod || relation($0) == .det) && Int(text.tokens[$0].head) == predicate
                && (text.hasLemma($0, "not") || text.hasLemma($0, "never") || text.hasLemma($0, "no"))
        }
    }

    /// The subject of a predicate, a clause that serves as one included; a verb that is joined to another without a
    /// subject of its own shares the other's.
    public func subject(of predicate: Int) -> Int? {
        var (current, steps) = (predicate, 0)
        while steps <= range.count {
            if let own = child(of: current, label: .nsubj) ?? child(of: current, label: .csubj) { return own }
            guard relation(current) == .conj, let first = head(of: current) else { return nil }
            (current, steps) = (first, steps + 1)
        }
        return nil
    }

    /// The direct object of a predicate.
    public func object(of predicate: Int) -> Int? { child(of: predicate, label: .obj) }

    /// Who does what a passive predicate says, where it is said.
    public func agent(of predicate: Int) -> Int? { child(of: predicate, label: .oblAgent) }

    /// The preposition or subordinator of a phrase: `of` for the head of "of the ministry".
    public func caseMarker(of token: Int) -> Int? { child(of: token, label: .case) }
}
