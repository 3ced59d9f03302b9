import Foundation
import NewsRecord
import Synchronization

@testable import ChangeFeed

/// A source in memory: revisions of a few status lines each, which is all that the feed's files see of them.
struct Source: FeedSource {
    /// Each revision's lines, one after the other, from number 1 on.
    private(set) var revisions: [(first: Int64, last: Int64, lines: [[UInt8]])] = []
    var oldest: Int64 = 1

    var head: Int64 { revisions.last?.last ?? 0 }

    /// All lines from the oldest on.
    var bytes: [UInt8] { bytes(oldest, through: head) }

    @discardableResult mutating func add(lineCount: Int, textBytes: Int = 20) -> FeedUnit {
        let first = head + 1
        let lines = (0..<Int64(lineCount)).map { offset -> [UInt8] in
            var writer = JSONWriter()
            let status = FeedLine.Status(
                sequence: first + offset, revision: Int64(revisions.count), time: Timestamp(milliseconds: 0),
                state: .ready, text: String(repeating: "x", count: textBytes) + "\(first + offset)")
            FeedLine.write(status, into: &writer)
            return writer.bytes
        }
        revisions.append((first, first + Int64(lineCount) - 1, lines))
        return FeedUnit(firstSequence: first, lastSequence: head, bytes: lines.flatMap { $0 })
    }

    /// As many revisions of one to four lines.
    init(revisionCount: Int = 0) {
        for index in 0..<revisionCount { add(lineCount: 1 + index % 4) }
    }

    func feedUnit(from sequence: Int64) throws -> FeedUnit? {
        guard sequence >= oldest, let revision = revisions.first(where: { $0.last >= sequence }) else { return nil }
        let lines = revision.lines[Int(sequence - revision.first)...]
        return FeedUnit(firstSequence: sequence, lastSequence: revision.last, bytes: lines.flatMap { $0 })
    }

    func oldestSequence() throws -> Int64 { oldest }

    /// The lines from `first` to `last`.
    func bytes(_ first: Int64, through last: Int64) -> [UInt8] {
        revisions.flatMap { revision in
            zip(revision.first..., revision.lines).filter { (first...max(first, last)).contains($0.0) }.flatMap(\.1)
        }
    }
}

/// A directory of its own that goes with the value.
final class Scratch: Sendable {
    let root: String
    var feed: String { root + "/feed" }
    var current: String { feed + "/current.jsonl" }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "feed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        root = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// A feed that agrees with `source`.
    func feed(_ source: Source, segmentBytes: Int, system: FeedSystem = .real) throws -> FeedWriter {
        var writer = try FeedWriter(directory: feed, segmentBytes: segmentBytes, system: system)
        try FeedRepair.repair(&writer, from: source)
        return writer
    }

    /// The names of the feed's files, full segments first.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: feed).sorted() }

    /// What all files hold, one after the other.
    func contents() throws -> [UInt8] { try names().flatMap { try read(feed + "/" + $0) } }

    func read(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(fileURLWithPath: path))) }

    func write(_ path: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
}
