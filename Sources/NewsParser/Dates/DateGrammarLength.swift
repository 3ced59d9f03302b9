/// Lengths of time and what recurs.
extension DateGrammar {
    /// `three years`, `two-year`, `a week`, `several months`, and with "ago" or "earlier" the point that they lead to.
    func length(at index: Int) -> DateMatch? {
        if word(index) == .a || word(index) == .another, case .unit(let unit) = word(index + 1) {
            return articleLength(unit, at: index)
        }
        if word(index) == .a, word(index + 1) == .fortnight {
            let count = DurationCount(whole: 2)
            return distance(count, .week, at: index + 2) ?? DateMatch(.duration(count, .week), end: index + 2)
        }
        if text.isJoint(index - 1) || isAged(index - 1) { return nil }
        if word(index) == .half { return half(at: index) }
        guard let (count, unit, end) = countedUnits(at: index) ?? countRange(at: index) else { return nil }
        if isAge(end) { return nil }
        return distance(count, unit, at: end) ?? compound(count, unit, at: end)
            ?? DateMatch(.duration(count, unit), end: end)
    }

    /// `half an hour`, `half a century`.
    private func half(at index: Int) -> DateMatch? {
        guard word(index + 1) == .a, case .unit(let unit) = word(index + 2), unit != .quarter else { return nil }
        let count = DurationCount(whole: 0, hasHalf: true)
        return distance(count, unit, at: index + 3) ?? DateMatch(.duration(count, unit), end: index + 3)
    }

    /// `two to three weeks`, `12-18 months`, `five or six years`: counted by its lower end.
    private func countRange(at index: Int) -> (DurationCount?, TimeUnit, Int)? {
        guard let reading = text.number(at: index), let low = wholeAndHalf(reading.value), !reading.hasScale,
            !(text.isNumber(index) && text.isGlued(index) && text.isWord(index - 1))
        else { return nil }
        let isJoined =
            [.to, .or].contains(word(reading.end)) || text.isJoint(reading.end)
            || text.mark(reading.end) == .dash && text.isGlued(reading.end)
            || word(reading.end) == .and && text[index - 1].key == FigureWords.between
        guard isJoined, text.isNumber(reading.end + 1) || text.numberWord(reading.end + 1) != nil,
            let (high, unit, end) = countedUnits(at: reading.end + 1), let high, low.whole < high.whole
        else { return nil }
        return (low, unit, end)
    }

    /// `two hours and 15 minutes`: a second length of a finer unit right after the first.
    private func compound(_ count: DurationCount?, _ unit: TimeUnit, at index: Int) -> DateMatch? {
        guard let count, text.isWord(index) || text.mark(index) == .comma || text.isNumber(index) else { return nil }
        var next = text.mark(index) == .comma ? index + 1 : index
        if word(next) == .and { next += 1 }
        // Without a word between only a clock's units follow one another: "6 minutes 58.63 seconds".
        let isTimed = text.isNumber(next) && unit.rawValue <= TimeUnit.hour.rawValue
        guard next > index || isTimed, let (fine, fineUnit, end) = countedUnits(at: next), let fine,
            fineUnit.rawValue < unit.rawValue, !fine.hasHalf, count.wholeAlone != nil,
            word(end) != .ago, word(end) != .earlier, word(end) != .later
        else { return nil }
        return DateMatch(.compoundDuration(count, unit, fine, fineUnit), end: end)
    }

    /// A number and its unit: `three years`, `20 more years`, `two-year`, `few days`, `a few days`.
    func countedUnits(at index: Int) -> (DurationCount?, TimeUnit, Int)? {
        var next = index
        if word(next) == .a, word(next + 1) == .some || word(next + 1) == .couple { next += 1 }
        if word(next) == .couple {
            next += word(next + 1) == .of ? 2 : 1
            if word(next) == .more { next += 1 }
            guard case .units(let unit) = word(next), !isAge(next + 1) else { return nil }
            return (DurationCount(whole: 2), unit, next + 1)
        }
        if word(next) == .some {
            next += 1
            if word(next) == .more { next += 1 }
            guard case .units(let unit) = word(next), !isAge(next + 1) else { return nil }
            return (nil, unit, next + 1)
        }
        if word(next) == .another { next += 1 }
        let article = word(next) == .a ? text.articleNumber(at: next + 1) : nil
        guard let reading = article ?? text.number(at: next), var whole = wholeAndHalf(reading.value) else {
            return nil
        }
        if text.isNumber(next), text.isGlued(next), text.isWord(next - 1) { return nil }
        next = reading.end
        if isOneHalf(next) || isAndAHalf(next) {
            whole.hasHalf = true
            next += 3
        }
        if text.isJoint(next) {
            guard case .unit(let unit) = word(next + 1), !isAge(next + 2) else { return nil }
            return (whole, unit, next + 2)
        }
        if text.isGlued(next) { return nil }
        if word(next) == .more || word(next) == .filler { next += 1 }
        switch word(next) {
        case .units(.quarter) where isFraction(index, next + 1): return nil
        case .units(let unit): return isAge(next + 1) || text[next].isCapital ? nil : (whole, unit, next + 1)
        // "a five year low" leaves out the hyphen.
        case .unit(let unit)
        where !text.isJoint(next + 1) && unit != .quarter && !text[next].isCapital
            && (whole.whole < 1900 || whole.whole > 2100):
            return isAge(next + 1) ? nil : (whole, unit, next + 1)
        default: return nil
        }
    }

