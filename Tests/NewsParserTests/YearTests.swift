import NewsRecord
import Testing

@testable import NewsParser

/// Reports of which no word says the year.
@Suite struct YearTests {
    private static func published(_ text: String) -> Published? { Reading.record(text).published }

    @Test func `an office, a weekday and a named year settle the year of a dateline`() {
        let text = """
            The prime minister, Tony Blair, will meet the miners, a newspaper reported Saturday. He promised it in 2001.

            LONDON, July 30 (Agency)
            """
        let published = Self.published(text)
        // July 30 was a Saturday in 2005 alone of the years from 2001 to 2006.
        #expect(published?.edtf == "2005-07-30")
        #expect(published?.basis == .external)
        #expect(published?.reasons.count == 3)
    }

    @Test func `what is left open stays a set`() {
        let text =
            "U.N. Secretary-General Kofi Annan landed on May 3 and left on May 5, after talks that began in 2003."
        let record = Reading.record(text)
        #expect(record.published?.edtf == "[2003-05-05,2004-05-05,2005-05-05,2006-05-05]")
        #expect(record.dates.map(\.edtf).prefix(1) == ["[2003-05-03,2004-05-03,2005-05-03,2006-05-03]"])
        #expect(record.dates.map(\.basis).prefix(1) == [.external])
    }

    @Test(arguments: [
        "Former Prime Minister Tony Blair landed on May 3.", "Ann Other, the mayor, landed on May 3.",
        "Tony Blair, a baker, landed on May 3.", "Prime Minister Tony Blair landed on Tuesday.",
        "Prime Minister Tony Blair landed on May 3 and left on Dec. 9.",
    ])
    func `without a bound the year stays open`(_ text: String) {
        #expect(Self.published(text) == nil)
    }

    @Test func `a day that is named with its weekday settles the weekdays around`() {
        let text = """
            The court ruled on Monday, July 26, that the dam is safe. Engineers had met on Friday. They will meet again on \
            Thursday.

            GENEVA, July 27 (Agency)
            """
        let record = Reading.record(text)
        #expect(record.published?.edtf == "XXXX-07-27")
        #expect(record.dates.prefix(3).map(\.edtf) == ["XXXX-07-26", "XXXX-07-23", "XXXX-07-29"])
        #expect(record.dates.dropFirst().first?.basis == .inferred)
    }

    @Test func `a day that is named with its weekday narrows the years`() {
        let text =
            "U.N. Secretary-General Kofi Annan landed on Monday, May 3, and left on May 5, after talks that began in 2003."
        // May 3 was a Monday in 2004 alone of the years from 2003 to 2006.
        #expect(Self.published(text)?.edtf == "2004-05-05")
    }

    @Test func `a date that is given stands`() {
        let record = Reading.record("Prime Minister Tony Blair landed on May 3.", published: "1999-05-04")
        #expect(record.published?.edtf == "1999-05-04")
        #expect(record.dates.map(\.edtf) == ["1999-05-03"])
    }

    @Test func `the table of offices is whole`() {
        let tenures = OfficeTenures.byName.values.flatMap { $0 }
        #expect(tenures.count > 80)
        for tenure in tenures {
            #expect(!tenure.roles.isEmpty && !tenure.terms.isEmpty, "\(tenure.name)")
            #expect(tenure.terms.allSatisfy { term in term.last.map { term.first < $0 } ?? true }, "\(tenure.name)")
        }
    }
}
