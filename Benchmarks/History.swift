import BytePaths
import CSQLite
import ChangeFeed
import Foundation
import Hashing
import NewsParser
import NewsRecord
import Retention
import RevisionStore
import StoreProof

/// What history costs: commits, questions about the past, opening, bytes, forgetting and proving, with few documents and
/// with many. Large stores are filled through the store itself with short reports that were parsed once.
enum History {
    static func tables(_ bench: Bench) throws -> [Table] {
        let many = bench.options.documentCount * 5
        let small = try FilledStore(bench.root + "/history-200", documents: 200)
        let large = try FilledStore(bench.root + "/history-\(many)", documents: many)
        defer {
            bench.remove(small.directory)
            bench.remove(large.directory)
        }
        var rows = try commits(small, large)
        rows += try past(large)
        rows += try forgetting(small, large)
        rows += try opening(large)
        rows += try growth(bench)
        return [.costs(rows)]
    }

    /// Runs `body` so many times after one run that does not count.
    private static func measured(_ count: Int, _ body: () throws -> Void) rethrows -> Measurement {
        try body()
        return Measurement(
            values: try (0..<count).map { _ in
                let start = Clock.seconds()
                try body()
                return Clock.seconds() - start
            })
    }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }

    private static func commits(_ small: FilledStore, _ large: FilledStore) throws -> [Row] {
        var values: [[Double]] = [[], []]
        // Taken in turns, so that a busy moment of the machine meets both.
        for round in 0..<400 {
            for (index, store) in [small, large].enumerated() { values[index].append(try store.edit(round)) }
        }
        let few = Measurement(values: Array(values[0].dropFirst(50)))
        let much = Measurement(values: Array(values[1].dropFirst(50)))
        return [
            Row(
                name: "commit of one edit, \(large.documentCount) documents", ours: much.text(1000, "ms"),
                beside: "200 documents: \(few.text(1000, "ms"))",
                ratio: String(format: "%.2f", much.median / few.median), aim: "≤ 1.3")
        ]
    }

    private static func past(_ store: FilledStore) throws -> [Row] {
        let reader = try SnapshotReader(directory: store.directory)
        let head = try reader.head().revision
        var rows: [Row] = []
        for (name, document) in [("items of one document", "d-77"), ("all figures", nil)] {
            func time(_ request: SnapshotRequest) throws -> Measurement {
                try Self.measured(document == nil ? 5 : 200) {
                    let snapshot = try reader.resolve(request)
                    var length = 0
                    try reader.forEachItem(
                        at: snapshot, type: document == nil ? .figure : nil, document: document
                    ) { length += $0.value.count }
                }
            }
            // The fill is over there, and none of the edits has come.
            let old = try time(.revision(head - 400))
            let new = try time(.head)
            rows.append(
                Row(
                    name: "\(name), 400 revisions ago", ours: old.text(1000, "ms"),
                    beside: "at the head: \(new.text(1000, "ms"))",
                    ratio: String(format: "%.2f", old.median / new.median), aim: "≤ 2"))
        }
        return rows
    }

    private static func forgetting(_ small: FilledStore, _ large: FilledStore) throws -> [Row] {
        let few = try small.forget()
        let much = try large.forget()
        let purge = try large.purge()
        return [
            Row(
                name: "forgetting the 400 edits, \(large.documentCount) documents",
                ours: "\(milliseconds(much.seconds)), \(much.rows) rows",
                beside: "200 documents: \(milliseconds(few.seconds)), \(few.rows) rows",
                ratio: String(format: "%.2f", much.seconds / few.seconds), aim: "what it touches"),
            Row(
                name: "longest single step of it", ours: milliseconds(much.longest), beside: "–", ratio: "–",
                aim: "holds no commit up"),
            Row(
                name: "purge of one report, \(large.documentCount) documents", ours: milliseconds(purge.transaction),
                beside: "–", ratio: "–", aim: "–"),
            Row(
                name: "overwriting what lies free after it, \(purge.megabytes) MB", ours: milliseconds(purge.scrub),
                beside: "–", ratio: "–", aim: "–"),
        ]
    }

    private static func opening(_ store: FilledStore) throws -> [Row] {
        store.store.close()
        let revisions = try store.addRevisions(upTo: 1_000_000)
        let writer = try Self.measured(9) {
            let opened = try RevisionStore(directory: store.directory)
            _ = opened.head()
            opened.close()
        }
        let reader = try Self.measured(9) { _ = try SnapshotReader(directory: store.directory).head() }
        let name = "\(store.documentCount) documents and \(revisions) revisions"
        return [
            Row(name: "opening \(name)", ours: writer.text(1000, "ms"), beside: "–", ratio: "–", aim: "< 100 ms"),
            Row(name: "opening it to read", ours: reader.text(1000, "ms"), beside: "–", ratio: "–", aim: "< 100 ms"),
        ]
    }

    /// Whole reports of 3 KB, edited by a word a thousand times, with their feed; and what proving them takes.
    private static func growth(_ bench: Bench) throws -> [Row] {
        let directory = bench.root + "/history-growth"
        defer { bench.remove(directory) }
        let growth = try GrowingStore(directory, reports: 50)
        let before = try growth.bytes()
        let half = try growth.edit(500).prove()
        let whole = try growth.edit(500).prove()
        let after = try growth.bytes()
        var rows: [Row] = []
        for kind in after.keys.sorted() {
            let grown = Double((after[kind] ?? 0) - (before[kind] ?? 0)) / 1000
            rows.append(
                Row(
                    name: "growth by a one-word edit of a 3 KB report: \(kind)",
                    ours: String(format: "%.0f bytes", grown), beside: "–", ratio: "–", aim: "–"))
        }
        rows.append(
            Row(
                name: "verify, 50 reports and 1,000 edits", ours: milliseconds(whole),
                beside: "500 edits: \(milliseconds(half))", ratio: String(format: "%.2f", whole / half), aim: "≤ 2"))
        return rows
    }
}

