/// What can go wrong with the files of the feed.
public enum ChangeFeedError: Error, Equatable, Sendable {
    /// A file or directory could not be made, opened, read, written or renamed; what was tried, the path and errno.
    case file(FeedOperation, path: String, errno: Int32)
    /// Lines were to be appended that do not follow the last one; both sequence numbers.
    case outOfOrder(expected: Int64, got: Int64)
    /// What was to be appended is not a run of feed lines with rising numbers.
    case notLines
    /// The source of lines failed; its words.
    case source(String)
    /// The feed does not hold these lines any more: start again from a snapshot.
    case gap(from: Int64, through: Int64)
    /// The feed's directory is not there.
    case noFeed(directory: String)

    /// Whether the disk was full or failed, so that the same call may succeed later.
    public var isTransient: Bool {
        switch self {
        case .file(_, _, let code): [5, 12, 28, 122].contains(code)  // EIO, ENOMEM, ENOSPC, EDQUOT
        default: false
        }
    }
}

/// What was tried on a file.
public enum FeedOperation: String, Sendable {
    case makeDirectory, list, open, read, write, truncate, sync, rename, remove, watch
}

extension ChangeFeedError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let operation, let path, let code): "\(path): cannot \(operation.rawValue), errno \(code)"
        case .outOfOrder(let expected, let got): "line \(got) does not follow; \(expected) does"
        case .notLines: "not a run of feed lines"
        case .source(let words): words
        case .gap(let from, let through): "lines \(from) to \(through) are no longer in the feed"
        case .noFeed(let directory): "no feed in \(directory)"
        }
    }
}
