import NewsRecord

/// Days, months and years.
extension DateResolver {
    func day(_ year: DateYear, _ month: Int, _ day: Int, _ tense: DateTense) -> DateValue {
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

    func holiday(_ holiday: Holiday, _ year: DateYear, _ shift: DateShift, _ tense: DateTense) -> DateValue {
        switch year {
        case .known(let year):
            return holiday.date(in: Int64(year)).map { DateValue($0.text) } ?? DateValue(edtf: nil, timex: nil)
        case .offset, .unknown: break
        }
        guard let today = published?.civil else {
            if case .fixed(let month, let day) = holiday { return DateValue(DateSpelling.day(nil, month, day)) }
            return DateValue(edtf: nil, timex: nil)
        }
        let candidates = (-1...1).compactMap { holiday.date(in: today.year + $0) }
        let best: CivilDate? =
            switch shift {
            case .last: candidates.last { $0 < today }
            case .next: candidates.first { $0 > today }
            case .this: candidates.first { $0.year == today.year }
            case .plain: nearest(candidates, to: today, tense)
            }
        return best.map { counted($0.text, "the one nearest to the date of publication") }
            ?? DateValue(edtf: nil, timex: nil)
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

    func month(_ year: DateYear, _ month: Int, _ shift: DateShift, _ tense: DateTense) -> DateValue {
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

    func halfYear(_ year: DateYear, _ number: Int) -> DateValue {
        var known: Int?
        var isCounted = true
        switch year {
        case .known(let year): (known, isCounted) = (year, false)
        case .offset(let offset): known = published?.year.map { $0 + offset }
        case .unknown: known = published?.year
        }
        let timex = "\(DateSpelling.year(known))-H\(number)"
        guard let known else { return DateValue(edtf: nil, timex: timex) }
        let interval = "\(DateSpelling.month(known, number * 6 - 5))/\(DateSpelling.month(known, number * 6))"
        return DateValue(edtf: interval, timex: timex, reason: isCounted ? reason() : nil, isCounted: isCounted)
    }

    func quarter(_ year: DateYear, _ number: Int, _ tense: DateTense) -> DateValue {
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

    func season(_ year: DateYear, _ season: Season, _ shift: DateShift, _ tense: DateTense) -> DateValue {
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
