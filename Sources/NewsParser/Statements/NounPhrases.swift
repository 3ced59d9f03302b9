import NewsText

/// Finds the noun phrase before or after a place by its outer signs: determiners, capitals, prepositions, commas. The
/// syntax of a later stage will know better; until then a phrase is rather too short than too long.
struct NounPhrases {
    let view: ReadingView

    private static let longestTokenCount = 25
    private static let longestAppositionTokenCount = 30
    private static let longestBracketTokenCount = 8

    /// The phrase that ends before the token at `end`, not reaching before `floor`; and where the clause begins whose
    /// subject it is, which an apposition between commas parts from it.
    func subject(endingAt end: Int, floor: Int) -> (phrase: Range<Int>, start: Int)? {
        var end = end
        end = skipCalendarBack(end, floor)
        guard end > floor else { return nil }
        let last = end - 1
        if view.isComma(last) {
            guard let comma = appositionStart(before: last, floor: floor),
                let phrase = phrase(endingAt: comma, floor: floor)
            else { return nil }
            // `the director, Jane Doe, said`: the name is in the apposition.
            let isNamed = view.isCapitalised(phrase.upperBound - 1)
            if !isNamed, ((comma + 1)..<last).allSatisfy({ view.isCapitalised($0) }) {
                return (phrase.lowerBound..<last, phrase.lowerBound)
            }
            return (phrase, phrase.lowerBound)
        }
        if view.equals(last, "who") || view.equals(last, "which") { return antecedent(of: last, floor: floor) }
        // `a message that said`
        if view.equals(last, "that"), last > floor, !view.isComma(last - 1) {
            return antecedent(of: last, floor: floor)
        }
        guard let phrase = phrase(endingAt: end, floor: floor) else { return nil }
        return (phrase, phrase.lowerBound)
    }

    /// `Smith, who said`; `a man who said`.
    private func antecedent(of who: Int, floor: Int) -> (phrase: Range<Int>, start: Int)? {
        guard who > floor else { return nil }
        let end = view.isComma(who - 1) ? who - 1 : who
        guard var phrase = phrase(endingAt: end, floor: floor) else { return nil }
        // `replaced by a message that said`
        if let agent = phrase.dropLast().last(where: { view.equals($0, "by") }) {
            phrase = (agent + 1)..<phrase.upperBound
        }
        return (phrase, phrase.lowerBound)
    }

    /// `Smith on Monday`, `Smith late Tuesday`.
    private func skipCalendarBack(_ end: Int, _ floor: Int) -> Int {
        var end = end
        var skipped = false
        while end > floor, view.traits[end - 1].contains(.calendar) {
            end -= 1
            skipped = true
        }
        guard skipped, end > floor else { return end }
        if view.equals(end - 1, "on") || view.equals(end - 1, "late") || view.equals(end - 1, "early") { end -= 1 }
        return end
    }

    /// The comma that opens the apposition that the comma at `comma` closes.
    private func appositionStart(before comma: Int, floor: Int) -> Int? {
        var index = comma - 1
        while index > floor, comma - index <= Self.longestAppositionTokenCount {
            guard view.isOutside(index) else { return nil }
            if view.isComma(index) {
                guard comma - index > 1 else { return nil }
                let first = view.traits[index + 1]
                // A clause of time or a further subject is no apposition.
                if first.contains(.coordinator) || first.contains(.pronoun) && !view.equals(index + 1, "who") {
                    return nil
                }
                return index
            }
            if view.isColon(index) || view.isMark(index, 0x3B) { return nil }
            index -= 1
        }
        return nil
    }

    private func phrase(endingAt end: Int, floor: Int) -> Range<Int>? {
        guard end > floor, canEndPhrase(end - 1) else { return nil }
        let last = end - 1
        if view.traits[last].contains(.pronoun), !view.isCapitalisedName(last) { return last..<end }
        var start = bracketStart(closedAt: last, floor: floor) ?? last
        while start > floor, end - start < Self.longestTokenCount {
            if let bracket = bracketStart(closedAt: start - 1, floor: floor) {
                start = bracket
            } else if goesOn(from: start, floor: floor) {
                start -= 1
            } else {
                break
            }
        }
        start = trimmedStart(start, end)
        // `compared with four in 10 who said`
        if start + 2 < end, view.equals(start, "compared"), view.traits[start + 1].contains(.preposition) { start += 2 }
        return start < end ? start..<end : nil
    }

    /// Where the bracket opens that the token at `index` closes: `Smith (R-Ohio)`.
    private func bracketStart(closedAt index: Int, floor: Int) -> Int? {
        guard index > floor, view.isOutside(index), view.isMark(index, 0x29) else { return nil }
        var open = index - 1
        while open > floor, index - open <= Self.longestBracketTokenCount {
            guard view.isOutside(open) else { return nil }
            if view.isMark(open, 0x28) { return open }
            open -= 1
        }
        return nil
    }

    private func canEndPhrase(_ index: Int) -> Bool {
        guard view.isOutside(index) else { return false }
        switch view.tokens[index].kind {
        case .word:
            let traits = view.traits[index]
            if traits.contains(.pronoun) { return true }
            if view.isCapitalised(index), traits.contains(.nounLike) { return true }
            if traits.isDisjoint(with: .functionWord) { return traits.isDisjoint(with: .gerundCue) }
            return !traits.isDisjoint(with: [.groupNoun, .plural]) || view.equals(index, "one")
                || view.equals(index, "another") || view.equals(index, "there")
        case .number: return true
        default: return view.isMark(index, 0x29)
        }
    }

