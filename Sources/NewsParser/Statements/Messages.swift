import NewsAttribution
import NewsRecord
import NewsText

// Statements that nobody is named for, and those that stand behind a colon and are somebody's message.
extension StatementStage {
    /// `It is understood that the club will appeal`: what is said without a word of who says it.
    mutating func readImpersonals(_ units: [Range<Int>]) {
        for unit in units {
            for index in unit.dropLast(4) where view.equals(index, "it") && view.isOutside(index) {
                guard let cue = passive(behind: index, unit), view.equals(cue + 1, "that"), isFree(index..<(cue + 2))
                else {
                    continue
                }
                let end =
                    ((cue + 2)..<unit.upperBound).first { view.isMark($0, 0x3B) || view.isStop($0) } ?? unit.upperBound
                let content = (cue + 1)..<end
                guard view.wordCount(content) > 2, isFree(content) else { continue }
                add(
                    LearnedFrame(cue: cue..<(cue + 1), head: cue, source: nil, referent: nil, content: [content]),
                    cueClass: view.traits[cue].cueClass)
            }
        }
    }

    /// The participle behind `it is`, `it was widely`, `it has been`.
    private func passive(behind subject: Int, _ unit: Range<Int>) -> Int? {
        var (index, holdsCopula) = (subject + 1, false)
        while index + 1 < unit.upperBound, index - subject < 5,
            !view.traits[index].isDisjoint(with: [.auxiliary, .copula, .adverb])
                || Self.degrees.contains(where: { view.equals(index, $0) })
        {
            if view.traits[index].contains(.copula) { holdsCopula = true }
            index += 1
        }
        return holdsCopula && Self.impersonal.contains { view.equals(index, $0) } ? index : nil
    }

    private static let degrees: [StaticString] = ["widely", "generally", "commonly", "also", "now", "still", "often"]
    private static let impersonal: [StaticString] = [
        "understood", "believed", "thought", "feared", "hoped", "said", "reported", "alleged", "claimed", "expected",
        "rumoured", "rumored", "estimated", "assumed", "suspected", "acknowledged", "agreed", "argued", "announced",
        "suggested",
    ]

    /// `His view is that the roof was neglected`, `the union's aim is to win more pay`: what somebody's opinion or wish is said
    /// to be.
    mutating func readOpinions(_ units: [Range<Int>]) {
        for unit in units where unit.count > 5 {
            for copula in unit.dropFirst(2).dropLast(3)
            where view.traits[copula].contains(.copula) && view.isOutside(copula) {
                let noun = copula - 1
                let (isThat, isTo) = (view.equals(copula + 1, "that"), view.equals(copula + 1, "to"))
                guard
                    isThat && (Self.opinions + Self.messages).contains(where: { view.equals(noun, $0) })
                        || isTo && Self.wishes.contains(where: { view.equals(noun, $0) }),
                    let source = owner(of: noun, unit)
                else { continue }
                let end =
                    ((copula + 1)..<unit.upperBound).first {
                        view.isMark($0, 0x3B) || view.isStop($0) && $0 + 1 >= unit.upperBound
                    }
                    ?? unit.upperBound
                let content = (copula + 1)..<end
                guard view.wordCount(content) > 3, isFree(source.lowerBound..<end),
                    content.allSatisfy({ view.isOutside($0) })
                else { continue }
                add(
                    LearnedFrame(
                        cue: noun..<(noun + 1), head: noun, source: source, referent: source, content: [content]),
                    cueClass: view.traits[noun].cueClass)
                break
            }
        }
    }

    /// Whose a noun is: `his`, `the union's`.
    private func owner(of noun: Int, _ unit: Range<Int>) -> Range<Int>? {
        let reach = max(unit.lowerBound, noun - 3)..<noun
        let owner = reach.reversed().first { index in
            Self.owning.contains { view.equals(index, $0) }
                || ReadingView.stemEnd(view.bytes, view.tokens[index]) < Int(view.tokens[index].end)
        }
        guard let owner, view.isOutside(owner), ((owner + 1)..<noun).allSatisfy({ view.isWord($0) }) else { return nil }
        if view.traits[owner].contains(.determiner) { return owner..<(owner + 1) }
        guard let phrase = frameStage.phrases.subject(endingAt: owner + 1, floor: unit.lowerBound)?.phrase,
            phrase.upperBound == owner + 1
        else { return owner..<(owner + 1) }
        return phrase
    }

