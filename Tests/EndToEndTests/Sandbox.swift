import Foundation
import Testing

/// A watched directory and a state directory of one test, and the real binaries to try on them.
final class Sandbox: Sendable {
    let root: String
    var watched: String { root + "/reports" }
    var state: String { root + "/state" }

    init() throws {
        root = NSTemporaryDirectory() + "dateline-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: root + "/reports", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: root + "/state", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// How long a daemon may take for anything: a net against one that hangs, not a measure of time.
    static let patienceSeconds = ProcessInfo.processInfo.environment["DATELINE_FULL_BURSTS"] == "1" ? 3600 : 60

    /// The directory that the package's products were built into: where this test itself lies, unless
    /// `DATELINE_TEST_BINARIES` names another.
    static let binaries: String = {
        if let named = ProcessInfo.processInfo.environment["DATELINE_TEST_BINARIES"] { return named }
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let arguments = CommandLine.arguments.first ?? ""
        for candidate in [arguments, own] {
            let folder = (candidate as NSString).deletingLastPathComponent
            if FileManager.default.isExecutableFile(atPath: folder + "/datelined") { return folder }
        }
        return (#filePath as NSString).deletingLastPathComponent + "/../../.build/debug"
    }()

    func write(_ text: String, to name: String) throws {
        let path = watched + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: watched + "/" + name)), as: UTF8.self)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: watched + "/" + name) }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: watched + "/" + name, toPath: watched + "/" + other)
    }

    struct Outcome {
        var status: Int32
        var output: String
        var errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }

        var objects: [[String: Any]] { lines.compactMap(Sandbox.object) }
    }

    static func object(_ line: String) -> [String: Any]? {
        try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }

    /// Runs a binary to its end.
    func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.binaries + "/" + program)
        process.arguments = arguments
        process.environment = Self.environment.merging(environment) { _, new in new }
        process.currentDirectoryURL = URL(fileURLWithPath: root)
        let output = Pipe()
        let errorFile = root + "/errors-" + UUID().uuidString.prefix(8)
        _ = FileManager.default.createFile(atPath: errorFile, contents: nil)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle(forWritingAtPath: errorFile)
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let errors = (try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? ""
        try? FileManager.default.removeItem(atPath: errorFile)
        return Outcome(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self), errors: errors)
    }

    /// Runs the companion on this state directory; it has to succeed unless a status is expected.
    @discardableResult
    func dateline(_ arguments: String..., expecting status: Int32 = 0, at location: SourceLocation = #_sourceLocation)
        throws -> Outcome
    {
        let outcome = try run("dateline", arguments + ["--state", state])
        #expect(outcome.status == status, "\(arguments): \(outcome.errors)", sourceLocation: location)
        return outcome
    }

    /// Brings a store up to date with the directory and ends.
    @discardableResult
    func runOnce(state other: String? = nil) throws -> Outcome {
        try run("datelined", ["--watch", watched, "--state", other ?? state, "--once"])
    }

    /// The files of the state directory that have this text.
    func files(holding text: String) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: state)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            let data = try? Data(contentsOf: URL(fileURLWithPath: state + "/" + name))
            return data?.range(of: Data(text.utf8)) != nil
        }
    }

    /// The feed, as it stands on disk: every segment in order.
    func feed() -> [String] {
        let folder = state + "/feed"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
            $0.hasSuffix(".jsonl")
        }
        let segments = names.filter { $0 != "current.jsonl" }.sorted() + names.filter { $0 == "current.jsonl" }
        return segments.flatMap { name -> [String] in
            let text = (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines.removeLast()  // What follows the last line feed is empty, or a line under way.
            return lines
        }
    }

    static let environment: [String: String] = {
        // Nothing of the machine's own settings reaches the binaries.
        ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "LD_LIBRARY_PATH"].contains($0.key) }
    }()
}
