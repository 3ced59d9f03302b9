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

    /// Runs `body` `count` times after one run that does not count.
    static func seconds(_ count: Int, _ body: () throws -> Void) rethrows -> Measurement {
        try body()
        return Measurement(
            values: try (0..<count).map { _ in
                let start = Clock.seconds()
                try body()
                return Clock.seconds() - start
            })
    }

    func text(_ scale: Double, _ unit: String) -> String {
        func number(_ value: Double) -> String { String(format: value * scale < 10 ? "%.2f" : "%.0f", value * scale) }
        return "\(number(median)) \(unit) (\(number(percentile(0)))–\(number(percentile(100))), n=\(values.count))"
    }
}

/// The monotonic clock.
enum Clock {
    static func seconds() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}

/// One row of the table that `script/benchmark` prints.
struct Row {
    var name: String
    var ours: String
    var beside: String
    var ratio: String
    var aim: String

    static func print(_ rows: [Row]) {
        let head = Row(name: "what", ours: "Dateline", beside: "beside it", ratio: "ratio", aim: "aim")
        let rule = Row(name: "---", ours: "---", beside: "---", ratio: "---", aim: "---")
        for row in [head, rule] + rows {
            Swift.print("| \(row.name) | \(row.ours) | \(row.beside) | \(row.ratio) | \(row.aim) |")
        }
    }
}