    private static let owning: [StaticString] = ["his", "her", "their", "its"]
    private static let opinions: [StaticString] = [
        "opinion", "position", "feeling", "suspicion", "concern", "conviction", "guess", "hunch", "judgement",
        "judgment",
        "stance", "expectation", "worry", "impression", "thinking", "point", "thesis", "assumption", "understanding",
        "interpretation", "estimate", "reasoning", "defence", "defense", "testimony", "account", "hypothesis",
    ]
    private static let wishes: [StaticString] = [
        "aim", "goal", "dream", "wish", "ambition", "hope", "plan", "intention", "objective", "desire", "priority",
        "advice", "demand", "promise", "proposal",
    ]

    // MARK: Behind a colon

    /// `Her message was simple: nobody leaves`, `The jury was unanimous: it had been an accident`.
    mutating func readMessages(_ units: [Range<Int>]) {
        for unit in units where unit.count > 5 {
            guard let colon = unit.prefix(Self.longestOpening).first(where: { view.isColon($0) && view.isOutside($0) }),
                colon > unit.lowerBound + 2, colon + 3 < unit.upperBound,
                let (cue, source) = message(unit.lowerBound..<colon)
            else { continue }
            var end = unit.upperBound
            while end > colon + 1, view.isOutside(end - 1), view.tokens[end - 1].kind == .punctuation { end -= 1 }
            let content = (colon + 1)..<end
            guard view.wordCount(content) > 2, content.allSatisfy({ view.isOutside($0) }), isFree(unit) else {
                continue
            }
            add(
                LearnedFrame(cue: cue..<(cue + 1), head: cue, source: source, referent: source, content: [content]),
                cueClass: view.traits[cue].cueClass)
        }
    }

    private static let longestOpening = 14

    /// What kind of message the words before a colon announce, and whose: by a noun that somebody owns, or by an adjective
    /// that tells how somebody speaks.
    private func message(_ words: Range<Int>) -> (cue: Int, source: Range<Int>)? {
        guard words.allSatisfy({ view.isOutside($0) }),
            let copula = words.dropFirst().first(where: { view.traits[$0].contains(.copula) })
        else { return nil }
        let last = words.upperBound - 1
        if Self.manners.contains(where: { view.equals(last, $0) }), last > copula,
            let (source, start) = frameStage.phrases.subject(endingAt: copula, floor: words.lowerBound),
            start == words.lowerBound, isSpeaker(source.upperBound - 1)
        {
            return (last, source)
        }
        guard let noun = words.first(where: { index in Self.messages.contains { view.equals(index, $0) } }) else {
            return nil
        }
        let owner = (words.lowerBound..<noun).reversed().first { index in
            ["his", "her", "their", "its"].contains { view.equals(index, $0) }
                || ReadingView.stemEnd(view.bytes, view.tokens[index]) < Int(view.tokens[index].end)
        }
        guard let owner, noun - owner <= 3 else { return nil }
        var start = owner
        while start > words.lowerBound, start > copula + 1 || copula > owner, view.isWord(start - 1),
            view.traits[start - 1].isDisjoint(with: [.copula, .auxiliary, .preposition, .subordinator, .coordinator]),
            view.traits[owner].isDisjoint(with: .determiner)
        { start -= 1 }
        return (noun, start..<(owner + 1))
    }

    private func isSpeaker(_ noun: Int) -> Bool {
        !view.traits[noun].isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun, .pronoun])
            || view.isCapitalised(noun) || Self.bodies.contains { view.equals(noun, $0) }
    }

    private static let bodies: [StaticString] = ["jury", "panel", "board", "crew", "team", "judges", "bench"]
    private static let manners: [StaticString] = [
        "unanimous", "clear", "blunt", "adamant", "emphatic", "frank", "categorical", "certain", "sure", "unequivocal",
        "convinced", "insistent", "firm", "agreed", "defiant", "unapologetic", "brief",
    ]
    private static let messages: [StaticString] = [
        "message", "verdict", "answer", "advice", "view", "conclusion", "reply", "response", "argument", "warning",
        "rule",
        "motto", "slogan", "promise", "explanation", "plea", "complaint", "demand", "belief", "theory", "assessment",
        "prediction", "diagnosis", "excuse", "recommendation", "contention", "claim", "fear", "hope",
    ]
}
