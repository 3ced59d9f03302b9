import NewsAttribution
import NewsRecord
import NewsText

/// Finds the turns of transcripts: paragraphs that begin with who speaks and a colon, `MODERATOR: …`, `Q: …`.
enum TranscriptStage {
    /// Fewer such paragraphs are no transcript: a colon stands in many a sentence.
    private static let leastTurnCount = 2
    private static let longestLabel = 5

    static func run(_ page: PageText, _ cast: inout Cast, _ statements: inout [DocumentStatement]) {
        var turns = page.drafts.indices.compactMap { block -> (block: Int, label: Range<Int>, words: Range<Int>)? in
            switch page.drafts[block].kind {
            case .paragraph, .heading, .headline: break
            default: return nil
            }
            return turn(page.readings[block]).flatMap {
                isLabel($0.label, block, page, cast) ? (block, $0.label, $0.words) : nil
            }
        }
        if !isTranscript(turns.map(\.block), page) { turns.removeAll { page.drafts[$0.block].kind == .headline } }
        guard turns.count >= leastTurnCount else { return }
        var labels: [Int: Range<Int>] = [:]
        for turn in turns { labels[turn.block] = turn.label }
        // What speaks inside a turn stays; what was made of the turn itself does not.
        statements.removeAll { statement in
            guard let label = labels[statement.block], statement.echo == nil else { return false }
            guard let source = statement.source else { return statement.cue == nil }
            return source.block == statement.block && source.range.overlaps(label)
        }
        // A quotation over paragraphs ends where somebody else speaks.
        for index in statements.indices where statements[index].echo == nil {
            let first = statements[index].block
            statements[index].content.removeAll { $0.place.block != first && labels[$0.place.block] != nil }
        }
        for turn in turns {
            let source = PageText.Place(block: turn.block, range: turn.label)
            let content = PageText.Place(block: turn.block, range: turn.words)
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

    /// Whether a label of more than two words may name somebody: `Success on Signature Issue:` heads a section. A name
    /// that the tagger knows does, and capitals throughout do.
    private static func isLabel(_ label: Range<Int>, _ block: Int, _ page: PageText, _ cast: Cast) -> Bool {
        let words = WordReader(page.readings[block])
        let tokens = words.tokens(in: label)
        guard tokens.count > 2 else { return true }
        if !page.readings[block].text.bytes[label].contains(where: { (0x61...0x7A).contains($0) }) { return true }
        return page.readings[block].names.contains {
            $0.range.upperBound == label.upperBound && ($0.hasTitle || cast.isKnown($0, in: block))
        }
    }

    /// A headline is a turn only where nearly all is turns.
    private static func isTranscript(_ turns: [Int], _ page: PageText) -> Bool {
        guard turns.contains(where: { page.drafts[$0].kind == .headline }) else { return true }
        let count = page.drafts.reduce(0) { $0 + ($1.kind == .paragraph ? 1 : 0) }
        return turns.count * 3 >= (count + 1) * 2
    }

    /// The label at the head of a paragraph, behind its quotation mark if it has one, and the words of the turn.
    private static func turn(_ reading: LocalReading) -> (label: Range<Int>, words: Range<Int>)? {
        let words = WordReader(reading)
        let stretch = reading.stretches.first { $0.open == 0 }
        let first = stretch == nil ? 0 : 1
        var colon = first
        while colon < words.count, colon - first <= longestLabel, words.isWord(colon),
            words.isCapitalised(colon) || words.traits(colon).contains(.nameParticle)
        { colon += 1 }
        guard colon > first, colon + 1 < words.count, words.isMark(colon, 0x3A), !words.text.tokens[colon].isSpaced,
            words.text.tokens[colon + 1].isSpaced, words.text.tokens[colon + 1].kind != .punctuation
        else { return nil }
        let isNote = ["note", "correction", "photo", "source", "update", "editor", "contact", "video"].contains(
            words.lower(first))
        guard !isNote else { return nil }
        let label = Int(words.text.tokens[first].start)..<Int(words.text.tokens[colon - 1].end)
        let start = Int(words.text.tokens[colon + 1].start)
        var end = reading.text.bytes.count
        if let close = stretch?.close, close == words.count - 1 { end = Int(words.text.tokens[close].start) }
        return start < end ? (label, start..<end) : nil
    }
}
