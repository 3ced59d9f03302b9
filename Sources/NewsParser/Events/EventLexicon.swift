import NewsSyntax
import NewsText

/// A word of the table with its conditions.
struct EventPattern: Sendable {
    /// What has to stand in an argument's place.
    enum Want: Sendable, Equatable {
        case nothing, anything, name, state, person, human, passive, place, somebody, traveller
        case oneOf(Set<String>)

        /// Whether only certain words will do.
        var isClass: Bool { if case .oneOf = self { true } else { false } }

        /// Whether it is the class of people.
        var isPeople: Bool { if case .oneOf(let words) = self { words.contains("castaway") } else { false } }
    }

    var type: String
    var particle: String?
    var preposition: String?
    /// What the phrase behind the preposition names.
    var phrase = Want.nothing
    var object = Want.nothing
    var subject = Want.nothing
    var forbidsObject = false
    /// Words that have to stand behind the verb, in this order.
    var words: [String] = []
}

/// The table of words, ready to be asked.
enum EventLexicon {
    static let verbs: [[EventPattern]] = made.verbs.map(\.patterns)
    static let nounTypes: [String] = made.nouns
    /// The lemmas of the verbs.
    static let verbLemmas: [String] = made.verbs.map(\.lemma)

    private static let verbTable = WordTable(made.verbs.enumerated().map { ($1.lemma, UInt64($0 + 1)) })
    private static let nounTable = WordTable(made.nounRows)

    /// The patterns of a verb's lemma, in the order of the table.
    static func patterns(of lemma: ArraySlice<UInt8>) -> [EventPattern] {
        let value = lemma.withUnsafeBufferPointer { verbTable.value($0, 0, $0.count) }
        return value == 0 ? [] : verbs[Int(value) - 1]
    }

    /// The type that a noun's lemma names.
    static func nounType(of lemma: ArraySlice<UInt8>) -> String? {
        let value = lemma.withUnsafeBufferPointer { nounTable.value($0, 0, $0.count) }
        return value == 0 ? nil : nounTypes[Int(value) - 1]
    }

    private struct Made: Sendable {
        var verbs: [(lemma: String, patterns: [EventPattern])] = []
        var nouns: [String] = []
        var nounRows: [(String, UInt64)] = []
    }

    private static let made: Made = {
        var made = Made()
        var indexes: [String: Int] = [:]
        for line in [EventWords.framed, EventWords.turns, EventWords.verbs].joined(separator: "\n").split(
            separator: "\n")
        {
            let parts = line.split(separator: ":")
            for word in parts[1].split(separator: " ") {
                let (lemma, pattern) = pattern(word, type: String(parts[0]))
                if let index = indexes[lemma] {
                    made.verbs[index].patterns.append(pattern)
                } else {
                    indexes[lemma] = made.verbs.count
                    made.verbs.append((lemma, [pattern]))
                }
            }
        }
        for line in EventWords.nouns.split(separator: "\n") {
            let parts = line.split(separator: ":")
            made.nouns.append(String(parts[0]))
            for word in parts[1].split(separator: " ") {
                made.nounRows.append((String(word), UInt64(made.nouns.count)))
            }
        }
        return made
    }()

    /// Takes a word of the table apart.
    static func pattern(_ word: Substring, type: String) -> (String, EventPattern) {
        var pattern = EventPattern(type: type)
        let fields = MarkedWord.fields(word, marks: "+~@><!^")
        for field in fields.dropFirst() {
            switch field.mark {
            case "+": pattern.particle = field.text
            case "~": pattern.preposition = field.text
            case "@": pattern.phrase = want(field.text)
            case ">": pattern.object = want(field.text)
            case "<": pattern.subject = want(field.text)
            case "^":
                pattern.words = field.text.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
            default: pattern.forbidsObject = true
            }
        }
        return (fields[0].text, pattern)
    }

    static func want(_ text: String) -> EventPattern.Want {
        switch text {
        case "ANY": .anything
        case "NAME": .name
        case "GOV": .state
        case "PERSON": .person
        case "HUMAN": .human
        case "PASSIVE": .passive
        case "PLACE": .place
        case "SOMEBODY": .somebody
        case "TRAVELLER": .traveller
        default: .oneOf(text.hasPrefix("%") ? EventWords.classes[String(text.dropFirst())] ?? [] : [text])
        }
    }
}
