import BytePaths
import Hashing
import NewsRecord
import Testing

@testable import RevisionStore

@Suite struct SnapshotReaderTests {
    /// Four revisions: a created, b created, a moved to c, b deleted.
    private static func history(_ scratch: Scratch) throws -> RevisionStore {
        let store = try scratch.store(clock: TestClock(seconds: 0))
        _ = try store.commit([Synthetic.write("a", ["Kim said 12."])])
        _ = try store.commit([Synthetic.write("b", ["B 1."])])
        _ = try store.commit([Synthetic.move("a", "c", ["Kim said 12."])])
        _ = try store.commit([Synthetic.delete("b")])
        return store
    }

    @Test func resolvesRequests() throws {
        let scratch = try Scratch()
        let store = try Self.history(scratch)
        let reader = try scratch.reader()
        let table: [(SnapshotRequest, Int64)] = [
            (.head, 4), (.revision(0), 0), (.revision(3), 3), (.time(Timestamp(milliseconds: 0)), 0),
            (.time(Timestamp(milliseconds: 1000)), 1), (.time(Timestamp(milliseconds: 2999)), 2),
            (.time(Timestamp(milliseconds: 1_000_000)), 4),
        ]
        for (request, revision) in table {
            #expect(try reader.resolve(request).revision == revision, "\(request)")
        }
        #expect(throws: RevisionStoreError.pastHead(asked: 5, head: 4)) { try reader.resolve(.revision(5)) }
        #expect(try reader.resolve(.head).digest == store.head().digest)
        #expect(try reader.resolve(.revision(0)).digest == SetDigest().digest)
    }

    @Test func documentsOfEachRevision() throws {
        let scratch = try Scratch()
        let store = try Self.history(scratch)
        let reader = try scratch.reader()
        let table: [(Int64, [String])] = [
            (0, []), (1, ["d-1 a"]), (2, ["d-1 a", "d-2 b"]), (3, ["d-2 b", "d-1 c"]), (4, ["d-1 c"]),
        ]
        for (revision, documents) in table {
            let snapshot = try reader.resolve(.revision(revision))
            let found = try reader.documents(at: snapshot)
            #expect(found.map { "\($0.document) \($0.path.shown)" } == documents, "revision \(revision)")
            for name in ["a", "b", "c", "d"] {
                let byPath = try reader.document(.path(Synthetic.path(name)), at: snapshot)
                #expect(byPath == found.first { $0.path.shown == name }, "\(name) at \(revision)")
            }
            for id in ["d-1", "d-2", "d-3", "x", "d-01"] {
                let byID = try reader.document(.id(id), at: snapshot)
                #expect(byID == found.first { $0.document == id }, "\(id) at \(revision)")
            }
        }
        withExtendedLifetime(store) {}
    }

    @Test func bytesOfEveryVersion() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let texts = [["One 1."], ["Two 2."], ["One 1."]]
        for text in texts { _ = try store.commit([Synthetic.write("a", text)]) }
        let reader = try scratch.reader()
        for (index, text) in texts.enumerated() {
            let snapshot = try reader.resolve(.revision(Int64(index + 1)))
            let document = try #require(try reader.document(.id("d-1"), at: snapshot))
            #expect(try reader.rawBytes(of: document) == Array(text[0].utf8))
            #expect(document.since == Int64(index + 1))
        }
    }

    @Test func theLogOfTheStoreAndOfADocument() throws {
        let scratch = try Scratch()
        let store = try Self.history(scratch)
        let reader = try scratch.reader()
        #expect(try reader.revisions().map(\.revision) == [4, 3, 2, 1])
        #expect(try reader.revisions(upTo: 3, limit: 2).map(\.revision) == [3, 2])
        #expect(try reader.revisions(of: .path(Synthetic.path("c")))?.map(\.revision) == [3, 1])
        #expect(
            try reader.revisions(of: .path(Synthetic.path("b")))?.map(\.documents[0].cause) == [.deleted, .created])
        #expect(try reader.revisions(of: .id("d-2"), upTo: 3)?.map(\.revision) == [2])
        #expect(try reader.revisions(of: .path(Synthetic.path("never"))) == nil)
        #expect(try reader.revisions()[1].documents[0].from == Synthetic.path("a"))
        withExtendedLifetime(store) {}
    }

    @Test func itemsAreNarrowedDownAndSorted() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        // Eleven documents, so that the order of text and that of numbers differ.
        _ = try store.commit((1...11).map { Synthetic.write("f\($0)", ["Kim said 12 and 13.", "Lee 4 5"]) })
        let reader = try scratch.reader()
        let head = try reader.resolve(.head)
        let figures = try reader.items(at: head, type: .figure)
        #expect(Set(figures.map(\.type)) == [.figure])
        #expect(figures.map(\.document).first == "d-1")
        #expect(
            Array(figures.map(\.document).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }.prefix(3))
                == ["d-1", "d-10", "d-11"])
        let one = try reader.items(at: head, document: "d-10")
        #expect(Set(one.map(\.path.shown)) == ["f10"])
        #expect(try reader.items(at: head, document: "d-99") == [])
        #expect(try reader.items(at: head, type: .figure, document: "d-10").count == 4)
        withExtendedLifetime(store) {}
    }

    @Test func aSlowConsumerHoldsNobodyUp() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let paragraphs = (0..<800).map { "Line \($0) 7" }
        _ = try store.commit([Synthetic.write("a", paragraphs)])
        let reader = try scratch.reader()
        let before = try reader.resolve(.head)
        var count = 0
        var held = 0
        try reader.forEachItem(at: before) { _ in
            count += 1
            if count == 5 {
                _ = try store.commit([Synthetic.write("a", ["Gone."])])
                held = try store.checkpoint().heldPageCount
            }
        }
        #expect(held == 0)
        #expect(count == (try reader.items(at: before).count))
        #expect(count > 1600)
    }

    @Test func readsWhatAClosedStoreLeft() throws {
        let scratch = try Scratch()
        do { _ = try Self.history(scratch) }
        let reader = try scratch.reader()
        #expect(try reader.head().revision == 4)
        #expect(try reader.lines(from: 1)?.lastSequence == 5)
        #expect(try reader.lines(from: 1000) == nil)
    }
}
