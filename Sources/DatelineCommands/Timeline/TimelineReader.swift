import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// Gathers the lines of a timeline from a snapshot.
struct TimelineReader {
    let store: Snapshots
    let snapshot: Snapshot
    /// What the words of a line have to hold, if anything.
    let about: WordFilter?

    /// The lines of these documents in the order of time.
    func entries(of documents: [DocumentVersion]) throws -> [TimelineEntry] {
        try documents.flatMap { try entries(of: $0) }.sorted(by: TimelineEntry.precedes)
    }

    private func entries(of document: DocumentVersion) throws -> [TimelineEntry] {
        let names = try store.entityNames(ofDocument: document.document, at: snapshot)
        var entries: [TimelineEntry] = []
        var told: Set<String> = []
        func add(_ kind: TimelineEntry.Kind, _ id: String, _ edtf: String?, _ words: String, _ realis: String? = nil) {
            guard let edtf,
                let entry = TimelineEntry(
                    kind, id: id, document: document.document, path: document.path, edtf: edtf, words: words,
                    realis: realis)
            else { return }
            told.insert(edtf)
            entries.append(entry)
        }
        let value = try store.value(ofDocument: document.document, at: snapshot)
        add(
            .published, document.document, value["published"]?["edtf"]?.string,
            PlainText.oneLine(value["headline"]?["text"]?.string ?? "report"))
        try store.forEachItem(at: snapshot, type: .event, document: document.document) { item in
            let event = try Snapshots.parsed(item.value)
            add(.event, item.id, event["edtf"]?.string, Self.words(event, names), event["realis"]?.string)
        }
        try store.forEachItem(at: snapshot, type: .attribution, document: document.document) { item in
            let statement = try Snapshots.parsed(item.value)
            guard statement["said"]?["basis"]?.string == "text" else { return }
            let words = names.speaker(statement) + ": " + ItemWords.content(statement)
            add(.statement, item.id, statement["said"]?["edtf"]?.string, words)
        }
        // What is dated and told by no line so far: the words of the date themselves.
        try store.forEachItem(at: snapshot, type: .date, document: document.document) { item in
            let date = try Snapshots.parsed(item.value)
            guard let edtf = date["edtf"]?.string, date["kind"]?.string == "date", !told.contains(edtf) else { return }
            add(.date, item.id, edtf, "“" + PlainText.oneLine(date["text"]?.string ?? "") + "”")
        }
        guard let about else { return entries }
        return entries.filter { about.accepts($0.words) }
    }

    private static func words(_ event: JSONValue, _ names: EntityNames) -> String {
        let actors = names.list(event["actor"])
        let targets = names.list(event["target"])
        let place = names.words(event["place"])
        var words = HappeningWords.event(event)
        if !actors.isEmpty { words = actors + ": " + words }
        if !targets.isEmpty { words += " → " + targets }
        return place.isEmpty ? words : words + ", " + place
    }
}
