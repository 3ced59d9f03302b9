import BytePaths
import GRDB
import GRDBSQLite
import Hashing
import NewsRecord
import Synchronization

/// What a purge came to.
public struct PurgeOutcome: Sendable, Equatable {
    /// The revision that records it.
    public var revision: Int64
    /// The first revision whose digest or lines are others now: from it on the chain is founded anew.
    public var firstRevision: Int64
    /// How many feed lines were replaced.
    public var lineCount: Int
    /// Paths of living documents that have bytes in common with what was purged: those documents stay.
    public var copies: [String]
}

extension RevisionStore {
    /// Takes a document out of the store as though it had never been there: all its versions, items and bytes, and what
    /// status lines say of it. Each of its feed lines becomes a status line with the same number, revision and time;
    /// digests and chain are worked out anew from the first revision that it touched, and one new revision records
    /// that something was purged. All of it is one transaction.
    ///
    /// Afterwards `unfinishedPurge` says from which line on the feed's files have to be written anew, and `scrub` ends
    /// the purge.
    ///
    /// - Parameters:
    ///   - document: the number in the document's id.
    ///   - keepsOut: whether its path and contents are refused from now on. Without it a document that lives cannot be
    ///     purged, as its file would come in again: that fails with `stillPresent`.
    ///   - progress: is called now and then while revisions are worked out anew.
    public func purge(
        document: Int64, keepsOut: Bool, progress: () -> Void = {}
    ) throws(RevisionStoreError) -> PurgeOutcome {
        let outcome = try transaction("purging a document") { database, statements, state in
            var purge = try Purge(
                document: document, database: database, statements: statements, state: state,
                time: state.time(clock()))
            let outcome = try purge.run(keepsOut: keepsOut, progress: progress, step: failpoints)
            state = purge.state
            try state.save(database, statements)
            return outcome
        }
        let (head, kept) = try access("reading the head") { database, session in
            let queries = StoreQueries(database: database, statements: session.statements)
            return (
                try queries.head(session.state, refusedCount: queries.refusedCount()),
                try KeptOut(database: database, statements: session.statements)
            )
        }
        published.withLock { $0 = head }
        keptOut.withLock { $0 = kept }
        return outcome
    }

    /// The number of the feed line from which on files of the feed may still tell of something that was purged; nil
    /// where no purge is under way.
    public func unfinishedPurge() throws(RevisionStoreError) -> Int64? {
        try access("looking for a purge") { database, session in
            let select = try session.statements.statement("SELECT first_seq FROM purge", on: database)
            guard try select.step() else { return nil }
            defer { select.reset() }
            return select.integer(0)
        }
    }

    /// Ends a purge, once the feed's files are written anew: empties the log, and overwrites what lies free in the
    /// database's pages. Reads the whole file once, and writes only where there is something to overwrite.
    ///
    /// - Returns: whether the purge is over. Where a reader holds the log, it may still have what was purged: then this is
    ///   to be called again.
    public func scrub(directory: String) throws(RevisionStoreError) -> Bool {
        let isOver = try access("overwriting what was purged") { database, session in
            // No statement may be under way, and prepared ones would be prepared again anyway.
            session.statements.finalize()
            if try Int.fetchOne(database, sql: "PRAGMA auto_vacuum") == 0 { try Self.rewrite(database, directory) }
            guard Self.truncateLog(database, session) else { return false }
            try failpoints(.logEmptied)
            var pages = try PageScrub(database)
            _ = try pages.run()
            // Pages that were read before have what is overwritten now.
            sqlite3_db_release_memory(database.sqliteConnection)
            return true
        }
        guard isOver else { return false }
        try failpoints(.fileScrubbed)
        _ = try transaction("ending a purge") { database, _, _ in try database.execute(sql: "DELETE FROM purge") }
        return true
    }

    /// Writes the database anew as one that gives free pages back, which one of the first version was not.
    private static func rewrite(_ database: Database, _ directory: String) throws {
        let quoted = directory.replacing("'", with: "''")
        // What SQLite puts aside while it works stays in the state directory, not in memory or in /tmp.
        try database.execute(
            sql: """
                PRAGMA temp_store = FILE;
                PRAGMA temp_store_directory = '\(quoted)';
                PRAGMA auto_vacuum = INCREMENTAL;
                VACUUM;
                PRAGMA temp_store_directory = '';
                PRAGMA temp_store = MEMORY;
                """)
    }
}

