/// What only the text around gives a date: "that year", "the next morning", "the year-ago quarter".
extension DateGrammar {
    /// `that day`, and after "the": `same year`, `next morning`, `previous week`, `latest quarter`.
    func neighbour(at index: Int) -> DateMatch? {
        var next = index + 1
        let offset: Int
        switch word(index) {
        case .that:
            if word(next) == .same { next += 1 }
            offset = 0
        case .same where word(index - 1) == .the: offset = 0
        case .next, .following: offset = 1
        case .previous: offset = -1
        case .latest: return currentUnit(at: next, offset: 1)
        case .current: return relative(at: index)
        default: return nil
        }
        let hasArticle = word(index - 1) == .the || word(index) == .that
        switch word(next) {
        case .unit(let unit):
            guard hasArticle, unit.rawValue >= TimeUnit.day.rawValue, !text.isJoint(next + 1), !text[next].isCapital
            else { return nil }
            return DateMatch(.contextUnit(unit, offset), end: next + 1)
        case .dayPart(let part):
            guard hasArticle, !isNoun(next + 1) else { return nil }
            var match = DateMatch(.contextUnit(.day, offset), end: next + 1)
            match.dayPart = part
            return match
        case .weekday(let day) where offset != 0 && text[next].isCapital:
            return DateMatch(.contextWeekday(day, offset), end: next + 1)
        default:
            guard offset != 0, let (count, unit, end) = countedUnits(at: next) else { return nil }
            return DateMatch(.duration(count, unit), end: end)
        }
    }

    private func currentUnit(at index: Int, offset: Int) -> DateMatch? {
        var next = index
        if word(next) == .fiscal { next += 1 }
        switch word(next) {
        case .unit(let unit) where unit.rawValue >= TimeUnit.week.rawValue && !text.isJoint(next + 1):
            return DateMatch(.currentUnit(unit, offset), end: next + 1)
        default:
            guard text.isWord(next), text[next].key == Self.period, next == index else { return nil }
            return DateMatch(.currentUnit(.quarter, offset), end: next + 1)
        }
    }

    /// `same period of 2023`, `same quarter last year`, `corresponding period a year earlier`.
    func samePeriod(at index: Int) -> DateMatch? {
        guard word(index) == .same || text.isWord(index) && Self.likes.contains(text[index].key) else { return nil }
        let noun = index + 1
        switch word(noun) {
        case .unit(.quarter), .unit(.month): break
        default: guard text.isWord(noun), text[noun].key == Self.period else { return nil }
        }
        let next = word(noun + 1) == .of || isIn(noun + 1) ? noun + 2 : noun + 1
        if let (year, end) = fourDigitYear(at: next) { return DateMatch(.samePeriod(.known(year)), end: end) }
        if word(next + 1) == .unit(.year) {
            switch word(next) {
            case .last: return DateMatch(.samePeriod(.offset(-1)), end: next + 2)
            case .a where [.ago, .earlier].contains(word(next + 2)): return DateMatch(.yearBefore, end: next + 3)
            default: return nil
            }
        }
        guard word(next) == .the, word(next + 1) == .previous, word(next + 2) == .unit(.year) else { return nil }
        return DateMatch(.yearBefore, end: next + 3)
    }

    /// "year-ago", "year-earlier" with the stretch of time that it is said of, if one is: `the year-ago quarter`.
    func yearBefore(at index: Int, hasArticle: Bool) -> DateMatch? {
        guard word(index) == .unit(.year), text.isJoint(index + 1), [.ago, .earlier].contains(word(index + 2)) else {
            return nil
        }
        let next = index + 3
        if let quarter = ordinalQuarter(at: next) { return DateMatch(.yearBefore, end: quarter.end) }
        if let (_, _, end) = countedUnits(at: next) { return DateMatch(.yearBefore, end: end) }
        if case .unit = word(next) { return DateMatch(.yearBefore, end: next + 1) }
        if text.isWord(next), text[next].key == Self.period { return DateMatch(.yearBefore, end: next + 1) }
        // The article belongs to the noun, which is no time: "the year-earlier loss".
        return hasArticle ? nil : DateMatch(.yearBefore, end: next)
    }

    /// "year 2000" after "the".
    func namedYear(at index: Int) -> DateMatch? {
        guard word(index) == .unit(.year) else { return nil }
        return fourDigitYear(at: index + 1).map { DateMatch(.year($0.0), end: $0.1) }
    }

