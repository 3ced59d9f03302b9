import NewsRecord
import NewsSyntax

/// What stands with a noun, and what the word above makes of it: adjectives, plans and fears that it is the content of, the
/// verb that it is subject or object of.
extension RealisReader {
    // MARK: Beside it

    /// What an adjective, a preposition or a clause behind it makes of a noun: `the planned march`, `no attack`, `the vote
    /// set for Sunday`.
    static func modifier(_ noun: Int, _ type: String, isTrigger: Bool, _ scene: Scene) -> Event.Realis? {
        for child in scene.children(noun) {
            let text = scene.text.text(child).lowercased()
            if scene.sentence.relation(child).base != .acl, let realis = RealisWords.modifiers[text] {
                if isTrigger || realis == .negated { return realis }
            }
            guard isTrigger else { continue }
            switch scene.sentence.relation(child).base {
            case .acl:
                if let realis = clauseBehind(noun, child, type, scene) { return realis }
            case .nmod:
                // `next month's election`
                let isOfTime = scene.isTime(child) || PlaceWords.times.contains(scene.lemma(child))
                if isOfTime,
                    scene.children(child).contains(where: { ["next", "coming"].contains(scene.lemma($0)) })
                        || text == "tomorrow"
                {
                    return .planned
                }
            default: break
            }
        }
        guard isTrigger else { return nil }
        if NominalEvents.isAttempted(noun, scene) { return .attempted }
        // `are in talks`, `has been on strike`
        if NominalEvents.isState(noun, scene) {
            if scene.sentence.isNegated(noun) { return .negated }
            let helpers = scene.children(noun).filter { [.aux, .cop].contains(scene.sentence.relation($0).base) }
            return helpers.contains { [.thirdPersonVerb, .presentVerb].contains(scene.sentence.tag($0)) }
                ? .ongoing : nil
        }
        switch scene.preposition(noun) {
        // `is under investigation`, but `came under attack`
        case "under":
            let verb = scene.sentence.head(of: noun).map { scene.lemma($0) } ?? ""
            // `under a deal with creditors`
            if type == "agreement" { return nil }
            return ["come", "fall", "place", "put", "get"].contains(verb) ? nil : .ongoing
        case "without": return .negated
        default: return nil
        }
    }

    /// `talks due to begin`, `a strike called off`, `an election that will be held in May`
    private static func clauseBehind(_ noun: Int, _ clause: Int, _ type: String, _ scene: Scene) -> Event.Realis? {
        let lemma = scene.lemma(clause)
        if scene.sentence.relation(clause) == .aclRelcl {
            guard RealisWords.subject[lemma] != nil || RealisWords.nominal[lemma] == .carries || lemma == "schedule",
                let subject = scene.sentence.subject(of: clause), scene.isRelativePronoun(subject)
            else { return nil }
            return clauseOperator(clause, clause, type, isDenialSpent: false, scene)
        }
        // `the vote to be held on Sunday`
        if scene.isInfinitive(clause) || clause > 1 && scene.isInfinitive(clause - 1) {
            let isOfEvent = RealisWords.subject[lemma] != nil || scene.sentence.isPassive(clause)
            return isOfEvent && scheduled.contains(type) ? .planned : nil
        }
        guard scene.sentence.tag(clause) == .pastParticiple else { return nil }
        if lemma == "call", scene.hasParticle(clause, "off") { return .negated }
        if lemma == "call", scene.companion(of: clause, "for") != nil { return .planned }
        guard let force = RealisWords.nominal[lemma], force != .carries, force != .presupposes,
            !(spoken.contains(type) && force == .plans)
        else { return nil }
        return force.realis(isDenied: false)
    }

    // MARK: Above it

    static func nounLink(
        _ node: Int, _ first: Int, _ type: String, isTrigger: Bool, _ scene: Scene
    ) -> RealisLink? {
        if isTrigger, let content = content(node, type, scene) { return content }
        guard let head = scene.sentence.head(of: first) else { return isTrigger ? fate(node, scene) : nil }
        let relation = scene.sentence.relation(first).base
        guard scene.isVerb(head) || scene.sentence.child(of: head, label: .cop) != nil else {
            guard relation == .nmod || relation == .appos || relation == .conj else { return nil }
            return relation == .nmod ? phraseLink(first, head, type, scene) : nil
        }
        switch relation {
        case .nsubj, .obj:
            return isTrigger
                ? verbLink(node, first, head, type, isObject: relation == .obj, scene)
                : holderLink(first, head, isObject: relation == .obj, scene)
        // `after a rally in Chicago had been cancelled`
        case .obl where isTrigger && scene.subordinateSubject(of: head) == first:
            return verbLink(node, first, head, type, isObject: false, scene)
        case .obl, .nmod: return isTrigger ? phraseLink(first, head, type, scene) : nil
        default: return nil
        }
    }

