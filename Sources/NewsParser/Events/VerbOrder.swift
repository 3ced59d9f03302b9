import NewsSyntax
import NewsText

/// Verbs in clauses whose order tells that one must stand there, where the tagger sees a noun or an adjective: behind a
/// conjunction, behind an auxiliary before its subject, in what somebody demands.
enum VerbOrder {
    /// Whether a form of a verb of the tables is the verb of its clause.
    static func isVerb(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard token - 1 > sentence.range.lowerBound, token + 1 < sentence.range.upperBound,
            let first = text.form(token).first, (0x61...0x7A).contains(first)
        else { return false }
        switch text.tokens[token].universal {
        case .noun, .adjective, .adverb, .properNoun: break
        default: return false
        }
        return isMarching(token, sentence) || isOpened(token, sentence) || isHeadlined(token, sentence)
    }

    // MARK: March

    /// `declined to march`, `miners march`: the month has a capital.
    private static func isMarching(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard text.tokens[token].universal == .properNoun, text.form(token).elementsEqual("march".utf8) else {
            return false
        }
        let before = text.tokens[token - 1]
        return before.tag == .to || before.tag == .modal || before.tag == .pluralNoun || before.universal == .auxiliary
            || text.form(token - 1).elementsEqual("to".utf8)
            || before.universal == .adverb && !text.form(token - 1).elementsEqual("very".utf8)
    }

    // MARK: Headlines

    private static let partings: [StaticString] = ["as", "after", "while", "amid", "before", "when"]

    /// `gas blast | wrecks bakery`: in a line that ends without a mark, a form in `s` between two nouns, where the clause
    /// has no other verb.
    private static func isHeadlined(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        let range = sentence.range
        guard text.form(token).last == 0x73, text.tokens[token].tag == .pluralNoun, range.count < 20,
            !sentence.tag(range.upperBound - 1).isMark, [.noun, .properNoun].contains(text.tokens[token - 1].tag),
            [.noun, .properNoun, .adjective, .numeral].contains(text.tokens[token + 1].universal),
            !isBase(token, text)
        else { return false }
        func ends(_ word: Int) -> Bool {
            sentence.tag(word).isMark && sentence.tag(word) != .hyphen || partings.contains { isFolded(word, $0, text) }
        }
        func isVerbal(_ word: Int) -> Bool {
            text.tokens[word].universal == .auxiliary || sentence.tag(word).isFiniteVerb || sentence.tag(word) == .to
        }
        for word in (range.lowerBound..<token).reversed() {
            if ends(word) { break }
            if isVerbal(word) { return false }
        }
        for word in token + 1..<range.upperBound {
            if ends(word) { break }
            if isVerbal(word) { return false }
        }
        return true
    }

    // MARK: Clauses

    /// Whether a word opens the clause that the token is the only candidate for the verb of.
    private static func isOpened(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard isBeforeObject(token, sentence) else { return false }
        var before = token - 1
        guard isSubjectEnd(before, text) else { return false }
        let lowest = max(sentence.range.lowerBound, token - 12)
        // Over the subject to what opens the clause.
        while before >= lowest {
            let word = text.tokens[before]
            if word.tag.isFiniteVerb || word.universal == .auxiliary { break }
            if opens(before, sentence) { return agrees(token, before, sentence) }
            switch word.universal {
            case .noun, .properNoun, .adjective, .determiner, .numeral, .pronoun, .adposition, .particle: before -= 1
            default: return false
            }
        }
        guard before >= lowest, before + 1 < token else { return false }
        return isInverting(before, sentence) && isBase(token, text)
    }

    private static func isBase(_ token: Int, _ text: ParsedText) -> Bool { VerbForms.isLemma(text.form(token)) }

    /// The noun, name or pronoun that a subject ends with.
    private static func isSubjectEnd(_ token: Int, _ text: ParsedText) -> Bool {
        switch text.tokens[token].universal {
        case .noun, .properNoun: true
        case .pronoun: text.tokens[token].tag != .possessivePronoun
        default: false
        }
    }

