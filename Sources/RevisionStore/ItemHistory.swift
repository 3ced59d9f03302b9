import BytePaths
import GRDB
public import NewsRecord

/// A value that an item had, and where in its history that value came.
public struct ItemVersion: Sendable, Equatable {
    /// The revision that brought the value; the oldest that is kept where compaction took the one that did.
    public var revision: Int64
    /// One JSON object, spans counted from the start of the item's block.
    public var value: [UInt8]
}

/// Where an item is: its type and its document. Ids of things in the world stand in many documents.
public struct ItemHome: Sendable, Hashable {
    /// What kind of item it is.
    public var type: ItemType
    /// The id of its document.
    public var document: String
}

extension SnapshotReader {
    /// The documents of a snapshot that have an item with this id, in the order of their age.
    public func homes(ofItem id: String, at snapshot: Snapshot) throws(RevisionStoreError) -> [ItemHome] {
        try read("looking for an item") { queries in
            try ItemType.named(byID: id).flatMap { type in
                try queries.documents(withItem: id, type, at: snapshot.sequence).map {
                    ItemHome(type: type, document: StoreID.document($0))
                }
            }
        }
    }

    /// The values that an item had without a break up to a snapshot, the newest first; empty where the snapshot does
    /// not have it. Values that compaction took are left out.
    public func versions(
        ofItem id: String, in home: ItemHome, at snapshot: Snapshot
    ) throws(RevisionStoreError) -> [ItemVersion] {
        guard let document = StoreID.number(ofDocument: home.document) else { return [] }
        return try read("reading an item's history") { queries in
            let oldest = try StoreState(queries.database, queries.statements).oldestRevision
            return try queries.history(ofItem: id, home.type, of: document, at: snapshot.sequence).map { row in
                let item = try queries.item(row)
                return ItemVersion(revision: try queries.revision(ofSequence: row) ?? oldest, value: item.value)
            }
        }
    }

    /// Ids of items of the types that `id` may name, at most `limit` of each: to find the one that was meant.
    public func itemIDs(like id: String, limit: Int) throws(RevisionStoreError) -> [String] {
        try read("listing ids") { queries in
            try ItemType.named(byID: id).flatMap { try queries.itemIDs(of: $0, limit: limit) }
        }
    }

    /// The number of the oldest feed line that can be made anew, whether it is there yet or not.
    public func oldestSequence() throws(RevisionStoreError) -> Int64 {
        try read("looking for the oldest line") { queries in
            let state = try StoreState(queries.database, queries.statements)
            return try queries.commitSequence(state.oldestRevision) + 1
        }
    }
}

extension ItemType {
    /// The types whose ids look like `id`: things in the world are named `person:…`, all else by its type's letter.
    fileprivate static func named(byID id: String) -> [ItemType] {
        if id.contains(":") { return [.entity, .office] }
        guard let dash = id.firstIndex(of: "-") else { return [] }
        return allCases.filter { $0.letter == id[..<dash] }
    }
}

extension StoreQueries {
    /// The documents that have the item in the snapshot that ends with `sequence`.
    fileprivate func documents(
        withItem id: String, _ type: ItemType, at sequence: Int64
    ) throws(RevisionStoreError) -> [Int64] {
        let select = try statement(
            """
            SELECT document FROM item WHERE type = ?1 AND id = ?2 AND end_seq IS NULL AND begin_seq <= ?3
            UNION ALL
            SELECT document FROM item
            WHERE type = ?1 AND id = ?2 AND end_seq IS NOT NULL AND end_seq > ?3 AND begin_seq <= ?3
            ORDER BY 1
            """)
        select.bind(1, Int64(type.rawValue))
        select.bind(2, text: id)
        select.bind(3, sequence)
        var documents: [Int64] = []
        while try select.step() { documents.append(select.integer(0)) }
        return documents
    }

    /// The rows of an item, the newest first, from the one in the snapshot back to where the item came or was last
    /// missing.
    fileprivate func history(
        ofItem id: String, _ type: ItemType, of document: Int64, at sequence: Int64
    ) throws(RevisionStoreError) -> [Int64] {
        let select = try statement(
            """
            SELECT begin_seq, end_seq FROM item
            WHERE type = ?1 AND document = ?2 AND id = ?3 AND end_seq IS NULL AND begin_seq <= ?4
            UNION ALL
            SELECT begin_seq, end_seq FROM item
            WHERE type = ?1 AND document = ?2 AND id = ?3 AND end_seq IS NOT NULL AND begin_seq <= ?4
            ORDER BY 1 DESC
            """)
        select.bind(1, Int64(type.rawValue))
        select.bind(2, document)
        select.bind(3, text: id)
        select.bind(4, sequence)
        defer { select.reset() }
        var rows: [Int64] = []
        while try select.step() {
            if let later = rows.last {
                guard select.integer(1) == later else { break }
            } else if !select.isNull(1), select.integer(1) <= sequence {
                break
            }
            rows.append(select.integer(0))
        }
        return rows
    }

    /// The revision that has a line with this number; nil where it is not kept.
    fileprivate func revision(ofSequence sequence: Int64) throws(RevisionStoreError) -> Int64? {
        let select = try statement(
            "SELECT revision, first_seq FROM revision WHERE commit_seq >= ? ORDER BY commit_seq LIMIT 1")
        select.bind(1, sequence)
        guard try select.step() else { return nil }
        defer { select.reset() }
        return select.integer(1) <= sequence ? select.integer(0) : nil
    }

    fileprivate func itemIDs(of type: ItemType, limit: Int) throws(RevisionStoreError) -> [String] {
        let select = try statement("SELECT id FROM item WHERE type = ? AND end_seq IS NULL LIMIT ?")
        select.bind(1, Int64(type.rawValue))
        select.bind(2, Int64(limit))
        var ids: [String] = []
        while try select.step() { ids.append(select.text(0)) }
        return ids
    }
}
