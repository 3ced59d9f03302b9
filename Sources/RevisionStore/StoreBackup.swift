import GRDB
import Glibc
public import Hashing

/// What a backup holds.
public struct BackupOutcome: Sendable, Equatable {
    /// Its newest revision.
    public var revision: Int64
    /// The number of its newest feed line.
    public var sequence: Int64
    /// Of its newest snapshot.
    public var digest: SHA256Digest
    /// The size of the file, in bytes.
    public var byteCount: Int
}

/// Copies of a whole store in one file: made from a store at work, and turned into a store again.
public enum StoreBackup {
    /// Writes the store of a state directory into a new file, as it is at one moment; the daemon may go on meanwhile. What
    /// the store has freed is not in the copy. Afterwards the copy was read back and found sound.
    ///
    /// - Parameters:
    ///   - directory: the state directory.
    ///   - path: the file, which must not exist. It appears under this name only once it is whole and on the disk.
    public static func write(from directory: String, to path: String) throws(RevisionStoreError) -> BackupOutcome {
        guard access(path, F_OK) != 0 else { throw .inTheWay(path: path) }
        let reader = try SnapshotReader(directory: directory)
        reader.close()
        let partial = path + ".partial"
        unlink(partial)
        // SQLite fills an empty file, and ours has a mode that keeps others out.
        let descriptor = open(partial, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unreachable(path: partial, errno: errno) }
        defer {
            close(descriptor)
            unlink(partial)
        }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.label = "backup"
            configuration.busyMode = .timeout(5)
            let source = try DatabaseQueue(path: StoreFiles.database(in: directory), configuration: configuration)
            try source.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
            try source.close()
        } catch {
            throw RevisionStoreError(error, during: "writing the backup")
        }
        let outcome = try check(partial)
        guard fsync(descriptor) == 0, link(partial, path) == 0 else {
            if errno == EEXIST { throw .inTheWay(path: path) }
            throw .unreachable(path: path, errno: errno)
        }
        try syncDirectory(of: path)
        return outcome
    }

    /// Makes a store of a backup in a state directory that is empty or missing. The feed's files are not made: whoever
    /// opens the store next makes them anew from it.
    public static func restore(_ path: String, into directory: String) throws(RevisionStoreError) -> BackupOutcome {
        guard access(path, R_OK) == 0 else { throw .unreachable(path: path, errno: errno) }
        try StoreFiles.makeDirectory(directory)
        let partial = directory + "/restore.partial"
        // What an earlier attempt left may go; anything else is somebody's.
        unlink(partial)
        if let name = try firstName(in: directory) { throw .inTheWay(path: directory + "/" + name) }
        defer { unlink(partial) }
        try copy(path, to: partial)
        let outcome = try check(partial)
        let target = StoreFiles.database(in: directory)
        guard rename(partial, target) == 0 else { throw .unreachable(path: target, errno: errno) }
        try syncDirectory(of: target)
        return outcome
    }

    /// Reads a copy through and says what it holds.
    private static func check(_ path: String) throws(RevisionStoreError) -> BackupOutcome {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.label = "check"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let outcome = try queue.read { database in
                guard try Int64.fetchOne(database, sql: "PRAGMA application_id") == StoreSchema.applicationID else {
                    throw RevisionStoreError.foreign(path: path)
                }
                let words = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "nothing"
                guard words == "ok" else { throw RevisionStoreError.damaged("\(path): \(words)") }
                let statements = StatementCache()
                defer { statements.finalize() }
                let state = try StoreState(database, statements)
                let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                let pageBytes = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
                return BackupOutcome(
                    revision: state.revision, sequence: state.nextSequence - 1, digest: state.leaves.digest,
                    byteCount: pages * pageBytes)
            }
            try queue.close()
            return outcome
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw .foreign(path: path)
        } catch {
            throw RevisionStoreError(error, during: "reading the copy")
        }
    }

    private static func copy(_ path: String, to target: String) throws(RevisionStoreError) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .unreachable(path: path, errno: errno) }
        defer { close(source) }
        let copy = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
        guard copy >= 0 else { throw .unreachable(path: target, errno: errno) }
        defer { close(copy) }
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreachable(path: path, errno: errno) }
            if count == 0 { break }
            var written = 0
            while written < count {
                let part = chunk.withUnsafeBytes {
                    Glibc.write(copy, $0.baseAddress.map { $0 + written }, count - written)
                }
                if part < 0, errno == EINTR { continue }
                guard part > 0 else { throw .unreachable(path: target, errno: errno) }
                written += part
            }
        }
        guard fsync(copy) == 0 else { throw .unreachable(path: target, errno: errno) }
    }

    private static func firstName(in directory: String) throws(RevisionStoreError) -> String? {
        guard let stream = opendir(directory) else { throw .unreachable(path: directory, errno: errno) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { return name }
        }
        return nil
    }

    private static func syncDirectory(of path: String) throws(RevisionStoreError) {
        let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreachable(path: parent, errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unreachable(path: parent, errno: errno) }
    }
}
