import NewsAttribution
import NewsText

/// Looks to both sides of one frame for its content.
struct ContentFinder {
    let view: ReadingView
    let frame: Frame
    /// The frame after it in the unit.
    let next: Frame?
    /// Nothing before this token is free.
    let floor: Int
    let unit: Range<Int>

    enum Left { case none, quotation(Int), clause(Range<Int>) }

    enum Glue { case none, comma, colon, that }

    enum Right { case none, quotation(Int, Glue), clause(Range<Int>), pending }

    /// How far the words that say when, where and to whom may reach.
    private static let longestAdjunctTokenCount = 30
    private static let longestAddresseeTokenCount = 10

    // MARK: Left

    func left(isTaken: [Bool]) -> Left {
        guard frame.start > floor, frame.traits.isDisjoint(with: .gerundCue) else { return .none }
        var last = frame.start - 1
        if let stretch = view.stretch(closingAt: last), !isTaken[stretch] {
            return view.isTitleOfWork(stretch, floor: floor) ? .none : .quotation(stretch)
        }
        if !view.isOutside(last) {
            // The marks were never closed: `"No, he said.` stays whole.
            return .none
        }
        guard view.isComma(last), last > floor else { return .none }
        last -= 1
        if let stretch = view.stretch(closingAt: last), !isTaken[stretch], !view.isTitleOfWork(stretch, floor: floor) {
            return .quotation(stretch)
        }
        guard frame.traits.contains(.clauseCue), view.isOutside(last) || view.stretchOf[last] == ReadingView.mark,
            isClause(floor..<(last + 1))
        else { return .none }
        return .clause(trimmed(floor..<(last + 1)))
    }

    /// Whether the words before a reporting clause can be what is reported, rather than when or where.
    private func isClause(_ range: Range<Int>) -> Bool {
        let count = view.wordCount(range)
        guard count >= 4 else { return false }
        let first = view.traits[range.lowerBound]
        if !first.isDisjoint(with: [.preposition, .subordinator]) {
            guard count >= 8, range.contains(where: { view.isComma($0) }) else { return false }
        }
        return true
    }

    /// `The trains, the operator insists, ran on time`: the clause on both sides of one between commas; nil where it is
    /// none.
    func around() -> [Range<Int>]? {
        guard frame.start > floor + 1, frame.end < unit.upperBound, view.isComma(frame.start - 1),
            view.isComma(frame.end), !frame.traits.isDisjoint(with: [.clauseCue, .thatCue]),
            frame.traits.isDisjoint(with: .gerundCue), let source = frame.source,
            source.upperBound == frame.cue.lowerBound || source.lowerBound == frame.cue.upperBound,
            view.wordCount(source.lowerBound..<source.upperBound) > 0
        else { return nil }
        let left = trimmed(floor..<(frame.start - 1))
        let right = trimmed((frame.end + 1)..<regionEnd(from: frame.end + 1))
        guard view.wordCount(left) > 0, view.wordCount(right) > 1,
            (left.lowerBound..<right.upperBound).allSatisfy({ view.isOutside($0) }),
            view.traits[right.lowerBound].isDisjoint(with: [.coordinator, .subordinator])
                || Self.attaching.contains(where: { view.equals(right.lowerBound, $0) })
        else { return nil }
        return [left, right]
    }

    /// What opens a clause that belongs to what is said, not to the saying: `…, police said, because …`.
    private static let attaching: [StaticString] = [
        "because", "if", "unless", "until", "although", "though", "so", "whether", "even", "provided", "whereas",
    ]

    /// A reporter's lead-in before a whole quotation is left out; before a fragment the clause belongs to the content.
    func leftParts(endingWith number: Int) -> [Range<Int>] {
        let stretch = view.stretches[number]
        let start = trimmed(floor..<stretch.open).lowerBound
        guard start < stretch.open, view.wordCount(start..<stretch.open) > 0 else { return [stretch.inner] }
        let before = stretch.open - 1
        let isWhole = view.isCapitalised(stretch.inner.lowerBound)
        let isParted = view.tokens[before].kind == .punctuation && !view.isInnerHyphen(before)
        if isWhole && (isParted || view.wordCount(stretch.inner) >= 8) || stretch.inner.count >= 25 {
            return [stretch.inner]
        }
        return [start..<stretch.outer.upperBound]
    }

    // MARK: Right

    func right(isTaken: [Bool]) -> Right {
        var index = frame.end
        let ceiling = unit.upperBound
        if frame.traits.contains(.addressedCue), !frame.isInverted { index = skipAddressee(index, ceiling) }
        if index < ceiling, let title = view.stretch(openingAt: index), view.isTitleOfWork(title, floor: floor) {
            index = view.stretches[title].outer.upperBound
        }
        index = skipTime(index, ceiling)
        guard index < ceiling else { return .none }
        if let found = atContent(index, ceiling, isTaken) { return found }
        let first = view.traits[index]
        if view.isComma(index) || first.contains(.preposition) || isNamingCue {
            if let found = behindAdjuncts(index, ceiling, isTaken) { return found }
            return .none
        }
        guard frame.traits.contains(.clauseCue), !frame.isInverted, opensClause(index, ceiling) else { return .none }
        return clause(from: index)
    }

