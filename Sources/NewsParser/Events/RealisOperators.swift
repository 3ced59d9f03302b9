import NewsRecord
import NewsSyntax

/// Operators beyond a verb's own words: what was there before it was reacted to, what is done instead of another thing,
/// what is possible, what waits for something, what a claim is made of.
extension RealisReader {
    // MARK: What was there before

    /// Verbs of what is done about something that has happened.
    private static let reactions: Set<String> = [
        "overturn", "quash", "uphold", "annul", "reverse", "condemn", "denounce", "criticise", "criticize", "deplore",
        "decry", "praise", "hail", "applaud", "mourn", "regret", "investigate", "probe", "witness", "survive", "avenge",
        "resent", "celebrate", "commemorate", "remember", "recall", "defend", "justify", "explain", "welcome",
        "protest",
        "blast", "slam", "film", "describe", "discuss", "review", "appeal", "challenge", "reconsider", "revisit",
        "mark",
        "repeat", "follow", "end", "extinguish", "douse", "contain", "quell", "fight", "battle", "tackle", "survey",
        "blame", "mention", "cite", "forget", "know", "regard",
    ]

    /// Verbs that put an end to what rages, and forestall what does not yet.
    private static let stops: Set<String> = ["stop", "halt", "quash", "crush", "suppress"]
    private static let raging: Set<String> = ["fire", "flood", "outbreak", "riot", "storm"]

    /// Acts by words, which are there as soon as they are spoken, whatever is then made of them.
    static let spoken: Set<String> = [
        "appointment", "conviction", "ruling", "sanction", "ban", "demand", "refusal", "accusation", "criticism",
        "resignation", "arrest", "expulsion",
    ]

    /// `could overturn the conviction`, `reject the nomination`, `managed to stop the fire`: whatever is made of the verb,
    /// what it is about has been before.
    static func isPresupposed(_ noun: Int, _ type: String, by verb: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(noun).base == .obj || scene.sentence.relation(noun) == .nsubjPass,
            isDefinite(noun, scene)
        else { return false }
        let lemma = scene.lemma(verb)
        if stops.contains(lemma), raging.contains(type) { return true }
        // `is reluctant to call the attack an act of terrorism`
        if ["call", "label", "brand", "consider", "see", "treat"].contains(lemma) {
            return scene.sentence.child(of: verb, label: .xcomp) != nil
                || scene.sentence.child(of: verb, label: .obl).map { scene.preposition($0) == "as" } ?? false
        }
        return reactions.contains(lemma) || spoken.contains(type) && ["reject", "dismiss", "ignore"].contains(lemma)
    }

    private static func isDefinite(_ noun: Int, _ scene: Scene) -> Bool {
        scene.children(noun).contains {
            scene.sentence.relation($0) == .nmodPoss
                || ["the", "this", "that", "these", "those"].contains(scene.lemma($0))
        }
    }

    /// Verbs by which something comes about or is brought about: denied, it is not.
    private static let bringing: Set<String> = [
        "happen", "occur", "take", "begin", "start", "materialise", "materialize", "come", "get", "go", "proceed",
        "hold",
        "stage", "make", "call", "order", "carry", "launch", "conduct", "plan", "schedule", "announce", "issue",
        "impose",
        "commit", "grant", "give", "receive", "win", "offer", "open", "break", "erupt", "resume", "return", "be",
        "allow",
    ]

    /// `Her refusal did not go over well`, `did not survive the crash`: a denial of what is said of something that has been.
    static func isSpared(_ noun: Int, by verb: Int, _ scene: Scene) -> Bool {
        noun != verb && !scene.isVerb(noun) && isDefinite(noun, scene) && !scene.sentence.isNegated(noun)
            && (!bringing.contains(scene.lemma(verb)) || scene.hasParticle(verb, "over"))
            && words[scene.lemma(verb)] == nil
    }

