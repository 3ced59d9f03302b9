import Foundation
import Glibc

/// A day's worth of saves, run as fast as they go: each is a commit of its own document's, so that none is left out.
enum Day {
    private static let documentCount = 5000
    /// So many saves wait for their commit at a time, each of another report.
    private static let windowCount = 16

    static func tables(_ bench: Bench) throws -> [Table] {
        let count = bench.options.editCount ?? (bench.options.only.contains("day") ? 100_000 : 5000)
        let reports = try bench.makeReports("day", count: documentCount)
        let daemon = try MeasuredDaemon(bench, watch: reports, state: bench.root + "/day-state")
        defer {
            daemon.stop()
            bench.remove(reports)
            bench.remove(daemon.state)
        }
        let tail = FeedTail(daemon.state + "/feed")
        tail.skipToEnd()
        var random = Choices(seed: 1)
        var texts = (0..<documentCount).map { Reports.text($0) }
        var rows = [try row("start", daemon, seconds: nil, edits: 0, since: nil)]
        var before = try daemon.figures()
        for tenth in 1...10 {
            let edits = count * tenth / 10 - count * (tenth - 1) / 10
            let start = Clock.seconds()
            var done = 0
            while done < edits {
                let chosen = random.distinct(min(windowCount, edits - done), below: documentCount)
                for index in chosen {
                    texts[index] = random.edit(texts[index])
                    Bench.write(texts[index], to: Reports.path(reports, index))
                }
                tail.waitForCommits(chosen.count)
                done += chosen.count
            }
            let figures = try daemon.figures()
            rows.append(
                try row("\(count * tenth / 10)", daemon, seconds: Clock.seconds() - start, edits: edits, since: before))
            before = figures
        }
        let head = [
            "edits", "edits/s", "parse, µs of processor an edit", "the rest", "private MB", "descriptors", "store MB",
            "log MB", "feed MB",
        ]
        return [
            Table(title: "\(count) edits of one word over \(documentCount) reports of 3 KB:", head: head, rows: rows)
        ]
    }

    private static func row(
        _ name: String, _ daemon: MeasuredDaemon, seconds: Double?, edits: Int, since before: DaemonFigures?
    ) throws -> [String] {
        func megabytes(_ path: String) -> Double {
            let attributes = try? FileManager.default.attributesOfItem(atPath: daemon.state + "/" + path)
            return ((attributes?[.size] as? NSNumber)?.doubleValue ?? 0) / 1_048_576
        }
        let feed = try FileManager.default.contentsOfDirectory(atPath: daemon.state + "/feed")
        let feedMegabytes = feed.reduce(0) { $0 + megabytes("feed/" + $1) }
        var pace = ["–", "–", "–"]
        if let seconds, let before {
            let now = try daemon.figures()
            let parse = now.processor("parse") - before.processor("parse")
            let all = now.process("user") + now.process("system") - before.process("user") - before.process("system")
            pace = [Double(edits) / seconds, parse / Double(edits) * 1e6, (all - parse) / Double(edits) * 1e6]
                .map { String(format: "%.0f", $0) }
        }
        return [name] + pace
            + [
                "\(daemon.privateMegabytes())", "\(daemon.descriptorCount())",
                String(format: "%.0f", megabytes("store.sqlite")),
                String(format: "%.0f", megabytes("store.sqlite-wal")),
                String(format: "%.0f", feedMegabytes),
            ]
    }
}

/// Choices that are the same in every run.
private struct Choices: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    mutating func distinct(_ count: Int, below limit: Int) -> Set<Int> {
        var chosen: Set<Int> = []
        while chosen.count < count { chosen.insert(Int.random(in: 0..<limit, using: &self)) }
        return chosen
    }

    /// Puts another word in the place of one.
    mutating func edit(_ text: String) -> String {
        let words = ["harbour", "Thursday", "490", "doctors", "slowly", "Tbilisi", "refused", "1,200"]
        var paragraphs = text.components(separatedBy: "\n\n")
        let chosen = Int.random(in: 0..<paragraphs.count, using: &self)
        var parts = paragraphs[chosen].components(separatedBy: " ")
        let place = Int.random(in: 0..<parts.count, using: &self)
        let others = words.filter { $0 != parts[place] }
        parts[place] = others[Int.random(in: 0..<others.count, using: &self)]
        paragraphs[chosen] = parts.joined(separator: " ")
        return paragraphs.joined(separator: "\n\n")
    }
}
