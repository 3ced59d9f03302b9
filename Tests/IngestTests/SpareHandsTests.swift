import Foundation
import RevisionStore
import Synchronization
import Testing

@testable import Ingest

@Suite struct SpareHandsTests {
    /// How often each piece was done, and on which threads.
    private final class Tally: Sendable {
        private let state = Mutex<(counts: [Int: Int], threads: Set<String>)>(([:], []))
        var counts: [Int: Int] { state.withLock { $0.counts } }
        var threadNames: Set<String> { state.withLock { $0.threads } }
        func note(_ piece: Int) {
            let name = (try? String(contentsOfFile: "/proc/thread-self/comm", encoding: .utf8)) ?? ""
            state.withLock {
                $0.counts[piece, default: 0] += 1
                $0.threads.insert(name.trimmingCharacters(in: .newlines))
            }
        }
    }

    private func once(_ count: Int) -> [Int: Int] { Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, 1) }) }

    @Test(arguments: [0, 1, 3])
    func everyPieceIsDoneOnceWhenTheCallReturns(_ threadCount: Int) {
        let hands = SpareHands(meter: IngestMeter(), part: .parse)
        hands.start(count: threadCount)
        defer { hands.close() }
        for count in [1, 2, 40, 500] {
            let tally = Tally()
            hands.run(count) { tally.note($0) }
            #expect(tally.counts == once(count))
        }
    }

    @Test func aHandHelpsAndItsTimeCounts() {
        let meter = IngestMeter()
        let hands = SpareHands(meter: meter, part: .parse)
        hands.start(count: 1)
        defer { hands.close() }
        let tally = Tally()
        // Each of the two pieces waits until the other has begun: no thread can do both.
        let began = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
        hands.run(2) { piece in
            began[piece].signal()
            began[1 - piece].wait()
            tally.note(piece)
        }
        #expect(tally.counts == once(2))
        #expect(tally.threadNames.contains("hand-0"))
        #expect(meter.figures.work[.parse]?.processorSeconds ?? 0 > 0)
    }

    @Test func workThatComesWhileTheHandsAreBusyIsDoneByWhoBringsIt() {
        let hands = SpareHands(meter: IngestMeter(), part: .parse)
        hands.start(count: 1)
        defer { hands.close() }
        let (outer, inner) = (Tally(), Tally())
        hands.run(4) { piece in
            if piece == 0 { hands.run(3) { inner.note($0) } }
            outer.note(piece)
        }
        #expect(outer.counts == once(4))
        #expect(inner.counts == once(3))
    }

    @Test func closedHandsLeaveEverythingToWhoBringsIt() {
        let hands = SpareHands(meter: IngestMeter(), part: .parse)
        hands.start(count: 2)
        hands.close()
        let tally = Tally()
        hands.run(5) { tally.note($0) }
        #expect(tally.counts == once(5))
        #expect(!tally.threadNames.contains { $0.hasPrefix("hand-") })
    }
}
