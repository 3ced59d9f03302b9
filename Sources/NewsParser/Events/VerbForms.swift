import NewsText

/// The forms of the verbs that rules are written for, where tagger and lemmatiser do not know them.
enum VerbForms {
    private static let lemmas: [String] = {
        let tables = [EventLexicon.verbLemmas, StanceLexicon.verbLemmas, Array(RouteWords.moving.keys)]
        return Array(Set(tables.joined()).filter { !$0.contains("-") && $0.utf8.count > 2 }).sorted()
    }()
    private static let known = WordTable(lemmas.enumerated().map { ($1, UInt64($0 + 1)) })
    private static let forms: WordTable = {
        var values: [String: UInt64] = [:]
        for (index, lemma) in lemmas.enumerated() {
            for form in inflected(lemma) where values[form] == nil { values[form] = UInt64(index + 1) }
        }
        for (form, lemma) in PastForms.lemmas {
            if let index = lemmas.firstIndex(of: lemma) { values[form] = UInt64(index + 1) }
        }
        return WordTable(values.map { ($0.key, $0.value) })
    }()

    private static func value(_ table: WordTable, _ bytes: ArraySlice<UInt8>) -> Int {
        Int(bytes.withUnsafeBufferPointer { table.value($0, 0, $0.count) })
    }

    /// Whether the tables have a verb of this lemma.
    static func isLemma(_ lemma: ArraySlice<UInt8>) -> Bool { value(known, lemma) > 0 }

    /// The lemma of a form of such a verb, its base form included.
    static func lemma(of form: ArraySlice<UInt8>) -> String? {
        let index = value(forms, form)
        return index == 0 ? nil : lemmas[index - 1]
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

    private static func inflected(_ lemma: String) -> [String] {
        let letters = Array(lemma)
        guard let last = letters.last, letters.count > 2 else { return [lemma] }
        let before = letters[letters.count - 2]
        let stem = String(letters.dropLast())
        if last == "y", !vowels.contains(before) { return [lemma, stem + "ies", stem + "ied", lemma + "ing"] }
        if last == "e" {
            let ing = before == "e" || before == "y" || before == "o" ? lemma + "ing" : stem + "ing"
            return [lemma, lemma + "s", lemma + "d", ing]
        }
        let isHissing = ["s", "x", "z"].contains(last) || ["ch", "sh"].contains(String(letters.suffix(2)))
        var forms = [lemma, isHissing ? lemma + "es" : lemma + "s", lemma + "ed", lemma + "ing"]
        let isShort = vowels.contains(before) && !vowels.contains(letters[letters.count - 3])
        if isShort, !["w", "x", "y"].contains(last), !vowels.contains(last) {
            forms += [lemma + String(last) + "ed", lemma + String(last) + "ing"]
        }
        return forms
    }
}
