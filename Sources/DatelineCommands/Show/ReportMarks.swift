import ChangeAccount
import NewsRecord

/// A stretch of a report that is set off when it is shown, and the note that stands beside it.
struct Mark: Equatable {
    enum Kind: Int { case quotation, statement, date, figure }

    /// Bytes from the start of the file.
    var range: Range<Int>
    var kind: Kind
    /// A few words for the margin; nil where the text says all.
    var note: String?

    /// Whether this is what someone says, which may have dates and figures in it.
    var isSpeech: Bool { kind == .quotation || kind == .statement }
}

/// Reads from a stored report what is set off in its text and what is said about it beside.
struct ReportMarks {
    /// In the order of the text; of two that begin together the longer is first.
    let marks: [Mark]
    /// In the order of the text, spans from the start of the file.
    let attributions: [(id: String, value: JSONValue)]
    /// The names of entities by their ids.
    private let names: [String: String]

    init(_ report: StoredReport) {
        var names: [String: String] = [:]
        for entity in report.list(.entity) { names[entity.id] = entity.value["name"]?.string.map(PlainText.oneLine) }
        self.names = names
        var marks: [Mark] = []
        attributions = report.list(.attribution)
        for (_, value) in attributions {
            let isRepeated = Self.isRepeated(value)
            var note: String? = isRepeated ? nil : "” " + Self.speaker(value, names)
            for content in value["content"]?.elements ?? [] {
                guard let range = content["span"]?.range else { continue }
                let kind: Mark.Kind = content["quoted"]?.bool == false ? .statement : .quotation
                if !isRepeated { marks.append(Mark(range: range, kind: kind, note: note)) }
                note = nil
            }
        }
        for (_, value) in report.list(.date) {
            guard let range = value["span"]?.range else { continue }
            // TIMEX3's words for what stays open are for machines; the list below the text has them.
            let meaning = value["edtf"]?.string.map(PlainText.oneLine)
            let isPlain = meaning == value["text"]?.string.map(PlainText.oneLine)
            marks.append(Mark(range: range, kind: .date, note: isPlain ? nil : meaning.map { "@ " + $0 }))
        }
        for (_, value) in report.list(.figure) {
            guard let range = value["span"]?.range else { continue }
            let meaning = ItemWords.quantity(value)
            let isPlain = value["value"]?.double == nil || meaning == value["text"]?.string.map(PlainText.oneLine)
            marks.append(Mark(range: range, kind: .figure, note: isPlain ? nil : "# " + meaning))
        }
        self.marks = marks.sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.kind.rawValue)
                < ($1.range.lowerBound, -$1.range.upperBound, $1.kind.rawValue)
        }
    }

    /// Whether an attribution only repeats, in a headline, heading or pull quote, what somebody says in the text.
    static func isRepeated(_ value: JSONValue) -> Bool {
        value["region"]?.string != "body" && !(value["same_as"]?.elements ?? []).isEmpty
    }

    /// Who says it, by the fullest name that the report gives.
    func speaker(_ value: JSONValue) -> String { Self.speaker(value, names) }

    private static func speaker(_ value: JSONValue, _ names: [String: String]) -> String {
        value["speaker"]?.string.flatMap { names[$0] } ?? ItemWords.speaker(value)
    }
}