/// The purge of one document inside its transaction.
private struct Purge {
    let document: Int64
    let database: Database
    let statements: StatementCache
    let time: Timestamp
    var state: StoreState

    private let queries: StoreQueries
    private let floorSequence: Int64
    private var paths: Set<RelativePath> = []
    private var contents: [SHA256Digest] = []
    private var living: RelativePath?
    private var newestPath = RelativePath.root
    private var firstRevision = Int64.max
    private var firstSequence = Int64.max
    private var lineCount = 0

    /// The text of a line that stands where another stood.
    static let tombstone = "a line was purged"

    init(
        document: Int64, database: Database, statements: StatementCache, state: StoreState, time: Timestamp
    ) throws(RevisionStoreError) {
        self.document = document
        self.database = database
        self.statements = statements
        self.state = state
        self.state.lastTime = max(state.lastTime, time.milliseconds)
        self.time = time
        queries = StoreQueries(database: database, statements: statements)
        floorSequence = try queries.commitSequence(state.oldestRevision)
        try look()
    }

    /// What the document was.
    private mutating func look() throws(RevisionStoreError) {
        let select = try queries.statement(
            "SELECT revision, end_revision, path, from_path, sha256 FROM version WHERE document = ? ORDER BY revision")
        select.bind(1, document)
        while try select.step() {
            firstRevision = min(firstRevision, select.integer(0))
            let path = try StoredPath.read(select.bytes(2))
            paths.insert(path)
            newestPath = path
            if !select.isNull(3) { paths.insert(try StoredPath.read(select.bytes(3))) }
            if let sha256 = SHA256Digest(bytes: select.bytes(4)) { contents.append(sha256) }
            if select.isNull(1) { living = path }
        }
        guard !paths.isEmpty, document > 0 else { throw .unknownDocument(document) }
    }

    mutating func run(
        keepsOut: Bool, progress: () -> Void, step: (StoreStep) throws(RevisionStoreError) -> Void
    ) throws(RevisionStoreError) -> PurgeOutcome {
        if let living, !keepsOut { throw .stillPresent(path: living.shown) }
        try replaceItemLines()
        try replaceStatusLines()
        try removeVersions()
        if keepsOut { try keepOut() }
        try step(.rowsPurged)
        var history = try HistoryRepair(
            database: database, statements: statements, state: state, firstRevision: firstRevision)
        try history.run(progress: progress)
        state.leaves = history.leaves
        state.chain = history.chain
        if let first = history.firstCommitSequence { firstSequence = min(firstSequence, first) }
        try recordPurge(since: history.firstRevision)
        try step(.historyRepaired)
        return PurgeOutcome(
            revision: state.revision, firstRevision: history.firstRevision, lineCount: lineCount,
            copies: try copies())
    }

    // MARK: Lines

    private mutating func replaceItemLines() throws(RevisionStoreError) {
        let types = ItemType.allCases.map { "\($0.rawValue)" }.joined(separator: ",")
        let select = try queries.statement(
            """
            SELECT begin_seq, end_seq FROM item WHERE type IN (\(types)) AND document = ?1 AND end_seq IS NULL
            UNION ALL
            SELECT begin_seq, end_seq FROM item WHERE type IN (\(types)) AND document = ?1 AND end_seq IS NOT NULL
            """)
        select.bind(1, document)
        var sequences: Set<Int64> = []
        var rows: [Int64] = []
        while try select.step() {
            rows.append(select.integer(0))
            sequences.insert(select.integer(0))
            if !select.isNull(1) { sequences.insert(select.integer(1)) }
        }
        let delete = try queries.statement("DELETE FROM item WHERE begin_seq = ?")
        for row in rows {
            delete.bind(1, row)
            try delete.run()
        }
        try replace(sequences.filter { $0 > floorSequence }.sorted())
    }

