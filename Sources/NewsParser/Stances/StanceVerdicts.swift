import NewsRecord
import NewsSyntax

/// What somebody finds of another in their own words: `“It is a brutal regime,” she said`, `they could be doing more`.
/// Whose words they are is told by the attribution around them; in the report's own voice they are no stance.
enum StanceVerdicts {
    struct Found {
        var polarity: Stance.Polarity
        /// The tokens from the first to the last that say it.
        var start: Int
        var last: Int
        var target: Int
    }

    static func find(_ token: Int, _ scene: Scene) -> Found? {
        said(token, scene) ?? lessThan(token, scene) ?? wanting(token, scene)
    }

    /// Whom it can be about: not whoever speaks.
    private static func isOther(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[token].universal == .pronoun else { return true }
        return ["he", "she", "they", "these", "those", "it"].contains(scene.lemma(token))
    }

    /// `is a brutal regime`, `are cowards`
    private static func said(_ token: Int, _ scene: Scene) -> Found? {
        let sentence = scene.sentence
        guard sentence.child(of: token, label: .cop) != nil, !sentence.isNegated(token),
            let subject = sentence.child(of: token, label: .nsubj), subject < token, isOther(subject, scene),
            !StanceWords.claims.contains(scene.lemma(subject))
        else { return nil }
        let adjectives = scene.children(token).filter { sentence.relation($0).base == .amod }
        // `closed and brutal`: the second hangs on the first.
        let words = [token] + adjectives + adjectives.flatMap { sentence.children(of: $0, label: .conj) }
        let target = scene.party(behind: subject)
        for word in words {
            // `were revolting against a tax`: what they do.
            if word + 1 < sentence.range.upperBound, sentence.tag(word) == .gerund,
                scene.text.tokens[word + 1].universal == .adposition
            {
                continue
            }
            let lemma = scene.lemma(word)
            let isInsult = StanceWords.insults.contains(lemma)
            guard isInsult || StanceWords.compliments.contains(lemma) else { continue }
            // `it’s crazy that …` is said of nobody.
            if scene.lemma(subject) == "it", word != token || scene.text.tokens[word].universal != .noun { continue }
            // Of a thing, only the noun itself tells: a cruel winter is nobody's fault.
            guard word == token && scene.text.tokens[word].universal == .noun || scene.isParty(target) else { continue }
            let start = sentence.subtree(of: token).contains(subject) ? subject + 1 : token
            return Found(
                polarity: isInsult ? .condemns : .praises, start: max(start, min(word, token)), last: token,
                target: target)
        }
        return nil
    }

    private static let good: Set<String> = [
        "helpful", "honest", "ideal", "perfect", "satisfactory", "truthful", "candid", "generous", "cooperative",
        "forthcoming", "transparent", "frank", "impressive", "convincing",
    ]
    private static let poor: Set<String> = [
        "unhelpful", "uncooperative", "unreasonable", "unfriendly", "negligent", "ungrateful", "dishonest",
        "irresponsible", "obstructive", "intransigent", "unwilling", "hypocritical", "complacent",
    ]

    /// `have been less than helpful`, `was unhelpful`
    private static func lessThan(_ token: Int, _ scene: Scene) -> Found? {
        guard scene.text.tokens[token].universal == .adjective else { return nil }
        let first = scene.sentence.range.lowerBound
        let lemma = scene.lemma(token)
        var start = token
        if good.contains(lemma), token > first + 1, scene.lemma(token - 1) == "than",
            scene.text.form(token - 2).elementsEqual("less".utf8)
        {
            start = token - 2
        } else if !poor.contains(lemma) || scene.sentence.isNegated(token) {
            return nil
        }
        let subject =
            scene.sentence.child(of: token, label: .nsubj) ?? before(start, scene) ?? scene.clauseSubject(token)
        guard let subject, subject < start, isOther(subject, scene) else { return nil }
        let target = scene.party(behind: subject)
        guard scene.isParty(target) else { return nil }
        return Found(polarity: .criticises, start: start, last: token, target: target)
    }

    /// `the posture of the Chinese … being less than helpful`: the last people or state before it in the clause.
    private static func before(_ token: Int, _ scene: Scene) -> Int? {
        let first = max(scene.sentence.range.lowerBound, token - 16)
        guard (first..<token).contains(where: { scene.text.form($0).elementsEqual("being".utf8) }) else { return nil }
        return (first..<token).reversed().first { Nationals.country(scene.text.form($0)) != nil }
    }

    private static let wanted: Set<String> = ["could", "should", "must", "ought", "need"]

    /// `could be doing more`, `is not doing enough`, `have done too little`
    private static func wanting(_ token: Int, _ scene: Scene) -> Found? {
        let range = scene.sentence.range
        guard scene.text.hasLemma(token, "do"), scene.text.tokens[token].universal == .verb,
            token + 1 < range.upperBound
        else { return nil }
        let ahead = (token + 1)..<min(range.upperBound, token + 4)
        let near = max(range.lowerBound, token - 5)..<token
        func holds(_ words: Set<String>, in tokens: Range<Int>) -> Int? {
            tokens.first { words.contains(scene.text.text($0).lowercased()) }
        }
        var last: Int?
        if let more = holds(["more", "better"], in: ahead), holds(wanted, in: near) != nil,
            !scene.sentence.isNegated(token)
        {
            last = more
        } else if let enough = holds(["enough"], in: ahead), scene.sentence.isNegated(token) {
            last = enough
        } else if let little = holds(["little", "nothing"], in: ahead), holds(wanted, in: near) == nil {
            last = little
        }
        guard let last else { return nil }
        let start = near.first { scene.sentence.tag($0) == .modal } ?? token
        guard let subject = noun(before: start, scene) ?? scene.agent(token) ?? scene.clauseSubject(token),
            subject < token, isOther(subject, scene)
        else { return nil }
        let target = scene.party(behind: subject)
        guard scene.isParty(target) else { return nil }
        return Found(polarity: .criticises, start: start, last: last, target: target)
    }

    /// Who stands before a modal verb, over adverbs and marks: `China and South Korea, probably could …`
    private static func noun(before modal: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        var token = modal - 1
        while token >= first, modal - token < 5,
            scene.text.tokens[token].universal == .adverb || scene.text.tokens[token].universal == .punctuation
        {
            token -= 1
        }
        return token >= first ? VerbMending.noun(before: token + 1, scene) : nil
    }
}
