import ChangeFeed
import RevisionStore

/// Lets the feed be repaired from the store without either knowing the other.
struct StoreFeedSource: FeedSource {
    let store: RevisionStore

    func feedUnit(from sequence: Int64) throws -> FeedUnit? {
        try store.lines(from: sequence).map {
            FeedUnit(firstSequence: $0.firstSequence, lastSequence: $0.lastSequence, bytes: $0.bytes)
        }
    }

    func oldestSequence() throws -> Int64 { try store.oldestSequence() }
}
