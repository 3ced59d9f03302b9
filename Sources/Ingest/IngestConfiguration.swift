import NewsParser

/// What the pipeline has to know.
public struct IngestConfiguration: Sendable {
    /// The directory of reports, as an absolute path.
    public var watchedDirectory: String
    /// The directory of the store and the feed, as an absolute path outside the watched one.
    public var stateDirectory: String
    /// Globs of which a name has to match one; empty for all.
    public var include: [String]
    /// Globs of names to leave out, besides hidden and editors' files.
    public var exclude: [String]
    /// Whether hidden files count.
    public var includesHidden: Bool
    /// The largest report, in bytes.
    public var largestBytes: Int
    /// How long a path may be missing before it counts as gone, in milliseconds.
    public var settleMilliseconds: Int
    /// How many threads parse.
    public var parserCount: Int
    /// How many parsed documents may wait for the writer.
    public var queueDocumentLimit: Int
    /// What records name as their parser. Documents that another one read are read again after the start.
    public var parserVersion: String
    /// How much history is kept.
    public var retention: RetentionRule
    /// After how many bytes a segment of the feed is full.
    public var segmentBytes: Int

    /// When to scan beyond what the kernel reports.
    public var poll: PollRule
    /// Within how many days each file is read again although nothing was told of it; 0 for never.
    public var auditDays: Int
    /// Called by the writer before each commit; a test can hold the writer here.
    public var beforeCommit: @Sendable () -> Void

    /// Takes the directories; everything else has its default.
    public init(watchedDirectory: String, stateDirectory: String, parserCount: Int) {
        self.watchedDirectory = watchedDirectory
        self.stateDirectory = stateDirectory
        self.parserCount = parserCount
        include = []
        exclude = []
        includesHidden = false
        largestBytes = 8 << 20
        settleMilliseconds = 250
        queueDocumentLimit = 2000
        parserVersion = Parser().version
        retention = RetentionRule()
        segmentBytes = 64 << 20
        poll = .automatic
        auditDays = 0
        beforeCommit = {}
    }
}
