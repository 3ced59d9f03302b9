import NewsRecord

/// A day that has a name, by the rule that gives its date in a year.
enum Holiday: Sendable, Hashable {
    /// The same day of the same month.
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month, 1 for Monday; a count of −1 is the last one. `shift` days are added.
    case weekday(count: Int, weekday: Int, month: Int, shift: Int)
    /// So many days after Easter Sunday of the western churches.
    case easter(Int)

    /// The date in a year of the Gregorian calendar.
    func date(in year: Int64) -> CivilDate? {
        switch self {
        case .fixed(let month, let day): return CivilDate(year: year, month: Int64(month), day: Int64(day))
        case .easter(let shift):
            return Self.easter(year).map { CivilDate(daysSince1970: $0.daysSince1970 + Int64(shift)) }
        case .weekday(let count, let weekday, let month, let shift):
            guard let first = CivilDate(year: year, month: Int64(month), day: 1) else { return nil }
            let gap = (Int64(weekday) - first.weekday + 7) % 7
            var day = first.daysSince1970 + gap + Int64(max(count, 1) - 1) * 7
            while count < 0, CivilDate(daysSince1970: day + 7).month == Int64(month) { day += 7 }
            return CivilDate(daysSince1970: day + Int64(shift))
        }
    }

    /// Easter Sunday by the rule of Meeus, Jones and Butcher.
    private static func easter(_ year: Int64) -> CivilDate? {
        let golden = year % 19
        let (century, rest) = (year / 100, year % 100)
        let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let correction = (golden + 11 * moon + 22 * sunday) / 451
        let day = moon + sunday - 7 * correction + 114
        return CivilDate(year: year, month: day / 31, day: day % 31 + 1)
    }

    /// The words of the names in small letters, without apostrophes: "new year s day". A name that is another's
    /// beginning stands after it. Only days whose date no country disputes: an Independence Day has one a country.
    private static let names: [(String, Holiday)] = [
        ("christmas eve", .fixed(month: 12, day: 24)), ("christmas day", .fixed(month: 12, day: 25)),
        ("christmas", .fixed(month: 12, day: 25)), ("boxing day", .fixed(month: 12, day: 26)),
        ("new year s eve", .fixed(month: 12, day: 31)), ("new years eve", .fixed(month: 12, day: 31)),
        ("new year s day", .fixed(month: 1, day: 1)), ("new years day", .fixed(month: 1, day: 1)),
        ("halloween", .fixed(month: 10, day: 31)), ("valentine s day", .fixed(month: 2, day: 14)),
        ("bastille day", .fixed(month: 7, day: 14)), ("veterans day", .fixed(month: 11, day: 11)),
        ("armistice day", .fixed(month: 11, day: 11)),
        ("thanksgiving day", .weekday(count: 4, weekday: 4, month: 11, shift: 0)),
        ("thanksgiving", .weekday(count: 4, weekday: 4, month: 11, shift: 0)),
        ("black friday", .weekday(count: 4, weekday: 4, month: 11, shift: 1)),
        ("labor day", .weekday(count: 1, weekday: 1, month: 9, shift: 0)),
        ("memorial day", .weekday(count: -1, weekday: 1, month: 5, shift: 0)),
        ("columbus day", .weekday(count: 2, weekday: 1, month: 10, shift: 0)),
        ("election day", .weekday(count: 1, weekday: 1, month: 11, shift: 1)),
        ("ash wednesday", .easter(-46)), ("palm sunday", .easter(-7)), ("maundy thursday", .easter(-3)),
        ("good friday", .easter(-2)), ("easter sunday", .easter(0)), ("easter monday", .easter(1)),
        ("easter", .easter(0)), ("ascension day", .easter(39)), ("whit sunday", .easter(49)),
        ("whit monday", .easter(50)),
    ]

    private static let keyed = names.map { name, holiday in
        (keys: name.split(separator: " ").map { WordKey(String($0)) }, holiday: holiday)
    }

    /// Every word that a name begins with.
    static let firstWords = Set(names.compactMap { $0.0.split(separator: " ").first.map(String.init) }).sorted()

    /// The holiday that is named from a piece on, with the piece after it and whether "Day" or the like makes the name
    /// plain.
    static func match(_ text: PieceText, at index: Int) -> (holiday: Holiday, end: Int, isPlain: Bool)? {
        for (keys, holiday) in keyed where keys[0] == text[index].key {
            var next = index + 1
            var isWhole = true
            for key in keys.dropFirst() {
                if text.mark(next) == .apostrophe, text.isGlued(next) { next += 1 }
                guard text.isWord(next), text[next].key == key else {
                    isWhole = false
                    break
                }
                next += 1
            }
            if isWhole, text[next - 1].isCapital || keys.count == 1 { return (holiday, next, keys.count > 1) }
        }
        return nil
    }
}
