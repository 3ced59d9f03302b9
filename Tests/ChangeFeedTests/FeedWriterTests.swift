import Foundation
import Glibc
import Synchronization
import Testing

@testable import ChangeFeed

@Suite struct FeedWriterTests {
    @Test func appendsAndRotatesWithoutSplittingARevision() throws {
        let scratch = try Scratch()
        var source = Source()
        var writer = try scratch.feed(source, segmentBytes: 600)
        for index in 0..<12 {
            let unit = source.add(lineCount: 1 + index % 4)
            try writer.append(unit.bytes, firstSequence: unit.firstSequence)
        }
        #expect(try scratch.contents() == source.bytes)
        let names = try scratch.names()
        #expect(names.count > 2)
        #expect(names.first == "00000000000000000001.jsonl")
        #expect(names.last == "current.jsonl")
        let firsts = Set(source.revisions.map(\.first))
        for name in names {
            let first = try #require(FeedScan.sequence(try scratch.read(scratch.feed + "/" + name)))
            #expect(firsts.contains(first), "\(name) begins inside a revision")
            #expect(name == "current.jsonl" || Int64(name.prefix(20)) == first)
        }
    }

    @Test func refusesWhatDoesNotFollow() throws {
        let scratch = try Scratch()
        var source = Source(revisionCount: 3)
        var writer = try scratch.feed(source, segmentBytes: 1000)
        let next = source.head + 1
        _ = source.add(lineCount: 1)
        let late = source.add(lineCount: 1)
        var failure: ChangeFeedError?
        do { try writer.append(late.bytes, firstSequence: late.firstSequence) } catch { failure = error }
        #expect(failure == .outOfOrder(expected: next, got: late.firstSequence))
        for bytes in [Array("no line".utf8), Array("{\"seq\":x}\n".utf8), Array(late.bytes.dropLast())] {
            failure = nil
            do { try writer.append(bytes, firstSequence: next) } catch { failure = error }
            #expect(failure == .notLines)
        }
        #expect(try scratch.contents() == source.bytes(1, through: next - 1))
    }

    /// A disk that takes so many more bytes and then none, or only a few at a time.
    final class Disk: Sendable {
        private let room: Mutex<Int>
        private let mostPerWrite: Int

        init(room: Int, mostPerWrite: Int = .max) {
            self.room = Mutex(room)
            self.mostPerWrite = mostPerWrite
        }

        func free() { room.withLock { $0 = .max } }

        var system: FeedSystem {
            FeedSystem(
                write: { descriptor, bytes in
                    let count = self.room.withLock { room in
                        let count = min(room, bytes.count, self.mostPerWrite)
                        room -= count
                        return count
                    }
                    guard count > 0 else { return -Int(ENOSPC) }
                    return Glibc.write(descriptor, bytes.baseAddress, count)
                }, sync: { _ in 0 })
        }
    }

    @Test func shortWritesAreContinued() throws {
        let scratch = try Scratch()
        let source = Source(revisionCount: 5)
        _ = try scratch.feed(source, segmentBytes: 1 << 20, system: Disk(room: .max, mostPerWrite: 7).system)
        #expect(try scratch.contents() == source.bytes)
    }

    @Test(arguments: [0, 1, 50, 130]) func aFullDiskLeavesNoTornLine(_ room: Int) throws {
        let scratch = try Scratch()
        var source = Source()
        let disk = Disk(room: room)
        var writer = try scratch.feed(source, segmentBytes: 1 << 20, system: disk.system)
        let unit = source.add(lineCount: 3, textBytes: 100)
        var failure: ChangeFeedError?
        do { try writer.append(unit.bytes, firstSequence: 1) } catch { failure = error }
        #expect(failure == .file(.write, path: scratch.current, errno: ENOSPC))
        #expect(failure?.isTransient == true)
        #expect(try scratch.contents() == [])
        disk.free()
        _ = source.add(lineCount: 2)
        try FeedRepair.repair(&writer, from: source)
        #expect(try scratch.contents() == source.bytes)
    }
}
