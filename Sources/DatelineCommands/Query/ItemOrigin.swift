import ChangeAccount
import Hashing
import NewsRecord
import RevisionStore

/// Where an item and each of its fields come from: found by walking the item's values back in time.
struct ItemOrigin {
    /// A revision and the bytes of a report in it.
    struct Place {
        var revision: Int64
        /// The document as that revision had it.
        var version: DocumentVersion
        /// In the file as it was then; nil for what rests on no bytes.
        var span: Range<Int>?

        /// What stands in the span.
        func text(_ store: Snapshots) throws -> String? {
            guard let span else { return nil }
            let value = try store.value(ofDocument: version.document, at: store.snapshot(at: "\(revision)"))
            return ReportBytes(try store.bytes(of: version), encoding: value["encoding"]?.string ?? "utf-8").text(span)
        }
    }

    let id: String
    let home: ItemHome
    /// As the snapshot has it.
    let value: JSONValue
    /// The last change of anything but the place.
    private(set) var item: Place
    /// Where the item came first, as far as history is kept.
    private(set) var first: Place
    /// In the order of the value.
    private(set) var fields: [(name: String, place: Place)] = []

    /// `versions` are the values that the item had, the newest first.
    init(id: String, home: ItemHome, versions: [ItemVersion], store: Snapshots) throws {
        let values = try versions.map { try Snapshots.parsed($0.value) }
        guard let value = values.first else { throw CommandFailure.unknown(kind: "item", name: id, nearest: []) }
        self.id = id
        self.home = home
        self.value = value
        var reports: [Int64: (version: DocumentVersion, value: JSONValue)] = [:]
        func place(_ index: Int, _ part: (JSONValue) -> JSONValue?) throws -> Place {
            let revision = versions[index].revision
            if reports[revision] == nil {
                let snapshot = try store.snapshot(at: "\(revision)")
                let version = try store.document(named: home.document, at: snapshot)
                reports[revision] = (version, try store.value(ofDocument: home.document, at: snapshot))
            }
            guard let report = reports[revision] else { throw CommandFailure.damaged("revision \(revision) is gone") }
            let own = Item(type: .document, id: home.document, value: report.value.bytes)
            let absolute = StoredReport(items: [own])?.absolute(values[index]) ?? values[index]
            return Place(
                revision: revision, version: report.version,
                span: Self.span(of: part(absolute)) ?? Self.span(of: absolute))
        }
        /// The oldest version up to which `part` has been what it is now.
        func since(_ part: (JSONValue) -> JSONValue?) -> Int {
            let now = part(value)
            return (values.firstIndex { part($0) != now } ?? values.count) - 1
        }
        item = try place(since { ChangeAccount.withoutPlace($0) }) { $0 }
        first = try place(versions.count - 1) { $0 }
        for member in value.members where member.name != "block" {
            // A span is nothing but place; any other field is as old as its words.
            let isPlace = member.name == "span"
            let index = since { value in
                value[member.name].map { isPlace ? $0 : ChangeAccount.withoutPlace($0) }
            }
            fields.append((member.name, try place(index) { $0[member.name] }))
        }
    }

    /// The bytes from the first to the last that a value rests on; nil where it rests on none.
    private static func span(of value: JSONValue?) -> Range<Int>? {
        guard let value else { return nil }
        if let own = value["span"]?.range { return own }
        let parts: [JSONValue] =
            switch value {
            case .array(let elements): elements
            case .object(let members):
                // What an item's text is, by type; other members with spans, such as a cue, are beside it.
                members.first { ["content", "mentions", "titles", "legs"].contains($0.name) }?.value.elements ?? []
            default: []
            }
        let spans = parts.compactMap { $0["span"]?.range }
        guard let start = spans.map(\.lowerBound).min(), let end = spans.map(\.upperBound).max() else { return nil }
        return start..<end
    }

    /// One JSON object: the item's own place, and each field's.
    func write(into writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("type")
            writer.string(home.type.name)
            writer.key("id")
            writer.string(id)
            writer.key("document")
            writer.string(home.document)
            Self.write(item, into: &writer)
            writer.key("first_revision")
            writer.integer(first.revision)
            writer.key("fields")
            writer.object { writer in
                for (name, place) in fields {
                    writer.key(name)
                    writer.object { Self.write(place, into: &$0) }
                }
            }
        }
    }

    private static func write(_ place: Place, into writer: inout JSONWriter) {
        writer.key("revision")
        writer.integer(place.revision)
        writer.path(place.version.path, "path", "path_bytes")
        writer.key("sha256")
        writer.string(place.version.sha256.hex)
        writer.key("span")
        guard let span = place.span else { return writer.null() }
        writer.array {
            $0.integer(span.lowerBound)
            $0.integer(span.upperBound)
        }
    }
}
