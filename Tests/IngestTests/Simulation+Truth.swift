import BytePaths
import Foundation
import Hashing
import NewsParser
import NewsRecord
import RevisionStore
import StoreProof
import TestSupport

@testable import Ingest

extension Simulation {
    // MARK: What must be true

    /// What was seen in the feed stands there for ever; what is new is added behind it.
    func readFeed(whole: Bool) throws {
        // The feed of a daemon that cannot write is mended later, and must be by the time that all is settled.
        guard let daemon, whole || !isBehind else { return }
        let folder = directory + "/feed/"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
            .sorted()
        var bytes = Data()
        for name in names { bytes += FileManager.default.contents(atPath: folder + name) ?? Data() }
        // What follows the last line feed is a line under way.
        while let last = bytes.last, last != 0x0A { bytes.removeLast() }
        try noteForgotten(daemon, bytes)
        let isKept = bytes.prefix(seen.count) == seen
        expect(isKept, "the feed that was seen has changed")
        if isKept { seen = bytes }
    }

    func compare(_ daemon: SimulatedDaemon) throws {
        try readFeed(whole: true)
        let reader = try SnapshotReader(directory: directory)
        let documents = try reader.documents(at: reader.resolve(.head))
        var stored: [RelativePath: SHA256Digest] = [:]
        for document in documents { stored[document.path] = document.sha256 }
        let wanted = tree.digests.filter { !keptOutPaths.contains($0.key) && !keptOutContents.contains($0.value) }
        expect(
            stored == wanted,
            "the store has \(stored.keys.sorted()), the tree \(wanted.keys.sorted()); different bytes at "
                + "\(wanted.filter { stored[$0.key] != $0.value }.keys.sorted())")
        for document in documents {
            if let known = identities[document.path] {
                expect(known == document.document, "\(document.path) was \(known) and is \(document.document)")
            }
            identities[document.path] = document.document
        }
        let head = daemon.head
        let start = seen.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? seen.startIndex
        let lastLine = String(decoding: seen[start...].prefix(40), as: UTF8.self)
        expect(lastLine.hasPrefix("{\"seq\":\(head.sequence),"), "the feed ends with \(lastLine), not \(head.sequence)")
        if random.next(below: 15) == 0 { try prove() }
        if random.next(below: 15) == 0 { try checkFromScratch() }
    }

    func prove() throws {
        var faults: [Fault] = []
        _ = try StoreProof(directory: directory, patienceMilliseconds: 0).run { faults.append($0) }
        expect(faults.isEmpty, "verify says: \(faults.prefix(3))")
    }

    /// A store made from the same files in one go has the same digest.
    func checkFromScratch() throws {
        guard let daemon else { return }
        let scratch = root + "/scratch"
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let files = tree.without { keptOutPaths.contains($0) || keptOutContents.contains($1) }
        let fresh = try SimulatedDaemon(
            Mortality(directory: scratch), files, segmentBytes: Self.segmentBytes, clock: clock,
            parserVersion: parserVersion)
        fresh.scan()
        fresh.work(limit: 100)
        expect(fresh.head.digest == daemon.head.digest, "the digest differs from one made from scratch")
        fresh.stop()
    }
}
