import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline routes`: the journeys of people.
struct RoutesCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "List the journeys of people, leg by leg.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .route, columns: [.init("way"), .init("told by"), .init("as written")]
        ) { row in
            [
                HappeningWords.way(row.value, row.names), row.names.teller(row.value),
                PlainText.oneLine(row.value["text"]?.string ?? ""),
            ]
        }
        try filter.run(&listing, place, moment, form, host) { value in
            HappeningWords.way(value, EntityNames()) + " " + (value["text"]?.string ?? "")
        }
    }
}
