import NewsRecord
import NewsSyntax

/// What stands with a noun that names an event: adjectives, the verb that it is subject or object of, plans and fears
/// that it is the content of.
extension RealisReader {
    /// What a verb makes of the noun that it is said of: `averted a strike`, `demanded an inquiry`, `the march is planned`.
    static func borne(_ noun: Int, by verb: Int, _ scene: Scene) -> Event.Realis? {
        let lemma = scene.lemma(verb)
        let relation = scene.sentence.relation(noun).base
        let isPassive = scene.sentence.isPassive(verb)
        let isUndergone = relation == .obj || relation == .nsubj && isPassive
        // `is seeking an inquiry`: asked for.
        if lemma == "seek", relation == .obj { return .hypothetical }
        if isUndergone, lemma != "set", lemma != "tell", let held = words[lemma] {
            switch held {
            case .negated: return .negated
            case .hypothetical where relation == .obj:
                // `called an election`, but `called her vote a mistake`.
                guard lemma == "call" else { return .hypothetical }
                if called.contains(scene.lemma(noun)), scene.sentence.child(of: noun, label: .nmodPoss) == nil {
                    return .planned
                }
            case .planned where lemma != "resolve": return governed(verb, scene) == .alleged ? .alleged : .planned
            default: break
            }
        }
        if isPassive, ["call", "scrap", "cancel"].contains(lemma) { return .negated }
        // `was put off`, `pushed back the vote`
        if ["put", "hold"].contains(lemma) && scene.hasParticle(verb, isPassive || relation == .obj ? "off" : "-") {
            return .planned
        }
        if lemma == "push", isUndergone, scene.hasParticle(verb, "back") { return .planned }
        if isGoingOn(verb, noun, scene) { return .ongoing }
        // `An alleged break-in turned out to be a burst pipe`, `the rumoured merger never came about`
        if lemma == "turn", relation == .nsubj, scene.hasParticle(verb, "out"), isDubious(noun, scene) {
            return .negated
        }
        return delays.contains(lemma) ? .planned : nil
    }

    private static func isDubious(_ noun: Int, _ scene: Scene) -> Bool {
        scene.children(noun).contains {
            ["alleged", "suspected", "reported", "purported", "rumoured", "rumored", "supposed", "feared"].contains(
                scene.text.text($0).lowercased())
        }
    }

    private static let asking: Set<String> = [
        "ask", "appeal", "call", "beg", "press", "plead", "lobby", "petition", "apply", "campaign", "push",
    ]

    /// What somebody calls so that it comes about.
    private static let called: Set<String> = [
        "election", "by-election", "strike", "vote", "meeting", "summit", "referendum", "protest", "rally", "march",
        "walkout", "ballot", "talk", "truce", "ceasefire", "boycott",
    ]

    private static let delays: Set<String> = [
        "postpone", "delay", "reschedule", "rearrange", "re-arrange", "rebook", "defer",
    ]

    /// `Talks … that were to begin in Juba on Sunday have been postponed`: what became of the noun that opens a sentence,
    /// where the tree does not join them.
    static func fate(_ noun: Int, _ scene: Scene) -> Event.Realis? {
        let range = scene.sentence.range
        guard noun - range.lowerBound <= 4, scene.sentence.relation(noun) == .root else { return nil }
        if isStillToCome(noun, scene) { return .planned }
        for token in noun..<min(range.upperBound, noun + 40) where scene.sentence.tag(token) == .pastParticiple {
            guard token - 1 > noun, scene.lemma(token - 1) == "be" else { continue }
            let lemma = scene.lemma(token)
            if delays.contains(lemma) { return .planned }
            let isOff = token + 1 < range.upperBound && scene.lemma(token + 1) == "off"
            if ["cancel", "scrap", "avert", "abandon"].contains(lemma) || lemma == "call" && isOff { return .negated }
        }
        return nil
    }

    /// `The visit, put off twice, will now take place in March`
    private static func isStillToCome(_ noun: Int, _ scene: Scene) -> Bool {
        let end = min(scene.sentence.range.upperBound, noun + 24)
        guard let will = (noun..<end).first(where: { scene.sentence.tag($0) == .modal }), scene.lemma(will) == "will"
        else {
            return false
        }
        return ((will + 1)..<min(end, will + 4)).contains {
            ["take", "begin", "start", "go", "hold", "resume", "happen", "open", "follow"].contains(scene.lemma($0))
        }
    }

    private static let plans: Set<String> = [
        "plan", "preparation", "proposal", "intention", "schedule", "timetable", "arrangement", "promise", "pledge",
        "vow",
    ]

    private static let abandoning: Set<String> = [
        "drop", "abandon", "shelve", "scrap", "cancel", "ditch", "axe", "withdraw", "discard", "deny", "bin", "reject",
    ]

