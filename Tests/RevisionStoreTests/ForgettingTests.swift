import BytePaths
import ChangeFeed
import Foundation
import GRDB
import Hashing
import NewsRecord
import Retention
import Synchronization
import TestSupport
import Testing

@testable import RevisionStore

/// A store with its feed, as the daemon has them, without the daemon.
final class Archive: Sendable {
    let scratch: Scratch
    let store: RevisionStore
    private let box: Mutex<Box>
    let armed = Mutex<Forgetting.Step?>(nil)

    private struct Box: ~Copyable, Sendable { var writer: FeedWriter }

    init(_ scratch: Scratch) throws {
        self.scratch = scratch
        store = try scratch.store()
        var writer = try FeedWriter(directory: scratch.path + "/feed", segmentBytes: 6000)
        try FeedRepair.repair(&writer, from: StoreFeedSource(store: store))
        box = Mutex(Box(writer: writer))
    }

    func feed(_ task: FeedTask) throws(ChangeFeedError) {
        try feed { [store] writer throws(ChangeFeedError) in try task.run(on: &writer, from: store) }
    }

    private func feed(_ body: (inout FeedWriter) throws(ChangeFeedError) -> Void) throws(ChangeFeedError) {
        let result = box.withLock { box in
            Result { () throws(ChangeFeedError) in try body(&box.writer) }
        }
        try result.get()
    }

    var forgetting: Forgetting {
        Forgetting(store: store, directory: scratch.path) { [self] step throws(Forgetting.Failure) in
            if armed.withLock({ $0 }) == step { throw .stopped(step) }
        }
    }

    @discardableResult
    func compact(_ request: SnapshotRequest) throws -> Int64 {
        try forgetting.compact(before: request, feed: feed)
    }

    @discardableResult
    func purge(_ document: Int64, keepsOut: Bool) throws -> PurgeOutcome {
        try forgetting.purge(document: document, keepsOut: keepsOut, feed: feed)
    }

    func resume() throws { try forgetting.resume(feed: feed) }

    @discardableResult
    func commit(_ changes: [Change]) throws -> CommittedRevision? {
        guard let revision = try store.commit(changes) else { return nil }
        try feed { writer throws(ChangeFeedError) in
            try writer.append(revision.lines, firstSequence: revision.firstSequence)
        }
        return revision
    }

    func status(_ text: String) throws {
        let line = try store.recordStatus(.refused, text)
        try feed { writer throws(ChangeFeedError) in try writer.append(line.bytes, firstSequence: line.sequence) }
    }

    func close() { store.close() }

