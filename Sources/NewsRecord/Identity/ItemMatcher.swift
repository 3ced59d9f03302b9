/// Pairs old and new items, the surest pairs first.
struct ItemMatcher {
    private let old: [Anchor]
    private let new: [Anchor]
    private var isOldTaken: [Bool]
    private var isNewTaken: [Bool]

    /// The ids that new items keep.
    private(set) var ids: [Position: String] = [:]

    init(old: [Anchor], new: [Anchor]) {
        self.old = old
        self.new = new
        isOldTaken = [Bool](repeating: false, count: old.count)
        isNewTaken = [Bool](repeating: false, count: new.count)
    }

    private struct Place: Hashable {
        var type: ItemType
        var block: Int?
        var range: Range<Int>
        var text: String?
    }

    private struct Group: Hashable {
        var type: ItemType
        var block: Int?
    }

    private struct Pair {
        var overlap: Double
        var old: Int
        var new: Int
    }

    /// Items whose passage stands at the same place once `projection` has carried the old one over.
    mutating func matchInPlace(_ projection: inout PassageProjection) {
        var projected: [(block: Int?, range: Range<Int>)?] = []
        for anchor in old {
            if let block = anchor.block {
                projected.append(projection.project(anchor.range, of: block).map { ($0.block, $0.range) })
            } else {
                projected.append((nil, anchor.range))
            }
        }
        matchExactly(projected, withText: true)
        matchExactly(projected, withText: false)
        matchByOverlap(projected)
    }

    private mutating func matchExactly(_ projected: [(block: Int?, range: Range<Int>)?], withText: Bool) {
        var places: [Place: (old: [Int], new: [Int])] = [:]
        for (index, anchor) in old.enumerated() where !isOldTaken[index] {
            // What has no place in the text is known by its words alone.
            guard let place = projected[index], withText || place.block != nil else { continue }
            let key = Place(
                type: anchor.type, block: place.block, range: place.range, text: withText ? anchor.text : nil)
            places[key, default: ([], [])].old.append(index)
        }
        for (index, anchor) in new.enumerated() where !isNewTaken[index] {
            let key = Place(
                type: anchor.type, block: anchor.block, range: anchor.range, text: withText ? anchor.text : nil)
            places[key]?.new.append(index)
        }
        // Where one passage is left of two, nobody can say whose it is.
        for (olds, news) in places.values where olds.count == news.count {
            for (oldIndex, newIndex) in zip(olds, news) where isLikely(oldIndex, newIndex) { take(oldIndex, newIndex) }
        }
    }

    private mutating func matchByOverlap(_ projected: [(block: Int?, range: Range<Int>)?]) {
        var groups: [Group: (old: [Int], new: [Int])] = [:]
        for (index, anchor) in old.enumerated() where !isOldTaken[index] {
            guard let place = projected[index], place.block != nil else { continue }
            groups[Group(type: anchor.type, block: place.block), default: ([], [])].old.append(index)
        }
        for (index, anchor) in new.enumerated() where !isNewTaken[index] && anchor.block != nil {
            groups[Group(type: anchor.type, block: anchor.block)]?.new.append(index)
        }
        for (olds, news) in groups.values where olds.count * news.count <= IdentityAlignment.pairLimit {
            var pairs: [Pair] = []
            for oldIndex in olds {
                guard let range = projected[oldIndex]?.range else { continue }
                for newIndex in news {
                    let overlap = overlap(range, of: oldIndex, newIndex)
                    if overlap >= IdentityAlignment.leastOverlap {
                        pairs.append(Pair(overlap: overlap, old: oldIndex, new: newIndex))
                    }
                }
            }
            for pair in Self.undisputed(pairs) where isLikely(pair.old, pair.new) { take(pair.old, pair.new) }
        }
    }

    /// The pairs that overlap more than any other pair of either item, and by enough.
    private static func undisputed(_ pairs: [Pair]) -> [Pair] {
        let byOld = Dictionary(grouping: pairs, by: \.old)
        let byNew = Dictionary(grouping: pairs, by: \.new)
        return pairs.filter { pair in
            let rivals =
                (byOld[pair.old] ?? []).filter { $0.new != pair.new }
                + (byNew[pair.new] ?? []).filter { $0.old != pair.old }
            return rivals.allSatisfy { $0.overlap <= pair.overlap - SimilarityPairing.leastLead }
        }
    }

    /// Items that stand elsewhere with the same words, once on each side. A diagnostic's words are not the report's:
    /// two of one kind always share them.
    mutating func matchMoved() {
        var places: [Place: (old: [Int], new: [Int])] = [:]
        func key(_ anchor: Anchor) -> Place { Place(type: anchor.type, block: nil, range: 0..<0, text: anchor.text) }
        // Taken items count too: a second item with the same words makes the match doubtful.
        for (index, anchor) in old.enumerated() { places[key(anchor), default: ([], [])].old.append(index) }
        for (index, anchor) in new.enumerated() { places[key(anchor), default: ([], [])].new.append(index) }
        for (place, (olds, news)) in places where place.type != .diagnostic && olds.count == 1 && news.count == 1 {
            guard !isOldTaken[olds[0]], !isNewTaken[news[0]],
                (place.text ?? "").utf8.count >= IdentityAlignment.leastMovedByteCount
            else { continue }
            take(olds[0], news[0])
        }
    }

    /// Whether two items at one place can be one. A number or a date may read quite otherwise and still be that number,
    /// corrected; words that were said, once they are others, are another utterance.
    private func isLikely(_ oldIndex: Int, _ newIndex: Int) -> Bool {
        let before = old[oldIndex]
        let after = new[newIndex]
        guard before.type == .attribution || before.type == .diagnostic, before.text != after.text else { return true }
        var interner = Interner()
        let words = WordBag(Array(before.text.utf8)[...], interner: &interner)
        let others = WordBag(Array(after.text.utf8)[...], interner: &interner)
        if max(words.count, others.count) <= IdentityAlignment.leastComparedWordCount { return true }
        return words.similarity(to: others) >= IdentityAlignment.leastLikeness
    }

    /// How much of each other's place two items have. Behind `about` in place of `more than` nobody can say which word became
    /// which, so that a number or a date is all within what stands where the old one was.
    private func overlap(_ range: Range<Int>, of oldIndex: Int, _ newIndex: Int) -> Double {
        let (there, type) = (new[newIndex].range, new[newIndex].type)
        let shared = Self.overlap(range, there)
        guard type == .figure || type == .date, shared > 0, shared < IdentityAlignment.leastOverlap,
            range.lowerBound <= there.lowerBound, range.upperBound >= there.upperBound,
            range.count <= there.count + IdentityAlignment.longestQualifier
        else { return shared }
        return IdentityAlignment.leastOverlap
    }

    /// The shared part of two stretches, as a share of the longer one.
    private static func overlap(_ one: Range<Int>, _ other: Range<Int>) -> Double {
        let shared = min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound)
        let longer = max(one.count, other.count)
        return longer > 0 && shared > 0 ? Double(shared) / Double(longer) : 0
    }

    private mutating func take(_ oldIndex: Int, _ newIndex: Int) {
        guard case .id(let id) = old[oldIndex].name, case .index(let index) = new[newIndex].name else { return }
        isOldTaken[oldIndex] = true
        isNewTaken[newIndex] = true
        ids[Position(type: new[newIndex].type, index: index)] = id
    }
}
