import NewsRecord
import NewsSyntax

/// Whether the report lets an event stand as having happened, by the words around the one that names it.
enum RealisReader {
    private static let words: [String: Event.Realis] = {
        let lines: [(Event.Realis, String)] = [
            (
                .negated,
                "deny refuse decline avoid prevent stop avert abandon refrain cancel scrap halt rule foil thwart forgo reject shelve"
            ),
            (.attempted, "try attempt seek fail struggle bid effort attempt endeavour endeavor"),
            (
                .planned,
                """
                plan intend expect schedule set due agree promise vow pledge prepare decide aim mean announce ready arrange
                propose undertake commit slate bind hope resolve order authorise authorize approve
                """
            ),
            (
                .hypothetical,
                """
                threaten urge demand want fear worry ask beg appeal consider call warn allow permit require oblige wish
                suggest recommend encourage press request insist able willing free risk threat possibility danger weigh
                likely need invite tell force plea prospect implore debate wonder dare let
                """
            ),
            (
                .alleged,
                "accuse allege suspect claim charge rumour rumor contend purport believe think insist report blame say"
            ),
        ]
        var table: [String: Event.Realis] = [:]
        for (realis, text) in lines {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) where table[String(word)] == nil {
                table[String(word)] = realis
            }
        }
        return table
    }()

    private static let habits: Set<String> = [
        "often", "regularly", "usually", "routinely", "always", "frequently", "sometimes", "normally", "repeatedly",
        "habitually", "typically", "commonly", "generally", "occasionally", "daily", "weekly", "annually", "constantly",
    ]
    private static let doubts: Set<String> = ["allegedly", "reportedly", "supposedly", "apparently", "purportedly"]
    private static let maybes: Set<String> = ["perhaps", "possibly", "maybe", "probably", "potentially"]

    static func realis(of trigger: Int, _ type: String, _ scene: Scene) -> Event.Realis {
        let predicate = scene.isVerb(trigger) ? trigger : carrier(of: trigger, scene)
        if let predicate, let own = own(predicate, trigger, type, scene) { return own }
        if !scene.isVerb(trigger), let noun = noun(trigger, scene) { return noun }
        if let outer = outer(trigger, scene) { return outer }
        return .actual
    }

    /// The verb whose tense is a noun's, too.
    private static func carrier(of noun: Int, _ scene: Scene) -> Int? {
        guard let head = scene.sentence.head(of: noun), scene.isVerb(head) else { return nil }
        switch scene.sentence.relation(noun).base {
        case .nsubj, .obj: return head
        default: return nil
        }
    }

    // MARK: The clause itself

    private static func own(_ verb: Int, _ trigger: Int, _ type: String, _ scene: Scene) -> Event.Realis? {
        let sentence = scene.sentence
        let first = scene.firstConjunct(verb)
        var auxiliaries = sentence.children(of: verb, label: .aux)
        if auxiliaries.isEmpty, first != verb, sharesTense(verb, first, scene) {
            auxiliaries = sentence.children(of: first, label: .aux)
        }
        let lemmas = auxiliaries.map { scene.lemma($0) }
        let isNegated = isNegated(verb, trigger, scene)
        let isPerfect = lemmas.contains("have")
        if lemmas.contains("would") || lemmas.contains("could") || lemmas.contains("might"), isPerfect,
            isCounterfactual(verb, scene) || lemmas.contains("would")
        {
            return isNegated ? .actual : .negated
        }
        if isNegated { return .negated }
        if trigger != verb, let held = words[scene.lemma(verb)] {
            if held == .negated || held == .hypothetical && sentence.relation(trigger).base == .obj { return held }
            if held == .planned, sentence.relation(trigger).base == .obj || sentence.isPassive(verb) { return .planned }
        }
        if trigger != verb, ["call", "scrap", "cancel"].contains(scene.lemma(verb)), sentence.isPassive(verb) {
            return .negated
        }
        if trigger != verb, ["postpone", "delay", "reschedule"].contains(scene.lemma(verb)) { return .planned }
        if isConditional(verb, scene) { return .hypothetical }
        for lemma in lemmas {
            switch lemma {
            case "may", "might", "could", "can", "would", "should", "must", "ought": return .hypothetical
            case "will", "shall", "'ll", "wo": return hasCondition(verb, scene) ? .hypothetical : .planned
            default: break
            }
        }
        let adverbs = sentence.children(of: verb, label: .advmod).map { scene.lemma($0) }
        if adverbs.contains(where: doubts.contains) { return .alleged }
        if adverbs.contains(where: maybes.contains) { return .hypothetical }
        if isHabitual(verb, adverbs, scene) { return .habitual }
        if let governed = governed(verb, scene) { return governed }
        if sentence.tag(verb) == .gerund, isProgressive(verb, auxiliaries, scene) { return .ongoing }
        if trigger == verb, isPresent(verb, scene), !EventWords.verbal.contains(type), isPluralOrRepeated(verb, scene) {
            return .habitual
        }
        return nil
    }

    private static func sharesTense(_ verb: Int, _ first: Int, _ scene: Scene) -> Bool {
        let (one, other) = (scene.sentence.tag(verb), scene.sentence.tag(first))
        return one == other && !one.isFiniteVerb
    }

    private static func isNegated(_ verb: Int, _ trigger: Int, _ scene: Scene) -> Bool {
        if scene.sentence.isNegated(verb) || scene.sentence.isNegated(trigger) { return true }
        let subtree = scene.children(verb)
        // `nor has the opera dismissed anyone`, wherever the tree has it.
        let start = scene.sentence.subtree(of: verb).lowerBound
        for token in max(scene.sentence.range.lowerBound, start - 2)..<max(start, verb)
        where scene.lemma(token) == "nor" {
            return true
        }
        for child in subtree {
            let lemma = scene.lemma(child)
            if lemma == "nor" || lemma == "neither" || lemma == "never" || lemma == "n't" { return true }
            if scene.sentence.relation(child).base == .nsubj || child == trigger {
                if ["nobody", "none", "neither"].contains(lemma) { return true }
                if scene.children(child).contains(where: { ["no", "neither"].contains(scene.lemma($0)) }) {
                    return true
                }
            }
            if scene.sentence.relation(child).base == .obj,
                scene.children(child).contains(where: { scene.lemma($0) == "no" })
            {
                return true
            }
        }
        return false
    }

    /// `had he passed …`, `if …`: a condition that was not met.
    private static func isCounterfactual(_ verb: Int, _ scene: Scene) -> Bool {
        scene.children(verb).contains { scene.sentence.relation($0).base == .advcl }
    }

    private static func hasCondition(_ verb: Int, _ scene: Scene) -> Bool {
        scene.children(verb).contains { child in
            scene.sentence.relation(child).base == .advcl && isConditionMarked(child, scene)
        }
    }

    private static func isConditionMarked(_ clause: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: clause, label: .mark).contains {
            ["if", "unless", "should", "lest", "whether"].contains(scene.lemma($0))
        }
            || scene.children(clause).contains {
                scene.lemma($0) == "should" && scene.sentence.subtree(of: clause).lowerBound == $0
            }
    }

    private static func isConditional(_ verb: Int, _ scene: Scene) -> Bool {
        isConditionMarked(scene.firstConjunct(verb), scene)
    }

    private static func isHabitual(_ verb: Int, _ adverbs: [String], _ scene: Scene) -> Bool {
        if adverbs.contains(where: habits.contains) { return true }
        guard let start = scene.sentence.range.first, scene.sentence.tag(verb) != .pastParticiple else { return false }
        for token in start..<scene.sentence.range.upperBound {
            let lemma = scene.lemma(token)
            guard lemma == "every" || lemma == "most" || lemma == "twice" || lemma == "each" || lemma == "once",
                token + 1 < scene.sentence.range.upperBound
            else { continue }
            var next = token + 1
            if ["a", "an", "every"].contains(scene.lemma(next)), next + 1 < scene.sentence.range.upperBound {
                next += 1
            }
            var time = scene.lemma(next)
            if time.hasSuffix("s"), !PlaceWords.times.contains(time) { time.removeLast() }
            if PlaceWords.times.contains(time) { return true }
        }
        return false
    }

    private static func isProgressive(_ verb: Int, _ auxiliaries: [Int], _ scene: Scene) -> Bool {
        let helpers =
            auxiliaries
            + (scene.sentence.relation(verb) == .conj
                ? scene.sentence.children(of: scene.firstConjunct(verb), label: .aux) : [])
        return helpers.contains {
            scene.lemma($0) == "be"
                && [.presentVerb, .thirdPersonVerb, .pastParticiple].contains(scene.sentence.tag($0))
        }
    }

    private static func isPresent(_ verb: Int, _ scene: Scene) -> Bool {
        [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag(verb))
    }

    private static func isPluralOrRepeated(_ verb: Int, _ scene: Scene) -> Bool {
        // Of some verbs, the past looks like the present.
        scene.sentence.tag(verb) == .presentVerb
            && !["beat", "hit", "cut", "put", "shut", "hurt", "set", "burst", "cast", "split", "spread"].contains(
                scene.lemma(verb))
    }

    // MARK: What stands above

    /// What a verb above makes of an infinitive, a participle or a clause.
    private static func governed(_ verb: Int, _ scene: Scene) -> Event.Realis? {
        let sentence = scene.sentence
        let clause = scene.firstConjunct(verb)
        guard let head = sentence.head(of: clause) else { return nil }
        let relation = sentence.relation(clause).base
        let lemma = scene.lemma(head)
        // `is to leave`, `was to convene`: decided.
        if children(clause, scene).contains(where: { scene.lemma($0) == "to" }),
            sentence.children(of: clause, label: .aux).contains(where: { scene.lemma($0) == "be" })
                || relation == .xcomp && lemma == "be"
        {
            return .planned
        }
        guard [.xcomp, .ccomp, .acl, .advcl].contains(relation), sentence.relation(clause) != .aclRelcl else {
            return nil
        }
        guard let realis = words[lemma] else {
            if relation == .xcomp || relation == .acl, lemma == "go" { return .planned }
            if relation == .xcomp, lemma == "continue" || lemma == "keep" { return .ongoing }
            return relation == .xcomp ? passUp(head, scene) : nil
        }
        if relation == .advcl, realis == .hypothetical, scene.isInfinitive(clause) { return .hypothetical }
        if relation == .advcl, realis != .alleged || sentence.isFinite(clause) { return nil }
        if realis == .alleged {
            let isInfinite = !sentence.isFinite(clause)
            if ["say", "report", "believe", "think"].contains(lemma) {
                return isInfinite && sentence.isPassive(head) ? .alleged : nil
            }
            return .alleged
        }
        if relation == .ccomp, sentence.isFinite(clause),
            realis == .planned || realis == .hypothetical && lemma == "tell"
        {
            return nil
        }
        if realis == .planned, sentence.tag(verb) == .pastParticiple, relation == .acl { return nil }
        if realis == .attempted, sentence.isNegated(head) { return .negated }
        return realis
    }

    private static func passUp(_ head: Int, _ scene: Scene) -> Event.Realis? {
        scene.isVerb(head) && ["help", "begin", "start", "manage"].contains(scene.lemma(head))
            ? own(head, head, "", scene) : nil
    }

    private static func children(_ token: Int, _ scene: Scene) -> [Int] { scene.children(token) }

    /// What an adjective or a preposition makes of a noun.
    private static func noun(_ noun: Int, _ scene: Scene) -> Event.Realis? {
        for child in scene.children(noun) {
            switch scene.lemma(child) {
            case "planned", "upcoming", "scheduled", "proposed", "next", "forthcoming", "coming": return .planned
            case "alleged", "suspected", "reported", "purported": return .alleged
            case "possible", "potential", "feared", "threatened", "hypothetical", "likely": return .hypothetical
            case "attempted", "failed", "foiled", "abortive": return .attempted
            case "ongoing", "continuing", "current": return .ongoing
            case "no": return .negated
            case "cancelled", "canceled", "aborted": return .negated
            default: break
            }
        }
        if let head = scene.sentence.head(of: noun), let realis = words[scene.lemma(head)] {
            let preposition = scene.preposition(noun)
            if realis == .hypothetical, preposition == "for" || preposition == "of" { return .hypothetical }
            if realis == .alleged, preposition == "of" { return .alleged }
            if ["order", "demand"].contains(scene.lemma(head)), scene.sentence.relation(noun) == .obj {
                return .hypothetical
            }
            if realis == .alleged, lemma(head, scene) == "accuse" { return .alleged }
        }
        return nil
    }

    private static func lemma(_ token: Int, _ scene: Scene) -> String { scene.lemma(token) }

    /// What clauses further out make of everything in them: a hope, a condition, an accusation.
    private static func outer(_ trigger: Int, _ scene: Scene) -> Event.Realis? {
        var current = trigger
        var steps = 0
        while let head = scene.sentence.head(of: current), steps < 8 {
            let relation = scene.sentence.relation(current)
            if relation == .aclRelcl || relation == .parataxis || relation.base == .amod { return nil }
            if scene.sentence.relation(current).isClausal, current != trigger, scene.isVerb(current) {
                if isConditional(current, scene) { return .hypothetical }
                if let realis = governed(current, scene),
                    realis == .alleged || realis == .hypothetical || realis == .planned
                {
                    return realis
                }
            }
            (current, steps) = (head, steps + 1)
        }
        return nil
    }
}
