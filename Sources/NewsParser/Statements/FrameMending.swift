import NewsText

/// What the weights found and what the outer signs tell of the same cue, made into one.
struct FrameMending {
    let view: ReadingView
    /// What rules found, with the same head.
    let frame: Frame
    /// The content that rules see; empty where they see none.
    let content: [Range<Int>]

    /// Agreeing on fewer than three words in ten means that the tree misled the weights.
    private static let leastTenths = 3

    func mended(_ found: LearnedFrame) -> LearnedFrame {
        var mended = found
        if !content.isEmpty, isMisled(found) || isHalf(found) || isVenue(found) {
            mended.content = content
            mended.cue = frame.cue
        } else {
            mended.content = reachingFrame(
                reaching(back: untilClauseEnd(reaching(on: fromThat(outsideClause(found.content), found)))))
            if mended.content.isEmpty { mended.content = found.content }
        }
        if let limit = mended.contentLimit {
            mended.content = mended.content.compactMap { range in
                range.lowerBound < limit && range.lowerBound > mended.head
                    ? range.lowerBound..<min(range.upperBound, limit) : range.upperBound <= limit ? range : nil
            }
            if mended.content.isEmpty { return found }
        }
        mended.content = untilGap(mended.content)
        mendSource(&mended)
        return mended
    }

    private func isMisled(_ found: LearnedFrame) -> Bool {
        var isOurs = Set(content.joined())
        let count = isOurs.count + found.content.reduce(0) { $0 + $1.count }
        isOurs.formIntersection(found.content.joined())
        return isOurs.count * 10 < (count - isOurs.count) * Self.leastTenths
    }

    /// `The wells, she insists, were clean`: a clause about its cue, of which the weights saw what follows alone.
    private func isHalf(_ found: LearnedFrame) -> Bool {
        guard content.count == 2, content[0].upperBound < frame.start, content[1].lowerBound > frame.end,
            content.joined().allSatisfy({ view.isOutside($0) }), view.isComma(frame.end)
        else { return false }
        if found.content.allSatisfy({ $0.overlaps(content[1]) && !$0.overlaps(content[0]) }) { return true }
        // `The toll could rise, police said, | because …`: the half behind the cue.
        return found.content.allSatisfy { $0.overlaps(content[0]) && !$0.overlaps(content[1]) }
            && view.traits[content[1].lowerBound].contains(.subordinator)
    }

    /// `…, biologists suggest in a study out this week`: where something is said, where a clause stands before the cue.
    private func isVenue(_ found: LearnedFrame) -> Bool {
        guard let clause = content.first, clause.upperBound < frame.start,
            clause.allSatisfy({ view.isOutside($0) })
        else { return false }
        return found.content.allSatisfy { part in
            part.lowerBound >= frame.end && !part.overlaps(clause) && part.allSatisfy { view.isOutside($0) }
        }
    }

    /// The words that name the source and say when and to whom are no content: all between the clause's edges but what
    /// stands in marks.
    private func outsideClause(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard let source = frame.source else { return ranges }
        let clause = min(frame.start, source.lowerBound)..<max(frame.cue.upperBound, frame.isInverted ? frame.end : 0)
        let isQuotation = !content.isEmpty && content.joined().allSatisfy { !view.isOutside($0) }
        return ranges.flatMap { range -> [Range<Int>] in
            // Beside whole quotations the reporter's words are none of the speaker's.
            if isQuotation, range.allSatisfy({ view.isOutside($0) }) { return [] }
            // `…, said a man who was there`: what describes the source behind its cue is not what it said.
            if frame.isInverted, range.lowerBound >= clause.upperBound, describes(range.lowerBound) { return [] }
            guard range.overlaps(clause), range.contains(where: { view.isOutside($0) }) else { return [range] }
            let before = range.lowerBound..<max(range.lowerBound, clause.lowerBound)
            let after = min(range.upperBound, clause.upperBound)..<range.upperBound
            return [before, after].filter {
                !$0.isEmpty && view.wordCount($0) > 0 && !(frame.isInverted && $0 == after && describes($0.lowerBound))
            }
        }
    }

    private func describes(_ index: Int) -> Bool {
        view.isOutside(index) && (["who", "whose", "whom"] as [StaticString]).contains { view.equals(index, $0) }
    }

