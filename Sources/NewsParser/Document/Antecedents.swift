import NewsAttribution
import NewsRecord
import NewsSyntax
import NewsText

// Whom a pronoun or a description means of those about whom the sentences before it are.
extension SpeakerStage {
    /// What a sentence is about: a subject outside of quotations.
    struct Topic {
        var block: Int
        /// The token that heads it, and its phrase without clauses.
        var head: Int
        var phrase: Range<Int>
        var isPlural: Bool
        /// An index into the block's names.
        var name: Int?
    }

    /// Which organisation, group or thing `it` or `they` means: the subject of the sentence before, or of the one before
    /// that, that agrees with it; nil where there is none, or where `it` stands for nothing.
    mutating func bodyBefore(_ statement: DocumentStatement, isPlural: Bool) -> Int? {
        guard let source = statement.source else { return nil }
        // `Dozens were missing, they said`: who is told of in what they say does not say it.
        let topics = topics(before: source).filter { topic in
            guard let syntax = page.readings[topic.block].syntax else { return true }
            let place = Int(syntax.tokens[topic.head].start)
            return !statement.content.contains { $0.place.block == topic.block && $0.place.range.contains(place) }
        }
        // What stands for people alone is looked for among people first.
        if isPlural, isSaid(statement) {
            for topic in topics where isOfPeople(topic) {
                if let body = body(topic, isPlural: isPlural) { return body }
            }
            // Things do not insist: whoever spoke last does.
            if let lastBody, topics.contains(where: { !isOfPeople($0) && $0.name == nil }) { return lastBody }
        }
        for topic in topics {
            if let body = body(topic, isPlural: isPlural) { return body }
        }
        return nil
    }

    /// Whether the cue is what people alone do: figures show, but nothing but people insists.
    private func isSaid(_ statement: DocumentStatement) -> Bool {
        guard let cue = statement.cue, let syntax = page.readings[cue.block].syntax,
            let first = syntax.token(atByte: cue.range.lowerBound)
        else { return false }
        return (first..<min(first + 6, syntax.tokens.count)).contains { token in
            Int(syntax.tokens[token].start) < cue.range.upperBound && Self.human.contains { syntax.hasLemma(token, $0) }
        }
    }

    private static let human: [StaticString] = [
        "say", "tell", "add", "announce", "claim", "argue", "insist", "admit", "deny", "promise", "declare", "explain",
        "believe", "hope", "fear", "think", "want", "complain", "demand", "vow", "agree", "accuse", "ask", "worry",
    ]

    /// Whether a topic is people, or a body of them.
    private func isOfPeople(_ topic: Topic) -> Bool {
        if topic.name != nil { return true }
        guard let syntax = page.readings[topic.block].syntax else { return false }
        let lemma = syntax.lemma(topic.head).lowercased()
        if PersonWords.isPerson(lemma) || PersonWords.bodies.contains(lemma) { return true }
        let words = WordReader(page.readings[topic.block])
        let token = words.firstToken(from: Int(syntax.tokens[topic.head].start))
        return token < words.count && !words.traits(token).isDisjoint(with: [.groupNoun, .personNoun, .bodyNoun])
    }

    /// Whether `it` stands for nothing: `it seems that`, `it is said that`.
    func isImpersonal(_ source: PageText.Place) -> Bool {
        guard let syntax = page.readings[source.block].syntax, let token = syntax.token(atByte: source.range.lowerBound)
        else { return false }
        let sentence = syntax.sentence(ofToken: token)
        guard let verb = sentence.head(of: token) else { return false }
        // `It said the valve had failed`: who says something is somebody.
        if sentence.relation(token).base == .expl {
            return sentence.isPassive(verb) || sentence.child(of: verb, label: .cop) != nil
                || !Self.active.contains { syntax.hasLemma(verb, $0) }
        }
        return sentence.isPassive(verb)
            || (["seem", "appear", "emerge", "turn", "happen"] as [StaticString]).contains { syntax.hasLemma(verb, $0) }
    }

    /// Who the sentence before a source is about, where that is a person.
    mutating func personTopic(before source: PageText.Place) -> Int? {
        for topic in topics(before: source).prefix(1) {
            guard let name = topic.name, cast.isPerson(page.readings[topic.block].names[name], in: topic.block) else {
                return nil
            }
            return cast.member(named: name, in: topic.block)
        }
        return nil
    }

    private mutating func body(_ topic: Topic, isPlural: Bool) -> Int? {
        let reading = page.readings[topic.block]
        guard let syntax = reading.syntax else { return nil }
        if let name = topic.name {
            let isPerson = cast.isPerson(reading.names[name], in: topic.block)
            if isPerson, !topic.isPlural {
                // `Northmoor Rail lost two trains. It said …`: the pronoun tells what the name does not.
                return isPlural ? nil : cast.member(body: name, in: topic.block)
            }
            if !topic.isPlural, !isCommonNoun(name, in: topic.block) {
                // `They` are the people of a body, and of nothing else that is one.
                guard !isPlural || isBody(name, in: topic.block) else { return nil }
                return isPlace(name, in: topic.block)
                    ? cast.member(body: name, in: topic.block) : cast.member(named: name, in: topic.block)
            }
        }
        let words = WordReader(reading)
        let token = words.firstToken(from: Int(syntax.tokens[topic.head].start))
        guard token < words.count, words.isWord(token) else { return nil }
        let traits = words.traits(token)
        guard !traits.contains(.calendar), isPlural || !topic.isPlural,
            isPlural
                ? topic.isPlural || !traits.isDisjoint(with: [.groupNoun, .bodyNoun])
                : traits.isDisjoint(with: [.personNoun, .groupNoun])
        else { return nil }
        let place = PageText.Place(block: topic.block, range: syntax.byteSpan(topic.phrase))
        // `the company wrote. It added`: the same as who is called the company.
        if !isPlural, let named = organisation(describedBy: place) { return named }
        let (member, _) = cast.member(described: place, lastPerson: nil, lastBody: nil)
        guard let member, !cast.members[member].isPerson || !isPlural else { return nil }
        cast.note(.described, place, member)
        return member
    }

