import NewsAttribution
import NewsText
import Testing

@testable import NewsParser

/// What rules make of what the weights found, whatever that is.
@Suite struct StatementStageTests {
    /// The weights may give a clause's first words to one cue and leave the rest to nobody.
    @Test func aClauseBeyondWhatHoldsItsCueIsNobodys() {
        let text = BlockText(bytes: Array("The mayor said Ida Holm said on Monday that the bridge was wet.".utf8))
        let contents = text.bytes.withUnsafeBufferPointer { bytes -> [[Range<Int>]] in
            let view = ReadingView(
                bytes: bytes, tokens: text.tokens, traits: ReadingView.traits(of: text), stretches: [], isTitle: false)
            var stage = StatementStage(view: view, names: NameStage.find(in: text, view), firstToken: 0)
            let found = LearnedFrame(cue: 2..<3, head: 2, source: 0..<2, referent: 0..<2, content: [3..<6])
            stage.run([0..<text.tokens.count], LearnedReading(frames: [found]))
            return stage.statements.map { $0.content.map(\.range) }
        }
        #expect(contents == [[15..<28]])
    }

    @Test(arguments: [
        ("the agency", "Kenya Relief Fund", true), ("the agency", "Nordfjord", true),
        ("the agency", "Ministry of Health", false), ("the company", "Nordfjord", true),
        ("the company", "University of Lund", false), ("the union", "Nordfjord", false),
        ("the union", "Dockers' Union", true), ("the ministry", "Ministry of Health", true),
        ("the newspaper", "Harbour Gazette", true), ("the newspaper", "High Court", false),
    ]) func aWordForOrganisationsFitsSomeOfThem(phrase: String, name: String, fits: Bool) {
        let head = String(phrase.dropFirst(4))
        #expect(GenericBody(head: head)?.fits(name) == fits)
    }

    @Test func otherNounsAreNoWordsForOrganisations() { #expect(GenericBody(head: "baker") == nil) }
}
