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

    private func lines(_ directory: String) throws -> [Substring] {
        try String(contentsOfFile: directory + "/feed/current.jsonl", encoding: .utf8).split(separator: "\n")
    }

    @Test func theFeedIsBroughtUpToDateWithoutAFurtherChange() throws {
        let directory = NSTemporaryDirectory() + "dateline-retry-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: directory + "/feed", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let store = try RevisionStore(directory: directory)
        defer { store.close() }
        let disk = Disk()
        let events = EventLog()
        let log = try CommitLog(
            store: store, directory: directory + "/feed", segmentBytes: 1 << 20, system: disk.system
        ) { events.add($0) }
        log.guardFeed()
        log.status(.ready, "first")
        for round in 1...3 {
            disk.isFull.withLock { $0 = true }
            log.status(.ready, "round \(round)")
            #expect(try lines(directory).last?.contains("round \(round)") == false)
            disk.isFull.withLock { $0 = false }
            #expect(events.wait(for: round) { if case .recovered = $0 { true } else { false } })
            let now = try lines(directory)
            #expect(now.contains { $0.contains("round \(round)") })
            #expect(now.last?.contains("agrees with the store again") == true)
        }
        log.close()
    }

    /// An end while nothing is taken waits for nobody.
    @Test func itEndsWhileTheDiskIsFull() throws {
        let disk = Disk()
        let directory = NSTemporaryDirectory() + "dateline-retry-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: directory + "/feed", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let store = try RevisionStore(directory: directory)
        defer { store.close() }
        let events = EventLog()
        let log = try CommitLog(
            store: store, directory: directory + "/feed", segmentBytes: 1 << 20, system: disk.system
        ) { events.add($0) }
        log.guardFeed()
        log.status(.ready, "first")
        disk.isFull.withLock { $0 = true }
        log.status(.ready, "never written")
        #expect(events.wait { if case .degraded = $0 { true } else { false } })
        log.close()
        disk.isFull.withLock { $0 = false }
        #expect(try !lines(directory).contains { $0.contains("never written") })
    }
}
