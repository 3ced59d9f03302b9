import NewsRecord
import NewsSyntax
import NewsText

/// Whether a country's or a capital's name stands for those who govern it: it is the subject of what only they can do.
enum StateActs {
    /// What can be said of a land as well as of a state.
    private static let ofLands: Set<String> = ofGround.union([
        "be", "have", "remain", "become", "see", "suffer", "experience", "produce", "need", "depend", "rely", "boast",
        "stand", "look", "seem", "appear", "lack", "belong", "enjoy", "celebrate", "mourn", "exceed", "include",
        "cover",
        "prosper", "fall", "rise", "attract", "reopen", "vary", "differ", "recover", "thrive", "languish", "stay",
        "occupy", "house",
    ])
    /// What only the ground and those who live on it do, nobody who governs it.
    private static let ofGround: Set<String> = [
        "lie", "border", "sit", "stretch", "share", "contain", "consist", "span", "straddle", "grow", "shrink",
        "freeze",
        "burn", "sink", "flood", "shake", "wake", "sleep", "separate", "empty", "darken", "swelter", "spread", "sprawl",
        "reel", "tremble", "swell", "average", "adjoin", "brace",
    ]
    /// What belongs to a town or a land, never to those who govern it: `Jakarta's suburbs`.
    static let landNouns: Set<String> = [
        "resident", "inhabitant", "outskirt", "suburb", "airport", "harbour", "harbor", "waterfront", "coast",
        "coastline", "shore", "downtown", "seafront", "beach", "population", "street", "neighbourhood", "neighborhood",
        "skyline", "centre", "center", "north", "south", "east", "west", "capital", "border", "landscape", "climate",
    ]
    /// Verbs whose object is told something: only those who govern can be.
    private static let telling: Set<String> = [
        "tell", "inform", "assure", "remind", "notify", "warn", "urge", "brief", "ask", "implore", "thank",
    ]

    static func acts(_ place: PageText.Place, _ page: PageText) -> Bool {
        guard let text = page.readings[place.block].syntax, let token = text.token(atByte: place.range.upperBound - 1)
        else { return false }
        let sentence = text.sentence(ofToken: token)
        guard sentence.children(of: token, label: .case).isEmpty, !isSide(before: place, page),
            let first = text.token(atByte: place.range.lowerBound), !isBehindPreposition(first, sentence)
        else { return false }
        if [.obj, .iobj].contains(sentence.relation(token).base), let verb = sentence.head(of: token), verb < token,
            telling.contains(text.lemma(verb))
        {
            return true
        }
        var subject = token
        if sentence.relation(token) == .conj, let first = sentence.head(of: token) { subject = first }
        guard sentence.relation(subject) == .nsubj, let verb = sentence.head(of: subject),
            text.tokens[verb].universal == .verb
        else { return false }
        return !ofLands.contains(text.lemma(verb).lowercased())
    }

    /// `Niger and Nigeria share a border`, `Jakarta's suburbs`: said of the lands.
    ///
    /// - Parameter isPlain: whether only what nobody who governs does says so.
    static func isOfLand(_ place: PageText.Place, _ page: PageText, isPlain: Bool = false) -> Bool {
        guard let text = page.readings[place.block].syntax, let token = text.token(atByte: place.range.upperBound - 1)
        else { return false }
        let sentence = text.sentence(ofToken: token)
        if token + 2 < sentence.range.upperBound, sentence.tag(token + 1) == .possessiveEnding {
            return landNouns.contains(text.lemma(token + 2).lowercased())
        }
        var subject = token
        if sentence.relation(token) == .conj, let first = sentence.head(of: token) { subject = first }
        guard sentence.relation(subject) == .nsubj, let verb = sentence.head(of: subject) else { return false }
        return (isPlain ? ofGround : ofLands).contains(text.lemma(verb).lowercased())
    }

    /// `southern Mexico`: no state has sides.
    static func isSide(before place: PageText.Place, _ page: PageText) -> Bool {
        guard let text = page.readings[place.block].syntax, let first = text.token(atByte: place.range.lowerBound),
            first > 0
        else { return false }
        return MissedPlaces.isSide(text.text(first - 1))
    }

    /// `will visit Armenia and Georgia`, `hit Cuba`: whoever governs there, it is the land that somebody or a storm comes
    /// to.
    static func isComeTo(_ span: Span, _ page: PageText) -> Bool {
        guard let text = page.readings[span.block].syntax, let end = page.token(at: span.end, span.block), end > 0
        else { return false }
        let sentence = text.sentence(ofToken: end - 1)
        var token = end - 1
        if sentence.relation(token) == .conj, let first = sentence.head(of: token) { token = first }
        guard sentence.relation(token) == .obj, let verb = sentence.head(of: token) else { return false }
        return coming.contains(text.lemma(verb).lowercased())
    }

    private static let coming: Set<String> = [
        "visit", "tour", "leave", "enter", "reach", "cross", "flee", "revisit", "traverse", "roam", "hit", "devastate",
        "ravage", "lash", "batter", "flood", "shake", "rattle", "pound",
    ]

    private static func isBehindPreposition(_ token: Int, _ sentence: Sentence) -> Bool {
        var before = token - 1
        if before >= sentence.range.lowerBound, sentence.tag(before) == .determiner { before -= 1 }
        return before >= sentence.range.lowerBound && sentence.tag(before) == .preposition
    }
}
