import NewsAttribution
import NewsRecord
import NewsText

/// Ties frames to contents: quotations, clauses, and clauses with quoted parts.
struct StatementStage {
    let view: ReadingView
    let names: [LocalName]
    /// Before this token stands a dateline.
    let firstToken: Int
    private let frameStage: FrameStage
    private(set) var statements: [LocalStatement] = []
    private(set) var pending: PendingFrame?
    /// Which stretches are content already.
    private var isTaken: [Bool]

    init(view: ReadingView, names: [LocalName], firstToken: Int) {
        self.view = view
        self.names = names
        self.firstToken = firstToken
        frameStage = FrameStage(view: view)
        isTaken = [Bool](repeating: false, count: view.stretches.count)
    }

    /// Reads the block.
    ///
    /// - Parameters:
    ///   - units: ranges of tokens that together cover the block.
    ///   - learned: what the weights found. What rules found by marks, `that` and plain cues is surer, so it stands;
    ///     the weights add what shares no words with it.
    mutating func run(_ units: [Range<Int>], _ learned: [LearnedFrame] = []) {
        for unit in units {
            let unit = max(unit.lowerBound, firstToken)..<max(unit.upperBound, firstToken)
            if !unit.isEmpty { read(unit) }
        }
        addLearned(learned)
        if view.isTitle, statements.isEmpty { readColon() }
    }

    private mutating func addLearned(_ frames: [LearnedFrame]) {
        guard !frames.isEmpty else { return }
        var isUsed = [Bool](repeating: false, count: view.tokens.count)
        func use(_ range: Range<Int>) { for token in view.tokens(in: range) { isUsed[token] = true } }
        for statement in statements {
            for part in statement.content { use(part.range) }
            if let cue = statement.cue { use(cue) }
        }
        if let pending { use(pending.cue) }
        for frame in frames
        where !isUsed[frame.head] && !passesOn(frame.head) && !frame.content.joined().contains(where: { isUsed[$0] }) {
            add(frame)
        }
    }

    /// Whether a cue passes on what another says: a step of a relay rather than an utterance of its own.
    private func passesOn(_ head: Int) -> Bool {
        Self.relayWords.contains { view.equals(head, $0) }
    }

    private static let relayWords: [StaticString] = ["quoted", "quotes", "quoting", "cited", "cites", "citing"]

