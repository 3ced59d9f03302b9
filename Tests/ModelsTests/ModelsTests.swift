import Models
import NewsParser
import NewsSyntax
import TestSupport
import Testing

/// The weights that ship.
private let model = (try? Models.load(environment: [:]))?.syntax

@Suite struct ModelsTests {
    @Test func loadsWhatShips() throws {
        let models = try Models.load(environment: [:])
        #expect(models.names != nil)
        #expect(models.attributions != nil)
        let model = try #require(models.syntax)
        #expect(model.digest.count == 64)
        #expect(model.file.sectionNames.contains("arcs"))
    }

    @Test func theVersionIsKnownAhead() throws {
        #expect(try Models.parserVersion == Parser(models: Models.load(environment: [:])).version)
    }

    @Test func refusesOtherFiles() {
        #expect(throws: ModelsError.self) { try Models.load(environment: [Models.variable: "/nowhere"]) }
        #expect(throws: ModelsError.self) { try Models.load(path: "/etc/passwd", digest: "0") }
        #expect(throws: ModelsError.self) { try Models.load(path: "/dev/null", digest: "0") }
    }
}

@Suite struct ReadingTests {
    private func read(_ text: String) throws -> ParsedText { try #require(model).read(Array(text.utf8)) }
    private func word(_ text: String, in parsed: ParsedText) throws -> Int {
        try #require(parsed.tokens.indices.first { parsed.text($0) == text })
    }

    @Test func readsAPlainSentence() throws {
        let text = try read("The minister said on Monday that the rebels had attacked two villages.")
        #expect(text.sentenceCount == 1)
        let sentence = text.sentence(0)
        let said = try word("said", in: text)
        #expect(sentence.root == said && text.lemma(said) == "say" && sentence.isFinite(said))
        #expect(try sentence.subject(of: said) == word("minister", in: text))
        let attacked = try word("attacked", in: text)
        #expect(sentence.relation(attacked) == .ccomp)
        #expect(try sentence.object(of: attacked) == word("villages", in: text))
        let phrase = try #require(sentence.nounPhrase(of: word("two", in: text)))
        #expect(text.text(phrase.tokens) == "two villages")
    }

    @Test func knowsAPassive() throws {
        let text = try read("Three soldiers were killed by gunmen near the border.")
        let killed = try word("killed", in: text)
        #expect(text.sentence(0).isPassive(killed))
        #expect(try text.sentence(0).subject(of: killed) == word("soldiers", in: text))
    }

    @Test(arguments: [
        ("Mr. Smith left. He did not return.", 2), ("\u{201C}We won,\u{201D} she said. \u{201C}At last.\u{201D}", 2),
        ("The U.S. economy grew 2.5 percent.", 1), ("Talks ended\nearly on Friday. Nobody\nspoke.", 2),
        ("They may not enter the U.S. The ban drew criticism.", 2), ("Polling ends at 7 p.m. He will wait at home.", 2),
        ("She runs Halden Co. They make pumps.", 2), ("The U.S. Senate met at 7 p.m. on Monday.", 1),
    ]) func splitsSentences(text: String, count: Int) throws {
        #expect(try read(text).sentenceCount == count)
    }

    @Test func drawsTrees() throws {
        let drawing = try read("Dogs barked.").sentence(0).drawing()
        #expect(drawing.contains("root  barked") && drawing.contains("nsubj  Dogs"))
        #expect(try !read("Dogs\u{7} barked.").sentence(0).drawing().contains("\u{7}"))
    }

    /// Whatever the bytes are: tokens in order, one tree a sentence, nothing traps.
    @Test(arguments: 0..<40 as Range<UInt64>) func holdsForAnyBytes(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let words = ["the", "said", ".", ",", "\u{201C}", "\u{201D}", "U.S.", "it's", "\n", "(", "\u{AD}", "\u{1F600}"]
        let bytes: [UInt8] =
            seed % 2 == 0
            ? random.bytes(count: 600)
            : Array((0..<300).map { _ in words[random.next(below: words.count)] }.joined(separator: " ").utf8)
        let text = try #require(model).read(bytes)
        var next = 0
        for range in text.sentenceRanges {
            #expect(range.lowerBound == next && range.count <= 256, "seed \(seed)")
            next = range.upperBound
            #expect(range.count { text.tokens[$0].head < 0 } == 1, "seed \(seed)")
            let sentence = Sentence(text: text, range: range)
            for token in range {
                #expect(sentence.ancestors(of: token).last == sentence.root, "seed \(seed)")
                #expect(sentence.subtree(of: token).contains(token), "seed \(seed)")
                _ = (sentence.clause(of: token), sentence.nounPhrase(of: token), text.lemma(token))
            }
        }
        #expect(next == text.tokens.count, "seed \(seed)")
    }

    @Test func cutsAnEndlessSentence() throws {
        let text = try read(String(repeating: "and the ", count: 2_000))
        #expect(text.isCut && text.sentenceRanges.allSatisfy { $0.count <= 256 })
    }
}
