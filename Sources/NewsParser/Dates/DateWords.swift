/// What a word can be in an expression of time.
enum DateWord: Sendable, Equatable {
    case none
    case month(Int)
    /// Three or four letters that need a full stop or a number to be a month.
    case shortMonth(Int)
    case weekday(Int)
    case shortWeekday(Int)
    case weekdays(Int)
    case unit(TimeUnit)
    case units(TimeUnit)
    case season(Season)
    case seasons(Season)
    case weekends
    case dayPart(DayPart)
    /// Days from publication.
    case day(Int)
    case tonight
    case last, this, next, past, previous, following, recent, earlier, later, same, current, latest, that, these
    case vague(DateTense)
    case part(DatePart)
    /// "end", "beginning": a part only before "of".
    case partOf(DatePart)
    case ago
    case every
    case each
    case adverb(TimeUnit)
    case weekend
    /// Prepositions that a year can follow; `isStrong` where hardly anything else does.
    case preposition(isStrong: Bool)
    case of, to, on, at, and, or, the, a, within
    case meridian(isAfternoon: Bool)
    case noon, midnight
    /// Minutes from UTC.
    case zone(Int)
    case ordinal(Int)
    case number
    case some
    case fiscal
    case old
    case limit(DateLimit)
    case than, least, most, up, more, less, no, not, half, times
    case possessive
    case couple
    case fortnight
    case soon
    case letterQ
    /// "another", which counts one.
    case another
    /// What stands between a number and its unit and changes nothing: "two consecutive years".
    case filler
    /// "nineties": the first year of the decade within its century.
    case decadeWord(Int)
    /// A word that the name of a holiday begins with.
    case holiday
}

/// The words of dates.
enum DateWords {
    static let entries =
        months + weekdays + units + parts + relations + decades + prepositions + clock + ordinals + numbers
        + Holiday.firstWords.map { ($0, .holiday) }

    private static let months: [(String, DateWord)] = [
        ("january", .month(1)), ("february", .month(2)), ("march", .month(3)), ("april", .month(4)), ("may", .month(5)),
        ("june", .month(6)), ("july", .month(7)), ("august", .month(8)), ("september", .month(9)),
        ("october", .month(10)), ("november", .month(11)), ("december", .month(12)),
        ("jan", .shortMonth(1)), ("feb", .shortMonth(2)), ("mar", .shortMonth(3)), ("apr", .shortMonth(4)),
        ("jun", .shortMonth(6)), ("jul", .shortMonth(7)), ("aug", .shortMonth(8)), ("sep", .shortMonth(9)),
        ("sept", .shortMonth(9)), ("oct", .shortMonth(10)), ("nov", .shortMonth(11)), ("dec", .shortMonth(12)),
    ]

    private static let weekdays: [(String, DateWord)] = [
        ("monday", .weekday(1)), ("tuesday", .weekday(2)), ("wednesday", .weekday(3)), ("thursday", .weekday(4)),
        ("friday", .weekday(5)), ("saturday", .weekday(6)), ("sunday", .weekday(7)),
        ("mondays", .weekdays(1)), ("tuesdays", .weekdays(2)), ("wednesdays", .weekdays(3)),
        ("thursdays", .weekdays(4)), ("fridays", .weekdays(5)), ("saturdays", .weekdays(6)), ("sundays", .weekdays(7)),
        ("mon", .shortWeekday(1)), ("tue", .shortWeekday(2)), ("tues", .shortWeekday(2)), ("wed", .shortWeekday(3)),
        ("thu", .shortWeekday(4)), ("thur", .shortWeekday(4)), ("thurs", .shortWeekday(4)), ("fri", .shortWeekday(5)),
        ("sat", .shortWeekday(6)), ("sun", .shortWeekday(7)),
    ]

