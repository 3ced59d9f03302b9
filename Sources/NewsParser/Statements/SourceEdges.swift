import NewsAttribution
import NewsText

// Where the phrase of a source begins and ends, as the words about it tell.
extension StatementStage {
    /// `the team's coach, Jane Doe,`: a name between commas right behind a description belongs to it.
    func withApposedName(_ source: Range<Int>) -> Range<Int> {
        let comma = source.upperBound
        guard comma + 2 < view.tokens.count, view.isComma(comma), name(in: source) == nil,
            !view.traits[source.upperBound - 1].contains(.pronoun)
        else { return source }
        let start = Int(view.tokens[comma + 1].start)
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
        }
        guard low < names.count, names[low].range.lowerBound == start,
            names[low].isFullPerson
                || names[low].isPersonLike && view.traits[source.upperBound - 1].contains(.personNoun)
        else { return source }
        let end = view.tokens(in: names[low].range).upperBound
        guard end < view.tokens.count, view.isComma(end) || view.isStop(end) else { return source }
        return source.lowerBound..<end
    }

    /// Words before a source that are of its phrase, behind a comma: `the tall, grey-haired diplomat`, `another critic, Ida
    /// Marr,`.
    func withOpening(_ source: Range<Int>) -> Range<Int> {
        let comma = source.lowerBound - 1
        guard comma - 1 > firstToken, view.isComma(comma), view.isOutside(comma), view.isWord(comma - 1),
            !view.isCapitalised(comma - 1)
        else { return source }
        if comma - 2 >= firstToken, ["the", "a", "an"].contains(where: { view.equals(comma - 2, $0) }),
            name(in: source) == nil,
            view.traits[comma - 1].isDisjoint(with: [.functionWord, .personNoun, .groupNoun, .bodyNoun]),
            view.traits[source.lowerBound].isDisjoint(with: .functionWord)
        {
            return (comma - 2)..<source.upperBound
        }
        guard view.traits[comma - 1].contains(.personNoun),
            names.contains(where: { $0.range == view.byteRange(source) && $0.isFullPerson }),
            source.upperBound < view.tokens.count, view.isComma(source.upperBound),
            let (phrase, _) = frameStage.phrases.subject(endingAt: comma, floor: firstToken),
            phrase.upperBound == comma,
            view.traits[phrase.lowerBound].contains(.determiner),
            phrase.lowerBound == firstToken || !view.isWord(phrase.lowerBound - 1)
        else { return source }
        return phrase.lowerBound..<source.upperBound
    }

    /// `the skipper | Leo Santos remembered`: a title before a name is none of what was said.
    func withSplitTitle(_ frame: LearnedFrame) -> LearnedFrame? {
        guard let source = frame.source, source == frame.referent, let last = frame.content.last,
            last.upperBound == source.lowerBound, name(in: source) != nil,
            let mark = last.last(where: { !view.isOutside($0) })
                ?? (frame.content.count > 1 ? last.lowerBound - 1 : nil)
        else { return nil }
        var title = (mark + 1)..<last.upperBound
        while let first = title.first, view.isComma(first) { title.removeFirst() }
        guard let first = title.first, title.count <= Self.longestTitle, view.traits[first].contains(.determiner) else {
            return nil
        }
        var frame = frame
        frame.content.removeLast()
        if mark >= last.lowerBound { frame.content.append(last.lowerBound..<(mark + 1)) }
        frame.source = title.lowerBound..<source.upperBound
        frame.referent = frame.source
        return frame
    }

    private static let longestTitle = 3

    /// `The difference now, he said`: a source that ends in a pronoun is the pronoun.
    func withPronoun(_ frame: LearnedFrame) -> LearnedFrame {
        guard let source = frame.source, source == frame.referent, let last = source.last else { return frame }
        // `The embassy is said to have known`: of whom it is said says nothing.
        if source.upperBound == frame.cue.lowerBound, frame.cue.contains(where: { view.traits[$0].contains(.copula) }),
            let first = frame.content.first?.lowerBound, first == frame.cue.upperBound, view.equals(first, "to"),
            Self.hearsay.contains(where: { view.equals(frame.head, $0) })
        {
            var frame = frame
            (frame.source, frame.referent) = (nil, nil)
            return frame
        }
        // `which is considered the best`: of what a passive tells says nothing.
        if source.count == 1, Self.relatives.contains(where: { view.equals(last, $0) }),
            frame.cue.contains(where: { view.traits[$0].contains(.copula) }),
            (Self.hearsay + Self.regard).contains(where: { view.equals(frame.head, $0) })
        {
            var frame = frame
            (frame.source, frame.referent) = (nil, nil)
            return frame
        }
        // `when he first described it`, `first reported by the paper`: when, and not by whom.
        if source.count == 1, source.upperBound <= frame.head, Self.times.contains(where: { view.equals(last, $0) }) {
            var frame = frame
            let before = source.lowerBound - 1
            let isPronoun = before >= firstToken && view.traits[before].contains(.pronoun) && view.isOutside(before)
            frame.source = isPronoun ? before..<source.lowerBound : nil
            frame.referent = frame.source
            return frame
        }
        // `It was widely believed`: how, and not by whom.
        if source.count == 1, source.lowerBound > firstToken, view.isOutside(last), !view.isCapitalised(last),
            view.traits[last].contains(.adverb)
                || ["widely", "generally", "commonly"].contains(where: { view.equals(last, $0) })
        {
            var frame = frame
            (frame.source, frame.referent) = (nil, nil)
            return frame
        }
        // `in a rally Saturday demanding a vote`
        if source.count == 1, view.traits[last].contains(.calendar), source.upperBound <= frame.head {
            return withoutTime(frame, source)
        }
        guard source.count > 1 else { return frame }
        if isTime(source) { return withoutTime(frame, source) }
        // `which advocates say`: the pronoun is what is said of.
        if Self.relatives.contains(where: { view.equals(source.lowerBound, $0) }),
            !view.equals(source.lowerBound, "who")
        {
            var frame = frame
            (frame.source, frame.referent) = (source.dropFirst(), source.dropFirst())
            return frame
        }
        // `In her favour, all the experts said`: what stands behind the preposition ends at the comma.
        if source.lowerBound > firstToken, view.traits[source.lowerBound - 1].contains(.preposition),
            let comma = source.last(where: { view.isComma($0) }), comma + 1 < source.upperBound,
            source.upperBound == frame.cue.lowerBound
        {
            var frame = frame
            (frame.source, frame.referent) = ((comma + 1)..<source.upperBound, (comma + 1)..<source.upperBound)
            return frame
        }
        guard view.isComma(last - 1), ["he", "she", "they", "it"].contains(where: { view.equals(last, $0) })
        else { return frame }
        var frame = frame
        (frame.source, frame.referent) = (last..<(last + 1), last..<(last + 1))
        return frame
    }

    /// `The council this week announced`: when, and not by whom.
    private func withoutTime(_ frame: LearnedFrame, _ source: Range<Int>) -> LearnedFrame {
        let subject = frameStage.phrases.subject(endingAt: source.lowerBound, floor: firstToken)?.phrase
        let isFree = subject.map { subject in !frame.content.contains { $0.overlaps(subject) } } ?? false
        var frame = frame
        frame.source = isFree ? subject : nil
        frame.referent = frame.source
        return frame
    }

    /// `this week`, `last month`, `late Monday`.
    private func isTime(_ source: Range<Int>) -> Bool {
        guard source.count <= 3, let last = source.last,
            !view.isCapitalised(last) || view.traits[last].contains(.calendar)
        else { return false }
        return Self.openings.contains { view.equals(source.lowerBound, $0) }
            && Self.spans.contains { view.equals(last, $0) }
    }

    private static let openings: [StaticString] = [
        "this", "last", "next", "that", "earlier", "late", "early", "later", "each", "every", "recent", "past",
    ]
    private static let spans: [StaticString] = [
        "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend", "summer", "winter", "spring",
        "autumn", "fall", "day", "decade", "quarter", "season", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "days", "weeks", "months", "years", "hours",
    ]

    private static let times: [StaticString] = [
        "first", "once", "previously", "recently", "earlier", "later", "originally", "initially", "last", "twice",
    ]

    /// `It emerged on Friday that …`: nobody says so.
    func isEmergence(_ frame: LearnedFrame) -> Bool {
        guard let source = frame.source, source.count == 1, view.equals(source.lowerBound, "it") else { return false }
        return Self.emerging.contains { view.equals(frame.head, $0) }
    }

    private static let emerging: [StaticString] = [
        "emerged", "emerges", "transpired", "transpires", "appears", "appeared", "seems", "seemed", "happened",
        "followed",
    ]

    private static let regard: [StaticString] = [
        "considered", "regarded", "viewed", "seen", "deemed", "described", "called", "hailed", "dubbed", "judged",
        "estimated", "projected", "feared", "predicted", "presumed", "assumed", "perceived", "billed", "labelled",
        "labeled",
    ]

    private static let hearsay: [StaticString] = [
        "said", "believed", "thought", "reported", "rumoured", "rumored", "understood", "alleged", "known", "expected",
    ]
}
