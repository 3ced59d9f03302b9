/// What is counted from the day of publication or from elsewhere in the text.
extension DateGrammar {
    /// `last week`, `this year`, `next Thursday`, `past two years`, `coming weeks`.
    func relative(at index: Int) -> DateMatch? {
        var shift: DateShift
        switch word(index) {
        case .last: shift = .last
        case .this: shift = .this
        case .next: shift = .next
        case .past: return backwards(at: index)
        case .current:
            guard case .unit(let unit) = word(index + 1), unit.rawValue >= TimeUnit.week.rawValue else { return nil }
            return DateMatch(.unitOffset(unit, 0), end: index + 2)
        case .recent:
            guard case .units(let unit) = word(index + 1) else { return nil }
            let isLength = unit == .week || unit == .month || unit == .quarter
            return DateMatch(isLength ? .duration(nil, unit) : .vague(.past), end: index + 2)
        default: return nil
        }
        var next = index + 1
        // "this past summer", "this coming Monday".
        if shift == .this, word(next) == .past {
            shift = .last
            next += 1
        } else if shift == .this, word(next) == .next {
            shift = .next
            next += 1
        }
        if let match = shifted(shift, at: next) { return match }
        if shift != .this, let (count, unit, end) = countedUnits(at: next) {
            return DateMatch(.duration(count, unit), end: end)
        }
        if case .units(let unit) = word(next), shift == .next { return DateMatch(.duration(nil, unit), end: next + 1) }
        return nil
    }

    private func shifted(_ shift: DateShift, at index: Int) -> DateMatch? {
        switch word(index) {
        case .unit(let unit):
            // "this minute", "last hour" and "last-minute" say no time that anyone could use.
            guard unit.rawValue >= TimeUnit.week.rawValue, !text.isJoint(index + 1), !text[index].isCapital else {
                return nil
            }
            if unit == .year, isPossessive(index + 2),
                case .quarter(_, let number)? = ordinalQuarter(at: index + 3)?.base
            {
                return DateMatch(
                    .quarter(.offset(shift.rawValue), number), end: ordinalQuarter(at: index + 3)?.end ?? index + 1)
            }
            return DateMatch(.unitOffset(unit, shift.rawValue), end: index + 1)
        case .month(let month):
            guard text[index].isCapital else { return nil }
            return DateMatch(.month(.unknown, month, shift), end: index + 1)
        case .weekday(let day):
            guard text[index].isCapital, let match = weekday(day, isShort: false, at: index) else { return nil }
            // `on the last Friday of each month`: no one Friday.
            if word(match.end) == .of, [.each, .every].contains(word(match.end + 1)) { return nil }
            if case .weekday = match.base { return attach(DateMatch(.weekday(day, shift), end: match.end)) }
            return match
        case .season(let season): return DateMatch(.season(.unknown, season, shift), end: index + 1)
        case .weekend: return DateMatch(.weekend(shift), end: index + 1)
        case .holiday: return holiday(at: index, shift)
        case .dayPart(let part):
            // `CBS This Morning`: a programme.
            let isNamed = text[index].isCapital && text[index - 1].isCapital && !text[index - 1].opensSentence
            guard shift == .this || shift == .last && part == .night, !isNamed || text.isTitleCase else { return nil }
            var match = DateMatch(.dayOffset(shift.rawValue), end: index + 1)
            match.dayPart = part
            return match
        default: return nil
        }
    }

    /// After "past" or "previous".
    private func backwards(at index: Int) -> DateMatch? {
        if let (count, unit, end) = countedUnits(at: index + 1) { return DateMatch(.duration(count, unit), end: end) }
        switch word(index + 1) {
        case .units: return DateMatch(.vague(.past), end: index + 2)
        case .weekday(let day) where text[index + 1].isCapital: return DateMatch(.weekday(day, .last), end: index + 2)
        default: return nil
        }
    }

    /// What begins with "the".
    func definite(at index: Int) -> DateMatch? {
        let next = index + 1
        if text.isNumber(next) { return definiteNumber(at: next) }
        if text.mark(next) == .apostrophe { return shortDecade(at: next) }
        switch word(next) {
        case .last, .past, .next: return definiteRelative(at: next)
        case .same: return samePeriod(at: next) ?? neighbour(at: next)
        case .previous, .following, .latest, .current: return neighbour(at: next)
        case .decadeWord(let years): return DateMatch(.decade(1900 + years), end: next + 1)
        case .couple: return length(at: next)
        case .unit(let unit):
            return weekOf(at: next) ?? endedUnit(unit, at: next) ?? besideTomorrow(at: next) ?? yearBefore(
                at: next, hasArticle: true) ?? namedYear(
                    at: next) ?? adjacentUnit(unit, at: next)
                ?? plainUnit(unit, at: next)
        case .dayPart(let part): return adjacentDayPart(part, at: next)
        case .ordinal(1):
            if let (count, unit, end) = countedUnits(at: next + 1) {
                return DateMatch(.duration(count, unit), end: end)
            }
            return ordinal(1, at: next)
        case .ordinal(let number): return ordinal(number, at: next)
        case .recent: return relative(at: next)
        case .number, .some: return length(at: next).flatMap { if case .duration = $0.base { $0 } else { nil } }
        case .part(let part): return smallHours(at: next) ?? parted(part, at: next)
        case .partOf(let part): return endOf(part, at: next)
        case .weekend: return DateMatch(.weekend(.plain), end: next + 1)
        case .season(let season): return self.season(season, at: next)
        case .fiscal: return ordinalQuarter(at: next) ?? wholeUnit(at: next)
        case .filler: return wholeUnit(at: next)
        case .units(let unit):
            return isOver(index - 1) ? DateMatch(.duration(nil, unit), end: next + 1) : leaningUnits(unit, at: next)
        case .none:
            return samePeriod(at: next) ?? smallHours(at: next) ?? theFuture(at: next) ?? modifiedSeason(at: index)
        default: return nil
        }
    }

