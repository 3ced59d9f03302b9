import Foundation
import Glibc

/// Measures what the daemon costs, each figure beside something that anybody can run. `script/benchmark` builds this in
/// release mode and runs it.
@main
enum Benchmarks {
    /// In this order, since the later ones take what the earlier ones have made.
    private static let parts: [(name: String, run: @Sendable (Bench) throws -> [Table])] = [
        ("scan", Scan.tables), ("idle", Idle.tables), ("latency", Latency.tables), ("watchman", Watchman.tables),
        ("shares", Shares.tables), ("query", Query.tables), ("restart", Restart.tables), ("day", Day.tables),
        ("growth", Growth.tables), ("reading", Reading.tables), ("history", History.tables),
    ]

    static func main() throws {
        guard let options = Options(CommandLine.arguments) else {
            print(usage)
            return
        }
        let names = parts.map(\.name)
        for name in options.only where !names.contains(name) {
            FileHandle.standardError.write(Data("there is no part \(name); there are \(names)\n".utf8))
            exit(64)
        }
        let bench = try Bench(options)
        var exitCode: Int32 = 0
        do {
            try run(bench)
        } catch {
            FileHandle.standardError.write(Data("cannot measure that: \(error)\n".utf8))
            exitCode = 70
        }
        // Before the process ends, however it went: nothing is taken down after that.
        bench.large.remove()
        bench.remove(bench.root)
        exit(exitCode)
    }

    private static func run(_ bench: Bench) throws {
        var tables: [Table] = []
        for (name, run) in parts where bench.options.only.isEmpty || bench.options.only.contains(name) {
            FileHandle.standardError.write(Data("measuring: \(name)\n".utf8))
            tables += try run(bench)
        }
        Table.print(tables)
    }

    private static var usage: String {
        """
        usage: script/benchmark [--documents N] [--scans N] [--edits N] [--only PART[,PART...]]
          --documents  how many reports the large directory has (20,000)
          --scans      how often the first scan is run (3)
          --edits      how many edits make a day (5,000; with --only day 100,000)
          --only       measure these parts alone: \(parts.map(\.name).joined(separator: ", "))
        """
    }
}

/// What the command line says.
struct Options {
    /// How many reports the large directory has.
    var documentCount = 20_000
    /// How many edits make a day; nil for a tenth of one where everything is measured, and a whole one by itself.
    var editCount: Int?
    /// How often the first scan is run.
    var scanCount = 3
    /// The parts to run; empty for all.
    var only: [String] = []

    /// Nil where somebody asks for help.
    init?(_ arguments: [String]) {
        if arguments.contains(where: { $0 == "--help" || $0 == "-h" }) { return nil }
        func values(_ flag: String) -> [String] {
            zip(arguments, arguments.dropFirst()).compactMap { $0 == flag ? $1 : nil }
        }
        documentCount = values("--documents").last.flatMap(Int.init) ?? documentCount
        editCount = values("--edits").last.flatMap(Int.init)
        scanCount = max(1, values("--scans").last.flatMap(Int.init) ?? scanCount)
        only = values("--only").flatMap { $0.split(separator: ",").map(String.init) }
    }
}
