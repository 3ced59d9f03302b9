import Foundation
import Glibc

/// A scratch place on disk, and the programs that are measured in it.
final class Bench {
    let root: String
    let binaries: String
    let options: Options
    /// The large directory that several parts measure.
    private(set) lazy var large = LargeStore(self)

    init(_ options: Options) throws {
        self.options = options
        root = FileManager.default.temporaryDirectory.path + "/dateline-bench-\(getpid())"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        binaries = (own as NSString).deletingLastPathComponent
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Writes `count` distinct reports of about 3 KB into a new directory.
    func makeReports(_ name: String, count: Int) throws -> String {
        let folder = root + "/" + name
        for index in 0..<count {
            let place = "\(folder)/\(index % 100)"
            if index < 100 { try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true) }
            Self.write(Reports.text(index), to: Reports.path(folder, index))
        }
        return folder
    }

    /// Writes a file as an editor does: truncate, write, close.
    static func write(_ text: String, to path: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        var text = text
        text.withUTF8 { _ = Glibc.write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
    }

    /// What a program cost that ran to its end.
    struct Spent {
        var exitCode: Int32
        /// By the clock, in seconds.
        var wall: Double
        /// Of the processor, by the program and its children, in seconds.
        var processor: Double
        /// The most memory that it held, in KB.
        var peakKilobytes: Int
    }

    /// Runs a program to its end, its output thrown away or, with `output`, put into that file. Foundation's `Process`
    /// takes tens of milliseconds to notice an end, which is more than some of what is measured here.
    @discardableResult
    func run(_ program: String, _ arguments: [String], output: String = "/dev/null") throws -> Spent {
        let start = Clock.seconds()
        let child = try spawn(program, arguments, output: output)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Spent(
            exitCode: (status >> 8) & 0xFF, wall: Clock.seconds() - start,
            processor: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakKilobytes: usage.ru_maxrss)
    }

    /// Starts a program that finds its way by itself; its errors are thrown away.
    func spawn(_ program: String, _ arguments: [String], output: String = "/dev/null") throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let words = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, program, &actions, nil, words + [nil], environ)
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
        return child
    }

    /// What a program writes to its output.
    func output(of program: String, _ arguments: [String]) throws -> String {
        let file = root + "/output"
        defer { remove(file) }
        try run(program, arguments, output: file)
        return try String(contentsOfFile: file, encoding: .utf8)
    }

    @discardableResult
    func dateline(_ arguments: [String]) throws -> Spent { try run(binaries + "/dateline", arguments) }

    /// Brings a store up to date with a directory.
    @discardableResult
    func runOnce(watch: String, state: String) throws -> Spent {
        try run(binaries + "/datelined", ["--watch", watch, "--state", state, "--once"])
    }

    func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}

/// A `datelined` that is measured.
final class MeasuredDaemon {
    let process = Process()
    let state: String
    private let bench: Bench

    /// Starts the daemon and waits until its first scan is committed.
    init(_ bench: Bench, watch: String, state: String) throws {
        self.bench = bench
        self.state = state
        process.executableURL = URL(fileURLWithPath: bench.binaries + "/datelined")
        process.arguments = ["--watch", watch, "--state", state]
        process.standardError = FileHandle.nullDevice
        try process.run()
        while try bench.dateline(["sync", "--state", state, "--timeout", "600"]).exitCode != 0 { usleep(2000) }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// What the daemon says of itself.
    func figures() throws -> DaemonFigures {
        DaemonFigures(try bench.output(of: bench.binaries + "/dateline", ["metrics", "--state", state]))
    }

    /// How many files the process has open.
    func descriptorCount() -> Int {
        let folder = "/proc/\(process.processIdentifier)/fd"
        return (try? FileManager.default.contentsOfDirectory(atPath: folder))?.count ?? 0
    }

    /// The most memory that it has held so far, in MB.
    func peakMegabytes() -> Int { field("status", "VmHWM") / 1024 }

    /// Private memory, in MB.
    func privateMegabytes() -> Int {
        (rollupKilobytes("Private_Clean") + rollupKilobytes("Private_Dirty")) / 1024
    }

    /// A line of /proc/PID/smaps_rollup, in KB.
    private func rollupKilobytes(_ name: String) -> Int { field("smaps_rollup", name) }

    /// How often each thread of the process has gone to sleep so far: as often it was woken.
    func wakeUps() -> [String: Int] {
        let tasks = "/proc/\(process.processIdentifier)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
        return Dictionary(
            uniqueKeysWithValues: threads.map {
                ($0, Self.number(in: "\(tasks)/\($0)/status", "voluntary_ctxt_switches"))
            })
    }

    private func field(_ file: String, _ name: String) -> Int {
        Self.number(in: "/proc/\(process.processIdentifier)/\(file)", name)
    }

    private static func number(in file: String, _ name: String) -> Int {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
            return Int(line.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
        }
        return 0
    }
}
