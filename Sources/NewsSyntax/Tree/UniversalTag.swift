/// The part of speech of Universal Dependencies (UPOS).
public enum UniversalTag: UInt8, Sendable, CaseIterable {
    case noun, punctuation, verb, adposition, pronoun, determiner, adjective, properNoun, auxiliary, adverb,
        coordinator, particle, numeral, subordinator, interjection, symbol, other

    /// As the treebank writes it.
    public var text: String { Self.texts[Int(rawValue)] }

    /// The tag that the treebank writes so, or nil.
    public init?(text: String) {
        guard let index = Self.texts.firstIndex(of: text) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let texts = [
        "NOUN", "PUNCT", "VERB", "ADP", "PRON", "DET", "ADJ", "PROPN", "AUX", "ADV", "CCONJ", "PART", "NUM", "SCONJ",
        "INTJ", "SYM", "X",
    ]
}
