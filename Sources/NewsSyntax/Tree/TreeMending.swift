extension ParsedText {
    /// Parts whoever is taken from what they are taken for: `took the mayor | hostage`. Treebanks of the web have such
    /// sentences too seldom for a parser to learn that this is not a mayor hostage; news is full of them.
    ///
    /// This is for readers of reports. Training sees the trees as they were found.
    public mutating func mendCaptives() {
        for range in sentenceRanges {
            for token in range where isCaptive(token) && part(token, in: range) { setEdges(range) }
        }
    }

    private func isCaptive(_ token: Int) -> Bool {
        tokens[token].tag == .noun && Self.states.contains { hasLemma(token, $0) }
    }

    /// Whether there was something to part.
    private mutating func part(_ state: Int, in range: Range<Int>) -> Bool {
        let (verb, taken) = (Int(tokens[state].head), state - 1)
        guard verb >= range.lowerBound, taken > verb, tokens[state].relation.base == .obj,
            tokens[verb].tag.isVerb, Self.verbs.contains(where: { hasLemma(verb, $0) }),
            Int(tokens[taken].head) == state, [.compound, .flat, .nmod].contains(tokens[taken].relation.base),
            tokens[taken].tag.isNoun
        else { return false }
        for token in range where Int(tokens[token].head) == state && token != taken {
            if token < taken {
                tokens[token].head = Int32(taken)
            } else if tokens[token].relation.base == .nmod {
                tokens[token].head = Int32(verb)
                tokens[token].relation = .obl
            }
        }
        tokens[taken].head = Int32(verb)
        tokens[taken].relation = .obj
        tokens[state].head = Int32(verb)
        tokens[state].relation = .xcomp
        return true
    }

    private static let states: [StaticString] = ["hostage", "captive", "prisoner"]
    private static let verbs: [StaticString] = ["take", "hold", "keep"]
}