    /// What the feed's files hold.
    func feedBytes() throws -> [UInt8] {
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/feed").sorted()
        #expect(names.allSatisfy { $0.hasSuffix(".jsonl") }, "\(names)")
        return try names.flatMap { [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/feed/" + $0))) }
    }

    /// Whether any file of the state directory has these bytes.
    func holds(_ text: String) throws -> [String] {
        let files = FileManager.default.enumerator(atPath: scratch.path)?.compactMap { $0 as? String } ?? []
        return try files.filter { name in
            var isDirectory: ObjCBool = false
            let path = scratch.path + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue else {
                return false
            }
            return try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(text.utf8)) != nil
        }
    }

    func query(_ text: String) throws -> [Row] {
        let queue = try DatabaseQueue(path: scratch.path + "/store.sqlite")
        defer { try? queue.close() }
        return try queue.read { try Row.fetchAll($0, sql: text) }
    }

    /// Everything that has to hold whatever was forgotten: the feed's files are the store's lines, folding them gives
    /// each snapshot that is kept, and digests and chain follow from what is there.
    func check(_ note: String, snapshots: [Int64: Fold]) throws {
        let lines = try store.allLines()
        #expect(try feedBytes() == lines, "\(note): the feed's files differ from the store")
        let head = store.head()
        let reader = try scratch.reader()
        #expect(try reader.head() == head, "\(note)")
        let floor = head.oldestRevision
        if floor > 0 {
            #expect(throws: RevisionStoreError.belowFloor(asked: floor - 1, oldest: floor)) {
                try reader.resolve(.revision(floor - 1))
            }
        }
        var fold = try Fold.snapshot(reader, floor)
        var chain =
            try floor == 0 ? RevisionChain.origin : #require(reader.revisions(upTo: floor, limit: 1).first).chain
        if let expected = snapshots[floor] { #expect(fold.values == expected.values, "\(note), floor \(floor)") }
        let rows = try query("SELECT revision, end_revision, leaf FROM version WHERE leaf IS NOT NULL")
        let versions = rows.map { (begin: $0[0] as Int64, end: $0[1] as Int64?, leaf: [UInt8]($0[2] as Data)) }
        let entries = try reader.revisions().reversed().filter { $0.revision > floor }
        #expect(entries.map(\.revision) == (floor..<head.revision).map { $0 + 1 }, "\(note)")
        for entry in entries {
            var own: [UInt8] = []
            var next = entry.firstSequence
            while next <= entry.commitSequence {
                let unit = try #require(try store.lines(from: next))
                own += unit.bytes
                next = unit.lastSequence + 1
            }
            try fold.apply(own)
            #expect(fold.faults == [], "\(note), revision \(entry.revision)")
            #expect(fold == (try Fold.snapshot(reader, entry.revision)), "\(note), revision \(entry.revision)")
            if let expected = snapshots[entry.revision] {
                #expect(fold.values == expected.values, "\(note), revision \(entry.revision)")
            }
            let mark = try #require(Data(own).range(of: Data(",\"chain\":".utf8), options: .backwards))
            chain = RevisionChain.link(after: chain, lines: Array(own[..<mark.lowerBound]))
            #expect(chain == entry.chain, "\(note), revision \(entry.revision)")
            var leaves = SetDigest()
            for version in versions where version.begin <= entry.revision && version.end ?? .max > entry.revision {
                leaves.insert(try #require(SHA256Digest(bytes: version.leaf)))
            }
            #expect(leaves.digest == entry.digest, "\(note), revision \(entry.revision)")
        }
        let orphans = try query(
            "SELECT 1 FROM content WHERE sha256 NOT IN (SELECT sha256 FROM version WHERE sha256 IS NOT NULL)")
        #expect(orphans.isEmpty, "\(note): contents that nothing needs")
        let bare = try query(
            "SELECT 1 FROM version WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM content)")
        #expect(bare.isEmpty, "\(note): contents that are missing")
    }
}

/// Compaction and purge leave everything else as it was, whenever they happen and wherever they are stopped.
@Suite struct ForgettingTests {
    private func filled(_ scratch: Scratch, revisions: Int = 30) throws -> (Archive, [Int64: Fold]) {
        let archive = try Archive(scratch)
        let reader = try scratch.reader()
        var snapshots: [Int64: Fold] = [:]
        for number in 1...revisions {
            let name = "a\(number % 5)"
            let isDeleted = number % 7 == 0
            let change =
                isDeleted ? Synthetic.delete(name) : Synthetic.write(name, ["Kim said \(number).", "Lee \(number)"])
            guard let revision = try archive.commit([change]) else { continue }
            if number % 4 == 0 { try archive.status("b\(number): random") }
            snapshots[revision.revision] = try Fold.snapshot(reader, revision.revision)
        }
        return (archive, snapshots)
    }

    @Test func compactionKeepsTheRevisionItNamesAndAllAfterIt() throws {
        let (archive, snapshots) = try filled(Scratch())
        let before = try archive.store.allLines()
        let oldest = try archive.compact(.revision(12))
        #expect(oldest == 12)
        try archive.check("compacted to 12", snapshots: snapshots)
        let after = try archive.store.allLines()
        #expect(before.count > after.count && before.suffix(after.count).elementsEqual(after))
        for table in ["item WHERE end_seq IS NOT NULL AND end_seq <= ", "status WHERE seq <= "] {
            let commit = try #require(try archive.query("SELECT commit_seq FROM revision WHERE revision = 12").first)
            #expect(try archive.query("SELECT 1 FROM \(table) \(commit[0] as Int64)").isEmpty, "\(table)")
        }
        #expect(try archive.query("SELECT 1 FROM revision WHERE revision < 12").isEmpty)
        // Lower floors change nothing; a higher one goes on from here; the head can be the floor.
        #expect(try archive.compact(.revision(3)) == 12)
        let head = archive.store.head().revision
        #expect(try archive.compact(.head) == head)
        try archive.check("compacted to the head", snapshots: snapshots)
        #expect(throws: Forgetting.Failure.self) {
            try archive.compact(.revision(head + 1))
        }
        let next = try #require(try archive.commit([Synthetic.write("new", ["Kim said 1."])]))
        #expect(next.revision == head + 1)
        try archive.check("after a commit", snapshots: [:])
    }

    @Test(arguments: [Forgetting.Step.floorRaised, .feedTrimmed, .rowsForgotten])
    func aCompactionThatWasStoppedIsResumed(_ step: Forgetting.Step) throws {
        let scratch = try Scratch()
        do {
            let (archive, _) = try filled(scratch)
            archive.armed.withLock { $0 = step }
            #expect(throws: Forgetting.Failure.self) {
                try archive.compact(.revision(12))
            }
            // Nobody sees what lies below the floor from the first step on.
            #expect(archive.store.head().oldestRevision == 12)
            archive.close()
        }
        let archive = try Archive(scratch)
        try archive.commit([Synthetic.write("a1", ["Kim said 2."]), Synthetic.write("a9", ["Lee 4"])])
        try archive.resume()
        try archive.check("resumed after \(step)", snapshots: [:])
    }

