/// Series of verbs and owners with a mark of their own, which the trees hang on the wrong word.
extension ParsedText {
    /// `was due to open the fair, talk to traders who stayed and meet the mayor`: a bare verb goes on with the infinitive
    /// before it, not with a finite verb in between. Whether it was otherwise.
    mutating func joinSeries(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .conj, tokens[verb].tag == .baseVerb || tokens[verb].tag == .presentVerb,
            case let joined = Int(tokens[verb].head), joined >= range.lowerBound, joined < verb,
            tokens[joined].universal == .verb, tokens[joined].tag != .baseVerb,
            tokens[verb].tag == .baseVerb || tokens[joined].tag != .presentVerb,
            !range.contains(where: { Int(tokens[$0].head) == verb && Self.ownWords.contains(tokens[$0].relation.base) })
        else { return false }
        var (above, steps) = (joined, 0)
        while range.contains(above), steps < 6 {
            if let infinitive = infinitive(at: above, before: verb, in: range) {
                hang(verb, on: infinitive, .conj)
                return true
            }
            (above, steps) = (Int(tokens[above].head), steps + 1)
        }
        return false
    }

    private static let ownWords: Set<Relation> = [.nsubj, .nsubjPass, .aux, .auxPass, .mark, .expl, .cop]

    /// The word itself or the last of its complements, where that is an infinitive.
    private func infinitive(at word: Int, before verb: Int, in range: Range<Int>) -> Int? {
        if word < verb, isInfinitive(word, in: range) { return word }
        return (word + 1..<max(word + 1, verb)).last {
            Int(tokens[$0].head) == word && [.xcomp, .advcl].contains(tokens[$0].relation.base)
                && isInfinitive($0, in: range)
        }
    }

    private func isInfinitive(_ word: Int, in range: Range<Int>) -> Bool {
        tokens[word].tag == .baseVerb && word > range.lowerBound
            && (form(word - 1).elementsEqual("to".utf8)
                || word - 2 >= range.lowerBound
                    && form(word - 2).elementsEqual("to".utf8) && tokens[word - 1].universal == .adverb)
    }

    /// `Lindal Inc.'s chairman, Ida Holm, resigned`: where the mark is torn from the point, the owner owns what follows, and
    /// is not who does it.
    mutating func ownTornMark(_ mark: Int, in range: Range<Int>) -> Bool {
        guard tokens[mark].tag == .possessiveEnding, mark - 2 >= range.lowerBound,
            case let owner = mark - 2, tokens[owner].universal == .properNoun,
            form(mark - 1).elementsEqual("'".utf8) || form(mark - 1).elementsEqual("’".utf8),
            let owned = (mark + 1..<range.upperBound).first(where: {
                Int(tokens[$0].head) == owner && tokens[$0].relation == .appos
            }), owned - mark < 8,
            (mark + 1..<owned).allSatisfy({ [.adjective, .noun, .properNoun, .numeral].contains(tokens[$0].universal) })
        else { return false }
        (tokens[owned].head, tokens[owned].relation) = (tokens[owner].head, tokens[owner].relation)
        for token in range where token > owned && Int(tokens[token].head) == owner { tokens[token].head = Int32(owned) }
        hang(owner, on: owned, .nmodPoss)
        hang(mark - 1, on: owner, .punct)
        hang(mark, on: owner, .case)
        return true
    }

    /// `Doctors treated 40 | wounded people`: between a number and a plural a participle is no verb of the sentence, and what was
    /// taken for a description of the subject is. Whether it was otherwise.
    mutating func raiseCounting(_ participle: Int, in range: Range<Int>) -> Bool {
        let (number, noun) = (participle - 1, participle + 1)
        guard [.pastVerb, .pastParticiple].contains(tokens[participle].tag), number > range.lowerBound,
            noun < range.upperBound, tokens[number].tag == .number, tokens[noun].tag == .pluralNoun,
            Int(tokens[noun].head) == participle, tokens[noun].relation.base == .obj,
            case let verb = Int(tokens[number].head), verb >= range.lowerBound, verb < number,
            tokens[number].relation.base == .obj, tokens[verb].relation.base == .acl,
            case let subject = Int(tokens[verb].head), subject >= range.lowerBound, subject < verb,
            tokens[subject].relation.base == .nsubj, Int(tokens[subject].head) == participle
        else { return false }
        let (above, relation) = (Int(tokens[participle].head), tokens[participle].relation)
        for token in range where Int(tokens[token].head) == participle && token != noun {
            tokens[token].head = Int32(verb)
        }
        hang(verb, on: above, relation)
        hang(subject, on: verb, .nsubj)
        hang(noun, on: verb, .obj)
        hang(number, on: noun, .nummod)
        hang(participle, on: noun, .amod)
        (tokens[verb].tag, tokens[participle].tag) = (.pastVerb, .pastParticiple)
        return true
    }
}
