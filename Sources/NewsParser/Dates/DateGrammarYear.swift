/// When four digits alone are a year, and what follows a number that counts something.
extension DateGrammar {
    /// Four digits that their surroundings make a year; nil for a count, a price or a name's number.
    func bareYear(at index: Int) -> Int? {
        guard let (year, _) = fourDigitYear(at: index) else { return nil }
        let isModern = (1900...2035).contains(year)
        switch text.mark(index - 1) {
        case .openParenthesis: return isModern && isYearClosed(index + 1) ? year : nil
        case .apostrophe, .quote: return nil
        case .hyphen, .dash: return text.isGlued(index) ? (isModern && isAfterYear(index - 1) ? year : nil) : nil
        default: if text.isGlued(index) { return nil }
        }
        if isPeopleOrUnit(index + 1), !isPossessive(index + 3) { return nil }
        if isLabelled(index) { return nil }
        if isBetween(index) { return year }
        if isModern, text.isWord(index + 1), Self.yearly[text[index + 1].key] ?? false { return year }
        switch word(index - 1) {
        case .preposition(let isStrong):
            return isStrong || (1900...2100).contains(year) && !isCounted(index + 1) ? year : nil
        case .of where year >= 1500 && isDatable(index - 2): return year
        case .of, .to:
            if isCounted(index + 1) { return nil }
            let isOpen = text.isWord(index + 1) && !CountedWords.isFunctionWord(text, index + 1)
            return year >= 1900 || year >= 1700 && !isOpen ? year : nil
        case .within, .season, .fiscal, .unit(.year), .part: return year
        case .partOf: return isModern ? year : nil
        case .the, .a, .possessive, .this, .that, .same, .previous, .current:
            guard text.isWord(index + 1), !text.isGlued(index + 1) else { return nil }
            return isModern || (1700...1899).contains(year) && !isCounted(index + 1) ? year : nil
        default: return isModern && isModifier(index) ? year : nil
        }
    }

    /// `Between 1846 and 1852`: the first of two numbers of a year's size with nothing counted.
    private func isBetween(_ index: Int) -> Bool {
        guard text.isWord(index - 1), text[index - 1].key == FigureWords.between, word(index + 1) == .and,
            let first = fourDigitYear(at: index)?.0, let (second, end) = fourDigitYear(at: index + 2)
        else { return false }
        return (1500...2100).contains(first) && first < second && !isCounted(end) && !isPeopleOrUnit(end)
    }

    /// `the law of 1874 forbids it`: of what is called by the year that it is of.
    private func isDatable(_ index: Int) -> Bool { text.isWord(index) && Self.datable[text[index].key] ?? false }

    /// `route 1985`, `the 1960 class`: a number that is a name.
    private func isLabelled(_ index: Int) -> Bool {
        if text.isWord(index - 1), FigureWords.bareLabels[text[index - 1].key] ?? false, word(index - 1) == .none {
            return true
        }
        return text.isWord(index + 1) && !text.isGlued(index + 1) && text[index + 1].key == Self.classWord
            && word(index - 1) == .the && text.isWord(index - 2) && text[index - 2].key == Self.ofWord
    }

    /// Plurals that a number of a year's size dates and hardly ever counts: `below 2005 levels`.
    private static let yearly = KeyedWords<Bool>(
        [
            "levels", "prices", "standards", "elections", "olympics", "protests", "riots", "accords", "talks", "floods",
            "reforms", "guidelines", "estimates", "earnings", "primaries", "hearings", "championships", "finals",
            "playoffs", "midterms", "hostilities", "clashes", "negotiations", "results",
        ].map { ($0, true) })
    private static let classWord = WordKey("class")
    private static let ofWord = WordKey("of")
    private static let datable = KeyedWords<Bool>(
        [
            "law", "act", "treaty", "convention", "constitution", "revolution", "war", "uprising", "rebellion",
            "election", "statute", "code", "decree", "famine", "fire", "flood", "floods", "earthquake", "edition",
            "census",
            "charter", "agreement", "battle", "congress", "crash", "panic", "storm", "summer", "winter", "spring",
            "autumn", "revolt", "massacre", "accord", "pact", "ordinance", "ruling", "coup", "epidemic", "eruption",
        ].map { ($0, true) })

