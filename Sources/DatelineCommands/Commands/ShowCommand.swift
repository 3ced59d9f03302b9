import ArgumentParser
import NewsRecord
import RevisionStore

/// `dateline show`: one report, for reading, as a record, or as it is on disk.
struct ShowCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one report with its quotations, speakers, dates and figures marked.")

    @Argument(help: ArgumentHelp("A path within the watched directory, or a document's id.", valueName: "document"))
    var document: String

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm

    @Flag(help: "The bytes of the report exactly as they were.")
    var raw = false

    func run(on host: Host) throws {
        if raw, form.json { throw CommandFailure.usage("--raw and --json do not go together") }
        let store = try place.locate(on: host).openStore()
        let snapshot = try store.snapshot(at: moment.at)
        let found = try store.document(named: document, at: snapshot)
        let printer = Printer(host, forPeople: !form.json && !raw)
        if raw {
            try printer.raw(store.bytes(of: found))
        } else {
            let report = try store.report(found, at: snapshot)
            if form.json {
                try printer.line(report.json())
            } else {
                let bytes = try store.bytes(of: found)
                try ReportPage(report, bytes: bytes, printer: printer).print(revision: snapshot.revision)
            }
        }
        try printer.finish()
    }
}
