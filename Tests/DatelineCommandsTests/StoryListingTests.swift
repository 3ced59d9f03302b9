import BytePaths
import Hashing
import NewsRecord
import Testing

/// `relays`, `offices` and what `show` says of them.
@Suite struct StoryListingTests {
    /// A broadcaster's report, or one of a day that nobody knows.
    private func original(_ path: String, _ outlet: Outlet, published: String?) -> SampleReport {
        var report = SampleReport([(.paragraph, "“The bridge is safe,” said Ida Marr.")], path: path)
        report.quote("The bridge is safe,", by: "person:ida-marr", source: "Ida Marr")
        report.record.outlet = outlet
        report.record.published = published.map { Published(edtf: $0, span: nil, basis: .text) }
        return report
    }

    /// A report that relays what a broadcaster reported on a day.
    private func relaying(_ edtf: String?) -> SampleReport {
        var report = SampleReport(
            [(.paragraph, "The bridge is safe, Island Sound Radio reported, quoting the mayor, Ida Marr.")],
            path: "z.txt")
        report.quote("The bridge is safe", by: "person:ida-marr", source: "Ida Marr", isQuoted: false)
        report.record.attributions[0].via = [
            RelayStep(
                entity: "org:island-sound-radio", source: nil, cue: report.passage("reported"), edtf: edtf)
        ]
        report.entity("person:ida-marr", "Ida Marr", mentions: ["Ida Marr"])
        report.entity("org:island-sound-radio", "Island Sound Radio", mentions: ["Island Sound Radio"])
        report.record.offices = [
            Office(
                id: "office:mayor", title: "the mayor", holder: "person:ida-marr", of: "org:island-sound-radio",
                titles: [report.passage("the mayor")])
        ]
        return report
    }

    private let byAcronym = Outlet(entity: "org:isr", name: "ISR", span: nil, basis: .inferred)
    private let byName = Outlet(entity: nil, name: "Island Sound Radio", span: nil, basis: .text)
    private let another = Outlet(entity: "org:coast-news", name: "Coast News", span: nil, basis: .text)

    @Test func aRelayIsTiedToTheReportThatItRepeats() throws {
        let fixture = try StoreFixture()
        try fixture.save(
            relaying("2031-05-03"), original("same-day.txt", byAcronym, published: "2031-05-03"),
            original("next-day.txt", byName, published: "2031-05-04"),
            original("older.txt", byName, published: "2031-05-01"),
            original("open.txt", byName, published: nil), original("other.txt", another, published: "2031-05-03"))
        let found = try fixture.run("relays", "--json").json()
        #expect(found.count == 1)
        let paths = found[0]["reports"]?[0]?.elements.compactMap(\.string)
        #expect(paths == ["next-day.txt", "open.txt", "same-day.txt"])
        let shown = fixture.run("relays").lines
        #expect(shown.count == 2)
        #expect(shown.last?.contains("Island Sound Radio (reported 2031-05-03)") == true)
        #expect(shown.last?.contains("next-day.txt, maybe open.txt, same-day.txt") == true)
    }

    @Test func aRelayWhoseSourceIsNotHereSaysSo() throws {
        let fixture = try StoreFixture()
        try fixture.save(relaying("2031-05-03"), original("older.txt", byName, published: "2030-05-03"))
        #expect(fixture.run("relays").lines.last?.contains("not here") == true)
        #expect(try fixture.run("relays", "--json").json()[0]["reports"]?[0]?.elements.isEmpty == true)
        // Its own outlet is no second report.
        #expect(fixture.run("relays", "--document", "older.txt").output.isEmpty)
    }

    @Test func relaysAndOfficesAreListedByName() throws {
        let fixture = try StoreFixture()
        try fixture.save(relaying(nil))
        #expect(fixture.run("relays", "--speaker", "marr").lines.count == 2)
        #expect(fixture.run("relays", "--speaker", "nobody").code == 66)
        let office = try #require(fixture.run("offices").lines.last)
        #expect(office.contains("the mayor") && office.contains("Ida Marr") && office.contains("Island Sound Radio"))
        let page = fixture.run("show", "z.txt", columns: 200).output
        #expect(page.contains("” Ida Marr via Island Sound Radio"))
        #expect(page.contains("the mayor  1  Ida Marr  Island Sound Radio"))
    }
}
