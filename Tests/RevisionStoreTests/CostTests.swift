import TestSupport
import Testing

@testable import RevisionStore

/// What a call costs is counted in steps of SQLite's machine, which no other load on the computer changes.
@Suite struct CostTests {
    private static func fill(_ store: RevisionStore, _ count: Int) throws {
        for start in stride(from: 0, to: count, by: 200) {
            _ = try store.commit(
                (start..<min(count, start + 200)).map {
                    Synthetic.write("r\($0)", ["Kim said \($0).", "Lee \($0 % 7)"])
                })
        }
    }

    private static func steps(_ store: RevisionStore, _ body: () throws -> Void) throws -> Int {
        func count() throws -> Int { try store.access("counting") { $1.statements.machineStepCount } }
        // Statements are prepared by the first use, and others by the second.
        try body()
        try body()
        let before = try count()
        try body()
        return try count() - before
    }

    /// One edit among a few documents and among many, with the history of as many edits behind it.
    @Test func aCommitCostsTheSameHoweverMuchThereIs() throws {
        func cost(_ documents: Int) throws -> Int {
            let scratch = try Scratch()
            let store = try scratch.store()
            try Self.fill(store, documents)
            for round in 0..<documents {
                _ = try store.commit([Synthetic.write("r\(round)", ["Kim said \(round + 1).", "Lee \(round % 5)"])])
            }
            var round = 0
            let steps = try Self.steps(store) {
                round += 1
                _ = try store.commit([Synthetic.write("r3", ["Kim said \(round + 900).", "Lee 3"])])
            }
            store.close()
            return steps
        }
        let few = try cost(20)
        let many = try cost(1500)
        #expect(few > 0)
        #expect(Double(many) <= Double(few) * 1.3, "\(few) steps among 20 documents, \(many) among 1,500")
    }

    /// A compaction of the same edits, in a small store and in a large one.
    @Test func aCompactionCostsWhatItForgets() throws {
        func cost(_ documents: Int) throws -> Int {
            let scratch = try Scratch()
            let store = try scratch.store()
            try Self.fill(store, documents)
            for round in 0..<200 { _ = try store.commit([Synthetic.write("r1", ["Kim said \(round).", "Lee 4"])]) }
            let before = try store.access("counting") { $1.statements.machineStepCount }
            _ = try store.raiseFloor(to: .head)
            var compaction = Compaction()
            while try store.advance(&compaction) {}
            let after = try store.access("counting") { $1.statements.machineStepCount }
            store.close()
            return after - before
        }
        let few = try cost(20)
        let many = try cost(1500)
        #expect(few > 0)
        #expect(Double(many) <= Double(few) * 1.1, "\(few) steps among 20 documents, \(many) among 1,500")
    }
}
