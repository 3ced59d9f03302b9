import NewsAttribution
import NewsText

// Where the parts of a frame that the weights found begin and end.
extension StatementStage {
    /// A frame whose source is a whole name, whose cue has no empty subject, and whose content is not what was asked.
    func trimmed(_ frame: LearnedFrame) -> LearnedFrame {
        var frame = withAgent(frame)
        if isEmergence(frame) { (frame.source, frame.referent) = (nil, nil) }
        if let source = frame.source { frame.source = widened(source) }
        if let referent = frame.referent { frame.referent = widened(referent) }
        // `It is understood that …`: the cue is the verb.
        if frame.source == nil, frame.head > frame.cue.lowerBound, view.equals(frame.cue.lowerBound, "it") {
            frame.cue = frame.head..<frame.cue.upperBound
        }
        if frame.source == nil, let subject = subjectAmongContent(frame) {
            (frame.source, frame.referent) = (subject, subject)
            frame.content.removeFirst()
        }
        if frame.source == nil, let subject = subjectBeforeClause(frame) {
            (frame.source, frame.referent) = (subject, subject)
            frame.content.removeFirst()
        }
        takeNamed(&frame)
        if frame.content.count > 1 {
            let kept = frame.content.filter { !isQuestionToSource($0.lowerBound) && !isSubject($0, frame) }
            if !kept.isEmpty { frame.content = kept }
        }
        frame.content = untilSemicolon(untilQuotationEnds(withoutOtherClause(frame)), frame)
        frame.content = withoutSentenceBefore(frame)
        frame.content = withoutCloser(frame.content)
        frame.content = withTail(frame)
        frame.content = withoutAddressee(frame)
        return frame
    }

    /// `The plan fell when Marr announced that …`: a clause before the source that no comma parts from it is not what is
    /// said, where that follows the cue.
    private func withoutOtherClause(_ frame: LearnedFrame) -> [Range<Int>] {
        if let rest = withoutOpening(frame) { return rest }
        guard frame.content.count > 1, let source = frame.source, source.upperBound <= frame.cue.lowerBound,
            source.lowerBound > firstToken, view.isWord(source.lowerBound - 1), view.isOutside(source.lowerBound - 1),
            frame.content.contains(where: {
                $0.lowerBound == frame.cue.upperBound
                    || view.equals($0.lowerBound, "that") && $0.lowerBound > frame.head
            })
        else { return frame.content }
        let kept = frame.content.filter { part in
            part.lowerBound > source.lowerBound || part.upperBound == source.lowerBound
                || part.contains { !view.isOutside($0) } || view.wordCount(part) < 4
        }
        return kept.isEmpty ? frame.content : kept
    }

    /// `Like many fishermen, | he says the sea is empty`: what a preposition opens before the comma of the source is none of what
    /// follows the cue.
    private func withoutOpening(_ frame: LearnedFrame) -> [Range<Int>]? {
        guard frame.content.count == 2, let source = frame.source, let first = frame.content.first,
            first.upperBound == source.lowerBound - 1, view.isComma(first.upperBound),
            source.upperBound == frame.cue.lowerBound, frame.content[1].lowerBound == frame.cue.upperBound,
            view.traits[first.lowerBound].contains(.preposition) || view.equals(first.lowerBound, "like")
                || view.equals(first.lowerBound, "unlike"), first.allSatisfy({ view.isOutside($0) })
        else { return nil }
        return [frame.content[1]]
    }

    /// `Elif Aydin wants a vote; her rival does not`: of a cue that takes no clause the content ends with its own.
    private func untilSemicolon(_ ranges: [Range<Int>], _ frame: LearnedFrame) -> [Range<Int>] {
        guard !view.isColon(frame.head), !view.equals(frame.head, "according") else { return ranges }
        let takesClause = !view.traits[frame.head].isDisjoint(with: [.thatCue, .clauseCue])
        return ranges.map { range in
            guard range.lowerBound > frame.head else { return range }
            // `Some say it will fall; others want it to stay`.
            let end = range.dropFirst().dropLast().first {
                view.isMark($0, 0x3B) && view.isOutside($0) && (!takesClause || view.equals($0 + 1, "others"))
            }
            return range.lowerBound..<(end ?? range.upperBound)
        }
    }

    /// `The minister said the man had fled, | state radio reported.`: whoever tells of it at the end of the sentence is none of
    /// what was said.
    private func withoutCloser(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard let last = ranges.last, last.count > Self.shortestTold, last.upperBound < view.tokens.count,
            view.isStop(last.upperBound), view.isOutside(last.upperBound - 1),
            Self.closers.contains(where: { view.equals(last.upperBound - 1, $0) }),
            let comma = (max(last.lowerBound + 2, last.upperBound - Self.longestCloser)..<last.upperBound - 1).last(
                where: {
                    view.isComma($0)
                }), last.upperBound - comma > 2,
            (comma..<last.upperBound).allSatisfy({ view.isOutside($0) }),
            (comma + 1..<last.upperBound - 1).allSatisfy({ index in
                view.isWord(index)
                    && view.traits[index].isDisjoint(with: [
                        .auxiliary, .copula, .subordinator, .coordinator, .pronoun, .finiteCue,
                    ])
            })
        else { return ranges }
        return ranges.dropLast() + [last.lowerBound..<comma]
    }

    private static let longestCloser = 8
    private static let shortestTold = 6
    private static let closers: [StaticString] = ["reported", "said", "reports", "says", "announced"]

