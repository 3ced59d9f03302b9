/// Days, months and years.
extension DateGrammar {
    /// What begins with digits.
    func numeric(at index: Int) -> DateMatch? {
        if text.isGlued(index), text.isWord(index - 1) { return nil }
        switch text.mark(index - 1) {
        case .dollar, .pound, .euro, .yen, .won, .rupee, .number: return nil
        default: break
        }
        return numericDay(at: index) ?? elapsed(at: index) ?? clockMatch(at: index) ?? dayMonth(at: index).map(attach)
            ?? decade(at: index)
            ?? suffixedCentury(at: index) ?? length(at: index)
            ?? bareYear(at: index).map { DateMatch(.year($0), end: index + 1) }
    }

    /// `2:08:37`, unless what stands around makes it a time of day.
    private func elapsed(at index: Int) -> DateMatch? {
        guard (1...4).allSatisfy({ text.isGlued(index + $0) }), text.mark(index + 1) == .colon,
            text.mark(index + 3) == .colon, let hours = text.plainInteger(index),
            let minutes = text.plainInteger(index + 2), let seconds = text.plainInteger(index + 4),
            hours < 100, minutes < 60, seconds < 60, text[index + 2].digitCount == 2, text[index + 4].digitCount == 2,
            word(index - 1) != .at, !text.isGlued(index + 5) || !text.isWord(index + 5),
            meridian(at: index + 5) == nil
        else { return nil }
        if case .zone = word(index + 5) { return nil }
        return DateMatch(.elapsed(hours: hours, minutes: minutes, seconds: seconds), end: index + 5)
    }

    /// `2006-08-26`, `2006/08/26`, and `8/26/2006` or `26/8/2006` where only one reading is a day.
    private func numericDay(at index: Int) -> DateMatch? {
        let separator = text.mark(index + 1)
        guard separator == .hyphen || separator == .slash, text.mark(index + 3) == separator,
            (1...4).allSatisfy({ text.isGlued(index + $0) }), let first = text.plainInteger(index),
            let second = text.plainInteger(index + 2), let third = text.plainInteger(index + 4)
        else { return nil }
        if text.isGlued(index + 5), text.mark(index + 5) == separator { return nil }
        var parts: (year: Int, month: Int, day: Int)?
        if text[index].digitCount == 4, text[index + 2].digitCount <= 2, text[index + 4].digitCount <= 2 {
            parts = (first, second, third)
        } else if separator == .slash, text[index + 4].digitCount == 4 {
            if second > 12 || first == second {
                parts = (third, first, second)
            } else if first > 12 {
                parts = (third, second, first)
            }
        }
        guard let parts, (1000...2100).contains(parts.year), (1...12).contains(parts.month),
            (1...31).contains(parts.day)
        else { return nil }
        return DateMatch(.day(.known(parts.year), month: parts.month, day: parts.day), end: index + 5)
    }

    /// `July 26`, `Aug. 26, 2006`, `July 2006`, `July`.
    func monthFirst(_ month: Int, isShort: Bool, at index: Int) -> DateMatch? {
        var next = index + 1
        var hasStop = false
        // Text that was cut into tokens has a space before the stop of `Sept .`
        if isShort, text.mark(next) == .stop, text.isGlued(next) || dayNumber(at: next + 1) != nil {
            next += 1
            hasStop = true
        }
        guard text[index].isCapital || isSmallMonth(month, isShort: isShort, at: index, next) else { return nil }
        if let (day, end) = dayNumber(at: next) {
            var after = text.mark(end) == .comma ? end + 1 : end
            if word(after) == .of { after += 1 }
            if let (year, yearEnd) = fourDigitYear(at: after) {
                return DateMatch(.day(.known(year), month: month, day: day), end: yearEnd)
            }
            if let (year, yearEnd) = relativeYear(at: after), after == end || word(after - 1) == .of {
                return DateMatch(.day(year, month: month, day: day), end: yearEnd)
            }
            return DateMatch(.day(sharedYear(at: end, from: month), month: month, day: day), end: end)
        }
        var after = text.mark(next) == .comma || word(next) == .of ? next + 1 : next
        if let (year, end) = fourDigitYear(at: after), !text.isGlued(after) {
            return DateMatch(.month(.known(year), month, .plain), end: end)
        }
        guard isMonthByItself(month, isShort: isShort, hasStop: hasStop, at: index) else { return nil }
        if text.mark(next) == .comma { after = next }
        if let (year, end) = relativeYear(at: after) { return DateMatch(.month(year, month, .plain), end: end) }
        let end = isShort ? next : index + 1
        return DateMatch(.month(sharedYear(at: end, from: month), month, .plain), end: end)
    }

