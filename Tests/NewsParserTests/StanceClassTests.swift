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

    /// What looks like a stance and is none.
    static let none = [
        "The envoy demanded that the boat be returned.", "Chile and Peru issued a joint statement.",
        "The law makes it a crime to attack a clinic.", "She crossed paths with the mayor.",
        "Calm seas helped the fishermen.", "The envoy might praise Chile.",
    ]

    @Test(arguments: participles + verdicts + clauses) func saysWhoTakesWhichSide(
        _ text: String, _ wanted: [String]
    ) throws {
        #expect(try stances(text).sorted() == wanted.sorted())
    }

    @Test(arguments: none) func isNone(_ text: String) throws { #expect(try stances(text) == []) }
}
