import NewsParser
import NewsRecord
import Testing

/// Who of those that a source names speaks, how far its phrase reaches, and whom nobody quotes: each case a sentence or two and
/// the lines that it owes.
@Suite struct SourceMeaningTests {
    typealias Case = SpeakerCase

    static let groups = [
        Case(
            testDescription: "places that a preposition ties to people do not speak",
            text: "Captains from Peru, Chile and Ghana said the strait was closed.",
            lines: [
                "Captains from Peru, Chile and Ghana > group:captains-from-peru-chile-and-ghana (unnamed): the strait was closed"
            ]),
        Case(
            testDescription: "most of some people are those people",
            text: "Most of her neighbours said the well was dry.",
            lines: ["Most of her neighbours > group:neighbours (unnamed): the well was dry"]),
        Case(
            testDescription: "a ratio is of those behind it",
            text: "Seven in ten farmers in Kenya say the rain comes too late.",
            lines: ["Seven in ten farmers in Kenya > group:farmers-in-kenya (unnamed): the rain comes too late"]),
        Case(
            testDescription: "who is only added does not speak for the rest",
            text: "Two guilds, along with the singer Petra Holm, said the hall would stay open.",
            lines: [
                "Two guilds, along with the singer Petra Holm > group:guilds (unnamed): the hall would stay open"
            ]),
        Case(
            testDescription: "a name and kin without one are a group",
            text: "Petra Holm and her brother said they had seen nothing.",
            lines: ["Petra Holm and her brother > group:petra-holm-and-her-brother (unnamed): they had seen nothing"]),
        Case(
            testDescription: "two nations' officers are neither nation",
            text: "Danish and Swedish officers said the cable had been cut.",
            lines: ["Danish and Swedish officers > group:danish-and-swedish-officers (unnamed): the cable had been cut"]
        ),
        Case(
            testDescription: "two persons with their places",
            text: "Sens. Petra Holm of Ohio and Jan Reus of Utah said they would vote for it.",
            lines: [
                "Sens. Petra Holm of Ohio and Jan Reus of Utah > group:sens-petra-holm-of-ohio-and-jan-reus-of-utah (unnamed): they would vote for it"
            ]),
    ]

    static let persons = [
        Case(
            testDescription: "behind a name with its place a party says more of that person",
            text: "Gov. Petra Holm of Utah, a Republican who keeps bees, said she would not run.",
            lines: [
                "Gov. Petra Holm of Utah, a Republican who keeps bees > person:petra-holm (named): she would not run"
            ]),
        Case(
            testDescription: "the Republican of a state is who was spoken of",
            text: "Senator Petra Holm spoke for an hour in Provo. The Utah Republican said the bill was dead.",
            lines: ["The Utah Republican > person:petra-holm (title): the bill was dead"]),
        Case(
            testDescription: "a poll of two papers is neither",
            text: "A Harbour Post/Norr Politics poll found that most voters were tired.",
            lines: [
                "A Harbour Post/Norr Politics poll > anon:harbour-post-norr-politics-poll (unnamed): that most voters were tired"
            ]),
        Case(
            testDescription: "this week announces nothing", text: "The council this week announced a new ferry.",
            lines: ["The council > org:council (unnamed): a new ferry"]),
        Case(
            testDescription: "a clause before a conjunction is no part of the source",
            text: "Guards said nine boats had been found, though some divers later said the number was higher.",
            lines: [
                "Guards > group:guards (unnamed): nine boats had been found",
                "some divers > group:divers (unnamed): the number was higher",
            ]),
        Case(
            testDescription: "who stands for the name before it and for no book",
            text: "The book rests on the tale of Petra Holm, who said the doors had been locked.",
            lines: ["who > person:petra-holm (named): the doors had been locked"]),
        Case(
            testDescription: "what they want is wanted by whom the union told of",
            text: "Some 300 nurses walked out in Lund on Monday, the union said. They want two days of rest.",
            lines: [
                "the union > org:union (unnamed): Some 300 nurses walked out in Lund on Monday",
                "They > group:nurses (pronoun): two days of rest",
            ]),
        Case(
            testDescription: "the man is nobody with a name",
            text: "Petra Holm spoke at a fair in Lund. “They took it all,” the man shouted.",
            lines: ["the man > anon:man (unnamed): They took it all,"]),
        Case(
            testDescription: "an agent behind the words in marks",
            text: "The report was dismissed as “a fairy tale” by the head of the guild.",
            lines: ["the head of the guild > anon:head-of-the-guild (unnamed): The report / as / a fairy tale"]),
        Case(
            testDescription: "behind a dash the main subject goes on",
            text: "Petra Holm says her rival Jan Reus took gifts — asserting that he never gave them back.",
            lines: [
                "Petra Holm > person:petra-holm (named): her rival Jan Reus took gifts",
                "Petra Holm > person:petra-holm (named): that he never gave them back",
            ]),
    ]

