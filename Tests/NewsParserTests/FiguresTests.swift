import NewsRecord
import NewsText
import Testing

@testable import NewsParser

/// One quantity, marked by `[` and `]` in the text, and what it means.
struct FigureCase: Sendable, CustomTestStringConvertible {
    var marked: String
    var value: Double?
    var qualifier: Figure.Qualifier = .exact
    var low: Double?
    var high: Double?
    var counted: String?
    var unit: String?

    /// An exact figure.
    init(_ marked: String, _ value: Double, _ counted: String? = nil, unit: String? = nil) {
        self.marked = marked
        self.value = value
        low = value
        high = value
        self.counted = counted
        self.unit = unit
    }

    /// Any other.
    init(
        _ marked: String, _ value: Double?, _ qualifier: Figure.Qualifier, low: Double? = nil, high: Double? = nil,
        _ counted: String? = nil, unit: String? = nil
    ) {
        self.marked = marked
        self.value = value
        self.qualifier = qualifier
        self.low = low
        self.high = high
        self.counted = counted
        self.unit = unit
    }

    var testDescription: String { marked }
}

@Suite struct FiguresTests {
    static let exact: [FigureCase] = [
        FigureCase("a crew of [17] Norwegian sailors landed in", 17, "Norwegian sailors"),
        FigureCase("lost [five] of its engines.", 5, "engines"),
        FigureCase("led [a hundred and one] dogs there", 101, "dogs"),
        FigureCase("led [a hundred and fifty thousand] sheep there", 150_000, "sheep"),
        FigureCase("costs [5m rand] and more", 5_000_000, unit: "ZAR"),
        FigureCase("[Two] bridges were closed", 2, "bridges"),
        FigureCase("between the [two] harbors.", 2, "harbors"),
        FigureCase("met [twenty-one] U.S. officials there", 21, "U.S. officials"),
        FigureCase("lost [one hundred and three] homes", 103, "homes"),
        FigureCase("sold [3.5 million] copies", 3.5e6, "copies"),
        FigureCase("sold [two million] copies", 2e6, "copies"),
        FigureCase("sold [a million] copies", 1e6, "copies"),
        FigureCase("sold [half a million] copies", 5e5, "copies"),
        FigureCase("lost [half] of the boats", 0.5, "boats"),
        FigureCase("and [half] said that", 0.5),
        FigureCase("cut it by [half], he", 0.5),
        FigureCase("walked [half a mile] home", 0.5, unit: "mile"),
        FigureCase("with [one billion and a half million] grains", 1_000_500_000, "grains"),
        FigureCase("for [three quarters billion dollars]", 750_000_000, unit: "USD"),
        FigureCase("a part in [a hundred trillionths].", 1e-10),
        FigureCase("lost [one twenty-fifth] of it", 0.04),
        FigureCase("with [1.3e6] grains", 1.3e6, "grains"),
        FigureCase("at [6.25x10^-4] and", 6.25e-4),
        FigureCase("for [120 MEUR] in", 120e6, unit: "EUR"),
        FigureCase("costs [15 dollars 50].", 15.5, unit: "USD"),
        FigureCase("ran [188 miles an hour] there", 188, unit: "mile per hour"),
        FigureCase("ran [80 km/h] there", 80, unit: "kilometer per hour"),
        FigureCase("at [35°C] in", 35, unit: "degree Celsius"),
        FigureCase("holds [100t] of", 100, unit: "tonne"),
        FigureCase("[One] was killed.", 1),
        FigureCase("led by [46] to [40 percent] in", 46, unit: "percent"),
        FigureCase("in [46] Latin American and Caribbean countries, it", 46, "Latin American and Caribbean countries"),
        FigureCase("of the [53] wounded left", 53, "wounded"),
        FigureCase("the [32-game], [16-team] series", 32, "game"),
        FigureCase("hired [1,500] nurses from", 1500, "nurses"),
        FigureCase("met [100] fruit-growers on", 100, "fruit-growers"),
        FigureCase("sold [two dozen] eggs", 24, "eggs"),
        FigureCase("a [dozen] eggs", 12, "eggs"),
        FigureCase("rose by [a third] from 2001.", 1.0 / 3),
        FigureCase("where [a third] were empty.", 1.0 / 3),
        FigureCase("found that [one in five] children walk", 0.2, "children"),
        FigureCase("lost [three quarters of a million] bees", 750_000, "bees"),
        FigureCase("sold [one and a half million] bees", 1.5e6, "bees"),
        FigureCase("with [two million and three fifths]", 2.6e6),
        FigureCase("walked [2½ miles] home", 2.5, unit: "mile"),
        FigureCase("at [40 degrees Celsius] for", 40, unit: "degree Celsius"),
        FigureCase("sold [40\u{202F}000] of them", 40_000),
        FigureCase("covering [10 percent] of Danish farmland.", 10, "Danish farmland", unit: "percent"),
        FigureCase("grew by [2.5 per cent] and", 2.5, unit: "percent"),
        FigureCase("grew by [2.5%] and", 2.5, unit: "percent"),
        FigureCase("fell [three percentage points] to", 3, unit: "percentage point"),
        FigureCase("may bring [$16 billion] in taxes by", 16e9, "taxes", unit: "USD"),
        FigureCase("worth [$48.2 million] to", 48.2e6, unit: "USD"),
        FigureCase("worth [US$150 million] to", 150e6, unit: "USD"),
        FigureCase("worth [HK$10.05 billion] to", 10.05e9, unit: "HKD"),
        FigureCase("worth [€5bn] to", 5e9, unit: "EUR"),
        FigureCase("worth [£2.5m] to", 2.5e6, unit: "GBP"),
        FigureCase("cost [dlrs 100] for", 100, unit: "USD"),
        FigureCase("cost [RM120,000] each", 120_000, unit: "MYR"),
        FigureCase("cost [10,000 Swiss francs] then", 10_000, unit: "CHF"),
        FigureCase("cost [309,381 yen] then", 309_381, unit: "JPY"),
        FigureCase("cost [one million dollars] then", 1e6, unit: "USD"),
        FigureCase("cost [50 million U.S. dollars] then", 50e6, unit: "USD"),
        FigureCase("cost [500 Egyptian pounds] then", 500, unit: "EGP"),
        FigureCase("cost [12 million Hong Kong dollars] then", 12e6, unit: "HKD"),
        FigureCase("cost [700 kronor] then", 700, unit: "SEK"),
        FigureCase("cost [KES 4,000] then", 4000, unit: "KES"),
        // Whose they are the words do not say.
        FigureCase("cost [30,000 rupees] then", 30_000, unit: "rupee"),
        FigureCase("cost [30,000 francs] then", 30_000, unit: "franc"),
        FigureCase("holds [3 terabytes] now", 3, unit: "terabyte"),
        FigureCase("cost [80 Canadian dollars] then", 80, unit: "CAD"),
        FigureCase("cost [2 million pounds] then", 2e6, unit: "GBP"),
        FigureCase("weighs [two pounds].", 2, unit: "pound"),
        FigureCase("stands [70 miles] inland of", 70, unit: "mile"),
        FigureCase("stands [113 kilometres] inland of", 113, unit: "kilometer"),
        FigureCase("a hall of [60 square meters] in", 60, unit: "square meter"),
        FigureCase("a [4,000-meter] peak", 4000, unit: "meter"),
        FigureCase("winds of [120 miles per hour] hit", 120, unit: "mile per hour"),
        FigureCase("sent [500 metric tons] of rice", 500, "rice", unit: "metric ton"),
        FigureCase("it was [-5 degrees] there", -5, unit: "degree"),
        FigureCase("ran [1 1/2 miles] home", 1.5, unit: "mile"),
        FigureCase("[one] lighthouse still works", 1, "lighthouse"),
        FigureCase("said to number [45] lorries", 45, "lorries"),
        FigureCase("met [four] times a", 4, "times"),
        FigureCase("In Lyon [40] people", 40, "people"),
        FigureCase("[one] of the bridges fell", 1, "bridges"),
        FigureCase("[two-thirds] of the voters stayed", 2.0 / 3, "voters"),
        FigureCase("[a fifth] of the crop failed", 0.2),
        FigureCase("[nine out of 10] farms failed", 0.9, "farms"),
        FigureCase("sold [two and a half million] copies", 2.5e6, "copies"),
        FigureCase("sold [3 million and a half] copies", 3.5e6, "copies"),
        FigureCase("sold [two point five million] copies", 2.5e6, "copies"),
        FigureCase("sold [1 234 567] copies", 1_234_567, "copies"),
        FigureCase("sold [40 000] copies", 40_000, "copies"),
        FigureCase("sold [1,25,000] copies", 125_000, "copies"),
        FigureCase("sold [two thousand and five] copies", 2005, "copies"),
        FigureCase("sold [three lakh] copies", 3e5, "copies"),
        FigureCase("sold [hundred thousand] copies", 1e5, "copies"),
        FigureCase("a [16-team] tournament", 16, "team"),
        FigureCase("stood [six feet 3 inches] tall", 6.25, unit: "foot"),
        FigureCase("cost [13 dollars and 45 cents] then", 13.45, unit: "USD"),
        FigureCase("cost [250 million Dutch guilders] then", 250e6, unit: "NLG"),
        FigureCase("at [-5] it froze", -5),
    ]

