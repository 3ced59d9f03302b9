import CLinux
import Foundation
import Glibc
import Ingest
import NewsRecord
import RevisionStore
import Synchronization

/// The daemon's figures in the text format of Prometheus (version 0.0.4).
struct MetricsText {
    private(set) var text = ""

    /// All figures as they are now.
    static func of(_ pipeline: IngestPipeline, stateDirectory: String) -> String {
        let status = pipeline.status()
        let figures = pipeline.figures
        let store = stateDirectory + "/store.sqlite"
        var metrics = MetricsText()
        metrics.gauge("revision", "The newest revision.", Double(status.head.revision))
        metrics.gauge("sequence", "The number of the feed's newest line.", Double(status.head.sequence))
        metrics.gauge("documents", "Documents in the newest revision.", Double(status.head.documentCount))
        metrics.gauge("refused", "Files that are refused at present.", Double(status.head.refusedCount))
        metrics.gauge("pending", "Paths that changed and are not committed yet.", Double(status.pendingCount))
        metrics.gauge(
            "degraded", "1 while something does not work and is tried again.", status.state == .degraded ? 1 : 0)
        metrics.gauge(
            "last_change_timestamp_seconds", "When the newest revision was committed; 0 before the first.",
            Double(status.head.lastChange?.milliseconds ?? 0) / 1000)
        metrics.gauge("store_bytes", "The size of the store.", size(store))
        metrics.gauge(
            "write_ahead_log_bytes", "The size of the store's log; readers that stay behind make it grow.",
            size(store + "-wal"))
        metrics.gauge(
            "readers_behind_bytes",
            "How much of the log readers of an older snapshot hold up; 0 where none stays behind.",
            Double(figures.heldPageCount) * 4096)
        metrics.gauge(
            "feed_bytes", "The size of the feed's current file.", size(stateDirectory + "/feed/current.jsonl"))
        metrics.counter("overflows_total", "Times that the kernel dropped events.", figures.overflowCount)
        metrics.counter("scans_total", "Scans of the directory or a part of it.", figures.scanCount)
        metrics.counter("audited_total", "Files read again by the audit.", figures.auditedCount)
        metrics.counter("refusals_total", "Times that a file was refused.", figures.refusedCount)
        metrics.counter("degradations_total", "Times that something stopped working.", figures.degradedCount)
        metrics.histogram("inspection_seconds", "Reading and parsing a file.", figures.inspections)
        metrics.histogram("commit_seconds", "A commit to store and feed.", figures.commits)
        metrics.work(figures.work)
        metrics.processor()
        return metrics.text
    }

    mutating func gauge(_ name: String, _ help: String, _ value: Double) {
        head(name, help, "gauge")
        line(name, value)
    }

    mutating func counter(_ name: String, _ help: String, _ value: UInt64) {
        head(name, help, "counter")
        text += "dateline_\(name) \(value)\n"
    }

    mutating func histogram(_ name: String, _ help: String, _ value: DurationHistogram) {
        head(name, help, "histogram")
        var sum: UInt64 = 0
        for (bound, count) in zip(DurationHistogram.boundsSeconds, value.counts) {
            sum += count
            text += "dateline_\(name)_bucket{le=\"\(Self.shown(bound))\"} \(sum)\n"
        }
        text += "dateline_\(name)_bucket{le=\"+Inf\"} \(value.count)\n"
        text += "dateline_\(name)_sum \(value.sumSeconds)\ndateline_\(name)_count \(value.count)\n"
    }

    /// Where the time goes: by the clock, and of the processor.
    private mutating func work(_ work: [WorkPart: WorkTime]) {
        let parts = WorkPart.allCases.map { ($0, work[$0] ?? WorkTime()) }
        head("work_seconds_total", "Time spent on a part of the work, by the clock.", "counter")
        for (part, time) in parts { line("work_seconds_total{part=\"\(part.rawValue)\"}", time.wallSeconds) }
        head("work_cpu_seconds_total", "Processor time spent on a part of the work.", "counter")
        for (part, time) in parts { line("work_cpu_seconds_total{part=\"\(part.rawValue)\"}", time.processorSeconds) }
        head("work_total", "How often a part of the work was done.", "counter")
        for (part, time) in parts { line("work_total{part=\"\(part.rawValue)\"}", Double(time.count)) }
    }

    /// What the process has used of the processor in all.
    private mutating func processor() {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        head("cpu_seconds_total", "Processor time of the whole process.", "counter")
        line("cpu_seconds_total{mode=\"user\"}", seconds(usage.ru_utime))
        line("cpu_seconds_total{mode=\"system\"}", seconds(usage.ru_stime))
    }

    private mutating func head(_ name: String, _ help: String, _ type: String) {
        text += "# HELP dateline_\(name) \(help)\n# TYPE dateline_\(name) \(type)\n"
    }

    private mutating func line(_ name: String, _ value: Double) { text += "dateline_\(name) \(Self.shown(value))\n" }

    private static func shown(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }

    /// 0 for a file that is not there.
    private static func size(_ path: String) -> Double {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.doubleValue ?? 0
    }
}

/// Keeps `STATE/metrics/dateline.prom`, for the textfile collector of node_exporter: written when something has
/// happened, but not too often; with nothing to tell it wakes nobody.
final class MetricsKeeper: Sendable {
    private struct State {
        var seconds: Int
        var isPlanned = false
        var lastMilliseconds: Int64?
    }

    private let pipeline: IngestPipeline
    private let stateDirectory: String
    private let loop: MainLoop
    private let state: Mutex<State>

    /// Takes how many seconds lie between two writes at least; 0 for no file.
    init(pipeline: IngestPipeline, stateDirectory: String, seconds: Int, loop: MainLoop) {
        self.pipeline = pipeline
        self.stateDirectory = stateDirectory
        self.loop = loop
        state = Mutex(State(seconds: seconds))
    }

    /// Writes the file for the first time, at once.
    func begin() {
        if state.withLock({ $0.seconds > 0 }) { write() }
    }

    /// Another pace from now on.
    func change(seconds: Int) {
        state.withLock { $0.seconds = seconds }
        note()
    }

    /// Something has happened. From any thread.
    func note() {
        let delay = state.withLock { state -> Int? in
            guard state.seconds > 0, !state.isPlanned else { return nil }
            state.isPlanned = true
            guard let last = state.lastMilliseconds else { return 0 }
            return Int(max(0, last + Int64(state.seconds) * 1000 - MainLoop.now()))
        }
        guard let delay else { return }
        loop.after(milliseconds: delay) { [weak self] in self?.write() }
    }

    private func write() {
        state.withLock { state in
            state.isPlanned = false
            state.lastMilliseconds = MainLoop.now()
        }
        Self.write(pipeline, stateDirectory: stateDirectory)
    }

    /// Writes the file as things are now: under another name first, so that nobody ever reads half of it. Metrics that
    /// cannot be written are no reason to stop, and a full disk is told of by others.
    static func write(_ pipeline: IngestPipeline, stateDirectory: String) {
        let text = MetricsText.of(pipeline, stateDirectory: stateDirectory)
        let directory = stateDirectory + "/metrics"
        let path = directory + "/dateline.prom"
        try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        // The collector takes files that end in .prom, and this one not before it is whole.
        let temporary = path + ".new"
        guard FileManager.default.createFile(atPath: temporary, contents: Data(text.utf8)) else { return }
        rename(temporary, path)
    }
}
