import NewsSyntax
import NewsText

/// Descriptions with the name of whoever they describe: `the nurse Thoko Banda`, `the mayor of Recife, Lúcia Barros,`.
extension Scene {
    /// The last word of the name that stands beside a noun for a person or a body, of which the noun is no more than a title.
    func namesake(of token: Int) -> Int? {
        guard text.tokens[token].universal == .noun, text.tokens[token].tag == .noun,
            !isCapital(token), token + 1 < sentence.range.upperBound
        else { return nil }
        switch kind(token) {
        case .person: return personBehind(token) ?? apposed(to: token, isPerson: true)
        case .body: return bodyBehind(token) ?? apposed(to: token, isPerson: false)
        default: return nil
        }
    }

    /// A typographic mark (`’s`) begins with a high byte as well, and is none.
    private func isCapital(_ token: Int) -> Bool {
        text.form(token).first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 && $0 != 0xE2 } ?? false
    }

    private func personBehind(_ token: Int) -> Int? {
        let next = token + 1
        guard text.tokens[next].universal == .properNoun, !isTime(next) else { return nil }
        switch sentence.relation(next).base {
        case .appos, .flat, .compound, .amod: return lastOfName(from: next)
        // `the candidate | Sen. Ilse Brandt`, `the candidate | Ilse Brandt’s offer`; not `the firm | Brandt founded`.
        case .nsubj, .obj, .iobj: return nil
        default:
            let isCalled = isHonorific(next) || nameKind(next) == .person && sentence.relation(next).base == .nmod
            return isCalled && sentence.tag(token) == .noun ? lastOfName(from: next) : nil
        }
    }

    /// `the environmental group Clean Baltic`; not `the company Smith founded`.
    private func bodyBehind(_ token: Int) -> Int? {
        let next = token + 1
        guard isCapital(next), !isNameOfTime(next),
            ![.verb, .auxiliary, .pronoun, .determiner, .adverb].contains(text.tokens[next].universal)
        else { return nil }
        let last = lastOfName(from: next)
        if nameKind(next) == .person {
            guard last > next, last + 1 < sentence.range.upperBound, sentence.tag(last + 1) != .pastVerb else {
                return nil
            }
        }
        return last
    }

    /// The name between commas behind a description: `the premier of Samoa, Tala Leavasa,`.
    private func apposed(to token: Int, isPerson: Bool) -> Int? {
        let end = sentence.range.upperBound
        var comma = token + 1
        while comma < min(end, token + 9), sentence.tag(comma) != .comma {
            switch text.tokens[comma].universal {
            case .adposition, .determiner, .noun, .properNoun, .adjective, .numeral, .coordinator: comma += 1
            case .particle where sentence.tag(comma) == .possessiveEnding: comma += 1
            default: return nil
            }
        }
        guard comma + 2 < end, sentence.tag(comma) == .comma else { return nil }
        // `an Egyptian rights group, the Nile Centre,`
        let first = !isPerson && text.form(comma + 1).elementsEqual("the".utf8) ? comma + 2 : comma + 1
        guard isCapital(first), !isNameOfTime(first),
            [.properNoun, .noun, .adjective].contains(text.tokens[first].universal)
        else { return nil }
        let last = lastOfName(from: first)
        guard last + 1 < end, sentence.tag(last + 1).isMark else { return nil }
        // `the mayor of Austin, Texas,`: where it lies.
        if isPerson {
            guard nameKind(last) == .person || last > first && !isPlace(first, last) else { return nil }
        } else if isPlace(first, last) {
            return nil
        }
        return last
    }

    private func isPlace(_ first: Int, _ last: Int) -> Bool {
        PlaceCodes.isKnown(Slug.make(text.text(first..<(last + 1))))
    }

    private static let inner: Set<String> = [
        "of", "for", "de", "do", "da", "del", "dos", "du", "des", "la", "el", "al",
    ]

    private func lastOfName(from first: Int) -> Int {
        var last = first
        while last + 1 < sentence.range.upperBound, last < first + 7 {
            let next = last + 1
            if isCapital(next), text.tokens[next].universal != .verb, !isNameOfTime(next) {
                last = next
            } else if next + 1 < sentence.range.upperBound, Self.inner.contains(text.text(next)), isCapital(next + 1),
                nameKind(next) != nil
            {
                last = next + 1
            } else {
                break
            }
        }
        return last
    }
}
