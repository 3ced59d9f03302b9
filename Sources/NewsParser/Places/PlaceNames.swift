import Lexicons

/// What the words of a name tell of whether it can be a place's.
enum PlaceNames {
    /// Words that names of towns and lands begin with.
    private static let openers: Set<String> = [
        "San", "Santa", "Santo", "Saint", "St.", "Sankt", "Puerto", "Port", "Porto", "Fort", "Mount", "Mt.", "Lake",
        "El", "La", "Las", "Le", "Los", "New", "Nova", "Novi", "Nizhny", "Cape", "Cabo", "Ciudad", "Villa", "Rio",
        "Bad",
        "Ban", "Bandar", "Dar", "Deir", "Tel", "Umm", "Wadi", "Al", "Ras", "Kota", "Kuala", "Monte", "Isla", "Ilha",
        "Ain",
        "North", "South", "East", "West", "Upper", "Lower", "Great", "Grand", "Old", "Khan", "Hat", "Ho", "Phnom",
    ]

    private static let headWords = Set(Organisations.headWords.phrases)

    /// The full names of states by their abbreviations in datelines: `Wis.`, `N.C.`
    private static let states: [String: String] = {
        var states: [String: String] = [:]
        var last: String?
        for phrase in Places.americanStates.phrases {
            if phrase.hasSuffix("."), let last { states[phrase] = last } else { last = phrase }
        }
        return states
    }()

    private static let stateSlugs = Set(
        states.values.map { Slug.make($0) } + ["alaska", "hawaii", "idaho", "iowa", "maine", "ohio", "utah", "texas"])

    /// Whether it is a state of the United States.
    static func isState(_ slug: String) -> Bool { stateSlugs.contains(slug) }

    /// A part of the United States that is none of its states: what `the state` never means.
    static func isLessThanState(_ slug: String) -> Bool {
        PlaceCodes.code(of: slug, near: []) == "usa" && !stateSlugs.contains(slug) && slug != "georgia-us"
    }

    private static let buildings: Set<String> = [
        "park", "stadium", "university", "street", "avenue", "road", "museum", "airport", "bridge", "hall", "house",
        "center",
        "centre", "building", "school", "college", "hospital", "square", "plaza", "mall", "arena", "library", "church",
        "nation", "island", "river", "lake", "mountain", "sea", "valley", "county", "district", "station", "tower",
    ]

    /// Whether a name ends with a word for a building or a site, to which people go as well as it acts.
    static func isBuilding(_ name: String) -> Bool {
        guard let last = name.split(separator: " ").last, last.utf8.count < name.utf8.count else { return false }
        return sites.contains(last.lowercased())
    }

    /// Whether a name ends with a word for a part of a country: `Edo State`; `Kansas State` is a university.
    static func isDivision(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last, divisions.contains(String(last)) else { return false }
        return last != "State" || !isState(Slug.make(words.dropLast().joined(separator: " ")))
    }

    private static let divisions: Set<String> = [
        "State", "Province", "County", "District", "Region", "Oblast", "Governorate", "Prefecture", "Island", "Islands",
        "Valley", "Peninsula",
    ]

    private static let sites: Set<String> = [
        "house", "palace", "airport", "hospital", "station", "hotel", "prison", "jail", "camp", "base", "hall",
        "stadium",
        "arena", "embassy", "consulate", "headquarters", "school", "cathedral", "mosque", "temple", "tower", "harbor",
        "harbour", "port", "barracks", "cemetery", "center", "centre", "clinic", "museum", "mansion", "castle", "fort",
    ]

    /// Whether `the city` can mean a place of such a name: not a park or a stadium.
    static func mayBeTown(_ slug: String) -> Bool {
        if PlaceCodes.isTown(slug) { return true }
        guard let last = slug.split(separator: "-").last else { return false }
        return !buildings.contains(String(last))
    }

    /// Abbreviations that are words, too, without their full stop.
    private static let words: Set<String> = [
        "La", "Ill", "Ore", "Mass", "Miss", "Ind", "Del", "Pa", "Mo", "Wash", "Kan", "Ark", "Ala", "Me",
    ]

    /// What a place that is written short or otherwise is called: the name and the second half of its id.
    static func full(_ text: String) -> (name: String, slug: String)? {
        if text == "America" { return ("United States", "united-states") }
        if let country = republic(text) { return country }
        let known = states[text] ?? (words.contains(text) ? nil : states[text + "."])
        return known.map { $0 == "Georgia" ? ($0, "georgia-us") : ($0, Slug.make($0)) }
    }

    private static let forms = ["Republic of ", "Kingdom of ", "Commonwealth of ", "Sultanate of "]
    /// States whose name is another's without the word for their form.
    private static let shared: Set<String> = ["congo", "the-congo", "ireland-and-northern-ireland", "china"]

    /// `Republic of Ireland`: the country by its commonest name.
    private static func republic(_ text: String) -> (name: String, slug: String)? {
        guard let form = forms.first(where: { text.hasPrefix($0) }) else { return nil }
        let rest = String(text.dropFirst(form.utf8.count))
        if rest == "Korea" { return ("South Korea", "south-korea") }
        let slug = Slug.make(rest)
        guard !shared.contains(slug), let code = PlaceCodes.country(slug) else { return nil }
        let name = CountryRows.commonNames[code] ?? rest
        return (name, Slug.make(name))
    }

    /// Whether a name that was not taken for a place's can be one all the same: a table has it, or it is a single word
    /// or begins as such names do. Names of persons have two words as a rule, those of bodies a word that says so.
    ///
    /// - Parameter isBody: whether it was taken for a body's name, not a person's.
    static func mayBe(_ name: String, isBody: Bool) -> Bool {
        let slug = Slug.make(name)
        if PlaceCodes.isKnown(slug) || MissedPlaces.isOfTheWorld(slug) || MissedPlaces.hasShape(name) { return true }
        let words = name.split(separator: " ")
        guard let first = words.first, words.count <= 3 else { return false }
        if isBody {
            if words.contains(where: { headWords.contains(String($0)) }) { return false }
            let isAcronym =
                words.count == 1 && first.utf8.count > 1 && first.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            return !isAcronym && (words.count == 1 || openers.contains(String(first)))
        }
        return words.count == 1 || openers.contains(String(first))
    }
}
