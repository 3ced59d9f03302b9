import Foundation
import Models
import NewsParser
import NewsSyntax

/// How often reading asks for memory. A counter written in C is preloaded into `dateline`; what a start costs is taken
/// off by reading more reports and fewer.
enum Allocations {
    /// The row of the table; dashes where there is no C compiler.
    static func row(_ bench: Bench, few: [String], many: [String]) throws -> [String] {
        let head = "allocations a sentence, everything on and printed"
        guard let counter = try counter(bench) else { return [head, "–", "no C compiler", "–", "–"] }
        let sentences = try (sentenceCount(few), sentenceCount(many))
        let counts = try (count(bench, counter, few), count(bench, counter, many))
        let each = Double(counts.1 - counts.0) / Double(max(1, sentences.1 - sentences.0))
        return [head, String(format: "%.0f", each), "\(sentences.1 - sentences.0) sentences", "–", "–"]
    }

    /// Builds the counter, beside this program's sources.
    private static func counter(_ bench: Bench) throws -> String? {
        let source = FileManager.default.currentDirectoryPath + "/Benchmarks/Counter/allocations.c"
        let library = bench.root + "/allocations.so"
        for compiler in ["cc", "clang"] {
            let built = try? bench.run(compiler, ["-O2", "-shared", "-fPIC", "-o", library, source])
            if built?.exitCode == 0 { return library }
        }
        return nil
    }

    private static func count(_ bench: Bench, _ counter: String, _ paths: [String]) throws -> Int {
        let result = bench.root + "/allocations.txt"
        defer { bench.remove(result) }
        let settings = ["LD_PRELOAD=\(counter)", "DATELINE_ALLOCATIONS=\(result)"]
        try bench.run("env", settings + [bench.binaries + "/dateline", "parse"] + paths)
        let text = try String(contentsOfFile: result, encoding: .utf8)
        return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    private static func sentenceCount(_ paths: [String]) throws -> Int {
        guard let syntax = try Models.load(environment: ProcessInfo.processInfo.environment).syntax else { return 0 }
        return try paths.reduce(0) { sum, path in
            let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
            return lines.reduce(sum) { $0 + syntax.read(Array($1), depth: .sentences).sentenceRanges.count }
        }
    }
}
