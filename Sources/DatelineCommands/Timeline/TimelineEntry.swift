import BytePaths
import ChangeAccount
import NewsRecord

/// One line of a timeline: what happened, was said or was published, and when as far as the report settles it.
struct TimelineEntry {
    /// What stands on the line.
    enum Kind: String { case published, event, statement, date }

    var kind: Kind
    /// The id of the item; a publication has that of its document.
    var id: String
    var document: String
    var path: RelativePath
    /// The value as the item has it.
    var edtf: String
    /// What it was, in words that are fit to be shown.
    var words: String
    /// Whether it happened, where the item says so.
    var realis: String?

    /// The days that the value can mean, both included; nil where an end is open or the year is.
    let first: CivilDate?
    let last: CivilDate?

    init?(
        _ kind: Kind, id: String, document: String, path: RelativePath, edtf: String, words: String,
        realis: String? = nil
    ) {
        guard let value = EDTF(edtf) else { return nil }
        self.kind = kind
        self.id = id
        self.document = document
        self.path = path
        self.edtf = edtf
        self.words = words
        self.realis = realis
        let isYearOpen = edtf.contains("XXXX")
        first = isYearOpen ? nil : value.earliest
        last = isYearOpen ? nil : value.latest
    }

    /// Whether it can be put anywhere on a line of days.
    var hasPlace: Bool { first != nil || last != nil }

    /// By the day that it may begin with, then by the one that it ends with at the latest; what has no place is last.
    static func precedes(_ one: TimelineEntry, _ other: TimelineEntry) -> Bool {
        one.key < other.key
    }

    private var key: (Int64, Int64, String, String, String) {
        let begin = (first ?? last)?.daysSince1970 ?? Int64.max
        let end = (last ?? first)?.daysSince1970 ?? Int64.max
        return (
            begin, end, path.shown, kind.rawValue,
            (id.utf8.count < 10 ? String(repeating: "0", count: 10 - id.utf8.count) : "") + id
        )
    }

    func writeJSON(into writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("kind")
            writer.string(kind.rawValue)
            writer.key("id")
            writer.string(id)
            writer.place(document: document, path)
            writer.key("edtf")
            writer.string(edtf)
            writer.key("first")
            writer.string(first.map(Self.text))
            writer.key("last")
            writer.string(last.map(Self.text))
            writer.key("realis")
            writer.string(realis)
            writer.key("words")
            writer.string(words)
        }
    }

    /// A day as `2006-08-26`.
    static func text(_ day: CivilDate) -> String {
        func padded(_ number: Int64, _ width: Int) -> String {
            let digits = String(abs(number))
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(day.year < 0 ? "-" : "")\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
    }
}
