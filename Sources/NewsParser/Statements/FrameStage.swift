import NewsAttribution
import NewsText

/// A cue with its source: the frame that holds a content. Ranges are indexes into the block's tokens.
struct Frame {
    /// With the auxiliaries that belong to it.
    var cue: Range<Int>
    /// The verb, or `according`.
    var head: Int
    var source: Range<Int>?
    /// The whole clause: source, apposition, cue and whom it is said to.
    var start: Int
    var end: Int
    /// `said Smith`.
    var isInverted: Bool
    var traits: WordTraits
    var cueClass: Int
    var isAccordingTo: Bool
}

/// Finds the frames of a unit, outside quotation marks.
struct FrameStage {
    let view: ReadingView
    let phrases: NounPhrases

    init(view: ReadingView) {
        self.view = view
        phrases = NounPhrases(view: view)
    }

    /// More frames than this in one unit are no prose.
    private static let largestCount = 64
    /// How many tokens of time and place may open a sentence.
    private static let longestOpening = 12

    func frames(in unit: Range<Int>) -> [Frame] {
        var frames: [Frame] = []
        var floor = unit.lowerBound
        for index in unit where view.isOutside(index) && view.isWord(index) {
            guard frames.count < Self.largestCount else { break }
            let traits = view.traits[index]
            var frame: Frame?
            if view.equals(index, "according") {
                frame = accordingTo(index, unit)
            } else if let phrase = byAccount(index, unit, floor: floor) {
                frame = phrase
            } else if !traits.isDisjoint(with: .anyCue), index >= floor {
                frame = verb(index, traits, floor: floor, unit: unit, previous: frames.last)
            }
            // `…, who asked not to be named, said`: the clause says nothing, and stands between a source and its cue.
            guard let frame, !view.isAnonymity((index + 1)..<unit.upperBound) else { continue }
            frames.append(frame)
            floor = frame.end
        }
        return frames
    }

    private func accordingTo(_ index: Int, _ unit: Range<Int>) -> Frame? {
        guard index + 2 < unit.upperBound, view.equals(index + 1, "to"),
            let source = phrases.phrase(startingAt: index + 2, ceiling: unit.upperBound)
        else { return nil }
        return Frame(
            cue: index..<(index + 2), head: index, source: source, start: index, end: source.upperBound,
            isInverted: true, traits: [], cueClass: CueVerbs.accordingTo, isAccordingTo: true)
    }

    private func verb(
        _ index: Int, _ traits: WordTraits, floor: Int, unit: Range<Int>, previous: Frame?
    ) -> Frame? {
        if view.isCapitalised(index), !view.isTitle { return nil }
        // `continues to rise`, `promised to come`: what follows is done, not said.
        if index + 1 < unit.upperBound, view.equals(index + 1, "to"), view.isOutside(index + 1) { return nil }
        if let quoted = quotedAs(index, traits, floor: floor, unit: unit) { return quoted }
        if let verb = beginning(before: index, traits, floor: floor),
            let (phrase, clauseStart) = phrases.subject(endingAt: verb, floor: floor),
            agrees(phrase, .finiteCue, hasAuxiliary: true)
        {
            return make(index, cueStart: index, traits, source: phrase, start: clauseStart, end: index + 1)
        }
        // `a claim`, `the thought`.
        if index > floor, view.isOutside(index - 1) {
            let before = view.traits[index - 1]
            if before.contains(.determiner), before.isDisjoint(with: .groupNoun) { return nil }
            if view.equals(index - 1, "to") || before.contains(.subordinator) && !view.equals(index - 1, "that") {
                return nil
            }
        }
        var start = index
        guard skipAuxiliaries(&start, index, traits, floor: floor) else { return nil }
        if !traits.contains(.gerundCue), let inverted = inverted(index, traits, floor: floor, unit: unit) {
            return inverted
        }
        if traits.contains(.gerundCue), start == index { return gerund(index, traits, unit: unit, previous: previous) }
        if start > floor, view.traits[start - 1].contains(.coordinator), view.isOutside(start - 1) {
            return conjoined(index, start, traits, unit: unit, previous: previous)
        }
        guard
            let (phrase, clauseStart) = phrases.subject(endingAt: start, floor: floor)
                ?? described(endingAt: start, floor: floor, unit)
        else { return nil }
        guard agrees(phrase, traits, hasAuxiliary: start < index) else { return nil }
        return make(index, cueStart: start, traits, source: phrase, start: clauseStart, end: index + 1)
    }

