import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// The store as commands ask it: the reader of its snapshots, with names looked up and failures put into words.
struct Snapshots {
    private let reader: SnapshotReader
    private let directory: String

    /// Opens the store of a state directory for reading.
    init(directory: String) throws(CommandFailure) {
        self.directory = directory
        do { reader = try SnapshotReader(directory: directory) } catch { throw StoreTalk.failure(error, directory) }
    }

    /// Does something with the reader, and puts what goes wrong into words.
    private func asking<Result>(_ body: (SnapshotReader) throws -> Result) throws -> Result {
        do {
            return try body(reader)
        } catch let error as RevisionStoreError {
            throw StoreTalk.failure(error, directory)
        }
    }

    // MARK: Snapshots

    func head() throws -> StoreHead { try asking { try $0.head() } }

    /// The snapshot that `text` names: a revision, a time, or the end of a day; the head for nil.
    func snapshot(at text: String?) throws -> Snapshot {
        guard let text else { return try asking { try $0.resolve(.head) } }
        guard let request = SnapshotRequest(text) else {
            throw CommandFailure.usage("--at takes \(StoreTalk.moments), not “\(text)”")
        }
        do {
            return try reader.resolve(request)
        } catch .belowFloor(_, let oldest) where request.isTime {
            throw CommandFailure.belowFloor(
                "what stood at \(text) is forgotten; the oldest revision that is kept is \(oldest)")
        } catch {
            throw StoreTalk.failure(error, directory)
        }
    }

    /// The number of the revision that a compaction before `request` keeps: the floor that there is where that is later.
    func oldestToKeep(_ request: SnapshotRequest) throws -> Int64 {
        do {
            return try reader.resolve(request).revision
        } catch {
            if case .belowFloor(_, let oldest) = error { return oldest }
            throw StoreTalk.failure(error, directory)
        }
    }

    // MARK: Documents

    /// The documents of a snapshot in the order of their paths.
    func documents(at snapshot: Snapshot) throws -> [DocumentVersion] {
        try asking { try $0.documents(at: snapshot) }
    }

    /// The document of a snapshot that goes by a path or an id.
    func document(named name: String, at snapshot: Snapshot) throws -> DocumentVersion {
        for candidate in DocumentName.candidates(name) {
            if let found = try asking({ try $0.document(candidate, at: snapshot) }) { return found }
        }
        // One that was renamed, or goes by another name later on, is what was meant.
        if let id = try? documentEver(named: name, at: self.snapshot(at: nil)),
            let other = try asking({ try $0.document(.id(id), at: snapshot) })
        {
            throw CommandFailure.unknown(kind: "document", name: name, nearest: [other.path.shown])
        }
        throw try unknownDocument(name, at: snapshot)
    }

    /// The id of the document that goes by an id, or is at a path in a snapshot, or was there last before it.
    func documentEver(named name: String, at snapshot: Snapshot) throws -> String {
        for candidate in DocumentName.candidates(name) {
            if let found = try asking({ try $0.document(candidate, at: snapshot) }) { return found.document }
        }
        for candidate in DocumentName.candidates(name) {
            let revisions = try asking { try $0.revisions(of: candidate, upTo: snapshot.revision) } ?? []
            switch candidate {
            case .id(let id): if !revisions.isEmpty { return id }
            case .path(let path):
                for revision in revisions {
                    // One deleted document may make room for another in the same revision: the newcomer counts.
                    let there = revision.documents.filter { $0.path == path }
                    if let found = there.last(where: { $0.cause != .deleted }) ?? there.last { return found.document }
                }
            }
        }
        throw try unknownDocument(name, at: snapshot)
    }

    private func unknownDocument(_ name: String, at snapshot: Snapshot) throws -> CommandFailure {
        let paths = try documents(at: snapshot).map(\.path.shown)
        return .unknown(kind: "document", name: name, nearest: NearestNames.of(name, among: paths))
    }

    /// All of a document as it is in a snapshot.
    func report(_ document: DocumentVersion, at snapshot: Snapshot) throws -> StoredReport {
        let stored = try asking { try $0.items(at: snapshot, document: document.document) }
        let items = stored.map { Item(type: $0.type, id: $0.id, value: $0.value) }
        guard let report = StoredReport(items: items) else {
            throw CommandFailure.damaged("\(directory): document \(document.document) has a value that is no JSON")
        }
        return report
    }

    /// The bytes of a document's file.
    func bytes(of document: DocumentVersion) throws -> [UInt8] { try asking { try $0.rawBytes(of: document) } }

    /// Hands on the files of documents as they were on disk.
    func forEachReport(
        of documents: [DocumentVersion], _ body: (DocumentVersion, [UInt8]) throws -> Void
    ) throws {
        try asking { try $0.forEachReport(of: documents, body) }
    }

    /// The value of a document's own item; null where the snapshot does not have the document.
    func value(ofDocument id: String, at snapshot: Snapshot) throws -> JSONValue {
        let items = try asking { try $0.items(at: snapshot, type: .document, document: id) }
        return try items.first.map { try Self.parsed($0.value) } ?? .null
    }

