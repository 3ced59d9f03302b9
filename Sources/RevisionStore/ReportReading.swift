import GRDB
import NewsRecord

extension SnapshotReader {
    /// How many reports are read in one transaction.
    private static let reportsAtOnce = 64

    /// Hands on the files of documents as they were on disk, in the order given. Values are handed on between short
    /// transactions; bytes that compaction took in between are an error.
    public func forEachReport(
        of documents: [DocumentVersion], _ body: (DocumentVersion, [UInt8]) throws -> Void
    ) throws {
        var start = 0
        while start < documents.count {
            let part = documents[start..<min(start + Self.reportsAtOnce, documents.count)]
            let files = try read("reading reports") { queries in
                let contents = Contents(database: queries.database, statements: queries.statements)
                return try part.map { try contents.bytes($0.sha256) }
            }
            for (document, bytes) in zip(part, files) { try body(document, bytes) }
            start += part.count
        }
    }
}
