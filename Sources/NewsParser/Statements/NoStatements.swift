import NewsText

// What looks like a statement and is none.
extension StatementStage {
    /// Whether a cue with its content says nothing: how a source wishes to be known, or what a court does to somebody.
    func saysNothing(_ head: Int, _ content: [Range<Int>]) -> Bool {
        Self.verdicts.contains { view.equals(head, $0) } || isCharge(head)
            || content.first.map { view.isAnonymity($0) } ?? false
            || Self.sayings.contains { view.equals(head, $0) } && content.count == 1 && isSilence(content[0])
            || isRefusal(head, content) || isQuestionToSource(head) || isMeasure(head) || isReasonForNoName(head)
            || isSlip(head) || content.first.map { isManner(head, $0) } ?? false
            || content.count == 1
                && (isBarePronoun(content[0]) || isMereName(head, content[0]) || isMereTime(content[0]))
    }

    /// `the inquiry, which is expected in June`: a relative alone is nothing that anybody says.
    private func isBarePronoun(_ content: Range<Int>) -> Bool {
        content.count == 1 && Self.alone.contains { view.equals(content.lowerBound, $0) }
    }

    /// `worried on | Monday`, `declined | to $6 million`: a day alone or a sum is nothing that anybody says.
    private func isMereTime(_ content: Range<Int>) -> Bool {
        content.count <= 3
            && content.allSatisfy { index in
                view.isOutside(index)
                    && (!view.traits[index].isDisjoint(with: [.calendar, .preposition]) || !view.isWord(index))
            } && content.contains { view.traits[$0].contains(.calendar) }
            || content.count > 1 && view.equals(content.lowerBound, "to") && view.isOutside(content.lowerBound)
                && view.tokens[content.lowerBound + 1].kind != .word
                && view.tokens[content.lowerBound + 1].kind != .punctuation
    }

    /// `sees it differently`, `saying by phone`: how somebody sees or says something, and not what.
    private func isManner(_ head: Int, _ content: Range<Int>) -> Bool {
        if Self.sayings.contains(where: { view.equals(head, $0) }), content.lowerBound == head + 1,
            view.equals(content.lowerBound, "by"), content.allSatisfy({ view.isOutside($0) })
        {
            return true
        }
        guard Self.seeing.contains(where: { view.equals(head, $0) }), content.count <= 3, let last = content.last else {
            return false
        }
        return Self.differently.contains { view.equals(last, $0) }
    }

    private static let seeing: [StaticString] = [
        "see", "sees", "saw", "seen", "view", "views", "viewed", "feel", "feels", "felt", "think", "thinks", "thought",
        "say", "says", "said", "do", "does",
    ]
    private static let differently: [StaticString] = ["differently", "otherwise", "alike", "similarly"]

    /// `was charged with the theft`: what a court does.
    private func isCharge(_ head: Int) -> Bool {
        // `it goes without saying`
        if head > firstToken + 1, view.equals(head, "saying"), view.equals(head - 1, "without") { return true }
        return isCharged(head)
    }

    private func isCharged(_ head: Int) -> Bool {
        head > firstToken && head + 1 < view.tokens.count && view.equals(head, "charged")
            && view.equals(head + 1, "with")
            && !view.traits[head - 1].isDisjoint(with: [.copula, .adverb, .negation])
    }

    /// `a firm called Norr Audit`, `her book, titled Rails and Roads`, `also known as the Loop`: what something is named.
    private func isMereName(_ head: Int, _ content: Range<Int>) -> Bool {
        guard content.lowerBound > head, content.count <= Self.longestName, content.allSatisfy({ view.isOutside($0) })
        else {
            return false
        }
        if Self.titling.contains(where: { view.equals(head, $0) }) { return true }
        if view.equals(head, "known") || view.equals(head, "as") && view.equals(max(0, head - 1), "known") {
            return !view.equals(content.lowerBound, "that") && !view.equals(content.lowerBound, "to")
        }
        guard view.equals(head, "called") || view.equals(head, "named"), content.lowerBound == head + 1,
            head > firstToken,
            view.isCapitalised(head + 1)
        else { return false }
        // `The minister called Ida Marr a liar`, `he is called Per`.
        return content.allSatisfy { index in
            !view.isWord(index) || view.isCapitalised(index) || view.traits[index].contains(.nameParticle)
                || !view.traits[index].isDisjoint(with: [.preposition, .coordinator, .determiner])
        }
    }

    private static let longestName = 8
    private static let titling: [StaticString] = [
        "titled", "entitled", "nicknamed", "christened", "subtitled", "headlined", "captioned",
    ]

    private static let alone: [StaticString] = ["which", "who", "whom", "whose", "itself", "himself", "herself"]

    /// `travelled thought China`: a word that only stands there by mistake says nothing.
    private func isSlip(_ head: Int) -> Bool {
        let range = view.tokens[head].range
        return slips.contains { $0.overlaps(range) }
    }