    /// What becomes of a plan, a threat or a claim: `dropped its plan to …`, `rejected claims that …`.
    private static func holderLink(_ noun: Int, _ verb: Int, isObject: Bool, _ scene: Scene) -> RealisLink? {
        let lemma = scene.lemma(verb)
        let isUndergone = isObject || scene.sentence.isPassive(verb)
        guard isUndergone else { return nil }
        let isDropped =
            [
                "drop", "reject", "dismiss", "refute", "rebut", "repudiate", "contradict", "withdraw", "discard", "axe",
                "bin",
                "lack", "deny", "abandon", "shelve", "scrap", "cancel", "ditch", "lose", "oppose", "block", "rule",
                "dispel",
                "quash", "debunk", "scotch", "resist", "ignore", "defy", "flout", "spurn", "rebuff", "refuse",
                "withstand",
                "disobey", "forsake", "decline",
            ].contains(lemma)
            || lemma == "call" && scene.hasParticle(verb, "off") || lemma == "give" && scene.hasParticle(verb, "up")
            || lemma == "turn" && scene.hasParticle(verb, "down")
        let isDenied = scene.sentence.isNegated(verb)
        if isDropped { return RealisLink(realis: isDenied ? nil : .negated, next: nil) }
        if isDenied { return RealisLink(realis: .negated, next: nil) }
        return nil
    }

    /// What a verb makes of the noun that it is said of: `averted a strike`, `demanded an inquiry`, `the march is planned`.
    private static func verbLink(
        _ noun: Int, _ first: Int, _ verb: Int, _ type: String, isObject: Bool, _ scene: Scene
    ) -> RealisLink? {
        let lemma = scene.lemma(verb)
        let isPassive = scene.sentence.isPassive(verb)
        let isUndergone = isObject || isPassive
        let isDenied = scene.sentence.isNegated(verb) || scene.children(verb).contains { scene.lemma($0) == "never" }
        if let particle = phrasal(lemma, verb, isUndergone: isUndergone, isPassive: isPassive, scene) {
            return .force(particle, at: verb, isDenied: isDenied)
        }
        guard scene.isVerb(verb) else { return judged(noun, verb, type, isDenied: isDenied, scene) }
        // `were still battling the blaze`
        if isUndergone, raging.contains(type), fighting.contains(lemma), isUnderWay(verb, scene) {
            return RealisLink(realis: .ongoing)
        }
        // `voted to end a seven-week strike`: it is on.
        if isUndergone, lasting.contains(type), ["end", "resume", "continue", "extend", "escalate"].contains(lemma) {
            return lemma == "end" || isKnown(noun, scene) ? nil : RealisLink(next: verb)
        }
        // `rejected a request`: it was made.
        if isUndergone, type == "demand", answering.contains(lemma) { return nil }
        if isPresupposed(noun, type, by: verb, scene) { return nil }
        if !isUndergone {
            if let own = ownFate(noun, type, of: verb, scene) { return own }
            if lemma == "enter" { return RealisLink(realis: .ongoing, next: verb) }
            // `An alleged break-in turned out to be a burst pipe`
            if lemma == "turn", scene.hasParticle(verb, "out"), isDubious(noun, scene) {
                return RealisLink(realis: .negated)
            }
            if let force = RealisWords.subject[lemma] {
                if force == .attempts, !contestable.contains(type) { return nil }
                return .force(force, at: verb, isDenied: isDenied)
            }
            return carried(noun, verb, type, scene)
        }
        // `rejected a merger`
        if lemma == "reject", rejectable.contains(type) || !isKnown(noun, scene) && !spoken.contains(type) {
            return .force(.averts, at: verb, isDenied: isDenied)
        }
        guard let force = RealisWords.nominal[lemma] else { return carried(noun, verb, type, scene) }
        switch force {
        // `discussed a merger`, which need not come about
        case .presupposes where lemma == "discuss" && !isKnown(noun, scene):
            return .force(.wishes, at: verb, isDenied: isDenied)
        // `may have caused the explosion that …`: what is known to have been has a cause.
        case .carries where isObject && isKnown(noun, scene) && causing.contains(lemma): return nil
        // `called an election`, but `called her vote a mistake`
        case .carries where lemma == "call" && scheduled.contains(type) && !isKnown(noun, scene):
            return .force(.plans, at: verb, isDenied: isDenied)
        case .presupposes where stops.contains(lemma) && contestable.contains(type):
            return .force(.attempts, at: verb, isDenied: isDenied)
        case .presupposes where raging.contains(type) && !isKnown(noun, scene): return RealisLink(next: verb)
        case .presupposes: return isKnown(noun, scene) || !isAhead(verb, scene) ? nil : RealisLink(next: verb)
        // `announced her resignation`: with the word, it is there.
        case .plans
        where spoken.contains(type) && type != "arrest"
            && ["announce", "order", "approve", "authorise", "authorize"].contains(lemma):
            return RealisLink(next: verb)
        // `expect the election`, `fears the strike` that is on: what is known is not wished for.
        case .attempts where lemma == "try": return nil
        default: return .force(force, at: verb, isDenied: isDenied)
        }
    }