    /// `will speak at a meeting`: what somebody is yet to take part in.
    static func occasion(_ noun: Int, _ scene: Scene) -> Event.Realis? {
        guard scene.sentence.relation(noun).base == .obl, let verb = scene.sentence.head(of: noun), scene.isVerb(verb),
            ["at", "during", "in", "for"].contains(scene.preposition(noun) ?? "")
        else { return nil }
        return modal(verb, scene.sentence.children(of: verb, label: .aux).map { scene.lemma($0) }, scene)
    }

    // MARK: Instead of it

    /// `far from cutting its forces`, `instead of signing`, `rather than resign`, `without meeting the envoy`
    static func isForgone(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        guard verb - 1 >= first, [.gerund, .baseVerb].contains(scene.sentence.tag(verb)) else { return false }
        let before = scene.lemma(verb - 1)
        if before == "without" { return scene.sentence.tag(verb) == .gerund }
        guard verb - 2 >= first else { return false }
        switch before {
        case "from": return scene.lemma(verb - 2) == "far"
        case "of": return ["instead", "short"].contains(scene.lemma(verb - 2))
        case "than": return ["rather", "sooner"].contains(scene.lemma(verb - 2))
        default: return false
        }
    }

    // MARK: What may be

    private static let possible: Set<String> = [
        "possible", "likely", "conceivable", "probable", "imaginable", "plausible", "unclear", "uncertain", "unlikely",
        "doubtful", "improbable", "essential", "vital", "necessary", "imperative", "important", "desirable", "crucial",
        "reluctant", "hesitant", "keen", "eager", "anxious", "desperate", "tempted", "afraid", "worried", "concerned",
    ]
    private static let powerless: Set<String> = ["unable", "powerless", "unwilling", "impossible"]

    /// What an adjective makes of its clause: `it is possible that …`, `were unable to leave`.
    static func qualified(_ verb: Int, _ scene: Scene) -> Event.Realis? {
        let clause = scene.firstConjunct(verb)
        guard let head = scene.sentence.head(of: clause) else { return nil }
        switch scene.sentence.relation(clause).base {
        case .ccomp, .csubj, .xcomp, .acl: break
        case .advcl where scene.isInfinitive(clause): break
        default: return nil
        }
        // `It is possible that …, the coastguard admitted`, where the tree has the statement between them.
        let holders =
            [head]
            + (scene.sentence.relation(head).base == .csubj ? scene.sentence.head(of: head).map { [$0] } ?? [] : [])
        for holder in holders where scene.text.tokens[holder].universal == .adjective {
            let lemma = scene.lemma(holder)
            if powerless.contains(lemma) { return .negated }
            if possible.contains(lemma) { return .hypothetical }
        }
        return nil
    }

    // MARK: Until

    /// What "until" makes of a denial: `will not vote until May` is a vote to come, `did not resign until May` one that was.
    static func delayed(_ verb: Int, _ auxiliaries: [String], _ scene: Scene) -> Event.Realis?? {
        let end = min(scene.sentence.range.upperBound, verb + 12)
        guard let until = ((verb + 1)..<max(end, verb + 1)).first(where: { scene.lemma($0) == "until" }),
            !((verb + 1)..<until).contains(where: {
                scene.sentence.tag($0).isFiniteVerb || scene.sentence.tag($0) == .innerMark
            })
        else { return nil }
        let isToCome = auxiliaries.contains { ["will", "wo", "would", "shall", "may", "can", "should"].contains($0) }
        return .some(isToCome ? .planned : nil)
    }

    /// `put off until the courts have ruled`: what is waited for, told in the present.
    static func isAwaited(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard scene.sentence.relation(clause).base == .advcl else { return false }
        let start = scene.sentence.subtree(of: clause).lowerBound
        guard
            (max(scene.sentence.range.lowerBound, start - 1)...start).contains(where: {
                ["until", "till", "unless"].contains(scene.lemma($0))
            })
        else { return false }
        let finite =
            ([verb] + scene.sentence.children(of: verb, label: .aux)
            + scene.sentence.children(of: verb, label: .auxPass))
            .first { scene.sentence.tag($0).isFiniteVerb }
        return finite.map { [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag($0)) } ?? false
    }

