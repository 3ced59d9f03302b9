/// Pasts and participles, which are written alike: the trees have many a past for what describes a noun, and the other way.
extension ParsedText {
    /// Whether something about the word was otherwise than the words around it allow.
    mutating func mendParticiple(_ verb: Int, in range: Range<Int>) -> Bool {
        if tokens[verb].relation == .aclRelcl { return tellContent(verb, in: range) }
        switch tokens[verb].tag {
        case .pastParticiple, .pastVerb: break
        case .baseVerb: return tellJoined(verb, in: range)
        default: return false
        }
        if tokens[verb].tag == .pastParticiple { tellByObject(verb, in: range) }
        switch tokens[verb].relation.base {
        case .amod: return joinPast(verb, in: range)
        case .conj:
            return tellJoined(verb, in: range) || leaveState(verb, in: range) || raiseOver(verb, in: range)
        case .acl: return freePast(verb, in: range)
        case .advcl, .ccomp, .parataxis: return leaveState(verb, in: range) || raiseOver(verb, in: range)
        case .root: return raiseAbove(verb, in: range)
        default: return false
        }
    }

    /// `rebels who seized arms later | kidnapped a teacher`: with a subject and an object and no auxiliary, it is a past.
    private mutating func tellByObject(_ verb: Int, in range: Range<Int>) {
        guard [.root, .ccomp, .advcl, .aclRelcl, .conj, .parataxis].contains(tokens[verb].relation),
            let subject = range.first(where: { Int(tokens[$0].head) == verb && tokens[$0].relation.base == .nsubj }),
            subject < verb, hasChild(verb, .obj, in: range), !isGiving(verb),
            !range.contains(where: {
                Int(tokens[$0].head) == verb && [.aux, .cop].contains(tokens[$0].relation.base)
                    || Int(tokens[$0].head) == verb && tokens[$0].relation == .oblAgent
            })
        else { return }
        tokens[verb].tag = .pastVerb
        if tokens[subject].relation == .nsubjPass { tokens[subject].relation = .nsubj }
    }

    // MARK: Joined pasts

    /// `blocked a bridge and | dismissed judges`: what is joined to a past without an auxiliary of its own is one. The
    /// tree stays.
    private mutating func tellJoined(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .conj, tokens[verb].tag != .pastVerb,
            case let head = Int(tokens[verb].head), head >= range.lowerBound, head < verb,
            tokens[head].tag == .pastVerb,
            !range.contains(where: {
                Int(tokens[$0].head) == verb && Self.auxiliaries.contains(tokens[$0].relation.base)
                    || Int(tokens[$0].head) == head && tokens[$0].relation.base == .aux
            })
        else { return false }
        tokens[verb].tag = .pastVerb
        return false
    }

    private static let auxiliaries: Set<Relation> = [.aux, .cop, .mark]

    /// `searched two houses and | seized weapons`: a participle right behind the conjunction is what was done next, unless
    /// it is one that describes things as often as not.
    private mutating func joinPast(_ participle: Int, in range: Range<Int>) -> Bool {
        let before = participle - 1
        guard before > range.lowerBound, tokens[before].universal == .coordinator || tokens[before].tag == .comma,
            case let noun = Int(tokens[participle].head), noun > participle, noun < range.upperBound,
            tokens[noun].relation == .conj || tokens[before].tag == .comma && isBare(noun, in: range),
            Int(tokens[noun].leftEdge) >= before,
            Int(tokens[before].head) == noun
        else { return false }
        let first = Int(tokens[noun].head)
        guard first > range.lowerBound, first < before,
            let verb = tokens[first].tag == .pastVerb ? first : pastAbove(first, in: range),
            !isDescribing(participle) || isHarm(participle) && Self.harming.contains(where: { hasLemma(verb, $0) })
        else { return false }
        // `bought rice, canned fish and oil`: a list of things.
        if tokens[before].tag == .comma,
            range.contains(where: {
                $0 > noun && (Int(tokens[$0].head) == first || Int(tokens[$0].head) == noun)
                    && tokens[$0].relation == .conj && tokens[$0].universal != .verb
            })
        {
            return false
        }
        hang(participle, on: verb, .conj)
        hang(noun, on: participle, .obj)
        hang(before, on: participle, tokens[before].tag == .comma ? .punct : .cc)
        tokens[participle].tag = .pastVerb
        return true
    }

