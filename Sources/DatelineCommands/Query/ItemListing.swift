import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// Items of one type across all documents of a snapshot, a row each: filtered, by path, and within a document in the
/// order of the text for people and of their age for programs.
struct ItemListing {
    /// An item that passed the filters.
    struct Row {
        var id: String
        var path: RelativePath
        /// As it is stored: spans count from the block.
        var value: JSONValue
        /// The names of the entities of its document.
        var names: EntityNames

        /// Who claims or says it, by the fullest name.
        var speaker: String { names.speaker(value) }
    }

    /// The items of one document.
    struct Group {
        var document: String
        var path: RelativePath
        var rows: [StoredItem]
    }

    let type: ItemType
    let columns: [Table.Column]
    /// The cells of a row, between those for path and paragraph.
    let cells: (Row) -> [String]
    /// What a value has to be, as it is read.
    var filters: [(JSONValue) -> Bool] = []
    /// What the bytes of a value have to be: looked at first, so that most values need no reading.
    var quickFilters: [([UInt8]) -> Bool] = []
    /// What programs get besides the members of the value.
    var addition: ((Row, inout JSONWriter) -> Void)?
    /// Who has to say it.
    var speaker: SpeakerFilter?

    /// Prints the items of a snapshot, or of one document in it.
    func print(
        _ store: Snapshots, _ snapshot: Snapshot, document: String?, asJSON: Bool, to printer: Printer
    ) throws {
        let groups = try gather(store, snapshot, document: document)
        if asJSON {
            for group in groups {
                let names =
                    try addition == nil ? EntityNames() : store.entityNames(ofDocument: group.document, at: snapshot)
                for item in group.rows.sorted(by: byAge) {
                    let row =
                        try addition == nil
                        ? nil
                        : Row(
                            id: item.id, path: item.path, value: Snapshots.parsed(item.value), names: names)
                    try printer.json { writeJSON(item, row, into: &$0) }
                }
            }
        } else {
            try table(groups, store, snapshot).print(to: printer)
        }
        try printer.finish()
    }

    private func table(_ groups: [Group], _ store: Snapshots, _ snapshot: Snapshot) throws -> Table {
        var table = Table([.init("document"), .init("¶", isNumeric: true)] + columns)
        for group in groups {
            let value = try store.value(ofDocument: group.document, at: snapshot)
            let names = try store.entityNames(ofDocument: group.document, at: snapshot)
            let starts = Self.blockStarts(value)
            let rows = try group.rows.map { (id: $0.id, value: try Snapshots.parsed($0.value)) }
            for row in rows.sorted(by: { Self.place($0.value, starts) < Self.place($1.value, starts) }) {
                let home =
                    row.value["block"] == nil
                    ? row.value["mentions"]?[0] ?? row.value["titles"]?[0] ?? .null : row.value
                let paragraph = ChangeAccount.paragraph(of: home, inDocument: value)
                let place = paragraph.map(String.init) ?? ItemWords.region(row.value) ?? ""
                let shown = Row(id: row.id, path: group.path, value: row.value, names: names)
                table.add([PlainText.escaped(group.path.shown), place] + cells(shown))
            }
        }
        return table
    }

    private func gather(_ store: Snapshots, _ snapshot: Snapshot, document: String?) throws -> [Group] {
        let wanted = try document.map { try store.document(named: $0, at: snapshot) }
        var groups: [Group] = []
        var speaker = speaker
        try store.forEachItem(at: snapshot, type: type, document: wanted?.document) { item in
            guard quickFilters.allSatisfy({ $0(item.value) }), speaker?.mayAccept(item.value) != false else { return }
            if !filters.isEmpty || speaker != nil {
                let value = try Snapshots.parsed(item.value)
                if speaker?.accepts(value) == false { return }
                guard filters.allSatisfy({ $0(value) }) else { return }
            }
            if groups.last?.document != item.document {
                groups.append(Group(document: item.document, path: item.path, rows: []))
            }
            groups[groups.count - 1].rows.append(item)
        }
        if groups.isEmpty, let speaker { try speaker.checkKnown(store, snapshot) }
        return groups.sorted { $0.path < $1.path }
    }

    /// Ids with numbers rise with age, so that a longer one is a later one. Programs get this order, for it asks for
    /// nothing but the ids; entities are named by what they are.
    private func byAge(_ one: StoredItem, _ other: StoredItem) -> Bool {
        if type == .entity || type == .office { return one.id < other.id }
        return (one.id.utf8.count, one.id) < (other.id.utf8.count, other.id)
    }

    private func writeJSON(_ item: StoredItem, _ row: Row?, into writer: inout JSONWriter) {
        let value = ObjectScan(item.value)
        writer.object { writer in
            // An entity's own `type` says what it is, as in the record, and stands for the item's.
            if value.value(of: "type") == nil {
                writer.key("type")
                writer.string(type.name)
            }
            writer.key("id")
            writer.string(item.id)
            writer.place(document: item.document, item.path)
            if !value.members.isEmpty { writer.raw(value.members) }
            if let row { addition?(row, &writer) }
        }
    }

    private static func blockStarts(_ document: JSONValue) -> [String: Int] {
        var starts: [String: Int] = [:]
        for block in document["blocks"]?.elements ?? [] {
            if let id = block["id"]?.string { starts[id] = block["span"]?.range?.lowerBound }
        }
        return starts
    }

    /// Where in the file an item begins, for sorting; entities by their first mention.
    private static func place(_ value: JSONValue, _ starts: [String: Int]) -> Int {
        let passages = value["content"] ?? value["mentions"] ?? value["titles"]
        let holder = value["span"] != nil ? value : passages?[0] ?? .null
        let block = holder["block"]?.string ?? value["block"]?.string
        return (block.flatMap { starts[$0] } ?? Int.max / 2) + (holder["span"]?.range?.lowerBound ?? 0)
    }
}