    /// Steps back over auxiliaries and adverbs; false where they make a passive, a wish or a denial of the cue.
    private func skipAuxiliaries(_ start: inout Int, _ index: Int, _ traits: WordTraits, floor: Int) -> Bool {
        var isQuotedAs = false
        while start > floor, view.isOutside(start - 1), view.isWord(start - 1) {
            let before = view.traits[start - 1]
            if before.contains(.calendar) || view.isCapitalised(start - 1) && start - 1 > floor { break }
            if view.equals(start - 1, "quoted") || view.equals(start - 1, "as") && isQuotedBefore(start - 1, floor) {
                isQuotedAs = true
                start -= 1
            } else if before.contains(.negation) {
                return false
            } else if before.contains(.copula) {
                if traits.contains(.finiteCue), !isQuotedAs { return false }
                start -= 1
            } else if before.contains(.auxiliary) {
                if traits.contains(.plainCue) { return false }
                start -= 1
            } else if before.contains(.adverb), !view.equals(start - 1, "there"), !view.equals(start - 1, "here") {
                start -= 1
            } else if isAdverbByForm(start - 1) || isLong(start - 1, floor) {
                start -= 1
            } else {
                break
            }
        }
        // An adverb alone before the cue belongs to it; the sentence's first word is one too (`Later, he said`).
        return true
    }

    private func isQuotedBefore(_ index: Int, _ floor: Int) -> Bool {
        index > floor && view.equals(index - 1, "quoted")
    }

    /// `“…,” state radio quoted Ida Marr as saying`: whom another quotes behind the words.
    private func quotedAs(_ index: Int, _ traits: WordTraits, floor: Int, unit: Range<Int>) -> Frame? {
        guard traits.contains(.gerundCue), index - 3 > floor, view.equals(index - 1, "as"), view.isOutside(index - 1),
            let quoted = (max(floor + 1, index - Self.longestOpening)..<max(floor + 1, index - 2)).last(where: {
                place in
                Self.quoting.contains { view.equals(place, $0) }
            }), (quoted..<index).allSatisfy({ view.isOutside($0) }),
            let relay = phrases.subject(endingAt: quoted, floor: floor), relay.start > unit.lowerBound,
            view.stretchOf[relay.start - 1] == ReadingView.mark,
            let source = phrases.phrase(startingAt: quoted + 1, ceiling: index - 1), source.upperBound == index - 1
        else { return nil }
        var frame = make(
            index, cueStart: index, traits.subtracting(.gerundCue).union(.finiteCue), source: source,
            start: relay.start,
            end: index + 1)
        frame.start = relay.start
        return frame
    }

    private static let quoting: [StaticString] = ["quoted", "quotes", "quote", "cited", "cites", "cite"]

    /// `used to say`, `likes to say`, `kept saying`: where the verb stands whose subject says it.
    private func beginning(before index: Int, _ traits: WordTraits, floor: Int) -> Int? {
        guard index - 2 > floor, view.isOutside(index - 1), view.isOutside(index - 2) else { return nil }
        if traits.contains(.gerundCue) {
            return Self.keeping.contains { view.equals(index - 1, $0) } ? index - 1 : nil
        }
        guard traits.contains(.plainCue), view.equals(index - 1, "to"),
            Self.used.contains(where: { view.equals(index - 2, $0) })
        else { return nil }
        return view.equals(index - 2, "on") && index - 3 > floor ? index - 3 : index - 2
    }

    private static let keeping: [StaticString] = ["kept", "keeps", "began", "begins", "started", "starts"]
    private static let used: [StaticString] = [
        "used", "likes", "liked", "loves", "loved", "on", "continues", "continued", "began", "begins",
    ]

    /// `have long warned`.
    private func isLong(_ index: Int, _ floor: Int) -> Bool {
        index > floor && view.equals(index, "long") && view.traits[index - 1].contains(.auxiliary)
    }