/// A store of many short reports.
final class FilledStore {
    let directory: String
    let documentCount: Int
    let store: RevisionStore
    private let templates: [Record]

    init(_ directory: String, documents: Int) throws {
        self.directory = directory
        documentCount = documents
        store = try RevisionStore(directory: directory)
        templates = (0..<16).map { Parser().parse(Array(Self.text($0).utf8), path: .root) }
        for start in stride(from: 0, to: documents, by: 256) {
            _ = try store.commit((start..<min(start + 256, documents)).map { change($0, version: 0) })
            try store.checkpoint(leastPages: 4096)
        }
    }

    private static func text(_ template: Int) -> String {
        "Boats wait, \(template)\n\nLIMA - About \(1000 + template) villagers left on Monday, Ana Ruiz said.\n\n"
            + "\u{201C}Nobody came for the \(20 + template) boats,\u{201D} Tom Berg said.\n"
    }

    /// A report that nothing else is like: the bytes end with its number, of which the record says nothing.
    private func change(_ index: Int, version: Int) -> Change {
        let template = (index + version) % templates.count
        let path = RelativePath("\(index % 100)/report-\(index).txt") ?? .root
        let bytes = Array((Self.text(template) + "\n<!-- \(index) \(version) -->").utf8)
        var record = templates[template]
        record.document.path = path
        record.document.sha256 = SHA256Digest(of: bytes)
        let file = FileIdentity(
            size: Int64(bytes.count), mtimeNanoseconds: 1, ctimeNanoseconds: 1, inode: UInt64(index + 1),
            observedNanoseconds: 2)
        return .write(path: path, report: PreparedReport(record: record, bytes: bytes), file: file)
    }

    /// Commits an edit of one document; gives the seconds that it took.
    func edit(_ round: Int) throws -> Double {
        let change = change(round * 7919 % documentCount, version: round + 1)
        let start = Clock.seconds()
        _ = try store.commit([change])
        return Clock.seconds() - start
    }

    /// Forgets what lies before the head.
    func forget() throws -> (seconds: Double, rows: Int, longest: Double) {
        try store.checkpoint()
        let start = Clock.seconds()
        _ = try store.raiseFloor(to: .head)
        var compaction = Compaction()
        var longest = 0.0
        var goesOn = true
        while goesOn {
            let step = Clock.seconds()
            goesOn = try store.advance(&compaction)
            longest = max(longest, Clock.seconds() - step)
        }
        return (Clock.seconds() - start, compaction.rowCount, longest)
    }

    func purge() throws -> (transaction: Double, scrub: Double, megabytes: Int) {
        let start = Clock.seconds()
        _ = try store.purge(document: 5, keepsOut: true)
        let middle = Clock.seconds()
        _ = try store.scrub(directory: directory)
        let size = try FileManager.default.attributesOfItem(atPath: directory + "/store.sqlite")[.size] as? Int ?? 0
        return (middle - start, Clock.seconds() - middle, size >> 20)
    }

