/// The version of a report that stands in the store when a new one comes.
public struct PriorDocument: Sendable {
    /// The value of its `document` item.
    public var value: JSONValue
    /// Its other items.
    public var items: [Item]
    /// The bytes of the file that it was read from.
    public var bytes: [UInt8]

    public init(value: JSONValue, items: [Item], bytes: [UInt8]) {
        self.value = value
        self.items = items
        self.bytes = bytes
    }
}

/// Decides which items of a new version are items that were there before, and so keep their ids.
///
/// Where the line is. A block is the same if its bytes are, at its place or moved, or if at its place it shares half of
/// its words. So is a sentence (a third, where it alone was replaced in its block). An item is the same if its passage
/// stands at the same place of the same sentence once old and new words are laid side by side, however it reads now –
/// but a quotation has to keep a third of its words – or if, standing elsewhere, it has the same words, enough of them
/// (`leastMovedByteCount`), and no second item has them before or after.
///
/// Anything else is a new item, and so is all that is in doubt: where a passage of two that read alike is gone, or two
/// passages could be the same one, none of them takes over an id. A doubtful match would hand one item's history to its
/// lookalike.
public enum IdentityAlignment {
    /// An item that moved to another block is the same only with at least so many bytes of equal text.
    static let leastMovedByteCount = 24
    /// Of the longer of two stretches, the part that has to overlap for both to be one passage.
    static let leastOverlap = 0.5
    /// The bytes before or behind a number or a date that may have changed with it: `as many as`, `an estimated`.
    static let longestQualifier = 24
    /// The part of their words that a quotation before and after an edit has to share.
    static let leastLikeness = 1.0 / 3
    /// Quotations of so few words are too short to be compared; their place decides.
    static let leastComparedWordCount = 3
    /// A block with more pairs of items than this to compare gives the rest new ids.
    static let pairLimit = 250_000

    /// The names under which `record`, read from `bytes`, is written. `allocate` gives a fresh id; it is asked with `b`
    /// for a block and with the letter of its type for an item. Entities and offices name themselves.
    public static func names(
        for record: Record, bytes: [UInt8], prior: PriorDocument?, allocate: (String) -> String
    ) -> RecordNames {
        guard let prior else { return RecordNames.make(for: record) { letter, _ in allocate(letter) } }
        let oldBlocks = prior.value["blocks"]?.elements ?? []
        let oldContents = oldBlocks.map {
            BlockAlignment.Content(
                kind: $0["kind"]?.string.flatMap(Block.Kind.init), bytes: slice(prior.bytes, $0["span"]?.range ?? 0..<0)
            )
        }
        let newContents = record.blocks.map {
            BlockAlignment.Content(kind: $0.kind, bytes: slice(bytes, $0.start..<$0.end))
        }
        let alignment = BlockAlignment(old: oldContents, new: newContents)
        var projection = PassageProjection(old: oldContents, new: newContents, alignment: alignment)
        var oldBlockIndexes: [String: Int] = [:]
        for (index, block) in oldBlocks.enumerated() { oldBlockIndexes[block["id"]?.string ?? ""] = index }
        var matcher = ItemMatcher(
            old: prior.items.compactMap { Anchor(item: $0, blocks: oldBlockIndexes) }, new: anchors(of: record))
        matcher.matchInPlace(&projection)
        matcher.matchMoved()
        let blockIDs = alignment.same.map { match in
            match.flatMap { oldBlocks[$0]["id"]?.string } ?? allocate("b")
        }
        func ids(_ type: ItemType, _ count: Int) -> [String] {
            (0..<count).map { matcher.ids[Position(type: type, index: $0)] ?? allocate(type.letter) }
        }
        return RecordNames(
            blocks: blockIDs, attributions: ids(.attribution, record.attributions.count),
            dates: ids(.date, record.dates.count), figures: ids(.figure, record.figures.count),
            events: ids(.event, record.events.count), routes: ids(.route, record.routes.count),
            instruments: ids(.instrument, record.instruments.count), stances: ids(.stance, record.stances.count),
            loaded: ids(.loaded, record.loaded.count), slips: ids(.slip, record.slips.count),
            diagnostics: ids(.diagnostic, record.diagnostics.count))
    }

    private static func slice(_ bytes: [UInt8], _ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[range.clamped(to: 0..<bytes.count)]
    }

    private static func anchors(of record: Record) -> [Anchor] {
        var anchors: [Anchor] = []
        func add(_ type: ItemType, _ index: Int, _ span: Span?, _ text: String) {
            anchors.append(
                Anchor(
                    type: type, name: .index(index), block: span?.block, range: (span?.start ?? 0)..<(span?.end ?? 0),
                    text: text))
        }
        for (index, attribution) in record.attributions.enumerated() {
            let text = attribution.content.map(\.passage.text).joined(separator: "\n")
            add(.attribution, index, attribution.content[0].passage.span, text)
        }
        for (index, date) in record.dates.enumerated() { add(.date, index, date.passage.span, date.passage.text) }
        for (index, figure) in record.figures.enumerated() {
            add(.figure, index, figure.passage.span, figure.passage.text)
        }
        for (index, event) in record.events.enumerated() { add(.event, index, event.passage.span, event.passage.text) }
        for (index, route) in record.routes.enumerated() { add(.route, index, route.passage.span, route.passage.text) }
        for (index, instrument) in record.instruments.enumerated() {
            add(.instrument, index, instrument.passage.span, instrument.passage.text)
        }
        for (index, stance) in record.stances.enumerated() {
            add(.stance, index, stance.passage.span, stance.passage.text)
        }
        for (index, word) in record.loaded.enumerated() { add(.loaded, index, word.passage.span, word.passage.text) }
        for (index, slip) in record.slips.enumerated() { add(.slip, index, slip.passage.span, slip.passage.text) }
        for (index, diagnostic) in record.diagnostics.enumerated() {
            add(.diagnostic, index, diagnostic.span, diagnostic.message)
        }
        return anchors
    }
}

/// An item's place in the lists of a record.
struct Position: Hashable {
    var type: ItemType
    var index: Int
}

/// What an item is known by: where its passage stands, and its words.
struct Anchor {
    enum Name {
        /// An item of the store.
        case id(String)
        /// An item of the new record, by its place in the list of its type.
        case index(Int)
    }

    var type: ItemType
    var name: Name
    var block: Int?
    var range: Range<Int>
    var text: String

    init(type: ItemType, name: Name, block: Int?, range: Range<Int>, text: String) {
        self.type = type
        self.name = name
        self.block = block
        self.range = range
        self.text = text
    }

    /// Nil for an item that names itself.
    init?(item: Item, blocks: [String: Int]) {
        guard item.type != .entity, item.type != .office, item.type != .document,
            let value = try? JSONValue(parsing: item.value)
        else { return nil }
        let contents = value["content"]?.elements ?? []
        type = item.type
        name = .id(item.id)
        block = value["block"]?.string.flatMap { blocks[$0] }
        range = (contents.first?["span"] ?? value["span"])?.range ?? 0..<0
        text =
            contents.isEmpty
            ? value["text"]?.string ?? value["message"]?.string ?? ""
            : contents.map { $0["text"]?.string ?? "" }.joined(separator: "\n")
    }
}
