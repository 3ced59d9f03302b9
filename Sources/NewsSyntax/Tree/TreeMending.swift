/// What the trees have otherwise than the words allow, in constructions that news is full of and treebanks of the web are
/// not. This is for readers of reports; training sees the trees as they were found.
extension ParsedText {
    /// Mends all sentences.
    public mutating func mendTrees() {
        for range in sentenceRanges {
            for token in range {
                joinName(token, in: range)
                ownByMark(token, in: range)
                let isMended =
                    partCaptive(token, in: range) || freeSubject(token, in: range) || partSubject(token, in: range)
                    || joinCounted(token, in: range) || raiseCounting(token, in: range)
                    || raiseSufferer(token, in: range)
                    || openClause(token, in: range) || placeOff(token, in: range) || joinQuarter(token, in: range)
                    || giveToPreposition(token, in: range) || joinSeries(token, in: range)
                    || ownTornMark(token, in: range)
                    // What has no end for so long is no sentence, and each of these looks through all of it.
                    || range.count <= 512
                        && (mendSubject(token, in: range) || mendParticiple(token, in: range)
                            || mendPassive(token, in: range))
                if isMended { settle(range) }
            }
            if raiseMainClause(in: range) { settle(range) }
            if let frame = closingFrame(in: range), mendBefore(frame, in: range) { settle(range) }
            if let frame = namedFrame(in: range), mendNamed(frame, in: range) { settle(range) }
        }
    }

    // MARK: Captives

    /// `took the mayor | hostage`: whoever is taken, and what for. Whether there was something to part.
    private mutating func partCaptive(_ state: Int, in range: Range<Int>) -> Bool {
        guard tokens[state].tag == .noun, Self.states.contains(where: { hasLemma(state, $0) }) else { return false }
        let (verb, taken) = (Int(tokens[state].head), state - 1)
        guard verb >= range.lowerBound, taken > verb, tokens[state].relation.base == .obj,
            tokens[verb].tag.isVerb, Self.takingVerbs.contains(where: { hasLemma(verb, $0) }),
            Int(tokens[taken].head) == state, [.compound, .flat, .nmod].contains(tokens[taken].relation.base),
            tokens[taken].tag.isNoun
        else { return false }
        for token in range where Int(tokens[token].head) == state && token != taken {
            if token < taken {
                tokens[token].head = Int32(taken)
            } else if tokens[token].relation.base == .nmod {
                hang(token, on: verb, .obl)
            }
        }
        hang(taken, on: verb, .obj)
        hang(state, on: verb, .xcomp)
        return true
    }

    private static let states: [StaticString] = ["hostage", "captive", "prisoner"]
    private static let takingVerbs: [StaticString] = ["take", "hold", "keep"]

    // MARK: Subjects

    /// `Neighbouring | states have come out`: no clause is a plural, so the noun is the subject and the participle is its
    /// own. Whether it was otherwise.
    private mutating func freeSubject(_ participle: Int, in range: Range<Int>) -> Bool {
        guard tokens[participle].relation.base == .csubj, tokens[participle].tag == .gerund,
            case let verb = Int(tokens[participle].head), verb > participle,
            let noun = (participle + 1..<verb).first(where: {
                Int(tokens[$0].head) == participle && tokens[$0].relation == .obj && tokens[$0].tag == .pluralNoun
            }), (participle + 1..<noun).allSatisfy({ tokens[$0].universal == .adjective })
        else { return false }
        let finite =
            (noun + 1..<verb).first { Int(tokens[$0].head) == verb && tokens[$0].relation.base == .aux } ?? verb
        guard Self.plurals.contains(where: { form(finite).elementsEqual($0) }) || tokens[finite].tag == .presentVerb
        else { return false }
        let isPassive = range.contains { Int(tokens[$0].head) == verb && tokens[$0].relation == .auxPass }
        for token in range where Int(tokens[token].head) == participle && token != noun {
            tokens[token].head = Int32(noun)
        }
        hang(noun, on: verb, isPassive ? .nsubjPass : .nsubj)
        hang(participle, on: noun, .amod)
        return true
    }