    /// What is said of a noun with a copula: `is likely`, `is under way`, `is on Sunday`, `would be a disaster`.
    private static func judged(
        _ noun: Int, _ predicate: Int, _ type: String, isDenied: Bool, _ scene: Scene
    ) -> RealisLink? {
        let lemma = scene.lemma(predicate)
        if let force = RealisWords.adjectives[lemma] { return .force(force, at: predicate, isDenied: isDenied) }
        if lemma == "way", scene.preposition(predicate) == "under" { return RealisLink(realis: .ongoing) }
        if scheduled.contains(type), isOnItsDay(noun, predicate, scene) { return RealisLink(realis: .planned) }
        let isSupposed =
            !isKnown(noun, scene)
            && scene.sentence.children(of: predicate, label: .aux).contains { scene.sentence.tag($0) == .modal }
        return isSupposed ? RealisLink(realis: .hypothetical) : nil
    }

    /// What a verb that makes nothing of a noun leaves: what is new is told with the verb, what is known by itself, unless it
    /// has a day on which it is due.
    private static func carried(_ noun: Int, _ verb: Int, _ type: String, _ scene: Scene) -> RealisLink? {
        guard isKnown(noun, scene) else { return RealisLink(next: verb) }
        // `spotlights her vote`: whose it is has done it; `November's election` is nobody's.
        if scene.sentence.relation(noun).base == .obj,
            let owner = scene.sentence.child(of: noun, label: .nmodPoss), !isTime(owner, scene)
        {
            return nil
        }
        return scheduled.contains(type) ? RealisLink(next: verb, isWeak: true) : nil
    }

    /// `The runoff is on Sunday`: a day said of it in the present.
    static func isOnItsDay(_ noun: Int, _ predicate: Int, _ scene: Scene) -> Bool {
        guard isTime(predicate, scene) || scene.isTime(predicate),
            let copula = scene.sentence.child(of: predicate, label: .cop)
        else { return false }
        return [.thirdPersonVerb, .presentVerb].contains(scene.sentence.tag(copula))
    }

    private static func isTime(_ token: Int, _ scene: Scene) -> Bool {
        PlaceWords.times.contains(scene.lemma(token).lowercased())
    }

    /// Types that can fail as wholes: a talk that fails was held.
    private static let contestable: Set<String> = [
        "coup", "attack", "bombing", "killing", "theft", "rescue", "flight", "takeover", "missile_test", "launch",
        "abduction", "seizure", "enactment",
    ]

    /// Verbs with a particle.
    private static func phrasal(
        _ lemma: String, _ verb: Int, isUndergone: Bool, isPassive: Bool, _ scene: Scene
    ) -> RealisForce? {
        switch lemma {
        case "call" where isUndergone && scene.hasParticle(verb, "off"): .averts
        case "put", "hold": isUndergone && scene.hasParticle(verb, "off") ? .plans : nil
        case "push": isUndergone && scene.hasParticle(verb, "back") ? .plans : nil
        case "go" where !isUndergone: scene.hasParticle(verb, "on") ? .continues : nil
        // `voted down the merger`
        case "vote" where isUndergone: scene.hasParticle(verb, "down") ? .averts : nil
        // `The merger fell through`
        case "fall" where !isUndergone: scene.hasParticle(verb, "through") ? .averts : nil
        case "set" where isUndergone && !isPassive && scene.hasParticle(verb, "off"): .carries
        default: nil
        }
    }

