import NewsAttribution
import NewsRecord
import NewsText

/// Finds blocks that repeat a quotation of the body without being an utterance of their own: pull quotes, and headings
/// and headlines with quoted words.
struct EchoStage {
    /// A block, or a stretch in it, that repeats words of a quotation.
    struct Echo: Sendable {
        var place: PageText.Place
        var isQuoted: Bool
        var relation: Attribution.Relation
        /// The quotation's block, and the part of it in bytes.
        var original: PageText.Place
    }

    private static let largestCrowd = 8
    private static let shortestFragment = 2
    private static let largestTitleCount = 64
    private static let longestFragment = 16

    /// The body's quotations as words, one after the other.
    private struct Words {
        var hashes: [UInt64] = []
        /// Where each quotation begins in `hashes`, and which part it is.
        var starts: [Int] = []
        var places: [PageText.Place] = []

        func owner(of word: Int) -> Int {
            var (low, high) = (0, starts.count)
            while low < high {
                let middle = (low + high) / 2
                if starts[middle] <= word { low = middle + 1 } else { high = middle }
            }
            return low - 1
        }

        func end(_ owner: Int) -> Int { owner + 1 < starts.count ? starts[owner + 1] : hashes.count }
    }

    /// The page, on which the paragraphs that are pull quotes have become such, and all repetitions in their order.
    static func run(_ page: PageText) -> (PageText, [Echo]) {
        let quotations = quotedWords(of: page)
        guard !quotations.hashes.isEmpty else { return (page, []) }
        var echoes = pullQuotes(page, quotations)
        let page = page.turning(intoPullQuotes: echoes.map(\.place.block))
        echoes.append(contentsOf: titleEchoes(page, quotations))
        echoes.sort { ($0.place.block, $0.place.range.lowerBound) < ($1.place.block, $1.place.range.lowerBound) }
        return (page, echoes)
    }

    private static func quotedWords(of page: PageText) -> Words {
        var words = Words()
        for block in page.drafts.indices where page.drafts[block].kind == .paragraph {
            let local = page.readings[block].echo
            guard !local.quotedParts.isEmpty else { continue }
            var start = words.hashes.count
            for part in local.quotedParts {
                words.starts.append(start)
                words.places.append(PageText.Place(block: block, range: part.range))
                start += part.wordCount
            }
            words.hashes.append(contentsOf: local.quotedWords)
        }
        return words
    }

    // MARK: Pull quotes

    private static func pullQuotes(_ page: PageText, _ quotations: Words) -> [Echo] {
        var (candidates, filter) = candidates(page)
        let shortest = EchoWords.openingCount
        guard !candidates.isEmpty, quotations.hashes.count >= shortest else { return [] }
        var echoes: [Echo] = []
        for word in 0...(quotations.hashes.count - shortest) {
            let key = EchoWords.gram(quotations.hashes[word..<(word + shortest)])
            guard filter.mayContain(key), let blocks = candidates[key] else { continue }
            let rest = blocks.filter { block in
                guard let echo = pullQuote(block, at: word, page, quotations) else { return true }
                echoes.append(echo)
                return false
            }
            candidates[key] = rest.isEmpty ? nil : rest
        }
        return echoes
    }

    /// Blocks without marks and statements, by their first words.
    private static func candidates(_ page: PageText) -> ([UInt64: [Int]], HashFilter) {
        var candidates: [UInt64: [Int]] = [:]
        var filter = HashFilter()
        for block in page.drafts.indices {
            // A pull quote without a full stop looks like a heading.
            let kind = page.drafts[block].kind
            guard kind == .paragraph || kind == .heading, let opening = page.readings[block].echo.opening else {
                continue
            }
            filter.insert(opening)
            // A crowd of paragraphs with one opening is no page.
            if candidates[opening, default: []].count < largestCrowd { candidates[opening, default: []].append(block) }
        }
        return (candidates, filter)
    }

    /// The echo, if all words of a block stand in the quotation that has a word at `word`.
    private static func pullQuote(_ block: Int, at word: Int, _ page: PageText, _ quotations: Words) -> Echo? {
        let text = page.readings[block].text
        var words: [UInt64] = []
        EchoWords.append(of: text, in: 0..<text.bytes.count, to: &words)
        let owner = quotations.owner(of: word)
        let end = quotations.end(owner)
        guard word + words.count <= end, words.elementsEqual(quotations.hashes[word..<(word + words.count)]) else {
            return nil
        }
        let isWhole = words.count == end - quotations.starts[owner]
        return Echo(
            place: page.whole(block), isQuoted: false, relation: isWhole ? .copy : .fragment,
            original: quotations.places[owner])
    }

    // MARK: Headings and headlines

    private static func titleEchoes(_ page: PageText, _ quotations: Words) -> [Echo] {
        var echoes: [Echo] = []
        var titleCount = 0
        for block in page.drafts.indices
        where page.drafts[block].kind == .heading || page.drafts[block].kind == .headline {
            guard titleCount < largestTitleCount else { break }
            titleCount += 1
            let reading = page.readings[block]
            for stretch in reading.stretches.prefix(4) {
                let range =
                    Int(
                        reading.text.tokens[stretch.inner.lowerBound].start)..<Int(
                        reading.text.tokens[stretch.inner.upperBound - 1].end)
                var words: [UInt64] = []
                EchoWords.append(of: reading.text, in: range, to: &words)
                guard words.count >= shortestFragment, words.count <= longestFragment,
                    let (original, relation) = find(words, in: quotations)
                else { continue }
                echoes.append(
                    Echo(
                        place: PageText.Place(block: block, range: range), isQuoted: true, relation: relation,
                        original: original))
            }
        }
        return echoes
    }

    /// The first quotation that has `words` in a row, or in their order with at most two words between, where there are
    /// three and more.
    private static func find(_ words: [UInt64], in quotations: Words) -> (PageText.Place, Attribution.Relation)? {
        var altered: Int?
        for start in quotations.hashes.indices where quotations.hashes[start] == words[0] {
            let owner = quotations.owner(of: start)
            let end = quotations.end(owner)
            var probe = start + 1
            var matched = 1
            var skipped = 0
            while matched < words.count, probe < end, skipped <= 2 {
                if quotations.hashes[probe] == words[matched] { matched += 1 } else { skipped += 1 }
                probe += 1
            }
            guard matched == words.count else { continue }
            if skipped == 0 {
                let isWhole = words.count == end - quotations.starts[owner]
                return (quotations.places[owner], isWhole ? .copy : .fragment)
            }
            if words.count >= 3, skipped <= 2, altered == nil { altered = owner }
        }
        return altered.map { (quotations.places[$0], .altered) }
    }
}