    @Test func spaceGoesBackToTheFileSystem() throws {
        let archive = try Archive(Scratch())
        for number in 1...60 {
            try archive.commit([Synthetic.write("a", (0..<80).map { "Kim said \($0) and \(number), 12 7 400" })])
        }
        try archive.store.checkpoint()
        let path = archive.scratch.path + "/store.sqlite"
        let before = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
        try archive.compact(.head)
        let after = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
        #expect(after * 4 < before, "\(before) bytes became \(after)")
        let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        #expect(log == 0)
        try archive.check("small again", snapshots: [:])
    }

    @Test func commitsComeBetweenTheStepsOfACompaction() throws {
        let (archive, snapshots) = try filled(Scratch())
        var compaction = Compaction()
        _ = try archive.store.raiseFloor(to: .revision(20))
        try archive.feed(.trim)
        var number = 0
        while try archive.store.advance(&compaction, limit: 2) {
            number += 1
            // Bytes that were forgotten a moment ago come back, among others.
            try archive.commit([
                Synthetic.write("a\(number % 5)", ["Kim said \(number % 9).", "Lee \(number % 9)"]),
                Synthetic.write("c", ["Lee \(number)"]),
            ])
            let missing = try archive.query(
                "SELECT 1 FROM version WHERE end_revision IS NULL AND sha256 NOT IN (SELECT sha256 FROM content)")
            #expect(missing.isEmpty)
        }
        #expect(number > 20)
        try archive.check("commits in between", snapshots: snapshots.filter { $0.key >= 20 })
    }

    // MARK: Purging

    private static let secret = "Xylophonia77"

    /// Reports of which one, under three names and in several versions, has the secret in its text.
    private func planted(_ scratch: Scratch) throws -> Archive {
        let archive = try Archive(scratch)
        try archive.commit([Synthetic.write("kept", ["Kim said 1.", "Lee 2"])])
        try archive.commit([
            Synthetic.write("leaky.txt", ["\(Self.secret) said 12."]), Synthetic.write("kept", ["Kim said 3."]),
        ])
        for number in 4...40 {
            try archive.commit([
                Synthetic.write("leaky.txt", ["\(Self.secret) said \(number)."]),
                Synthetic.write("many\(number)", ["Lee said \(number)."]),
            ])
        }
        try archive.status("leaky.txt: looked odd")
        try archive.status("another-leaky.txt: looked odd")
        try archive.commit([Synthetic.move("leaky.txt", "moved", ["\(Self.secret) said 40."])])
        try archive.commit([Synthetic.write("other", ["Kim said 3.", "Lee 5"])])
        return archive
    }

    /// What the snapshots have to be once a document is purged.
    private func snapshots(_ archive: Archive, without document: String) throws -> [Int64: Fold] {
        let reader = try archive.scratch.reader()
        var folds: [Int64: Fold] = [:]
        for revision in archive.store.head().oldestRevision...archive.store.head().revision {
            folds[revision] = try Fold.snapshot(reader, revision).without(document: document)
        }
        return folds
    }