    private var isNamingCue: Bool { frame.traits.isDisjoint(with: [.thatCue, .clauseCue]) }

    /// A mark, a colon, or `that`, right here.
    private func atContent(_ index: Int, _ ceiling: Int, _ isTaken: [Bool]) -> Right? {
        if let stretch = view.stretch(openingAt: index) { return isTaken[stretch] ? nil : .quotation(stretch, .none) }
        if view.isColon(index) {
            guard index + 1 < ceiling else { return index + 1 == view.tokens.count ? .pending : Right.none }
            if let stretch = view.stretch(openingAt: index + 1), !isTaken[stretch] {
                return .quotation(stretch, .colon)
            }
            return nil
        }
        if view.isComma(index), index + 1 < ceiling, let stretch = view.stretch(openingAt: index + 1),
            !isTaken[stretch]
        {
            return .quotation(stretch, .comma)
        }
        if view.equals(index, "that"), frame.traits.contains(.thatCue), index + 1 < ceiling {
            return clause(from: index)
        }
        return nil
    }

    private func behindAdjuncts(_ start: Int, _ ceiling: Int, _ isTaken: [Bool]) -> Right? {
        var index = start
        let limit = min(ceiling, start + Self.longestAdjunctTokenCount, next?.start ?? ceiling)
        while index < limit {
            if view.isStop(index) || view.isMark(index, 0x3B) { return nil }
            if view.stretch(openingAt: index) != nil || view.isColon(index) || view.isComma(index) {
                if let found = atContent(index, ceiling, isTaken) { return found }
            } else if view.equals(index, "that"), index > start, frame.traits.contains(.thatCue) {
                // `in a way that` is no clause of content; `…, that` and `on Monday that` are.
                let before = view.traits[index - 1]
                if view.isComma(index - 1) || before.contains(.calendar) || view.isCapitalised(index - 1)
                    || view.tokens[index - 1].kind == .number || isMediumWord(index - 1)
                {
                    return clause(from: index)
                }
            }
            index += 1
        }
        return nil
    }

    /// `in a statement that`, `in an interview that`.
    private func isMediumWord(_ index: Int) -> Bool {
        view.equals(index, "statement") || view.equals(index, "interview") || view.equals(index, "letter")
            || view.equals(index, "briefing") || view.equals(index, "conference") || view.equals(index, "speech")
            || view.equals(index, "report") || view.equals(index, "telephone") || view.equals(index, "email")
    }

    private func opensClause(_ index: Int, _ ceiling: Int) -> Bool {
        guard view.isWord(index) || view.tokens[index].kind == .number || view.tokens[index].kind == .symbol else {
            return false
        }
        let traits = view.traits[index]
        if !traits.isDisjoint(with: [.subordinator, .coordinator, .auxiliary, .preposition, .negation]) {
            return view.equals(index, "if") || view.equals(index, "while") || view.equals(index, "although")
        }
        if traits.contains(.addressee), traits.isDisjoint(with: .determiner) { return false }
        return view.wordCount(index..<ceiling) >= 3
    }

    private func clause(from start: Int) -> Right {
        let range = trimmed(start..<regionEnd(from: start))
        return view.wordCount(range) >= 3 ? .clause(range) : .none
    }

    /// Where the content ends: with the sentence, or before a further frame that stands beside this one.
    func regionEnd(from start: Int) -> Int {
        let ceiling = unit.upperBound
        guard let next, next.start > start else { return ceiling }
        let before = next.start - 1
        guard before > start, view.isOutside(before) else { return ceiling }
        if next.isAccordingTo || next.traits.contains(.gerundCue) && view.isComma(before) { return before }
        let traits = view.traits[before]
        if traits.contains(.coordinator) || view.equals(before, "while") || view.equals(before, "though") {
            let comma = before - 1
            return comma > start && view.isComma(comma) ? comma : before
        }
        return ceiling
    }

    func rightParts(startingWith number: Int, glue: Glue, isTaken: [Bool]) -> ([Range<Int>], Int) {
        let stretch = view.stretches[number]
        let isWhole = glue == .colon || glue == .comma || view.isCapitalised(stretch.inner.lowerBound)
        if isWhole && glue != .that || stretch.inner.count >= 25 {
            let parts = followers(of: number, isTaken: isTaken)
            return (parts, parts.last?.upperBound ?? frame.end)
        }
        if isNamingCue {
            var last = stretch.outer.upperBound
            let ceiling = regionEnd(from: frame.end)
            for other in followerNumbers(of: number, isTaken: isTaken) { last = view.stretches[other].outer.upperBound }
            let start = frame.isInverted ? stretch.open : min(frame.end, stretch.open)
            let range = start..<min(last, max(ceiling, stretch.outer.upperBound))
            return ([range], range.upperBound)
        }
        let range = trimmed(stretch.open..<max(stretch.outer.upperBound, regionEnd(from: stretch.open)))
        return ([range], range.upperBound)
    }