    /// What a noun does itself: `The outbreak is still spreading`; `her nomination will go nowhere`, but has been made.
    private static func ownFate(
        _ noun: Int, _ type: String, of verb: Int, _ scene: Scene
    ) -> RealisLink?? {
        let lemma = scene.lemma(verb)
        if raging.contains(type), ["spread", "burn", "rage", "grow", "rise", "worsen"].contains(lemma),
            isUnderWay(verb, scene)
        {
            return RealisLink(realis: .ongoing)
        }
        let isMade =
            spoken.contains(type) && ["go", "take"].contains(lemma) && !scene.isPassive(verb)
            && scene.sentence.child(of: noun, label: .nmodPoss) != nil
        return isMade ? .some(nil) : nil
    }

    /// What is done with a request that has been made.
    private static let answering: Set<String> = [
        "reject", "refuse", "deny", "decline", "dismiss", "ignore", "grant", "accept", "approve", "rebuff", "spurn",
        "heed", "resist", "answer", "receive", "renew", "repeat",
    ]

    /// What does not come about where it is rejected.
    private static let rejectable: Set<String> = [
        "agreement", "takeover", "talks", "withdrawal", "deployment", "repatriation", "release", "election", "vote",
        "strike", "cooperation", "surrender", "rescue", "settlement",
    ]
    private static let causing: Set<String> = ["cause", "trigger", "spark", "provoke"]

    /// Verbs that put an end to what rages, and forestall what does not yet.
    private static let stops: Set<String> = ["stop", "halt", "quash", "crush", "suppress"]
    private static let raging: Set<String> = ["fire", "flood", "outbreak", "riot", "storm"]
    private static let fighting: Set<String> = [
        "battle", "fight", "tackle", "contain", "douse", "extinguish", "combat",
    ]

    /// `could overturn the conviction`, `managed to stop the fire`: whatever is made of the verb, what it is about has been.
    private static func isPresupposed(_ noun: Int, _ type: String, by verb: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(verb)
        guard isKnown(noun, scene), scene.sentence.relation(noun) != .nsubj,
            !(stops.contains(lemma) && contestable.contains(type))
        else { return false }
        if stops.contains(lemma), raging.contains(type) { return true }
        // `is reluctant to call the attack an act of terrorism`
        if ["call", "label", "brand", "consider", "see", "treat"].contains(lemma) {
            return scene.sentence.child(of: verb, label: .xcomp) != nil
                || scene.sentence.child(of: verb, label: .obl).map { scene.preposition($0) == "as" } ?? false
        }
        return RealisWords.nominal[lemma] == .presupposes
            || spoken.contains(type) && ["reject", "dismiss", "ignore"].contains(lemma)
    }

    /// Whether the text takes it for known: `the attack`, `her resignation`, `these clashes`.
    static func isKnown(_ noun: Int, _ scene: Scene) -> Bool {
        scene.children(noun).contains {
            scene.sentence.relation($0) == .nmodPoss
                || ["the", "this", "that", "these", "those"].contains(scene.lemma($0))
        }
    }

    private static func isDubious(_ noun: Int, _ scene: Scene) -> Bool {
        scene.children(noun).contains { RealisWords.modifiers[scene.text.text($0).lowercased()] == .alleged }
            || scene.children(noun).contains { scene.text.text($0).lowercased() == "feared" }
    }

    // MARK: Behind a preposition

