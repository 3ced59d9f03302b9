import NewsRecord
import NewsText
import Testing

@testable import NewsParser

/// One expression, marked by `[` and `]` in the text, and what it means.
struct DateCase: Sendable, CustomTestStringConvertible {
    var marked: String
    /// EDTF, then TIMEX3; nil where there is none.
    var edtf: String?
    var timex: String?
    var kind: DateMention.Kind
    var published: String?

    init(
        _ marked: String, _ edtf: String?, _ timex: String?, _ kind: DateMention.Kind = .date,
        on published: String? = nil
    ) {
        self.marked = marked
        self.edtf = edtf
        self.timex = timex
        self.kind = kind
        self.published = published
    }

    var testDescription: String { marked }
}

/// Takes the marks out of a text; gives the text and the byte ranges that they enclosed.
func unmark(_ marked: String) -> (bytes: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for byte in marked.utf8 {
        switch byte {
        case 0x5B: start = bytes.count
        case 0x5D: ranges.append(start..<bytes.count)
        default: bytes.append(byte)
        }
    }
    return (bytes, ranges)
}

@Suite struct DatesTests {
    static let calendar: [DateCase] = [
        DateCase("filmed [July 26] and shown", "XXXX-07-26", "XXXX-07-26"),
        DateCase("signed on [Aug. 26, 2006], in Seoul", "2006-08-26", "2006-08-26"),
        DateCase("signed on [26 August 2006].", "2006-08-26", "2006-08-26"),
        DateCase("on [the 26th of August, 1999] or so", "1999-08-26", "1999-08-26"),
        DateCase("dated [2006-08-26].", "2006-08-26", "2006-08-26"),
        DateCase("dated [8/26/2006].", "2006-08-26", "2006-08-26"),
        DateCase("dated [26/8/2006].", "2006-08-26", "2006-08-26"),
        DateCase("since [July 2006] the", "2006-07", "2006-07"),
        DateCase("moved to the coast in [December 1996].", "1996-12", "1996-12"),
        DateCase("opened in [1953], about", "1953", "1953"),
        DateCase("under a [1986] lease", "1986", "1986"),
        DateCase("as of [december 1] it", "XXXX-12-01", "XXXX-12-01"),
        DateCase("on [sept . 30 , 2006] it", "2006-09-30", "2006-09-30"),
        DateCase("from [September] to [December 2014] it", "2014-09", "2014-09"),
        DateCase("from [November] through [February 2015] it", "2014-11", "2014-11"),
        DateCase("between [May 3] and [July 5, 2013], it", "2013-05-03", "2013-05-03"),
        DateCase("the Harbors Act of [2004].", "2004", "2004"),
        DateCase("In [2004], the port expanded", "2004", "2004"),
        DateCase("grew in [the 1990s] and", "199X", "199"),
        DateCase("of [the late 1970s].", "197X", "197"),
        DateCase("music of [the '80s] again", "198X", "198"),
        DateCase("in [the 19th century].", "18XX", "18"),
        DateCase("[Monday, March 27, 2006]", "2006-03-27", "2006-03-27"),
        DateCase("fell on [Friday, Oct. 13], they", "XXXX-10-13", "XXXX-10-13"),
        DateCase("met in [May] in", "XXXX-05", "XXXX-05"),
        DateCase("on [May 5] the", "XXXX-05-05", "XXXX-05-05"),
        DateCase("a law of [1874] forbids it", "1874", "1874"),
        DateCase("the [1994] men's race", "1994", "1994"),
        DateCase("starts in [mid-2007] at", "2007", "2007"),
        DateCase("in [the fall of 1997] he", "1997-23", "1997-FA"),
        DateCase("in [fiscal 1990], the", "1990", "1990"),
        DateCase("by [the end of 1994] at", "1994", "1994"),
        DateCase("in [the third quarter of 1990] net", "1990-07/1990-09", "1990-Q3"),
        DateCase("SEOUL, [AUG. 26] (Agency)", "XXXX-08-26", "XXXX-08-26"),
        DateCase("the [July 26] meeting", "XXXX-07-26", "XXXX-07-26"),
        DateCase("In the editorial of [Jan. 6]: a", "XXXX-01-06", "XXXX-01-06"),
    ]

