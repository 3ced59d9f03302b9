import NewsParser
import NewsRecord
import Testing

/// Firms that go by the first words of their names, which name a person or a place elsewhere.
@Suite struct FirmNameTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// The speakers of the report, in the order of their words.
        var speakers: [String?]

        init(_ name: String, _ text: String, _ speakers: [String?]) {
            (testDescription, self.text, self.speakers) = (name, text, speakers)
        }
    }

    static let cases = [
        Case(
            "a firm whose name begins with a state's",
            "Montana Clay Corp. closed a pit on Monday.\n\nMontana Clay said the pit was empty.", ["org:montana-clay"]),
        Case(
            "a firm with the name of a person",
            "Ida Holm Cos. closed a mill on Monday.\n\nIda Holm said the mill had lost money.", ["org:ida-holm"]),
        Case(
            "a form behind an ampersand",
            "Brandt Keller & Co. closed a mill on Monday.\n\nBrandt Keller said the mill had lost money.",
            ["org:brandt-keller"]),
        Case(
            "a founder with a title stays a person",
            "Ida Holm Corp. closed a mill on Monday.\n\nMs. Holm said the mill had lost money.\n\nIda Holm said she was sad.",
            ["person:ida-holm", "person:ida-holm"]),
        Case(
            "a person beside no firm is one",
            "Ida Holm closed a mill on Monday.\n\nIda Holm said the mill had lost money.", ["person:ida-holm"]),
        Case(
            "preferred shares are preferred by nobody",
            "Montana Clay Corp. said it will redeem its Series H preferred shares.", ["org:montana-clay"]),
    ]

    @Test(arguments: cases) func speaks(_ example: Case) throws {
        let text = "Mills to close\n\n" + example.text
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        #expect(record.attributions.map(\.speaker) == example.speakers)
    }
}
