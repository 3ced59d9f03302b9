import Foundation

/// The first scan beside git's first commit.
enum Scan {
    static func tables(_ bench: Bench) throws -> [Table] {
        let reports = try bench.large.reports()
        var walls: [Double] = []
        var outside: [Double] = []
        for _ in 1..<bench.options.scanCount {
            let state = bench.root + "/scan-state"
            let spent = try bench.runOnce(watch: reports, state: state)
            let figures = DaemonFigures(try String(contentsOfFile: state + "/metrics/dateline.prom", encoding: .utf8))
            walls.append(spent.wall)
            outside.append(spent.processor - figures.processor("parse"))
            bench.remove(state)
        }
        _ = try bench.large.daemon()
        if let (wall, figures) = bench.large.firstScan {
            walls.append(wall)
            outside.append(figures.process("user") + figures.process("system") - figures.processor("parse"))
        }
        let git = try commits(bench, reports)
        let count = bench.options.documentCount
        return [
            Table.costs([
                Row(
                    "first scan of \(count) reports, by the clock", Measurement(values: walls), 1, "s",
                    beside: "git add, commit", Measurement(values: git.map(\.wall)), aim: "≤ 1"),
                Row(
                    "the same without parsing, processor time", Measurement(values: outside), 1, "s",
                    beside: "git add, commit", Measurement(values: git.map(\.processor)), aim: "≤ 1"),
            ])
        ]
    }

    private static func commits(_ bench: Bench, _ reports: String) throws -> [Bench.Spent] {
        try (0..<3).map { _ in
            let repository = GitRepository(bench, reports)
            defer { repository.remove() }
            return try repository.commitEverything()
        }
    }
}

/// A start with nothing changed beside `git status`.
enum Restart {
    static func tables(_ bench: Bench) throws -> [Table] {
        let reports = try bench.large.reports()
        try bench.large.settle()
        let state = bench.large.state
        // What was written in the moment before it was looked at is looked at once more by the next start.
        try bench.runOnce(watch: reports, state: state)
        let repository = GitRepository(bench, reports)
        defer { repository.remove() }
        try repository.commitEverything()
        try repository.status()
        // By turns, so that what else goes on falls on both.
        var ours: [Bench.Spent] = []
        var git: [Bench.Spent] = []
        for _ in 0..<15 {
            ours.append(try bench.runOnce(watch: reports, state: state))
            git.append(try repository.status())
        }
        return [
            Table.costs([
                Row(
                    "restart, nothing changed", Measurement(values: ours.map(\.wall)), 1000, "ms", beside: "git status",
                    Measurement(values: git.map(\.wall)), aim: "≤ 2"),
                Row(
                    "the same, processor time", Measurement(values: ours.map(\.processor)), 1000, "ms",
                    beside: "git status", Measurement(values: git.map(\.processor)), aim: "–"),
            ])
        ]
    }
}

/// A repository beside the reports, not in their midst.
private struct GitRepository {
    private let bench: Bench
    private let directory: String
    private let arguments: [String]

    init(_ bench: Bench, _ reports: String) {
        self.bench = bench
        directory = bench.root + "/git"
        arguments = ["--git-dir", directory, "--work-tree", reports]
    }

    /// Makes it and commits all reports, as one thing.
    @discardableResult
    func commitEverything() throws -> Bench.Spent {
        remove()
        try bench.run("git", ["init", "--quiet", "--bare", directory])
        try bench.run("git", arguments + ["config", "core.bare", "false"])
        var spent = try bench.run("git", arguments + ["add", "-A"])
        let identity = ["-c", "user.name=b", "-c", "user.email=b@localhost"]
        let commit = try bench.run("git", arguments + identity + ["commit", "-q", "-m", "b"])
        spent.wall += commit.wall
        spent.processor += commit.processor
        return spent
    }

    @discardableResult
    func status() throws -> Bench.Spent { try bench.run("git", arguments + ["status", "--porcelain"]) }

    func remove() { bench.remove(directory) }
}
