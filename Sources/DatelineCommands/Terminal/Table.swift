/// Rows under aligned columns, for people.
struct Table {
    /// A column's title, and to which side its cells stand.
    struct Column {
        var title: String
        var isNumeric = false

        init(_ title: String, isNumeric: Bool = false) {
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    private static let gap = "  "
    let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row: a cell for each column, fit to be shown.
    mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count, "a row has a cell for each column")
        rows.append(cells)
    }

    /// Prints a line of titles and the rows; nothing at all where there are no rows.
    func print(to printer: Printer) throws {
        guard !isEmpty else { return }
        let widths = columns.indices.map { column in
            let widest = rows.reduce(DisplayWidth.columns(of: columns[column].title)) {
                max($0, DisplayWidth.columns(of: $1[column]))
            }
            return printer.isCut ? min(widest, limit(column, of: printer.columns)) : widest
        }
        let titles = layOut(columns.map(\.title), widths, printer)
        try printer.line(printer.style.apply(.faint, to: titles))
        for row in rows { try printer.line(layOut(row, widths, printer)) }
    }

    /// How wide a column may be on a terminal, so that one long name does not push the last column off the screen: the
    /// first, which names the row, has a third of it; numbers are never cut.
    private func limit(_ column: Int, of width: Int) -> Int {
        columns[column].isNumeric ? width : column == 0 ? width / 3 : width / 5
    }

    private func layOut(_ cells: [String], _ widths: [Int], _ printer: Printer) -> String {
        var line = ""
        var used = 0
        for (index, cell) in cells.enumerated() {
            let isLast = index == cells.count - 1
            var cell = cell
            if printer.isCut {
                let room = isLast ? max(8, printer.columns - used) : widths[index]
                cell = DisplayWidth.cut(cell, toColumns: room)
            }
            let missing = max(0, widths[index] - DisplayWidth.columns(of: cell))
            let padding = String(repeating: " ", count: missing)
            if columns[index].isNumeric {
                line += padding + cell
            } else {
                line += isLast ? cell : cell + padding
            }
            if !isLast { line += Self.gap }
            used += widths[index] + Self.gap.count
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
