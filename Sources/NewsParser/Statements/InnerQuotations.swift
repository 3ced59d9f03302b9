import NewsAttribution
import NewsRecord
import NewsText

// Marks within marks: `“My father used to say, ‘Count the boats,’ and I still do,” she said.`
extension StatementStage {
    /// Adds what somebody says within a quotation, in marks of the other kind, behind a cue and its source.
    mutating func readInnerQuotations() {
        for stretch in view.stretches {
            var index = stretch.inner.lowerBound + 2
            while index + 2 < stretch.inner.upperBound {
                guard isInnerMark(index, in: stretch, closes: false),
                    let close = (index + 2..<stretch.inner.upperBound).prefix(Self.longestInner).first(where: {
                        isInnerMark($0, in: stretch, closes: true)
                    })
                else {
                    index += 1
                    continue
                }
                if let (cue, source) = innerFrame(before: index, in: stretch) {
                    addInner((index + 1)..<close, cue, source)
                }
                index = close + 1
            }
        }
    }

    private static let longestInner = 80

    /// A mark of the other kind than the one that the quotation stands in; an apostrophe is none.
    private func isInnerMark(_ index: Int, in stretch: MarkedStretch, closes: Bool) -> Bool {
        let token = view.tokens[index]
        guard token.kind == .punctuation else { return false }
        let form = view.bytes[Int(token.start)..<Int(token.end)]
        let single: [UInt8] = [0xE2, 0x80, closes ? 0x99 : 0x98]
        let double: [UInt8] = [0xE2, 0x80, closes ? 0x9D : 0x9C]
        let isKind =
            stretch.isSingle
            ? form.elementsEqual([0x22]) || form.elementsEqual(double)
            : form.elementsEqual([0x27]) || form.elementsEqual(single)
        guard isKind else { return false }
        return closes
            ? view.tokens[index - 1].kind == .punctuation || !view.isWord(index - 1) || endsBefore(index)
            : token.isSpaced
    }

    /// Whether white space or a mark follows.
    private func endsBefore(_ index: Int) -> Bool {
        index + 1 >= view.tokens.count || view.tokens[index + 1].isSpaced || view.tokens[index + 1].kind == .punctuation
    }

    /// The cue right before a mark, or before whom it is said to, and its subject: `my father used to say,`, `he told me:`.
    private func innerFrame(before mark: Int, in stretch: MarkedStretch) -> (cue: Int, source: Range<Int>)? {
        let floor = stretch.inner.lowerBound
        var cue = mark - 1
        if view.isComma(cue) || view.isColon(cue) { cue -= 1 }
        if cue > floor, view.traits[cue].contains(.addressee), view.traits[cue].isDisjoint(with: .anyCue) { cue -= 1 }
        guard cue > floor, !view.traits[cue].isDisjoint(with: .anyCue), view.traits[cue].contains(.markCue) else {
            return nil
        }
        var end = cue
        while end > floor,
            !view.traits[end - 1].isDisjoint(with: [.auxiliary, .adverb]) || view.equals(end - 1, "to")
                || view.equals(end - 1, "used")
        { end -= 1 }
        var start = end
        while start > floor, end - start < Self.longestSource, view.isWord(start - 1),
            view.traits[start - 1].isDisjoint(with: [.coordinator, .subordinator, .auxiliary, .preposition, .calendar])
        {
            start -= 1
            if !view.traits[start].isDisjoint(with: [.determiner, .pronoun]) { break }
        }
        return start < end ? (cue, start..<end) : nil
    }

    private static let longestSource = 5

    private mutating func addInner(_ content: Range<Int>, _ cue: Int, _ source: Range<Int>) {
        guard view.wordCount(content) > 0 else { return }
        statements.append(
            LocalStatement(
                kind: .direct, content: [LocalStatement.Part(range: view.byteRange(content), isQuoted: true)],
                source: view.byteRange(source), sourceShape: shape(of: source), sourceName: name(in: source),
                cue: view.byteRange(cue..<(cue + 1)), cueClass: view.traits[cue].cueClass, isFloating: false,
                opensBlock: false, isOpenAtEnd: false))
    }
}
