import BytePaths
import CSQLite
import ChangeFeed
import Foundation
import NewsParser
import NewsRecord
import Retention
import RevisionStore
import StoreProof
import Synchronization
import TestSupport
import Testing

/// A state directory made by the real store, parser and feed, to be damaged by hand and proven.
final class ProofFixture {
    let directory: String
    private let clock = Clock()

    init() throws {
        directory = NSTemporaryDirectory() + "proof-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    static let reports = [
        "Fishermen wait\n\nLIMA - About 5,000 fishermen left the coast on Monday. \u{201C}The boats are gone,\u{201D} Ana Ruiz said.\n\n\u{201C}The boats are gone,\u{201D} she said again. More than 40 houses burned.\n",
        "Road closed\n\nOSLO - Tom Berg said that \"the road to the north is closed\" since July 5, 2004. Nobody was hurt.\n\nAt least 12 soldiers were missing, he added.\n",
        "Water\n\nQUITO - \"Nobody asked us what we need,\" Paul Haddad said. The vitamin b-1 and the form a-2 ran out.\n",
    ]

    /// Commits a small history of creations, edits, a move, a deletion and a return, with status lines in between.
    func build() throws {
        let store = try makeStore()
        var writer = try FeedWriter(directory: directory + "/feed", segmentBytes: 12_000)
        try FeedRepair.repair(&writer, from: Source(store: store))
        func status(_ state: ServiceState, _ text: String) throws {
            let line = try store.recordStatus(state, text)
            try writer.append(line.bytes, firstSequence: line.sequence)
        }
        func commit(_ changes: [Change]) throws {
            guard let revision = try store.commit(changes) else { return }
            try writer.append(revision.lines, firstSequence: revision.firstSequence)
        }
        try status(.starting, "starting")
        try commit([Self.write("a.txt", Self.reports[0]), Self.write("deep/b \"q\".txt", Self.reports[1])])
        try status(.ready, "watching 2 reports")
        try commit([Self.write("a.txt", Self.reports[0].replacingOccurrences(of: "5,000", with: "9,000"))])
        try commit([Self.write("c.txt", Self.reports[2])])
        let moved = Self.prepared("moved.txt", Self.reports[1])
        try commit([
            .move(
                from: Self.path("deep/b \"q\".txt"), to: Self.path("moved.txt"), report: moved,
                file: Self.identity)
        ])
        try commit([.delete(path: Self.path("c.txt"))])
        try commit([
            Self.write("c.txt", Self.reports[2] + "\nThe well held.\n"),
            .write(path: Self.strange, report: Self.prepared(Self.strange, Self.reports[0]), file: Self.identity),
        ])
        for number in 1...6 {
            try commit([Self.write("a.txt", Self.reports[0] + "\nOn Friday \(number * 7) ships came.\n")])
        }
        try status(.stopping, "stopped")
        try writer.close()
        store.close()
    }

    /// The same history, of which the first two revisions are forgotten and `c.txt` is purged.
    func buildForgotten() throws {
        try build()
        let store = try makeStore()
        var writer = try FeedWriter(directory: directory + "/feed", segmentBytes: 12_000)
        try FeedRepair.repair(&writer, from: Source(store: store))
        let access: Forgetting.FeedAccess = { task throws(ChangeFeedError) in try task.run(on: &writer, from: store) }
        let forgetting = Forgetting(store: store, directory: directory)
        let oldest = try forgetting.compact(before: .revision(3), feed: access)
        #expect(oldest == 3)
        let outcome = try forgetting.purge(document: 3, keepsOut: true, feed: access)
        #expect(outcome.lineCount > 0)
        try writer.close()
        store.close()
    }

    func makeStore() throws -> RevisionStore {
        try RevisionStore(
            directory: directory,
            clock: { [clock] in clock.tick() })
    }

    /// A clock that goes on whenever it is read.
    private final class Clock: Sendable {
        private let time = Mutex<Int64>(1_790_000_000_000)

        func tick() -> Timestamp {
            time.withLock {
                $0 += 1234
                return Timestamp(milliseconds: $0)
            }
        }
    }

    /// A name that is no UTF-8.
    static let strange = RelativePath(bytes: [0x78, 0xFF, 0x2E, 0x74, 0x78, 0x74]) ?? .root

    static func path(_ text: String) -> RelativePath { RelativePath(text) ?? .root }

    static let identity = FileIdentity(
        size: 1, mtimeNanoseconds: 1, ctimeNanoseconds: 1, inode: 1, observedNanoseconds: 2)

    static func prepared(_ path: RelativePath, _ text: String) -> PreparedReport {
        let bytes = Array(text.utf8)
        return PreparedReport(record: Parser().parse(bytes, path: path), bytes: bytes)
    }

    static func prepared(_ name: String, _ text: String) -> PreparedReport { prepared(path(name), text) }

    static func write(_ name: String, _ text: String) -> Change {
        .write(path: path(name), report: prepared(name, text), file: identity)
    }

    struct Source: FeedSource {
        let store: RevisionStore
        func feedUnit(from sequence: Int64) throws -> FeedUnit? {
            try store.lines(from: sequence).map {
                FeedUnit(firstSequence: $0.firstSequence, lastSequence: $0.lastSequence, bytes: $0.bytes)
            }
        }
        func oldestSequence() throws -> Int64 { try store.oldestSequence() }
    }

    // MARK: Damage

    /// Changes the database by hand. At least one row has to change.
    func execute(_ sql: String, at location: SourceLocation = #_sourceLocation) throws {
        var handle: OpaquePointer?
        try #require(sqlite3_open(directory + "/store.sqlite", &handle) == SQLITE_OK)
        defer { sqlite3_close(handle) }
        var message: UnsafeMutablePointer<CChar>?
        let code = sqlite3_exec(handle, sql, nil, nil, &message)
        let words = message.map { String(cString: $0) } ?? ""
        try #require(code == SQLITE_OK, "\(sql): \(words)", sourceLocation: location)
        #expect(sqlite3_total_changes(handle) > 0, "\(sql) changes nothing", sourceLocation: location)
    }

    /// The first number that a question comes to.
    func integer(_ sql: String) throws -> Int64 {
        var handle: OpaquePointer?
        try #require(sqlite3_open(directory + "/store.sqlite", &handle) == SQLITE_OK)
        defer { sqlite3_close(handle) }
        var statement: OpaquePointer?
        try #require(sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK)
        defer { sqlite3_finalize(statement) }
        try #require(sqlite3_step(statement) == SQLITE_ROW)
        return sqlite3_column_int64(statement, 0)
    }

    /// The feed's files in order.
    var feedFiles: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory + "/feed")) ?? []
        return (names.filter { $0.hasPrefix("0") }.sorted() + ["current.jsonl"]).map { directory + "/feed/" + $0 }
    }

    /// Does something to the lines of one of the feed's files.
    func editFeed(_ file: String, _ body: (inout [Substring]) throws -> Void) throws {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
        var lines = text.split(separator: "\n")
        try body(&lines)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: file))
    }

    // MARK: Proof

    func faults() throws -> [Fault] {
        var faults: [Fault] = []
        let summary = try StoreProof(directory: directory, patienceMilliseconds: 0).run { faults.append($0) }
        #expect(summary.faultCount == faults.count)
        return faults
    }

    func quickFaults() throws -> [Fault] {
        var faults: [Fault] = []
        _ = try StoreProof(directory: directory, patienceMilliseconds: 0).runQuick { faults.append($0) }
        return faults
    }
}
