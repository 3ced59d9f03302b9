import BytePaths
import GRDB
import Hashing
import NewsRecord

/// Makes feed lines anew from what is stored. They are the bytes that `RevisionWriter` gave: both go through `FeedLine`.
struct FeedLines {
    let database: Database
    let statements: StatementCache

    /// A revision's row, and what its commit line is made of.
    private struct Revision {
        var commit: FeedLine.Commit
        var firstSequence: Int64
        var versions: [Version]
        var chain: SHA256Digest
    }

    /// The lines from `sequence` to the end of its revision, or the status line that has it. Nil past the newest line.
    func lines(from sequence: Int64) throws(RevisionStoreError) -> StoredLines? {
        if let status = try status(sequence) { return status }
        guard let revision = try revision(holding: sequence) else { return nil }
        guard sequence >= revision.firstSequence else { throw .damaged("nothing has sequence number \(sequence)") }
        var writer = JSONWriter(capacityBytes: 4096)
        try writeOpen(revision, from: sequence, into: &writer)
        FeedLine.finish(chain: revision.chain, into: &writer)
        return StoredLines(firstSequence: sequence, lastSequence: revision.commit.sequence, bytes: writer.bytes)
    }

    /// The lines of the revision that ends with line `commitSequence`, as far as the chain covers them.
    func openLines(endingWith commitSequence: Int64) throws(RevisionStoreError) -> [UInt8] {
        guard let revision = try revision(holding: commitSequence) else {
            throw .damaged("no revision ends with line \(commitSequence)")
        }
        var writer = JSONWriter(capacityBytes: 4096)
        try writeOpen(revision, from: revision.firstSequence, into: &writer)
        return writer.bytes
    }

    private func writeOpen(
        _ revision: Revision, from sequence: Int64, into writer: inout JSONWriter
    ) throws(RevisionStoreError) {
        try writeItems(sequence..<revision.commit.sequence, of: revision.commit, revision.versions, into: &writer)
        FeedLine.writeOpen(revision.commit, into: &writer)
    }

    private func revision(holding sequence: Int64) throws(RevisionStoreError) -> Revision? {
        let select = try statements.statement(
            """
            SELECT revision, first_seq, commit_seq, time_ms, changes, first_version, versions, digest, chain
            FROM revision WHERE commit_seq >= ? ORDER BY commit_seq LIMIT 1
            """, on: database)
        select.bind(1, sequence)
        guard try select.step() else { return nil }
        defer { select.reset() }
        guard let digest = SHA256Digest(bytes: select.bytes(7)), let chain = SHA256Digest(bytes: select.bytes(8)) else {
            throw .damaged("revision \(select.integer(0)) has a digest of a wrong length")
        }
        let versions = try versions(from: select.integer(5), count: select.integer(6))
        let commit = FeedLine.Commit(
            sequence: select.integer(2), revision: select.integer(0),
            time: Timestamp(milliseconds: select.integer(3)), documents: versions.map(\.change),
            changeCount: Int(select.integer(4)), digest: digest)
        return Revision(commit: commit, firstSequence: select.integer(1), versions: versions, chain: chain)
    }

    private func status(_ sequence: Int64) throws(RevisionStoreError) -> StoredLines? {
        var writer = JSONWriter()
        guard try writeStatus(sequence, into: &writer) else { return nil }
        return StoredLines(firstSequence: sequence, lastSequence: sequence, bytes: writer.bytes)
    }

    /// Writes the status line with this number; false where there is none.
    private func writeStatus(_ sequence: Int64, into writer: inout JSONWriter) throws(RevisionStoreError) -> Bool {
        let select = try statements.statement(
            "SELECT revision, time_ms, state, text FROM status WHERE seq = ?", on: database)
        select.bind(1, sequence)
        guard try select.step() else { return false }
        defer { select.reset() }
        guard let state = ServiceState(rawValue: select.text(2)) else {
            throw .damaged("status line \(sequence) has state \(select.text(2))")
        }
        FeedLine.write(
            FeedLine.Status(
                sequence: sequence, revision: select.integer(0), time: Timestamp(milliseconds: select.integer(1)),
                state: state, text: select.text(3)), into: &writer)
        return true
    }

    struct Version {
        var document: Int64
        var change: DocumentChange
    }

    /// The parts that documents have in a revision, in the order of its commit line.
    func versions(from first: Int64, count: Int64) throws(RevisionStoreError) -> [Version] {
        let select = try statements.statement(
            "SELECT document, cause, path, from_path FROM version WHERE number >= ? AND number < ? ORDER BY number",
            on: database)
        select.bind(1, first)
        select.bind(2, first + count)
        var versions: [Version] = []
        while try select.step() {
            guard let cause = Cause(rawValue: Int(select.integer(1))) else {
                select.reset()
                throw .damaged("a version has a cause that is none")
            }
            let change = DocumentChange(
                document: StoreID.document(select.integer(0)), path: try StoredPath.read(select.bytes(2)), cause: cause,
                from: select.isNull(3) ? nil : try StoredPath.read(select.bytes(3)))
            versions.append(Version(document: select.integer(0), change: change))
        }
        return versions
    }

    /// Walks the items that begin and those that end in `sequences` side by side: both at one number is a change.
    private func writeItems(
        _ sequences: Range<Int64>, of commit: FeedLine.Commit, _ versions: [Version], into writer: inout JSONWriter
    ) throws(RevisionStoreError) {
        var paths: [Int64: RelativePath] = [:]
        for version in versions { paths[version.document] = version.change.path }
        let begun = try statements.statement(
            """
            SELECT begin_seq, document, type, id, value FROM item
            WHERE begin_seq >= ? AND begin_seq < ? ORDER BY begin_seq
            """, on: database)
        let ended = try statements.statement(
            """
            SELECT end_seq, document, type, id, value FROM item
            WHERE end_seq IS NOT NULL AND end_seq >= ? AND end_seq < ? ORDER BY end_seq
            """, on: database)
        defer {
            begun.reset()
            ended.reset()
        }
        for statement in [begun, ended] {
            statement.bind(1, sequences.lowerBound)
            statement.bind(2, sequences.upperBound)
        }
        var hasBegun = try begun.step()
        var hasEnded = try ended.step()
        for sequence in sequences {
            let begins = hasBegun && begun.integer(0) == sequence
            let ends = hasEnded && ended.integer(0) == sequence
            guard begins || ends else {
                // Where an item line was purged, a status line stands.
                guard try writeStatus(sequence, into: &writer) else {
                    throw .damaged("nothing has sequence number \(sequence)")
                }
                continue
            }
            let row = begins ? begun : ended
            guard let type = ItemType(rawValue: Int(row.integer(2))), let path = paths[row.integer(1)] else {
                throw .damaged("line \(sequence) has no type or no path")
            }
            FeedLine.write(
                FeedLine.ItemChange(
                    sequence: sequence, revision: commit.revision, time: commit.time, type: type, id: row.text(3),
                    document: StoreID.document(row.integer(1)), path: path, before: ends ? ended.bytes(4) : nil,
                    after: begins ? begun.bytes(4) : nil), into: &writer)
            if begins { hasBegun = try begun.step() }
            if ends { hasEnded = try ended.step() }
        }
    }
}