    /// What a plan makes of its content: `plans for a march`, `has dropped a plan to leave`; nil for any other noun.
    static func plan(_ noun: Int, _ scene: Scene) -> Event.Realis? {
        guard plans.contains(scene.lemma(noun)), scene.text.tokens[noun].universal == .noun else { return nil }
        if let verb = scene.sentence.head(of: noun), scene.isVerb(verb), abandoning.contains(scene.lemma(verb)) {
            return .negated
        }
        // The same by the order of the words: `dropped its plans`, `has no plan`.
        var before = noun - 1
        while before >= scene.sentence.range.lowerBound, isDescriptive(before, scene) {
            if scene.lemma(before) == "no" { return .negated }
            before -= 1
        }
        guard before >= scene.sentence.range.lowerBound else { return .planned }
        return abandoning.contains(scene.lemma(before)) ? .negated : .planned
    }

    private static func isDescriptive(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.text.tokens[token].universal {
        case .determiner, .adjective, .numeral: true
        case .pronoun: scene.sentence.tag(token) == .possessivePronoun
        default: false
        }
    }

    /// What a noun before "of" or "for" makes of the noun behind: `plans for an evacuation`, `the threat of a strike`,
    /// `allegations of theft`, by the order of the words.
    static func content(_ noun: Int, _ scene: Scene) -> Event.Realis? {
        let first = scene.sentence.range.lowerBound
        var before = noun - 1
        while before > first, isDescriptive(before, scene) || scene.sentence.relation(before).base == .compound {
            before -= 1
        }
        guard before > first, ["of", "for", "over"].contains(scene.lemma(before)) else { return nil }
        let holder = before - 1
        guard scene.text.tokens[holder].universal == .noun else { return nil }
        let lemma = scene.lemma(holder)
        if let plan = plan(holder, scene) { return plan }
        if possible.contains(lemma) { return .hypothetical }
        return ["allegation", "accusation", "suspicion", "charge", "rumour", "rumor", "claim"].contains(lemma)
            ? .alleged : nil
    }

    private static let possible: Set<String> = [
        "threat", "risk", "fear", "possibility", "prospect", "danger", "call", "appeal", "demand", "hope", "likelihood",
        "chance", "warning", "need", "plea", "request", "petition",
    ]

    /// `the strike goes on`, `the siege entered its third week`, `talks are under way`
    static func isGoingOn(_ verb: Int, _ noun: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(noun).base == .nsubj || scene.sentence.relation(noun).base == .obj else {
            return false
        }
        switch scene.lemma(verb) {
        case "continue", "rage", "persist", "drag", "intensify", "escalate", "linger": return true
        case "go": return scene.hasParticle(verb, "on")
        case "enter": return scene.companion(of: verb, "of") != nil || scene.sentence.object(of: verb) != nil
        default: return false
        }
    }

    /// What an adjective or a preposition makes of a noun.
    static func noun(_ noun: Int, _ scene: Scene) -> Event.Realis? {
        for child in scene.children(noun) {
            switch scene.text.text(child).lowercased() {
            case "planned", "upcoming", "scheduled", "proposed", "next", "forthcoming", "coming": return .planned
            case "alleged", "suspected", "reported", "purported", "rumoured", "rumored": return .alleged
            case "possible", "potential", "feared", "threatened", "hypothetical", "likely": return .hypothetical
            case "attempted", "failed", "foiled", "abortive", "unsuccessful", "botched", "bungled", "thwarted":
                return .attempted
            case "ongoing", "continuing", "current": return .ongoing
            case "no": return .negated
            case "cancelled", "canceled", "aborted": return .negated
            default: break
            }
        }
        // `called for a boycott and a march`
        let noun = scene.sentence.relation(noun) == .conj ? scene.firstConjunct(noun) : noun
        if let content = content(noun, scene) { return content }
        // `asked the dean for an inquiry`
        if scene.preposition(noun) == "for",
            let verb = scene.sentence.ancestors(of: noun).prefix(3).first(where: scene.isVerb),
            asking.contains(scene.lemma(verb))
        {
            return .hypothetical
        }
        if let head = scene.sentence.head(of: noun), let realis = words[scene.lemma(head)] {
            let preposition = scene.preposition(noun)
            if realis == .hypothetical, preposition == "for" || preposition == "of" { return .hypothetical }
            if realis == .alleged, ["of", "for", "over", "with"].contains(preposition ?? ""), isLegal(head, scene) {
                return .alleged
            }
            if realis == .attempted,
                scene.sentence.relation(noun) == .nsubj || scene.sentence.relation(noun) == .obj
                    || scene.sentence.relation(noun) == .nsubjPass || preposition == "at"
            {
                return .attempted
            }
            if ["order", "demand"].contains(scene.lemma(head)), scene.sentence.relation(noun) == .obj {
                return .hypothetical
            }
            if realis == .alleged, lemma(head, scene) == "accuse" { return .alleged }
        }
        return nil
    }

    private static func isLegal(_ head: Int, _ scene: Scene) -> Bool {
        !["say", "report", "believe", "think", "insist", "try"].contains(scene.lemma(head))
            || scene.lemma(head) == "try" && scene.sentence.isPassive(head)
    }

    private static func lemma(_ token: Int, _ scene: Scene) -> String { scene.lemma(token) }
}
