import ChangeAccount
import Glibc
import NewsRecord
import Testing

@testable import DatelineCommands

@Suite struct ShowTests {
    /// What the rendering is compared with; DATELINE_UPDATE_GOLDEN=1 writes it anew.
    private func checkGolden(_ text: String, _ name: String, here: String = #filePath) throws {
        let folder = here.prefix { _ in true }.split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Golden/\(name).txt"
        if getenv("DATELINE_UPDATE_GOLDEN") != nil {
            let file = try #require(fopen(path, "w"))
            defer { fclose(file) }
            #expect(fwrite(text, 1, text.utf8.count, file) == text.utf8.count)
        } else {
            let golden = String(decoding: try FileBytes.read(path: path), as: UTF8.self)
            #expect(text == golden, "rendering differs from \(name).txt; DATELINE_UPDATE_GOLDEN=1 accepts it")
        }
    }

    @Test(arguments: [("show-80", 80), ("show-120", 120), ("show-40", 40)])
    func plainRendering(name: String, columns: Int) throws {
        let fixture = try StoreFixture()
        try fixture.save(.harbour())
        let shown = fixture.run("show", "a.txt", columns: columns)
        #expect(shown.code == 0)
        try checkGolden(shown.output, name)
    }

    @Test(arguments: [40, 60, 80, 100, 200])
    func plainTextFitsItsWidthAndLosesNoWord(columns: Int) throws {
        let fixture = try StoreFixture()
        let report = SampleReport.harbour()
        try fixture.save(report)
        let lines = fixture.run("show", "a.txt", columns: columns).lines
        let text = lines.drop { !$0.isEmpty }.prefix { !$0.hasPrefix("speaker") }
        for line in text { #expect(DisplayWidth.columns(of: line) <= columns, "\(line)") }
        let words = Set(text.joined(separator: " ").split { " {}_“”,.".contains($0) }.map(String.init))
        for word in report.text.split(whereSeparator: { " \n“”,.".contains($0) }) {
            #expect(words.contains(String(word)), "\(word) is lost")
        }
    }

    @Test func colourIsForTerminalsAndNeverWithNoColor() throws {
        let fixture = try StoreFixture()
        try fixture.save(.harbour())
        let escape = "\u{1B}["
        #expect(fixture.run("show", "a.txt", terminal: true).output.contains(escape))
        #expect(!fixture.run("show", "a.txt").output.contains(escape))
        let plain = fixture.run("show", "a.txt", terminal: true, environment: ["NO_COLOR": "1"]).output
        #expect(!plain.contains(escape))
        #expect(!fixture.run("show", "a.txt", terminal: true, environment: ["TERM": "dumb"]).output.contains(escape))
        #expect(!fixture.run("show", "a.txt", "--json", terminal: true).output.contains(escape))
    }

    @Test func rawIsTheBytesAndJSONTheRecordUnderTheStoresIds() throws {
        let fixture = try StoreFixture()
        let report = SampleReport.harbour()
        try fixture.save(report)
        #expect(fixture.run("show", "--raw", "a.txt").output == report.text)
        let shown = try #require(try fixture.run("show", "a.txt", "--json").json().first)
        let parsed = try JSONValue(parsing: report.record.json())
        #expect(shown["schema"] == .string("dateline.report/1"))
        #expect(shown["document"] == parsed["document"])
        #expect(shown["headline"] == parsed["headline"])
        for list in ["attributions", "entities", "dates", "figures", "diagnostics"] {
            let spans = [shown, parsed].map { value in
                (value[list]?.elements ?? []).map { [$0["span"], $0["content"]?[0]?["span"], $0["text"]] }
            }
            #expect(spans[0].count == spans[1].count)
            #expect(Set(spans[0].map { "\($0)" }) == Set(spans[1].map { "\($0)" }), "\(list)")
        }
    }

    @Test func showsADocumentByItsIdAndAsItWas() throws {
        let fixture = try StoreFixture()
        try fixture.save(.harbour())
        try fixture.save(.harbour(hopeful: "doubtful"))
        #expect(fixture.run("show", "d-1", "--at", "1").output.contains("very hopeful"))
        #expect(fixture.run("show", "./a.txt").output.contains("very doubtful"))
        #expect(fixture.run("show", "a.txt", "--raw", "--at", "1").output.contains("very hopeful"))
    }

    @Test func controlCharactersNeverReachTheTerminalRaw() throws {
        let fixture = try StoreFixture()
        let text = "Bad \u{1B}[31m news\u{7}, she\u{202E} said\u{9B}1m."
        try fixture.save(SampleReport([(.headline, text), (.paragraph, text)], path: "evil\u{1B}]0;x\u{7}.txt"))
        for arguments in [["documents"], ["show", "d-1"], ["log"], ["diff", "0"], ["tail"]] {
            let outcome = Outcome.of(
                arguments + ["--state", fixture.directory], terminal: true, columns: 200, environment: ["NO_COLOR": "1"]
            )
            #expect(outcome.code == 0)
            let raw = outcome.output.unicodeScalars.filter { $0 != "\n" && PlainText.isControl($0) }
            #expect(raw.isEmpty, "\(arguments): \(raw.map { $0.value })")
            #expect(outcome.output.contains("\\x1b"))
        }
        let missing = fixture.run("show", "no\u{1B}[2Jsuch")
        #expect(missing.code == 66)
        #expect(!missing.errors.contains("\u{1B}"))
    }

    @Test(
        arguments: [
            ("utf-8", Array("Über 5 €".utf8), "Über 5 €"),
            ("windows-1252", [0xDC, 0x62, 0x65, 0x72, 0x20, 0x80], "Über €"),
            ("utf-16le", [0xDC, 0x00, 0x62, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "Üb😀"),
            ("utf-16be", [0x00, 0xDC, 0x00, 0x62, 0xD8, 0x3D, 0xDE, 0x00], "Üb😀"),
            ("utf-8", [0x61, 0xFF], "a\u{FFFD}"),
        ] as [(String, [UInt8], String)])
    func bytesAreReadByTheirEncoding(encoding: String, bytes: [UInt8], text: String) {
        let report = ReportBytes(bytes, encoding: encoding)
        #expect(report.text(0..<bytes.count) == text)
        #expect(report.text(-5..<1000) == text)
    }
}
