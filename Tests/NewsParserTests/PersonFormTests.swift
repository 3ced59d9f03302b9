import NewsParser
import NewsRecord
import Testing

/// Which full names are one person's.
@Suite struct PersonFormTests {
    private func persons(_ text: String) throws -> [String: [String]] {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        let persons = record.entities.filter { $0.type == "person" }
        return Dictionary(persons.map { ($0.id, $0.mentions.map(\.passage.text)) }, uniquingKeysWith: +)
    }

    @Test(arguments: [
        // A short form of the first name.
        (
            "Katherine Morrow opened the school on Monday. It will teach 300 pupils. “We are glad,” Kate Morrow said.",
            ["person:katherine-morrow": ["Katherine Morrow", "Kate Morrow"]]
        ),
        // A middle name that one of them leaves out: the shorter one names the person.
        (
            "Joseph R. Halloran opened the school. Joe Halloran left early. Halloran said he was glad.",
            ["person:joe-halloran": ["Joseph R. Halloran", "Joe Halloran", "Halloran"]]
        ),
        // Two in one sentence are two.
        (
            "Robert Hale and Bob Hale run the mill, said their sister, Anna Hale.",
            ["person:robert-hale": ["Robert Hale"], "person:bob-hale": ["Bob Hale"], "person:anna-hale": ["Anna Hale"]]
        ),
        // What stands behind a surname is none.
        (
            "Samuel Hale Jr. opened the school. Hale left early. He said that he was glad.",
            ["person:samuel-hale-jr": ["Samuel Hale Jr.", "Hale", "He"]]
        ),
        // A word with a capital at the head of a sentence is nobody.
        ("Sisters came from afar. Campaigns have begun, said Anna Hale.", ["person:anna-hale": ["Anna Hale"]]),
        // One that may be either of two others stays alone.
        (
            "George W. Hale spoke first. George H. Hale spoke last. George Hale said nothing.",
            [
                "person:george-w-hale": ["George W. Hale"], "person:george-h-hale": ["George H. Hale"],
                "person:george-hale": ["George Hale"],
            ]
        ),
    ])
    func namesThatAgreeAreOnePerson(_ text: String, _ wanted: [String: [String]]) throws {
        #expect(try persons(text) == wanted)
    }

    @Test func aNameDoesNotBeginInADateline() throws {
        let found = try persons("SPRINGFIELD - Katherine Morrow opened the school on Monday, the town said.")
        #expect(found == ["person:katherine-morrow": ["Katherine Morrow"]])
    }

    @Test(arguments: [
        // The next of a list is no apposition.
        (
            "Marta Quiroga, Ohio Gov. Luis Petrov and Senator Ruth Adan spoke in Oslo.",
            ["Ohio Gov.: person:luis-petrov place:ohio", "Senator: person:ruth-adan -"]
        ),
        // New Jersey is none of Jersey's.
        ("New Jersey Gov. Luis Petrov said he was glad.", ["New Jersey Gov.: person:luis-petrov place:new-jersey"]),
    ])
    func anOfficeIsItsHolders(_ text: String, _ wanted: [String]) throws {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        #expect(record.offices.map { "\($0.title): \($0.holder ?? "-") \($0.of ?? "-")" } == wanted)
    }

    /// A firm goes by the first word of its name, unless somebody or a town has it.
    @Test(arguments: [
        ("Halden Minerals owns the dam. Halden denied that it had known.", ["Halden Minerals", "Halden"]),
        ("Odra Foods shut a plant in Odra. The mayor of Odra said it was a loss.", ["Odra Foods"]),
        ("Marr Motors fined its founder, Ian Marr. Marr said he would pay.", ["Marr Motors"]),
    ])
    func aFirmGoesByItsFirstWord(_ text: String, _ wanted: [String]) throws {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        let firm = record.entities.first { $0.type == "org" && $0.id.contains("-") }
        #expect(firm?.mentions.map(\.passage.text) == wanted)
    }
}
