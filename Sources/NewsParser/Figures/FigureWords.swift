/// The small words around numbers.
enum FigureWords {
    /// A word other than a number that a quantity can begin with.
    enum Opener: Sendable, Equatable { case article, half, quarter, minus, tens, several, vague, currency, fraction }

    static let starts = KeyedWords<Opener>(openers)

    private static let openers: [(String, Opener)] =
        [
            ("a", .article), ("an", .article), ("half", .half), ("quarter", .quarter), ("minus", .minus),
            ("negative", .minus),
            ("tens", .tens),
            ("several", .several), ("few", .several), ("many", .several), ("u", .currency), ("us", .currency),
            ("hk", .currency), ("nz", .currency), ("nt", .currency), ("s", .currency), ("c", .currency),
            ("r", .currency),
        ] + (vagueWords + countlessWords).map { ($0, .vague) } + vulgarFractions.map { ($0.0, .fraction) }
        + FigureUnits.codes.map { ($0.0, .currency) }

    /// Every word that a quantity can begin with, numbers among them.
    static let candidates = openers.map(\.0) + NumberWords.entries.map(\.0)

    private static let vagueWords = [
        "untold", "unknown", "large", "huge", "vast", "great", "small", "unspecified", "growing",
    ]

    private static let countlessWords = ["countless", "innumerable", "uncounted", "numberless"]

    /// Adjectives that say that nobody has counted.
    static let countless = KeyedWords<Bool>(countlessWords.map { ($0, true) })

    private static let vulgarFractions: [(String, Double)] = [
        ("½", 1 / 2), ("¼", 1 / 4), ("¾", 3 / 4), ("⅓", 1 / 3), ("⅔", 2 / 3), ("⅕", 1 / 5), ("⅖", 2 / 5), ("⅗", 3 / 5),
        ("⅘", 4 / 5), ("⅙", 1 / 6), ("⅚", 5 / 6), ("⅛", 1 / 8), ("⅜", 3 / 8), ("⅝", 5 / 8), ("⅞", 7 / 8),
    ]

    /// Fractions that are one sign.
    static let vulgar = KeyedWords<Double>(vulgarFractions)

    static let vagueAdjectives = KeyedWords<Bool>(vagueWords.map { ($0, true) })

    static let numberNouns = KeyedWords<Bool>([("numbers", true), ("number", true)])

    enum Suffix: Sendable { case scale(Double), millionOrUnit, millionIfMoney }

    /// Letters glued to digits.
    static let suffixes = KeyedWords<Suffix>([
        ("k", .scale(1e3)), ("mn", .scale(1e6)), ("mln", .scale(1e6)), ("mil", .scale(1e6)), ("bn", .scale(1e9)),
        ("bln", .scale(1e9)),
        ("tn", .scale(1e12)), ("tln", .scale(1e12)),
        ("m", .millionOrUnit), ("b", .scale(1e9)), ("mm", .millionIfMoney),
    ])

    /// What stands before a number that is a name.
    static let labels = KeyedWords<Bool>(
        [
            "no", "nos", "number", "resolution", "resolutions", "local", "article", "section", "chapter", "flight",
            "route", "highway", "interstate",
            "channel", "room", "page", "pages", "type", "windows", "apollo", "formula", "phase", "version", "title",
            "part",
            "boeing", "airbus", "level", "track", "gate", "terminal", "platform", "unit", "ward", "district",
            "precinct",
            "group", "big", "act", "volume", "vol", "line", "lane", "pier", "row", "verse", "psalm", "proposition",
            "prop",
            "class", "grade", "category", "cat", "mark", "model", "area", "bus", "train", "protocol", "rule",
            "paragraph",
            "clause", "amendment", "order", "chapters", "item", "step", "lot", "block", "building", "suite", "apt",
            "box",
            "war", "zone", "sector", "camp", "hill", "episode", "series", "season", "game", "round", "stage", "day",
            "week",
            "year", "age", "aged", "code", "zip", "tel", "telephone", "phone", "fax", "call",
        ].map { ($0, true) })

