public import BytePaths
internal import Glibc

/// Why a file or a directory could not be looked at or read.
public enum FileReadError: Error, Equatable, Sendable, CustomStringConvertible {
    /// It is larger than the limit; nothing of it was kept.
    case tooLarge(sizeBytes: Int64)
    /// It is no regular file, so that there is nothing to read.
    case notRegular(FileKind)
    /// There is no such file, or a directory on the way is gone.
    case vanished
    /// The kernel refused, with its errno: EACCES where rights are missing, EIO where the disk fails, and so on.
    case unreadable(errno: Int32)
    /// The name leads, through a symbolic link, out of the root.
    case outsideRoot
    /// It changed while it was read. A later event tells when to try again; a writer that keeps it open may take long.
    case unstable

    public var description: String {
        switch self {
        case .tooLarge(let size): "too large (\(size) bytes)"
        case .notRegular(.directory): "a directory, not a file"
        case .notRegular(.symlink): "a symbolic link, not a file"
        case .notRegular: "not a file of bytes, but a FIFO, a socket or a device"
        case .vanished: "vanished"
        case .unreadable(EACCES): "unreadable: the rights do not allow it (errno \(EACCES))"
        case .unreadable(ELOOP): "unreadable: symbolic links that lead in a circle (errno \(ELOOP))"
        case .unreadable(let number): "unreadable (errno \(number))"
        case .outsideRoot: "a symbolic link leads out of the watched directory"
        case .unstable: "changed while it was read"
        }
    }
}

/// The bytes of a file that did not change while they were read, and what stat(2) says of it.
public struct StableContent: Sendable {
    /// All bytes of the file.
    public var bytes: [UInt8]
    /// The status that held before and after the reading.
    public var status: FileStatus

    /// Takes the bytes and the status that belongs to them.
    public init(bytes: [UInt8], status: FileStatus) {
        self.bytes = bytes
        self.status = status
    }
}

/// What whoever lists a directory wants to know of one entry.
public enum EntryInterest: Sendable {
    /// Nothing: leave it out of the listing.
    case none
    /// Its name and kind.
    case name
    /// Its name, kind and status, which costs a system call.
    case status
}

/// The entries of one directory, the names packed into one buffer.
public struct DirectoryListing: Sendable {
    /// One entry of a directory.
    public struct Entry: Sendable {
        let start: Int
        let length: Int
        /// What it is; a link is a link here, wherever it leads.
        public let kind: FileKind
        /// What stat(2) says of it, if that was asked for and the entry was still there.
        public let status: FileStatus?
    }

    /// The entries, sorted by the bytes of their names once `sort()` was called.
    public private(set) var entries: [Entry] = []
    private var names: [UInt8] = []

    /// An empty listing.
    public init() {}

    /// The name of an entry: one part of a path.
    public func name(of entry: Entry) -> ArraySlice<UInt8> { names[entry.start..<(entry.start + entry.length)] }

    /// Adds an entry at the end.
    public mutating func append(name: some Collection<UInt8>, kind: FileKind, status: FileStatus?) {
        let start = names.count
        names.append(contentsOf: name)
        entries.append(Entry(start: start, length: names.count - start, kind: kind, status: status))
    }

    /// Puts the entries in the order of their names' bytes.
    public mutating func sort() {
        names.withUnsafeBufferPointer { names in
            func name(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
                UnsafeBufferPointer(rebasing: names[entry.start..<(entry.start + entry.length)])
            }
            entries.sort { name($0).lexicographicallyPrecedes(name($1)) }
        }
    }
}

/// The tree of files below one root, as far as this module needs it. The real one is `PosixFileSystem`; tests put a
/// tree in memory in its place.
public protocol FileSystem: Sendable {
    /// What stat(2) says of a path, symbolic links followed as long as they stay within the root (`.outsideRoot`).
    func status(of path: RelativePath) throws(FileReadError) -> FileStatus

    /// As `status(of:)`, but of the link itself where the last part is one.
    func linkStatus(of path: RelativePath) throws(FileReadError) -> FileStatus

    /// Lists a directory, sorted by name. `selecting` is asked for each entry's name (one part) and kind, and says
    /// what is wanted of it. `.unreadable(errno: ENOTDIR)` where it is none.
    func list(
        _ directory: RelativePath, selecting: (UnsafeBufferPointer<UInt8>, FileKind) -> EntryInterest
    ) throws(FileReadError) -> DirectoryListing

    /// Reads a regular file of at most `limitBytes`, all of it or nothing, and never bytes of two states of it.
    func readStable(_ path: RelativePath, limitBytes: Int) throws(FileReadError) -> StableContent
}
