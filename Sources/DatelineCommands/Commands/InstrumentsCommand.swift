import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline instruments`: laws, treaties and what else binds.
struct InstrumentsCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "instruments", abstract: "List laws, treaties and resolutions, with what they bind whom to.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .instrument,
            columns: [.init("instrument"), .init("date"), .init("parties"), .init("duty"), .init("told by")]
        ) { row in
            [
                PlainText.oneLine(row.value["name"]?.string ?? ""), PlainText.oneLine(row.value["edtf"]?.string ?? ""),
                row.names.list(row.value["parties"]), HappeningWords.duty(row.value["duty"], row.names),
                row.names.teller(row.value),
            ]
        }
        try filter.run(&listing, place, moment, form, host) { value in
            HappeningWords.searched(value, ["name", "text"], lists: ["parties"])
        }
    }
}
