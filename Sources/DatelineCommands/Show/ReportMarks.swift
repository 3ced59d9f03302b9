import ChangeAccount
import NewsRecord

/// A stretch of a report that is set off when it is shown, and the note that stands beside it.
struct Mark: Equatable {
    enum Kind: Int { case quotation, statement, date, figure }

    /// Bytes from the start of the file.
    var range: Range<Int>
    var kind: Kind
    /// A few words for each line of the margin; none where the text says all.
    var notes: [String] = []

    /// Whether this is what someone says, which may have dates and figures in it.
    var isSpeech: Bool { kind == .quotation || kind == .statement }
}

/// Reads from a stored report what is set off in its text and what is said about it beside.
struct ReportMarks {
    /// In the order of the text; of two that begin together the longer is first.
    private(set) var marks: [Mark] = []
    /// In the order of the text, spans from the start of the file.
    let attributions: [(id: String, value: JSONValue)]
    private let blocks: [JSONValue]
    /// The paragraphs, from 1, in which attributions of the body begin.
    private var paragraphs: [String: Int] = [:]
    /// The names of the report's entities.
    let names: EntityNames

    init(_ report: StoredReport) {
        var names: [String: String] = [:]
        for entity in report.list(.entity) { names[entity.id] = entity.value["name"]?.string.map(PlainText.oneLine) }
        self.names = EntityNames(names)
        attributions = report.list(.attribution)
        blocks = report.document["blocks"]?.elements ?? []
        for (id, value) in attributions {
            guard let start = value["content"]?[0]?["span"]?.range?.lowerBound else { continue }
            paragraphs[id] = paragraph(at: start)
        }
        var marks: [Mark] = []
        for (_, value) in attributions {
            let isRepeated = Self.isRepeated(value)
            var notes = isRepeated ? [] : margin(value)
            for content in value["content"]?.elements ?? [] {
                guard let range = content["span"]?.range else { continue }
                let kind: Mark.Kind = content["quoted"]?.bool == false ? .statement : .quotation
                if !isRepeated { marks.append(Mark(range: range, kind: kind, notes: notes)) }
                notes = []
            }
        }
        for (_, value) in report.list(.date) {
            guard let range = value["span"]?.range else { continue }
            // TIMEX3's words for what stays open are for machines; the list below the text has them.
            let meaning = value["edtf"]?.string.map(PlainText.oneLine)
            let isPlain = meaning == value["text"]?.string.map(PlainText.oneLine)
            marks.append(Mark(range: range, kind: .date, notes: isPlain ? [] : meaning.map { ["@ " + $0] } ?? []))
        }
        for (_, value) in report.list(.figure) {
            guard let range = value["span"]?.range else { continue }
            let meaning = ItemWords.quantity(value)
            let isPlain = value["value"]?.double == nil || meaning == value["text"]?.string.map(PlainText.oneLine)
            marks.append(Mark(range: range, kind: .figure, notes: isPlain ? [] : ["# " + meaning]))
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
    func speaker(_ value: JSONValue) -> String { names.speaker(value) }

    /// The paragraph, from 1, at a byte of the file; nil where that is in none.
    func paragraph(at place: Int) -> Int? {
        blocks.first { $0["span"]?.range?.contains(place) == true }?["paragraph"]?.integer
    }

    /// The relation of an attribution to the fuller one that it repeats: `fragment of ¶4`, with what was lost or altered.
    func repetition(_ value: JSONValue) -> String? {
        guard let original = value["same_as"]?[0]?.string, let paragraph = paragraphs[original] else { return nil }
        let relation = value["relation"]?.string.map(PlainText.oneLine) ?? "copy"
        let difference = value["difference"]?.string.map { ": " + PlainText.oneLine($0) } ?? ""
        return "\(relation) of ¶\(paragraph)\(difference)"
    }

    /// What stands beside an utterance: who speaks and through whom, and what it repeats.
    private func margin(_ value: JSONValue) -> [String] {
        let relays = names.relays(value)
        let way = relays.isEmpty ? "" : " via " + relays.joined(separator: " > ")
        return ["” " + speaker(value) + way] + (repetition(value).map { ["= " + $0] } ?? [])
    }
}
