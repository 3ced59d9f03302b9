import NewsRecord

/// An expression of time with what the document settles about it.
struct ResolvedDate: Sendable, Equatable {
    /// In bytes of the block's decoded text.
    var range: Range<Int>
    /// EDTF; nil where nothing is settled or EDTF has no word for it.
    var edtf: String?
    var kind: DateMention.Kind
    /// TIMEX3's value, where it has one.
    var timex: String?
    /// The day that the expression is counted from, in EDTF.
    var anchor: String?
    var basis: Basis
    var reasons: [String] = []
}

/// Gives expressions their values by the day of publication. No clock and no neighbouring file is asked: what the
/// words and that day leave open stays open, as `XXXX` or as nil.
enum DateResolution {
    /// Takes the expressions of a document and its day of publication in EDTF; gives one value each, in the same order.
    static func resolve(_ dates: [LocalDate], publishedEDTF: String?) -> [ResolvedDate] {
        let resolver = DateResolver(published: PublishedDay(edtf: publishedEDTF))
        return dates.map(resolver.resolve)
    }
}

/// The value of a base: EDTF and TIMEX3, with why if it does not follow from the words alone.
struct DateValue {
    var edtf: String?
    var timex: String?
    var reason: String?
    /// Whether the day of publication was needed.
    var isCounted = false

    /// A value that is spelled alike in both.
    init(_ both: String, reason: String? = nil, isCounted: Bool = false) {
        edtf = both
        timex = both
        self.reason = reason
        self.isCounted = isCounted
    }

    init(edtf: String?, timex: String?, reason: String? = nil, isCounted: Bool = false) {
        self.edtf = edtf
        self.timex = timex
        self.reason = reason
        self.isCounted = isCounted
    }
}

struct DateResolver: Sendable {
    let published: PublishedDay?

    func resolve(_ date: LocalDate) -> ResolvedDate {
        var value = value(of: date)
        addTime(of: date, to: &value)
        var resolved = ResolvedDate(
            range: date.range, edtf: value.edtf, kind: date.kind, timex: value.timex,
            anchor: value.isCounted ? published?.text : nil, basis: value.isCounted ? .inferred : .text)
        if let reason = value.reason { resolved.reasons.append(reason) }
        if let part = date.part { resolved.reasons.append("TIMEX3 mod \(part.rawValue)") }
        if let limit = date.limit { resolved.reasons.append("TIMEX3 mod \(limit.rawValue)") }
        return resolved
    }

    private func value(of date: LocalDate) -> DateValue {
        switch date.base {
        case .day(let year, let month, let day): return self.day(year, month, day, date.tense)
        case .month(let year, let month, let shift): return self.month(year, month, shift, date.tense)
        case .year(let year): return DateValue(DateSpelling.year(year))
        case .decade(let year):
            return DateValue(edtf: "\(DateSpelling.padded(year / 10, 3))X", timex: DateSpelling.padded(year / 10, 3))
        case .century(let digits):
            return DateValue(edtf: "\(DateSpelling.padded(digits, 2))XX", timex: DateSpelling.padded(digits, 2))
        case .quarter(let year, let number): return quarter(year, number, date.tense)
        case .season(let year, let season, let shift): return self.season(year, season, shift, date.tense)
        case .weekday(let day, let shift): return weekday(day, shift, date.tense)
        case .weekend(let shift): return weekend(shift, date.tense)
        case .dayOffset(let days): return dayOffset(days)
        case .unitOffset(let unit, let count): return unitOffset(unit, count)
        case .distance(let count, let unit): return distance(count, unit)
        case .distanceFromContext: return DateValue(edtf: nil, timex: nil)
        case .vague(let tense): return DateValue(edtf: nil, timex: Self.reference(tense))
        case .duration(let count, let unit): return DateValue(edtf: nil, timex: DateSpelling.period(count, unit))
        case .repeated(let count, let unit):
            return DateValue(edtf: nil, timex: DateSpelling.period(DurationCount(whole: count), unit))
        case .repeatedWeekday(let day): return DateValue(edtf: nil, timex: "XXXX-WXX-\(day)")
        case .repeatedMonth(let month): return DateValue(edtf: nil, timex: DateSpelling.month(nil, month))
        case .anyDay: return DateValue(edtf: nil, timex: "XXXX-XX-XX")
        }
    }

