import NewsRecord

/// What is counted from the day of publication.
extension DateResolver {
    func reason(_ what: String = "counted") -> String { "\(what) from the date of publication" }

    func counted(_ both: String, _ why: String? = nil) -> DateValue {
        DateValue(both, reason: why ?? reason(), isCounted: true)
    }

    func weekday(_ day: Int, _ shift: DateShift, _ tense: DateTense) -> DateValue {
        let today = published?.civil
        guard let weekday = today?.weekday ?? publishedWeekday.map(Int64.init) else {
            return DateValue(edtf: nil, timex: "XXXX-WXX-\(day)")
        }
        let back = (weekday - Int64(day) + 7) % 7
        let isAhead = shift == .next || shift == .plain && tense == .future || shift == .this && tense != .past
        let offset: Int64 =
            if isAhead { back == 0 ? (shift == .next ? 7 : 0) : 7 - back } else {
                shift == .last && back == 0 ? -7 : -back
            }
        guard let date = today.map({ CivilDate(daysSince1970: $0.daysSince1970 + offset).text }) ?? yearless(offset)
        else { return DateValue(edtf: nil, timex: "XXXX-WXX-\(day)") }
        let way =
            isAhead
            ? "the next \(DateSpelling.weekdays[day - 1]) from" : "the latest \(DateSpelling.weekdays[day - 1]) up to"
        return counted(date, "\(way) the date of publication")
    }

    /// The day so many days from that of publication, whose year is not known; nil where the same days in a leap year and
    /// in another would give two answers.
    private func yearless(_ days: Int64) -> String? {
        guard let published, published.year == nil, let month = published.month, let day = published.day else {
            return nil
        }
        let readings = [Int64(2001), 2004].compactMap { year in
            CivilDate(year: year, month: Int64(month), day: Int64(day)).map {
                CivilDate(daysSince1970: $0.daysSince1970 + days)
            }
        }
        guard let first = readings.first, readings.allSatisfy({ $0.month == first.month && $0.day == first.day }) else {
            return nil
        }
        return DateSpelling.day(nil, Int(first.month), Int(first.day))
    }

    func weekend(_ shift: DateShift, _ tense: DateTense) -> DateValue {
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

    func dayOffset(_ days: Int) -> DateValue {
        if let today = published?.civil {
            return counted(CivilDate(daysSince1970: today.daysSince1970 + Int64(days)).text)
        }
        guard published?.year == nil, published?.day != nil else {
            return DateValue(edtf: nil, timex: days == 0 ? "PRESENT_REF" : nil)
        }
        return yearless(Int64(days)).map { counted($0) } ?? DateValue(edtf: nil, timex: nil)
    }

    /// "last week", "this year", "next month".
    func unitOffset(_ unit: TimeUnit, _ count: Int) -> DateValue {
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

    func week(_ date: CivilDate) -> DateValue {
        let monday = CivilDate(daysSince1970: date.daysSince1970 + 1 - date.weekday)
        let sunday = CivilDate(daysSince1970: monday.daysSince1970 + 6)
        let (year, week) = DateSpelling.week(of: date)
        return DateValue(
            edtf: "\(monday.text)/\(sunday.text)", timex: "\(DateSpelling.year(year))-W\(DateSpelling.padded(week, 2))",
            reason: reason("the week counted"), isCounted: true)
    }

    /// "two years ago": as fine as its unit and no finer.
    func distance(_ count: Int?, _ unit: TimeUnit, _ context: DateContext) -> DateValue {
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
            if count == -1, context.speaksOfQuarters { return inContext(.yearBefore, context) }
            guard let year = published?.year, year + count > 0 else { return DateValue(edtf: nil, timex: nil) }
            return counted(DateSpelling.year(year + count))
        case .week where published?.year == nil && published?.day != nil:
            return yearless(Int64(count) * 7).map { counted($0) } ?? unitOffset(unit, count)
        case .day, .week, .month, .quarter: return unitOffset(unit, count)
        }
    }

    /// An approximate year; TIMEX3 has no sign for it.
    private func counted(_ edtf: String, isVague: Bool) -> DateValue {
        DateValue(edtf: edtf, timex: String(edtf.dropLast()), reason: reason(), isCounted: true)
    }
}