    /// What can stand behind a verb but not well behind a noun that a verb is still to follow.
    private static func isBeforeObject(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        let next = text.tokens[token + 1]
        switch next.universal {
        case .determiner, .pronoun, .numeral, .properNoun: return true
        case .punctuation, .adposition, .noun, .adjective:
            // No other verb before the clause ends.
            var word = token + 1
            while word < sentence.range.upperBound, word - token < 12 {
                let tag = text.tokens[word].tag
                if tag == .comma || tag == .sentenceEnd { return true }
                if tag.isFiniteVerb || text.tokens[word].universal == .auxiliary { return false }
                word += 1
            }
            return true
        default: return false
        }
    }

    private static let conditions: [StaticString] = [
        "if", "unless", "when", "whenever", "until", "once", "whether", "because",
    ]

    private static func opens(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        if conditions.contains(where: { isForm(token, $0, text) }) {
            // `because of the tests`, `until the elections in May`: a noun may follow.
            let next = token + 1
            return next < sentence.range.upperBound && !isForm(next, "of", text) && !isForm(token, "until", text)
        }
        return isForm(token, "that", text) && token > sentence.range.lowerBound && asks(token - 1, sentence)
    }

    private static let asking: [StaticString] = [
        "demand", "recommend", "insist", "propose", "suggest", "request", "require", "urge", "ask", "order", "advise",
        "beg", "direct", "recommendation", "proposal", "suggestion", "condition",
    ]

    private static func asks(_ token: Int, _ sentence: Sentence) -> Bool {
        asking.contains { sentence.text.hasLemma(token, $0) }
    }

    /// Whether the token's form can be the verb: with its `s` behind a singular, without behind a plural or a demand.
    private static func agrees(_ token: Int, _ opening: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        let form = text.form(token)
        if isForm(opening, "that", text) { return isBase(token, text) }
        let isPlural = isPluralSubject(opening + 1..<token, text)
        if isBase(token, text) { return isPlural }
        return form.last == 0x73 && !isPlural
    }

    private static let plurals: [StaticString] = [
        "they", "we", "you", "police", "troops", "people", "two", "three", "several",
    ]

    private static func isPluralSubject(_ range: Range<Int>, _ text: ParsedText) -> Bool {
        guard let last = range.last else { return false }
        if [.pluralNoun, .pluralProperNoun].contains(text.tokens[last].tag) { return true }
        return plurals.contains { isForm(last, $0, text) }
            || range.contains { text.tokens[$0].universal == .coordinator }
    }

    private static let inverting: [StaticString] = [
        "did", "does", "do", "will", "would", "could", "can", "should", "may", "might", "must", "has", "had",
    ]
    private static let beforeInversion: [StaticString] = [
        "nor", "neither", "only", "never", "point", "time", "stage", "circumstances", "once", "moment", "until", "why",
        "how",
        "where", "when", "and", "but", "so",
    ]

    /// `Nor did the gang | murder …`, `Will the union | sue …`, `At no point did the state | test …`
    private static func isInverting(_ token: Int, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        guard inverting.contains(where: { isFolded(token, $0, text) }) else { return false }
        let first = sentence.range.lowerBound
        if token == first { return true }
        let before = token - 1
        return text.tokens[before].tag == .openingQuote || text.tokens[before].tag == .comma
            || beforeInversion.contains { isFolded(before, $0, text) }
    }

    private static func isForm(_ token: Int, _ word: StaticString, _ text: ParsedText) -> Bool {
        isFolded(token, word, text)
    }

    /// Whether a token is the word, with a capital or without.
    private static func isFolded(_ token: Int, _ word: StaticString, _ text: ParsedText) -> Bool {
        let form = text.form(token)
        guard form.count == word.utf8CodeUnitCount else { return false }
        return zip(form, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)).allSatisfy {
            $0 | 0x20 == $1
        }
    }
}
