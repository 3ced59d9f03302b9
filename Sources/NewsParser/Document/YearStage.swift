import NewsRecord
import NewsText

/// Finds the year of a report that names days and no year: by who is called by which office, by the years that it names,
/// and by the weekday that it was written on. What these leave open stays a set; without an office's term nothing bounds
/// the years, and they stay open altogether.
enum YearStage {
    /// The years that a report may be of, with why.
    struct Evidence: Sendable {
        /// In their order; never empty.
        var years: [Int]
        var reasons: [String]
    }

    /// How many years a set may have: more say nothing.
    private static let largestYearCount = 6
    /// Days without a year that lie farther apart than this are not of one week's news.
    private static let largestSpreadDays = 60

    /// Settles the date of publication as far as it goes, and gives the years that are left where they are several.
    static func run(_ page: PageText, _ facts: inout PageFacts) -> Evidence? {
        let stated = PublishedDay(edtf: facts.published?.edtf)
        guard facts.published?.basis != .given, stated?.year == nil,
            let day = stated.flatMap(monthAndDay) ?? latestDay(page)
        else { return nil }
        let offices = offices(page)
        guard !offices.isEmpty else { return nil }
        var years = candidates(day, offices)
        var reasons = offices.map(Self.reason)
        narrowByNamedYears(page, &years, &reasons)
        narrowByNamedWeekdays(page, day, &years, &reasons)
        if stated != nil { narrowByWeekday(page, day, &years, &reasons) }
        guard (1...largestYearCount).contains(years.count) else { return nil }
        let days = years.map { DateSpelling.day($0, day.month, day.day) }
        let edtf = days.count == 1 ? days[0] : "[\(days.joined(separator: ","))]"
        if stated == nil { reasons.append("the latest day that it names without a year") }
        facts.published = Published(edtf: edtf, span: facts.published?.span, basis: .external, reasons: reasons)
        return Evidence(years: years, reasons: reasons)
    }

    private static func monthAndDay(_ published: PublishedDay) -> (month: Int, day: Int)? {
        guard let month = published.month, let day = published.day else { return nil }
        return (month, day)
    }

    /// The latest of the days that the text names without a year as past; nil where they are not of one season.
    private static func latestDay(_ page: PageText) -> (month: Int, day: Int)? {
        var days: [(month: Int, day: Int)] = []
        for block in page.drafts.indices where page.drafts[block].kind == .paragraph {
            for case let date in page.readings[block].dates where date.tense != .future {
                if case .day(.unknown, let month, let day) = date.base { days.append((month, day)) }
            }
        }
        let numbers = days.compactMap {
            CivilDate(year: 2001, month: Int64($0.month), day: Int64($0.day))?.daysSince1970
        }
        guard let first = numbers.min(), let last = numbers.max(), last - first <= Int64(largestSpreadDays) else {
            return nil
        }
        let date = CivilDate(daysSince1970: last)
        return (Int(date.month), Int(date.day))
    }

    // MARK: Offices

    /// The terms of everyone whom the report calls by an office of the table, and not a former one.
    private static func offices(_ page: PageText) -> [OfficeTenures.Tenure] {
        var found: [OfficeTenures.Tenure] = []
        for block in page.drafts.indices {
            let reading = page.readings[block]
            for name in reading.names where name.wordCount >= 2 {
                guard let tenures = tenures(of: reading.text.text(name.range)) else { continue }
                let around = window(reading.text.bytes, name.range)
                for tenure in tenures
                where isCalled(tenure, around) && !found.contains(where: { $0.name == tenure.name }) {
                    found.append(tenure)
                }
            }
        }
        return found
    }

    /// The terms of whoever a name names: a title with a capital may stand at its head.
    private static func tenures(of name: String) -> [OfficeTenures.Tenure]? {
        var rest = Substring(name)
        while rest.contains(" ") {
            if let found = OfficeTenures.byName[String(rest)] { return found }
            rest = rest.drop { $0 != " " }.dropFirst()
        }
        return nil
    }

