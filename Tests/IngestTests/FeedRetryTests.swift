import ChangeFeed
import Foundation
import NewsRecord
import RevisionStore
import Synchronization
import Testing

@testable import Ingest

/// A feed whose files take nothing for a while, in a directory where nothing further happens.
@Suite struct FeedRetryTests {
    private final class Disk: Sendable {
        let isFull = Mutex(false)

        var system: FeedSystem {
            let real = FeedSystem.real
            return FeedSystem(
                write: { descriptor, bytes in
                    self.isFull.withLock { $0 } ? -Int(ENOSPC) : real.write(descriptor, bytes)
                }, sync: real.sync)
        }
    }

    /// A store and its feed on such a disk, in a directory of their own.
    private final class Place {
        let directory = NSTemporaryDirectory() + "dateline-retry-" + UUID().uuidString.prefix(8)
        let disk = Disk()
        let events = EventLog()
        let store: RevisionStore
        let log: CommitLog

        init() throws {
            try FileManager.default.createDirectory(atPath: directory + "/feed", withIntermediateDirectories: true)
            store = try RevisionStore(directory: directory)
            let events = events
            log = try CommitLog(
                store: store, directory: directory + "/feed", segmentBytes: 1 << 20, system: disk.system
            ) { events.add($0) }
            log.guardFeed()
            log.status(.ready, "first")
        }

        deinit {
            store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }

        func lines() throws -> [Substring] {
            try String(contentsOfFile: directory + "/feed/current.jsonl", encoding: .utf8).split(separator: "\n")
        }
    }

    @Test func theFeedIsBroughtUpToDateWithoutAFurtherChange() throws {
        let place = try Place()
        for round in 1...3 {
            place.disk.isFull.withLock { $0 = true }
            place.log.status(.ready, "round \(round)")
            #expect(try place.lines().last?.contains("round \(round)") == false)
            place.disk.isFull.withLock { $0 = false }
            #expect(place.events.wait(for: round) { if case .recovered = $0 { true } else { false } })
            let now = try place.lines()
            #expect(now.contains { $0.contains("round \(round)") })
            #expect(now.last?.contains("agrees with the store again") == true)
        }
        place.log.close()
    }

    /// An end while nothing is taken waits for nobody.
    @Test func itEndsWhileTheDiskIsFull() throws {
        let place = try Place()
        place.disk.isFull.withLock { $0 = true }
        place.log.status(.ready, "never written")
        #expect(place.events.wait { if case .degraded = $0 { true } else { false } })
        place.log.close()
        place.disk.isFull.withLock { $0 = false }
        #expect(try !place.lines().contains { $0.contains("never written") })
    }
}
