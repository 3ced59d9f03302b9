/// Subjects and objects that the trees give to another word: behind a preposition of time, an aside, a relative pronoun, and
/// where a sentence's only verb looks like a participle.
extension ParsedText {
    /// Mends what hangs on a word. Whether there was something to mend.
    mutating func mendSubject(_ token: Int, in range: Range<Int>) -> Bool {
        switch tokens[token].tag {
        case .pastVerb, .thirdPersonVerb, .presentVerb:
            openTimed(token, in: range) || closeAside(token, in: range) || openRelative(token, in: range)
                || partRelative(token, in: range) || turnFrame(token, in: range) || joinThat(token, in: range)
        case .pastParticiple:
            giveAgent(token, in: range) || openRelative(token, in: range) || freeMainVerb(token, in: range)
                || takesNoPassive(token, in: range) && openTimed(token, in: range)
        default: false
        }
    }

    private static let timed: [StaticString] = [
        "after", "before", "since", "until", "because", "while", "when", "once",
    ]

    /// `fell after | the mayor backed her rival`: who stands between a preposition of time and a finite verb without a
    /// subject is its subject.
    private mutating func openTimed(_ verb: Int, in range: Range<Int>) -> Bool {
        guard [.ccomp, .xcomp, .advcl, .parataxis, .acl, .conj].contains(tokens[verb].relation.base),
            case let head = Int(tokens[verb].head), head >= range.lowerBound, head < verb,
            let noun = (head + 1..<verb).first(where: {
                tokens[$0].relation == .obl && isNoun($0)
                    && (Int(tokens[$0].head) == verb
                        || Int(tokens[$0].head) == head && tokens[$0].rightEdge == tokens[verb].leftEdge)
            }), case let marker = Int(tokens[noun].leftEdge), marker > head, tokens[marker].relation == .case,
            Int(tokens[marker].head) == noun, Self.timed.contains(where: { hasLemma(marker, $0) }),
            !hasChild(verb, .nsubj, in: range), !hasChild(verb, .cc, in: range), !hasChild(verb, .mark, in: range),
            (Int(tokens[noun].rightEdge)..<verb).allSatisfy({
                Int(tokens[$0].head) == verb && [.adverb, .auxiliary].contains(tokens[$0].universal)
            })
        else { return false }
        hang(marker, on: verb, .mark)
        hang(noun, on: verb, .nsubj)
        tokens[verb].relation = .advcl
        tokens[verb].tag = tokens[verb].tag == .pastParticiple ? .pastVerb : tokens[verb].tag
        return true
    }

    /// `spoke for Chad, | whom the union called on`: what a relative pronoun opens is joined to no verb.
    private mutating func partRelative(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .conj, case let pronoun = Int(tokens[verb].leftEdge) + 1, pronoun < verb,
            [.whPronoun, .whDeterminer].contains(tokens[pronoun].tag), !form(pronoun).elementsEqual("what".utf8),
            Int(tokens[pronoun].head) == verb, [.nsubj, .obj].contains(tokens[pronoun].relation.base),
            tokens[pronoun - 1].tag == .comma, case var noun = pronoun - 2, noun >= range.lowerBound, isNoun(noun),
            !hasChild(verb, .cc, in: range)
        else { return false }
        var steps = 0
        while [.flat, .compound, .nmod].contains(tokens[noun].relation.base), steps < 8,
            case let head = Int(tokens[noun].head), head >= range.lowerBound, isNoun(head),
            head < noun && tokens[noun].relation.base == .flat || head > noun && head < pronoun
        {
            (noun, steps) = (head, steps + 1)
        }
        hang(verb, on: noun, .aclRelcl)
        return true
    }

    private static let sayings: [[UInt8]] = ["said", "says", "added", "wrote", "asked", "insisted"].map {
        Array($0.utf8)
    }

    /// `“… nobody else would,” | said the doctor`: what stands within the marks is no subject of the frame.
    private mutating func turnFrame(_ verb: Int, in range: Range<Int>) -> Bool {
        guard verb - 2 > range.lowerBound, tokens[verb - 1].tag == .closingQuote || tokens[verb - 1].tag == .comma,
            Self.sayings.contains(where: { form(verb).elementsEqual($0) }), case let head = Int(tokens[verb].head),
            head >= range.lowerBound, head < verb, case let next = verb + 1, next < range.upperBound,
            range.contains(where: {
                Int(tokens[$0].head) == verb && tokens[$0].relation.base == .nsubj && Int(tokens[$0].leftEdge) == next
            })
        else { return false }
        var isMended = false
        for token in range.lowerBound..<verb - 1
        where Int(tokens[token].head) == verb && [.nsubj, .aux, .advmod, .mark].contains(tokens[token].relation.base) {
            hang(token, on: head, .dep)
            isMended = true
        }
        if isMended { tokens[verb].relation = .parataxis }
        return isMended
    }

    /// `complained that the firm, a monopoly, | overcharges them`: what "that" opens is what the verb says.
    private mutating func joinThat(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .advcl, case let head = Int(tokens[verb].head), head >= range.lowerBound,
            head < verb, tokens[head].tag.isVerb, case let mark = Int(tokens[verb].leftEdge), mark == head + 1,
            form(mark).elementsEqual("that".utf8), tokens[mark].relation == .mark, !hasChild(head, .ccomp, in: range)
        else { return false }
        tokens[verb].relation = .ccomp
        return true
    }

    /// Whether a participle has an object, or a verb that takes none.
    private func takesNoPassive(_ verb: Int, in range: Range<Int>) -> Bool {
        hasChild(verb, .obj, in: range) || Self.objectless.contains(where: { hasLemma(verb, $0) })
            || hasLemma(verb, "call") && verb + 1 < range.upperBound
                && (hasLemma(verb + 1, "on") || hasLemma(verb + 1, "for"))
    }

