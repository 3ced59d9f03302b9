import NewsAttribution
import NewsRecord
import NewsText

/// Ties frames to contents: quotations, clauses, and clauses with quoted parts.
struct StatementStage {
    let view: ReadingView
    let names: [LocalName]
    /// Before this token stands a dateline.
    let firstToken: Int
    /// The bytes of words that the report has by mistake in place of others.
    let slips: [Range<Int>]
    let frameStage: FrameStage
    var statements: [LocalStatement] = []
    private(set) var pending: PendingFrame?
    /// Which stretches are content already.
    var isTaken: [Bool]
    /// Which tokens are words of something that the weights found; empty where that is nothing.
    private(set) var isClaimed: [Bool] = []
    /// Who likely said what stands in marks; empty where there are no weights.
    private(set) var sources: [LearnedSource] = []
    /// The contents among them that hold no other cue of theirs.
    private var claimedContents: [Range<Int>] = []
    /// From the first to the last word of each thing that the weights found.
    private var claimedSpans: [Range<Int>] = []

    init(view: ReadingView, names: [LocalName], firstToken: Int, slips: [Range<Int>] = []) {
        self.view = view
        self.slips = slips
        self.names = names
        self.firstToken = firstToken
        frameStage = FrameStage(view: view)
        isTaken = [Bool](repeating: false, count: view.stretches.count)
    }

    /// Reads the block.
    ///
    /// - Parameters:
    ///   - units: ranges of tokens that together cover the block.
    ///   - learned: what the weights found. It stands; rules add what shares no words with it.
    mutating func run(_ units: [Range<Int>], _ reading: LearnedReading = LearnedReading()) {
        let units = units.map { max($0.lowerBound, firstToken)..<max($0.upperBound, firstToken) }
        let frames = units.map { $0.isEmpty ? [] : frameStage.frames(in: $0) }
        sources = reading.sources
        let learned = withoutOthersQuotations(
            mend(
                withoutBrokenSources(reading.frames.map { trimmed(asSaid($0)) }).filter {
                    !passesOn($0) && !saysNothing($0.head, $0.content) && !takesSubjectForContent($0) && !isUnsaid($0)
                        && !swallowsTeller($0, frames)
                }, units, frames
            ).filter { !isUnsaid($0) && !saysNothing($0.head, $0.content) }, units, frames)
        claim(learned)
        var next = learned[...]
        for (unit, frames) in zip(units, frames) {
            while let frame = next.first, frame.head < unit.upperBound {
                add(frame)
                next.removeFirst()
            }
            if !unit.isEmpty { read(unit, frames) }
        }
        readEstimates(units)
        readMadeClear(units)
        readQuestions(units)
        readImpersonals(units)
        readMessages(units)
        readOpinions(units)
        readInnerQuotations()
        continueContents(units)
        readAccounts(units)
        if view.isTitle, !readClosing(), statements.isEmpty, !readLabel() { readColon() }
        pending = pending ?? likelyPending()
    }

    /// Mends each of what the weights found by the rule's frame with the same head.
    private func mend(_ learned: [LearnedFrame], _ units: [Range<Int>], _ frames: [[Frame]]) -> [LearnedFrame] {
        guard !learned.isEmpty else { return [] }
        var numbers: [Int: (unit: Int, frame: Int)] = [:]
        for (unit, own) in frames.enumerated() {
            for (number, frame) in own.enumerated() { numbers[frame.head] = (unit, number) }
        }
        return learned.map { found in
            guard let (unit, number) = numbers[found.head] else { return found }
            let (frame, own) = (frames[unit][number], frames[unit])
            guard !frame.isAccordingTo || view.equals(frame.head, "according") else { return found }
            let contents = ContentFinder(
                view: view, frame: frame, next: number + 1 < own.count ? own[number + 1] : nil,
                floor: units[unit].lowerBound, unit: units[unit])
            return FrameMending(view: view, frame: frame, content: content(of: frame, contents).parts).mended(found)
        }
    }

    /// `He called it a farce. “I will not go,” the governor said.`: a quotation that its own sentence says is somebody's is not
    /// the content of a cue in another sentence.
    private func withoutOthersQuotations(
        _ learned: [LearnedFrame], _ units: [Range<Int>], _ frames: [[Frame]]
    ) -> [LearnedFrame] {
        learned.compactMap { found in
            guard
                found.content.count > 1
                    || found.content.first.map({ view.stretchOf[$0.lowerBound] != ReadingView.outside })
                        ?? false
            else { return found }
            var found = found
            found.content.removeAll { part in
                guard let unit = units.firstIndex(where: { $0.contains(part.lowerBound) }),
                    !units[unit].contains(found.head)
                else { return false }
                let marked = part.filter { view.stretchOf[$0] >= 0 }
                guard let last = marked.last, marked.count * 4 >= part.count * 3 else { return false }
                let end = view.stretches[Int(view.stretchOf[last])].outer.upperBound
                return frames[unit].contains { frame in
                    frame.head != found.head && frame.source != nil && frame.traits.contains(.finiteCue)
                        && (frame.start == end || frame.start == end + 1 && view.isComma(end))
                }
            }
            return found.content.isEmpty ? nil : found
        }
    }

