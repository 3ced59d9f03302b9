import Foundation
import GRDB
import NewsRecord
import Synchronization
import Testing

@testable import RevisionStore

@Suite struct DurabilityTests {
    @Test func synchronousIsFull() throws {
        let scratch = try Scratch()
        let settings = try scratch.store().durability()
        #expect(settings.synchronous == 2)
        #expect(settings.journalMode == "wal")
    }

    @Test func aSecondStoreIsRefusedAndToldWhoHoldsTheFirst() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        #expect(throws: RevisionStoreError.held(pid: ProcessInfo.processInfo.processIdentifier)) {
            try scratch.store()
        }
        withExtendedLifetime(store) {}
    }

    @Test func theLockGoesWithTheStore() throws {
        let scratch = try Scratch()
        do { _ = try scratch.store() }
        _ = try scratch.store()
    }

    @Test func logAndModesSurviveTheClose() throws {
        let scratch = try Scratch()
        do {
            let store = try scratch.store()
            _ = try store.commit([Synthetic.write("a", ["One."])])
        }
        for name in ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/" + name)
            let mode = try #require(attributes[.posixPermissions] as? Int)
            #expect(mode & 0o007 == 0, "\(name) is open to everyone: \(String(mode, radix: 8))")
            #expect(mode & 0o440 == 0o440, "\(name) is closed to the group: \(String(mode, radix: 8))")
        }
    }

    @Test func aNewerSchemaIsRefused() throws {
        let scratch = try Scratch()
        do { _ = try scratch.store() }
        let queue = try DatabaseQueue(path: scratch.path + "/store.sqlite")
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9: wings')") }
        try queue.close()
        #expect(throws: RevisionStoreError.newerSchema(migrations: ["9: wings"])) { try scratch.store() }
        #expect(throws: RevisionStoreError.newerSchema(migrations: ["9: wings"])) { try scratch.reader() }
    }

    /// The codes of SQLite's documentation; the second is `SQLITE_IOERR_READ`, an extended one.
    @Test(arguments: [
        (Int32(10), true, true), (266, true, true), (13, true, true), (5, true, true), (11, false, true),
        (8, false, true), (26, false, true), (1, false, false), (19, false, false), (21, false, false),
    ])
    func failuresOfTheMachineAreToldFromRefusals(code: Int32, isTransient: Bool, isOfTheMachine: Bool) {
        let error = RevisionStoreError.database(code: code, message: "", during: "")
        #expect(error.isTransient == isTransient)
        #expect(error.isOfTheMachine == isOfTheMachine)
        #expect(!RevisionStoreError.closed.isOfTheMachine)
    }

    @Test func aForeignDatabaseIsRefused() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/store.sqlite"
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "CREATE TABLE mine (x)") }
        try queue.close()
        #expect(throws: RevisionStoreError.foreign(path: path)) { try scratch.store() }
        #expect(throws: RevisionStoreError.foreign(path: path)) { try scratch.reader() }
    }

    @Test func noStoreIsSaid() throws {
        let scratch = try Scratch()
        #expect(throws: RevisionStoreError.noStore(directory: scratch.path)) { try scratch.reader() }
    }

    @Test(arguments: StoreStep.ofCommit) func aStopAtAnyStepLosesAndRenumbersNothing(_ step: StoreStep) throws {
        let scratch = try Scratch()
        let armed = Mutex(false)
        var seen: [UInt8] = []
        do {
            let store = try scratch.store { reached throws(RevisionStoreError) in
                if reached == step, armed.withLock({ $0 }) { throw .stopped(reached) }
            }
            seen += try #require(try store.commit([Synthetic.write("a", ["Kim said 12."])])).lines
            seen += try store.recordStatus(.ready, "watching").bytes
            armed.withLock { $0 = true }
            #expect(throws: RevisionStoreError.stopped(step)) {
                try store.commit([Synthetic.write("a", ["Kim said 13."]), Synthetic.write("b", ["B 1."])])
            }
        }
        let store = try scratch.store()
        // Either the whole revision is there or nothing of it, and what was seen before stays as it was.
        let isCommitted = step == .committed
        let lines = try store.allLines()
        #expect(lines.starts(with: seen))
        #expect((lines.count > seen.count) == isCommitted)
        #expect(store.head().revision == (isCommitted ? 2 : 1))
        let again = try store.commit([Synthetic.write("a", ["Kim said 13."]), Synthetic.write("b", ["B 1."])])
        #expect((again == nil) == isCommitted)
        if let again { #expect(again.firstSequence == 7) }
        var fold = Fold()
        try fold.apply(store.allLines())
        #expect(fold.faults == [])
        #expect(try fold == Fold.snapshot(scratch.reader(), 2))
    }

    /// The files as a power cut or SIGKILL would leave them: copied as they are on disk at each step.
    @Test(arguments: StoreStep.ofCommit) func aCrashAtAnyStepLosesAndRenumbersNothing(_ step: StoreStep) throws {
        let scratch = try Scratch()
        let wreck = try Scratch()
        let armed = Mutex(false)
        let store = try scratch.store { reached throws(RevisionStoreError) in
            guard reached == step, armed.withLock({ $0 }) else { return }
            for name in ["store.sqlite", "store.sqlite-wal"] {
                try? FileManager.default.copyItem(atPath: scratch.path + "/" + name, toPath: wreck.path + "/" + name)
            }
        }
        var lines: [UInt8] = []
        for number in 1...30 {
            let paragraphs = ["Kim said \(number).", "Lee \(number * 2)"]
            lines += try #require(try store.commit([Synthetic.write("a\(number % 4)", paragraphs)])).lines
        }
        let seen = lines.count
        armed.withLock { $0 = true }
        // Large enough that SQLite writes pages to the log before the commit.
        let large = (0..<3000).map { "Line \($0) 7" }
        let last = try #require(try store.commit([Synthetic.write("a1", large), Synthetic.write("b", large)]))
        lines += last.lines

        let isCommitted = step == .committed
        let revived = try wreck.store()
        #expect(revived.head().revision == (isCommitted ? 31 : 30))
        #expect(try revived.allLines() == (isCommitted ? lines : Array(lines[..<seen])))
        let again = try revived.commit([Synthetic.write("a1", large), Synthetic.write("b", large)])
        #expect(again?.firstSequence == (isCommitted ? nil : last.firstSequence))
        #expect(revived.head().digest == store.head().digest)
    }

    @Test func aStopLeavesTheSameStoreUsable() throws {
        let scratch = try Scratch()
        let armed = Mutex(true)
        let store = try scratch.store { reached throws(RevisionStoreError) in
            if reached == .revisionWritten, armed.withLock({ $0 }) { throw .stopped(reached) }
        }
        #expect(throws: RevisionStoreError.self) { try store.commit([Synthetic.write("a", ["One."])]) }
        armed.withLock { $0 = false }
        let revision = try #require(try store.commit([Synthetic.write("a", ["One."])]))
        #expect(revision.firstSequence == 1)
        #expect(revision.documents.map(\.document) == ["d-1"])
    }

    @Test func aReaderThatHoldsASnapshotIsToleratedAndReported() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        _ = try store.commit([Synthetic.write("a", ["One."])])
        var configuration = Configuration()
        configuration.readonly = true
        configuration.allowsUnsafeTransactions = true
        let reading = try DatabaseQueue(path: scratch.path + "/store.sqlite", configuration: configuration)
        try reading.inDatabase { try $0.execute(sql: "BEGIN; SELECT count(*) FROM item") }
        _ = try store.commit([Synthetic.write("b", ["Two."])])
        #expect(store.heldPageCount == 0)
        #expect(try store.checkpoint().heldPageCount > 0)
        #expect(store.heldPageCount > 0)
        try reading.inDatabase { try $0.execute(sql: "COMMIT") }
        // Found out by itself, without another commit.
        #expect(store.heldPageCount == 0)
        #expect(try store.checkpoint().heldPageCount == 0)
        try reading.close()
    }

    @Test(.enabled(if: getuid() != 0, "root may write whatever a file's mode says"))
    func aMemberOfTheGroupReadsWithoutWriting() throws {
        let scratch = try Scratch()
        do {
            let store = try scratch.store()
            _ = try store.commit([Synthetic.write("a", ["One 1."])])
        }
        let manager = FileManager.default
        let names = try manager.contentsOfDirectory(atPath: scratch.path)
        for name in names {
            try manager.setAttributes([.posixPermissions: 0o440], ofItemAtPath: scratch.path + "/" + name)
        }
        try manager.setAttributes([.posixPermissions: 0o550], ofItemAtPath: scratch.path)
        defer { try? manager.setAttributes([.posixPermissions: 0o750], ofItemAtPath: scratch.path) }
        let reader = try scratch.reader()
        #expect(try reader.head().revision == 1)
        #expect(try manager.contentsOfDirectory(atPath: scratch.path).sorted() == names.sorted())
    }

    @Test func aClosedStoreSaysSo() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        store.close()
        #expect(throws: (any Error).self) { try store.commit([Synthetic.write("a", ["One."])]) }
    }
}
