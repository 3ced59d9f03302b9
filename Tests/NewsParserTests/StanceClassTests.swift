import NewsParser
import NewsRecord
import Testing

/// Stances by class of construction: verdicts in somebody's own words, clauses with "that", letters, sides, those joined.
@Suite(.enabled(if: Reading.shipped != nil)) struct StanceClassTests {
    private func stances(_ text: String) throws -> [String] {
        try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path).stances.map {
            "\($0.actor ?? "-") \($0.polarity.rawValue) \($0.target ?? "-")"
        }
    }

    static let participles: [(String, [String])] = [
        ("The bridge fund, backed by Norway, opened in May.", ["gov:nor supports org:bridge-fund"]),
        ("The ferry firm, criticised by the mayor, closed.", ["anon:mayor criticises org:ferry-firm"]),
        ("Chile deplored Tuesday the raid on the clinic.", ["gov:chl condemns thing:raid-on-the-clinic"]),
        ("Ana Barros attacked Ilse Brandt's record.", ["person:ana-barros criticises person:ilse-brandt"]),
        ("The party's attacks on Ilse Brandt went on.", ["org:party criticises person:ilse-brandt"]),
        ("Soldiers attacked the villagers with rifles.", ["group:soldiers harms group:villagers"]),
        ("The association attacked the judges for meddling.", ["org:association criticises group:judges"]),
        (
            "Potters dislike the mayor, the ministry and the bank.",
            [
                "group:potters criticises anon:mayor", "group:potters criticises org:ministry",
                "group:potters criticises org:bank",
            ]
        ),
        ("The potters protest Danish laws.", ["group:potters criticises gov:dnk"]),
        ("The firm treated the cleaners badly.", ["org:firm harms group:cleaners"]),
        ("The union challenged the mayor to a debate.", ["org:union urges anon:mayor"]),
    ]

    static let verdicts: [(String, [String])] = [
        (
            "“The ministry did the right thing,” the surgeon Ana Barros said.",
            ["person:ana-barros praises org:ministry"]
        ),
        (
            "“The council has done a terrible job,” the baker Ilse Brandt said.",
            ["person:ilse-brandt criticises org:council"]
        ),
        ("“The minister made a huge mistake,” Ilse Brandt said.", ["person:ilse-brandt criticises anon:minister"]),
        (
            "Ilse Brandt said the minister had failed to protect the herders.",
            ["person:ilse-brandt criticises anon:minister"]
        ),
        ("Ilse Brandt said that the minister must resign.", ["person:ilse-brandt presses anon:minister"]),
        ("Ilse Brandt said the mayor should never have sold the port.", ["person:ilse-brandt criticises anon:mayor"]),
        (
            "“It is outrageous that the council sold the park,” Ilse Brandt said.",
            ["person:ilse-brandt condemns org:council"]
        ),
    ]

    static let clauses: [(String, [String])] = [
        ("The poet said she was ashamed that Chile had closed the archive.", ["anon:poet criticises gov:chl"]),
        ("The survey showed Danish fears that Sweden would close the bridge.", ["group:danish fears gov:swe"]),
        ("Voter support for the mayor has grown.", ["group:voter supports anon:mayor"]),
        ("The nurses called again for the ministry to raise wages.", ["group:nurses urges org:ministry"]),
        ("Paris wants Athens to open the archive.", ["gov:fra urges gov:grc"]),
        ("Paris expects more help from Athens.", ["gov:fra presses gov:grc"]),
        ("The pilots see the minister as a bully.", ["group:pilots condemns anon:minister"]),
        ("The herders consider the council dishonest.", ["group:herders criticises org:council"]),
        (
            "The envoy wrote a letter to the minister demanding that the port be opened.",
            ["anon:envoy presses anon:minister"]
        ),
        (
            "“I'm with Ana Barros,” the potter Ilse Brandt said.",
            ["person:ilse-brandt supports person:ana-barros"]
        ),
        ("Most potters are against the quota law.", ["group:most-potters criticises thing:quota-law"]),
        ("The baker Ilse Brandt refused demands by Chile.", ["gov:chl presses anon:baker"]),
        ("Ana Barros told the herders, “I urge you to leave.”", ["person:ana-barros urges group:herders"]),
    ]

    /// Whose the thing is, who stands behind a pronoun, and which of several words is the name.
    static let parties: [(String, [String])] = [
        ("The glaziers praised the airline’s handling of the delay.", ["group:glaziers praises org:airline"]),
        ("Two supporters of the mayor met in Ghent.", ["group:supporters-of-the-mayor supports anon:mayor"]),
        ("The glaziers backed Deputy Minister Ana Barros.", ["group:glaziers supports person:ana-barros"]),
        ("Ilse Brandt endorsed the candidate Sen. Ana Barros.", ["person:ilse-brandt supports person:ana-barros"]),
        ("The harbour league met in Ghent. It criticised the airline.", ["org:harbour-league criticises org:airline"]),
        ("The airline met in Ghent. The glaziers support it.", ["group:glaziers supports org:airline"]),
        (
            "Ilse Brandt was praised by Amnesty International in Geneva.",
            [
                "org:amnesty-international praises person:ilse-brandt"
            ]
        ),
        ("“The bridge is shut,” the union said as it criticised Chile.", ["org:union criticises gov:chl"]),
        ("Ilse Brandt, one of the loudest critics of the bank, left.", ["person:ilse-brandt criticises org:bank"]),
        ("Ilse Brandt is a campaigner for the nurses.", ["person:ilse-brandt supports group:nurses"]),
        (
            "Ilse Brandt spoke. Her plan drew the immediate ire of the glaziers.",
            [
                "group:glaziers criticises person:ilse-brandt"
            ]
        ),
    ]

    /// Nouns and adjectives, wherever they stand.
    static let words: [(String, [String])] = [
        ("The glaziers’ support for the bank did not last.", ["group:glaziers supports org:bank"]),
        ("The criticism of the bank by the glaziers went on.", ["group:glaziers criticises org:bank"]),
        ("Ana Barros opened the rally with criticism of the bank.", ["person:ana-barros criticises org:bank"]),
        ("Ana Barros unleashed attacks on Ilse Brandt.", ["person:ana-barros criticises person:ilse-brandt"]),
        ("Angry with the bank, the glaziers left.", ["group:glaziers criticises org:bank"]),
        ("The glaziers, who were deeply wary of the bank, left.", ["group:glaziers fears org:bank"]),
        ("Ana Barros insisted that the bank must pay.", ["person:ana-barros presses org:bank"]),
        (
            "The union criticised the minister for doing nothing, its leader said.",
            ["org:union criticises anon:minister"]
        ),
    ]

    /// What somebody says of another, in their own words or by what they take them for.
    static let sayings: [(String, [String])] = [
        (
            "“She is not fit to lead,” Ana Barros said of Ilse Brandt.",
            ["person:ana-barros criticises person:ilse-brandt"]
        ),
        ("Ana Barros said Ilse Brandt cannot be trusted.", ["person:ana-barros criticises person:ilse-brandt"]),
        ("“The ministry has failed the victims,” Ana Barros said.", ["person:ana-barros criticises org:ministry"]),
        ("Ana Barros likened Ilse Brandt to a dictator.", ["person:ana-barros condemns person:ilse-brandt"]),
        ("Ana Barros referred to Ilse Brandt as a crook.", ["person:ana-barros condemns person:ilse-brandt"]),
        ("Ana Barros questioned whether Ilse Brandt was ready.", ["person:ana-barros criticises person:ilse-brandt"]),
        ("Ana Barros vowed to sue the bank.", ["person:ana-barros threatens org:bank"]),
        ("Ana Barros rescinded her endorsement of Ilse Brandt.", ["person:ana-barros withdraws person:ilse-brandt"]),
        ("Ana Barros stopped supporting Ilse Brandt.", ["person:ana-barros withdraws person:ilse-brandt"]),
        ("The group released a statement criticising the bank.", ["org:group criticises org:bank"]),
        ("A spokesman for the union said it opposed the plan.", ["org:union criticises thing:plan"]),
        ("The bridge is funded by the government of Chad.", ["gov:tcd helps facility:bridge"]),
        ("Russian-backed rebels left the town.", ["gov:rus supports group:rebels"]),
        ("The chairman lost the support of the board.", ["org:board withdraws anon:chairman"]),
        ("Ana Barros reserved her harshest criticism for the bank.", ["person:ana-barros criticises org:bank"]),
    ]

    /// What looks like a stance and is none.
    static let none = [
        "Few glaziers support the mayor.", "If the nurses endorse the mayor, she may win.",
        "Ana Barros could endorse the mayor.",
        "The mayor’s supporters met in Ghent.", "The union sued the bank.", "Ana Barros resigned from the ministry.",
        "Ana Barros defended her decision.", "The mayor has done nothing to help the glaziers.",
        "The glaziers should back the mayor.", "She seeks ideas for how to support the glaziers.",
        "The plan is a symbol of resistance to the bank.", "Ana Barros began making calls to the glaziers.",
        "The firm paid $3 million for its share.", "The dam threatens the village.",
        "Ana Barros quit the race.", "She got out of a blue car.",
        "Ana Barros made it a priority after the murder of a nurse.",
        "She took flak from the press.", "The path leads to the eastern side of the field.",
        "Ana Barros is not sure that she can vote for the baker.", "The rules may force their extradition.",
        "The envoy demanded that the boat be returned.", "Chile and Peru issued a joint statement.",
        "The law makes it a crime to attack a clinic.", "She crossed paths with the mayor.",
        "Calm seas helped the fishermen.", "The envoy might praise Chile.",
    ]

    static let all = [participles, verdicts, clauses, parties, words, sayings].flatMap { $0 }

    @Test(arguments: all) func saysWhoTakesWhichSide(
        _ text: String, _ wanted: [String]
    ) throws {
        #expect(try stances(text).sorted() == wanted.sorted())
    }

    @Test(arguments: none) func isNone(_ text: String) throws { #expect(try stances(text) == []) }
}