    private static let plurals: [[UInt8]] = ["have", "are", "were", "do"].map { Array($0.utf8) }

    /// `seized drugs off Colón | and arrested …`: what stands before the conjunction is no subject of the verb behind it, but
    /// the object of the verb before it, or its place.
    private mutating func partSubject(_ noun: Int, in range: Range<Int>) -> Bool {
        guard tokens[noun].relation.base == .nsubj, case let joined = Int(tokens[noun].head), joined > noun,
            tokens[joined].relation == .conj, case let verb = Int(tokens[joined].head), verb >= range.lowerBound,
            verb < noun, tokens[verb].universal == .verb,
            (noun + 1..<joined).contains(where: {
                tokens[$0].universal == .coordinator && Int(tokens[$0].head) == joined
            })
        else { return false }
        let before = Int(tokens[noun].leftEdge) - 1
        if before > verb, Int(tokens[before].head) == verb,
            [.advmod, .compoundPrt, .case].contains(tokens[before].relation),
            Self.places.contains(where: { hasLemma(before, $0) })
        {
            (tokens[before].tag, tokens[before].universal) = (.preposition, .adposition)
            hang(before, on: noun, .case)
            hang(noun, on: verb, .obl)
            return true
        }
        guard before == verb, !hasChild(verb, .obj, in: range) else { return false }
        hang(noun, on: verb, .obj)
        return true
    }

    private static let places: [StaticString] = ["off", "near", "outside", "inside", "across", "over", "around"]

    /// `feared dead after a boat | sank`: a clause that a preposition of time opens is joined by no conjunction.
    private mutating func openClause(_ verb: Int, in range: Range<Int>) -> Bool {
        guard tokens[verb].relation == .conj, [.pastVerb, .thirdPersonVerb].contains(tokens[verb].tag),
            case let head = Int(tokens[verb].head), head >= range.lowerBound, head < verb,
            !hasChild(verb, .cc, in: range), !hasChild(verb, .nsubj, in: range),
            let noun = (head + 1..<verb).first(where: {
                Int(tokens[$0].head) == head && tokens[$0].relation == .obl
                    && tokens[$0].rightEdge == tokens[verb].leftEdge
            }), case let marker = Int(tokens[noun].leftEdge), tokens[marker].relation == .case,
            Int(tokens[marker].head) == noun, Self.openings.contains(where: { hasLemma(marker, $0) })
        else { return false }
        hang(marker, on: verb, .mark)
        hang(noun, on: verb, .nsubj)
        hang(verb, on: head, .advcl)
        return true
    }

    /// `sank off | Djibouti`: what takes no object is somewhere.
    private mutating func placeOff(_ particle: Int, in range: Range<Int>) -> Bool {
        guard tokens[particle].relation == .compoundPrt, hasLemma(particle, "off"),
            case let verb = Int(tokens[particle].head), verb >= range.lowerBound,
            Self.objectless.contains(where: { hasLemma(verb, $0) }),
            let place = (particle + 1..<range.upperBound).first(where: {
                Int(tokens[$0].head) == verb && tokens[$0].relation == .obj && Int(tokens[$0].leftEdge) == particle + 1
            })
        else { return false }
        (tokens[particle].tag, tokens[particle].universal) = (.preposition, .adposition)
        hang(particle, on: place, .case)
        hang(place, on: verb, .obl)
        return true
    }

    private static let objectless: [StaticString] = [
        "sink", "capsize", "drown", "crash", "die", "founder", "collide", "disappear", "patrol", "strike",
    ]

