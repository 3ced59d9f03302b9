import GRDB
import Hashing
import NewsRecord

/// Works out digests and chain anew from some revision on, after rows of the past were taken away: as though they had
/// never been there. Costs work in proportion to the revisions that follow.
struct HistoryRepair {
    let database: Database
    let statements: StatementCache
    let state: StoreState
    /// The first revision whose digest or link changes; the one after the head where there is none.
    let firstRevision: Int64
    /// What lives in the head.
    private(set) var leaves = SetDigest()
    /// The head's link.
    private(set) var chain: SHA256Digest
    /// The first commit line that is another now.
    private(set) var firstCommitSequence: Int64?

    private static let revisionsBetweenReports: Int64 = 64

    /// `firstRevision` is the first that the rows touched. What lies below the floor is gone; the floor's own link stays
    /// as the chain's anchor.
    init(
        database: Database, statements: StatementCache, state: StoreState, firstRevision: Int64
    ) throws(RevisionStoreError) {
        self.database = database
        self.statements = statements
        self.state = state
        self.firstRevision = max(firstRevision, state.oldestRevision + 1)
        chain = RevisionChain.origin
        let base = self.firstRevision - 1
        if base > 0 {
            guard let entry = try StoreQueries(database: database, statements: statements).revision(base) else {
                throw .damaged("no revision \(base)")
            }
            chain = entry.chain
        }
    }

    private struct Change {
        var revision: Int64
        var leaf: SHA256Digest
    }

    mutating func run(progress: () -> Void) throws(RevisionStoreError) {
        let base = firstRevision - 1
        for leaf in try changes("revision <= ?1 AND (end_revision IS NULL OR end_revision > ?1)", base, by: "revision")
        {
            leaves.insert(leaf.leaf)
        }
        try setDigest(of: base)
        // In the order of numbers versions rise with their revisions.
        let begun = try changes("revision > ?1", base, by: "revision")
        let ended = try changes("end_revision > ?1", base, by: "end_revision")
        var nextBegun = 0
        var nextEnded = 0
        var revision = base + 1
        while revision <= state.revision {
            while nextEnded < ended.count, ended[nextEnded].revision == revision {
                leaves.remove(ended[nextEnded].leaf)
                nextEnded += 1
            }
            while nextBegun < begun.count, begun[nextBegun].revision == revision {
                leaves.insert(begun[nextBegun].leaf)
                nextBegun += 1
            }
            try setDigest(of: revision)
            try link(revision)
            if revision % Self.revisionsBetweenReports == 0 { progress() }
            revision += 1
        }
    }

    private func changes(
        _ condition: String, _ revision: Int64, by column: String
    ) throws(RevisionStoreError) -> [Change] {
        let select = try statements.statement(
            "SELECT \(column), leaf FROM version WHERE leaf IS NOT NULL AND \(condition) ORDER BY \(column)",
            on: database)
        select.bind(1, revision)
        defer { select.reset() }
        var changes: [Change] = []
        while try select.step() {
            guard let leaf = SHA256Digest(bytes: select.bytes(1)) else {
                throw .damaged("a version has a leaf of a wrong length")
            }
            changes.append(Change(revision: select.integer(0), leaf: leaf))
        }
        return changes
    }

    private func setDigest(of revision: Int64) throws(RevisionStoreError) {
        let update = try statements.statement("UPDATE revision SET digest = ? WHERE revision = ?", on: database)
        update.bind(1, leaves.digest.bytes)
        update.bind(2, revision)
        try update.run()
    }

    private mutating func link(_ revision: Int64) throws(RevisionStoreError) {
        let end = try StoreQueries(database: database, statements: statements).commitSequence(revision)
        firstCommitSequence = firstCommitSequence ?? end
        let lines = try FeedLines(database: database, statements: statements).openLines(endingWith: end)
        chain = RevisionChain.link(after: chain, lines: lines)
        let update = try statements.statement("UPDATE revision SET chain = ? WHERE revision = ?", on: database)
        update.bind(1, chain.bytes)
        update.bind(2, revision)
        try update.run()
    }
}