    static let qualified: [FigureCase] = [
        FigureCase("where some [12,000] Polish miners have settled", 12_000, .about, "Polish miners"),
        FigureCase("ferried about [460] Irish pilgrims out", 460, .about, "Irish pilgrims"),
        FigureCase("an estimated [300,000] birds could", 300_000, .about, "birds"),
        FigureCase("just [80] or so boats in", 80, .about, "boats"),
        FigureCase("More than [90,000] others are", 90_000, .moreThan, low: 90_000, "others"),
        FigureCase("over [500] people fled", 500, .moreThan, low: 500, "people"),
        FigureCase("She was chosen over [three] rivals", 3, .exact, low: 3, high: 3, "rivals"),
        FigureCase("at least [23] civilians died", 23, .atLeast, low: 23, "civilians"),
        FigureCase("no fewer than [12] ships", 12, .atLeast, low: 12, "ships"),
        FigureCase("[12] or more ships", 12, .atLeast, low: 12, "ships"),
        FigureCase("fewer than [40] seats", 40, .lessThan, high: 40, "seats"),
        FigureCase("less than [15 %] of the harvest", 15, .lessThan, high: 15, "harvest", unit: "percent"),
        FigureCase("up to [50,000] Finnish voters stayed", 50_000, .atMost, high: 50_000, "Finnish voters"),
        FigureCase("As many as [7,000] fans cheered", 7000, .atMost, high: 7000, "fans"),
        FigureCase("no more than [six] men", 6, .atMost, high: 6, "men"),
        FigureCase("nearly [800] retired teachers have", 800, .nearly, high: 800, "retired teachers"),
        FigureCase("close to [$2 billion] was", 2e9, .nearly, high: 2e9, unit: "USD"),
        FigureCase("between [5 and 10 percent] of voters", nil, .range, low: 5, high: 10, "voters", unit: "percent"),
        FigureCase("a [6-12 percent] rebate", nil, .range, low: 6, high: 12, unit: "percent"),
        FigureCase("[10 to 15 million] people", nil, .range, low: 10e6, high: 15e6, "people"),
        FigureCase("for [$3 to $5] per ticket", nil, .range, low: 3, high: 5, unit: "USD"),
        FigureCase("[Thousands] of young skaters turned", nil, .indefinite, low: 2000, "young skaters"),
        FigureCase("there are [millions] of tiny crabs that", nil, .indefinite, low: 2e6, "tiny crabs"),
        FigureCase("[hundreds of millions of dollars] went", nil, .indefinite, low: 2e8, unit: "USD"),
        FigureCase("[tens of thousands] of people", nil, .indefinite, low: 20_000, "people"),
        FigureCase("[several hundred] prisoners were", nil, .indefinite, low: 200, "prisoners"),
        FigureCase("[several inches] of snow fell", nil, .indefinite, low: 2, "snow", unit: "inch"),
        FigureCase("[Untold numbers] have since moved inland", nil, .indefinite),
    ]