    /// `angrily`; not `family`, `Italy`.
    private func isAdverbByForm(_ index: Int) -> Bool {
        let token = view.tokens[index]
        let end = Int(token.end)
        guard token.kind == .word, token.end - token.start > 6, view.bytes[end - 1] == 0x79, view.bytes[end - 2] == 0x6C
        else { return false }
        return view.traits[index].isEmpty && !view.isCapitalised(index)
    }

    /// `…,” said Smith`: right behind a quotation or a comma, with a phrase after it.
    private func inverted(_ index: Int, _ traits: WordTraits, floor: Int, unit: Range<Int>) -> Frame? {
        // `“…,” state radio said`: a plain form that is a noun as well is one.
        guard index > unit.lowerBound, traits.contains(.markCue),
            traits.contains(.finiteCue) || traits.isDisjoint(with: .nounLike)
        else { return nil }
        let isBehindMarks =
            view.stretch(closingAt: index - 1) != nil
            || view.isComma(index - 1) && index - 2 >= unit.lowerBound && view.stretch(closingAt: index - 2) != nil
        guard isBehindMarks || view.isComma(index - 1) && traits.contains(.clauseCue) else { return nil }
        let next = index + 1
        guard next < unit.upperBound, let source = phrases.phrase(startingAt: next, ceiling: unit.upperBound) else {
            return nil
        }
        // Behind a mere comma the phrase has to look like somebody, or the comma closes an apposition.
        let first = view.traits[next]
        if !isBehindMarks {
            guard view.isCapitalised(next) && !first.contains(.functionWord) || isSomebody(source) || view.isTitle,
                !closesApposition(index - 1, floor)
            else { return nil }
        } else if first.contains(.pronoun), !view.equals(next, "he"), !view.equals(next, "she"),
            !view.equals(next, "they")
        {
            return nil
        }
        return make(
            index, cueStart: index, traits, source: source, start: index, end: source.upperBound, isInverted: true)
    }

