import ArgumentParser
import NewsRecord

/// The filters that every listing of items has.
struct ListingFilter: ParsableArguments {
    @Option(help: ArgumentHelp("Only from this document.", valueName: "document"))
    var document: String?

    @Option(
        help: ArgumentHelp(
            "Only what speaks of all these words; a word may be the beginning of one.", valueName: "words"))
    var about: String?

    /// Adds these filters to a listing and prints it. `words` gives what `--about` looks through.
    func run(
        _ listing: inout ItemListing, _ place: StorePlace, _ moment: Moment, _ form: OutputForm, _ host: Host,
        words: @escaping (JSONValue) -> String
    ) throws {
        if let about {
            guard let filter = WordFilter(about) else {
                throw CommandFailure.usage("--about takes words to look for, not “\(about)”")
            }
            listing.quickFilters.append { filter.mayAccept($0) }
            listing.filters.append { filter.accepts(words($0)) }
        }
        let store = try place.locate(on: host).openStore()
        let snapshot = try store.snapshot(at: moment.at)
        let printer = Printer(host, forPeople: !form.json)
        try listing.print(store, snapshot, document: document, asJSON: form.json, to: printer)
    }
}
