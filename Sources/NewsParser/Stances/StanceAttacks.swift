import NewsRecord
import NewsSyntax
import NewsText

/// Which attacks are made in words.
extension StancePhrases {
    private static let verbal: Set<String> = ["attack", "assault", "assail", "hit", "target", "pound", "bash", "torch"]

    private static let bodily: Set<String> = [
        "murderous", "deadly", "armed", "terrorist", "terror", "knife", "bomb", "suicide", "arson", "gun", "shooting",
        "fatal", "bloody", "violent", "physical", "sexual", "acid", "machete",
    ]

    /// Those who fight with words: `the campaign’s attacks on the senator`.
    private static let talkers: Set<String> = [
        "campaign", "candidate", "contender", "senator", "lawmaker", "legislator", "congressman", "congresswoman",
        "governor", "rival", "opponent", "challenger", "democrat", "republican", "conservative", "liberal",
        "politician",
        "ad", "advertisement", "commercial", "pac", "newspaper", "paper", "editorial", "columnist", "commentator",
        "pundit", "critic", "moderator", "host", "camp", "surrogate", "strategist", "operative", "activist", "party",
        "spokesman", "spokeswoman", "aide", "nominee", "front-runner", "frontrunner", "tweet", "speech", "memo", "book",
        "op-ed", "article", "blog", "media", "press", "donor", "economist", "lawyer", "attorney", "president",
        "minister", "chairman", "secretary", "tory", "labour",
    ]
    private static let fighters: Set<String> = [
        "police", "army", "troop", "soldier", "force", "man", "woman", "boy", "girl", "youth", "teenager", "gunman",
        "attacker", "assailant", "mob", "crowd", "navy", "air", "plane", "jet", "drone", "warplane", "helicopter",
        "ship", "fan", "hooligan", "protester", "demonstrator", "rioter", "prisoner", "inmate", "settler", "bomber",
        "suspect", "someone", "people", "villager", "regime", "junta", "guard", "officer", "commando", "hacker",
        "shark",
        "dog", "bear",
    ]
    private static let arms: Set<String> = [
        "knife", "gun", "hammer", "bat", "machete", "axe", "acid", "sword", "razor", "bottle", "brick", "fist", "rifle",
        "pistol", "stick", "weapon", "scissors", "dog",
    ]

    /// `Abel attacked Senator Kane for …`: between two who are named, an attack is one in words.
    static func isInWords(_ lemma: String, _ word: Int, actor: Int, target: Int, _ scene: Scene) -> Bool {
        guard verbal.contains(lemma), !scene.children(word).contains(where: { bodily.contains(scene.lemma($0)) }) else {
            return false
        }
        func isPerson(_ token: Int) -> Bool { scene.nameKind(scene.titled(token)) == .person }
        let isPronoun = scene.text.tokens[actor].universal == .pronoun
        if scene.children(word).contains(where: { ["verbal", "verbally", "rhetorical"].contains(scene.lemma($0)) }) {
            return true
        }
        let isTalker = isPerson(actor) || talkers.contains(scene.lemma(actor).lowercased())
        let isOther = isPerson(target) || talkers.contains(scene.lemma(target).lowercased())
        if isTalker ? isOther : isPronoun && isPerson(target) { return true }
        // `the candidate's attacks on migrants`
        if isTalker, !isPerson(actor), [.people, .person, .body].contains(scene.kind(target)) { return true }
        if isTalker, scene.kind(target) == .thing, !scene.isParty(target), !scene.canTakeSides(target) { return true }
        // `relentlessly attacked her as …`
        if isTalker, scene.text.tokens[target].universal == .pronoun,
            !scene.sentence.range.contains(where: { arms.contains(scene.lemma($0)) })
        {
            return true
        }
        // `his attacks on the judge`: of somebody who fights with words, more than one.
        if scene.sentence.tag(word) == .pluralNoun, isPronoun || scene.kind(actor) == .person,
            !fighters.contains(scene.lemma(actor)), scene.kind(target) == .person
        {
            return true
        }
        let isFighter =
            fighters.contains(scene.lemma(actor)) || StanceWords.classes["foe"]?.contains(scene.lemma(actor)) ?? false
        return !isFighter && isReasoned(word, target, scene)
    }

    /// `attacked the council for failing to …`, `over its plan`
    private static func isReasoned(_ word: Int, _ target: Int, _ scene: Scene) -> Bool {
        let next = target + 1
        if target > word, next < scene.sentence.range.upperBound, scene.lemma(next) == "as" { return true }
        return ["for", "over", "as"].contains { preposition in
            scene.children(word).contains {
                $0 > target
                    && (scene.preposition($0) == preposition
                        || scene.sentence.children(of: $0, label: .mark).contains { scene.lemma($0) == preposition })
            } || (scene.companion(of: word, preposition).map { $0 > target } ?? false)
        }
    }
}