    /// The words on both sides of a name, in small letters.
    private static func window(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let start = max(0, range.lowerBound - 60)
        let end = min(bytes.count, range.upperBound + 90)
        return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    }

    private static func isCalled(_ tenure: OfficeTenures.Tenure, _ around: String) -> Bool {
        let isPast = ["former", "ex-", "then-", "late ", "ousted", "onetime", "predecessor"].contains {
            around.contains($0)
        }
        return !isPast && tenure.roles.contains { around.contains($0) }
    }

    private static func candidates(
        _ day: (month: Int, day: Int), _ offices: [OfficeTenures.Tenure]
    ) -> [Int] {
        let first = offices.flatMap(\.terms).map(\.first.year).min() ?? 0
        let last = offices.flatMap(\.terms).map { $0.last?.year ?? $0.first.year + 40 }.max() ?? 0
        guard first <= last else { return [] }
        return (first...last).filter { year in
            guard let date = CivilDate(year: year, month: Int64(day.month), day: Int64(day.day)) else { return false }
            return offices.allSatisfy { office in
                office.terms.contains { term in term.first <= date && term.last.map { date <= $0 } ?? true }
            }
        }.map(Int.init)
    }

    private static func reason(_ office: OfficeTenures.Tenure) -> String {
        let terms = office.terms.map { "\($0.first.text) to \($0.last?.text ?? "now")" }.joined(separator: ", ")
        return "\(office.name) is called \(office.roles[0]), and was from \(terms)"
    }

    // MARK: What the text says

    /// A report is not older than the years that it names, where that leaves any.
    private static func narrowByNamedYears(_ page: PageText, _ years: inout [Int], _ reasons: inout [String]) {
        var latest: Int?
        for block in page.drafts.indices {
            for date in page.readings[block].dates where date.tense != .future {
                switch date.base {
                case .year(let year), .day(.known(let year), _, _), .month(.known(let year), _, _):
                    latest = max(latest ?? year, year)
                default: break
                }
            }
        }
        guard let latest else { return }
        let left = years.filter { $0 >= latest }
        guard !left.isEmpty, left.count < years.count else { return }
        years = left
        reasons.append("it names the year \(latest)")
    }

    /// "Monday, July 26": the years in which the days have the weekdays that they are named with.
    private static func narrowByNamedWeekdays(
        _ page: PageText, _ published: (month: Int, day: Int), _ years: inout [Int], _ reasons: inout [String]
    ) {
        for block in page.drafts.indices {
            for date in page.readings[block].dates {
                guard let weekday = date.weekday, case .day(.unknown, let month, let day) = date.base,
                    abs(month - published.month) < 6
                else { continue }
                let left = years.filter { year in
                    CivilDate(year: Int64(year), month: Int64(month), day: Int64(day))?.weekday == Int64(weekday)
                }
                guard !left.isEmpty, left.count < years.count else { continue }
                years = left
                reasons.append(
                    "it calls \(DateSpelling.day(nil, month, day)) a \(DateSpelling.weekdays[weekday - 1])")
            }
        }
    }

    /// A wire item speaks of the day that it is written on by its weekday, in its first paragraph.
    private static func narrowByWeekday(
        _ page: PageText, _ day: (month: Int, day: Int), _ years: inout [Int], _ reasons: inout [String]
    ) {
        guard let lead = page.drafts.indices.first(where: { page.drafts[$0].kind == .paragraph }) else { return }
        var named: Int?
        for date in page.readings[lead].dates where date.tense != .future {
            guard case .weekday(let weekday, .plain) = date.base else { continue }
            if let named, named != weekday { return }
            named = weekday
        }
        guard let named else { return }
        let left = years.filter { year in
            CivilDate(year: Int64(year), month: Int64(day.month), day: Int64(day.day))?.weekday == Int64(named)
        }
        guard !left.isEmpty, left.count < years.count else { return }
        years = left
        reasons.append(
            "the lead says \(DateSpelling.weekdays[named - 1]), which the day was in the years that are left")
    }
}
