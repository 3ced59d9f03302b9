/// Finds the head of every word of a sentence, and then how it depends on it.
///
/// Heads are decided greedily, move by move (``ArcState``), relations afterwards with the whole tree in view.
package struct TreeParser: Sendable {
    private let arcs: SparseNet
    private let labels: SparseNet

    package init(_ file: ModelFile) throws(ModelError) {
        arcs = try SparseNet(file.section("arcs"))
        labels = try SparseNet(file.section("labels"))
        guard arcs.classCount == ArcState.Move.allCases.count else { throw .malformed(section: "arcs") }
        guard labels.classCount == Relation.allCases.count else { throw .malformed(section: "labels") }
    }

    /// Room to work in, to be used for one sentence after another.
    package struct Room: ~Copyable {
        let scratch = SparseNet.Scratch()
        var list = FeatureList()

        package init() {}
    }

    /// The heads of a sentence's words, counted from its first; -1 for the root.
    package func heads(_ sight: borrowing ArcFeatures.Sight, count: Int, _ room: inout Room) -> [Int32] {
        var state = ArcState(count: count)
        while !state.isFinal {
            state.make(bestMove(state, sight, &room))
        }
        return Array(UnsafeBufferPointer(start: state.heads, count: count))
    }

    @inline(__always)
    private func bestMove(
        _ state: borrowing ArcState, _ sight: borrowing ArcFeatures.Sight, _ room: inout Room
    ) -> ArcState.Move {
        // With nothing to choose, nothing is looked up.
        if state.depth == 0 { return .shift }
        if state.next == state.count { return .right }
        ArcFeatures.collect(state, sight, into: &room.list)
        arcs.score(room.list.buffer, room.scratch)
        var best = ArcState.Move.shift
        for move in [ArcState.Move.left, .right] where state.allows(move) {
            if room.scratch.scores[move.rawValue] > room.scratch.scores[best.rawValue] { best = move }
        }
        return best
    }

    /// The relations of a sentence's words to their heads.
    package func relations(
        _ links: borrowing LabelFeatures.Links, _ sight: borrowing ArcFeatures.Sight, _ room: inout Room
    ) -> [Relation] {
        var relations = [Relation](repeating: .dep, count: links.heads.count)
        for word in links.heads.indices {
            if links.heads[word] < 0 {
                relations[word] = .root
                continue
            }
            LabelFeatures.collect(word, links, sight, into: &room.list)
            labels.score(room.list.buffer, room.scratch)
            room.scratch.scores[Int(Relation.root.rawValue)] = -.infinity
            relations[word] = Relation(rawValue: UInt8(labels.best(room.scratch))) ?? .dep
        }
        return relations
    }
}
