import BytePaths
public import Hashing

/// The ids under which a record is written out: one for each element of each list.
///
/// Entities and offices carry their ids in themselves.
public struct RecordNames: Sendable, Equatable {
    /// For each element of `Record.blocks`, its id.
    public var blocks: [String]
    /// For each element of `Record.attributions`, its id.
    public var attributions: [String]
    /// For each element of `Record.dates`, its id.
    public var dates: [String]
    /// For each element of `Record.figures`, its id.
    public var figures: [String]
    /// For each element of `Record.events`, its id.
    public var events: [String]
    /// For each element of `Record.routes`, its id.
    public var routes: [String]
    /// For each element of `Record.instruments`, its id.
    public var instruments: [String]
    /// For each element of `Record.stances`, its id.
    public var stances: [String]
    /// For each element of `Record.loaded`, its id.
    public var loaded: [String]
    /// For each element of `Record.slips`, its id.
    public var slips: [String]
    /// For each element of `Record.diagnostics`, its id.
    public var diagnostics: [String]

    /// Names by position, `b1`, `a1`, …: those that `parse` prints, and those under which content is hashed.
    public static func local(for record: Record) -> RecordNames {
        make(for: record) { letter, ordinal in "\(letter)\(ordinal)" }
    }

    /// Names that `name` gives, asked in the order of the lists with the letter of the type and a number from 1.
    public static func make(for record: Record, name: (String, Int) -> String) -> RecordNames {
        func names(_ letter: String, _ count: Int) -> [String] { (0..<count).map { name(letter, $0 + 1) } }
        return RecordNames(
            blocks: names("b", record.blocks.count),
            attributions: names(ItemType.attribution.letter, record.attributions.count),
            dates: names(ItemType.date.letter, record.dates.count),
            figures: names(ItemType.figure.letter, record.figures.count),
            events: names(ItemType.event.letter, record.events.count),
            routes: names(ItemType.route.letter, record.routes.count),
            instruments: names(ItemType.instrument.letter, record.instruments.count),
            stances: names(ItemType.stance.letter, record.stances.count),
            loaded: names(ItemType.loaded.letter, record.loaded.count),
            slips: names(ItemType.slip.letter, record.slips.count),
            diagnostics: names(ItemType.diagnostic.letter, record.diagnostics.count))
    }
}

/// What spans count from when a record is written out.
public enum SpanOrigin: Sendable {
    /// The start of the file: `parse` and `show`.
    case file
    /// The start of the item's block: store, snapshot, feed.
    case block
}

/// Writes the parts of a record with one set of names and one origin of spans.
struct RecordEncoder {
    let record: Record
    let names: RecordNames
    let origin: SpanOrigin
    var writer: JSONWriter
    /// The block of the item under way; a span in another one names its own.
    private var itemBlock: Int?
    /// Where names stand in what was written, if `keepsHoles`.
    private(set) var holes: [EncodedRecord.Hole] = []
    private let keepsHoles: Bool

    init(record: Record, names: RecordNames, origin: SpanOrigin, keepsHoles: Bool = false) {
        self.record = record
        self.names = names
        self.origin = origin
        self.keepsHoles = keepsHoles
        // A report of news has some eight bytes of items for each of its own; growing is making it anew each time.
        writer = JSONWriter(capacityBytes: 1024 + 8 * min(record.document.byteCount, 1 << 16))
    }

    /// The name of an element of a list. Every name goes through here: the store puts in its own later.
    mutating func name(_ list: NamedList, _ index: Int) {
        let name = names[list, index]
        writer.string(name)
        guard keepsHoles else { return }
        // Names need no escapes, so they stand as they are before the closing mark.
        let end = writer.count - 1
        holes.append(EncodedRecord.Hole(start: end - name.utf8.count, end: end, list: list, index: index))
    }

    /// The name of an element of a list under `key`, or null.
    mutating func name(_ key: StaticString, _ list: NamedList, _ index: Int?) {
        writer.key(key)
        if let index { name(list, index) } else { writer.null() }
    }

