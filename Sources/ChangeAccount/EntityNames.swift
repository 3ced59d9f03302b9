import Lexicons
public import NewsRecord

/// Entities in words for people: by the names that a report gives them, else by what their ids say.
public struct EntityNames: Sendable {
    private let names: [String: String]

    /// - Parameter names: names by the ids of entities, as the entity items of a document have them.
    public init(_ names: [String: String] = [:]) { self.names = names }

    /// The names that a document's entities have in its changes.
    init(changes: [ChangeAccount.Change]) {
        var names: [String: String] = [:]
        for change in changes where change.type == .entity {
            names[change.id] = change.value["name"]?.string.map(PlainText.oneLine)
        }
        self.names = names
    }

    /// These names, and where they lack one the other's.
    func completed(by other: EntityNames) -> EntityNames {
        EntityNames(names.merging(other.names) { own, _ in own })
    }

    /// The name of an entity such as `person:jay-lefkowitz`: `Jay Lefkowitz`. A government goes by its country, for a
    /// report may call it after a city.
    public func words(for id: String) -> String {
        guard let colon = id.firstIndex(of: ":") else { return PlainText.escaped(id) }
        let rest = id[id.index(after: colon)...]
        if id.hasPrefix("gov:"), let country = CountryRows.commonNames[String(rest)] { return country }
        if let name = names[id] { return name }
        let words = rest.split(separator: "-")
        if id.hasPrefix("anon:") || id.hasPrefix("group:") || id.hasPrefix("thing:") {
            return PlainText.escaped(words.joined(separator: " "))
        }
        // A short name of one part is an acronym as a rule: RFA, UN.
        if id.hasPrefix("org:"), words.count == 1, words[0].count <= 4 {
            return PlainText.escaped(words[0].uppercased())
        }
        return PlainText.escaped(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
    }

    /// The same of a value that holds an id; nothing for null.
    public func words(_ value: JSONValue?) -> String { value?.string.map(words(for:)) ?? "" }

    /// Those of a list of those who take part, parted by commas.
    public func list(_ value: JSONValue?) -> String {
        (value?.elements ?? []).map { words($0["entity"]) }.joined(separator: ", ")
    }

    /// Who says something: the speaker's name, else the words of the report, else `nobody named`.
    public func speaker(_ value: JSONValue) -> String {
        if let speaker = value["speaker"]?.string { return words(for: speaker) }
        if let source = value["source"]?["text"]?.string { return PlainText.oneLine(source) }
        return "nobody named"
    }

    /// Who tells a fact: `the report` for the report's own voice.
    public func teller(_ value: JSONValue) -> String {
        value["speaker"]?.string == nil ? "the report" : words(value["speaker"])
    }

    /// Those through whom an attribution came, the outermost first, each with its cue and time:
    /// `Radio Free Asia (reported 2006-08-26)`.
    public func relays(_ value: JSONValue) -> [String] {
        (value["via"]?.elements ?? []).map { step in
            let name = step["entity"]?.string.map(words(for:)) ?? step["source"]?["text"]?.string ?? "?"
            let cue = [step["cue"]?["text"]?.string, step["edtf"]?.string].compactMap { $0 }.joined(separator: " ")
            return PlainText.oneLine(cue.isEmpty ? name : "\(name) (\(cue))")
        }
    }
}
