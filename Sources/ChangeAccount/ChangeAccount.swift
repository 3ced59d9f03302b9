public import NewsRecord

/// Tells in one sentence what happened to an item, for people who watch the feed or compare two snapshots.
public enum ChangeAccount {
    /// One change of an item, as a feed line has it.
    public struct Change: Sendable {
        /// What happened.
        public enum Operation: String, Sendable { case added, changed, removed }

        /// What happened.
        public var operation: Operation
        /// What kind of item it happened to.
        public var type: ItemType
        /// The item's id.
        public var id: String
        /// The value before; nil where the item is new.
        public var before: JSONValue?
        /// The value after; nil where the item is gone.
        public var after: JSONValue?

        public init(operation: Operation, type: ItemType, id: String, before: JSONValue?, after: JSONValue?) {
            self.operation = operation
            self.type = type
            self.id = id
            self.before = before
            self.after = after
        }

        /// Takes a line of the feed; nil where it is no item line (`commit`, `status` and such) or has a type that this
        /// version does not know.
        public init?(feedLine line: JSONValue) {
            guard let operation = line["op"]?.string.flatMap(Operation.init(rawValue:)),
                let type = line["type"]?.string.flatMap(ItemType.init(name:)), let id = line["id"]?.string
            else { return nil }
            self.init(operation: operation, type: type, id: id, before: line["before"], after: line["after"])
        }

        /// The value that says most: the one after, else the one before.
        public var value: JSONValue { after ?? before ?? .null }
    }

    /// How much of a quotation a sentence repeats, in characters.
    public static let quotedCharactersAtMost = 160

    /// One sentence without a full stop, such as `figure: about 5,000 → about 9,000 North Koreans, paragraph 6`.
    /// `paragraph` counts from 1; nil where the item stands in none. Control characters are written out.
    public static func sentence(for change: Change, paragraph: Int?, names: EntityNames = EntityNames()) -> String {
        let words =
            switch change.type {
            case .attribution: attribution(change, names)
            case .figure: figure(change, names)
            case .event: happening(change, "event", HappeningWords.event(change.value), names)
            case .route: happening(change, "route", HappeningWords.way(change.value, names), names)
            case .instrument: happening(change, "instrument", text(change.value, "name"), names)
            case .stance: happening(change, "stance", HappeningWords.stance(change.value, names), names)
            case .date: date(change)
            case .entity: entity(change)
            case .document: document(change)
            case .diagnostic: told(change, noun: "parser's note", words: text(change.value, "message"))
            case .slip: told(change, noun: "slip", words: "“\(text(change.value, "text"))”")
            case .loaded:
                told(
                    change, noun: "loaded word",
                    words: "“\(text(change.value, "text"))”, \(text(change.value, "class"))")
            case .office: told(change, noun: "office", words: office(change.value, names))
            }
        guard let paragraph else { return words }
        return "\(words), paragraph \(paragraph)"
    }

    /// Whether the item says the same as before and only stands at another place, for the text before it changed.
    public static func isOnlyPlace(_ change: Change) -> Bool {
        guard change.operation == .changed, change.type != .document, let before = change.before,
            let after = change.after
        else { return false }
        return withoutPlace(before) == withoutPlace(after)
    }

