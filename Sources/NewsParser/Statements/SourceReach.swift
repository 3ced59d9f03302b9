import NewsText

// Whom a source's words leave out, or take in beyond it.
extension StatementStage {
    /// A source with the name that it is added to, with the bracket that it opens, and without the clause before it.
    func withReach(_ frame: LearnedFrame) -> LearnedFrame {
        guard let source = frame.source, source == frame.referent else { return frame }
        if let called = withNameGiven(source, frame) {
            var frame = frame
            (frame.source, frame.referent, frame.clauseStart) = (called, called, nil)
            return frame
        }
        var whole = withBracket(afterOpening(afterOtherClause(source, frame), frame))
        let named = withNameBefore(whole)
        if !frame.content.contains(where: { $0.overlaps(named) }), !frame.cue.overlaps(named) { whole = named }
        guard whole != source, !frame.content.contains(where: { $0.overlaps(whole) }) else { return frame }
        var frame = frame
        (frame.source, frame.referent) = (whole, whole)
        return frame
    }

    /// `a porter who gave his name only as Tariq | said`: a clause that tells what somebody is called is of the source.
    private func withNameGiven(_ source: Range<Int>, _ frame: LearnedFrame) -> Range<Int>? {
        var start = source.upperBound
        if start < view.tokens.count, view.isComma(start) { start += 1 }
        let limit = source.upperBound <= frame.cue.lowerBound ? frame.cue.lowerBound : view.tokens.count
        guard start < limit, view.equals(start, "who"), name(in: source) == nil else { return nil }
        let reach = start..<min(limit, start + Self.longestNaming)
        guard let word = reach.first(where: { index in Self.callings.contains { view.equals(index, $0) } }),
            let first = (word + 1..<max(word + 1, reach.upperBound)).first(where: {
                view.isCapitalised($0) && view.traits[$0].isDisjoint(with: [.calendar, .functionWord])
            }),
            (word + 1..<first).allSatisfy({ index in
                view.isOutside(index)
                    && (view.isComma(index) || Self.beforeNames.contains { view.equals(index, $0) })
            })
        else { return nil }
        var end = first + 1
        while end < limit, view.isCapitalised(end), view.isWord(end), view.isOutside(end) { end += 1 }
        let rest = end < limit && view.isComma(end) ? end + 1 : end
        guard limit != frame.cue.lowerBound || rest >= limit else { return nil }
        return source.lowerBound..<end
    }

    private static let longestNaming = 14
    private static let callings: [StaticString] = [
        "name", "names", "identified", "surname",
    ]
    private static let beforeNames: [StaticString] = [
        "only", "as", "just", "simply", "the", "nickname", "name", "be", "first",
    ]

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

    /// The bytes of a source, of which a pronoun has its verb after the apostrophe: `he’s | advocated`.
    func sourceBytes(_ source: Range<Int>) -> Range<Int> {
        let range = view.byteRange(source)
        guard source.count == 1, let end = pronounEnd(source.lowerBound) else { return range }
        return range.lowerBound..<end
    }

    /// The bytes of a cue, without the pronoun with which its first token begins.
    func cueBytes(_ frame: LearnedFrame) -> Range<Int> {
        let range = view.byteRange(frame.cue)
        guard let source = frame.source, source.count == 1, source.lowerBound == frame.cue.lowerBound,
            let end = pronounEnd(source.lowerBound), end < range.upperBound
        else { return range }
        return end..<range.upperBound
    }

    /// Where the pronoun ends with which a token begins that a verb is drawn to: `they | ’ve`.
    func pronounEnd(_ token: Int) -> Int? {
        let bytes = view.tokens[token].range
        let mark = bytes.first { place in
            view.bytes[place] == 0x27
                || view.bytes[place] == 0xE2 && place + 2 < bytes.upperBound && view.bytes[place + 1] == 0x80
                    && view.bytes[place + 2] == 0x99
        }
        guard let mark, mark > bytes.lowerBound,
            Lexicon.traits(view.bytes, bytes.lowerBound, mark).contains(.pronoun)
        else { return nil }
        return mark
    }

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

    /// `As a father of two -- one of them ill -- Reus | said`, `Over the weekend, lawyers | said`: what a preposition opens ends
    /// at the mark before the subject.
    private func afterOpening(_ source: Range<Int>, _ frame: LearnedFrame) -> Range<Int> {
        guard source.upperBound == frame.cue.lowerBound,
            view.traits[source.lowerBound].contains(.preposition)
                || source.lowerBound > firstToken && view.traits[source.lowerBound - 1].contains(.preposition)
                    && view.isCapitalised(source.lowerBound - 1),
            let mark = source.last(where: { (view.isComma($0) || view.isDash($0)) && view.isOutside($0) }),
            mark + 1 < source.upperBound, mark > source.lowerBound,
            view.traits[mark + 1].isDisjoint(with: [.preposition, .subordinator])
        else { return source }
        return (mark + 1)..<source.upperBound
    }
}
