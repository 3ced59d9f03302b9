import Foundation
import TestSupport
import Testing

@testable import ChangeFeed

@Suite struct FeedRepairTests {
    struct Damage: CustomTestStringConvertible, Sendable {
        var name: String
        /// Takes the feed's directory and its files, full segments first, `current.jsonl` last.
        var harm: @Sendable (Scratch, [String]) throws -> Void

        var testDescription: String { name }
    }

    private static func edit(_ path: String, _ scratch: Scratch, _ body: (inout [UInt8]) -> Void) throws {
        var bytes = try scratch.read(path)
        body(&bytes)
        try scratch.write(path, bytes)
    }

    private static func lines(_ bytes: [UInt8], dropFirst: Int = 0, dropLast: Int = 0) -> [UInt8] {
        bytes.split(separator: 0x0A).dropFirst(dropFirst).dropLast(dropLast).flatMap { $0 + [0x0A] }
    }

    static let damages: [Damage] = [
        Damage(name: "none") { _, _ in },
        Damage(name: "a torn line") { scratch, _ in try edit(scratch.current, scratch) { $0.removeLast(9) } },
        Damage(name: "a line feed missing") { scratch, _ in try edit(scratch.current, scratch) { $0.removeLast() } },
        Damage(name: "the last line missing") { scratch, _ in
            try edit(scratch.current, scratch) { $0 = lines($0, dropLast: 1) }
        },
        Damage(name: "the first line missing") { scratch, _ in
            try edit(scratch.current, scratch) { $0 = lines($0, dropFirst: 1) }
        },
        Damage(name: "empty") { scratch, _ in try edit(scratch.current, scratch) { $0 = [] } },
        Damage(name: "the newest file missing") { scratch, _ in
            try FileManager.default.removeItem(atPath: scratch.current)
        },
        Damage(name: "garbage at the end") { scratch, _ in
            try edit(scratch.current, scratch) { $0 += Array("\u{0}\u{0}garbage\nmore".utf8) }
        },
        Damage(name: "garbage alone") { scratch, _ in
            try edit(scratch.current, scratch) { $0 = [UInt8](repeating: 0, count: 300) }
        },
        Damage(name: "a letter edited") { scratch, _ in
            try edit(scratch.current, scratch) { $0[$0.count / 2] ^= 1 }
        },
        Damage(name: "the end twice") { scratch, _ in
            try edit(scratch.current, scratch) { $0 += lines($0, dropFirst: 1) }
        },
        Damage(name: "ahead of the store") { scratch, _ in
            var ahead = Source(revisionCount: 40)
            ahead.add(lineCount: 3)
            try edit(scratch.current, scratch) { $0 += ahead.revisions.last?.lines.flatMap { $0 } ?? [] }
        },
        Damage(name: "a full segment missing") { scratch, names in
            try FileManager.default.removeItem(atPath: scratch.feed + "/" + names[1])
        },
        Damage(name: "the first segment missing") { scratch, names in
            try FileManager.default.removeItem(atPath: scratch.feed + "/" + names[0])
        },
        Damage(name: "all full segments missing") { scratch, names in
            for name in names.dropLast() { try FileManager.default.removeItem(atPath: scratch.feed + "/" + name) }
        },
        Damage(name: "a full segment cut") { scratch, names in
            try edit(scratch.feed + "/" + names[1], scratch) { $0 = lines($0, dropLast: 2) }
        },
        Damage(name: "a full segment torn") { scratch, names in
            try edit(scratch.feed + "/" + names[1], scratch) { $0.removeLast(5) }
        },
        Damage(name: "a full segment empty") { scratch, names in
            try edit(scratch.feed + "/" + names[1], scratch) { $0 = [] }
        },
        Damage(name: "a full segment under another number") { scratch, names in
            try FileManager.default.moveItem(
                atPath: scratch.feed + "/" + names[1], toPath: scratch.feed + "/00000000000000000002.jsonl")
        },
        Damage(name: "stopped between the two names of a rotation") { scratch, names in
            let first = try FeedScan.sequence(scratch.read(scratch.current)) ?? 0
            try FileManager.default.moveItem(
                atPath: scratch.current, toPath: FeedDirectory(path: scratch.feed).segment(first))
        },
        Damage(name: "the directory missing") { scratch, _ in try FileManager.default.removeItem(atPath: scratch.feed)
        },
        Damage(name: "a repair that was stopped") { scratch, _ in
            try scratch.write(scratch.feed + "/repair.tmp", Array("{\"seq\":1,".utf8))
        },
    ]

    @Test(arguments: damages) func isRepaired(_ damage: Damage) throws {
        let scratch = try Scratch()
        var source = Source(revisionCount: 40)
        do { _ = try scratch.feed(source, segmentBytes: 1500) }
        try damage.harm(scratch, scratch.names())
        var writer = try scratch.feed(source, segmentBytes: 1500)
        #expect(writer.nextSequence == source.head + 1)
        let unit = source.add(lineCount: 2)
        try writer.append(unit.bytes, firstSequence: unit.firstSequence)
        try? FileManager.default.removeItem(atPath: scratch.feed + "/repair.tmp")
        #expect(try scratch.contents() == source.bytes)
        // A second repair finds nothing to do.
        let before = try scratch.names()
        _ = try scratch.feed(source, segmentBytes: 1500)
        #expect(try scratch.names() == before)
    }

    @Test(arguments: [UInt64](1...40)) func randomDamageIsRepaired(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let scratch = try Scratch()
        let source = Source(revisionCount: 60)
        do { _ = try scratch.feed(source, segmentBytes: 2000) }
        // Whatever is done to the end of the newest file, which is what a crash can do.
        try Self.edit(scratch.current, scratch) { bytes in
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
                case 1: bytes += [UInt8](repeating: 0, count: Int.random(in: 1...200, using: &random))
                case 2 where !bytes.isEmpty: bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 0x10
                default: bytes += bytes.suffix(Int.random(in: 0...bytes.count, using: &random))
                }
            }
        }
        _ = try scratch.feed(source, segmentBytes: 2000)
        #expect(try scratch.contents() == source.bytes, "seed \(seed)")
    }

    /// Damage that shows in what is verified has the whole file compared.
    @Test(arguments: [[700_000], [700_000, 2_900_000]]) func aFileLargerThanWhatIsVerified(_ places: [Int]) throws {
        let scratch = try Scratch()
        var source = Source()
        for _ in 0..<30 { source.add(lineCount: 1, textBytes: 100_000) }
        do { _ = try scratch.feed(source, segmentBytes: 1 << 30) }
        try Self.edit(scratch.current, scratch) { bytes in
            for place in places { bytes[bytes.count - place] ^= 1 }
        }
        _ = try scratch.feed(source, segmentBytes: 1 << 30)
        #expect(try scratch.contents() == source.bytes)
    }

    @Test func whatCompactionTookIsDropped() throws {
        let scratch = try Scratch()
        var source = Source(revisionCount: 40)
        do { _ = try scratch.feed(source, segmentBytes: 1500) }
        source.oldest = 31
        _ = try scratch.feed(source, segmentBytes: 1500)
        #expect(try scratch.contents() == source.bytes)
    }

    @Test func anEmptyStore() throws {
        let scratch = try Scratch()
        var source = Source()
        var writer = try scratch.feed(source, segmentBytes: 100)
        #expect(writer.nextSequence == 1)
        let unit = source.add(lineCount: 1)
        try writer.append(unit.bytes, firstSequence: 1)
        #expect(try scratch.contents() == source.bytes)
    }
}
