import ArgumentParser
import BytePaths
import ChangeAccount
import NewsRecord
import RevisionStore

/// `dateline search`: full text, with the passage.
///
/// The texts themselves are looked through, not an index: so every snapshot can be searched, and no commit pays for it.
struct SearchCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find the reports that have all these words, with the passages.",
        discussion: """
            A word may be the beginning of one; case does not matter. Passages are the parts of the page that have all \
            the words or, where none has, those that have some of them.
            """)

    @Argument(help: ArgumentHelp("Words to look for.", valueName: "words"))
    var words: [String]

    @Option(help: ArgumentHelp("Only in this document.", valueName: "document"))
    var document: String?

    @OptionGroup var place: StorePlace
    @OptionGroup var moment: Moment
    @OptionGroup var form: OutputForm

    /// A part of a page that has words that were looked for.
    private struct Passage {
        var block: String
        var paragraph: Int?
        var kind: String
        var byteCount: Int
        var text: String
    }

    func run(on host: Host) throws {
        let asked = words.joined(separator: " ")
        guard let all = WordFilter(asked) else {
            throw CommandFailure.usage("search takes words to look for, not “\(asked)”")
        }
        let single = words.flatMap { $0.split(separator: " ") }.compactMap { WordFilter(String($0)) }
        let store = try place.locate(on: host).openStore()
        let snapshot = try store.snapshot(at: moment.at)
        let documents = try document.map { [try store.document(named: $0, at: snapshot)] }
        let printer = Printer(host, forPeople: !form.json)
        var table = Table([.init("document"), .init("¶", isNumeric: true), .init("passage")])
        try store.forEachReport(of: documents ?? store.documents(at: snapshot)) { document, bytes in
            // Most reports are told apart by their bytes; in UTF-16 those are not the letters alone.
            guard bytes.contains(0) || all.mayAccept(bytes) else { return }
            let value = try store.value(ofDocument: document.document, at: snapshot)
            for passage in Self.passages(value, bytes, all, single) {
                if form.json {
                    try printer.json { Self.write(passage, of: document, into: &$0) }
                } else {
                    table.add([
                        PlainText.escaped(document.path.shown), passage.paragraph.map(String.init) ?? passage.kind,
                        Self.excerpt(passage.text, single),
                    ])
                }
            }
        }
        try table.print(to: printer)
        try printer.finish()
    }

    private static func passages(
        _ document: JSONValue, _ bytes: [UInt8], _ all: WordFilter, _ single: [WordFilter]
    ) -> [Passage] {
        let report = ReportBytes(bytes, encoding: document["encoding"]?.string ?? "utf-8")
        let parts = (document["blocks"]?.elements ?? []).compactMap { block -> Passage? in
            guard let id = block["id"]?.string, let span = block["span"]?.range else { return nil }
            return Passage(
                block: id, paragraph: block["paragraph"]?.integer, kind: block["kind"]?.string ?? "",
                byteCount: span.count, text: report.text(span))
        }
        let whole = parts.filter { all.accepts($0.text) }
        guard whole.isEmpty else { return whole }
        guard single.allSatisfy({ word in parts.contains { word.accepts($0.text) } }) else { return [] }
        return parts.filter { part in single.contains { $0.accepts(part.text) } }
    }

    /// The passage from shortly before the first word that was looked for.
    private static func excerpt(_ text: String, _ single: [WordFilter]) -> String {
        let words = PlainText.oneLine(text).split(separator: " ")
        let first = words.firstIndex { word in single.contains { $0.accepts(String(word)) } } ?? 0
        let start = max(0, first - 6)
        let shown = words[start...].joined(separator: " ")
        return (start > 0 ? "… " : "") + PlainText.clipped(shown, toCharacters: 300)
    }

    private static func write(_ passage: Passage, of document: DocumentVersion, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.place(document: document.document, document.path)
            writer.key("block")
            writer.string(passage.block)
            writer.key("kind")
            writer.string(passage.kind)
            writer.key("paragraph")
            if let paragraph = passage.paragraph { writer.integer(paragraph) } else { writer.null() }
            writer.key("span")
            writer.array {
                $0.integer(0)
                $0.integer(passage.byteCount)
            }
            writer.key("text")
            writer.string(passage.text)
        }
    }
}
