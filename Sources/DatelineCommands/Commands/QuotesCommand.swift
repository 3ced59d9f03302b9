import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline quotes`: what people say, across all documents.
struct QuotesCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "List quotations and statements, with who says them.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    @Option(help: ArgumentHelp("Only of this speaker: an id, a name, or part of a name.", valueName: "name"))
    var speaker: String?

    func run(on host: Host) throws {
        var listing = ItemListing(type: .attribution, columns: [.init("speaker"), .init("words")]) { row in
            let words = ItemWords.content(row.value)
            return [row.speaker, row.value["kind"]?.string == "indirect" ? words : "“\(words)”"]
        }
        listing.speaker = try speaker.map { try SpeakerFilter($0) }
        try filter.run(&listing, place, moment, form, host) { ItemWords.content($0) }
    }
}