    static let counted: [DateCase] = [
        DateCase("wrote [Saturday], quoting", "2006-08-26", "2006-08-26", on: "2006-08-26"),
        DateCase("was closed on [Thursday] due", "2006-08-24", "2006-08-24", on: "2006-08-26"),
        DateCase("will meet [Monday] in", "2006-08-28", "2006-08-28", on: "2006-08-26"),
        DateCase("was closed on [Thursday] due", nil, "XXXX-WXX-4"),
        DateCase("it said [today].", "2006-08-26", "2006-08-26", on: "2006-08-26"),
        DateCase("it said [yesterday].", "2006-02-28", "2006-02-28", on: "2006-03-01"),
        DateCase("it said [yesterday].", "XXXX-08-25", "XXXX-08-25", on: "XXXX-08-26"),
        DateCase("it said [yesterday].", nil, nil, on: "XXXX-03-01"),
        DateCase("it said [yesterday].", nil, nil),
        DateCase("opened [earlier this week] for", "2006-08-21/2006-08-27", "2006-W34", on: "2006-08-26"),
        DateCase("it rose [last week].", "2006-08-14/2006-08-20", "2006-W33", on: "2006-08-26"),
        DateCase("it rose [last year].", "2005", "2005", on: "2006-08-26"),
        DateCase("it rose [last year].", nil, "XXXX"),
        DateCase("due [early next year] at", "2007", "2007", on: "2006-08-26"),
        DateCase("opens [next month] in", "2007-01", "2007-01", on: "2006-12-05"),
        DateCase("rose [last month] by", "2005-12", "2005-12", on: "2006-01-05"),
        DateCase("married [two years ago] in", "2004", "2004", on: "2006-08-26"),
        DateCase("left [two days ago] for", "2006-08-24", "2006-08-24", on: "2006-08-26"),
        DateCase("resigned [last March] after", "2006-03", "2006-03", on: "2006-08-26"),
        DateCase("Gdansk in [early July] because", "2006-07", "2006-07", on: "2006-08-26"),
        DateCase("Gdansk in [early July] because", "XXXX-07", "XXXX-07"),
        DateCase("races on [July 5] .", "2006-07-05", "2006-07-05", on: "2006-08-26"),
        DateCase("met on [Dec. 30] and", "2005-12-30", "2005-12-30", on: "2006-01-05"),
        DateCase("visited [last Thursday] and", "2006-08-24", "2006-08-24", on: "2006-08-26"),
        DateCase("over [last summer] the", "2006-22", "2006-SU", on: "2006-12-26"),
        DateCase("it said [late last year], the", "2005", "2005", on: "2006-08-26"),
        DateCase("in [third-quarter] net", "2006-07/2006-09", "2006-Q3", on: "2006-10-26"),
        DateCase("a wider market [now] than", nil, "PRESENT_REF"),
        DateCase("The city [recently] began", nil, "PAST_REF"),
        DateCase("said it will [soon] open", nil, "FUTURE_REF"),
        DateCase("and, [these days], it", nil, "PRESENT_REF"),
        DateCase("in [the first half of 2023] it", "2023-01/2023-06", "2023-H1"),
        DateCase("in [the second half of last year] it", "2005-07/2005-12", "2005-H2", on: "2006-08-26"),
        DateCase("grew in [Q3 2023] by", "2023-07/2023-09", "2023-Q3"),
        DateCase("a hearing [the week of March 6], it", "2000-03-06/2000-03-12", "2000-W10", on: "2000-02-24"),
        DateCase("left [the day before yesterday] for", "2006-08-24", "2006-08-24", on: "2006-08-26"),
        DateCase("meets on [the 14th], he", "2006-08-14", "2006-08-14", on: "2006-08-26"),
        DateCase("left [a fortnight ago] for", "2006-08-07/2006-08-13", "2006-W32", on: "2006-08-26"),
        DateCase("finished by [year-end] at", "2006-12-31", "2006-12-31", on: "2006-08-26"),
        DateCase("found on [Thanksgiving Day] at", "1999-11-25", "1999-11-25", on: "2000-01-10"),
        DateCase("last seen before [Christmas] in", "2005-12-25", "2005-12-25", on: "2006-01-05"),
        DateCase("on [Easter Sunday, 1997], it", "1997-03-30", "1997-03-30"),
        DateCase("held on [Labor Day, 1994] in", "1994-09-05", "1994-09-05"),
        DateCase("on [Memorial Day 2006] the", "2006-05-29", "2006-05-29"),
        DateCase("on [the Fourth of July] it", "2006-07-04", "2006-07-04", on: "2006-07-06"),
        DateCase("was thrown out in [nineteen ninety-six] on", "1996", "1996"),
        DateCase("by [the year two thousand] it", "2000", "2000"),
        DateCase("through [the nineties] it", "199X", "199"),
        DateCase("his unsuccessful [1996] campaign", "1996", "1996"),
        DateCase("An [1891] ruling stands", "1891", "1891"),
        DateCase("moved in [recent years], to", nil, "PAST_REF"),
    ]

