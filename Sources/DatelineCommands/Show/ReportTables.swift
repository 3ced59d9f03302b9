import ChangeAccount
import NewsRecord

/// The lists below a report that is shown: who speaks, who holds which office, what dates and figures come to, what
/// happened, who went where, what binds whom, who is for or against whom, and the parser's notes.
struct ReportTables {
    private let report: StoredReport
    private let reading: ReportMarks
    private let printer: Printer

    init(_ report: StoredReport, _ reading: ReportMarks, _ printer: Printer) {
        self.report = report
        self.reading = reading
        self.printer = printer
    }

    /// Prints those that are not empty.
    func print() throws {
        for table in [
            speakers(), offices(), dates(), figures(), events(), routes(), instruments(), stances(), loaded(), slips(),
        ]
        where !table.isEmpty {
            try table.print(to: printer)
            try printer.line()
        }
        try printDiagnostics()
    }

    private func speakers() -> Table {
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
        return table
    }

    private func offices() -> Table {
        list(.office, ["office", "holder", "of"]) { value in
            [text(value, "title"), reading.names.words(value["holder"]), reading.names.words(value["of"])]
        }
    }

    private func dates() -> Table {
        list(.date, ["date", "value", "basis"]) { value in
            [
                text(value, "text"), ItemWords.dateValue(value) ?? "open",
                PlainText.oneLine(([value["basis"]?.string ?? ""] + reasons(value)).joined(separator: ": ")),
            ]
        }
    }

    private func figures() -> Table {
        list(.figure, ["figure", "value", "counts", "claimed by"]) { value in
            [text(value, "text"), ItemWords.quantity(value), text(value, "counted"), reading.names.teller(value)]
        }
    }

    private func events() -> Table {
        list(.event, ["event", "when", "who", "to whom", "where", "as written"]) { value in
            [
                HappeningWords.event(value), text(value, "edtf"), reading.names.list(value["actor"]),
                reading.names.list(value["target"]), reading.names.words(value["place"]), text(value, "text"),
            ]
        }
    }

    private func routes() -> Table {
        list(.route, ["route", "told by"]) { value in
            [HappeningWords.way(value, reading.names), reading.names.teller(value)]
        }
    }

    private func slips() -> Table {
        list(.slip, ["slip", "reads as"]) { value in [text(value, "text"), text(value, "reads_as")] }
    }

    private func instruments() -> Table {
        list(.instrument, ["instrument", "date", "parties", "duty"]) { value in
            [
                text(value, "name"), text(value, "edtf"), reading.names.list(value["parties"]),
                HappeningWords.duty(value["duty"], reading.names),
            ]
        }
    }

    private func stances() -> Table {
        list(.stance, ["stance", "told by", "as written"]) { value in
            [HappeningWords.stance(value, reading.names), reading.names.teller(value), text(value, "text")]
        }
    }

    private func loaded() -> Table {
        list(.loaded, ["loaded word in the report's own voice", "class"]) { value in
            [text(value, "text"), text(value, "class")]
        }
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

    // MARK: Cells

    /// A row for each item of a type, the paragraph behind the first column.
    private func list(_ type: ItemType, _ columns: [String], cells: (JSONValue) -> [String]) -> Table {
        var table = Table([.init(columns[0]), .init("¶", isNumeric: true)] + columns.dropFirst().map { .init($0) })
        for (_, value) in report.list(type) {
            let row = cells(value)
            table.add([row[0], place(value)] + row.dropFirst())
        }
        return table
    }

    private func text(_ value: JSONValue, _ name: String) -> String { PlainText.oneLine(value[name]?.string ?? "") }

    private func reasons(_ value: JSONValue) -> [String] {
        let reasons = (value["reasons"]?.elements ?? []).compactMap(\.string)
        return reasons.isEmpty ? [] : [reasons.joined(separator: "; ")]
    }

    /// The paragraph, from 1, in which an item or its first wording stands; empty for none.
    private func place(_ value: JSONValue) -> String {
        let span = value["span"]?.range ?? value["titles"]?[0]?["span"]?.range
        return span.flatMap { reading.paragraph(at: $0.lowerBound) }.map(String.init) ?? ""
    }
}
