import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline people`: whom reports name, and single sources that they leave unnamed.
struct PeopleCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "List the people that reports name, and single sources that they leave unnamed.")

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm
    @OptionGroup var filter: ListingFilter

    @Option(help: ArgumentHelp("Only this person: an id, a name, or part of a name.", valueName: "name"))
    var speaker: String?

    func run(on host: Host) throws {
        var listing = ItemListing(
            type: .entity, columns: [.init("name"), .init("mentions", isNumeric: true), .init("id")]
        ) { row in
            [
                PlainText.oneLine(row.value["name"]?.string ?? ""), "\(row.value["mentions"]?.elements.count ?? 0)",
                PlainText.escaped(row.id),
            ]
        }
        let isPerson: (JSONValue) -> Bool = { $0["type"]?.string == "person" || $0["type"]?.string == "anon" }
        listing.filters.append(isPerson)
        listing.speaker = try speaker.map { name in
            try SpeakerFilter(name) { value in isPerson(value) ? Self.names(value) : [] }
        }
        try filter.run(&listing, place, moment, form, host) { Self.names($0).joined(separator: " ") }
    }

    private static func names(_ value: JSONValue) -> [String] {
        [value["name"]?.string].compactMap { $0 }
            + (value["mentions"]?.elements ?? []).compactMap { $0["text"]?.string }
    }
}
