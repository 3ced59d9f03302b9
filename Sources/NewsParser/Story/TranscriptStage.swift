import NewsRecord
import NewsText

/// Finds the turns of transcripts: paragraphs that begin with who speaks and a colon, `MODERATOR: …`, `Q: …`.
enum TranscriptStage {
    /// Fewer such paragraphs are no transcript: a colon stands in many a sentence.
    private static let leastTurnCount = 2
    private static let longestLabel = 5

    static func run(_ page: PageText, _ cast: inout Cast, _ statements: inout [DocumentStatement]) {
        let turns = page.drafts.indices.compactMap { block -> (block: Int, label: Range<Int>, start: Int)? in
            guard page.drafts[block].kind == .paragraph || page.drafts[block].kind == .heading else { return nil }
            return turn(WordReader(page.readings[block])).map { (block, $0.label, $0.start) }
        }
        guard turns.count >= leastTurnCount else { return }
        let blocks = Set(turns.map(\.block))
        statements.removeAll { blocks.contains($0.block) && $0.source == nil && $0.echo == nil && $0.cue == nil }
        let isTold = Set(statements.map(\.block))
        for turn in turns where !isTold.contains(turn.block) {
            let source = PageText.Place(block: turn.block, range: turn.label)
            let content = PageText.Place(
                block: turn.block, range: turn.start..<page.readings[turn.block].text.bytes.count)
            var statement = DocumentStatement(
                kind: .direct, content: [(content, false)], source: source, sourceShape: .described, sourceName: nil,
                cue: nil, cueClass: 0, isFloating: false, region: .body)
            let names = page.readings[turn.block].names
            // A label is a name, or a part.
            if let name = names.indices.first(where: { names[$0].range.upperBound == turn.label.upperBound }),
                !names[name].isAcronym
            {
                (statement.speaker, statement.basis) = (cast.member(named: name, in: turn.block), .named)
                (statement.sourceShape, statement.sourceName) = (.named, name)
            } else {
                statement.speaker = cast.member(labelled: page.text(source))
                statement.basis = .named
            }
            if let speaker = statement.speaker, statement.sourceShape == .described {
                cast.noteLabel(source, speaker)
            }
            statements.append(statement)
        }
    }

    /// The label at the head of a paragraph, and where the words of the turn begin.
    private static func turn(_ words: WordReader) -> (label: Range<Int>, start: Int)? {
        var colon = 0
        while colon < words.count, colon <= longestLabel, words.isWord(colon),
            words.isCapitalised(colon) || words.traits(colon).contains(.nameParticle)
        { colon += 1 }
        guard colon > 0, colon + 1 < words.count, words.isMark(colon, 0x3A), !words.text.tokens[colon].isSpaced,
            words.text.tokens[colon + 1].isSpaced, words.text.tokens[colon + 1].kind != .punctuation
        else { return nil }
        let isNote = ["note", "correction", "photo", "source", "update", "editor", "contact"].contains(words.lower(0))
        guard !isNote else { return nil }
        let label = Int(words.text.tokens[0].start)..<Int(words.text.tokens[colon - 1].end)
        return (label, Int(words.text.tokens[colon + 1].start))
    }
}
