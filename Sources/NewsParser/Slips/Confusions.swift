import NewsText

/// Words that are written for others, where the words on both sides leave no doubt.
enum Confusions {
    /// The words that may be meant for others.
    static let words = ["thought", "though", "threw", "form", "then", "of", "there", "it's"]

    private static let motion = set(
        """
        flee flees fled fleeing escape escaped escaping pass passes passed passing travel travelled traveled travelling
        traveling come came coming go went going gone walk walked walking cross crossed crossing drive drove driven
        route routed smuggle smuggled smuggling move moved moving way ways journey passage trek trekked transit
        run ran sail sailed fly flew flown march marched
        """)

    private static let departure = set(
        """
        fled escaped came arrived arriving returned travelled traveled far back moved walked out rescued received
        taken obtained bought separated withdrew withdrawn released ranging ranged apart aside suffering suffered recovering
        died stemming stemmed home exiled banned deported evacuated removed
        """)

    private static let comparatives = set(
        "more less fewer rather other better worse higher lower larger smaller greater earlier later older younger longer"
    )

    private static let auxiliaries = set("would could should might must")

    /// What a word was meant to be; nil where it may stand as it is.
    ///
    /// - Parameters:
    ///   - word: in lower case.
    ///   - last: the word before it in lower case; empty where a mark or nothing is there.
    ///   - next: the token after it, and what it says in lower case.
    static func meant(_ word: String, after last: String, before next: Token, _ following: String, _ text: BlockText)
        -> String?
    {
        switch word {
        case "thought", "though", "threw":
            motion.contains(last) && opensPhrase(next, following, text) ? "through" : nil
        case "form": departure.contains(last) && opensPhrase(next, following, text) ? "from" : nil
        case "then":
            comparatives.contains(last) && (next.kind == .number || Self.quantities.contains(following)) ? "than" : nil
        case "of": auxiliaries.contains(last) && Self.participles.contains(following) ? "have" : nil
        case "there": following == "own" ? "their" : nil
        case "it's": following == "own" ? "its" : nil
        default: nil
        }
    }

    private static let quantities = set(
        "half one two three four five six seven eight nine ten twenty thirty fifty hundred thousand ever expected")

    private static let participles = set("been had done gone made taken come known seen said given left")

    /// A name, a number or an article: what follows a preposition.
    private static func opensPhrase(_ token: Token, _ word: String, _ text: BlockText) -> Bool {
        if token.kind == .number { return true }
        guard token.kind == .word else { return false }
        return (0x41...0x5A).contains(text.bytes[token.range.lowerBound]) && word != "i"
            || ["the", "a", "an", "their", "his", "her", "its", "this", "that", "these", "those"].contains(word)
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
