import NewsAttribution
import NewsRecord
import NewsText

// Quotations without a frame: whole sentences, signed ones, and fragments.
extension StatementStage {
    mutating func takeLeftovers(_ unit: Range<Int>, hasFrames: Bool) {
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
        guard wordCount > 0,
            isWhole || isUtterance(stretch, wordCount) || isCried(number, stretch) || isAnnounced(stretch, unit)
        else { return }
        if takeLikely(number, stretch, isWhole: isWhole) { return }
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
        let near = isWhole ? nil : sourceNear(stretch, unit)
        statements.append(
            LocalStatement(
                kind: .direct, content: [part], source: near.map { view.byteRange($0.source) },
                sourceShape: shape(of: near?.source), sourceName: name(in: near?.source),
                cue: near?.colon.map { view.byteRange($0..<($0 + 1)) },
                cueClass: near?.colon == nil ? 0 : CueVerbs.colon,
                isFloating: isWhole, opensBlock: opensBlock(stretch.inner), isOpenAtEnd: isOpen))
    }

    /// Whose words a quotation within a sentence likely is: the name before its colon, or whom the sentence begins with.
    private func sourceNear(_ stretch: MarkedStretch, _ unit: Range<Int>) -> (source: Range<Int>, colon: Int?)? {
        let before = stretch.open - 1
        if before > unit.lowerBound, view.isColon(before), view.isOutside(before) {
            let end = Int(view.tokens[before - 1].end)
            if let name = names.last(where: { $0.range.upperBound == end }) {
                return (view.tokens(in: name.range), before)
            }
            // `Mia Lund, coach of the losing side: “…”`
            let first = Int(view.tokens[unit.lowerBound].start)
            if let name = names.first(where: { $0.range.lowerBound >= first && $0.isPersonLike }),
                name.range.lowerBound == first || name.hasTitle,
                view.isComma(min(view.tokens(in: name.range).upperBound, before)),
                (unit.lowerBound..<before).allSatisfy({
                    view.isOutside($0) && view.traits[$0].isDisjoint(with: [.auxiliary, .copula])
                })
            {
                return (unit.lowerBound..<before, before)
            }
        }
        guard let source = frameStage.leadingSubject(unit, before: stretch.open) else { return nil }
        switch shape(of: source) {
        case .he, .she, .they, .named: return (source, nil)
        case .none, .it, .first, .described: return nil
        }
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

    /// A few words that end as an utterance does, with a verb that says whose they are: `“Shame!” the crowd roared`.
    private func isCried(_ number: Int, _ stretch: MarkedStretch) -> Bool {
        guard let rival = likelySource(number), rival.cue != nil, let last = stretch.inner.last,
            rival.likelihood >= Self.leastForCry || opensSentence(stretch)
        else { return false }
        return view.isStop(last) || view.isComma(last)
    }

    /// `“Mexico!” the crowd screamed back`: nothing of the sentence stands before the mark.
    private func opensSentence(_ stretch: MarkedStretch) -> Bool {
        stretch.open == firstToken || view.isStop(stretch.open - 1)
    }

    private static let leastForCry: Float = 0.8

    /// `Mia Lund, coach of the losing side: “We were robbed.”`
    private func isAnnounced(_ stretch: MarkedStretch, _ unit: Range<Int>) -> Bool {
        guard let last = stretch.inner.last, view.isStop(last), view.isCapitalised(stretch.inner.lowerBound) else {
            return false
        }
        return sourceNear(stretch, unit)?.colon != nil
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
