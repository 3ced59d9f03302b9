/// What kind of thing a name stands for.
public enum FileKind: Sendable, Hashable {
    case regular
    case directory
    /// The link itself; what it leads to has a status of its own.
    case symlink
    /// A FIFO, a socket or a device.
    case other
}

/// What stat(2) says of a file.
public struct FileStatus: Sendable, Hashable {
    /// What it is.
    public var kind: FileKind
    /// Its size in bytes.
    public var sizeBytes: Int64
    /// When its bytes last changed, in nanoseconds since 1970, as fine as the file system keeps it.
    public var mtimeNanoseconds: Int64
    /// When its bytes, names, rights or owner last changed, in nanoseconds since 1970. Nobody can set it back.
    public var ctimeNanoseconds: Int64
    /// Its number within the device.
    public var inode: UInt64
    /// The file system that it is on.
    public var device: UInt64
    /// How many names it has.
    public var linkCount: UInt64

    /// Takes each field as it is documented above.
    public init(
        kind: FileKind, sizeBytes: Int64, mtimeNanoseconds: Int64, ctimeNanoseconds: Int64, inode: UInt64,
        device: UInt64, linkCount: UInt64
    ) {
        self.kind = kind
        self.sizeBytes = sizeBytes
        self.mtimeNanoseconds = mtimeNanoseconds
        self.ctimeNanoseconds = ctimeNanoseconds
        self.inode = inode
        self.device = device
        self.linkCount = linkCount
    }

    /// Whether this and `later` can only be one file whose bytes did not change in between: same device, inode, size
    /// and times.
    public func isSameContent(as later: FileStatus) -> Bool {
        isSameFile(as: later) && sizeBytes == later.sizeBytes && mtimeNanoseconds == later.mtimeNanoseconds
            && ctimeNanoseconds == later.ctimeNanoseconds
    }

    /// Whether both are one file, whatever its content and name.
    public func isSameFile(as other: FileStatus) -> Bool { inode == other.inode && device == other.device }
}
