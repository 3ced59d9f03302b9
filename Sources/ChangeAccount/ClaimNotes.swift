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
    static func speaker(_ before: JSONValue, _ after: JSONValue) -> [String] {
        let old = before["speaker"]?.string.map(ItemWords.name(ofEntity:))
        let new = after["speaker"]?.string.map(ItemWords.name(ofEntity:))
        if before["speaker"]?.string == after["speaker"]?.string { return [] }
        guard let old else { return ["now attributed to \(new ?? "nobody")"] }
        guard let new else { return ["no longer attributed to \(old)"] }
        return ["speaker: \(old) → \(new)"]
    }

    /// A hedge is a text, or an object that has one.
    private static func words(_ value: JSONValue?) -> String? {
        (value?.string ?? value?["text"]?.string).map(PlainText.oneLine)
    }
}
