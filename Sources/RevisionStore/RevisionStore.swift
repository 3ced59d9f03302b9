public import BytePaths
import GRDB
import GRDBSQLite
import Glibc
import Hashing
public import NewsRecord
import Synchronization

/// The store's one writer: takes what happened to files, and makes durable, numbered revisions of it.
///
/// Each call is one transaction or none. What a call gave is durable when it returns: a power cut afterwards takes
/// nothing back. Calls wait for each other.
public final class RevisionStore: Sendable {
    /// Past so many pages the log is copied back before the next transaction, however busy the store is.
    private static let mostLogPages: Int32 = 8192

    private let lock: StoreLock
    let queue: DatabaseQueue
    let session = StoreSession()
    /// Where the store stands, for those who must not wait for a commit under way.
    let published: Mutex<StoreHead>
    /// What must not come in again, for those who must not wait for a commit either.
    let keptOut = Mutex(KeptOut())
    let clock: @Sendable () -> Timestamp
    private let spent = Mutex(StoreTimes())
    private let heldPages = Mutex(0)
    let failpoints: @Sendable (StoreStep) throws(RevisionStoreError) -> Void

    /// Opens the store in a state directory, and makes both where they are missing.
    ///
    /// - Parameters:
    ///   - directory: the state directory, absolute or from the working directory.
    ///   - clock: gives the time of a revision. It may go back; times in the store do not.
    ///   - failpoints: called at each step; what it throws ends the call there.
    public init(
        directory: String, clock: @escaping @Sendable () -> Timestamp = { SystemClock.now },
        failpoints: @escaping @Sendable (StoreStep) throws(RevisionStoreError) -> Void = {
            _ throws(RevisionStoreError) in
        }
    ) throws(RevisionStoreError) {
        try StoreFiles.makeDirectory(directory)
        lock = try StoreLock(directory: directory)
        let path = StoreFiles.database(in: directory)
        try StoreFiles.makeDatabase(path)
        self.clock = clock
        self.failpoints = failpoints
        do {
            var configuration = Configuration()
            configuration.label = "store"
            // A reader that finds the log of a crash reads it in, and locks others out for that moment.
            configuration.busyMode = .timeout(5)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { try Self.setUp($0, path: path) }
            try StoreSchema.migrator(failpoints).migrate(queue)
            let session = session
            let head = try queue.writeWithoutTransaction {
                try Self.assertDurable($0)
                return try session.begin($0)
            }
            published = Mutex(head)
            let kept = try queue.writeWithoutTransaction {
                try KeptOut(database: $0, statements: session.statements)
            }
            keptOut.withLock { $0 = kept }
        } catch {
            throw RevisionStoreError(error, during: "opening the store")
        }
    }

    deinit { close() }

    // MARK: Opening

