import BytePaths
import FileWatch
import Glibc
import Hashing
import Synchronization

/// A directory of reports in memory, with inodes and times as the kernel keeps them. What happens to it comes out as the
/// events that the kernel would tell.
final class SimulatedTree: FileSystem {
    struct File {
        var bytes: [UInt8]
        var inode: UInt64
        var mtime: Int64
        var ctime: Int64
    }

    private struct State {
        var files: [RelativePath: File] = [:]
        var nextInode: UInt64 = 100
        var nextCookie: UInt32 = 1
    }

    private let state = Mutex(State())
    private let wallNanoseconds: @Sendable () -> Int64

    init(wallNanoseconds: @escaping @Sendable () -> Int64) { self.wallNanoseconds = wallNanoseconds }

    // MARK: What people do

    var paths: [RelativePath] { state.withLock { $0.files.keys.sorted() } }

    func bytes(at path: RelativePath) -> [UInt8]? { state.withLock { $0.files[path]?.bytes } }

    /// What a snapshot has to hold: the hash of each file.
    var digests: [RelativePath: SHA256Digest] {
        state.withLock { $0.files.mapValues { SHA256Digest(of: $0.bytes) } }
    }

    /// The same files, but for some.
    func without(_ isLeftOut: (RelativePath, SHA256Digest) -> Bool) -> SimulatedTree {
        let other = SimulatedTree(wallNanoseconds: wallNanoseconds)
        let files = state.withLock { $0.files }
        for (path, file) in files where !isLeftOut(path, SHA256Digest(of: file.bytes)) {
            _ = other.write(file.bytes, to: path)
        }
        return other
    }

    /// Saves in place, or makes a file.
    func write(_ bytes: [UInt8], to path: RelativePath) -> [FileEvent] {
        let now = wallNanoseconds()
        return state.withLock { state in
            let before = state.files[path]
            if before == nil { state.nextInode += 1 }
            state.files[path] = File(bytes: bytes, inode: before?.inode ?? state.nextInode, mtime: now, ctime: now)
            let start = before == nil ? [FileEvent(.created, path)] : []
            return start + [FileEvent(.modified, path), FileEvent(.closedAfterWriting, path)]
        }
    }

    /// Saves as careful editors do: into a hidden file that takes the name.
    func replace(_ bytes: [UInt8], at path: RelativePath) -> [FileEvent] {
        let now = wallNanoseconds()
        return state.withLock { state in
            state.nextInode += 1
            state.nextCookie += 1
            state.files[path] = File(bytes: bytes, inode: state.nextInode, mtime: now, ctime: now)
            let hidden = path.parent.appending(name: Array(".save".utf8))
            return [
                FileEvent(.created, hidden), FileEvent(.closedAfterWriting, hidden),
                FileEvent(.movedFrom(cookie: state.nextCookie), hidden),
                FileEvent(.movedTo(cookie: state.nextCookie), path),
            ]
        }
    }

    func remove(_ path: RelativePath) -> [FileEvent] {
        state.withLock { $0.files[path] = nil }
        return [FileEvent(.deleted, path)]
    }

    func move(_ from: RelativePath, to: RelativePath) -> [FileEvent] {
        let now = wallNanoseconds()
        return state.withLock { state in
            guard var file = state.files.removeValue(forKey: from) else { return [] }
            file.ctime = now
            state.files[to] = file
            state.nextCookie += 1
            return [
                FileEvent(.movedFrom(cookie: state.nextCookie), from),
                FileEvent(.movedTo(cookie: state.nextCookie), to),
            ]
        }
    }

    // MARK: What the pipeline sees

    private static func status(_ file: File) -> FileStatus {
        FileStatus(
            kind: .regular, sizeBytes: Int64(file.bytes.count), mtimeNanoseconds: file.mtime,
            ctimeNanoseconds: file.ctime, inode: file.inode, device: 1, linkCount: 1)
    }

    private static let directoryStatus = FileStatus(
        kind: .directory, sizeBytes: 0, mtimeNanoseconds: 1, ctimeNanoseconds: 1, inode: 1, device: 1, linkCount: 1)

    func status(of path: RelativePath) throws(FileReadError) -> FileStatus {
        let found = state.withLock { state -> FileStatus? in
            if let file = state.files[path] { return Self.status(file) }
            return path.isRoot || state.files.keys.contains { $0.isInside(path) } ? Self.directoryStatus : nil
        }
        guard let found else { throw .vanished }
        return found
    }

    func linkStatus(of path: RelativePath) throws(FileReadError) -> FileStatus { try status(of: path) }

    func list(
        _ directory: RelativePath, selecting: (UnsafeBufferPointer<UInt8>, FileKind) -> EntryInterest
    ) throws(FileReadError) -> DirectoryListing {
        let files = state.withLock { $0.files }
        var names: [[UInt8]: FileStatus] = [:]
        for (path, file) in files where path != directory && path.isInside(directory) {
            let parts = path.parts.dropFirst(directory.parts.count)
            guard let name = parts.first else { continue }
            names[Array(name)] = parts.count == 1 ? Self.status(file) : Self.directoryStatus
        }
        guard !names.isEmpty || directory.isRoot else { throw .vanished }
        var listing = DirectoryListing()
        for (name, status) in names {
            let interest = name.withUnsafeBufferPointer { selecting($0, status.kind) }
            switch interest {
            case .none: continue
            case .name: listing.append(name: name, kind: status.kind, status: nil)
            case .status: listing.append(name: name, kind: status.kind, status: status)
            }
        }
        listing.sort()
        return listing
    }

    func readStable(_ path: RelativePath, limitBytes: Int) throws(FileReadError) -> StableContent {
        guard let file = state.withLock({ $0.files[path] }) else { throw .vanished }
        return StableContent(bytes: file.bytes, status: Self.status(file))
    }
}