    /// `The mayor won. “A win is a win,” she said.`: a sentence of the report before a whole quotation is none of it.
    private func withoutSentenceBefore(_ frame: LearnedFrame) -> [Range<Int>] {
        guard let first = frame.content.first, first.upperBound <= frame.head, view.isOutside(first.lowerBound),
            let last = frame.content.last(where: { $0.upperBound <= frame.head }),
            let mark = (first.lowerBound..<last.upperBound).last(where: { view.stretch(openingAt: $0) != nil }),
            mark > first.lowerBound + 1, view.isOutside(mark - 1), view.isStop(mark - 1),
            (first.lowerBound..<mark).allSatisfy({ view.isOutside($0) })
        else { return frame.content }
        return frame.content.compactMap { part in
            part.upperBound <= mark ? nil : max(part.lowerBound, mark)..<part.upperBound
        }
    }

    /// `called the decision “painful”`: what is called something is content.
    private func takeNamed(_ frame: inout LearnedFrame) {
        guard frame.head == frame.cue.lowerBound, let object = frame.cue.dropFirst().first,
            Self.naming.contains(where: { view.equals(frame.head, $0) }), view.traits[object].contains(.determiner),
            let first = frame.content.first, first.lowerBound >= frame.cue.upperBound,
            first.lowerBound <= frame.cue.upperBound + 1
        else { return }
        frame.content[0] = object..<first.upperBound
        frame.cue = frame.head..<object
    }

    static let naming: [StaticString] = [
        "called", "calls", "calling", "described", "describes", "describing", "branded", "brands", "labelled",
        "labeled",
        "labels", "dubbed", "dubs", "termed", "terms",
    ]

    /// `A sign read “Closed,” and workers were sent home`: a comma within the marks ends what they hold, and the report goes on
    /// behind it.
    private func untilQuotationEnds(_ ranges: [Range<Int>]) -> [Range<Int>] {
        for (number, range) in ranges.enumerated() {
            let end = range.dropFirst().dropLast().first { mark in
                guard let stretch = view.stretch(closingAt: mark), let last = view.stretches[stretch].inner.last else {
                    return false
                }
                return view.isComma(last) && view.traits[mark + 1].contains(.coordinator)
                    && !(mark + 2 < range.upperBound && view.equals(mark + 2, "that"))
                    && (mark + 1..<range.upperBound).allSatisfy { view.isOutside($0) }
            }
            if let end { return ranges[..<number] + [range.lowerBound..<(end + 1)] }
        }
        return ranges
    }

    /// `The watchdog, Norr Audit, rejected that`: a name right before the verb is who does it, where more is content.
    private func subjectAmongContent(_ frame: LearnedFrame) -> Range<Int>? {
        guard frame.content.count > 1, let first = frame.content.first, (1...Self.longestSubject).contains(first.count),
            first.upperBound <= frame.cue.lowerBound, frame.content[1].lowerBound >= frame.cue.upperBound,
            view.stretchOf[first.lowerBound] < 0,
            frame.cue.allSatisfy({ view.traits[$0].isDisjoint(with: [.copula, .auxiliary]) })
        else { return nil }
        let gap = first.upperBound..<frame.cue.lowerBound
        let opensSentence =
            first.lowerBound <= firstToken || first.lowerBound > 0 && view.isMark(first.lowerBound - 1, 0x2E)
        let (start, end) = (Int(view.tokens[first.lowerBound].start), Int(view.tokens[first.upperBound - 1].end))
        guard gap.count <= 1, gap.allSatisfy({ view.isComma($0) }), opensSentence,
            names.contains(where: { $0.range.lowerBound >= start && $0.range.upperBound == end })
        else { return nil }
        return first
    }

    private static let longestSubject = 8

    /// `The company expected | that …`, `Nurses were dismayed | that …`: who stands right before the cue of a clause with
    /// its `that` is its source, unless a passive says it of them.
    private func subjectBeforeClause(_ frame: LearnedFrame) -> Range<Int>? {
        guard frame.content.count == 2, let first = frame.content.first, first.upperBound == frame.cue.lowerBound,
            first.lowerBound == firstToken || view.isStop(first.lowerBound - 1),
            view.equals(frame.content[1].lowerBound, "that"), view.isOutside(first.lowerBound),
            first.count <= Self.longestSubject, first.allSatisfy({ view.isOutside($0) && !view.isComma($0) }),
            !Self.relatives.contains(where: { view.equals(first.lowerBound, $0) }),
            !view.equals(first.lowerBound, "it"),
            !frame.cue.contains(where: { view.traits[$0].contains(.copula) })
                || !frame.cue.contains(where: { !view.traits[$0].isDisjoint(with: .anyCue) })
        else { return nil }
        return first
    }

    /// `The vote does not surprise Daron Sholt: “…”`: who or what the cue is about, where the words stand behind a colon.
    private func isSubject(_ part: Range<Int>, _ frame: LearnedFrame) -> Bool {
        part.upperBound == frame.cue.lowerBound && view.stretchOf[part.lowerBound] < 0
            && frame.content.contains { other in
                [1, 2].contains { steps in
                    other.lowerBound >= frame.cue.upperBound + steps && view.isMark(other.lowerBound - steps, 0x3A)
                }
            }
    }

    /// `Per | Olsen`: a source that begins within a name begins where the name does.
    private func widened(_ source: Range<Int>) -> Range<Int> {
        let start = Int(view.tokens[source.lowerBound].start)
        guard source.lowerBound > firstToken,
            let name = names.first(where: { $0.range.lowerBound < start && start < $0.range.upperBound }),
            let first = (firstToken..<source.lowerBound).last(where: {
                Int(view.tokens[$0].start) <= name.range.lowerBound
            })
        else { return source }
        return first..<source.upperBound
    }
}
