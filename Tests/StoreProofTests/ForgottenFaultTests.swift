import Foundation
import RevisionStore
import StoreProof
import Testing

/// Faults in what a compaction or a purge left behind, planted by hand, and what the proof says of them.
@Suite struct ForgottenFaultTests {
    @Test func aStoreThatForgotIsSound() throws {
        let fixture = try ProofFixture()
        try fixture.buildForgotten()
        #expect(try fixture.faults() == [])
        #expect(try fixture.quickFaults() == [])
    }

    static let planted: [PlantedFaultTests.Planted] = [
        .init(
            "a tombstone that says more",
            "UPDATE status SET text = 'c.txt was purged' WHERE text = 'a line was purged'",
            [.chain, .feed]),
        .init(
            "a lost tombstone",
            "DELETE FROM status WHERE seq = (SELECT max(seq) FROM status WHERE text = 'a line was purged')",
            [.sequence, .chain, .feed]),
        .init(
            "a tombstone of another time",
            """
            UPDATE status SET time_ms = time_ms + 1
            WHERE seq = (SELECT min(seq) FROM status WHERE text = 'a line was purged')
            """, [.chain, .feed]),
        .init(
            "a tombstone too many",
            """
            INSERT INTO status SELECT first_seq, revision, time_ms, 'purged', 'a line was purged'
            FROM revision WHERE revision = 8
            """, [.revision]),
        .init(
            "an item of what was purged",
            """
            INSERT INTO item (begin_seq, end_seq, document, type, id, value)
            SELECT min(seq), NULL, 3, 5, 'f-99', CAST('{"value":3}' AS BLOB) FROM status
            WHERE text = 'a line was purged'
            """, [.item, .fold]),
        .init(
            "an old item of what was purged",
            """
            INSERT INTO item (begin_seq, end_seq, document, type, id, value)
            VALUES (2, 4, 3, 5, 'f-99', CAST('{"value":3}' AS BLOB))
            """, [.item]),
        .init(
            "bytes of what was purged",
            "INSERT INTO content (sha256, frame) SELECT randomblob(32), frame FROM content WHERE number = 1", [.content]
        ),
        .init(
            "an item from below the floor",
            """
            INSERT INTO item (begin_seq, end_seq, document, type, id, value)
            VALUES (2, 4, 1, 5, 'f-99', CAST('{"value":3}' AS BLOB))
            """, [.item]),
        .init(
            "a version from below the floor",
            """
            INSERT INTO version (number, revision, end_revision, document, cause, path)
            SELECT -1, 1, 2, 1, 0, CAST('a.txt' AS BLOB)
            """, [.version]),
        .init("a floor that is gone", "DELETE FROM revision WHERE revision = 3", [.chain]),
        .init(
            "a floor with another link", "UPDATE revision SET chain = zeroblob(32) WHERE revision = 3", [.chain]),
        .init("another headline in the list", "UPDATE version SET headline = 'Nothing'", [.reading]),
        .init("another count in the list", "UPDATE version SET items = items + 1", [.reading]),
    ]

    @Test(arguments: planted) func whatShouldBeGoneIsNamed(_ planted: PlantedFaultTests.Planted) throws {
        let fixture = try ProofFixture()
        try fixture.buildForgotten()
        try fixture.execute(planted.sql)
        let faults = try fixture.faults()
        let kinds = Set(faults.map(\.kind))
        #expect(kinds.isSuperset(of: planted.kinds), "\(planted.name): \(faults)")
    }

    /// Rows below the floor are no fault while a compaction has not come to them.
    @Test func aCompactionUnderWayIsNoFault() throws {
        let fixture = try ProofFixture()
        try fixture.build()
        let store = try fixture.makeStore()
        _ = try store.raiseFloor(to: .revision(5))
        store.close()
        let faults = try fixture.faults()
        #expect(faults.allSatisfy { $0.kind == .feed }, "\(faults)")
    }
}
