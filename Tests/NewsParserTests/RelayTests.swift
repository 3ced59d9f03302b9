import NewsParser
import NewsRecord
import Testing

/// Through whom, to whom, where and when: each case a small report, and what its attributions owe.
@Suite struct RelayTests {
    private func read(_ text: String, published: String? = nil) throws -> Record {
        try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path, published: published)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// `speaker < relay (cue), relay (cue)` of every attribution.
        var lines: [String]
    }

    static let relays = [
        Case(
            testDescription: "quoted as saying",
            text: "The state news agency quoted the general as saying that the pass was open.",
            lines: ["anon:general < org:state-news-agency (quoted)"]),
        Case(
            testDescription: "was quoted by someone as saying",
            text: "The general was quoted by the newspaper as saying that the pass was open.",
            lines: ["anon:general < org:newspaper (quoted)"]),
        Case(
            testDescription: "a chain of three",
            text: "The newspaper, citing the agency, which quoted a customs officer, said the pass was open.",
            lines: ["anon:a-customs-officer < org:newspaper (citing), org:agency (quoted)"]),
        Case(
            testDescription: "according to whom somebody quotes",
            text: "The mine will close, according to Reuters, which quoted a government official.",
            lines: ["anon:a-government-official < org:reuters (according to)"]),
        Case(
            testDescription: "a quotation, and then who was quoted",
            text: "“The dam has held,” the minister was quoted by state television as saying on Monday.",
            lines: ["anon:minister < org:state-television (quoted)"]),
        Case(
            testDescription: "quoted beside the name",
            text: "“We did not order it,” Colonel Marr, quoted by the Tass agency, said on Sunday.",
            lines: ["person:marr < org:tass-agency (quoted)"]),
        Case(
            testDescription: "a person who cites somebody speaks for themselves",
            text: "“It will pass,” Petra Holm said, citing the many members who had signed the letter.",
            lines: ["person:petra-holm <"]),
        Case(
            testDescription: "data of a ministry say nothing",
            text: "The agency, citing data from the Ministry of Works, said that the pass was open.",
            lines: ["org:agency <"]),
        Case(
            testDescription: "a reason is no source", text: "The pass will close, Jan Reus said, citing heavy snow.",
            lines: ["person:jan-reus <"]),
    ]

    @Test(arguments: relays)
    func findsRelays(_ example: Case) throws {
        let lines = try read(example.text).attributions.map { attribution in
            let steps = attribution.via.map { "\($0.entity ?? "-") (\($0.cue?.text ?? "-"))" }
            return ([attribution.speaker ?? "-", "<"] + (steps.isEmpty ? [] : [steps.joined(separator: ", ")]))
                .joined(separator: " ")
        }
        #expect(lines == example.lines)
    }

    @Test func theOccasionIsCarriedOnAndEnds() throws {
        let text = """
            Petra Holm told reporters in an interview on March 3 that the bridge was safe.

            “We looked at every stone,” Holm said.

            The river is low.

            Nobody crosses it now.

            Boats lie on the bank.

            “I was wrong,” Holm said.
            """
        let attributions = try read(text, published: "2011-03-04").attributions
        #expect(attributions.map { $0.addressee?.entity } == ["group:reporters", "group:reporters", nil])
        #expect(attributions.map { $0.addressee?.basis } == [.text, .inferred, nil])
        #expect(attributions.map { $0.said?.edtf } == ["2011-03-03", "2011-03-03", nil])
        #expect(attributions[0].venue?.passage.text == "in an interview on March 3")
        #expect(attributions[1].reasons.isEmpty == false)
    }

    struct Partner: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var addressee: String?
        var venue: String?
    }

    static let partners = [
        Partner(
            testDescription: "an interview with somebody",
            text: "Petra Holm said in an interview with Reuters on Monday that the bridge was safe.",
            addressee: "org:reuters", venue: "in an interview with Reuters on Monday"),
        Partner(
            testDescription: "speaking to somebody",
            text: "Speaking to reporters in Oslo, Petra Holm said the bridge was safe.", addressee: "group:reporters"),
        Partner(
            testDescription: "a statement to somebody",
            text: "“The bridge is safe,” Petra Holm said in a statement to lawmakers.", addressee: "group:lawmakers",
            venue: "in a statement to lawmakers"),
        Partner(
            testDescription: "a story on an interview is no venue",
            text: "“The bridge is safe,” the Riverside Times reported in its story on the interview."),
        Partner(
            testDescription: "what it is about is no part of a venue",
            text: "Petra Holm said at a conference about rivers that the bridge was safe.", venue: "at a conference"),
    ]

    @Test(arguments: partners)
    func findsWithWhomAndWhere(_ example: Partner) throws {
        let first = try #require(try read(example.text).attributions.first)
        #expect(first.addressee?.entity == example.addressee)
        #expect(first.venue?.passage.text == example.venue)
    }

    @Test(arguments: [
        (
            "Oscar-winning actress Ida Marr, star of the hit “Thelma and Bella,” said the fares were too high.",
            "person:ida-marr"
        ),
        ("Senator Jan Reus, Liberal of Ohio, said the fares were too high.", "person:jan-reus"),
        (
            "One early supporter, Representative Lee Holm, Republican of New York, said the fares were too high.",
            "person:lee-holm"
        ),
        ("Kyodo said the fares were too high.", "org:kyodo"),
        ("Pensioners' groups said the fares were too high.", "group:pensioners-groups"),
        ("Oslo's mayor, Ida Marr, said the fares were too high.", "person:ida-marr"),
    ])
    func whatStandsBehindANameIsNotTheSpeaker(_ text: String, _ speaker: String) throws {
        #expect(try read(text).attributions.first?.speaker == speaker)
    }

    @Test func labelsAreTurns() throws {
        let text = """
            The hearing on the fares lasted all night, and few stayed to the end of it.

            MODERATOR: Will you raise the fares again this year, as you did in every year before?

            Anna Kowalczyk: Not this year, and not while I sit here and have a say in the matter.
            """
        let turns = try read(text).attributions
        #expect(turns.map(\.speaker) == ["anon:moderator", "person:anna-kowalczyk"])
        #expect(turns.allSatisfy { $0.kind == .direct && $0.speakerBasis == .named })
        #expect(turns.last?.content[0].passage.text.hasPrefix("Not this year") == true)
    }

    @Test func hedgesAndAnEditorsBracketsAreApart() throws {
        let text = "“I think they [the lenders] will probably come back … in May,” Milena Kos said."
        let first = try #require(try read(text).attributions.first)
        #expect(first.hedges.map(\.text) == ["I think", "probably"])
        #expect(first.editorial.map(\.text) == ["[the lenders]", "…"])
    }
}
