import NewsAttribution
import NewsText

// Phrases that name whose words or view the sentence about them is.
extension FrameStage {
    /// The frame of such a phrase that begins at a token: `in the words of …`, `in the union's view`, `by her own account`, `as
    /// the mayor put it`, `to hear the mayor tell it`, `per the ministry`. It stands at the beginning of its sentence, behind
    /// a comma or before one.
    func byAccount(_ index: Int, _ unit: Range<Int>, floor: Int) -> Frame? {
        let length = view.tokens[index].end - view.tokens[index].start
        guard length >= 2, length <= 3, index >= floor, index + 3 < unit.upperBound,
            index == unit.lowerBound || view.isComma(index - 1)
        else { return nil }
        if view.equals(index, "in") || view.equals(index, "by") {
            return ofWords(index, unit) ?? ofOwner(index, unit)
        }
        if view.equals(index, "as") { return asPut(index, unit) }
        if view.equals(index, "to"), view.equals(index + 1, "hear") { return putting(index, from: index + 2, unit) }
        if view.equals(index, "per") { return per(index, unit) }
        return nil
    }

    /// `in the words of the mayor`.
    private func ofWords(_ index: Int, _ unit: Range<Int>) -> Frame? {
        guard index + 4 < unit.upperBound, view.equals(index + 1, "the"), view.equals(index + 3, "of"),
            isAccount(index + 2),
            let source = phrases.phrase(startingAt: index + 4, ceiling: unit.upperBound)
        else { return nil }
        return account(index..<(index + 4), head: index + 2, source, start: index, end: source.upperBound, unit)
    }

    /// `in the mayor's words`, `by his own account`.
    private func ofOwner(_ index: Int, _ unit: Range<Int>) -> Frame? {
        let reach = (index + 2)..<min(unit.upperBound, index + Self.widestOwner)
        guard let noun = reach.first(where: { isAccount($0) || !view.isWord($0) && !view.isInnerHyphen($0) }),
            isAccount(noun)
        else { return nil }
        var end = noun
        if view.equals(end - 1, "own") { end -= 1 }
        guard end > index + 1, (index + 1..<end).allSatisfy({ view.isOutside($0) }) else { return nil }
        let owner = end - 1
        let isPronoun = end == index + 2 && Self.owners.contains { view.equals(owner, $0) }
        guard isPronoun || ReadingView.stemEnd(view.bytes, view.tokens[owner]) < Int(view.tokens[owner].end) else {
            return nil
        }
        return account(noun..<(noun + 1), head: noun, (index + 1)..<end, start: index, end: noun + 1, unit)
    }

    /// `as the mayor put it`, `as far as the mayor is concerned`.
    private func asPut(_ index: Int, _ unit: Range<Int>) -> Frame? {
        if view.equals(index + 1, "far"), view.equals(index + 2, "as") {
            let reach = (index + 3)..<max(index + 3, min(unit.upperBound, index + 3 + Self.widestOwner))
            guard let end = reach.first(where: { view.equals($0, "concerned") }), end > index + 4,
                view.traits[end - 1].contains(.copula)
            else { return nil }
            return account(end..<(end + 1), head: end, (index + 3)..<(end - 1), start: index, end: end + 1, unit)
        }
        return putting(index, from: index + 1, unit)
    }

    /// `the mayor put it`, `the mayor tell it`: whom the words before the verb name.
    private func putting(_ start: Int, from first: Int, _ unit: Range<Int>) -> Frame? {
        let reach = (first + 1)..<max(first + 1, min(unit.upperBound - 1, first + Self.widestOwner))
        guard
            let verb = reach.first(where: { index in
                view.equals(index + 1, "it") && Self.putting.contains { view.equals(index, $0) }
            }),
            let source = phrases.phrase(startingAt: first, ceiling: verb), source.upperBound <= verb
        else { return nil }
        return account(verb..<(verb + 2), head: verb, source, start: start, end: verb + 2, unit)
    }

    /// `per the ministry`, `per Ida Marr`; not `per person`.
    private func per(_ index: Int, _ unit: Range<Int>) -> Frame? {
        guard view.equals(index + 1, "the") || view.isCapitalised(index + 1),
            let source = phrases.phrase(startingAt: index + 1, ceiling: unit.upperBound)
        else { return nil }
        return account(index..<(index + 1), head: index, source, start: index, end: source.upperBound, unit)
    }

    private func account(
        _ cue: Range<Int>, head: Int, _ source: Range<Int>, start: Int, end: Int, _ unit: Range<Int>
    ) -> Frame? {
        // Before its clause a comma parts it from that, behind it the sentence ends or a comma stands.
        let isLast = end >= unit.upperBound || !view.isWord(end)
        guard isLast, source.allSatisfy({ view.isOutside($0) }), cue.allSatisfy({ view.isOutside($0) }) else {
            return nil
        }
        return Frame(
            cue: cue, head: head, source: source, start: start, end: end, isInverted: true, traits: [],
            cueClass: CueVerbs.accordingTo, isAccordingTo: true)
    }

    private func isAccount(_ index: Int) -> Bool { Self.accounts.contains { view.equals(index, $0) } }

    private static let widestOwner = 9
    private static let accounts: [StaticString] = [
        "words", "view", "opinion", "eyes", "account", "reckoning", "telling", "estimation", "judgment", "judgement",
        "admission", "estimate", "phrase", "assessment", "estimates", "accounts", "calculation", "calculations",
    ]
    private static let owners: [StaticString] = ["his", "her", "their", "its", "my", "our"]
    private static let putting: [StaticString] = [
        "put", "puts", "sees", "saw", "tells", "told", "tell", "phrased", "has", "had", "describes", "described",
    ]
}