    /// What the word before the preposition makes of a noun: `plans for an evacuation`, `called for a boycott`, `the threat
    /// of strikes`, `accused of theft`, by the order of the words.
    static func content(_ node: Int, _ type: String, _ scene: Scene) -> RealisLink? {
        let noun = scene.sentence.relation(node) == .conj ? scene.firstConjunct(node) : node
        let first = scene.sentence.range.lowerBound
        let owner = scene.sentence.child(of: noun, label: .nmodPoss).map { scene.sentence.subtree(of: $0).lowerBound }
        var before = min(noun, owner ?? noun) - 1
        while before > first, isDescriptive(before, scene) || scene.sentence.relation(before).base == .compound {
            before -= 1
        }
        guard before > first, ["of", "for", "over", "to", "about", "against", "on", "at"].contains(scene.lemma(before))
        else {
            return nil
        }
        let holder = before - 1
        let lemma = scene.lemma(holder)
        // `his bid for the nomination`, `a candidate for election`
        if type == "appointment" || type == "election", scene.lemma(before) == "for", running.contains(lemma) {
            return RealisLink(realis: .planned)
        }
        guard scene.text.tokens[holder].universal == .noun, let force = RealisWords.nouns[lemma],
            ["of", "for"].contains(scene.lemma(before)) || linked[lemma]?.contains(scene.lemma(before)) ?? false
        else { return nil }
        // `opened the way for an early election`
        if lemma == "way", scene.lemma(before) == "for", let verb = scene.sentence.head(of: holder),
            ["open", "pave", "clear", "smooth", "prepare"].contains(scene.lemma(verb))
        {
            return RealisLink(realis: .hypothetical, next: verb, isDenialSpent: true)
        }
        // `no reports of casualties`, but `a place for talks`, `the cost of the strike`
        let isNone = scene.children(holder).contains { scene.lemma($0) == "no" }
        if isNone, lemma == "report" { return RealisLink(realis: .negated) }
        if merelyClausal.contains(lemma) || force == .plans && isKnown(noun, scene) && lemma == "order" { return nil }
        if force == .wishes, isKnown(noun, scene),
            ["support", "opposition", "reason", "time", "case", "motive", "excuse", "method", "means", "tool"].contains(
                lemma)
        {
            return nil
        }
        let made = force.realis(isDenied: false)
        if isNone { return RealisLink(realis: .negated) }
        return RealisLink(realis: made, next: holder)
    }

    /// What somebody takes part in who wants what "for" brings.
    private static let running: Set<String> = [
        "bid", "campaign", "candidate", "candidacy", "contender", "contest", "race", "run", "runner", "front-runner",
        "frontrunner", "favorite", "favourite", "hopeful", "battle", "fight", "competition", "eligible", "quest",
        "path",
    ]

    private static let linked: [String: Set<String>] = [
        "attempt": ["at", "on"], "try": ["at"], "bid": ["at"], "opposition": ["to"], "resistance": ["to"],
        "speculation": ["about", "over"], "fear": ["over", "about"], "warning": ["about", "against"],
        "accusation": ["over"], "claim": ["about"], "suspicion": ["about", "over"], "charge": ["over"],
        "pressure": ["over"], "motion": ["on"],
    ]

    /// Nouns that hold an infinitive, but no event behind "of" or "for".
    private static let merelyClausal: Set<String> = [
        "way", "place", "time", "cost", "power", "tool", "means", "method", "point", "case", "measure", "right",
        "effort", "struggle", "campaign", "reason", "candidate", "bill", "law", "legislation", "support", "edge",
        "move", "drive",
        "order", "report", "story", "excuse", "capacity", "authority", "mandate", "failure", "absence", "schedule",
        "timetable",
    ]

    private static func isDescriptive(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.text.tokens[token].universal {
        case .determiner, .adjective, .numeral: true
        case .pronoun: scene.sentence.tag(token) == .possessivePronoun
        default: false
        }
    }

    /// Verbs before a preposition with the noun of an event, and what they make of it.
    private static let prepositional: [String: [(words: Set<String>, force: RealisForce)]] = [
        "for": [
            (
                [
                    "ask", "appeal", "call", "beg", "press", "plead", "lobby", "petition", "apply", "campaign", "push",
                    "hope", "wait", "demand", "argue", "wish", "long", "brace", "advocate",
                ], .wishes
            ),
            (["prepare", "plan", "schedule", "set", "slate", "arrange", "train", "ready"], .plans),
            (["try", "indict", "prosecute", "blame"], .alleges),
        ],
        "of": [(["accuse", "suspect"], .alleges), (["warn", "dream", "speak", "talk"], .wishes)],
        "with": [(["charge"], .alleges), (["threaten"], .wishes)],
        "about": [(["warn", "worry"], .wishes)],
        "against": [(["warn", "vote", "advise", "decide", "argue", "guard"], .wishes)],
        "to": [(["agree", "commit", "consent"], .plans), (["lead", "resort", "contribute"], .carries)],
        "in": [(["result", "culminate", "participate", "engage"], .carries)],
        "on": [(["insist"], .wishes)],
    ]

    /// Whether a verb makes what a preposition brings something that is not there yet.
    static func isWished(_ preposition: String, by lemma: String) -> Bool {
        prepositional[preposition]?.contains { $0.words.contains(lemma) } ?? false
    }

