import ArgumentParser
import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// `dateline timeline`: what reports tell, in the order of time.
struct TimelineCommand: HostedCommand {
    /// The ways to give it.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, svg }

    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show in the order of time what reports tell: publications, events, dated statements, other dates.",
        discussion: """
            A date that a report leaves open is a stretch of time: from the first to the last day that it can mean. What \
            has no year stands at the end.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm

    @Argument(help: "Only these documents; all of them without.")
    var documents: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only what speaks of all these words; a word may be the beginning of one.", valueName: "words"))
    var about: String?

    @Option(help: ArgumentHelp("Only what can lie at or after this date.", valueName: "edtf"))
    var from: String?

    @Option(help: ArgumentHelp("Only what can lie at or before this date.", valueName: "edtf"))
    var to: String?

    @Option(help: ArgumentHelp("As text, or as a drawing in SVG.", valueName: "text|svg"))
    var format = Format.text

    func run(on host: Host) throws {
        let filter = try about.map { words in
            guard let filter = WordFilter(words) else {
                throw CommandFailure.usage("--about takes words to look for, not “\(words)”")
            }
            return filter
        }
        let first = try from.map { try DatesCommand.value($0, option: "--from") }?.earliest
        let last = try to.map { try DatesCommand.value($0, option: "--to") }?.latest
        let store = try place.locate(on: host).openStore()
        let snapshot = try store.snapshot(at: moment.at)
        let wanted =
            documents.isEmpty
            ? try store.documents(at: snapshot) : try documents.map { try store.document(named: $0, at: snapshot) }
        var entries = try TimelineReader(store: store, snapshot: snapshot, about: filter).entries(of: wanted)
        if from != nil || to != nil {
            entries = entries.filter { EDTF($0.edtf)?.canMeet(from: first, to: last) ?? false }
        }
        let isText = format == .text && !form.json
        let printer = Printer(host, forPeople: isText)
        if form.json {
            for entry in entries { try printer.json { entry.writeJSON(into: &$0) } }
        } else if format == .svg {
            try printer.raw(Array(TimelineDrawing(entries).svg().utf8))
        } else {
            try Self.table(entries).print(to: printer)
        }
        try printer.finish()
    }

    private static func table(_ entries: [TimelineEntry]) -> Table {
        var table = Table([.init("when"), .init("from"), .init("to"), .init("what"), .init("document")])
        for entry in entries {
            let isDay = entry.first == entry.last
            table.add([
                PlainText.oneLine(entry.edtf), isDay ? "" : entry.first.map(TimelineEntry.text) ?? "open",
                isDay ? "" : entry.last.map(TimelineEntry.text) ?? "open",
                entry.kind == .event ? entry.words : entry.kind.rawValue + ": " + entry.words,
                PlainText.escaped(entry.path.shown),
            ])
        }
        return table
    }
}
