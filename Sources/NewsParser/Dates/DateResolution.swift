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
    /// Takes the expressions of a document in the order of the text, the block of each, and the day of publication in
    /// EDTF; gives one value each, in the same order. Without `blocks` all stand in one.
    ///
    /// `years` are those that a report may be of whose year is not known.
    static func resolve(
        _ dates: [LocalDate], blocks: [Int] = [], publishedEDTF: String?, years: YearStage.Evidence? = nil
    ) -> [ResolvedDate] {
        let published = PublishedDay(edtf: publishedEDTF)
        let resolver = DateResolver(
            published: published, years: years, publishedWeekday: published.flatMap { weekday(of: $0, by: dates) })
        var context = DateContext()
        return dates.enumerated().map { index, date in
            context.enter(block: blocks.indices.contains(index) ? blocks[index] : 0)
            return resolver.resolve(date, &context)
        }
    }
}

extension DateResolution {
    /// The weekday of a day whose year is not known, by the first day that the text names with its weekday: "Monday, July
    /// 26". Days that lie half a year away say nothing, nor do those behind a leap day.
    static func weekday(of published: PublishedDay, by dates: [LocalDate]) -> Int? {
        guard published.year == nil, let month = published.month, let day = published.day else { return nil }
        for date in dates {
            guard let weekday = date.weekday, case .day(.unknown, let itsMonth, let itsDay) = date.base else {
                continue
            }
            let ways = [Int64(2001), 2004].compactMap { year -> Int64? in
                guard let to = CivilDate(year: year, month: Int64(month), day: Int64(day)),
                    let from = CivilDate(year: year, month: Int64(itsMonth), day: Int64(itsDay))
                else { return nil }
                return to.daysSince1970 - from.daysSince1970
            }
            guard ways.count == 2, ways[0] == ways[1], abs(ways[0]) < 183 else { continue }
            return Int((Int64(weekday - 1) + ways[0] % 7 + 7) % 7) + 1
        }
        return nil
    }
}

/// The value of a base: EDTF and TIMEX3, with why if it does not follow from the words alone.
struct DateValue {
    var edtf: String?
    var timex: String?
    var reason: String?
    /// Whether the day of publication was needed.
    var isCounted = false
    /// What it is counted from, where that is another expression of the text.
    var anchor: String?

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
    var years: YearStage.Evidence?
    /// The weekday of the day of publication where its year is not known: 1 is Monday.
    var publishedWeekday: Int?

    func resolve(_ date: LocalDate, _ context: inout DateContext) -> ResolvedDate {
        var value = value(of: date, context)
        if case .anyDay = date.base { return clockAlone(date, context) }
        if let among = amongYears(date, value) { return among }
        context.note(date, value)
        addTime(of: date, to: &value)
        let isInferred = value.isCounted || value.anchor != nil
        var resolved = ResolvedDate(
            range: date.range, edtf: value.edtf, kind: date.kind, timex: value.timex,
            anchor: value.anchor ?? (value.isCounted ? published?.text : nil), basis: isInferred ? .inferred : .text)
        if let reason = value.reason { resolved.reasons.append(reason) }
        if let part = date.part { resolved.reasons.append("TIMEX3 mod \(part.rawValue)") }
        if let limit = date.limit { resolved.reasons.append("TIMEX3 mod \(limit.rawValue)") }
        return resolved
    }