    /// Whether quarters are parts of something: `three quarters of a million`, `three quarters billion`, `one hundred and
    /// three quarters`.
    private func isFraction(_ start: Int, _ end: Int) -> Bool {
        if word(end) == .of { return [.a, .the].contains(word(end + 1)) }
        if case .scale = text.numberWord(end) { return true }
        return word(start - 1) == .and && text.numberWord(start - 2) != nil
    }

    /// The "1/2" of "5 1/2 hours".
    private func isOneHalf(_ index: Int) -> Bool {
        text.mark(index + 1) == .slash && text.isGlued(index + 1) && text.isGlued(index + 2)
            && text.plainInteger(index) == 1 && text.plainInteger(index + 2) == 2 && !text.isGlued(index)
    }

    /// The "and a half" of "two and a half years".
    private func isAndAHalf(_ index: Int) -> Bool {
        word(index) == .and && word(index + 1) == .a && word(index + 2) == .half
    }

    private func wholeAndHalf(_ value: Double) -> DurationCount? {
        guard value >= 0, value < 1e9 else { return nil }
        let whole = Int(value)
        if value == Double(whole) { return DurationCount(whole: whole) }
        if value == Double(whole) + 0.5 { return DurationCount(whole: whole, hasHalf: true) }
        let thousandths = ((value - Double(whole)) * 1000).rounded()
        return thousandths < 1 || thousandths > 999
            ? nil : DurationCount(whole: whole, thousandths: Int(thousandths))
    }

    private func articleLength(_ unit: TimeUnit, at index: Int) -> DateMatch? {
        var end = index + 2
        if text.isGlued(end), text.mark(end) == .hyphen || text.mark(end) == .apostrophe { return nil }
        if unit == .quarter || isAge(end) { return nil }
        // `188 miles an hour` is a speed.
        if unit.rawValue <= TimeUnit.hour.rawValue, text.isWord(index - 1),
            FigureUnits.measures[text[index - 1].key] != nil
        {
            return nil
        }
        var count = DurationCount(whole: 1)
        if isAndAHalf(end) {
            count.hasHalf = true
            end += 3
        }
        if let match = distance(count, unit, at: end) ?? compound(count, unit, at: end) { return match }
        if count.hasHalf { return DateMatch(.duration(count, unit), end: end) }
        // "a year or two", "a week or so".
        if word(end) == .or, text[end + 1].key == Self.two || text[end + 1].key == Self.soWord {
            return distance(count, unit, at: end + 2) ?? DateMatch(.duration(count, unit), end: end + 2)
        }
        if isRate(index - 1) { return DateMatch(.repeated(1, unit), end: end) }
        return DateMatch(.duration(DurationCount(whole: 1), unit), end: end)
    }

    /// Whether "a year" after this piece says how often or at what rate: `twice a year`, `$5 million a year`.
    private func isRate(_ index: Int) -> Bool {
        if text.isNumber(index) || text.mark(index) == .percent || word(index) == .times { return true }
        return text.isWord(index) && (text.numberWord(index) != nil || CountedWords.money[text[index].key] ?? false)
    }

    private func distance(_ count: DurationCount?, _ unit: TimeUnit, at index: Int) -> DateMatch? {
        let whole = count.flatMap(\.wholeAlone)
        switch word(index) {
        case .ago: return DateMatch(.distance(whole.map { -$0 }, unit), end: index + 1)
        case .preposition where text[index].key == FigureWords.from && word(index + 1) == .vague(.present):
            // TIMEX3 takes the length and the "now" apart.
            return DateMatch(.lengthFromNow(count, unit), end: index)
        // `weeks later than it used to`: how long, from no moment.
        case .earlier where word(index + 1) == .than, .later where word(index + 1) == .than:
            return DateMatch(.duration(count, unit), end: index)
        case .earlier: return DateMatch(.distanceFromContext(count, unit, isBefore: true), end: index + 1)
        case .later: return DateMatch(.distanceFromContext(count, unit, isBefore: false), end: index + 1)
        default: return nil
        }
    }