    /// `brought 38 | wounded children`: a participle between a number and a plural describes what is counted.
    private mutating func joinCounted(_ participle: Int, in range: Range<Int>) -> Bool {
        let (number, noun) = (participle - 1, participle + 1)
        guard [.pastVerb, .pastParticiple].contains(tokens[participle].tag), number > range.lowerBound,
            noun < range.upperBound, tokens[number].tag == .number, tokens[noun].tag == .pluralNoun,
            tokens[participle].relation == .conj, tokens[number].head == tokens[participle].head,
            [.obj, .nsubj].contains(tokens[number].relation.base), Int(tokens[noun].head) == participle,
            tokens[noun].relation == .obj, !hasChild(participle, .cc, in: range),
            case let verb = Int(tokens[participle].head), verb >= range.lowerBound
        else { return false }
        let relation = tokens[number].relation
        for token in range where Int(tokens[token].head) == participle && token != noun {
            tokens[token].head = Int32(verb)
        }
        hang(noun, on: verb, relation)
        hang(number, on: noun, .nummod)
        hang(participle, on: noun, .amod)
        tokens[participle].tag = .pastParticiple
        return true
    }

    /// `The injured | were taken to …`: a participle with an article is whom the clause behind it is about.
    private mutating func raiseSufferer(_ participle: Int, in range: Range<Int>) -> Bool {
        let (article, auxiliary) = (participle - 1, participle + 1)
        guard tokens[participle].tag == .pastParticiple, article >= range.lowerBound, auxiliary < range.upperBound,
            Int(tokens[article].head) == participle, tokens[article].relation == .det,
            tokens[auxiliary].universal == .auxiliary, case let verb = Int(tokens[auxiliary].head), verb > auxiliary,
            Int(tokens[verb].head) == participle, tokens[verb].relation != .aclRelcl
        else { return false }
        let isPassive = range.contains { Int(tokens[$0].head) == verb && tokens[$0].relation == .auxPass }
        hang(verb, on: Int(tokens[participle].head), tokens[participle].relation)
        for token in range where Int(tokens[token].head) == participle && token > auxiliary && token != verb {
            tokens[token].head = Int32(verb)
        }
        hang(participle, on: verb, isPassive ? .nsubjPass : .nsubj)
        (tokens[participle].tag, tokens[participle].universal) = (.pluralNoun, .noun)
        setLemma(participle, form(participle))
        return true
    }

    private static let openings: [StaticString] = [
        "after", "when", "as", "since", "because", "while", "before", "once", "although",
    ]

    /// `After rebels attacked the town, | families fled`: a clause that a conjunction opens is not the sentence, and what
    /// follows its comma is no participle.
    private mutating func raiseMainClause(in range: Range<Int>) -> Bool {
        let first = range.lowerBound
        guard let root = range.first(where: { tokens[$0].head < 0 }), root > first, tokens[root].tag == .pastVerb,
            Int(tokens[first].head) == root, tokens[first].relation == .mark,
            Self.openings.contains(where: { hasLemma(first, $0) }),
            let comma = range.first(where: { tokens[$0].tag == .comma && $0 > root }),
            let noun = range.first(where: {
                $0 > comma && Int(tokens[$0].head) == root && [.obj, .nsubj, .obl].contains(tokens[$0].relation.base)
                    && Int(tokens[$0].leftEdge) == comma + 1 && tokens[comma + 1].universal != .adposition
            }),
            let verb = range.first(where: {
                $0 > noun && Int(tokens[$0].head) == noun && tokens[$0].relation == .acl
                    && tokens[$0].tag == .pastParticiple
            }), !hasChild(verb, .oblAgent, in: range)
        else { return false }
        let end = range.upperBound - 1
        for token in range where Int(tokens[token].head) == root && (token == end || token > verb) {
            tokens[token].head = Int32(verb)
        }
        hang(verb, on: -1, .root)
        hang(root, on: verb, .advcl)
        hang(noun, on: verb, .nsubj)
        hang(comma, on: root, .punct)
        tokens[verb].tag = .pastVerb
        return true
    }

    // MARK: Frames

    private static let sayings: [[UInt8]] = [
        "said", "says", "reported", "reports", "announced", "added", "confirmed", "stated", "told", "noted", "claimed",
    ].map { Array($0.utf8) }

