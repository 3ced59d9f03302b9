import BytePaths
import Foundation
import Ingest
import Testing

@Suite struct PulseTests {
    @Test func aTokenComesThroughAnIdlePipeline() throws {
        let fixture = try PipelineFixture()
        try fixture.pipeline.start()
        for _ in 0..<3 {
            let arrived = Answer<Bool>()
            fixture.pipeline.probe { arrived.give(true) }
            #expect(arrived.wait() == true)
        }
    }

    @Test func aTokenStopsWhereTheWriterIsStuckAndGoesOnWithIt() throws {
        let gate = Gate()
        let fixture = try PipelineFixture { $0.beforeCommit = { gate.pass() } }
        try fixture.pipeline.start()
        // What is done beside the watch at the start counts as a sign of life; it is over, and told of, after this.
        let isOver = Answer<Bool>()
        fixture.pipeline.reparse(RelativePath("none.txt")) { _ in isOver.give(true) }
        #expect(isOver.wait() == true)
        let first = Answer<Bool>()
        fixture.pipeline.probe { first.give(true) }
        #expect(first.wait() == true)
        gate.close()
        try fixture.write("A report.", to: "a.txt")
        gate.waitUntilSomebodyStands()
        let arrived = Answer<Bool>()
        fixture.pipeline.probe { arrived.give(true) }
        // A token that goes past the stuck writer would have come by the time that another stage has answered twice.
        let status = fixture.pipeline.status()
        #expect(status.pendingCount >= 1)
        #expect(!arrived.isThere)
        gate.open()
        #expect(arrived.wait() == true)
        #expect(fixture.sync() == 1)
    }

    /// Holds up whoever passes while it is closed.
    private final class Gate: @unchecked Sendable {
        private let condition = NSCondition()
        private var isClosed = false
        private var standing = 0

        func close() { condition.withLock { isClosed = true } }

        func open() {
            condition.withLock {
                isClosed = false
                condition.broadcast()
            }
        }

        func pass() {
            condition.withLock {
                standing += 1
                condition.broadcast()
                while isClosed { condition.wait() }
                standing -= 1
            }
        }

        func waitUntilSomebodyStands() {
            condition.withLock { while standing == 0 { condition.wait() } }
        }
    }
}
