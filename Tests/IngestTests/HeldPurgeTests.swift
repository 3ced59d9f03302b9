import CSQLite
import Foundation
import Ingest
import Retention
import RevisionStore
import Testing

/// A reader that pins the state from before a purge: the purge says so, and is over as soon as the reader is gone.
@Suite struct HeldPurgeTests {
    /// Somebody's connection, in the middle of a long question.
    private final class LongReader {
        private var handle: OpaquePointer?

        init(_ path: String) throws {
            try #require(sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
            try #require(sqlite3_exec(handle, "BEGIN; SELECT count(*) FROM item", nil, nil, nil) == SQLITE_OK)
        }

        func count(_ table: String) throws -> Int {
            var statement: OpaquePointer?
            try #require(sqlite3_prepare_v2(handle, "SELECT count(*) FROM \(table)", -1, &statement, nil) == SQLITE_OK)
            defer { sqlite3_finalize(statement) }
            try #require(sqlite3_step(statement) == SQLITE_ROW)
            return Int(sqlite3_column_int64(statement, 0))
        }

        func end() { sqlite3_close(handle) }
    }

    private func holds(_ fixture: PipelineFixture, _ word: String) -> [String] {
        let state = fixture.root + "/state"
        let names = FileManager.default.enumerator(atPath: state)?.compactMap { $0 as? String } ?? []
        return names.filter {
            FileManager.default.contents(atPath: state + "/" + $0)?.range(of: Data(word.utf8)) != nil
        }
    }

    @Test func theDaemonEndsAHeldPurgeOnceTheReaderIsGone() throws {
        let fixture = try PipelineFixture()
        try fixture.pipeline.start()
        try fixture.write("Boats\n\n\u{201C}We call it Xylophonia77,\u{201D} Ana Ruiz said.\n", to: "a.txt")
        #expect(fixture.sync() > 0)
        #expect(!holds(fixture, "Xylophonia77").isEmpty)
        try FileManager.default.removeItem(atPath: fixture.watched + "/a.txt")
        _ = fixture.sync()
        let path = fixture.root + "/state/store.sqlite"
        let reader = try LongReader(path)
        let answer = Answer<Bool>()
        fixture.pipeline.purge(document: 1, keepsOut: false) { result in
            if case .failure(.heldByReader) = result { answer.give(true) } else { answer.give(false) }
        }
        #expect(answer.wait() == true)
        #expect(try reader.count("item") > 0)
        // What comes meanwhile is committed.
        try fixture.write("Roads\n\nNobody came.\n", to: "b.txt")
        #expect(fixture.sync() > 0)
        reader.end()
        #expect(fixture.events.wait { if case .recovered = $0 { true } else { false } })
        #expect(holds(fixture, "Xylophonia77") == [])
        let after = try LongReader(path)
        #expect(try after.count("purge") == 0)
        after.end()
    }
}
