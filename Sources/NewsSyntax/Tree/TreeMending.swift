/// What the trees have otherwise than the words allow, in constructions that news is full of and treebanks of the web are
/// not. This is for readers of reports; training sees the trees as they were found.
extension ParsedText {
    /// Mends all sentences.
    public mutating func mendTrees() {
        for range in sentenceRanges {
            for token in range {
                joinName(token, in: range)
                ownByMark(token, in: range)
                if partCaptive(token, in: range) || freeSubject(token, in: range) { setEdges(range) }
            }
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

    /// `Ellis’ attacks`: what bears the mark of an owner is one.
    private mutating func ownByMark(_ mark: Int, in range: Range<Int>) {
        guard tokens[mark].tag == .possessiveEnding, tokens[mark].relation.base == .case,
            case let owner = Int(tokens[mark].head), owner >= range.lowerBound, owner < mark,
            [.compound, .amod, .nmod].contains(tokens[owner].relation.base), tokens[owner].relation != .nmodPoss,
            Int(tokens[owner].head) > mark
        else { return }
        tokens[owner].relation = .nmodPoss
    }

    private mutating func hang(_ token: Int, on head: Int, _ relation: Relation) {
        (tokens[token].head, tokens[token].relation) = (Int32(head), relation)
    }
}