    /// Whether "old" follows: an age, which is neither a date nor a figure here.
    private func isAge(_ index: Int) -> Bool {
        word(index) == .old || text.isJoint(index) && word(index + 1) == .old
            || word(index) == .of && text[index + 1].key == Self.age
    }

    /// "aged 8 to 10 years".
    private func isAged(_ index: Int) -> Bool {
        text.isWord(index) && (text[index].key == Self.aged || text[index].key == Self.ages)
    }

    /// `nearly two years`, `more than a decade ago`, `at least 20 more years`.
    func limited(at index: Int) -> DateMatch? {
        guard let (limit, next) = limit(at: index), var match = length(at: next) else {
            return nil
        }
        switch match.base {
        case .duration, .distance: break
        default: return nil
        }
        // A bound of a single vague unit ("about a minute") is still a length; of a hyphenated one it is not.
        match.limit = limit
        return match
    }

    private func limit(at index: Int) -> (DateLimit, Int)? {
        switch (word(index), word(index + 1)) {
        case (.limit(let limit), _): return (limit, index + 1)
        case (.more, .than): return (.more, index + 2)
        case (.less, .than): return (.less, index + 2)
        case (.at, .least): return (.atLeast, index + 2)
        case (.at, .most): return (.atMost, index + 2)
        case (.up, .to): return (.atMost, index + 2)
        case (.no, .more), (.not, .more): return word(index + 2) == .than ? (.atMost, index + 3) : nil
        case (.no, .less), (.not, .less): return word(index + 2) == .than ? (.atLeast, index + 3) : nil
        default: return nil
        }
    }

    /// Plural units without a number after a preposition of time: "for weeks".
    func bareUnits(_ unit: TimeUnit, at index: Int) -> DateMatch? {
        if word(index + 1) == .ago { return DateMatch(.distance(nil, unit), end: index + 2) }
        if word(index + 1) == .earlier || word(index + 1) == .later {
            if word(index + 2) == .than { return DateMatch(.duration(nil, unit), end: index + 1) }
            let isBefore = word(index + 1) == .earlier
            return DateMatch(.distanceFromContext(nil, unit, isBefore: isBefore), end: index + 2)
        }
        switch word(index - 1) {
        case .preposition(true), .within: break
        default: guard text.isWord(index - 1), Self.lengthOpeners.contains(text[index - 1].key) else { return nil }
        }
        return isAge(index + 1) ? nil : DateMatch(.duration(nil, unit), end: index + 1)
    }

    /// `every Monday`, `each year`, `every two weeks`.
    func repeated(at index: Int) -> DateMatch? {
        let next = index + 1
        switch word(next) {
        case .unit(let unit): return DateMatch(.repeated(1, unit), end: next + 1)
        case .weekday(let day): return text[next].isCapital ? DateMatch(.repeatedWeekday(day), end: next + 1) : nil
        case .month(let month): return text[next].isCapital ? DateMatch(.repeatedMonth(month), end: next + 1) : nil
        case .dayPart: return DateMatch(.repeated(1, .day), end: next + 1)
        case .none where text[next].key == Self.other:
            guard case .unit(let unit) = word(next + 1) else { return nil }
            return DateMatch(.repeated(2, unit), end: next + 2)
        case .season(let season): return isNoun(next + 1) ? nil : DateMatch(.repeatedSeason(season), end: next + 1)
        case .weekend: return DateMatch(.repeatedWeekend, end: next + 1)
        default: break
        }
        guard word(index) == .every, let reading = text.number(at: next), let count = reading.smallInteger,
            case .units(let unit) = word(reading.end)
        else { return nil }
        return DateMatch(.repeated(count, unit), end: reading.end + 1)
    }

    private static let age = WordKey("age")
    private static let aged = WordKey("aged")
    private static let ages = WordKey("ages")
    private static let other = WordKey("other")
    private static let two = WordKey("two")
    private static let soWord = WordKey("so")
    private static let lengthOpeners = [WordKey("for"), WordKey("after"), WordKey("over")]
}

/// Times of day.
extension DateGrammar {
    /// A time of day, with the day that follows it: `10 a.m. Monday`, `5 p.m. EST, Nov. 6`.
    func clockMatch(at index: Int) -> DateMatch? {
        guard let (clock, end) = clock(at: index) else { return nil }
        var match = DateMatch(.anyDay, end: end)
        match.clock = clock
        var next = end
        let elsewhere = text.mark(next) == .openParenthesis ? self.clock(at: next + 1) : nil
        if let elsewhere, text.mark(elsewhere.1) == .closeParenthesis { next = elsewhere.1 + 1 }
        if text.mark(next) == .comma { next += 1 }
        if word(next) == .on { next += 1 }
        guard text.isWord(next) || text.isNumber(next),
            let day = text.isNumber(next) ? dayMonth(at: next) : point(at: next), day.clock == nil, day.dayPart == nil
        else { return match }
        switch day.base {
        case .day, .weekday, .dayOffset:
            match.base = day.base
            // The time elsewhere and the day stand for themselves: `10:35 a.m. (0735 GMT) Friday`.
            if elsewhere == nil { match.end = day.end }
        default: break
        }
        return match
    }

