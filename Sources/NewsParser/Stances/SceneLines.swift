import NewsSyntax
import NewsText

/// What the order of the words tells where the tree may be wrong.
extension Scene {
    /// The last word of the noun phrase that begins at a token; nil where none does.
    func nounHead(from start: Int) -> Int? {
        var (token, head) = (overQualifier(start), Int?.none)
        while token < sentence.range.upperBound, token < start + 9 {
            switch text.tokens[token].universal {
            // `to North Korea July 27`
            case _ where head != nil && isName(token) && PlaceWords.times.contains(lemma(token)): return head
            case _ where isName(token): head = token
            case .noun, .properNoun: head = token
            case .pronoun where head == nil && sentence.tag(token) != .possessivePronoun: return token
            case .determiner where head == nil, .adjective where head == nil, .numeral where head == nil,
                .pronoun where head == nil:
                // `both`, `those who …`
                if text.tokens[token].universal == .determiner, isAlone(token) { return token }
            case .adverb where head == nil: break
            case .verb where head == nil && [.pastParticiple, .gerund].contains(sentence.tag(token)) && token > start:
                break
            // `dozens of | wounded soldiers`
            case .verb where token == start && sentence.tag(token) == .pastParticiple && isBeforeNoun(token): break
            case .particle where sentence.tag(token) == .possessiveEnding && head != nil: head = nil
            default: return head ?? poor(before: token, from: start)
            }
            token += 1
        }
        return head ?? poor(before: token, from: start)
    }

    /// `more than | a million Ukrainians`, `at least | six of them`
    private func overQualifier(_ start: Int) -> Int {
        guard start + 2 < sentence.range.upperBound else { return start }
        let second = lemma(start + 1)
        switch lemma(start) {
        case "more", "less", "fewer", "few", "many", "little", "much": return second == "than" ? start + 2 : start
        case "at": return ["least", "most", "little", "much"].contains(second) ? start + 2 : start
        case "up": return second == "to" ? start + 2 : start
        default: return start
        }
    }

    private func isBeforeNoun(_ token: Int) -> Bool {
        token + 1 < sentence.range.upperBound && text.tokens[token + 1].universal == .noun
    }

    /// `the wounded`, `the strike`, where the tagger sees an adjective: the last of a phrase that has no noun.
    private func poor(before end: Int, from start: Int) -> Int? {
        guard end > start + 1, text.tokens[start].universal == .determiner,
            text.tokens[end - 1].universal == .adjective
        else { return nil }
        return end - 1
    }

    private func isAlone(_ token: Int) -> Bool {
        guard ["those", "both", "all", "these"].contains(lemma(token)) else { return false }
        guard token + 1 < sentence.range.upperBound else { return true }
        switch text.tokens[token + 1].universal {
        case .noun, .properNoun, .adjective, .numeral, .determiner: return false
        default: return true
        }
    }

    private static let compound: Set<String> = [
        "accord", "according", "due", "owing", "prior", "thanks", "next", "close",
    ]

    /// The head of the phrase that a preposition behind a word brings: by the tree, else the first of its clause.
    func companion(of word: Int, _ preposition: String) -> Int? {
        var token = word + 1
        let end = min(sentence.range.upperBound, word + 14)
        while token < end {
            let lemma = lemma(token)
            // `according to a report`
            let isOther = preposition == "to" && Self.compound.contains(self.lemma(token - 1))
            let isMeant =
                lemma == preposition && !isOther || preposition == "through" && RouteWays.isMisspelt(token, self)
            if isMeant, sentence.tag(token) != .adverb || lemma == "out" || lemma == "away" {
                var next = token + 1
                // `pull out of`, `break away from`
                if ["out", "away", "down"].contains(preposition) {
                    guard next < end, ["of", "from", "on"].contains(self.lemma(next)) else { return nil }
                    next += 1
                }
                return nounHead(from: next)
            }
            // `looking to help people into jobs`: what stands behind an infinitive is the infinitive's.
            if preposition != "to", lemma == "to", token + 1 < end, sentence.tag(token + 1) == .baseVerb { return nil }
            if token > word + 1, sentence.isFinite(token),
                [.verb, .auxiliary].contains(text.tokens[token].universal)
            {
                return nil
            }
            if sentence.tag(token) == .innerMark || sentence.tag(token) == .sentenceEnd { return nil }
            token += 1
        }
        return nil
    }

    /// Whether a particle or an adverb stands close behind a verb.
    func hasParticle(_ verb: Int, _ word: String) -> Bool {
        particle(verb, word) != nil
            || children(verb).contains { lemma($0) == word && sentence.relation($0).base != .obl && $0 > verb }
    }

    /// A particle or an adverb close behind a verb.
    func particle(_ verb: Int, _ word: String) -> Int? {
        let end = min(sentence.range.upperBound, verb + 6)
        var token = verb + 1
        while token < end {
            if lemma(token) == word {
                return (token == verb + 1 || isParticle(token)) && !isBeforeTime(token) ? token : nil
            }
            if sentence.tag(token).isMark || text.tokens[token].universal == .verb { return nil }
            token += 1
        }
        return nil
    }

    /// `took in March`
    private func isBeforeTime(_ token: Int) -> Bool {
        token + 1 < sentence.range.upperBound && lemma(token) == "in"
            && (isNameOfTime(token + 1)
                || text.form(token + 1).first.map { (0x30...0x39).contains($0) } ?? false
                    && text.form(token + 1).count == 4)
    }

    private static let prepositional: Set<String> = ["in", "on", "over", "by", "about", "around", "through", "under"]

    /// Whether a word away from its verb is a particle: `took the orphans in`, not `took a prize in a contest`.
    private func isParticle(_ token: Int) -> Bool {
        guard Self.prepositional.contains(lemma(token)) else { return true }
        if sentence.tag(token) == .particle || sentence.relation(token).base == .compound { return true }
        guard token + 1 < sentence.range.upperBound else { return true }
        return sentence.tag(token + 1).isMark
            || [.adposition, .coordinator, .subordinator].contains(text.tokens[token + 1].universal)
    }

    /// The subject of the clause that a word stands in.
    func clauseSubject(_ token: Int) -> Int? {
        var (current, steps) = (token, 0)
        while steps < 12 {
            if isPredicate(current) || sentence.child(of: current, label: .nsubj) != nil, let agent = agent(current) {
                return agent
            }
            guard let head = sentence.head(of: current) else { return nil }
            (current, steps) = (head, steps + 1)
        }
        return nil
    }

    /// Whether the sentence is a question.
    var isQuestion: Bool {
        sentence.range.reversed().prefix(2).contains { text.form($0).elementsEqual("?".utf8) }
    }
}