    /// "day before", "year after" after "the", where the sentence does not say before what.
    func adjacentUnit(_ unit: TimeUnit, at index: Int) -> DateMatch? {
        guard unit.rawValue >= TimeUnit.day.rawValue, let offset = adjacency(at: index + 1) else { return nil }
        return DateMatch(.contextUnit(unit, offset), end: index + 2)
    }

    /// "night before", "morning after", "night of March 5" after "the".
    func adjacentDayPart(_ part: DayPart, at index: Int) -> DateMatch? {
        let day = index + 2
        if word(index + 1) == .of, var match = text.isNumber(day) ? dayMonth(at: day) : point(at: day), isDay(match) {
            match.dayPart = part
            return match
        }
        guard let offset = adjacency(at: index + 1) else { return nil }
        var match = DateMatch(.contextUnit(.day, offset), end: index + 2)
        match.dayPart = part
        return match
    }

    private func isDay(_ match: DateMatch) -> Bool {
        guard match.clock == nil, match.dayPart == nil else { return false }
        switch match.base {
        case .day, .weekday, .dayOffset, .holiday: return true
        default: return false
        }
    }

    private func adjacency(at index: Int) -> Int? {
        guard text.isWord(index), !text.isWord(index + 1), !text.isNumber(index + 1) else { return nil }
        switch text[index].key {
        case Self.before: return -1
        case Self.after: return 1
        default: return nil
        }
    }

    /// `year`, `week`, `quarter` after "in the", "for the" and the like.
    func plainUnit(_ unit: TimeUnit, at index: Int) -> DateMatch? {
        guard unit.rawValue >= TimeUnit.week.rawValue, unit.rawValue <= TimeUnit.year.rawValue,
            !text.isJoint(index + 1), !text[index].isCapital, !isNoun(index + 1), text.isWord(index - 2)
        else { return nil }
        let opener = text[index - 2].key
        guard Self.spanOpeners.contains(opener) || unit == .quarter && opener == Self.of else { return nil }
        return DateMatch(.currentUnit(unit, 0), end: index + 1)
    }

    /// `year ended June 30`, `quarter to March`: a length that a date after it closes.
    func endedUnit(_ unit: TimeUnit, at index: Int) -> DateMatch? {
        guard unit.rawValue >= TimeUnit.week.rawValue, unit.rawValue <= TimeUnit.year.rawValue, text.isWord(index + 1),
            Self.enders.contains(text[index + 1].key)
        else { return nil }
        var next = index + 2
        if word(next) == .preposition(isStrong: true) || word(next) == .on { next += 1 }
        guard text.isWord(next) || text.isNumber(next), text.isNumber(next) ? dayMonth(at: next) != nil : isDated(next)
        else { return nil }
        return DateMatch(.duration(DurationCount(whole: 1), unit), end: index + 1)
    }

    private func isDated(_ index: Int) -> Bool {
        switch point(at: index)?.base {
        case .day, .month, .weekday, .dayOffset: true
        default: false
        }
    }

    /// "the full year", "the fiscal year".
    func wholeUnit(at index: Int) -> DateMatch? {
        var next = index
        if word(next) == .filler { next += 1 }
        if word(next) == .fiscal { next += 1 }
        if next > index, case .unit(let unit) = word(next), let ended = endedUnit(unit, at: next) { return ended }
        guard next > index, case .unit(let unit) = word(next), unit == .year || unit == .week || unit == .month,
            !text.isJoint(next + 1), !isNoun(next + 1)
        else { return nil }
        return DateMatch(.currentUnit(unit, 0), end: next + 1)
    }

    /// `the future`, `the near future`.
    func theFuture(at index: Int) -> DateMatch? {
        let isModified = text.isWord(index) && Self.futures.contains(text[index].key)
        let noun = isModified ? index + 1 : index
        guard text.isWord(noun), text[noun].key == Self.future, !isNoun(noun + 1) else { return nil }
        return DateMatch(.vague(.future), end: noun + 1)
    }

    /// `will one day rule`: nobody says which.
    func someDay(at index: Int) -> DateMatch? {
        guard text[index].key == FigureWords.one, word(index + 1) == .unit(.day), text.isWord(index - 1),
            Self.modals.contains(text[index - 1].key), !text.isJoint(index + 1)
        else { return nil }
        return DateMatch(.vague(.future), end: index + 2)
    }