    /// `asked not to be named because he feared for his job`: why a source has no name is none of its words.
    private func isReasonForNoName(_ head: Int) -> Bool {
        let before = max(firstToken, head - Self.longestReason)..<head
        guard let reason = before.last(where: { isReason($0) }), reason > firstToken, reason + 1 < head,
            Self.nameless.contains(where: { view.equals(reason - 1, $0) })
        else { return false }
        return !(reason..<head).contains { view.isComma($0) || view.stretchOf[$0] >= 0 }
    }

    private func isReason(_ index: Int) -> Bool { Self.reasons.contains { view.equals(index, $0) } }

    private static let longestReason = 8
    private static let reasons: [StaticString] = ["because", "as", "since", "for", "out"]
    private static let nameless: [StaticString] = [
        "named", "identified", "quoted", "anonymity", "anonymous", "anonymously",
    ]

    /// `declined to comment`, `refused to say more`: that somebody said nothing.
    private func isRefusal(_ head: Int, _ content: [Range<Int>]) -> Bool {
        guard Self.refusing.contains(where: { view.equals(head, $0) }), let first = content.first?.lowerBound,
            view.equals(first, "to"), first + 1 < view.tokens.count
        else { return false }
        return Self.speaking.contains { view.equals(first + 1, $0) }
            || view.equals(first + 1, "be") && first + 2 < view.tokens.count
                && (view.equals(first + 2, "interviewed") || view.equals(first + 2, "drawn"))
    }

    private static let refusing: [StaticString] = [
        "declined", "declines", "declining", "refused", "refuses", "refusing",
    ]
    private static let speaking: [StaticString] = [
        "comment", "elaborate", "answer", "discuss", "speak", "talk", "respond",
    ]

    /// `Asked whether it would open, the warden said …`: what a source was asked is none of its words.
    func isQuestionToSource(_ head: Int) -> Bool {
        guard view.equals(head, "asked"), head + 1 < view.tokens.count,
            Self.asking.contains(where: { view.equals(head + 1, $0) })
        else { return false }
        return head == firstToken || view.isCapitalised(head) || view.equals(head - 1, "when")
            || view.isComma(head - 1) && !view.equals(head + 1, "for")
    }

    private static let asking: [StaticString] = ["whether", "if", "why", "how", "about", "what", "to", "by", "for"]

    /// `according to age`, `according to an old recipe`: by what something is done, and nobody's words.
    private func isMeasure(_ head: Int) -> Bool {
        guard view.equals(head, "according"), head + 2 < view.tokens.count, view.equals(head + 1, "to"),
            head > firstToken, !view.isComma(head - 1)
        else { return false }
        let first = head + 2
        let phrase = first..<min(view.tokens.count, first + Self.widestMeasure)
        let end =
            phrase.first { !view.isWord($0) || $0 > first && view.traits[$0].contains(.preposition) }
            ?? phrase.upperBound
        guard end > first else { return false }
        return Self.measures.contains { view.equals(end - 1, $0) }
    }

    private static let widestMeasure = 5
    private static let measures: [StaticString] = [
        "age", "size", "weight", "height", "rank", "need", "needs", "ability", "taste", "season", "colour",
        "color", "merit", "seniority", "income", "recipe", "recipes", "custom", "customs", "tradition", "rite", "plan",
        "pattern", "formula", "method", "length", "distance", "price", "type", "wealth", "means", "skill", "sex",
        "gender",
    ]

