/// What the daemon does with file systems that report no changes.
public enum PollPolicy: Equatable, Sendable {
    /// Scan from time to time where the watched directory is on such a file system.
    case automatic
    /// Never scan beyond what the kernel reports.
    case never
    /// Scan this often, whatever the file system.
    case every(milliseconds: Int)
}

/// How much is logged. The names are those of swift-log.
public enum LogLevel: String, CaseIterable, Sendable {
    case trace, debug, info, notice, warning, error, critical
}

/// Where a value comes from.
public enum SettingOrigin: Equatable, Sendable {
    /// A flag of the command line, as it is written there.
    case flag(String)
    /// A variable of the environment.
    case variable(String)
    /// The configuration file; the line counts from 1 and is nil where it cannot be told.
    case file(path: String, line: Int?)
    /// The service manager's own variable, `STATE_DIRECTORY`.
    case serviceManager(variable: String)
    /// The default.
    case standard
}

extension SettingOrigin: CustomStringConvertible {
    public var description: String {
        switch self {
        case .flag(let flag): flag
        case .variable(let name), .serviceManager(let name): "the variable \(name)"
        case .file(let path, let line?): "\(path):\(line)"
        case .file(let path, nil): path
        case .standard: "the default"
        }
    }
}

/// All settings, checked, with every path absolute.
public struct Settings: Equatable, Sendable {
    /// The state directory where nothing names one.
    public static let standardStateDirectory = "/var/lib/dateline"
    /// The configuration file that is read, if it exists, where nothing names one.
    public static let standardConfigFile = "/etc/dateline/datelined.yaml"

    /// The directory whose reports are watched; absolute, without `.` and `..` parts.
    public var watchDirectory: String
    /// Patterns of the files that count; none means all. Not compiled yet: whoever does so reports a bad one by
    /// `SettingsError.invalidValue` with `origin(of:)`.
    public var watchInclude: [String]
    /// Patterns of the files and directories that do not count.
    public var watchExclude: [String]
    /// Whether names that begin with a dot count.
    public var watchHidden: Bool
    /// The largest file that is read, in bytes.
    public var watchLargestBytes: Int
    /// How long a path may be gone before it counts as deleted, in milliseconds.
    public var watchSettleMilliseconds: Int
    /// Whether and how often to scan beyond what the kernel reports.
    public var watchPoll: PollPolicy
    /// Where store, feed and control socket are kept; absolute, without `.` and `..` parts.
    public var stateDirectory: String
    /// How long the past can be asked for, in days; 0 sets no bound.
    public var historyDays: Int
    /// How many revisions can be asked for; 0 sets no bound.
    public var historyRevisions: Int
    /// The size at which the feed's current file is put aside, in bytes.
    public var feedSegmentBytes: Int
    /// How many reports are parsed at once; 0 means one per core.
    public var pipelineParsers: Int
    /// How many documents may wait between two stages.
    public var pipelineQueueDocuments: Int
    /// Within how many days each report is read again, though nothing was told of it; 0 for never.
    public var auditDays: Int
    /// How often the metrics' file is written at most, in seconds; 0 for never.
    public var metricsSeconds: Int
    /// The least important level that is logged.
    public var logLevel: LogLevel
    /// Where the control socket is; nil for the built-in rule.
    public var controlSocket: String?
    /// The configuration file that was read; nil where there was none.
    public var configFile: String?

    var origins: [SettingKey: SettingOrigin]

    /// Where the value of `key` comes from.
    public func origin(of key: SettingKey) -> SettingOrigin { origins[key] ?? .standard }

    /// The settings whose values differ, in the order of the table; for a reload that says what it changed.
    public func keysChanged(since old: Settings) -> [SettingKey] {
        SettingKey.allCases.filter { key in
            switch key {
            case .watchDirectory: watchDirectory != old.watchDirectory
            case .watchInclude: watchInclude != old.watchInclude
            case .watchExclude: watchExclude != old.watchExclude
            case .watchHidden: watchHidden != old.watchHidden
            case .watchLargestBytes: watchLargestBytes != old.watchLargestBytes
            case .watchSettleMilliseconds: watchSettleMilliseconds != old.watchSettleMilliseconds
            case .watchPoll: watchPoll != old.watchPoll
            case .stateDirectory: stateDirectory != old.stateDirectory
            case .historyDays: historyDays != old.historyDays
            case .historyRevisions: historyRevisions != old.historyRevisions
            case .feedSegmentBytes: feedSegmentBytes != old.feedSegmentBytes
            case .pipelineParsers: pipelineParsers != old.pipelineParsers
            case .pipelineQueueDocuments: pipelineQueueDocuments != old.pipelineQueueDocuments
            case .auditDays: auditDays != old.auditDays
            case .metricsSeconds: metricsSeconds != old.metricsSeconds
            case .logLevel: logLevel != old.logLevel
            case .controlSocket: controlSocket != old.controlSocket
            }
        }
    }
}