    /// Notes which words and stretches belong to what the weights found.
    private mutating func claim(_ frames: [LearnedFrame]) {
        guard !frames.isEmpty else { return }
        isClaimed = [Bool](repeating: false, count: view.tokens.count)
        let heads = Set(frames.map(\.head))
        for frame in frames {
            for token in frame.cue { isClaimed[token] = true }
            let parts = frame.content + [frame.cue] + (frame.source.map { [$0] } ?? [])
            claimedSpans.append(
                (parts.map(\.lowerBound).min() ?? 0)..<(parts.map(\.upperBound).max() ?? frame.cue.upperBound))
            claimedContents += frame.content.filter { range in !range.contains { heads.contains($0) } }
            for token in frame.content.joined() {
                isClaimed[token] = true
                if view.stretchOf[token] >= 0 { isTaken[Int(view.stretchOf[token])] = true }
            }
        }
    }

    /// What of a rule's content the weights left to it: all that is nobody's; or what lies within the content of
    /// another, where the frame does, too, says something, and names its source beside its cue.
    private func freeParts(_ frame: Frame, _ parts: [Range<Int>]) -> [Range<Int>] {
        guard !isClaimed.isEmpty else { return parts }
        if !isClaimed[frame.head] {
            return parts.joined().contains { isClaimed[$0] } && !encloses(frame, parts) ? [] : parts
        }
        guard let source = frame.source, source.upperBound == frame.cue.lowerBound, parts.count == 1,
            frame.traits.isDisjoint(with: [.attitudeCue, .nounLike]),
            source.count > 1 || view.traits[source.lowerBound].isDisjoint(with: .pronoun),
            let outer = claimedContents.first(where: {
                $0.lowerBound <= source.lowerBound && $0.upperBound >= frame.cue.upperBound
            })
        else { return [] }
        let part = parts[0].clamped(to: outer)
        return part.lowerBound >= frame.cue.upperBound && view.wordCount(part) >= 3 ? [part] : []
    }

    /// `Two neighbours have agreed to meet, a mediator said.`: whether all that the weights found in a clause before its cue lies
    /// within it.
    private func encloses(_ frame: Frame, _ parts: [Range<Int>]) -> Bool {
        guard parts.count == 1, let clause = parts.first, clause.upperBound <= frame.start, let source = frame.source,
            frame.traits.contains(.finiteCue), clause.allSatisfy({ view.isOutside($0) })
        else { return false }
        return !claimedContents.contains { $0.overlaps(source) }
            && claimedSpans.allSatisfy {
                !$0.overlaps(clause) || $0.lowerBound >= clause.lowerBound && $0.upperBound <= clause.upperBound
            }
    }

    /// Whether a cue passes on what another says: a step of a relay rather than an utterance of its own.
    private func passesOn(_ frame: LearnedFrame) -> Bool {
        guard Self.relayWords.contains(where: { view.equals(frame.head, $0) }) else { return false }
        // `cited “bad weather”`, `cited the figure`: these are the source's own words.
        if frame.head + 1 < view.tokens.count, view.stretch(openingAt: frame.head + 1) != nil { return false }
        guard view.equals(frame.head, "cited") || view.equals(frame.head, "cites") else { return true }
        let people: WordTraits = [.personNoun, .groupNoun, .bodyNoun, .title, .organisationWord]
        return frame.content.joined().contains { view.isCapitalised($0) || !view.traits[$0].isDisjoint(with: people) }
    }

    private static let relayWords: [StaticString] = ["quoted", "quotes", "quoting", "cited", "cites", "citing"]

    private mutating func read(_ unit: Range<Int>, _ frames: [Frame]) {
        var floor = unit.lowerBound
        var index = 0
        while index < frames.count {
            let next = index + 1 < frames.count ? frames[index + 1] : nil
            if let end = attach(frames[index], next: next, floor: floor, unit: unit) {
                floor = end
                while index + 1 < frames.count, frames[index + 1].start < end { index += 1 }
            }
            index += 1
        }
        takeLeftovers(unit, hasFrames: !frames.isEmpty)
    }

