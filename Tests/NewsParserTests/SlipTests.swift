import NewsRecord
import Testing

@testable import NewsParser

/// What a report has written wrong, and what only looks like it.
@Suite struct SlipTests {
    static let slips: [(text: String, slips: [String])] = [
        ("The ferry left on May 3 . Nobody was told.", ["3 . > 3."]),
        ("The ferry left , he said.", ["left , > left,"]),
        ("The ferry left,but nobody was told.", ["left,but > left, but"]),
        ("The ferry left.Nobody was told.", ["left.Nobody > left. Nobody"]),
        ("\u{201C}It left,\u{201D}he said.", ["\u{201D}he > \u{201D} he"]),
        ("\"It left,\u{201D} he said. \"It was late,\" he said.", ["\u{201D} > \""]),
        ("\"It left,\u{201D}he said. \"It was late,\" he said.", ["\u{201D}he > \" he"]),
        ("\u{201D}It left,\u{201D} he said.", ["\u{201D} > \u{201C}"]),
        ("They waited for the the ferry.", ["the the > the"]),
        ("The goverment said nothing. Teh boats left.", ["goverment > government", "Teh > The"]),
        ("They came a hour late, and a elder met them.", ["a elder > an elder"]),
        ("Families fled thought Peru to Chile.", ["thought > through"]),
        ("They walked slowly though the marsh.", ["though > through"]),
        ("Three men arrived form Lima.", ["form > from"]),
        ("It cost more then 300 euros.", ["then > than"]),
        ("They should of known it's own rules.", ["of > have", "it's > its"]),
    ]

    @Test(arguments: slips) func namesWhatIsWrong(_ text: String, _ wanted: [String]) {
        let record = Reading.record("Harbour\n\n\(text)\n")
        #expect(record.slips.map { "\($0.passage.text) > \($0.readsAs)" } == wanted)
    }

    @Test(arguments: [
        "Mr. Yi . . . said no.", "It grew by .5 percent.", "He wrote to a.nolan@Example.Com from U.S. soil.",
        "They had thought the road was open, though the bridge was not.", "He came, though the door was shut.",
        "The two agreed to form the cabinet.", "A one-off case, a European law, a unit and a union.",
        "He said that that was true and had had enough.", "It was quieter then. More then followed.",
        "Rates of 3,000 and 4;5 apply.", "See Amazon.Com or news.bbc.co.uk.",
        "\u{201C}It left,\u{201D} he said. \u{201C}No.\u{201D}",
    ])
    func leavesAloneWhatMayBeMeant(_ text: String) {
        #expect(Reading.record("Harbour\n\n\(text)\n").slips.map(\.passage.text) == [])
    }

    /// The place in the file is that of the words as they stand there.
    @Test func standsWhereItStands() throws {
        let text = "Harbour\n\nThe caf\u{E9} was shut. Peopel left.\n"
        let record = Reading.record(text)
        let slip = try #require(record.slips.first)
        let block = record.blocks[slip.passage.span.block]
        let bytes = Array(text.utf8)[(block.start + slip.passage.span.start)..<(block.start + slip.passage.span.end)]
        #expect(String(decoding: bytes, as: UTF8.self) == "Peopel")
    }
}
