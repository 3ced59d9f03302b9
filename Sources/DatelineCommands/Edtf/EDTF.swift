import NewsRecord

/// A value of EDTF: a date, an interval, or a set of either, as far as commands need it – to tell a value from none, and
/// to see whether two values can mean the same time.
struct EDTF: Equatable {
    /// A stretch of time from one date to another. An end that is nil is open.
    private struct Interval: Equatable {
        var from: EDTFDate?
        var to: EDTFDate?
    }

    private enum End {
        case open
        case at(EDTFDate)

        var date: EDTFDate? { if case .at(let date) = self { date } else { nil } }
    }

    private let intervals: [Interval]

    /// Takes the text of an EDTF value; nil where it is none.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, bytes.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
            return nil
        }
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
            guard last == (first == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")) else { return nil }
            let members = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
            let parsed = members.map { Self.member($0) }
            intervals = parsed.compactMap { $0 }
            guard !members.isEmpty, intervals.count == members.count else { return nil }
            return
        }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        switch ends.count {
        case 1:
            guard let date = EDTFDate(ends[0]) else { return nil }
            intervals = [Interval(from: date, to: date)]
        case 2:
            guard let from = Self.end(ends[0], open: ".."), let to = Self.end(ends[1], open: ".."),
                from.date != nil || to.date != nil
            else { return nil }
            intervals = [Interval(from: from.date, to: to.date)]
        default: return nil
        }
    }

    /// The first day that it can mean; nil where it is open towards the past.
    var earliest: CivilDate? {
        let days = intervals.map { $0.from?.earliest }
        return days.contains { $0 == nil } ? nil : days.compactMap { $0 }.min()
    }

    /// The last day that it can mean; nil where it is open towards the future.
    var latest: CivilDate? {
        let days = intervals.map { $0.to?.latest }
        return days.contains { $0 == nil } ? nil : days.compactMap { $0 }.max()
    }

    /// Whether it can mean a time from `first` to `last`, both included; nil is open. A date without a year can, where
    /// its day comes by in that stretch.
    func canMeet(from first: CivilDate?, to last: CivilDate?) -> Bool {
        intervals.contains { interval in
            if let date = interval.from, date == interval.to, date.isYearOpen, let first, let last {
                let years = first.year...max(first.year, last.year)
                return years.prefix(10).contains { year in
                    guard let settled = date.inYear(year) else { return false }
                    return Self.meets(settled.earliest, settled.latest, first, last)
                }
            }
            return Self.meets(interval.from?.earliest, interval.to?.latest, first, last)
        }
    }

    private static func meets(_ from: CivilDate?, _ to: CivilDate?, _ first: CivilDate?, _ last: CivilDate?) -> Bool {
        if let to, let first, to < first { return false }
        if let from, let last, last < from { return false }
        return true
    }

    /// A member of a set: a date, or two with `..` between or an end left out.
    private static func member(_ text: Substring) -> Interval? {
        let bytes = Array(text.utf8)
        guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }) else {
            return EDTFDate(text).map { Interval(from: $0, to: $0) }
        }
        let before = text.prefix(dots)
        let after = text.dropFirst(dots + 2)
        guard let from = end(before, open: ""), let to = end(after, open: ""), from.date != nil || to.date != nil else {
            return nil
        }
        return Interval(from: from.date, to: to.date)
    }

    /// One end of an interval: a date, or open. An empty end is one that is not known, and open for our purpose.
    private static func end(_ text: Substring, open: String) -> End? {
        if text.isEmpty || text == open { return .open }
        return EDTFDate(text).map { .at($0) }
    }
}
