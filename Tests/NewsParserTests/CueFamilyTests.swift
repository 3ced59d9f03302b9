import NewsParser
import NewsRecord
import Testing

/// Families of cues with their frames: verbs in the passive and as participles, nouns with a clause, phrases that name whose
/// view a sentence is; and where a content that is a phrase ends.
@Suite struct CueFamilyTests {
    typealias Case = SpeakerCase

    static let cases = [
        Case(
            testDescription: "a phrase without the day on which it was said",
            text: "The harbour board denounced the raid on the ferry office on Tuesday.",
            lines: ["The harbour board > org:harbour-board (unnamed): the raid on the ferry office"]),
        Case(
            testDescription: "a participle shares the subject of its clause",
            text: "Dockers left the hall, demanding an apology from the mayor.",
            lines: ["Dockers > group:dockers (unnamed): an apology from the mayor"]),
        Case(
            testDescription: "who judges stands behind a passive",
            text: "The new fares were criticised by the pensioners' league.",
            lines: ["the pensioners' league > org:pensioners-league (unnamed): The new fares"]),
        Case(
            testDescription: "what somebody binds themselves to within what another says",
            text: "The spokesman said the cabinet had promised to rebuild the pier.",
            lines: [
                "The spokesman > anon:spokesman (unnamed): the cabinet had promised to rebuild the pier",
                "the cabinet > org:cabinet (unnamed): to rebuild the pier",
            ]),
        Case(
            testDescription: "whom an infinitive is said to is none of it",
            text: "The judge urged both owners to share the cost.",
            lines: ["The judge > anon:judge (unnamed): to share the cost"]),
        Case(
            testDescription: "in somebody's words", text: "In the words of one skipper, the harbour is a trap.",
            lines: ["one skipper > anon:one-skipper (unnamed): the harbour is a trap"]),
        Case(
            testDescription: "as somebody put it", text: "As the skipper put it, nobody sails in such weather.",
            lines: ["the skipper > anon:skipper (unnamed): nobody sails in such weather"]),
        Case(
            testDescription: "a noun with its owner and its clause, and the verb of the noun behind it",
            text: "The claim by the guild that the fares were illegal drew laughter.",
            lines: ["the guild > anon:guild (unnamed): that the fares were illegal"]),
        Case(
            testDescription: "a noun that nobody owns",
            text: "The regatta was held amid fears that the wind would turn.",
            lines: ["- > - (-): that the wind would turn"]),
        Case(
            testDescription: "a clause that only says which promise is meant",
            text: "The promise that he made was soon forgotten.", lines: []),
        Case(
            testDescription: "a rare verb behind a quotation", text: "“The engine is dead,” groaned the skipper.",
            lines: ["the skipper > anon:skipper (unnamed): The engine is dead,"]),
        Case(
            testDescription: "what somebody leaves no doubt about",
            text: "The harbour master made it clear that the pier would stay shut.",
            lines: ["The harbour master > anon:harbour-master (unnamed): that the pier would stay shut"]),
        Case(
            testDescription: "a firm whose clause tells of people is a firm",
            text: "The brewery, which employs 300 people, said it would close.",
            lines: ["The brewery, which employs 300 people > anon:brewery (unnamed): it would close"]),
        Case(
            testDescription: "a verb that the tree takes for a participle",
            text: "In a statement on its website, the airline apologised for the delays.",
            lines: ["the airline > anon:airline (unnamed): for the delays"]),
        Case(
            testDescription: "somebody's nation means who was named",
            text: "Chief cook Ugo Ferri said the oven was cold. “We need wood,” the Italian said.",
            lines: [
                "Chief cook Ugo Ferri > person:ugo-ferri (named): the oven was cold",
                "the Italian > person:ugo-ferri (title): We need wood,",
            ]),
        Case(
            testDescription: "a quotation behind a name with what that person is",
            text: "Mia Lund, coach of the losing side: “We were robbed.”",
            lines: ["Mia Lund > person:mia-lund (named): We were robbed."]),
        Case(
            testDescription: "nobody says what emerges",
            text: "It emerged on Friday that the pilot had met the owner twice.",
            lines: ["- > - (-): that the pilot had met the owner twice"]),
        Case(
            testDescription: "a newspaper cites somebody",
            text: "The newspaper Vest reported, citing a harbour pilot, that the ferry had struck a rock.",
            lines: ["a harbour pilot > anon:a-harbour-pilot (unnamed): that the ferry had struck a rock"]),
        Case(
            testDescription: "who tells of it at the end tells all of it, and is none of what was said within",
            text: "The minister said the ferry had struck a rock, state radio reported.",
            lines: [
                "state radio > org:state-radio (unnamed): The minister said the ferry had struck a rock",
                "The minister > anon:minister (unnamed): the ferry had struck a rock",
            ]),
        Case(
            testDescription: "who is quoted by others behind the words",
            text: "“It was a rock,” state radio quoted Ida Marr as saying.",
            lines: ["Ida Marr > person:ida-marr (named): It was a rock,"]),
        Case(
            testDescription: "who is described by whom",
            text: "The keeper was described by neighbours as a quiet man.",
            lines: ["neighbours > group:neighbours (unnamed): The keeper / as a quiet man"]),
        Case(
            testDescription: "a plain deed is no statement", text: "The mayor sacked the harbour master on Monday.",
            lines: []),
    ]

    @Test(arguments: cases)
    func isUnderstood(_ example: Case) throws {
        #expect(try example.found() == example.lines)
    }
}
