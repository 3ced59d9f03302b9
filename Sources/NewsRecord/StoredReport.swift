/// One report as the store has it at some revision: the value of its `document` item and its other items.
///
/// It reads whatever an older or newer parser wrote: nothing here depends on which members an item has, only on the
/// rule that a span counts from the block that the object, or the one around it, names.
public struct StoredReport: Sendable {
    /// The document's id.
    public let id: String
    /// The value of the `document` item.
    public let document: JSONValue
    /// The other items, each with its type, id and value.
    public let items: [(type: ItemType, id: String, value: JSONValue)]

    private let blockStarts: [String: Int]

    /// Takes the items of one document at one revision, the `document` item among them. Nil where there is none, or
    /// where a value is no JSON.
    public init?(items: [Item]) {
        guard let own = items.first(where: { $0.type == .document }), let value = try? JSONValue(parsing: own.value)
        else { return nil }
        var others: [(type: ItemType, id: String, value: JSONValue)] = []
        for item in items where item.type != .document {
            guard let value = try? JSONValue(parsing: item.value) else { return nil }
            others.append((item.type, item.id, value))
        }
        var starts: [String: Int] = [:]
        for block in value["blocks"]?.elements ?? [] {
            if let id = block["id"]?.string, let span = block["span"]?.range { starts[id] = span.lowerBound }
        }
        id = own.id
        document = value
        blockStarts = starts
        self.items = others
    }

    /// The items of one type in the order of the text: by the first byte in the file that they rest on.
    public func list(_ type: ItemType) -> [(id: String, value: JSONValue)] {
        items.filter { $0.type == type }
            .map { item in
                let value = absolute(item.value)
                return (id: item.id, value: value, place: firstSpan(value) ?? Int.max)
            }
            .sorted { ($0.place, $0.id.utf8.count, $0.id) < ($1.place, $1.id.utf8.count, $1.id) }
            .map { (id: $0.id, value: $0.value) }
    }

    /// The value with every span counted from the start of the file, and the names of blocks left out where they only
    /// said what spans count from.
    public func absolute(_ value: JSONValue) -> JSONValue { rebase(value, from: nil) }

    /// The report as `dateline parse` prints it, under the ids of the store.
    public func json() -> [UInt8] {
        var writer = JSONWriter(capacityBytes: 8192)
        writer.object { writer in
            writer.key("schema")
            writer.string(Record.schema)
            writer.key("id")
            writer.string(id)
            writer.key("document")
            writer.object {
                for member in document.members where Self.factNames.contains(member.name) {
                    $0.key(member.name)
                    member.value.write(into: &$0)
                }
            }
            for member in absolute(document).members where !Self.factNames.contains(member.name) {
                writer.key(member.name)
                member.value.write(into: &writer)
            }
            for (type, name) in Self.lists {
                writer.key(name)
                writer.array { writer in
                    for item in list(type) {
                        JSONValue.object([JSONValue.Member("id", .string(item.id))] + item.value.members)
                            .write(into: &writer)
                    }
                }
            }
        }
        return writer.bytes
    }

    private static let factNames: Set<String> = [
        "path", "path_bytes", "sha256", "bytes", "encoding", "newline", "format", "language",
    ]

    private static let lists: [(ItemType, StaticString)] = [
        (.attribution, "attributions"), (.entity, "entities"), (.office, "offices"), (.date, "dates"),
        (.figure, "figures"), (.event, "events"), (.route, "routes"), (.instrument, "instruments"),
        (.stance, "stances"), (.loaded, "loaded"), (.slip, "slips"), (.diagnostic, "diagnostics"),
    ]

    private func firstSpan(_ value: JSONValue) -> Int? {
        if let span = value["span"]?.range { return span.lowerBound }
        for list in ["content", "mentions", "titles", "legs"] {
            let starts = (value[list]?.elements ?? []).compactMap { $0["span"]?.range?.lowerBound }
            if let first = starts.min() { return first }
        }
        return nil
    }

    private func rebase(_ value: JSONValue, from outer: Int?) -> JSONValue {
        switch value {
        case .array(let elements):
            return .array(elements.map { rebase($0, from: outer) })
        case .object(let members):
            let named = value["block"]?.string.flatMap { blockStarts[$0] }
            let start = named ?? outer
            return .object(
                members.compactMap { member in
                    if member.name == "block", named != nil { return nil }
                    if member.name == "span", let start, let range = member.value.range {
                        let moved = [range.lowerBound + start, range.upperBound + start]
                        return JSONValue.Member("span", .array(moved.map { .integer(Int64($0)) }))
                    }
                    return JSONValue.Member(member.name, rebase(member.value, from: start))
                })
        default: return value
        }
    }
}
