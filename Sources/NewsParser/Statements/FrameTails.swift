import NewsAttribution
import NewsText

// Where a content that is a phrase ends: when and where it was said is none of it, and what hangs on its noun is.
extension StatementStage {
    /// `denounced the raid | on the newspaper | on Tuesday`, `apologised for the delay | in a speech in Geneva`: a phrase up to
    /// when and where it was said, and no shorter.
    func withTail(_ frame: LearnedFrame) -> [Range<Int>] {
        guard let last = frame.content.last, last.lowerBound >= frame.cue.upperBound, last.lowerBound > frame.head,
            last.upperBound <= view.tokens.count, last.upperBound - last.lowerBound <= Self.longestPhrase,
            isPhrase(last)
        else { return frame.content }
        var end = last.upperBound
        let isBehindPreposition =
            view.traits[last.lowerBound].contains(.preposition)
            || view.traits[last.lowerBound - 1].contains(.preposition)
        while end < view.tokens.count, end - last.lowerBound <= Self.longestPhrase, isCommonNoun(end - 1),
            hangsOnNoun(end) || isBehindPreposition && hangsOnPlace(end)
        {
            end += 1
            while end < view.tokens.count, isInPhrase(end) { end += 1 }
        }
        let whole = isPhrase(last.lowerBound..<end) ? last.lowerBound..<end : last
        let shorter = beforeOccasion(whole, isPast: isPast(frame.head))
        return frame.content.dropLast() + [shorter]
    }

    private static let longestPhrase = 24

    /// Whether no clause stands in a range: nothing that opens one but the `as` of a role, and no auxiliary.
    private func isPhrase(_ range: Range<Int>) -> Bool {
        !view.equals(range.lowerBound, "to")
            && range.allSatisfy { index in
                view.isOutside(index) && !view.isComma(index)
                    && view.traits[index].isDisjoint(with: [.auxiliary, .copula])
                    && (view.traits[index].isDisjoint(with: .subordinator) || view.equals(index, "as"))
            }
    }

    /// Whether a preposition here ties a further noun to the one before it, and says neither when nor where.
    private func hangsOnNoun(_ index: Int) -> Bool {
        guard view.isOutside(index), Self.tying.contains(where: { view.equals(index, $0) }),
            index + 1 < view.tokens.count,
            view.isOutside(index + 1), view.isWord(index + 1) || view.tokens[index + 1].kind == .number
        else { return false }
        // `on Twitter`, `on television`, `for days`: where and how long.
        let next = index + 1
        guard
            view.equals(index, "of") || view.traits[next].contains(.determiner) || view.equals(index, "against")
                || view.equals(index, "between") || view.equals(index, "about") || view.equals(index, "into"),
            view.traits[next].isDisjoint(with: .gerundCue)
        else { return false }
        return !isTime(at: next) && !isOccasion(at: index, in: view.tokens.count)
    }

    /// `warned of famine | in the north`.
    private func hangsOnPlace(_ index: Int) -> Bool {
        view.isOutside(index) && view.equals(index, "in") && index + 1 < view.tokens.count && view.isOutside(index + 1)
            && view.isWord(index + 1) && !isTime(at: index + 1) && !isOccasion(at: index, in: view.tokens.count)
            && view.traits[index + 1].isDisjoint(with: [.gerundCue, .pronoun])
    }

    private static let tying: [StaticString] = ["of", "on", "for", "against", "about", "between", "into"]

    /// No name and no pronoun, of which nothing hangs.
    private func isCommonNoun(_ index: Int) -> Bool {
        view.isWord(index) && !view.isCapitalised(index)
            && view.traits[index].isDisjoint(with: [.functionWord, .pronoun, .personNoun, .groupNoun, .determiner])
    }

    private func isInPhrase(_ index: Int) -> Bool {
        view.isOutside(index)
            && (view.isWord(index) || view.tokens[index].kind == .number || view.isInnerHyphen(index))
            && view.traits[index].isDisjoint(with: [
                .subordinator, .coordinator, .auxiliary, .copula, .preposition, .calendar, .adverb, .gerundCue,
            ])
            && (view.traits[index].isDisjoint(with: .finiteCue) || view.traits[index].contains(.nounLike))
    }

    /// A weekday, a month, `last week`.
    private func isTime(at index: Int) -> Bool {
        guard index < view.tokens.count else { return false }
        if view.traits[index].contains(.calendar) { return true }
        if view.tokens[index].kind == .number, index + 1 < view.tokens.count {
            return view.traits[index + 1].contains(.calendar)
        }
        return false
    }