    static let contents = [
        Case(
            testDescription: "the paper in which something is suggested is not what is suggested",
            text: "Bats may carry it, zoologists at the museum suggest in a paper out this month.",
            lines: ["zoologists at the museum > group:zoologists-at-the-museum (unnamed): Bats may carry it"]),
        Case(
            testDescription: "of a mind whether",
            text: "Nurses are unsure whether the ward will stay open.",
            lines: ["Nurses > group:nurses (unnamed): whether the ward will stay open"]),
        Case(
            testDescription: "an owner's view",
            text: "The guild's view is that the pier belongs to the town.",
            lines: ["The guild's > anon:guild (unnamed): that the pier belongs to the town"]),
        Case(
            testDescription: "what is wanted ends at the semicolon",
            text: "Petra Holm wants a new pier; the guild does not.",
            lines: ["Petra Holm > person:petra-holm (named): a new pier"]),
        Case(
            testDescription: "what is thought of somebody, within what is said",
            text: "A boy is thought to have crossed the ice, rescuers said.",
            lines: [
                "rescuers > group:rescuers (unnamed): A boy is thought to have crossed the ice",
                "- > - (-): to have crossed the ice",
            ]),
        Case(testDescription: "a manner", text: "Petra Holm sees it differently.", lines: []),
        Case(testDescription: "nothing was said", text: "Police have not said when the road will open.", lines: []),
        Case(
            testDescription: "names are no statements",
            text: "A firm called Norr Audit moved in. Its founder's book, titled Ropes and Rain, is out of print.",
            lines: []),
    ]

    static let reach = [
        Case(
            testDescription: "who is told of in what they say does not say it",
            text: "Officers came at dawn. Dozens of shops were still shut, they said.",
            lines: ["they > group:officers (pronoun): Dozens of shops were still shut"]),
        Case(
            testDescription: "a pronoun with its verb drawn to it",
            text: "Petra Holm left Lund in May. She’s predicting a long winter.",
            lines: ["She > person:petra-holm (pronoun): a long winter"]),
        Case(
            testDescription: "a clause before the source is no part of what is announced",
            text: "The mood in the hall changed when Petra Holm announced that the pier would close.",
            lines: ["Petra Holm > person:petra-holm (named): that the pier would close"]),
        Case(
            testDescription: "a share without a word for whom is several",
            text: "About four in 10 said the road was bad.",
            lines: ["About four in 10 > group:about-four-in-10 (unnamed): the road was bad"]),
        Case(
            testDescription: "a charge is no statement", text: "A clerk was charged with the theft of two lamps.",
            lines: []),
        Case(
            testDescription: "little about something is nothing",
            text: "The guild has said little about the fire.", lines: []),
    ]

    @Test(arguments: groups + persons + contents + reach)
    func areThoseWhoSpeak(_ example: Case) throws {
        let found = try example.found()
        #expect(found == example.lines)
    }

    @Test func tellersAreRelays() throws {
        let texts = [
            "Petra Holm said the pier was sound, according to the Harbour Post.",
            "“The pier is sound,” Petra Holm wrote in her diary, according to the Harbour Post.",
        ]
        for text in texts {
            let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
            let statement = try #require(record.attributions.first)
            #expect(statement.speaker == "person:petra-holm", "\(text)")
            #expect(statement.via.map(\.entity) == ["org:harbour-post"], "\(text)")
        }
        let text = "Petra Holm said most people sleep badly, according to a study of 2,000 nurses."
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        #expect(record.attributions.allSatisfy { $0.via.isEmpty })
    }
}
