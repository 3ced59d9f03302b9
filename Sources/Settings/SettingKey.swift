/// Every setting there is, under the name that it has in the configuration file.
public enum SettingKey: String, CaseIterable, Sendable {
    case watchDirectory = "watch.directory"
    case watchInclude = "watch.include"
    case watchExclude = "watch.exclude"
    case watchHidden = "watch.hidden"
    case watchLargestBytes = "watch.largest_bytes"
    case watchSettleMilliseconds = "watch.settle_milliseconds"
    case watchPoll = "watch.poll"
    case stateDirectory = "state.directory"
    case historyDays = "history.days"
    case historyRevisions = "history.revisions"
    case feedSegmentBytes = "feed.segment_bytes"
    case pipelineParsers = "pipeline.parsers"
    case pipelineQueueDocuments = "pipeline.queue_documents"
    case auditDays = "audit.days"
    case metricsSeconds = "metrics.seconds"
    case logLevel = "log.level"
    case controlSocket = "control.socket"

    /// What the setting takes.
    public enum Kind: Equatable, Sendable {
        /// The path of a directory; one that is not absolute counts from the directory of the file that names it, or
        /// from the working directory where a flag or a variable does.
        case path
        /// As `path`, or nothing for the built-in rule.
        case optionalPath
        /// A list of patterns; in a variable with commas between them.
        case patterns
        /// Yes or no.
        case flag
        /// A number of bytes, bare or with a unit (`KiB`, `MiB`, `GiB`, `kB`, `MB`, `GB`).
        case bytes(ClosedRange<Int>)
        /// A whole number.
        case number(ClosedRange<Int>)
        /// `auto`, `never` or a number of seconds.
        case poll
        /// A level of the log.
        case level
    }

    /// What is known about a setting; one row of the table that everything else is made from.
    public struct Definition: Sendable {
        /// Which setting this is.
        public let key: SettingKey
        /// What values it takes.
        public let kind: Kind
        /// The unit of a number, spelled out; nil where there is none.
        public let unit: String?
        /// The default as it would stand in a variable; lists empty.
        public let standard: String
        /// The variables that set it, the preferred one first.
        public let variables: [String]
        /// What it is for, in a sentence.
        public let purpose: String
    }

    /// The row of this setting.
    public var definition: Definition {
        switch self {
        case .watchDirectory:
            row(.path, "seeds", short: "DATELINE_WATCH", "The directory whose reports are watched, and all below it.")
        case .watchInclude:
            row(.patterns, "", "Which files count: those that match any of these patterns; all where there is none.")
        case .watchExclude:
            row(.patterns, "", "Which files and directories do not count, whatever `watch.include` says.")
        case .watchHidden:
            row(.flag, "false", "Whether files and directories whose names begin with a dot count.")
        case .watchLargestBytes:
            row(.bytes(1...(1 << 30)), unit: "bytes", "8388608", "The largest file that is read; larger are refused.")
        case .watchSettleMilliseconds:
            row(
                .number(10...60_000), unit: "milliseconds", "250",
                "How long a path may be gone, as when an editor saves, before it counts as deleted.")
        case .watchPoll:
            row(
                .poll, unit: "seconds", "auto",
                "How often to scan where the kernel reports no changes, as on network file systems.")
        case .stateDirectory:
            row(
                .path, Settings.standardStateDirectory, short: "DATELINE_STATE",
                "Where the store, the feed and the control socket are kept; never inside the watched directory.")
        case .historyDays:
            row(
                .number(0...36_500), unit: "days", "0",
                "How long the past can be asked for; 0 sets no bound. What lies outside every bound is forgotten.")
        case .historyRevisions:
            row(
                .number(0...1_000_000_000), unit: "revisions", "0",
                "How many revisions can be asked for; 0 sets no bound. What lies outside every bound is forgotten.")
        case .feedSegmentBytes:
            row(
                .bytes(1024...(1 << 40)), unit: "bytes", "67108864",
                "How large the feed's current file grows before it is put aside and a new one begins.")
        case .pipelineParsers:
            row(.number(0...1024), unit: "threads", "0", "How many reports are parsed at once; 0 means one per core.")
        case .pipelineQueueDocuments:
            row(
                .number(1...100_000), unit: "documents", "256",
                "How many documents may wait between two stages before the earlier one pauses.")
        case .auditDays:
            row(
                .number(0...3650), unit: "days", "30",
                "Within how many days each report is read again and compared with the store; 0 means never.")
        case .metricsSeconds:
            row(
                .number(0...3600), unit: "seconds", "15",
                "How often the metrics' file is written at most; 0 means never.")
        case .logLevel:
            row(.level, "info", short: "DATELINE_LOG", "The least important messages that are still logged.")
        case .controlSocket:
            row(
                .optionalPath, "",
                "Where the control socket is; empty means `$RUNTIME_DIRECTORY`, else the state directory.")
        }
    }

    private func row(
        _ kind: Kind, unit: String? = nil, _ standard: String, short: String? = nil, _ purpose: String
    ) -> Definition {
        let long = "DATELINE_" + rawValue.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
        return Definition(
            key: self, kind: kind, unit: unit, standard: standard, variables: [short, long].compactMap { $0 },
            purpose: purpose)
    }
}

extension SettingKey.Kind {
    /// What the setting takes, for an error message.
    public var words: String {
        switch self {
        case .path: "the path of a directory"
        case .optionalPath: "a path, or nothing"
        case .patterns: "a list of patterns such as [\"*.txt\", \"wire/**\"]"
        case .flag: "true or false"
        case .bytes(let range):
            "a number of bytes from \(range.lowerBound) to \(range.upperBound), bare or with a unit such as 8 MiB"
        case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .poll: "auto, never, or a number of seconds from 0.05 to 86400"
        case .level: LogLevel.allCases.map(\.rawValue).joined(separator: ", ")
        }
    }
}