    /// Opens an item, gives its id where spans count from the file, and its block where they count from that.
    mutating func item(id: String, block: Int?, _ body: (inout RecordEncoder) -> Void) {
        object { encoder in
            if encoder.origin == .file { encoder.string("id", id) }
            encoder.itemBlock = block
            if encoder.origin == .block, let block { encoder.block(block) }
            body(&encoder)
            encoder.itemBlock = nil
        }
    }

    mutating func object(_ body: (inout RecordEncoder) -> Void) {
        writer.beginObject()
        body(&self)
        writer.endObject()
    }

    mutating func array<Element>(
        _ key: StaticString, _ elements: [Element], _ body: (inout RecordEncoder, Element) -> Void
    ) {
        writer.key(key)
        writer.beginArray()
        for element in elements { body(&self, element) }
        writer.endArray()
    }

    mutating func string(_ key: StaticString, _ value: String?) {
        writer.key(key)
        writer.string(value)
    }

    mutating func number(_ key: StaticString, _ value: Double?) {
        writer.key(key)
        writer.number(value)
    }

    mutating func strings(_ key: StaticString, _ values: [String]) {
        array(key, values) { encoder, value in encoder.writer.string(value) }
    }

    private mutating func block(_ index: Int) {
        writer.key("block")
        name(.blocks, index)
    }

    /// The members that say where: `block` where it is not the item's own, and `span`.
    mutating func span(_ span: Span?) {
        guard let span else {
            writer.key("span")
            return writer.null()
        }
        if origin == .block, span.block != itemBlock { block(span.block) }
        let base = origin == .file ? record.blocks[span.block].start : 0
        writer.key("span")
        writer.array {
            $0.integer(base + span.start)
            $0.integer(base + span.end)
        }
    }

    mutating func passage(_ key: StaticString, _ passage: Passage?) {
        writer.key(key)
        guard let passage else { return writer.null() }
        object {
            $0.string("text", passage.text)
            $0.span(passage.span)
        }
    }
}

extension Record {
    /// The record as `dateline parse` prints it: one line without its end, spans from the start of the file.
    public func json(names: RecordNames? = nil) -> [UInt8] {
        var encoder = RecordEncoder(record: self, names: names ?? .local(for: self), origin: .file)
        encoder.object { encoder in
            encoder.string("schema", Record.schema)
            encoder.writer.key("document")
            encoder.object { $0.documentFacts(document) }
            encoder.string("parser", parser)
            encoder.page()
            encoder.lists()
        }
        return encoder.writer.bytes
    }

    /// The items of the record under `names`, with spans from the start of their blocks; the document itself is the
    /// first, under `documentID`. Lists keep their order.
    public func items(documentID: String, names: RecordNames) -> [Item] {
        EncodedRecord(self).items(documentID: documentID, names: names)
    }

    /// The digest of what the record says, ids aside: of its items under their local names.
    public var contentDigest: SHA256Digest { EncodedRecord(self).digest }

    /// Writes item after item, and tells `parts` where each begins and ends; the document comes first.
    func encodeItems(into encoder: inout RecordEncoder, _ parts: inout EncodedParts) {
        parts.add(.document, .document, &encoder) { encoder in
            encoder.object { encoder in
                encoder.documentFacts(document)
                encoder.string("parser", parser)
                encoder.page()
            }
        }
        func list<Element>(
            _ type: ItemType, _ list: NamedList, _ elements: [Element],
            _ encode: (inout RecordEncoder, Element, String) -> Void
        ) {
            for (index, element) in elements.enumerated() {
                parts.begin(type, .listed(list, index), &encoder)
                encode(&encoder, element, encoder.names[list, index])
                parts.end(&encoder)
            }
        }
        list(.attribution, .attributions, attributions) { $0.attribution($1, id: $2) }
        for entity in entities {
            parts.add(.entity, .id(entity.id), &encoder) { $0.entity(entity, id: entity.id) }
        }
        for office in offices {
            parts.add(.office, .id(office.id), &encoder) { $0.office(office, id: office.id) }
        }
        list(.date, .dates, dates) { $0.date($1, id: $2) }
        list(.figure, .figures, figures) { $0.figure($1, id: $2) }
        list(.event, .events, events) { $0.event($1, id: $2) }
        list(.route, .routes, routes) { $0.route($1, id: $2) }
        list(.instrument, .instruments, instruments) { $0.instrument($1, id: $2) }
        list(.stance, .stances, stances) { $0.stance($1, id: $2) }
        list(.loaded, .loaded, loaded) { $0.loaded($1, id: $2) }
        list(.slip, .slips, slips) { $0.slip($1, id: $2) }
        list(.diagnostic, .diagnostics, diagnostics) { $0.diagnostic($1, id: $2) }
    }
}

