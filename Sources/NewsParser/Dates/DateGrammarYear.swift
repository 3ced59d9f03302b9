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
        if isPeopleOrUnit(index + 1) { return nil }
        switch word(index - 1) {
        case .preposition(let isStrong):
            return isStrong || (1900...2100).contains(year) && !isCounted(index + 1) ? year : nil
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
        return isPeopleOrUnit(index) || word(index) == .none && CountedWords.looksPlural(text, index)
    }

    private static let possessiveLetter = WordKey("s")
}
