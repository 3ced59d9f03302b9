import NewsParser
import NewsRecord
import Testing

/// Whom pronouns and descriptions mean, and what a clause about a statement leaves of it: each case a small report and the
/// lines that it owes.
@Suite struct SpeakerMeaningTests {
    typealias Case = SpeakerCase

    static let pronouns = [
        Case(
            testDescription: "he is not who bears a woman's first name",
            text: "Doctor Lena Sato and her aide, Hugo Brand, saw the boy on Monday. “He will walk again,” he said.",
            lines: ["he > person:hugo-brand (pronoun): He will walk again,"]),
        Case(
            testDescription: "she is who speaks in neither marks nor name before",
            text: "The engineer Irene Vogt met the pilot Tomas Leal in May. She says the rudder was sound.",
            lines: ["She > person:irene-vogt (pronoun): the rudder was sound"]),
        Case(
            testDescription: "a title says who is a woman",
            text: "Mr. Sule and Ms. Dabo left the room. “It is over,” she said.",
            lines: ["she > person:dabo (pronoun): It is over,"]),
        Case(
            testDescription: "they are whom the sentence before is about",
            text: "The tenants have paid no rent since June. They say the lifts are dangerous.",
            lines: ["They > group:tenants (pronoun): the lifts are dangerous"]),
        Case(
            testDescription: "it is what the sentence before is about, whatever its name looks like",
            text: "Northmoor Rail lost two trains last week. It says nobody was hurt in either of them.",
            lines: ["It > org:northmoor-rail (pronoun): nobody was hurt in either of them"]),
    ]

    static let descriptions = [
        Case(
            testDescription: "a government is its country's",
            text:
                "The Kenyan government said the bridge would be closed. The government of Peru says it knows nothing.",
            lines: [
                "The Kenyan government > gov:ken (named): the bridge would be closed",
                "The government of Peru > gov:per (named): it knows nothing",
            ]),
        Case(
            testDescription: "whoever was said to be one is the potter",
            text: "Jorge Falk, a potter from Faro, lost his house. The potter said the river had no bed any more.",
            lines: ["The potter > person:jorge-falk (title): the river had no bed any more"]),
        Case(
            testDescription: "a description in front of who is the speaker",
            text: "A ranger, who said that the path was safe, was taken away.",
            lines: ["who > anon:a-ranger (unnamed): that the path was safe"]),
        Case(
            testDescription: "two persons together are a group",
            text: "Ida Marr and Jan Reus said the vote was unfair.",
            lines: ["Ida Marr and Jan Reus > group:ida-marr-and-jan-reus (unnamed): the vote was unfair"]),
        Case(
            testDescription: "a first name in apposition to a relative",
            text: "“It fell on Monday,” said his sister, Ewa.",
            lines: ["his sister, Ewa > person:ewa (named): It fell on Monday,"]),
        Case(
            testDescription: "behind an honorific every word is a name",
            text: "Mr. King told the court that the boat was his.",
            lines: ["Mr. King > person:king (named): that the boat was his"]),
        Case(
            testDescription: "a family name may stand first",
            text: "Ban Ki-moon spoke in Oslo on Monday. Mr. Ban said that the talks would go on.",
            lines: ["Mr. Ban > person:ban-ki-moon (named): that the talks would go on"]),
        Case(
            testDescription: "a first name that is a preposition, too",
            text: "Per Olsen said the Kenya Red Cross had sent tents.",
            lines: ["Per Olsen > person:per-olsen (named): the Kenya Red Cross had sent tents"]),
        Case(
            testDescription: "a capital at the head of a sentence makes no name",
            text: "Video shows that the car hit the wall.",
            lines: ["Video > anon:video (unnamed): that the car hit the wall"]),
        Case(
            testDescription: "the president is who is called so with nothing more",
            text: """
                Anton Weil, the president of a bank in Basel, met President Rosa Lund on Monday. “It was cold,” Weil said.

                The president said that nothing had been signed.
                """,
            lines: [
                "Weil > person:anton-weil (named): It was cold,",
                "The president > person:rosa-lund (title): that nothing had been signed",
            ]),
        Case(
            testDescription: "a man with a title is none of the women of his name",
            text: "Michelle Sule danced all night in Lagos. Mr. Sule told the guests that the house was sold.",
            lines: ["Mr. Sule > person:sule (named): that the house was sold"]),
        Case(
            testDescription: "the campaign is none of its aides",
            text: "Campaign aides said the bus was late. The campaign said the driver was ill.",
            lines: [
                "Campaign aides > group:campaign-aides (unnamed): the bus was late",
                "The campaign > org:campaign (unnamed): the driver was ill",
            ]),
        Case(
            testDescription: "a paragraph that signs the one before",
            text: "“I came for the lake and stayed for the bread.”\n\n— Milan Horak, visitor",
            lines: ["Milan Horak > person:milan-horak (named): I came for the lake and stayed for the bread."]),
        Case(
            testDescription: "a headline's operator is the one below",
            text: """
                Ferry to stay in port all winter, operator says

                The ferry will stay in port all winter, its operator said on Friday.
                """,
            lines: [
                "operator > anon:its-operator (unnamed): Ferry to stay in port all winter",
                "its operator > anon:its-operator (unnamed): The ferry will stay in port all winter",
            ]),
    ]

