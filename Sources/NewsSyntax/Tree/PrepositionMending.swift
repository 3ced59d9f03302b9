/// No noun right behind a preposition is the subject of the verb that comes next: it is the preposition's.
extension ParsedText {
    private static let prepositions: [StaticString] = [
        "of", "in", "on", "at", "from", "by", "for", "with", "near", "among", "between", "against", "into",
    ]

    /// `A spokeswoman for | the mill said`, `farmers on the banks of | the Sava say`: gives a noun to the preposition before
    /// it, and the verb the subject that it has left. Whether there was something to give.
    mutating func giveToPreposition(_ found: Int, in range: Range<Int>) -> Bool {
        guard tokens[found].relation.base == .nsubj, isNoun(found),
            case let verb = Int(tokens[found].head), verb > found,
            isFinite(verb, in: range),
            case let preposition = Int(tokens[found].leftEdge) - 1, preposition > range.lowerBound + 1,
            Int(tokens[preposition].head) == verb, [.case, .mark].contains(tokens[preposition].relation),
            Self.prepositions.contains(where: { hasLemma(preposition, $0) }),
            case let before = preposition - 1, before < Int(tokens[preposition].leftEdge),
            isNoun(before) || tokens[before].tag == .pastParticiple
        else { return false }
        let others = range.filter { Int(tokens[$0].head) == verb && tokens[$0].relation.base == .nsubj && $0 != found }
        guard let subject = others.first(where: { $0 < preposition }) ?? described(by: verb, before: preposition) else {
            return false
        }
        let noun = others.first { $0 > found && isOwned($0, by: found, in: range) } ?? found
        if noun != found { hang(found, on: noun, .nmodPoss) }
        hang(preposition, on: noun, .case)
        hang(noun, on: before, tokens[before].tag == .pastParticiple ? .obl : .nmod)
        if Int(tokens[subject].head) != verb { raise(verb, over: subject) }
        return true
    }

    /// Whether a verb has its own subject by its form; what is taken for an infinitive without `to` or an auxiliary is a
    /// present.
    private func isFinite(_ verb: Int, in range: Range<Int>) -> Bool {
        switch tokens[verb].tag {
        case .pastVerb, .thirdPersonVerb, .presentVerb: true
        case .baseVerb:
            !range.contains {
                Int(tokens[$0].head) == verb
                    && (tokens[$0].relation.base == .aux || tokens[$0].universal == .particle)
            }
        default: false
        }
    }

    /// The noun that a tree takes a finite verb to describe, and which is its subject.
    private func described(by verb: Int, before end: Int) -> Int? {
        let noun = Int(tokens[verb].head)
        guard tokens[verb].relation == .acl, noun >= 0, noun < end, isNoun(noun) else { return nil }
        return noun
    }

    /// `Radio Nord 's | Ida Marr`
    private func isOwned(_ noun: Int, by owner: Int, in range: Range<Int>) -> Bool {
        let mark = owner + 1
        return mark < noun && tokens[mark].tag == .possessiveEnding && Int(tokens[mark].head) == owner
            && Int(tokens[noun].leftEdge) == mark + 1
    }

    /// Makes a verb the clause that its subject was found in.
    private mutating func raise(_ verb: Int, over subject: Int) {
        let (head, relation) = (Int(tokens[subject].head), tokens[subject].relation)
        if head > verb, Int(tokens[head].head) < 0 {
            hang(verb, on: -1, .root)
            hang(head, on: verb, .ccomp)
        } else {
            hang(verb, on: head, relation)
        }
        hang(subject, on: verb, .nsubj)
    }

    func isNoun(_ token: Int) -> Bool {
        [.noun, .properNoun].contains(tokens[token].universal)
    }
}
