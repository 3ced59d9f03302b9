import Glibc

/// Memory after a large first scan, and how often an idle daemon wakes.
enum Idle {
    static func tables(_ bench: Bench) throws -> [Table] {
        let daemon = try bench.large.daemon()
        sleep(2)
        let before = daemon.wakeUps()
        sleep(20)
        let wakeUps = daemon.wakeUps().reduce(0) { $0 + $1.value - (before[$1.key] ?? 0) }
        return [
            Table.costs([
                Row("peak memory of that scan", "\(bench.large.peakMegabytes) MB", aim: "< 300 MB"),
                Row("private memory, idle after it", "\(daemon.privateMegabytes()) MB", aim: "< 40 MB"),
                Row("wake-ups in 20 s, idle", "\(wakeUps)", aim: "0"),
            ])
        ]
    }
}

/// What asking costs, start-up included.
enum Query {
    static func tables(_ bench: Bench) throws -> [Table] {
        _ = try bench.large.daemon()
        let questions = [
            ["figures", "--document", "7/report-7.txt"], ["show", "7/report-7.txt", "--json"], ["status"],
        ]
        // What is asked of the whole store costs what there is: every answer has a line for each report.
        let lists = [
            ["documents"], ["search", "report", "7777"], ["quotes", "--speaker", "Ruiz"], ["people"], ["figures"],
        ]
        return [
            Table.costs(
                try questions.map { try row(bench, $0, rounds: 15, aim: "< 50 ms") }
                    + lists.map { try row(bench, $0, rounds: 3, aim: nil) })
        ]
    }

    private static func row(_ bench: Bench, _ question: [String], rounds: Int, aim: String?) throws -> Row {
        let spent = try (0..<rounds).map { _ in try bench.dateline(question + ["--state", bench.large.state]).wall }
        return Row(
            "`dateline \(question.joined(separator: " "))`", Measurement(values: spent).text(1000, "ms"), aim: aim)
    }
}
