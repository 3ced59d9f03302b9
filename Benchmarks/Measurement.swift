import Foundation
import Glibc

/// Several runs of one thing, and what they say.
struct Measurement {
    /// Seconds, or whatever `unit` says, a value a run.
    var values: [Double]

    var median: Double { percentile(50) }

    func percentile(_ percent: Double) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, Int((percent / 100 * Double(sorted.count)).rounded(.down)))]
    }

    func text(_ scale: Double, _ unit: String) -> String {
        func number(_ value: Double) -> String { String(format: value * scale < 10 ? "%.2f" : "%.0f", value * scale) }
        return "\(number(median)) \(unit) (\(number(percentile(0)))–\(number(percentile(100))), n=\(values.count))"
    }
}

/// The clocks, in seconds.
enum Clock {
    /// Never goes back.
    static func seconds() -> Double { seconds(CLOCK_MONOTONIC) }

    /// Processor time of the calling thread.
    static func processorSeconds() -> Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

    private static func seconds(_ clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}

/// One row of the table of costs.
struct Row {
    var cells: [String]

    /// A figure that stands for itself.
    init(_ name: String, _ ours: String, aim: String?) { cells = [name, ours, "–", "–", aim ?? "–"] }

    /// A figure and one that was measured beside it, in seconds, shown times `scale` in `unit`.
    init(
        _ name: String, _ ours: Measurement, _ scale: Double, _ unit: String, beside other: String,
        _ theirs: Measurement, aim: String
    ) {
        cells = [
            name, ours.text(scale, unit), "\(other): \(theirs.text(scale, unit))",
            String(format: "%.2f", ours.median / theirs.median), aim,
        ]
    }
}

/// A table in Markdown.
struct Table {
    var title: String
    var head: [String]
    var rows: [[String]]

    /// Rows of what things cost; such tables that follow each other are one.
    static func costs(_ rows: [Row]) -> Table {
        Table(title: "", head: ["what", "Dateline", "beside it", "ratio", "aim"], rows: rows.map(\.cells))
    }

    static func print(_ tables: [Table]) {
        var lastHead: [String] = []
        // What stands for itself comes after all rows of costs.
        for table in tables.filter(\.title.isEmpty) + tables.filter({ !$0.title.isEmpty }) {
            if !table.title.isEmpty { Swift.print("\n\(table.title)\n") }
            if table.head != lastHead || !table.title.isEmpty {
                line(table.head)
                line(table.head.map { _ in "---" })
            }
            lastHead = table.head
            table.rows.forEach(line)
        }
    }

    private static func line(_ cells: [String]) { Swift.print("| \(cells.joined(separator: " | ")) |") }
}
