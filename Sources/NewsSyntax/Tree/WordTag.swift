/// The part of speech in the Penn Treebank's set as UD_English-EWT extends it (the fifth column of its files, XPOS).
public enum WordTag: UInt8, Sendable, CaseIterable {
    case noun, preposition, determiner, properNoun, adjective, pronoun, sentenceEnd, adverb, pluralNoun, comma,
        baseVerb, conjunction, presentVerb, pastVerb, thirdPersonVerb, number, pastParticiple, gerund, to, modal,
        possessivePronoun, rightBracket, leftBracket, innerMark, whDeterminer, whAdverb, openingQuote, whPronoun,
        closingQuote, hyphen, possessiveEnding, pluralProperNoun, particle, interjection, comparativeAdjective,
        superlativeAdjective, existentialThere, comparativeAdverb, strayMark, sign, address, foreignWord, goesWith,
        currency, predeterminer, superlativeAdverb, listMarker, affix, whPossessive

    /// As the treebank writes it.
    public var text: String { Self.texts[Int(rawValue)] }

    /// The tag that the treebank writes so, or nil.
    public init?(text: String) {
        guard let index = Self.texts.firstIndex(of: text) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let texts = [
        "NN", "IN", "DT", "NNP", "JJ", "PRP", ".", "RB", "NNS", ",", "VB", "CC", "VBP", "VBD", "VBZ", "CD", "VBN",
        "VBG", "TO", "MD", "PRP$", "-RRB-", "-LRB-", ":", "WDT", "WRB", "``", "WP", "''", "HYPH", "POS", "NNPS",
        "RP", "UH", "JJR", "JJS", "EX", "RBR", "NFP", "SYM", "ADD", "FW", "GW", "$", "PDT", "RBS", "LS", "AFX",
        "WP$",
    ]

    /// Whether it is a form of a verb, modals among them.
    public var isVerb: Bool {
        switch self {
        case .baseVerb, .presentVerb, .pastVerb, .thirdPersonVerb, .pastParticiple, .gerund, .modal: true
        default: false
        }
    }

    /// Whether the form itself is finite: it has a tense, or is a modal.
    public var isFiniteVerb: Bool {
        switch self {
        case .presentVerb, .pastVerb, .thirdPersonVerb, .modal: true
        default: false
        }
    }

    /// Whether it is a common or a proper noun.
    public var isNoun: Bool {
        switch self {
        case .noun, .pluralNoun, .properNoun, .pluralProperNoun: true
        default: false
        }
    }

    /// Whether it is a mark that belongs to no phrase.
    public var isMark: Bool {
        switch self {
        case .sentenceEnd, .comma, .innerMark, .openingQuote, .closingQuote, .leftBracket, .rightBracket, .hyphen,
            .strayMark:
            true
        default: false
        }
    }
}
