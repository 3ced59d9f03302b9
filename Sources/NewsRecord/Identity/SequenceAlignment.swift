/// Which elements of two sequences stand for each other, in order: a longest common subsequence, with bounded work.
enum SequenceAlignment {
    /// Above this many cells of the table the middle is matched by elements that are unique on both sides alone.
    private static let cellLimit = 1 << 20

    /// As `matches`, without the pairs in doubt. An element that occurs more than once can often be paired in several
    /// ways that are equally good, and which one comes out is chance: `a x a` cut down to `a` keeps the first or the
    /// last. What pairs otherwise when both sequences are read from their ends is in doubt, and gets none – unless the
    /// candidates stand in one run of equals, where no reader could tell them apart either.
    static func plainMatches(old: [Int], new: [Int]) -> [Int?] {
        var matches = matches(old: old, new: new)
        let doubtful = new.indices.filter { matches[$0] != nil }
        guard !doubtful.isEmpty else { return matches }
        let repeated = repeats(in: old).union(repeats(in: new))
        guard doubtful.contains(where: { repeated.contains(new[$0]) }) else { return matches }
        let backward = self.matches(old: old.reversed(), new: new.reversed())
        let runs = runStarts(of: old)
        for index in doubtful where repeated.contains(new[index]) {
            guard let forward = matches[index] else { continue }
            guard let other = backward[new.count - 1 - index].map({ old.count - 1 - $0 }) else {
                matches[index] = nil
                continue
            }
            if other != forward, runs[other] != runs[forward] { matches[index] = nil }
        }
        return matches
    }

    private static func repeats(in sequence: [Int]) -> Set<Int> {
        var seen: Set<Int> = []
        return Set(sequence.filter { !seen.insert($0).inserted })
    }

    /// For each element, where the run of equals begins in which it stands.
    private static func runStarts(of sequence: [Int]) -> [Int] {
        var starts = Array(sequence.indices)
        for index in sequence.indices.dropFirst() where sequence[index] == sequence[index - 1] {
            starts[index] = starts[index - 1]
        }
        return starts
    }

    /// For each element of `new`, the index of its equal in `old`; nil where it has none. The pairs never cross.
    static func matches(old: [Int], new: [Int]) -> [Int?] {
        var matches = [Int?](repeating: nil, count: new.count)
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] {
            matches[start] = start
            start += 1
        }
        var oldEnd = old.count
        var newEnd = new.count
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
            matches[newEnd] = oldEnd
        }
        let oldMiddle = start..<oldEnd
        let newMiddle = start..<newEnd
        guard !oldMiddle.isEmpty, !newMiddle.isEmpty else { return matches }
        if oldMiddle.count * newMiddle.count <= cellLimit {
            matchByTable(old, oldMiddle, new, newMiddle, into: &matches)
        } else {
            matchByUniqueElements(old, oldMiddle, new, newMiddle, into: &matches)
        }
        return matches
    }

    private static func matchByTable(
        _ old: [Int], _ oldMiddle: Range<Int>, _ new: [Int], _ newMiddle: Range<Int>, into matches: inout [Int?]
    ) {
        let width = newMiddle.count + 1
        var lengths = [Int32](repeating: 0, count: (oldMiddle.count + 1) * width)
        for row in stride(from: oldMiddle.count - 1, through: 0, by: -1) {
            for column in stride(from: newMiddle.count - 1, through: 0, by: -1) {
                let here = row * width + column
                lengths[here] =
                    old[oldMiddle.lowerBound + row] == new[newMiddle.lowerBound + column]
                    ? lengths[here + width + 1] + 1 : max(lengths[here + width], lengths[here + 1])
            }
        }
        var row = 0
        var column = 0
        while row < oldMiddle.count, column < newMiddle.count {
            let here = row * width + column
            if old[oldMiddle.lowerBound + row] == new[newMiddle.lowerBound + column] {
                matches[newMiddle.lowerBound + column] = oldMiddle.lowerBound + row
                row += 1
                column += 1
            } else if lengths[here + width] >= lengths[here + 1] {
                row += 1
            } else {
                column += 1
            }
        }
    }

    /// The places of the elements that occur exactly once on each side, in the order of `new`. They may cross.
    static func uniquePairs(old: ArraySlice<Int>, new: ArraySlice<Int>) -> [(old: Int, new: Int)] {
        func positions(_ sequence: ArraySlice<Int>) -> [Int: Int] {
            var positions: [Int: Int] = [:]
            for index in sequence.indices {
                positions[sequence[index]] = positions[sequence[index]] == nil ? index : -1
            }
            return positions
        }
        let oldPositions = positions(old)
        let newPositions = positions(new)
        return new.indices.compactMap { index in
            guard newPositions[new[index]] == index, let place = oldPositions[new[index]], place >= 0 else {
                return nil
            }
            return (place, index)
        }
    }

    /// Patience: elements that occur once on each side, kept where they do not cross.
    private static func matchByUniqueElements(
        _ old: [Int], _ oldMiddle: Range<Int>, _ new: [Int], _ newMiddle: Range<Int>, into matches: inout [Int?]
    ) {
        let pairs = uniquePairs(old: old[oldMiddle], new: new[newMiddle])
        // The longest run of pairs that rises on both sides; `tails` holds, by length, the pair that ends lowest.
        var tails: [Int] = []
        var previous = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if pairs[tails[middle]].old < pair.old { low = middle + 1 } else { high = middle }
            }
            previous[index] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var next = tails.last
        while let index = next {
            matches[pairs[index].new] = pairs[index].old
            next = previous[index]
        }
    }
}
