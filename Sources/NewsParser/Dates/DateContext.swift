import NewsRecord

/// What the text spoke of before an expression.
struct DateContext {
    /// The last day, month, quarter or year that was settled.
    enum Reference: Equatable {
        case day(CivilDate)
        case month(year: Int, month: Int)
        case quarter(year: Int, number: Int)
        case year(Int)

        var year: Int {
            switch self {
            case .day(let date): Int(date.year)
            case .month(let year, _), .quarter(let year, _), .year(let year): year
            }
        }

        /// In EDTF; a quarter as the interval of its months.
        var text: String {
            switch self {
            case .day(let date): date.text
            case .month(let year, let month): DateSpelling.month(year, month)
            case .quarter(let year, let number):
                "\(DateSpelling.month(year, number * 3 - 2))/\(DateSpelling.month(year, number * 3))"
            case .year(let year): DateSpelling.year(year)
            }
        }

        /// TIMEX3's values `1998-03-04`, `1998-03`, `1998-Q1` and `1998`; nil for others.
        init?(timex: String) {
            let parts = timex.utf8.prefix { $0 != 0x54 }.split(separator: 0x2D).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard let year = parts.first.flatMap({ Int($0) }), parts[0].utf8.count == 4 else { return nil }
            switch parts.count {
            case 1: self = .year(year)
            case 2:
                if parts[1].hasPrefix("Q"), let number = Int(parts[1].dropFirst()) {
                    self = .quarter(year: year, number: number)
                } else if let month = Int(parts[1]), (1...12).contains(month) {
                    self = .month(year: year, month: month)
                } else {
                    return nil
                }
            case 3:
                guard let month = Int64(parts[1]), let day = Int64(parts[2]),
                    let date = CivilDate(year: Int64(year), month: month, day: day)
                else { return nil }
                self = .day(date)
            default: return nil
            }
        }
    }

    private var block: Int?
    /// The last full day of the block.
    private(set) var day: CivilDate?
    /// The last reference of the block.
    private(set) var inBlock: Reference?
    /// The last reference of the document.
    private(set) var last: Reference?
    /// The last quarter of the document: what results are compared with.
    private(set) var quarter: Reference?

    /// Whether the text was speaking of a quarter last, so that a year before means the like quarter.
    var speaksOfQuarters: Bool { if case .quarter = last { true } else { false } }

    mutating func enter(block: Int) {
        guard block != self.block else { return }
        self.block = block
        day = nil
        inBlock = nil
    }

    /// Takes note of an expression and its value, for what follows.
    mutating func note(_ date: LocalDate, _ value: DateValue) {
        switch date.base {
        // What is compared with is not what the text goes on to speak of.
        case .distanceFromContext, .yearBefore, .samePeriod, .vague: return
        case .distance(-1, .year): return
        default: break
        }
        guard date.kind == .date || date.kind == .time, value.edtf != nil, let timex = value.timex,
            let reference = Reference(timex: timex)
        else { return }
        last = reference
        inBlock = reference
        if case .quarter = reference { quarter = reference }
        if case .day(let date) = reference { day = date }
    }
}

/// What is counted from elsewhere in the text.
extension DateResolver {
    func inContext(_ base: DateBase, _ context: DateContext) -> DateValue {
        switch base {
        case .contextUnit(let unit, let offset): return contextUnit(unit, offset, context)
        case .contextWeekday(let weekday, let offset): return contextWeekday(weekday, offset, context)
        case .samePeriod(let year): return samePeriod(year, context)
        case .dayOfContext: return context.day == nil ? dayOffset(0) : contextUnit(.day, 0, context)
        case .currentUnit(.quarter, let before):
            if let quarter = context.quarter { return value(quarter, from: quarter) }
            return unitOffset(.quarter, -before)
        case .currentUnit(let unit, _): return unitOffset(unit, 0)
        case .yearBefore:
            guard let reference = context.quarter ?? context.inBlock else { return unitOffset(.year, -1) }
            return value(shift(reference, years: -1), from: reference)
        case .distanceFromContext(let count, let unit, let isBefore):
            let whole = count.flatMap(\.wholeAlone)
            return distanceFromContext(whole, DateSpelling.period(count, unit), unit, isBefore, context)
        default: return DateValue(edtf: nil, timex: nil)
        }
    }