    private static func reference(_ tense: DateTense) -> String? {
        switch tense {
        case .past: "PAST_REF"
        case .present: "PRESENT_REF"
        case .future: "FUTURE_REF"
        case .unknown: nil
        }
    }

    /// EDTF writes a time of day only on a full date and to the second; without one the day alone is kept.
    private func addTime(of date: LocalDate, to value: inout DateValue) {
        if let part = date.dayPart { value.timex = value.timex.map { "\($0)T\(part.rawValue)" } }
        guard let clock = date.clock else { return }
        value.timex = value.timex.map { "\($0)\(DateSpelling.clock(clock))" }
        guard let day = value.edtf, day.utf8.count == 10, !day.utf8.contains(0x58), clock.hour < 24 else { return }
        value.edtf = "\(day)\(DateSpelling.clock(clock)):00\(DateSpelling.zone(clock.zoneMinutes))"
    }
}

// MARK: - Calendar

extension DateResolver {
    private func day(_ year: DateYear, _ month: Int, _ day: Int, _ tense: DateTense) -> DateValue {
        switch year {
        case .known(let year): return DateValue(DateSpelling.day(year, month, day))
        case .offset(let offset):
            guard let known = published?.year else { return DateValue(DateSpelling.day(nil, month, day)) }
            return counted(DateSpelling.day(known + offset, month, day))
        case .unknown: break
        }
        guard let today = published?.civil else { return DateValue(DateSpelling.day(nil, month, day)) }
        let candidates = (-1...1).compactMap { CivilDate(year: today.year + $0, month: Int64(month), day: Int64(day)) }
        guard let best = nearest(candidates, to: today, tense) else {
            return DateValue(DateSpelling.day(nil, month, day))
        }
        return counted(best.text, "the year nearest to the date of publication")
    }

    /// The candidate with the fewest days between; a clear tense makes the way against it four times as long.
    private func nearest(_ candidates: [CivilDate], to today: CivilDate, _ tense: DateTense) -> CivilDate? {
        return candidates.min { cost($0) < cost($1) }

        func cost(_ date: CivilDate) -> Int64 {
            let days = date.daysSince1970 - today.daysSince1970
            let isAgainst = tense == .past && days > 0 || tense == .future && days < 0
            return abs(days) * (isAgainst ? 4 : 1)
        }
    }

    private func month(_ year: DateYear, _ month: Int, _ shift: DateShift, _ tense: DateTense) -> DateValue {
        switch year {
        case .known(let year): return DateValue(DateSpelling.month(year, month))
        case .offset(let offset):
            guard let known = published?.year else { return DateValue(DateSpelling.month(nil, month)) }
            return counted(DateSpelling.month(known + offset, month))
        case .unknown: break
        }
        guard let published, let thisYear = published.year, let thisMonth = published.month else {
            return DateValue(DateSpelling.month(nil, month))
        }
        let year: Int
        switch shift {
        case .this: year = thisYear
        case .last: year = month < thisMonth ? thisYear : thisYear - 1
        case .next: year = month > thisMonth ? thisYear : thisYear + 1
        case .plain:
            if tense == .future {
                year = month >= thisMonth ? thisYear : thisYear + 1
            } else {
                // A month just ahead is meant as such more often than the one eleven months ago.
                let ahead = (month - thisMonth + 12) % 12
                let isAhead = ahead > 0 && ahead <= 2 && tense != .past
                year =
                    isAhead
                    ? (month > thisMonth ? thisYear : thisYear + 1) : (month <= thisMonth ? thisYear : thisYear - 1)
            }
        }
        return counted(DateSpelling.month(year, month), "the year by the date of publication and the tense")
    }

    private func quarter(_ year: DateYear, _ number: Int, _ tense: DateTense) -> DateValue {
        var known: Int?
        var isCounted = true
        switch year {
        case .known(let year):
            known = year
            isCounted = false
        case .offset(let offset): known = published?.year.map { $0 + offset }
        case .unknown:
            if let year = published?.year, let month = published?.month {
                let now = (month - 1) / 3 + 1
                known = number <= now || tense == .future ? year : year - 1
            }
        }
        let timex = "\(DateSpelling.year(known))-Q\(number)"
        guard let known else { return DateValue(edtf: nil, timex: timex) }
        let interval = "\(DateSpelling.month(known, number * 3 - 2))/\(DateSpelling.month(known, number * 3))"
        return DateValue(edtf: interval, timex: timex, reason: isCounted ? reason() : nil, isCounted: isCounted)
    }

