import NewsSyntax

/// Subjects and objects that the tree gives to another word, by the order of the words.
extension Scene {
    /// `begins to fall, Isabelle takes …`: what stands right behind a comma opens a clause.
    func isBehindComma(_ object: Int, _ verb: Int) -> Bool {
        object > verb && verb + 1 < sentence.range.upperBound && sentence.tag(verb + 1) == .comma
            && sentence.subtree(of: object).lowerBound == verb + 2
    }

    /// `after the company agreed`, where the tree has a phrase of time for the subject: the noun right before a finite verb
    /// that has none.
    func subordinateSubject(of verb: Int) -> Int? {
        let isPassive = sentence.child(of: verb, label: .auxPass).map { sentence.tag($0).isFiniteVerb } ?? false
        guard [.advcl, .acl].contains(sentence.relation(verb).base), sentence.isFinite(verb) || isPassive,
            sentence.child(of: verb, label: .nsubj) == nil, sentence.child(of: verb, label: .nsubjPass) == nil
        else { return nil }
        var before = verb - 1
        while before > sentence.range.lowerBound, [.auxiliary, .adverb].contains(text.tokens[before].universal) {
            before -= 1
        }
        guard before > sentence.range.lowerBound, sentence.isNominalHead(before),
            let noun = VerbMending.noun(before: before + 1, self), !isTime(noun), let marker = preposition(noun)
        else { return nil }
        return ["after", "before", "since", "until", "as"].contains(marker) ? noun : nil
    }

    /// `want the mill closed`, `get the family deported`: what is done to somebody at another's wish.
    func isCausative(_ verb: Int) -> Bool {
        guard [.pastVerb, .pastParticiple].contains(sentence.tag(verb)), sentence.relation(verb).base == .ccomp,
            let head = sentence.head(of: verb), ["want", "get", "have", "need"].contains(lemma(head)),
            sentence.child(of: verb, label: .obj) == nil, sentence.child(of: verb, label: .aux) == nil
        else { return false }
        return sentence.subject(of: verb).map { text.tokens[$0].universal != .pronoun } ?? false
    }

    /// `Jonas Berg, then a watchman, shot and wounded …`, where the tree takes the name for the root and joins the verbs to it.
    func rootSubject(of verb: Int) -> Int? {
        let first = firstConjunct(verb)
        guard first < verb, sentence.relation(first) == .root,
            [.noun, .properNoun].contains(text.tokens[first].universal),
            sentence.child(of: first, label: .cop) == nil, sentence.child(of: verb, label: .nsubj) == nil,
            (first..<verb).contains(where: { sentence.tag($0) == .comma })
        else { return nil }
        return first
    }

    private static let forcing: Set<String> = [
        "shoot", "stab", "beat", "attack", "kidnap", "abduct", "arrest", "detain", "capture", "seize", "kill", "wound",
        "torture", "chase", "ambush", "rob", "storm", "raid", "occupy", "loot", "hunt", "catch", "jail", "convict",
        "try",
        "injure", "assault", "ram", "hit", "strangle", "threaten", "sue",
    ]

    /// `shot and wounded two burglars`: what two verbs that "and" joins are done to stands behind the second.
    func sharedObject(of verb: Int) -> Int? {
        let next = verb + 2
        guard Self.forcing.contains(lemma(verb)), next < sentence.range.upperBound,
            text.tokens[verb + 1].universal == .coordinator, isVerb(next), sentence.tag(next) != .gerund,
            let object = sentence.object(of: next), object > next
        else { return nil }
        return object
    }

    /// `1,643 wounded there`, joined to `75 were killed`: what is left out is the same auxiliary.
    func isGapped(_ verb: Int) -> Bool {
        guard sentence.relation(verb) == .conj,
            ["wound", "injure", "hurt", "kill", "arrest", "detain"].contains(lemma(verb)),
            let victims = sentence.child(of: verb, label: .nsubj), sentence.object(of: verb) == nil,
            text.tokens[victims].universal == .numeral || sentence.child(of: victims, label: .nummod) != nil,
            !sentence.children(of: verb).contains(where: { sentence.relation($0).base == .aux })
        else { return false }
        let first = firstConjunct(verb)
        return sentence.child(of: first, label: .auxPass) != nil
    }

    /// Who owns what `his` or `their` stands before: the subject of its clause, if it can be.
    func boundOwner(_ pronoun: Int) -> Int? {
        // `the boy whose rescue …`
        if sentence.tag(pronoun) == .whPossessive {
            return sentence.ancestors(of: pronoun).prefix(4).lazy.compactMap { relativeHead($0) }.first
        }
        guard sentence.tag(pronoun) == .possessivePronoun, let noun = sentence.head(of: pronoun) else { return nil }
        let word = lemma(pronoun).lowercased()
        guard ["his", "her", "he", "she", "their", "they", "its", "it"].contains(word) else { return nil }
        for verb in sentence.ancestors(of: noun).prefix(6)
        where isVerb(verb) || sentence.child(of: verb, label: .cop) != nil {
            guard let subject = sentence.subject(of: verb), !sentence.subtree(of: subject).contains(pronoun) else {
                continue
            }
            let subjectOfClause = antecedent(of: subject, verb)
            return isOwner(subjectOfClause, word) ? subjectOfClause : nil
        }
        return nil
    }

    private func antecedent(of subject: Int, _ verb: Int) -> Int {
        isRelativePronoun(subject) ? agent(verb) ?? subject : subject
    }

    private func isOwner(_ subject: Int, _ word: String) -> Bool {
        let isJoined = sentence.child(of: subject, label: .conj) != nil
        let isPlural = isJoined || [.pluralNoun, .pluralProperNoun].contains(text.tokens[subject].tag)
        switch kind(subject) {
        case .pronoun: return false
        case .person: return word.hasPrefix("h") || word == "she"
        case .people: return word.hasPrefix("the")
        case .body:
            if word.hasPrefix("h") || word == "she" { return nameKind(subject) == .person && !isJoined }
            return word.hasPrefix("the") ? isPlural || nameKind(subject) != .person : nameKind(subject) != .person
        case .thing, .place: return word.hasPrefix("it") && !isPlural
        }
    }

    /// `paid for ten members to fly to Detroit`: who an infinitive is about.
    func subjectBehindFor(_ infinitive: Int) -> Int? {
        guard let marker = infinitiveMarker(of: infinitive), marker - 2 > sentence.range.lowerBound,
            sentence.isNominalHead(marker - 1), preposition(firstConjunct(marker - 1)) == "for"
        else { return nil }
        return marker - 1
    }

    /// `stormed the hospital and shot two nurses`, where the tagger has a noun for the joined verb: whose the verb before is.
    func sharedSubject(of verb: Int) -> Int? {
        guard verb - 1 > sentence.range.lowerBound, text.tokens[verb - 1].universal == .coordinator,
            let other = (sentence.range.lowerBound..<(verb - 1)).reversed().first(where: isVerb),
            !sentence.ancestors(of: other).contains(verb)
        else { return nil }
        return agent(other)
    }
}