    /// Without the words at its end that say when, of what was said in the past, and on what occasion.
    private func beforeOccasion(_ range: Range<Int>, isPast: Bool) -> Range<Int> {
        var end = range.upperBound
        if let occasion = range.dropFirst().first(where: { isOccasion(at: $0, in: range.upperBound) }),
            end - occasion <= Self.longestOccasion, !(occasion..<end).contains(where: { view.equals($0, "to") })
        {
            end = occasion
        }
        guard isPast else { return range.lowerBound..<end }
        if let later = range.dropFirst(2).first(where: { index in
            index < end && Self.sequels.contains { view.equals(index, $0) }
        }) {
            end = later
            // `minutes before`.
            if end - 2 > range.lowerBound, Self.lengths.contains(where: { view.equals(end - 1, $0) }) { end -= 1 }
        }
        var time = end
        while time > range.lowerBound + 1,
            view.traits[time - 1].contains(.calendar)
                || view.tokens[time - 1].kind == .number && time - 2 > range.lowerBound && isTime(at: time - 2)
                || time < end && Self.beforeTimes.contains(where: { view.equals(time - 1, $0) })
        { time -= 1 }
        // `due on Tuesday`, `the talks next week`, `by Friday`: of what was said.
        guard time < end, time > range.lowerBound + 1, view.equals(time, "on") || view.traits[time].contains(.calendar),
            !view.isCapitalised(time) || view.traits[time - 1].isDisjoint(with: .preposition)
        else { return range.lowerBound..<end }
        return range.lowerBound..<time
    }

    private static let beforeTimes: [StaticString] = ["on", "late", "early"]
    private static let sequels: [StaticString] = ["before", "after", "during", "since"]
    private static let lengths: [StaticString] = [
        "minutes", "hours", "days", "weeks", "months", "years", "shortly", "soon",
    ]

    private func isPast(_ head: Int) -> Bool {
        let token = view.tokens[head]
        guard token.end - token.start > 2 else { return false }
        if Self.pasts.contains(where: { view.equals(head, $0) }) { return true }
        return view.bytes[Int(token.end) - 1] == 0x64 && view.bytes[Int(token.end) - 2] == 0x65
            && !Self.ahead.contains { view.equals(head, $0) }
    }

    private static let pasts: [StaticString] = [
        "said", "spoke", "told", "foresaw", "swore", "gave", "made", "wrote", "saw",
    ]
    /// What is to come may be dated by its own words.
    private static let ahead: [StaticString] = [
        "expected", "planned", "scheduled", "wanted", "hoped", "promised", "proposed", "pledged", "announced",
        "demanded",
        "requested", "forecast", "predicted", "feared", "wished", "intended", "anticipated",
    ]

    /// `in a speech in Geneva`, `at a news conference`, `during an interview`: on what occasion something is said.
    private func isOccasion(at index: Int, in limit: Int) -> Bool {
        guard Self.leading.contains(where: { view.equals(index, $0) }), index + 2 < limit,
            view.traits[index + 1].contains(.determiner)
        else { return false }
        let noun = (index + 2..<max(index + 2, min(limit, index + Self.widestOccasion))).first { word in
            !view.isWord(word) || Self.occasions.contains { view.equals(word, $0) }
        }
        return noun.map { view.isWord($0) } ?? false
    }

    private static let leading: [StaticString] = ["in", "at", "during"]
    private static let widestOccasion = 6
    private static let longestOccasion = 8
    private static let occasions: [StaticString] = [
        "speech", "statement", "interview", "interviews", "letter", "conference", "rally", "meeting", "hearing",
        "briefing",
        "address", "sermon", "message", "post", "tweet", "email", "memo", "report", "debate", "article", "editorial",
        "broadcast", "lecture", "toast", "video", "note", "column", "press", "communique", "blog",
    ]

    /// `urged both sides | to stop`: whom the infinitive is said to is none of what is said.
    func withoutAddressee(_ frame: LearnedFrame) -> [Range<Int>] {
        guard let first = frame.content.first, frame.content.count == 1, first.lowerBound == frame.head + 1,
            Self.addressing.contains(where: { view.equals(frame.head, $0) }), !view.equals(first.lowerBound, "to"),
            view.isOutside(first.lowerBound)
        else { return frame.content }
        let reach = first.dropFirst().dropLast().prefix(Self.longestAddressee)
        guard let to = reach.first(where: { view.equals($0, "to") && view.isOutside($0) }),
            (first.lowerBound..<to).allSatisfy({ index in
                view.isOutside(index) && !view.isComma(index)
                    && view.traits[index].isDisjoint(with: [.subordinator, .auxiliary, .copula])
            }), view.traits[to + 1].isDisjoint(with: [.determiner, .pronoun, .preposition, .calendar]),
            !view.isCapitalised(to + 1)
        else { return frame.content }
        let start = view.equals(to - 1, "not") || view.equals(to - 1, "never") ? to - 1 : to
        // Of a short infinitive readers take its subject for a part.
        let (whole, rest) = (view.byteRange(first).count, view.byteRange(start..<first.upperBound).count)
        guard start > first.lowerBound, rest * 20 >= whole * 11 else { return frame.content }
        return [start..<first.upperBound]
    }

    private static let longestAddressee = 10
    private static let addressing: [StaticString] = [
        "urged", "urges", "urge", "urging", "asked", "asks", "asking", "ordered", "orders", "ordering", "told", "tells",
        "telling", "advised", "advises", "advising", "warned", "warns", "warning", "begged", "begs", "begging",
        "implored",
        "instructed", "instructs", "commanded", "exhorted", "encouraged", "encourages", "encouraging", "reminded",
        "reminds", "pressed",
    ]
}
