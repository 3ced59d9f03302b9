import ChangeAccount
import NewsRecord

/// One report laid out for reading: the text in a narrow column with paragraph numbers on its left and, on its right, who
/// speaks and what dates and figures come to; then lists of speakers, dates, figures and the parser's notes.
struct ReportPage {
    private static let gutterColumns = 5
    private static let gapColumns = 3
    private static let widestTextColumns = 68
    private static let textColumnsBesideNotes = 32
    private static let noteColumnsAtLeast = 18
    private static let widestNoteColumns = 34

    private let report: StoredReport
    private let bytes: ReportBytes
    private let reading: ReportMarks
    private let blocks: [JSONValue]
    private let printer: Printer
    private let textColumns: Int
    private let noteColumns: Int
    /// Whether the page has no room for a margin, so that notes stand below their paragraph.
    private let isNarrow: Bool

    init(_ report: StoredReport, bytes: [UInt8], printer: Printer) {
        self.report = report
        self.bytes = ReportBytes(bytes, encoding: report.document["encoding"]?.string ?? "utf-8")
        self.printer = printer
        reading = ReportMarks(report)
        blocks = report.document["blocks"]?.elements ?? []
        let room = printer.columns - Self.gutterColumns
        // A third of the page for notes, within reason.
        let notes = min(max(room / 3 - Self.gapColumns, Self.noteColumnsAtLeast), Self.widestNoteColumns)
        isNarrow = room - Self.gapColumns - notes < Self.textColumnsBesideNotes
        textColumns = isNarrow ? room : min(room - Self.gapColumns - notes, Self.widestTextColumns)
        noteColumns = isNarrow ? room : notes
    }

    /// Prints all of it. `revision` is the revision that was asked for.
    func print(revision: Int64) throws {
        try printHead(revision: revision)
        for block in blocks { try printBlock(block) }
        try ReportTables(report, reading, printer).print()
    }

    // MARK: The head

    private func printHead(revision: Int64) throws {
        let facts = report.document
        var parts = ["revision \(revision)", PlainText.escaped(report.id)]
        if let outlet = facts["outlet"]?["name"]?.string { parts.append(PlainText.oneLine(outlet)) }
        if let place = facts["dateline"]?["place_text"]?.string { parts.append(PlainText.oneLine(place)) }
        if let published = facts["published"]?["edtf"]?.string {
            parts.append("published \(PlainText.oneLine(published))")
        }
        if let language = facts["language"]?.string, language != "en" { parts.append(PlainText.oneLine(language)) }
        let path = PlainText.escaped(facts["path"]?.string ?? report.id)
        try printer.line(
            printer.style.apply(.title, to: path) + "  "
                + printer.style.apply(.faint, to: parts.joined(separator: " · ")))
        let key =
            printer.style.hasColour
            ? [
                printer.style.apply(.quotation, to: "quotation"), printer.style.apply(.statement, to: "statement"),
                printer.style.apply(.date, to: "date"), printer.style.apply(.figure, to: "figure"),
            ].joined(separator: "  ")
            : "{what someone says}  _date or figure_"
        try printer.line(key + printer.style.apply(.faint, to: "  margin: ” speaker  @ date  # figure"))
        try printer.line()
    }

    // MARK: The text

    private func printBlock(_ block: JSONValue) throws {
        guard let range = block["span"]?.range, !range.isEmpty else { return }
        let kind = block["kind"]?.string ?? "paragraph"
        let role: Style.Role? =
            switch kind {
            case "headline", "heading": .title
            case "paragraph", "pullquote", "correction": nil
            default: .faint
            }
        let text = MarkedText(
            bytes, range: range, marks: reading.marks, columns: textColumns, style: printer.style, base: role)
        var notes = text.lines.map(\.notes)
        if kind != "paragraph", !notes.isEmpty { notes[0].insert("(\(label(kind, block)))", at: 0) }
        let number = block["paragraph"]?.integer.map(String.init) ?? ""
        if isNarrow {
            try printLines(text.lines, notes: [], number: number)
            for note in notes.joined().flatMap({ Self.wrapped($0, columns: noteColumns) }) {
                try printer.line(
                    String(repeating: " ", count: Self.gutterColumns) + printer.style.apply(.faint, to: note))
            }
        } else {
            try printLines(text.lines, notes: settle(notes), number: number)
        }
        try printer.line()
    }

    private func label(_ kind: String, _ block: JSONValue) -> String {
        let name = kind == "pullquote" ? "pull quote" : PlainText.escaped(kind)
        guard let range = block["span"]?.range else { return name }
        let repetitions = reading.attributions.lazy.compactMap { attribution -> String? in
            guard let content = attribution.value["content"]?[0]?["span"]?.range, range.overlaps(content) else {
                return nil
            }
            return reading.repetition(attribution.value)
        }
        return repetitions.first.map { "\(name), \($0)" } ?? name
    }

    /// Gives each note a line of its own at or after the line that it belongs to; the last ones may stand below the text.
    private func settle(_ notes: [[String]]) -> [String] {
        var settled: [String] = []
        for (line, these) in notes.enumerated() {
            for note in these {
                while settled.count < line { settled.append("") }
                settled += Self.wrapped(note, columns: noteColumns)
            }
        }
        return settled
    }

    private func printLines(_ lines: [MarkedText.Line], notes: [String], number: String) throws {
        for index in 0..<max(lines.count, notes.count) {
            let gutter = index == 0 && !number.isEmpty ? Self.rightAligned(number, Self.gutterColumns - 2) + "  " : ""
            var row = printer.style.apply(.faint, to: gutter)
            let note = index < notes.count ? notes[index] : ""
            var used = gutter.count
            if index < lines.count {
                row += String(repeating: " ", count: Self.gutterColumns - used) + lines[index].text
                used = Self.gutterColumns + lines[index].columns
            }
            if !note.isEmpty {
                let start = Self.gutterColumns + textColumns + Self.gapColumns
                row += String(repeating: " ", count: max(1, start - used)) + printer.style.apply(.faint, to: note)
            }
            try printer.line(row)
        }
    }

    private static func rightAligned(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// A note on two lines at most, the second set in below the first.
    private static func wrapped(_ note: String, columns: Int) -> [String] {
        guard DisplayWidth.columns(of: note) > columns else { return [note] }
        var first = ""
        var rest = note.split(separator: " ").map(String.init)[...]
        while let word = rest.first, DisplayWidth.columns(of: first) + 1 + DisplayWidth.columns(of: word) <= columns {
            first += first.isEmpty ? word : " " + word
            rest = rest.dropFirst()
        }
        guard !rest.isEmpty, first.count > 1 else { return [DisplayWidth.cut(note, toColumns: columns)] }
        return [first, DisplayWidth.cut("  " + rest.joined(separator: " "), toColumns: columns)]
    }
}
