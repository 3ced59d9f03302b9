import ArgumentParser
import BytePaths
import ChangeAccount
import Hashing
import NewsRecord
import RevisionStore

/// `dateline blame`: the revision and the bytes that an item, and each field of it, comes from.
struct BlameCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "blame",
        abstract: "Name the revision and the bytes that an item comes from.",
        discussion: """
            An item comes from the revision that last changed anything of it but its place; a field, from the one that \
            gave it the value that it has. Spans count bytes from the start of the file as it was in that revision: \
            `dateline show DOCUMENT --raw --at REVISION` prints it.
            """)

    @Argument(help: ArgumentHelp("An item's id, as the listings, the feed and the snapshot have it.", valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp("The document, where several have an item of that id.", valueName: "document"))
    var document: String?

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm

    func run(on host: Host) throws {
        let store = try place.locate(on: host).openStore()
        let snapshot = try store.snapshot(at: moment.at)
        let home = try home(store, snapshot)
        let versions = try store.versions(ofItem: id, in: home, at: snapshot)
        let origin = try ItemOrigin(id: id, home: home, versions: versions, store: store)
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            try printer.json { origin.write(into: &$0) }
        } else {
            try Self.tell(origin, store, printer)
        }
        try printer.finish()
    }

    private func home(_ store: Snapshots, _ snapshot: Snapshot) throws -> ItemHome {
        let named = try document.map { try store.document(named: $0, at: snapshot).document }
        let homes = try store.homes(ofItem: id, at: snapshot)
        let possible = homes.filter { named == nil || $0.document == named }
        if let only = possible.first, possible.count == 1 { return only }
        let paths = try homes.prefix(5).compactMap {
            try store.document(named: $0.document, at: snapshot).path.shown
        }
        let more = homes.count > paths.count ? " and \(homes.count - paths.count) more" : ""
        let list = paths.joined(separator: ", ") + more
        if possible.isEmpty {
            throw CommandFailure.unknown(
                kind: "item of \(document ?? "that document")", name: id, nearest: ["\(id) in \(list)"])
        }
        throw CommandFailure.usage("\(id) is in \(homes.count) documents: name one with --document: \(list)")
    }

    /// For people: the item with its bytes, and a row for each of its fields.
    private static func tell(_ origin: ItemOrigin, _ store: Snapshots, _ printer: Printer) throws {
        let change = ChangeAccount.Change(
            operation: .added, type: origin.home.type, id: origin.id, before: nil, after: origin.value)
        let words = ChangeAccount.sentence(for: change, paragraph: nil)
        try printer.line(printer.style.apply(.title, to: "\(PlainText.escaped(origin.id))  \(words)"))
        if let text = try origin.item.text(store) {
            try printer.line("“\(PlainText.clipped(PlainText.oneLine(text), toCharacters: 160))”")
        }
        var table = Table([
            .init("field"), .init("revision", isNumeric: true), .init("bytes"), .init("document"), .init("sha256"),
        ])
        let rows = [("(the item)", origin.item)] + origin.fields
        for (name, place) in rows {
            table.add([
                PlainText.escaped(name), "\(place.revision)",
                place.span.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "",
                PlainText.escaped(place.version.path.shown), String(place.version.sha256.hex.prefix(12)),
            ])
        }
        try table.print(to: printer)
    }
}
