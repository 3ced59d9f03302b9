import NewsText

// What others pass on of somebody: `was quoted by the paper as saying that …`.
extension StatementStage {
    /// Where the weights took the relay for the cue, the cue is what was quoted, and whoever was quoted its source.
    func asSaid(_ frame: LearnedFrame) -> LearnedFrame {
        guard Self.passedOn.contains(where: { view.equals(frame.head, $0) }), frame.head > 1,
            let last = frame.content.last?.upperBound
        else { return frame }
        let reach = (frame.head + 1)..<max(frame.head + 1, min(last, frame.head + Self.longestRelay))
        guard
            let saying = reach.dropFirst().first(where: { index in
                view.isOutside(index) && view.traits[index].contains(.gerundCue) && view.equals(index - 1, "as")
            }), saying + 1 < last, reach.prefix(while: { $0 < saying }).allSatisfy({ view.isOutside($0) })
        else { return frame }
        var verb = frame.head
        while verb > firstToken, !view.traits[verb - 1].isDisjoint(with: [.copula, .auxiliary, .adverb]) { verb -= 1 }
        let isPassive = (verb..<frame.head).contains { view.traits[$0].contains(.copula) }
        let source =
            isPassive
            ? frameStage.phrases.subject(endingAt: verb, floor: firstToken)?.phrase
            : frameStage.phrases.phrase(startingAt: frame.head + 1, ceiling: saying - 1)
        guard let source, source.upperBound <= saying else { return frame }
        var found = frame
        (found.cue, found.head, found.source, found.referent) = (saying..<(saying + 1), saying, source, source)
        found.clauseStart = nil
        let content = frame.content.compactMap { part -> Range<Int>? in
            let start = max(part.lowerBound, saying + 1)
            return start < part.upperBound ? start..<part.upperBound : nil
        }
        guard let first = content.first else { return frame }
        // The content begins right behind its cue, whatever of it the weights had.
        found.content = [(saying + 1)..<first.upperBound] + content.dropFirst()
        return found
    }

    private static let passedOn: [StaticString] = [
        "quoted", "quotes", "cited", "cites", "reported", "overheard", "heard",
    ]
    private static let longestRelay = 16
}
