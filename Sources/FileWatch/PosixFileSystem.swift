public import BytePaths
internal import CLinux
internal import Glibc
internal import Synchronization

/// The real file system below one directory.
///
/// Invariant: nothing outside the root is ever opened. Every path is resolved from the root's own descriptor by
/// openat2(2) with RESOLVE_BENEATH, or part by part where that call is missing or refuses (see `PathResolution`).
/// Files are opened so that neither a FIFO nor a device can block.
public final class PosixFileSystem: FileSystem {
    /// The root, held open. Whoever uses it keeps it alive, so that taking a new one disturbs nobody.
    final class Root: Sendable {
        let descriptor: Int32
        let realPath: [UInt8]
        let status: FileStatus

        init(descriptor: Int32, realPath: [UInt8], status: FileStatus) {
            self.descriptor = descriptor
            self.realPath = realPath
            self.status = status
        }

        deinit { close(descriptor) }
    }

    /// The root directory, as it was given.
    public let rootPath: String
    private let held: Mutex<Root>
    /// Whether another file system than its parent's was mounted at the root when it was opened first.
    private let isMounted: Bool

    /// Opens the directory at `rootPath`. `.vanished` where there is none, `.notRegular` never;
    /// `.unreadable(errno: ENOTDIR)` where it is no directory.
    public init(rootPath: String) throws(FileReadError) {
        self.rootPath = rootPath
        let root = try Self.openRoot(rootPath)
        isMounted = Self.isMountPoint(root)
        held = Mutex(root)
    }

    /// Takes the directory that the root's path names now, after the old one was removed or replaced. Throws as
    /// `init`; the old one then stays. `.vanished` also where a file system was mounted there and none is: the bare
    /// directory beneath says nothing of the files.
    public func reopenRoot() throws(FileReadError) {
        let root = try Self.openRoot(rootPath)
        guard !isMounted || Self.isMountPoint(root) else { throw .vanished }
        held.withLock { $0 = root }
    }

    /// Whether the root's path still names the directory that is held open.
    public var isRootInPlace: Bool {
        let opened = rootPath.withCString { clinux_open($0, Int32(CLINUX_READ_DIRECTORY.rawValue)) }
        guard opened >= 0 else { return false }
        let place = Descriptor(opened)
        guard let now = try? FileStatus(ofDescriptor: place.number) else { return false }
        return now.isSameFile(as: root.status) && now.linkCount > 0
    }

    var root: Root { held.withLock { $0 } }

    private static func isMountPoint(_ root: Root) -> Bool {
        var parent = stat()
        return fstatat(root.descriptor, "..", &parent, 0) == 0 && UInt64(parent.st_dev) != root.status.device
    }

