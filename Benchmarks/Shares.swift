import Foundation
import Glibc
import Hashing

/// Where the time goes, by the counters that the daemon keeps, beside what the machine takes for the bare minimum.
enum Shares {
    static func tables(_ bench: Bench) throws -> [Table] {
        let daemon = try bench.large.daemon()
        guard let first = bench.large.firstScan else { return [] }
        let count = Double(bench.options.documentCount)
        let floors = try Floors(bench)
        var tables = [scan(first.figures, wall: first.wall, count, floors)]
        let tail = FeedTail(daemon.state + "/feed")
        let folder = try bench.large.reports()
        let rounds = 200
        let before = try daemon.figures()
        let values = (1...rounds).map {
            Latency.edit(folder, $0 * 6007 % bench.options.documentCount, version: 1000 + $0, tail)
        }
        tables.append(latency(before, try daemon.figures(), values, floors))
        return tables
    }

    private static func scan(
        _ figures: DaemonFigures, wall: Double, _ count: Double, _ floors: Floors
    ) -> Table {
        let all = figures.process("user") + figures.process("system")
        var rest = all
        var rows: [[String]] = []
        for part in DaemonFigures.parts {
            let spent = figures.processor(part)
            rest -= spent
            rows.append(row(part, spent / count, of: all / count, floors.scan(part)))
        }
        rows.append(row("everything else", rest / count, of: all / count, nil))
        rows.append(row("all", all / count, of: all / count, nil))
        rows.append(row("of it in the kernel", figures.process("system") / count, of: all / count, nil))
        let title = String(
            format: "Shares of a first scan of %.0f reports, processor time a report (%.1f s by the clock):", count,
            wall)
        return Table(title: title, head: ["part", "µs a report", "share", "floor, µs"], rows: rows)
    }

    private static func latency(
        _ before: DaemonFigures, _ after: DaemonFigures, _ values: [Double], _ floors: Floors
    ) -> Table {
        let measured = Measurement(values: values)
        let mean = values.reduce(0, +) / Double(values.count)
        var rest = mean
        var rows: [[String]] = []
        // The log is copied back after the line is out.
        for part in DaemonFigures.parts where part != "scan" && part != "checkpoint" {
            let spent = (after.wall(part) - before.wall(part)) / Double(values.count)
            rest -= spent
            rows.append(row(part, spent, of: mean, floors.edit(part)))
        }
        rows.append(row("kernel's notice, threads, the reader's wake-up", rest, of: mean, floors.notice))
        rows.append(row("all", mean, of: mean, nil))
        return Table(
            title: "Shares from close(2) to the feed line, by the clock, mean (median \(measured.text(1000, "ms"))):",
            head: ["part", "µs an edit", "share", "floor, µs"], rows: rows)
    }

    private static func row(_ name: String, _ seconds: Double, of all: Double, _ floor: Double?) -> [String] {
        [
            name, String(format: "%.0f", seconds * 1e6), String(format: "%.1f %%", seconds / all * 100),
            floor.map { String(format: $0 < 1e-5 ? "%.1f" : "%.0f", $0 * 1e6) } ?? "–",
        ]
    }
}

/// What the machine takes at least, measured here and now by loops that do nothing else; in seconds.
struct Floors {
    /// open, fstat, read, close of a report that the system has in memory.
    private let read: Double
    /// A status of a name in an open directory.
    private let status: Double
    /// The SHA-256 of a report.
    private let hash: Double
    /// Appending 32 KiB to a file and having it on the disk.
    private let sync: Double
    /// Appending 8 KiB to a file.
    private let append: Double
    /// From close(2) of a file to another thread's having its event.
    let notice: Double

    init(_ bench: Bench) throws {
        let folder = try bench.makeReports("floors", count: 1000)
        defer { bench.remove(folder) }
        let paths = (0..<1000).map { Reports.path(folder, $0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        read = Self.median(paths) { path in
            let file = open(path, O_RDONLY | O_CLOEXEC)
            var found = stat()
            fstat(file, &found)
            _ = Glibc.read(file, &buffer, buffer.count)
            close(file)
        }
        status = Self.median(paths) { path in
            var found = stat()
            lstat(path, &found)
        }
        let bytes = Array(Reports.text(1).utf8)
        hash = Self.median(paths) { _ in _ = SHA256Digest(of: bytes) }
        let log = open(bench.root + "/floor", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        defer {
            close(log)
            bench.remove(bench.root + "/floor")
        }
        sync = Self.median(Array(repeating: 0, count: 200)) { _ in
            _ = write(log, buffer, 32 << 10)
            fdatasync(log)
        }
        append = Self.median(Array(repeating: 0, count: 1000)) { _ in _ = write(log, buffer, 8 << 10) }
        notice = Self.noticed(folder, paths)
    }

    /// Of a report in a first scan: fsync and log are shared by 256 reports.
    func scan(_ part: String) -> Double? {
        switch part {
        case "scan": status
        case "read": read
        case "hash": hash
        case "sync": sync / 256
        case "feed": append
        default: nil
        }
    }

    /// Of one edit.
    func edit(_ part: String) -> Double? { part == "sync" ? sync : scan(part) }

    private static func median<Input>(_ inputs: [Input], _ body: (Input) -> Void) -> Double {
        let values = inputs.map { input in
            let start = Clock.seconds()
            body(input)
            return Clock.seconds() - start
        }
        return Measurement(values: values).median
    }

    private static func noticed(_ folder: String, _ paths: [String]) -> Double {
        let watch = inotify_init1(Int32(IN_CLOEXEC))
        defer { close(watch) }
        for index in 0..<100 { inotify_add_watch(watch, "\(folder)/\(index)", UInt32(IN_CLOSE_WRITE)) }
        let seen = Moments()
        Thread {
            var buffer = [UInt8](repeating: 0, count: 4096)
            for _ in 0..<300 {
                guard Glibc.read(watch, &buffer, buffer.count) > 0 else { return }
                seen.add(Clock.seconds())
            }
        }.start()
        let values = (0..<300).map { index in
            Bench.write("x", to: paths[index])
            let closed = Clock.seconds()
            return seen.wait(for: index) - closed
        }
        return Measurement(values: values).median
    }
}

/// Moments that one thread notes and another waits for.
private final class Moments: @unchecked Sendable {
    private let condition = NSCondition()
    private var moments: [Double] = []

    func add(_ moment: Double) {
        condition.withLock {
            moments.append(moment)
            condition.signal()
        }
    }

    func wait(for index: Int) -> Double {
        condition.withLock {
            while moments.count <= index { condition.wait() }
            return moments[index]
        }
    }
}
