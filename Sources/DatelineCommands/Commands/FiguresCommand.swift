import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline figures`: the quantities that reports claim.
struct FiguresCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "List figures, with what they count and who claims them.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    @Option(help: ArgumentHelp("Only as claimed by this speaker: an id, a name, or part of a name.", valueName: "name"))
    var speaker: String?

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .figure,
            columns: [.init("figure", isNumeric: true), .init("counts"), .init("claimed by"), .init("as written")]
        ) { row in
            [
                ItemWords.quantity(row.value), PlainText.oneLine(row.value["counted"]?.string ?? ""),
                row.value["speaker"]?.string == nil ? "the report" : row.speaker,
                PlainText.oneLine(row.value["text"]?.string ?? ""),
            ]
        }
        listing.speaker = try speaker.map { try SpeakerFilter($0) }
        try filter.run(&listing, place, moment, form, host) { value in
            [value["text"]?.string, value["counted"]?.string].compactMap { $0 }.joined(separator: " ")
        }
    }
}
