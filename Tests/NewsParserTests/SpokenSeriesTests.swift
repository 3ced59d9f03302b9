import NewsParser
import NewsRecord
import Testing

/// What a speaker does beside saying something, and where that leaves the content; frames whose source has a description; clauses
/// behind a frame.
@Suite struct SpokenSeriesTests {
    typealias Case = SpeakerCase

    static let cases = [
        Case(
            testDescription: "what the speaker does after speaking is not said",
            text: "The ferry line said the pier had been damaged but declined to name a date.",
            lines: ["The ferry line > anon:ferry-line (unnamed): the pier had been damaged"]),
        Case(
            testDescription: "a second act of speech has the speaker for its source, not the thing spoken of",
            text: "The report says the walls are unsafe and recommends longer closures.",
            lines: [
                "The report > anon:report (unnamed): the walls are unsafe",
                "The report > anon:report (unnamed): longer closures",
            ]),
        Case(
            testDescription: "silence behind an auxiliary",
            text: "The guild said the strike was over but did not elaborate.",
            lines: ["The guild > anon:guild (unnamed): the strike was over"]),
        Case(
            testDescription: "another who answers",
            text: "The defence argued that the boat was sound, but the coroner disagreed.",
            lines: ["The defence > anon:defence (unnamed): that the boat was sound"]),
        Case(
            testDescription: "two deeds of the one spoken of stay together",
            text: "The warden said the boys had climbed the wall and jumped into the lock.",
            lines: ["The warden > anon:warden (unnamed): the boys had climbed the wall and jumped into the lock"]),
        Case(
            testDescription: "a clause behind the frame belongs to what is said",
            text: "The toll could rise, rangers warned, because two valleys had not been searched.",
            lines: [
                "rangers > group:rangers (unnamed): The toll could rise / because two valleys had not been searched"
            ]),
        Case(
            testDescription: "a closing frame with a description takes nothing of the clause",
            text: "The nets must be mended before winter, Ole Lund, 61, told the island paper.",
            lines: ["Ole Lund, 61 > person:ole-lund (named): The nets must be mended before winter"]),
        Case(
            testDescription: "whoever is quoted is the source, not the paper",
            text: "Brandt was quoted by the paper as saying that the mill would close “within weeks”.",
            lines: ["Brandt > person:brandt (named): that the mill would close / within weeks"]),
        Case(
            testDescription: "whom something is promised is none of the promise",
            text: "The warden also promised the families compensation.",
            lines: ["The warden > anon:warden (unnamed): compensation"]),
        Case(
            testDescription: "the preposition before words in marks",
            text: "The skipper spoke of “a lost summer”.",
            lines: ["The skipper > anon:skipper (unnamed): of / a lost summer"]),
        Case(
            testDescription: "how something is said is none of it",
            text: "Asked about the fire, the cook said only: “It was dark.”",
            lines: ["the cook > anon:cook (unnamed): It was dark."]),
        Case(
            testDescription: "renown is nobody's words",
            text: "The town is best known for its cheese.", lines: []),
    ]

    @Test(arguments: cases)
    func findsSourceAndContent(_ example: Case) throws { #expect(try example.found() == example.lines) }
}