    /// `…, the navy said.`: the verb that closes a sentence with who said it, and the comma before them.
    private func closingFrame(in range: Range<Int>) -> (verb: Int, comma: Int)? {
        var verb = range.upperBound - 1
        while verb > range.lowerBound, !tokens[verb].tag.isVerb {
            guard tokens[verb].tag != .comma else { return nil }
            verb -= 1
        }
        guard [.pastVerb, .thirdPersonVerb, .presentVerb, .pastParticiple].contains(tokens[verb].tag),
            Self.sayings.contains(where: { form(verb).elementsEqual($0) })
        else { return nil }
        guard verb > range.lowerBound + 3 else { return nil }
        var comma = verb - 1
        while comma > range.lowerBound, verb - comma < 14, tokens[comma].tag != .comma {
            switch tokens[comma].universal {
            case .noun, .properNoun, .determiner, .adjective, .pronoun, .numeral, .adposition, .particle: break
            case .punctuation where tokens[comma].tag == .hyphen || tokens[comma].tag == .closingQuote: break
            default: return nil
            }
            comma -= 1
        }
        guard tokens[comma].tag == .comma, comma > range.lowerBound + 2, verb - comma > 1 else { return nil }
        return (verb, comma)
    }

    /// What stands before such a frame belongs to the clause there: its object is no second subject of `said`.
    private mutating func mendBefore(_ frame: (verb: Int, comma: Int), in range: Range<Int>) -> Bool {
        var isMended = false
        let hasSubject = (frame.comma + 1..<frame.verb).contains {
            Int(tokens[$0].head) == frame.verb && tokens[$0].relation.base == .nsubj
        }
        if !hasSubject {
            // `wounding nine customers, | police said`
            guard
                let subject = (frame.comma + 1..<frame.verb).first(where: {
                    Int(tokens[$0].head) < frame.comma && [.conj, .appos].contains(tokens[$0].relation)
                        && tokens[$0].universal != .punctuation && Int(tokens[$0].rightEdge) == frame.verb
                }), !hasChild(subject, .cc, in: range)
            else { return false }
            hang(subject, on: frame.verb, .nsubj)
            isMended = true
        }
        for token in range.lowerBound..<frame.comma where Int(tokens[token].head) == frame.verb {
            switch tokens[token].relation.base {
            case .nsubj where giveObject(token, before: frame.comma, in: range): isMended = true
            case .nsubj where freeClause(token, of: frame, in: range): isMended = true
            case .advcl:
                guard
                    let clause = (range.lowerBound..<token).first(where: {
                        Int(tokens[$0].head) == frame.verb && tokens[$0].relation == .ccomp
                    })
                else { continue }
                tokens[token].head = Int32(clause)
                isMended = true
            default: break
            }
        }
        if isMended { hang(frame.comma, on: frame.verb, .punct) }
        return isMended
    }

    /// `arrested | its crew, the navy said`
    private mutating func giveObject(_ noun: Int, before comma: Int, in range: Range<Int>) -> Bool {
        let start = Int(tokens[noun].leftEdge)
        var verb = start - 1
        while verb > range.lowerBound, [.adverb, .particle].contains(tokens[verb].universal) { verb -= 1 }
        guard verb >= range.lowerBound, tokens[verb].universal == .verb, !hasChild(verb, .obj, in: range),
            tokens[verb].relation != .amod
        else { return false }
        hang(noun, on: verb, .obj)
        return true
    }

    /// `An earthquake struck off the coast, the institute said`: the clause's verb, which the tree takes for a participle.
    private mutating func freeClause(
        _ noun: Int, of frame: (verb: Int, comma: Int), in range: Range<Int>
    ) -> Bool {
        guard
            let verb = (noun + 1..<frame.comma).first(where: {
                Int(tokens[$0].head) == noun && tokens[$0].relation == .acl
                    && [.pastVerb, .pastParticiple].contains(tokens[$0].tag)
            }),
            !range.contains(where: {
                Int(tokens[$0].head) == frame.verb && $0 < frame.comma && tokens[$0].relation == .ccomp
            })
        else { return false }
        hang(verb, on: frame.verb, .ccomp)
        hang(noun, on: verb, .nsubj)
        tokens[verb].tag = .pastVerb
        return true
    }

