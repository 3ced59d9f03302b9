import NewsRecord
import NewsSyntax

/// Stances that stand beside a clause, or come with what somebody gets.
extension StancePhrases {
    /// `To the delight of the farmers, the council …`: they find so of whoever the clause is about.
    static func mood(_ token: Int, _ scene: Scene) -> Found? {
        guard let polarity = StanceWords.moods[scene.lemma(token)], scene.preposition(token)?.lowercased() == "to",
            token + 2 < scene.sentence.range.upperBound, scene.text.form(token + 1).elementsEqual("of".utf8),
            let actor = scene.nounHead(from: token + 2),
            scene.isParty(actor) || scene.isName(actor) || scene.canTakeSides(actor),
            let verb = scene.sentence.ancestors(of: token).prefix(4).first(where: { scene.isVerb($0) }),
            let target = scene.isPassive(verb) ? scene.undergoer(verb) : scene.agent(verb), target != actor
        else { return nil }
        return Found(polarity: polarity, start: token, actor: actor, target: target)
    }

    private static let receiving: Set<String> = ["receive", "get", "accept", "obtain", "secure"]

    /// `received $3 million from the fund`: whoever it comes from helps.
    static func received(_ verb: Int, _ lemma: String, _ scene: Scene) -> Found? {
        guard receiving.contains(lemma), !scene.sentence.isNegated(verb), !scene.isPassive(verb),
            let object = scene.sentence.object(of: verb), object > verb,
            StanceWords.goods.contains(scene.lemma(object)) || scene.text.tokens[object].universal == .symbol,
            !scene.children(object).contains(where: { ["no", "little"].contains(scene.lemma($0)) }),
            let giver = scene.companion(of: object, "from"), scene.isParty(giver) || scene.isName(giver),
            let target = scene.agent(verb), target != giver,
            scene.isParty(target) || scene.isName(target) || scene.kind(target) == .place || scene.canTakeSides(target)
        else { return nil }
        return Found(polarity: .helps, start: verb, actor: giver, target: target)
    }
}
