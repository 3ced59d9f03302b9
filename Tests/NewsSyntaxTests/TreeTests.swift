import NewsSyntax
import Testing

/// Makes a text from lines of "form head relation XPOS UPOS"; heads count from 1, 0 is the root.
func tree(_ lines: String) -> ParsedText {
    var (bytes, tokens): ([UInt8], [SyntaxToken]) = ([], [])
    for line in lines.split(separator: "\n") {
        let fields = line.split(separator: " ").map(String.init)
        if !bytes.isEmpty { bytes.append(0x20) }
        var token = SyntaxToken(start: bytes.count, end: bytes.count + fields[0].utf8.count, isSpaced: true)
        bytes += Array(fields[0].utf8)
        token.head = Int32(fields[1])! - 1
        token.relation = Relation(text: fields[2])!
        token.tag = WordTag(text: fields[3])!
        token.universal = UniversalTag(text: fields[4])!
        tokens.append(token)
    }
    return ParsedText(bytes: bytes, analysed: tokens, sentenceRanges: [0..<tokens.count])
}

private let example = tree(
    """
    The 2 det DT DET
    minister 9 nsubj NN NOUN
    of 4 case IN ADP
    trade 2 nmod NN NOUN
    , 7 punct , PUNCT
    who 7 nsubj WP PRON
    resigned 2 acl:relcl VBD VERB
    , 7 punct , PUNCT
    said 0 root VBD VERB
    he 13 nsubj PRP PRON
    had 13 aux VBD AUX
    not 13 advmod RB PART
    seen 9 ccomp VBN VERB
    it 13 obj PRP PRON
    and 16 cc CC CCONJ
    left 9 conj VBD VERB
    . 9 punct . PUNCT
    """)

@Suite struct TreeTests {
    private var sentence: Sentence { example.sentence(0) }
    private func word(_ text: String) -> Int { example.tokens.indices.first { example.text($0) == text }! }

    @Test func walksTheTree() {
        #expect(sentence.root == word("said"))
        #expect(sentence.children(of: word("minister")) == [0, 3, 6])
        #expect(sentence.children(of: word("minister"), label: .acl) == [6])
        #expect(sentence.child(of: word("minister"), label: .aclRelcl) == 6)
        #expect(example.text(sentence.subtree(of: word("minister"))) == "The minister of trade , who resigned ,")
        #expect(sentence.subtreeSpan(of: word("minister")) == 0..<36)
        #expect(sentence.ancestors(of: word("who")) == [5, 6, 1, 8])
        #expect(
            sentence.path(from: word("trade"), to: word("it")) == [
                .up(.nmod), .up(.nsubj), .down(.ccomp), .down(.obj),
            ])
        #expect(sentence.path(from: 3, to: 3) == [])
    }

    @Test func knowsClauses() {
        let said = sentence.clause(of: word("trade"))
        #expect(said.head == word("said") && said.subject == word("minister") && said.isFinite)
        let seen = sentence.clause(of: word("it"))
        #expect(example.text(seen.tokens) == "he had not seen it" && seen.isFinite && seen.subject == word("he"))
        #expect(sentence.isNegated(seen.head) && !sentence.isNegated(said.head))
        #expect(sentence.object(of: seen.head) == word("it"))
        #expect(sentence.subject(of: word("left")) == word("minister"))
        #expect(sentence.clauses.map(\.head) == [6, 8, 12, 15])
    }

    @Test func knowsNounPhrases() throws {
        let minister = try #require(sentence.nounPhrase(of: 0))
        #expect(example.text(minister.tokens) == "The minister of trade , who resigned")
        #expect(example.text(minister.core) == "The minister of trade")
        #expect(sentence.nounPhrase(of: word("of")).map { example.text($0.tokens) } == "trade")
        #expect(sentence.nounPhrase(of: word("said")) == nil)
    }

    @Test func findsPlaces() {
        #expect(example.token(atByte: 0) == 0 && example.token(atByte: 3) == 1 && example.token(atByte: 10_000) == nil)
        #expect(example.sentence(ofToken: 5).range == 0..<17)
    }

    @Test(arguments: Relation.allCases) func namesRelations(relation: Relation) {
        #expect(Relation(text: relation.text) == relation)
        #expect(relation.text.hasPrefix(relation.base.text) && relation.base.base == relation.base)
    }

    @Test func namesTags() {
        for tag in WordTag.allCases { #expect(WordTag(text: tag.text) == tag) }
        for tag in UniversalTag.allCases { #expect(UniversalTag(text: tag.text) == tag) }
    }
}