    /// `10 a.m.`, `10:30 p.m. EST`, `14:30 GMT`, `noon`.
    func clock(at index: Int) -> (DateClock, Int)? {
        if word(index) == .noon { return isPlainWord(index) ? (DateClock(hour: 12, minute: 0), index + 1) : nil }
        if word(index) == .midnight { return isPlainWord(index) ? (DateClock(hour: 24, minute: 0), index + 1) : nil }
        if let match = pointedClock(at: index) { return match }
        guard let hour = text.plainInteger(index), !(text.isGlued(index) && text.isWord(index - 1)) else { return nil }
        var clock = DateClock(hour: hour, minute: 0)
        var next = index + 1
        if let match = partOfDayClock(hour, at: next) { return match }
        var hasMinutes = false
        if text.mark(next) == .colon, text.isGlued(next), text.isGlued(next + 1),
            let minute = text.plainInteger(next + 1),
            text[next + 1].digitCount == 2
        {
            clock.minute = minute
            hasMinutes = true
            next += 2
            if text.mark(next) == .colon, text.isGlued(next) { return nil }
        }
        guard clock.minute < 60 else { return nil }
        if let (word, end) = meridian(at: next), case .meridian(let isAfternoon) = word, (1...12).contains(hour) {
            clock.hour = hour % 12 + (isAfternoon ? 12 : 0)
            return zoned(clock, end)
        }
        if case .zone = word(next), text[next].isUpper, !hasMinutes, text[index].digitCount == 4 {
            clock = DateClock(hour: hour / 100, minute: hour % 100)
            return clock.hour < 24 && clock.minute < 60 ? zoned(clock, next) : nil
        }
        guard hasMinutes, hour < 24 else { return nil }
        if case .zone = word(next), text[next].isUpper { return zoned(clock, next) }
        return word(index - 1) == .at ? (clock, next) : nil
    }

    /// `23.15 local time`, `9.30 p.m.`, as much of the world writes it.
    private func pointedClock(at index: Int) -> (DateClock, Int)? {
        guard text.isNumber(index), text[index].decimalCount == 2, !text[index].hasGroups, text[index].digitCount <= 2,
            let digits = text.digits(index), digits / 100 < 24, digits % 100 < 60
        else { return nil }
        var clock = DateClock(hour: digits / 100, minute: digits % 100)
        if let (word, end) = meridian(at: index + 1), case .meridian(let isAfternoon) = word,
            (1...12).contains(clock.hour)
        {
            clock.hour = clock.hour % 12 + (isAfternoon ? 12 : 0)
            return zoned(clock, end)
        }
        if case .zone = word(index + 1), text[index + 1].isUpper { return zoned(clock, index + 1) }
        guard text[index + 1].key == Self.local, text[index + 2].key == Self.timeWord else { return nil }
        return (clock, index + 3)
    }

    /// `4 in the morning`.
    private func partOfDayClock(_ hour: Int, at index: Int) -> (DateClock, Int)? {
        guard (1...12).contains(hour), isIn(index), word(index + 1) == .the, case .dayPart(let part) = word(index + 2)
        else { return nil }
        let isLate = part != .morning && hour < 12
        return (DateClock(hour: isLate ? hour + 12 : hour % (part == .morning ? 12 : 24), minute: 0), index + 3)
    }

    private func zoned(_ clock: DateClock, _ index: Int) -> (DateClock, Int) {
        guard case .zone(let minutes) = word(index), text[index].isUpper else { return (clock, index) }
        var clock = clock
        clock.zoneMinutes = minutes
        return (clock, index + 1)
    }

    /// `am`, `a.m.`, `p.m.` at a piece, with the piece after it.
    func meridian(at index: Int) -> (DateWord, Int)? {
        if case .meridian = word(index) { return (word(index), index + 1) }
        guard text.isWord(index), text.mark(index + 1) == .stop, text.isGlued(index + 1), text.isGlued(index + 2),
            text[index + 2].key == Self.letterM
        else { return nil }
        let isAfternoon = text[index].key == Self.letterP
        guard isAfternoon || text[index].key == Self.letterA else { return nil }
        let hasStop = text.mark(index + 3) == .stop && text.isGlued(index + 3)
        return (.meridian(isAfternoon: isAfternoon), index + (hasStop ? 4 : 3))
    }

    private static let local = WordKey("local")
    private static let timeWord = WordKey("time")
    private static let letterA = WordKey("a")
    private static let letterP = WordKey("p")
    private static let letterM = WordKey("m")
}
