import NewsParser
import NewsRecord
import Testing

/// What the weights that ship find, in sentences of many kinds. Lines are as ``Reading/line(_:)`` writes them.
@Suite struct LearnedAttributionTests {
    private func lines(_ text: String) throws -> [String] {
        let parser = try #require(Reading.shipped)
        return parser.parse(Array(text.utf8), path: Reading.path).attributions.map { Reading.line($0) }
    }

    @Test(arguments: [
        (
            "The harbour master warned that the old crane could fail within a year.",
            "indirect: that the old crane could fail within a year / warned / The harbour master / anon:harbour-master"
        ),
        (
            "According to the port authority, two ships were turned away in March.",
            "indirect: two ships were turned away in March / According to / the port authority / org:port-authority"
        ),
        (
            "The council fears a further loss of trade.",
            "indirect: a further loss of trade / fears / The council / org:council"
        ),
        (
            "Doctors believe the fever came from the well.",
            "indirect: the fever came from the well / believe / Doctors / group:doctors"
        ),
        (
            "\"We cannot wait,\" Lena Brandt said on Tuesday. \"The steel is tired.\"",
            "direct: [We cannot wait,] + [The steel is tired.] / said / Lena Brandt / person:lena-brandt"
        ),
        (
            "Lena Brandt called the plan \"a gift to the dredgers.\"",
            "mixed: the plan + [a gift to the dredgers.] / called / Lena Brandt / person:lena-brandt"
        ),
    ]) func findsOne(text: String, line: String) throws {
        #expect(try lines("Harbour news.\n\n" + text).contains(line))
    }

    @Test func findsAVerbThatTakesAnything() throws {
        let found = try lines("Harbour news.\n\nA report by engineers found cracks in three of the beams.")
        #expect(
            found.contains { $0.hasPrefix("indirect: cracks in three of the beams / found / A report by engineers /") })
    }

    @Test(arguments: ["It was built in 1840 and burnt down twice.", "The ferry leaves at nine and arrives at noon."])
    func findsNoneInPlainReport(text: String) throws {
        #expect(try lines("Harbour news.\n\n" + text).isEmpty)
    }

    @Test func readsTheSameWithAndWithoutMemory() throws {
        let text = "Harbour news.\n\nThe master said the crane was safe.\n\nThe council fears a loss of trade.\n"
        let models = try #require(Reading.shippedModels)
        let memo = ParagraphMemo()
        for _ in 0..<2 {
            let remembered = Parser(models: models, memo: memo).parse(Array(text.utf8), path: Reading.path)
            #expect(remembered.json() == Parser(models: models).parse(Array(text.utf8), path: Reading.path).json())
        }
    }

    @Test func goesOnWithRulesAloneWhereThereAreNoWeights() throws {
        let text = "Harbour news.\n\nThe minister said that the crane was safe."
        #expect(Reading.attributions(text).count == 1)
        #expect(try lines(text).count == 1)
    }
}
