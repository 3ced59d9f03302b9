import BytePaths
import Foundation
import Hashing
import NewsRecord
import Synchronization

@testable import RevisionStore

/// Makes records without the parser: a block for each paragraph, a figure for each number, a quotation for each
/// paragraph that has "said", one entity for the first word.
enum Synthetic {
    static func path(_ text: String) -> RelativePath { RelativePath(text) ?? .root }

    static func record(_ path: RelativePath, _ paragraphs: [String], parser: String = "test/1") -> PreparedReport {
        let bytes = Array(paragraphs.joined(separator: "\n\n").utf8)
        let facts = DocumentFacts(
            path: path, sha256: SHA256Digest(of: bytes), byteCount: bytes.count, encoding: "utf-8", newline: "lf",
            language: "en")
        var record = Record(document: facts, parser: parser)
        var start = 0
        for (index, paragraph) in paragraphs.enumerated() {
            let length = paragraph.utf8.count
            record.blocks.append(Block(kind: .paragraph, start: start, end: start + length, paragraph: index + 1))
            start += length + 2
            if paragraph.contains("said") {
                let span = Span(block: index, start: 0, end: length)
                record.attributions.append(
                    Attribution(
                        kind: .direct,
                        content: [.init(passage: Passage(span: span, text: paragraph), isQuoted: true)]))
            }
            record.figures += figures(paragraph, index)
        }
        if let first = paragraphs.first?.split(separator: " ").first {
            let span = Span(block: 0, start: 0, end: first.utf8.count)
            record.entities.append(
                Entity(
                    id: "person:\(first.lowercased())", name: String(first),
                    mentions: [.init(passage: Passage(span: span, text: String(first)), form: .name)]))
        }
        return PreparedReport(record: record, bytes: bytes)
    }

    private static func figures(_ paragraph: String, _ block: Int) -> [Figure] {
        var offset = 0
        return paragraph.split(separator: " ", omittingEmptySubsequences: false).compactMap { word in
            defer { offset += word.utf8.count + 1 }
            guard let value = Double(word) else { return nil }
            let span = Span(block: block, start: offset, end: offset + word.utf8.count)
            return Figure(
                passage: Passage(span: span, text: String(word)), value: value, low: value, high: value,
                qualifier: .exact, isExact: true)
        }
    }

    static func identity(_ number: Int64 = 1) -> FileIdentity {
        FileIdentity(
            size: number, mtimeNanoseconds: number, ctimeNanoseconds: number, inode: UInt64(number),
            observedNanoseconds: number)
    }

    static func write(_ path: String, _ paragraphs: [String], parser: String = "test/1") -> Change {
        let path = Self.path(path)
        return .write(path: path, report: record(path, paragraphs, parser: parser), file: identity())
    }

    static func move(_ from: String, _ to: String, _ paragraphs: [String]) -> Change {
        let target = path(to)
        return .move(from: path(from), to: target, report: record(target, paragraphs), file: identity())
    }

    static func delete(_ path: String) -> Change { .delete(path: Self.path(path)) }
}

/// A directory of its own that goes with the value.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func store(
        clock: TestClock = TestClock(),
        failpoints: @escaping @Sendable (StoreStep) throws(RevisionStoreError) -> Void = {
            _ throws(RevisionStoreError) in
        }
    ) throws(RevisionStoreError) -> RevisionStore {
        try RevisionStore(directory: path, clock: { clock.tick() }, failpoints: failpoints)
    }

    func reader() throws(RevisionStoreError) -> SnapshotReader { try SnapshotReader(directory: path) }
}

/// A clock that gives a second more each time, or what it is told.
final class TestClock: Sendable {
    private let seconds: Mutex<Int64>

    init(seconds: Int64 = 1_700_000_000) { self.seconds = Mutex(seconds) }

    func tick() -> Timestamp {
        seconds.withLock {
            $0 += 1
            return Timestamp(milliseconds: $0 * 1000)
        }
    }

    func set(seconds value: Int64) { seconds.withLock { $0 = value } }
}

/// What a fold of item lines holds: values by type, document and id.
struct Fold: Equatable {
    struct Key: Hashable, Comparable {
        var type: String
        var document: String
        var id: String

        static func < (one: Key, other: Key) -> Bool {
            (one.type, one.document, one.id) < (other.type, other.document, other.id)
        }
    }

    private(set) var values: [Key: [UInt8]] = [:]
    /// What the lines said that does not fit what was folded before.
    private(set) var faults: [String] = []

    mutating func apply(_ lines: [UInt8]) throws {
        for line in lines.split(separator: 0x0A) {
            let value = try JSONValue(parsing: line)
            guard let operation = value["op"]?.string, let type = value["type"]?.string,
                let document = value["document"]?.string, let id = value["id"]?.string
            else { continue }
            let key = Key(type: type, document: document, id: id)
            if values[key] != value["before"]?.bytes { faults.append("\(operation) \(key): before differs") }
            if (values[key] == nil) != (operation == "added") { faults.append("\(operation) \(key)") }
            values[key] = value["after"]?.bytes
        }
    }

    /// Takes out what `condition` says.
    mutating func drop(where condition: (Key) -> Bool) { values = values.filter { !condition($0.key) } }

    /// The snapshot as the reader gives it, in the same form.
    static func snapshot(_ reader: SnapshotReader, _ revision: Int64) throws -> Fold {
        var fold = Fold()
        var last: Key?
        try reader.forEachItem(at: reader.resolve(.revision(revision))) { item in
            let key = Key(type: item.type.name, document: item.document, id: item.id)
            if let last, !(last < key) { fold.faults.append("\(key) after \(last)") }
            last = key
            fold.values[key] = item.value
        }
        return fold
    }
}

extension RevisionStore {
    /// All lines that the store can give.
    func allLines() throws -> [UInt8] {
        var lines: [UInt8] = []
        var next = try oldestSequence()
        while let unit = try self.lines(from: next) {
            lines += unit.bytes
            next = unit.lastSequence + 1
        }
        return lines
    }
}
