import GRDB
import Hashing
import NewsRecord

/// The one row that says where the store stands, kept in memory by the writer.
struct StoreState {
    var revision: Int64 = 0
    var nextSequence: Int64 = 1
    var nextDocument: Int64 = 1
    var nextItem: Int64 = 1
    var nextVersion: Int64 = 1
    var documentCount: Int64 = 0
    /// Of the newest line of either kind, in milliseconds since 1970; times never decrease.
    var lastTime: Int64 = 0
    var oldestRevision: Int64 = 0
    var chain = RevisionChain.origin
    var leaves = SetDigest()

    init() {}

    /// Reads the row; a new store gets one.
    init(_ database: Database, _ statements: StatementCache) throws(RevisionStoreError) {
        let select = try statements.statement(
            """
            SELECT revision, next_seq, next_document, next_item, next_version, documents, last_time_ms,
                oldest_revision, chain, set_digest
            FROM state
            """, on: database)
        guard try select.step() else { return }
        defer { select.reset() }
        revision = select.integer(0)
        nextSequence = select.integer(1)
        nextDocument = select.integer(2)
        nextItem = select.integer(3)
        nextVersion = select.integer(4)
        documentCount = select.integer(5)
        lastTime = select.integer(6)
        oldestRevision = select.integer(7)
        guard let chain = SHA256Digest(bytes: select.bytes(8)), let leaves = SetDigest(state: select.bytes(9)) else {
            throw .damaged("the state row has a digest of a wrong length")
        }
        self.chain = chain
        self.leaves = leaves
    }

    func save(_ database: Database, _ statements: StatementCache) throws(RevisionStoreError) {
        let replace = try statements.statement(
            "INSERT OR REPLACE INTO state VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", on: database)
        replace.bind(1, revision)
        replace.bind(2, nextSequence)
        replace.bind(3, nextDocument)
        replace.bind(4, nextItem)
        replace.bind(5, nextVersion)
        replace.bind(6, documentCount)
        replace.bind(7, lastTime)
        replace.bind(8, oldestRevision)
        replace.bind(9, chain.bytes)
        replace.bind(10, leaves.state)
        try replace.run()
    }

    /// The time of a new line: never before the last.
    mutating func time(_ now: Timestamp) -> Timestamp {
        lastTime = max(lastTime, now.milliseconds)
        return Timestamp(milliseconds: lastTime)
    }

    mutating func takeSequence() -> Int64 {
        defer { nextSequence += 1 }
        return nextSequence
    }
}
