import ChangeAccount
import NewsRecord

/// Tells the feed to a person on a terminal: a line for each revision and one, set in, for each change of it.
struct FeedStory {
    /// Of so many documents of one revision the changes are told; a first scan may have thousands.
    private static let toldDocuments = 20

    private let style: Style
    /// Finds the value of a document's own item as of a revision, for the paragraphs of its changes.
    private let documentValue: (_ document: String, _ revision: Int64) -> JSONValue?
    private var pending: [JSONValue] = []

    init(style: Style, documentValue: @escaping (_ document: String, _ revision: Int64) -> JSONValue?) {
        self.style = style
        self.documentValue = documentValue
    }

    /// Takes a line and gives what there is to print now: the changes of a revision come with its commit.
    mutating func take(_ line: [UInt8]) -> [String] {
        guard let value = try? JSONValue(parsing: line) else { return ["a line that is no JSON"] }
        switch value["op"]?.string {
        case "added", "changed", "removed":
            pending.append(value)
            return []
        case "commit":
            defer { pending = [] }
            return [headline(value)] + sentences()
        case "status":
            let text = "\(text(value, "state")): \(text(value, "text"))"
            return [style.apply(.faint, to: "\(clock(value))  \(text)")]
        default: return []
        }
    }

    private func headline(_ commit: JSONValue) -> String {
        let documents = commit["documents"]?.elements ?? []
        var words = documents.prefix(3).map { document in
            let from = document["from"]?.string.map { " ← \(PlainText.escaped($0))" } ?? ""
            return "\(text(document, "cause")) \(text(document, "path"))\(from)"
        }
        if documents.count > words.count { words.append("and \(documents.count - words.count) more") }
        let number = commit["revision"]?.integer.map(String.init) ?? "?"
        return "\(clock(commit))  " + style.apply(.title, to: "revision \(number)")
            + ": \(words.joined(separator: ", "))"
    }

    private func sentences() -> [String] {
        var order: [String] = []
        var groups: [String: [JSONValue]] = [:]
        for line in pending {
            let id = line["document"]?.string ?? ""
            if groups[id] == nil { order.append(id) }
            groups[id, default: []].append(line)
        }
        var told = order.prefix(Self.toldDocuments).flatMap {
            sentences(document: $0, groups[$0] ?? [], namesPath: order.count > 1)
        }
        if order.count > Self.toldDocuments {
            told.append("    and changes in \(order.count - Self.toldDocuments) more documents")
        }
        return told
    }

    private func sentences(document id: String, _ lines: [JSONValue], namesPath: Bool) -> [String] {
        let own = lines.first { $0["type"]?.string == "document" }
        let revision = lines.first?["revision"]?.integer.map { Int64($0) } ?? 0
        // What is gone stood in a paragraph of the document as it was.
        lazy var before = own?["before"] ?? documentValue(id, revision - 1)
        lazy var after = own?["after"] ?? documentValue(id, revision)
        let told = DocumentAccount.lines(for: lines.compactMap { ChangeAccount.Change(feedLine: $0) }) { change in
            let home = change.after == nil ? before : after
            return home.flatMap { ChangeAccount.paragraph(of: change.value, inDocument: $0) }
        }
        // A document that is new or gone is named by its own sentence.
        let isWhole = own.map { $0["op"]?.string != "changed" } ?? false
        let path = namesPath && !isWhole ? lines.first.map { "\(text($0, "path")): " } ?? "" : ""
        return told.map { "    \(path)\($0.text)" }
    }

    private func clock(_ line: JSONValue) -> String {
        String(text(line, "time").replacingT().prefix(19))
    }

    private func text(_ value: JSONValue, _ name: String) -> String { PlainText.oneLine(value[name]?.string ?? "") }
}

extension String {
    /// A time with a space between day and clock.
    fileprivate func replacingT() -> String { String(map { $0 == "T" ? " " : $0 }) }
}