    static let lengths: [DateCase] = [
        DateCase("held for [three years] there", nil, "P3Y", .duration),
        DateCase("for [two weeks], he", nil, "P2W", .duration),
        DateCase("a [two-year] term", nil, "P2Y", .duration),
        DateCase("a [30-day] notice", nil, "P30D", .duration),
        DateCase("after [nearly sixty years] of", nil, "P60Y", .duration),
        DateCase("took [2 1/2 hours] to", nil, "PT2H30M", .duration),
        DateCase("for [two and a half years] it", nil, "P2Y6M", .duration),
        DateCase("took [half an hour] to", nil, "PT30M", .duration),
        DateCase("for [a minute and a half] it", nil, "PT1M30S", .duration),
        DateCase("after [two hours and 15 minutes] of", nil, "PT2H15M", .duration),
        DateCase("for [a couple of years] it", nil, "P2Y", .duration),
        DateCase("in [two to three weeks], it", nil, "P2W", .duration),
        DateCase("for [a hundred years] it", nil, "P100Y", .duration),
        DateCase("for [another two years] it", nil, "P2Y", .duration),
        DateCase("lost [five consecutive years] of", nil, "P5Y", .duration),
        DateCase("in [the weeks] before it", nil, "PXW", .duration),
        DateCase("won in [2:08:37], a", nil, "PT2H8M37S", .duration),
        DateCase("sails [every other week] at", nil, "P2W", .set),
        DateCase("plays on [weekends] at", nil, "XXXX-WXX-WE", .set),
        DateCase("floods [every summer].", nil, "XXXX-SU", .set),
        DateCase("at [4 in the morning] they", nil, "XXXX-XX-XXT04:00", .time),
        DateCase("at [23.15 local time] they", nil, "XXXX-XX-XXT23:15", .time),
        DateCase("in [the past two months] alone", nil, "P2M", .duration),
        DateCase("for [a few days] more", nil, "PXD", .duration),
        DateCase("lasted [two decades] and", nil, "P20Y", .duration),
        DateCase("grown over [the years].", nil, "PXY", .duration),
        DateCase("meets [every Monday] at", nil, "XXXX-WXX-1", .set),
        DateCase("meets [every two weeks] at", nil, "P2W", .set),
        DateCase("pays [annually] in", nil, "P1Y", .set),
        DateCase("at [10 a.m.] they", nil, "XXXX-XX-XXT10:00", .time),
        DateCase("at [14:30 GMT] the", nil, "XXXX-XX-XXT14:30", .time),
        DateCase("until [5 p.m. EST, Nov. 6, 1989] it", "1989-11-06T17:00:00-05:00", "1989-11-06T17:00", .time),
        DateCase("said [Monday morning] that", "2006-08-21", "2006-08-21TMO", .time, on: "2006-08-26"),
        DateCase("rallied [last night] in", "2006-08-25", "2006-08-25TNI", .time, on: "2006-08-26"),
    ]

    @Test(arguments: calendar + counted + lengths)
    func `the marked expression is found and means what the table says`(_ item: DateCase) throws {
        let (bytes, ranges) = unmark(item.marked)
        let found = DateStage.find(in: BlockText(bytes: bytes))
        #expect(found.map(\.range) == ranges)
        let resolved = try #require(DateResolution.resolve(found, publishedEDTF: item.published).first)
        #expect(resolved.edtf == item.edtf)
        #expect(resolved.timex == item.timex)
        #expect(resolved.kind == item.kind)
        #expect((resolved.basis == .text) == (resolved.anchor == nil))
        #expect(resolved.basis == .text || !resolved.reasons.isEmpty)
    }