    /// Labels that need no capital.
    static let ageLabels = KeyedWords<Bool>(
        [
            "age", "aged", "resolution", "resolutions", "number", "page", "pages", "chapter", "article", "section",
            "line", "lines", "paragraph", "paragraphs", "grade", "grades", "chapters", "articles", "sections",
        ].map { ($0, true) })

    /// Between the first and the last of what is numbered.
    static let ranging = KeyedWords<Bool>(["through", "to", "and"].map { ($0, true) })

    /// What follows a house's number and the name of its street.
    static let streets = KeyedWords<Bool>(
        [
            "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "boulevard", "blvd", "lane", "place", "court",
            "way",
        ]
        .map { ($0, true) })

    /// Denominators of fractions.
    static let fractions = KeyedWords<Int>([
        ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fourth", 4),
        ("fourths", 4), ("fifth", 5), ("fifths", 5), ("sixth", 6), ("sixths", 6), ("seventh", 7), ("sevenths", 7),
        ("eighth", 8), ("eighths", 8), ("ninth", 9), ("ninths", 9), ("tenth", 10), ("tenths", 10), ("twelfth", 12),
        ("twelfths", 12), ("sixteenth", 16), ("sixteenths", 16), ("twentieth", 20), ("twentieths", 20),
        ("thirtieth", 30), ("thirtieths", 30), ("fortieth", 40), ("fortieths", 40), ("fiftieth", 50),
        ("fiftieths", 50), ("sixtieth", 60), ("sixtieths", 60), ("eightieth", 80), ("eightieths", 80),
        ("ninetieth", 90), ("ninetieths", 90), ("hundredth", 100), ("hundredths", 100), ("thousandth", 1000),
        ("thousandths", 1000), ("millionth", 1_000_000), ("millionths", 1_000_000), ("billionth", 1_000_000_000),
        ("billionths", 1_000_000_000), ("trillionth", 1_000_000_000_000), ("trillionths", 1_000_000_000_000),
    ])

    /// The last word of a denominator of two: `twenty-fifth`.
    static let lesserFractions = KeyedWords<Int>([
        ("first", 1), ("firsts", 1), ("second", 2), ("seconds", 2), ("third", 3), ("thirds", 3), ("fourth", 4),
        ("fourths", 4), ("fifth", 5), ("fifths", 5), ("sixth", 6), ("sixths", 6), ("seventh", 7), ("sevenths", 7),
        ("eighth", 8), ("eighths", 8), ("ninth", 9), ("ninths", 9),
    ])

    /// Before a half that is one of two, and no share: `the first half of the year`.
    static let halfNamers = KeyedWords<Bool>(
        [
            "first", "second", "third", "last", "latter", "other", "better", "worse", "top", "bottom", "upper", "lower",
            "northern", "southern", "eastern", "western", "front", "back", "early", "earlier", "late", "later",
            "opening", "closing", "final", "previous", "one", "each", "either", "every", "whose", "a", "the", "my",
            "his", "her", "its", "their", "our", "your", "this", "that",
        ].map { ($0, true) })

    /// Behind a half, what makes an idiom or a clock time of it.
    static let halfTraps = KeyedWords<Bool>(
        ["past", "way", "battle", "fun", "story", "age", "time", "full", "empty"].map { ($0, true) })

    /// What is said of someone of several: `one was killed`.
    static let fates = KeyedWords<Bool>(["was", "died", "remains", "survived", "remained"].map { ($0, true) })

    /// Before a one that stands for someone of several.
    static let oneOpeners = KeyedWords<Bool>(["and", "but", "while", "least"].map { ($0, true) })

    /// By the preposition before "one": nouns that it counts nothing of.
    static let onePhrases = KeyedWords<[WordKey]>([
        ("at", ["point", "time", "stage", "moment", "end", "extreme", "level"].map { WordKey($0) }),
        ("on", ["hand", "level", "side", "point"].map { WordKey($0) }),
        ("in", ["way", "sense", "respect", "form", "piece", "voice", "breath"].map { WordKey($0) }),
        ("to", ["side", "degree"].map { WordKey($0) }), ("with", ["voice", "exception"].map { WordKey($0) }),
        ("as", ["man"].map { WordKey($0) }),
    ])

