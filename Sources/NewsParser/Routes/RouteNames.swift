import NewsRecord
import NewsSyntax
import NewsText

/// Which words belong to the name of a place, and what only says where it lies.
extension RouteWays {
    /// Nouns that together with the name before them name a place of its own: `the Darién jungle`, `Kakuma camp`.
    private static let sites: Set<String> = [
        "crossing", "jungle", "tunnel", "church", "cathedral", "mosque", "temple", "shrine", "school", "forest", "camp",
        "prison", "jail", "airport", "airbase", "airfield", "base", "station", "hospital", "clinic", "stadium",
        "square",
        "bridge", "pass", "checkpoint", "hotel", "university", "college", "barracks", "summit", "gorge", "canyon",
        "glacier", "reservoir", "refinery", "mine", "monastery", "convent", "palace", "embassy", "consulate", "stadium",
        "centre", "center", "headquarters", "park", "reserve", "plateau", "gate",
    ]

    /// The last word of a name with the noun for what it is.
    static func withSite(_ last: Int, _ scene: Scene) -> Int {
        var end = last
        for next in (last + 1)..<min(scene.sentence.range.upperBound, last + 3) {
            guard scene.text.tokens[next].universal == .noun, !isCapital(next, scene) else { break }
            if sites.contains(scene.lemma(next)) { end = next }
        }
        guard end > last, end + 1 < scene.sentence.range.upperBound else { return end }
        // `the Baghdad airport bombing`; `a Houston hospital` is any in that town.
        if scene.text.tokens[end + 1].universal == .noun { return last }
        return end
    }

    /// Whether the phrase of a name begins with `a`.
    static func isIndefinite(_ first: Int, _ scene: Scene) -> Bool {
        first > scene.sentence.range.lowerBound && ["a", "an"].contains(scene.text.text(first - 1).lowercased())
    }

    /// `from | as far away as Perth`, `from | all over Peru`: where the place itself begins.
    static func afar(_ start: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        guard start + 2 < end else { return nil }
        switch scene.lemma(start) {
        case "all", "across", "throughout":
            if scene.lemma(start) != "all" { return start + 1 }
            return ["over", "across", "around"].contains(scene.lemma(start + 1)) ? start + 2 : nil
        case "as":
            guard scene.lemma(start + 1) == "far" else { return nil }
            var next = start + 2
            if ["away", "afield"].contains(scene.lemma(next)) { next += 1 }
            return next + 1 < end && scene.lemma(next) == "as" ? next + 1 : nil
        default: return nil
        }
    }

    /// Whether what stands between a place and `in` makes of the next place where that one lies.
    static func isWhereItLies(from start: Int, to end: Int, _ scene: Scene) -> Bool {
        if start == end { return true }
        // `at the Deer Valley resort in …`
        if end == start + 1, scene.text.tokens[start].universal == .noun, !isCapital(start, scene) { return true }
        guard start < end, end < start + 5, scene.sentence.tag(start) == .comma else { return false }
        let words = ((start + 1)..<end).map { scene.lemma($0) }
        return words == ["across", "the", "border"] || words == ["just", "across", "the", "border"]
            || words == ["over", "the", "border"]
    }

    /// `the border`, of no place in particular.
    static func isBorder(_ start: Int, _ scene: Scene) -> Bool {
        let noun = scene.sentence.tag(start) == .determiner ? start + 1 : start
        return noun < scene.sentence.range.upperBound && ["border", "frontier"].contains(scene.lemma(noun))
    }

    private static let venues: Set<String> = [
        "conference", "summit", "meeting", "wedding", "funeral", "festival", "concert", "convention", "seminar",
        "hearing",
        "ward", "unit", "facility", "front", "frontline", "warehouse", "flat", "villa", "ranch", "compound",
        "gymnasium",
        "hostel", "orphanage", "dormitory", "shelter", "hangar", "refuge", "hideout", "safehouse", "morgue", "cell",
        "hotspot", "outpost", "trench", "line", "position", "retreat", "internship", "course", "academy", "centre",
        "center",
    ]

    /// `to a burns unit in Leeds`, `to a conference in Lima`: what people are brought to or go to.
    static func isVenue(_ head: Int, _ start: Int, _ scene: Scene) -> Bool {
        guard venues.contains(scene.lemma(head)), start > scene.sentence.range.lowerBound else { return false }
        return ["to", "into", "for", "at"].contains(scene.lemma(start - 1))
    }

    /// Verbs that tell of ways and of nothing else: what is behind them is where people go.
    private static let plain: Set<String> = [
        "fly", "sail", "evacuate", "deport", "extradite", "airlift", "ferry", "trek", "walk", "hike", "drive", "travel",
        "emigrate", "migrate", "relocate", "cycle", "row", "swim", "repatriate", "hitchhike", "smuggle", "bus", "cross",
        "commute", "march", "journey", "arrive", "land", "ship", "transfer", "traffic", "paddle", "depart", "embark",
        "reach",
    ]

    /// Whether a name that was read as somebody's stands where only a place can: `evacuated from Ben Gurion to Rome`.
    static func isWhereOnly(_ token: Int, _ scene: Scene) -> Bool {
        guard let kind = scene.nameKind(token), kind == .person || kind == .organisation else { return false }
        let range = scene.sentence.range
        var first = token
        while first > range.lowerBound, scene.nameKind(first - 1) == kind { first -= 1 }
        if first > range.lowerBound, scene.sentence.tag(first - 1) == .determiner { first -= 1 }
        guard first > range.lowerBound + 1, !scene.isHonorific(first) else { return false }
        let marker = scene.lemma(first - 1)
        if kind == .organisation, !["over", "across"].contains(marker) { return false }
        guard ["from", "to", "via", "into", "over", "across", "through"].contains(marker) else { return false }
        // The other end of the way beside it, and a verb of moving not far before.
        let isFrame: Bool
        switch marker {
        case "from":
            isFrame = token + 1 < range.upperBound && ["to", "into", "via", "through"].contains(scene.lemma(token + 1))
        case "to", "into", "via":
            isFrame =
                (max(range.lowerBound, first - 5)..<(first - 1)).contains { scene.lemma($0) == "from" }
                || plain.contains(scene.lemma(first - 2)) && marker != "to"
        default: isFrame = scene.sentence.tag(first) == .determiner
        }
        return isFrame
            && (max(range.lowerBound, first - 10)..<first).contains {
                plain.contains(scene.lemma($0)) && scene.isVerb($0)
            }
    }

    /// Whether a table has a place of the name that a word ends or stands in, whatever the reader of names saw: of those read
    /// as somebody's only names of two words, as few people are called so.
    static func isTabled(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.isName(token), isCapital(token, scene) else { return false }
        let kind = scene.nameKind(token)
        var (first, end) = (token, token + 1)
        while first > scene.sentence.range.lowerBound, token - first < 4, scene.isName(first - 1),
            scene.nameKind(first - 1) == kind
        {
            first -= 1
        }
        while end < scene.sentence.range.upperBound, end - token < 4, scene.isName(end), scene.nameKind(end) == kind {
            end += 1
        }
        guard kind != .person || end > first + 1 else { return false }
        if first > scene.sentence.range.lowerBound, scene.isHonorific(first - 1) { return false }
        return PlaceCodes.isKnown(Slug.make(scene.text.text(first..<end)))
    }
}
