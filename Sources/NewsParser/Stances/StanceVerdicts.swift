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
        StanceThat.verdict(token, scene) ?? said(token, scene) ?? lessThan(token, scene) ?? wanting(token, scene)
            ?? deed(token, scene) ?? penalty(token, scene)
    }

    /// Whom it can be about: not whoever speaks.
    static func isOther(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[token].universal == .pronoun else { return true }
        return ["he", "she", "they", "these", "those", "it"].contains(scene.lemma(token))
    }

    /// `is a brutal regime`, `are cowards`
    private static func said(_ token: Int, _ scene: Scene) -> Found? {
        let sentence = scene.sentence
        guard sentence.child(of: token, label: .cop) != nil else { return nil }
        if sentence.isNegated(token), !isNotOnly(token, scene) { return cleared(token, scene) ?? unfit(token, scene) }
        guard
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
            guard let polarity = polarity(of: word, token, target, scene) else { continue }
            // `would be smart to accept it`: if they did.
            if scene.text.tokens[token].universal == .adjective, scene.hasInfinitive(after: token),
                sentence.children(of: token, label: .aux).contains(where: {
                    ["would", "could", "might"].contains(scene.lemma($0))
                })
            {
                continue
            }
            // `it’s crazy that …` is said of nobody.
            if scene.lemma(subject) == "it", word != token || scene.text.tokens[word].universal != .noun { continue }
            // Of a thing, only the noun itself tells, unless somebody has made it: a cruel winter is nobody's fault.
            guard
                word == token && scene.text.tokens[word].universal == .noun || scene.isParty(target)
                    || isMade(subject, scene)
            else { continue }
            let start = sentence.subtree(of: token).contains(subject) ? subject + 1 : token
            return Found(polarity: polarity, start: max(start, min(word, token)), last: token, target: target)
        }
        return nil
    }

    /// `is not only a racist`
    private static func isNotOnly(_ token: Int, _ scene: Scene) -> Bool {
        scene.children(token).contains {
            $0 < token && ["only", "just", "merely", "simply"].contains(scene.lemma($0))
                && $0 > scene.sentence.range.lowerBound && ["not", "n't", "n’t"].contains(scene.text.text($0 - 1))
        }
    }

    /// `is not a racist`: whoever says so stands up for them.
    private static func cleared(_ token: Int, _ scene: Scene) -> Found? {
        guard StanceWords.insults.contains(scene.lemma(token)),
            let subject = scene.sentence.child(of: token, label: .nsubj), subject < token, isOther(subject, scene),
            scene.lemma(subject) != "it", scene.isParty(subject)
        else { return nil }
        return Found(polarity: .supports, start: token, last: token, target: subject)
    }

    private static let fitting: Set<String> = [
        "fit", "qualified", "ready", "prepared", "honest", "trustworthy", "credible", "electable", "equipped",
        "acceptable", "truthful", "presidential", "serious", "competent", "capable", "reliable", "welcome", "worthy",
    ]

    /// `is not fit to serve`
    private static func unfit(_ token: Int, _ scene: Scene) -> Found? {
        guard fitting.contains(scene.lemma(token)), let subject = scene.sentence.child(of: token, label: .nsubj),
            subject < token, isOther(subject, scene), scene.lemma(subject) != "it",
            scene.isParty(subject) || scene.isName(subject)
        else { return nil }
        return Found(polarity: .criticises, start: token, last: token, target: subject)
    }

    /// What somebody has decided or done.
    private static func isMade(_ subject: Int, _ scene: Scene) -> Bool {
        StanceWords.acts.contains(scene.lemma(subject))
            || InstrumentWords.kind(of: scene.lemma(subject).lowercased()) != nil
    }

    /// Faults that are none where they are said of people: `he was late`, `she is poor`.
    private static let neutral: Set<String> = [
        "slow", "cold", "late", "soft", "poor", "thin", "distant", "empty", "young", "vague", "confused", "concerning",
        "costly", "danger", "risky", "shaky", "volatile", "extreme", "hollow", "obsolete", "outdated", "unclear",
        "unnecessary", "premature", "populist", "secretive", "inexperienced", "burden", "setback", "error",
        "unprepared",
        "cautious", "aloof", "threat", "menace", "hazard", "liability", "fringe", "radical", "conservative", "juvenile",
        "inconsistent", "interference", "headache", "nightmare", "victory", "distraction", "mediocre", "blunder",
        "unfortunate",
    ]
    private static let strong: Set<String> = [
        "great", "best", "terrific", "wonderful", "fantastic", "perfect", "amazing", "incredible", "beautiful",
        "tremendous", "phenomenal", "formidable", "superb", "right", "good", "strong", "smart", "tough", "solid",
        "fine",
        "true", "nice", "gifted", "talented", "real", "serious", "ideal", "inspiring", "effective", "strongest",
    ]
    private static let weak: Set<String> = [
        "terrible", "awful", "horrible", "bad", "worst", "lousy", "dreadful", "weak", "wrong", "poor", "rotten",
        "awful",
        "mediocre", "failed", "flawed", "dangerous",
    ]

    /// What a word of a predicate finds of its subject.
    private static func polarity(of word: Int, _ predicate: Int, _ target: Int, _ scene: Scene) -> Stance.Polarity? {
        let lemma = scene.lemma(word)
        let form = scene.text.text(word).lowercased()
        // `capable of winning`, `guilty of …`
        if ["capable", "guilty", "proud", "thin"].contains(lemma) { return nil }
        if StanceWords.insults.contains(lemma) { return .condemns }
        // `a witch hunt`
        if lemma == "hunt", word > scene.sentence.range.lowerBound, scene.lemma(word - 1) == "witch" {
            return .condemns
        }
        if StanceWords.compliments.contains(lemma) { return .praises }
        let isPerson = scene.isParty(target)
        if StanceWords.faults.contains(lemma), !isPerson || !neutral.contains(lemma) { return .criticises }
        // `is the best candidate`, `would be a terrible president`: of people in what they are.
        guard isPerson else { return nil }
        if word != predicate, [.person, .people, .body].contains(scene.kind(predicate)) || isGeneral(predicate, scene) {
            if strong.contains(form) || strong.contains(lemma) { return .praises }
            if weak.contains(form) || weak.contains(lemma) { return .criticises }
        }
        guard word == predicate, scene.text.tokens[word].universal == .adjective else { return nil }
        // `is great at …`, `is good`: only what says all by itself.
        switch form {
        case "great", "terrific", "wonderful", "fantastic", "amazing", "incredible", "phenomenal", "tremendous",
            "perfect":
            return .praises
        case "terrible", "awful", "horrible", "wrong", "lousy", "rotten": return .criticises
        default: return nil
        }
    }

    /// `a good choice`, `the right guy`
    private static func isGeneral(_ noun: Int, _ scene: Scene) -> Bool {
        ["choice", "pick", "leader", "guy", "fit", "example", "alternative", "option", "messenger", "nominee", "bet"]
            .contains(scene.lemma(noun))
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
        // `criticised the minister for doing nothing`: what for, in a clause that says who finds so.
        guard scene.text.hasLemma(token, "do"), scene.text.tokens[token].universal == .verb,
            token + 1 < range.upperBound, !scene.isBehindPreposition(token)
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