    /// Between "one" and "another".
    static let alternations = KeyedWords<Bool>(["or", "to", "after", "and"].map { ($0, true) })

    /// Units of age.
    static let ageUnits = KeyedWords<Bool>(
        ["year", "years", "month", "months", "week", "weeks", "day", "days"].map { ($0, true) })

    /// Labels that number things in small letters too, where nothing is counted behind.
    static let bareLabels = KeyedWords<Bool>(
        [
            "flight", "route", "highway", "channel", "room", "gate", "terminal", "platform", "bus", "exit", "hall",
            "grade", "track", "lane", "pier", "ward", "box", "dial", "dialed", "dialled", "apartment", "suite", "door",
        ].map { ($0, true) })

    /// Of what can be of an age.
    static let persons = KeyedWords<Bool>(
        [
            "man", "woman", "boy", "girl", "child", "children", "people", "men", "women", "boys", "girls", "anyone",
            "those", "adults", "patients", "pupils", "players", "everyone", "person", "youth", "citizens", "workers",
        ].map { ($0, true) })

    static let turning = KeyedWords<Bool>(["turns", "turned", "turning", "aged"].map { ($0, true) })
    static let limits = KeyedWords<Bool>(["under", "over", "below", "above"].map { ($0, true) })

    /// After "times", what a multiple is compared with.
    static let compared = KeyedWords<Bool>(
        ["that", "as", "more", "less", "the", "its", "their", "his", "her", "what", "this", "those", "over"]
            .map { ($0, true) })

    /// Before a name that says where.
    static let settings = KeyedWords<Bool>(
        ["in", "at", "near", "from", "around", "outside", "to", "and", "across", "on"].map { ($0, true) })

    static let times = WordKey("times")
    static let at = WordKey("at")
    static let past = WordKey("past")
    static let letterO = WordKey("o")
    static let numberWord = WordKey("number")

    /// Between someone and an age.
    static let being = KeyedWords<Bool>(
        ["is", "was", "be", "am", "are", "were"].map { ($0, true) })

    /// Someone who has an age.
    static let whoever = KeyedWords<Bool>(
        ["who", "he", "she", "i", "you", "they", "we", "to"].map { ($0, true) })

    /// Before "one" as a pronoun.
    static let pronounOpeners = KeyedWords<Bool>(
        [
            "no", "any", "every", "some", "this", "that", "the", "each", "which", "another", "only", "last", "first",
            "next",
            "these", "those", "good", "bad", "big", "new", "old", "little", "loved", "anyone",
        ].map { ($0, true) })

    /// What makes "one of" a judgement.
    static let superlatives = KeyedWords<Bool>(
        [
            "most", "more", "least", "few", "many", "best", "worst", "only", "first", "last", "top", "leading", "main",
            "several", "central", "key", "major", "principal", "chief", "core", "crucial", "favourite", "favorite",
        ]
        .map { ($0, true) })

    /// What makes a number with a hyphen something other than a count.
    static let compoundTraps = KeyedWords<Bool>(
        ["way", "fold", "sided", "time", "old", "plus", "bit", "day", "hour", "minute", "second", "and", "year"]
            .map { ($0, true) })

    static let by = WordKey("by")
    static let naught = WordKey("naught")
    static let forWord = WordKey("for")
    static let the = WordKey("the")
    static let only = WordKey("only")
    static let thing = WordKey("thing")
    static let textWord = WordKey("text")
    static let ago = WordKey("ago")
    static let half = WordKey("half")
    static let another = WordKey("another")
    static let other = WordKey("other")
    static let letterK = WordKey("k")
    static let and = WordKey("and")
    static let of = WordKey("of")
    static let to = WordKey("to")
    static let from = WordKey("from")
    static let between = WordKey("between")
    static let one = WordKey("one")
    static let age = WordKey("age")
    static let old = WordKey("old")
}