    private func value(of date: LocalDate, _ context: DateContext) -> DateValue {
        switch date.base {
        case .day(let year, let month, let day): return self.day(year, month, day, date.tense)
        case .month(let year, let month, let shift): return self.month(year, month, shift, date.tense)
        case .year(let year): return DateValue(DateSpelling.year(year))
        case .decade(let year):
            return DateValue(edtf: "\(DateSpelling.padded(year / 10, 3))X", timex: DateSpelling.padded(year / 10, 3))
        case .century(let digits):
            return DateValue(edtf: "\(DateSpelling.padded(digits, 2))XX", timex: DateSpelling.padded(digits, 2))
        case .quarter(let year, let number): return quarter(year, number, date.tense)
        case .halfYear(let year, let number): return halfYear(year, number)
        case .dayOfMonth(let day):
            guard let year = published?.year, let month = published?.month,
                let found = CivilDate(year: Int64(year), month: Int64(month), day: Int64(day))
            else { return DateValue(DateSpelling.day(published?.year, published?.month, day)) }
            return counted(found.text, "the day of the month of publication")
        case .weekOf(let year, let month, let day):
            let start = self.day(year, month, day, date.tense)
            guard let first = PublishedDay(edtf: start.edtf)?.civil else { return DateValue(edtf: nil, timex: nil) }
            var value = week(first)
            if !start.isCounted { (value.isCounted, value.reason) = (false, nil) }
            return value
        case .season(let year, let season, let shift): return self.season(year, season, shift, date.tense)
        case .weekday(let day, let shift): return weekday(day, shift, date.tense)
        case .weekend(let shift): return weekend(shift, date.tense)
        case .dayOffset(let days): return dayOffset(days)
        case .unitOffset(let unit, let count): return unitOffset(unit, count)
        case .yearEnd:
            guard let year = published?.year else { return DateValue(DateSpelling.day(nil, 12, 31)) }
            return counted(DateSpelling.day(year, 12, 31))
        case .distance(let count, let unit): return distance(count, unit, context)
        case .distanceFromContext, .contextUnit, .contextWeekday, .samePeriod, .dayOfContext, .currentUnit,
            .yearBefore:
            return inContext(date.base, context)
        case .holiday(let holiday, let year, let shift): return self.holiday(holiday, year, shift, date.tense)
        case .vague(let tense): return DateValue(edtf: nil, timex: Self.reference(tense))
        case .duration(let count, let unit): return DateValue(edtf: nil, timex: DateSpelling.period(count, unit))
        case .lengthFromNow(let count, let unit):
            var value = distance(count.flatMap(\.wholeAlone), unit, context)
            value.timex = DateSpelling.period(count, unit)
            return value
        case .elapsed(let hours, let minutes, let seconds):
            return DateValue(edtf: nil, timex: "PT\(hours)H\(minutes)M\(seconds)S")
        case .compoundDuration(let first, let unit, let second, let finer):
            return DateValue(edtf: nil, timex: DateSpelling.period(first, unit, and: second, finer))
        case .repeated(let count, let unit):
            return DateValue(edtf: nil, timex: DateSpelling.period(DurationCount(whole: count), unit))
        case .repeatedWeekday(let day): return DateValue(edtf: nil, timex: "XXXX-WXX-\(day)")
        case .repeatedMonth(let month): return DateValue(edtf: nil, timex: DateSpelling.month(nil, month))
        case .repeatedSeason(let season):
            return DateValue(edtf: nil, timex: "XXXX-\(DateSpelling.seasons[season] ?? "")")
        case .repeatedWeekend: return DateValue(edtf: nil, timex: "XXXX-WXX-WE")
        case .anyDay: return DateValue(edtf: nil, timex: "XXXX-XX-XX")
        }
    }

    /// A day without a year, in a report that may be of several years: the set of them.
    private func amongYears(_ date: LocalDate, _ value: DateValue) -> ResolvedDate? {
        guard let years, published?.year == nil, date.clock == nil, date.dayPart == nil,
            case .day(.unknown, let month, let day) = date.base
        else { return nil }
        let days = years.years.map { DateSpelling.day($0, month, day) }
        let edtf = days.count == 1 ? days[0] : "[\(days.joined(separator: ","))]"
        return ResolvedDate(
            range: date.range, edtf: edtf, kind: date.kind, timex: value.timex, anchor: nil, basis: .external,
            reasons: years.reasons)
    }

    /// A time of day without its day is on the day that the paragraph spoke of last. Without one the day is open.
    private func clockAlone(_ date: LocalDate, _ context: DateContext) -> ResolvedDate {
        var value = DateValue(edtf: nil, timex: "XXXX-XX-XX")
        if let day = context.day {
            value = DateValue(day.text, reason: "on the day that the paragraph named before")
            value.anchor = day.text
        }
        addTime(of: date, to: &value)
        return ResolvedDate(
            range: date.range, edtf: value.edtf, kind: date.kind, timex: value.timex, anchor: value.anchor,
            basis: value.anchor == nil ? .text : .inferred, reasons: value.reason.map { [$0] } ?? [])
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
