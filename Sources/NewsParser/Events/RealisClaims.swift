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
