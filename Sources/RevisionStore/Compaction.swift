import GRDB
import GRDBSQLite
import Synchronization

/// How far the forgetting of what lies below the floor has come. Begun anew it finds what is left to do by itself: it
/// need not be kept.
public struct Compaction: Sendable, Equatable {
    /// Rows that were taken away so far.
    public internal(set) var rowCount = 0

    enum Phase: Sendable, CaseIterable {
        case items, versions, revisions, statuses, contents, pages
    }

    var phase = Phase.items

    public init() {}

    /// Whether there is more to do; the phase that comes next begins from its start.
    mutating func next() -> Bool {
        guard let index = Phase.allCases.firstIndex(of: phase), index + 1 < Phase.allCases.count else { return false }
        phase = Phase.allCases[index + 1]
        return true
    }
}

extension RevisionStore {
    /// Makes the snapshot that `request` means the oldest one that can be asked for. Nothing is taken away yet, that
    /// is for `advance`; but from now on nobody sees what lies below. Where the floor is as high already it stays.
    ///
    /// - Returns: the oldest revision that is kept.
    public func raiseFloor(to request: SnapshotRequest) throws(RevisionStoreError) -> Int64 {
        let head = try transaction("raising the floor") { database, statements, state in
            let queries = StoreQueries(database: database, statements: statements)
            let asked =
                switch request {
                case .head: state.revision
                case .revision(let number): number
                case .time(let time): try queries.revision(at: time)
                }
            guard asked <= state.revision else {
                throw RevisionStoreError.pastHead(asked: asked, head: state.revision)
            }
            if asked > state.oldestRevision {
                state.oldestRevision = asked
                try state.save(database, statements)
            }
            return try queries.head(state, refusedCount: 0)
        }
        published.withLock { published in
            published.oldestRevision = head.oldestRevision
            published.oldestSequence = head.oldestSequence
        }
        return head.oldestRevision
    }

    /// Takes away some of what lies below the floor, at most about `limit` rows, in one short transaction; commits come
    /// in between two calls. What a snapshot or a feed line above the floor needs is never touched.
    ///
    /// - Returns: false once there is nothing left to do: then the space is back with the file system, as far as readers
    ///   let the log go.
    public func advance(_ compaction: inout Compaction, limit: Int = 512) throws(RevisionStoreError) -> Bool {
        var copy = compaction
        let goesOn = try transaction("forgetting history") { database, statements, state in
            guard state.oldestRevision > 0 else { return false }
            let queries = StoreQueries(database: database, statements: statements)
            let step = CompactionStep(
                database: database, statements: statements, floor: state.oldestRevision,
                floorSequence: try queries.commitSequence(state.oldestRevision), limit: limit)
            let goesOn = try step.run(&copy) ? true : copy.next()
            try failpoints(.rowsTaken)
            return goesOn
        }
        compaction = copy
        if !goesOn, compaction.phase == .pages { try truncateLog() }
        return goesOn
    }

    /// Copies the log back and gives its space to the file system. What a reader holds up stays in the log.
    @discardableResult
    func truncateLog() throws(RevisionStoreError) -> Bool {
        try access("giving space back") { Self.truncateLog($0, $1) }
    }

    /// Whether the log is empty now. Waits for no reader.
    static func truncateLog(_ database: Database, _ session: StoreSession) -> Bool {
        sqlite3_busy_timeout(database.sqliteConnection, 0)
        let code = sqlite3_wal_checkpoint_v2(database.sqliteConnection, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        sqlite3_busy_timeout(database.sqliteConnection, 5000)
        if code == SQLITE_OK { session.logPages.pointee = 0 }
        return code == SQLITE_OK
    }
}

/// One step of a compaction inside a transaction.
private struct CompactionStep {
    let database: Database
    let statements: StatementCache
    /// The oldest revision that is kept.
    let floor: Int64
    /// Its last line: what ended with it or before it is in no snapshot that is kept.
    let floorSequence: Int64
    let limit: Int

    /// Pages of 4 KiB that are given back in one step.
    private static let pageCount = 256

