import NewsRecord
import NewsText

/// What a verb of the table asks for, so that it is a stance.
struct StancePattern: Sendable {
    var polarity: Stance.Polarity
    var particle: String?
    var preposition: String?
    /// The nouns of which its object has to be one.
    var objects: Set<String>?
    /// Whether the object has to be a name.
    var wantsName = false
}

/// The tables of `StanceWords`, ready to be asked.
enum StanceLexicon {
    private static let made = make()
    private static let verbTable = WordTable(made.verbs.enumerated().map { ($1.lemma, UInt64($0 + 1)) })
    private static let nounTable = WordTable(made.nouns.enumerated().map { ($1.lemma, UInt64($0 + 1)) })
    private static let adjectiveTable = WordTable(made.adjectives.enumerated().map { ($1.lemma, UInt64($0 + 1)) })

    /// The lemmas of the verbs, those that take a clause or two names too.
    static let verbLemmas: [String] =
        made.verbs.map(\.lemma) + StanceWords.naming + StanceWords.complaining + ["warn"]

    /// A noun or an adjective, with the prepositions before whoever it is about.
    struct Word: Sendable {
        var lemma: String
        var polarity: Stance.Polarity
        var prepositions: [String]
    }

    private struct Verb: Sendable {
        var lemma: String
        var patterns: [StancePattern]
    }

    private struct Made: Sendable {
        var verbs: [Verb] = []
        var nouns: [Word] = []
        var adjectives: [Word] = []
    }

    static func patterns(_ lemma: ArraySlice<UInt8>) -> [StancePattern] {
        let value = lemma.withUnsafeBufferPointer { verbTable.value($0, 0, $0.count) }
        return value == 0 ? [] : made.verbs[Int(value) - 1].patterns
    }

    static func noun(_ lemma: ArraySlice<UInt8>) -> Word? {
        let value = lemma.withUnsafeBufferPointer { nounTable.value($0, 0, $0.count) }
        return value == 0 ? nil : made.nouns[Int(value) - 1]
    }

    static func adjective(_ lemma: ArraySlice<UInt8>) -> Word? {
        let value = lemma.withUnsafeBufferPointer { adjectiveTable.value($0, 0, $0.count) }
        return value == 0 ? nil : made.adjectives[Int(value) - 1]
    }

    // MARK: The tables taken apart

    private static func rows(_ text: String) -> [(polarity: Stance.Polarity, words: [Substring])] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":")
            guard parts.count == 2, let polarity = Stance.Polarity(rawValue: String(parts[0])) else { return nil }
            return (polarity, parts[1].split(separator: " "))
        }
    }

    private static func make() -> Made {
        var made = Made()
        var indexes: [String: Int] = [:]
        for row in rows(StanceWords.furtherVerbs + "\n" + StanceWords.verbs) {
            for word in row.words {
                let (lemma, pattern) = pattern(word, row.polarity)
                if let index = indexes[lemma] {
                    made.verbs[index].patterns.append(pattern)
                } else {
                    indexes[lemma] = made.verbs.count
                    made.verbs.append(Verb(lemma: lemma, patterns: [pattern]))
                }
            }
        }
        for index in made.verbs.indices {
            // Narrow patterns stand before wide ones, whatever line they are on.
            let patterns = made.verbs[index].patterns
            made.verbs[index].patterns = patterns.filter(isNarrow) + patterns.filter { !isNarrow($0) }
        }
        made.nouns = words(StanceWords.nouns)
        made.adjectives = words(StanceWords.adjectives)
        return made
    }

    private static func isNarrow(_ pattern: StancePattern) -> Bool {
        pattern.particle != nil || pattern.preposition != nil || pattern.objects != nil || pattern.wantsName
    }

    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var seen: [String: Int] = [:]
        for row in rows(text) {
            for word in row.words {
                let fields = word.split(separator: "~").map(String.init)
                guard let lemma = fields.first else { continue }
                let prepositions = fields.dropFirst().flatMap { $0 == "towards" ? [$0, "toward"] : [$0] }
                guard let index = seen[lemma] else {
                    seen[lemma] = words.count
                    words.append(Word(lemma: lemma, polarity: row.polarity, prepositions: prepositions))
                    continue
                }
                // Of a word on several lines, the first says what it is; those that agree add their prepositions.
                if words[index].polarity == row.polarity { words[index].prepositions += prepositions }
            }
        }
        return words
    }

    private static func pattern(_ word: Substring, _ polarity: Stance.Polarity) -> (String, StancePattern) {
        var pattern = StancePattern(polarity: polarity)
        let fields = MarkedWord.fields(word, marks: "+~>")
        for field in fields.dropFirst() {
            switch field.mark {
            case "+": pattern.particle = field.text
            case "~": pattern.preposition = field.text
            default:
                if field.text == "NAME" {
                    pattern.wantsName = true
                } else if field.text.hasPrefix("%") {
                    let name = String(field.text.dropFirst())
                    pattern.objects = StanceWords.classes[name] ?? StanceWords.furtherClasses[name] ?? []
                } else {
                    pattern.objects = [field.text]
                }
            }
        }
        return (fields[0].text, pattern)
    }
}
