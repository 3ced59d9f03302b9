package import NewsSyntax

/// The right tree of a sentence, and what it says about moves.
package struct GoldTree: Sendable {
    /// Projective: arcs that cross others were lifted to the head's head, the shortest first.
    package let heads: [Int]
    /// The dependents of each word, in order.
    private let children: [[Int]]

    package init(_ tokens: [SyntaxToken]) {
        var heads = tokens.map { Int($0.head) }
        while let crossing = Self.shortestCrossing(heads) { heads[crossing] = heads[heads[crossing]] }
        self.heads = heads
        var children = [[Int]](repeating: [], count: heads.count)
        for (word, head) in heads.enumerated() where head >= 0 { children[head].append(word) }
        self.children = children
    }

    /// The word with the shortest arc that covers a word which does not descend from the arc's head.
    private static func shortestCrossing(_ heads: [Int]) -> Int? {
        var shortest: Int?
        for (word, head) in heads.enumerated() where head >= 0 && heads[head] >= 0 {
            for between in min(word, head) + 1..<max(word, head, min(word, head) + 1) {
                var (above, steps) = (between, 0)
                while above >= 0, above != head, steps <= heads.count { (above, steps) = (heads[above], steps + 1) }
                if above != head {
                    if shortest.map({ abs($0 - heads[$0]) > abs(word - head) }) ?? true { shortest = word }
                    break
                }
            }
        }
        return shortest
    }

    /// Which moves lose the fewest arcs of the tree.
    package func best(_ state: borrowing ArcState) -> [Bool] {
        let costs = ArcState.Move.allCases.map { state.allows($0) ? cost($0, state) : Int.max }
        let least = costs.min() ?? 0
        return costs.map { $0 == least }
    }

    private func cost(_ move: ArcState.Move, _ state: borrowing ArcState) -> Int {
        let next = state.next
        switch move {
        case .shift:
            let (lowest, top) = (0, state.depth)
            var cost = 0
            for place in lowest..<top {
                let word = state.stacked(place)
                if heads[word] == next { cost += 1 }
                if place > 0, heads[next] == word { cost += 1 }
            }
            // The root of all stays at the bottom of the stack.
            if heads[next] < 0, state.depth > 0 { cost += 1 }
            return cost
        case .left:
            let word = state.stacked(0)
            var cost = children[word].reduce(0) { $0 + ($1 >= next ? 1 : 0) }
            if heads[word] < 0 { cost += 1 }
            if heads[word] > next || (state.depth > 1 && heads[word] == state.stacked(1)) { cost += 1 }
            return cost
        case .right:
            let word = state.stacked(0)
            var cost = children[word].reduce(0) { $0 + ($1 >= next ? 1 : 0) }
            if heads[word] >= next || heads[word] < 0 { cost += 1 }
            return cost
        }
    }
}