    /// The year of the first of two months or days that share one: "from September to December 2014".
    private func sharedYear(at index: Int, from month: Int) -> DateYear {
        let isJoined =
            word(index) == .to || word(index) == .and || text.isJoint(index)
            || text.isWord(index) && text[index].key == Self.through
        guard isJoined, text[index + 1].isCapital else { return .unknown }
        var next = index + 2
        let last: Int
        switch word(index + 1) {
        case .month(let number): last = number
        case .shortMonth(let number):
            last = number
            if text.mark(next) == .stop { next += 1 }
        default: return .unknown
        }
        if let (_, end) = dayNumber(at: next) { next = text.mark(end) == .comma ? end + 1 : end }
        guard let (year, _) = fourDigitYear(at: next) else { return .unknown }
        return .known(month <= last ? year : year - 1)
    }

    private static let through = WordKey("through")

    /// `on may 19`, `december 1`: a month in small letters, which its day alone makes one.
    private func isSmallMonth(_ month: Int, isShort: Bool, at index: Int, _ next: Int) -> Bool {
        guard dayNumber(at: next) != nil, !isShort || text.mark(next - 1) == .stop else { return false }
        switch word(index - 1) {
        case .on, .preposition, .of: return true
        default: return month != 3 && month != 5
        }
    }

    /// Whether a month's name without a number is the month: `May` and `March` are other words too, some are people.
    private func isMonthByItself(_ month: Int, isShort: Bool, hasStop: Bool, at index: Int) -> Bool {
        if text.isGlued(index + 1), text.mark(index + 1) == .hyphen, !text.isNumber(index + 2) {
            return month != 5 && month != 3 && !isShort
        }
        var isExpected = false
        switch word(index - 1) {
        case .preposition, .of, .last, .next, .this, .past, .part, .each, .every, .within: isExpected = true
        case .and, .or, .to: if case .month = word(index - 2) { isExpected = true }
        default: break
        }
        if text.mark(index - 1) == .hyphen, case .part = word(index - 2) { isExpected = true }
        if isShort { return hasStop && isExpected }
        let isNameNext = text.isWord(index + 1) && text[index + 1].isCapital && word(index + 1) == .none
        switch month {
        case 3, 5: return isExpected && !isNameNext
        case 4, 6, 8: return isExpected || !isNameNext && !isFollowedBySurname(index)
        default: return true
        }
    }

    private func isFollowedBySurname(_ index: Int) -> Bool {
        // "April said": someone of that name; a month says nothing.
        text.isWord(index - 1) && text[index - 1].isCapital && !text[index - 1].opensSentence
    }

    /// The day of a month after its name, with an ordinal's letters if there are any.
    private func dayNumber(at index: Int) -> (Int, Int)? {
        guard let day = text.plainInteger(index), text[index].digitCount <= 2, (1...31).contains(day) else {
            return nil
        }
        if hasOrdinalLetters(index + 1) { return (day, index + 2) }
        if text.isGlued(index + 1) {
            switch text.mark(index + 1) {
            case .percent, .slash: return nil
            case .colon: if text.isNumber(index + 2), text.isGlued(index + 2) { return nil }
            default: if text.isWord(index + 1) { return nil }
            }
        }
        if case .meridian = meridian(at: index + 1)?.0 { return nil }
        return isQuantity(index + 1) ? nil : (day, index + 1)
    }

    /// `26 August 2006`, `the 26th of August`.
    func dayMonth(at index: Int) -> DateMatch? {
        guard let day = text.plainInteger(index), text[index].digitCount <= 2, (1...31).contains(day) else {
            return nil
        }
        var next = index + 1
        if hasOrdinalLetters(next) { next += 1 }
        if word(next) == .of, next > index + 1 { next += 1 }
        let month: Int
        switch word(next) {
        case .month(let number), .shortMonth(let number): month = number
        default: return nil
        }
        guard text[next].isCapital, !text.isGlued(next) else { return nil }
        if case .shortMonth = word(next), text.mark(next + 1) == .stop, text.isGlued(next + 1) { next += 1 }
        next += 1
        let after = text.mark(next) == .comma ? next + 1 : next
        if let (year, end) = fourDigitYear(at: after) {
            return DateMatch(.day(.known(year), month: month, day: day), end: end)
        }
        return DateMatch(.day(.unknown, month: month, day: day), end: next)
    }

