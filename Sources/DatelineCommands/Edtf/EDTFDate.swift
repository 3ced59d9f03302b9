import NewsRecord

/// A day, month, season, year or moment of EDTF (Library of Congress 2019), levels 0 and 1, with unspecified digits at
/// any place and qualifiers on any part.
struct EDTFDate: Equatable {
    /// The year's digits, `X` where one is open; a `Y` year of more than four digits has all of them.
    private var year: [UInt8]
    private var isBeforeYearZero = false
    private var month: [UInt8]?
    private var day: [UInt8]?

    /// Takes what stands for one date; nil where EDTF has no such date.
    init?(_ text: some StringProtocol) {
        // Qualifiers say how sure a part is and change nothing of what it names.
        var bytes = Array(text.utf8)
        let marks = bytes.filter { Self.isQualifier($0) }
        bytes.removeAll { Self.isQualifier($0) }
        guard marks.count <= 6 else { return nil }
        var date = bytes[...]
        if let split = bytes.firstIndex(of: UInt8(ascii: "T")) {
            guard Self.isTime(bytes[(split + 1)...]) else { return nil }
            date = bytes[..<split]
        }
        let isLong = date.first == UInt8(ascii: "Y")
        if isLong { date = date.dropFirst() }
        if date.first == UInt8(ascii: "-") {
            isBeforeYearZero = true
            date = date.dropFirst()
        }
        if isLong {
            guard (5...9).contains(date.count), date.allSatisfy({ (0x30...0x39).contains($0) }),
                date.endIndex == bytes.endIndex
            else { return nil }
            year = Array(date)
            return
        }
        let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Array.init)
        guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.allSatisfy(Self.isDigitOrOpen) })
        else { return nil }
        year = parts[0]
        month = parts.count > 1 ? parts[1] : nil
        day = parts.count > 2 ? parts[2] : nil
        guard isInCalendar, date.endIndex == bytes.endIndex || day != nil else { return nil }
    }

    /// Whether no digit of the year is known.
    var isYearOpen: Bool { year.allSatisfy { $0 == Self.open } }

    /// The first day that it can mean.
    var earliest: CivilDate? { bound(isLatest: false) }

    /// The last day that it can mean.
    var latest: CivilDate? { bound(isLatest: true) }

    /// The date with its year settled as `year`, 0 to 9999; nil where that year has no such day.
    func inYear(_ number: Int64) -> EDTFDate? {
        let digits = Array(String(number).utf8)
        guard digits.count <= 4, number >= 0 else { return nil }
        var settled = self
        settled.year = [UInt8](repeating: UInt8(ascii: "0"), count: 4 - digits.count) + digits
        return settled.isInCalendar ? settled : nil
    }

    // MARK: Parts

    private static let open = UInt8(ascii: "X")

    private static func isQualifier(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "?") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%")
    }

    private static func isDigitOrOpen(_ byte: UInt8) -> Bool { byte == open || (0x30...0x39).contains(byte) }

    /// Hours and minutes, seconds where they are given, and the zone. EDTF asks for seconds; feeds leave them out.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        var clock = bytes
        if clock.last == UInt8(ascii: "Z") {
            clock = clock.dropLast()
        } else if let sign = clock.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) {
            let zone = clock[(sign + 1)...].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard (1...2).contains(zone.count), inRange(zone[0], 0...14), zone.count == 1 || inRange(zone[1], 0...59)
            else { return false }
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && inRange(parts[0], 0...24) && inRange(parts[1], 0...59)
            && (parts.count == 2 || inRange(parts[2], 0...60))
    }

    private static func inRange(_ digits: ArraySlice<UInt8>, _ range: ClosedRange<Int>) -> Bool {
        guard digits.count == 2, let number = Int(String(decoding: digits, as: UTF8.self)) else { return false }
        return range.contains(number)
    }

    /// Whether some real date fits: `2006-02-30` is none, `2006-XX-31` is one. Months 21 to 41 are seasons and quarters.
    private var isInCalendar: Bool {
        guard let month else { return true }
        let months = Self.choices(month).filter { (1...12).contains($0) }
        if day == nil { return !months.isEmpty || Self.choices(month).contains { (21...41).contains($0) } }
        return earliest != nil && !months.isEmpty
    }

    /// The numbers that two digits can be.
    private static func choices(_ digits: [UInt8]) -> [Int64] {
        var numbers: [Int64] = [0]
        for digit in digits {
            let values = digit == open ? Array(Int64(0)...9) : [Int64(digit) - 0x30]
            numbers = numbers.flatMap { number in values.map { number * 10 + $0 } }
        }
        return numbers
    }

    private func bound(isLatest: Bool) -> CivilDate? {
        // Before the year zero the greater number is the earlier year.
        let filler = isLatest != isBeforeYearZero ? UInt8(ascii: "9") : UInt8(ascii: "0")
        let digits = year.map { $0 == Self.open ? filler : $0 }
        guard var number = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
        if isBeforeYearZero { number = -number }
        // A leap day with an open year needs a year that has one.
        for candidate in isYearOpen ? (isLatest ? [number, 9996] : [number, 4]) : [number] {
            if let found = bound(year: candidate, isLatest: isLatest) { return found }
        }
        return nil
    }

    private func bound(year: Int64, isLatest: Bool) -> CivilDate? {
        guard let month else {
            return CivilDate(year: year, month: isLatest ? 12 : 1, day: isLatest ? 31 : 1)
        }
        var months = Self.choices(month).filter { (1...12).contains($0) }
        if months.isEmpty, let season = Self.choices(month).first(where: { (21...41).contains($0) }) {
            return Self.season(season, year: year, isLatest: isLatest)
        }
        if isLatest { months.reverse() }
        for month in months {
            let dayCount = CivilDate.dayCount(year: year, month: month)
            let days = day.map { Self.choices($0).filter { (1...dayCount).contains($0) } } ?? [1, dayCount]
            if let found = isLatest ? days.max() : days.min() {
                return CivilDate(year: year, month: month, day: found)
            }
        }
        return nil
    }

    /// Spring to winter are 21 to 24 and the same on each half of the globe from 25 on, quarters 33 to 36. A season's
    /// bounds are drawn wide, for the hemisphere is not known.
    private static func season(_ number: Int64, year: Int64, isLatest: Bool) -> CivilDate? {
        let months: (first: Int64, last: Int64)
        switch number {
        case 33...36: months = ((number - 33) * 3 + 1, (number - 33) * 3 + 3)
        case 37...39: months = ((number - 37) * 4 + 1, (number - 37) * 4 + 4)
        case 40, 41: months = ((number - 40) * 6 + 1, (number - 40) * 6 + 6)
        default: months = (1, 12)
        }
        let month = isLatest ? months.last : months.first
        return CivilDate(year: year, month: month, day: isLatest ? CivilDate.dayCount(year: year, month: month) : 1)
    }
}
