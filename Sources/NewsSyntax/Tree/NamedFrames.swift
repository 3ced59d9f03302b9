/// Frames at the end of a sentence whose subject has a description between commas: `…, Ida Holm, 41, told the paper`. Trees take
/// the name for one of a list, or for a description of the noun before it.
extension ParsedText {
    struct NamedFrame {
        var verb: Int
        /// The comma before the subject.
        var comma: Int
        var subject: Range<Int>
        var description: Range<Int>
    }

    private static let tellings: [StaticString] = [
        "say", "tell", "write", "add", "warn", "explain", "recall", "tweet", "argue", "insist", "claim", "announce",
        "report", "confirm", "note", "state", "declare", "testify", "admit", "complain", "predict", "recount",
        "estimate",
    ]
    private static let longestSubject = 9
    private static let longestDescription = 16

    func namedFrame(in range: Range<Int>) -> NamedFrame? {
        var verb = range.upperBound - 1
        while verb > range.lowerBound, !tokens[verb].tag.isFiniteVerb {
            switch tokens[verb].universal {
            case .verb, .auxiliary, .subordinator, .coordinator: return nil
            case .punctuation where verb < range.upperBound - 1 && tokens[verb].tag != .hyphen: return nil
            default: verb -= 1
            }
        }
        guard verb > range.lowerBound + 6, tokens[verb - 1].tag == .comma,
            Self.tellings.contains(where: { hasLemma(verb, $0) }),
            let second = comma(before: verb - 1, in: range), verb - 1 - second > 1,
            verb - second < Self.longestDescription
        else { return nil }
        let description = (second + 1)..<(verb - 1)
        guard let first = comma(before: second, in: range), first > range.lowerBound + 2, second - first > 1,
            second - first < Self.longestSubject
        else { return nil }
        let subject = (first + 1)..<second
        let isRelative = ["who", "whose", "which"].contains { form(description.lowerBound).elementsEqual($0.utf8) }
        guard isNominal(subject), isRelative || isNominal(description),
            (isRelative ? subject : subject.lowerBound..<description.upperBound).contains(where: {
                tokens[$0].universal == .properNoun
            }) || isRelative && tokens[subject.lowerBound].universal == .determiner,
            (range.lowerBound..<first).contains(where: { tokens[$0].tag.isFiniteVerb || tokens[$0].tag == .modal })
        else { return nil }
        return NamedFrame(verb: verb, comma: first, subject: subject, description: description)
    }

    private func comma(before token: Int, in range: Range<Int>) -> Int? {
        var place = token - 1
        while place > range.lowerBound, token - place < Self.longestDescription {
            if tokens[place].tag == .comma { return place }
            place -= 1
        }
        return nil
    }

    private func isNominal(_ phrase: Range<Int>) -> Bool {
        phrase.allSatisfy { token in
            switch tokens[token].universal {
            case .noun, .properNoun, .determiner, .adjective, .numeral, .adposition, .particle: true
            case .pronoun: tokens[token].tag == .possessivePronoun
            case .punctuation: tokens[token].tag == .hyphen
            default: false
            }
        }
    }

    /// Gives the frame its subject and the clause before it what belongs there. Whether it was otherwise.
    mutating func mendNamed(_ frame: NamedFrame, in range: Range<Int>) -> Bool {
        guard let root = range.first(where: { tokens[$0].head < 0 }), root < frame.comma,
            let name = top(of: frame.subject), Int(tokens[name].head) != frame.verb || hasStray(frame)
        else { return false }
        for token in (range.lowerBound..<frame.comma).reversed() where Int(tokens[token].head) > frame.comma {
            giveBack(token, of: frame, root: root)
        }
        let described = top(of: frame.description)
        for token in (frame.comma + 1)..<frame.verb where token != name && token != described {
            let head = Int(tokens[token].head)
            if head <= frame.comma || head >= frame.verb { tokens[token].head = Int32(name) }
        }
        if let described {
            let isClause = tokens[described].relation.base == .acl || tokens[described].universal == .verb
            hang(described, on: name, isClause ? .aclRelcl : .appos)
        }
        hang(name, on: frame.verb, .nsubj)
        hang(frame.comma, on: frame.verb, .punct)
        hang(frame.verb, on: root, .parataxis)
        return true
    }

    private func top(of phrase: Range<Int>) -> Int? {
        phrase.first { !phrase.contains(Int(tokens[$0].head)) && tokens[$0].universal != .punctuation }
    }

    private func hasStray(_ frame: NamedFrame) -> Bool { tokens[frame.verb].relation != .parataxis }

    /// `tightened before | winter, Ida Holm, 41, told`: a word of the clause that the frame had taken.
    private mutating func giveBack(_ token: Int, of frame: NamedFrame, root: Int) {
        let isMarker = tokens[token].relation.base == .mark || tokens[token].relation.base == .case
        if isMarker {
            let noun = (token + 1..<frame.comma).first { $0 > token && tokens[$0].universal.isNominal }
            if let noun {
                hang(token, on: noun, .case)
                hang(noun, on: root, .obl)
                return
            }
        }
        let verb = (root..<max(root, token)).last { tokens[$0].universal == .verb } ?? root
        guard tokens[token].universal.isNominal, verb != token else {
            tokens[token].head = Int32(token == root ? -1 : root)
            return
        }
        hang(token, on: verb, .obl)
    }
}

extension UniversalTag {
    fileprivate var isNominal: Bool { self == .noun || self == .properNoun || self == .pronoun || self == .numeral }
}
