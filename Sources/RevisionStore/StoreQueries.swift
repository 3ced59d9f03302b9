import BytePaths
import GRDB
import Hashing
import NewsRecord

/// Questions to the store that any connection may ask.
struct StoreQueries {
    let database: Database
    let statements: StatementCache

    func statement(_ text: String) throws(RevisionStoreError) -> SQLStatement {
        try statements.statement(text, on: database)
    }

    /// How many files were refused.
    func refusedCount() throws(RevisionStoreError) -> Int {
        let select = try statement("SELECT count(*) FROM file WHERE refused IS NOT NULL")
        guard try select.step() else { return 0 }
        defer { select.reset() }
        return Int(select.integer(0))
    }

    func head(_ state: StoreState, refusedCount: Int) throws(RevisionStoreError) -> StoreHead {
        StoreHead(
            revision: state.revision, sequence: state.nextSequence - 1, digest: state.leaves.digest,
            documentCount: Int(state.documentCount),
            refusedCount: refusedCount,
            lastChange: try revision(state.revision)?.time, oldestRevision: state.oldestRevision,
            oldestSequence: try commitSequence(state.oldestRevision) + 1)
    }

    // MARK: Revisions

    private static let revisionColumns =
        "revision, first_seq, commit_seq, time_ms, changes, first_version, versions, digest, chain"

    /// Nil for 0 and for what is not there.
    func revision(_ number: Int64) throws(RevisionStoreError) -> RevisionEntry? {
        let select = try statement("SELECT \(Self.revisionColumns) FROM revision WHERE revision = ?")
        select.bind(1, number)
        guard try select.step() else { return nil }
        defer { select.reset() }
        return try entry(select)
    }

    /// Newest first, at most `limit` of those at or before `newest`.
    func revisions(upTo newest: Int64, limit: Int) throws(RevisionStoreError) -> [RevisionEntry] {
        let select = try statement(
            "SELECT \(Self.revisionColumns) FROM revision WHERE revision <= ? ORDER BY revision DESC LIMIT ?")
        select.bind(1, newest)
        select.bind(2, Int64(limit))
        var entries: [RevisionEntry] = []
        while try select.step() { entries.append(try entry(select)) }
        return entries
    }

    /// The revisions that touched a document, newest first.
    func revisions(of document: Int64, upTo newest: Int64, limit: Int) throws(RevisionStoreError) -> [RevisionEntry] {
        let select = try statement(
            "SELECT revision FROM version WHERE document = ? AND revision <= ? ORDER BY revision DESC LIMIT ?")
        select.bind(1, document)
        select.bind(2, newest)
        select.bind(3, Int64(limit))
        var numbers: [Int64] = []
        while try select.step() { numbers.append(select.integer(0)) }
        var entries: [RevisionEntry] = []
        for number in numbers { if let entry = try revision(number) { entries.append(entry) } }
        return entries
    }

    private func entry(_ select: SQLStatement) throws(RevisionStoreError) -> RevisionEntry {
        guard let digest = SHA256Digest(bytes: select.bytes(7)), let chain = SHA256Digest(bytes: select.bytes(8)) else {
            throw .damaged("revision \(select.integer(0)) has a digest of a wrong length")
        }
        let lines = FeedLines(database: database, statements: statements)
        return RevisionEntry(
            revision: select.integer(0), firstSequence: select.integer(1), commitSequence: select.integer(2),
            time: Timestamp(milliseconds: select.integer(3)), changeCount: Int(select.integer(4)), digest: digest,
            chain: chain,
            documents: try lines.versions(from: select.integer(5), count: select.integer(6)).map(\.change))
    }

    /// The newest revision that was there at `time`; 0 where there was none.
    func revision(at time: Timestamp) throws(RevisionStoreError) -> Int64 {
        // From the newest back: nearly all questions are about what is recent.
        let select = try statement(
            "SELECT revision FROM revision WHERE time_ms <= ? ORDER BY revision DESC LIMIT 1")
        select.bind(1, time.milliseconds)
        guard try select.step() else { return 0 }
        defer { select.reset() }
        return select.integer(0)
    }

    /// The number of the revision's last line; 0 for revision 0.
    func commitSequence(_ number: Int64) throws(RevisionStoreError) -> Int64 {
        if number == 0 { return 0 }
        let select = try statement("SELECT commit_seq FROM revision WHERE revision = ?")
        select.bind(1, number)
        guard try select.step() else { throw .damaged("no revision \(number)") }
        defer { select.reset() }
        return select.integer(0)
    }

    // MARK: Documents

    private static let versionColumns =
        "document, path, revision, sha256, size, headline, published, items FROM version"

    private func version(_ select: SQLStatement) throws(RevisionStoreError) -> DocumentVersion {
        guard let sha256 = SHA256Digest(bytes: select.bytes(3)) else { throw .damaged("a version has no digest") }
        return DocumentVersion(
            document: StoreID.document(select.integer(0)), path: try StoredPath.read(select.bytes(1)),
            since: select.integer(2), sha256: sha256, byteCount: Int(select.integer(4)),
            headline: select.isNull(5) ? nil : select.text(5), published: select.isNull(6) ? nil : select.text(6),
            itemCount: Int(select.integer(7)))
    }

    /// The documents of a snapshot in byte order of their paths.
    func documents(at revision: Int64, isHead: Bool) throws(RevisionStoreError) -> [DocumentVersion] {
        let select: SQLStatement
        if isHead {
            select = try statement(
                "SELECT \(Self.versionColumns) WHERE end_revision IS NULL ORDER BY path")
        } else {
            select = try statement(
                """
                SELECT \(Self.versionColumns)
                WHERE revision <= ?1 AND (end_revision IS NULL OR end_revision > ?1)
                ORDER BY path
                """)
            select.bind(1, revision)
        }
        var documents: [DocumentVersion] = []
        while try select.step() { documents.append(try version(select)) }
        return documents
    }

    /// The document that was at `path` in a snapshot.
    func document(at path: RelativePath, in revision: Int64) throws(RevisionStoreError) -> DocumentVersion? {
        // Two documents never have one path at a time, so only the last that came to it can be there.
        try document(
            "path = ?1 AND revision <= ?2", path: path, number: nil, revision: revision)
    }

    /// The document with this number in a snapshot.
    func document(_ number: Int64, in revision: Int64) throws(RevisionStoreError) -> DocumentVersion? {
        try document("document = ?1 AND revision <= ?2", path: nil, number: number, revision: revision)
    }

    private func document(
        _ condition: String, path: RelativePath?, number: Int64?, revision: Int64
    ) throws(RevisionStoreError) -> DocumentVersion? {
        let select = try statement(
            """
            SELECT \(Self.versionColumns)
            WHERE number = (
                SELECT number FROM version WHERE \(condition) AND cause <> \(Cause.deleted.rawValue)
                ORDER BY revision DESC LIMIT 1)
            AND (end_revision IS NULL OR end_revision > ?2)
            """)
        if let path { select.bind(1, path.bytes) } else { select.bind(1, number) }
        select.bind(2, revision)
        guard try select.step() else { return nil }
        defer { select.reset() }
        return try version(select)
    }

    /// The number of the document that was last at `path`, living or not.
    func lastDocument(at path: RelativePath) throws(RevisionStoreError) -> Int64? {
        let select = try statement(
            "SELECT document FROM version WHERE path = ? ORDER BY revision DESC, number DESC LIMIT 1")
        select.bind(1, path.bytes)
        guard try select.step() else { return nil }
        defer { select.reset() }
        return select.integer(0)
    }
}
