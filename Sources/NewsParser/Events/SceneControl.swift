import NewsSyntax
import NewsText

/// Who does what a verb without a subject of its own says, where the tree alone does not tell.
extension Scene {
    /// `a setback for Marr, who criticised …`: `who` is somebody, so where the tree has its clause hang on a thing, it is
    /// the noun right before it.
    func whoAntecedent(_ pronoun: Int, _ head: Int?) -> Int? {
        let form = text.form(pronoun)
        guard form.elementsEqual("who".utf8) || form.elementsEqual("whom".utf8) else { return nil }
        if let head, kind(head) != .thing, kind(head) != .place, !sentence.tag(head).isMark { return nil }
        var before = pronoun - 1
        while before > sentence.range.lowerBound, sentence.tag(before).isMark { before -= 1 }
        guard before >= sentence.range.lowerBound, before != head,
            let noun = nominal(at: before), kind(noun) != .thing
        else { return nil }
        return noun
    }

    /// The noun or name whose phrase ends at a token.
    private func nominal(at token: Int) -> Int? {
        guard [.noun, .properNoun].contains(text.tokens[token].universal) || isName(token) else { return nil }
        // Of a name, the word that the others hang on.
        var (noun, steps) = (token, 0)
        while [.flat, .compound].contains(sentence.relation(noun).base), let head = sentence.head(of: noun),
            head < noun,
            nameKind(head) == nameKind(noun), steps < 6
        {
            (noun, steps) = (head, steps + 1)
        }
        return noun
    }

    /// Participles that say how somebody else does something: `left them saying that …`.
    private static let asides: Set<String> = [
        "say", "tell", "add", "use", "cite", "hope", "try", "seek", "accord", "include", "follow", "regard", "concern",
        "note", "argue", "claim", "warn", "announce", "demand",
    ]

    /// `the angry voters now backing him`: people right before a participle do what it says, whatever the tree has it on.
    func participleHolder(_ verb: Int) -> Int? {
        guard sentence.tag(verb) == .gerund, [.advcl, .xcomp, .acl].contains(sentence.relation(verb).base),
            sentence.child(of: verb, label: .nsubj) == nil, sentence.child(of: verb, label: .mark) == nil,
            !Self.asides.contains(lemma(verb))
        else { return nil }
        var before = verb - 1
        while before > sentence.range.lowerBound, text.tokens[before].universal == .adverb { before -= 1 }
        guard before > sentence.range.lowerBound, text.tokens[before].universal == .noun,
            [.people, .person].contains(kind(before)), sentence.relation(before).base != .nsubj
        else { return nil }
        return before
    }

    private static let accusing: Set<String> = [
        "accuse", "suspect", "convict", "acquit", "charge", "blame", "clear", "warn", "indict",
    ]

    /// `accused a vessel | of ramming a boat`: the verb above the noun that the tree has a gerund on.
    func accuser(of gerund: Int, _ noun: Int) -> Int? {
        guard [.obj, .nsubj].contains(sentence.relation(noun).base), let verb = sentence.head(of: noun),
            Self.accusing.contains(lemma(verb)), gerund > noun,
            sentence.children(of: gerund, label: .mark).contains(where: { ["of", "with", "for"].contains(lemma($0)) })
        else { return nil }
        return verb
    }

    private static let undertakings: Set<String> = [
        "step", "goal", "aim", "plan", "task", "purpose", "idea", "point", "objective", "challenge", "priority", "duty",
        "mission", "option", "choice", "way", "intention", "job", "thing", "move", "decision", "proposal",
    ]

    /// `The next step is to sue`: what is done, and nobody who does it.
    func isUndertaking(_ noun: Int) -> Bool { Self.undertakings.contains(lemma(noun)) }

    /// `is due to be burned`, but `it is wrong to …`
    func hasPlainSubject(_ head: Int) -> Bool {
        sentence.child(of: head, label: .nsubj).map { lemma($0) != "it" } ?? false
    }

    /// `in denouncing the media`, `without naming her`
    func isBehindPreposition(_ verb: Int) -> Bool {
        guard sentence.tag(verb) == .gerund, verb > sentence.range.lowerBound else { return false }
        return text.tokens[verb - 1].universal == .adposition
            || sentence.children(of: verb, label: .mark).contains { $0 == verb - 1 }
    }

    /// `pressed the premier to sign`, `urged both sides to withdraw`: the tree gives a second object to a verb that has no first.
    func loneReceiver(_ verb: Int) -> Int? {
        guard let receiver = sentence.child(of: verb, label: .iobj), receiver > verb, !isTime(receiver),
            sentence.child(of: verb, label: .obj) == nil
        else { return nil }
        return receiver
    }

    /// `gives Democrats an opportunity to take aim`: whoever gets the noun that an infinitive hangs on.
    func receiver(of noun: Int, _ infinitive: Int) -> Int? {
        guard isInfinitive(infinitive), sentence.relation(noun).base == .obj, let giver = sentence.head(of: noun) else {
            return nil
        }
        return sentence.child(of: giver, label: .iobj)
    }

    /// `has been the most aggressive in the field in denouncing …`: the subject of the clause above.
    func clauseHolder(above noun: Int) -> Int? {
        sentence.ancestors(of: noun).prefix(3).lazy.compactMap(sentence.subject).first
    }
}
