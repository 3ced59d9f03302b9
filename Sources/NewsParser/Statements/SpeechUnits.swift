import NewsAttribution
import NewsText

/// Sentences as a reader of attributions needs them: a stop between quotation marks ends none, so that a quotation and
/// the clause that reports it stay together.
enum SpeechUnits {
    /// How many words a reporting clause that stands alone behind a quotation may have: `“No!” Smith cried.`
    private static let loneClauseTokenCount = 8

    /// Ranges of tokens that together cover the block.
    static func ranges(of text: BlockText, _ view: ReadingView) -> [Range<Int>] {
        var units: [Range<Int>] = []
        var start = 0
        for sentence in text.sentences {
            let end = sentence.upperBound
            guard end < text.tokens.count else { break }
            if ends(end, view) {
                units.append(start..<end)
                start = end
            }
        }
        if start < text.tokens.count { units.append(start..<text.tokens.count) }
        return units
    }

    /// Whether a unit ends before the token at `end`, where a sentence does.
    private static func ends(_ end: Int, _ view: ReadingView) -> Bool {
        let last = end - 1
        if view.stretchOf[last] >= 0 {
            let stretch = view.stretches[Int(view.stretchOf[last])]
            return stretch.close == nil && end == stretch.inner.upperBound
        }
        guard let stretch = view.stretch(closingAt: last) else {
            return view.stretchOf[last] == ReadingView.outside
        }
        if view.isWord(end), !view.isCapitalised(end) { return false }
        let stop = view.stretches[stretch].inner.upperBound - 1
        return !isLoneClause(from: end, view, afterFullStop: view.isMark(stop, 0x2E))
    }

    private static func isLoneClause(from start: Int, _ view: ReadingView, afterFullStop: Bool) -> Bool {
        var index = start
        while index < view.tokens.count, index - start < loneClauseTokenCount {
            guard view.isOutside(index), view.isWord(index) else { return false }
            if !view.traits[index].isDisjoint(with: .finiteCue), !view.isCapitalised(index) {
                guard index + 1 < view.tokens.count else { return index > start }
                if afterFullStop { return index > start && view.isStop(index + 1) }
                return view.isStop(index + 1) || view.isComma(index + 1) || index == start
            }
            index += 1
        }
        return false
    }
}
