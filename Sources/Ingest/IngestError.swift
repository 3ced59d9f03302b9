public import ChangeFeed
public import FileWatch
public import RevisionStore

/// Why the pipeline cannot start.
public enum IngestError: Error, CustomStringConvertible {
    /// The watched directory cannot be opened.
    case watchedDirectory(String, FileReadError)
    /// A glob is none.
    case filter(FileFilterError)
    /// The store's file is missing or empty, and the feed beside it is not: a new store would take its place.
    case storeLost(directory: String)
    /// The store cannot be opened.
    case store(RevisionStoreError)
    /// The feed's directory or file cannot be written.
    case feed(ChangeFeedError)
    /// The directory cannot be watched.
    case watch(WatchError)
    /// What the parser reads with cannot be had.
    case parser(any Error)

    public var description: String {
        switch self {
        case .watchedDirectory(let path, let cause): "cannot open the watched directory \(path): \(cause)"
        case .filter(let cause): "\(cause)"
        case .storeLost(let directory):
            "the store in \(directory) is missing or empty, but its feed is there; bring the store back from a backup, or "
                + "move \(directory)/feed away to begin anew"
        case .store(let cause): "\(cause)"
        case .feed(let cause): "\(cause)"
        case .watch(let cause): "\(cause)"
        case .parser(let cause): "\(cause)"
        }
    }

    static func watching<Value>(
        _ path: String, _ body: () throws(FileReadError) -> Value
    ) throws(IngestError) -> Value {
        do throws(FileReadError) { return try body() } catch { throw .watchedDirectory(path, error) }
    }
}
