import NewsText

/// The forms of the verbs that rules are written for, where tagger and lemmatiser do not know them.
enum VerbForms {
    private static let lemmas: [String] = {
        let tables = [EventLexicon.verbLemmas, StanceLexicon.verbLemmas, Array(RouteWords.moving.keys)]
        return Array(Set(tables.joined()).filter { !$0.contains("-") && $0.utf8.count > 2 }).sorted()
    }()
    private static let known = WordTable(lemmas.enumerated().map { ($1, UInt64($0 + 1)) })
    private static let forms: WordTable = {
        var numbers: [String: UInt64] = [:]
        var (bytes, words): ([UInt8], [WordTable.Word]) = ([], [])
        func add(_ form: some Collection<UInt8>, _ number: UInt64) {
            words.append(WordTable.Word(range: bytes.count..<(bytes.count + form.count), value: number))
            bytes += form
        }
        for (index, lemma) in lemmas.enumerated() { numbers[lemma] = UInt64(index + 1) }
        // The first to give a form has it, and a form that is told outright comes before any that is made.
        for (form, lemma) in PastForms.lemmas { if let number = numbers[lemma] { add(form.utf8, number) } }
        for (index, lemma) in lemmas.enumerated() {
            for form in inflected(Array(lemma.utf8)) { add(form, UInt64(index + 1)) }
        }
        return WordTable(words, in: bytes) { first, _ in first }
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

    private static let vowels = Set("aeiou".utf8)

    private static func inflected(_ lemma: [UInt8]) -> [[UInt8]] {
        guard let last = lemma.last, lemma.count > 2 else { return [lemma] }
        let before = lemma[lemma.count - 2]
        let stem = Array(lemma.dropLast())
        func with(_ ending: StaticString, _ start: [UInt8]? = nil) -> [UInt8] {
            (start ?? lemma) + UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
        }
        let (e, y, o, w, x, h): (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) = (0x65, 0x79, 0x6F, 0x77, 0x78, 0x68)
        if last == y, !vowels.contains(before) { return [lemma, with("ies", stem), with("ied", stem), with("ing")] }
        if last == e {
            let keepsIt = before == e || before == y || before == o
            return [lemma, with("s"), with("d"), with("ing", keepsIt ? lemma : stem)]
        }
        let (s, z, c): (UInt8, UInt8, UInt8) = (0x73, 0x7A, 0x63)
        let isHissing = last == s || last == x || last == z || last == h && (before == c || before == s)
        var forms = [lemma, with(isHissing ? "es" : "s"), with("ed"), with("ing")]
        // `acquit`: behind a q, the u is no vowel.
        let isBehindQ = lemma.count > 3 && lemma[lemma.count - 4] == 0x71
        let isShort = vowels.contains(before) && (!vowels.contains(lemma[lemma.count - 3]) || isBehindQ)
        if isShort, last != w, last != x, last != y, !vowels.contains(last) {
            forms += [with("ed", lemma + [last]), with("ing", lemma + [last])]
        }
        return forms
    }
}
