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

    /// Of whom a share or a number speaks: `most of | his rivals`, `85 percent of | voters`, `seven in ten | nurses`. `One of`
    /// them is nobody's share.
    private static func counted(in tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        func isAny(_ index: Int, _ words: [StaticString]) -> Bool {
            index < tokens.count && words.contains { ByteText.equals(bytes, tokens[index].range, $0) }
        }
        func isNumber(_ index: Int) -> Bool {
            index < tokens.count && (tokens[index].kind == .number || isAny(index, numbers))
        }
        var index = 0
        while isAny(index, qualifiers), !isAny(index + 1, ["of"]) { index += 1 }
        let isShare = isAny(index, shares) && !(isAny(index, ["number"]) && isAny(max(0, index - 1), ["the"]))
        guard isShare || isNumber(index) else { return nil }
        let isOne = isAny(index, ["one"])
        index += 1
        while isAny(index, percents) { index += 1 }
        if isAny(index, ["out"]) { index += 1 }
        guard isAny(index, ["of", "in"]) else { return nil }
        let isOf = isAny(index, ["of"])
        index += 1
        let isRatio = isNumber(index) && !isShare
        guard isOf && !isOne || isRatio else { return nil }
        if isRatio { index += 1 }
        while isAny(index, determiners) { index += 1 }
        guard !isAny(index, ["them", "us", "whom", "which", "you"]) else { return nil }
        return index < tokens.count ? index : nil
    }

    /// `about four in 10`, `almost half`: several, without a word for whom.
    private static func isBareShare(_ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        tokens.allSatisfy { token in
            token.kind == .number
                || (qualifiers + shares + numbers + percents + ["in", "out", "of"]).contains {
                    ByteText.equals(bytes, token.range, $0)
                }
        }
            && tokens.contains { token in
                token.kind == .number || (several + numbers).contains { ByteText.equals(bytes, token.range, $0) }
            } && tokens.count > 1
    }

    private static let several: [StaticString] = [
        "half", "third", "quarter", "most", "many", "some", "few", "several", "all", "both", "majority", "minority",
        "two-thirds", "three-quarters", "one-third",
    ]

    private static let additions: [StaticString] = ["including", "along", "together", "alongside", "among", "such"]

    private static let relatives: [StaticString] = ["which", "who", "whose", "whom"]

    private static let qualifiers: [StaticString] = [
        "more", "fewer", "less", "than", "at", "least", "about", "nearly", "almost", "roughly", "some", "around",
        "over",
        "up", "to", "as", "many", "only", "just", "the", "a", "an", "vast", "overwhelming", "large", "great", "small",
        "not", "other", "slim", "clear",
    ]
    private static let shares: [StaticString] = [
        "most", "half", "third", "quarter", "fifth", "majority", "minority", "dozens", "hundreds", "thousands",
        "scores",
        "tens", "number", "handful", "plurality", "thirds", "quarters", "fifths", "all", "both", "several", "few",
        "many",
        "percentage", "proportion", "share", "some", "two-thirds", "one-third", "three-quarters", "one-quarter",
        "three-fourths",
        "one-fifth", "two-fifths", "three-fifths", "four-fifths", "one-half",
    ]
    private static let numbers: [StaticString] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "one",
    ]
    private static let percents: [StaticString] = ["percent", "per", "cent", "%", "thirds", "quarters", "fifths"]
    private static let determiners: [StaticString] = [
        "the", "these", "those", "all", "his", "her", "their", "its", "our",
    ]

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
            let inside = block.tokens.filter {
                Int($0.start) >= range.lowerBound && Int($0.end) <= range.upperBound && $0.kind != .punctuation
            }
            // `two unions, along with the mayor`: who are only added; `the bank, which employs 300 people`: what is only told.
            let addition = inside.indices.dropFirst().first { index in
                inside[index - 1].end < inside[index].start - 1
                    && (SourcePhrase.additions + SourcePhrase.relatives).contains {
                        ByteText.equals(bytes, inside[index].range, $0)
                    }
            }
            let whole = Array(inside[..<(addition ?? inside.count)])
            let counted = SourcePhrase.counted(in: whole, bytes)
            let tokens = counted.map { Array(whole[$0...]) } ?? whole
            let isShare = counted != nil || SourcePhrase.isBareShare(whole, bytes)
            let traits = tokens.map { Lexicon.traits(bytes, Int($0.start), ReadingView.stemEnd(bytes, $0)) }
            wordCount = whole.count
            guard let first = whole.first else { return }
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
            let isJoined = SourcePhrase.isJoined(tokens, traits, bytes)
            let isCount = SourcePhrase.counts.contains { ByteText.equals(bytes, tokens[headIndex].range, $0) }
            if isJoined || (isCount || isShare) && kind == .person { kind = .group }
            isOffice =
                noun.contains(.title)
                || noun.contains(.personNoun) && !["official", "source", "witness"].contains(head)
            slug = slug(block, tokens, traits, headIndex, isJoined, bytes)
        }
    }

    /// The words by which whoever is meant is known again.
    private func slug(
        _ block: BlockText, _ tokens: [Token], _ traits: [WordTraits], _ head: Int, _ isJoined: Bool,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String {
        // Another number does not make others of them.
        let number = tokens[..<head].lastIndex { $0.kind == .number }
        let opening = SourcePhrase.opening(tokens[..<head], bytes)
        let isDetermined = traits[opening].contains(.determiner) && (isDefinite || kind != .person) && tokens.count > 1
        // `some who …`: a determiner can be the head itself.
        var start = min(tokens.count - 1, number.map { $0 + 1 } ?? (isDetermined ? opening + 1 : opening))
        // `several of them`
        let links: [StaticString] = ["of", "in", "percent", "per", "%"]
        if start < tokens.count, links.contains(where: { ByteText.equals(bytes, tokens[start].range, $0) }) {
            start = opening
        }
        let isWhole = isJoined || head + 1 == tokens.count || traits[head + 1].contains(.preposition)
        let end = isWhole ? tokens.count : head + 1
        let made = Slug.make(
            block.text(Int(tokens[start].start)..<ReadingView.stemEnd(bytes, tokens[max(start, end - 1)])))
        guard isJoined, made.utf8.count > SourcePhrase.longestGroup else { return made }
        return made.prefix(SourcePhrase.longestGroup).split(separator: "-").dropLast().joined(separator: "-")
    }

    /// Of a group with names in bytes: what comes then says who they are.
    private static let longestGroup = 80

    /// `Ida Marr and Jan Reus`, `he and President Reus`, `Reus and her husband`; but not `the Trade and Industry Ministry`.
    private static func isJoined(
        _ tokens: [Token], _ traits: [WordTraits], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        func isCapital(_ index: Int) -> Bool { ByteScan.isCapital(bytes, Int(tokens[index].start)) }
        if let last = traits.last, last.contains(.organisationWord), traits[0].contains(.determiner) { return false }
        return tokens.indices.dropFirst().dropLast().contains { index in
            guard ByteText.equals(bytes, tokens[index].range, "and") else { return false }
            let isLeft = isCapital(index - 1) || traits[index - 1].contains(.pronoun)
            let isBehindComma = tokens[index - 1].end + 1 < tokens[index].start
            let isOwned = (["his", "her", "their", "its", "other"] as [StaticString]).contains {
                ByteText.equals(bytes, tokens[index + 1].range, $0)
            }
            return isCapital(index + 1) && (isLeft || isBehindComma) || isOwned && isLeft
        }
    }
}
