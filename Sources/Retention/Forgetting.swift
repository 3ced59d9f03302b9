public import ChangeFeed
public import RevisionStore

/// Takes history or a report out of store and feed together, in an order in which a crash at any moment leaves nothing
/// that `resume` does not bring to its end.
public struct Forgetting: Sendable {
    /// What went wrong.
    public enum Failure: Error, CustomStringConvertible {
        /// In the store.
        case store(RevisionStoreError)
        /// In the files of the feed.
        case feed(ChangeFeedError)
        /// Somebody reads a snapshot from before the purge, so that the log still holds it. The purge ends with `scrub`,
        /// once the reader is gone, or at the next start.
        case heldByReader
        /// A test stopped the work at this step.
        case stopped(Step)

        /// What happened and what to do about it, for people.
        public var sentence: String {
            switch self {
            case .store(.stillPresent(let path)):
                "\(path) is still in the watched directory and would come in again; remove the file first, or give "
                    + "--keep-out, which keeps salted hashes of its path and contents and refuses them from now on"
            case .heldByReader: "\(self); the daemon ends the purge by itself as soon as that reader is gone"
            default: description
            }
        }

        public var description: String {
            switch self {
            case .store(let error): "\(error)"
            case .feed(let error): "\(error)"
            case .heldByReader: "a reader holds an older state of the store, which still has what was purged"
            case .stopped(let step): "stopped at \(step)"
            }
        }
    }

    /// Where a test can stop the work, in the order of a compaction and of a purge.
    public enum Step: String, Sendable, CaseIterable {
        /// The floor is raised; nothing was taken away.
        case floorRaised
        /// The feed's files begin at the floor.
        case feedTrimmed
        /// Some rows below the floor are gone.
        case rowsForgotten
        /// The store has no trace of the report in its tables.
        case purged
        /// The feed's files have no trace of it.
        case feedRewritten
    }

    private let store: RevisionStore
    private let directory: String
    private let failpoints: @Sendable (Step) throws(Failure) -> Void

    /// Works on the store and feed of a state directory.
    ///
    /// - Parameter failpoints: called at each step; what it throws ends the work there.
    public init(
        store: RevisionStore, directory: String,
        failpoints: @escaping @Sendable (Step) throws(Failure) -> Void = { _ throws(Failure) in }
    ) {
        self.store = store
        self.directory = directory
        self.failpoints = failpoints
    }

    /// Runs a task on the feed's writer while nobody else appends.
    public typealias FeedAccess = (FeedTask) throws(ChangeFeedError) -> Void

    // MARK: Compaction

    /// Makes the snapshot that `request` means the oldest that is kept, and takes away what lies before it, in steps
    /// between which commits go on.
    ///
    /// - Parameter mayGoOn: is asked between steps; where it says no the rest is left to `resume`.
    /// - Returns: the oldest revision that is kept.
    public func compact(
        before request: SnapshotRequest, feed: FeedAccess, mayGoOn: () -> Bool = { true }
    ) throws(Failure) -> Int64 {
        let oldest = try inStore { () throws(RevisionStoreError) in try store.raiseFloor(to: request) }
        try failpoints(.floorRaised)
        try finishCompaction(feed: feed, mayGoOn: mayGoOn)
        return oldest
    }

    private func finishCompaction(feed: FeedAccess, mayGoOn: () -> Bool) throws(Failure) {
        guard store.head().oldestRevision > 0 else { return }
        try run(.trim, feed)
        try failpoints(.feedTrimmed)
        var compaction = Compaction()
        while mayGoOn() {
            let goesOn = try inStore { () throws(RevisionStoreError) in try store.advance(&compaction) }
            try failpoints(.rowsForgotten)
            guard goesOn else { return }
        }
    }

    // MARK: Purging

    /// Takes a document out of store and feed for good; see `RevisionStore.purge`. Nobody commits meanwhile.
    public func purge(
        document: Int64, keepsOut: Bool, feed: FeedAccess, progress: () -> Void = {}
    ) throws(Failure) -> PurgeOutcome {
        let outcome = try inStore { () throws(RevisionStoreError) in
            try store.purge(document: document, keepsOut: keepsOut, progress: progress)
        }
        try failpoints(.purged)
        try finishPurge(feed: feed)
        return outcome
    }

    private func finishPurge(feed: FeedAccess) throws(Failure) {
        guard let first = try inStore({ () throws(RevisionStoreError) in try store.unfinishedPurge() }) else { return }
        try run(.rewrite(fromLine: first), feed)
        try failpoints(.feedRewritten)
        try scrub()
    }

    /// Ends a purge that a reader held up when the feed's files had no trace of the report any more.
    public func scrub() throws(Failure) {
        let isClean = try inStore { () throws(RevisionStoreError) in try store.scrub(directory: directory) }
        guard isClean else { throw .heldByReader }
    }

    // MARK: After a stop

    /// Ends what an earlier run left half done. A purge that is under way ends before this returns.
    public func resume(feed: FeedAccess, mayGoOn: () -> Bool = { true }) throws(Failure) {
        try finishPurge(feed: feed)
        try finishCompaction(feed: feed, mayGoOn: mayGoOn)
    }

    /// Ends a purge that an earlier run left half done.
    public func resumePurge(feed: FeedAccess) throws(Failure) { try finishPurge(feed: feed) }

    private func inStore<Value>(_ body: () throws(RevisionStoreError) -> Value) throws(Failure) -> Value {
        do { return try body() } catch { throw .store(error) }
    }

    private func run(_ task: FeedTask, _ feed: FeedAccess) throws(Failure) {
        do { try feed(task) } catch { throw .feed(error) }
    }
}

/// What has to be done to the files of the feed after the store forgot something.
public enum FeedTask: Sendable, Equatable {
    /// Take away what lies below the floor.
    case trim
    /// Write everything anew from this line on.
    case rewrite(fromLine: Int64)

    /// Does it.
    public func run(on writer: inout FeedWriter, from store: RevisionStore) throws(ChangeFeedError) {
        let source = StoreFeedSource(store: store)
        switch self {
        case .trim: try FeedForgetting.trim(&writer, from: source)
        case .rewrite(let first): try FeedForgetting.rewrite(&writer, fromLine: first, from: source)
        }
    }
}

extension PurgeOutcome {
    /// What came of it, for people.
    public var sentence: String {
        let lines = "\(lineCount) \(lineCount == 1 ? "line" : "lines")"
        let copied =
            copies.isEmpty
            ? "" : "; the same bytes are also in \(copies.joined(separator: ", ")), which stays until it is purged too"
        return
            "purged: \(lines) of the feed replaced, digests and chain founded anew from revision \(firstRevision) on; "
            + "backups and what others read before are not reached\(copied)"
    }
}
