import NewsRecord
import NewsSyntax

/// Whether the report lets an event stand as having happened, by the words around the one that names it.
enum RealisReader {
    static let words: [String: Event.Realis] = {
        let lines: [(Event.Realis, String)] = [
            (
                .negated,
                """
                deny refuse decline avoid prevent stop avert abandon refrain cancel scrap rule forgo reject shelve forswear
                forestall preclude eschew ditch ban forbid prohibit outlaw veto unable unwilling refusal
                """
            ),
            (
                .attempted,
                "try attempt seek fail struggle bid effort attempt endeavour endeavor plot conspiracy scheme conspire foil thwart crush quash fail repel repulse strive vie"
            ),
            (
                .planned,
                """
                plan intend expect schedule set due agree promise vow pledge prepare decide aim mean announce ready arrange
                propose undertake commit slate bind resolve order authorise authorize approve guarantee consent poise
                opt volunteer offer intention decision
                """
            ),
            (
                .hypothetical,
                """
                threaten urge demand want fear worry ask beg appeal consider call warn allow permit require oblige wish
                suggest recommend encourage press request insist able willing free risk threat possibility danger weigh
                likely need ought invite tell force plea prospect implore debate wonder dare let hope dread predict
                forecast foresee envisage envision speculate contemplate mull ponder advocate favour favor oppose deserve
                doubt beseech entreat exhort lobby petition advise instruct anticipate imagine dream envision reluctant
                """
            ),
            (
                .alleged,
                """
                accuse allege suspect claim charge rumour rumor contend purport believe think insist report blame say
                allegation accusation suspicion indict indictment trial try prosecute incriminate implicate assert
                """
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

    /// What nobody schedules: foretold, it is possible at most.
    private static let involuntary: Set<String> = [
        "death", "crash", "collapse", "market_move", "explosion", "outbreak", "fire", "flood", "storm", "earthquake",
        "injury",
    ]

    static func realis(of trigger: Int, _ type: String, _ scene: Scene) -> Event.Realis {
        let realis = plainRealis(of: trigger, type, scene)
        return realis == .planned && involuntary.contains(type) ? .hypothetical : realis
    }

    private static func plainRealis(of trigger: Int, _ type: String, _ scene: Scene) -> Event.Realis {
        // Whoever says something in an interview gave it.
        if type == "interview", !scene.isVerb(trigger), ["in", "during"].contains(scene.preposition(trigger) ?? "") {
            return .actual
        }
        let predicate = scene.isVerb(trigger) ? trigger : carrier(of: trigger, scene)
        if let predicate, predicate != trigger, isPresupposed(trigger, type, by: predicate, scene) { return .actual }
        if !scene.isVerb(trigger), scene.preposition(trigger) == "under" { return .ongoing }
        if let predicate, let own = own(predicate, trigger, type, scene) { return own }
        if !scene.isVerb(trigger),
            let noun = noun(trigger, scene)
                ?? (predicate == nil ? fate(trigger, scene) ?? occasion(trigger, scene) : nil)
        {
            return noun
        }
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

    static func own(_ verb: Int, _ trigger: Int, _ type: String, _ scene: Scene) -> Event.Realis? {
        let sentence = scene.sentence
        let first = scene.firstConjunct(verb)
        var auxiliaries = sentence.children(of: verb, label: .aux)
        if auxiliaries.isEmpty, first != verb, sharesTense(verb, first, scene) {
            auxiliaries = sentence.children(of: first, label: .aux)
        }
        let lemmas = auxiliaries.map { scene.lemma($0) }
        let isNegated = isNegated(verb, trigger, scene) && !isSpared(trigger, by: verb, scene)
        let isPerfect = lemmas.contains("have")
        if lemmas.contains("would") || lemmas.contains("could") || lemmas.contains("might"), isPerfect,
            isCounterfactual(verb, scene) || lemmas.contains("would")
        {
            return isNegated ? .actual : .negated
        }
        if isUnmet(verb, scene) { return isNegated ? .actual : .negated }
        if isNegated, let delayed = delayed(verb, lemmas, scene) { return delayed }
        if isForgone(verb, scene) { return .negated }
        if isNegated || isNearly(verb, scene) || isYetToCome(verb, scene) { return .negated }
        if isSupposed(verb, scene) { return .hypothetical }
        if isAsked(auxiliaries, scene) { return .hypothetical }
        if isDecided(verb, scene) { return .planned }
        if isConditional(verb, scene) || isAwaited(verb, scene) { return .hypothetical }
        let modal = modal(verb, lemmas, scene)
        if trigger != verb, let borne = borne(trigger, by: verb, scene) {
            // `could order a strike`: the plan itself is no more than possible.
            if borne == .planned || borne == .ongoing, let modal { return modal }
            return isClaimed(verb, scene) && borne == .planned ? .alleged : borne
        }
        if let modal { return modal }
        let adverbs = sentence.children(of: verb, label: .advmod).map { scene.lemma($0) }
        if isFruitless(verb, adverbs, scene) { return .attempted }
        if adverbs.contains(where: doubts.contains) { return .alleged }
        if adverbs.contains(where: maybes.contains) { return .hypothetical }
        if isHabitual(verb, adverbs, scene) { return .habitual }
        if let governed = governed(verb, scene) ?? qualified(verb, scene) ?? before(infinitive: verb, scene) {
            return governed
        }
        if isClaimed(verb, scene) { return .alleged }
        if sentence.tag(verb) == .gerund, isProgressive(verb, auxiliaries, scene),
            trigger == verb || !spoken.contains(type)
        {
            return .ongoing
        }
        if trigger == verb, isPresent(verb, scene), !EventWords.verbal.contains(type), isPluralOrRepeated(verb, scene) {
            return .habitual
        }
        return nil
    }

    static func modal(_ verb: Int, _ auxiliaries: [String], _ scene: Scene) -> Event.Realis? {
        for lemma in auxiliaries {
            switch lemma {
            case "would": return isPromised(verb, scene) ? .planned : .hypothetical
            case "may", "might", "could", "can", "should", "must", "ought": return .hypothetical
            case "will", "shall", "'ll", "wo":
                if maybes.contains(scene.lemma(scene.sentence.range.lowerBound)) { return .hypothetical }
                return hasCondition(verb, scene) || isFeared(verb, scene) ? .hypothetical : .planned
            default: break
            }
        }
        return nil
    }

    private static func sharesTense(_ verb: Int, _ first: Int, _ scene: Scene) -> Bool {
        let (one, other) = (scene.sentence.tag(verb), scene.sentence.tag(first))
        return one == other && !one.isFiniteVerb
    }

    private static func isNegated(_ verb: Int, _ trigger: Int, _ scene: Scene) -> Bool {
        if scene.sentence.isNegated(verb) || scene.sentence.isNegated(trigger) {
            return !isNotOnly(verb, scene) && !isNotOnly(trigger, scene)
        }
        let subtree = scene.children(verb)
        // `nor has the opera dismissed anyone`, wherever the tree has it.
        let start = scene.sentence.subtree(of: verb).lowerBound
        for token in max(scene.sentence.range.lowerBound, start - 2)..<max(start, verb)
        where scene.lemma(token) == "nor" {
            return true
        }
        for token in (scene.sentence.range.lowerBound..<verb).reversed() {
            if scene.sentence.tag(token).isMark || verb - token > 8 { break }
            if scene.lemma(token) == "nor" { return true }
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

    /// `not only because his appointment …`: no denial.
    private static func isNotOnly(_ token: Int, _ scene: Scene) -> Bool {
        scene.children(token).contains { child in
            scene.lemma(child) == "not" && child + 1 < scene.sentence.range.upperBound
                && ["only", "just", "merely", "simply", "least"].contains(scene.lemma(child + 1))
        }
    }

    /// `had he passed …`, `if …`: a condition that was not met.
    private static func isCounterfactual(_ verb: Int, _ scene: Scene) -> Bool {
        scene.children(verb).contains { scene.sentence.relation($0).base == .advcl }
    }

    static func hasCondition(_ verb: Int, _ scene: Scene) -> Bool {
        scene.children(verb).contains { child in
            scene.sentence.relation(child).base == .advcl && isConditionMarked(child, scene)
        }
    }

    static func isConditionMarked(_ clause: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: clause, label: .mark).contains {
            ["if", "unless", "should", "lest", "whether"].contains(scene.lemma($0))
        }
            || scene.children(clause).contains {
                scene.lemma($0) == "should" && scene.sentence.subtree(of: clause).lowerBound == $0
            }
    }

    static func isConditional(_ verb: Int, _ scene: Scene) -> Bool {
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
            && PastForms.lemma(of: scene.text.form(verb)) == nil
    }

    /// `is to sign`, `are to meet`, `was about to sail`: decided.
    private static func isDecided(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        var token = verb - 1
        while token > first,
            ["be", "have"].contains(scene.lemma(token)) || scene.text.tokens[token].universal == .adverb
        {
            token -= 1
        }
        guard token > first, scene.lemma(token) == "to" else { return false }
        var before = token - 1
        if ["about", "due", "set", "scheduled", "slated", "poised", "next"].contains(
            scene.text.text(before).lowercased())
        {
            return true
        }
        while before > first, scene.text.tokens[before].universal == .adverb { before -= 1 }
        // `What if it were to blow up?`
        if scene.text.form(before).elementsEqual("were".utf8),
            (first..<before).contains(where: { scene.lemma($0) == "if" })
        {
            return false
        }
        return scene.lemma(before) == "be" && scene.sentence.tag(before).isFiniteVerb
    }

    /// `is supposed to hand them over`
    private static func isSupposed(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        guard verb > first + 1, scene.lemma(verb - 1) == "to" else { return false }
        return ["supposed", "obliged", "required", "bound"].contains(scene.text.text(verb - 2))
    }

    /// `tried in vain`, `unsuccessfully besieged`
    private static func isFruitless(_ verb: Int, _ adverbs: [String], _ scene: Scene) -> Bool {
        if adverbs.contains("unsuccessfully") || adverbs.contains("vainly") { return true }
        let end = min(scene.sentence.range.upperBound - 1, verb + 8)
        guard verb + 1 < end else { return false }
        return ((verb + 1)..<end).contains { token in
            scene.lemma(token) == "in" && scene.lemma(token + 1) == "vain"
                || scene.lemma(token) == "without" && scene.lemma(token + 1) == "success"
        }
    }

    /// `almost crashed`, `all but blocked`
    private static func isNearly(_ verb: Int, _ scene: Scene) -> Bool {
        guard verb > scene.sentence.range.lowerBound else { return false }
        let before = scene.lemma(verb - 1)
        if ["almost", "nearly"].contains(before) { return true }
        return before == "but" && verb - 1 > scene.sentence.range.lowerBound && scene.lemma(verb - 2) == "all"
    }

    /// `had he passed the test` beneath `would have`: a condition that was not met.
    private static func isUnmet(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard scene.sentence.relation(clause).base == .advcl, let head = scene.sentence.head(of: clause) else {
            return false
        }
        let outer = scene.sentence.children(of: head, label: .aux).map { scene.lemma($0) }
        guard outer.contains("have"), outer.contains(where: { ["would", "could", "might"].contains($0) }) else {
            return false
        }
        let start = scene.sentence.subtree(of: clause).lowerBound
        return scene.text.form(start).elementsEqual("had".utf8) || scene.text.form(start).elementsEqual("Had".utf8)
            || isConditionMarked(clause, scene)
    }

    /// `fear that the slope will collapse`
    private static func isFeared(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard scene.sentence.relation(clause).base == .ccomp, let head = scene.sentence.head(of: clause) else {
            return false
        }
        return ["fear", "worry", "warn", "threaten", "doubt", "dread", "predict", "suspect", "bet", "wish"].contains(
            scene.lemma(head))
    }

    private static func isPluralOrRepeated(_ verb: Int, _ scene: Scene) -> Bool {
        // Of some verbs, the past looks like the present.
        scene.sentence.tag(verb) == .presentVerb
            && !["beat", "hit", "cut", "put", "shut", "hurt", "set", "burst", "cast", "split", "spread"].contains(
                scene.lemma(verb))
    }
}
