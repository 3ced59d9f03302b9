public import BytePaths
public import NewsRecord
public import RevisionStore

/// What the pipeline tells whoever runs it, as it happens and on the thread on which it happens.
public enum IngestEvent: Sendable {
    /// The service's state changed; the same stands in the feed.
    case state(ServiceState, String)
    /// A revision was committed and published.
    case committed(CommittedRevision)
    /// A file is no report, and why.
    case refused(RelativePath, String)
    /// A scan begins or goes on: how many files it has found so far.
    case scanning(fileCount: Int)
    /// Something does not work, and is tried again.
    case degraded(String)
    /// What did not work works again.
    case recovered
    /// The store refuses a change for good; the file stays as it is known.
    case failed(String)
}

/// Where the pipeline stands.
public struct IngestStatus: Sendable {
    /// The store's head.
    public var head: StoreHead
    /// Paths that changed and are not committed yet.
    public var pendingCount: Int
    /// The state that was last reported.
    public var state: ServiceState
    /// What the state is about, in words.
    public var text: String
}