    /// Puts a status line where each of these item lines was.
    private mutating func replace(_ sequences: [Int64]) throws(RevisionStoreError) {
        let find = try queries.statement(
            "SELECT revision, time_ms, commit_seq FROM revision WHERE commit_seq >= ? ORDER BY commit_seq LIMIT 1")
        let insert = try queries.statement("INSERT INTO status VALUES (?, ?, ?, ?, ?)")
        let update = try queries.statement("UPDATE revision SET changes = changes - ? WHERE revision = ?")
        var index = 0
        while index < sequences.count {
            find.bind(1, sequences[index])
            guard try find.step() else { throw .damaged("line \(sequences[index]) is in no revision") }
            let (revision, time, end) = (find.integer(0), find.integer(1), find.integer(2))
            find.reset()
            let start = index
            while index < sequences.count, sequences[index] <= end {
                insert.bind(1, sequences[index])
                insert.bind(2, revision)
                insert.bind(3, time)
                insert.bind(4, text: ServiceState.purged.rawValue)
                insert.bind(5, text: Self.tombstone)
                try insert.run()
                index += 1
            }
            update.bind(1, Int64(index - start))
            update.bind(2, revision)
            try update.run()
        }
        if let first = sequences.first { firstSequence = min(firstSequence, first) }
        lineCount += sequences.count
    }

    /// A refusal, say, names the path: such a line goes too.
    private mutating func replaceStatusLines() throws(RevisionStoreError) {
        let select = try queries.statement("SELECT seq, text FROM status WHERE state <> ?")
        select.bind(1, text: ServiceState.purged.rawValue)
        let names = paths.map { Array($0.shown.utf8) }
        var found: [Int64] = []
        while try select.step() {
            let text = Array(select.text(1).utf8)
            if names.contains(where: { Self.names($0, in: text) }) { found.append(select.integer(0)) }
        }
        let update = try queries.statement("UPDATE status SET state = ?, text = ? WHERE seq = ?")
        for sequence in found {
            update.bind(1, text: ServiceState.purged.rawValue)
            update.bind(2, text: Self.tombstone)
            update.bind(3, sequence)
            try update.run()
            firstSequence = min(firstSequence, sequence)
        }
        lineCount += found.count
    }

