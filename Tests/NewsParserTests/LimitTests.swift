import NewsParser
import NewsRecord
import Testing

/// What a report that is made to waste time gets.
@Suite struct LimitTests {
    private let first = "“The bridge is closed,” said Ida Marr, the mayor of the island, on 3 May 2031."
    private let second = "“It opens in June,” said Tom Weld, who counted 40 lorries a day."

    private func record(_ text: String, readByteCount: Int) -> Record {
        Parser(readByteCount: readByteCount).parse(Array(text.utf8), path: Reading.path)
    }

    @Test func whatLiesBeyondTheMeasureKeepsItsPlaceAndIsNotRead() throws {
        let text = "\(first)\n\n\(second)\n\n\(second)\n"
        let whole = record(text, readByteCount: 1000)
        let cut = record(text, readByteCount: first.utf8.count + 20)
        #expect(whole.attributions.count == 3 && whole.diagnostics.isEmpty)
        #expect(cut.blocks.map(\.start) == whole.blocks.map(\.start))
        #expect(cut.attributions.map(\.content) == Array(whole.attributions.prefix(1)).map(\.content))
        #expect(cut.figures.isEmpty && cut.dates.map(\.edtf) == ["2031-05-03"])
        let note = try #require(cut.diagnostics.first)
        #expect(cut.diagnostics.count == 1 && note.severity == .warning && note.message.contains("too long"))
        #expect(note.span?.block == 1)
    }

    @Test func aReportOfJustThatLengthIsReadWhole() {
        let text = "\(first)\n\n\(second)"
        #expect(record(text, readByteCount: first.utf8.count + second.utf8.count).attributions.count == 2)
    }
}
