import NewsRecord

/// An expression of time as its own words give it, before anything outside the block is known.
struct LocalDate: Sendable, Hashable {
    /// In bytes of the block's decoded text.
    var range: Range<Int>
    var base: DateBase
    /// The part of the base that is meant, such as the beginning of July.
    var part: DatePart?
    /// A time of day on the base's day.
    var clock: DateClock?
    /// Morning, evening and so on, of the base's day.
    var dayPart: DayPart?
    /// How a length is limited, such as "nearly".
    var limit: DateLimit?
    /// The weekday that a day is said to be: 1 is Monday.
    var weekday: Int?
    /// Whether the words around speak of what was or of what will be.
    var tense = DateTense.unknown
    /// The words that it may hold of, where the sentence leaves open which; the likelier first.
    var readings: [Range<Int>] = []

    init(range: Range<Int>, base: DateBase) {
        self.range = range
        self.base = base
    }

    /// What kind of expression it is.
    var kind: DateMention.Kind {
        switch base {
        case .duration, .compoundDuration, .elapsed: .duration
        case .repeated, .repeatedWeekday, .repeatedMonth, .repeatedSeason, .repeatedWeekend: .set
        default: clock != nil || dayPart != nil ? .time : .date
        }
    }
}

/// A year as far as the words give it.
enum DateYear: Sendable, Hashable {
    case unknown
    case known(Int)
    /// Counted from the year of publication: "last year" is −1.
    case offset(Int)
}

/// Which one of several: "last Thursday", "next March".
enum DateShift: Int, Sendable, Hashable {
    case last = -1
    case this = 0
    case next = 1
    case plain = 2
}

/// The core of an expression. Months count from 1, weekdays from 1 for Monday.
enum DateBase: Sendable, Hashable {
    case day(DateYear, month: Int, day: Int)
    case month(DateYear, Int, DateShift)
    case year(Int)
    /// By its first year.
    case decade(Int)
    /// By the digits that its years begin with: 18 for the nineteenth.
    case century(Int)
    case quarter(DateYear, Int)
    /// The first or second half of a year.
    case halfYear(DateYear, Int)
    /// A day of the month of publication: "the 14th".
    case dayOfMonth(Int)
    /// The week that a day is in.
    case weekOf(DateYear, month: Int, day: Int)
    case season(DateYear, Season, DateShift)
    case weekday(Int, DateShift)
    case weekend(DateShift)
    /// Days from publication: yesterday is −1.
    case dayOffset(Int)
    /// Whole units from the one of publication: last week is −1.
    case unitOffset(TimeUnit, Int)
    /// "year-end": the last day of the year of publication.
    case yearEnd
    /// So many units before publication (negative) or after; nil where the words do not say how many.
    case distance(Int?, TimeUnit)
    /// "five years" before "from now".
    case lengthFromNow(DurationCount?, TimeUnit)
    /// The same, counted from some moment that only the text around gives: "a year earlier".
    case distanceFromContext(DurationCount?, TimeUnit, isBefore: Bool)
    /// A unit that the text around speaks of: "that year" is 0, "the following month" 1.
    case contextUnit(TimeUnit, Int)
    /// The weekday before (−1) or after (1) the day that the text around speaks of, or else that of publication.
    case contextWeekday(Int, Int)
    /// The like of what the text around speaks of in another year: "the same period of 2023".
    case samePeriod(DateYear)
    /// "later in the day": the day that the text around speaks of, or else that of publication.
    case dayOfContext
    /// The unit that the text around speaks of, or else so many before that of publication: "the quarter" is 0,
    /// "the latest quarter" 1.
    case currentUnit(TimeUnit, Int)
    /// The like of what the text around speaks of, a year before: "the year-ago quarter".
    case yearBefore
    case holiday(Holiday, DateYear, DateShift)
    case vague(DateTense)
    /// nil where the words do not say how many.
    case duration(DurationCount?, TimeUnit)
    /// "two hours and 15 minutes": the coarser first.
    case compoundDuration(DurationCount, TimeUnit, DurationCount, TimeUnit)
    /// `2:08:37`, as a race is timed.
    case elapsed(hours: Int, minutes: Int, seconds: Int)
    case repeated(Int, TimeUnit)
    case repeatedWeekday(Int)
    case repeatedMonth(Int)
    case repeatedSeason(Season)
    case repeatedWeekend
    /// A time of day without its day.
    case anyDay
}

/// How many units a length has: whole ones and, as in "three and a half" or "9.58", a part of one.
struct DurationCount: Sendable, Hashable {
    var whole: Int
    var hasHalf = false
    /// What is more than whole, where it is no half.
    var thousandths = 0

    /// Only whole units lead from one day of the calendar to another.
    var wholeAlone: Int? { hasHalf || thousandths > 0 ? nil : whole }
}

/// Units of time, from the smallest.
enum TimeUnit: UInt8, Sendable, Hashable {
    case second, minute, hour, day, week, month, quarter, year, decade, century
}

enum Season: Int, Sendable, Hashable { case spring = 21, summer, autumn, winter }

enum DayPart: String, Sendable, Hashable { case morning = "MO", afternoon = "AF", evening = "EV", night = "NI" }

/// TIMEX3's modifiers of a point.
enum DatePart: String, Sendable, Hashable { case start = "START", mid = "MID", end = "END" }

/// TIMEX3's modifiers of a length.
enum DateLimit: String, Sendable, Hashable {
    case approximate = "APPROX"
    case more = "MORE_THAN"
    case less = "LESS_THAN"
    case atLeast = "EQUAL_OR_MORE"
    case atMost = "EQUAL_OR_LESS"
}

enum DateTense: UInt8, Sendable, Hashable { case unknown, past, present, future }

/// A time of day; `zoneMinutes` is the distance from UTC, nil where none is named.
struct DateClock: Sendable, Hashable {
    var hour: Int
    var minute: Int
    var zoneMinutes: Int?
}