    /// Makes the statement of one frame; gives the token up to which it reaches, or nil where there is no content.
    private mutating func attach(_ frame: Frame, next: Frame?, floor: Int, unit: Range<Int>) -> Int? {
        let contents = ContentFinder(view: view, frame: frame, next: next, floor: floor, unit: unit)
        let found = content(of: frame, contents)
        if found.isPending {
            pending = PendingFrame(
                source: frame.source.map { view.byteRange($0) }, sourceShape: shape(of: frame.source),
                sourceName: name(in: frame.source), cue: view.byteRange(frame.cue), cueClass: frame.cueClass)
        }
        let parts = freeParts(frame, found.parts)
        guard !parts.isEmpty, !saysNothing(frame.head, parts) else { return nil }
        add(frame, parts)
        return max(found.end, parts.map(\.upperBound).max() ?? found.end)
    }

    /// What a frame reports: nothing; or what the next block holds; or these tokens, up to which the frame reaches.
    private func content(
        of frame: Frame, _ contents: ContentFinder
    ) -> (parts: [Range<Int>], end: Int, isPending: Bool) {
        if frame.isAccordingTo { return (contents.accordingToParts(), frame.end, false) }
        if let parts = contents.around() { return (parts, parts[1].upperBound, false) }
        switch (contents.left(isTaken: isTaken), contents.right(isTaken: isTaken)) {
        case (.quotation(let stretch), let right):
            var parts = contents.leftParts(endingWith: stretch)
            if case .quotation(let second, let glue) = right, glue == .comma, view.isTurnedBack(frame) {
                parts.append(contentsOf: contents.followers(of: second, isTaken: isTaken))
            }
            return (parts, frame.end, false)
        case (_, .quotation(let stretch, let glue)):
            let (parts, end) = contents.rightParts(startingWith: stretch, glue: glue, isTaken: isTaken)
            return (parts, end, false)
        case (_, .clause(let range)):
            return (isPlausible(frame, range) ? [range] : [], frame.end, false)
        case (_, .pending):
            return ([], frame.end, true)
        case (.clause(let range), .none):
            return ([range], frame.end, false)
        default:
            return ([], frame.end, false)
        }
    }

    /// Without marks and without `that`, a clause is somebody's only if the source looks like somebody, or like
    /// something that people write.
    private func isPlausible(_ frame: Frame, _ content: Range<Int>) -> Bool {
        if view.equals(content.lowerBound, "that") || content.contains(where: { view.stretchOf[$0] >= 0 }) {
            return frame.source != nil
        }
        guard let source = frame.source else { return false }
        if view.traits[source.lowerBound].contains(.determiner), frame.traits.isDisjoint(with: .attitudeCue) {
            return true
        }
        return source.contains { index in
            view.isCapitalised(index) && view.traits[index].isDisjoint(with: [.functionWord, .calendar])
                || !view.traits[index].isDisjoint(with: [.pronoun, .personNoun, .groupNoun, .bodyNoun])
        }
    }

    private mutating func add(_ frame: Frame, _ ranges: [Range<Int>]) {
        let whole = frame.source.map { withApposedName($0) }
        let source = whole.map { whole in ranges.contains { $0.overlaps(whole) } } == true ? frame.source : whole
        let learned = LearnedFrame(
            cue: frame.cue, head: frame.head, source: source, referent: source, content: ranges)
        add(learned, cueClass: frame.cueClass)
    }

    /// What is said without a name that it begins with, and the comma behind that.
    private func behind(_ name: Range<Int>, _ content: Range<Int>) -> Range<Int>? {
        guard name.contains(content.lowerBound) else { return content }
        // A name may be the last of its block.
        guard name.upperBound < content.upperBound else { return nil }
        let start = name.upperBound + (view.isComma(name.upperBound) ? 1 : 0)
        return start < content.upperBound ? start..<content.upperBound : nil
    }