    // MARK: Claims

    private static let claimed: Set<String> = ["claim", "allege", "contend", "purport", "assert", "rumour", "rumor"]

    /// `The generals are preparing a coup, an exiled officer claims`; `…, it is claimed`.
    static func isClaimed(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        var cues = scene.sentence.children(of: clause, label: .parataxis)
        if let head = scene.sentence.head(of: clause) {
            switch scene.sentence.relation(clause).base {
            case .ccomp, .parataxis: cues.append(head)
            // `…, it is claimed in a letter`
            case .advcl where scene.sentence.subject(of: head).map { scene.lemma($0) == "it" } ?? false:
                cues.append(head)
            default: break
            }
        }
        if cues.contains(where: { claimed.contains(scene.lemma($0)) && scene.isVerb($0) }) { return true }
        // At the end of the sentence, where the tagger has a noun.
        var last = scene.sentence.range.upperBound - 1
        while last > verb, scene.sentence.tag(last).isMark { last -= 1 }
        return last > verb + 2 && claimed.contains(scene.lemma(last))
            && (max(verb, last - 6)..<last).contains { scene.sentence.tag($0) == .comma }
    }

    /// Verbs by which somebody binds or tries themselves: that they do so is told by whoever tells it, what they will do too.
    private static let committing: Set<String> = [
        "agree", "promise", "pledge", "vow", "threaten", "refuse", "decline", "plan", "intend", "decide", "offer",
        "volunteer", "manage", "fail", "try", "attempt", "undertake", "prepare", "hesitate", "swear", "succeed",
        "begin",
        "continue", "start", "opt", "choose", "consent",
    ]

    /// `promised to release the drivers`, `shelved its plan to quit`, `is said to have burned down`: an infinitive that
    /// whoever is spoken of does not assert.
    static func isCommitted(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        var token = verb - 1
        while token > first, ["have", "be"].contains(scene.lemma(token)) { token -= 1 }
        guard token > first, scene.text.form(token).elementsEqual("to".utf8) else { return false }
        let governor = token - 1
        if token < verb - 1, ["say", "report", "believe", "think", "know"].contains(scene.lemma(governor)) {
            return true
        }
        guard scene.isVerb(governor) else {
            return scene.text.tokens[governor].universal == .noun && plan(governor, scene) != nil
        }
        return committing.contains(scene.lemma(governor)) && !scene.isPassive(governor)
    }

    // MARK: By the order of the words

    /// `tried in vain to rob`, `unable to leave`: the nearest word before an infinitive that says what becomes of it, where
    /// the tree has them apart.
    static func before(infinitive verb: Int, _ scene: Scene) -> Event.Realis? {
        let first = scene.sentence.range.lowerBound
        guard scene.isInfinitive(verb) else { return nil }
        var token = verb - 2
        // `in vain`, `so far`, `again`
        if token - 1 > first, scene.lemma(token) == "vain" { token -= 2 }
        while token > first, scene.text.tokens[token].universal == .adverb, words[scene.lemma(token)] == nil {
            token -= 1
        }
        guard token >= first else { return nil }
        let lemma = scene.lemma(token)
        if powerless.contains(lemma) { return .negated }
        if possible.contains(lemma) { return .hypothetical }
        guard let realis = words[lemma], realis != .alleged, !["force", "compel", "tell", "insist"].contains(lemma)
        else {
            return nil
        }
        let isNoun = scene.text.tokens[token].universal == .noun
        // `had agreed not to`, `has no plans to`
        return isNoun && !intents.contains(lemma) ? nil : realis
    }

    private static let intents: Set<String> = [
        "plan", "bid", "effort", "attempt", "threat", "promise", "pledge", "vow", "proposal", "hope", "plot", "demand",
        "request", "appeal", "call", "offer", "refusal", "decision", "order", "intention", "move", "scheme",
        "conspiracy",
    ]
}
