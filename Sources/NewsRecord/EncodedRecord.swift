public import Hashing

/// The lists of a record whose elements get their names from whoever writes the record out.
enum NamedList: UInt8, Sendable {
    case blocks, attributions, dates, figures, slips, diagnostics, events, routes, instruments, stances, loaded
}

extension RecordNames {
    /// The name of one element.
    subscript(list: NamedList, index: Int) -> String {
        switch list {
        case .blocks: blocks[index]
        case .attributions: attributions[index]
        case .dates: dates[index]
        case .figures: figures[index]
        case .events: events[index]
        case .routes: routes[index]
        case .instruments: instruments[index]
        case .stances: stances[index]
        case .loaded: loaded[index]
        case .slips: slips[index]
        case .diagnostics: diagnostics[index]
        }
    }
}

/// The items of a record as JSON, written once: on the thread that parsed, before anybody knows which names the store
/// will give. The places of the names are known, and the store's are put in as the bytes are copied.
public struct EncodedRecord: Sendable {
    /// A place where a name stands, without its quotation marks.
    struct Hole: Sendable {
        var start: Int
        var end: Int
        var list: NamedList
        var index: Int
    }

    /// Where an item has its own name from.
    enum OwnName: Sendable {
        case document
        case listed(NamedList, Int)
        case id(String)
    }

    /// All items under their local names, each between its type and a NUL: no JSON and no id holds one, so two different
    /// records never run together into the same bytes.
    private let content: [UInt8]
    private let holes: [Hole]
    private let parts: [EncodedParts.Part]

    /// Writes the items of `record`, with spans from the start of their blocks; the document itself is the first. Lists
    /// keep their order.
    public init(_ record: Record) {
        var encoder = RecordEncoder(record: record, names: .local(for: record), origin: .block, keepsHoles: true)
        var parts = EncodedParts()
        record.encodeItems(into: &encoder, &parts)
        holes = encoder.holes
        content = encoder.writer.finish()
        self.parts = parts.list
    }

    /// The digest of what the record says, ids aside: of its items under their local names.
    public var digest: SHA256Digest { SHA256Digest(of: content) }

    /// How many items there are.
    public var count: Int { parts.count }

    /// About how many bytes the lines take that add all items.
    public var lineByteCount: Int { content.count + parts.count * 192 }

    /// The type of an item.
    public func type(of index: Int) -> ItemType { parts[index].type }

    /// Whether an item that names itself has the name of one before it: an id names one item, and the first stands.
    public func isRepeated(_ index: Int) -> Bool { parts[index].isRepeated }

    /// The id of an item under `names`; of the document, `documentID`.
    public func id(of index: Int, documentID: String, names: RecordNames) -> String {
        switch parts[index].name {
        case .document: documentID
        case .listed(let list, let element): names[list, element]
        case .id(let id): id
        }
    }

    /// Writes the value of an item under `names`.
    public func write(_ index: Int, names: RecordNames, into writer: inout JSONWriter) {
        let part = parts[index]
        writer.beginRaw()
        content.withUnsafeBufferPointer { content in
            var start = part.start
            for hole in holes[part.holes] {
                writer.appendRaw(UnsafeBufferPointer(rebasing: content[start..<hole.start]))
                var name = names[hole.list, hole.index]
                name.withUTF8 { writer.appendRaw($0) }
                start = hole.end
            }
            writer.appendRaw(UnsafeBufferPointer(rebasing: content[start..<part.end]))
        }
        writer.endRaw()
    }

    /// All items under `names`; the document is the first, under `documentID`.
    public func items(documentID: String, names: RecordNames) -> [Item] {
        parts.indices.map { index in
            var writer = JSONWriter(capacityBytes: parts[index].end - parts[index].start + 64)
            write(index, names: names, into: &writer)
            return Item(
                type: parts[index].type, id: id(of: index, documentID: documentID, names: names), value: writer.bytes)
        }
    }
}

/// Where the items begin and end in what an encoder writes.
struct EncodedParts {
    struct Part: Sendable {
        var type: ItemType
        var name: EncodedRecord.OwnName
        var start: Int
        var end: Int
        var holes: Range<Int>
        var isRepeated: Bool
    }

    private(set) var list: [Part] = []
    private var seen: Set<String> = []

    /// An item whose value `body` writes.
    mutating func add(
        _ type: ItemType, _ name: EncodedRecord.OwnName, _ encoder: inout RecordEncoder,
        _ body: (inout RecordEncoder) -> Void
    ) {
        begin(type, name, &encoder)
        body(&encoder)
        end(&encoder)
    }

    /// From here on the value of an item is written.
    mutating func begin(_ type: ItemType, _ name: EncodedRecord.OwnName, _ encoder: inout RecordEncoder) {
        var isRepeated = false
        var ownID: String?
        if case .id(let id) = name {
            // Where an item names itself, its name is part of what the record says.
            ownID = id
            isRepeated = !seen.insert(type.letter + id).inserted
        }
        encoder.writer.separate(UInt8(type.rawValue), then: ownID)
        let (start, firstHole) = (encoder.writer.count, encoder.holes.count)
        list.append(
            Part(
                type: type, name: name, start: start, end: start, holes: firstHole..<firstHole, isRepeated: isRepeated)
        )
    }

    /// The value that `begin` announced is written.
    mutating func end(_ encoder: inout RecordEncoder) {
        let last = list.count - 1
        list[last].end = encoder.writer.count
        list[last].holes = list[last].holes.lowerBound..<encoder.holes.count
        encoder.writer.separate(0, then: nil)
    }
}
