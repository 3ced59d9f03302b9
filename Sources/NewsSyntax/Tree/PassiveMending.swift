/// Passives and gerunds that the trees have for adjectives.
extension ParsedText {
    /// Whether something was otherwise.
    mutating func mendPassive(_ token: Int, in range: Range<Int>) -> Bool {
        switch tokens[token].tag {
        case .adjective: tellPassive(token, in: range)
        case .gerund: takeBehindPreposition(token, in: range)
        default: false
        }
    }

    // MARK: Passives

    /// `The nurse was | acquitted`: what was done to somebody, unless it is a word for a state of mind or of things.
    private mutating func tellPassive(_ token: Int, in range: Range<Int>) -> Bool {
        let form = form(token)
        guard form.count > 5, form.suffix(2).elementsEqual("ed".utf8), !form.starts(with: "un".utf8),
            token - 1 > range.lowerBound,
            [.root, .ccomp, .conj, .advcl, .aclRelcl, .parataxis].contains(tokens[token].relation),
            let copula = range.first(where: { Int(tokens[$0].head) == token && tokens[$0].relation == .cop }),
            copula < token, token - copula < 4, Self.pasts.contains(where: { self.form(copula).elementsEqual($0) }),
            (copula + 1..<token).allSatisfy({ !isDegree($0) }),
            !Self.states.contains(where: { form.elementsEqual($0) }),
            !range.contains(where: {
                Int(tokens[$0].head) == token && $0 > token && [.ccomp, .xcomp].contains(tokens[$0].relation)
            })
        else { return false }
        (tokens[token].tag, tokens[token].universal) = (.pastParticiple, .verb)
        tokens[copula].relation = .auxPass
        for other in range where Int(tokens[other].head) == token && tokens[other].relation == .nsubj {
            tokens[other].relation = .nsubjPass
        }
        return true
    }

    private static let pasts: [[UInt8]] = ["was", "were", "been", "be", "being"].map { Array($0.utf8) }

    private func isDegree(_ token: Int) -> Bool { Self.degrees.contains { form(token).elementsEqual($0) } }

    private static let degrees: [[UInt8]] = [
        "very", "so", "too", "more", "most", "as", "quite", "rather", "less", "deeply", "extremely",
    ].map { Array($0.utf8) }

    private static let states: [[UInt8]] = """
        tired excited interested worried concerned scheduled pleased delighted surprised scared relieved satisfied
        determined prepared committed dedicated experienced qualified talented related married crowded wicked naked sacred
        ragged rugged alleged supposed opposed disappointed frustrated shocked stunned confused annoyed ashamed amazed
        astonished embarrassed puzzled troubled depressed exhausted bored thrilled saddened alarmed disgusted outraged
        angered convinced limited united advanced complicated detailed sophisticated aged biased skilled unemployed
        unchanged undecided uninjured unharmed unhurt unprecedented unexpected unfounded unnamed disabled retired
        intended interested inclined involved mistaken needed wanted loaded mixed divided fixed gifted heated organized
        organised reserved spirited strained privileged prolonged pronounced required rumoured rumored supposed tempted
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }

    // MARK: Gerunds

    /// `accused of | stealing cars`: behind such a word and its preposition stands what is done, and to what.
    private mutating func takeBehindPreposition(_ gerund: Int, in range: Range<Int>) -> Bool {
        let (preposition, holder) = (gerund - 1, gerund - 2)
        guard tokens[gerund].relation == .amod, holder >= range.lowerBound,
            case let noun = Int(tokens[gerund].head), noun > gerund, noun < range.upperBound,
            Int(tokens[preposition].head) == noun, tokens[preposition].relation == .case,
            [.nmod, .obl].contains(tokens[noun].relation.base), case let head = Int(tokens[noun].head),
            head >= range.lowerBound, head < preposition,
            Self.holders.contains(where: { form(holder).elementsEqual($0) })
        else { return false }
        hang(gerund, on: head, tokens[head].universal == .noun ? .acl : .advcl)
        hang(preposition, on: gerund, .mark)
        hang(noun, on: gerund, .obj)
        return true
    }

    private static let holders: [[UInt8]] = [
        "accused", "suspected", "convicted", "guilty", "acquitted", "cleared", "habit", "practice", "charged",
        "accuses",
        "accuse", "suspicion", "innocent", "blamed", "intention", "capable", "incapable", "tired", "fond", "dreams",
        "dreamed", "possibility", "idea", "process", "middle", "way", "means", "method", "task", "goal", "aim",
    ].map { Array($0.utf8) }
}
