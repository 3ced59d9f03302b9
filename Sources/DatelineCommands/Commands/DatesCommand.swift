import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline dates`: the expressions of time in reports, and what they mean.
struct DatesCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "List dates, times and durations, with what they mean.",
        discussion: "--from and --to keep what can lie in that stretch of time, both ends included.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    @Option(help: ArgumentHelp("Only what can lie at or after this date.", valueName: "edtf"))
    var from: String?

    @Option(help: ArgumentHelp("Only what can lie at or before this date.", valueName: "edtf"))
    var to: String?

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .date, columns: [.init("value"), .init("kind"), .init("basis"), .init("as written")]
        ) { row in
            [
                ItemWords.dateValue(row.value) ?? "open", PlainText.oneLine(row.value["kind"]?.string ?? ""),
                PlainText.oneLine(row.value["basis"]?.string ?? ""), PlainText.oneLine(row.value["text"]?.string ?? ""),
            ]
        }
        let first = try from.map { try Self.value($0, option: "--from") }?.earliest
        let last = try to.map { try Self.value($0, option: "--to") }?.latest
        if from != nil || to != nil {
            listing.filters.append { value in
                guard let date = value["edtf"]?.string.flatMap({ EDTF($0) }) else { return false }
                return date.canMeet(from: first, to: last)
            }
        }
        try filter.run(&listing, place, moment, form, host) { $0["text"]?.string ?? "" }
    }

    /// What an option that takes a date was given.
    static func value(_ text: String, option: String) throws(CommandFailure) -> EDTF {
        guard let value = EDTF(text) else {
            throw .usage("\(option) takes a date in EDTF, such as 2006-08-26, 2006-08 or 199X, not “\(text)”")
        }
        return value
    }
}