    /// A headline that names its source behind a colon: `Border to reopen: mediator`.
    private mutating func readColon() {
        guard let colon = view.tokens.indices.last(where: { view.isColon($0) && view.isOutside($0) }),
            colon > firstToken
        else { return }
        let source = (colon + 1)..<view.tokens.count
        guard (1...Self.widestColonSource).contains(view.wordCount(source)), view.wordCount(firstToken..<colon) >= 3,
            let last = source.last, view.isWord(last),
            !view.traits[last].isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun, .title, .organisationWord])
                || isSomebody(last)
        else { return }
        let parts = cut(firstToken..<colon)
        guard !parts.isEmpty else { return }
        let quotedCount = parts.reduce(0) { $0 + ($1.isQuoted ? 1 : 0) }
        statements.append(
            LocalStatement(
                kind: quotedCount == parts.count ? .direct : quotedCount == 0 ? .indirect : .mixed, content: parts,
                source: view.byteRange(source), sourceShape: shape(of: source), sourceName: name(in: source),
                cue: view.byteRange(colon..<(colon + 1)), cueClass: CueVerbs.colon, isFloating: false, opensBlock: true,
                isOpenAtEnd: false))
    }

    /// Behind a headline's colon, more words than this say something rather than name someone.
    private static let widestColonSource = 5

    /// A noun of the doer: `mediator`, `lawyer`.
    private func isSomebody(_ index: Int) -> Bool {
        let token = view.tokens[index]
        let (start, end) = (Int(token.start), Int(token.end))
        guard end - start > 4, view.bytes[end - 1] == 0x72 else { return false }
        return view.bytes[end - 2] == 0x65 || view.bytes[end - 2] == 0x6F
    }

    private mutating func read(_ unit: Range<Int>) {
        let frames = frameStage.frames(in: unit)
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
        let left = contents.left(isTaken: isTaken)
        let right = contents.right(isTaken: isTaken)
        if frame.isAccordingTo { return attachAccordingTo(frame, contents) }
        var end = frame.end
        var parts: [Range<Int>] = []
        switch (left, right) {
        case (.quotation(let stretch), _):
            parts = contents.leftParts(endingWith: stretch)
            if case .quotation(let second, let glue) = right, glue == .comma, view.isTurnedBack(frame) {
                parts.append(contentsOf: contents.followers(of: second, isTaken: isTaken))
            }
        case (_, .quotation(let stretch, let glue)):
            (parts, end) = contents.rightParts(startingWith: stretch, glue: glue, isTaken: isTaken)
        case (_, .clause(let range)):
            guard isPlausible(frame, range) else { return nil }
            parts = [range]
        case (_, .pending):
            pending = PendingFrame(
                source: frame.source.map { view.byteRange($0) }, sourceShape: shape(of: frame.source),
                sourceName: name(in: frame.source), cue: view.byteRange(frame.cue), cueClass: frame.cueClass)
            return nil
        case (.clause(let range), .none):
            parts = [range]
        default:
            return nil
        }
        guard !parts.isEmpty else { return nil }
        add(frame, parts)
        return max(end, parts.map(\.upperBound).max() ?? end)
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

    private mutating func attachAccordingTo(_ frame: Frame, _ contents: ContentFinder) -> Int? {
        guard let range = contents.accordingToRange() else { return nil }
        add(frame, [range])
        return max(frame.end, range.upperBound)
    }

    private mutating func add(_ frame: Frame, _ ranges: [Range<Int>]) {
        let learned = LearnedFrame(
            cue: frame.cue, head: frame.head, source: frame.source, referent: frame.source, content: ranges)
        add(learned, cueClass: frame.cueClass)
    }

    private mutating func add(_ frame: LearnedFrame) {
        let cueClass =
            view.equals(frame.head, "according")
            ? CueVerbs.accordingTo : view.isColon(frame.head) ? CueVerbs.colon : view.traits[frame.head].cueClass
        var frame = frame
        // Where the tree does not tell whom `who` stands for, the words before it do.
        if let source = frame.source, frame.referent == source, source.count == 1,
            view.equals(source.lowerBound, "who"),
            let noun = frameStage.phrases.subject(endingAt: source.upperBound, floor: firstToken)
        {
            frame.referent = noun.phrase
        }
        add(frame, cueClass: cueClass)
    }

    private mutating func add(_ frame: LearnedFrame, cueClass: Int) {
        let parts = frame.content.flatMap { cut($0) }
        guard !parts.isEmpty else { return }
        let quotedCount = parts.reduce(0) { $0 + ($1.isQuoted ? 1 : 0) }
        statements.append(
            LocalStatement(
                kind: quotedCount == parts.count ? .direct : quotedCount == 0 ? .indirect : .mixed, content: parts,
                source: frame.source.map { view.byteRange($0) }, sourceShape: shape(of: frame.referent),
                sourceName: name(in: frame.referent), cue: view.byteRange(frame.cue), cueClass: cueClass,
                isFloating: false, opensBlock: opensBlock(frame.content[0]), isOpenAtEnd: isOpen(frame.content)))
    }

    /// Cuts a content into what stands in marks and what does not.
    private mutating func cut(_ range: Range<Int>) -> [LocalStatement.Part] {
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
            parts.append(LocalStatement.Part(range: view.byteRange(start..<index), isQuoted: isQuoted))
        }
        return parts
    }

    private func opensBlock(_ range: Range<Int>) -> Bool { range.lowerBound <= firstToken + 1 }

    private func isOpen(_ ranges: [Range<Int>]) -> Bool {
        guard let last = ranges.last?.last, view.stretchOf[last] >= 0 else { return false }
        let stretch = view.stretches[Int(view.stretchOf[last])]
        return stretch.close == nil && stretch.inner.upperBound == view.tokens.count
    }

    // MARK: Sources

    private func shape(of source: Range<Int>?) -> LocalStatement.SourceShape {
        guard let source, let last = source.last else { return .none }
        if source.count == 1 {
            let traits = view.traits[last]
            if traits.contains(.pronoun) {
                if traits.contains(.masculine) { return .he }
                if traits.contains(.feminine) { return .she }
                if view.equals(last, "they") { return .they }
                if view.equals(last, "it") { return .it }
                return .first
            }
        }
        return name(in: source) == nil ? .described : .named
    }

    /// The last name in the source before a preposition that hangs on it, so that `the head of Acme` is no company.
    private func name(in source: Range<Int>?) -> Int? {
        guard let source else { return nil }
        let range = view.byteRange(source)
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var found: Int?
        while low < names.count, names[low].range.upperBound <= range.upperBound {
            if names[low].endsPhrase(range, view, source) { found = low }
            low += 1
        }
        return found
    }

    // MARK: Quotations without a frame

    private mutating func takeLeftovers(_ unit: Range<Int>, hasFrames: Bool) {
        var index = unit.lowerBound
        while index < unit.upperBound {
            guard let number = view.stretch(openingAt: index) else {
                index += 1
                continue
            }
            let stretch = view.stretches[number]
            index = max(index + 1, stretch.outer.upperBound)
            if !isTaken[number] { takeLeftover(number, stretch, unit, hasFrames: hasFrames) }
        }
    }

    private mutating func takeLeftover(_ number: Int, _ stretch: MarkedStretch, _ unit: Range<Int>, hasFrames: Bool) {
        let before = view.wordCount(unit.lowerBound..<max(unit.lowerBound, stretch.open))
        let after = view.wordCount(min(stretch.outer.upperBound, unit.upperBound)..<unit.upperBound)
        let isWhole = before == 0 && after == 0
        let wordCount = view.wordCount(stretch.inner)
        if before == 0, let signature = signature(after: stretch, unit) { return sign(number, stretch, signature) }
        guard wordCount > 0, isWhole || isUtterance(stretch, wordCount) else { return }
        isTaken[number] = true
        let part = LocalStatement.Part(range: view.byteRange(stretch.inner), isQuoted: true)
        let isOpen = stretch.close == nil && stretch.inner.upperBound == view.tokens.count
        // What follows in the same paragraph, with nothing between but the clause that reported it, goes on.
        if isWhole, var last = statements.last, last.content.last?.isQuoted == true, last.kind == .direct,
            isNextUnit(after: last, unit)
        {
            last.content.append(part)
            last.isOpenAtEnd = isOpen
            statements[statements.count - 1] = last
            return
        }
        statements.append(
            LocalStatement(
                kind: .direct, content: [part], source: nil, sourceShape: .none, sourceName: nil, cue: nil, cueClass: 0,
                isFloating: isWhole, opensBlock: opensBlock(stretch.inner), isOpenAtEnd: isOpen))
    }

    /// `“…” — Jane Doe`: the name behind the dash.
    private func signature(after stretch: MarkedStretch, _ unit: Range<Int>) -> Range<Int>? {
        let dash = stretch.outer.upperBound
        guard stretch.close != nil, dash + 1 < view.tokens.count, dash < unit.upperBound || dash == unit.upperBound,
            view.isDash(dash)
        else { return nil }
        var end = dash + 1
        while end < view.tokens.count, end - dash <= Self.widestSignature, view.isCapitalised(end), view.isOutside(end)
        {
            end += 1
        }
        guard end > dash + 1, end == view.tokens.count || view.isStop(end) || view.isComma(end) else { return nil }
        return (dash + 1)..<end
    }

    private static let widestSignature = 5

    private mutating func sign(_ number: Int, _ stretch: MarkedStretch, _ source: Range<Int>) {
        isTaken[number] = true
        statements.append(
            LocalStatement(
                kind: .direct, content: [LocalStatement.Part(range: view.byteRange(stretch.inner), isQuoted: true)],
                source: view.byteRange(source), sourceShape: shape(of: source), sourceName: name(in: source), cue: nil,
                cueClass: 0, isFloating: false, opensBlock: opensBlock(stretch.inner), isOpenAtEnd: false))
    }

    /// Whether a stretch without a cue is likely somebody's words: not a nickname, a scare quote or a title of a work.
    private func isUtterance(_ stretch: MarkedStretch, _ wordCount: Int) -> Bool {
        wordCount >= 4 && (wordCount > 12 || !view.isTitleCase(stretch.inner))
    }

    private func isNextUnit(after statement: LocalStatement, _ unit: Range<Int>) -> Bool {
        guard let lastByte = statement.content.last?.range.upperBound, unit.lowerBound > 0 else { return false }
        let end = max(lastByte, statement.cue?.upperBound ?? 0, statement.source?.upperBound ?? 0)
        // Between the two no further sentence ends.
        var index = unit.lowerBound - 1
        var stopCount = 0
        while index >= 0, stopCount <= 1, Int(view.tokens[index].start) >= end {
            if view.isStop(index) { stopCount += 1 }
            index -= 1
        }
        return stopCount <= 1
    }
}

extension ReadingView {
    /// Whether what follows a frame behind a comma may go on with the quotation before it. Every frame may.
    func isTurnedBack(_ frame: Frame) -> Bool { !frame.isAccordingTo }

    /// Whether nearly all longer words of a range have capitals.
    func isTitleCase(_ range: Range<Int>) -> Bool {
        var (longCount, capitalCount) = (0, 0)
        for index in range where isWord(index) && tokens[index].end - tokens[index].start > 3 {
            longCount += 1
            if isCapitalised(index) { capitalCount += 1 }
        }
        return longCount > 0 && capitalCount * 10 >= longCount * 7
    }

    /// `host of “Morning Joe”`: a few words with capitals, right behind a word of the sentence.
    func isTitleOfWork(_ number: Int, floor: Int) -> Bool {
        let stretch = stretches[number]
        guard !isTitle, stretch.open > floor, isOutside(stretch.open - 1), isWord(stretch.open - 1),
            (1...7).contains(wordCount(stretch.inner)), isTitleCase(stretch.inner)
        else { return false }
        // Behind a cue it is what was said.
        return traits[stretch.open - 1].isDisjoint(with: .anyCue)
    }
}
