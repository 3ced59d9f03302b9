import NewsAttribution
import NewsRecord
import NewsText

// What the order of the words tells beyond cues: estimates, and sentences that go on under the cue before them.
extension StatementStage {
    // MARK: Estimates

    /// `The service put the number of missing at nineteen`: what somebody reckons, beside a verb that says so only with
    /// its `at`.
    mutating func readEstimates(_ units: [Range<Int>]) {
        for unit in units {
            for index in unit where Self.estimating.contains(where: { view.equals(index, $0) }) {
                guard let content = estimate(from: index + 1, unit), isFree(index..<content.upperBound),
                    let (source, _) = frameStage.phrases.subject(
                        endingAt: verbStart(index, unit), floor: unit.lowerBound),
                    isFree(source)
                else { continue }
                let frame = LearnedFrame(
                    cue: index..<(index + 1), head: index, source: source, referent: source, content: [content])
                add(frame, cueClass: view.traits[index].cueClass)
            }
        }
    }

    /// `The mayor made it clear that he would not resign`: what somebody leaves no doubt about.
    mutating func readMadeClear(_ units: [Range<Int>]) {
        for unit in units where unit.count > 6 {
            for index in unit.dropFirst().dropLast(4) where Self.making.contains(where: { view.equals(index, $0) }) {
                var state = index + 1
                while state < index + 4,
                    view.equals(state, "it") || view.traits[state].contains(.adverb)
                        || ["very", "quite", "perfectly", "abundantly"].contains(where: { view.equals(state, $0) })
                { state += 1 }
                guard state + 3 < unit.upperBound, Self.plain.contains(where: { view.equals(state, $0) }),
                    Self.introducing.contains(where: { view.equals(state + 1, $0) }),
                    let (source, _) = frameStage.phrases.subject(
                        endingAt: verbStart(index, unit), floor: unit.lowerBound)
                else { continue }
                var end = unit.upperBound
                while end > state + 2, view.tokens[end - 1].kind == .punctuation { end -= 1 }
                let content = (state + 1)..<end
                guard isFree(index..<end), isFree(source), content.allSatisfy({ view.isOutside($0) }) else { continue }
                add(
                    LearnedFrame(
                        cue: index..<(state + 1), head: index, source: source, referent: source, content: [content]),
                    cueClass: view.traits[index].cueClass)
            }
        }
    }

    private static let making: [StaticString] = ["made", "makes", "make", "let", "lets"]
    private static let plain: [StaticString] = ["clear", "plain", "known", "public", "explicit"]
    private static let introducing: [StaticString] = ["that", "whether", "how", "why", "what"]

    private static let estimating: [StaticString] = ["put", "puts"]

    /// Before the auxiliaries of a verb.
    private func verbStart(_ verb: Int, _ unit: Range<Int>) -> Int {
        var start = verb
        while start > unit.lowerBound, view.isWord(start - 1), view.isOutside(start - 1),
            !view.traits[start - 1].isDisjoint(with: [.auxiliary, .adverb])
        { start -= 1 }
        return start
    }

    /// `the damage at two million euros`: a phrase with its article, and a number behind `at`.
    private func estimate(from start: Int, _ unit: Range<Int>) -> Range<Int>? {
        guard start + 3 < unit.upperBound,
            view.traits[start].contains(.determiner)
                || view.isWord(start)
                    && view.traits[start].isDisjoint(with: [.functionWord, .adverb, .preposition, .pronoun])
        else { return nil }
        let reach = (start + 2)..<min(unit.upperBound - 1, start + Self.longestEstimate)
        guard
            let at = reach.first(where: { view.equals($0, "at") }),
            (start..<at).allSatisfy({ view.isOutside($0) && view.isWord($0) }), isNumber(at + 1, unit)
        else { return nil }
        var end = at + 2
        while end < unit.upperBound, view.isOutside(end), !view.isStop(end), !view.isComma(end),
            view.traits[end].isDisjoint(with: [.subordinator, .coordinator]) || isNumber(end + 1, unit)
        { end += 1 }
        return start..<end
    }

    private static let longestEstimate = 12

    /// Whether a number begins here, behind a word that bounds it or without one.
    private func isNumber(_ index: Int, _ unit: Range<Int>) -> Bool {
        guard index < unit.upperBound, view.isOutside(index) else { return false }
        if view.tokens[index].kind == .number || view.tokens[index].kind == .symbol { return true }
        if Self.bounds.contains(where: { view.equals(index, $0) }) { return true }
        return Self.numerals.contains { view.equals(index, $0) }
    }

    private static let bounds: [StaticString] = [
        "about", "around", "some", "nearly", "almost", "over", "between", "roughly", "more", "less", "up", "just",
    ]
    private static let numerals: [StaticString] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "a", "half", "zero", "several",
    ]

    /// Whether nothing here is a word of a statement that was found before.
    func isFree(_ range: Range<Int>) -> Bool {
        guard range.allSatisfy({ view.isOutside($0) }), isClaimed.isEmpty || !range.contains(where: { isClaimed[$0] })
        else { return false }
        let bytes = view.byteRange(range)
        return !statements.contains { statement in
            statement.content.contains { $0.range.overlaps(bytes) } || statement.cue?.overlaps(bytes) ?? false
        }
    }
}
