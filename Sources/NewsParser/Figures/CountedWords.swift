/// Words that decide what a number counts.
enum CountedWords {
    /// Nouns that are counted and hardly ever qualified by a year.
    static let people = KeyedWords<Bool>(
        [
            "people", "men", "women", "children", "troops", "soldiers", "refugees", "members", "residents", "persons",
            "workers", "students", "civilians", "prisoners", "employees", "homes", "houses", "miles", "meters",
            "metres",
            "kilometers", "kilometres", "feet", "tons", "tonnes", "dollars", "euros", "percent", "votes", "seats",
            "acres",
            "pounds", "barrels", "copies", "others", "shares", "jobs", "deaths", "victims", "points", "degrees",
        ].map { ($0, true) })

    /// States of people that stand for the people.
    static let conditions = KeyedWords<Bool>(
        ["dead", "wounded", "injured", "missing", "killed", "hurt", "displaced", "homeless", "hospitalized"]
            .map { ($0, true) })

    /// What a rate is paid in or counted by, before "a year".
    static let money = KeyedWords<Bool>(
        ["dollars", "euros", "pounds", "yen", "won", "percent", "cents", "people", "tons", "barrels", "times"].map {
            ($0, true)
        })

    /// Words that end a noun phrase.
    static let functionWords = KeyedWords<Bool>(
        [
            "the", "a", "an", "this", "that", "these", "those", "and", "or", "but", "nor", "if", "when", "while", "as",
            "than",
            "then", "because", "although", "though", "since", "until", "where", "which", "who", "whom", "whose", "what",
            "how", "why", "in", "on", "at", "by", "for", "from", "to", "of", "with", "without", "within", "into",
            "onto",
            "over", "under", "above", "below", "between", "among", "against", "during", "before", "after", "about",
            "around", "through", "across", "along", "behind", "near", "off", "out", "up", "down", "per", "via", "is",
            "are",
            "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would",
            "can",
            "could", "may", "might", "must", "shall", "should", "not", "no", "it", "its", "he", "she", "they", "them",
            "him",
            "her", "his", "their", "we", "us", "our", "you", "your", "i", "me", "my", "there", "here", "also", "only",
            "just",
            "still", "already", "now", "yet", "ago", "each", "apiece", "earlier", "later", "today", "yesterday",
            "tomorrow",
            "so", "too", "very", "even", "said", "says", "told", "compared", "including", "such", "ever", "never",
            "alone",
            "last", "next", "both", "either", "rather", "annually", "monthly", "daily", "together", "again", "away",
            "back", "worldwide", "nationwide", "overall", "well", "more", "less", "fewer", "took", "went", "came",
            "fled",
            "made", "began", "died", "left", "fell", "rose", "won", "lost", "held", "met", "got", "gave", "saw", "took",
            "live", "lived", "remain", "want", "say", "years", "year", "months", "month", "weeks", "week", "days",
            "day",
            "hours", "hour", "minutes", "minute",
        ].map { ($0, true) })

    /// Words in -s that are no plurals.
    private static let singulars = KeyedWords<Bool>(
        [
            "was", "is", "has", "as", "its", "his", "this", "us", "thus", "does", "perhaps", "always", "towards",
            "less",
            "besides", "across", "unless", "plus", "versus", "says", "yes",
        ].map { ($0, true) })

    private static let irregularPlurals = KeyedWords<Bool>(
        [
            "people", "men", "women", "children", "police", "feet", "media", "data", "fishermen", "policemen",
            "servicemen",
            "gunmen", "lawmakers", "personnel", "cattle", "sheep", "aircraft", "families",
        ].map { ($0, true) })

    static func isFunctionWord(_ text: PieceText, _ index: Int) -> Bool {
        text.isWord(index) && functionWords[text[index].key] ?? false
    }

    /// Whether a word has the look of a plural noun: an irregular one, or in -s but for -ss, -us and -is.
    static func looksPlural(_ text: PieceText, _ index: Int) -> Bool {
        guard text.isWord(index) else { return false }
        let piece = text[index]
        if irregularPlurals[piece.key] ?? false { return true }
        let end = Int(piece.end)
        guard end - Int(piece.start) > 2, text.bytes[end - 1] | 0x20 == 0x73, !(singulars[piece.key] ?? false) else {
            return false
        }
        let before = text.bytes[end - 2] | 0x20
        return before != 0x73 && before != 0x75 && before != 0x69
    }
}
