import Foundation
import NewsRecord
import TestSupport
import Testing

@testable import RevisionStore

/// Random histories of which parts are compacted and purged: from the floor on folding the feed gives every snapshot,
/// what was kept is as it was, and the digest is that of the same content made in one step.
@Suite struct RandomForgettingTests {
    private struct Run {
        let seed: UInt64
        let scratch: Scratch
        var archive: Archive
        var world: PropertyTests.World
        /// What the snapshots have to be.
        var snapshots: [Int64: Fold] = [:]

        init(seed: UInt64) throws {
            self.seed = seed
            scratch = try Scratch()
            archive = try Archive(scratch)
            world = PropertyTests.World(random: SplitMix64(seed: seed))
        }

        mutating func noteHead() throws {
            let head = archive.store.head().revision
            snapshots[head] = try Fold.snapshot(scratch.reader(), head)
        }

        mutating func compact() throws {
            let head = archive.store.head()
            let asked = Int64.random(in: head.oldestRevision...head.revision, using: &world.random)
            #expect(try archive.compact(.revision(asked)) == asked, "seed \(seed)")
            snapshots = snapshots.filter { $0.key >= asked }
        }

        mutating func purge() throws {
            let living = Set(snapshots[archive.store.head().revision]?.values.keys.map(\.document) ?? [])
            let all = Set(snapshots.values.flatMap { $0.values.keys.map(\.document) })
            guard let document = all.subtracting(living).sorted().randomElement(using: &world.random) else { return }
            try archive.purge(#require(StoreID.number(ofDocument: document)), keepsOut: false)
            snapshots = snapshots.mapValues { $0.without(document: document) }
            try noteHead()
        }

        mutating func restart() throws {
            archive.close()
            archive = try Archive(scratch)
        }
    }

    @Test(arguments: [UInt64](1...6)) func feedSnapshotsAndDigestsAgreeFromTheFloorOn(_ seed: UInt64) throws {
        var run = try Run(seed: seed)
        var deeds = [0, 0]
        for step in 0..<60 {
            let batch = (0..<Int.random(in: 1...4, using: &run.world.random)).map { _ in run.world.step() }
            if try run.archive.commit(batch) != nil { try run.noteHead() }
            switch Int.random(in: 0..<12, using: &run.world.random) {
            case 0: try run.archive.status("something \(step)")
            case 1:
                deeds[0] += 1
                try run.compact()
            case 2, 3:
                deeds[1] += 1
                try run.purge()
            case 4: try run.restart()
            default: break
            }
            if step % 10 == 9 { try run.archive.check("seed \(seed), step \(step)", snapshots: run.snapshots) }
        }
        #expect(deeds.allSatisfy { $0 > 1 }, "seed \(seed): \(deeds)")
        let fresh = try Scratch()
        let other = try fresh.store()
        _ = try other.commit(run.world.files.map { Synthetic.write($0.key, $0.value) })
        #expect(other.head().digest == run.archive.store.head().digest, "seed \(seed): digest depends on history")
    }
}
