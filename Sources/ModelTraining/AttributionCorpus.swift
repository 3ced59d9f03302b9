package import NewsAttribution
import NewsRecord
package import NewsSyntax
import NewsText

/// A paragraph with its annotated attributions.
package struct AttributionParagraph: Sendable {
    /// One of them: the token that heads its cue, and what the tokens are in it; the others are outside.
    package struct Gold: Sendable {
        package var cue: Int
        package var parts: [Int: Part]
    }

    package var view: AttributionView
    package var gold: [Gold] = []
}

/// Reports with annotated attributions: JSON lines with `text` and `quotes` (`spans`, `speaker` and `cue` as pairs of
/// code points).
package enum AttributionCorpus {
    /// The paragraphs of each report, read with the trees that the parser will see.
    ///
    /// - Parameter changing: what is done to a paragraph's trees before they are looked at.
    package static func documents(
        of lines: [UInt8], _ model: SyntaxModel, _ changing: (ParsedText) -> ParsedText = { $0 }
    ) -> [[AttributionParagraph]] {
        lines.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let document = try? JSONValue(parsing: Array(line)), let text = document["text"]?.string else {
                return nil
            }
            return paragraphs(Array(text.utf8), document["quotes"]?.elements ?? []) { changing(model.readUnmended($0)) }
        }
    }

    /// The paragraphs of all reports as they are written, without what is annotated in them.
    package static func paragraphs(of lines: [UInt8]) -> [[UInt8]] {
        lines.split(separator: UInt8(ascii: "\n")).flatMap { line -> [[UInt8]] in
            guard let document = try? JSONValue(parsing: Array(line)), let text = document["text"]?.string else {
                return []
            }
            return Array(text.utf8).split(separator: UInt8(ascii: "\n")).map(Array.init)
        }
    }

    private static func paragraphs(
        _ text: [UInt8], _ quotes: [JSONValue], reading: ([UInt8]) -> ParsedText
    ) -> [AttributionParagraph] {
        var paragraphs: [AttributionParagraph] = []
        var starts: [Int] = []
        var start = 0
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let bytes = Array(line)
            let parsed = reading(bytes)
            if !parsed.tokens.isEmpty {
                let marks = MarkStage.ranges(in: BlockText(bytes: bytes))
                paragraphs.append(AttributionParagraph(view: AttributionView(parsed, marks: marks)))
                starts.append(start)
            }
            start += bytes.count + 1
        }
        let places = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
        for quote in quotes {
            func spans(_ name: String) -> [Range<Int>] {
                (quote[name]?.elements ?? []).compactMap { span in
                    guard let from = span[0]?.integer, let to = span[1]?.integer, places.indices.contains(from),
                        places.indices.contains(to), from < to
                    else { return nil }
                    return places[from]..<places[to]
                }
            }
            let cue = spans("cue")
            guard let first = cue.first, let index = starts.lastIndex(where: { $0 <= first.lowerBound }) else {
                continue
            }
            let gold = gold(
                paragraphs[index].view, offset: starts[index],
                [(.cue, cue), (.source, spans("speaker")), (.content, spans("spans"))])
            if let gold { paragraphs[index].gold.append(gold) }
        }
        return paragraphs
    }

    /// What the spans are in tokens; nil where the cue has no head, or the content stands in another paragraph.
    private static func gold(
        _ view: AttributionView, offset: Int, _ spans: [(part: Part, ranges: [Range<Int>])]
    ) -> AttributionParagraph.Gold? {
        var parts: [Int: Part] = [:]
        for (index, token) in view.text.tokens.enumerated() {
            let (start, end) = (Int(token.start) + offset, Int(token.end) + offset)
            let hit = spans.first { span in
                span.ranges.contains { min($0.upperBound, end) - max($0.lowerBound, start) > (end - start - 1) / 2 }
            }
            if let hit { parts[index] = hit.part }
        }
        guard parts.values.contains(.content) else { return nil }
        var best: (token: Int, depth: Int)?
        for token in parts.keys.sorted() where parts[token] == .cue && view.isCandidate(token) {
            let depth = depth(of: token, view.text)
            if best.map({ depth < $0.depth }) ?? true { best = (token, depth) }
        }
        return best.map { AttributionParagraph.Gold(cue: $0.token, parts: parts) }
    }

    private static func depth(of token: Int, _ text: ParsedText) -> Int {
        var (current, depth) = (token, 0)
        while case let head = Int(text.tokens[current].head), head >= 0, depth < 100 {
            (current, depth) = (head, depth + 1)
        }
        return depth
    }
}
