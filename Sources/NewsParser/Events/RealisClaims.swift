import NewsRecord
import NewsSyntax

/// What a noun between an event and the verb above it makes of the event: a claim that is denied, somebody who is asked.
extension RealisReader {
    private static let claims: Set<String> = [
        "claim", "allegation", "accusation", "charge", "report", "rumour", "rumor", "suggestion", "story",
    ]

    /// `rejected claims that police had beaten …`; without a denial, it is alleged.
    static func deniedClaim(
        _ clause: Int, _ head: Int, _ relation: Relation, _ scene: Scene
    ) -> Event.Realis? {
        guard claims.contains(scene.lemma(head)), scene.text.tokens[head].universal == .noun,
            relation == .acl || relation == .ccomp, !scene.isInfinitive(clause), scene.sentence.tag(clause) != .gerund,
            let verb = scene.sentence.head(of: head)
        else { return nil }
        let denials: Set<String> = ["reject", "deny", "dismiss", "refute", "rebut", "repudiate", "contradict"]
        return denials.contains(scene.lemma(verb)) ? .negated : .alleged
    }

    /// `called on the president to resign`: an infinitive behind whoever is asked.
    static func askedOf(
        _ clause: Int, _ head: Int, _ relation: Relation, _ scene: Scene
    ) -> Event.Realis? {
        guard scene.isInfinitive(clause), relation == .acl || relation == .advcl || relation == .xcomp,
            !scene.isVerb(head), let verb = scene.sentence.head(of: head), scene.isVerb(verb),
            [.obj, .obl, .nmod].contains(scene.sentence.relation(head).base)
        else { return nil }
        let held = words[scene.lemma(verb)]
        return held == .hypothetical || held == .planned ? held : nil
    }
}