    private func season(_ year: DateYear, _ season: Season, _ shift: DateShift, _ tense: DateTense) -> DateValue {
        var known: Int?
        var isCounted = true
        switch year {
        case .known(let year):
            known = year
            isCounted = false
        case .offset(let offset): known = published?.year.map { $0 + offset }
        case .unknown:
            if let year = published?.year, let month = published?.month {
                // Seasons in the order in which they begin within a year: spring in March … winter in December.
                let begins = (season.rawValue - 20) * 3
                switch shift {
                case .this: known = year
                case .last: known = begins + 3 <= month ? year : year - 1
                case .next: known = begins > month ? year : year + 1
                case .plain:
                    known =
                        tense == .future ? (begins + 2 >= month ? year : year + 1) : (begins <= month ? year : year - 1)
                }
            }
        }
        let timex = "\(DateSpelling.year(known))-\(DateSpelling.seasons[season] ?? "")"
        guard let known else { return DateValue(edtf: "XXXX-\(season.rawValue)", timex: timex) }
        return DateValue(
            edtf: "\(DateSpelling.year(known))-\(season.rawValue)", timex: timex, reason: isCounted ? reason() : nil,
            isCounted: isCounted)
    }
}

// MARK: - Counted from publication

extension DateResolver {
    private func reason(_ what: String = "counted") -> String { "\(what) from the date of publication" }

    private func counted(_ both: String, _ why: String? = nil) -> DateValue {
        DateValue(both, reason: why ?? reason(), isCounted: true)
    }

    private func weekday(_ day: Int, _ shift: DateShift, _ tense: DateTense) -> DateValue {
        guard let today = published?.civil else { return DateValue(edtf: nil, timex: "XXXX-WXX-\(day)") }
        let back = (today.weekday - Int64(day) + 7) % 7
        let isAhead = shift == .next || shift == .plain && tense == .future || shift == .this && tense != .past
        let offset: Int64 =
            if isAhead { back == 0 ? (shift == .next ? 7 : 0) : 7 - back } else {
                shift == .last && back == 0 ? -7 : -back
            }
        let date = CivilDate(daysSince1970: today.daysSince1970 + offset)
        let way =
            isAhead
            ? "the next \(DateSpelling.weekdays[day - 1]) from" : "the latest \(DateSpelling.weekdays[day - 1]) up to"
        return counted(date.text, "\(way) the date of publication")
    }

    private func weekend(_ shift: DateShift, _ tense: DateTense) -> DateValue {
        guard let today = published?.civil else { return DateValue(edtf: nil, timex: "XXXX-WXX-WE") }
        var saturday = today.daysSince1970 + 6 - today.weekday
        switch shift {
        case .last: saturday -= 7
        case .next: saturday += 7
        case .this: break
        case .plain: if tense != .future, today.weekday < 6 { saturday -= 7 }
        }
        let (first, second) = (CivilDate(daysSince1970: saturday), CivilDate(daysSince1970: saturday + 1))
        let (year, week) = DateSpelling.week(of: first)
        return DateValue(
            edtf: "\(first.text)/\(second.text)",
            timex: "\(DateSpelling.year(year))-W\(DateSpelling.padded(week, 2))-WE",
            reason: reason(), isCounted: true)
    }

    private func dayOffset(_ days: Int) -> DateValue {
        if let today = published?.civil {
            return counted(CivilDate(daysSince1970: today.daysSince1970 + Int64(days)).text)
        }
        guard let published, published.year == nil, let month = published.month, let day = published.day else {
            return DateValue(edtf: nil, timex: days == 0 ? "PRESENT_REF" : nil)
        }
        // The same days in a leap year and in another must give the same answer, or there is none.
        let readings = [Int64(2001), 2004].compactMap { year in
            CivilDate(year: year, month: Int64(month), day: Int64(day)).map {
                CivilDate(daysSince1970: $0.daysSince1970 + Int64(days))
            }
        }
        guard let first = readings.first, readings.allSatisfy({ $0.month == first.month && $0.day == first.day }) else {
            return DateValue(edtf: nil, timex: nil)
        }
        return counted(DateSpelling.day(nil, Int(first.month), Int(first.day)))
    }