    @Test func aPurgedReportIsInNoFileAndEverythingElseAgrees() throws {
        let archive = try planted(Scratch())
        #expect(try !archive.holds(Self.secret).isEmpty)
        let expected = try snapshots(archive, without: "d-2")
        #expect(throws: Forgetting.Failure.self) {
            try archive.purge(2, keepsOut: false)
        }
        try archive.commit([Synthetic.delete("moved")])
        let before = try archive.store.allLines().split(separator: 0x0A).count
        let outcome = try archive.purge(2, keepsOut: false)
        #expect(outcome.firstRevision == 2 && outcome.copies == [])
        #expect(try archive.holds(Self.secret) == [])
        #expect(try archive.holds("\"leaky.txt") == [])
        try archive.check("purged", snapshots: expected)
        let lines = try archive.store.allLines().split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
        // The purge's commit and its status line are new; no number is missing.
        #expect(lines.count == before + 2)
        #expect(lines.compactMap { $0["seq"]?.integer } == Array(1...lines.count))
        let tombstones = lines.filter { $0["state"]?.string == "purged" }
        #expect(tombstones.count == outcome.lineCount + 1)
        #expect(tombstones.dropLast().allSatisfy { $0["text"]?.string == "a line was purged" })
        let commit = try #require(lines.last { $0["op"]?.string == "commit" })
        #expect(commit["documents"]?[0]?["cause"]?.string == "purged")
        #expect(commit["documents"]?[0]?["path"]?.string == "")
        #expect(try archive.holds("another-leaky.txt") != [])
        // Its id is not given again, and the file may come back, as another document.
        let again = try #require(try archive.commit([Synthetic.write("leaky.txt", ["Kim said 9."])]))
        #expect(again.documents.map(\.document) != ["d-2"])
        try archive.check("and on", snapshots: expected)
    }

    @Test(arguments: [Forgetting.Step.purged, .feedRewritten])
    func aPurgeThatWasStoppedIsOverAfterTheNextStart(_ step: Forgetting.Step) throws {
        let scratch = try Scratch()
        do {
            let archive = try planted(scratch)
            archive.armed.withLock { $0 = step }
            #expect(throws: Forgetting.Failure.self) {
                try archive.purge(2, keepsOut: true)
            }
            archive.close()
        }
        let archive = try Archive(scratch)
        try archive.resume()
        #expect(try archive.holds(Self.secret) == [])
        #expect(try archive.store.unfinishedPurge() == nil)
        try archive.check("resumed after \(step)", snapshots: [:])
    }

    @Test func whatIsKeptOutDoesNotComeInAgain() throws {
        let archive = try planted(Scratch())
        let outcome = try archive.purge(2, keepsOut: true)
        #expect(outcome.revision == archive.store.head().revision)
        #expect(try archive.store.knownFile(Synthetic.path("moved"))?.refusal == KeptOut.reason)
        // The same bytes elsewhere, and anything at the same path; also by way of a rename.
        let bytes = ["\(Self.secret) said 40."]
        #expect(try archive.commit([Synthetic.write("elsewhere", bytes)]) == nil)
        #expect(try archive.commit([Synthetic.write("moved", ["Kim said 4."])]) == nil)
        let moved = try #require(try archive.commit([Synthetic.move("kept", "moved", ["Kim said 3."])]))
        #expect(moved.documents.map(\.cause) == [.deleted])
        let other = Synthetic.record(Synthetic.path("x"), bytes)
        #expect(archive.store.reasonToKeepOut(Synthetic.path("x"), other.sha256) != nil)
        #expect(archive.store.reasonToKeepOut(Synthetic.path("x"), SHA256Digest(of: [])) == nil)
        #expect(try archive.holds(Self.secret) == [])
        #expect(try archive.commit([Synthetic.write("fine", ["Kim said 4."])]) != nil)
        try archive.check("kept out", snapshots: [:])
    }

    @Test func copiesOfAPurgedReportAreNamedAndStay() throws {
        let archive = try Archive(Scratch())
        try archive.commit([Synthetic.write("one", ["Kim said 1."])])
        try archive.commit([Synthetic.write("two", ["Kim said 1."])])
        let outcome = try archive.purge(1, keepsOut: true)
        #expect(outcome.copies == ["two"])
        try archive.check("a copy", snapshots: [:])
        #expect(throws: Forgetting.Failure.self) {
            try archive.purge(1, keepsOut: true)
        }
    }
}

extension Fold {
    /// The fold without the items of a document.
    func without(document: String) -> Fold {
        var fold = self
        fold.drop { $0.document == document }
        return fold
    }
}
