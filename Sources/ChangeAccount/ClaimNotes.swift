import NewsRecord

/// What changed about a claim besides its words: how far it goes, how sure it is, and who makes it.
enum ClaimNotes {
    /// `bounds widened`, `bounds narrowed` or `bounds moved`, where the number that is named stayed; else nothing.
    static func bounds(_ before: JSONValue, _ after: JSONValue) -> [String] {
        guard before["value"] == after["value"] else { return [] }
        let old = (low: before["low"]?.double ?? -.infinity, high: before["high"]?.double ?? .infinity)
        let new = (low: after["low"]?.double ?? -.infinity, high: after["high"]?.double ?? .infinity)
        if old == new { return [] }
        if new.low <= old.low, new.high >= old.high { return ["bounds widened"] }
        if new.low >= old.low, new.high <= old.high { return ["bounds narrowed"] }
        return ["bounds moved"]
    }

    /// What became of the words that weaken the claim.
    static func hedge(_ before: JSONValue, _ after: JSONValue) -> [String] {
        let old = words(before["hedge"])
        let new = words(after["hedge"])
        if old == new { return [] }
        guard let old else { return ["hedge added: “\(new ?? "")”"] }
        guard let new else { return ["hedge lost: “\(old)”"] }
        return ["hedge: “\(old)” → “\(new)”"]
    }

    /// What became of the one who makes the claim.
    static func speaker(_ before: JSONValue, _ after: JSONValue, _ names: EntityNames) -> [String] {
        let old = before["speaker"]?.string.map(names.words(for:))
        let new = after["speaker"]?.string.map(names.words(for:))
        if before["speaker"]?.string == after["speaker"]?.string { return [] }
        guard let old else { return ["now attributed to \(new ?? "nobody")"] }
        guard let new else { return ["no longer attributed to \(old)"] }
        return ["speaker: \(old) → \(new)"]
    }

    /// What became of the way that an utterance took to the report, and of when, where and to whom it was made.
    static func occasion(_ before: JSONValue, _ after: JSONValue, _ names: EntityNames) -> [String] {
        var notes: [String] = []
        let relays = (names.relays(before).joined(separator: " > "), names.relays(after).joined(separator: " > "))
        if relays.0 != relays.1 {
            if relays.0.isEmpty {
                notes.append("now through \(relays.1)")
            } else if relays.1.isEmpty {
                notes.append("no longer through \(relays.0)")
            } else {
                notes.append("through \(relays.0) → \(relays.1)")
            }
        }
        let parts: [(name: String, words: (JSONValue) -> String?)] = [
            ("cue", { $0["cue"]?["text"]?.string.map { "“\(PlainText.oneLine($0))”" } }),
            ("to", { $0["addressee"]?["entity"]?.string.map(names.words(for:)) ?? words($0["addressee"]) }),
            ("venue", { words($0["venue"]) }), ("said", { $0["said"]?["edtf"]?.string.map(PlainText.oneLine) }),
        ]
        for part in parts {
            let (old, new) = (part.words(before), part.words(after))
            if old != new { notes.append("\(part.name): \(old ?? "none") → \(new ?? "none")") }
        }
        return notes
    }

    /// What became of an utterance's tie to the fuller one that it repeats.
    static func repetition(_ before: JSONValue, _ after: JSONValue) -> [String] {
        let (old, new) = (before["relation"]?.string, after["relation"]?.string)
        if old != new {
            let words = (old.map(PlainText.oneLine) ?? "no repetition", new.map(PlainText.oneLine) ?? "no repetition")
            return ["\(words.0) → \(words.1)"]
        }
        return before["difference"] == after["difference"] ? [] : ["differs from the full quotation in other words"]
    }

    /// A hedge is a text, or an object that has one.
    private static func words(_ value: JSONValue?) -> String? {
        (value?.string ?? value?["text"]?.string).map(PlainText.oneLine)
    }
}
