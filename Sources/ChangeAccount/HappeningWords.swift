public import NewsRecord

/// Events, routes, instruments and stances in a few words for people, read from their stored values.
public enum HappeningWords {
    /// An event's type, and whether it happened where that is not plain: `missile test (planned)`.
    public static func event(_ value: JSONValue) -> String {
        let type = String((value["type"]?.string ?? "").map { $0 == "_" ? " " : $0 })
        guard let realis = value["realis"]?.string, realis != "actual" else { return PlainText.oneLine(type) }
        return PlainText.oneLine("\(type) (\(realis))")
    }

    /// A journey: `North Korea → China → Thailand or Vietnam`.
    public static func way(_ value: JSONValue, _ names: EntityNames) -> String {
        var steps: [(number: Double, places: [String])] = []
        for leg in value["legs"]?.elements ?? [] {
            let number = leg["step"]?.double ?? 0
            if steps.last?.number != number { steps.append((number, [])) }
            steps[steps.count - 1].places.append(names.words(leg["place"]))
        }
        return steps.map { $0.places.joined(separator: " or ") }.joined(separator: " → ")
    }

    /// A stance: `Turkey accuses Greece`.
    public static func stance(_ value: JSONValue, _ names: EntityNames) -> String {
        [names.words(value["actor"]), PlainText.oneLine(value["polarity"]?.string ?? ""), names.words(value["target"])]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A duty: `obliges Chad: hand over fugitives`.
    public static func duty(_ value: JSONValue?, _ names: EntityNames) -> String {
        guard let value, let modality = value["modality"]?.string else { return "" }
        let actor = names.words(value["actor"])
        let words = PlainText.oneLine(value["text"]?.string ?? "")
        return actor.isEmpty ? "\(modality): \(words)" : "\(modality) \(actor): \(words)"
    }

    /// The text in which words are looked for.
    public static func searched(_ value: JSONValue, _ keys: [String], lists: [String]) -> String {
        let single = keys.compactMap { value[$0]?.string }
        let listed = lists.flatMap { value[$0]?.elements ?? [] }.compactMap { $0["entity"]?.string }
        return (single + listed).joined(separator: " ")
    }

    /// What changed in one of them besides its words: `type: attack → killing`, `now said to be planned`.
    static func notes(_ before: JSONValue, _ after: JSONValue, _ names: EntityNames) -> [String] {
        var notes: [String] = []
        for key in ["type", "polarity", "edtf", "name"] {
            let (old, new) = (before[key]?.string, after[key]?.string)
            if old != new { notes.append("\(key): \(plain(old)) → \(plain(new))") }
        }
        if before["realis"]?.string != after["realis"]?.string, let realis = after["realis"]?.string {
            notes.append("now \(PlainText.oneLine(realis)), was \(plain(before["realis"]?.string))")
        }
        for key in ["place", "to", "actor", "target"] where before[key]?.string != after[key]?.string {
            notes.append("\(key): \(orNone(names.words(before[key]))) → \(orNone(names.words(after[key])))")
        }
        for key in ["actor", "target", "parties"] {
            let (old, new) = (names.list(before[key]), names.list(after[key]))
            if old != new { notes.append("\(key): \(orNone(old)) → \(orNone(new))") }
        }
        let ways = (way(before, names), way(after, names))
        if ways.0 != ways.1 { notes.append("way: \(ways.0) → \(ways.1)") }
        let newDuty = duty(after["duty"], names)
        if duty(before["duty"], names) != newDuty { notes.append("duty: \(orNone(newDuty))") }
        return notes
    }

    private static func plain(_ text: String?) -> String { text.map(PlainText.oneLine) ?? "none" }
    private static func orNone(_ text: String) -> String { text.isEmpty ? "none" : text }
}