    /// Whether the phrase that begins at `start` takes in the token before it.
    private func goesOn(from start: Int, floor: Int) -> Bool {
        let before = start - 1
        guard view.isOutside(before) else { return false }
        if view.tokens[before].kind == .punctuation {
            if view.isInnerHyphen(before) { return true }
            return view.isMark(before, 0x26)
        }
        let traits = view.traits[before]
        let isCapital = view.isCapitalised(before)
        // What a determiner opens only a preposition ties to something before it.
        if view.traits[start].contains(.determiner), !traits.contains(.preposition), !traits.contains(.determiner) {
            return false
        }
        if traits.contains(.coordinator) { return joins(before, floor: floor) }
        if traits.contains(.preposition) {
            return before > floor && view.isOutside(before - 1) && canTakePreposition(before - 1)
        }
        if !traits.isDisjoint(with: [.subordinator, .auxiliary, .pronoun, .negation]) { return false }
        if traits.contains(.calendar) && isCapital { return false }
        if traits.contains(.adverb) { return false }
        if !traits.isDisjoint(with: .anyCue), !isCapital, !traits.contains(.nounLike) { return false }
        return true
    }

    /// `Smith and Jones`, `police and prosecutors`.
    private func joins(_ conjunction: Int, floor: Int) -> Bool {
        guard view.equals(conjunction, "and") || view.equals(conjunction, "or"), conjunction > floor,
            view.isOutside(conjunction - 1), view.isWord(conjunction - 1)
        else { return false }
        let (left, right) = (conjunction - 1, conjunction + 1)
        if view.isCapitalised(left), view.isCapitalised(right) || view.traits[right].contains(.determiner) {
            return true
        }
        return !view.traits[left].isDisjoint(with: [.groupNoun, .bodyNoun])
            && !view.traits[right].isDisjoint(with: [.groupNoun, .bodyNoun])
    }

    private func canTakePreposition(_ index: Int) -> Bool {
        guard view.isWord(index) || view.tokens[index].kind == .number || view.isMark(index, 0x29) else { return false }
        let traits = view.traits[index]
        if traits.contains(.groupNoun) || traits.contains(.determiner) { return true }
        return traits.isDisjoint(with: [.functionWord, .adverb])
            && (traits.isDisjoint(with: .anyCue) || view.isCapitalised(index))
    }

    /// A phrase begins with no preposition, conjunction, calendar word or bracket.
    private func trimmedStart(_ start: Int, _ end: Int) -> Int {
        var start = start
        while start < end {
            let traits = view.traits[start]
            let isMark = view.tokens[start].kind == .punctuation
            guard isMark || !traits.isDisjoint(with: [.preposition, .coordinator, .subordinator, .negation, .copula])
            else { break }
            start += 1
        }
        return start
    }

    /// The phrase that begins at `start`, as a subject after its verb or an object: up to a mark, a clause or a
    /// preposition that does not belong to names and offices.
    func phrase(startingAt start: Int, ceiling: Int) -> Range<Int>? {
        guard start < ceiling, view.isOutside(start), view.isWord(start) || view.tokens[start].kind == .number else {
            return nil
        }
        let first = view.traits[start]
        if first.contains(.pronoun) { return start..<(start + 1) }
        guard
            first.isDisjoint(with: [
                .preposition, .subordinator, .coordinator, .auxiliary, .adverb, .negation, .calendar,
            ]),
            view.isCapitalised(start)
                || !first.isDisjoint(with: [.determiner, .personNoun, .groupNoun, .bodyNoun, .title])
                || view.tokens[start].kind == .number || first.isDisjoint(with: .anyCue)
        else { return nil }
        var index = start + 1
        while index < ceiling, index - start < Self.longestTokenCount, view.isOutside(index) {
            if view.tokens[index].kind == .punctuation || view.tokens[index].kind == .symbol {
                guard view.isInnerHyphen(index) || view.isMark(index, 0x26) else { break }
                index += 1
                continue
            }
            let traits = view.traits[index]
            if view.equals(index, "of") || view.equals(index, "for") {
                index += 1
                continue
            }
            if view.equals(index, "and"), index + 1 < ceiling, view.isCapitalised(index - 1),
                view.isCapitalised(index + 1)
            {
                index += 1
                continue
            }
            let parts: WordTraits = [
                .preposition, .subordinator, .coordinator, .auxiliary, .adverb, .pronoun, .calendar,
            ]
            if !traits.isDisjoint(with: parts), !(view.isCapitalised(index) && traits.contains(.organisationWord)) {
                break
            }
            if !traits.isDisjoint(with: .anyCue), !view.isCapitalised(index), !traits.contains(.nounLike) { break }
            index += 1
        }
        while index > start + 1,
            view.equals(index - 1, "of") || view.equals(index - 1, "for") || view.tokens[index - 1].kind == .punctuation
        {
            index -= 1
        }
        return start..<index
    }
}

extension ReadingView {
    /// A word that could be a pronoun but is written as a name, such as `It` in the middle of a sentence.
    func isCapitalisedName(_ index: Int) -> Bool {
        guard isCapitalised(index), index > 0 else { return false }
        let token = tokens[index]
        // `US` in capitals and `I` are no matter: only longer words.
        return token.end - token.start > 4 && isOutside(index - 1) && isCapitalised(index - 1)
    }
}