    /// "last week", "this year", "next month".
    private func unitOffset(_ unit: TimeUnit, _ count: Int) -> DateValue {
        switch unit {
        case .day: return dayOffset(count)
        case .week:
            guard let today = published?.civil else { return DateValue(edtf: nil, timex: "XXXX-WXX") }
            return week(CivilDate(daysSince1970: today.daysSince1970 + Int64(count) * 7))
        case .month:
            guard let published, let month = published.month else { return DateValue(edtf: nil, timex: "XXXX-XX") }
            let shifted = (published.year ?? 0) * 12 + month - 1 + count
            let year = published.year.map { _ in shifted / 12 }
            return counted(DateSpelling.month(year, (shifted % 12 + 12) % 12 + 1))
        case .quarter:
            guard let year = published?.year, let month = published?.month else {
                return DateValue(edtf: nil, timex: "XXXX-QX")
            }
            let shifted = year * 4 + (month - 1) / 3 + count
            return quarter(.known(shifted / 4), shifted % 4 + 1, isCounted: true)
        case .year:
            guard let year = published?.year else { return DateValue(edtf: nil, timex: "XXXX") }
            return counted(DateSpelling.year(year + count))
        case .decade:
            guard let year = published?.year else { return DateValue(edtf: nil, timex: "XXX") }
            let digits = DateSpelling.padded(year / 10 + count, 3)
            return DateValue(edtf: "\(digits)X", timex: digits, reason: reason(), isCounted: true)
        case .century:
            guard let year = published?.year else { return DateValue(edtf: nil, timex: "XX") }
            let digits = DateSpelling.padded(year / 100 + count, 2)
            return DateValue(edtf: "\(digits)XX", timex: digits, reason: reason(), isCounted: true)
        case .second, .minute, .hour: return DateValue(edtf: nil, timex: nil)
        }
    }

    private func quarter(_ year: DateYear, _ number: Int, isCounted: Bool) -> DateValue {
        var value = quarter(year, number, .unknown)
        value.isCounted = isCounted
        value.reason = reason()
        return value
    }

    private func week(_ date: CivilDate) -> DateValue {
        let monday = CivilDate(daysSince1970: date.daysSince1970 + 1 - date.weekday)
        let sunday = CivilDate(daysSince1970: monday.daysSince1970 + 6)
        let (year, week) = DateSpelling.week(of: date)
        return DateValue(
            edtf: "\(monday.text)/\(sunday.text)", timex: "\(DateSpelling.year(year))-W\(DateSpelling.padded(week, 2))",
            reason: reason("the week counted"), isCounted: true)
    }

    /// "two years ago": as fine as its unit and no finer.
    private func distance(_ count: Int?, _ unit: TimeUnit) -> DateValue {
        guard let count, count.magnitude < 10_000 else {
            return DateValue(edtf: nil, timex: (count ?? -1) < 0 ? "PAST_REF" : "FUTURE_REF")
        }
        switch unit {
        case .second, .minute, .hour: return DateValue(edtf: nil, timex: nil)
        case .decade, .century:
            guard let year = published?.year else { return DateValue(edtf: nil, timex: nil) }
            let target = year + count * (unit == .decade ? 10 : 100)
            guard target > 0 else { return DateValue(edtf: nil, timex: nil) }
            return counted("\(DateSpelling.year(target))~", isVague: true)
        case .year:
            guard let year = published?.year, year + count > 0 else { return DateValue(edtf: nil, timex: nil) }
            return counted(DateSpelling.year(year + count))
        case .day, .week, .month, .quarter: return unitOffset(unit, count)
        }
    }

    /// An approximate year; TIMEX3 has no sign for it.
    private func counted(_ edtf: String, isVague: Bool) -> DateValue {
        DateValue(edtf: edtf, timex: String(edtf.dropLast()), reason: reason(), isCounted: true)
    }
}
