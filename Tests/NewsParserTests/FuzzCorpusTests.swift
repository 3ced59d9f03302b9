import Foundation
import NewsParser
import TestSupport
import Testing

/// Replays what `script/fuzz` starts from: cases of our own, and inputs that once broke the parser.
@Suite struct FuzzCorpusTests {
    private static let files: [URL] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("FuzzCorpus")
        let found = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return found.sorted { $0.path < $1.path }
    }()

    @Test func thereAreSome() { #expect(Self.files.count >= 28) }

    @Test(arguments: files.map(\.lastPathComponent))
    func everySpanHolds(_ name: String) throws {
        let parser = try #require(Reading.shipped)
        let file = try #require(Self.files.first { $0.lastPathComponent == name })
        let bytes = [UInt8](try Data(contentsOf: file))
        for repeats in [1, 20] {
            let text = Array(repeatElement(bytes, count: repeats).joined())
            let record = parser.parse(text, path: Reading.path)
            #expect(RecordFaults.find(record, in: text) == [], "\(repeats) times")
            let remembering = Parser(models: Reading.shippedModels ?? .init(), memo: ParagraphMemo())
            for _ in 0..<2 { #expect(remembering.parse(text, path: Reading.path) == record, "\(repeats) times") }
        }
    }
}
