import NewsAttribution
import NewsText

// Where a content begins: with its preposition and its `that`, and behind whom it is said to and how.
extension StatementStage {
    /// The frame with its content from its first word on.
    func opened(_ frame: LearnedFrame) -> LearnedFrame {
        withoutManner(fromLaterThat(withPreposition(frame)))
    }

    /// `spoke | of “a lost year”`: the preposition before words in marks is of what is said, as it is before others.
    private func withPreposition(_ frame: LearnedFrame) -> LearnedFrame {
        let last = frame.cue.upperBound - 1
        guard frame.cue.count == 2, last == frame.head + 1, let first = frame.content.first,
            first.lowerBound >= frame.cue.upperBound, first.lowerBound <= frame.cue.upperBound + 1,
            view.stretchOf[first.lowerBound] != ReadingView.outside, view.isOutside(last),
            Self.leadingOn.contains(where: { view.equals(last, $0) })
        else { return frame }
        var found = frame
        found.cue = frame.cue.lowerBound..<last
        found.content[0] = last..<first.upperBound
        return found
    }

    private static let leadingOn: [StaticString] = ["of", "for", "about", "against", "on", "to", "over", "as"]

    /// `warned the city years ago | that its bridge was cracking`: whom it is said to and when stand before the `that`.
    private func fromLaterThat(_ frame: LearnedFrame) -> LearnedFrame {
        guard let first = frame.content.first, first.lowerBound == frame.cue.upperBound,
            Self.telling.contains(where: { view.equals(frame.head, $0) })
        else { return frame }
        let reach = first.dropFirst().prefix(Self.longestOpening)
        guard let that = reach.first(where: { view.equals($0, "that") && view.isOutside($0) }),
            first.upperBound - that > 3,
            (first.lowerBound..<that).allSatisfy({ index in
                view.isOutside(index) && view.tokens[index].kind != .punctuation
                    && view.traits[index].isDisjoint(with: [.auxiliary, .copula, .subordinator])
            })
        else { return frame }
        var found = frame
        found.content[0] = that..<first.upperBound
        return found
    }

    private static let longestOpening = 12
    private static let telling: [StaticString] = [
        "told", "tells", "tell", "telling", "warned", "warns", "warn", "warning", "reminded", "reminds", "reminding",
        "informed", "informs", "informing", "assured", "assures", "assuring", "advised", "advises", "notified",
        "notifies", "promised", "promises", "cautioned", "reassured", "alerted",
    ]

    /// `said only: | “We hope so.”`: how it is said is none of what is said.
    private func withoutManner(_ frame: LearnedFrame) -> LearnedFrame {
        guard let first = frame.content.first, first.lowerBound >= frame.cue.upperBound,
            let mark = first.prefix(Self.longestManner).first(where: { !view.isOutside($0) }), mark > first.lowerBound,
            view.stretch(openingAt: mark) != nil, view.isColon(mark - 1) || view.isComma(mark - 1),
            (first.lowerBound..<(mark - 1)).allSatisfy({ index in
                view.traits[index].contains(.adverb) || Self.manners.contains { view.equals(index, $0) }
            })
        else { return frame }
        var found = frame
        found.content[0] = mark..<first.upperBound
        return found
    }

    private static let longestManner = 5
    private static let manners: [StaticString] = [
        "only", "simply", "just", "this", "thus", "bluntly", "flatly", "curtly", "wryly", "merely", "softly", "loudly",
        "later", "again", "then", "today", "instead", "in", "part", "reply", "response", "as", "follows", "quietly",
    ]
}
