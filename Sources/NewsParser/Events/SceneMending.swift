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
        guard [.advcl, .acl].contains(sentence.relation(verb).base), sentence.isFinite(verb),
            sentence.child(of: verb, label: .nsubj) == nil
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
            let other = (sentence.range.lowerBound..<(verb - 1)).reversed().first(where: isVerb)
        else { return nil }
        return agent(other)
    }
}