    /// The names of the entities of a document.
    func entityNames(ofDocument id: String, at snapshot: Snapshot) throws -> EntityNames {
        var names: [String: String] = [:]
        try forEachItem(at: snapshot, type: .entity, document: id) { item in
            names[item.id] = ObjectScan(item.value).string("name").map(PlainText.oneLine)
        }
        return EntityNames(names)
    }

    // MARK: Items and history

    /// Hands on items as a snapshot has them: by type, document and id.
    func forEachItem(
        at snapshot: Snapshot, type: ItemType? = nil, document: String? = nil, _ body: (StoredItem) throws -> Void
    ) throws {
        try asking { try $0.forEachItem(at: snapshot, type: type, document: document, body) }
    }

    /// The revisions up to a snapshot, the oldest first; of one document, by its id, those that changed it.
    func revisions(upTo snapshot: Snapshot, document id: String?) throws -> [RevisionEntry] {
        let entries = try asking { reader in
            guard let id else { return try reader.revisions(upTo: snapshot.revision) }
            return try reader.revisions(of: .id(id), upTo: snapshot.revision) ?? []
        }
        return entries.reversed()
    }

    /// The documents of a snapshot that have the item. Fails with the nearest ids where none has.
    func homes(ofItem id: String, at snapshot: Snapshot) throws -> [ItemHome] {
        let homes = try asking { try $0.homes(ofItem: id, at: snapshot) }
        guard homes.isEmpty else { return homes }
        let ids = try asking { try $0.itemIDs(like: id, limit: Self.comparedIDsAtMost) }
        throw CommandFailure.unknown(kind: "item", name: id, nearest: NearestNames.of(id, among: ids))
    }

    /// So that no store, however large, makes a slip of the keyboard slow to answer.
    private static let comparedIDsAtMost = 5000

    /// The values that an item had up to a snapshot, the newest first.
    func versions(ofItem id: String, in home: ItemHome, at snapshot: Snapshot) throws -> [ItemVersion] {
        try asking { try $0.versions(ofItem: id, in: home, at: snapshot) }
    }

    /// Feed lines as the store makes them anew, from a number on to the end of its revision; nil past the newest line
    /// or where they are not kept any more.
    func lines(from sequence: Int64) throws -> StoredLines? {
        try asking { reader in
            guard sequence >= (try reader.oldestSequence()) else { return nil }
            return try reader.lines(from: sequence)
        }
    }

    /// The oldest revision that is kept, and the number of the oldest feed line.
    func floor() throws -> (revision: Int64, sequence: Int64) {
        try asking { (try $0.head().oldestRevision, try $0.oldestSequence()) }
    }

    /// A revision as the log has it; nil where it is not there.
    func revision(_ number: Int64) throws -> RevisionEntry? {
        try asking { try $0.revisions(upTo: number, limit: 1).first { $0.revision == number } }
    }

    /// What became of each item between two snapshots; of one document, by its id, or of all.
    func differences(from old: Snapshot, to new: Snapshot, document id: String?) throws -> [ItemDifference] {
        var differences: [ItemDifference] = []
        try asking { try $0.forEachDifference(from: old, to: new, document: id) { differences.append($0) } }
        return differences
    }

    /// A stored value, read.
    static func parsed(_ bytes: [UInt8]) throws(CommandFailure) -> JSONValue {
        do { return try JSONValue(parsing: bytes) } catch {
            throw .damaged("the store has a value that is no JSON: \(error)")
        }
    }
}

extension DocumentName {
    /// What a person may mean: a path first, then an id.
    fileprivate static func candidates(_ name: String) -> [DocumentName] {
        let path = RelativePath(name).flatMap { $0.isRoot ? nil : DocumentName.path($0) }
        return [path, .id(name)].compactMap { $0 }
    }
}

/// What the store has to say, in words.
enum StoreTalk {
    /// What `--at` takes.
    static let moments = "a revision such as 17, a time such as 2026-11-22T01:02:03Z, or a date such as 2026-11-22"

    static func failure(_ error: RevisionStoreError, _ directory: String) -> CommandFailure {
        switch error {
        case .noStore: .noStore(directory: directory)
        case .unreachable(let path, let code) where code == Self.notPermitted || code == Self.noAccess:
            .notPermitted(
                "\(path): \(CommandFailure.words(errno: code)); only the daemon's user and the members of its group may read the store"
            )
        case .unreachable(let path, let code): .unreadable(path: path, errno: code)
        case .pastHead(let asked, let head):
            .pastHead("there is no revision \(asked) yet; the newest is \(head)")
        case .belowFloor(let asked, let oldest):
            .belowFloor("revision \(asked) is forgotten; the oldest that is kept is \(oldest)")
        case .newerSchema:
            .tooNew("\(directory): \(error); install the version of dateline that belongs to the daemon")
        case .olderSchema: .tooNew("\(directory): \(error)")
        case .inTheWay(let path): .inTheWay("\(path) is there already; name another, or remove it first")
        case .held(let pid):
            .temporary(
                "\(pid.map { "process \($0)" } ?? "another process") holds \(directory) and does not answer; stop it, or try again"
            )
        case .foreign, .damaged: .damaged("\(directory): \(error)")
        case .database where error.isTransient: .temporary("\(directory): \(error); try again")
        default: .system("\(directory): \(error)")
        }
    }

    private static let notPermitted: Int32 = 1
    private static let noAccess: Int32 = 13
}
