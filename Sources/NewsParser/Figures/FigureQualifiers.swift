import NewsRecord

/// How a number is qualified, and where the words stand.
struct FoundQualifier {
    var kind: Figure.Qualifier
    var range: Range<Int>?
}

/// The words that qualify a number.
enum QualifierWords {
    /// Alone, right before the number.
    static let simple = KeyedWords<Figure.Qualifier>([
        ("about", .about), ("around", .about), ("some", .about), ("roughly", .about), ("approximately", .about),
        ("approx", .about), ("estimated", .about), ("circa", .about), ("nearly", .nearly), ("almost", .nearly),
        ("over", .moreThan), ("above", .moreThan), ("exceeding", .moreThan), ("under", .lessThan), ("below", .lessThan),
    ])

    /// Before "than".
    static let comparatives = KeyedWords<Figure.Qualifier>([
        ("more", .moreThan), ("greater", .moreThan), ("higher", .moreThan), ("larger", .moreThan),
        ("bigger", .moreThan),
        ("less", .lessThan), ("fewer", .lessThan), ("lower", .lessThan), ("smaller", .lessThan),
    ])

    /// The word before the last of a phrase: `at least`, `up to`, `close to`.
    static let pairs: [(WordKey, WordKey, Figure.Qualifier)] = [
        (WordKey("at"), WordKey("least"), .atLeast), (WordKey("at"), WordKey("most"), .atMost),
        (WordKey("up"), WordKey("to"), .atMost), (WordKey("close"), WordKey("to"), .nearly),
        (WordKey("minimum"), WordKey("of"), .atLeast), (WordKey("maximum"), WordKey("of"), .atMost),
    ]

    /// Between two "as".
    static let measures = KeyedWords<Figure.Qualifier>([
        ("many", .atMost), ("much", .atMost), ("high", .atMost), ("few", .atLeast), ("little", .atLeast),
        ("low", .atLeast),
    ])

    /// After "or".
    static let tails = KeyedWords<Figure.Qualifier>([
        ("so", .about), ("more", .atLeast), ("fewer", .atMost), ("less", .atMost),
    ])

    /// Before "over": somebody or something wins over others.
    static let preferences = KeyedWords<Bool>(
        """
        chosen picked selected preferred prefer prefers favoured favored victory triumph advantage edge precedence priority
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })

    static let over = WordKey("over")
    static let than = WordKey("than")
    static let asWord = WordKey("as")
    static let orWord = WordKey("or")
    static let no = WordKey("no")
    static let not = WordKey("not")
    static let article = WordKey("an")
}

extension FigureGrammar {
    /// The qualifier of the quantity in the pieces from `start` to the one before `end`.
    func qualifier(before start: Int, after end: Int) -> FoundQualifier {
        if let (kind, first) = leading(start) { return FoundQualifier(kind: kind, range: text.range(first, start)) }
        if text.mark(end) == .plus, text.isGlued(end) {
            return FoundQualifier(kind: .atLeast, range: text.range(end, end + 1))
        }
        if text.isWord(end + 1), text[end].key == QualifierWords.orWord,
            let kind = QualifierWords.tails[text[end + 1].key]
        {
            return FoundQualifier(kind: kind, range: text.range(end, end + 2))
        }
        return FoundQualifier(kind: .exact, range: nil)
    }

    /// `chosen first over three others`, `a victory over two rivals`: who is left behind, not how many there are.
    private func isPreferred(before over: Int) -> Bool {
        guard text[over].key == QualifierWords.over else { return false }
        return (1...2).contains { text.isWord(over - $0) && QualifierWords.preferences[text[over - $0].key] != nil }
    }

    /// The qualifier that ends right before a piece, with its first piece.
    private func leading(_ start: Int) -> (Figure.Qualifier, Int)? {
        let last = start - 1
        if text.mark(last) == .tilde, text.isGlued(start) { return (.about, last) }
        guard text.isWord(last), !text.isGlued(start) else { return nil }
        let key = text[last].key
        if let kind = QualifierWords.simple[key] {
            if kind == .moreThan, isPreferred(before: last) { return nil }
            let hasArticle = kind == .about && text.isWord(last - 1) && text[last - 1].key == QualifierWords.article
            return (kind, hasArticle ? last - 1 : last)
        }
        guard text.isWord(last - 1) else { return nil }
        let before = text[last - 1].key
        if key == QualifierWords.than, let kind = QualifierWords.comparatives[before] {
            let negation = text.isWord(last - 2) ? text[last - 2].key : .none
            guard negation == QualifierWords.no || negation == QualifierWords.not else { return (kind, last - 1) }
            return (kind == .moreThan ? .atMost : .atLeast, last - 2)
        }
        if key == QualifierWords.asWord, text.isWord(last - 2), text[last - 2].key == QualifierWords.asWord,
            let kind = QualifierWords.measures[before]
        {
            return (kind, last - 2)
        }
        for (first, second, kind) in QualifierWords.pairs where second == key && first == before {
            return (kind, last - 1)
        }
        return nil
    }
}