    private static func openRoot(_ path: String) throws(FileReadError) -> Root {
        let opened = path.withCString { clinux_open($0, Int32(CLINUX_READ_DIRECTORY.rawValue)) }
        guard opened >= 0 else {
            throw opened == -ENOTDIR ? .unreadable(errno: ENOTDIR) : FileReadError(negatedErrno: opened)
        }
        var real: [UInt8] = []
        if let resolved = realpath(path, nil) {
            real = Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved))).map(UInt8.init(bitPattern:))
            free(resolved)
        }
        do {
            return Root(descriptor: opened, realPath: real, status: try FileStatus(ofDescriptor: opened))
        } catch {
            close(opened)
            throw error
        }
    }

    /// Opens a path below the root; the mode is of `clinux_open_mode`.
    func open(_ path: RelativePath, _ mode: clinux_open_mode, follow: Bool = true) throws(FileReadError) -> Descriptor {
        let root = self.root
        let flags = Int32(mode.rawValue | (follow ? 0 : CLINUX_NO_FOLLOW.rawValue))
        let result = path.bytes.withUnsafeBufferPointer {
            clinux_open_beneath(root.descriptor, $0.baseAddress, $0.count, flags)
        }
        if result >= 0 { return Descriptor(result) }
        switch -result {
        case ENOSYS, EPERM, EXDEV, ENAMETOOLONG, EAGAIN:
            // No such call here, a link with an absolute target (which may well lie within the root), a path longer
            // than one call takes, or a rename in its way: part by part, then.
            return try PathResolution.open(path, mode, follow: follow, in: root)
        default:
            throw FileReadError(negatedErrno: result)
        }
    }

    public func status(of path: RelativePath) throws(FileReadError) -> FileStatus {
        let place = try open(path, CLINUX_PLACE)
        return try FileStatus(ofDescriptor: place.number)
    }

    public func linkStatus(of path: RelativePath) throws(FileReadError) -> FileStatus {
        let place = try open(path, CLINUX_PLACE, follow: false)
        return try FileStatus(ofDescriptor: place.number)
    }

    public func list(
        _ directory: RelativePath, selecting: (UnsafeBufferPointer<UInt8>, FileKind) -> EntryInterest
    ) throws(FileReadError) -> DirectoryListing {
        let opened = try open(directory, CLINUX_READ_DIRECTORY)
        return try Self.list(opened.number, selecting: selecting)
    }

    /// Lists the directory that is open under `directory`.
    static func list(
        _ directory: Int32, selecting: (UnsafeBufferPointer<UInt8>, FileKind) -> EntryInterest
    ) throws(FileReadError) -> DirectoryListing {
        var listing = DirectoryListing()
        var failure: Int32 = 0
        // The kernel's buffer for a directory of ordinary size; larger ones take several calls.
        withUnsafeTemporaryAllocation(byteCount: 32 * 1024, alignment: 8) { buffer in
            while true {
                let length = clinux_list_directory(directory, buffer.baseAddress, buffer.count)
                guard length > 0 else {
                    failure = Int32(length)
                    return
                }
                addRecords(
                    UnsafeRawBufferPointer(rebasing: buffer[..<length]), of: directory, to: &listing,
                    selecting: selecting)
            }
        }
        guard failure == 0 else { throw FileReadError(negatedErrno: failure) }
        listing.sort()
        return listing
    }

    private static func addRecords(
        _ records: UnsafeRawBufferPointer, of directory: Int32, to listing: inout DirectoryListing,
        selecting: (UnsafeBufferPointer<UInt8>, FileKind) -> EntryInterest
    ) {
        // linux_dirent64: inode (8 bytes), offset (8), record length (2), type (1), name up to NUL.
        var offset = 0
        while offset + 19 <= records.count {
            let recordLength = Int(records.loadUnaligned(fromByteOffset: offset + 16, as: UInt16.self))
            guard recordLength >= 20, offset + recordLength <= records.count else { return }
            let type = records[offset + 18]
            let bytes = UnsafeRawBufferPointer(rebasing: records[(offset + 19)..<(offset + recordLength)])
            offset += recordLength
            guard let end = bytes.firstIndex(of: 0) else { continue }
            let name = UnsafeRawBufferPointer(rebasing: bytes[..<end]).assumingMemoryBound(to: UInt8.self)
            if name.count <= 2, name.allSatisfy({ $0 == UInt8(ascii: ".") }) { continue }
            addEntry(name, type: type, of: directory, to: &listing, selecting: selecting)
        }
    }

    private static func addEntry(
        _ name: UnsafeBufferPointer<UInt8>, type: UInt8, of directory: Int32, to listing: inout DirectoryListing,
        selecting: (UnsafeBufferPointer<UInt8>, FileKind) -> EntryInterest
    ) {
        var status: FileStatus?
        let kind: FileKind
        switch Int(type) {
        case Int(DT_REG): kind = .regular
        case Int(DT_DIR): kind = .directory
        case Int(DT_LNK): kind = .symlink
        case Int(DT_UNKNOWN):
            // Some file systems do not say.
            status = FileStatus(of: name, in: directory)
            guard let found = status else { return }
            kind = found.kind
        default: kind = .other
        }
        switch selecting(name, kind) {
        case .none: return
        case .name: break
        case .status:
            if status == nil { status = FileStatus(of: name, in: directory) }
            guard let status else { return }
            listing.append(name: name, kind: status.kind, status: status)
            return
        }
        listing.append(name: name, kind: kind, status: status)
    }
}

extension FileReadError {
    /// Takes the negated errno of a call that resolves a path.
    init(negatedErrno: Int32) {
        switch -negatedErrno {
        case ENOENT, ENOTDIR: self = .vanished
        case EXDEV: self = .outsideRoot
        case let number: self = .unreadable(errno: number)
        }
    }
}

extension FileStatus {
    init(_ status: clinux_status) {
        let kind: FileKind
        switch status.mode & S_IFMT {
        case S_IFREG: kind = .regular
        case S_IFDIR: kind = .directory
        case S_IFLNK: kind = .symlink
        default: kind = .other
        }
        self.init(
            kind: kind, sizeBytes: status.size_bytes, mtimeNanoseconds: status.mtime_nanoseconds,
            ctimeNanoseconds: status.ctime_nanoseconds, inode: status.inode, device: status.device,
            linkCount: status.link_count)
    }

    init(ofDescriptor descriptor: Int32) throws(FileReadError) {
        var status = clinux_status()
        let result = clinux_status_of(descriptor, &status)
        guard result >= 0 else { throw FileReadError(negatedErrno: result) }
        self.init(status)
    }

    /// The status of a name in an open directory, a link not followed; nil where there is no such name any more.
    init?(of name: UnsafeBufferPointer<UInt8>, in directory: Int32) {
        var status = clinux_status()
        guard clinux_status_at(directory, name.baseAddress, name.count, &status) >= 0 else { return nil }
        self.init(status)
    }
}
