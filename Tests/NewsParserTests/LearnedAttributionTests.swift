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
            "Lena Brandt called the law \"a gift to the dredgers.\"",
            "mixed: the law + [a gift to the dredgers.] / called / Lena Brandt / person:lena-brandt"
        ),
    ]) func findsOne(text: String, line: String) throws {
        #expect(try lines("Harbour news.\n\n" + text).contains(line))
    }

    @Test func findsAVerbThatTakesAnything() throws {
        let found = try lines("Harbour news.\n\nA report by engineers describes cracks in three of the beams.")
        #expect(
            found.contains {
                $0.hasPrefix("indirect: cracks in three of the beams / describes / A report by engineers /")
            })
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

    /// How a source wishes to be known is no statement, and does not take the statement's place.
    @Test(arguments: [
        "A senior engineer at the port, who asked not to be named, said the crane would be shut.",
        "An engineer who declined to be identified said the crane would be shut.",
        "An engineer, speaking on condition of anonymity, said the crane would be shut.",
        "Two engineers, who did not want to be named, said the crane would be shut.",
    ]) func aWishToBeUnnamedSaysNothing(text: String) throws {
        let found = try lines("Harbour news.\n\n" + text)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.contains(": the crane would be shut / said / ") && !$0.contains("anon:who") })
    }

    @Test(arguments: [
        "A court sentenced the former harbour master to six years in prison.",
        "The judges acquitted both pilots of all charges.",
    ]) func aVerdictSaysNothing(text: String) throws {
        #expect(try lines("Harbour news.\n\n" + text).isEmpty)
    }

    @Test func whoStandsBehindAClauseIsItsSourceAndNoPartOfIt() throws {
        let text = "The plan is dead, said a diplomat who declined to be identified because of the talks."
        let found = try lines("Harbour news.\n\n" + text)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix("indirect: The plan is dead / said / a diplomat") }, "\(found)")
    }

    /// Whom the sentences about a quotation name, with verbs that no list holds.
    @Test(arguments: [
        ("\"Shame on you!\" the crowd bellowed.", "direct: [Shame on you!] / bellowed / the crowd / "),
        (
            "\"The steel is tired,\" Lena Brandt sighed after the meeting in St. Ives. \"We cannot wait for the ministry.\"",
            "direct: [The steel is tired,] + [We cannot wait for the ministry.] / sighed / Lena Brandt / "
        ),
        (
            "Granting that the crane was \"a joy to watch\" he warned: \"It will not stand another winter like this one.\"",
            "direct: [It will not stand another winter like this one.] / warned / he / "
        ),
    ]) func quotationsAreTheirsWhoStandBesideThem(text: String, line: String) throws {
        let found = try lines("Harbour news.\n\nLena Brandt runs the harbour.\n\n" + text)
        #expect(found.contains { $0.hasPrefix(line) }, "\(found)")
    }

    /// `The agency` is the organisation that spoke, or that was named, if it may be called so.
    @Test(arguments: [
        (
            "Baltic Relief Fund warned on Tuesday that stocks were low. The agency said it would cut rations.",
            "it would cut rations / said / The agency / org:baltic-relief-fund"
        ),
        (
            "The Ministry of Fisheries said that the port was shut. The company said it was sorry.",
            "it was sorry / said / The company / org:company"
        ),
        (
            "Baltic Relief Fund said stocks were low. Harbour Aid Society opposed the plan. The charity said it was too early.",
            "it was too early / said / The charity / org:harbour-aid-society"
        ),
        (
            "Lena Brandt said that the pay was low. The 44-year-old said she would leave.",
            "she would leave / said / The 44-year-old / person:lena-brandt"
        ),
    ]) func aGeneralWordMeansWhoWasNamed(text: String, end: String) throws {
        let found = try lines("Harbour news.\n\n" + text)
        #expect(found.contains { $0.hasSuffix(end) }, "\(found)")
    }
}