    /// `said little`, `told no one`, `says nothing more`: how much was said, and nothing of what.
    private func isSilence(_ content: Range<Int>) -> Bool {
        // `has said little about the plan`
        if [content.lowerBound + 1, content.lowerBound + 2].contains(where: {
            $0 < content.upperBound && view.equals($0, "about")
        }),
            view.equals(content.lowerBound, "little") || view.equals(content.lowerBound, "nothing")
        {
            return true
        }
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

    /// `Neither side has commented`, `declined to comment on the raid`, `before the budget is read`: that nothing was said, or
    /// what is done with a text.
    func isUnsaid(_ frame: LearnedFrame) -> Bool {
        if let source = frame.source, Self.nobody.contains(where: { view.equals(source.lowerBound, $0) }),
            frame.content.joined().allSatisfy({ view.isOutside($0) })
        {
            return true
        }
        // `has said little about | the fire`
        let isLittle = (frame.head..<max(frame.head, frame.cue.upperBound)).contains { index in
            view.equals(index, "little") || view.equals(index, "nothing")
        }
        if isWithheld(frame) || givesNothing(frame) || isDeclined(frame) || isOfShares(frame)
            || isLittle && Self.sayings.contains(where: { view.equals(frame.head, $0) })
        {
            return true
        }
        if frame.cue.contains(where: { word in Self.refusing.contains { view.equals(word, $0) } }),
            frame.cue.contains(where: { word in Self.speaking.contains { view.equals(word, $0) } })
        {
            return true
        }
        if isNobodys(frame) { return true }
        return frame.content.count == 1 && frame.content[0].upperBound <= frame.cue.lowerBound
            && frame.cue.contains { view.traits[$0].contains(.copula) }
            && Self.performed.contains { view.equals(frame.head, $0) }
    }

    /// `was shut after`, `is best known for`: a passive that tells no words and no thought, with nobody who says it.
    private func isNobodys(_ frame: LearnedFrame) -> Bool {
        guard frame.source == nil, frame.content.count < 3, frame.content[0].upperBound <= frame.cue.lowerBound,
            frame.cue.contains(where: { view.traits[$0].contains(.copula) })
        else { return false }
        if view.equals(frame.head, "known") {
            let next = frame.head + 1
            return next < view.tokens.count && (view.equals(next, "for") || view.equals(next, "as"))
        }
        return view.traits[frame.head].isDisjoint(with: .anyCue) && Self.bodily.contains { view.equals(frame.head, $0) }
    }

    /// What is done to things rather than told of them.
    private static let bodily: [StaticString] = [
        "shut", "closed", "opened", "built", "killed", "hit", "held", "found", "cut", "sent", "taken", "moved", "sold",
        "bought", "lost", "won", "destroyed", "damaged", "delayed", "cancelled", "canceled", "postponed", "suspended",
        "called", "named", "made", "left", "kept", "put", "set", "brought", "born", "raised", "arrested", "charged",
    ]

    /// `preferred | shares`
    private func isOfShares(_ frame: LearnedFrame) -> Bool {
        guard view.equals(frame.head, "preferred"), frame.head + 1 < view.tokens.count else { return false }
        return (["shares", "share", "stock", "stocks", "dividend", "dividends", "holders"] as [StaticString]).contains {
            view.equals(frame.head + 1, $0)
        }
    }

    /// `declined to | say when it will open`
    private func isDeclined(_ frame: LearnedFrame) -> Bool {
        if frame.head > 1, view.equals(frame.head - 1, "to"),
            Self.refusing.contains(where: { view.equals(frame.head - 2, $0) })
        {
            return true
        }
        // `declined to name | a date`
        return frame.cue.contains { view.equals($0, "to") }
            && frame.cue.contains { word in Self.refusing.contains { view.equals(word, $0) } }
    }

    /// `have not said when it will open`, `did not specify how many`: what nobody has said.
    private func isWithheld(_ frame: LearnedFrame) -> Bool {
        guard frame.cue.contains(where: { view.traits[$0].contains(.negation) }) || holdsDenial(frame.cue),
            (Self.sayings + Self.disclosing).contains(where: { view.equals(frame.head, $0) }),
            let first = frame.content.first, first.lowerBound >= frame.cue.upperBound
        else { return false }
        return frame.content.joined().allSatisfy { view.isOutside($0) }
    }

    /// `gave no reason for the delay`, `offered no details`: that nothing was told.
    private func givesNothing(_ frame: LearnedFrame) -> Bool {
        guard Self.giving.contains(where: { view.equals(frame.head, $0) }), frame.head + 2 < view.tokens.count,
            view.equals(frame.head + 1, "no") || view.equals(frame.head + 2, "no")
        else { return false }
        return (frame.head + 2..<min(view.tokens.count, frame.head + 5)).contains { index in
            Self.told.contains { view.equals(index, $0) }
        }
    }

    private static let giving: [StaticString] = [
        "gave", "gives", "give", "given", "offered", "offers", "provided", "provides", "made", "makes", "had",
    ]
    private static let told: [StaticString] = [
        "reason", "reasons", "details", "detail", "explanation", "comment", "comments", "information", "answer",
        "mention",
        "statement", "response", "reply", "figures", "timeline", "date",
    ]

    /// `didn't`, `hasn’t`.
    private func holdsDenial(_ cue: Range<Int>) -> Bool {
        cue.contains { index in
            let token = view.bytes[view.tokens[index].range]
            return token.count > 4
                && (token.suffix(3).elementsEqual("n't".utf8) || token.suffix(5).elementsEqual("n’t".utf8))
        }
    }

    private static let disclosing: [StaticString] = [
        "specify", "specified", "disclose", "disclosed", "reveal", "revealed", "elaborate", "elaborated", "clarify",
        "clarified", "discuss", "discussed", "name", "named", "identify", "identified", "comment", "commented",
    ]

    private static let nobody: [StaticString] = ["no", "nobody", "none", "neither"]
    private static let performed: [StaticString] = [
        "read", "sung", "played", "performed", "shown", "screened", "aired", "printed", "published", "staged",
        "recited",
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
        "used", "published", "withheld", "printed", "disclosed", "revealed", "left", "kept", "omitted", "changed",
    ]
}
