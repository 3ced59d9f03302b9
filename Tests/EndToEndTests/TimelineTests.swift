import Foundation
import Testing

/// `dateline timeline` by the real binaries, as text and as a drawing: on reports of the tests' own, and on the two real
/// ones where they lie beside the package.
@Suite struct TimelineTests {
    private static let seeds = (#filePath as NSString).deletingLastPathComponent + "/../../../shared/seeds"
    private static var seedNames: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: seeds)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }

    @Test func aTimelineOfReportsIsTextAndADrawing() throws {
        let sandbox = try Sandbox()
        try sandbox.write(
            "Dam opened\n\nThe dam was opened on 3 May 2019. It had burst in March 1999.\n", to: "dam.txt")
        try sandbox.write("Dam feared\n\nEngineers fear that it will burst before 2031.\n", to: "fear.txt")
        try sandbox.runOnce()
        let rows = try sandbox.dateline("timeline", "--json").objects
        #expect(rows.compactMap { $0["edtf"] as? String } == ["1999-03", "2019-05-03", "2031"])
        let text = try sandbox.dateline("timeline").lines
        let days = ["1999", "2019", "2031"]
        let order = days.compactMap { day in text.firstIndex { $0.contains(day) } }
        #expect(order.count == 3 && order == order.sorted())
        try expectDrawing(of: sandbox, marks: 3)
        #expect(try sandbox.dateline("timeline", "dam.txt", "--json").objects.count == 2)
    }

    @Test(.enabled(if: seedNames.count == 2, "../shared/seeds is missing"))
    func aTimelineOfTheRealReports() throws {
        let sandbox = try Sandbox()
        for name in Self.seedNames {
            try sandbox.write(try String(contentsOfFile: Self.seeds + "/" + name, encoding: .utf8), to: name)
        }
        try sandbox.runOnce()
        let rows = try sandbox.dateline("timeline", "--json").objects
        let days = Set(rows.compactMap { $0["edtf"] as? String })
        // A year that the text names, a day that its dateline settles, and one that stays a set.
        #expect(days.isSuperset(of: ["1953", "2006-08-26", "[2006-07-26,2007-07-26,2008-07-26]"]))
        #expect(try sandbox.dateline("timeline").lines.contains { $0.contains("1953") })
        try expectDrawing(of: sandbox, marks: rows.count)
    }

    /// One well-formed drawing with a bar for everything that has its time.
    private func expectDrawing(of sandbox: Sandbox, marks: Int) throws {
        let drawing = try sandbox.dateline("timeline", "--format", "svg").output
        let parser = XMLScan(drawing)
        #expect(parser.isWhole)
        let bars = drawing.split(separator: "\n").count { $0.contains("rx=\"3\"") }
        #expect((1...marks).contains(bars))
    }
}

/// Whether the elements of a drawing open and close in order.
private struct XMLScan {
    private(set) var isWhole = true

    init(_ text: String) {
        var open: [Substring] = []
        for tag in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
            let inside = tag.prefix { $0 != ">" }
            let name = inside.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" }
            if inside.hasPrefix("/") {
                isWhole = isWhole && open.popLast() == name
            } else if !inside.hasSuffix("/"), !inside.hasPrefix("?"), !inside.hasPrefix("!") {
                open.append(name)
            }
        }
        isWhole = isWhole && open.isEmpty && text.hasPrefix("<svg ")
    }
}
