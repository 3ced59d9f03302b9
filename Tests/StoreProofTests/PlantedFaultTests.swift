import Foundation
import RevisionStore
import StoreProof
import Testing

/// A fault of each kind, planted by hand in a store that the real pipeline made, and what the proof says of it.
@Suite struct PlantedFaultTests {
    @Test func aSoundStoreIsSound() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        #expect(try fixture.faults() == [])
        #expect(try fixture.quickFaults() == [])
        #expect(fixture.feedFiles.count > 2, "the history is meant to have several segments")
    }

    @Test func anEmptyStoreIsSound() throws {
        let fixture = try ProofFixture()
        let store = try fixture.makeStore()
        store.close()
        try FileManager.default.createDirectory(
            atPath: fixture.directory + "/feed", withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: fixture.directory + "/feed/current.jsonl", contents: nil)
        #expect(try fixture.faults() == [])
        #expect(try fixture.quickFaults() == [])
    }

    @Test func noStoreIsSaid() throws {
        let fixture = try ProofFixture()
        #expect(throws: ProofError.noStore(directory: fixture.directory)) { try fixture.faults() }
    }

    /// What is done to the database, which kinds of faults have to be named, and at which revision and line where one
    /// of them has to name it.
    struct Planted: CustomTestStringConvertible, Sendable {
        var name: String
        var sql: String
        var kinds: Set<FaultKind>
        var revision: Int64?
        var testDescription: String { name }

        init(_ name: String, _ sql: String, _ kinds: Set<FaultKind>, revision: Int64? = nil) {
            self.name = name
            self.sql = sql
            self.kinds = kinds
            self.revision = revision
        }
    }

    static let inDatabase: [Planted] = [
        Planted(
            "a changed item of the head",
            """
            UPDATE item SET value = CAST(replace(CAST(value AS TEXT), '"value":40', '"value":41') AS BLOB)
            WHERE end_seq IS NULL AND instr(value, CAST('"value":40' AS BLOB)) > 0
            """, [.chain, .feed, .fold, .reading]),
        Planted(
            "a changed item of the past",
            """
            UPDATE item SET value = CAST(replace(CAST(value AS TEXT), '5000', '5001') AS BLOB)
            WHERE end_seq IS NOT NULL AND instr(value, CAST('5000' AS BLOB)) > 0
            """, [.chain, .feed, .fold], revision: 1),
        Planted(
            "a swapped blob",
            "UPDATE content SET frame = (SELECT frame FROM content WHERE number = 2) WHERE number = 1", [.content]),
        Planted(
            "a blob that is none", "UPDATE content SET frame = x'00112233' WHERE number = 3", [.content]),
        Planted("a lost blob", "DELETE FROM content WHERE number = 2", [.content]),
        Planted(
            "a wrong digest", "UPDATE revision SET digest = zeroblob(32) WHERE revision = 3",
            [.digest, .chain, .feed], revision: 3),
        Planted(
            "a wrong digest of the head",
            "UPDATE state SET set_digest = zeroblob(2048)", [.digest]),
        Planted(
            "a wrong chain", "UPDATE revision SET chain = zeroblob(32) WHERE revision = 4", [.chain, .feed], revision: 4
        ),
        Planted("a wrong last chain", "UPDATE state SET chain = zeroblob(32)", [.chain]),
        Planted("a missing revision", "DELETE FROM revision WHERE revision = 5", [.revision], revision: 5),
        Planted("a missing last revision", "DELETE FROM revision WHERE revision = 12", [.revision], revision: 12),
        Planted(
            "a number taken twice",
            "INSERT INTO status SELECT first_seq, 1, time_ms, 'ready', 'x' FROM revision WHERE revision = 2",
            [.sequence]),
        Planted("a lost status line", "DELETE FROM status WHERE state = 'ready'", [.sequence, .feed]),
        Planted(
            "a lost item row",
            "DELETE FROM item WHERE begin_seq = (SELECT first_seq + 1 FROM revision WHERE revision = 1)",
            [.sequence, .chain, .feed, .fold], revision: 1),
        Planted(
            "an item that the parser does not give",
            """
            INSERT INTO item (begin_seq, document, type, id, value)
            SELECT next_seq - 1, 1, 5, 'f-999', CAST('{"block":"b-1","span":[0,1]}' AS BLOB) FROM state
            """, [.reading]),
        Planted(
            "an item that ends in the future",
            "UPDATE item SET end_seq = (SELECT next_seq FROM state) WHERE begin_seq = (SELECT max(begin_seq) FROM item WHERE end_seq IS NULL)",
            [.item]),
        Planted(
            "an item that the store has lost from the head",
            "DELETE FROM item WHERE begin_seq = (SELECT max(begin_seq) FROM item WHERE end_seq IS NULL)",
            [.chain, .feed, .fold, .reading]),
        Planted(
            "an item that ends before it begins",
            "UPDATE item SET end_seq = begin_seq - 1 WHERE begin_seq = (SELECT min(begin_seq) FROM item WHERE end_seq IS NULL)",
            [.item]),
        Planted(
            "two items of one name at a time",
            """
            UPDATE item SET end_seq = begin_seq + 100000
            WHERE begin_seq = (SELECT min(begin_seq) FROM item WHERE end_seq IS NOT NULL AND type = 0)
            """, [.item]),
        Planted(
            "a version with another's hash",
            """
            UPDATE version SET sha256 = (SELECT sha256 FROM version WHERE number = 2)
            WHERE number = (SELECT max(number) FROM version WHERE path = CAST('a.txt' AS BLOB))
            """, [.reading]),
        Planted(
            "a version with a wrong leaf", "UPDATE version SET leaf = randomblob(32) WHERE number = 1", [.digest],
            revision: 1),
        Planted(
            "a version under another path",
            "UPDATE version SET path = CAST('z.txt' AS BLOB) WHERE number = 3", [.version, .chain, .feed]),
        Planted(
            "a version that never ends",
            "UPDATE version SET end_revision = 9 WHERE number = 1", [.version]),
        Planted(
            "a version of no document", "UPDATE version SET document = 77 WHERE number = 3", [.version]),
        Planted("a lost version", "DELETE FROM version WHERE number = 4", [.version]),
        Planted(
            "a time that goes back", "UPDATE revision SET time_ms = 5 WHERE revision = 6", [.sequence], revision: 6),
        Planted(
            "a wrong count of changes", "UPDATE revision SET changes = 1 WHERE revision = 1", [.revision], revision: 1),
        Planted("a wrong count of documents", "UPDATE state SET documents = 9", [.version]),
        Planted("a type that is none", "UPDATE item SET type = 77 WHERE begin_seq = 3", [.item]),
    ]

    @Test(arguments: inDatabase) func aFaultInTheDatabaseIsNamed(_ planted: Planted) throws {
        let fixture = try ProofFixture()
        try fixture.build()
        try fixture.execute(planted.sql)
        let faults = try fixture.faults()
        let kinds = Set(faults.map(\.kind))
        #expect(kinds.isSuperset(of: planted.kinds), "\(planted.name): \(faults)")
        if let revision = planted.revision {
            #expect(faults.contains { $0.revision == revision && planted.kinds.contains($0.kind) }, "\(faults)")
        }
    }

    @Test func aDamagedPageIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        let path = fixture.directory + "/store.sqlite"
        let size = try #require(FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seek(toOffset: UInt64(size / 2 / 4096 * 4096))
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        try handle.close()
        #expect(try fixture.faults().contains { $0.kind == .database })
    }

    // MARK: The feed

    @Test func aDroppedLineIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        try fixture.editFeed(fixture.feedFiles[0]) { $0.remove(at: 4) }
        let faults = try fixture.faults()
        #expect(faults.contains { $0.kind == .feed && $0.sequence == 5 && $0.revision == 1 }, "\(faults)")
        #expect(faults.contains { $0.kind == .fold && $0.revision == 1 }, "\(faults)")
    }

    @Test func anEditedLineIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        try fixture.editFeed(fixture.feedFiles[0]) { lines in
            let index = try #require(lines.firstIndex { $0.contains("5000") })
            lines[index] = Substring(lines[index].replacingOccurrences(of: "5000", with: "5100"))
        }
        let faults = try fixture.faults()
        #expect(faults.filter { $0.kind == .feed }.count == 1, "\(faults)")
        #expect(Set(faults.map(\.kind)) == [.feed, .fold], "\(faults)")
    }

    @Test func aLineThatStandsTwiceIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        try fixture.editFeed(fixture.feedFiles[0]) { $0.insert($0[6], at: 7) }
        let faults = try fixture.faults()
        #expect(faults.contains { $0.kind == .feed && $0.sequence == 7 }, "\(faults)")
        #expect(faults.allSatisfy { $0.kind == .feed || $0.kind == .fold }, "\(faults)")
    }

    @Test func aTruncatedFeedIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        try fixture.editFeed(fixture.feedFiles[fixture.feedFiles.count - 1]) { $0.removeLast() }
        let last = try fixture.integer("SELECT next_seq - 1 FROM state")
        let faults = try fixture.faults()
        #expect(faults.map(\.kind) == [.feed] && faults.first?.sequence == last, "\(faults)")
        #expect(try fixture.quickFaults().map(\.sequence) == [last])
    }

    @Test func aTornLastLineIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        let path = fixture.feedFiles[fixture.feedFiles.count - 1]
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        try data.dropLast(3).write(to: URL(fileURLWithPath: path))
        #expect(try fixture.faults().map(\.kind) == [.feed])
        #expect(try fixture.quickFaults().map(\.kind) == [.feed])
    }

    @Test func aLostSegmentIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        try FileManager.default.removeItem(atPath: fixture.feedFiles[1])
        #expect(try Set(fixture.faults().map(\.kind)) == [.feed, .fold])
    }

    @Test func aLostFeedIsNamed() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        try FileManager.default.removeItem(atPath: fixture.directory + "/feed")
        #expect(try fixture.faults().map(\.kind) == [.feed])
        #expect(try fixture.quickFaults().map(\.kind) == [.feed])
    }

    // MARK: The end

    @Test func theQuickLookSeesTheEnd() throws {
        for (sql, kind) in [
            ("UPDATE state SET set_digest = zeroblob(2048)", FaultKind.digest),
            ("UPDATE state SET chain = zeroblob(32)", .chain),
            ("UPDATE revision SET digest = zeroblob(32) WHERE revision = 12", .digest),
            (
                "UPDATE item SET value = x'7b7d' WHERE begin_seq = (SELECT first_seq FROM revision WHERE revision = 12)",
                .chain
            ),
            ("DELETE FROM revision WHERE revision = 12", .revision),
            ("UPDATE status SET text = 'other' WHERE state = 'stopping'", .feed),
        ] {
            let fixture = try ProofFixture()
            try fixture.build()
            try fixture.execute(sql)
            #expect(try fixture.quickFaults().contains { $0.kind == kind }, "\(sql)")
        }
    }
}