    private func definiteNumber(at index: Int) -> DateMatch? {
        if let match = decade(at: index) { return match }
        if let (year, end) = fourDigitYear(at: index), let match = ordinalQuarter(at: end),
            case .quarter(.unknown, let number) = match.base
        {
            return DateMatch(.quarter(.known(year), number), end: match.end)
        }
        if hasOrdinalLetters(index + 1) { return numeric(at: index) ?? dayOfMonth(at: index) }
        guard let match = length(at: index), case .duration = match.base, !text.isJoint(index + 1) else { return nil }
        return match
    }

    private func definiteRelative(at index: Int) -> DateMatch? {
        if let (count, unit, end) = countedUnits(at: index + 1) { return DateMatch(.duration(count, unit), end: end) }
        switch (word(index), word(index + 1)) {
        case (.next, .unit), (.next, .dayPart): return neighbour(at: index)
        case (_, .unit(let unit)):
            if text.isJoint(index + 2) { return nil }
            return DateMatch(.duration(DurationCount(whole: 1), unit), end: index + 2)
        case (.past, _):
            // `in the past nine elections`
            if text.isNumber(index + 1) || word(index + 1) == .number { return backwards(at: index) }
            return !isNoun(index + 1) && isIn(index - 2)
                ? DateMatch(.vague(.past), end: index + 1) : backwards(at: index)
        default: return nil
        }
    }

    /// "early July", "mid-2007", "late last year", "the early 1990s".
    func parted(_ part: DatePart, at index: Int) -> DateMatch? {
        let next = text.isJoint(index + 1) ? index + 2 : index + 1
        var match: DateMatch?
        if text.isNumber(next) {
            match = decade(at: next) ?? fourDigitYear(at: next).map { DateMatch(.year($0.0), end: $0.1) }
        } else if text.mark(next) == .apostrophe {
            match = shortDecade(at: next)
        } else if case .decadeWord(let years) = word(next), word(index - 1) == .the {
            match = DateMatch(.decade(1900 + years), end: next + 1)
        } else {
            match = point(at: next).map(attach) ?? wordYear(at: next).map { DateMatch(.year($0.0), end: $0.1) }
        }
        guard var match, match.part == nil else { return nil }
        switch match.base {
        case .duration, .vague, .repeatedWeekday, .distance: return nil
        default: break
        }
        match.part = part
        return match
    }

    /// `early hours of Saturday`, `small hours of Saturday morning`: the morning of that day.
    func smallHours(at index: Int) -> DateMatch? {
        guard word(index + 1) == .units(.hour), word(index + 2) == .of,
            word(index) == .part(.start) || text.isWord(index) && text[index].key == Self.small,
            var match = point(at: index + 3).map(attach), match.clock == nil
        else { return nil }
        switch match.base {
        case .day, .weekday, .dayOffset: break
        default: return nil
        }
        match.dayPart = match.dayPart ?? .morning
        return match
    }

    /// "end of 2006", "beginning of March", "end of the year".
    func endOf(_ part: DatePart, at index: Int) -> DateMatch? {
        guard word(index + 1) == .of else { return nil }
        var next = index + 2
        if word(next) == .the {
            next += 1
            guard case .unit(let unit) = word(next), unit.rawValue >= TimeUnit.week.rawValue, unit != .quarter,
                !isNoun(next + 1)
            else { return nil }
            var match = DateMatch(.unitOffset(unit, 0), end: next + 1)
            match.part = part
            return match
        }
        if word(next) == .fiscal { next += 1 }
        return parted(part, at: next - 1)
    }

    /// "earlier this week", "later Monday", "earlier in the year".
    func relativeTo(_ part: DatePart, at index: Int) -> DateMatch? {
        var next = index + 1
        if isIn(next), word(next + 1) == .the {
            next += 2
            guard case .unit(let unit) = word(next), unit.rawValue >= TimeUnit.day.rawValue else { return nil }
            var match = DateMatch(unit == .day ? .dayOfContext : .unitOffset(unit, 0), end: next + 1)
            match.part = part
            return match
        }
        switch word(next) {
        case .this, .last, .next, .weekday, .day: return parted(part, at: index)
        default: return nil
        }
    }

