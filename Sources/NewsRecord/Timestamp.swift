/// A moment in UTC, to the millisecond: when a revision was committed. Not the date of anything in a report.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
    public var milliseconds: Int64

    /// Takes milliseconds since 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The earlier moment is the lesser.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    /// RFC 3339 in UTC with three digits of a second: `2026-11-22T01:02:03.123Z`.
    public var text: String {
        let days = milliseconds.flooredQuotient(by: 86_400_000)
        let inDay = milliseconds - days * 86_400_000
        let date = CivilDate(daysSince1970: days)
        guard (0...9999).contains(date.year) else { return "\(date.text)T\(Self.clock(inDay))" }
        // Every feed line carries one of these: one small buffer, no pieces to join.
        return String(unsafeUninitializedCapacity: 24) { buffer in
            Self.write(date, into: buffer)
            buffer[10] = UInt8(ascii: "T")
            Self.writeClock(inDay, into: UnsafeMutableBufferPointer(rebasing: buffer[11..<24]))
            return 24
        }
    }

    private static func clock(_ inDay: Int64) -> String {
        String(unsafeUninitializedCapacity: 13) { buffer in
            writeClock(inDay, into: UnsafeMutableBufferPointer(rebasing: buffer[0..<13]))
            return 13
        }
    }

    /// `HH:MM:SS.mmmZ`.
    private static func writeClock(_ inDay: Int64, into buffer: UnsafeMutableBufferPointer<UInt8>) {
        write(inDay / 3_600_000, digits: 2, at: 0, into: buffer)
        buffer[2] = UInt8(ascii: ":")
        write(inDay / 60_000 % 60, digits: 2, at: 3, into: buffer)
        buffer[5] = UInt8(ascii: ":")
        write(inDay / 1000 % 60, digits: 2, at: 6, into: buffer)
        buffer[8] = UInt8(ascii: ".")
        write(inDay % 1000, digits: 3, at: 9, into: buffer)
        buffer[12] = UInt8(ascii: "Z")
    }

    /// `YYYY-MM-DD`, for the years 0 to 9999.
    fileprivate static func write(_ date: CivilDate, into buffer: UnsafeMutableBufferPointer<UInt8>) {
        write(date.year, digits: 4, at: 0, into: buffer)
        buffer[4] = UInt8(ascii: "-")
        write(date.month, digits: 2, at: 5, into: buffer)
        buffer[7] = UInt8(ascii: "-")
        write(date.day, digits: 2, at: 8, into: buffer)
    }

    private static func write(
        _ number: Int64, digits: Int, at offset: Int, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) {
        var rest = number
        for index in stride(from: offset + digits - 1, through: offset, by: -1) {
            buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}

/// A day of the Gregorian calendar, by the arithmetic of days alone: no locale, no time zone, no table.
public struct CivilDate: Sendable, Hashable, Comparable {
    /// By astronomers' count: 0 is the year before 1.
    public var year: Int64
    /// 1 to 12.
    public var month: Int64
    /// 1 to 31.
    public var day: Int64

    /// Takes a year, a month from 1 and a day from 1; nil where the calendar has no such day.
    public init?(year: Int64, month: Int64, day: Int64) {
        guard (1...12).contains(month), day >= 1, day <= Self.dayCount(year: year, month: month) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Takes days since 1970-01-01, fewer than 10^17 either way.
    public init(daysSince1970: Int64) {
        // Counted from 0000-03-01, so that the leap day ends a year; an era is the 400 years after which days repeat.
        let shifted = daysSince1970 + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01.
    public var daysSince1970: Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredQuotient(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of the week by ISO 8601: 1 is Monday, 7 Sunday.
    public var weekday: Int64 {
        let days = daysSince1970 + 3
        return days - days.flooredQuotient(by: 7) * 7 + 1
    }

    /// How many days a month has.
    public static func dayCount(year: Int64, month: Int64) -> Int64 {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// `YYYY-MM-DD`; a year before 0 has a minus sign, one past 9999 as many digits as it takes.
    public var text: String {
        guard (0...9999).contains(year) else {
            let digits = String(year.magnitude)
            let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
            let sign = year < 0 ? "-" : ""
            return "\(sign)\(padding)\(digits)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
        return String(unsafeUninitializedCapacity: 10) { buffer in
            Timestamp.write(self, into: buffer)
            return 10
        }
    }

    /// The earlier day is the lesser.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension Int64 {
    /// Division that rounds down, where `/` rounds towards zero.
    func flooredQuotient(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
