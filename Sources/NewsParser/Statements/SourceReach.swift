import NewsText

// Whom a source's words leave out, or take in beyond it.
extension StatementStage {
    /// A source with the name that it is added to, with the bracket that it opens, and without the clause before it.
    func withReach(_ frame: LearnedFrame) -> LearnedFrame {
        guard let source = frame.source, source == frame.referent else { return frame }
        var whole = withBracket(afterOtherClause(source, frame))
        let named = withNameBefore(whole)
        if !frame.content.contains(where: { $0.overlaps(named) }), !frame.cue.overlaps(named) { whole = named }
        guard whole != source, !frame.content.contains(where: { $0.overlaps(whole) }) else { return frame }
        var frame = frame
        (frame.source, frame.referent) = (whole, whole)
        return frame
    }

    /// `Sen. Ida Marr (D-Ohio`: with the mark that closes the bracket.
    private func withBracket(_ source: Range<Int>) -> Range<Int> {
        let end = source.upperBound
        guard end < view.tokens.count, view.isMark(end, 0x29), view.isOutside(end),
            source.contains(where: { view.isMark($0, 0x28) }), !source.contains(where: { view.isMark($0, 0x29) })
        else { return source }
        return source.lowerBound..<(end + 1)
    }

    /// `Ida Marr (D-Ohio), a supporter of the bill, told`: a description behind the comma of a name that opens its clause
    /// is that person's.
    private func withNameBefore(_ source: Range<Int>) -> Range<Int> {
        let comma = source.lowerBound - 1
        guard comma - 1 > firstToken, view.isComma(comma), view.isOutside(comma), name(in: source) == nil,
            !view.isCapitalised(source.lowerBound),
            view.traits[source.lowerBound].contains(.determiner)
                || !view.traits[source.lowerBound].isDisjoint(with: [.personNoun, .title]),
            view.traits[source.lowerBound].isDisjoint(with: .pronoun)
        else { return source }
        var end = comma
        if view.isMark(end - 1, 0x29) {
            let reach = max(firstToken, end - Self.longestBracket)..<(end - 1)
            guard let open = reach.last(where: { view.isMark($0, 0x28) }) else { return source }
            end = open
        }
        let name = names.first { view.tokens(in: $0.range).upperBound == end }
        guard let name, name.isPersonLike, name.wordCount > 1 || name.hasTitle else { return source }
        var start = view.tokens(in: name.range).lowerBound
        while start > firstToken, !view.traits[start - 1].isDisjoint(with: [.title, .honorific]),
            view.isOutside(start - 1),
            view.isCapitalised(start - 1)
        { start -= 1 }
        guard
            start == firstToken || view.tokens[start - 1].kind == .punctuation
                || !view.traits[start - 1].isDisjoint(with: [.coordinator, .subordinator])
        else { return source }
        return start..<source.upperBound
    }

    private static let longestBracket = 8

    /// `Officers said ten were held, though some aides | later said`: what a conjunction opens behind a clause of its own.
    private func afterOtherClause(_ source: Range<Int>, _ frame: LearnedFrame) -> Range<Int> {
        guard source.count >= Self.shortestClause, source.upperBound <= frame.cue.lowerBound,
            let comma = source.last(where: { view.isComma($0) && view.isOutside($0) }), comma + 2 < source.upperBound,
            !view.traits[comma + 1].isDisjoint(with: [.subordinator, .coordinator]),
            !Self.relatives.contains(where: { view.equals(comma + 1, $0) }),
            (source.lowerBound..<comma).contains(where: {
                view.isOutside($0) && !view.isCapitalised($0)
                    && (view.traits[$0].contains(.finiteCue) && view.traits[$0].isDisjoint(with: .nounLike)
                        || !view.traits[$0].isDisjoint(with: [.auxiliary, .copula]))
            }),
            !(source.lowerBound..<comma).contains(where: { index in
                Self.relatives.contains { view.equals(index, $0) }
            })
        else { return source }
        return (comma + 2)..<source.upperBound
    }

    private static let shortestClause = 6
}