    private static func setUp(_ database: Database, path: String) throws {
        let applicationID = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let isNew = try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
        guard isNew || applicationID == StoreSchema.applicationID else { throw RevisionStoreError.foreign(path: path) }
        let applied = try StoreSchema.migrator.appliedIdentifiers(database)
        let unknown = applied.subtracting(StoreSchema.migrator.migrations)
        guard unknown.isEmpty else { throw RevisionStoreError.newerSchema(migrations: unknown.sorted()) }
        // Says in the file's first page that freed pages can be given back one by one; later only VACUUM could.
        // Whose file it is has to be in it before anything else is: a crash in between would leave a stranger's.
        if isNew {
            let mark = "PRAGMA application_id = \(StoreSchema.applicationID)"
            try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL; \(mark)")
        }
        // Readers of the group may not write, and so cannot make the log: it stays when the last connection closes.
        var persists: CInt = 1
        sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &persists)
        // What is deleted is overwritten, and so no page that is used again has anything of its former life.
        // Set after opening, since GRDB's own set-up of the log would lower `synchronous`.
        try database.execute(
            sql: """
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA wal_autocheckpoint = 0;
                PRAGMA journal_size_limit = 67108864;
                PRAGMA temp_store = MEMORY;
                PRAGMA secure_delete = ON;
                PRAGMA cache_size = -16384;
                """)
    }

    private static func assertDurable(_ database: Database) throws {
        for (setting, wanted) in [("journal_mode", "wal"), ("synchronous", "2")] {
            let value = try String.fetchOne(database, sql: "PRAGMA \(setting)") ?? "nothing"
            guard value == wanted else { throw RevisionStoreError.notDurable(setting: setting, value: value) }
        }
    }

    /// What the open connection has for `PRAGMA synchronous` – 2 is FULL – and `PRAGMA journal_mode`.
    public func durability() throws(RevisionStoreError) -> (synchronous: Int, journalMode: String) {
        try access("reading settings") { database, _ in
            (
                try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1,
                try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
            )
        }
    }

    /// Copies the log back, closes the connection and gives the lock back. Every later call fails.
    public func close() {
        queue.writeWithoutTransaction { database in
            guard session.isOpen else { return }
            session.isOpen = false
            session.statements.finalize()
            // Not to wait for readers: what they hold up stays in the log.
            sqlite3_busy_timeout(database.sqliteConnection, 0)
            sqlite3_wal_checkpoint_v2(database.sqliteConnection, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        }
        // A close that fails leaves the connection to the end of the process; nothing that is durable rests on it.
        try? queue.close()
        lock.release()
    }

    func access<Result>(
        _ during: String, _ body: (Database, StoreSession) throws -> Result
    ) throws(RevisionStoreError) -> Result {
        do {
            return try queue.writeWithoutTransaction { database in
                try session.settle(database)
                return try body(database, session)
            }
        } catch {
            throw RevisionStoreError(error, during: during)
        }
    }

    /// Runs `body` in a transaction on a copy of the state, which is kept once the transaction is durable.
    func transaction<Result>(
        _ during: String, _ body: (Database, StatementCache, inout StoreState) throws -> Result
    ) throws(RevisionStoreError) -> Result {
        try access(during) { database, session in
            if session.logPages.pointee >= Self.mostLogPages { _ = copyLogBack(database, session, truncating: false) }
            var state = session.state
            var result: Result?
            session.isDoubtful = true
            let began = WorkMoment.now
            var written = began
            try database.inTransaction(.immediate) {
                result = try body(database, session.statements, &state)
                written = .now
                return .commit
            }
            spent.withLock { times in
                times.rows.add(from: began, to: written)
                times.durability.add(from: written, to: .now)
            }
            session.state = state
            session.isDoubtful = false
            guard let result else { throw RevisionStoreError.closed }
            return result
        }
    }

    // MARK: Writing

    /// Takes what happened to files, in order, and makes one revision of what it comes to. Nil where it comes to
    /// nothing: no line, no number; what is known of files is kept all the same.
    public func commit(_ changes: [Change]) throws(RevisionStoreError) -> CommittedRevision? {
        var refusedRise = 0
        let committed = try transaction("committing a revision") { database, statements, state in
            try failpoints(.began)
            var plan = ChangePlan { path throws(RevisionStoreError) in
                try Living(database: database, statements: statements).document(at: path)
            }
            let files = KnownFiles(database: database, statements: statements)
            let keptOut = try KeptOut(database: database, statements: statements)
            for change in changes.flatMap(keptOut.judged) {
                try plan.apply(change)
                refusedRise += try files.apply(change)
            }
            try failpoints(.filesWritten)
            let parsers = Parsers(database: database, statements: statements)
            for (version, parser) in plan.drafts.compactMap(\.confirmed) { try parsers.note(parser, for: version) }
            let outcomes = plan.drafts.compactMap(\.outcome)
            guard !outcomes.isEmpty else { return CommittedRevision?.none }
            let time = state.time(clock())
            var writer = try RevisionWriter(
                database: database, statements: statements, time: time, state: state,
                capacityBytes: outcomes.reduce(4096) { $0 + $1.lineByteCount })
            let revision = try writer.write(outcomes, step: failpoints)
            state = writer.state
            try state.save(database, statements)
            try failpoints(.revisionWritten)
            return revision
        }
        publish(committed, refusedRise: refusedRise)
        try failpoints(.committed)
        return committed
    }

    /// Keeps a status line; it takes a sequence number and changes no item.
    public func recordStatus(
        _ serviceState: ServiceState, _ text: String
    ) throws(RevisionStoreError) -> StatusLine {
        let line = try transaction("recording a status") { database, statements, state in
            let status = FeedLine.Status(
                sequence: state.takeSequence(), revision: state.revision, time: state.time(clock()),
                state: serviceState, text: text)
            let insert = try statements.statement("INSERT INTO status VALUES (?, ?, ?, ?, ?)", on: database)
            insert.bind(1, status.sequence)
            insert.bind(2, status.revision)
            insert.bind(3, status.time.milliseconds)
            insert.bind(4, text: status.state.rawValue)
            insert.bind(5, text: status.text)
            try insert.run()
            try state.save(database, statements)
            var writer = JSONWriter()
            FeedLine.write(status, into: &writer)
            return StatusLine(sequence: status.sequence, bytes: writer.bytes)
        }
        published.withLock { $0.sequence = max($0.sequence, line.sequence) }
        return line
    }

    // MARK: Reading

    /// Where the store stands: what the last call that returned, or is about to, has made durable. Waits for nobody.
    public func head() -> StoreHead { published.withLock { $0 } }

    /// Where the time of all transactions since the opening went.
    public var times: StoreTimes { spent.withLock { $0 } }

    private func publish(_ revision: CommittedRevision?, refusedRise: Int) {
        published.withLock { head in
            head.refusedCount += refusedRise
            guard let revision else { return }
            head.revision = revision.revision
            head.sequence = max(head.sequence, revision.commitSequence)
            head.digest = revision.digest
            head.lastChange = revision.time
            for document in revision.documents {
                head.documentCount += document.cause == .created ? 1 : document.cause == .deleted ? -1 : 0
            }
        }
    }

    /// The files at and below `directory` – all of them for nil – in byte order of their paths.
    public func knownFiles(under directory: RelativePath? = nil) throws(RevisionStoreError) -> [KnownFile] {
        try access("listing files") { database, session in
            try KnownFiles(database: database, statements: session.statements).list(under: directory ?? .root)
        }
    }

    /// Hands on all files without making an object of any; they are many.
    public func forEachKnownFile(_ body: (KnownFileRow) -> Void) throws(RevisionStoreError) {
        try access("reading the table of files") { database, session in
            try KnownFiles(database: database, statements: session.statements).forEach(body)
        }
    }

    /// The file at `path`; nil where the store knows none.
    public func knownFile(_ path: RelativePath) throws(RevisionStoreError) -> KnownFile? {
        try access("looking up a file") { database, session in
            try KnownFiles(database: database, statements: session.statements).file(at: path)
        }
    }

    /// Whether a document lives at `path`.
    public func isTracked(_ path: RelativePath) throws(RevisionStoreError) -> Bool {
        try access("looking up a document") { database, session in
            try Living(database: database, statements: session.statements).document(at: path) != nil
        }
    }

    /// The lines from `sequence` on to the end of its revision, or the status line that has the number; nil past the
    /// newest line. They are the bytes that `commit` and `recordStatus` gave.
    public func lines(from sequence: Int64) throws(RevisionStoreError) -> StoredLines? {
        try access("making feed lines") { database, session in
            try FeedLines(database: database, statements: session.statements).lines(from: sequence)
        }
    }

    /// The number of the oldest line that `lines` can give, whether there is one yet or not.
    public func oldestSequence() throws(RevisionStoreError) -> Int64 {
        try access("looking for the oldest line") { database, session in
            let queries = StoreQueries(database: database, statements: session.statements)
            return try queries.commitSequence(session.state.oldestRevision) + 1
        }
    }

    // MARK: The log

    /// Copies the write-ahead log back into the database where it has at least `leastPages` (of 4 KiB), as far as
    /// readers let it. To be called when there is time; a store that is never given any helps itself once the log is
    /// large.
    @discardableResult
    public func checkpoint(leastPages: Int = 0) throws(RevisionStoreError) -> LogState {
        try access("copying the log back") { database, session in
            guard session.logPages.pointee >= leastPages else {
                return LogState(pageCount: Int(session.logPages.pointee), heldPageCount: 0)
            }
            return copyLogBack(database, session, truncating: true)
        }
    }

    /// Pages (of 4 KiB) of the log that could not be copied back when that was last tried, as somebody reads a snapshot
    /// from before them; 0 where nobody stays behind. Tries again where there were any.
    public var heldPageCount: Int {
        let held = heldPages.withLock { $0 }
        return held == 0 ? 0 : (try? checkpoint().heldPageCount) ?? held
    }

    /// Gives back the memory in which pages of the database are kept for the next call. To be called after much work.
    public func releaseMemory() {
        // A store that is closed holds none.
        _ = try? access("giving memory back") { database, _ in sqlite3_db_release_memory(database.sqliteConnection) }
    }

    /// Never fails: what cannot be copied now stays in the log, where it is as durable.
    private func copyLogBack(_ database: Database, _ session: StoreSession, truncating: Bool) -> LogState {
        let began = WorkMoment.now
        defer { spent.withLock { $0.logCopies.add(from: began, to: .now) } }
        var pages: Int32 = 0
        var copied: Int32 = 0
        sqlite3_wal_checkpoint_v2(database.sqliteConnection, nil, SQLITE_CHECKPOINT_PASSIVE, &pages, &copied)
        // A log of ordinary size is written over from its start, which costs less than to make it grow anew.
        if truncating, pages > Self.mostLogPages, pages == copied {
            sqlite3_busy_timeout(database.sqliteConnection, 0)
            sqlite3_wal_checkpoint_v2(database.sqliteConnection, nil, SQLITE_CHECKPOINT_TRUNCATE, &pages, &copied)
            sqlite3_busy_timeout(database.sqliteConnection, 5000)
        }
        session.logPages.pointee = pages - copied
        let held = Int(max(0, pages - copied))
        heldPages.withLock { $0 = held }
        return LogState(pageCount: Int(max(0, pages)), heldPageCount: held)
    }
}

/// The system's clock.
public enum SystemClock {
    /// Now, by CLOCK_REALTIME.
    public static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// Looks for documents as they are before a batch.
struct Living {
    let database: Database
    let statements: StatementCache

    func document(at path: RelativePath) throws(RevisionStoreError) -> LivingVersion? {
        let select = try statements.statement(
            "SELECT number, document, sha256, leaf FROM version WHERE path = ? AND end_revision IS NULL", on: database)
        select.bind(1, path.bytes)
        guard try select.step() else { return nil }
        defer { select.reset() }
        guard let sha256 = SHA256Digest(bytes: select.bytes(2)), let leaf = SHA256Digest(bytes: select.bytes(3)) else {
            throw .damaged("a version has a digest of a wrong length")
        }
        return LivingVersion(
            number: select.integer(0), document: select.integer(1), path: path, sha256: sha256, leaf: leaf)
    }
}
