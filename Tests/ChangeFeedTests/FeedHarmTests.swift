import Foundation
import Testing

@testable import ChangeFeed

/// Harm done to the feed's files by somebody else: it is told from what a crash leaves, and named.
@Suite struct FeedHarmTests {
    /// What is done to a feed of several full segments, and the files that are named for it.
    struct Harm: CustomTestStringConvertible, Sendable {
        var name: String
        /// Takes the path of the newest file and that of a full segment.
        var act: @Sendable (_ current: String, _ segment: String) throws -> Void
        /// Of `current` and `segment`.
        var named: [String]
        var testDescription: String { name }
    }

    private static func edit(_ path: String, _ body: (inout Data) -> Void) throws {
        var data = try Data(contentsOf: URL(fileURLWithPath: path))
        body(&data)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.write(contentsOf: data)
        try handle.truncate(atOffset: UInt64(data.count))
        try handle.close()
    }

    static let harms: [Harm] = [
        Harm(name: "nothing", act: { _, _ in }, named: []),
        Harm(
            name: "a letter early in the newest file", act: { path, _ in try edit(path) { $0[30] ^= 1 } },
            named: ["current"]),
        Harm(
            name: "the newest file cut within a line", act: { path, _ in try edit(path) { $0.removeLast(7) } },
            named: ["current"]),
        Harm(
            name: "the newest file cut between lines",
            act: { path, _ in
                try edit(path) { data in
                    data.removeLast()
                    data = data.prefix(through: data.lastIndex(of: 0x0A) ?? 0)
                }
            }, named: ["current"]),
        Harm(name: "the newest file emptied", act: { path, _ in try edit(path) { $0 = Data() } }, named: ["current"]),
        Harm(
            name: "the newest file removed", act: { path, _ in try FileManager.default.removeItem(atPath: path) },
            named: ["current"]),
        Harm(
            name: "a letter amid a full segment", act: { _, path in try edit(path) { $0[$0.count / 2] ^= 1 } },
            named: ["segment"]),
        Harm(
            name: "a full segment removed", act: { _, path in try FileManager.default.removeItem(atPath: path) },
            named: ["segment"]),
        Harm(
            name: "both",
            act: { current, segment in
                try edit(current) { $0 += Data("more\n".utf8) }
                try edit(segment) { $0 = Data() }
            }, named: ["current", "segment"]),
    ]

    private static func place(_ scratch: Scratch) throws -> (current: String, segment: String) {
        (scratch.current, scratch.feed + "/" + (try scratch.names()[1]))
    }

    private static func names(_ harm: Harm, _ place: (current: String, segment: String)) -> Set<String> {
        Set(harm.named.map { $0 == "current" ? "current.jsonl" : String(place.segment.suffix(26)) })
    }

    @Test(arguments: harms) func whileTheDaemonIsDown(_ harm: Harm) throws {
        let scratch = try Scratch()
        let source = Source(revisionCount: 40)
        do {
            var writer = try scratch.feed(source, segmentBytes: 1500)
            try writer.close()
        }
        let place = try Self.place(scratch)
        try harm.act(place.current, place.segment)
        var writer = try FeedWriter(directory: scratch.feed, segmentBytes: 1500)
        let findings = try FeedRepair.repair(&writer, from: source)
        #expect(Set(findings.harmedFiles) == Self.names(harm, place))
        #expect(try scratch.contents() == source.bytes)
        let isInOrder = writer.isInOrder()
        #expect(isInOrder)
    }

    @Test(arguments: harms) func whileTheDaemonIsUp(_ harm: Harm) throws {
        let scratch = try Scratch()
        var source = Source(revisionCount: 40)
        var writer = try scratch.feed(source, segmentBytes: 1500)
        let wasInOrder = writer.isInOrder()
        #expect(wasInOrder)
        let place = try Self.place(scratch)
        try harm.act(place.current, place.segment)
        let seen = (all: writer.isInOrder(), current: writer.isCurrentInOrder())
        #expect(seen.all == harm.named.isEmpty && seen.current == !harm.named.contains("current"))
        let unit = source.add(lineCount: 2)
        let findings = try FeedRepair.repair(&writer, from: source)
        #expect(Set(findings.harmedFiles) == Self.names(harm, place))
        #expect(findings.restoredUnitCount > 0, "the new lines came with the repair: \(unit.firstSequence)")
        #expect(try scratch.contents() == source.bytes)
        let isInOrder = writer.isInOrder()
        #expect(isInOrder)
    }

    @Test func whatACrashLeavesIsNobodysHarm() throws {
        let scratch = try Scratch()
        var source = Source(revisionCount: 40)
        do { _ = try scratch.feed(source, segmentBytes: 1500) }
        source.add(lineCount: 3)
        try Self.edit(scratch.current) { $0 += Data("{\"seq\":".utf8) }
        var writer = try FeedWriter(directory: scratch.feed, segmentBytes: 1500)
        let findings = try FeedRepair.repair(&writer, from: source)
        #expect(findings.harmedFiles.isEmpty && findings.restoredUnitCount == 1)
        #expect(try scratch.contents() == source.bytes)
    }

    @Test func ourOwnWritesKeepTheFeedInOrder() throws {
        let scratch = try Scratch()
        var source = Source()
        var writer = try scratch.feed(source, segmentBytes: 400)
        for count in 1...12 {
            let unit = source.add(lineCount: count % 3 + 1)
            try writer.append(unit.bytes, firstSequence: unit.firstSequence)
            let isInOrder = writer.isInOrder()
            #expect(isInOrder, "after \(count) revisions")
        }
    }

    /// After a crash only the end of a large file is compared at once; the rest is left to a check.
    @Test func theStartOfALargeFileIsCheckedLater() throws {
        let scratch = try Scratch()
        var source = Source()
        for _ in 0..<30 { source.add(lineCount: 1, textBytes: 100_000) }
        do { _ = try scratch.feed(source, segmentBytes: 1 << 30) }
        try Self.edit(scratch.current) { $0[700_000] ^= 1 }
        var writer = try FeedWriter(directory: scratch.feed, segmentBytes: 1 << 30)
        let findings = try FeedRepair.repair(&writer, from: source)
        #expect(findings.harmedFiles.isEmpty && findings.uncheckedBytes > 700_000)
        #expect(try !FeedRepair.check(scratch.feed, firstBytes: findings.uncheckedBytes, against: source))
        let thorough = try FeedRepair.repair(&writer, from: source, trustsSeals: false)
        #expect(thorough.harmedFiles == ["current.jsonl"])
        #expect(try scratch.contents() == source.bytes)
        #expect(try FeedRepair.check(scratch.feed, firstBytes: findings.uncheckedBytes, against: source))
    }

    /// A store whose past was rewritten: seals vouch for bytes, not for what they should be.
    @Test func aRewrittenPastNeedsNoTrust() throws {
        let scratch = try Scratch()
        let source = Source(revisionCount: 40)
        var writer = try scratch.feed(source, segmentBytes: 1500)
        var other = Source()
        for revision in source.revisions { other.add(lineCount: revision.lines.count, textBytes: 12) }
        try FeedRepair.repair(&writer, from: other, trustsSeals: false)
        #expect(try scratch.contents() == other.bytes)
    }
}
