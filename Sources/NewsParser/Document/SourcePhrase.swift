import Lexicons
import NewsText

/// A source that is no name, taken apart.
struct SourcePhrase {
    enum Kind {
        case person, group, body, writing

        var prefix: String {
            switch self {
            case .person, .writing: "anon:"
            case .group: "group:"
            case .body: "org:"
            }
        }
    }

    private(set) var kind = Kind.person
    /// As it stands.
    let text: String
    /// The noun that the rest describes.
    private(set) var head = ""
    private(set) var slug = ""
    /// `the`, `that`, `this` stand before it.
    private(set) var isDefinite = false
    /// The head names an office rather than any source.
    private(set) var isOffice = false
    private(set) var wordCount = 0

    /// `the two`, `some`: several, whoever they are.
    private static let counts: [StaticString] = [
        "two", "three", "four", "five", "some", "many", "most", "all", "both", "few", "several", "others", "those",
        "these",
    ]

    /// Where the phrase begins behind what ties its sentence to the one before: `Yet even economists say`.
    private static func opening(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        tokens.firstIndex { token in !ties.contains { ByteText.equals(bytes, token.range, $0) } } ?? tokens.endIndex
    }

    private static let ties: [StaticString] = ["yet", "even", "but", "and", "still", "so", "now", "meanwhile", "only"]

    /// What shows or says what was written; nobody is called so.
    private static let writings: Set<String> = [
        "data", "report", "study", "poll", "survey", "video", "statement", "document", "law", "article", "letter",
        "email",
        "evidence", "research", "footage", "record", "phrase", "book", "analysis", "review", "advertisement", "ad",
        "message",
        "sign", "headline", "memo", "lawsuit", "bill", "census", "website", "post", "tweet", "text", "map", "story",
        "claim",
        "implication", "image", "photograph", "photo", "paper", "test", "complaint", "indictment", "plan", "speech",
    ]

    /// `fishermen`, `townswomen`.
    private static func isOfMen(_ head: String) -> Bool { head.utf8.count > 4 && head.hasSuffix("men") }

    private static func kind(of noun: WordTraits, _ head: String) -> Kind {
        if writings.contains(head.lowercased()) { return .writing }
        if !noun.isDisjoint(with: .groupNoun) { return .group }
        if noun.contains(.personNoun) { return .person }
        if noun.contains(.bodyNoun) || noun.contains(.organisationWord) { return .body }
        return head.hasSuffix("s") || isOfMen(head) ? .group : .person
    }

    init(_ block: BlockText, _ range: Range<Int>) {
        text = block.text(range)
        block.bytes.withUnsafeBufferPointer { bytes in
            let tokens = block.tokens.filter {
                Int($0.start) >= range.lowerBound && Int($0.end) <= range.upperBound && $0.kind != .punctuation
            }
            let traits = tokens.map { Lexicon.traits(bytes, Int($0.start), ReadingView.stemEnd(bytes, $0)) }
            wordCount = tokens.count
            guard let first = tokens.first else { return }
            isDefinite = (["the", "that", "this"] as [StaticString]).contains {
                ByteText.equals(bytes, first.range, $0)
            }
            var headIndex = tokens.count - 1
            if let preposition = traits.firstIndex(where: { $0.contains(.preposition) }), preposition > 0 {
                headIndex = preposition - 1
            } else if tokens.count > 1, traits[headIndex].contains(.adverb) {
                headIndex -= 1
            }
            // A participle may stand behind the noun: `activists operating in …`.
            let people: WordTraits = [.personNoun, .groupNoun, .bodyNoun]
            let relative = tokens.indices.dropFirst().first { index in
                (["who", "whom", "whose"] as [StaticString]).contains {
                    ByteText.equals(bytes, tokens[index].range, $0)
                }
            }
            if let relative, relative <= headIndex {
                // `a committee member who …`: what stands before the pronoun is somebody.
                headIndex = relative - 1
            } else if let noun = traits[...headIndex].lastIndex(where: { !$0.isDisjoint(with: people) }) {
                headIndex = noun
            }
            // `the warden's advice`: without the sign of the owner.
            let headEnd = ReadingView.stemEnd(bytes, tokens[headIndex])
            head = block.text(Int(tokens[headIndex].start)..<headEnd)
            let noun = traits[headIndex]
            kind = SourcePhrase.kind(of: noun, head)
            // `Ida Marr and Jan Reus`.
            let isJoined = tokens.indices.dropFirst().dropLast().contains { index in
                ByteText.equals(bytes, tokens[index].range, "and")
                    && ByteScan.isCapital(bytes, Int(tokens[index - 1].start))
                    && ByteScan.isCapital(bytes, Int(tokens[index + 1].start))
            }
            let isCount = SourcePhrase.counts.contains { ByteText.equals(bytes, tokens[headIndex].range, $0) }
            if isJoined || isCount, kind == .person { kind = .group }
            isOffice =
                noun.contains(.title)
                || noun.contains(.personNoun) && !["official", "source", "witness"].contains(head)
            // Another number does not make others of them.
            let number = tokens[..<headIndex].lastIndex { $0.kind == .number }
            let opening = SourcePhrase.opening(tokens[..<headIndex], bytes)
            let isDetermined =
                traits[opening].contains(.determiner) && (isDefinite || kind != .person) && tokens.count > 1
            let start = number.map { $0 + 1 } ?? (isDetermined ? opening + 1 : opening)
            let end =
                headIndex + 1 == tokens.count || traits[headIndex + 1].contains(.preposition)
                ? tokens.count : headIndex + 1
            slug = Slug.make(
                block.text(
                    Int(tokens[start].start)..<ReadingView.stemEnd(bytes, tokens[max(start, end - 1)])))
        }
    }
}
