/// What the grammars of dates and of figures make of a word, in one table, so that each word of a report is looked up
/// once for both.
enum PieceWords {
    /// What is known of a word.
    struct Use: Sendable {
        var dateWord = DateWord.none
        var canBeginDate = false
        var canBeginFigure = false
    }

    static let table: KeyedWords<Use> = {
        var uses: [String: Use] = [:]
        // A word that stands twice keeps its first meaning.
        for (word, dateWord) in DateWords.entries where uses[word] == nil {
            uses[word] = Use(dateWord: dateWord, canBeginDate: dateWord.canBegin)
        }
        for word in FigureWords.candidates { uses[word, default: Use()].canBeginFigure = true }
        return KeyedWords(uses.map { ($0.key, $0.value) })
    }()
}

extension DateWord {
    /// Whether any rule of `DateGrammar` begins with such a word.
    fileprivate var canBegin: Bool {
        switch self {
        case .none, .preposition, .of, .to, .on, .and, .or, .within, .possessive, .than, .filler: false
        default: true
        }
    }
}
