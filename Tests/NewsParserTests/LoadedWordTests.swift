import NewsParser
import NewsRecord
import Testing

/// Words that judge, in the report's own voice alone.
@Suite(.enabled(if: Reading.shipped != nil)) struct LoadedWordTests {
    static let cases: [(String, [String])] = [
        ("The Stalinist regime jailed the poet.", ["Stalinist label", "regime rule"]),
        ("The so-called council met in a notorious prison.", ["so-called doubt", "notorious disrepute"]),
        ("Soldiers brutally beat the boys.", ["brutally cruelty"]),
        ("The heroic nurse left a farcical trial.", ["heroic praise", "farcical scorn"]),
        ("The European Union will keep its sanctions regime in place.", []),
        ("“This brutal regime must go,” said the minister.", []),
        ("The minister said that the regime was brutal.", []),
        ("The senator called the law “ludicrous”.", []),
        ("The Notorious Nine played in Lagos on Monday.", []),
        ("The deadly fire began in the kitchen.", []),
    ]

    @Test(arguments: cases) func listsThem(_ text: String, _ wanted: [String]) throws {
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        #expect(record.loaded.map { "\($0.passage.text) \($0.wordClass)" } == wanted)
    }
}
