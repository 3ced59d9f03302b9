import NewsRecord
import NewsSyntax

/// What stands in the clause of a predicate itself: denial, condition, modal verb, adverb, tense.
extension RealisReader {
    static let habits: Set<String> = [
        "often", "regularly", "usually", "routinely", "always", "frequently", "sometimes", "normally", "repeatedly",
        "habitually", "typically", "commonly", "generally", "occasionally", "daily", "weekly", "annually", "constantly",
    ]
    private static let doubts: Set<String> = ["allegedly", "reportedly", "supposedly", "apparently", "purportedly"]
    /// What is done by saying it.
    private static let said: Set<String> = [
        "demand", "accusation", "criticism", "condemnation", "threat", "refusal", "endorsement",
    ]
    static let maybes: Set<String> = ["perhaps", "possibly", "maybe", "probably", "potentially", "conceivably"]

    /// The first of these that is there, in the order of `docs/events.md`; nil where the clause plainly tells it.
    static func clauseOperator(
        _ verb: Int, _ trigger: Int, _ type: String, isDenialSpent: Bool, _ scene: Scene
    ) -> Event.Realis? {
        let auxiliaries = auxiliaries(of: verb, scene)
        let lemmas = auxiliaries.map { scene.lemma($0) }
        let isDenied = !isDenialSpent && isNegated(verb, lemmas, scene)
        if isContrary(verb, lemmas, scene) { return isDenied ? nil : .negated }
        if isDenied, let delayed = delayed(verb, lemmas, scene) { return delayed }
        // `If no deal is reached`
        if isDenied, verb == trigger, isConditional(verb, scene) { return .hypothetical }
        if isForgone(verb, scene) || isDenied || isNearly(verb, scene) || isYetToCome(verb, scene) { return .negated }
        if isSupposed(verb, scene) || isAsked(auxiliaries, scene) { return .hypothetical }
        // `are feared dead`
        if verb == trigger, type == "death", scene.lemma(verb) == "fear" { return .hypothetical }
        if isDecided(verb, scene) { return isCalledOff(verb, scene) || isMissed(verb, scene) ? .negated : .planned }
        if isSupposition(verb, scene) { return .hypothetical }
        if isAnnounced(verb, scene) { return .planned }
        if isConditional(verb, scene) || isAwaited(verb, scene) { return .hypothetical }
        if let modal = modal(verb, lemmas, scene) { return modal }
        let adverbs = adverbs(of: verb, scene)
        if isFruitless(verb, adverbs, scene) { return .attempted }
        if adverbs.contains(where: doubts.contains) || isClaimed(verb, scene) || isDisputed(verb, scene) {
            return .alleged
        }
        if adverbs.contains(where: maybes.contains) { return .hypothetical }
        if adverbs.contains(where: habits.contains) { return .habitual }
        // The sentence tells how often of its predicates, not of the nouns in them.
        if verb == trigger || isRecurring(trigger, type, of: verb, scene), tellsHowOften(verb, scene) {
            return .habitual
        }
        // `are being evacuated`
        if trigger == verb, scene.sentence.tag(verb) == .pastParticiple, isProgressive(verb, auxiliaries, scene),
            scene.children(verb).contains(where: { scene.text.form($0).elementsEqual("being".utf8) })
        {
            return .ongoing
        }
        if scene.sentence.tag(verb) == .gerund,
            isProgressive(verb, auxiliaries, scene) || isUnderWay(verb, scene),
            trigger == verb || !spoken.contains(type)
        {
            // `is demanding an inquiry`: said, it is there.
            return trigger == verb && said.contains(type) ? nil : .ongoing
        }
        // `Members vote in the first week of December`: the day decides.
        if trigger == verb, scheduled.contains(type), isOfPresent(verb, scene), hasDay(verb, scene) { return nil }
        if trigger == verb, isOfPresent(verb, scene), !EventWords.verbal.contains(type),
            scene.sentence.tag(firstAlike(verb, scene)) != .baseVerb
        {
            return .habitual
        }
        return nil
    }

    /// A joined verb without auxiliaries has those of the first: `will sing and dance`.
    static func auxiliaries(of verb: Int, _ scene: Scene) -> [Int] {
        let own = scene.sentence.children(of: verb, label: .aux)
        let first = firstAlike(verb, scene)
        guard own.isEmpty, first != verb, isJoinedAlike(verb, first, scene) else { return own }
        return scene.sentence.children(of: first, label: .aux)
    }

