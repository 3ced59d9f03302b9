import NewsRecord
import NewsSyntax

/// Who answers for what somebody binds themselves to.
extension RealisReader {
    /// Verbs by which somebody binds or tries themselves: that they do so is told by whoever tells it, what they will do too.
    private static let committing: Set<String> = [
        "agree", "promise", "pledge", "vow", "threaten", "refuse", "decline", "plan", "intend", "decide", "offer",
        "volunteer", "manage", "fail", "try", "attempt", "undertake", "prepare", "hesitate", "swear", "succeed",
        "begin", "continue", "start", "opt", "choose", "consent",
    ]

    /// `called on them to pardon women jailed under the law`, `condemned the blasts which killed ten`, `ordered an inquiry into the
    /// death`: what says who or what is meant has been, whoever speaks of it.
    static func isInPassing(_ trigger: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        if scene.text.tokens[trigger].universal == .noun, isKnown(trigger, scene),
            [.obl, .nmod, .obj].contains(sentence.relation(trigger).base)
        {
            return true
        }
        var (node, steps) = (scene.firstConjunct(trigger), 0)
        while steps < 8 {
            let relation = sentence.relation(node)
            if relation == .aclRelcl { return true }
            if relation == .acl, sentence.tag(node) == .pastParticiple { return true }
            if [.ccomp, .root, .parataxis].contains(relation.base) { return false }
            guard let head = sentence.head(of: node) else { return false }
            (node, steps) = (scene.firstConjunct(head), steps + 1)
        }
        return false
    }

    /// `promised to release the drivers`, `shelved its plan to quit`, `is said to have burned down`: an infinitive that
    /// whoever is spoken of does not assert.
    static func isCommitted(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        var token = verb - 1
        while token > first, ["have", "be"].contains(scene.lemma(token)) { token -= 1 }
        guard token > first, scene.text.form(token).elementsEqual("to".utf8) else { return false }
        let governor = token - 1
        if token < verb - 1, RealisWords.clausal[scene.lemma(governor)] == .reports { return true }
        guard scene.isVerb(governor) else {
            return scene.text.tokens[governor].universal == .noun && RealisWords.nouns[scene.lemma(governor)] == .plans
        }
        return committing.contains(scene.lemma(governor)) && !scene.isPassive(governor)
    }
}
