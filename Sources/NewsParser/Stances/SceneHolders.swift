import NewsSyntax
import NewsText

/// Who does what a participle or an infinitive says, where the tree has it hang on another word.
extension Scene {
    /// `ended with the mayor blaming her rival`: whoever stands between "with" and the participle.
    func holderBehindWith(_ verb: Int) -> Int? {
        guard sentence.tag(verb) == .gerund, verb > sentence.range.lowerBound + 1, let head = sentence.head(of: verb),
            head < verb, isVerb(head)
        else { return nil }
        let noun = children(head).last {
            $0 < verb && $0 > head && [.obl, .obj].contains(sentence.relation($0).base)
                && sentence.children(of: $0, label: .case).contains { lemma($0) == "with" }
        }
        guard let noun, sentence.subtree(of: noun).upperBound == verb,
            [.person, .people, .body].contains(kind(noun)) || isName(noun)
        else { return nil }
        return noun
    }

    /// `wrote to the minister | urging her to act`: who wrote.
    func letterWriter(_ verb: Int) -> Int? {
        guard sentence.tag(verb) == .gerund, [.acl, .advcl].contains(sentence.relation(verb)),
            verb > sentence.range.lowerBound,
            [
                "urge", "ask", "demand", "call", "request", "seek", "warn", "accuse", "thank", "praise", "condemn",
                "complain",
            ]
            .contains(lemma(verb)),
            let noun = sentence.head(of: verb), noun < verb,
            let above = isVerb(noun) ? noun : sentence.ancestors(of: noun).prefix(3).first(where: isVerb), above < verb,
            ["write", "send", "address", "submit", "deliver", "tweet"].contains(lemma(above)),
            isVerb(noun) || preposition(noun) == "to"
        else { return nil }
        return agent(above)
    }

    private static let telling: Set<String> = [
        "say", "add", "call", "accuse", "describe", "argue", "insist", "warn", "claim", "brand", "label", "denounce",
        "condemn",
        "criticise", "criticize", "praise", "blame", "thank", "citing", "dismiss", "complain", "allege", "threaten",
        "vow",
    ]

    /// `urged Chile to lift the ban, calling it unfair`: behind a comma, who tells is who urged.
    func tellerAbove(_ clause: Int) -> Int? {
        guard sentence.tag(clause) == .gerund, clause > sentence.range.lowerBound, sentence.tag(clause - 1) == .comma,
            sentence.relation(clause).base == .advcl || sentence.relation(clause).base == .conj,
            Self.telling.contains(lemma(clause)), let infinitive = sentence.head(of: clause), infinitive < clause,
            isInfinitive(infinitive), let above = sentence.head(of: firstConjunct(infinitive)), above < infinitive,
            isVerb(above), sentence.tag(above).isFiniteVerb, !isPassive(above)
        else { return nil }
        return agent(above)
    }

    /// `Chad is the only state that opposes …`, `described the brothers as men who had helped`: whoever is said to be so.
    func predicated(_ noun: Int) -> Int {
        guard text.tokens[noun].universal == .noun, !isName(noun),
            children(noun).contains(where: { [.acl, .aclRelcl].contains(sentence.relation($0)) })
        else { return noun }
        if sentence.child(of: noun, label: .cop) != nil, let subject = sentence.child(of: noun, label: .nsubj),
            subject < noun,
            ![.whPronoun, .whDeterminer].contains(sentence.tag(subject)), lemma(subject) != "there",
            lemma(subject) != "it"
        {
            return subject
        }
        if preposition(noun) == "as", [.conj, .nmod].contains(sentence.relation(noun)),
            let object = sentence.head(of: noun), object < noun
        {
            return object
        }
        guard let verb = sentence.head(of: noun), verb < noun, isVerb(verb) else { return noun }
        if sentence.relation(noun).base == .xcomp, ["become", "remain"].contains(lemma(verb)) {
            return agent(verb) ?? noun
        }
        if preposition(noun) == "as",
            ["describe", "portray", "know", "see", "depict", "praise", "remember"].contains(lemma(verb)),
            let object = sentence.object(of: verb), object < noun
        {
            return object
        }
        return noun
    }

    /// `Backed by Norway, Chad …`: a participle that opens the sentence is said of whoever stands behind its comma.
    func opensSentence(_ verb: Int, before noun: Int) -> Bool {
        verb < sentence.range.lowerBound + 2 && noun > verb
            && ((verb + 1)..<noun).contains { sentence.tag($0) == .comma }
    }

    /// `by the Harbour League in Geneva`, where the tree has one phrase with two prepositions: the first of them.
    func firstOfTwoPhrases(_ head: Int) -> Int {
        let cases = sentence.children(of: head, label: .case).filter { $0 < head }
        guard let last = cases.last, let first = cases.first, first + 1 < last, isName(last - 1), isName(head) else {
            return head
        }
        return last - 1
    }

}