    /// Works on the phase; whether there is more of it.
    func run(_ compaction: inout Compaction) throws(RevisionStoreError) -> Bool {
        switch compaction.phase {
        case .items:
            let count = try delete(
                """
                DELETE FROM item WHERE begin_seq IN (
                    SELECT begin_seq FROM item WHERE end_seq IS NOT NULL AND end_seq <= ? ORDER BY end_seq LIMIT ?)
                """, floorSequence)
            compaction.rowCount += count
            return count == limit
        case .versions: return try versions(&compaction)
        case .revisions:
            let count = try delete(
                """
                DELETE FROM revision WHERE revision IN (
                    SELECT revision FROM revision WHERE revision < ? ORDER BY revision LIMIT ?)
                """, floor)
            compaction.rowCount += count
            return count == limit
        case .statuses:
            let count = try delete(
                "DELETE FROM status WHERE seq IN (SELECT seq FROM status WHERE seq <= ? ORDER BY seq LIMIT ?)",
                floorSequence)
            compaction.rowCount += count
            return count == limit
        case .contents: return try contents(&compaction)
        case .pages: return try pages()
        }
    }

    private func delete(_ text: String, _ bound: Int64) throws(RevisionStoreError) -> Int {
        let delete = try statements.statement(text, on: database)
        delete.bind(1, bound)
        delete.bind(2, Int64(limit))
        try delete.run()
        return database.changesCount
    }

    /// The versions that ended with the floor or before it. Those that the floor's own revision made stay with its
    /// entry in the log.
    private func versions(_ compaction: inout Compaction) throws(RevisionStoreError) -> Bool {
        let select = try statements.statement(
            "SELECT number, sha256 FROM version WHERE end_revision <= ?1 AND revision < ?1 LIMIT ?2", on: database)
        select.bind(1, floor)
        select.bind(2, Int64(limit))
        var rows: [(number: Int64, sha256: [UInt8]?)] = []
        while try select.step() { rows.append((select.integer(0), select.isNull(1) ? nil : select.bytes(1))) }
        let loosen = try statements.statement("INSERT OR IGNORE INTO loose VALUES (?)", on: database)
        let delete = try statements.statement("DELETE FROM version WHERE number = ?", on: database)
        for row in rows {
            if let sha256 = row.sha256 {
                loosen.bind(1, sha256)
                try loosen.run()
            }
            delete.bind(1, row.number)
            try delete.run()
        }
        compaction.rowCount += rows.count
        return rows.count == limit
    }

    /// Takes away contents that no version has: those that a commit brought back stay.
    private func contents(_ compaction: inout Compaction) throws(RevisionStoreError) -> Bool {
        let select = try statements.statement("SELECT sha256 FROM loose LIMIT ?", on: database)
        select.bind(1, Int64(max(1, limit / 4)))
        var digests: [[UInt8]] = []
        while try select.step() { digests.append(select.bytes(0)) }
        let needed = try statements.statement("SELECT 1 FROM version WHERE sha256 = ? LIMIT 1", on: database)
        for digest in digests {
            needed.bind(1, digest)
            let isNeeded = try needed.step()
            needed.reset()
            if !isNeeded {
                try forget(digest, "DELETE FROM content WHERE sha256 = ?")
                compaction.rowCount += 1
            }
            try forget(digest, "DELETE FROM loose WHERE sha256 = ?")
        }
        return !digests.isEmpty
    }

    private func forget(_ digest: [UInt8], _ text: String) throws(RevisionStoreError) {
        let delete = try statements.statement(text, on: database)
        delete.bind(1, digest)
        try delete.run()
    }

    /// Gives free pages back to the file system. A store from before version 2 keeps them for its own use.
    private func pages() throws(RevisionStoreError) -> Bool {
        let before = try freePageCount()
        guard before > 0 else { return false }
        let vacuum = try SQLStatement("PRAGMA incremental_vacuum(\(Self.pageCount))", on: database)
        defer { vacuum.finalize() }
        try vacuum.run()
        let after = try freePageCount()
        return after > 0 && after < before
    }

    private func freePageCount() throws(RevisionStoreError) -> Int64 {
        let select = try statements.statement("PRAGMA freelist_count", on: database)
        guard try select.step() else { return 0 }
        defer { select.reset() }
        return select.integer(0)
    }
}
