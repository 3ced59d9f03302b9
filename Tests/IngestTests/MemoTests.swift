import Foundation
import NewsParser
import RevisionStore
import Testing

@testable import Ingest

/// The pipeline gives its parsers the memory of paragraphs.
@Suite struct PipelineMemoTests {
    private static let report = """
        Ferry closed at Riga

        RIGA - The ferry has been closed since Monday, Ana Ruiz said.

        About 1,200 villagers have left the valley since July 5.

        """

    @Test func anEditReadsOneParagraphAnew() throws {
        let root = FileManager.default.temporaryDirectory.path + "/memo-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: root + "/reports", withIntermediateDirectories: true)
        let pipeline = try IngestPipeline(
            IngestConfiguration(watchedDirectory: root + "/reports", stateDirectory: root + "/state", parserCount: 2),
            report: { _ in })
        try pipeline.start()
        defer { pipeline.stop() }

        #expect(try save(Self.report, root, pipeline) == 1)
        let paragraphs = pipeline.memo.count
        #expect(paragraphs >= 3)
        #expect(try save(Self.report.replacing("1,200", with: "1,300"), root, pipeline) == 2)
        #expect(pipeline.memo.count == paragraphs + 1)
    }

    /// Writes the report, waits until it is committed, and gives the revision.
    private func save(_ text: String, _ root: String, _ pipeline: IngestPipeline) throws -> Int64 {
        try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/reports/a.txt"), options: .atomic)
        let committed = DispatchSemaphore(value: 0)
        pipeline.sync { _ in committed.signal() }
        committed.wait()
        return pipeline.status().head.revision
    }
}
