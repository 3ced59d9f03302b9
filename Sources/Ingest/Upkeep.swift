import BytePaths
import Foundation
import NewsRecord
import Retention
import RevisionStore
import Synchronization

/// How much history is kept. A revision is forgotten once it lies outside both bounds that are set.
public struct RetentionRule: Sendable, Equatable {
    /// How long a snapshot can be asked for, in days; nil for no bound.
    public var days: Int?
    /// How many revisions can be asked for; nil for no bound.
    public var revisions: Int?

    public init(days: Int? = nil, revisions: Int? = nil) {
        self.days = days
        self.revisions = revisions
    }

    /// Whether everything is kept.
    var keepsAll: Bool { days == nil && revisions == nil }

    /// More revisions than this have to be forgotten at a time to be worth the work, unless time has passed.
    private static let leastRevisions: Int64 = 64

    /// The number that the floor may rise to by count; nil where it may not.
    func floor(_ head: StoreHead) -> Int64? {
        guard let revisions else { return nil }
        let floor = head.revision - Int64(revisions) + 1
        return floor > head.oldestRevision ? floor : nil
    }

    /// Whether so many revisions lie outside the bound that it is worth forgetting them now.
    func isExceeded(_ head: StoreHead) -> Bool {
        guard let floor = floor(head) else { return false }
        return floor - head.oldestRevision >= Self.leastRevisions
    }
}

/// What is done beside the watch, one thing after the other, on a thread of its own: forgetting, purging, reading again.
/// It works in short steps, between which commits go on.
final class Upkeep: @unchecked Sendable {
    /// How often it is looked whether a reader that holds a purge up has gone.
    private static let purgeCheckSeconds = 1.0
    /// How often age alone is a reason to forget something.
    private static let ageCheckSeconds = 3600.0
    /// Documents that are read again in one revision.
    private static let rereadCount = 64
    /// Documents of which it is asked at a time who read them: nearly always all are as they should be.
    private static let lookCount = 1024

    // NSCondition guards the four that follow.
    private let condition = NSCondition()
    private var tasks: [@Sendable () -> Void] = []
    private var isClosed = false
    private var isChecking = false
    private var isPurgeHeld = false

    private let store: RevisionStore
    private let commitLog: CommitLog
    private let known: KnownFiles
    private let parsers: ParserSource
    private let rule: RetentionRule
    private let forgetting: Forgetting
    private let clock: @Sendable () -> Timestamp
    private let report: @Sendable (IngestEvent) -> Void
    private let steps = Atomic<UInt64>(0)

    init(
        store: RevisionStore, commitLog: CommitLog, known: KnownFiles, configuration: IngestConfiguration,
        parsers: ParserSource, clock: @escaping @Sendable () -> Timestamp,
        report: @escaping @Sendable (IngestEvent) -> Void,
        failpoints: @escaping @Sendable (Forgetting.Step) throws(Forgetting.Failure) -> Void = {
            _ throws(Forgetting.Failure) in
        }
    ) {
        self.store = store
        self.commitLog = commitLog
        self.known = known
        self.parsers = parsers
        self.clock = clock
        self.report = report
        rule = configuration.retention
        forgetting = Forgetting(
            store: store, directory: configuration.stateDirectory, failpoints: failpoints)
    }

    /// Steps taken so far: what tells a watchdog that a long task is alive.
    var stepCount: UInt64 { steps.load(ordering: .relaxed) }

    // MARK: The thread

    /// Runs tasks until `close`.
    func run() {
        while let task = next() { task() }
    }

    /// Puts a task behind those that wait.
    func submit(_ task: @escaping @Sendable () -> Void) {
        condition.withLock {
            tasks.append(task)
            condition.signal()
        }
    }

    /// Ends `run` after the step under way; what is left half done is taken up at the next start.
    func close() {
        condition.withLock {
            isClosed = true
            condition.signal()
        }
    }

    private var mayGoOn: Bool {
        steps.add(1, ordering: .relaxed)
        return condition.withLock { !isClosed }
    }

    private func next() -> (@Sendable () -> Void)? {
        condition.withLock {
            while !isClosed {
                if !tasks.isEmpty { return tasks.removeFirst() }
                if isPurgeHeld {
                    _ = condition.wait(until: Date(timeIntervalSinceNow: Self.purgeCheckSeconds))
                    if tasks.isEmpty, !isClosed { return { [weak self] in self?.endHeldPurge() } }
                    continue
                }
                guard rule.days != nil else {
                    condition.wait()
                    continue
                }
                // With a bound on age, time alone makes history old.
                if !condition.wait(until: Date(timeIntervalSinceNow: Self.ageCheckSeconds)), !isClosed {
                    return { [weak self] in self?.applyRule() }
                }
            }
            return nil
        }
    }

    // MARK: Forgetting

