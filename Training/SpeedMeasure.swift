import Glibc
import ModelTraining
import NewsSyntax

/// Times the stages of reading: in processor time, for the machine may be shared.
enum SpeedMeasure {
    static func run(_ modelPath: String, _ paths: [String]) throws {
        var model: SyntaxModel?
        let start = try measure { model = try TrainingProgram.load(modelPath) }
        guard let model else { return }
        print("start, weights read and checked: \(milliseconds(start)) ms")
        let paragraphs = try paths.flatMap { RawParagraph.all(of: try TrainingProgram.sentences($0)) }
        var (tokenCount, before) = (0, Duration.zero)
        for depth in SyntaxModel.Depth.allCases {
            // The best of five passes: the machine is shared.
            var best = Duration.seconds(1_000_000)
            for _ in 0..<5 {
                tokenCount = 0
                let time = measure {
                    for paragraph in paragraphs { tokenCount += model.read(paragraph.bytes, depth: depth).tokens.count }
                }
                best = min(best, time)
            }
            let share = best - before
            print("up to \(depth): \(rate(tokenCount, best)) tokens/s; this step alone \(rate(tokenCount, share))")
            before = best
        }
        print("\(tokenCount) tokens in \(paragraphs.count) paragraphs")
    }

    private static func measure(_ body: () throws -> Void) rethrows -> Duration {
        let start = processorTime()
        try body()
        return processorTime() - start
    }

    private static func processorTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    private static func rate(_ count: Int, _ time: Duration) -> Int {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        return seconds > 0 ? Int(Double(count) / seconds) : 0
    }

    private static func milliseconds(_ time: Duration) -> Int {
        Int(time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000)
    }
}
