import ArgumentParser
import BytePaths
import ChangeAccount
import NewsRecord

/// `dateline relays`: what came to reports through others.
struct RelaysCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "relays",
        abstract: "List statements that came through others: through whom, by which words and when, whose they are,"
            + " and whether the report that they came from is here."
    )

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    @Option(help: ArgumentHelp("Only of this speaker: an id, a name, or part of a name.", valueName: "name"))
    var speaker: String?

    func run(on host: Host) throws {
        let store = try self.place.locate(on: host).openStore()
        let sources = try RelaySources(store, try store.snapshot(at: moment.at))
        var listing = ItemListing(
            type: .attribution,
            columns: [.init("through"), .init("speaker"), .init("their report"), .init("words")]
        ) { row in
            let reports = (row.value["via"]?.elements ?? []).map { step in
                Self.words(sources.candidates(for: step, in: row.path, row.names))
            }
            return [
                row.names.relays(row.value).joined(separator: " > "), row.speaker, reports.joined(separator: " > "),
                ItemWords.content(row.value),
            ]
        }
        listing.addition = { row, writer in
            writer.key("reports")
            writer.array { writer in
                for step in row.value["via"]?.elements ?? [] {
                    writer.array { writer in
                        for candidate in sources.candidates(for: step, in: row.path, row.names) {
                            writer.string(candidate.path.shown)
                        }
                    }
                }
            }
        }
        listing.filters.append { !($0["via"]?.elements ?? []).isEmpty }
        listing.speaker = try speaker.map { try SpeakerFilter($0) }
        try filter.run(&listing, place, moment, form, host) { ItemWords.content($0) }
    }

    /// The reports of a relay that are here: `maybe` where no day settles it.
    private static func words(_ candidates: [RelaySources.Candidate]) -> String {
        if candidates.isEmpty { return "not here" }
        return candidates.map { ($0.isDated ? "" : "maybe ") + PlainText.escaped($0.path.shown) }
            .joined(separator: ", ")
    }
}