    @Test(arguments: [
        "It may rain in places.", "May I ask, he said.", "They march on the capital.", "the March on Washington",
        "Theresa May said so.", "wrote in the Sunday Times", "an Easter egg", "as soon as it rains",
        "the second man and a second term", "prices fall in the city", "the fall of the city", "a spring of water",
        "some 10,000 Polish miners", "about 2000 people came", "more than 1950 houses burned", "in 2000 homes",
        "Boeing 737 jets", "Resolution 1718 says", "a 45-year-old man", "he is 45 years old", "room 2004",
        "dated 5/6/2006.", "the score was 10-2", "at a ratio of 3:1", "version 2006.1 is out", "phone 555-1234",
        "Harbor150.jpg", "the People's Daily wrote", "Jan Egeland said", "June Jones said", "Sat on a chair",
        "now that he is here", "a USA TODAY poll", "in the past nine elections", "costs $2004 or so",
        "in 1998% of cases", "the august body", "told the daily that", "the weekly Granma", "the Sunday Leader said",
        "NBC's “Today” said", "the Today show said", "one morning CBS This Morning asked",
        "may 19 ships sail",
    ])
    func `what only looks like a date is none`(_ text: String) {
        let found = DateStage.find(in: BlockText(bytes: Array(text.utf8)))
        #expect(found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [])
    }

    @Test(arguments: [
        "between [1996] and [1998] they", "in [1994], [1995] and [1997] he", "in [1950]-[53] it",
        "[July 26] and [27] in",
        "from [May 3]-[5] in", "on [Monday] and [Tuesday] it", "[Seventeen years ago] and [today]",
        "the [2004] elections and the [1986] accord",
        "It fell [last week], said officials on [Thursday, July 6, 2006], up from [a year earlier].",
    ])
    func `several in one sentence`(_ marked: String) {
        let (bytes, ranges) = unmark(marked)
        #expect(DateStage.find(in: BlockText(bytes: bytes)).map(\.range) == ranges)
    }

    /// A text, and EDTF or TIMEX3 of each expression in it, published on 2006-10-26.
    static let contexts: [(String, [String?])] = [
        ("It opened in 1995, and the following year it closed.", ["1995", "1996"]),
        ("It opened on May 3, 2001. The next day it burned.", ["2001-05-03", "2001-05-04"]),
        ("It opened on May 3, 2001, and that night it burned.", ["2001-05-03", "2001-05-03TNI"]),
        ("The next day it burned.", ["XXXX-XX-XX"]),
        ("Third-quarter net rose from $2 million a year earlier.", ["2006-Q3", "2005-Q3"]),
        ("Third-quarter net rose. In the year-ago quarter it fell.", ["2006-Q3", "2005-Q3"]),
        ("In 2001 it opened. Three years later it closed.", ["2001", "2004"]),
        ("Three years later it closed.", ["P3Y"]),
        ("In the third quarter it rose, from the same period of 2004.", ["2006-Q3", "2004-Q3"]),
        ("It opened in 1995, and in the corresponding period last year it rose.", ["1995", "2005"]),
        ("It burned on the night of 5 March.", ["2006-03-05TNI"]),
        ("It burned in the early hours of Sunday.", ["2006-10-22TMO"]),
        ("It rose on May 4, 2001, from the previous Friday.", ["2001-05-04", "2001-04-27"]),
        ("It fell on May 3, 2001; later in the day it rose.", ["2001-05-03", "2001-05-03"]),
        ("It fell at 10:35 a.m. (0735 GMT) Friday.", ["2006-10-20T10:35", "2006-10-20T07:35", "2006-10-20"]),
        ("It met at noon.", ["XXXX-XX-XXT12:00"]),
        ("It fell on May 3, 2001, and rose at 10 a.m. again.", ["2001-05-03", "2001-05-03T10:00"]),
        ("For the quarter it lost money.", ["2006-Q4"]),
        ("It will close five years from now.", ["P5Y", "PRESENT_REF"]),
    ]

    @Test(arguments: contexts)
    func `what stands before gives what follows its date`(_ text: String, _ values: [String?]) {
        let found = DateStage.find(in: BlockText(bytes: Array(text.utf8)))
        let resolved = DateResolution.resolve(found, publishedEDTF: "2006-10-26")
        #expect(resolved.map(\.timex) == values)
        #expect(resolved.allSatisfy { $0.basis == .text || $0.anchor != nil && !$0.reasons.isEmpty })
    }

    @Test func `a length after a date leads to a date, and says from where`() {
        let text = BlockText(bytes: Array("In 2001 it opened. Three years later it closed.".utf8))
        let resolved = DateResolution.resolve(DateStage.find(in: text), publishedEDTF: nil)
        #expect(resolved.map(\.edtf) == ["2001", "2004"])
        #expect(resolved.map(\.anchor) == [nil, "2001"])
    }