    /// "that day", "the following year": of the last expression that is as fine as the unit.
    private func contextUnit(_ unit: TimeUnit, _ offset: Int, _ context: DateContext) -> DateValue {
        switch unit {
        case .day:
            guard let day = context.day else { return DateValue(edtf: nil, timex: "XXXX-XX-XX") }
            return value(.day(CivilDate(daysSince1970: day.daysSince1970 + Int64(offset))), from: .day(day))
        case .week:
            guard let day = context.day else { return DateValue(edtf: nil, timex: "XXXX-WXX") }
            var value = week(CivilDate(daysSince1970: day.daysSince1970 + Int64(offset) * 7))
            (value.anchor, value.reason) = (day.text, Self.because)
            return value
        case .month:
            let month: (Int, Int)
            switch context.last {
            case .day(let date): month = (Int(date.year), Int(date.month))
            case .month(let year, let number): month = (year, number)
            default: return DateValue(edtf: nil, timex: "XXXX-XX")
            }
            let shifted = month.0 * 12 + month.1 - 1 + offset
            guard shifted >= 12 else { return DateValue(edtf: nil, timex: "XXXX-XX") }
            return value(.month(year: shifted / 12, month: shifted % 12 + 1), from: context.last)
        case .quarter:
            guard case .quarter(let year, let number) = context.quarter else { return unitOffset(.quarter, offset) }
            let shifted = year * 4 + number - 1 + offset
            guard shifted >= 4 else { return DateValue(edtf: nil, timex: "XXXX-QX") }
            return value(.quarter(year: shifted / 4, number: shifted % 4 + 1), from: context.quarter)
        case .year:
            guard let reference = context.last else { return DateValue(edtf: nil, timex: "XXXX") }
            return value(.year(reference.year + offset), from: reference)
        case .decade, .century, .hour, .minute, .second: return DateValue(edtf: nil, timex: nil)
        }
    }

    /// "the same period of 2023": of a quarter the quarter, of a month the month, of anything else the year.
    private func samePeriod(_ year: DateYear, _ context: DateContext) -> DateValue {
        var known: Int?
        switch year {
        case .known(let year): known = year
        case .offset(let offset): known = published?.year.map { $0 + offset }
        case .unknown: break
        }
        guard let known else { return DateValue(edtf: nil, timex: nil) }
        switch context.inBlock ?? context.quarter {
        case .quarter(_, let number):
            return value(.quarter(year: known, number: number), from: context.inBlock ?? context.quarter)
        case .month(_, let month): return value(.month(year: known, month: month), from: context.inBlock)
        default:
            let text = DateSpelling.year(known)
            if case .offset = year { return counted(text) }
            return DateValue(text)
        }
    }

    /// "the previous Friday", "the following Monday".
    private func contextWeekday(_ weekday: Int, _ offset: Int, _ context: DateContext) -> DateValue {
        guard let day = context.day else { return self.weekday(weekday, offset > 0 ? .next : .last, .unknown) }
        let gap = (Int64(weekday) - day.weekday + 7) % 7
        let distance = offset > 0 ? (gap == 0 ? 7 : gap) : gap - 7
        return value(.day(CivilDate(daysSince1970: day.daysSince1970 + distance)), from: .day(day))
    }

    /// "six months later", "a year earlier". TIMEX3 gives the length but for the year before of results.
    private func distanceFromContext(
        _ count: Int?, _ period: String, _ unit: TimeUnit, _ isBefore: Bool, _ context: DateContext
    ) -> DateValue {
        guard let count, count < 10_000 else { return DateValue(edtf: nil, timex: period) }
        let signed = isBefore ? -count : count
        if unit == .year, count == 1, isBefore, let reference = context.quarter ?? context.inBlock ?? context.last {
            return value(shift(reference, years: -1), from: reference)
        }
        guard let reference = context.inBlock else { return DateValue(edtf: nil, timex: period) }
        var found: DateValue
        switch (unit, reference) {
        case (.year, _): found = value(.year(reference.year + signed), from: reference)
        case (.month, .day(let date)): found = month(Int(date.year), Int(date.month), signed, reference)
        case (.month, .month(let year, let number)): found = month(year, number, signed, reference)
        case (.day, .day(let date)):
            found = value(.day(CivilDate(daysSince1970: date.daysSince1970 + Int64(signed))), from: reference)
        default: found = DateValue(edtf: nil, timex: nil)
        }
        if found.edtf == nil { found.timex = period }
        return found
    }

    private func month(_ year: Int, _ month: Int, _ count: Int, _ reference: DateContext.Reference) -> DateValue {
        let shifted = year * 12 + month - 1 + count
        guard shifted >= 12 else { return DateValue(edtf: nil, timex: nil) }
        return value(.month(year: shifted / 12, month: (shifted % 12 + 12) % 12 + 1), from: reference)
    }

    /// The like of a reference some years away: of a quarter the quarter, of anything else the year.
    private func shift(_ reference: DateContext.Reference, years: Int) -> DateContext.Reference {
        if case .quarter(let year, let number) = reference { return .quarter(year: year + years, number: number) }
        return .year(reference.year + years)
    }

    private func value(_ found: DateContext.Reference, from reference: DateContext.Reference?) -> DateValue {
        guard (1...9999).contains(found.year) else { return DateValue(edtf: nil, timex: nil) }
        var value: DateValue
        if case .quarter(let year, let number) = found {
            value = DateValue(edtf: found.text, timex: "\(DateSpelling.year(year))-Q\(number)", reason: Self.because)
        } else {
            value = DateValue(found.text, reason: Self.because)
        }
        value.anchor = reference?.text
        return value
    }

    private static let because = "counted from the date that the text named before"
}
