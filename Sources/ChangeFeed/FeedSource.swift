/// Lines that the feed is to hold, from where they are durable.
public struct FeedUnit: Sendable, Equatable {
    /// The sequence number of the first line.
    public var firstSequence: Int64
    /// The sequence number of the last line.
    public var lastSequence: Int64
    /// Whole lines, each with its line feed.
    public var bytes: [UInt8]

    public init(firstSequence: Int64, lastSequence: Int64, bytes: [UInt8]) {
        self.firstSequence = firstSequence
        self.lastSequence = lastSequence
        self.bytes = bytes
    }
}

/// Where the feed's lines come from when its files are missing or wrong: the store.
public protocol FeedSource {
    /// The lines from `sequence` on to the end of its revision, or the one status line that has the number; nil past
    /// the newest line.
    func feedUnit(from sequence: Int64) throws -> FeedUnit?

    /// The number of the oldest line that the source can give, at least 1.
    func oldestSequence() throws -> Int64
}