    /// `clashed with police, | torched cars and …`: a phrase of place without a preposition.
    private func isBare(_ noun: Int, in range: Range<Int>) -> Bool {
        [.obl, .obj, .appos].contains(tokens[noun].relation) && !hasChild(noun, .case, in: range)
            && !hasChild(noun, .det, in: range)
    }

    /// The past in the active voice whose object or phrase a noun is, or belongs to.
    private func pastAbove(_ noun: Int, in range: Range<Int>) -> Int? {
        var (current, steps) = (noun, 0)
        while steps < 5, current >= range.lowerBound {
            let relation = tokens[current].relation.base
            guard [.obj, .obl, .nmod, .conj, .appos, .xcomp].contains(relation) else { return nil }
            current = Int(tokens[current].head)
            guard current >= range.lowerBound, current < noun else { return nil }
            if tokens[current].tag == .pastVerb, tokens[current].universal == .verb { return current }
            guard [.noun, .properNoun].contains(tokens[current].universal) else { return nil }
            steps += 1
        }
        return nil
    }

    /// Participles that stand before nouns as adjectives do.
    private func isDescribing(_ participle: Int) -> Bool {
        let form = form(participle)
        return Self.describing.contains { form.elementsEqual($0) }
    }

    /// `killed nine people and | wounded soldiers`: harm that is as often told as it describes.
    private func isHarm(_ participle: Int) -> Bool {
        let form = form(participle)
        return Self.harmed.contains { form.elementsEqual($0) }
    }

    private static let harmed: [[UInt8]] = [
        "wounded", "injured", "damaged", "destroyed", "burned", "burnt", "ruined", "wrecked", "captured", "detained",
        "displaced", "flooded", "jailed",
    ].map { Array($0.utf8) }

    private static let harming: [StaticString] = [
        "kill", "attack", "shoot", "stab", "bomb", "shell", "hit", "strike", "destroy", "damage", "wreck", "burn",
        "loot",
        "torch", "raid", "storm", "ambush", "arrest", "beat", "injure", "wound", "ram", "flatten", "sweep", "tear",
        "rip",
        "flood", "batter", "level", "raze", "bombard", "invade", "kidnap", "topple", "uproot", "smash", "overturn",
    ]