    @Test func `another paragraph's date counts for no length`() {
        let dates = ["In 2001 it opened.", "Three years later it closed."].map {
            DateStage.find(in: BlockText(bytes: Array($0.utf8)))
        }
        let resolved = DateResolution.resolve(dates[0] + dates[1], blocks: [0, 1], publishedEDTF: nil)
        #expect(resolved.map(\.edtf) == ["2001", nil])
    }

    @Test(arguments: [(1961, 4, 2), (1997, 3, 30), (2000, 4, 23), (2008, 3, 23), (2024, 3, 31)])
    func `Easter falls where the calendars have it`(_ year: Int, _ month: Int, _ day: Int) {
        let easter = Holiday.easter(0).date(in: Int64(year))
        #expect(easter == CivilDate(year: Int64(year), month: Int64(month), day: Int64(day)))
    }

    @Test func `parts and limits are among the reasons`() {
        let text = BlockText(bytes: Array("in early July, for nearly two years".utf8))
        let resolved = DateResolution.resolve(DateStage.find(in: text), publishedEDTF: nil)
        #expect(resolved.map(\.reasons) == [["TIMEX3 mod START"], ["TIMEX3 mod LESS_THAN"]])
    }

    @Test(arguments: ["2006-08-26T10:00", "2006-08-26?", "2006-08-26"])
    func `the day of publication is read with qualifiers and time`(_ edtf: String) {
        let text = BlockText(bytes: Array("He left yesterday.".utf8))
        let resolved = DateResolution.resolve(DateStage.find(in: text), publishedEDTF: edtf)
        #expect(resolved.map(\.edtf) == ["2006-08-25"])
        #expect(resolved.map(\.anchor) == ["2006-08-26"])
        #expect(resolved.map(\.basis) == [.inferred])
    }

    @Test(arguments: ["[2006,2007]-08-26", "2006-08/2006-09", "", "today", "2006-13-01", "2006-8-26", "XXXX"])
    func `an unsettled day of publication settles no weekday`(_ edtf: String) {
        let text = BlockText(bytes: Array("He left on Thursday.".utf8))
        let resolved = DateResolution.resolve(DateStage.find(in: text), publishedEDTF: edtf)
        #expect(resolved.map(\.edtf) == [nil])
        #expect(resolved.map(\.basis) == [.text])
    }
}

/// What a time holds of, where the sentence leaves it open.
@Suite(.enabled(if: Reading.shipped != nil, "needs the weights")) struct DateReadingTests {
    @Test(arguments: [
        ("The minister canceled his planned visit to Kalmar in early July.", ["canceled", "visit"]),
        ("The council approved a rally in the harbor on Monday.", ["approved", "rally"]),
        ("The minister visited the port of Kalmar in early July.", []),
        ("In early July, the minister canceled his planned visit to the port.", []),
        ("The minister canceled his visit to the port, in early July.", []),
        ("The minister bought a boat in early July.", []),
        ("The minister canceled his visit to the port because of the missile tests on July 5.", []),
    ])
    func bothAreKept(_ sentence: String, _ words: [String]) throws {
        let parser = try #require(Reading.shipped)
        let record = parser.parse(Array(sentence.utf8), path: Reading.path, published: "2006-08-26")
        let date = try #require(record.dates.first)
        #expect(Set(date.readings.map(\.text)) == Set(words))
        #expect(date.readings.count == words.count)
    }
}

/// A day over a report is no town, and it is what the report's words count from.
@Suite struct HeadDayTests {
    @Test func aWeekdayIsNoPlace() throws {
        let text = "Mill burns down in Arlen\n\nTuesday, June 19, 2018\n\nYesterday, the old mill at Arlen burned down."
        let record = Parser().parse(Array(text.utf8), path: Reading.path, published: "2018-06-20")
        #expect(record.dateline?.place == nil)
        #expect(record.dateline?.date == "2018-06-19")
        #expect(record.dates.first { $0.passage.text == "Yesterday" }?.edtf == "2018-06-18")
        #expect(record.published?.edtf == "2018-06-20")
    }

    @Test func aDayFarFromPublicationIsNoAnchor() throws {
        let text = "Mill burns down in Arlen\n\nTuesday, June 19, 2012\n\nYesterday, the old mill at Arlen burned down."
        let record = Parser().parse(Array(text.utf8), path: Reading.path, published: "2018-06-20")
        #expect(record.dates.first { $0.passage.text == "Yesterday" }?.edtf == "2018-06-19")
    }
}
