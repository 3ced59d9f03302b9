import Hashing
import NewsRecord

/// Makes the lines of a revision from its rows.
struct LineMaker {
    let run: ProofRun

    /// What an item's row says at the line where it begins or ends.
    private struct ItemRow {
        var document: Int64
        var type: Int64
        var id: [UInt8]
        var value: [UInt8]

        init(_ row: ProofRow) {
            document = row.integer(1)
            type = row.integer(2)
            id = row.bytes(3)
            value = row.bytes(4)
        }
    }

    /// The lines of `revision`, each with its end, and the link of the chain that follows `previous`. The commit line
    /// has the link that is stored, as the feed must.
    func lines(
        of revision: ProofRevision, after previous: [UInt8]
    ) throws(ProofError) -> (bytes: [UInt8], link: [UInt8]) {
        let versions = try run.versions(of: revision)
        var paths: [Int64: [UInt8]] = [:]
        for version in versions { paths[version.document] = version.path }
        let begun = try rows("begin_seq", revision)
        let ended = try rows("end_seq", revision)
        let tombstones = try run.tombstones(in: revision)
        var line = ProofLine()
        for sequence in revision.first..<max(revision.first, revision.commit) {
            if let tombstone = tombstones[sequence], begun[sequence] == nil, ended[sequence] == nil {
                line.append(tombstone)
                continue
            }
            write(sequence, of: revision, begun[sequence], ended[sequence], paths, into: &line)
        }
        let head = LineHead(
            sequence: revision.commit, revision: revision.number, milliseconds: revision.time)
        line.openCommit(head, versions, changes: revision.changes, digest: revision.digest)
        let link = SHA256Digest(of: previous + line.bytes).bytes
        line.closeCommit(chain: revision.chain)
        return (line.bytes, link)
    }

    private func rows(_ column: String, _ revision: ProofRevision) throws(ProofError) -> [Int64: ItemRow] {
        var rows: [Int64: ItemRow] = [:]
        try run.database.forEach(
            """
            SELECT \(column), document, type, id, value FROM item
            WHERE \(column) IS NOT NULL AND \(column) >= ? AND \(column) < ?
            """, [revision.first, revision.commit]
        ) { row in
            let known = rows.updateValue(ItemRow(row), forKey: row.integer(0))
            if known != nil {
                let text = "two items end with line \(row.integer(0))"
                run.report(Fault(.sequence, revision: revision.number, sequence: row.integer(0), text))
            }
        }
        return rows
    }

    private func write(
        _ sequence: Int64, of revision: ProofRevision, _ begun: ItemRow?, _ ended: ItemRow?,
        _ paths: [Int64: [UInt8]], into line: inout ProofLine
    ) {
        guard let row = begun ?? ended else {
            let text = "no item begins or ends with line \(sequence)"
            return run.report(Fault(.sequence, revision: revision.number, sequence: sequence, text))
        }
        let document = "d-\(row.document)"
        guard let path = paths[row.document], let type = ItemType(rawValue: Int(row.type)) else {
            let text = "an item of a document changes that has no part in the revision"
            return run.report(
                Fault(.item, document: document, revision: revision.number, sequence: sequence, text))
        }
        if let begun, let ended {
            let isSameItem =
                begun.document == ended.document && begun.type == ended.type && begun.id == ended.id
            if !isSameItem || begun.value == ended.value {
                let text = isSameItem ? "the item changes and is the same" : "one item ends where another begins"
                run.report(
                    Fault(.item, document: document, revision: revision.number, sequence: sequence, text))
            }
        }
        line.item(
            LineHead(sequence: sequence, revision: revision.number, milliseconds: revision.time), type: type.name,
            id: row.id, document: row.document, path: path, before: ended?.value, after: begun?.value)
    }
}
