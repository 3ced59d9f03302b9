/// Where the passages of an old version stand in the new one: carries a stretch of an old block over to a new block.
///
/// Blocks that stayed or moved whole carry their passages along. Of the rest, the sentences are laid side by side:
/// those that are equal, wherever they went, and those that were edited where they stand. A sentence that was replaced
/// by another carries nothing over.
struct PassageProjection {
    private struct Sentence {
        var block: Int
        /// Bytes from the start of the block.
        var range: Range<Int>
    }

    /// The sentences of one version, numbered so that equal ones in blocks of one kind have equal numbers.
    private struct Side {
        var sentences: [Sentence] = []
        var numbers: [Int] = []
        /// For each block, its sentences.
        var places: [Range<Int>] = []

        init(_ contents: [BlockAlignment.Content], interner: inout Interner) {
            for (block, content) in contents.enumerated() {
                let first = sentences.count
                let mark = BlockAlignment.mark(of: content.kind)
                for range in PassageProjection.sentences(in: content.bytes) {
                    let sentence = Sentence(block: block, range: range)
                    sentences.append(sentence)
                    numbers.append(interner.number(of: PassageProjection.bytes(sentence, contents), mark: mark))
                }
                places.append(first..<sentences.count)
            }
        }

        func indices(of blocks: [Int]) -> [Int] { blocks.flatMap { places[$0] } }
    }

    private struct Match {
        var old: Sentence
        var new: Sentence
        var isEqual: Bool
    }

    /// Sentences at one place that share at least this part of their words are one, edited.
    private static let leastSimilarity = 0.5
    /// Enough for a sentence that alone was replaced, by one, between neighbours that stayed in a block that stayed.
    private static let leastLoneSimilarity = 1.0 / 3
    /// A sentence that went elsewhere unchanged is the same only if it says enough to be known again.
    private static let leastMovedByteCount = 24

    private let old: [BlockAlignment.Content]
    private let new: [BlockAlignment.Content]
    private let equalBlockOfOld: [Int?]
    private let sameBlockOfNew: [Int?]
    private var matches: [Int: [Match]] = [:]
    private var projections: [Range<Int>: TextProjection] = [:]

    /// Takes the blocks of both versions and how they are aligned.
    init(old: [BlockAlignment.Content], new: [BlockAlignment.Content], alignment: BlockAlignment) {
        self.old = old
        self.new = new
        sameBlockOfNew = alignment.same
        var equalBlockOfOld = [Int?](repeating: nil, count: old.count)
        for (index, match) in alignment.equal.enumerated() { if let match { equalBlockOfOld[match] = index } }
        self.equalBlockOfOld = equalBlockOfOld
        if alignment.equal.contains(where: { $0 == nil }), equalBlockOfOld.contains(where: { $0 == nil }) {
            matchSentences(alignment)
        }
    }

    /// Where `range` of the old block `block` stands in the new version: a block and bytes from its start; nil where
    /// nothing is left of it, or what became of it is in doubt.
    mutating func project(_ range: Range<Int>, of block: Int) -> (block: Int, range: Range<Int>)? {
        if let equal = equalBlockOfOld[block] { return (equal, range) }
        var projected: (block: Int, range: Range<Int>)?
        for match in matches[block] ?? [] where match.old.range.overlaps(range) {
            let start = match.old.range.lowerBound
            let inside = range.clamped(to: match.old.range)
            let part = (inside.lowerBound - start)..<(inside.upperBound - start)
            guard let there = match.isEqual ? part : projection(of: match).project(part) else { continue }
            let shift = match.new.range.lowerBound
            let here = (there.lowerBound + shift)..<(there.upperBound + shift)
            if let known = projected {
                // What was torn apart is known by its beginning.
                if known.block == match.new.block { projected = (known.block, known.range.union(with: here)) }
            } else {
                projected = (match.new.block, here)
            }
        }
        return projected
    }

    private mutating func projection(of match: Match) -> TextProjection {
        let start = old[match.old.block].bytes.startIndex
        let key = (start + match.old.range.lowerBound)..<(start + match.old.range.upperBound)
        if let known = projections[key] { return known }
        let made = TextProjection(old: Self.bytes(match.old, old), new: Self.bytes(match.new, new))
        projections[key] = made
        return made
    }

