import BytePaths
import Foundation
import NewsRecord
import RevisionStore
import Testing

@testable import Ingest

/// A newer parser brings the head up to date and leaves the past as it was read.
@Suite struct RereadingTests {
    private let root = FileManager.default.temporaryDirectory.path + "/reread-" + UUID().uuidString

    private func configuration(parser: String) throws -> IngestConfiguration {
        for name in ["reports", "state"] {
            try FileManager.default.createDirectory(atPath: root + "/" + name, withIntermediateDirectories: true)
        }
        var configuration = IngestConfiguration(
            watchedDirectory: root + "/reports", stateDirectory: root + "/state", parserCount: 1)
        configuration.parserVersion = parser
        return configuration
    }

    private func runOnce(parser: String) throws {
        try IngestPipeline(configuration(parser: parser), report: { _ in }).runOnce()
    }

    private func write(_ count: Int) throws {
        _ = try configuration(parser: "one")
        for number in 0..<count {
            let text = "Boats wait\n\nAbout \(number + 2) villagers left, Ana Ruiz said.\n"
            try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/reports/r\(number).txt"))
        }
    }

    @Test func anotherParserMakesReparsedRevisionsInBatches() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try write(150)
        try runOnce(parser: "one")
        let reader = try SnapshotReader(directory: root + "/state")
        let first = try reader.head()
        let items = try reader.items(at: reader.resolve(.head)).map(\.value)
        try runOnce(parser: "one")
        #expect(try reader.head().revision == first.revision)

        try runOnce(parser: "two")
        let second = try reader.head()
        let entries = try reader.revisions().filter { $0.revision > first.revision }
        #expect(entries.count > 1, "batches are bounded")
        #expect(entries.flatMap(\.documents).count == 150)
        #expect(entries.flatMap(\.documents).allSatisfy { $0.cause == .reparsed })
        // The digest says who read; items that read the same make no line.
        #expect(second.digest != first.digest)
        #expect(try reader.items(at: reader.resolve(.revision(first.revision))).map(\.value) == items)
        #expect(try reader.resolve(.revision(first.revision)).digest == first.digest)
        try runOnce(parser: "two")
        #expect(try reader.head().revision == second.revision)

        // The same content, read by this parser alone, has the same digest.
        try FileManager.default.removeItem(atPath: root + "/state")
        try runOnce(parser: "two")
        #expect(try SnapshotReader(directory: root + "/state").head().digest == second.digest)
    }

    @Test func readingAgainGoesOnWhereACrashEndedIt() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try write(150)
        try runOnce(parser: "one")
        let pipeline = try IngestPipeline(configuration(parser: "two"), report: { _ in })
        // One of them, as though the process had ended there.
        #expect(try pipeline.upkeep.reread(only: RelativePath("r77.txt")) == 1)
        pipeline.stop()
        try runOnce(parser: "two")
        let store = try RevisionStore(directory: root + "/state")
        #expect(try store.readings(after: nil, by: "two", limit: 1000).allSatisfy { !$0.isStale })
        let reader = try SnapshotReader(directory: root + "/state")
        let documents = try reader.revisions().flatMap(\.documents).filter { $0.cause == .reparsed }
        #expect(documents.count == 150, "none is read twice")
    }

    @Test func nothingToReadNeedsNoWeights() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        struct Missing: Error {}
        func run() throws {
            try IngestPipeline(
                configuration(parser: "one"), models: { throw Missing() }, parserVersion: "one", report: { _ in }
            ).runOnce()
        }
        try write(3)
        // What is there has to be read, and cannot be.
        #expect(throws: IngestError.self) { try run() }
        try runOnce(parser: "one")
        let head = try SnapshotReader(directory: root + "/state").head()
        #expect(head.documentCount == 3)
        // A file that was written just before it was looked at is looked at again, and has the same bytes.
        try run()
        #expect(try SnapshotReader(directory: root + "/state").head() == head)
        // An edit, or another parser's turn, has to be read.
        try Data("Boats wait no more\n".utf8).write(to: URL(fileURLWithPath: root + "/reports/r1.txt"))
        #expect(throws: IngestError.self) { try run() }
        try runOnce(parser: "one")
        #expect(throws: IngestError.self) {
            try IngestPipeline(
                configuration(parser: "two"), models: { throw Missing() }, parserVersion: "two", report: { _ in }
            ).runOnce()
        }
        try runOnce(parser: "two")
        #expect(try SnapshotReader(directory: root + "/state").head().documentCount == 3)
    }
}