    /// Adds rows of revisions by hand, each with a version that ended with it: what a long life leaves. The store has to
    /// be closed.
    func addRevisions(upTo count: Int) throws -> Int {
        try SQLText.run(
            directory + "/store.sqlite",
            """
            PRAGMA synchronous = OFF;
            BEGIN;
            CREATE TEMP TABLE base AS SELECT revision, next_seq, next_version, chain, last_time_ms FROM state;
            CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (
                SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count) - (SELECT revision FROM base)) SELECT i FROM n;
            INSERT INTO revision
            SELECT revision + i, next_seq + i - 1, next_seq + i - 1, last_time_ms, 0, next_version + i - 1, 1,
                zeroblob(32), chain
            FROM n, base;
            INSERT INTO version (number, revision, end_revision, document, cause, path)
            SELECT next_version + i - 1, revision + i, revision + i, 1 + i % \(documentCount), 2, CAST('gone' AS BLOB)
            FROM n, base;
            UPDATE state SET next_seq = next_seq + (SELECT count(*) FROM n),
                next_version = next_version + (SELECT count(*) FROM n), revision = \(count);
            COMMIT;
            PRAGMA wal_checkpoint(TRUNCATE);
            """)
        return count
    }
}

/// A store with its feed, made of whole reports.
final class GrowingStore {
    private let directory: String
    private let store: RevisionStore
    private var writer: FeedWriter
    private var texts: [String] = []
    private var round = 0

    init(_ directory: String, reports: Int) throws {
        self.directory = directory
        store = try RevisionStore(directory: directory)
        writer = try FeedWriter(directory: directory + "/feed", segmentBytes: 64 << 20)
        try FeedRepair.repair(&writer, from: StoreFeedSource(store: store))
        for index in 0..<reports {
            texts.append(Reports.text(index))
            try commit(index)
        }
    }

    private func commit(_ index: Int) throws {
        let bytes = Array(texts[index].utf8)
        let path = RelativePath("r\(index).txt") ?? .root
        let record = Parser().parse(bytes, path: path)
        let file = FileIdentity(
            size: Int64(bytes.count), mtimeNanoseconds: 1, ctimeNanoseconds: 1, inode: 1, observedNanoseconds: 2)
        guard
            let revision = try store.commit([
                .write(path: path, report: PreparedReport(record: record, bytes: bytes), file: file)
            ])
        else { return }
        try writer.append(revision.lines, firstSequence: revision.firstSequence)
    }

    /// Changes one word of one report, so many times.
    func edit(_ count: Int) throws -> GrowingStore {
        for _ in 0..<count {
            round += 1
            let index = round % texts.count
            var words = texts[index].split(separator: " ", omittingEmptySubsequences: false)
            let place = 10 + round * 31 % (words.count - 20)
            words[place] = Substring(["water", "bread", "roads", "later", "north"][round % 5])
            texts[index] = words.joined(separator: " ")
            try commit(index)
        }
        return self
    }

    /// The seconds that proving everything takes.
    func prove() throws -> Double {
        let start = Clock.seconds()
        var faults: [Fault] = []
        _ = try StoreProof(directory: directory, patienceMilliseconds: 0).run { faults.append($0) }
        guard faults.isEmpty else { throw BenchFailure(text: "\(faults.prefix(3))") }
        return Clock.seconds() - start
    }

    /// Bytes by kind, in whole pages; of the feed in bytes.
    func bytes() throws -> [String: Int] {
        try store.checkpoint()
        let kinds = [
            "content": "raw", "item": "items", "version": "changes", "revision": "changes", "status": "changes",
        ]
        var bytes: [String: Int] = [:]
        for (name, size) in try SQLText.pairs(
            directory + "/store.sqlite", "SELECT name, sum(pgsize) FROM dbstat GROUP BY name")
        {
            bytes[kinds[name] ?? (name.contains("_") ? "indexes" : "other"), default: 0] += size
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: directory + "/feed") {
            let path = directory + "/feed/" + name
            bytes["feed", default: 0] +=
                try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        }
        return bytes
    }
}

/// Something that was to be measured does not work.
struct BenchFailure: Error { var text: String }

/// SQL by hand, past the store.
enum SQLText {
    static func run(_ path: String, _ sql: String) throws {
        var handle: OpaquePointer?
        guard sqlite3_open(path, &handle) == SQLITE_OK else { throw BenchFailure(text: path) }
        defer { sqlite3_close(handle) }
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw BenchFailure(text: String(cString: sqlite3_errmsg(handle)))
        }
    }

    /// The rows of a question for a text and a number.
    static func pairs(_ path: String, _ sql: String) throws -> [(String, Int)] {
        var handle: OpaquePointer?
        var statement: OpaquePointer?
        guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
            sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK
        else { throw BenchFailure(text: String(cString: sqlite3_errmsg(handle))) }
        defer {
            sqlite3_finalize(statement)
            sqlite3_close(handle)
        }
        var rows: [(String, Int)] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            rows.append(
                (String(cString: sqlite3_column_text(statement, 0)), Int(sqlite3_column_int64(statement, 1))))
        }
        return rows
    }
}

extension Row {
    fileprivate init(name: String, ours: String, beside: String, ratio: String, aim: String) {
        self.init(name, ours, aim: aim)
        cells = [name, ours, beside, ratio, aim]
    }
}
