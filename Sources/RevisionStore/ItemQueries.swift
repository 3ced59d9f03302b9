import BytePaths
import NewsRecord

/// Where an item version stands.
struct ItemPlace {
    var beginSequence: Int64
    var document: Int64
}

/// An item that is not the same row in two snapshots.
struct ChangedItem {
    var type: ItemType
    var document: Int64
    var id: String
    /// The row in the first snapshot.
    var before: Int64?
    /// The row in the second.
    var after: Int64?
}

extension StoreQueries {
    /// The items of a type in the snapshot that ends with `sequence`, by the ids of document and item in byte order.
    func items(
        _ type: ItemType, of document: Int64?, at sequence: Int64
    ) throws(RevisionStoreError) -> [ItemPlace] {
        let only = document == nil ? "" : "AND document = ?2"
        // The rows of the snapshot are those of today's head that had begun, and those that ended only later. An
        // index covers either; the values are read afterwards.
        let select = try statement(
            """
            SELECT begin_seq, document, id FROM item
            WHERE type = ?1 \(only) AND end_seq IS NULL AND begin_seq <= ?3
            UNION ALL
            SELECT begin_seq, document, id FROM item
            WHERE type = ?1 \(only) AND end_seq IS NOT NULL AND end_seq > ?3 AND begin_seq <= ?3
            ORDER BY 2, 3
            """)
        select.bind(1, Int64(type.rawValue))
        if let document { select.bind(2, document) }
        select.bind(3, sequence)
        var places: [ItemPlace] = []
        while try select.step() {
            places.append(ItemPlace(beginSequence: select.integer(0), document: select.integer(1)))
        }
        return Self.byText(places)
    }

    /// From the order of documents' numbers to that of their ids' text, which is the snapshot's; items of one document
    /// stay as they stand.
    private static func byText(_ places: [ItemPlace]) -> [ItemPlace] {
        var groups: [(text: String, range: Range<Int>)] = []
        var start = 0
        for index in places.indices
        where index + 1 == places.count || places[index + 1].document != places[index].document {
            groups.append((StoreID.document(places[index].document), start..<(index + 1)))
            start = index + 1
        }
        groups.sort { $0.text < $1.text }
        var sorted: [ItemPlace] = []
        sorted.reserveCapacity(places.count)
        for group in groups { sorted += places[group.range] }
        return sorted
    }

    /// The id and the value of an item version.
    func item(_ beginSequence: Int64) throws(RevisionStoreError) -> (id: String, value: [UInt8]) {
        let select = try statement("SELECT id, value FROM item WHERE begin_seq = ?")
        select.bind(1, beginSequence)
        guard try select.step() else { throw .damaged("item version \(beginSequence) is gone") }
        defer { select.reset() }
        return (select.text(0), select.bytes(1))
    }

    private struct Key: Hashable {
        var type: ItemType
        var document: Int64
        var id: String
    }

    /// The items whose rows differ between the snapshots that end with `old` and with `new`, sorted as a snapshot is.
    func changedItems(_ old: Int64, _ new: Int64, of document: Int64?) throws(RevisionStoreError) -> [ChangedItem] {
        let only = document == nil ? "" : "AND document = ?3"
        let ended = try statement(
            """
            SELECT begin_seq, type, document, id FROM item
            WHERE end_seq IS NOT NULL AND end_seq > ?1 AND end_seq <= ?2 AND begin_seq <= ?1 \(only)
            """)
        let begun = try statement(
            """
            SELECT begin_seq, type, document, id FROM item
            WHERE begin_seq > ?1 AND begin_seq <= ?2 AND (end_seq IS NULL OR end_seq > ?2) \(only)
            """)
        var rows: [Key: (earlier: Int64?, later: Int64?)] = [:]
        for (select, isEarlier) in [(ended, true), (begun, false)] {
            select.bind(1, min(old, new))
            select.bind(2, max(old, new))
            if let document { select.bind(3, document) }
            while try select.step() {
                guard let type = ItemType(rawValue: Int(select.integer(1))) else { continue }
                let key = Key(type: type, document: select.integer(2), id: select.text(3))
                if isEarlier {
                    rows[key, default: (nil, nil)].earlier = select.integer(0)
                } else {
                    rows[key, default: (nil, nil)].later = select.integer(0)
                }
            }
        }
        let changed = rows.map { key, row in
            ChangedItem(
                type: key.type, document: key.document, id: key.id, before: old <= new ? row.earlier : row.later,
                after: old <= new ? row.later : row.earlier)
        }
        return changed.sorted { one, other in
            if one.type != other.type { return one.type.name < other.type.name }
            if one.document != other.document {
                return StoreID.document(one.document) < StoreID.document(other.document)
            }
            return one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
        }
    }

    /// The values of an item in two snapshots; nil where they are the same again.
    func difference(
        _ changed: ChangedItem, from old: Int64, to new: Int64
    ) throws(RevisionStoreError) -> ItemDifference? {
        let before = try changed.before.map { row throws(RevisionStoreError) in try item(row).value }
        let after = try changed.after.map { row throws(RevisionStoreError) in try item(row).value }
        guard before != after else { return nil }
        var place = try document(changed.document, in: new)
        if place == nil { place = try document(changed.document, in: old) }
        guard let place else { throw .damaged("item \(changed.id) has no document") }
        return ItemDifference(
            type: changed.type, id: changed.id, document: place.document, path: place.path, before: before, after: after
        )
    }
}

extension KnownFiles {
    /// The files that were refused, in byte order of their paths.
    func refused() throws(RevisionStoreError) -> [KnownFile] {
        try select("WHERE refused IS NOT NULL ORDER BY path") { _ in }
    }
}