    /// `one day in June 2014`: a day of that month, no length.
    func isDayWithin(_ index: Int) -> Bool {
        guard text[index].key == FigureWords.one, word(index + 1) == .unit(.day), text.isWord(index + 2) else {
            return false
        }
        switch word(index + 2) {
        case .last, .this, .next, .part: return true
        default: break
        }
        if !isIn(index + 2) { return false }
        switch word(index + 3) {
        case .month, .shortMonth, .season, .part: return true
        default: return text.isNumber(index + 3) && fourDigitYear(at: index + 3) != nil
        }
    }

    /// `soon`, but not of "as soon as" and "soon after".
    func soon(at index: Int) -> DateMatch? {
        guard isPlainWord(index), !text.isJoint(index + 1), !text.isJoint(index - 1) else { return nil }
        let (before, after) = (text[index - 1].key, text[index + 1].key)
        let isMeasured = text.isWord(index - 1) && (before == QualifierWords.asWord || before == Self.too)
        let isPinned = text.isWord(index + 1) && [QualifierWords.asWord, Self.after, Self.than].contains(after)
        return isMeasured || isPinned ? nil : DateMatch(.vague(.future), end: index + 1)
    }

    /// `the southern winter`, `a wet summer`: which year's, the words don't say.
    func modifiedSeason(at index: Int) -> DateMatch? {
        guard text.isWord(index + 1), word(index + 1) == .none, !CountedWords.isFunctionWord(text, index + 1),
            case .season(let season) = word(index + 2), season == .winter || season == .summer,
            !text.isGlued(index + 2), !text.isJoint(index + 3), !isNoun(index + 3), !text[index + 2].isCapital
        else { return nil }
        return DateMatch(.repeatedSeason(season), end: index + 3)
    }

    /// `the days before the vote`, `the weeks ahead`: plural units that lean on something.
    func leaningUnits(_ unit: TimeUnit, at index: Int) -> DateMatch? {
        guard text.isWord(index + 1), Self.leaningOn.contains(text[index + 1].key) else { return nil }
        return DateMatch(.duration(nil, unit), end: index + 1)
    }

    /// "of 2023", "of last year", "of the year" after "first half".
    func halfYear(_ number: Int, at index: Int) -> DateMatch? {
        guard number <= 2, word(index) == .of else { return nil }
        if let (year, end) = fourDigitYear(at: index + 1) {
            return DateMatch(.halfYear(.known(year), number), end: end)
        }
        if let match = relative(at: index + 1), case .unitOffset(.year, let offset) = match.base {
            return DateMatch(.halfYear(.offset(offset), number), end: match.end)
        }
        guard word(index + 1) == .the, word(index + 2) == .unit(.year) else { return nil }
        return DateMatch(.halfYear(.unknown, number), end: index + 3)
    }

    /// "week of March 6" after "the".
    func weekOf(at index: Int) -> DateMatch? {
        guard word(index) == .unit(.week), word(index + 1) == .of, let day = point(at: index + 2),
            case .day(let year, let month, let number) = day.base
        else { return nil }
        return DateMatch(.weekOf(year, month: month, day: number), end: day.end)
    }

    /// "day before yesterday", "day after tomorrow" after "the".
    func besideTomorrow(at index: Int) -> DateMatch? {
        guard word(index) == .unit(.day), text.isWord(index + 1) else { return nil }
        switch (text[index + 1].key, word(index + 2)) {
        case (Self.before, .day(-1)): return DateMatch(.dayOffset(-2), end: index + 3)
        case (Self.after, .day(1)): return DateMatch(.dayOffset(2), end: index + 3)
        default: return nil
        }
    }

    /// `14th` after "on the", with nothing that it could number behind.
    func dayOfMonth(at index: Int) -> DateMatch? {
        guard let day = text.plainInteger(index), (1...31).contains(day), word(index - 2) == .on,
            !text.isWord(index + 2) || CountedWords.isFunctionWord(text, index + 2), word(index + 2) != .of
        else { return nil }
        return DateMatch(.dayOfMonth(day), end: index + 2)
    }

    /// `Q3 2023`, `Q1`: a letter and a digit that newsrooms of business write.
    func shortQuarter(at index: Int) -> DateMatch? {
        guard text[index].key == Self.letterQ, text[index].isCapital, text.isGlued(index + 1),
            let number = text.plainInteger(index + 1), (1...4).contains(number)
        else { return nil }
        let next = word(index + 2) == .of ? index + 3 : index + 2
        if let (year, end) = fourDigitYear(at: next) { return DateMatch(.quarter(.known(year), number), end: end) }
        return text.isGlued(index + 2) && text.isWord(index + 2)
            ? nil : DateMatch(.quarter(.unknown, number), end: index + 2)
    }

