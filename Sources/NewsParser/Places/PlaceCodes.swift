import Lexicons
import NewsText

/// Which country a place lies in, by the second half of its id.
enum PlaceCodes {
    /// A country's number is its place in this list.
    private static let codes = CountryRows.text.split(separator: "\n").map { String($0.prefix(3)) }
    private static let numbers = Dictionary(
        codes.enumerated().map { ($1, UInt64($0 + 1)) }, uniquingKeysWith: { first, _ in first })

    /// What is in dispute between states, or within none of them.
    private static let disputed: Set<String> = [
        "jerusalem", "east-jerusalem", "old-city", "kosovo", "pristina", "crimea", "sevastopol", "simferopol", "yalta",
        "abkhazia", "sukhumi", "south-ossetia", "tskhinvali", "nagorno-karabakh", "stepanakert", "transnistria",
        "tiraspol", "kashmir", "golan-heights", "abyei", "karelia", "kurdistan", "patagonia", "lapland", "rio-grande",
    ]

    private static let regions = PlaceRows(RegionRows.text, numbers).own
    private static let townRows = PlaceRows(Towns.texts.joined(separator: "\n"), numbers)
    private static var towns: WordTable { townRows.own }
    /// Of a town's name that several countries have, the others; four of them at most, eight bits each.
    private static var namesakes: WordTable { townRows.marked }
    private static let islands = WordTable(
        RegionRows.islands.split { $0 == "," || $0 == "\n" || $0 == " " }.map { (String($0), 1) })
    private static let countries = WordTable(
        CountryRows.text.split(separator: "\n").enumerated().flatMap { index, line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            return fields.count < 5
                ? [] : fields[2].split(separator: ",").map { (Slug.make(String($0)), UInt64(index + 1)) }
        })
    private static let capitals: [String: String] = Dictionary(
        CountryRows.text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count == 5, let first = fields[4].split(separator: ",").first else { return nil }
            return (String(fields[0]), String(first))
        }, uniquingKeysWith: { first, _ in first })
    private static let capitalSlugs = WordTable(
        capitals.compactMap { code, name in numbers[code].map { (Slug.make(name), $0) } })

    private static func value(_ table: WordTable, _ slug: some StringProtocol) -> UInt64 {
        let bytes = Array(slug.utf8)
        return bytes.withUnsafeBufferPointer { table.value($0, 0, $0.count) }
    }

    private static func code(_ number: UInt64) -> String? {
        number == 0 || number > UInt64(codes.count) ? nil : codes[Int(number) - 1]
    }

    /// The country that a slug is the name of.
    static func country(_ slug: some StringProtocol) -> String? { code(value(countries, slug)) }

    /// The country that a slug is the capital of.
    static func countryOfCapital(_ slug: some StringProtocol) -> String? { code(value(capitalSlugs, slug)) }

    /// The capital of a country.
    static func capital(of code: String) -> String? { capitals[code] }

    static func isIsland(_ slug: some StringProtocol) -> Bool { value(islands, slug) != 0 }

    /// The island that a state is one part of.
    static func sharedIsland(_ slug: some StringProtocol) -> String? {
        slug == "haiti" || slug == "dominican-republic" ? "hispaniola" : nil
    }

    static func isTown(_ slug: some StringProtocol) -> Bool {
        value(towns, slug) != 0 || value(capitalSlugs, slug) != 0
    }

    /// Whether a table has a place of such a name.
    static func isKnown(_ slug: some StringProtocol) -> Bool {
        isTown(slug) || isRegion(slug) || country(slug) != nil || isIsland(slug)
    }

    /// Whether it lies within no one state, for all that is settled.
    static func isDisputed(_ slug: String) -> Bool { disputed.contains(slug) }

    static func isRegion(_ slug: some StringProtocol) -> Bool { value(regions, slug) != 0 }

    /// The one country that has a town of such a name, as far as the larger ones go; nil where several have.
    static func onlyCountry(ofTown slug: some StringProtocol) -> String? {
        value(namesakes, slug) == 0 ? code(value(towns, slug)) : nil
    }

    /// The country that a place lies in, as ISO 3166-1 alpha-3 in small letters; nil for what lies in several, is in
    /// dispute or is not known.
    ///
    /// - Parameters:
    ///   - near: countries that the report names: where several have such a town, one of them is meant.
    ///   - around: countries of towns that the report names, which tell the same with less weight.
    static func code(of slug: some StringProtocol, near: Set<String>, around: Set<String> = []) -> String? {
        if disputed.contains(String(slug)) { return nil }
        if let country = country(slug) { return country }
        if let country = countryOfCapital(slug) { return country }
        if let region = code(value(regions, slug)) { return region }
        let town = code(value(towns, slug))
        if let town, near.contains(town) || near.isEmpty && around.isEmpty { return town }
        var others = LesserTowns.countries(with: slug)
        var namesakes = value(self.namesakes, slug)
        while namesakes != 0 {
            if let other = code(namesakes & 0xFF) { others.insert(other, at: 0) }
            namesakes >>= 8
        }
        if let other = others.first(where: near.contains) { return other }
        if let town, around.contains(town) { return town }
        if let other = others.first(where: around.contains) { return other }
        if let town { return town }
        guard others.count == 1, let only = others.first else { return nil }
        return near.isEmpty && around.isEmpty || !english.contains(only) ? only : nil
    }

    /// Where names are English words, of which any country can have a place or a square.
    private static let english: Set<String> = ["usa", "gbr", "can", "aus", "nzl", "irl", "zaf", "jam", "phl"]
}
