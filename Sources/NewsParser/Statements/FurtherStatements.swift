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
        guard start + 3 < unit.upperBound, view.traits[start].contains(.determiner) else { return nil }
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
    private func isFree(_ range: Range<Int>) -> Bool {
        guard range.allSatisfy({ view.isOutside($0) }), isClaimed.isEmpty || !range.contains(where: { isClaimed[$0] })
        else { return false }
        let bytes = view.byteRange(range)
        return !statements.contains { statement in
            statement.content.contains { $0.range.overlaps(bytes) } || statement.cue?.overlaps(bytes) ?? false
        }
    }

    // MARK: Sentences that go on

    /// `She said the mine would close. The pumps would be switched off.`: after what was said of the future, seen from then,
    /// a sentence in the same form with nobody else in it goes on with the same words.
    mutating func continueContents(_ units: [Range<Int>]) {
        guard units.count > 1 else { return }
        for index in statements.indices where statements[index].kind == .indirect {
            guard let last = statements[index].content.last?.range, let cue = statements[index].cue,
                statements[index].source != nil, Self.pastCues.contains(where: { ends(cue, with: $0) }),
                holdsWould(view.tokens(in: last)),
                var next = units.firstIndex(where: { !$0.isEmpty && view.byteRange($0).contains(last.lowerBound) }),
                endsUnit(last, units[next]) || endsUnit(cue, units[next])
            else { continue }
            next += 1
            while next < units.count, !units[next].isEmpty, isFree(units[next]), goesOn(units[next]) {
                statements[index].content += cut(withoutStop(units[next]))
                next += 1
            }
        }
    }

    private static let pastCues: [StaticString] = [
        "said", "told", "added", "announced", "warned", "promised", "vowed", "explained", "argued", "predicted",
    ]

    private func ends(_ cue: Range<Int>, with word: StaticString) -> Bool {
        view.tokens(in: cue).last.map { view.equals($0, word) } ?? false
    }

    private func holdsWould(_ tokens: Range<Int>) -> Bool { tokens.contains { view.equals($0, "would") } }

    private func endsUnit(_ bytes: Range<Int>, _ unit: Range<Int>) -> Bool {
        let end = view.tokens(in: bytes).upperBound
        return end >= unit.upperBound || view.isStop(end) && end + 1 >= unit.upperBound
    }

    private func withoutStop(_ unit: Range<Int>) -> Range<Int> {
        var end = unit.upperBound
        while end > unit.lowerBound + 1, view.tokens[end - 1].kind == .punctuation { end -= 1 }
        return unit.lowerBound..<end
    }

    /// Whether a sentence has the form: a subject of a few words, then `would`.
    private func goesOn(_ unit: Range<Int>) -> Bool {
        let first = unit.lowerBound
        guard unit.allSatisfy({ view.isOutside($0) }),
            !Self.narrating.contains(where: { view.equals(first, $0) }),
            let would = unit.prefix(Self.longestSubject).first(where: { view.equals($0, "would") }), would > first
        else { return false }
        return (first..<would).allSatisfy { index in
            view.isWord(index) && view.traits[index].isDisjoint(with: [.subordinator, .auxiliary])
                || view.isInnerHyphen(index) || view.tokens[index].kind == .number
        }
    }

    /// With these a reporter takes up what was said before.
    private static let narrating: [StaticString] = [
        "such", "that", "this", "but", "if", "which", "those", "what", "nobody",
    ]
    private static let longestSubject = 8
}
