import NewsSyntax
import NewsText

/// What is denied of a deed around it.
extension Scene {
    /// Verbs of not doing something.
    private static let refraining: Set<String> = [
        "balk", "baulk", "refrain", "abstain", "shy", "shrink", "desist", "stop", "prevent", "keep", "bow", "back",
        "discourage", "dissuade", "deter", "hesitate", "recoil", "steer",
    ]

    /// Verbs whose denial denies what they bring.
    private static let holding: Set<String> = [
        "mean", "want", "think", "believe", "say", "suggest", "imply", "suppose", "feel", "claim", "intend", "plan",
        "expect",
    ]

    /// `doesn't mean that they respect him`, `don't want to think we're blaming them`: what is around it is denied.
    func isDeniedAbove(_ verb: Int) -> Bool {
        // `failed to protect the herders`
        let first = firstConjunct(verb)
        if isInfinitive(verb), let head = sentence.head(of: first), head < verb,
            ["fail", "refuse", "decline", "neglect", "forget"].contains(lemma(head)), !sentence.isNegated(head)
        {
            return true
        }
        // `denied having backed the plan`
        if sentence.tag(verb) == .pastParticiple || sentence.tag(verb) == .gerund, verb > sentence.range.lowerBound + 1
        {
            let start = lemma(verb - 1) == "have" ? verb - 2 : verb - 1
            if start >= sentence.range.lowerBound, lemma(start) == "deny", !sentence.isNegated(start) { return true }
        }
        // `her refusal to back the plan`
        if isInfinitive(verb), verb > sentence.range.lowerBound + 1,
            ["refusal", "failure", "reluctance", "unwillingness", "inability"].contains(lemma(verb - 2))
        {
            return true
        }
        // `aren’t likely to help`, `is unable to protect`
        let clause = firstConjunct(verb)
        if isInfinitive(verb), let head = sentence.head(of: clause), head < verb,
            text.tokens[head].universal == .adjective,
            sentence.isNegated(head)
                || [
                    "unlikely", "unable", "unwilling", "able", "free", "eligible", "likely", "reluctant", "loath",
                    "afraid", "careful", "hesitant",
                ].contains(lemma(head))
        {
            return true
        }
        // `foiled an attempt to kidnap the heir`
        if isInfinitive(verb), let noun = sentence.head(of: clause), noun < verb, text.tokens[noun].universal == .noun,
            let act = sentence.head(of: noun),
            [
                "foil", "thwart", "stop", "prevent", "block", "avert", "frustrate", "uncover",
                "disrupt", "condemn", "denounce", "deny", "abandon", "reject", "oppose",
            ].contains(lemma(act))
        {
            return true
        }
        return isHeldBack(verb, clause) || isOnlyThought(verb, clause)
    }

    /// Whether somebody keeps from it, or only thinks about how.
    private func isHeldBack(_ verb: Int, _ clause: Int) -> Bool {
        // `balked at hacking phones`, `bows out of backing him`
        if isBehindPreposition(verb),
            let head = sentence.ancestors(of: verb).dropFirst().prefix(2).first(where: isVerb),
            Self.refraining.contains(lemma(head))
        {
            return true
        }
        // `ideas for how to house them`: nobody does.
        if let marker = infinitiveMarker(of: verb), marker > sentence.range.lowerBound,
            ["how", "whether", "where", "when", "what", "whom"].contains(lemma(marker - 1))
        {
            return true
        }
        // `have done nothing to help`
        if isInfinitive(verb), verb > sentence.range.lowerBound + 2, ["nothing", "little"].contains(lemma(verb - 2)),
            lemma(verb - 3) == "do"
        {
            return true
        }
        return false
    }

    /// Whether nobody is sure of it.
    private func isOnlyThought(_ verb: Int, _ clause: Int) -> Bool {
        // `is not sure that she can vote for her`
        if let head = sentence.head(of: clause), [.ccomp, .advcl].contains(sentence.relation(clause).base), head < verb,
            ["sure", "certain", "convinced", "clear"].contains(lemma(head)), sentence.isNegated(head)
        {
            return true
        }
        var (current, steps) = (firstConjunct(verb), 0)
        while steps < 3, [.ccomp, .xcomp].contains(sentence.relation(current).base),
            let head = sentence.head(of: current)
        {
            if Self.holding.contains(lemma(head)), sentence.isNegated(head) { return true }
            (current, steps) = (firstConjunct(head), steps + 1)
        }
        return false
    }
}