    private static let units: [(String, DateWord)] = [
        ("second", .ordinal(2)), ("seconds", .units(.second)), ("minute", .unit(.minute)), ("minutes", .units(.minute)),
        ("hour", .unit(.hour)), ("hours", .units(.hour)), ("day", .unit(.day)), ("days", .units(.day)),
        ("week", .unit(.week)), ("weeks", .units(.week)), ("month", .unit(.month)), ("months", .units(.month)),
        ("quarter", .unit(.quarter)), ("quarters", .units(.quarter)), ("year", .unit(.year)), ("years", .units(.year)),
        ("fortnight", .fortnight), ("decade", .unit(.decade)), ("decades", .units(.decade)),
        ("century", .unit(.century)),
        ("centuries", .units(.century)), ("weekend", .weekend), ("weekends", .weekends),
        ("summers", .seasons(.summer)), ("winters", .seasons(.winter)), ("autumns", .seasons(.autumn)),
        ("spring", .season(.spring)), ("summer", .season(.summer)), ("fall", .season(.autumn)),
        ("autumn", .season(.autumn)), ("winter", .season(.winter)),
        ("hourly", .adverb(.hour)), ("daily", .adverb(.day)), ("nightly", .adverb(.day)), ("weekly", .adverb(.week)),
        ("monthly", .adverb(.month)),
        ("annually", .adverb(.year)), ("yearly", .adverb(.year)),
        ("old", .old), ("fiscal", .fiscal), ("q", .letterQ),
    ]

    private static let parts: [(String, DateWord)] = [
        ("early", .part(.start)), ("mid", .part(.mid)), ("late", .part(.end)), ("end", .partOf(.end)),
        ("beginning", .partOf(.start)), ("start", .partOf(.start)), ("middle", .partOf(.mid)), ("close", .partOf(.end)),
        ("morning", .dayPart(.morning)), ("afternoon", .dayPart(.afternoon)), ("evening", .dayPart(.evening)),
        ("night", .dayPart(.night)),
    ]

    private static let relations: [(String, DateWord)] = [
        ("today", .day(0)), ("yesterday", .day(-1)), ("tomorrow", .day(1)), ("tonight", .tonight),
        ("last", .last), ("previous", .previous), ("preceding", .previous), ("prior", .previous),
        ("following", .following), ("current", .current), ("latest", .latest), ("that", .that), ("these", .these),
        ("this", .this), ("next", .next), ("coming", .next), ("past", .past),
        ("recent", .recent), ("earlier", .earlier), ("later", .later), ("same", .same),
        ("now", .vague(.present)), ("currently", .vague(.present)), ("nowadays", .vague(.present)),
        ("recently", .vague(.past)), ("soon", .soon), ("ago", .ago), ("every", .every), ("each", .each),
        ("nearly", .limit(.less)), ("almost", .limit(.less)), ("about", .limit(.approximate)),
        ("around", .limit(.approximate)), ("roughly", .limit(.approximate)), ("approximately", .limit(.approximate)),
        ("more", .more), ("less", .less), ("fewer", .less), ("than", .than), ("least", .least), ("most", .most),
        ("up", .up), ("no", .no), ("not", .not), ("half", .half), ("times", .times), ("once", .times),
        ("twice", .times), ("couple", .couple), ("another", .another), ("full", .filler), ("whole", .filler),
        ("entire", .filler), ("consecutive", .filler), ("straight", .filler), ("successive", .filler),
        ("additional", .filler), ("extra", .filler), ("further", .filler), ("business", .filler),
        ("working", .filler), ("trading", .filler), ("calendar", .filler), ("long", .filler), ("short", .filler),
    ]

    /// Decades by the plurals of their tens.
    private static let decades: [(String, DateWord)] = [
        ("twenties", .decadeWord(20)), ("thirties", .decadeWord(30)), ("forties", .decadeWord(40)),
        ("fifties", .decadeWord(50)), ("sixties", .decadeWord(60)), ("seventies", .decadeWord(70)),
        ("eighties", .decadeWord(80)), ("nineties", .decadeWord(90)),
    ]