    /// "third quarter", "third-quarter", "nineteenth century".
    func ordinal(_ number: Int, at index: Int) -> DateMatch? {
        let next = text.isJoint(index + 1) ? index + 2 : index + 1
        switch word(next) {
        case .of:
            // "the fourth of July".
            guard case .month(let month) = word(index + 2), text[index + 2].isCapital, number <= 31 else { return nil }
            let after = text.mark(index + 3) == .comma ? index + 4 : index + 3
            if let (year, end) = fourDigitYear(at: after) {
                return DateMatch(.day(.known(year), month: month, day: number), end: end)
            }
            return DateMatch(.day(.unknown, month: month, day: number), end: index + 3)
        case .half: return halfYear(number, at: next + 1)
        case .unit(.quarter): return ordinalQuarter(at: index)
        case .unit(.century): return DateMatch(.century(number - 1), end: next + 1)
        default: return nil
        }
    }

    /// A quarter by its number, with its year if that follows.
    func ordinalQuarter(at index: Int) -> DateMatch? {
        var start = index
        if word(start) == .fiscal { start = text.isJoint(start + 1) ? start + 2 : start + 1 }
        guard case .ordinal(let number) = word(start), number <= 4 else { return nil }
        let unit = text.isJoint(start + 1) ? start + 2 : start + 1
        guard word(unit) == .unit(.quarter), !text.isJoint(unit + 1) else { return nil }
        var after = word(unit + 1) == .of ? unit + 2 : unit + 1
        if word(after) == .fiscal { after += 1 }
        if let (year, end) = fourDigitYear(at: after), !text.isGlued(after) {
            return DateMatch(.quarter(.known(year), number), end: end)
        }
        if let match = shiftedYear(at: after) { return DateMatch(.quarter(match.0, number), end: match.1) }
        return DateMatch(.quarter(.unknown, number), end: unit + 1)
    }

    private func shiftedYear(at index: Int) -> (DateYear, Int)? {
        guard let match = relative(at: index), case .unitOffset(.year, let offset) = match.base else { return nil }
        return (.offset(offset), match.end)
    }

    /// "summer", "the fall of 1997", "spring 1925".
    func season(_ season: Season, at index: Int) -> DateMatch? {
        let after = word(index + 1) == .of ? index + 2 : index + 1
        if let (year, end) = fourDigitYear(at: after) {
            return DateMatch(.season(.known(year), season, .plain), end: end)
        }
        if let (year, end) = shiftedYear(at: after) { return DateMatch(.season(year, season, .plain), end: end) }
        // A fall of prices and a spring of water are no seasons; nor is a name.
        guard isPlainWord(index), !text.isJoint(index + 1), after == index + 1, isSeasonal(index, season) else {
            return nil
        }
        return DateMatch(.season(.unknown, season, .plain), end: index + 1)
    }

    private func isSeasonal(_ index: Int, _ season: Season) -> Bool {
        if isNoun(index + 1) { return false }
        if isIn(index - 1) { return true }
        switch word(index - 1) {
        case .preposition(true), .part: return true
        case .the:
            return season == .summer || season == .winter || season == .autumn && isIn(index - 2) && !isIn(index + 1)
        default: return false
        }
    }

    /// "fiscal 1990", "fiscal third quarter".
    func fiscal(at index: Int) -> DateMatch? {
        if let (year, end) = fourDigitYear(at: index + 1) { return DateMatch(.year(year), end: end) }
        return ordinalQuarter(at: index)
    }

    /// "now", "recently".
    func vague(_ tense: DateTense, at index: Int) -> DateMatch? {
        guard isPlainWord(index), !text.isJoint(index + 1), text[index + 1].key != Self.that, !text.isJoint(index - 1)
        else { return nil }
        return DateMatch(.vague(tense), end: index + 1)
    }

    /// "year-end", "year's end".
    func yearEnd(at index: Int) -> DateMatch? {
        var next = text.isJoint(index + 1) ? index + 2 : index + 1
        if text.mark(next) == .apostrophe, text.isGlued(next + 1) { next += 2 }
        guard word(next) == .partOf(.end), word(next + 1) != .of else { return nil }
        return DateMatch(.yearEnd, end: next + 1)
    }

    func isIn(_ index: Int) -> Bool { text.isWord(index) && text[index].key == Self.inside }

    private func isOver(_ index: Int) -> Bool { text.isWord(index) && text[index].key == Self.over }

    /// Whether a word that these rules know nothing of follows, as a noun would.
    func isNoun(_ index: Int) -> Bool {
        text.isWord(index) && word(index) == .none && !CountedWords.isFunctionWord(text, index)
    }

    private static let small = WordKey("small")
    private static let inside = WordKey("in")
    private static let over = WordKey("over")
    private static let that = WordKey("that")
}
