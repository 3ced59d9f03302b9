import NewsRecord
import Testing

/// `timeline`: order, extents of open dates, filters, and the drawing.
@Suite struct TimelineTests {
    private func report(_ path: String, published: String?, _ dated: [(String, String?)]) -> SampleReport {
        var report = SampleReport(
            [(.headline, "Bridge <closed>"), (.paragraph, dated.map(\.0).joined(separator: ", ") + ".")], path: path)
        for (words, edtf) in dated { report.date(words, edtf) }
        report.record.published = published.map { Published(edtf: $0, span: nil, basis: .text) }
        return report
    }

    private func fixture() throws -> StoreFixture {
        let fixture = try StoreFixture()
        try fixture.save(
            report("b.txt", published: "2031-05-03", [("last July", "2030-07"), ("one day in July", "XXXX-07")]),
            report("a.txt", published: "2030-01-02", [("since the flood", "2029/.."), ("nobody knows", nil)]))
        return fixture
    }

    @Test func whatReportsTellStandsInTheOrderOfTime() throws {
        let rows = try fixture().run("timeline", "--json").json()
        #expect(
            rows.compactMap { $0["edtf"]?.string } == ["2029/..", "2030-01-02", "2030-07", "2031-05-03", "XXXX-07"])
        #expect(rows.compactMap { $0["kind"]?.string } == ["date", "published", "date", "published", "date"])
        #expect(rows[2]["first"]?.string == "2030-07-01")
        #expect(rows[2]["last"]?.string == "2030-07-31")
        #expect(rows[0]["last"]?.string == nil)
        #expect(rows[4]["first"]?.string == nil)
    }

    @Test func documentsWordsAndDatesNarrowItDown() throws {
        let fixture = try fixture()
        #expect(try fixture.run("timeline", "a.txt", "--json").json().count == 2)
        #expect(try fixture.run("timeline", "--about", "flood", "--json").json().count == 1)
        #expect(try fixture.run("timeline", "--from", "2031", "--to", "2031", "--json").json().count == 3)
        #expect(fixture.run("timeline", "c.txt").code == 66)
        #expect(fixture.run("timeline", "--from", "soon").code == 64)
    }

    @Test func anUncertainDateIsDrawnAsAnExtent() throws {
        let drawing = try fixture().run("timeline", "--format", "svg").lines.joined(separator: "\n")
        #expect(drawing.hasPrefix("<svg ") && drawing.hasSuffix("</svg>"))
        let widths = drawing.split(separator: "\n").filter { $0.contains("rx=\"3\"") }.compactMap { line in
            line.split(separator: "width=\"").dropFirst().first.flatMap { Double($0.prefix { $0 != "\"" }) }
        }
        try #require(widths.count == 4)
        // A month is wider than a day, and what goes on reaches the edge.
        #expect(widths[2] > widths[1] && widths[0] > widths[2])
        #expect(drawing.contains("url(#future)"))
        #expect(drawing.contains("year open"))
        #expect(drawing.contains("Bridge &lt;closed&gt;") && !drawing.contains("<closed>"))
    }

    @Test func itIsAskedOfThePastToo() throws {
        let fixture = try fixture()
        try fixture.delete("a.txt")
        #expect(try fixture.run("timeline", "--json").json().count == 3)
        #expect(try fixture.run("timeline", "--at", "1", "--json").json().count == 5)
    }
}
