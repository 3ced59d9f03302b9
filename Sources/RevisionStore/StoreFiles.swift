import GRDB
import GRDBSQLite
import Glibc

/// Where the store keeps its things, and how its files come to be.
enum StoreFiles {
    static func database(in directory: String) -> String { directory + "/store.sqlite" }

    /// Makes the state directory, with those above it, where it is missing.
    static func makeDirectory(_ path: String) throws(RevisionStoreError) {
        if mkdir(path, 0o750) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw .unreachable(path: path, errno: errno)
        }
        try makeDirectory(String(path[..<slash]))
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else { throw .unreachable(path: path, errno: errno) }
    }

    /// Makes the database file, so that it has our mode: SQLite's own is readable by everyone. Its log takes the same.
    static func makeDatabase(_ path: String) throws(RevisionStoreError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw .unreachable(path: path, errno: errno) }
        close(descriptor)
    }

    static func exists(_ path: String) throws(RevisionStoreError) -> Bool {
        if access(path, R_OK) == 0 { return true }
        guard errno == ENOENT || errno == ENOTDIR else { throw .unreachable(path: path, errno: errno) }
        return false
    }
}

extension RevisionStoreError {
    /// Any error that comes out of GRDB's closures.
    init(_ error: any Error, during: String) {
        switch error {
        case let error as RevisionStoreError: self = error
        case let error as DatabaseError:
            self = .database(
                code: error.extendedResultCode.rawValue, message: error.message ?? "\(error)", during: during)
        default: self = .database(code: SQLITE_ERROR, message: "\(error)", during: during)
        }
    }
}

/// What the one connection of a store has besides the database. GRDB's queue lets one caller at a time to it: nothing
/// here is touched but inside the queue's closures.
final class StoreSession: @unchecked Sendable {
    let statements = StatementCache()
    var state = StoreState()
    /// Set while it is not known whether the last transaction took place: the row then has to be read again.
    var isDoubtful = false
    var isOpen = true
    /// The pages of the write-ahead log after the last commit, kept by SQLite's hook.
    let logPages = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

    init() { logPages.initialize(to: 0) }

    deinit { logPages.deallocate() }

    /// Asks SQLite to tell the log's size after each commit; its own checkpoints end with that.
    private func watchLog(_ database: Database) {
        sqlite3_wal_hook(
            database.sqliteConnection,
            { context, _, _, pages in
                context?.assumingMemoryBound(to: Int32.self).pointee = pages
                return SQLITE_OK
            }, logPages)
    }

    /// Reads where the store stands.
    func begin(_ database: Database) throws(RevisionStoreError) -> StoreHead {
        watchLog(database)
        state = try StoreState(database, statements)
        let queries = StoreQueries(database: database, statements: statements)
        return try queries.head(state, refusedCount: queries.refusedCount())
    }

    /// The state row, read again if need be.
    func settle(_ database: Database) throws(RevisionStoreError) {
        guard isOpen else { throw .closed }
        guard isDoubtful else { return }
        state = try StoreState(database, statements)
        isDoubtful = false
    }
}
