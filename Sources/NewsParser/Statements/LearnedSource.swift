import NewsAttribution
import NewsRecord
import NewsSyntax
import NewsText

/// What the weights make of a block: the attributions, and who likely said what stands in marks. Ranges are indexes into
/// the block's tokens.
struct LearnedReading {
    var frames: [LearnedFrame] = []
    /// One for each stretch, and one more for what the next block holds; empty where there are no weights.
    var sources: [LearnedSource] = []
}

/// Who may have said what stands in one pair of marks.
struct LearnedSource {
    struct Rival {
        var source: Range<Int>
        /// Whom a relative pronoun stands for; else the same as `source`.
        var referent: Range<Int>
        var cue: Range<Int>?
        /// 0 to 1.
        var likelihood: Float
    }

    /// The likeliest first.
    var rivals: [Rival]
    /// How likely it is that none about it said it.
    private let none: Float

    /// Who most likely said it, and likelier than that nobody about it did.
    var likeliest: Rival? {
        rivals.first.flatMap { $0.likelihood >= Self.leastLikelihood && $0.likelihood > none ? $0 : nil }
    }

    /// Whom to believe against what the labels of the words say: one who is nearly certain, where what they say is as
    /// good as out of the question.
    func overruling(_ source: Range<Int>) -> Rival? {
        guard let first = rivals.first, first.likelihood >= Self.certainty, !first.source.overlaps(source),
            !rivals.contains(where: { $0.source.overlaps(source) && $0.likelihood > Self.doubt })
        else { return nil }
        return first
    }

    /// Where within a source that took in words before it the one begins who nearly certainly said it.
    func start(within source: Range<Int>) -> Int? {
        guard let first = rivals.first, first.likelihood >= Self.certainty,
            source.dropFirst().contains(first.source.lowerBound)
        else { return nil }
        return first.source.lowerBound
    }

    private static let leastLikelihood: Float = 0.35
    private static let certainty: Float = 0.9
    private static let doubt: Float = 0.03

    init(_ found: QuotationSource, _ syntax: ParsedText, _ view: ReadingView, firstToken: Int) {
        none = found.none
        rivals = found.rivals.compactMap { rival in
            let source = view.tokens(in: syntax.byteSpan(rival.phrase))
            guard source.lowerBound >= firstToken, !source.isEmpty, source.allSatisfy({ view.isOutside($0) }),
                view.traits[source.lowerBound].isDisjoint(with: .calendar)
            else {
                return nil
            }
            return Rival(
                source: source, referent: view.tokens(in: syntax.byteSpan(syntax.referent(of: rival.phrase))),
                cue: rival.cue.map { view.tokens(in: syntax.tokens[$0].range) },
                likelihood: rival.likelihood)
        }
    }
}

extension StatementStage {
    /// Who likely said what stands in a stretch; nil where nobody about it did, or nobody knows.
    func likelySource(_ stretch: Int) -> LearnedSource.Rival? {
        sources.indices.contains(stretch) ? sources[stretch].likeliest : nil
    }

    /// A direct quotation's source, where the labels left it open or are overruled.
    func withLikelySource(_ frame: LearnedFrame) -> LearnedFrame {
        guard !sources.isEmpty, let first = frame.content.first?.first(where: { view.stretchOf[$0] >= 0 }),
            frame.content.joined().allSatisfy({ !view.isOutside($0) || view.tokens[$0].kind == .punctuation })
        else { return frame }
        let likely = sources[Int(view.stretchOf[first])]
        if let source = frame.source, let start = likely.start(within: source), view.isOutside(start),
            view.isComma(start - 1) || view.equals(start - 1, "that")
        {
            var frame = frame
            (frame.source, frame.referent) = (start..<source.upperBound, start..<source.upperBound)
            return frame
        }
        let rival = frame.source.map { likely.overruling($0) } ?? likely.likeliest
        guard let rival, !frame.content.contains(where: { $0.overlaps(rival.source) }) else { return frame }
        var frame = frame
        (frame.source, frame.referent, frame.clauseStart) = (rival.source, rival.referent, nil)
        if let cue = rival.cue { (frame.cue, frame.head) = (cue, cue.lowerBound) }
        return frame
    }