    /// What an earlier run left half done, and what has grown old since.
    func catchUp() {
        attempt("forgetting history") { () throws(Forgetting.Failure) in
            try forgetting.resume(feed: commitLog.run, mayGoOn: { mayGoOn })
        }
        applyRule()
    }

    /// A revision was committed: forgets what lies outside the bounds, once it is worth it.
    func noteCommit() {
        guard rule.isExceeded(store.head()) else { return }
        condition.withLock {
            guard !isChecking else { return }
            isChecking = true
            tasks.append { [weak self] in self?.applyRule() }
            condition.signal()
        }
    }

    private func applyRule() {
        condition.withLock { isChecking = false }
        guard !rule.keepsAll else { return }
        attempt("forgetting history") { () throws(Forgetting.Failure) in
            guard let floor = try ruledFloor() else { return }
            _ = try forgetting.compact(before: .revision(floor), feed: commitLog.run, mayGoOn: { mayGoOn })
        }
    }

    /// The floor that the rule allows; nil where it is no higher than the one there is.
    private func ruledFloor() throws(Forgetting.Failure) -> Int64? {
        let head = store.head()
        var floor = Int64.max
        if rule.revisions != nil { floor = min(floor, rule.floor(head) ?? 0) }
        if let days = rule.days {
            let moment = Timestamp(milliseconds: clock().milliseconds - Int64(days) * 86_400_000)
            do throws(RevisionStoreError) {
                floor = min(floor, try store.revision(at: moment))
            } catch {
                throw .store(error)
            }
        }
        return floor > head.oldestRevision && floor <= head.revision ? floor : nil
    }

    /// Makes a snapshot the oldest that is kept, and forgets what lies before it.
    func compact(before request: SnapshotRequest) throws(Forgetting.Failure) -> Int64 {
        try forgetting.compact(before: request, feed: commitLog.run, mayGoOn: { mayGoOn })
    }

    /// Takes a document out of everything. Nothing is committed meanwhile.
    func purge(document: Int64, keepsOut: Bool) throws(Forgetting.Failure) -> PurgeOutcome {
        defer { if let table = try? FileTable(of: store) { known.load(table) } }
        do throws(Forgetting.Failure) {
            return try commitLog.withNobodyCommitting { () throws(Forgetting.Failure) in
                try forgetting.purge(document: document, keepsOut: keepsOut, feed: commitLog.run) {
                    steps.add(1, ordering: .relaxed)
                }
            }
        } catch {
            if case .heldByReader = error { noteHeldPurge() }
            throw error
        }
    }

    /// A reader holds a purge up: it is ended as soon as that reader is gone.
    func noteHeldPurge() {
        condition.withLock {
            isPurgeHeld = true
            condition.signal()
        }
    }

    private func endHeldPurge() {
        do throws(Forgetting.Failure) {
            try forgetting.scrub()
            report(.recovered)
        } catch {
            if case .heldByReader = error { return }
            report(.degraded("ending a purge: \(error)"))
        }
        condition.withLock { isPurgeHeld = false }
    }

    private func attempt(_ what: String, _ body: () throws(Forgetting.Failure) -> Void) {
        do throws(Forgetting.Failure) { try body() } catch { report(.degraded("\(what): \(error)")) }
    }

    // MARK: Reading again

    /// Reads documents anew from their stored bytes where another parser read them – or all of them, or the one at
    /// `path` – and commits what comes of it in revisions of bounded size. What was recorded before stays in the past.
    ///
    /// - Returns: how many documents are in the revisions that came of it.
    func reread(all: Bool = false, only path: RelativePath? = nil) throws(RevisionStoreError) -> Int {
        // Without a parser the daemon ends.
        guard let version = try? parsers.version else { return 0 }
        if !all, path == nil, try !store.hasReadings(notBy: version) { return 0 }
        guard let reader = try? parsers.reader() else { return 0 }
        var count = 0
        var last: RelativePath?
        var waiting: [StoredReading] = []
        var told = false
        while mayGoOn {
            if waiting.isEmpty {
                let readings =
                    if let path {
                        last == nil ? try [store.reading(at: path)].compactMap { $0 } : []
                    } else {
                        try store.readings(after: last, by: reader.version, limit: Self.lookCount)
                    }
                guard let end = readings.last else { break }
                last = end.path
                waiting = readings.filter { all || path != nil || $0.isStale }
                continue
            }
            var changes: [Change] = []
            for reading in waiting.prefix(Self.rereadCount) {
                let bytes = try store.contents(reading.sha256)
                let record = Inspector.record(reader, bytes, reading.path, nil)
                changes.append(.reread(path: reading.path, report: PreparedReport(record: record, bytes: bytes)))
            }
            waiting.removeFirst(changes.count)
            if !told { report(.state(.ready, "reading reports again, as the parser is \(reader.version)")) }
            told = true
            if let revision = try commitLog.commit(changes) {
                count += revision.documents.count
                report(.committed(revision))
            }
        }
        return count
    }
}