    private mutating func matchSentences(_ alignment: BlockAlignment) {
        var interner = Interner()
        let olds = Side(old, interner: &interner)
        let news = Side(new, interner: &interner)
        var stayed = [Int?](repeating: nil, count: news.sentences.count)
        var stretches: [(old: [Int], new: [Int])] = []
        for gap in alignment.gaps {
            let stretch = (old: olds.indices(of: gap.old), new: news.indices(of: gap.new))
            let matches = SequenceAlignment.plainMatches(
                old: stretch.old.map { olds.numbers[$0] }, new: stretch.new.map { news.numbers[$0] })
            for (offset, match) in matches.enumerated() { stayed[stretch.new[offset]] = match.map { stretch.old[$0] } }
            stretches.append(stretch)
        }
        let equal = withMoved(stayed, olds, news, alignment)
        for (new, match) in equal.enumerated() {
            if let match { add(olds.sentences[match], news.sentences[new], isEqual: true) }
        }
        let taken = Set(equal.compactMap { $0 })
        for stretch in stretches {
            Self.forEachGap(in: stretch, stayed) { oldGap, newGap in
                matchEdited(
                    oldGap.filter { !taken.contains($0) }.map { olds.sentences[$0] },
                    newGap.filter { equal[$0] == nil }.map { news.sentences[$0] })
            }
        }
        for block in matches.keys { matches[block]?.sort { $0.old.range.lowerBound < $1.old.range.lowerBound } }
    }

    /// Adds the sentences that went elsewhere unchanged. Uniqueness is of the whole report: a sentence that also stands
    /// in a block that stayed is in doubt.
    private func withMoved(
        _ stayed: [Int?], _ olds: Side, _ news: Side, _ alignment: BlockAlignment
    ) -> [Int?] {
        var matches = stayed
        let taken = Set(stayed.compactMap { $0 })
        for pair in SequenceAlignment.uniquePairs(old: olds.numbers[...], new: news.numbers[...])
        where matches[pair.new] == nil && !taken.contains(pair.old) {
            let old = olds.sentences[pair.old]
            let isLeft = equalBlockOfOld[old.block] == nil && alignment.equal[news.sentences[pair.new].block] == nil
            if isLeft, old.range.count >= Self.leastMovedByteCount { matches[pair.new] = pair.old }
        }
        return matches
    }

    /// Calls `body` with the sentences between two that stayed, stretch by stretch.
    private static func forEachGap(
        in stretch: (old: [Int], new: [Int]), _ stayed: [Int?], _ body: (ArraySlice<Int>, ArraySlice<Int>) -> Void
    ) {
        var oldStart = 0
        var newStart = 0
        for offset in 0...stretch.new.count {
            var boundary = stretch.old.count
            if offset < stretch.new.count {
                guard let match = stayed[stretch.new[offset]] else { continue }
                boundary = oldStart
                while stretch.old[boundary] != match { boundary += 1 }
            }
            body(stretch.old[oldStart..<boundary], stretch.new[newStart..<offset])
            oldStart = boundary + 1
            newStart = offset + 1
        }
    }

    /// Sentences that share enough words.
    private mutating func matchEdited(_ olds: [Sentence], _ news: [Sentence]) {
        guard !olds.isEmpty, !news.isEmpty else { return }
        var interner = Interner()
        let isLone = olds.count == 1 && news.count == 1 && sameBlockOfNew[news[0].block] == olds[0].block
        let least = isLone ? Self.leastLoneSimilarity : Self.leastSimilarity
        let oldWords = olds.map { WordBag(Self.bytes($0, old), interner: &interner) }
        let newWords = news.map { WordBag(Self.bytes($0, new), interner: &interner) }
        let pairs = SimilarityPairing.pairs(rows: olds.count, columns: news.count) { row, column in
            guard old[olds[row].block].kind == new[news[column].block].kind else { return 0 }
            let similarity = oldWords[row].similarity(to: newWords[column])
            return similarity >= least ? similarity : 0
        }
        for pair in pairs { add(olds[pair.row], news[pair.column], isEqual: false) }
    }

    private mutating func add(_ old: Sentence, _ new: Sentence, isEqual: Bool) {
        matches[old.block, default: []].append(Match(old: old, new: new, isEqual: isEqual))
    }

    private static func bytes(_ sentence: Sentence, _ contents: [BlockAlignment.Content]) -> ArraySlice<UInt8> {
        let bytes = contents[sentence.block].bytes
        return bytes[(bytes.startIndex + sentence.range.lowerBound)..<(bytes.startIndex + sentence.range.upperBound)]
    }

    /// Stretches that end with a full stop, an exclamation or a question mark, closing marks and white space. It
    /// matters little that some full stops end no sentence: both versions are cut alike.
    static func sentences(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start: Int?
        var lastVisible = text.startIndex
        for index in text.indices {
            let byte = text[index]
            if byte == 0x00 || byte > 0x20 {
                if byte > 0x20 { lastVisible = index }
                if start == nil { start = index }
            } else if let first = start, isEnd(text[first...lastVisible]) {
                sentences.append((first - text.startIndex)..<(lastVisible + 1 - text.startIndex))
                start = nil
            }
        }
        if let first = start, lastVisible >= first {
            sentences.append((first - text.startIndex)..<(text.endIndex - text.startIndex))
        }
        return sentences
    }

    /// Whether a sentence ends with these bytes: behind its stop stand only marks, which outside ASCII may be several
    /// bytes long.
    private static func isEnd(_ text: ArraySlice<UInt8>) -> Bool {
        for byte in text.suffix(8).reversed() {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x00, 0x80...0xFF:
                continue
            default: return false
            }
        }
        return false
    }
}