    /// A joined verb without a subject of its own has those of the first: `routinely jails reporters and closes papers`.
    private static func adverbs(of verb: Int, _ scene: Scene) -> [String] {
        var adverbs = scene.sentence.children(of: verb, label: .advmod).map { scene.lemma($0) }
        let first = scene.firstConjunct(verb)
        if first != verb, scene.sentence.tag(first) == scene.sentence.tag(verb),
            scene.sentence.child(of: verb, label: .nsubj) == nil
        {
            adverbs += scene.sentence.children(of: first, label: .advmod).filter { $0 < first }.map { scene.lemma($0) }
        }
        return adverbs
    }

    /// The first of the predicates that a verb is joined to; of `is due to open parliament and swear in …` the infinitive,
    /// which the tree may pass over for the word above it.
    static func firstAlike(_ verb: Int, _ scene: Scene) -> Int {
        let first = scene.firstConjunct(verb)
        guard first != verb, scene.sentence.tag(verb) == .presentVerb, scene.sentence.tag(first) != .presentVerb,
            scene.sentence.child(of: verb, label: .nsubj) == nil
        else { return first }
        return scene.children(first).last { child in
            child > first && child < verb && scene.sentence.relation(child).isClausal && scene.isInfinitive(child)
        } ?? first
    }

    /// Whether a joined verb stands in the same form as the first, so that what is said of one is said of both. A base form
    /// looks like the present of a plural.
    static func isJoinedAlike(_ verb: Int, _ first: Int, _ scene: Scene) -> Bool {
        let (one, other) = (scene.sentence.tag(verb), scene.sentence.tag(first))
        if one == .presentVerb, other == .baseVerb { return scene.sentence.child(of: verb, label: .nsubj) == nil }
        // `to change that, and I don't blame them`: a clause of its own.
        if scene.sentence.isFinite(verb), scene.sentence.child(of: verb, label: .nsubj) != nil { return false }
        return one == other && !one.isFiniteVerb
    }

    // MARK: Denial

    private static func isNegated(_ verb: Int, _ auxiliaries: [String], _ scene: Scene) -> Bool {
        if scene.sentence.isNegated(verb) || isNoLonger(verb, scene) { return !isNotOnly(verb, scene) }
        let first = firstAlike(verb, scene)
        // `did not attack or arrest anyone`
        if first != verb, isJoinedAlike(verb, first, scene), scene.sentence.children(of: verb, label: .aux).isEmpty,
            scene.sentence.isNegated(first), !isNotOnly(first, scene)
        {
            return true
        }
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
        return scene.children(verb).contains { child in
            let lemma = scene.lemma(child)
            if ["nor", "neither", "never", "n't", "hardly", "scarcely"].contains(lemma) { return true }
            switch scene.sentence.relation(child).base {
            case .nsubj:
                return ["nobody", "none", "neither", "nothing"].contains(lemma)
                    || scene.children(child).contains { ["no", "neither"].contains(scene.lemma($0)) }
            case .obj:
                return ["nobody", "nothing"].contains(lemma)
                    || scene.children(child).contains { scene.lemma($0) == "no" }
            default: return false
            }
        }
    }

    /// `not only because his appointment …`: no denial.
    private static func isNotOnly(_ token: Int, _ scene: Scene) -> Bool {
        scene.children(token).contains { child in
            scene.lemma(child) == "not" && child + 1 < scene.sentence.range.upperBound
                && ["only", "just", "merely", "simply", "least"].contains(scene.lemma(child + 1))
        }
    }

    /// `almost crashed`, `all but blocked`
    private static func isNearly(_ verb: Int, _ scene: Scene) -> Bool {
        guard verb > scene.sentence.range.lowerBound else { return false }
        let before = scene.lemma(verb - 1)
        if ["almost", "nearly"].contains(before) { return true }
        return before == "but" && verb - 1 > scene.sentence.range.lowerBound && scene.lemma(verb - 2) == "all"
    }

    /// `has yet to vote`
    private static func isYetToCome(_ verb: Int, _ scene: Scene) -> Bool {
        // `has yet to be released`
        let marker = verb - 1 > scene.sentence.range.lowerBound && scene.lemma(verb - 1) == "be" ? verb - 2 : verb - 1
        return marker - 1 >= scene.sentence.range.lowerBound && scene.text.form(marker).elementsEqual("to".utf8)
            && scene.lemma(marker - 1) == "yet"
    }

