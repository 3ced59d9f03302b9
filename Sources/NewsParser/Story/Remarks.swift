import NewsRecord
import NewsText

/// Words within a content that are not plain assertion: what weakens it, and what an editor put in.
enum Remarks {
    /// More of one statement are not listed.
    private static let largestCount = 16

    /// The words that weaken the content, `I think` with its pronoun.
    static func hedges(_ statement: DocumentStatement, _ page: PageText) -> [Passage] {
        var found: [Passage] = []
        for part in statement.content {
            let words = WordReader(page.readings[part.place.block])
            for token in words.tokens(in: part.place.range) where words.isWord(token) {
                // `nearly 300` bounds a figure, which says so itself.
                guard found.count < largestCount, WordDifference.hedgeWords.contains(words.lower(token)),
                    token + 1 >= words.count || words.text.tokens[token + 1].kind != .number
                else {
                    continue
                }
                var start = token
                if WordDifference.attitudes.contains(words.lower(token)) {
                    // A noun, or somebody else's thought, weakens nothing of the speaker's.
                    guard token > 0, ["i", "we"].contains(words.lower(token - 1)) else { continue }
                    start = token - 1
                }
                found.append(
                    page.passage(
                        PageText.Place(block: part.place.block, range: words.bytes(of: start..<(token + 1)))))
            }
        }
        return found
    }

    /// Brackets with what stands in them, and marks of omission, within quoted words.
    static func editorial(_ statement: DocumentStatement, _ page: PageText) -> [Passage] {
        var found: [Passage] = []
        for part in statement.content where part.isQuoted {
            let bytes = page.readings[part.place.block].text.bytes
            var open: Int?
            for index in part.place.range where found.count < largestCount {
                if bytes[index] == 0x5B { open = index }
                if bytes[index] == 0x5D, let start = open {
                    found.append(page.passage(PageText.Place(block: part.place.block, range: start..<(index + 1))))
                    open = nil
                }
                let isEllipsis =
                    index + 2 < part.place.range.upperBound
                    && (bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6
                        || bytes[index] == 0x2E && bytes[index + 1] == 0x2E && bytes[index + 2] == 0x2E)
                if isEllipsis,
                    found.last.map({
                        page.span(PageText.Place(block: part.place.block, range: index..<(index + 3))).start
                            >= $0.span.end
                    }) ?? true
                {
                    found.append(page.passage(PageText.Place(block: part.place.block, range: index..<(index + 3))))
                }
            }
        }
        return found
    }
}