    /// Whether `text` has `name` as a whole, not as a part of a longer name.
    static func names(_ name: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = name.first, text.count >= name.count else { return false }
        for start in 0...(text.count - name.count) where text[start] == first {
            let end = start + name.count
            guard text[start..<end].elementsEqual(name) else { continue }
            if start > 0, isPartOfName(text[start - 1]) { continue }
            if end < text.count, isPartOfName(text[end]) { continue }
            return true
        }
        return false
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    // MARK: Rows

    private mutating func removeVersions() throws(RevisionStoreError) {
        let touched = try queries.statement("SELECT DISTINCT revision FROM version WHERE document = ?")
        touched.bind(1, document)
        var revisions: [Int64] = []
        while try touched.step() { revisions.append(touched.integer(0)) }
        for text in [
            """
            INSERT OR IGNORE INTO loose
            SELECT sha256 FROM version WHERE document = ?1 AND sha256 IS NOT NULL
            """,
            "DELETE FROM version WHERE document = ?1",
            """
            DELETE FROM loose WHERE EXISTS (
                SELECT 1 FROM version WHERE version.sha256 = loose.sha256 AND document <> ?1)
            """,
            "DELETE FROM content WHERE sha256 IN (SELECT sha256 FROM loose WHERE ?1 = ?1)",
            "DELETE FROM loose WHERE ?1 = ?1",
        ] {
            let change = try queries.statement(text)
            change.bind(1, document)
            try change.run()
        }
        for revision in revisions { try closeRanks(revision) }
        if living != nil { state.documentCount -= 1 }
    }

    /// A revision's versions are numbered from its first one on without a hole.
    private func closeRanks(_ revision: Int64) throws(RevisionStoreError) {
        guard let entry = try range(ofVersions: revision) else { return }
        let select = try queries.statement(
            "SELECT number FROM version WHERE number >= ? AND number < ? ORDER BY number")
        select.bind(1, entry.first)
        select.bind(2, entry.first + entry.count)
        var numbers: [Int64] = []
        while try select.step() { numbers.append(select.integer(0)) }
        let update = try queries.statement("UPDATE version SET number = ? WHERE number = ?")
        for (index, number) in numbers.enumerated() where number != entry.first + Int64(index) {
            update.bind(1, entry.first + Int64(index))
            update.bind(2, number)
            try update.run()
        }
        let count = try queries.statement("UPDATE revision SET versions = ? WHERE revision = ?")
        count.bind(1, Int64(numbers.count))
        count.bind(2, revision)
        try count.run()
    }

    private func range(ofVersions revision: Int64) throws(RevisionStoreError) -> (first: Int64, count: Int64)? {
        let select = try queries.statement("SELECT first_version, versions FROM revision WHERE revision = ?")
        select.bind(1, revision)
        guard try select.step() else { return nil }
        defer { select.reset() }
        return (select.integer(0), select.integer(1))
    }

    /// The file that is there counts as refused, so that nobody reads it again.
    private func keepOut() throws(RevisionStoreError) {
        // Another report may have come to its place since: that one is nobody's secret.
        let isFree = try Living(database: database, statements: statements).document(at: newestPath) == nil
        try KeptOut.add(isFree ? newestPath : nil, contents, to: database, statements)
        let refuse = try queries.statement("UPDATE file SET sha256 = NULL, refused = ? WHERE path = ?")
        guard let living else { return }
        refuse.bind(1, text: KeptOut.reason)
        refuse.bind(2, living.bytes)
        try refuse.run()
    }

    private func copies() throws(RevisionStoreError) -> [String] {
        let select = try queries.statement("SELECT path FROM version WHERE end_revision IS NULL AND sha256 = ?")
        var found: Set<String> = []
        for content in contents {
            select.bind(1, content.bytes)
            while try select.step() { found.insert(try StoredPath.read(select.bytes(0)).shown) }
        }
        return found.sorted()
    }

    // MARK: The record of it

    /// The new revision, which touches a document that never was, and a status line that says what it means.
    private mutating func recordPurge(since first: Int64) throws(RevisionStoreError) {
        state.revision += 1
        let change = DocumentChange(document: StoreID.document(0), path: .root, cause: .purged)
        let version = try queries.statement(
            "INSERT INTO version (number, revision, end_revision, document, cause, path) VALUES (?1, ?2, ?2, 0, ?3, ?4)"
        )
        version.bind(1, state.nextVersion)
        version.bind(2, state.revision)
        version.bind(3, Int64(Cause.purged.rawValue))
        version.bind(4, change.path.bytes)
        try version.run()

        let commit = FeedLine.Commit(
            sequence: state.takeSequence(), revision: state.revision, time: time, documents: [change], changeCount: 0,
            digest: state.leaves.digest)
        var lines = JSONWriter()
        FeedLine.writeOpen(commit, into: &lines)
        state.chain = RevisionChain.link(after: state.chain, lines: lines.bytes)
        let insert = try queries.statement("INSERT INTO revision VALUES (?, ?, ?, ?, 0, ?, 1, ?, ?)")
        insert.bind(1, state.revision)
        insert.bind(2, commit.sequence)
        insert.bind(3, commit.sequence)
        insert.bind(4, time.milliseconds)
        insert.bind(5, state.nextVersion)
        insert.bind(6, commit.digest.bytes)
        insert.bind(7, state.chain.bytes)
        try insert.run()
        state.nextVersion += 1
        try recordStatus(
            "something was purged: digests and chain are founded anew from revision \(first) on; "
                + "whoever folded the feed starts again from a snapshot")
        firstSequence = min(firstSequence, commit.sequence)
        let journal = try queries.statement(
            "INSERT INTO purge VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET first_seq = min(first_seq, ?1)")
        journal.bind(1, firstSequence)
        try journal.run()
    }

    private mutating func recordStatus(_ text: String) throws(RevisionStoreError) {
        let insert = try queries.statement("INSERT INTO status VALUES (?, ?, ?, ?, ?)")
        insert.bind(1, state.takeSequence())
        insert.bind(2, state.revision)
        insert.bind(3, time.milliseconds)
        insert.bind(4, text: ServiceState.purged.rawValue)
        insert.bind(5, text: text)
        try insert.run()
    }
}
