import BytePaths
import ChangeFeed
import Foundation
import NewsRecord
import Retention
import RevisionStore
import Synchronization

/// The one place where store and feed meet: what the store has committed is handed on to the feed, in the same order.
///
/// What the feed file does not take stays in the store, and is brought from there as soon as the file takes it again: with
/// the next lines, or by trying now and then.
final class CommitLog: Sendable {
    private struct Feed: ~Copyable, Sendable {
        var writer: FeedWriter
        var failure: String?
    }

    private let store: RevisionStore
    private let feed: Mutex<Feed>
    /// Closed for commits while a purge is between store and feed, where their numbers do not follow each other.
    private let gate = NSLock()
    private let meter: IngestMeter
    private let report: @Sendable (IngestEvent) -> Void
    private let guardian: FeedGuardian
    private let retry = FeedRetry()
    private let isGuarded = Atomic(false)

    /// Opens the feed in `directory` and brings it in line with the store. `system` is what the feed's files are written
    /// by.
    init(
        store: RevisionStore, directory: String, segmentBytes: Int, system: FeedSystem = .real,
        meter: IngestMeter = IngestMeter(), report: @escaping @Sendable (IngestEvent) -> Void
    ) throws(ChangeFeedError) {
        var writer = try FeedWriter(directory: directory, segmentBytes: segmentBytes, system: system)
        // What a purge that was cut short left in the files is ours, and nobody's harm.
        if let first = try? store.unfinishedPurge() {
            try FeedTask.rewrite(fromLine: first).run(on: &writer, from: store)
        }
        let findings = try FeedRepair.repair(&writer, from: StoreFeedSource(store: store))
        self.store = store
        self.meter = meter
        self.report = report
        guardian = try FeedGuardian(directory: directory, uncheckedBytes: findings.uncheckedBytes)
        feed = Mutex(Feed(writer: writer, failure: nil))
        if findings.restoredUnitCount > 1 || !findings.harmedFiles.isEmpty { tell(.mended(findings.harmedFiles)) }
    }

    /// From now on, until `close`, harm to the feed's files is noticed as it happens, and what they do not take is tried
    /// again.
    func guardFeed() {
        isGuarded.store(true, ordering: .relaxed)
        guardian.start(
            checking: { [store] count, directory in
                // Where it cannot be read the next append finds out why.
                (try? FeedRepair.check(directory, firstBytes: count, against: StoreFeedSource(store: store))) ?? true
            },
            look: { [weak self] trustsSeals in self?.look(trustsSeals: trustsSeals) })
    }

    /// Mends the feed's files where somebody was at them.
    private func look(trustsSeals: Bool) {
        let turn = feed.withLock { feed -> Turn? in
            // What a failed write left is for the next append.
            guard feed.failure == nil, !trustsSeals || !feed.writer.isInOrder() else { return nil }
            return mend(&feed, trustsSeals: trustsSeals)
        }
        tell(turn)
    }

    /// Brings the feed in line with the store where an append has failed.
    private func tryAgain() {
        gate.lock()
        let turn = feed.withLock { feed -> Turn? in
            guard feed.failure != nil else { return nil }
            do throws(ChangeFeedError) {
                try FeedRepair.repair(&feed.writer, from: StoreFeedSource(store: store))
                feed.failure = nil
                return .better
            } catch {
                feed.failure = "\(error)"
                return nil
            }
        }
        gate.unlock()
        tell(turn)
    }

    private func mend(_ feed: inout Feed, trustsSeals: Bool) -> Turn? {
        do throws(ChangeFeedError) {
            let findings = try FeedRepair.repair(
                &feed.writer, from: StoreFeedSource(store: store), trustsSeals: trustsSeals)
            return findings.harmedFiles.isEmpty ? nil : .mended(findings.harmedFiles)
        } catch {
            feed.failure = "\(error)"
            return .worse("the feed file is behind the store: \(error)")
        }
    }

