import NewsSyntax
import Testing

@testable import ModelTraining

@Suite struct PlainClausesTests {
    /// A sentence of words written `form tag head relation`, heads counted from 1.
    private func sentence(_ words: String) -> TreebankSentence {
        let words = words.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        return TreebankSentence(
            words: words.map { word in
                TreebankSentence.Word(
                    form: word[0], lemma: word[0], tag: WordTag(text: word[1]) ?? .noun, universal: .noun,
                    head: (Int(word[2]) ?? 0) - 1, relation: Relation(text: word[3]) ?? .dep, isSpaced: true, misc: "")
            }, text: "", startsParagraph: true, document: "")
    }

    private static let cases: [(name: String, words: String, wanted: [String])] = [
        (
            "what is said",
            "He PRP 2 nsubj|said VBD 0 root|that IN 6 mark|the DT 5 det|boats NNS 6 nsubj|left VBD 2 ccomp|port NN 6 obj"
                + "|. . 2 punct",
            ["The boats left port."]
        ),
        (
            "what is joined on, without what joins it",
            "Rain NN 2 nsubj|fell VBD 0 root|and CC 7 cc|the DT 5 det|river NN 7 nsubj|soon RB 7 advmod|rose VBD 2 conj"
                + "|. . 2 punct",
            ["The river soon rose."]
        ),
        ("no subject", "Rain NN 2 nsubj|fell VBD 0 root|and CC 4 cc|froze VBD 2 conj|fast RB 4 advmod|. . 2 punct", []),
        (
            "no finite verb",
            "He PRP 2 nsubj|left VBD 0 root|, , 6 punct|his PRP$ 5 nmod:poss|work NN 6 nsubj|done VBN 2 advcl|well RB 6 advmod",
            []
        ),
        (
            "in two pieces",
            "They PRP 4 nsubj|, , 4 punct|he PRP 5 nsubj|left VBD 5 ccomp|said VBD 0 root|early RB 4 advmod|today NN 4 obl"
                + "|. . 5 punct",
            []
        ),
    ]

    @Test(arguments: cases) func standAlone(name: String, words: String, wanted: [String]) throws {
        let found = PlainClauses.all(of: [sentence(words)])
        #expect(
            found.map { $0.words.map(\.form).joined(separator: " ").replacing(" .", with: ".") } == wanted, "\(name)")
        for clause in found {
            #expect(clause.words.filter { $0.head < 0 }.map(\.relation) == [.root])
            #expect(clause.words.allSatisfy { $0.head < clause.words.count })
            #expect(clause.words.last?.relation == .punct)
        }
    }
}
