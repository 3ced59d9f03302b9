import NewsParser
import NewsRecord
import NewsSyntax
import NewsText
import Testing

@testable import NewsParser

/// Sentences whose trees are written by hand, so that rules are tested and not weights.
enum HandTree {
    /// Takes one sentence as `form/TAG/relation>head` with spaces between, heads counted from 0 and -1 for the root.
    static func parse(_ written: String) -> ParsedText? {
        var bytes: [UInt8] = []
        var tokens: [SyntaxToken] = []
        for item in written.split(separator: " ") {
            let fields = item.split(separator: "/")
            guard fields.count == 3, let tag = WordTag(text: String(fields[1])) else { return nil }
            let link = fields[2].split(separator: ">")
            guard link.count == 2, let relation = Relation(text: String(link[0])), let head = Int32(link[1]) else {
                return nil
            }
            if !bytes.isEmpty { bytes.append(0x20) }
            let start = bytes.count
            bytes.append(contentsOf: fields[0].utf8)
            var token = SyntaxToken(start: start, end: bytes.count, isSpaced: start > 0)
            (token.tag, token.relation, token.head) = (tag, relation, head)
            token.universal = universal(tag)
            tokens.append(token)
        }
        return ParsedText(bytes: bytes, analysed: tokens, sentenceRanges: [0..<tokens.count])
    }

    private static func universal(_ tag: WordTag) -> UniversalTag {
        switch tag {
        case .properNoun, .pluralProperNoun: .properNoun
        case .noun, .pluralNoun: .noun
        case .number: .numeral
        case .modal: .auxiliary
        default: tag.isVerb ? .verb : tag.isMark ? .punctuation : .other
        }
    }
}

@Suite struct TreeNameTests {
    @Test func treesKnowTheNames() throws {
        let parser = try #require(Reading.shipped)
        let text = "Petra Holm told reporters in Paris on Monday.\n\nNobody knew why, she said."
        let parsed = parser.sentences(of: Array(text.utf8))
        let names = parsed.flatMap { text in text.names.map { "\($0.kind) \(text.text($0.tokens))" } }
        #expect(names == ["person Petra Holm", "place Paris"])
        #expect(parsed[0].sentence(0).drawing().contains("name (person): Petra Holm"))
    }

    @Test func anOverlongSentenceIsCutAndSaysSo() throws {
        let parser = try #require(Reading.shipped)
        let text = String(repeating: "and the old bridge over the river ", count: 100)
        let messages = parser.parse(Array(text.utf8), path: Reading.path).diagnostics.map(\.message)
        #expect(messages.contains { $0.contains("too long to be read as one") })
        let plain = parser.parse(Array("The bridge fell.".utf8), path: Reading.path).diagnostics
        #expect(plain.isEmpty)
    }

    /// Two names for one organisation, and one acronym that two of them claim.
    @Test func manyExpansionsAreOneEntityEach() throws {
        let parser = try #require(Reading.shipped)
        let words = ["Water", "Grain", "Bridge", "Harbour", "School", "Forest"]
        let text = words.map {
            "The National \($0) Council (N\($0.prefix(1))C) met in May. The N\($0.prefix(1))C said so."
        }
        .joined(separator: "\n\n")
        let record = parser.parse(Array(text.utf8), path: Reading.path)
        for word in words {
            let found = record.entities.filter { $0.id == "org:national-\(word.lowercased())-council" }
            #expect(found.count == 1, "\(word)")
            #expect(!record.entities.contains { $0.id == "org:n\(word.prefix(1).lowercased())c" }, "\(word)")
        }
    }
}

