import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline offices`: posts that reports name, and who holds them.
struct OfficesCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "offices", abstract: "List the offices that reports name, who holds each, and by which wordings.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    @Option(help: ArgumentHelp("Only what this person holds: an id, a name, or part of a name.", valueName: "name"))
    var speaker: String?

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .office,
            columns: [.init("title"), .init("holder"), .init("of"), .init("wordings", isNumeric: true), .init("id")]
        ) { row in
            [
                PlainText.oneLine(row.value["title"]?.string ?? ""),
                row.names.words(row.value["holder"]),
                row.names.words(row.value["of"]), "\(row.value["titles"]?.elements.count ?? 0)",
                PlainText.escaped(row.id),
            ]
        }
        listing.speaker = try speaker.map { name in
            try SpeakerFilter(name) { value in [value["holder"]?.string].compactMap { $0 } }
        }
        try filter.run(&listing, place, moment, form, host) { value in
            (value["titles"]?.elements ?? []).compactMap { $0["text"]?.string }.joined(separator: " ")
        }
    }
}
