import BytePaths
import NewsRecord

/// A timeline as a drawing: a row an entry, a bar over all days that its date can mean, so that what is uncertain is
/// wide.
struct TimelineDrawing {
    private static let rowHeight = 22
    private static let top = 44
    private static let left = 20
    private static let axisWidth = 560
    private static let textLeft = left + axisWidth + 16
    private static let width = textLeft + 620
    /// A day is drawn at least this wide.
    private static let leastWidth = 4.0

    private let entries: [TimelineEntry]
    /// Days since 1970 at the ends of the axis.
    private let firstDay: Int64
    private let lastDay: Int64

    init(_ entries: [TimelineEntry]) {
        self.entries = entries
        let days = entries.flatMap { [$0.first, $0.last].compactMap { $0?.daysSince1970 } }
        let (first, last) = (days.min() ?? 0, days.max() ?? 0)
        // Room at both sides, for ends that are open.
        let margin = max(1, (last - first) / 20)
        firstDay = first - margin
        lastDay = last + 1 + margin
    }

    /// The document, in UTF-8.
    func svg() -> String {
        let height = Self.top + Self.rowHeight * (entries.count + 1)
        var lines = [
            ##"<svg xmlns="http://www.w3.org/2000/svg" width="\##(Self.width)" height="\##(height)" "##
                + ##"viewBox="0 0 \##(Self.width) \##(height)" role="img" font-family="sans-serif" font-size="12">"##,
            "<title>Timeline</title>",
            """
            <defs><linearGradient id="past"><stop offset="0" stop-color="#4a6fa5" stop-opacity="0"/>\
            <stop offset="1" stop-color="#4a6fa5"/></linearGradient><linearGradient id="future">\
            <stop offset="0" stop-color="#4a6fa5"/><stop offset="1" stop-color="#4a6fa5" stop-opacity="0"/>\
            </linearGradient></defs>
            """,
            ##"<rect width="100%" height="100%" fill="#ffffff"/>"##,
        ]
        lines += axis(height)
        for (row, entry) in entries.enumerated() { lines += self.row(entry, row) }
        lines.append("</svg>")
        return lines.joined(separator: "\n") + "\n"
    }

    private func place(_ day: Int64) -> Double {
        Double(Self.left) + Double(day - firstDay) / Double(max(1, lastDay - firstDay)) * Double(Self.axisWidth)
    }

    // MARK: The axis

    private func axis(_ height: Int) -> [String] {
        let bottom = height - Self.rowHeight / 2
        return ticks().flatMap { tick in
            let x = Self.number(place(tick.day))
            return [
                ##"<line x1="\##(x)" y1="\##(Self.top - 10)" x2="\##(x)" y2="\##(bottom)" stroke="#dddddd"/>"##,
                ##"<text x="\##(x)" y="\##(Self.top - 16)" text-anchor="middle" fill="#666666">\##(tick.label)</text>"##,
            ]
        }
    }

    /// At most nine days that begin a year, a month or anything, as the length of the axis asks.
    private func ticks() -> [(day: Int64, label: String)] {
        let span = lastDay - firstDay
        let first = CivilDate(daysSince1970: firstDay)
        let last = CivilDate(daysSince1970: lastDay)
        if span > 900 {
            let step = max(1, (last.year - first.year + 7) / 8)
            return stride(from: first.year + 1, through: last.year, by: Int(step)).compactMap { year in
                CivilDate(year: year, month: 1, day: 1).map { ($0.daysSince1970, String(year)) }
            }
        }
        if span > 70 {
            let months = (last.year - first.year) * 12 + last.month - first.month
            let step = max(1, (months + 7) / 8)
            return stride(from: 1, through: months, by: Int(step)).compactMap { offset in
                let month = first.month - 1 + offset
                return CivilDate(year: first.year + month / 12, month: month % 12 + 1, day: 1).map {
                    ($0.daysSince1970, String(TimelineEntry.text($0).dropLast(3)))
                }
            }
        }
        let step = max(1, (span + 5) / 6)
        return stride(from: firstDay + 1, to: lastDay, by: Int(step)).map {
            ($0, TimelineEntry.text(CivilDate(daysSince1970: $0)))
        }
    }

    // MARK: Rows

    private func row(_ entry: TimelineEntry, _ row: Int) -> [String] {
        let middle = Self.top + Self.rowHeight * row + Self.rowHeight / 2
        let label = entry.edtf + "  " + entry.words
        let text =
            ##"<text x="\##(Self.textLeft)" y="\##(middle + 4)">\##(Self.escaped(Self.cut(label)))</text>"##
        guard entry.hasPlace else {
            // No day at all: said, not drawn.
            return [
                ##"<text x="\##(Self.left)" y="\##(middle + 4)" fill="#999999">year open</text>"##, text,
            ]
        }
        return [bar(entry, middle), text]
    }

    private func bar(_ entry: TimelineEntry, _ middle: Int) -> String {
        let begin = place(entry.first?.daysSince1970 ?? firstDay)
        let end = place(entry.last.map { $0.daysSince1970 + 1 } ?? lastDay)
        let fill = entry.first == nil ? "url(#past)" : entry.last == nil ? "url(#future)" : Self.colour(entry)
        let isPoint = entry.first == entry.last
        let isReal = entry.realis.map { $0 == "actual" || $0 == "ongoing" } ?? true
        let dash = isReal ? "" : ##" stroke="#4a6fa5" stroke-dasharray="3 2""##
        let opacity = isPoint ? "" : ##" fill-opacity="0.55""##
        let width = Self.number(max(Self.leastWidth, end - begin))
        return ##"<rect x="\##(Self.number(begin))" y="\##(middle - 6)" width="\##(width)" "##
            + ##"height="12" rx="3" fill="\##(fill)"\##(opacity)\##(dash)>"##
            + "<title>\(Self.escaped(entry.path.shown + ": " + entry.edtf))</title></rect>"
    }

    private static func colour(_ entry: TimelineEntry) -> String {
        switch entry.kind {
        case .published: "#b5651d"
        case .event: "#4a6fa5"
        case .statement: "#5b8c5a"
        case .date: "#888888"
        }
    }

    /// With one digit behind the point at most.
    private static func number(_ value: Double) -> String {
        let tenths = Int64((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }

    private static func cut(_ text: String) -> String { text.count > 100 ? text.prefix(99) + "…" : text }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default:
                // Control characters are none of XML's.
                if scalar.value >= 0x20, scalar.value != 0x7F { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }
}
