import Foundation
import NewsRecord
import TestSupport
import Testing

@Suite struct TimestampTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        return calendar
    }()

    static let moments: [(Int64, String)] = [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (1_795_309_323_123, "2026-11-22T01:02:03.123Z"), (951_782_399_999, "2000-02-28T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        (253_402_300_800_000, "10000-01-01T00:00:00.000Z"), (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
        (-62_167_219_200_001, "-0001-12-31T23:59:59.999Z"),
    ]

    @Test(arguments: moments) func writesMoments(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).text == text)
    }

    @Test(arguments: [61, 62] as [UInt64]) func agreesWithFoundation(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<1000 {
            let milliseconds = Int64(random.next(below: 4_000_000_000_000)) - 1_000_000_000_000
            let date = Date(timeIntervalSince1970: Double(milliseconds.wholeSeconds))
            let parts = Self.calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            let expected = String(
                format: "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0,
                parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0, Int((milliseconds % 1000 + 1000) % 1000))
            #expect(Timestamp(milliseconds: milliseconds).text == expected, "seed \(seed)")
        }
    }

    @Test func comesInOrder() {
        #expect(Timestamp(milliseconds: 1) < Timestamp(milliseconds: 2))
        #expect(!(Timestamp(milliseconds: 2) < Timestamp(milliseconds: 2)))
    }
}

extension Int64 {
    /// Whole seconds, rounded down.
    fileprivate var wholeSeconds: Int64 { (self - ((self % 1000) + 1000) % 1000) / 1000 }
}

@Suite struct CivilDateTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        return calendar
    }()

    /// Days from 0001-01-01 to 9999-12-31, counted from 1970-01-01.
    static let firstDay: Int64 = -719_162
    static let lastDay: Int64 = 2_932_896

    @Test func theBoundsAreRight() {
        #expect(CivilDate(daysSince1970: Self.firstDay).text == "0001-01-01")
        #expect(CivilDate(daysSince1970: Self.lastDay).text == "9999-12-31")
        #expect(CivilDate(daysSince1970: 0).text == "1970-01-01")
    }

    @Test(arguments: [71, 72] as [UInt64]) func agreesWithFoundation(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<2000 {
            // Before October 1582 Foundation's calendar is the Julian one.
            let days = Int64(random.next(below: 2_932_896 + 141_000)) - 141_000
            let parts = Self.calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(days) * 86_400))
            let date = CivilDate(daysSince1970: days)
            #expect(
                [date.year, date.month, date.day].map { Int($0) } == [parts.year, parts.month, parts.day],
                "seed \(seed), day \(days)")
            // Foundation counts from Sunday, 1.
            #expect(Int(date.weekday) % 7 + 1 == parts.weekday, "seed \(seed), day \(days)")
        }
    }

    /// Every day from year 1 to 9999 follows the one before it, by the rule of leap years alone.
    @Test func everyDayFollowsTheOneBefore() throws {
        var expected = (year: Int64(1), month: Int64(1), day: Int64(1))
        var wrong: [Int64] = []
        for days in Self.firstDay...Self.lastDay {
            let date = CivilDate(daysSince1970: days)
            let isRight = (date.year, date.month, date.day) == expected && date.daysSince1970 == days
            if !isRight { wrong.append(days) }
            expected.day += 1
            if expected.day > CivilDate.dayCount(year: expected.year, month: expected.month) {
                expected = (expected.year, expected.month + 1, 1)
            }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
        #expect(wrong.isEmpty, "days since 1970 from \(wrong.first ?? 0) on")
    }

    static let days: [(year: Int64, month: Int64, day: Int64, exists: Bool)] = [
        (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2026, 4, 31, false),
        (2026, 4, 30, true), (2026, 12, 31, true), (2026, 13, 1, false), (2026, 0, 1, false), (2026, 1, 0, false),
        (2026, 1, 32, false), (0, 2, 29, true), (-4, 2, 29, true), (-1, 2, 29, false),
    ]

    @Test(arguments: days) func knowsWhichDaysThereAre(year: Int64, month: Int64, day: Int64, exists: Bool) {
        let date = CivilDate(year: year, month: month, day: day)
        #expect((date != nil) == exists)
        if let date { #expect(CivilDate(daysSince1970: date.daysSince1970) == date) }
    }

    static let weekdays: [(String, Int64, Int64, Int64, Int64)] = [
        ("a Thursday", 1970, 1, 1, 4), ("a Sunday", 2026, 11, 22, 7), ("a Monday", 2026, 11, 23, 1),
        ("before 1970, a Wednesday", 1969, 12, 31, 3), ("a Tuesday", 2000, 2, 29, 2),
        ("the first, a Monday", 1, 1, 1, 1),
    ]

    @Test(arguments: weekdays)
    func countsWeekdaysFromMonday(name: String, year: Int64, month: Int64, day: Int64, weekday: Int64) {
        #expect(CivilDate(year: year, month: month, day: day)?.weekday == weekday, "\(name)")
    }

    @Test func comesInOrder() throws {
        let days = try [(2025, 12, 31), (2026, 1, 1), (2026, 1, 2), (2026, 2, 1)].map { (year, month, day) in
            try #require(CivilDate(year: year, month: month, day: day))
        }
        #expect(days.reversed().sorted() == days)
    }
}
