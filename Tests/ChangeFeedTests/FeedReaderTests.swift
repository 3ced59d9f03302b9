import Foundation
import Synchronization
import Testing

@testable import ChangeFeed

@Suite struct FeedReaderTests {
    private static func all(_ reader: FeedReader, limitBytes: Int = 1 << 20) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let batch = try reader.next(limitBytes: limitBytes) {
            bytes += batch.bytes
            #expect(batch.lines.map { FeedScan.sequence(batch.bytes(of: $0)) } == batch.lines.map { $0.sequence })
        }
        return bytes
    }

    @Test(arguments: [1, 100, 700, 1 << 20]) func fromAnyLineOn(_ segmentBytes: Int) throws {
        let scratch = try Scratch()
        let source = Source(revisionCount: 25)
        _ = try scratch.feed(source, segmentBytes: segmentBytes)
        for since in 0...(source.head + 2) {
            let reader = FeedReader(directory: scratch.feed, since: since)
            #expect(
                try Self.all(reader, limitBytes: 150) == source.bytes(since + 1, through: source.head), "since \(since)"
            )
        }
    }

    @Test func linesThatAreLongerThanTheLimit() throws {
        let scratch = try Scratch()
        var source = Source()
        for _ in 0..<12 { source.add(lineCount: 2, textBytes: 90_000) }
        _ = try scratch.feed(source, segmentBytes: 1 << 30)
        for since in [0, 7, 23] as [Int64] {
            let reader = FeedReader(directory: scratch.feed, since: since)
            #expect(try Self.all(reader, limitBytes: 10) == source.bytes(since + 1, through: source.head))
        }
    }

    @Test func aLineThatIsNotWholeWaits() throws {
        let scratch = try Scratch()
        let source = Source(revisionCount: 3)
        _ = try scratch.feed(source, segmentBytes: 1 << 20)
        let whole = try scratch.read(scratch.current)
        try scratch.write(scratch.current, Array(whole.dropLast(4)))
        let reader = FeedReader(directory: scratch.feed, since: 0)
        #expect(try Self.all(reader) == source.bytes(1, through: source.head - 1))
        try scratch.write(scratch.current, whole)
        #expect(try Self.all(reader) == source.bytes(source.head, through: source.head))
    }

    @Test func whatIsGoneIsAGap() throws {
        let scratch = try Scratch()
        var source = Source(revisionCount: 20)
        source.oldest = 11
        _ = try scratch.feed(source, segmentBytes: 200)
        let reader = FeedReader(directory: scratch.feed, since: 3)
        #expect(throws: ChangeFeedError.gap(from: 4, through: 10)) { try reader.next() }
        let other = FeedReader(directory: scratch.feed, since: 10)
        #expect(try Self.all(other) == source.bytes(11, through: source.head))
    }

    @Test func noFeedIsSaid() throws {
        let scratch = try Scratch()
        let reader = FeedReader(directory: scratch.feed, since: 0)
        #expect(throws: ChangeFeedError.noFeed(directory: scratch.feed)) { try reader.next() }
    }

    @Test func survivesARepairUnderIt() throws {
        let scratch = try Scratch()
        var source = Source(revisionCount: 10)
        do { _ = try scratch.feed(source, segmentBytes: 1 << 20) }
        let reader = FeedReader(directory: scratch.feed, since: 0)
        #expect(try Self.all(reader) == source.bytes)
        let seen = source.head
        try FileManager.default.removeItem(atPath: scratch.feed)
        source.add(lineCount: 3)
        _ = try scratch.feed(source, segmentBytes: 300)
        #expect(try Self.all(reader) == source.bytes(seen + 1, through: source.head))
    }

    /// A writer on a thread of its own, a reader that follows: every line comes, once, whatever the rotations.
    @Test(arguments: [1, 300, 5000]) func followsAWriter(_ segmentBytes: Int) throws {
        let scratch = try Scratch()
        let last: Int64 = 600
        do { _ = try scratch.feed(Source(), segmentBytes: segmentBytes) }
        let failure = Mutex<String?>(nil)
        let thread = Thread {
            do {
                var source = Source()
                var writer = try scratch.feed(source, segmentBytes: segmentBytes)
                while source.head < last {
                    let unit = source.add(lineCount: 1 + Int(source.head) % 3)
                    try writer.append(unit.bytes, firstSequence: unit.firstSequence)
                }
            } catch { failure.withLock { $0 = "\(error)" } }
        }
        thread.start()
        let reader = FeedReader(directory: scratch.feed, since: 0)
        var sequences: [Int64] = []
        let deadline = ContinuousClock.now + .seconds(60)
        while reader.sequence < last, ContinuousClock.now < deadline, failure.withLock({ $0 }) == nil {
            if let batch = try reader.next(limitBytes: 500) {
                sequences += batch.lines.map(\.sequence)
            } else {
                _ = try reader.wait(timeoutMilliseconds: 1000)
            }
        }
        #expect(failure.withLock { $0 } == nil)
        #expect(sequences == Array(1...Int64(max(1, sequences.count))))
        #expect(reader.sequence >= last)
    }

    @Test func aWaitEndsWithTheTimeAndWithTheWakeUp() throws {
        let scratch = try Scratch()
        _ = try scratch.feed(Source(revisionCount: 1), segmentBytes: 100)
        let reader = FeedReader(directory: scratch.feed, since: 1)
        #expect(try reader.wait(timeoutMilliseconds: 0))
        #expect(try !reader.wait(timeoutMilliseconds: 0))
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data([1]))
        #expect(try !reader.wait(timeoutMilliseconds: nil, wake: pipe.fileHandleForReading.fileDescriptor))
    }
}

@Suite struct FeedScanTests {
    @Test func sequenceNumbers() {
        let table: [(String, Int64?)] = [
            ("{\"seq\":17,\"revision\":5}", 17), ("{\"seq\":0,", 0),
            ("{\"seq\":123456789012345678,", 123_456_789_012_345_678),
            ("{\"seq\":", nil), ("{\"seq\":,", nil), ("{\"seq\":1", nil), ("{\"seq\":1}", nil), ("{ \"seq\":1,", nil),
            ("{\"seq\":-1,", nil), ("{\"seq\":1234567890123456789,", nil), ("", nil), ("garbage", nil),
        ]
        for (text, expected) in table { #expect(FeedScan.sequence(Array(text.utf8)) == expected, "\(text)") }
    }

    @Test func ranges() {
        let table: [(String, ClosedRange<Int64>?)] = [
            ("{\"seq\":3,}\n", 3...3), ("{\"seq\":3,}\n{\"seq\":4,}\n", 3...4), ("{\"seq\":3,}\n{\"seq\":5,}\n", nil),
            ("{\"seq\":3,}", nil), ("{\"seq\":3,}\n{\"seq\":4,}", nil), ("", nil), ("\n", nil),
        ]
        for (text, expected) in table { #expect(FeedScan.range(Array(text.utf8)) == expected, "\(text)") }
    }
}
