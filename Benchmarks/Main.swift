import Foundation
import Glibc

/// Measures what the daemon costs, each figure beside something that anybody can run. `script/benchmark` builds this in
/// release mode and runs it; `--documents N` makes the large directory smaller, `--only NAME` runs one part.
@main
enum Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments
        func value(_ flag: String) -> String? {
            arguments.firstIndex(of: flag).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
        }
        let count = value("--documents").flatMap(Int.init) ?? 20_000
        let only = value("--only")
        let bench = try Bench()
        let parts: [(String, (Bench, Int) throws -> [Row])] = [
            ("scan", Scan.rows), ("latency", Latency.rows), ("idle", Idle.rows), ("query", Query.rows),
        ]
        var rows: [Row] = []
        for (name, part) in parts where only == nil || only == name {
            FileHandle.standardError.write(Data("measuring: \(name)\n".utf8))
            rows += try part(bench, count)
        }
        Row.print(rows)
    }
}

/// The first scan beside git's first commit, and a restart beside `git status`.
enum Scan {
    static func rows(_ bench: Bench, _ count: Int) throws -> [Row] {
        let reports = try bench.makeReports("scan", count: count)
        defer { bench.remove(reports) }
        let state = bench.root + "/scan-state"
        let gitDirectory = bench.root + "/scan-git"
        let git = ["--git-dir", gitDirectory, "--work-tree", reports]
        let first = try Measurement.seconds(3) {
            bench.remove(state)
            try bench.run(bench.binaries + "/datelined", ["--watch", reports, "--state", state, "--once"])
        }
        let commit = try Measurement.seconds(3) {
            bench.remove(gitDirectory)
            try bench.run("git", ["init", "--quiet", "--bare", gitDirectory])
            try bench.run("git", git + ["config", "core.bare", "false"])
            try bench.run("git", git + ["add", "-A"])
            try bench.run(
                "git", git + ["-c", "user.name=b", "-c", "user.email=b@localhost", "commit", "-q", "-m", "b"])
        }
        let again = try Measurement.seconds(7) {
            try bench.run(bench.binaries + "/datelined", ["--watch", reports, "--state", state, "--once"])
        }
        let status = try Measurement.seconds(7) { try bench.run("git", git + ["status", "--porcelain"]) }
        bench.remove(state)
        bench.remove(gitDirectory)
        return [
            Row(
                name: "first scan of \(count) reports", ours: first.text(1, "s"),
                beside: "git add, commit: \(commit.text(1, "s"))",
                ratio: String(format: "%.2f", first.median / commit.median), aim: "≤ 1"),
            Row(
                name: "restart, nothing changed", ours: again.text(1000, "ms"),
                beside: "git status: \(status.text(1000, "ms"))",
                ratio: String(format: "%.2f", again.median / status.median), aim: "≤ 2"),
        ]
    }
}

/// From close(2) of a changed report to its commit line in the feed file, with few documents and with many.
enum Latency {
    static func rows(_ bench: Bench, _ count: Int) throws -> [Row] {
        let few = try measure(bench, count: 200)
        let many = try measure(bench, count: count)
        return [
            Row(
                name: "close to durable feed line, 200 documents", ours: few.text(1000, "ms"), beside: "–",
                ratio: "–", aim: "≤ 10 ms"),
            Row(
                name: "close to durable feed line, \(count) documents", ours: many.text(1000, "ms"),
                beside: "200 documents", ratio: String(format: "%.2f", many.median / few.median), aim: "≤ 1.3"),
        ]
    }

    private static func measure(_ bench: Bench, count: Int) throws -> Measurement {
        let reports = try bench.makeReports("latency-\(count)", count: count)
        let state = bench.root + "/latency-state-\(count)"
        let daemon = try MeasuredDaemon(bench, watch: reports, state: state)
        defer {
            daemon.stop()
            bench.remove(reports)
            bench.remove(state)
        }
        let feed = FeedTail(state + "/feed")
        var values: [Double] = []
        for round in 1...200 {
            let index = round * 7919 % count
            let path = "\(reports)/\(index % 100)/report-\(index).txt"
            let text = Reports.text(index, version: round)
            feed.skipToEnd()
            Bench.write(text, to: path)
            let closed = Clock.seconds()
            feed.waitForCommit()
            values.append(Clock.seconds() - closed)
            // Rounds must not run into the settling of the one before.
            usleep(3000)
        }
        return Measurement(values: Array(values.dropFirst(20)))
    }
}

/// Follows the feed's file from outside, as any reader would: by inotify, without the product's own code.
final class FeedTail {
    private let descriptor: Int32
    private let watch: Int32

    init(_ folder: String) {
        descriptor = open(folder + "/current.jsonl", O_RDONLY | O_CLOEXEC)
        watch = inotify_init1(Int32(IN_CLOEXEC))
        inotify_add_watch(watch, folder + "/current.jsonl", UInt32(IN_MODIFY))
    }

    deinit {
        close(descriptor)
        close(watch)
    }

    func skipToEnd() { lseek(descriptor, 0, SEEK_END) }

    /// Returns once a commit line has come whole.
    func waitForCommit() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var seen: [UInt8] = []
        while true {
            let length = read(descriptor, &buffer, buffer.count)
            if length > 0 {
                seen += buffer[..<length]
                if seen.last == 0x0A, String(decoding: seen, as: UTF8.self).contains("\"op\":\"commit\"") { return }
                continue
            }
            _ = read(watch, &buffer, buffer.count)
        }
    }
}

/// Memory after a large first scan, and how often an idle daemon wakes.
enum Idle {
    static func rows(_ bench: Bench, _ count: Int) throws -> [Row] {
        let reports = try bench.makeReports("idle", count: count)
        let daemon = try MeasuredDaemon(bench, watch: reports, state: bench.root + "/idle-state")
        defer {
            daemon.stop()
            bench.remove(reports)
            bench.remove(daemon.state)
        }
        let peak = daemon.memoryKilobytes("VmHWM") / 1024
        sleep(2)
        let before = daemon.wakeUps()
        sleep(20)
        let wakeUps = daemon.wakeUps().reduce(0) { $0 + $1.value - (before[$1.key] ?? 0) }
        let privateMegabytes =
            (daemon.rollupKilobytes("Private_Clean") + daemon.rollupKilobytes("Private_Dirty")) / 1024
        return [
            Row(name: "peak memory of that scan", ours: "\(peak) MB", beside: "–", ratio: "–", aim: "< 300 MB"),
            Row(name: "private memory, idle", ours: "\(privateMegabytes) MB", beside: "–", ratio: "–", aim: "< 40 MB"),
            Row(name: "wake-ups in 20 s, idle", ours: "\(wakeUps)", beside: "–", ratio: "–", aim: "0"),
        ]
    }
}

/// What asking costs, start-up included.
enum Query {
    static func rows(_ bench: Bench, _ count: Int) throws -> [Row] {
        let reports = try bench.makeReports("query", count: count)
        let state = bench.root + "/query-state"
        defer {
            bench.remove(reports)
            bench.remove(state)
        }
        try bench.run(bench.binaries + "/datelined", ["--watch", reports, "--state", state, "--once"])
        let questions = [
            ["figures", "--document", "7/report-7.txt"], ["show", "7/report-7.txt", "--json"], ["status"],
        ]
        return try questions.map { question in
            let spent = try Measurement.seconds(15) { try bench.dateline(question + ["--state", state]) }
            return Row(
                name: "dateline \(question.joined(separator: " "))", ours: spent.text(1000, "ms"), beside: "–",
                ratio: "–", aim: "< 50 ms")
        }
    }
}
