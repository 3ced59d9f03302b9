import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline relays`: what came to reports through others.
struct RelaysCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "relays",
        abstract: "List statements that came through others: through whom, by which words and when, and whose they are."
    )

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    @Option(help: ArgumentHelp("Only of this speaker: an id, a name, or part of a name.", valueName: "name"))
    var speaker: String?

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .attribution, columns: [.init("through"), .init("speaker"), .init("words")]
        ) { row in
            [row.names.relays(row.value).joined(separator: " > "), row.speaker, ItemWords.content(row.value)]
        }
        listing.filters.append { !($0["via"]?.elements ?? []).isEmpty }
        listing.speaker = try speaker.map { try SpeakerFilter($0) }
        try filter.run(&listing, place, moment, form, host) { ItemWords.content($0) }
    }
}