    func hasChild(_ token: Int, _ relation: Relation, in range: Range<Int>) -> Bool {
        range.contains {
            Int(tokens[$0].head) == token
                && (tokens[$0].relation == relation || tokens[$0].relation.base == relation)
        }
    }

    // MARK: Names

    /// `The company, Marlo Foods, was fined`: a list of two that no word joins, between commas, is a noun and its name.
    private mutating func joinName(_ name: Int, in range: Range<Int>) {
        guard tokens[name].relation == .conj, tokens[name].universal == .properNoun,
            case let noun = Int(tokens[name].head), noun >= range.lowerBound, noun < name, tokens[noun].tag == .noun,
            case let (first, end) = (Int(tokens[name].leftEdge), Int(tokens[name].rightEdge)), end < range.upperBound
        else { return }
        let opening = tokens[first].tag == .comma ? first : first - 1
        guard opening == noun + 1, tokens[opening].tag == .comma, tokens[end].tag == .comma,
            range.contains(where: { Int(tokens[$0].head) == noun && tokens[$0].relation == .det }),
            !range.contains(where: { other in
                let head = Int(tokens[other].head)
                return other != name && (head == noun && tokens[other].relation == .conj)
                    || (head == noun || head == name) && tokens[other].relation == .cc
            })
        else { return }
        tokens[name].relation = .appos
    }

    /// `repatriate North | Korean defectors`: of two objects side by side, a quarter of the sky belongs to the other's name.
    /// Whether there was something to join.
    private mutating func joinQuarter(_ quarter: Int, in range: Range<Int>) -> Bool {
        let (verb, next) = (Int(tokens[quarter].head), quarter + 1)
        guard tokens[quarter].universal == .properNoun, verb >= range.lowerBound, next < range.upperBound,
            [.obj, .iobj].contains(tokens[quarter].relation.base), let letter = form(next).first,
            (0x41...0x5A).contains(letter), Self.quarters.contains(where: { form(quarter).elementsEqual($0.utf8) }),
            case let noun = Int(tokens[next].head), noun > next, range.contains(noun), Int(tokens[noun].head) == verb,
            !range.contains(where: { Int(tokens[$0].head) == quarter })
        else { return false }
        hang(quarter, on: noun, .compound)
        return true
    }

    private static let quarters = [
        "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central",
    ]

    /// `Ellis’ attacks`: what bears the mark of an owner is one.
    private mutating func ownByMark(_ mark: Int, in range: Range<Int>) {
        guard tokens[mark].tag == .possessiveEnding, tokens[mark].relation.base == .case,
            case let owner = Int(tokens[mark].head), owner >= range.lowerBound, owner < mark,
            [.compound, .amod, .nmod].contains(tokens[owner].relation.base), tokens[owner].relation != .nmodPoss,
            Int(tokens[owner].head) > mark
        else { return }
        tokens[owner].relation = .nmodPoss
    }

    /// Joins a verb to another one of its sentence, as a clause of the same rank.
    ///
    /// - Parameters: indexes of tokens; `head` stands before `verb` and not below it.
    public mutating func rejoin(_ verb: Int, to head: Int, in range: Range<Int>) {
        hang(verb, on: head, .conj)
        settle(range)
    }

    mutating func hang(_ token: Int, on head: Int, _ relation: Relation) {
        (tokens[token].head, tokens[token].relation) = (Int32(head), relation)
    }

    /// Ends a mend: no token stands below itself, whatever the tree was, and every token knows how far it reaches.
    private mutating func settle(_ range: Range<Int>) {
        for token in range {
            var (current, steps) = (token, 0)
            while current >= range.lowerBound, steps <= range.count {
                current = Int(tokens[current].head)
                steps += 1
            }
            guard steps > range.count else { continue }
            let root = range.first { tokens[$0].head < 0 }
            hang(token, on: root ?? -1, root == nil ? .root : .dep)
        }
        setEdges(range)
    }
}
