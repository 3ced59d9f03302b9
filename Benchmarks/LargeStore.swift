import Foundation
import Glibc

/// A large directory of reports and a daemon that watches it: made once, and measured by several parts.
final class LargeStore {
    private let bench: Bench
    private var running: MeasuredDaemon?
    private var isMade = false
    /// How long the daemon's first scan took, in seconds, and what it said of itself after it.
    private(set) var firstScan: (wall: Double, figures: DaemonFigures)?
    /// The most memory that the daemon held during its first scan, in MB.
    private(set) var peakMegabytes = 0

    init(_ bench: Bench) { self.bench = bench }

    var state: String { bench.root + "/large-state" }

    /// The directory of reports.
    func reports() throws -> String {
        let folder = bench.root + "/large"
        if !isMade { _ = try bench.makeReports("large", count: bench.options.documentCount) }
        isMade = true
        return folder
    }

    /// The daemon, its first scan committed.
    func daemon() throws -> MeasuredDaemon {
        if let running { return running }
        let reports = try reports()
        let start = Clock.seconds()
        let daemon = try MeasuredDaemon(bench, watch: reports, state: state)
        if firstScan == nil {
            firstScan = (Clock.seconds() - start, try daemon.figures())
            peakMegabytes = daemon.peakMegabytes()
        }
        running = daemon
        return daemon
    }

    /// Leaves a store that is up to date, and nobody who watches.
    func settle() throws {
        _ = try daemon()
        stop()
    }

    func stop() {
        running?.stop()
        running = nil
    }

    func remove() {
        stop()
        bench.remove(state)
        bench.remove(bench.root + "/large")
    }
}

/// What a daemon says of itself: the lines of its metrics by their names.
struct DaemonFigures {
    private var values: [String: Double] = [:]

    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let space = line.lastIndex(of: " ") else { continue }
            values[String(line[..<space])] = Double(line[line.index(after: space)...])
        }
    }

    /// The parts of the work that are told, in the order of a report's way.
    static let parts = ["scan", "read", "hash", "parse", "encode", "store", "sync", "checkpoint", "feed"]

    /// Seconds by the clock.
    func wall(_ part: String) -> Double { values["dateline_work_seconds_total{part=\"\(part)\"}"] ?? 0 }

    /// Seconds of processor time.
    func processor(_ part: String) -> Double { values["dateline_work_cpu_seconds_total{part=\"\(part)\"}"] ?? 0 }

    /// How often.
    func count(_ part: String) -> Double { values["dateline_work_total{part=\"\(part)\"}"] ?? 0 }

    /// Seconds of processor time of the whole process, of the kernel for it alone with `mode` "system".
    func process(_ mode: String) -> Double { values["dateline_cpu_seconds_total{mode=\"\(mode)\"}"] ?? 0 }

    /// A figure by its name.
    func value(_ name: String) -> Double { values["dateline_" + name] ?? 0 }
}
