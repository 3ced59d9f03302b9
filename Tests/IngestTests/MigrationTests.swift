import BytePaths
import Foundation
import NewsParser
import NewsRecord
import RevisionStore
import StoreProof
import Testing

@testable import Ingest

/// A store that an earlier release left is one of today after it was opened, and says the same as before.
@Suite struct MigrationTests {
    private struct Place {
        let root = NSTemporaryDirectory() + "migration-" + UUID().uuidString.prefix(8)
        var state: String { root + "/state" }

        init() throws {
            for name in ["reports", "state"] {
                try FileManager.default.createDirectory(atPath: root + "/" + name, withIntermediateDirectories: true)
            }
        }

        func remove() { try? FileManager.default.removeItem(atPath: root) }

        func run(_ texts: [String: String]) throws {
            for (name, text) in texts { try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/reports/" + name)) }
            try IngestPipeline(
                IngestConfiguration(watchedDirectory: root + "/reports", stateDirectory: state, parserCount: 1),
                report: { _ in }
            ).runOnce()
        }

        func documents() throws -> [[DocumentVersion]] {
            let reader = try SnapshotReader(directory: state)
            return try (0...reader.head().revision).map { try reader.documents(at: reader.resolve(.revision($0))) }
        }

        func faults() throws -> [Fault] {
            var faults: [Fault] = []
            _ = try StoreProof(directory: state, patienceMilliseconds: 0).run { faults.append($0) }
            return faults
        }
    }

    private static func report(_ number: Int) -> String {
        "Help for the \(number)\n\nOSLO, July \(1 + number % 28), 2004 - About \(number) boats left, Ana Ruiz said.\n"
    }

    @Test(arguments: [1, 2, 3, 4]) func anOlderStoreSaysTheSameAfterwards(version: Int) throws {
        let place = try Place()
        defer { place.remove() }
        for round in 0..<6 {
            try place.run(["a.txt": Self.report(round + 2), "r\(round).txt": Self.report(round * 40)])
        }
        let before = try place.documents()
        #expect(before.last?.allSatisfy { $0.headline != nil && $0.itemCount > 0 } == true)
        try OlderStore.make(place.state + "/store.sqlite", version: version)
        #expect(throws: RevisionStoreError.olderSchema) { try SnapshotReader(directory: place.state) }
        try place.run([:])
        #expect(try place.documents() == before)
        #expect(try place.faults() == [])
        // Who read them is known by now, so that they are not read again at every start.
        let store = try RevisionStore(directory: place.state)
        let readings = try store.readings(after: nil, by: Parser().version, limit: 100)
        #expect(readings.count == 7 && readings.allSatisfy { !$0.isStale })
        #expect(try !store.hasReadings(notBy: Parser().version))
        #expect(try store.hasReadings(notBy: "another"))
        store.close()
    }

    @Test(arguments: [1, 2, 3, 4]) func aMigrationThatIsCutShortLeavesTheStoreAsItWas(version: Int) throws {
        let place = try Place()
        defer { place.remove() }
        try place.run(["a.txt": Self.report(2), "b.txt": Self.report(3)])
        let before = try place.documents()
        try OlderStore.make(place.state + "/store.sqlite", version: version)
        #expect(throws: RevisionStoreError.stopped(.migrated)) {
            try RevisionStore(
                directory: place.state,
                failpoints: { step throws(RevisionStoreError) in if step == .migrated { throw .stopped(step) } })
        }
        #expect(throws: RevisionStoreError.olderSchema) { try SnapshotReader(directory: place.state) }
        try place.run([:])
        #expect(try place.documents() == before)
        #expect(try place.faults() == [])
    }
}
