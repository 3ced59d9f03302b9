import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline stances`: who is for or against whom.
struct StancesCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "stances", abstract: "List who helps, presses, criticises, fears whom.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .stance,
            columns: [.init("who"), .init("stance"), .init("towards"), .init("told by"), .init("as written")]
        ) { row in
            [
                row.names.words(row.value["actor"]), PlainText.oneLine(row.value["polarity"]?.string ?? ""),
                row.names.words(row.value["target"]), row.names.teller(row.value),
                PlainText.oneLine(row.value["text"]?.string ?? ""),
            ]
        }
        try filter.run(&listing, place, moment, form, host) { value in
            HappeningWords.searched(value, ["actor", "target", "polarity", "text"], lists: [])
        }
    }
}
