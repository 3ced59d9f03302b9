import NewsSyntax
import NewsText

/// Whether a country's or a capital's name stands for those who govern it: it is the subject of what only they can do.
enum StateActs {
    /// What can be said of a land as well as of a state.
    private static let ofLands: Set<String> = [
        "be", "have", "lie", "border", "sit", "stretch", "share", "remain", "become", "see", "suffer", "experience",
        "produce", "grow", "need", "contain", "consist", "span", "straddle", "depend", "rely", "boast", "stand", "look",
        "seem", "appear", "lack", "belong", "enjoy", "celebrate", "mourn", "exceed", "include", "cover", "brace",
        "prosper", "shrink", "freeze", "burn", "sink", "flood", "shake", "wake", "sleep", "attract", "separate",
        "fall", "rise", "empty", "darken", "reopen", "swelter", "spread", "sprawl", "house", "vary", "differ", "reel",
        "recover", "thrive", "languish", "tremble", "swell", "stay", "average", "occupy", "adjoin",
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

    /// `Niger and Nigeria share a border`: said of the lands.
    static func isOfLand(_ place: PageText.Place, _ page: PageText) -> Bool {
        guard let text = page.readings[place.block].syntax, let token = text.token(atByte: place.range.upperBound - 1)
        else { return false }
        let sentence = text.sentence(ofToken: token)
        var subject = token
        if sentence.relation(token) == .conj, let first = sentence.head(of: token) { subject = first }
        guard sentence.relation(subject) == .nsubj, let verb = sentence.head(of: subject) else { return false }
        return ofLands.contains(text.lemma(verb).lowercased())
    }

    /// `southern Mexico`: no state has sides.
    static func isSide(before place: PageText.Place, _ page: PageText) -> Bool {
        guard let text = page.readings[place.block].syntax, let first = text.token(atByte: place.range.lowerBound),
            first > 0
        else { return false }
        return MissedPlaces.isSide(text.text(first - 1))
    }

    private static func isBehindPreposition(_ token: Int, _ sentence: Sentence) -> Bool {
        var before = token - 1
        if before >= sentence.range.lowerBound, sentence.tag(before) == .determiner { before -= 1 }
        return before >= sentence.range.lowerBound && sentence.tag(before) == .preposition
    }
}