    /// Commits changes as one revision and publishes it; nil where nothing changed.
    func commit(_ changes: [Change]) throws(RevisionStoreError) -> CommittedRevision? {
        gate.lock()
        let (outcome, turn) = feed.withLock { feed in
            var turn: Turn?
            let outcome = Result { () throws(RevisionStoreError) -> CommittedRevision? in
                guard let revision = try store.commit(changes) else { return nil }
                turn = meter.spending(.feed) {
                    append(revision.lines, firstSequence: revision.firstSequence, to: &feed)
                }
                return revision
            }
            return (outcome, turn)
        }
        gate.unlock()
        tell(turn)
        return try outcome.get()
    }

    /// Returns once nobody else is at work here.
    func touch() { feed.withLock { _ in } }

    /// Records and publishes a status line.
    func status(_ state: ServiceState, _ text: String) {
        gate.lock()
        let turn = feed.withLock { feed -> Turn? in
            do throws(RevisionStoreError) {
                let line = try store.recordStatus(state, text)
                return append(line.bytes, firstSequence: line.sequence, to: &feed)
            } catch {
                return .worse("a status line could not be kept: \(error)")
            }
        }
        gate.unlock()
        tell(turn)
    }

    /// Changes the feed's files after the store forgot something, while nobody appends.
    func run(_ task: FeedTask) throws(ChangeFeedError) {
        let result = feed.withLock { feed in
            Result { () throws(ChangeFeedError) in
                do throws(ChangeFeedError) {
                    // A file that is behind the store is brought to its end first.
                    if feed.failure != nil { try FeedRepair.repair(&feed.writer, from: StoreFeedSource(store: store)) }
                    try task.run(on: &feed.writer, from: store)
                    feed.failure = nil
                } catch {
                    // What comes next is appended only after a repair.
                    feed.failure = "\(error)"
                    throw error
                }
            }
        }
        try result.get()
    }

    /// Commits nothing and says nothing while `body` runs.
    func withNobodyCommitting<Value>(
        _ body: () throws(Forgetting.Failure) -> Value
    ) throws(Forgetting.Failure) -> Value {
        gate.lock()
        defer { gate.unlock() }
        return try body()
    }

    /// Writes out what the system still holds of the feed file.
    func close() {
        guardian.stop()
        retry.stop()
        let turn = feed.withLock { feed -> Turn? in
            do throws(ChangeFeedError) {
                try feed.writer.close()
                return nil
            } catch {
                return .worse("\(error)")
            }
        }
        tell(turn)
    }

    /// A change of fortune, told once the lock is free again: whoever hears of it may write a line himself.
    private enum Turn {
        case worse(String)
        case better
        /// Files that somebody else was at are as they were; none named where lines were missing and nobody knows why.
        case mended([String])
    }

    private func tell(_ turn: Turn?) {
        switch turn {
        case .worse(let text):
            report(.degraded(text))
            guard isGuarded.load(ordering: .relaxed) else { return }
            retry.begin(
                attempt: { [weak self] in self?.tryAgain() },
                isDone: { [weak self] in self?.feed.withLock { $0.failure == nil } ?? true })
        case .better:
            status(.ready, "the feed file agrees with the store again")
            report(.recovered)
        case .mended(let files):
            let what =
                files.isEmpty
                ? "the feed lacked lines that the store has"
                : "somebody else changed or removed files of the feed: \(files.joined(separator: ", "))"
            status(.degraded, what)
            report(.degraded(what))
            status(.ready, "the feed is made anew from the store, the same bytes as before")
            report(.recovered)
        case nil: break
        }
    }

    private func append(_ lines: [UInt8], firstSequence: Int64, to feed: inout Feed) -> Turn? {
        do throws(ChangeFeedError) {
            guard feed.failure != nil else {
                // A look at each append: what comes next must not stand behind somebody's harm.
                if !feed.writer.isCurrentInOrder() { return mend(&feed, trustsSeals: true) }
                try feed.writer.append(lines, firstSequence: firstSequence)
                return nil
            }
            // The file is behind the store; bring all that it lacks, these lines among them.
            try FeedRepair.repair(&feed.writer, from: StoreFeedSource(store: store))
            feed.failure = nil
            return .better
        } catch {
            let isNews = feed.failure == nil
            feed.failure = "\(error)"
            return isNews ? .worse("the feed file is behind the store: \(error)") : nil
        }
    }
}
