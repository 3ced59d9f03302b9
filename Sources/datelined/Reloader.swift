import Foundation
import Ingest
import Logging
import Settings

/// Reads the settings, at start and again on SIGHUP, from the same flags and the same places.
struct Reloader: Sendable {
    let config: String?
    let watch: String?
    let state: String?

    /// The settings as they are now.
    func load() throws -> Settings {
        let loader = SettingsLoader(
            environment: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath)
        let settings = try loader.load(flags: SettingsFlags(configFile: config, watch: watch, state: state))
        try settings.validateDirectories()
        return settings
    }
}

extension IngestConfiguration {
    init(_ settings: Settings) {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        self.init(
            watchedDirectory: settings.watchDirectory, stateDirectory: settings.stateDirectory,
            parserCount: settings.pipelineParsers > 0 ? settings.pipelineParsers : cores)
        include = settings.watchInclude
        exclude = settings.watchExclude
        includesHidden = settings.watchHidden
        largestBytes = settings.watchLargestBytes
        settleMilliseconds = settings.watchSettleMilliseconds
        queueDocumentLimit = settings.pipelineQueueDocuments
        segmentBytes = settings.feedSegmentBytes
        retention = RetentionRule(
            days: settings.historyDays > 0 ? settings.historyDays : nil,
            revisions: settings.historyRevisions > 0 ? settings.historyRevisions : nil)
        poll = PollRule(settings.watchPoll)
        auditDays = settings.auditDays
        // For the acceptance tests: the writer stands still as long as there is such a file.
        if let wedge = ProcessInfo.processInfo.environment["DATELINE_TEST_WEDGE"] {
            beforeCommit = {
                while FileManager.default.fileExists(atPath: wedge) { Thread.sleep(forTimeInterval: 0.2) }
            }
        }
    }
}

extension PollRule {
    init(_ policy: PollPolicy) {
        switch policy {
        case .automatic: self = .automatic
        case .never: self = .never
        case .every(let milliseconds): self = .every(seconds: Double(milliseconds) / 1000)
        }
    }
}

extension SettingKey {
    /// Whether a reload applies the setting; the others need a restart.
    var changesWhileRunning: Bool {
        switch self {
        case .logLevel, .watchPoll, .auditDays, .metricsSeconds: true
        default: false
        }
    }
}

extension Logger.Level {
    init(_ level: LogLevel) {
        switch level {
        case .trace: self = .trace
        case .debug: self = .debug
        case .info: self = .info
        case .notice: self = .notice
        case .warning: self = .warning
        case .error: self = .error
        case .critical: self = .critical
        }
    }
}
