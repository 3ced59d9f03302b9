import Glibc

/// What can go wrong between a caller and the store. The words for people and the exit code are made at the edge.
public enum RevisionStoreError: Error, Equatable, Sendable {
    /// Another process owns the store; its process id, where the lock file tells it.
    case held(pid: Int32?)
    /// There is no store in this directory.
    case noStore(directory: String)
    /// A file or directory of the store could not be made or opened; the path and errno.
    case unreachable(path: String, errno: Int32)
    /// The file is a database, but not one of ours.
    case foreign(path: String)
    /// A later version wrote the store; the migrations that this one does not know.
    case newerSchema(migrations: [String])
    /// An earlier version wrote the store, and only the daemon may bring it up to date.
    case olderSchema
    /// SQLite did not take a setting that durability rests on; the setting and what it has instead.
    case notDurable(setting: String, value: String)
    /// SQLite refused; its extended result code, its words, and what was being done.
    case database(code: Int32, message: String, during: String)
    /// What is stored contradicts itself; what was found.
    case damaged(String)
    /// The revision is later than the newest one.
    case pastHead(asked: Int64, head: Int64)
    /// The revision is older than what compaction kept.
    case belowFloor(asked: Int64, oldest: Int64)
    /// The document is still in the directory, as far as the store knows, and would come in again; its path.
    case stillPresent(path: String)
    /// No document, living or gone, has this id; the number of the id.
    case unknownDocument(Int64)
    /// A file stands where one was to be made; its path.
    case inTheWay(path: String)
    /// The store was closed.
    case closed
    /// A test stopped the store at this step.
    case stopped(StoreStep)

    /// Whether the disk was full or failed, so that the same call may succeed later.
    public var isTransient: Bool {
        guard case .database(let code, _, _) = self else { return false }
        // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_NOMEM, SQLITE_IOERR, SQLITE_FULL: the low byte is the class.
        return [5, 6, 7, 10, 13].contains(code & 0xFF)
    }

    /// Whether the disk or the machine failed, and not what was asked: whoever holds changes keeps them and asks again.
    ///
    /// That is more than `isTransient`: what SQLite calls a damaged file (SQLITE_CORRUPT) is as often a disk that fails
    /// while it is read, and a file system that became read-only may be mended.
    public var isOfTheMachine: Bool {
        guard case .database(let code, _, _) = self else { return false }
        // SQLITE_ERROR, SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_MISUSE, SQLITE_RANGE.
        return ![1, 18, 19, 20, 21, 25].contains(code & 0xFF)
    }
}

extension RevisionStoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .held(let pid):
            pid.map { "the store is held by process \($0)" } ?? "the store is held by another process"
        case .noStore(let directory): "no store in \(directory)"
        case .unreachable(let path, let errno): "\(path): \(String(cString: strerror(errno)))"
        case .foreign(let path): "\(path) is not a Dateline store"
        case .newerSchema(let migrations):
            "a newer version wrote the store (\(migrations.joined(separator: ", ")))"
        case .olderSchema: "an older version wrote the store; start the daemon once to bring it up to date"
        case .notDurable(let setting, let value):
            "SQLite has \(setting) = \(value), which a power cut could cost dearly"
        case .database(let code, let message, let during): "SQLite error \(code) while \(during): \(message)"
        case .damaged(let what): "the store contradicts itself: \(what)"
        case .pastHead(let asked, let head): "revision \(asked) is later than the newest, \(head)"
        case .belowFloor(let asked, let oldest): "revision \(asked) was compacted; the oldest kept is \(oldest)"
        case .stillPresent(let path): "\(path) is still in the watched directory"
        case .unknownDocument(let number): "there is no document d-\(number)"
        case .inTheWay(let path): "\(path) is there already"
        case .closed: "the store is closed"
        case .stopped(let step): "stopped at \(step)"
        }
    }
}

/// Where in its work the store can be stopped by a test: the steps of a commit, of opening an older store, of a
/// compaction and of a purge, each in its order.
public enum StoreStep: String, Sendable, CaseIterable {
    /// The transaction has begun.
    case began
    /// What is known of files is written, items are not.
    case filesWritten
    /// The items are written, the revision is not.
    case itemsWritten
    /// All is written but not committed.
    case revisionWritten
    /// The transaction is durable, the caller does not know yet.
    case committed
    /// The tables of an older store are changed, but not committed.
    case migrated
    /// Rows below the floor are taken away, but not committed.
    case rowsTaken
    /// What a purge takes is gone from the tables, but not committed; digests and chain are those of before.
    case rowsPurged
    /// So are digests and chain worked out anew.
    case historyRepaired
    /// The log is empty; what lies free in the file may still have what was purged.
    case logEmptied
    /// That is overwritten; the mark that a purge is under way still stands.
    case fileScrubbed

    /// Those of a commit.
    static let ofCommit: [StoreStep] = [.began, .filesWritten, .itemsWritten, .revisionWritten, .committed]
}
