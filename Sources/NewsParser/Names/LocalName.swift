import NewsText

/// A name in a block: capitalised words without titles before and without a possessive behind. Ranges are bytes of the
/// block's text.
struct LocalName: Sendable, Hashable {
    var range: Range<Int>
    /// The last word, by which a person is named later on.
    var lastWord: Range<Int>
    var wordCount: Int
    /// Hashes of the whole name and of its last word, so that the document can compare without reading again.
    var hash: UInt64
    var lastHash: UInt64
    /// A title or an honorific stands before it.
    var hasTitle: Bool
    /// A word that only organisations have in their names.
    var hasOrganisationWord: Bool
    /// One word of capitals alone.
    var isAcronym: Bool
    /// The one word with which a sentence begins, so that its capital says little.
    var isDoubtful: Bool
    /// Between quotation marks.
    var isQuoted: Bool
    /// `the` stands before it.
    var hasArticle: Bool
    /// ISO 3166-1 alpha-3 in small letters, where the name is a country's.
    var country: String?

    /// Whether nothing speaks against the name being a person's: no organisation's word, acronym, article or country.
    var isPersonLike: Bool {
        if hasOrganisationWord, !hasTitle { return false }
        if isAcronym || hasArticle && !hasTitle { return false }
        return country == nil
    }

    /// Whether the name is a person's and has more than one word.
    var isFullPerson: Bool { wordCount >= 2 && wordCount <= 5 && isPersonLike }

    /// Whether the name is who the source is, rather than a part of the description: it ends the phrase, or stands
    /// before its first preposition.
    func endsPhrase(_ phrase: Range<Int>, _ view: ReadingView, _ tokens: Range<Int>) -> Bool {
        var first: Int?
        var after: Int?
        for index in tokens {
            let token = view.tokens[index]
            if first == nil, Int(token.start) >= range.lowerBound { first = index }
            if after == nil, Int(token.start) >= range.upperBound { after = index }
        }
        guard let first else { return false }
        if first > tokens.lowerBound {
            let before = view.traits[first - 1]
            // `(R-Ohio)` says whose party it is.
            if before.contains(.preposition) || view.isMark(first - 1, 0x28) { return false }
            // `data from the 2014 American Community Survey`.
            var opener = first - 1
            while opener > tokens.lowerBound, first - opener < 4,
                view.tokens[opener].kind == .number || view.isCapitalised(opener) && view.traits[opener].isEmpty
            { opener -= 1 }
            if view.traits[opener].contains(.determiner), opener > tokens.lowerBound,
                view.traits[opener - 1].contains(.preposition)
            {
                return false
            }
        }
        // A possessive names whose it is, not who speaks.
        guard let after else {
            return ReadingView.stemEnd(view.bytes, view.tokens[tokens.upperBound - 1]) <= range.upperBound + 1
        }
        guard Int(view.tokens[after - 1].end) <= range.upperBound else { return false }
        // `Pensioners' groups`: the apostrophe alone.
        if view.isMark(after, 0x27) || view.equals(after, "’"),
            Int(view.tokens[after].start) == range.upperBound
        {
            return false
        }
        // `a Herald/Norr Politics poll`
        if view.isInnerHyphen(after) { return false }
        return !view.traits[after].isDisjoint(with: [.preposition, .coordinator, .subordinator])
            || view.tokens[after].kind == .punctuation
    }
}

/// Those names of a block that say what other names of the document mean.
struct NameKeys: Sendable {
    /// Full names of persons, and the first of them that stands in no quotation: indexes into the block's names.
    private(set) var persons: [Int] = []
    private(set) var firstUnquotedPerson: Int?
    /// Acronyms in brackets by their hashes, and the names before them: `Radio Free Asia (RFA)`.
    private(set) var expansions: [(acronym: UInt64, name: Int)] = []
    /// The acronyms that the first letters of longer names would make, by their hashes, and those names.
    private(set) var initials: [(acronym: UInt64, name: Int)] = []

    init() {}

    init(_ names: [LocalName], in text: BlockText) {
        for index in names.indices {
            if names[index].isFullPerson {
                persons.append(index)
                if firstUnquotedPerson == nil, !names[index].isQuoted { firstUnquotedPerson = index }
            }
            if names[index].wordCount > 1, let acronym = Self.acronym(of: names[index], text.bytes) {
                initials.append((acronym, index))
            }
            guard names[index].isAcronym, index > 0 else { continue }
            let start = names[index].range.lowerBound
            guard start > 0, text.bytes[start - 1] == 0x28, start - names[index - 1].range.upperBound == 2,
                names[index - 1].wordCount >= 2
            else { continue }
            expansions.append((names[index].hash, index - 1))
        }
    }
}

extension NameKeys {
    /// The hash of the capitals that a name's words begin with; nil for fewer than two.
    private static func acronym(of name: LocalName, _ bytes: [UInt8]) -> UInt64? {
        var letters: [UInt8] = []
        var isStart = true
        for byte in bytes[name.range] {
            if isStart, (0x41...0x5A).contains(byte) { letters.append(byte) }
            isStart = byte == 0x20 || byte == 0x2D
        }
        guard letters.count > 1 else { return nil }
        return letters.withUnsafeBufferPointer { NameHash.hash($0, 0..<$0.count) }
    }
}

/// A hash of bytes, for names.
enum NameHash {
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash ^ hash >> 31
    }
}