    /// Whether a finite verb or its clause stands below a conjunction or a relative pronoun.
    private func isSubordinate(_ finite: Int, in range: Range<Int>) -> Bool {
        let clause = tokens[finite].universal == .auxiliary ? Int(tokens[finite].head) : finite
        guard range.contains(clause) else { return false }
        return tokens[clause].relation == .aclRelcl || hasChild(clause, .mark, in: range)
    }

    /// `Chad — long silent — backed the plan`: behind the second of two dashes, the sentence goes on.
    private mutating func closeAside(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .parataxis, case let noun = Int(tokens[verb].head), noun >= range.lowerBound,
            noun < verb, Int(tokens[noun].head) < 0, isNoun(noun), !hasChild(verb, .nsubj, in: range),
            let closing = (noun + 1..<verb).last(where: { isDash($0) }),
            (closing + 1..<verb).allSatisfy({ [.adverb, .auxiliary].contains(tokens[$0].universal) }),
            (noun + 1..<closing).contains(where: { isDash($0) }), !hasChild(noun, .cop, in: range)
        else { return false }
        for token in range where token > verb && Int(tokens[token].head) == noun { tokens[token].head = Int32(verb) }
        hang(verb, on: -1, .root)
        hang(noun, on: verb, .nsubj)
        return true
    }

    private func isDash(_ token: Int) -> Bool {
        let form = form(token)
        return form.elementsEqual("—".utf8) || form.elementsEqual("–".utf8) || form.elementsEqual("--".utf8)
            || form.elementsEqual("-".utf8) && tokens[token].isSpaced
    }

    /// `the port, which the union | criticised`: between the pronoun and its verb stands who does it.
    private mutating func openRelative(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation.base == .acl, case let noun = Int(tokens[verb].head), noun >= range.lowerBound,
            noun < verb, isNoun(noun), Int(tokens[noun].rightEdge) > verb,
            let pronoun = (Int(tokens[noun].leftEdge)..<noun).first(where: {
                Int(tokens[$0].head) == noun && [.whPronoun, .whDeterminer].contains(tokens[$0].tag)
                    && [.nsubj, .obj, .det].contains(tokens[$0].relation.base)
            }), !form(pronoun).elementsEqual("what".utf8), case let above = Int(tokens[noun].head),
            above >= range.lowerBound, above < pronoun, tokens[noun].relation != .root,
            !hasChild(verb, .obj, in: range), !hasChild(verb, .nsubj, in: range)
        else { return false }
        var before = pronoun - 1
        while before > range.lowerBound,
            tokens[before].universal == .punctuation || tokens[before].universal == .adposition
        {
            before -= 1
        }
        guard isNoun(before) else { return false }
        hang(verb, on: above, .aclRelcl)
        for token in range where Int(tokens[token].head) == noun && (token < pronoun || token > verb) {
            tokens[token].head = Int32(verb)
        }
        hang(pronoun, on: verb, .obj)
        hang(noun, on: verb, .nsubj)
        tokens[verb].tag = .pastVerb
        return true
    }

    /// `accused by | the mayor of fraud`: what stands behind "by" is no object.
    private mutating func giveAgent(_ verb: Int, in range: Range<Int>) -> Bool {
        let by = verb + 1
        guard by < range.upperBound, hasLemma(by, "by"), case let agent = Int(tokens[by].head), agent > by,
            range.contains(agent), Int(tokens[agent].head) == verb, tokens[agent].relation == .obj
        else {
            // `by | Mayor Lena Holt`, where the title has the preposition.
            guard by < range.upperBound, hasLemma(by, "by"), case let title = Int(tokens[by].head), title > by,
                range.contains(title), case let name = Int(tokens[title].head), name > title,
                Int(tokens[name].head) == verb, tokens[name].relation == .obj
            else { return false }
            hang(by, on: name, .case)
            tokens[name].relation = .oblAgent
            return true
        }
        tokens[agent].relation = .oblAgent
        return true
    }

    /// Verbs without an object, whose past no passive has.
    private static let objectless: [StaticString] = [
        "advocate", "secede", "coordinate", "cooperate", "collaborate", "partner", "liaise", "campaign", "quarrel",
        "argue",
        "clash", "disagree", "protest", "demonstrate", "object", "retaliate", "react", "respond", "apologise",
        "apologize",
        "resign", "vote", "root", "rally", "march", "complain", "appeal", "plead", "sympathise", "sympathize", "side",
        "meddle", "interfere", "intervene", "lobby", "ally", "compete", "discriminate", "renege", "defect",
    ]

    /// `The union | seceded from the league.`: a sentence without a finite verb has its verb in what looks like a participle,
    /// if that takes no object or has one.
    private mutating func freeMainVerb(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .acl, case let noun = Int(tokens[verb].head), noun >= range.lowerBound,
            noun < verb, isNoun(noun), Int(tokens[noun].head) < 0, form(range.upperBound - 1).elementsEqual(".".utf8),
            Int(tokens[noun].leftEdge) == range.lowerBound, takesNoPassive(verb, in: range),
            !hasChild(verb, .oblAgent, in: range),
            [.noun, .properNoun, .adverb, .punctuation].contains(
                tokens[verb - 1].universal),
            !range.contains(where: { tokens[$0].tag.isFiniteVerb && !isSubordinate($0, in: range) })
        else { return false }
        for token in range where token > verb && Int(tokens[token].head) == noun { tokens[token].head = Int32(verb) }
        hang(verb, on: -1, .root)
        hang(noun, on: verb, .nsubj)
        tokens[verb].tag = .pastVerb
        return true
    }
}
