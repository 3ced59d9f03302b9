import NewsRecord

/// The rows of items: each begins before it ends, no two of one name live at a time, and together they make the sum of
/// every snapshot.
final class ItemCheck {
    private let run: ProofRun
    /// The greatest number of a line that is said to end an item.
    private var lastEnd: Int64 = 0

    init(run: ProofRun) { self.run = run }

    private static let rowsATime: Int64 = 4096

    func check() throws(ProofError) {
        run.sums = [SnapshotSum](repeating: SnapshotSum(), count: run.commits.count)
        let newest = run.bearings.sequence
        let total = try run.database.integer("SELECT count(*) FROM item").map(Int.init)
        var last: Int64 = .min
        var done = 0
        while true {
            var end: Int64?
            try run.database.forEach(
                """
                SELECT begin_seq, end_seq, document, type, id, value FROM item
                WHERE begin_seq > ? AND begin_seq <= ? ORDER BY begin_seq LIMIT ?
                """, [last, newest, Self.rowsATime]
            ) { row in
                end = row.integer(0)
                done += 1
                look(at: row)
            }
            guard let end else { break }
            try findDoubles(after: last, upTo: end)
            last = end
            run.tell(.items, done, of: total)
        }
        try checkLastEnd()
        // Each place holds by now what came and went there: summed up, what was there.
        var sum = SnapshotSum()
        for index in run.sums.indices {
            sum.add(run.sums[index])
            run.sums[index] = sum
        }
        run.tell(.items, done, of: total, isOver: true)
    }

    private func look(at row: ProofRow) {
        let begin = row.integer(0)
        let end = row.optional(1)
        let document = row.integer(2)
        guard let type = ItemType(rawValue: Int(row.integer(3))) else {
            let text = "an item has type \(row.integer(3)), which is none"
            return run.report(Fault(.item, document: "d-\(document)", sequence: begin, text))
        }
        if begin < 1 || end.map({ $0 <= begin }) == true {
            run.report(
                Fault(
                    .item, document: "d-\(document)", sequence: begin,
                    "\(type.name) \(row.text(4)) begins with line \(begin) and ends with \(end ?? 0)"))
        }
        if let end { lastEnd = max(lastEnd, end) }
        guard let first = run.place(ofLine: begin) else {
            let text = "\(type.name) \(row.text(4)) begins with line \(begin), which no revision has"
            return run.report(Fault(.item, document: "d-\(document)", sequence: begin, text))
        }
        let own = SnapshotSum(
            type: type.name, document: Array("d-\(document)".utf8), id: row.bytes(4), value: row.bytes(5))
        run.sums[first].add(own)
        if let end, let last = run.place(ofLine: end) { run.sums[last].take(own) }
    }

    /// Beside a running daemon an item may have ended after the proof began, but not with a line that is still to come.
    private func checkLastEnd() throws(ProofError) {
        guard let next = try run.database.integer("SELECT next_seq FROM state"), lastEnd >= next else { return }
        run.report(
            Fault(.item, sequence: lastEnd, "an item is said to have ended with line \(lastEnd), which is not there"))
    }

    /// Items that began while another of their name had not ended.
    private func findDoubles(after last: Int64, upTo end: Int64) throws(ProofError) {
        for condition in ["other.end_seq IS NOT NULL AND other.end_seq > item.begin_seq", "other.end_seq IS NULL"] {
            try run.database.forEach(
                """
                SELECT item.begin_seq, item.document, item.type, item.id, other.begin_seq FROM item
                JOIN item AS other ON other.type = item.type AND other.document = item.document
                    AND other.id = item.id AND \(condition) AND other.begin_seq < item.begin_seq
                WHERE item.begin_seq > ? AND item.begin_seq <= ?
                """, [last, end]
            ) { row in
                let type = ItemType(rawValue: Int(row.integer(2)))?.name ?? "item"
                run.report(
                    Fault(
                        .item, document: "d-\(row.integer(1))", sequence: row.integer(0),
                        "\(type) \(row.text(3)) begins while the one that began with line \(row.integer(4)) lives"))
            }
        }
    }
}
