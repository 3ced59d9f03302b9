import NewsParser
import NewsRecord
import Testing

/// Where sources and contents begin and end: each case a sentence or a small report, and what its attributions owe.
@Suite struct SourceAndContentTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// `source > speaker: content / content` of every attribution.
        var lines: [String]
    }

    static let cases = [
        Case(
            testDescription: "a name in the clause about the source is not the source's",
            text: "“We want answers,” said a prominent committee member who supports Peter Garland.",
            lines: [
                "a prominent committee member who supports Peter Garland > anon:a-prominent-committee-member: We want answers,"
            ]),
        Case(
            testDescription: "a name between commas belongs to the description before it",
            text: "According to the team's coach, Samir Haddad, the robot won two matches on Tuesday.",
            lines: [
                "the team's coach, Samir Haddad > person:samir-haddad: the robot won two matches on Tuesday"
            ]),
        Case(
            testDescription: "a name in what is said about the one who is named first is not the source's",
            text: "Petra Holm, a shipping agent from the port of Santos, said the pier was closed.",
            lines: ["Petra Holm, a shipping agent from the port of Santos > person:petra-holm: the pier was closed"]),
        Case(
            testDescription: "a clause begins with its that",
            text: "Petra Holm told the River Post in an interview on Monday that the bridge was safe.",
            lines: ["Petra Holm > person:petra-holm: that the bridge was safe"]),
        Case(
            testDescription: "an opening mark closes where it can do nothing else",
            text: "“The reality is that the bridge could fall at any time,“ said Petra Holm. Nobody crosses it now.",
            lines: [
                "Petra Holm > person:petra-holm: The reality is that the bridge could fall at any time,"
            ]),
        Case(
            testDescription: "a relative clause ends before the verb of its noun",
            text: "Petra Holm, who said that the lamps had been dark, was taken to hospital.",
            lines: ["who > person:petra-holm: that the lamps had been dark"]),
        Case(
            testDescription: "a name before a colon speaks",
            text:
                "The turn of events does not surprise the pollster Daron Sholt: “Small parties always gain in the spring.”",
            lines: ["the pollster Daron Sholt > person:daron-sholt: Small parties always gain in the spring."]),
    ]

    @Test(arguments: cases)
    func areWhole(_ example: Case) throws {
        let record = try #require(Reading.shipped).parse(Array(example.text.utf8), path: Reading.path)
        let lines = record.attributions.map { attribution in
            let content = attribution.content.map(\.passage.text).joined(separator: " / ")
            return "\(attribution.source?.text ?? "-") > \(attribution.speaker ?? "-"): \(content)"
        }
        for line in example.lines { #expect(lines.contains(line), "\(lines)") }
    }

    @Test func mentionsAreNamesAndNotTheWordsAboutThem() throws {
        let text = "SANTOS, Brazil, 3 May 2031 — Peru, which keeps two ships in the port, said they would not leave.\n"
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        let mentions = record.entities.flatMap { entity in entity.mentions.map { "\(entity.id) \($0.passage.text)" } }
        #expect(mentions.contains("gov:per Peru"))
        #expect(mentions.contains("place:santos SANTOS"))
        #expect(!mentions.contains { $0.contains("which") || $0.contains(",") }, "\(mentions)")
    }

    @Test func statementsStandWithinStatements() throws {
        let text = "The lawyer says that the banker told reporters that he had burned the list."
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        let inner = try #require(record.attributions.first { $0.cue?.passage.text == "told" })
        let outer = try #require(inner.within)
        #expect(record.attributions[outer].cue?.passage.text == "says")
        #expect(inner.source?.text == "the banker")
    }

    @Test func transcriptsMayStandInMarks() throws {
        let text = """
            Grant: the summit will be held

            The governor spoke on Sunday about the summit that had been the talk of the day in the capital.

            Partial transcript as follows:

            "WALKER: Will there be a summit, as the ministry has announced, or will there be none at all?

            "GRANT: There will be one. We have invited everybody who asked to come, and many who did not.

            "WALKER: And if nobody comes?"
            """
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        let turns = record.attributions.filter { $0.source.map { $0.text == "WALKER" || $0.text == "GRANT" } ?? false }
        #expect(turns.map(\.speaker) == ["person:walker", "person:grant", "person:walker"])
        #expect(turns.first?.content.first?.passage.text.hasPrefix("Will there be") == true)
    }
}