    /// `Saturday`, `Saturday, Aug. 26, 2006`.
    func weekday(_ day: Int, isShort: Bool, at index: Int) -> DateMatch? {
        guard text[index].isCapital else { return nil }
        var next = index + 1
        if isShort, text.mark(next) == .stop, text.isGlued(next) { next += 1 }
        let after = text.mark(next) == .comma ? next + 1 : next
        if text.isNumber(after), var match = dayMonth(at: after) {
            match.weekday = day
            return match
        }
        switch word(after) {
        case .month(let month), .shortMonth(let month):
            if var match = monthFirst(month, isShort: word(after) == .shortMonth(month), at: after),
                case .day = match.base
            {
                match.weekday = day
                return match
            }
        default: break
        }
        if isShort || isDayName(index) || isDayOfEach(index) { return nil }
        return DateMatch(.weekday(day, .plain), end: next)
    }

    /// `the last Friday of each month`: no day, but part of what comes again.
    private func isDayOfEach(_ index: Int) -> Bool {
        guard word(index + 1) == .of, [.each, .every].contains(word(index + 2)) else { return false }
        switch word(index - 1) {
        case .ordinal, .last: return true
        default: return false
        }
    }

    /// Whether a weekday's name belongs to a longer one: the Sunday Times, Black Friday.
    private func isDayName(_ index: Int) -> Bool {
        let next = text[index + 1]
        if text.isWord(index + 1), next.isCapital, DateWords.titleWords[next.key] ?? false { return true }
        let last = text[index - 1]
        return text.isWord(index - 1) && last.isCapital && DateWords.namedDays[last.key] ?? false
    }

    /// Four digits that can be a year where the words before already say so, or a year in words.
    func fourDigitYear(at index: Int) -> (Int, Int)? {
        if text.isWord(index) { return wordYear(at: index) }
        guard let year = text.plainInteger(index), text[index].digitCount == 4, (1000...2100).contains(year),
            !hasTail(index)
        else { return nil }
        return (year, index + 1)
    }

    /// "last year", "this year", "next year" after a month.
    private func relativeYear(at index: Int) -> (DateYear, Int)? {
        guard word(index + 1) == .unit(.year) else { return nil }
        switch word(index) {
        case .last: return (.offset(-1), index + 2)
        case .this: return (.offset(0), index + 2)
        case .next: return (.offset(1), index + 2)
        default: return nil
        }
    }

    /// `1990s`.
    func decade(at index: Int) -> DateMatch? {
        guard let year = text.plainInteger(index), text[index].digitCount == 4, year % 10 == 0,
            (1000...2100).contains(year)
        else { return nil }
        var next = index + 1
        if text.mark(next) == .apostrophe, text.isGlued(next) { next += 1 }
        guard text.isGlued(next), text.isWord(next), text[next].key == Self.plural else { return nil }
        return DateMatch(.decade(year), end: next + 1)
    }

    /// `'90s`.
    func shortDecade(at index: Int) -> DateMatch? {
        guard !text.isGlued(index), text.isGlued(index + 1), let value = text.plainInteger(index + 1),
            text[index + 1].digitCount == 2, value % 10 == 0, text.isGlued(index + 2),
            text[index + 2].key == Self.plural
        else { return nil }
        return DateMatch(.decade((value < 20 ? 2000 : 1900) + value), end: index + 3)
    }

    /// `19th century`.
    private func suffixedCentury(at index: Int) -> DateMatch? {
        guard hasOrdinalLetters(index + 1), let number = text.plainInteger(index), (1...30).contains(number) else {
            return nil
        }
        let unit = text.isJoint(index + 2) ? index + 3 : index + 2
        return word(unit) == .unit(.century) ? DateMatch(.century(number - 1), end: unit + 1) : nil
    }

    /// Whether the letters of `26th` are glued to a number.
    func hasOrdinalLetters(_ index: Int) -> Bool {
        guard text.isGlued(index), text.isWord(index) else { return false }
        return Self.ordinalLetters.contains(text[index].key)
    }

    private static let ordinalLetters = [WordKey("st"), WordKey("nd"), WordKey("rd"), WordKey("th")]
    private static let plural = WordKey("s")
}
