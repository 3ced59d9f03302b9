import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline events`: what happened, was planned or is denied.
struct EventsCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "List events, with who takes part and whether they happened.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .event,
            columns: [
                .init("when"), .init("event"), .init("who"), .init("to whom"), .init("where"), .init("as written"),
            ]
        ) { row in
            [
                PlainText.oneLine(row.value["edtf"]?.string ?? ""), HappeningWords.event(row.value),
                row.names.list(row.value["actor"]), row.names.list(row.value["target"]),
                row.names.words(row.value["place"]), PlainText.oneLine(row.value["text"]?.string ?? ""),
            ]
        }
        try filter.run(&listing, place, moment, form, host) { value in
            HappeningWords.searched(value, ["type", "text", "place"], lists: ["actor", "target"])
        }
    }
}
