public import BytePaths

/// One event of the kernel, with the path that it speaks of.
public struct FileEvent: Sendable, Hashable {
    /// What happened.
    public enum Kind: Sendable, Hashable {
        /// A file that was open for writing was closed.
        case closedAfterWriting
        /// Bytes were written, or the length changed; the writer has not closed yet.
        case modified
        /// A name came to be: a new file, a further name of one (link(2)), a link, a directory.
        case created
        /// A name was removed.
        case deleted
        /// A rename took the name away; the cookie is that of the other half, if that lies within the tree.
        case movedFrom(cookie: UInt32)
        /// A rename put the name here.
        case movedTo(cookie: UInt32)
        /// Rights, owner, times or the number of names changed.
        case attributesChanged
    }

    /// What happened.
    public var kind: Kind
    /// To which path.
    public var path: RelativePath
    /// Whether it is a directory.
    public var isDirectory: Bool

    /// Takes what happened, to which path, and whether that is a directory.
    public init(_ kind: Kind, _ path: RelativePath, isDirectory: Bool = false) {
        self.kind = kind
        self.path = path
        self.isDirectory = isDirectory
    }
}
