/// Folds the item lines of the feed's files and compares what they come to, at every commit, with the snapshot. A fold
/// is kept as its sum, so that the memory does not grow with the store.
struct FoldCheck {
    let run: ProofRun

    func check() throws(ProofError) {
        // What is wrong with the files themselves was told when they were compared with the store.
        guard let feed = FeedStream(directory: run.directory, patienceMilliseconds: 0, complain: { _ in }),
            run.sums.count == run.commits.count, var sum = run.sums.first
        else { return }
        var place = 1
        while place < run.commits.count, let line = feed.nextLine() {
            guard let item = FoldedLine(line), item.sequence > run.bearings.floorSequence else { continue }
            while place < run.commits.count, item.sequence > run.commits[place] {
                place += 1
            }
            guard place < run.commits.count else { break }
            if item.isCommit, item.sequence == run.commits[place] {
                if sum != run.sums[place] {
                    let revision = run.bearings.floor + Int64(place)
                    let text = "folding the feed up to this commit does not give the snapshot"
                    run.report(Fault(.fold, revision: revision, sequence: item.sequence, text))
                    sum = run.sums[place]
                }
                place += 1
                if place % 256 == 0 { run.tell(.fold, place, of: run.commits.count - 1) }
                continue
            }
            if let before = item.before { sum.take(before) }
            if let after = item.after { sum.add(after) }
        }
        run.tell(.fold, run.commits.count - 1, of: run.commits.count - 1, isOver: true)
    }
}

/// What a line of the feed does to a fold.
private struct FoldedLine {
    let sequence: Int64
    let isCommit: Bool
    let before: SnapshotSum?
    let after: SnapshotSum?

    /// Nil where `line` is none.
    init?(_ line: [UInt8]) {
        guard let sequence = FeedText.sequence(line) else { return nil }
        var values: [String: Range<Int>] = [:]
        guard JSONScan.members(line, { values[String(decoding: $0, as: UTF8.self)] = $1 }) else { return nil }
        func string(_ name: String) -> [UInt8] {
            guard let range = values[name], range.count >= 2 else { return [] }
            return JSONScan.unescaped(line[(range.lowerBound + 1)..<(range.upperBound - 1)])
        }
        let type = String(decoding: string("type"), as: UTF8.self)
        let (document, id) = (string("document"), string("id"))
        func sum(_ name: String) -> SnapshotSum? {
            values[name].map { SnapshotSum(type: type, document: document, id: id, value: line[$0]) }
        }
        self.sequence = sequence
        isCommit = string("op") == Array("commit".utf8)
        before = sum("before")
        after = sum("after")
    }
}