extension RecordEncoder {
    mutating func documentFacts(_ document: DocumentFacts) {
        string("path", document.path.shown)
        if !document.path.isUTF8 { string("path_bytes", document.path.base64) }
        string("sha256", document.sha256.hex)
        writer.key("bytes")
        writer.integer(document.byteCount)
        string("encoding", document.encoding)
        string("newline", document.newline)
        string("format", document.format)
        string("language", document.language)
    }

    /// Blocks and what the page says of itself: what belongs to the document rather than to a passage.
    mutating func page() {
        array("blocks", Array(record.blocks.enumerated())) { encoder, element in
            let (index, block) = element
            encoder.object {
                $0.name("id", .blocks, index)
                $0.string("kind", block.kind.rawValue)
                $0.writer.key("span")
                $0.writer.array {
                    $0.integer(block.start)
                    $0.integer(block.end)
                }
                $0.number("paragraph", block.paragraph.map { Double($0) })
            }
        }
        passage("headline", record.headline)
        passage("byline", record.byline)
        outlet(record.outlet)
        dateline(record.dateline)
        published(record.published)
    }

    private mutating func outlet(_ outlet: Outlet?) {
        writer.key("outlet")
        guard let outlet else { return writer.null() }
        object {
            $0.string("entity", outlet.entity)
            $0.string("name", outlet.name)
            $0.span(outlet.span)
            $0.string("basis", outlet.basis.rawValue)
            $0.strings("reasons", outlet.reasons)
        }
    }

    private mutating func dateline(_ dateline: Dateline?) {
        writer.key("dateline")
        guard let dateline else { return writer.null() }
        object {
            $0.span(dateline.span)
            $0.string("place", dateline.place)
            $0.string("place_text", dateline.placeText)
            $0.string("date", dateline.date)
            $0.string("agency", dateline.agency)
            $0.string("agency_text", dateline.agencyText)
        }
    }

    private mutating func published(_ published: Published?) {
        writer.key("published")
        guard let published else { return writer.null() }
        object {
            $0.string("edtf", published.edtf)
            $0.span(published.span)
            $0.string("basis", published.basis.rawValue)
            $0.strings("reasons", published.reasons)
        }
    }

    mutating func lists() {
        array("attributions", Array(zip(record.attributions, names.attributions))) { $0.attribution($1.0, id: $1.1) }
        array("entities", record.entities) { $0.entity($1, id: $1.id) }
        array("offices", record.offices) { $0.office($1, id: $1.id) }
        array("dates", Array(zip(record.dates, names.dates))) { $0.date($1.0, id: $1.1) }
        array("figures", Array(zip(record.figures, names.figures))) { $0.figure($1.0, id: $1.1) }
        array("events", Array(zip(record.events, names.events))) { $0.event($1.0, id: $1.1) }
        array("routes", Array(zip(record.routes, names.routes))) { $0.route($1.0, id: $1.1) }
        array("instruments", Array(zip(record.instruments, names.instruments))) { $0.instrument($1.0, id: $1.1) }
        array("stances", Array(zip(record.stances, names.stances))) { $0.stance($1.0, id: $1.1) }
        array("loaded", Array(zip(record.loaded, names.loaded))) { $0.loaded($1.0, id: $1.1) }
        array("slips", Array(zip(record.slips, names.slips))) { $0.slip($1.0, id: $1.1) }
        array("diagnostics", Array(zip(record.diagnostics, names.diagnostics))) { $0.diagnostic($1.0, id: $1.1) }
    }
}
