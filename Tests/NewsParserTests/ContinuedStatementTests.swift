import NewsParser
import NewsRecord
import Testing

/// What trees and the order of sentences tell of statements beside the weights. Lines are as ``Reading/line(_:)`` writes them.
@Suite struct ContinuedStatementTests {
    private func lines(_ text: String) throws -> [String] {
        let parser = try #require(Reading.shipped)
        return parser.parse(Array(text.utf8), path: Reading.path).attributions.map { Reading.line($0) }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let expected: [String]

        init(_ name: String, _ text: String, _ expected: String...) {
            (testDescription, self.text, self.expected) = (name, text, expected)
        }
    }

    @Test(arguments: [
        Case(
            "a passive with its agent", "Miners were told by their foreman that the shaft was safe.",
            "indirect: that the shaft was safe / told / their foreman / anon:their-foreman"),
        Case(
            "what the predicate of a noun cue adds is no content",
            "A warning that the dam might burst was sent by the ministry to four towns.",
            "indirect: that the dam might burst / warning / the ministry / org:ministry"),
        Case(
            "who rejects it stands before the verb", "The watchdog, Norr Audit, rejected that.",
            "indirect: that / rejected / The watchdog, Norr Audit / org:norr-audit"),
        Case(
            "two cues of one subject", "The growers blame a weedkiller and say the ministry knew.",
            "indirect: a weedkiller / blame / The growers / group:growers",
            "indirect: the ministry knew / say / The growers / group:growers"),
        Case(
            "a finding at the end", "The dam was never in danger, the report found.",
            "indirect: The dam was never in danger / found / the report / anon:report"),
        Case(
            "a question about who asks it", "Why, asked Senator Ruben Salas, had no one rung the bell?",
            "indirect: Why + had no one rung the bell / asked / Senator Ruben Salas / person:ruben-salas"),
        Case(
            "a quotation in its own sentence",
            "The mayor called the plan “a farce.” “I will not sign it,” the governor said.",
            "mixed: the plan + [a farce.] / called / The mayor / anon:mayor",
            "direct: [I will not sign it,] / said / the governor / anon:governor"),
        Case(
            "marks within marks", "“He told me, ‘You are fired,’ and I left,” said the clerk, Ana Sousa.",
            "direct: [He told me, ‘You are fired,’ and I left,] / said / the clerk, Ana Sousa / person:ana-sousa",
            "direct: [You are fired,] / told / He / -"),
        Case(
            "nobody in particular", "It is understood that the club will appeal.",
            "indirect: that the club will appeal / understood / - / -"),
        Case(
            "a verdict behind a colon", "The coach was clear: they would play.",
            "indirect: they would play / clear / The coach / anon:coach"),
        Case(
            "what an office is of", "Secretary of State John F. Kerry said the talks would go on.",
            "indirect: the talks would go on / said / Secretary of State John F. Kerry / person:john-f-kerry"),
        Case(
            "a month as a surname", "Theresa May said the vote would be held in June.",
            "indirect: the vote would be held in June / said / Theresa May / person:theresa-may"),
        Case(
            "what a source was asked", "Asked if he would resign, the warden Per Lund said that he would not.",
            "indirect: that he would not / said / the warden Per Lund / person:per-lund"),
    ]) func finds(_ example: Case) throws {
        #expect(try lines("Harbour news.\n\n" + example.text) == example.expected)
    }

    @Test func whatASourceSaidBeforeGoesOnInItsTense() throws {
        let found = try lines(
            "Harbour news.\n\nOsman Bey told the jury that he had left at noon. He had seen no ship. The trial goes on."
        )
        #expect(found.contains { $0.hasPrefix("indirect: that he had left at noon + He had seen no ship /") })
    }

    @Test func anAccountIsWhatFollows() throws {
        let found = try lines(
            "Harbour news.\n\nThe clerk told the panel what she had heard. A bell rang. Two men ran down the stairs.")
        #expect(found.contains { $0.hasPrefix("indirect: A bell rang. Two men ran down the stairs /") })
    }

    @Test(arguments: [
        "The claim has amused the city.", "Rosa Lind refused to comment.",
        "The table was clear: four plates, two cups, one knife.",
        "The dish is cooked according to an old recipe.", "Seats are given according to age.",
    ]) func findsNone(text: String) throws { #expect(try lines("Harbour news.\n\n" + text).isEmpty) }

    @Test(arguments: [
        Case(
            "who is named only later",
            "“It was the worst night of my life,” she said of the flood. Maria Lopez, 52, lost her bakery.",
            "person:maria-lopez"),
        Case(
            "who does what the next sentence says",
            "“We will be back,” the winning captain promised.\n\nMaria Lopez, 29, has led the side for six years.",
            "person:maria-lopez"),
        Case(
            "whom the sentence is about",
            "The boxer has opened what he calls a gym for “softies”.", "anon:boxer"),
        Case(
            "whom the paragraph before is about",
            "Henrik Olsen has fished here since he was a boy.\n\n“There is nothing left but crabs.”",
            "person:henrik-olsen"),
        Case(
            "its leader, who was named",
            "The Lantern Party met on Monday. Its leader, Jo Marsh, said the vote was lost. Its leader also said the clerk would go.",
            "person:jo-marsh", "person:jo-marsh"),
        Case(
            "who answers, and whom",
            "“You sold our river,” a farmer shouted at the minister, Rosa Ibarra.\n\n“I sold nothing,” she answered.\n\n“Liar!”",
            "anon:a-farmer", "person:rosa-ibarra", "anon:a-farmer"),
    ]) func speakers(_ example: Case) throws {
        let parser = try #require(Reading.shipped)
        let record = parser.parse(Array(("Harbour news.\n\n" + example.text).utf8), path: Reading.path)
        #expect(record.attributions.map { $0.speaker ?? "nobody" } == example.expected)
    }

    @Test func ofTwoThatAreAlikeTheOneWithItsSourceIsTheUtterance() throws {
        let parser = try #require(Reading.shipped)
        let text =
            "Harbour news.\n\n“Every summer they promise us a bus and every autumn we walk.”\n\nOn Sunday Ana Brkic said: “Every summer they promise us a bus and every autumn we walk.”"
        let found = parser.parse(Array(text.utf8), path: Reading.path).attributions
        #expect(found.map(\.speaker) == ["person:ana-brkic", "person:ana-brkic"])
        #expect(found.map { $0.sameAs.isEmpty } == [false, true])
    }
}