    /// `was to have been signed on Monday`: and was not.
    private static func isMissed(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        var token = verb - 1
        if token > first, scene.lemma(token) == "be" { token -= 1 }
        guard token - 2 >= first, scene.lemma(token) == "have", scene.text.form(token - 1).elementsEqual("to".utf8)
        else {
            return false
        }
        return scene.lemma(token - 2) == "be" && scene.sentence.tag(token - 2) == .pastVerb
    }

    /// `said that he had …, but the ministry denied it`: told by one and denied by another in the same breath.
    private static func isDisputed(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(scene.firstConjunct(verb)).base == .ccomp else { return false }
        let end = scene.sentence.range.upperBound
        guard let denial = (verb..<end).first(where: { ["deny", "dispute", "refute"].contains(scene.lemma($0)) }),
            denial + 1 < end, scene.isVerb(denial)
        else { return false }
        let next = scene.lemma(denial + 1)
        if ["it", "this", "that"].contains(next) {
            return denial + 2 >= end || scene.sentence.tag(denial + 2).isMark
        }
        return denial + 2 < end
            && ["claim", "charge", "allegation", "accusation", "report"].contains(scene.lemma(denial + 2))
    }

    /// `far from cutting its forces`, `instead of signing`, `rather than resign`, `without meeting the envoy`
    private static func isForgone(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        guard verb - 1 >= first, [.gerund, .baseVerb].contains(scene.sentence.tag(verb)) else { return false }
        let before = scene.lemma(verb - 1)
        if before == "without" { return scene.sentence.tag(verb) == .gerund }
        guard verb - 2 >= first else { return false }
        switch before {
        case "from": return scene.lemma(verb - 2) == "far"
        case "of":
            // `came within 80 metres of colliding`
            return ["instead", "short"].contains(scene.lemma(verb - 2))
                || (max(first, verb - 6)..<(verb - 1)).contains {
                    scene.lemma($0) == "within" && $0 > first
                        && ["come", "get", "be", "pass"].contains(scene.lemma($0 - 1))
                }
        case "to": return scene.lemma(verb - 2) == "opposed" && scene.sentence.tag(verb) == .gerund
        case "than": return ["rather", "sooner"].contains(scene.lemma(verb - 2))
        default: return false
        }
    }

    /// What "until" makes of a denial: `will not vote until May` is a vote to come, `did not resign until May` one that was.
    private static func delayed(_ verb: Int, _ auxiliaries: [String], _ scene: Scene) -> Event.Realis?? {
        let end = min(scene.sentence.range.upperBound, verb + 12)
        guard let until = ((verb + 1)..<max(end, verb + 1)).first(where: { scene.lemma($0) == "until" }),
            !((verb + 1)..<until).contains(where: {
                scene.sentence.tag($0).isFiniteVerb || scene.sentence.tag($0) == .innerMark
            })
        else { return nil }
        let isToCome = auxiliaries.contains { ["will", "wo", "would", "shall", "may", "can", "should"].contains($0) }
        return .some(isToCome ? .planned : nil)
    }

    // MARK: Conditions

    /// `would have`, `had he passed …` beneath it: a condition that was not met.
    private static func isContrary(_ verb: Int, _ auxiliaries: [String], _ scene: Scene) -> Bool {
        if isUnreal(auxiliaries) {
            return auxiliaries.contains("would") || isUnmet(behind: verb, scene)
                || scene.children(verb).contains { scene.sentence.relation($0).base == .advcl }
        }
        if isUnmetInverted(verb, scene) { return true }
        let clause = scene.firstConjunct(verb)
        guard scene.sentence.relation(clause).base == .advcl, let head = scene.sentence.head(of: clause),
            isUnreal(scene.sentence.children(of: head, label: .aux).map { scene.lemma($0) })
        else { return false }
        let start = scene.sentence.subtree(of: clause).lowerBound
        return scene.text.text(start).lowercased() == "had" || isConditionMarked(clause, scene)
    }

    /// `could have been saved if the alarm had sounded`
    private static func isUnmet(behind verb: Int, _ scene: Scene) -> Bool {
        let end = min(scene.sentence.range.upperBound, verb + 9)
        guard let condition = (verb..<end).first(where: { scene.lemma($0) == "if" }) else { return false }
        return (condition..<min(scene.sentence.range.upperBound, condition + 8)).contains {
            scene.text.form($0).elementsEqual("had".utf8)
        }
    }

