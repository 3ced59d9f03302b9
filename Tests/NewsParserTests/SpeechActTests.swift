import NewsParser
import NewsRecord
import Testing

/// Verbs of judging, asking and promising with what they take, what is joined to them, and what looks like a statement and is
/// none.
@Suite struct SpeechActTests {
    typealias Case = SpeakerCase

    static let cases = [
        Case(
            testDescription: "a time between cue and stop is no content",
            text: "The flood had reached the station, the harbour office said late on Friday.",
            lines: ["the harbour office > org:harbour-office (unnamed): The flood had reached the station"]),
        Case(
            testDescription: "a deed that is joined to a judgement is none of its content",
            text: "The trade ministry condemned the blockade and expelled two envoys.",
            lines: ["The trade ministry > org:trade-ministry (unnamed): the blockade"]),
        Case(
            testDescription: "behind what had been done a plain past is of the first subject",
            text: "The audit found that the port had lost two cranes and recommended a second inspection.",
            lines: [
                "The audit > anon:audit (unnamed): that the port had lost two cranes",
                "The audit > anon:audit (unnamed): a second inspection",
            ]),
        Case(
            testDescription: "who is said again without a name stays unnamed",
            text: "The guild rejected the offer. The guild said the strike would go on.",
            lines: [
                "The guild > anon:guild (unnamed): the offer",
                "The guild > anon:guild (unnamed): the strike would go on",
            ]),
        Case(
            testDescription: "nobody says nothing", text: "Neither port has commented on the spill.", lines: []),
        Case(
            testDescription: "a refusal to speak is no statement",
            text: "A spokeswoman for the zoo declined to comment on the fire.", lines: []),
        Case(
            testDescription: "a text that is read says nothing by itself",
            text: "The members left before the minutes were read.", lines: []),
        Case(
            testDescription: "a comma within marks ends what a sign says",
            text: "A board at the pier read “No boats today,” and families with tickets went home.",
            lines: ["A board at the pier > org:board-at-the-pier (unnamed): No boats today,"]),
        Case(
            testDescription: "the title of a work between commas",
            text: "Ruta Kask, whose second album, “Cold Harbour,” sold 9,000 copies, sings in Riga on Sunday.",
            lines: []),
        Case(
            testDescription: "who is asked answers, not who asks",
            text:
                "Mayor Petra Holm laughed when a student in Turku asked whether she liked snow. “Only in May,” she said.",
            lines: [
                "a student in Turku > anon:a-student-in-turku (unnamed): whether she liked snow",
                "she > person:petra-holm (pronoun): Only in May,",
            ]),
        Case(
            testDescription: "a bare name behind an office",
            text: "Malta's energy minister wants longer leases. “Nobody plants for a year,” Karl Vella said on Monday.",
            lines: [
                "Malta's energy minister > person:karl-vella (forward): longer leases",
                "Karl Vella > person:karl-vella (named): Nobody plants for a year,",
            ]),
        Case(
            testDescription: "a name with a small article is a name",
            text: "The port's director, Nasser al-Hadid, said the cranes were idle.",
            lines: ["The port's director, Nasser al-Hadid > person:nasser-al-hadid (named): the cranes were idle"]),
        Case(
            testDescription: "of a nation's body there is one",
            text: "Chad's customs service said the road was closed.",
            lines: ["Chad's customs service > org:chads-customs-service (named): the road was closed"]),
        Case(
            testDescription: "what somebody has agreed to within what another says",
            text: "Two cantons have agreed to share a lake, a mediator said on Friday.",
            lines: [
                "a mediator > anon:a-mediator (unnamed): Two cantons have agreed to share a lake",
                "Two cantons > group:cantons (unnamed): to share a lake",
            ]),
        Case(
            testDescription: "fears that nobody owns", text: "There are fears that the dyke could break.",
            lines: ["- > - (-): that the dyke could break"]),
        Case(
            testDescription: "when something was said is not who said it",
            text: "When she first described the harbour, she said it was empty.",
            lines: ["she > - (-): the harbour", "she > - (-): it was empty"]),
        Case(
            testDescription: "a thing that somebody calls something",
            text: "Chief engineer Olav Brandt called the plan “late but sound.”",
            lines: ["Chief engineer Olav Brandt > person:olav-brandt (named): the plan / late but sound."]),
    ]

    @Test(arguments: cases)
    func isUnderstood(_ example: Case) throws {
        #expect(try example.found() == example.lines)
    }
}
