import Foundation
import Glibc
import Ingest
import RevisionStore
import Testing

@Suite struct PatrolTests {
    @Test func aPolledDirectoryIsScannedAgainAndAgain() throws {
        let fixture = try PipelineFixture { $0.poll = .every(seconds: 0.05) }
        try fixture.pipeline.start()
        let scanned = fixture.events.wait(for: 4) { if case .scanning = $0 { true } else { false } }
        #expect(scanned)
        #expect(fixture.pipeline.pollingText == "scanning every 0.05 s")
    }

    @Test func aDirectoryThatTheKernelTellsOfIsNotScanned() throws {
        let fixture = try PipelineFixture()
        try fixture.pipeline.start()
        #expect(fixture.pipeline.pollingText == nil)
        fixture.pipeline.change(poll: .every(seconds: 30), auditDays: 0)
        #expect(fixture.pipeline.pollingText == "scanning every 30 s")
        fixture.pipeline.change(poll: .never, auditDays: 0)
        #expect(fixture.pipeline.pollingText == nil)
    }

    /// A mapping changes a file without an event for as long as nobody closes it.
    @Test func aChangeWithoutATraceIsFoundByReadingAgain() throws {
        let fixture = try PipelineFixture()
        try fixture.write("About 5,000 people fled.", to: "a.txt")
        try fixture.pipeline.start()
        let before = fixture.pipeline.status().head
        let descriptor = open(fixture.watched + "/a.txt", O_RDWR)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let mapping = try #require(mmap(nil, 24, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0))
        defer { munmap(mapping, 24) }
        mapping.storeBytes(of: UInt8(ascii: "9"), toByteOffset: 6, as: UInt8.self)

        #expect(fixture.sync() == before.revision)
        let found = Answer<Int64>()
        fixture.pipeline.rescan(checksum: true) { found.give($0.revision) }
        #expect(found.wait() == before.revision + 1)
        #expect(fixture.pipeline.status().head.digest != before.digest)
    }

    @Test func readingAgainWhatDidNotChangeCommitsNothing() throws {
        let fixture = try PipelineFixture()
        for number in 0..<20 { try fixture.write("Report \(number).", to: "\(number).txt") }
        try fixture.pipeline.start()
        let before = fixture.pipeline.status().head.revision
        let found = Answer<Int64>()
        fixture.pipeline.rescan(checksum: true) { found.give($0.revision) }
        #expect(found.wait() == before)
    }

    @Test func theFiguresCountWhatWasDone() throws {
        let fixture = try PipelineFixture()
        try fixture.write("A report.", to: "a.txt")
        try Data([0, 1, 2, 3, 0]).write(to: URL(fileURLWithPath: fixture.watched + "/b.txt"))
        try fixture.pipeline.start()
        let figures = fixture.pipeline.figures
        #expect(figures.inspections.count >= 2)
        #expect(figures.commits.count >= 1)
        #expect(figures.refusedCount == 1)
        #expect(figures.scanCount >= 1)
    }

    @Test func aHistogramCountsByUpperBounds() {
        var histogram = DurationHistogram()
        for seconds in [0.0001, 0.0005, 0.3, 60] { histogram.observe(seconds: seconds) }
        #expect(histogram.count == 4)
        #expect(histogram.counts[0] == 2)
        #expect(histogram.counts.last == 1)
        #expect(abs(histogram.sumSeconds - 60.3006) < 1e-9)
    }
}