    /// What stands before a colon at the end of the block may hold the next block.
    func likelyPending() -> PendingFrame? {
        guard sources.count > view.stretches.count, let rival = sources.last?.likeliest,
            let last = view.tokens.indices.last
        else { return nil }
        let cue = rival.cue ?? last..<(last + 1)
        return PendingFrame(
            source: view.byteRange(rival.source), sourceShape: shape(of: rival.source),
            sourceName: name(in: rival.source), cue: view.byteRange(cue),
            cueClass: rival.cue == nil ? CueVerbs.colon : view.traits[cue.lowerBound].cueClass)
    }

    /// Adds a stretch that no frame holds to whose words it likely is; false where that is nobody.
    mutating func takeLikely(_ number: Int, _ stretch: MarkedStretch, isWhole: Bool) -> Bool {
        guard let rival = likelySource(number), !yields(rival, toNameBefore: stretch) else { return false }
        isTaken[number] = true
        let part = LocalStatement.Part(range: view.byteRange(stretch.inner), isQuoted: true)
        let isOpen = stretch.close == nil && stretch.inner.upperBound == view.tokens.count
        let source = view.byteRange(rival.source)
        if let known = statements.lastIndex(where: { $0.source?.overlaps(source) ?? false }),
            isWhole || statements[known].cue == rival.cue.map({ view.byteRange($0) })
        {
            // The same source goes on; or what was taken for its words stands beside them: `“No,” he said into the phone.`
            if statements[known].kind == .direct {
                statements[known].content.append(part)
                statements[known].content.sort { $0.range.lowerBound < $1.range.lowerBound }
                statements[known].isOpenAtEnd = isOpen
                statements[known].opensBlock = statements[known].opensBlock || opensBlock(stretch.inner)
                return true
            }
            if isManner(statements[known]) {
                statements[known].content = [part]
                (statements[known].kind, statements[known].isOpenAtEnd) = (.direct, isOpen)
                statements[known].opensBlock = opensBlock(stretch.inner)
                return true
            }
        }
        let cue = rival.cue ?? colon(before: stretch)
        let whole = rival.referent == rival.source ? withApposedName(rival.source) : rival.source
        let referent = rival.referent == rival.source ? whole : rival.referent
        statements.append(
            LocalStatement(
                kind: .direct, content: [part], source: view.byteRange(whole),
                referent: referent == whole ? nil : view.byteRange(referent),
                sourceShape: shape(of: referent), sourceName: name(in: referent),
                cue: cue.map { view.byteRange($0) },
                cueClass: cue.map { view.isColon($0.lowerBound) ? CueVerbs.colon : view.traits[$0.lowerBound].cueClass }
                    ?? 0,
                isFloating: false, opensBlock: opensBlock(stretch.inner), isOpenAtEnd: isOpen))
        return true
    }

    /// `The turn of events delights the painter Ida Holm: “…”`: things do not speak where somebody is named at the colon.
    private func yields(_ rival: LearnedSource.Rival, toNameBefore stretch: MarkedStretch) -> Bool {
        let people: WordTraits = [.personNoun, .groupNoun, .bodyNoun, .title]
        guard let colon = colon(before: stretch), colon.lowerBound > rival.source.upperBound,
            shape(of: rival.source) == .described,
            rival.source.allSatisfy({ view.traits[$0].isDisjoint(with: people) })
        else { return false }
        let end = Int(view.tokens[colon.lowerBound - 1].end)
        return names.contains { $0.range.upperBound == end && $0.isFullPerson }
    }

    private func colon(before stretch: MarkedStretch) -> Range<Int>? {
        let before = stretch.open - 1
        return before >= firstToken && view.isColon(before) ? before..<(before + 1) : nil
    }

    /// Whether a content is a few words that say how or where something was said.
    private func isManner(_ statement: LocalStatement) -> Bool {
        guard statement.kind == .indirect, let cue = statement.cue, let content = statement.content.first else {
            return false
        }
        let words = view.tokens(in: content.range)
        return content.range.lowerBound > cue.lowerBound && view.wordCount(words) <= Self.longestManner
            && words.contains { view.traits[$0].contains(.preposition) || view.traits[$0].contains(.adverb) }
    }

    private static let longestManner = 6
}
