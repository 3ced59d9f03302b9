import BytePaths
import Hashing
import NewsRecord
import Testing

@testable import RevisionStore

@Suite struct CommitTests {
    private static let text = ["Kim said 12 people left.", "About 40 stayed."]

    struct Case: CustomTestStringConvertible {
        var name: String
        /// What is committed before, each a revision of its own.
        var before: [Change]
        var batch: [Change]
        /// `cause document path[ from]` of each document of the revision; nil where there is to be none.
        var expected: [String]?

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "a new file is created", before: [], batch: [Synthetic.write("a", text)], expected: ["created d-1 a"]),
        Case(
            name: "an edit is modified", before: [Synthetic.write("a", text)],
            batch: [Synthetic.write("a", text + ["More."])], expected: ["modified d-1 a"]),
        Case(
            name: "equal bytes are nothing", before: [Synthetic.write("a", text)], batch: [Synthetic.write("a", text)],
            expected: nil),
        Case(
            name: "a newer parser is reparsed", before: [Synthetic.write("a", text)],
            batch: [Synthetic.write("a", text, parser: "test/2")], expected: ["reparsed d-1 a"]),
        Case(
            name: "a rename keeps the id", before: [Synthetic.write("a", text)],
            batch: [Synthetic.move("a", "b", text)], expected: ["moved d-1 b a"]),
        Case(
            name: "moved and edited at once", before: [Synthetic.write("a", text)],
            batch: [Synthetic.move("a", "b", text + ["More."])], expected: ["moved d-1 b a"]),
        Case(
            name: "moved there and back is nothing", before: [Synthetic.write("a", text)],
            batch: [Synthetic.move("a", "b", text), Synthetic.move("b", "a", text)], expected: nil),
        Case(
            name: "moved onto a document deletes it",
            before: [Synthetic.write("a", text), Synthetic.write("b", ["B."])],
            batch: [Synthetic.move("a", "b", text)], expected: ["moved d-1 b a", "deleted d-2 b"]),
        Case(
            name: "moved from no document onto one modifies it", before: [Synthetic.write("b", ["B."])],
            batch: [Synthetic.move("b.tmp", "b", text)], expected: ["modified d-1 b"]),
        Case(
            name: "moved from no document to a free place is created", before: [],
            batch: [Synthetic.move("b.tmp", "b", text)], expected: ["created d-1 b"]),
        Case(
            name: "two documents swap their paths", before: [Synthetic.write("a", text), Synthetic.write("b", ["B."])],
            batch: [Synthetic.move("a", "c", text), Synthetic.move("b", "a", ["B."]), Synthetic.move("c", "b", text)],
            expected: ["moved d-1 b a", "moved d-2 a b"]),
        Case(
            name: "deleted", before: [Synthetic.write("a", text)], batch: [Synthetic.delete("a")],
            expected: ["deleted d-1 a"]),
        Case(name: "nothing to delete", before: [], batch: [Synthetic.delete("a")], expected: nil),
        Case(
            name: "deleted and written again is modified", before: [Synthetic.write("a", text)],
            batch: [Synthetic.delete("a"), Synthetic.write("a", ["New."])], expected: ["modified d-1 a"]),
        Case(
            name: "deleted and written again with equal bytes is nothing", before: [Synthetic.write("a", text)],
            batch: [Synthetic.delete("a"), Synthetic.write("a", text)], expected: nil),
        Case(
            name: "created and deleted is nothing", before: [],
            batch: [Synthetic.write("a", text), Synthetic.delete("a")], expected: nil),
        Case(
            name: "written twice counts once", before: [],
            batch: [Synthetic.write("a", ["One."]), Synthetic.write("a", text)], expected: ["created d-1 a"]),
        Case(
            name: "an old document deleted, another moved there",
            before: [Synthetic.write("a", text), Synthetic.write("b", ["B."])],
            batch: [Synthetic.delete("a"), Synthetic.move("b", "a", ["B."])],
            expected: ["deleted d-1 a", "moved d-2 a b"]),
        Case(
            name: "moved away, another written at its place", before: [Synthetic.write("a", text)],
            batch: [Synthetic.move("a", "b", text), Synthetic.write("a", ["New."])],
            expected: ["moved d-1 b a", "created d-2 a"]),
        Case(
            name: "what is written where a moved document stood in between is new",
            before: [Synthetic.write("a", text), Synthetic.write("b", ["B."])],
            batch: [
                Synthetic.delete("a"), Synthetic.move("b", "a", ["B."]), Synthetic.move("a", "c", ["B."]),
                Synthetic.write("a", text),
            ], expected: ["deleted d-1 a", "moved d-2 c b", "created d-3 a"]),
        Case(
            name: "moved and deleted is deleted where it was", before: [Synthetic.write("a", text)],
            batch: [Synthetic.move("a", "b", text), Synthetic.delete("b")], expected: ["deleted d-1 a"]),
        Case(
            name: "refused takes the document with it", before: [Synthetic.write("a", text)],
            batch: [.refuse(path: Synthetic.path("a"), file: Synthetic.identity(9), reason: "too large")],
            expected: ["deleted d-1 a"]),
        Case(
            name: "a path that was deleted gets a new document",
            before: [Synthetic.write("a", text), Synthetic.delete("a")],
            batch: [Synthetic.write("a", text)], expected: ["created d-2 a"]),
    ]

    @Test(arguments: cases) func batch(_ test: Case) throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        for change in test.before { _ = try store.commit([change]) }
        let head = store.head()
        let revision = try store.commit(test.batch)
        let told = revision?.documents.map {
            (["\($0.cause.name)", $0.document, $0.path.shown] + ($0.from.map { [$0.shown] } ?? [])).joined(
                separator: " ")
        }
        #expect(told == test.expected)
        if revision == nil {
            #expect(store.head() == head)
        } else {
            #expect(store.head().revision == head.revision + 1)
        }
        // Whatever happened, the lines fold to the snapshot, and the count is that of the documents.
        var fold = Fold()
        try fold.apply(store.allLines())
        let reader = try scratch.reader()
        #expect(fold.faults == [])
        #expect(try fold == Fold.snapshot(reader, store.head().revision))
        #expect(try reader.documents(at: reader.resolve(.head)).count == store.head().documentCount)
        #expect(try reader.head() == store.head())
    }

    @Test func itemsKeepTheirIDsAndOnlyWhatChangedHasLines() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let first = try #require(try store.commit([Synthetic.write("a", Self.text)]))
        #expect(first.changeCount == 5)
        let edited = ["Kim said 12 people left.", "About 41 stayed."]
        let second = try #require(try store.commit([Synthetic.write("a", edited)]))
        // The document item and the one figure; what stands in the other paragraph is untouched.
        let operations = try second.lines.split(separator: 0x0A).map { line in
            let value = try JSONValue(parsing: line)
            return [value["op"]?.string, value["type"]?.string].compactMap { $0 }.joined(separator: " ")
        }
        #expect(operations == ["changed document", "changed figure", "commit"])
        #expect(second.firstSequence == first.commitSequence + 1)
        #expect(second.commitSequence == second.firstSequence + 2)
    }

    @Test func aRenameChangesTheDocumentItemAlone() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        _ = try store.commit([Synthetic.write("a", Self.text)])
        let moved = try #require(try store.commit([Synthetic.move("a", "b", Self.text)]))
        #expect(moved.changeCount == 1)
    }

    @Test func timesNeverDecrease() throws {
        let scratch = try Scratch()
        let clock = TestClock()
        let store = try scratch.store(clock: clock)
        let first = try #require(try store.commit([Synthetic.write("a", Self.text)]))
        clock.set(seconds: 1000)
        let second = try #require(try store.commit([Synthetic.write("b", Self.text)]))
        #expect(second.time == first.time)
        let status = try store.recordStatus(.ready, "watching")
        #expect(String(decoding: status.bytes, as: UTF8.self).contains(first.time.text))
    }

    @Test func duplicateIDsOfARecordDoNotStopTheStore() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let path = Synthetic.path("a")
        var record = Synthetic.record(path, Self.text).record
        record.entities += record.entities
        let report = PreparedReport(record: record, bytes: Synthetic.record(path, Self.text).bytes)
        let revision = try #require(try store.commit([.write(path: path, report: report, file: Synthetic.identity())]))
        #expect(revision.changeCount == 5)
    }

    @Test func namesThatAreNotUTF8() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let path = try #require(RelativePath(bytes: [0x64, 0x2F, 0xFF, 0x0A, 0x1B]))
        let report = Synthetic.record(path, Self.text)
        let revision = try #require(try store.commit([.write(path: path, report: report, file: Synthetic.identity())]))
        #expect(revision.documents.map(\.path) == [path])
        let reader = try scratch.reader()
        let found = try reader.document(.path(path), at: reader.resolve(.head))
        #expect(found?.path == path)
        #expect(try store.allLines() == revision.lines)
        #expect(try store.knownFiles(under: Synthetic.path("d")).map(\.path) == [path])
    }
}