    /// `a diplomat`, `two officials`: who may speak, by what they are.
    private func isSomebody(_ phrase: Range<Int>) -> Bool {
        let noun = phrase.first { view.traits[$0].contains(.preposition) }.map { $0 - 1 } ?? phrase.upperBound - 1
        return phrase.contains(noun) && !view.traits[noun].isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun])
    }

    private func closesApposition(_ comma: Int, _ floor: Int) -> Bool {
        phrases.subject(endingAt: comma + 1, floor: floor) != nil
    }

    /// `…, adding that …`: whoever the clause before speaks of.
    private func gerund(_ index: Int, _ traits: WordTraits, unit: Range<Int>, previous: Frame?) -> Frame? {
        guard index > unit.lowerBound else { return nil }
        // `footage of Jane Doe saying “…”`: the name right before it speaks.
        if let name = capitals(endingAt: index, floor: unit.lowerBound) {
            return make(index, cueStart: index, traits, source: name, start: name.lowerBound, end: index + 1)
        }
        guard view.isComma(index - 1) || view.equals(index - 1, "and") || view.isDash(index - 1) else { return nil }
        // `Reus praised it while his rivals warned of fraud, noting that …`: an aside is none of the main clause.
        let isAside =
            previous.map { frame in
                frame.start > unit.lowerBound && view.traits[frame.start - 1].contains(.subordinator)
                    && !view.equals(frame.start - 1, "that")
            } ?? false
        let leading = leadingSubject(unit, before: index)
        let source = isAside ? leading ?? previous?.source : previous?.source ?? leading
        return make(index, cueStart: index, traits, source: source, start: index, end: index + 1)
    }

    /// `A porter, who asked not to be named because he feared for his job, said`: the noun before the clause in which
    /// frames stand already.
    private func described(endingAt end: Int, floor: Int, _ unit: Range<Int>) -> (phrase: Range<Int>, start: Int)? {
        guard end - 1 > floor, view.isComma(end - 1), view.isOutside(end - 1),
            let found = phrases.subject(endingAt: end, floor: unit.lowerBound), found.phrase.upperBound < floor,
            view.isComma(found.phrase.upperBound), view.equals(found.phrase.upperBound + 1, "who")
        else { return nil }
        return found
    }

    /// Words with capitals right before a place.
    private func capitals(endingAt end: Int, floor: Int) -> Range<Int>? {
        var start = end
        while start > floor, view.isOutside(start - 1), view.isCapitalised(start - 1),
            view.traits[start - 1].isDisjoint(with: [.functionWord, .calendar])
        { start -= 1 }
        return start < end ? start..<end : nil
    }

    /// `He smiled and said`: the subject stands before the first verb.
    private func conjoined(
        _ index: Int, _ start: Int, _ traits: WordTraits, unit: Range<Int>, previous: Frame?
    ) -> Frame? {
        // `They believe that … and hope that …`: two plain forms of one subject.
        let isParallel = traits.contains(.plainCue) && previous.map { $0.traits.contains(.plainCue) } ?? false
        guard traits.contains(.finiteCue) || isParallel,
            let source = previous?.source ?? leadingSubject(unit, before: start - 1)
        else { return nil }
        return make(index, cueStart: start, traits, source: source, start: start, end: index + 1)
    }

    /// A pronoun or a name with which the unit begins.
    func leadingSubject(_ unit: Range<Int>, before limit: Int) -> Range<Int>? {
        var first = unit.lowerBound
        guard first < limit, view.isOutside(first), view.isWord(first) else { return nil }
        if !view.traits[first].isDisjoint(with: [.preposition, .subordinator, .adverb]) {
            // `In May, Smith …`: the subject stands behind the comma.
            let reach = first..<min(limit, first + Self.longestOpening)
            guard let comma = reach.first(where: { view.isComma($0) }), comma + 1 < limit, view.isOutside(comma + 1)
            else { return nil }
            first = comma + 1
        }
        if view.traits[first].contains(.pronoun) { return first..<(first + 1) }
        var end = first
        while end < limit, view.isOutside(end), view.isCapitalised(end),
            view.traits[end].isDisjoint(with: .functionWord)
        {
            end += 1
        }
        return end > first ? first..<end : nil
    }

    /// Whether a phrase can be the subject of this form: a plain form needs several, or `I` and `you`.
    private func agrees(_ phrase: Range<Int>, _ traits: WordTraits, hasAuxiliary: Bool) -> Bool {
        let last = phrase.upperBound - 1
        let noun = view.traits[last]
        if traits.contains(.plainCue), !traits.contains(.finiteCue) {
            guard !hasAuxiliary else { return false }
            if view.equals(last, "they") || view.equals(last, "we") || view.equals(last, "i") { return true }
            if traits.contains(.nounLike) { return noun.contains(.groupNoun) || view.equals(last, "there") }
            // `biologists at the university suggest`: the noun before the preposition.
            let head = phrase.dropFirst().first { view.traits[$0].contains(.preposition) }.map { $0 - 1 } ?? last
            return noun.contains(.groupNoun) || endsInS(last) || view.traits[head].contains(.groupNoun)
                || endsInS(head) || phrase.contains { view.equals($0, "and") }
        }
        if traits.contains(.nounLike) {
            // `the report claims`, not `insurance claims`.
            return !noun.isDisjoint(with: [.pronoun, .personNoun, .bodyNoun])
                || view.isCapitalised(last) && !view.isTitle
        }
        return true
    }

    private func endsInS(_ index: Int) -> Bool {
        let token = view.tokens[index]
        return view.bytes[Int(token.end) - 1] == 0x73 && token.end - token.start > 3
    }

    private func make(
        _ index: Int, cueStart: Int, _ traits: WordTraits, source: Range<Int>?, start: Int, end: Int,
        isInverted: Bool = false
    ) -> Frame {
        var cueStart = cueStart
        // Adverbs at the edge are no part of the cue.
        while cueStart < index, view.traits[cueStart].isDisjoint(with: .auxiliary) { cueStart += 1 }
        return Frame(
            cue: cueStart..<(index + 1), head: index, source: source, start: min(start, cueStart), end: end,
            isInverted: isInverted, traits: traits, cueClass: traits.cueClass, isAccordingTo: false)
    }
}
