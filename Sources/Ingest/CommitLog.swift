import BytePaths
import ChangeFeed
import NewsRecord
import RevisionStore
import Synchronization

/// The one place where store and feed meet: what the store has committed is handed on to the feed, in the same order.
///
/// What the feed file does not take stays in the store, and is brought from there as soon as the file takes it again.
final class CommitLog: Sendable {
    private struct Feed: ~Copyable, Sendable {
        var writer: FeedWriter
        var failure: String?
    }

    private let store: RevisionStore
    private let feed: Mutex<Feed>
    private let report: @Sendable (IngestEvent) -> Void

    /// Takes a store and a writer whose file agrees with it.
    init(store: RevisionStore, writer: consuming FeedWriter, report: @escaping @Sendable (IngestEvent) -> Void) {
        self.store = store
        self.report = report
        feed = Mutex(Feed(writer: writer, failure: nil))
    }

    /// Commits changes as one revision and publishes it; nil where nothing changed.
    func commit(_ changes: [Change]) throws(RevisionStoreError) -> CommittedRevision? {
        let (outcome, turn) = feed.withLock { feed in
            var turn: Turn?
            let outcome = Result { () throws(RevisionStoreError) -> CommittedRevision? in
                guard let revision = try store.commit(changes) else { return nil }
                turn = append(revision.lines, firstSequence: revision.firstSequence, to: &feed)
                return revision
            }
            return (outcome, turn)
        }
        tell(turn)
        return try outcome.get()
    }

    /// Records and publishes a status line.
    func status(_ state: ServiceState, _ text: String) {
        let turn = feed.withLock { feed -> Turn? in
            do throws(RevisionStoreError) {
                let line = try store.recordStatus(state, text)
                return append(line.bytes, firstSequence: line.sequence, to: &feed)
            } catch {
                return .worse("a status line could not be kept: \(error)")
            }
        }
        tell(turn)
    }

    /// Writes out what the system still holds of the feed file.
    func close() {
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
    }

    private func tell(_ turn: Turn?) {
        switch turn {
        case .worse(let text): report(.degraded(text))
        case .better:
            status(.ready, "the feed file agrees with the store again")
            report(.recovered)
        case nil: break
        }
    }

    private func append(_ lines: [UInt8], firstSequence: Int64, to feed: inout Feed) -> Turn? {
        do throws(ChangeFeedError) {
            guard feed.failure != nil else {
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