    private static func phraseLink(_ noun: Int, _ head: Int, _ type: String, _ scene: Scene) -> RealisLink? {
        let preposition = scene.preposition(noun) ?? ""
        let holder = scene.isVerb(head) ? head : scene.sentence.ancestors(of: noun).prefix(3).first(where: scene.isVerb)
        if let verb = holder, let rows = prepositional[preposition],
            let row = rows.first(where: { $0.words.contains(scene.lemma(verb)) }),
            row.force != .carries || !isKnown(noun, scene)
        {
            if scene.isVerb(head) || ["for", "of", "with"].contains(preposition) && verb < noun {
                // `accused of the attack`: it took place; whose it was is what they say.
                return .force(row.force, at: verb, isDenied: scene.sentence.isNegated(verb))
            }
        }
        guard scene.isVerb(head) else { return nil }
        switch preposition {
        case "without", "instead": return RealisLink(realis: .negated)
        case "down" where scene.lemma(head) == "vote": return RealisLink(realis: .negated)
        case "ahead" where scheduled.contains(type): return RealisLink(realis: .planned)
        // `will stop work after talks … ended`
        case "after" where isOver(noun, scene): return nil
        case "before" where scheduled.contains(type), "after" where scheduled.contains(type):
            return RealisLink(realis: isAhead(head, scene) ? .planned : nil)
        // `barred from running in October's election`
        case "in"
        where scheduled.contains(type) && ["run", "stand", "compete"].contains(scene.lemma(head))
            && [.gerund, .baseVerb].contains(scene.sentence.tag(head)):
            return RealisLink(realis: .planned)
        // `will speak at a meeting`: what somebody is yet to take part in.
        case "at", "during", "in", "for", "on", "until", "through":
            guard isAhead(head, scene), scheduled.contains(type) || !isKnown(noun, scene) else { return nil }
            return RealisLink(next: head, isDenialSpent: true, isWeak: isKnown(noun, scene))
        default: return nil
        }
    }

    private static func isOver(_ noun: Int, _ scene: Scene) -> Bool {
        for token in (noun + 1)..<max(noun + 1, min(scene.sentence.range.upperBound, noun + 16)) {
            if scene.sentence.tag(token) == .comma { return false }
            if scene.sentence.tag(token) == .pastVerb { return true }
        }
        return false
    }

    // MARK: Without a verb above

    /// `Talks … that were to begin in Juba on Sunday have been postponed`: what became of the noun that opens a sentence,
    /// where the tree does not join them.
    private static func fate(_ noun: Int, _ scene: Scene) -> RealisLink? {
        let range = scene.sentence.range
        guard noun - range.lowerBound <= 4, scene.sentence.relation(noun) == .root else { return nil }
        if isStillToCome(noun, scene) { return RealisLink(realis: .planned) }
        // `The election is due in May`, `The vote on the budget is due in May`
        for token in noun..<min(range.upperBound - 1, noun + 12) where scene.lemma(token) == "be" {
            guard [.thirdPersonVerb, .presentVerb].contains(scene.sentence.tag(token)),
                ["due", "scheduled", "set", "planned", "expected"].contains(scene.text.text(token + 1))
            else { break }
            return RealisLink(realis: .planned)
        }
        for token in noun..<min(range.upperBound, noun + 40) where scene.sentence.tag(token) == .pastParticiple {
            guard token - 1 > noun, scene.lemma(token - 1) == "be" else { continue }
            let isOff = token + 1 < range.upperBound && scene.lemma(token + 1) == "off" && scene.lemma(token) == "call"
            let force = isOff ? .averts : RealisWords.nominal[scene.lemma(token)]
            if let force, force == .averts || force == .plans {
                return RealisLink(realis: force.realis(isDenied: false))
            }
        }
        return nil
    }

    /// `The visit, put off twice, will now take place in March`
    private static func isStillToCome(_ noun: Int, _ scene: Scene) -> Bool {
        let end = min(scene.sentence.range.upperBound, noun + 24)
        guard let will = (noun..<end).first(where: { scene.sentence.tag($0) == .modal }), scene.lemma(will) == "will"
        else { return false }
        return ((will + 1)..<min(end, will + 4)).contains {
            let lemma = scene.lemma($0)
            return RealisWords.subject[lemma] == .carries || ["hold", "follow"].contains(lemma)
        }
    }
}