    private static func isUnreal(_ auxiliaries: [String]) -> Bool {
        auxiliaries.contains("have") && auxiliaries.contains { ["would", "could", "might"].contains($0) }
    }

    static func hasCondition(_ verb: Int, _ scene: Scene) -> Bool {
        if isConditionBehind(verb, scene) { return true }
        return scene.children(verb).contains { child in
            switch scene.sentence.relation(child).base {
            case .advcl: isConditionMarked(child, scene)
            // `will close unless they pay`, wherever the tree has the clause
            case .ccomp: scene.sentence.children(of: child, label: .mark).contains { scene.lemma($0) == "unless" }
            default: false
            }
        }
    }

    private static func isConditionMarked(_ clause: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: clause, label: .mark).contains {
            ["if", "unless", "should", "lest", "whether", "provided"].contains(scene.lemma($0))
        }
            || scene.children(clause).contains {
                (scene.lemma($0) == "should" || scene.text.form($0).elementsEqual("Were".utf8))
                    && scene.sentence.subtree(of: clause).lowerBound == $0
            }
    }

    /// Whether "if" or "unless" opens the clause that a word stands in, by the order of the words.
    static func isBehindCondition(_ token: Int, _ scene: Scene) -> Bool {
        for word in (max(scene.sentence.range.lowerBound, token - 8)..<token).reversed() {
            if scene.sentence.tag(word) == .comma || scene.sentence.tag(word).isFiniteVerb { return false }
            if ["if", "unless"].contains(scene.lemma(word)) { return true }
        }
        return false
    }

    static func isConditional(_ verb: Int, _ scene: Scene) -> Bool {
        isConditionMarked(scene.firstConjunct(verb), scene) || isSupposition(verb, scene)
    }

    private static let waiting: Set<String> = ["until", "till", "once", "when", "as", "before", "after", "while"]

    /// `put off until the courts have ruled`, `will leave when they sign`: what is waited for, told in the present.
    private static func isAwaited(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard scene.sentence.relation(clause).base == .advcl, isOfPresentTense(verb, scene) else { return false }
        let start = scene.sentence.subtree(of: clause).lowerBound
        guard
            let mark = (max(scene.sentence.range.lowerBound, start - 1)...min(start + 1, verb)).first(where: {
                waiting.contains(scene.lemma($0))
            })
        else { return false }
        if ["until", "till"].contains(scene.lemma(mark)) { return true }
        guard let head = scene.sentence.head(of: clause) else { return false }
        return auxiliaries(of: head, scene).contains {
            ["will", "would", "wo", "shall", "'ll", "may", "might", "could", "can", "should", "must"].contains(
                scene.lemma($0))
        }
    }

    /// Whether the finite word of a predicate stands in the present.
    private static func isOfPresentTense(_ verb: Int, _ scene: Scene) -> Bool {
        let helpers =
            scene.sentence.children(of: verb, label: .aux) + scene.sentence.children(of: verb, label: .auxPass)
        if helpers.isEmpty, scene.sentence.tag(verb) == .baseVerb {
            return scene.sentence.child(of: verb, label: .nsubj) != nil
        }
        let finite = ([verb] + helpers).first { scene.sentence.tag($0).isFiniteVerb }
        return finite.map { [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag($0)) } ?? false
    }

    /// `Will the airline merge with its rival?`: an auxiliary opens a question that yes or no answers.
    private static func isAsked(_ auxiliaries: [Int], _ scene: Scene) -> Bool {
        let range = scene.sentence.range
        guard let first = auxiliaries.first, first <= range.lowerBound + 1, range.count > 2,
            scene.sentence.tag(first).isFiniteVerb || scene.text.tokens[first].universal == .auxiliary
        else { return false }
        return (max(range.lowerBound, range.upperBound - 2)..<range.upperBound).contains {
            scene.text.form($0).elementsEqual("?".utf8)
        }
    }

    // MARK: Doubt, custom, course

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

    /// `The generals are preparing a coup, an exiled officer claims`; `…, it is claimed`.
    private static func isClaimed(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        var cues = scene.sentence.children(of: clause, label: .parataxis)
        if let head = scene.sentence.head(of: clause) {
            switch scene.sentence.relation(clause).base {
            case .parataxis: cues.append(head)
            // `…, it is claimed in a letter`
            case .advcl where scene.sentence.subject(of: head).map { scene.lemma($0) == "it" } ?? false:
                cues.append(head)
            default: break
            }
        }
        func isClaim(_ token: Int) -> Bool { RealisWords.clausal[scene.lemma(token)] == .claims }
        if cues.contains(where: { isClaim($0) && scene.isVerb($0) }) { return true }
        if isRejected(behind: verb, scene) { return true }
        // At the end of the sentence, where the tagger has a noun.
        var last = scene.sentence.range.upperBound - 1
        while last > verb, scene.sentence.tag(last).isMark { last -= 1 }
        return last > verb + 2 && isClaim(last)
            && (max(verb, last - 6)..<last).contains { scene.sentence.tag($0) == .comma }
    }

    /// `…, a claim the prison service rejects`
    private static func isRejected(behind verb: Int, _ scene: Scene) -> Bool {
        let end = scene.sentence.range.upperBound
        guard
            let noun = (verb..<end).first(where: {
                ["claim", "charge", "allegation", "accusation"].contains(scene.lemma($0)) && $0 - 2 > verb
                    && scene.sentence.tag($0 - 1) == .determiner && scene.sentence.tag($0 - 2) == .comma
            })
        else { return false }
        return (noun..<end).contains { ["reject", "deny", "dispute", "dismiss"].contains(scene.lemma($0)) }
    }

    private static func isProgressive(_ verb: Int, _ auxiliaries: [Int], _ scene: Scene) -> Bool {
        auxiliaries.contains {
            scene.lemma($0) == "be"
                && [.presentVerb, .thirdPersonVerb, .pastParticiple].contains(scene.sentence.tag($0))
        }
    }

    /// `were still searching`, `was continuing to burn late on Friday`: under way when it is told.
    static func isUnderWay(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.tag(verb) == .gerund else { return false }
        let auxiliaries = auxiliaries(of: verb, scene)
        guard auxiliaries.contains(where: { scene.lemma($0) == "be" }) else { return false }
        return isProgressive(verb, auxiliaries, scene)
            || scene.children(verb).contains { ["still", "currently", "now"].contains(scene.lemma($0)) }
    }

    /// `had been due to sign a treaty, but the ceremony was called off`
    private static func isCalledOff(_ verb: Int, _ scene: Scene) -> Bool {
        let range = scene.sentence.range
        guard
            (max(range.lowerBound, verb - 5)..<verb).contains(where: {
                scene.text.form($0).elementsEqual("had".utf8) || scene.text.form($0).elementsEqual("was".utf8)
                    || scene.text.form($0).elementsEqual("were".utf8)
            }),
            let but = (verb..<range.upperBound).first(where: { ["but", "before", "until"].contains(scene.lemma($0)) })
        else { return false }
        return (but..<range.upperBound).contains { token in
            ["cancel", "scrap"].contains(scene.lemma(token))
                || scene.lemma(token) == "call" && token + 1 < range.upperBound && scene.lemma(token + 1) == "off"
        }
    }

    /// A day or a month of the predicate, but no plural: `on Sunday`, `in December`.
    private static func hasDay(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.clause(of: verb).tokens.contains { token in
            let word = scene.text.text(token)
            return scene.text.tokens[token].universal == .properNoun && !word.hasSuffix("s")
                && PlaceWords.times.contains(word.lowercased())
        }
    }

    /// `Witnesses saw the guards stab him`
    private static func isWatched(_ verb: Int, _ scene: Scene) -> Bool {
        guard [.ccomp, .xcomp].contains(scene.sentence.relation(verb).base), let head = scene.sentence.head(of: verb)
        else {
            return false
        }
        return ["see", "watch", "hear", "make", "let", "help", "have"].contains(scene.lemma(head))
    }

    /// `prisons release thousands`: in the plural of the present, and not a past that looks like it.
    private static func isOfPresent(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.tag(verb) == .presentVerb && PastForms.lemma(of: scene.text.form(verb)) == nil
            && !scene.children(verb).contains {
                // `Not only did the firm close it`, `saw them stab him`
                scene.sentence.relation($0).base == .aux && $0 < verb
            } && !isWatched(verb, scene)
            && !["beat", "hit", "cut", "put", "shut", "hurt", "set", "burst", "cast", "split", "spread"].contains(
                scene.lemma(verb))
    }
}
