import NewsParser
import NewsRecord
import Testing

/// What a report says of its own utterances: each case a small report and the line that it owes.
@Suite struct StoryTests {
    private func read(_ text: String) throws -> Record {
        try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
    }

    struct Speaker: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// Of the first attribution: the speaker and the basis.
        var speaker: String
        var basis: Attribution.SpeakerBasis
    }

    static let forwards = [
        Speaker(
            testDescription: "an official of the next paragraph",
            text: """
                The harbour will stay closed all winter, a senior Norwegian official said.

                Norwegian Transport Minister Ingrid Moe told reporters that divers had found cracks in the wall.
                """, speaker: "person:ingrid-moe", basis: .forward),
        Speaker(
            testDescription: "an official of another country stays unnamed",
            text: """
                The harbour will stay closed all winter, a senior Swedish official said.

                Norwegian Transport Minister Ingrid Moe told reporters that divers had found cracks in the wall.
                """, speaker: "anon:a-senior-swedish-official", basis: .unnamed),
        Speaker(
            testDescription: "two who fit are none",
            text: """
                The harbour will stay closed all winter, a senior Norwegian official said.

                Norwegian Transport Minister Ingrid Moe said that divers had found cracks. Norwegian Fisheries Minister Lars
                Vik said that the boats would go elsewhere.
                """, speaker: "anon:a-senior-norwegian-official", basis: .unnamed),
        Speaker(
            testDescription: "who was named before is no stranger",
            text: """
                Norwegian Transport Minister Ingrid Moe visited the harbour.

                It will stay closed all winter, a senior Norwegian official said.

                Norwegian Transport Minister Ingrid Moe said that divers had found cracks.
                """, speaker: "anon:a-senior-norwegian-official", basis: .unnamed),
    ]

    @Test(arguments: forwards)
    func namesForwards(_ example: Speaker) throws {
        let first = try #require(try read(example.text).attributions.first)
        #expect(first.speaker == example.speaker)
        #expect(first.speakerBasis == example.basis)
        #expect((first.speakerBasis == .forward) == !first.reasons.isEmpty)
    }

    struct Repetition: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// `relation: difference` of those that repeat something.
        var ties: [String]
    }

    static let repetitions = [
        Repetition(
            testDescription: "a lead's words lose a hedge",
            text: """
                The bridge “will fall” next spring, Jan Reus told the council.

                “I think the bridge probably will fall unless we mend the pillars,” Reus said.
                """, ties: ["fragment: hedge lost: “probably”"]),
        Repetition(
            testDescription: "a lead's words lose a negation",
            text: """
                Jan Reus said the town “would ever sell the forest to strangers”.

                “I never said we would not ever sell the forest to strangers,” Reus said.
                """, ties: ["altered: leaves out “not”; negation lost: “not”"]),
        Repetition(
            testDescription: "two sayings that look alike are two",
            text: """
                “We have waited long enough for this road,” Jan Reus said in May.

                “We have waited long enough for this school,” Reus said in June.
                """, ties: []),
        Repetition(
            testDescription: "one common word is nobody's",
            text: """
                Ana Reyes said the plan was “the” plan.

                “Nobody has shown us the plan that they want to vote on,” Jan Reus said.
                """, ties: []),
    ]

    @Test(arguments: repetitions)
    func tiesRepetitions(_ example: Repetition) throws {
        let ties = try read(example.text).attributions.compactMap { attribution in
            attribution.relation.map { "\($0.rawValue): " + (attribution.difference ?? "-") }
        }
        #expect(ties == example.ties)
    }

    struct Titles: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// `id holder of: wordings` of each office.
        var offices: [String]
    }

    static let titles = [
        Titles(
            testDescription: "before the name, behind it, and alone",
            text: """
                Polish Foreign Minister Ewa Lis said the talks would go on.

                Lis, the foreign minister, flew to Oslo. The minister said she was tired.
                """,
            offices: [
                "office:pl-foreign-minister person:ewa-lis gov:pol: Polish Foreign Minister, foreign minister, minister"
            ]),
        Titles(
            testDescription: "a capital for its government",
            text: "Ruth Adan, Nairobi's ambassador to Chad, said the road was open.",
            offices: ["office:ke-ambassador-chad person:ruth-adan gov:ken: Nairobi's ambassador to Chad"]),
        Titles(
            testDescription: "who held it once holds it no more",
            text: "Former President Luis Ortega said it was late.",
            offices: []),
        Titles(
            testDescription: "what somebody is not is no office",
            text: "Jan Petrov, never a mayor of Arlen, left. Ruth Adan, no minister of any party, stayed.", offices: []),
        Titles(testDescription: "no office", text: "The baker Marta Quiroga said the bread was cold.", offices: []),
    ]

    @Test(arguments: titles)
    func findsOffices(_ example: Titles) throws {
        let offices = try read(example.text).offices.map { office in
            "\(office.id) \(office.holder ?? "-") \(office.of ?? "-"): "
                + office.titles.map(\.text).joined(separator: ", ")
        }
        #expect(offices == example.offices)
    }

    @Test func governmentsAndPartsAreEntities() throws {
        let text = """
            The Kenyan government signed. Nairobi said Chad would follow. The talks were in Nairobi.

            Abdi Noor told Radio Free Asia's Korean service that the Chinese were late.
            """
        let record = try read(text)
        let mentions = record.entities.filter { $0.type == "gov" }.flatMap { entity in
            entity.mentions.map { "\(entity.id) \($0.passage.text) \($0.form.rawValue)" }
        }
        #expect(mentions.contains("gov:ken The Kenyan government name"))
        #expect(mentions.contains("gov:ken Nairobi metonym"))
        #expect(mentions.filter { $0.contains("Nairobi") }.count == 1)
        #expect(mentions.contains("gov:chn the Chinese demonym"))
        let unit = record.entities.first { $0.attributes["part_of"] != nil }
        #expect(unit?.id == "org:rfa-korean-service")
        #expect(unit?.attributes["part_of"] == "org:rfa")
    }
}