    /// A clause begins with its `that`: before it stands whom it is said to, and where.
    private func fromThat(_ ranges: [Range<Int>], _ found: LearnedFrame) -> [Range<Int>] {
        guard let clause = content.first, view.equals(clause.lowerBound, "that") else { return ranges }
        return ranges.compactMap { range in
            guard range.lowerBound >= found.cue.upperBound, range.lowerBound < clause.lowerBound,
                (range.lowerBound..<clause.lowerBound).allSatisfy({ view.isOutside($0) })
            else { return range }
            return range.upperBound > clause.lowerBound ? clause.lowerBound..<range.upperBound : nil
        }
    }

    /// `The pilot, who said that it was dark, was taken away`: between commas, a relative clause ends before the verb of
    /// the noun that it describes.
    private func untilClauseEnd(_ ranges: [Range<Int>]) -> [Range<Int>] {
        let pronoun = frame.cue.lowerBound - 1
        guard pronoun > 0, view.equals(pronoun, "who") || view.equals(pronoun, "which"), view.isComma(pronoun - 1)
        else {
            return ranges
        }
        return ranges.map { range in
            let end = range.dropLast().first {
                $0 > range.lowerBound && view.isComma($0) && view.isOutside($0)
                    && !view.traits[$0 + 1].isDisjoint(with: [.auxiliary, .copula])
            }
            return range.lowerBound..<(end ?? range.upperBound)
        }
    }

    /// `Stone says it is full; Rivers, that it has been`: behind a semicolon another speaks, whose cue is left out.
    private func untilGap(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.map { range in
            let end = range.dropLast(3).first { index in
                view.isMark(index, 0x3B) && view.isOutside(index) && index > range.lowerBound + 1
                    && view.isCapitalised(index + 1)
                    && (index + 2..<min(index + 5, range.upperBound - 1)).contains {
                        view.isComma($0) && view.equals($0 + 1, "that")
                    }
            }
            return range.lowerBound..<(end ?? range.upperBound)
        }
    }

    /// A clause before its cue begins where its sentence does, or behind a mark: a tree may lose its first words.
    private func reaching(back ranges: [Range<Int>]) -> [Range<Int>] {
        guard let first = ranges.first, let clause = content.first, clause.lowerBound < first.lowerBound,
            clause.overlaps(first), first.lowerBound < frame.start,
            (clause.lowerBound..<first.lowerBound).allSatisfy({ view.isOutside($0) && view.isWord($0) })
        else { return ranges }
        return [clause.lowerBound..<first.upperBound] + ranges.dropFirst()
    }

    /// A clause with its `that` goes on to its end where no mark stands between: a tree may lose its last words.
    private func reaching(on ranges: [Range<Int>]) -> [Range<Int>] {
        guard let last = ranges.last, let clause = content.last, view.equals(clause.lowerBound, "that"),
            last.lowerBound == clause.lowerBound, last.upperBound < clause.upperBound,
            (last.upperBound..<clause.upperBound).allSatisfy({ view.isOutside($0) && view.isWord($0) })
        else { return ranges }
        return ranges.dropLast() + [clause]
    }

    /// A clause before a frame ends at the comma there: a tree may lose its last words.
    private func reachingFrame(_ ranges: [Range<Int>]) -> [Range<Int>] {
        let comma = min(frame.start, frame.source?.lowerBound ?? frame.start) - 1
        guard let last = ranges.last, comma > last.upperBound, view.isComma(comma), view.isOutside(last.upperBound - 1),
            (last.upperBound..<comma).allSatisfy({ view.isOutside($0) && view.isWord($0) })
        else { return ranges }
        return ranges.dropLast() + [last.lowerBound..<comma]
    }

    private func mendSource(_ mended: inout LearnedFrame) {
        guard let named = frame.source, !mended.content.contains(where: { $0.overlaps(named) }) else { return }
        guard let source = mended.source, !mended.content.contains(where: { $0.overlaps(source) }) else {
            (mended.source, mended.referent) = (named, named)
            return
        }
        // Whom a source beside its cue names stands there in so many words; `…, calling it a gift` shares the source of the
        // clause before.
        let isBeside = named.upperBound == frame.cue.lowerBound || named.lowerBound == frame.cue.upperBound
        let isWhole = named.lowerBound <= source.lowerBound && named.upperBound >= source.upperBound
        if isWhole || !source.overlaps(named) && (isBeside || frame.traits.contains(.gerundCue)) {
            (mended.source, mended.referent) = (named, named)
        }
    }
}
