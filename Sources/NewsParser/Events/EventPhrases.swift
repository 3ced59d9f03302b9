import NewsSyntax

/// Turns of phrase that name an event with their verb, by the order of the words: `took the bank to court`.
extension EventSenses {
    /// How far behind a verb a phrase may begin: an object stands between.
    private static let reach = 10

    /// The tokens of a phrase behind a verb; nil where it is not there. Articles and adjectives may stand in it.
    static func phrase(_ words: [String], behind verb: Int, _ scene: Scene) -> [Int]? {
        let end = scene.sentence.range.upperBound
        // `^_for`: right behind the verb.
        let isNext = words.first?.isEmpty ?? false
        let words = isNext ? Array(words.dropFirst()) : words
        guard let opening = words.first else { return nil }
        for start in (verb + 1)..<max(verb + 1, min(end, verb + (isNext ? 3 : Self.reach))) {
            if stands(opening, start, scene), let found = rest(of: words, from: start, scene) { return found }
            if isNext, scene.text.tokens[start].universal != .adverb { return nil }
            if scene.sentence.tag(start).isMark && scene.sentence.tag(start) != .hyphen
                || scene.sentence.tag(start).isFiniteVerb || scene.lemma(start) == "that"
            {
                return nil
            }
        }
        return nil
    }

    private static func rest(of words: [String], from start: Int, _ scene: Scene) -> [Int]? {
        let end = scene.sentence.range.upperBound
        var (found, token) = ([start], start + 1)
        for word in words.dropFirst() {
            var skipped = 0
            while token < end, skipped < 3, !stands(word, token, scene), isDescriptive(token, scene) {
                (token, skipped) = (token + 1, skipped + 1)
            }
            guard token < end, stands(word, token, scene) else { return nil }
            found.append(token)
            token += 1
        }
        return found
    }

    private static func stands(_ word: String, _ token: Int, _ scene: Scene) -> Bool {
        scene.lemma(token) == word || scene.text.form(token).elementsEqual(word.utf8)
    }

    private static func isDescriptive(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.text.tokens[token].universal {
        case .determiner, .adjective, .numeral: true
        case .pronoun: scene.sentence.tag(token) == .possessivePronoun
        default: false
        }
    }
}
