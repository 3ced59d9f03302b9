import ArgumentParser
import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// `dateline log`: the revisions, oldest first.
struct LogCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "List the revisions, the oldest first.",
        discussion: """
            With a DOCUMENT, those that changed it, under whatever name it had; one that was deleted is found by its last \
            path or its id. With --json, each line has the members of the feed's commit line.
            """)

    @Argument(help: ArgumentHelp("A path within the watched directory, or a document's id.", valueName: "document"))
    var document: String?

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm

    func run(on host: Host) throws {
        let store = try place.locate(on: host).openStore()
        let last = try store.snapshot(at: moment.at)
        let id = try document.map { try store.documentEver(named: $0, at: last) }
        let revisions = try store.revisions(upTo: last, document: id)
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            for revision in revisions { try printer.line(Self.line(revision)) }
        } else {
            try Self.table(revisions, document: id).print(to: printer)
        }
        try printer.finish()
    }

    /// The commit line as it stands in the feed, without its end.
    private static func line(_ revision: RevisionEntry) -> [UInt8] {
        var writer = JSONWriter()
        let commit = FeedLine.Commit(
            sequence: revision.commitSequence, revision: revision.revision, time: revision.time,
            documents: revision.documents, changeCount: revision.changeCount, digest: revision.digest)
        FeedLine.writeOpen(commit, into: &writer)
        FeedLine.finish(chain: revision.chain, into: &writer)
        return writer.bytes.dropLast()
    }

    /// A row for each document of each revision; what the revision has in common stands in its first row.
    private static func table(_ revisions: [RevisionEntry], document: String?) -> Table {
        var table = Table([
            .init("revision", isNumeric: true), .init("time"), .init("changes", isNumeric: true), .init("cause"),
            .init("document"),
        ])
        for revision in revisions {
            let shown = revision.documents.filter { document == nil || $0.document == document }
            for (index, change) in shown.enumerated() {
                let isFirst = index == 0
                let from = change.from.map { " ← \(PlainText.escaped($0.shown))" } ?? ""
                table.add([
                    isFirst ? "\(revision.revision)" : "", isFirst ? revision.time.text : "",
                    isFirst ? "\(revision.changeCount)" : "", change.cause.name,
                    PlainText.escaped(change.path.shown) + from,
                ])
            }
        }
        return table
    }
}