    /// Whether a number of a year's size stands before a noun that it dates and does not count: "his 1996 campaign",
    /// "World Cup 2018". Counts of that size have a comma, or something plural after them.
    private func isModifier(_ index: Int) -> Bool {
        if isPossessive(index - 1), text.isWord(index + 1) { return true }
        guard text.isWord(index - 1), text.isWord(index + 1), !text.isGlued(index + 1), !isCounted(index + 1) else {
            return false
        }
        switch word(index - 1) {
        case .limit, .than, .least, .most, .at, .up, .number, .no, .times, .more, .less: return false
        default: break
        }
        let isLabel = text[index - 1].isCapital && FigureWords.labels[text[index - 1].key] ?? false
        return !isLabel && text.numberWord(index - 1) == nil && !CountedWords.looksPlural(text, index + 1)
    }

    private func isYearClosed(_ index: Int) -> Bool {
        switch text.mark(index) {
        case .closeParenthesis, .comma, .semicolon, .hyphen, .dash: true
        default: false
        }
    }

    /// Whether `1950` stands before the hyphen of `1950-1953`.
    private func isAfterYear(_ index: Int) -> Bool { text.isNumber(index - 1) && fourDigitLook(index - 1) }

    private func fourDigitLook(_ index: Int) -> Bool {
        guard let year = text.plainInteger(index) else { return false }
        return text[index].digitCount == 4 && (1900...2035).contains(year)
    }

    /// Whether the "s" of a possessive stands there.
    func isPossessive(_ index: Int) -> Bool {
        text.isGlued(index) && text.mark(index - 1) == .apostrophe && text[index].key == Self.possessiveLetter
    }

    /// Whether letters, digits or a sign are glued to a number, so that it is part of something longer.
    func hasTail(_ index: Int) -> Bool {
        let next = index + 1
        guard text.isGlued(next) else { return text.mark(next) == .percent || isScale(next) }
        switch text.mark(next) {
        case .none: return true
        case .percent, .plus: return true
        case .slash: return text.isNumber(next + 1)
        case .colon: return text.isNumber(next + 1) && text.isGlued(next + 1)
        case .stop: return text.isNumber(next + 1) && text.isGlued(next + 1)
        // `1950-53` and `1998-led` are years, `1998-2` is not.
        case .hyphen: return text.isNumber(next + 1) && text.isGlued(next + 1) && text[next + 1].digitCount < 2
        default: return false
        }
    }

    private func isScale(_ index: Int) -> Bool {
        switch text.numberWord(index) {
        case .scale, .hundred: true
        default: false
        }
    }

    /// Whether what follows a small number makes it a quantity: a unit, a percentage, a larger number.
    func isQuantity(_ index: Int) -> Bool {
        if text.mark(index) == .percent || isScale(index) { return true }
        return isPeopleOrUnit(index)
    }

    /// Whether a number stands before someone or something that is only ever counted.
    func isPeopleOrUnit(_ index: Int) -> Bool {
        guard text.isWord(index), !text.isGlued(index) else { return false }
        switch word(index) {
        case .units: return true
        default: return CountedWords.people[text[index].key] ?? false || isScale(index)
        }
    }

    /// Whether the word after a number looks like a plural that it counts.
    func isCounted(_ index: Int) -> Bool {
        guard text.isWord(index), !text.isGlued(index), !text[index].isCapital else { return false }
        if Self.yearly[text[index].key] ?? false { return false }
        return isPeopleOrUnit(index) || word(index) == .none && CountedWords.looksPlural(text, index)
    }

    private static let possessiveLetter = WordKey("s")
}