    private static let describing: [[UInt8]] = """
        wounded injured stolen armed unarmed displaced detained abandoned occupied retired disputed damaged burned lost
        jailed imprisoned captured planned proposed alleged suspected imported used processed frozen fallen broken united
        increased limited related required reduced improved advanced combined continued mixed repeated scattered organized
        organised automated stranded trapped exiled elected convicted accused masked hooded uniformed trained skilled
        experienced educated married divorced widowed disabled aged sustained renewed leaked classified forged smuggled
        counterfeit banned hidden parked charred burnt ruined destroyed wrecked canned dried smoked salted cooked
        fried baked refined concentrated enriched depleted guided unmanned manned mounted sponsored funded backed
        licensed registered unregistered qualified paid unpaid sexed mechanised mechanized armoured armored
        listed bonded secured subsidised subsidized discounted tailored distinguished celebrated renowned noted
        associated affiliated allied interested concerned affected infected contaminated polluted flooded collapsed
        deceased bereaved missing orphaned homeless hijacked
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }

    // MARK: Pasts with an object

    /// `after rebels | killed civilians`, `said guards | rescued two sailors`: what has an object of its own does not
    /// describe the noun before it, which does it.
    private mutating func freePast(_ verb: Int, in range: Range<Int>) -> Bool {
        if takeObject(verb, in: range) { return true }
        guard tokens[verb].relation == .acl, case let noun = Int(tokens[verb].head), noun >= range.lowerBound,
            noun < verb, isName(noun) || tokens[noun].universal == .noun,
            let object = range.first(where: {
                Int(tokens[$0].head) == verb && $0 > verb && tokens[$0].relation == .obj
            }), tokens[object].universal != .numeral, !isGiving(verb),
            !hasChild(verb, .oblAgent, in: range), !hasChild(verb, .aux, in: range), !hasChild(verb, .mark, in: range),
            !(noun + 1..<verb).contains(where: { tokens[$0].tag == .comma })
        else { return false }
        let marker = Int(tokens[noun].leftEdge)
        if [.obl, .nmod].contains(tokens[noun].relation), Int(tokens[marker].head) == noun,
            tokens[marker].relation == .case, Self.subordinators.contains(where: { hasLemma(marker, $0) }),
            let above = verbAbove(noun, in: range)
        {
            hang(marker, on: verb, .mark)
            return makeClause(verb, of: noun, on: above, .advcl)
        }
        let above = Int(tokens[noun].head)
        if tokens[noun].relation == .obj, above >= range.lowerBound, above < noun, tokens[above].universal == .verb,
            Self.stating.contains(where: { hasLemma(above, $0) })
        {
            return makeClause(verb, of: noun, on: above, .ccomp)
        }
        return false
    }

    /// `after rebels | robbed banks`, where the tree gives the object to the verb above or to the subject.
    private mutating func takeObject(_ verb: Int, in range: Range<Int>) -> Bool {
        let noun = verb - 1
        guard noun > range.lowerBound, Int(tokens[verb].head) == noun, verb + 1 < range.upperBound,
            isName(noun) || tokens[noun].universal == .noun, !isGiving(verb),
            case let marker = Int(tokens[noun].leftEdge), Int(tokens[marker].head) == noun,
            tokens[marker].relation == .case,
            Self.subordinators.contains(where: { hasLemma(marker, $0) && !hasLemma(marker, "as") }),
            [.determiner, .noun, .properNoun, .numeral, .adjective].contains(tokens[verb + 1].universal),
            !range.contains(where: { Int(tokens[$0].head) == verb }),
            let object = range.first(where: {
                $0 > verb && [.obj, .obl, .nmod].contains(tokens[$0].relation.base)
                    && (Int(tokens[$0].leftEdge) == verb + 1
                        || Int(tokens[noun].head) == $0 && isObjectStart(verb + 1, of: $0))
                    && [.noun, .properNoun].contains(tokens[$0].universal)
            }), let above = verbAbove(Int(tokens[noun].head) == object ? object : noun, in: range), above < marker
        else { return false }
        hang(object, on: verb, .obj)
        hang(marker, on: verb, .mark)
        return makeClause(verb, of: noun, on: above, .advcl)
    }

    private func isObjectStart(_ token: Int, of noun: Int) -> Bool {
        token == noun || Int(tokens[token].head) == noun
    }

    private mutating func makeClause(_ verb: Int, of noun: Int, on head: Int, _ relation: Relation) -> Bool {
        hang(verb, on: head, relation)
        hang(noun, on: verb, .nsubj)
        tokens[verb].tag = .pastVerb
        return true
    }

    private func verbAbove(_ noun: Int, in range: Range<Int>) -> Int? {
        var (current, steps) = (Int(tokens[noun].head), 0)
        while current >= range.lowerBound, steps < 6 {
            if tokens[current].universal == .verb { return current }
            (current, steps) = (Int(tokens[current].head), steps + 1)
        }
        return nil
    }

    private func isName(_ token: Int) -> Bool { tokens[token].universal == .properNoun }

    /// Verbs that have an object in the passive, too: `a man | given two years`.
    private func isGiving(_ verb: Int) -> Bool { Self.giving.contains { hasLemma(verb, $0) } }

    private static let giving: [StaticString] = [
        "give", "award", "send", "offer", "tell", "teach", "ask", "pay", "name", "call", "elect", "make", "charge",
        "consider", "grant", "deny", "fine", "sentence", "jail", "show", "leave", "hand", "lend", "owe", "promise",
        "allow", "refuse", "assign", "issue", "sell", "bring", "title", "dub", "nickname", "appoint", "crown",
        "declare",
        "found", "find", "keep", "hold", "set", "put", "allot", "accord", "cost", "feed", "guarantee", "serve", "ban",
        "suspend", "spare",
    ]

    private static let subordinators: [StaticString] = [
        "after", "as", "before", "since", "when", "while", "because", "once", "until", "although",
    ]

    private static let stating: [StaticString] = [
        "say", "report", "claim", "believe", "think", "announce", "confirm", "insist", "allege", "deny", "add", "admit",
        "state", "suggest", "acknowledge", "reveal", "maintain", "argue", "contend", "hear", "know", "fear", "hope",
    ]

    // MARK: Participles that the tree has for pasts

    /// `left three soldiers | wounded`, `with two roads | blocked`: a state that something was left in.
    private mutating func leaveState(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].tag == .pastVerb, case let head = Int(tokens[verb].head), head >= range.lowerBound,
            head < verb,
            let noun = range.first(where: { Int(tokens[$0].head) == verb && tokens[$0].relation == .nsubj }),
            noun < verb, tokens[noun].universal != .pronoun,
            case let opening = Int(tokens[noun].leftEdge) - 1, opening > range.lowerBound,
            !hasChild(verb, .obj, in: range), !hasChild(verb, .aux, in: range), !hasChild(verb, .ccomp, in: range),
            opening == head && form(head).elementsEqual("left".utf8)
                || Int(tokens[opening].head) == verb && hasLemma(opening, "with")
        else { return false }
        tokens[verb].tag = .pastParticiple
        tokens[noun].relation = .nsubjPass
        if opening == head { hang(verb, on: head, .xcomp) }
        return true
    }

    /// `The men arrested on Monday | told police …`: of two pasts without a conjunction, the second is the sentence's.
    private mutating func raiseOver(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].tag == .pastVerb || hasChild(verb, .obj, in: range) && !isGiving(verb),
            case let first = Int(tokens[verb].head), first > range.lowerBound,
            first < verb, [.pastVerb, .pastParticiple].contains(tokens[first].tag), tokens[first].universal == .verb,
            isRegular(first), !Self.stating.contains(where: { hasLemma(first, $0) }),
            !range.contains(where: {
                Int(tokens[$0].head) == verb
                    && ([.nsubj, .mark, .cc, .aux].contains(tokens[$0].relation.base)
                        || $0 < verb && tokens[$0].tag.isMark)
                    || Int(tokens[$0].head) == first
                        && ([.obj, .aux, .xcomp, .compoundPrt].contains(tokens[$0].relation.base)
                            || $0 > first && $0 < verb && tokens[$0].tag.isMark)
            }),
            let noun = range.first(where: { Int(tokens[$0].head) == first && tokens[$0].relation.base == .nsubj }),
            noun < first, tokens[noun].universal == .noun || isName(noun)
        else { return false }
        swapClauses(first, verb, noun, in: range)
        return true
    }

    /// `A man arrested in Dakar | told police …`: the same where the tree has the participle for what is told.
    private mutating func raiseAbove(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].tag == .pastVerb, !hasChild(verb, .nsubj, in: range),
            let first = (range.lowerBound..<verb).first(where: {
                Int(tokens[$0].head) == verb && [.ccomp, .csubj, .advcl].contains(tokens[$0].relation.base)
                    && (tokens[$0].tag == .pastParticiple || tokens[$0].tag == .pastVerb && isRegular($0))
            }), !hasChild(first, .aux, in: range), !hasChild(first, .mark, in: range),
            !hasChild(first, .obj, in: range),
            let noun = range.first(where: { Int(tokens[$0].head) == first && tokens[$0].relation.base == .nsubj }),
            noun < first, !(noun..<verb).contains(where: { tokens[$0].tag.isMark })
        else { return false }
        hang(noun, on: verb, .nsubj)
        hang(first, on: noun, .acl)
        tokens[first].tag = .pastParticiple
        return true
    }

    /// Makes the second of two clauses the outer one, and the first what describes their subject.
    private mutating func swapClauses(_ first: Int, _ second: Int, _ noun: Int, in range: Range<Int>) {
        (tokens[second].head, tokens[second].relation) = (tokens[first].head, tokens[first].relation)
        for token in range where Int(tokens[token].head) == first {
            if token > second || token < noun { tokens[token].head = Int32(second) }
        }
        hang(noun, on: second, .nsubj)
        hang(first, on: noun, .acl)
        (tokens[first].tag, tokens[second].tag) = (.pastParticiple, .pastVerb)
    }

    private func isRegular(_ verb: Int) -> Bool {
        let ending = form(verb).suffix(2)
        return ending.elementsEqual("ed".utf8) || ending.elementsEqual("en".utf8)
            || Self.irregular.contains { form(verb).elementsEqual($0) }
    }

    private static let irregular = [
        "sent", "held", "found", "brought", "left", "built", "made", "caught", "hit", "shot",
    ]
    .map { Array($0.utf8) }

    // MARK: What is claimed

    /// `allegations that | the firm sold arms`: where "that" is no subject and the verb has an object, the clause is what is
    /// claimed.
    mutating func tellContent(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .aclRelcl, case let noun = Int(tokens[verb].head), noun >= range.lowerBound,
            noun < verb, Self.contents.contains(where: { hasLemma(noun, $0) }),
            let that = (noun + 1..<verb).first(where: {
                Int(tokens[$0].head) == verb && form($0).elementsEqual("that".utf8)
            }), that == noun + 1,
            tokens[that].relation == .mark
                || tokens[that].relation == .obj
                    && (range.contains {
                        $0 > verb && Int(tokens[$0].head) == verb
                            && [.obj, .ccomp, .xcomp].contains(tokens[$0].relation)
                    } || range.contains { Int(tokens[$0].head) == verb && tokens[$0].relation == .nsubjPass })
        else { return false }
        hang(that, on: verb, .mark)
        (tokens[that].tag, tokens[that].universal) = (.preposition, .subordinator)
        tokens[verb].relation = .acl
        if isVerbalPlural(noun, in: range) {
            let subject = noun - 1
            (tokens[noun].tag, tokens[noun].universal) = (.thirdPersonVerb, .verb)
            for token in range where Int(tokens[token].head) == noun && token < subject {
                tokens[token].head = Int32(subject)
            }
            hang(subject, on: noun, .nsubj)
            tokens[verb].relation = .ccomp
        }
        return true
    }

    /// `The mayor | fears that …`: a noun in the plural that is a sentence's root behind a singular is its verb.
    private func isVerbalPlural(_ noun: Int, in range: Range<Int>) -> Bool {
        tokens[noun].tag == .pluralNoun && tokens[noun].head < 0 && noun > range.lowerBound
            && Int(tokens[noun - 1].head) == noun && tokens[noun - 1].relation == .compound
            && [.noun, .properNoun].contains(tokens[noun - 1].tag)
            && Self.verbal.contains { hasLemma(noun, $0) } && !hasChild(noun, .cop, in: range)
            && (hasChild(noun, .det, in: range) || tokens[noun - 1].tag == .properNoun)
    }

    private static let verbal: [StaticString] = [
        "fear", "claim", "hope", "doubt", "report", "demand", "note", "promise",
    ]

    private static let contents: [StaticString] = [
        "allegation", "accusation", "claim", "rumour", "rumor", "report", "fear", "hope", "belief", "suspicion", "fact",
        "news", "sign", "evidence", "warning", "suggestion", "speculation", "concern", "worry", "possibility", "chance",
        "risk", "danger", "prospect", "likelihood", "assertion", "charge", "complaint", "proof", "indication", "story",
        "doubt", "promise", "pledge", "assurance", "conviction", "confirmation", "announcement", "revelation",
    ]
}
