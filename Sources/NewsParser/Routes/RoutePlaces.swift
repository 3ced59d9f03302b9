import NewsRecord
import NewsSyntax

/// Where the phrases of places begin and end.
extension RouteReader {
    private static let days: Set<String> = [
        "overnight", "yesterday", "today", "tonight", "tomorrow", "last", "next", "this",
    ]
    /// Months whose names are words or people's as well.
    private static let months: Set<String> = ["march", "april", "may", "june", "august"]

    /// The last word of the noun phrase that begins at a token.
    func phraseHead(from start: Int, _ scene: Scene) -> Int? {
        var (token, head) = (start, Int?.none)
        while token < scene.sentence.range.upperBound, token < start + 7 {
            // `to Gao | overnight`, `to the United States | Thursday`
            if let head, token > head {
                let word = scene.text.text(token).lowercased()
                if Self.days.contains(word) { return head }
                if RouteWays.isCapital(token, scene), PlaceWords.days.contains(word) || Self.months.contains(word) {
                    return head
                }
                // `to Spanish | -speaking voters`
                if scene.sentence.tag(token) == .hyphen, !scene.text.tokens[token].isSpaced,
                    token + 1 < scene.sentence.range.upperBound, !RouteWays.isCapital(token + 1, scene),
                    !RouteWays.joinsName(token, scene)
                {
                    return nil
                }
            }
            switch scene.text.tokens[token].universal {
            case _ where scene.isName(token): head = token
            case .noun, .properNoun: head = token
            case .determiner where head == nil: break
            case .adjective where head == nil: break
            // `outside the besieged Aleppo`
            case .verb where head == nil && token > start && scene.sentence.tag(token) == .pastParticiple: break
            case .numeral where head == nil: break
            case .pronoun where head == nil && scene.sentence.tag(token) == .possessivePronoun: break
            // `to Dubai's refineries`: a place of it; `to Marr's proposals`: none.
            // `Port-au-Prince`
            case .punctuation
            where head.map { scene.isName($0) } ?? false && RouteWays.joinsName(token, scene): break
            case .particle where scene.sentence.tag(token) == .possessiveEnding && head != nil:
                guard token + 1 < scene.sentence.range.upperBound else { return head }
                if scene.isName(token + 1) { break }
                return scene.nounHead(from: token + 1).flatMap { isPlace($0, scene) ? head : nil }
            default: return head
            }
            // `Milford Sound`: a noun with a capital goes on with the name.
            if let head, head == token, scene.isName(head), token + 1 < scene.sentence.range.upperBound,
                scene.text.tokens[token + 1].universal == .noun, !RouteWays.isCapital(token + 1, scene)
            {
                // `to the New York | stage`
                if RouteWords.affairs.contains(scene.lemma(token + 1)) { return nil }
                // `toward the Democratic | nomination`
                return scene.text.tokens[head].universal == .adjective && !isPlace(token + 1, scene) ? nil : head
            }
            token += 1
        }
        return head
    }

    /// The places that a list goes on with: `Thailand, Vietnam or Cambodia`.
    func joined(_ place: Int, _ scene: Scene) -> [Int] {
        var (joined, token) = ([Int](), place + 1)
        let end = scene.sentence.range.upperBound
        while token < end, joined.count < 12 {
            if let framed = RouteWays.frame(of: token - 1, at: token, scene) {
                token = framed
                continue
            }
            var next = token
            while next < end, next < token + 2,
                scene.sentence.tag(next) == .comma || ["or", "and"].contains(scene.lemma(next))
            {
                next += 1
            }
            guard next > token, next < end, let other = phraseHead(from: next, scene), isNamed(other, scene),
                isNamed(next, scene) || scene.sentence.tag(next) == .determiner
            else { break }
            // `Naples, Italy said` and `X, and Y left` are no lists of places.
            if other + 1 < end, scene.isPredicate(other + 1) || scene.sentence.tag(other + 1).isVerb,
                scene.preposition(place) != "from" || scene.sentence.head(of: other) != place
            {
                break
            }
            joined.append(other)
            token = other + 1
        }
        return isSeries(place, joined, scene) ? joined : []
    }

    /// `Thailand or Vietnam`; `Jamaica Estates, Queens` is one place and where it lies.
    func isSeries(_ place: Int, _ joined: [Int], _ scene: Scene) -> Bool {
        guard let last = joined.last else { return true }
        return (place...min(last + 2, scene.sentence.range.upperBound - 1)).contains {
            ["or", "and", "then"].contains(scene.lemma($0))
        }
    }

    func isPlace(_ token: Int, _ scene: Scene) -> Bool {
        if token > scene.sentence.range.lowerBound, scene.isHonorific(token - 1) { return false }
        if RouteWays.isSomebody(token, scene) || RouteWays.isPlainBody(token, scene) || isFolk(token, scene) {
            return false
        }
        // `for North Korean | rights`: whose they are, not where.
        if RouteWays.nation(token, scene) != nil, token + 1 < scene.sentence.range.upperBound,
            [.noun, .adjective].contains(scene.text.tokens[token + 1].universal)
        {
            return false
        }
        let lemma = scene.lemma(token)
        if RouteWords.nowhere.contains(scene.text.text(token).lowercased()) { return false }
        if PlaceWords.times.contains(lemma) { return false }
        if lemma.hasSuffix("s"), PlaceWords.times.contains(String(lemma.dropLast())) { return false }
        return isNamed(token, scene) || PlaceWords.nouns.contains(lemma + "s")
            || PlaceWords.nouns.contains(lemma) && !["home", "office"].contains(lemma)
            || lemma.hasSuffix("s") && PlaceWords.nouns.contains(String(lemma.dropLast()))
            || RouteWords.terrain.contains(lemma)
    }
}
