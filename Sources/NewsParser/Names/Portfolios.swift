import NewsNames
import NewsText

/// What offices are of: in `Secretary of State Ida Marr` the name begins behind it.
///
/// Source: our own list, after the departments of states.
enum Portfolios {
    private static let words: [StaticString] = [
        "state", "defense", "defence", "finance", "justice", "labor", "labour", "education", "energy", "health",
        "commerce",
        "agriculture", "transportation", "transport", "interior", "treasury", "homeland", "security", "veterans",
        "affairs",
        "housing", "environment", "economy", "trade", "industry", "foreign", "home", "culture", "tourism", "sport",
        "sports",
        "information", "intelligence", "national", "planning", "mines", "fisheries", "war", "staff", "police",
        "operations",
        "elections", "schools", "prisons", "immigration", "communications", "policy", "parliament", "congress",
        "public",
        "works", "science", "technology", "development", "research", "religion", "water", "land", "lands", "forests",
    ]

    /// Where the name begins in a run of capitals behind an office and `of`; nil where no portfolio opens the run, or where
    /// fewer than two words would be left.
    static func end(of run: Range<Int>, _ view: ReadingView) -> Int? {
        let preposition = run.lowerBound - 1
        guard preposition > 0, view.equals(preposition, "of"), view.isCapitalised(preposition - 1),
            !view.traits[preposition - 1].isDisjoint(with: [.title, .personNoun])
                || OfficeWords.contains(view.bytes, view.tokens[preposition - 1])
                || view.equals(preposition - 1, "chief")
        else { return nil }
        var start = run.lowerBound
        while run.upperBound - start > 2, words.contains(where: { view.equals(start, $0) }) { start += 1 }
        guard start > run.lowerBound,
            !(start..<run.upperBound).contains(where: {
                view.traits[$0].contains(.organisationWord)
            })
        else { return nil }
        return start
    }
}
