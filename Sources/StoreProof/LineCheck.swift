import Hashing

/// The lines of every retained revision, made from the rows: the chain of their hashes, and the feed's files byte for
/// byte. Every number has one line, and times never go back.
final class LineCheck {
    private let run: ProofRun
    private var feed: FeedStream?
    /// A line of the feed that was read and does not fit what was expected yet.
    private var pending: [UInt8]?
    private var lastTime: Int64 = 0
    private var hasEnded = false

    init(run: ProofRun) { self.run = run }

    func check() throws(ProofError) {
        feed = FeedStream(
            directory: run.directory, patienceMilliseconds: run.patienceMilliseconds, complain: run.report)
        if feed == nil { run.report(Fault(.feed, "there is no feed")) }
        skipOldLines()
        var chain = try floorChain()
        var next = run.bearings.floorSequence + 1
        let total = Int(run.bearings.revision - run.bearings.floor)
        var done = 0
        try run.forEachRevision { revision throws(ProofError) in
            try checkStatuses(from: next, before: revision.first, through: revision.commit)
            checkTime(revision.time, revision.commit, revision.number)
            let (bytes, link) = try LineMaker(run: run).lines(of: revision, after: chain)
            if link != revision.chain {
                let text = "the link is \(hexadecimal(revision.chain)), that of its lines \(hexadecimal(link))"
                run.report(Fault(.chain, revision: revision.number, sequence: revision.commit, text))
            }
            chain = revision.chain
            compare(bytes, revision: revision.number)
            next = revision.commit + 1
            done += 1
            if done % 64 == 0 { run.tell(.lines, done, of: total) }
        }
        try checkStatuses(from: next, before: run.bearings.sequence + 1, through: run.bearings.sequence)
        if lastTime > run.bearings.lastTime {
            run.report(Fault(.sequence, sequence: run.bearings.sequence, "the last time is not kept"))
        }
        run.tell(.lines, total, of: total, isOver: true)
    }

    /// Where the chain begins: with the link of the floor, which nothing before it is left to prove.
    private func floorChain() throws(ProofError) -> [UInt8] {
        var chain = SHA256Digest(of: Array("dateline.feed/1".utf8)).bytes
        try run.database.forEach("SELECT chain FROM revision WHERE revision = ?", [run.bearings.floor]) {
            chain = $0.bytes(0)
        }
        return chain
    }

    private func skipOldLines() {
        guard run.bearings.floorSequence > 0 else { return }
        while let line = feed?.nextLine() {
            if let sequence = FeedText.sequence(line), sequence <= run.bearings.floorSequence { continue }
            pending = line
            return
        }
    }

    private func checkTime(_ time: Int64, _ sequence: Int64, _ revision: Int64) {
        if time < lastTime {
            run.report(Fault(.sequence, revision: revision, sequence: sequence, "the time goes back"))
        }
        lastTime = max(lastTime, time)
    }

    /// All numbers from `first` to below `end` are status lines; none of those up to `last` is besides.
    private func checkStatuses(from first: Int64, before end: Int64, through last: Int64) throws(ProofError) {
        var next = first
        var lines: [UInt8] = []
        try run.database.forEach(
            "SELECT seq, revision, time_ms, state, text FROM status WHERE seq >= ? AND seq <= ? ORDER BY seq",
            [first, last]
        ) { row in
            let sequence = row.integer(0)
            guard sequence < end else {
                // What stands for a purged line is one of the revision's own.
                if row.bytes(3) == ProofRun.purgedState { return }
                let text = "line \(sequence) is a status and belongs to a revision"
                return run.report(Fault(.sequence, sequence: sequence, text))
            }
            if sequence > next { reportMissing(next, sequence - 1) }
            next = sequence + 1
            checkTime(row.integer(2), sequence, row.integer(1))
            var line = ProofLine()
            let head = LineHead(sequence: sequence, revision: row.integer(1), milliseconds: row.integer(2))
            line.status(head, state: row.bytes(3), words: row.bytes(4))
            lines += line.bytes
        }
        if next < end { reportMissing(next, end - 1) }
        compare(lines, revision: nil)
    }

    private func reportMissing(_ first: Int64, _ last: Int64) {
        let name = first == last ? "line \(first)" : "lines \(first) to \(last)"
        run.report(Fault(.sequence, sequence: first, "the store has nothing with the number of \(name)"))
    }

    // MARK: The feed

    private func compare(_ expected: [UInt8], revision: Int64?) {
        guard let feed, !hasEnded, !expected.isEmpty else { return }
        if pending == nil, feed.take(expected) { return }
        var start = 0
        while start < expected.count, !hasEnded {
            let end = expected[start...].firstIndex(of: 0x0A) ?? expected.count - 1
            compareLine(Array(expected[start...end]), revision, feed)
            start = end + 1
        }
    }

    private func compareLine(_ expected: [UInt8], _ revision: Int64?, _ feed: FeedStream) {
        let wanted = FeedText.sequence(expected)
        while true {
            guard let line = pending ?? feed.nextLine() else {
                hasEnded = true
                let text = "the feed ends before line \(wanted ?? 0); the store goes on to \(run.bearings.sequence)"
                return run.report(Fault(.feed, revision: revision, sequence: wanted, text))
            }
            pending = nil
            if line == expected { return }
            guard let sequence = FeedText.sequence(line), let wanted else {
                return run.report(
                    Fault(.feed, revision: revision, sequence: wanted, "what stands there is no feed line"))
            }
            if sequence == wanted {
                let text = "the line in the feed is not the line of the store"
                return run.report(Fault(.feed, revision: revision, sequence: wanted, text))
            }
            if sequence > wanted {
                pending = line
                return run.report(Fault(.feed, revision: revision, sequence: wanted, "the line is missing in the feed"))
            }
            let text = "the line stands in the feed where line \(wanted) should"
            run.report(Fault(.feed, revision: revision, sequence: sequence, text))
        }
    }
}