    /// The stretch and those that go on with it: `“…” and “…”`.
    func followers(of number: Int, isTaken: [Bool]) -> [Range<Int>] {
        followerNumbers(of: number, isTaken: isTaken).map { view.stretches[$0].inner }
    }

    private func followerNumbers(of number: Int, isTaken: [Bool]) -> [Int] {
        var numbers = [number]
        var last = number
        while last + 1 < view.stretches.count, view.stretches[last + 1].open < unit.upperBound, !isTaken[last + 1] {
            let between = view.stretches[last].outer.upperBound..<view.stretches[last + 1].open
            guard between.lowerBound <= between.upperBound, between.count <= 3,
                between.allSatisfy({ view.tokens[$0].kind == .punctuation || view.traits[$0].contains(.coordinator) })
            else { break }
            last += 1
            numbers.append(last)
        }
        return numbers
    }

    // MARK: According to

    /// `According to X, CONTENT` or `CONTENT, according to X`.
    func accordingToParts() -> [Range<Int>] {
        if frame.start == floor || frame.start == floor + 1 {
            var index = frame.end
            let limit = min(unit.upperBound, index + Self.longestAdjunctTokenCount)
            while index < limit, !view.isComma(index) { index += 1 }
            guard index < limit else { return [] }
            let range = trimmed((index + 1)..<regionEnd(from: index + 1))
            return view.wordCount(range) >= 3 ? [range] : []
        }
        let range = trimmed(floor..<frame.start)
        if let rest = predicate(of: range) { return [range, rest] }
        return view.wordCount(range) >= 3 ? [range] : []
    }

    /// `The mine, according to the union, will close`: what is said of a subject that alone stands before the phrase.
    private func predicate(of subject: Range<Int>) -> Range<Int>? {
        guard frame.end + 2 < unit.upperBound, view.isComma(frame.end), view.isComma(frame.start - 1),
            view.wordCount(subject) <= Self.longestAddresseeTokenCount,
            subject.allSatisfy({
                view.isOutside($0) && view.traits[$0].isDisjoint(with: [.auxiliary, .copula, .subordinator])
            }), !view.traits[frame.end + 1].isDisjoint(with: [.auxiliary, .copula])
        else { return nil }
        let rest = trimmed((frame.end + 1)..<regionEnd(from: frame.end + 1))
        return view.wordCount(rest) > 1 ? rest : nil
    }

    // MARK: Steps

    private func skipAddressee(_ start: Int, _ ceiling: Int) -> Int {
        guard start < ceiling, view.isOutside(start) else { return start }
        let first = view.traits[start]
        if view.isWord(start), first.contains(.addressee), !view.isCapitalised(start) { return start + 1 }
        var index = start
        while index < ceiling, index - start < Self.longestAddresseeTokenCount, view.isOutside(index) {
            let traits = view.traits[index]
            if view.tokens[index].kind == .punctuation, !view.isInnerHyphen(index) { break }
            if view.equals(index, "that") || traits.contains(.pronoun) || traits.contains(.calendar) { break }
            if traits.contains(.preposition), !view.equals(index, "of") { break }
            // A second determiner opens the clause: `told the paper the plan had failed`.
            if index > start, traits.contains(.determiner), !view.traits[index - 1].contains(.preposition) { break }
            if !traits.isDisjoint(with: [.auxiliary, .subordinator]) { return start }
            index += 1
        }
        return index
    }

    private func skipTime(_ start: Int, _ ceiling: Int) -> Int {
        var index = start
        while index < ceiling, view.isOutside(index) {
            if view.traits[index].contains(.calendar) {
                index += 1
                // `on July 26`.
                if index < ceiling, view.tokens[index].kind == .number { index += 1 }
            } else if index + 1 < ceiling,
                Self.beforeTimes.contains(where: { view.equals(index, $0) }),
                view.traits[index + 1].contains(.calendar)
                    || index + 2 < ceiling && view.equals(index + 1, "on") && view.traits[index + 2].contains(.calendar)
            {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    private static let beforeTimes: [StaticString] = [
        "on", "late", "early", "earlier", "later", "last", "this", "next",
    ]

    /// Without marks of punctuation and conjunctions at its edges; a closing quotation mark stays.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, max(range.lowerBound, range.upperBound))
        while start < end, view.isOutside(start) {
            let isEdge = view.tokens[start].kind == .punctuation && !view.isMark(start, 0x28)
            guard isEdge || view.equals(start, "and") || view.equals(start, "but") else { break }
            start += 1
        }
        while start < end, view.isOutside(end - 1), view.tokens[end - 1].kind == .punctuation,
            !view.isMark(end - 1, 0x29)
        {
            end -= 1
        }
        return start..<end
    }
}
