import NewsText

// What looks like a statement and is none.
extension StatementStage {
    /// Whether a cue with its content says nothing: how a source wishes to be known, or what a court does to somebody.
    func saysNothing(_ head: Int, _ content: [Range<Int>]) -> Bool {
        Self.verdicts.contains { view.equals(head, $0) } || content.first.map { view.isAnonymity($0) } ?? false
            || Self.sayings.contains { view.equals(head, $0) } && content.count == 1 && isSilence(content[0])
    }

    /// `said little`, `told no one`, `says nothing more`: how much was said, and nothing of what.
    private func isSilence(_ content: Range<Int>) -> Bool {
        if view.equals(content.lowerBound, "one"), content.lowerBound > 0, view.equals(content.lowerBound - 1, "no") {
            return true
        }
        return content.allSatisfy { token in
            !view.isWord(token) || view.traits[token].contains(.coordinator)
                || (Self.amounts + Self.sayings).contains { view.equals(token, $0) }
        }
    }

    private static let sayings: [StaticString] = ["said", "say", "says", "saying", "told", "tell", "tells", "telling"]
    private static let amounts: [StaticString] = [
        "little", "nothing", "anything", "no", "one", "nobody", "much", "more", "less", "else", "further", "very",
    ]

    /// `The ministry confirmed 12 cases` with the ministry as what is said: a subject beside its verb is no content.
    func takesSubjectForContent(_ frame: LearnedFrame) -> Bool {
        guard frame.source == nil, frame.content.count == 1, let content = frame.content.first,
            content.upperBound == frame.cue.lowerBound, content.count <= Self.longestSubject,
            frame.cue.allSatisfy({ view.traits[$0].isDisjoint(with: .copula) }),
            content.allSatisfy({ view.isOutside($0) && view.traits[$0].isDisjoint(with: [.auxiliary, .pronoun]) })
        else { return false }
        return view.isCapitalised(content.lowerBound)
    }

    private static let longestSubject = 6

    /// `A court sentenced him`: an act, and no words of the court's. What it `ruled` or `ordered` is.
    private static let verdicts: [StaticString] = [
        "sentenced", "sentences", "sentencing", "jailed", "jails", "jailing", "acquitted", "acquits", "acquitting",
        "fined", "fining", "convicted", "convicts", "convicting",
    ]
}

extension ReadingView {
    /// `(asked) not to be named`, `(insisted on) anonymity`, `(requested that) her name not be used`.
    func isAnonymity(_ content: Range<Int>) -> Bool {
        let opening = content.prefix(Self.widestOpening)
        // `said on condition of anonymity that …` says something.
        if opening.prefix(2).contains(where: { equals($0, "anonymity") }) { return true }
        guard let be = opening.first(where: { index in Self.being.contains { equals(index, $0) } }) else {
            return false
        }
        let isName = (content.lowerBound..<be).contains { equals($0, "name") || equals($0, "names") }
        let isInfinitive = (content.lowerBound..<be).allSatisfy { index in
            equals(index, "to") || traits[index].contains(.negation)
        }
        guard isName || isInfinitive else { return false }
        var next = be + 1
        while next < content.upperBound, traits[next].contains(.negation) || isAdverb(next) { next += 1 }
        guard next < content.upperBound,
            (isName ? Self.published : Self.named).contains(where: { equals(next, $0) })
        else { return false }
        // `to be named the winner`, `to be named as a party`.
        let after = next + 1
        return after >= tokens.count
            || traits[after].isDisjoint(with: .determiner)
                && !isCapitalised(after) && (!equals(after, "as") || isPronounOrThe(after + 1))
    }

    private func isAdverb(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word && token.end - token.start > 4 && bytes[Int(token.end) - 1] == 0x79
            && bytes[Int(token.end) - 2] == 0x6C
    }

    /// `as he feared for his job`, `as the talks go on`: a reason rather than a role.
    private func isPronounOrThe(_ index: Int) -> Bool {
        index < tokens.count && (traits[index].contains(.pronoun) || equals(index, "the"))
    }

    private static let widestOpening = 8
    private static let being: [StaticString] = ["be", "remain", "stay"]
    private static let named: [StaticString] = ["named", "identified", "quoted", "unnamed", "unidentified", "nameless"]
    private static let published: [StaticString] = [
        "used", "published", "withheld", "printed", "disclosed", "revealed",
    ]
}
