import NewsParser
import NewsRecord
import Testing

/// Stances in turns of phrase and in clauses whose subject or object stands somewhere else.
@Suite(.enabled(if: Reading.shipped != nil)) struct StanceTurnTests {
    private func stances(_ text: String) throws -> [String] {
        try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path).stances.map {
            "\($0.actor ?? "-") \($0.polarity.rawValue) \($0.target ?? "-")"
        }
    }

    /// Who does it or whom it is done to stands in another clause or behind another word.
    static let clauses: [(String, [String])] = [
        (
            "The price of bread fell after Mayor Ilse Brandt backed the union.",
            ["person:ilse-brandt supports org:union"]
        ),
        ("The talks ended with the mayor blaming the airline for the delay.", ["anon:mayor accuses org:airline"]),
        (
            "Backed by Norway in the dispute, Chad left the talks.",
            ["gov:nor supports gov:tcd", "gov:tcd withdraws thing:talks"]
        ),
        ("The airline, accused by Mayor Ana Barros of fraud, closed.", ["person:ana-barros accuses org:airline"]),
        ("The bank, accused by Mayor Ana Barros of fraud, closed.", ["person:ana-barros accuses org:bank"]),
        ("Nobody spoke for Chad, whom the union criticised over the delay.", ["org:union criticises gov:tcd"]),
        ("The baker was called on by the bishop to resign.", ["anon:bishop urges anon:baker"]),
        ("Chad — long silent — backed the airline.", ["gov:tcd supports org:airline"]),
        (
            "Chile urged Peru to lift the ban, calling it unfair.",
            ["gov:chl urges gov:per", "gov:chl condemns gov:per"]
        ),
        ("Chile is the only state that opposes the airline.", ["gov:chl criticises org:airline"]),
        ("The league condemned the arrest of four potters by the police.", ["org:league condemns org:police"]),
        ("The union federation called on Mayor Ana Barros to pay.", ["org:union urges person:ana-barros"]),
        ("The union held the governor, Ana Barros, responsible.", ["org:union accuses person:ana-barros"]),
        ("The union attacked the ministry’s plan.", ["org:union criticises org:ministry"]),
        ("Chile summoned Peru’s ambassador.", ["gov:chl criticises gov:per"]),
        ("Chile recalled its ambassador to Peru.", ["gov:chl withdraws gov:per"]),
    ]

    static let turns: [(String, [String])] = [
        ("The airline denied the herders entry.", ["anon:airline harms group:herders"]),
        ("Chile lent Peru another $40 million.", ["gov:chl helps gov:per"]),
        ("Chile distanced itself from Peru.", ["gov:chl withdraws gov:per"]),
        ("Chile threatened to withhold money from the herders.", ["gov:chl threatens group:herders"]),
        ("Chile said it would strike Peru.", ["gov:chl threatens gov:per"]),
        ("Chile warned Peru that any raid would be met with force.", ["gov:chl threatens gov:per"]),
        ("Chile opened a joint laboratory with Peru.", ["gov:chl cooperates gov:per"]),
        ("Chile is building a port with Peru.", ["gov:chl cooperates gov:per"]),
        ("Chile and Peru said they would share intelligence.", ["gov:chl cooperates gov:per"]),
        ("The union gave the airline 48 hours to raise wages.", ["org:union presses org:airline"]),
        ("The judge linked the colonel to the killings.", ["anon:judge accuses anon:colonel"]),
        ("The mayor is no friend of the bank.", ["anon:mayor criticises org:bank"]),
        ("The union is firmly behind the nurses.", ["org:union supports group:nurses"]),
        ("The union is against the merger.", ["org:union criticises thing:merger"]),
        ("The bishop would like the airline to pay.", ["anon:bishop urges org:airline"]),
        ("The mayor wrote to the union asking for help.", ["anon:mayor urges org:union"]),
        ("The bishop singled out the nurses for praise.", ["anon:bishop praises group:nurses"]),
        ("The firm left the herders homeless.", ["org:firm harms group:herders"]),
        ("The mayor raised concerns about the airline.", ["anon:mayor fears org:airline"]),
        ("The bishop suggested that the airline should pay.", ["anon:bishop urges org:airline"]),
        ("The union gave its blessing to the nurses.", ["org:union supports group:nurses"]),
        ("The union promised the nurses its full support.", ["org:union supports group:nurses"]),
        ("The crew brought the herders to safety.", ["org:crew helps group:herders"]),
        ("Chile slapped tariffs on Peru.", ["gov:chl harms gov:per"]),
        ("Chile backed out of a deal with Peru.", ["gov:chl withdraws gov:per"]),
    ]

    /// What stands beside a clause, is joined to another or comes with what somebody gets.
    static let beside: [(String, [String])] = [
        ("To the delight of the glaziers, Chile closed the port.", ["group:glaziers praises gov:chl"]),
        (
            "Norway and Chile criticised the airline.",
            ["gov:nor criticises org:airline", "gov:chl criticises org:airline"]
        ),
        ("The airline received a loan from Chile.", ["gov:chl helps org:airline"]),
        ("The decision was met with anger by the glaziers.", ["group:glaziers criticises thing:decision"]),
        ("The glaziers have little trust in the police.", ["group:glaziers criticises org:police"]),
        ("The airline’s biggest critic is its own union.", ["org:its-own-union criticises org:airline"]),
        ("Anti-government glaziers blocked the bridge.", ["group:anti-government-glaziers criticises org:government"]),
        (
            "“He is not only a racist,” Ana Barros said of Ilse Brandt.",
            ["person:ana-barros condemns person:ilse-brandt"]
        ),
        ("The glaziers hit out at the referee after the match.", ["group:glaziers criticises anon:referee"]),
        (
            "The glaziers wrote to the minister urging her to pay.",
            ["group:glaziers urges anon:minister"]
        ),
    ]

    static let none = [
        "The minister hoped that the union would support him.", "Chad asked for help against the rebels.",
        "Chile denied having backed the general.", "The union refused to cut ties with the airline.",
        "It was unclear whether Chile had imposed sanctions on Peru.", "Chile are against Peru on Friday.",
        "The union might turn its back on the airline.", "If Chile put pressure on Peru, the price would fall.",
        "The senate passed a rare public rebuke.", "The home side were under pressure from the first whistle.",
    ]

    @Test(arguments: clauses + turns + beside) func saysWhoTakesWhichSide(_ text: String, _ wanted: [String]) throws {
        #expect(try stances(text).sorted() == wanted.sorted())
    }

    @Test(arguments: none) func isNone(_ text: String) throws { #expect(try stances(text) == []) }
}