    /// `these days`.
    func theseDays(at index: Int) -> DateMatch? {
        word(index + 1) == .units(.day) && !isNoun(index + 2) ? DateMatch(.vague(.present), end: index + 2) : nil
    }

    /// `Thanksgiving Day`, `Christmas 1995`, and `Easter` where a word before it says that it is a time.
    func holiday(at index: Int, _ shift: DateShift) -> DateMatch? {
        guard text[index].isCapital, let (holiday, named, isPlain) = Holiday.match(text, at: index) else { return nil }
        let after = text.mark(named) == .comma ? named + 1 : named
        let yearAt = after == named && isIn(named) ? named + 1 : after
        if let (year, end) = fourDigitYear(at: yearAt) {
            return DateMatch(.holiday(holiday, .known(year), .plain), end: end)
        }
        if text.isGlued(named), text.mark(named) == .hyphen { return nil }
        if !isPlain, shift == .plain {
            switch word(index - 1) {
            case .preposition, .on, .at, .part, .every, .each: break
            default: return nil
            }
        }
        if !isPlain, isNoun(named) { return nil }
        return attach(DateMatch(.holiday(holiday, .unknown, shift), end: named))
    }

    /// A year in words: `nineteen ninety-six`, `twenty ten`, and `two thousand` after "the year" or "in".
    func wordYear(at index: Int) -> (Int, Int)? {
        let century: Int
        switch text.numberWord(index) {
        case .small(2): return thousandYear(at: index)
        case .small(let number) where number >= 11: century = number * 100
        case .tens(20): century = 2000
        default: return nil
        }
        if text.isNumber(index + 1) || text.isGlued(index + 1) { return nil }
        if century < 2000, text.numberWord(index + 1) == .hundred, isYearEnd(index + 2) {
            return word(index - 1).isTemporal ? (century, index + 2) : nil
        }
        if text[index + 1].key == Self.oh, case .small(let digit) = text.numberWord(index + 2), digit < 10 {
            return (century + digit, index + 3)
        }
        guard let rest = text.number(at: index + 1), let number = rest.smallInteger, (10...99).contains(number),
            !rest.hasScale, isYearEnd(rest.end), century + number <= 2100
        else { return nil }
        return (century + number, rest.end)
    }

    private func thousandYear(at index: Int) -> (Int, Int)? {
        guard text.numberWord(index + 1) == .scale(1000), word(index - 1).isTemporal else { return nil }
        let rest = text[index + 2].key == FigureWords.and && text.isWord(index + 2) ? index + 3 : index + 2
        if let reading = text.number(at: rest), let number = reading.smallInteger, number < 100, !reading.isDigits {
            return isYearEnd(reading.end) ? (2000 + number, reading.end) : nil
        }
        return isYearEnd(index + 2) ? (2000, index + 2) : nil
    }

    /// Whether what follows a number leaves it a year.
    private func isYearEnd(_ index: Int) -> Bool {
        if text.isJoint(index) || text.mark(index) == .percent { return false }
        guard text.isWord(index) else { return true }
        if case .unit = word(index) { return false }
        return !isCounted(index) && !isPeopleOrUnit(index) && text.numberWord(index) == nil
    }

    private static let modals = ["will", "would", "could", "may", "might", "can", "should", "shall", "ll"].map {
        WordKey($0)
    }
    private static let enders = ["ended", "ending", "to", "through"].map { WordKey($0) }
    private static let period = WordKey("period")
    private static let likes = ["corresponding", "comparable", "equivalent"].map { WordKey($0) }
    private static let before = WordKey("before")
    private static let after = WordKey("after")
    private static let of = WordKey("of")
    private static let letterQ = WordKey("q")
    private static let too = WordKey("too")
    private static let than = WordKey("than")
    private static let leaningOn = ["before", "after", "ahead", "since", "following", "leading", "between", "until"]
        .map { WordKey($0) }
    private static let oh = WordKey("oh")
    private static let future = WordKey("future")
    private static let futures = [WordKey("near"), WordKey("foreseeable"), WordKey("immediate"), WordKey("distant")]
    private static let spanOpeners = ["for", "in", "during", "throughout"].map { WordKey($0) }
}

extension DateWord {
    /// Whether a year in words can follow it.
    fileprivate var isTemporal: Bool {
        switch self {
        case .preposition(true), .unit(.year), .month, .part, .season: true
        default: false
        }
    }
}