    private static let prepositions: [(String, DateWord)] = [
        ("in", .preposition(isStrong: true)), ("since", .preposition(isStrong: true)),
        ("until", .preposition(isStrong: true)), ("till", .preposition(isStrong: true)),
        ("during", .preposition(isStrong: true)), ("before", .preposition(isStrong: false)),
        ("after", .preposition(isStrong: false)), ("by", .preposition(isStrong: false)),
        ("from", .preposition(isStrong: false)), ("through", .preposition(isStrong: false)),
        ("between", .preposition(isStrong: false)), ("for", .preposition(isStrong: false)),
        ("over", .preposition(isStrong: false)), ("throughout", .preposition(isStrong: true)),
        ("circa", .preposition(isStrong: true)), ("into", .preposition(isStrong: false)),
        ("both", .preposition(isStrong: false)), ("due", .preposition(isStrong: false)), ("than", .than),
        ("within", .within),
        ("of", .of), ("to", .to), ("on", .on), ("at", .at), ("and", .and), ("or", .or), ("the", .the), ("a", .a),
        ("an", .a), ("its", .possessive), ("his", .possessive), ("her", .possessive), ("their", .possessive),
        ("our", .possessive), ("several", .some), ("few", .some), ("many", .some),
        ("some", .limit(.approximate)),
    ]

    private static let clock: [(String, DateWord)] = [
        ("am", .meridian(isAfternoon: false)), ("pm", .meridian(isAfternoon: true)), ("noon", .noon),
        ("midday", .noon), ("midnight", .midnight), ("gmt", .zone(0)), ("utc", .zone(0)), ("edt", .zone(-240)),
        ("est", .zone(-300)), ("cdt", .zone(-300)), ("cst", .zone(-360)), ("mdt", .zone(-360)), ("mst", .zone(-420)),
        ("pdt", .zone(-420)), ("pst", .zone(-480)), ("cet", .zone(60)), ("cest", .zone(120)), ("bst", .zone(60)),
        ("kst", .zone(540)), ("jst", .zone(540)),
    ]

    private static let ordinals: [(String, DateWord)] = [
        ("first", .ordinal(1)), ("third", .ordinal(3)), ("fourth", .ordinal(4)), ("fifth", .ordinal(5)),
        ("sixth", .ordinal(6)), ("seventh", .ordinal(7)), ("eighth", .ordinal(8)), ("ninth", .ordinal(9)),
        ("tenth", .ordinal(10)), ("eleventh", .ordinal(11)), ("twelfth", .ordinal(12)), ("thirteenth", .ordinal(13)),
        ("fourteenth", .ordinal(14)), ("fifteenth", .ordinal(15)), ("sixteenth", .ordinal(16)),
        ("seventeenth", .ordinal(17)), ("eighteenth", .ordinal(18)), ("nineteenth", .ordinal(19)),
        ("twentieth", .ordinal(20)),
    ]

    private static let numbers: [(String, DateWord)] = NumberWords.entries.map { ($0.0, .number) }

    /// What follows a weekday in the name of a newspaper or a programme, and makes it no date.
    static let titleWords = KeyedWords<Bool>(
        [
            "times", "telegraph", "mirror", "express", "mail", "post", "herald", "tribune", "star", "independent",
            "agreement", "leader", "nation", "world", "news", "people", "sun", "chronicle", "gazette", "observer",
            "standard", "vision", "punch", "argus", "journal", "age", "mercury", "monitor", "guardian", "magazine",
            "citizen", "review", "sport", "pictorial", "dispatch", "advocate", "examiner", "courier", "sentinel",
        ]
        .map { ($0, true) })

    /// What stands before a weekday that is a name: Black Friday.
    static let namedDays = KeyedWords<Bool>(
        ["black", "good", "bloody", "ash", "palm", "super", "cyber", "holy", "easter", "whit", "ruby"].map {
            ($0, true)
        })
}
