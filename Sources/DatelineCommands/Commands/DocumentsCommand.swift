import ArgumentParser
import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// `dateline documents`: what a snapshot holds.
struct DocumentsCommand: HostedCommand {
    static let configuration = CommandConfiguration(commandName: "documents", abstract: "List the documents.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm

    func run(on host: Host) throws {
        let store = try place.locate(on: host).openStore()
        let snapshot = try store.snapshot(at: moment.at)
        let documents = try store.documents(at: snapshot)
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            var values: [String: [UInt8]] = [:]
            values.reserveCapacity(documents.count)
            try store.forEachItem(at: snapshot, type: .document) { item in
                // A document's value is large for its blocks, which no row shows.
                values[item.document] = ObjectScan(item.value).members {
                    !["path", "path_bytes", "blocks"].contains($0)
                }
            }
            for document in documents {
                try printer.json { Self.write(document, values[document.document] ?? [], into: &$0) }
            }
        } else {
            try Self.table(documents).print(to: printer)
        }
        try printer.finish()
    }

    /// What the versions' own rows say: no item is read.
    private static func table(_ documents: [DocumentVersion]) -> Table {
        var table = Table([
            .init("document"), .init("id"), .init("revision", isNumeric: true), .init("bytes", isNumeric: true),
            .init("items", isNumeric: true), .init("published"), .init("headline"),
        ])
        for document in documents {
            table.add([
                PlainText.escaped(document.path.shown), document.document, "\(document.since)",
                ItemWords.text(of: Double(document.byteCount)), ItemWords.text(of: Double(document.itemCount)),
                PlainText.oneLine(document.published ?? ""), PlainText.oneLine(document.headline ?? ""),
            ])
        }
        return table
    }

    /// The document's facts and what its page says of itself, without the places of its blocks.
    private static func write(_ document: DocumentVersion, _ members: [UInt8], into writer: inout JSONWriter) {
        writer.object { writer in
            writer.place(document: document.document, document.path)
            writer.key("revision")
            writer.integer(document.since)
            writer.key("items")
            writer.integer(document.itemCount)
            if !members.isEmpty { writer.raw(members) }
        }
    }
}
