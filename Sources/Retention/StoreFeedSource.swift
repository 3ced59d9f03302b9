public import ChangeFeed
public import RevisionStore

/// Lets the feed be made and mended from the store without either knowing the other.
public struct StoreFeedSource: FeedSource {
    private let store: RevisionStore

    /// Takes the store that the lines come from.
    public init(store: RevisionStore) { self.store = store }

    public func feedUnit(from sequence: Int64) throws -> FeedUnit? {
        try store.lines(from: sequence).map {
            FeedUnit(firstSequence: $0.firstSequence, lastSequence: $0.lastSequence, bytes: $0.bytes)
        }
    }

    public func oldestSequence() throws -> Int64 { try store.oldestSequence() }
}