    /// The value without what only says where it stands: spans, and the blocks that they count from.
    public static func withoutPlace(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map(withoutPlace))
        case .object(let members):
            .object(
                members.filter { $0.name != "span" && $0.name != "block" }
                    .map { JSONValue.Member($0.name, withoutPlace($0.value)) })
        default: value
        }
    }

    /// The paragraph, from 1, in which an item stands, by the blocks of its document's value; nil where it is in none.
    public static func paragraph(of value: JSONValue, inDocument document: JSONValue) -> Int? {
        guard let block = block(of: value) else { return nil }
        let found = document["blocks"]?.elements.first { $0["id"]?.string == block }
        return found?["paragraph"]?.integer
    }

    /// The id of the block that an item's value counts from; nil for one that stands in no single block.
    public static func block(of value: JSONValue) -> String? { value["block"]?.string }

    // MARK: By type

    private static func attribution(_ change: Change, _ names: EntityNames) -> String {
        let value = change.value
        let noun = ItemWords.attributionNoun(value)
        guard change.operation == .changed, let before = change.before, let after = change.after else {
            return
                "\(noun) \(change.operation.rawValue): \(names.speaker(value)): \(quoted(ItemWords.content(value)))"
        }
        var parts: [String] = []
        let old = ItemWords.content(before)
        let new = ItemWords.content(after)
        if old != new { parts.append("“\(WordDifference(from: old, to: new).line())”") }
        parts += ClaimNotes.speaker(before, after, names) + ClaimNotes.occasion(before, after, names)
        parts += ClaimNotes.hedge(before, after) + ClaimNotes.repetition(before, after)
        if parts.isEmpty { parts.append(remaining(before, after, excerpt: quoted(new))) }
        let who = before["speaker"] == after["speaker"] ? "\(names.speaker(after)): " : ""
        return "\(noun) changed: \(who)\(parts.joined(separator: "; "))"
    }

    private static func figure(_ change: Change, _ names: EntityNames) -> String {
        guard change.operation == .changed, let before = change.before, let after = change.after else {
            return told(change, noun: "figure", words: ItemWords.figure(change.value))
        }
        let sameCounted = before["counted"] == after["counted"] && before["predicate"] == after["predicate"]
        let old = sameCounted ? ItemWords.quantity(before) : ItemWords.figure(before)
        let new = ItemWords.figure(after)
        let notes =
            ClaimNotes.bounds(before, after) + ClaimNotes.hedge(before, after)
            + ClaimNotes.speaker(before, after, names)
        let isSame = ItemWords.figure(before) == new
        if isSame, notes.isEmpty { return "figure: " + remaining(before, after, excerpt: new) }
        return "figure: " + ([isSame ? new : "\(old) → \(new)"] + notes).joined(separator: ", ")
    }

    /// An event, a route, an instrument or a stance, by what to call it.
    private static func happening(
        _ change: Change, _ noun: String, _ words: String, _ names: EntityNames
    ) -> String {
        let quote =
            change.value["text"]?.string.map { words.isEmpty ? quoted($0) : " “\(PlainText.oneLine($0))”" } ?? ""
        guard change.operation == .changed, let before = change.before, let after = change.after else {
            let said = PlainText.escaped(words) + quote
            return "\(noun) \(change.operation.rawValue): \(said.isEmpty ? change.id : said)"
        }
        var notes = HappeningWords.notes(before, after, names) + ClaimNotes.speaker(before, after, names)
        if notes.isEmpty { notes = [remaining(before, after, excerpt: text(after, "text"))] }
        return "\(noun): \(PlainText.escaped(words)), " + notes.joined(separator: ", ")
    }

    private static func date(_ change: Change) -> String {
        guard change.operation == .changed, let before = change.before, let after = change.after else {
            return told(change, noun: "date", words: ItemWords.date(change.value))
        }
        let old = ItemWords.date(before)
        let new = ItemWords.date(after)
        return "date: " + (old == new ? remaining(before, after, excerpt: new) : "\(old) → \(new)")
    }

    private static func entity(_ change: Change) -> String {
        let noun = noun(ofEntity: change.value["type"]?.string)
        let name = text(change.value, "name")
        guard change.operation == .changed, let before = change.before, let after = change.after else {
            return told(change, noun: noun, words: name)
        }
        let old = text(before, "name")
        if old != name { return "\(noun): \(old) → \(name)" }
        let counts = (before["mentions"]?.elements.count ?? 0, after["mentions"]?.elements.count ?? 0)
        if counts.0 != counts.1 { return "\(noun): \(name), \(mentions(counts.0)) → \(counts.1)" }
        return "\(noun): " + remaining(before, after, excerpt: name)
    }

    /// The fullest wording, and who holds it.
    private static func office(_ value: JSONValue, _ names: EntityNames) -> String {
        let holder = value["holder"]?.string.map { ", held by \(names.words(for: $0))" } ?? ""
        return text(value, "title") + holder
    }

    private static func document(_ change: Change) -> String {
        guard change.operation == .changed, let before = change.before, let after = change.after else {
            let headline = change.value["headline"]?["text"]?.string.map { " “\(PlainText.oneLine($0))”" } ?? ""
            return "document \(change.operation.rawValue): \(text(change.value, "path"))\(headline)"
        }
        var parts: [String] = []
        for (name, words) in [
            ("path", "path"), ("encoding", "encoding"), ("language", "language"), ("parser", "parser"),
        ]
        where before[name] != after[name] {
            parts.append("\(words) \(text(before, name)) → \(text(after, name))")
        }
        for name in ["headline", "byline"] where before[name]?["text"] != after[name]?["text"] {
            let texts = [before, after].map { value in
                (value[name]?["text"]?.string).map { quoted(PlainText.oneLine($0)) } ?? "none"
            }
            parts.append("\(name) \(texts[0]) → \(texts[1])")
        }
        if before["published"]?["edtf"] != after["published"]?["edtf"] {
            let dates = [before, after].map { $0["published"]?["edtf"]?.string.map(PlainText.oneLine) ?? "open" }
            parts.append("published \(dates[0]) → \(dates[1])")
        }
        let sizes = [before, after].map { $0["bytes"]?.double.map(ItemWords.text(of:)) ?? "?" }
        if sizes[0] != sizes[1] { parts.append("\(sizes[0]) → \(sizes[1]) bytes") }
        return parts.isEmpty ? "document: same size, other bytes" : "document: " + parts.joined(separator: "; ")
    }

    // MARK: Words

    private static func told(_ change: Change, noun: String, words: String) -> String {
        "\(noun) \(change.operation.rawValue): \(PlainText.escaped(words))"
    }

    /// For a change that touches none of the values that people look for first.
    private static func remaining(_ before: JSONValue, _ after: JSONValue, excerpt: String) -> String {
        let old = withoutPlace(before)
        let words = withoutPlace(after).members.filter { old[$0.name] != $0.value }.map(\.name)
        if words.isEmpty { return "\(excerpt), the same at another place" }
        return "\(excerpt), other \(words.map(PlainText.escaped).joined(separator: ", "))"
    }

    private static func mentions(_ count: Int) -> String { count == 1 ? "1 mention" : "\(count) mentions" }

    private static func quoted(_ text: String) -> String {
        "“\(PlainText.clipped(text, toCharacters: quotedCharactersAtMost))”"
    }

    private static func text(_ value: JSONValue, _ name: String) -> String {
        switch value[name] {
        case .string(let text): PlainText.oneLine(text)
        case nil, .null: "none"
        case .some(let other): String(decoding: other.bytes, as: UTF8.self)
        }
    }

    private static func noun(ofEntity type: String?) -> String {
        switch type {
        case "person": "person"
        case "org": "organisation"
        case "gov": "government"
        case "anon": "unnamed source"
        case let type?: PlainText.escaped(type)
        case nil: "entity"
        }
    }
}