    static let contents = [
        Case(
            testDescription: "a noun with its clause and its owner",
            text: "There is a belief among the fishermen that the lake has no bottom.",
            lines: ["the fishermen > group:fishermen (unnamed): that the lake has no bottom"]),
        Case(
            testDescription: "a description before a name between commas",
            text: "Another witness, Laurence Tanner, called the engine “a dying animal” on Friday.",
            lines: [
                "Another witness, Laurence Tanner > person:laurence-tanner (named): the engine / a dying animal"
            ]),
        Case(
            testDescription: "the name right before a gerund speaks",
            text:
                "She played a tape of Petra Holm saying “Nobody will drown here.”",
            lines: ["Petra Holm > person:petra-holm (named): Nobody will drown here."]),
        Case(
            testDescription: "a clause about its cue",
            text: "The wells, the mayor insists, were never poisoned at all.",
            lines: ["the mayor > anon:mayor (unnamed): The wells / were never poisoned at all"]),
        Case(
            testDescription: "an estimate, and a trust that is none",
            text: "The coast guard put the number of missing at nineteen. The crew put its trust in the captain.",
            lines: ["The coast guard > anon:coast-guard (unnamed): the number of missing at nineteen"]),
        Case(
            testDescription: "a sentence that goes on, and the reporter's after it",
            text:
                "Petra Holm said the mine would close. The pumps would be switched off in May. Such a plan would cost millions.",
            lines: [
                "Petra Holm > person:petra-holm (named): the mine would close / The pumps would be switched off in May"
            ]),
        Case(
            testDescription: "who says little says nothing",
            text: "The captain said little. His wife told no one. He said little and told no one.", lines: []),
        Case(
            testDescription: "between a source and its cue stands why it has no name",
            text:
                "A cook at the palace, who asked not to be named because he feared for his job, said the guests had been poisoned.",
            lines: ["A cook at the palace > anon:a-cook-at-the-palace (unnamed): the guests had been poisoned"]),
        Case(
            testDescription: "of whom it is said says nothing",
            text: "The duke is said to have been warned.", lines: ["- > - (-): to have been warned"]),
        Case(
            testDescription: "headings with a colon are no turns of a transcript",
            text:
                "Success on Small Things: The council built a road.\n\nLittle Relief for the Poor: The council built none.",
            lines: []),
    ]

    @Test(arguments: pronouns + descriptions + contents)
    func isUnderstood(_ example: Case) throws {
        #expect(try example.found() == example.lines)
    }
}