    @Test(arguments: exact + qualified)
    func `the marked quantity is found and means what the table says`(_ item: FigureCase) throws {
        let (bytes, ranges) = unmark(item.marked)
        let text = BlockText(bytes: bytes)
        let found = FigureStage.find(in: text, dates: DateStage.find(in: text))
        #expect(found.map(\.range) == ranges)
        let figure = try #require(found.first)
        #expect(figure.value == item.value)
        #expect(figure.qualifier == item.qualifier)
        #expect(figure.low == item.low)
        #expect(figure.high == item.high)
        #expect(figure.counted == item.counted)
        #expect(figure.unit == item.unit)
        #expect(figure.isExact == (item.qualifier == .exact))
        #expect(figure.fullRange.contains(figure.range.lowerBound))
    }

    @Test(arguments: [
        "Kim, 45, said so.", "aged 45 and", "a 45-year-old man", "at the age of 19", "the 17th floor", "the first man",
        "call 555-1234 now", "call +82-2-398-3114 now", "won 10-2 on", "a 6-4, 6-3 win", "Harbor150.jpg",
        "the G7 said",
        "a Boeing 737 crashed", "under Resolution 1718 of", "under resolution 317 of", "Article 5 of the treaty",
        "No. 5 on the list", "1. Preheat the oven", "(3) the rest", "an F-16 crashed", "MH370 vanished",
        "9/11 and 24/7",
        "a ratio of 3:1 is", "at 14:30 GMT", "in July 2006", "In 2004, it", "on July 5 .", "for three years",
        "six-party talks", "a two-way street", "no one knows", "one of the few surgeons", "this one is",
        "one of the largest ports", "the only one of its kind", "who is 61, has", "the age of seventy.",
        "she was 45 and", "dial 351 21 555 0148 now", "a third man", "ten times that", "three times as many",
        "three times larger", "at nine the",
        "at six o'clock sharp", "number two at", "the Leopard 2 tanks", "bus 42 stopped", "At 34, she",
        "a man of 45,", "children under five.", "turned 90 on", "aged between 14 and", "in 10115 Berlin,",
        "the Group of Eight met", "it was all for naught", "the 18- to 24-year-old nurses", "version 1.2.3 is out",
        "agent 007 said", "its 1988 sales rose", "in the 20s",
        "12 Harbor Rd. in Gdansk", "see ?q=305&p=7 there", "he scores often", "the first half of the game",
        "half past six", "one side or another", "half his age",
        "20 and 50 years ago", "grades three through eight", "New York, NY 10032", "text WORK to 82623 now",
        "a tweet timestamp=\"1449075600\" said", "that is one thing",
        "one of the more lively ports", "Covid-19 spread", "Soak it. 1. Wash the rice.", "three seasons ago it",
        "about 40 - 50 years old", "( exit 436 ) lies", "a 28 - year - old runner", "24703m212 is",
        "The senator, 66, came", "at one point it",
        "one important thing is", "one of the key goals",
        "12-to-14-year-olds",
    ])
    func `what only looks like a quantity is none`(_ line: String) {
        let text = BlockText(bytes: Array(line.utf8))
        let found = FigureStage.find(in: text, dates: DateStage.find(in: text))
        #expect(found.map { text.text($0.range) } == [])
    }

