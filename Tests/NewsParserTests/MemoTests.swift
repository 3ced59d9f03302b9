import Foundation
import NewsParser
import NewsRecord
import Synchronization
import Testing

@Suite struct MemoTests {
    /// All but those that need weights, which these tests do without.
    private static let stages = Stage.allCases.filter { $0 != .syntax && $0 != .happenings }

    /// A report of forty paragraphs.
    private static func forty() -> [String] {
        (1...40).map {
            "Paragraph \($0) says that some \($0 * 10) boats were lost in 19\($0 + 50). “It was bad,” Jo Lee said."
        }
    }

    private static func text(_ paragraphs: [String]) -> [UInt8] { Array(paragraphs.joined(separator: "\n\n").utf8) }

    @Test func oneEditedParagraphIsReadAlone() {
        let parser = Parser(memo: ParagraphMemo())
        let observer = StageObserver()
        var paragraphs = Self.forty()
        _ = parser.parse(Self.text(paragraphs), path: Reading.path, observer: observer)
        for stage in Self.stages {
            #expect(observer.counts[stage] == (stage.isLocal ? 40 : 1), "\(stage) at first")
        }
        observer.reset()
        paragraphs[16] += " “It got worse,” he added."
        _ = parser.parse(Self.text(paragraphs), path: Reading.path, observer: observer)
        for stage in Self.stages { #expect(observer.counts[stage] == 1, "\(stage) after the edit") }
        observer.reset()
        _ = parser.parse(Self.text(paragraphs), path: Reading.path, observer: observer)
        for stage in Self.stages { #expect(observer.counts[stage] == (stage.isLocal ? nil : 1), "\(stage) again") }
    }

    @Test func withoutAMemoEverythingIsReadAnew() {
        let observer = StageObserver()
        for _ in 0..<2 { _ = Parser().parse(Self.text(Self.forty()), path: Reading.path, observer: observer) }
        #expect(observer.counts[.tokens] == 80)
    }

    @Test(arguments: UInt64(1)...12)
    func rememberedIsAsGoodAsNew(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces = [
            "Jo Lee", "said", "“It is gone,” ", "he added", ".", "\n\n", "\n", "some 40 boats", " on Monday", "\"", "”",
            "“",
            "The mill", " according to ", "A heading", " ", "Arlen, Aug. 2 (ANB)", "It is gone", ", ", "July 3, 2001",
        ]
        // Small, so that it forgets as well.
        let parser = Parser(memo: ParagraphMemo(capacityBytes: seed % 3 == 0 ? 20_000 : 1 << 20))
        var paragraphs = (seed % 2 == 0 ? SampleReports.page : SampleReports.wire).split(separator: "\n").map(
            String.init)
        for step in 0..<40 {
            let index = Int.random(in: 0..<max(1, paragraphs.count), using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                paragraphs.insert(
                    (pieces.randomElement(using: &random) ?? "") + " of the mill", at: min(index, paragraphs.count))
            case 1 where paragraphs.count > 2: paragraphs.remove(at: index)
            case 2 where paragraphs.count > 1: paragraphs.swapAt(index, 0)
            default: if !paragraphs.isEmpty { paragraphs[index] += pieces.randomElement(using: &random) ?? "" }
            }
            let bytes = Array(paragraphs.joined(separator: seed % 5 == 0 ? "\n" : "\n\n").utf8)
            let warm = parser.parse(bytes, path: Reading.path)
            let cold = Parser().parse(bytes, path: Reading.path)
            #expect(warm == cold, "seed \(seed), step \(step)")
        }
    }

    /// Runs the pieces on several threads, and tells how many there were.
    private final class Threads: Sendable {
        private let counts = Mutex<[Int]>([])
        /// How many pieces each call had.
        var pieceCounts: [Int] { counts.withLock { $0 } }

        var spread: Spread {
            { [self] count, piece in
                counts.withLock { $0.append(count) }
                DispatchQueue.concurrentPerform(iterations: count, execute: piece)
            }
        }
    }

    @Test func blocksReadAtOnceGiveTheSameRecord() throws {
        let parser = try #require(Reading.shipped)
        let threads = Threads()
        let reports = [SampleReports.page, SampleReports.wire, Self.forty().joined(separator: "\n\n")]
        for report in reports {
            let bytes = Array(report.utf8)
            #expect(
                parser.parse(bytes, path: Reading.path, spread: threads.spread)
                    == parser.parse(bytes, path: Reading.path))
        }
        #expect(threads.pieceCounts.max() ?? 0 >= 40)
    }

    @Test func onlyWhatIsToBeReadIsSpread() {
        let parser = Parser(memo: ParagraphMemo())
        let threads = Threads()
        var paragraphs = Self.forty()
        func parse() -> Record { parser.parse(Self.text(paragraphs), path: Reading.path, spread: threads.spread) }
        #expect(parse() == Parser().parse(Self.text(paragraphs), path: Reading.path))
        #expect(threads.pieceCounts == [40])
        // One paragraph is no reason to wake anybody.
        paragraphs[7] += " It was cold."
        #expect(parse() == Parser().parse(Self.text(paragraphs), path: Reading.path))
        #expect(threads.pieceCounts == [40])
        for index in 10..<30 { paragraphs[index] += " It was colder." }
        #expect(parse() == Parser().parse(Self.text(paragraphs), path: Reading.path))
        #expect(threads.pieceCounts == [40, 20])
    }

    @Test func isSharedByThreads() async {
        let parser = Parser(memo: ParagraphMemo(capacityBytes: 40_000))
        let expected = Parser().parse(Self.text(Self.forty()), path: Reading.path)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<10).allSatisfy { _ in parser.parse(Self.text(Self.forty()), path: Reading.path) == expected }
                }
            }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}