@Suite struct TreeRuleTests {
    static let tenses: [(String, String)] = [
        ("She/PRP/nsubj>1 meets/VBZ/root>-1 them/PRP/obj>1 Monday/NNP/obl>1", "2006-08-28"),
        ("She/PRP/nsubj>1 met/VBD/root>-1 them/PRP/obj>1 Monday/NNP/obl>1", "2006-08-21"),
        ("She/PRP/nsubj>2 will/MD/aux>2 leave/VB/root>-1 Monday/NNP/obl>2", "2006-08-28"),
        ("She/PRP/nsubj>1 has/VBZ/root>-1 to/TO/mark>3 leave/VB/xcomp>1 Monday/NNP/obl>3", "2006-08-28"),
        ("a/DT/det>1 bomb/NN/root>-1 found/VBN/acl>1 Monday/NNP/obl>2", "2006-08-21"),
        ("as/RB/advmod>1 early/RB/advmod>3 as/IN/case>3 Monday/NNP/root>-1", "2006-08-28"),
        (
            "They/PRP/nsubj>1 mourn/VBP/root>-1 after/IN/case>5 Monday/NNP/nmod:poss>5 's/POS/case>3 attack/NN/obl>1",
            "2006-08-21"
        ),
        ("gave/VBD/root>-1 them/PRP/iobj>0 until/IN/case>3 Monday/NNP/obl>0 to/TO/mark>5 go/VB/advcl>0", "2006-08-28"),
        ("It/PRP/nsubj>2 was/VBD/aux:pass>2 set/VBN/root>-1 on/IN/case>4 Monday/NNP/obl>2", "2006-08-21"),
        ("It/PRP/nsubj>2 was/VBD/aux:pass>2 set/VBN/root>-1 for/IN/case>4 Monday/NNP/obl>2", "2006-08-28"),
    ]

    @Test(arguments: tenses)
    func `the verb above a weekday says which way it lies`(_ written: String, _ edtf: String) throws {
        let syntax = try #require(HandTree.parse(written))
        let found = DateStage.find(in: PieceText(BlockText(bytes: syntax.bytes)), syntax)
        #expect(DateResolution.resolve(found, publishedEDTF: "2006-08-26").map(\.edtf) == [edtf])
    }

    /// What a figure is linked with, in a form that a table can hold.
    struct LinkCase: Sendable {
        var written: String
        var predicate: String?
        var place: String?
        var hedge: String?
        var counted: String?
        var isCumulative = false
        var date: Int?
    }

    static let links: [LinkCase] = [
        LinkCase(
            written: """
                About/RB/advmod>1 460/CD/nummod>2 pilgrims/NNS/nsubj>4 have/VBP/aux>4 settled/VBN/root>-1 in/IN/case>6 \
                Norway/NNP/obl>4
                """,
            predicate: "have settled", place: "Norway", counted: "pilgrims", isCumulative: true),
        LinkCase(
            written: """
                700/CD/nummod>1 people/NNS/nsubj:pass>4 may/MD/aux>4 be/VB/aux:pass>4 trapped/VBN/root>-1 in/IN/case>6 \
                1996/CD/obl>4
                """,
            predicate: "may be trapped", hedge: "may", counted: "people", date: 0),
        LinkCase(
            written: """
                She/PRP/nsubj>1 praised/VBD/root>-1 Norway/NNP/obj>1 where/WRB/advmod>7 40/CD/nummod>5 \
                pilgrims/NNS/nsubj>7 have/VBP/aux>7 settled/VBN/acl:relcl>2
                """,
            predicate: "have settled", place: "Norway", counted: "pilgrims", isCumulative: true),
        LinkCase(
            written: """
                It/PRP/nsubj>1 freed/VBD/root>-1 40/CD/nummod>3 pilgrims/NNS/obj>1 flown/VBN/acl>3 out/IN/case>7 \
                of/IN/case>7 Norway/NNP/obl>4
                """,
            predicate: "flown", place: "Norway", counted: "pilgrims"),
        LinkCase(
            written: "dozens/NNS/nsubj>3 of/IN/case>2 trains/NNS/nmod>0 stood/VBD/root>-1 still/RB/advmod>3",
            predicate: "stood", counted: "trains"),
    ]

    @Test(arguments: links)
    func `the tree gives a figure its predicate, place, hedge and time`(_ item: LinkCase) throws {
        let syntax = try #require(HandTree.parse(item.written))
        let pieces = PieceText(BlockText(bytes: syntax.bytes))
        let dates = DateStage.find(in: pieces, syntax)
        let figure = try #require(FigureStage.find(in: pieces, dates: dates, syntax).first)
        func text(_ range: Range<Int>?) -> String? { range.map { String(decoding: syntax.bytes[$0], as: UTF8.self) } }
        #expect(figure.predicate == item.predicate)
        #expect(text(figure.placeRange) == item.place)
        #expect(text(figure.hedgeRange) == item.hedge)
        #expect(figure.counted == item.counted)
        #expect(figure.isCumulative == item.isCumulative)
        #expect(figure.date == item.date)
    }
}
