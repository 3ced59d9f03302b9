import NewsSyntax
import Testing

@testable import ModelTraining

/// A few sentences in the treebank's format, written for this test.
private let treebank = Conllu.sentences(
    of: [
        (
            "The\tdog\tbarked\t.", "the dog bark .", "DET NOUN VERB PUNCT", "DT NN VBD .", "2 3 0 3",
            "det nsubj root punct"
        ),
        ("A\tcat\tslept\t.", "a cat sleep .", "DET NOUN VERB PUNCT", "DT NN VBD .", "2 3 0 3", "det nsubj root punct"),
        (
            "Dogs\tchase\tcats\t.", "dog chase cat .", "NOUN VERB NOUN PUNCT", "NNS VBP NNS .", "2 0 2 2",
            "nsubj root obj punct"
        ),
    ].map { forms, lemmas, universal, tags, heads, relations in
        let columns =
            [forms.split(separator: "\t")]
            + [lemmas, universal, tags, heads, relations].map { $0.split(separator: " ") }
        let lines = columns[0].indices.map { word in
            "\(word + 1)\t\(columns[0][word])\t\(columns[1][word])\t\(columns[2][word])\t\(columns[3][word])\t_\t"
                + "\(columns[4][word])\t\(columns[5][word])\t_\t" + (word == 2 ? "SpaceAfter=No" : "_")
        }
        return "# newpar\n# text = \(columns[0].dropLast().joined(separator: " ")).\n" + lines.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n\n")

@Suite struct CurriculumTests {
    private let classes = WordClasses.section(of: [(0b01, [Array("dog".utf8), Array("cat".utf8)])])
    private let many = Array((0..<40).map { _ in treebank }.joined())

    @Test func readsTheFormat() {
        #expect(treebank.count == 3)
        #expect(treebank[2].words.map(\.lemma) == ["dog", "chase", "cat", "."])
        #expect(treebank[0].words.map(\.head) == [1, 2, -1, 2])
        #expect(treebank[0].words[3].isSpaced == false)
        #expect(RawParagraph.all(of: treebank).map(\.words.count) == [4, 4, 4])
    }

    @Test func learnsItAndIsTheSameEveryTime() throws {
        let news = [Array("The dogs barked. A cat chased the dog.".utf8)]
        let sections = try Curriculum(.tiny).run(many, news: news, classes: classes)
        let bytes = ModelFile.bytes(of: sections)
        #expect(try ModelFile.bytes(of: Curriculum(.tiny).run(many, news: news, classes: classes)) == bytes)
        #expect(try ModelFile.bytes(of: Curriculum(.tiny).run(many, classes: classes)) != bytes)
        let model = try SyntaxModel(ModelFile(bytes))
        let text = model.read(Array("The cat barked. Dogs chase cats.".utf8))
        #expect(
            text.tokens.map(\.tag) == [.determiner, .noun, .pastVerb, .sentenceEnd] + [
                .pluralNoun, .presentVerb, .pluralNoun, .sentenceEnd,
            ])
        #expect(text.lemma(2) == "bark" && text.lemma(4) == "dog")
        #expect(model.read(Array("A dog slept.".utf8)).sentence(0).root == 2)
    }

    /// A sentence that nobody has annotated has its own bytes, and the tags and the tree that a model finds.
    @Test func readsWhatNobodyHasAnnotated() throws {
        let model = try SyntaxModel(ModelFile(ModelFile.bytes(of: Curriculum(.tiny).run(many, classes: classes))))
        // Only sentences of at least four tokens.
        let plain = TrainingSentence.plain([Array("Dogs bark".utf8), Array("  The dog barked.".utf8)], model)
        #expect(plain.map { String(decoding: $0.parsed.bytes, as: UTF8.self) } == ["The dog barked."])
        #expect(plain.allSatisfy { !$0.isAnnotated && $0.count == 4 })
        let reread = plain[0].reread(model)
        #expect(reread.parsed.tokens.map(\.head) == [1, 2, -1, 2])
        let isKnown = ParserTraining.Example(reread).gold != nil
        #expect(!isKnown)
    }

    /// After any moves whatever, the oracle's moves are possible, and following it from the start gives the tree.
    @Test func followsTheOracle() {
        for sentence in treebank {
            let gold = GoldTree(sentence.parsed().tokens)
            var state = ArcState(count: sentence.words.count)
            while !state.isFinal {
                let best = gold.best(state)
                guard let move = ArcState.Move.allCases.first(where: { best[$0.rawValue] }) else { break }
                let isAllowed = state.allows(move)
                #expect(isAllowed)
                state.make(move)
            }
            let heads = UnsafeBufferPointer(start: state.heads, count: sentence.words.count).map { Int($0) }
            #expect(heads == sentence.words.map(\.head))
        }
    }

    @Test func makesTreesProjective() {
        func tokens(_ heads: [Int]) -> [SyntaxToken] {
            heads.enumerated().map { place, head in
                var token = SyntaxToken(start: place, end: place + 1, isSpaced: true)
                token.head = Int32(head)
                return token
            }
        }
        #expect(GoldTree(tokens([1, -1, 1])).heads == [1, -1, 1])
        // The arc from 3 to 0 crosses the root's place; it is lifted to the root.
        #expect(GoldTree(tokens([3, -1, 1, 1])).heads == [1, -1, 1, 1])
    }
}