    private func isBody(_ name: Int, in block: Int) -> Bool {
        let name = page.readings[block].names[name]
        return name.country != nil || cast.isOrganisation(name, in: block)
    }

    /// Whether a name of several words is taken for a place's, which does not speak as `it`: a firm may be called after one.
    private func isPlace(_ name: Int, in block: Int) -> Bool {
        let name = page.readings[block].names[name]
        return name.country == nil && name.wordCount > 1 && cast.isPlace(name, in: block)
    }

    /// The subjects of the two sentences before a source in its paragraph, or of the last sentence of the paragraph before
    /// where the source opens its own; the nearest sentence first, and in it the subject of its main clause.
    func topics(before source: PageText.Place) -> [Topic] {
        guard let syntax = page.readings[source.block].syntax, let token = syntax.token(atByte: source.range.lowerBound)
        else { return [] }
        let own = sentenceIndex(of: token, in: syntax)
        var found = topics(in: own, source.block, before: token)
        for index in stride(from: own - 1, through: max(0, own - Self.farthestSentence), by: -1) {
            found += topics(in: index, source.block, before: token)
        }
        if own == 0, source.block > 0, page.drafts[source.block - 1].kind == .paragraph,
            let before = page.readings[source.block - 1].syntax, before.sentenceCount > 0
        {
            found += topics(in: before.sentenceCount - 1, source.block - 1, before: before.tokens.count)
        }
        return found
    }

    private static let farthestSentence = 2
    private static let active: [StaticString] = [
        "say", "tell", "add", "announce", "warn", "claim", "argue", "insist", "admit", "deny", "confirm", "promise",
        "report", "state", "declare", "explain", "note", "believe", "expect", "hope", "fear", "think", "want", "plan",
    ]

    private func sentenceIndex(of token: Int, in syntax: ParsedText) -> Int {
        var (low, high) = (0, syntax.sentenceCount)
        while low < high {
            let middle = (low + high) / 2
            if syntax.sentenceRanges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return min(low, syntax.sentenceCount - 1)
    }

    private func topics(in index: Int, _ block: Int, before end: Int) -> [Topic] {
        guard let syntax = page.readings[block].syntax else { return [] }
        return topics(in: syntax.sentence(index), block, before: end)
    }

    /// The subjects of one sentence before a token, outside of quotations.
    func topics(in sentence: Sentence, _ block: Int, before end: Int) -> [Topic] {
        let (reading, syntax) = (page.readings[block], sentence.text)
        var found: [Topic] = []
        for token in sentence.range where token < end {
            let relation = sentence.relation(token)
            guard relation == .nsubj || relation == .nsubjPass, let verb = sentence.head(of: token) else { continue }
            switch syntax.tokens[token].universal {
            case .noun, .properNoun: break
            default: continue
            }
            let place = Int(syntax.tokens[token].start)
            guard !isQuoted(place, reading), let phrase = sentence.nounPhrase(of: token) else { continue }
            // The predicate that holds the pronoun itself comes after it.
            guard phrase.core.upperBound <= end else { continue }
            let isPlural =
                syntax.tokens[token].tag == .pluralNoun || syntax.tokens[token].tag == .pluralProperNoun
                || sentence.child(of: token, label: .conj) != nil
            let topic = Topic(
                block: block, head: token, phrase: isJoined(token, sentence) ? phrase.tokens : phrase.core,
                isPlural: isPlural, name: name(at: place, in: reading))
            if verb == sentence.root { found.insert(topic, at: 0) } else { found.append(topic) }
        }
        return found
    }

    private func isJoined(_ token: Int, _ sentence: Sentence) -> Bool {
        sentence.child(of: token, label: .conj) != nil
    }

    private func isQuoted(_ byte: Int, _ reading: LocalReading) -> Bool {
        reading.stretches.contains { stretch in
            guard let first = stretch.inner.first, let last = stretch.inner.last else { return false }
            return byte >= Int(reading.text.tokens[first].start) && byte < Int(reading.text.tokens[last].end)
        }
    }

    private func name(at byte: Int, in reading: LocalReading) -> Int? {
        var (low, high) = (0, reading.names.count)
        while low < high {
            let middle = (low + high) / 2
            if reading.names[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
        }
        return low < reading.names.count && reading.names[low].range.contains(byte) ? low : nil
    }
}

extension SpeakerStage {
    /// `Video shows …`, `Engineers warned …`: a word whose capital says only that a sentence begins, which the tree takes for
    /// a common noun, and which nothing in the document knows as a name.
    func isCommonNoun(_ index: Int, in block: Int) -> Bool {
        let reading = page.readings[block]
        let name = reading.names[index]
        guard name.isDoubtful, !cast.isKnown(name, in: block), let syntax = reading.syntax,
            let token = syntax.token(atByte: name.range.lowerBound)
        else { return false }
        switch syntax.tokens[token].tag {
        case .noun, .pluralNoun, .pluralProperNoun: return true
        default: return false
        }
    }
}
