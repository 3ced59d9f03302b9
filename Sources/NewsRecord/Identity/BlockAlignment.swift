/// Which blocks of a report's old and new version are the same block.
struct BlockAlignment {
    /// A block as the alignment sees it.
    struct Content {
        var kind: Block.Kind?
        var bytes: ArraySlice<UInt8>
    }

    /// Blocks of both versions that stand between the same neighbours and are neither the same bytes as before nor moved.
    struct Gap {
        var old: [Int]
        var new: [Int]
    }

    /// Blocks of one kind that share at least this part of their words at the same place are one block, edited.
    static let leastSimilarity = 0.5
    /// A block that went elsewhere unchanged is the same only if it says enough to be known again.
    static let leastMovedByteCount = 24

    /// For each new block, the index of the old one that has the same bytes, at its place or moved.
    let equal: [Int?]
    /// For each new block, the index of the old one that it is, edited or not; nil where it is new.
    let same: [Int?]
    /// What `equal` leaves on both sides.
    let gaps: [Gap]

    /// Aligns two versions, each given by its blocks in the order of the file.
    init(old: [Content], new: [Content]) {
        var interner = Interner()
        // The kind counts for what stays, not for what moves: a paragraph at the top may turn into a headline.
        func numbers(_ contents: [Content], marked: Bool) -> [Int] {
            contents.map { interner.number(of: $0.bytes, mark: marked ? Self.mark(of: $0.kind) : -1) }
        }
        let stayed = SequenceAlignment.plainMatches(
            old: numbers(old, marked: true), new: numbers(new, marked: true))
        var equal = stayed
        if equal.contains(where: { $0 == nil }) {
            Self.matchMoved(
                old, numbers(old, marked: false), numbers(new, marked: false), into: &equal)
        }
        gaps = Self.gaps(between: stayed, equal: equal, oldCount: old.count)
        self.equal = equal
        same = Self.matchEdited(old, new, gaps, equal)
    }

    /// A number for each kind, for telling apart equal bytes of different kinds.
    static func mark(of kind: Block.Kind?) -> Int {
        kind.flatMap { Block.Kind.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }

    /// Blocks that stand elsewhere, byte for byte, and only once on each side.
    private static func matchMoved(
        _ old: [Content], _ oldNumbers: [Int], _ newNumbers: [Int], into matches: inout [Int?]
    ) {
        let taken = Set(matches.compactMap { $0 })
        for pair in SequenceAlignment.uniquePairs(old: oldNumbers[...], new: newNumbers[...])
        where matches[pair.new] == nil && !taken.contains(pair.old) {
            if old[pair.old].bytes.count >= leastMovedByteCount { matches[pair.new] = pair.old }
        }
    }

    /// The blocks that `equal` leaves, by the stretch between two blocks of `stayed` in which they stand. A moved block
    /// is no boundary: only those that kept their order are.
    private static func gaps(between stayed: [Int?], equal: [Int?], oldCount: Int) -> [Gap] {
        let taken = Set(equal.compactMap { $0 })
        var gaps: [Gap] = []
        var oldStart = 0
        var newStart = 0
        for index in 0...stayed.count {
            guard let boundary = index == stayed.count ? oldCount : stayed[index] else { continue }
            let gap = Gap(
                old: (oldStart..<boundary).filter { !taken.contains($0) },
                new: (newStart..<index).filter { equal[$0] == nil })
            if !gap.old.isEmpty || !gap.new.isEmpty { gaps.append(gap) }
            oldStart = boundary + 1
            newStart = index + 1
        }
        return withNeighbours(gaps, equal)
    }

    /// What stands alone in its gap may still stand beside a block that moved, or that it stayed with while the others
    /// moved: such a pair is a gap of its own.
    private static func withNeighbours(_ gaps: [Gap], _ equal: [Int?]) -> [Gap] {
        var result = gaps.filter { !$0.old.isEmpty && !$0.new.isEmpty }
        var alone = Set(gaps.filter(\.new.isEmpty).flatMap(\.old))
        for new in gaps.filter(\.old.isEmpty).flatMap(\.new) {
            let besideNext = new + 1 < equal.count ? equal[new + 1].map { $0 - 1 } : nil
            let besidePrevious = new > 0 ? equal[new - 1].map { $0 + 1 } : nil
            guard let old = [besideNext, besidePrevious].compactMap({ $0 }).first(where: { alone.contains($0) })
            else { continue }
            alone.remove(old)
            result.append(Gap(old: [old], new: [new]))
        }
        return result
    }

    /// Within each gap, blocks of one kind that share enough words, in order.
    private static func matchEdited(_ old: [Content], _ new: [Content], _ gaps: [Gap], _ equal: [Int?]) -> [Int?] {
        var matches = equal
        var interner = Interner()
        for gap in gaps where !gap.old.isEmpty && !gap.new.isEmpty {
            let oldWords = gap.old.map { WordBag(old[$0].bytes, interner: &interner) }
            let newWords = gap.new.map { WordBag(new[$0].bytes, interner: &interner) }
            let pairs = SimilarityPairing.pairs(rows: gap.old.count, columns: gap.new.count) { row, column in
                guard old[gap.old[row]].kind == new[gap.new[column]].kind else { return 0 }
                let similarity = oldWords[row].similarity(to: newWords[column])
                return similarity >= leastSimilarity ? similarity : 0
            }
            for pair in pairs { matches[gap.new[pair.column]] = gap.old[pair.row] }
        }
        return matches
    }
}
