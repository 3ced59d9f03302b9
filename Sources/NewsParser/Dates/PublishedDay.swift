import NewsRecord

/// The day of publication as far as it is known: what relative expressions count from.
struct PublishedDay: Sendable, Equatable {
    /// As it was given, without qualifiers and without a time of day.
    var text: String
    var year: Int?
    var month: Int?
    var day: Int?

    /// Takes EDTF such as `2006-08-26`, `XXXX-08-26`, `2006-08` or a date-time; nil for sets and intervals, from which
    /// nothing can be counted, and for anything else.
    init?(edtf: String?) {
        guard let edtf else { return nil }
        var kept: [UInt8] = []
        for byte in edtf.utf8 {
            if byte == 0x54 { break }
            switch byte {
            case 0x3F, 0x7E, 0x25: continue
            case 0x30...0x39, 0x58, 0x2D: kept.append(byte)
            default: return nil
            }
        }
        let parts = kept.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
            return nil
        }
        let values = parts.map { Int(String(decoding: $0, as: UTF8.self)) }
        year = values[0]
        month = parts.count > 1 ? values[1] : nil
        day = parts.count > 2 && month != nil ? values[2] : nil
        guard month.map({ (1...12).contains($0) }) ?? true, day.map({ (1...31).contains($0) }) ?? true else {
            return nil
        }
        text = String(decoding: kept, as: UTF8.self)
    }

    /// The full date; nil where a part is open or the calendar has no such day.
    var civil: CivilDate? {
        guard let year, let month, let day else { return nil }
        return CivilDate(year: Int64(year), month: Int64(month), day: Int64(day))
    }
}

/// EDTF and TIMEX3 spellings.
enum DateSpelling {
    /// At least so many digits, with zeros in front.
    static func padded(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return text.utf8.count < count ? String(repeating: "0", count: count - text.utf8.count) + text : text
    }

    static func year(_ year: Int?) -> String { year.map { padded($0, 4) } ?? "XXXX" }

    static func month(_ year: Int?, _ month: Int?) -> String {
        "\(self.year(year))-\(month.map { padded($0, 2) } ?? "XX")"
    }

    static func day(_ year: Int?, _ month: Int?, _ day: Int) -> String {
        "\(self.month(year, month))-\(padded(day, 2))"
    }

    /// The year of the ISO week that a day is in, and the week's number from 1.
    static func week(of date: CivilDate) -> (year: Int, week: Int) {
        // The week's Thursday decides whose week it is.
        let thursday = CivilDate(daysSince1970: date.daysSince1970 + 4 - date.weekday)
        guard let newYear = CivilDate(year: thursday.year, month: 1, day: 1) else { return (Int(thursday.year), 1) }
        return (Int(thursday.year), Int(thursday.daysSince1970 - newYear.daysSince1970) / 7 + 1)
    }

    /// The letters and factor of a unit in a TIMEX3 period: `P3Y`, `PT2H`, and a decade is ten years.
    static func period(_ count: DurationCount?, _ unit: TimeUnit) -> String {
        let (prefix, letter, factor): (String, String, Int) =
            switch unit {
            case .second: ("PT", "S", 1)
            case .minute: ("PT", "M", 1)
            case .hour: ("PT", "H", 1)
            case .day: ("P", "D", 1)
            case .week: ("P", "W", 1)
            case .month: ("P", "M", 1)
            case .quarter: ("P", "Q", 1)
            case .year: ("P", "Y", 1)
            case .decade: ("P", count == nil ? "E" : "Y", 10)
            case .century: ("P", count == nil ? "C" : "Y", 100)
            }
        guard let count else { return "\(prefix)X\(letter)" }
        if count.thousandths > 0 {
            let digits = padded(count.thousandths * factor % 1000, 3)
            let decimals = digits.prefix(digits.utf8.count - digits.reversed().prefix { $0 == "0" }.count)
            let whole = count.whole * factor + count.thousandths * factor / 1000
            return "\(prefix)\(whole)\(decimals.isEmpty ? "" : ".")\(decimals)\(letter)"
        }
        let whole = count.whole * factor + (count.hasHalf ? factor / 2 : 0)
        guard count.hasHalf, factor == 1 else { return "\(prefix)\(whole)\(letter)" }
        // Half of a unit that ISO 8601 cuts into whole ones is so many of those.
        let halves: [TimeUnit: String] = [.minute: "30S", .hour: "30M", .year: "6M"]
        guard let half = halves[unit] else { return "\(prefix)\(whole).5\(letter)" }
        return whole == 0 ? "\(prefix)\(half)" : "\(prefix)\(whole)\(letter)\(half)"
    }

    /// Two lengths as one period, the coarser first: `P2Y3M`, `PT2H15M`, `P1DT6H`.
    static func period(_ first: DurationCount, _ unit: TimeUnit, and second: DurationCount, _ finer: TimeUnit) -> String
    {
        let (coarse, fine) = (period(first, unit), period(second, finer))
        let isTimeTwice = coarse.hasPrefix("PT") && fine.hasPrefix("PT")
        return coarse + fine.dropFirst(isTimeTwice ? 2 : 1)
    }

    /// `T17:00`.
    static func clock(_ clock: DateClock) -> String { "T\(padded(clock.hour, 2)):\(padded(clock.minute, 2))" }

    /// An offset from UTC in ISO 8601: `Z`, `-05:00`; empty where none is named.
    static func zone(_ minutes: Int?) -> String {
        guard let minutes else { return "" }
        if minutes == 0 { return "Z" }
        return "\(minutes < 0 ? "-" : "+")\(padded(minutes.magnitude / 60, 2)):\(padded(minutes.magnitude % 60, 2))"
    }

    private static func padded(_ number: UInt, _ count: Int) -> String { padded(Int(number), count) }

    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    static let seasons: [Season: String] = [.spring: "SP", .summer: "SU", .autumn: "FA", .winter: "WI"]
}
