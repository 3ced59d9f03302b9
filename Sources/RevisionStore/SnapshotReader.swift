import BytePaths
import GRDB
import Hashing
public import NewsRecord

/// Answers questions about any snapshot over a connection that can only read, whether the daemon runs or not.
///
/// Values are handed on between short transactions, never inside one: a slow consumer holds nobody up. That is safe
/// because a row of the past never changes; only compaction takes rows, and then a question fails clearly.
public final class SnapshotReader: Sendable {
    /// How many values are read in one transaction.
    private static let chunk = 512

    private let queue: DatabaseQueue
    private let session = ReaderSession()

    /// Opens the store in a state directory for reading.
    public init(directory: String) throws(RevisionStoreError) {
        let path = StoreFiles.database(in: directory)
        guard try StoreFiles.exists(path) else { throw .noStore(directory: directory) }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.label = "snapshots"
            // The writer never locks readers out but for a moment when it opens.
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA cache_size = -16384")
                // The store may come from a stranger: nothing that its schema names is run.
                try database.execute(sql: "PRAGMA trusted_schema = OFF")
            }
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { try Self.check($0, directory, path) }
        } catch {
            throw RevisionStoreError(error, during: "opening the store for reading")
        }
    }

    deinit { close() }

    /// Closes the connection. Every later call fails.
    public func close() {
        queue.writeWithoutTransaction { _ in session.statements.finalize() }
        // A close that fails leaves the connection to the end of the process; nothing durable rests on it.
        try? queue.close()
    }

    private static func check(_ database: Database, _ directory: String, _ path: String) throws {
        // A daemon that was stopped while it made the store leaves it empty.
        guard try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") != 0 else {
            throw RevisionStoreError.noStore(directory: directory)
        }
        let applied = try StoreSchema.migrator.appliedIdentifiers(database)
        guard !applied.isEmpty else { throw RevisionStoreError.foreign(path: path) }
        let known = Set(StoreSchema.migrator.migrations)
        guard applied.isSubset(of: known) else {
            throw RevisionStoreError.newerSchema(migrations: applied.subtracting(known).sorted())
        }
        guard applied == known else { throw RevisionStoreError.olderSchema }
    }

    /// Asks in one short transaction: what `body` gives has to be whole, for nothing of the database outlives it.
    func read<Result>(
        _ during: String, _ body: (StoreQueries) throws -> Result
    ) throws(RevisionStoreError) -> Result {
        do {
            return try queue.read { database in
                try body(StoreQueries(database: database, statements: session.statements))
            }
        } catch {
            throw RevisionStoreError(error, during: during)
        }
    }

    // MARK: Snapshots

    /// Where the store stands.
    public func head() throws(RevisionStoreError) -> StoreHead {
        try read("reading the head") { queries in
            try queries.head(StoreState(queries.database, queries.statements), refusedCount: queries.refusedCount())
        }
    }

    /// The snapshot that `request` means. Fails with `pastHead` or `belowFloor` where there is none; a time after the
    /// newest revision means that one.
    public func resolve(_ request: SnapshotRequest) throws(RevisionStoreError) -> Snapshot {
        try read("resolving a revision") { queries in
            let state = try StoreState(queries.database, queries.statements)
            let number: Int64
            switch request {
            case .head: number = state.revision
            case .revision(let asked): number = asked
            case .time(let time): number = try queries.revision(at: time)
            }
            guard number <= state.revision else {
                throw RevisionStoreError.pastHead(asked: number, head: state.revision)
            }
            try Self.checkKept(number, state)
            let entry = try queries.revision(number)
            return Snapshot(
                revision: number, sequence: entry?.commitSequence ?? 0, digest: entry?.digest ?? SetDigest().digest,
                time: entry?.time, isHead: number == state.revision)
        }
    }

    /// The documents of a snapshot in byte order of their paths.
    public func documents(at snapshot: Snapshot) throws(RevisionStoreError) -> [DocumentVersion] {
        try read("listing documents") { try documents($0, snapshot) }
    }

    /// Compaction may go on between a question's transactions: what it took must be an error, not a shorter answer.
    private static func checkKept(_ revision: Int64, _ state: StoreState) throws(RevisionStoreError) {
        guard revision >= state.oldestRevision else {
            throw .belowFloor(asked: revision, oldest: state.oldestRevision)
        }
    }

    private static func checkKept(_ snapshot: Snapshot, _ queries: StoreQueries) throws(RevisionStoreError) {
        try checkKept(snapshot.revision, StoreState(queries.database, queries.statements))
    }

    private func documents(_ queries: StoreQueries, _ snapshot: Snapshot) throws -> [DocumentVersion] {
        let state = try StoreState(queries.database, queries.statements)
        try Self.checkKept(snapshot.revision, state)
        // What was the head may be past by now.
        let isHead = snapshot.isHead && state.revision == snapshot.revision
        return try queries.documents(at: snapshot.revision, isHead: isHead)
    }

    /// A document of a snapshot; nil where it is not in it.
    public func document(
        _ name: DocumentName, at snapshot: Snapshot
    ) throws(RevisionStoreError) -> DocumentVersion? {
        try read("looking up a document") { queries in
            switch name {
            case .path(let path): try queries.document(at: path, in: snapshot.revision)
            case .id(let id):
                try StoreID.number(ofDocument: id).flatMap { try queries.document($0, in: snapshot.revision) }
            }
        }
    }

    /// The file of a document as it was on disk.
    public func rawBytes(of document: DocumentVersion) throws(RevisionStoreError) -> [UInt8] {
        try read("reading a report's bytes") {
            try Contents(database: $0.database, statements: $0.statements).bytes(document.sha256)
        }
    }

    /// Hands on the items of a snapshot one by one, sorted by the name of the type, then by the ids of document and
    /// item, in byte order. `type` and `document` – an id – narrow them down.
    public func forEachItem(
        at snapshot: Snapshot, type: ItemType? = nil, document: String? = nil, _ body: (StoredItem) throws -> Void
    ) throws {
        var only: Int64?
        if let document {
            guard let number = StoreID.number(ofDocument: document) else { return }
            only = number
        }
        let paths = try read("listing documents") { queries in
            let documents =
                try only.map { try [queries.document($0, in: snapshot.revision)].compactMap { $0 } }
                ?? documents(queries, snapshot)
            var paths: [String: RelativePath] = [:]
            for document in documents { paths[document.document] = document.path }
            return paths
        }
        for type in type.map({ [$0] }) ?? ItemType.allCases.sorted(by: { $0.name < $1.name }) {
            let keys = try read("listing items") { queries in
                try Self.checkKept(snapshot, queries)
                return try queries.items(type, of: only, at: snapshot.sequence)
            }
            try forEachItem(keys, type, snapshot, paths, body)
        }
    }

    private func forEachItem(
        _ keys: [ItemPlace], _ type: ItemType, _ snapshot: Snapshot, _ paths: [String: RelativePath],
        _ body: (StoredItem) throws -> Void
    ) throws {
        var number: Int64 = 0
        var document = ""
        var path: RelativePath?
        var start = 0
        while start < keys.count {
            let part = keys[start..<min(start + Self.chunk, keys.count)]
            let values = try read("reading items") { queries in
                try Self.checkKept(snapshot, queries)
                return try part.map { try queries.item($0.beginSequence) }
            }
            for (key, row) in zip(part, values) {
                if key.document != number {
                    number = key.document
                    document = StoreID.document(number)
                    path = paths[document]
                }
                guard let path else { throw RevisionStoreError.damaged("item \(row.id) has no document") }
                try body(StoredItem(type: type, id: row.id, document: document, path: path, value: row.value))
            }
            start += part.count
        }
    }

    /// The items of a snapshot, as `forEachItem` hands them on.
    public func items(
        at snapshot: Snapshot, type: ItemType? = nil, document: String? = nil
    ) throws -> [StoredItem] {
        var items: [StoredItem] = []
        try forEachItem(at: snapshot, type: type, document: document) { items.append($0) }
        return items
    }

    // MARK: History

    /// Revisions, newest first: at most `limit` of those at or before `newest`, which is the head for nil.
    public func revisions(upTo newest: Int64? = nil, limit: Int = .max) throws(RevisionStoreError) -> [RevisionEntry] {
        try read("listing revisions") { try $0.revisions(upTo: newest ?? .max, limit: limit) }
    }

    /// The revisions that touched a document, newest first. By path, the document is the one that was there last,
    /// living or not; nil where none ever was.
    public func revisions(
        of name: DocumentName, upTo newest: Int64? = nil, limit: Int = .max
    ) throws(RevisionStoreError) -> [RevisionEntry]? {
        try read("listing a document's revisions") { queries in
            let number: Int64?
            switch name {
            case .path(let path): number = try queries.lastDocument(at: path)
            case .id(let id): number = StoreID.number(ofDocument: id)
            }
            guard let number else { return nil }
            let entries = try queries.revisions(of: number, upTo: newest ?? .max, limit: limit)
            return entries.isEmpty && newest == nil ? nil : entries
        }
    }

    /// Hands on what became of each item between two snapshots, as a net effect: what came and went in between is not
    /// told. Sorted as a snapshot is. `document` is an id.
    public func forEachDifference(
        from old: Snapshot, to new: Snapshot, document: String? = nil, _ body: (ItemDifference) throws -> Void
    ) throws {
        var only: Int64?
        if let document {
            guard let number = StoreID.number(ofDocument: document) else { return }
            only = number
        }
        let oldest = old.revision < new.revision ? old : new
        let changed = try read("comparing snapshots") { queries in
            try Self.checkKept(oldest, queries)
            return try queries.changedItems(old.sequence, new.sequence, of: only)
        }
        var start = 0
        while start < changed.count {
            let part = changed[start..<min(start + Self.chunk, changed.count)]
            let differences = try read("reading differences") { queries in
                try Self.checkKept(oldest, queries)
                return try part.compactMap { try queries.difference($0, from: old.revision, to: new.revision) }
            }
            for difference in differences { try body(difference) }
            start += part.count
        }
    }

    /// The lines from `sequence` on to the end of its revision, or the status line that has the number; nil past the
    /// newest line. They are the bytes that stand in the feed.
    public func lines(from sequence: Int64) throws(RevisionStoreError) -> StoredLines? {
        try read("making feed lines") {
            try FeedLines(database: $0.database, statements: $0.statements).lines(from: sequence)
        }
    }

    /// The files that were refused, in byte order of their paths.
    public func refusedFiles() throws(RevisionStoreError) -> [KnownFile] {
        try read("listing files") {
            try KnownFiles(database: $0.database, statements: $0.statements).refused()
        }
    }
}

/// The statements of a reading connection. GRDB's queue lets one caller at a time to it: they are not touched but
/// inside the queue's closures.
private final class ReaderSession: @unchecked Sendable {
    let statements = StatementCache()
}