    private mutating func add(_ frame: LearnedFrame) {
        let cueClass =
            view.equals(frame.head, "according")
            ? CueVerbs.accordingTo : view.isColon(frame.head) ? CueVerbs.colon : view.traits[frame.head].cueClass
        var frame = withReach(withLikelySource(withPronoun(opened(frame))))
        if let source = frame.source, frame.referent == source {
            let whole = withApposedName(withOpening(source))
            let content = frame.content.compactMap { behind(whole, $0) }
            if whole != source, !content.isEmpty { frame.content = content }
            if !frame.content.contains(where: { $0.overlaps(whole) }) {
                (frame.source, frame.referent) = (whole, whole)
            }
        }
        if let whole = withSplitTitle(frame) { frame = whole }
        // Where the tree does not tell whom `who` stands for, the words before it do.
        if let source = frame.source, frame.referent == source, source.count == 1,
            view.equals(source.lowerBound, "who"),
            let noun = frameStage.phrases.subject(endingAt: source.upperBound, floor: firstToken)
        {
            frame.referent = personEnding(noun.phrase) ?? noun.phrase
        }
        // `The council, which said that`: nobody says who says it.
        if let source = frame.source, let referent = frame.referent, referent != source, frame.content.count > 1 {
            let others = frame.content.filter { $0 != referent }
            if !others.isEmpty { frame.content = others }
        }
        add(frame, cueClass: cueClass)
    }

    mutating func add(_ frame: LearnedFrame, cueClass: Int) {
        let parts = frame.content.flatMap { cut($0) }
        guard !parts.isEmpty else { return }
        let quotedCount = parts.reduce(0) { $0 + ($1.isQuoted ? 1 : 0) }
        statements.append(
            LocalStatement(
                kind: quotedCount == parts.count ? .direct : quotedCount == 0 ? .indirect : .mixed, content: parts,
                source: frame.source.map { sourceBytes($0) },
                referent: frame.referent == frame.source ? nil : frame.referent.map { view.byteRange($0) },
                sourceShape: shape(of: frame.referent, before: frame.clauseStart),
                sourceName: name(in: frame.referent, before: frame.clauseStart), cue: cueBytes(frame),
                cueClass: cueClass,
                isFloating: false, opensBlock: opensBlock(frame.content[0]), isOpenAtEnd: isOpen(frame.content)))
    }

    /// Cuts a content into what stands in marks and what does not.
    mutating func cut(_ range: Range<Int>) -> [LocalStatement.Part] {
        var parts: [LocalStatement.Part] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            let stretch = view.stretchOf[index]
            while index < range.upperBound, view.stretchOf[index] == stretch { index += 1 }
            guard stretch != ReadingView.mark else { continue }
            if stretch >= 0 { isTaken[Int(stretch)] = true }
            let isQuoted = stretch >= 0
            if !isQuoted, view.wordCount(start..<index) == 0 { continue }
            var end = index
            while !isQuoted, end > start + 1, view.isComma(end - 1) { end -= 1 }
            parts.append(LocalStatement.Part(range: view.byteRange(start..<end), isQuoted: isQuoted))
        }
        return parts
    }

    func opensBlock(_ range: Range<Int>) -> Bool { range.lowerBound <= firstToken + 1 }

    func isOpen(_ ranges: [Range<Int>]) -> Bool {
        guard let last = ranges.last?.last, view.stretchOf[last] >= 0 else { return false }
        let stretch = view.stretches[Int(view.stretchOf[last])]
        return stretch.close == nil && stretch.inner.upperBound == view.tokens.count
    }

    // MARK: Sources

    func shape(of source: Range<Int>?, before clause: Int? = nil) -> LocalStatement.SourceShape {
        guard let source, let last = source.last else { return .none }
        if source.count == 1 {
            let contracted = pronounEnd(last)
            let word = Int(view.tokens[last].start)..<(contracted ?? Int(view.tokens[last].end))
            let traits =
                contracted == nil
                ? view.traits[last] : Lexicon.traits(view.bytes, word.lowerBound, word.upperBound)
            if traits.contains(.pronoun) {
                if traits.contains(.masculine) { return .he }
                if traits.contains(.feminine) { return .she }
                if ByteText.equals(view.bytes, word, "they") { return .they }
                // `It’s hard to say`: mostly nothing.
                if ByteText.equals(view.bytes, word, "it"), contracted == nil { return .it }
                return .first
            }
            // `Her view is that …`: whose it is.
            if let owner = Self.owners.first(where: { view.equals(last, $0.word) }) { return owner.shape }
        }
        return name(in: source, before: clause) == nil ? .described : .named
    }

    private static let owners: [(word: StaticString, shape: LocalStatement.SourceShape)] = [
        ("his", .he), ("her", .she), ("their", .they), ("its", .it), ("my", .first), ("our", .first),
        ("him", .he), ("them", .they), ("me", .first), ("us", .first), ("himself", .he), ("herself", .she),
    ]

    static let relatives: [StaticString] = ["who", "whom", "whose", "which", "that"]
}

extension ReadingView {
    /// Whether what follows a frame behind a comma may go on with the quotation before it. Every frame may.
    func isTurnedBack(_ frame: Frame) -> Bool { !frame.isAccordingTo }
}
