/// What was forgotten or purged, and must not be there any more.
///
/// A compaction takes rows in the order of items, versions and revisions, and may be under way: what is below the floor
/// is a fault only where a later kind of row is gone already.
struct RemainsCheck {
    let run: ProofRun
    private static let mostFaults: Int64 = 20

    func check() throws(ProofError) {
        let isForgotten = try run.database.integer("SELECT 1 FROM revision WHERE revision < ? LIMIT 1", [floor]) == nil
        if isForgotten {
            try items()
            try versions()
        }
        try contents()
        try strangers()
    }

    private var floor: Int64 { run.bearings.floor }

    private func items() throws(ProofError) {
        try run.database.forEach(
            "SELECT begin_seq, document, id FROM item WHERE end_seq IS NOT NULL AND end_seq <= ? LIMIT ?",
            [run.bearings.floorSequence, Self.mostFaults]
        ) { row in
            let text = "item \(row.text(2)) ended before the floor and was to be forgotten"
            run.report(Fault(.item, document: "d-\(row.integer(1))", sequence: row.integer(0), text))
        }
    }

    private func versions() throws(ProofError) {
        try run.database.forEach(
            "SELECT \(ProofVersion.columns) FROM version WHERE revision < ?1 AND end_revision <= ?1 LIMIT ?2",
            [floor, Self.mostFaults]
        ) { row in
            let version = ProofVersion(row)
            let text = "a version that ended before the floor was to be forgotten"
            let name = version.name
            run.report(
                Fault(.version, document: name.document, path: name.path, revision: version.revision, text))
        }
    }

    /// Bytes that no version has, and that no compaction is about to take.
    private func contents() throws(ProofError) {
        try run.database.forEach(
            """
            SELECT sha256 FROM content
            WHERE sha256 NOT IN (SELECT sha256 FROM version WHERE sha256 IS NOT NULL)
                AND sha256 NOT IN (SELECT sha256 FROM loose)
            LIMIT ?
            """, [Self.mostFaults]
        ) { row in
            run.report(Fault(.content, "the bytes kept as sha256 \(hexadecimal(row.bytes(0))) are of no document"))
        }
    }

    /// Items of a document of which there is no version: one that was purged, say.
    private func strangers() throws(ProofError) {
        try run.database.forEach(
            """
            SELECT begin_seq, document, id FROM item
            WHERE document NOT IN (SELECT document FROM version) LIMIT ?
            """, [Self.mostFaults]
        ) { row in
            let text = "item \(row.text(2)) is of a document that is not there"
            run.report(Fault(.item, document: "d-\(row.integer(1))", sequence: row.integer(0), text))
        }
    }
}
