import BytePaths
import Foundation
import NewsRecord
import RevisionStore

/// The writer's side of the pipeline: one thread that commits what the parsers prepared, publishes each revision and
/// acknowledges the jobs.
///
/// A single save is committed at once. What a scan brings is gathered until the scan has brought all, the batch is
/// full, or somebody's save comes in between. In a burst, what arrives during one commit makes the next.
final class Committer: Sendable {
    /// Documents of one revision at most, and bytes of reports: what one transaction holds in memory.
    static let batchDocumentLimit = 256
    static let batchByteLimit = 32 << 20
    /// So many documents are much to commit: caches have filled with what nobody may ask for again.
    private static let muchDocumentCount = 1000
    /// From so many pages of 4 KiB on the write-ahead log is worth copying back when there is time.
    private static let idleLogPageCount = 1000

    private let commitLog: CommitLog
    private let store: RevisionStore
    private let intake: Intake
    private let queue: CommitQueue
    private let known: KnownFiles
    private let pulses: PulseBoard
    private let meter: IngestMeter
    private let beforeCommit: @Sendable () -> Void
    private let report: @Sendable (IngestEvent) -> Void
    private let hasBecomeIdle: @Sendable () -> Void

    /// `hasBecomeIdle` is called when nothing is left to do after much was done.
    init(
        commitLog: CommitLog, store: RevisionStore, intake: Intake, queue: CommitQueue, known: KnownFiles,
        pulses: PulseBoard = PulseBoard(), meter: IngestMeter = IngestMeter(),
        beforeCommit: @escaping @Sendable () -> Void = {},
        report: @escaping @Sendable (IngestEvent) -> Void, hasBecomeIdle: @escaping @Sendable () -> Void
    ) {
        self.commitLog = commitLog
        self.store = store
        self.intake = intake
        self.queue = queue
        self.known = known
        self.pulses = pulses
        self.meter = meter
        self.beforeCommit = beforeCommit
        self.report = report
        self.hasBecomeIdle = hasBecomeIdle
    }

    /// Commits until the queue is closed and empty.
    func run() {
        var batch: [Prepared] = []
        var committedCount = 0
        while let arrived = queue.takeAll(orUntil: { !batch.isEmpty && isComplete(batch) }) {
            for token in arrived.compactMap(\.job.pulse) { pass(token) }
            batch += arrived.filter { $0.job.pulse == nil }
            while !batch.isEmpty, arrived.isEmpty || isComplete(batch) {
                let count = Self.countOfNextRevision(batch)
                commit(batch.prefix(count).sorted { $0.job.path < $1.job.path })
                batch.removeFirst(count)
                committedCount += count
            }
            if committedCount >= Self.muchDocumentCount, batch.isEmpty, intake.isIdle {
                committedCount = 0
                hasBecomeIdle()
            }
        }
        if !batch.isEmpty { commit(batch.sorted { $0.job.path < $1.job.path }) }
    }

    /// Takes a token through the last stage, the feed.
    private func pass(_ token: UInt64) {
        commitLog.touch()
        pulses.arrived(token)
    }

    private func isComplete(_ batch: [Prepared]) -> Bool {
        if batch.contains(where: { !$0.job.isBulk }) { return true }
        if Self.countOfNextRevision(batch) < batch.count || batch.count >= Self.batchDocumentLimit { return true }
        let bulk = intake.bulkState
        return !bulk.isScanning && bulk.count <= batch.count
    }

    private static func countOfNextRevision(_ batch: [Prepared]) -> Int {
        var byteCount = 0
        for (index, prepared) in batch.enumerated() {
            byteCount += prepared.byteCount
            if index >= batchDocumentLimit || (index > 0 && byteCount > batchByteLimit) { return index }
        }
        return batch.count
    }

    private func commit(_ batch: [Prepared]) {
        let changes = batch.flatMap(\.changes)
        guard let revision = committed(changes) else { return intake.finish(batch.map(\.job)) }
        refreshKnown(changes)
        if let revision = revision.value { report(.committed(revision)) }
        for change in changes {
            switch change {
            case .refuse(let path, _, let reason):
                commitLog.status(.refused, "\(path.shown): \(reason)")
                report(.refused(path, reason))
            case .move(let from, let to, _, _):
                // A file may have been made anew at the old name before the move was committed.
                intake.submit(Job(path: from, mayDelete: true), whileWorkingOn: to)
            default: break
            }
        }
        intake.finish(batch.map(\.job))
        // Nobody waits for what the log holds; with nothing else to do it is copied back a bit at a time.
        if queue.count == 0 { _ = try? store.checkpoint(leastPages: Self.idleLogPageCount) }
    }

    private struct Outcome {
        var value: CommittedRevision?
    }

    /// Tries until the store takes the changes: a full disk empties again, and what was given us is not lost. Nil where
    /// the store refuses the changes themselves, or where the daemon has to end: its next start finds them again.
    private func committed(_ changes: [Change]) -> Outcome? {
        var pauseSeconds = 0.1
        beforeCommit()
        var told: String?
        while true {
            do {
                let revision = try meter.timed(\.commits) { () throws(RevisionStoreError) in
                    try commitLog.commit(changes)
                }
                if pauseSeconds > 0.1 {
                    commitLog.status(.ready, "the store takes changes again")
                    report(.recovered)
                }
                return Outcome(value: revision)
            } catch {
                guard error.isOfTheMachine else {
                    report(.failed("\(error)"))
                    return nil
                }
                // Each way to fail is told once, not with every attempt.
                if told != "\(error)" { report(.degraded("\(error)")) }
                told = "\(error)"
                if intake.hasEnded { return nil }
                pulses.excuse()
                Thread.sleep(forTimeInterval: pauseSeconds)
                pauseSeconds = min(pauseSeconds * 2, 5)
            }
        }
    }

    private func refreshKnown(_ changes: [Change]) {
        var paths: Set<RelativePath> = []
        for change in changes { paths.formUnion(change.paths) }
        known.update(paths.map { ($0, knownFile($0)) })
    }

    /// What the store has of a path. A disk that fails is asked again: taking a file for an unknown one would lose its
    /// removal.
    private func knownFile(_ path: RelativePath) -> KnownFile? {
        while true {
            do {
                return try store.knownFile(path)
            } catch {
                guard error.isOfTheMachine, !intake.hasEnded else { return nil }
                pulses.excuse()
                Thread.sleep(forTimeInterval: 0.1)
            }
        }
    }
}
