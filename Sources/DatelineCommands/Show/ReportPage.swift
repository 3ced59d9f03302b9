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
        try printSpeakers()
        try printDates()
        try printFigures()
        try printDiagnostics()
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
        for (_, value) in reading.attributions {
            guard value["content"]?[0]?["span"]?.range.map({ range.overlaps($0) }) == true,
                let original = value["same_as"]?[0]?.string, let paragraph = paragraph(ofAttribution: original)
            else { continue }
            let relation = value["relation"]?.string.map(PlainText.oneLine) ?? "copy"
            return "\(name), \(relation) of ¶\(paragraph)"
        }
        return name
    }

    private func paragraph(ofAttribution id: String) -> Int? {
        let found = reading.attributions.first { $0.id == id }
        guard let start = found?.value["content"]?[0]?["span"]?.range?.lowerBound else { return nil }
        return paragraph(at: start)
    }

    private func paragraph(at place: Int) -> Int? {
        let found = blocks.first { $0["span"]?.range?.contains(place) == true }
        return found?["paragraph"]?.integer
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

    // MARK: The lists

    private func printSpeakers() throws {
        var order: [String] = []
        var counts: [String: (name: String, quotations: Int, statements: Int)] = [:]
        for (_, value) in reading.attributions where !ReportMarks.isRepeated(value) {
            let key = value["speaker"]?.string ?? ""
            if counts[key] == nil {
                order.append(key)
                counts[key] = (key.isEmpty ? "nobody found" : reading.speaker(value), 0, 0)
            }
            if value["kind"]?.string == "indirect" {
                counts[key]?.statements += 1
            } else {
                counts[key]?.quotations += 1
            }
        }
        var table = Table([
            .init("speaker"), .init("quotations", isNumeric: true), .init("statements", isNumeric: true), .init("id"),
        ])
        for key in order {
            guard let count = counts[key] else { continue }
            table.add([count.name, "\(count.quotations)", "\(count.statements)", PlainText.escaped(key)])
        }
        try print(table)
    }

    private func printDates() throws {
        var table = Table([.init("date"), .init("value"), .init("¶", isNumeric: true), .init("basis")])
        for (_, value) in report.list(.date) {
            table.add([
                PlainText.oneLine(value["text"]?.string ?? ""), ItemWords.dateValue(value) ?? "open", place(value),
                PlainText.oneLine(([value["basis"]?.string ?? ""] + reasons(value)).joined(separator: ": ")),
            ])
        }
        try print(table)
    }

    private func printFigures() throws {
        var table = Table([
            .init("figure"), .init("value"), .init("¶", isNumeric: true), .init("counts"), .init("claimed by"),
        ])
        for (_, value) in report.list(.figure) {
            table.add([
                PlainText.oneLine(value["text"]?.string ?? ""), ItemWords.quantity(value), place(value),
                PlainText.oneLine(value["counted"]?.string ?? ""),
                value["speaker"]?.string == nil ? "the report" : reading.speaker(value),
            ])
        }
        try print(table)
    }

    private func printDiagnostics() throws {
        for (_, value) in report.list(.diagnostic) {
            let severity = PlainText.escaped(value["severity"]?.string ?? "note")
            let paragraph = place(value)
            let place = paragraph.isEmpty ? "" : "¶\(paragraph), "
            let message = PlainText.oneLine(value["message"]?.string ?? "")
            try printer.line(printer.style.apply(.warning, to: "\(severity):") + " \(place)\(message)")
        }
    }

    private func reasons(_ value: JSONValue) -> [String] {
        let reasons = (value["reasons"]?.elements ?? []).compactMap(\.string)
        return reasons.isEmpty ? [] : [reasons.joined(separator: "; ")]
    }

    private func place(_ value: JSONValue) -> String {
        value["span"]?.range.flatMap { paragraph(at: $0.lowerBound) }.map(String.init) ?? ""
    }

    private func print(_ table: Table) throws {
        guard !table.isEmpty else { return }
        try table.print(to: printer)
        try printer.line()
    }
}