    @Test func `several stand in one sentence, apart from the dates`() {
        let line = """
            In 1987 the port had about [4,000] dockers; more than [60,000] passengers came in May 1992, and a crew of [9]
            sold its ship for [$3 million] two weeks later.
            """
        let (bytes, ranges) = unmark(line)
        let text = BlockText(bytes: bytes)
        #expect(FigureStage.find(in: text, dates: DateStage.find(in: text)).map(\.range) == ranges)
    }

    @Test func `the qualifier's words are kept beside the number's`() throws {
        let text = BlockText(bytes: Array("It moved no fewer than 12 ships, or 40 or more boats.".utf8))
        let found = FigureStage.find(in: text, dates: [])
        #expect(found.map { text.text($0.range) } == ["12", "40"])
        #expect(found.map { text.text($0.fullRange) } == ["no fewer than 12", "40 or more"])
    }

    @Test func `one of a number is a number too`() {
        let (bytes, ranges) = unmark("[one] of [11] men held in 1996")
        let text = BlockText(bytes: bytes)
        #expect(FigureStage.find(in: text, dates: DateStage.find(in: text)).map(\.range) == ranges)
    }

    @Test func `capitals say nothing in a headline`() {
        let text = BlockText(bytes: Array("Rebels Free Two Hostages After Talks".utf8))
        #expect(FigureStage.find(in: text, dates: []).map { text.text($0.range) } == ["Two"])
    }
}
