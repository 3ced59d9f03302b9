import NewsRecord
import NewsSyntax

/// What the word above makes of a clause, an infinitive or a gerund.
extension RealisReader {
    static func link(
        above node: Int, _ trigger: Int, _ type: String, isActual: Bool, _ scene: Scene
    ) -> RealisLink? {
        let first = firstAlike(node, scene)
        if first != node, scene.isVerb(node), scene.isVerb(first), scene.sentence.isFinite(node),
            !scene.sentence.isFinite(first), !isJoinedAlike(node, first, scene)
        {
            return nil
        }
        let isClause = scene.isVerb(node) || scene.sentence.child(of: node, label: .cop) != nil && node != trigger
        return isClause
            ? clauseLink(node, first, type, isActual: isActual, scene)
            : nounLink(node, first, type, isTrigger: node == trigger, scene)
    }

    private static func clauseLink(
        _ verb: Int, _ clause: Int, _ type: String, isActual: Bool, _ scene: Scene
    ) -> RealisLink? {
        let sentence = scene.sentence
        let marker = infinitiveMarker(of: verb, scene) ?? infinitiveMarker(of: clause, scene)
        if let phrased = phrased(verb, marker: marker, type, scene) { return phrased }
        if let refuted = refuted(verb, clause, scene) { return RealisLink(realis: refuted) }
        if let averted = behindPreposition(verb, scene) { return RealisLink(realis: averted, next: nil) }
        // `…, which had condemned …`, wherever the tree has it.
        if let subject = sentence.child(of: verb, label: .nsubj), scene.isRelativePronoun(subject),
            sentence.relation(verb) == .conj
        {
            return nil
        }
        let isInfinitive = marker != nil
        // `voted to close three libraries`: what is decided, unless the vote itself does it.
        if isInfinitive, let head = sentence.head(of: clause), scene.lemma(head) == "vote", scene.isVerb(head) {
            return RealisLink(realis: doneByVote.contains(type) ? nil : .planned, next: head)
        }
        if let marker, let governor = governor(before: marker, scene) {
            return governed(by: governor.token, governor.force, isFinite: false, verb, scene)
        }
        guard let head = sentence.head(of: clause) else { return nil }
        // `tried for nine hours to free two boys`, where the tagger has an adjective.
        if isInfinitive, scene.isMended(verb), sentence.relation(clause) == .amod,
            let above = (max(sentence.range.lowerBound, verb - 8)..<verb).reversed().first(where: scene.isVerb),
            let force = RealisWords.clausal[scene.lemma(above)]
        {
            return governed(by: above, force, isFinite: false, verb, scene)
        }
        // `became the last country to ratify it`
        if let marker, marker > sentence.range.lowerBound, isOneOfSeries(marker - 1, scene) {
            return RealisLink(next: head)
        }
        let relation = sentence.relation(clause)
        // `refused to rule out selling`
        if let above = sentence.head(of: head), scene.lemma(head) == "rule", scene.isInfinitive(head),
            ["refuse", "decline"].contains(scene.lemma(above)), relation.base == .xcomp
        {
            return RealisLink(realis: .hypothetical)
        }
        switch relation.base {
        case .acl where relation == .aclRelcl: return nil
        case .acl:
            // `the deadline | after rejecting an order`
            let marks = sentence.children(of: clause, label: .mark)
            if sentence.tag(clause) == .gerund,
                marks.contains(where: { ["after", "since", "despite", "while", "when"].contains(scene.lemma($0)) })
            {
                return nil
            }
            if let above = wisher(of: clause, head, scene) { return above }
            return nominalComplement(verb, clause, head, isInfinitive: isInfinitive, scene)
        case .ccomp, .csubj, .xcomp, .obl:
            return complement(verb, clause, head, isInfinitive: isInfinitive, scene)
        case .advcl:
            return isInfinitive
                ? purpose(verb, head, type, isActual: isActual, scene) : adverbial(clause, head, scene)
        case .amod, .parataxis, .root: return nil
        default: return nil
        }
    }

    /// `want the banker arrested`, `tried to get him freed`: a participle right behind whom somebody wants it done to.
    private static func wisher(of clause: Int, _ noun: Int, _ scene: Scene) -> RealisLink? {
        guard clause == noun + 1, scene.sentence.tag(clause) == .pastParticiple,
            scene.sentence.relation(noun).base == .obj, let verb = scene.sentence.head(of: noun), scene.isVerb(verb)
        else { return nil }
        switch scene.lemma(verb) {
        case "want", "need": return RealisLink(realis: .hypothetical, next: verb, isDenialSpent: true)
        case "get", "have": return RealisLink(next: verb)
        default: return nil
        }
    }

    private static func isOneOfSeries(_ noun: Int, _ scene: Scene) -> Bool {
        scene.text.tokens[noun].universal == .noun
            && scene.children(noun).contains {
                ["first", "last", "latest", "second", "third"].contains(scene.lemma($0))
            }
    }

    /// The `to` of an infinitive, that of a passive and of a perfect, too: `to be sent`, `to have fled`.
    static func infinitiveMarker(of verb: Int, _ scene: Scene) -> Int? {
        scene.infinitiveMarker(of: verb)
            ?? scene.sentence.children(of: verb, label: .mark).first { scene.text.form($0).elementsEqual("to".utf8) }
    }

    // MARK: Complements

    private static func complement(
        _ verb: Int, _ clause: Int, _ head: Int, isInfinitive: Bool, _ scene: Scene
    ) -> RealisLink? {
        let lemma = scene.lemma(head)
        let isFinite = scene.sentence.isFinite(clause) && !isInfinitive && !scene.isCausative(clause)
        guard scene.isVerb(head) else {
            if scene.text.tokens[head].universal == .noun {
                return nominalComplement(verb, clause, head, isInfinitive: isInfinitive, scene)
            }
            return described(by: head, isFinite: isFinite, isInfinitive: isInfinitive, verb, scene)
        }
        if lemma == "use", isInfinitive {
            return isUsage(head, scene) ? RealisLink(next: head) : RealisLink(realis: .habitual, next: nil)
        }
        if goesOn(head, scene) { return RealisLink(realis: isInfinitive ? nil : .ongoing, next: head) }
        // `has to withdraw`: but who had to, did.
        if lemma == "have", isInfinitive {
            // `has yet to vote`
            if head + 1 < verb, scene.lemma(head + 1) == "yet" { return RealisLink(next: nil) }
            let isPresent = [.presentVerb, .thirdPersonVerb, .baseVerb].contains(scene.sentence.tag(head))
            return RealisLink(realis: isPresent ? .hypothetical : nil, next: head)
        }
        // `it takes 40 votes to pass the bill`: but `it took a week to pass it`.
        if lemma == "take", isInfinitive, scene.sentence.tag(head) != .pastVerb, !scene.sentence.isPassive(head) {
            return RealisLink(realis: .hypothetical, next: head)
        }
        // `insisted that he be sent back`: what ought to be.
        if scene.sentence.relation(clause).base == .ccomp, !isInfinitive, isSubjunctive(clause, scene) {
            // `ordered that he be freed`
            if ["order", "decree", "rule", "direct", "command", "agree", "vote"].contains(lemma) {
                return RealisLink(realis: .planned, next: head, isDenialSpent: true)
            }
            return RealisLink(realis: .hypothetical, next: head, isDenialSpent: true)
        }
        // `told the tribunal that …`: what a witness lays at somebody's door.
        if isFinite, isTestimony(head, scene) { return RealisLink(realis: .alleged, next: nil) }
        guard let force = RealisWords.clausal[lemma] ?? RealisWords.adjectives[scene.text.text(head)] else {
            return isFinite ? nil : RealisLink(next: head)
        }
        return governed(by: head, force, isFinite: isFinite, verb, scene)
    }

    /// `the gun that he used to kill`, `a drill used to break in`, `used a drill to break in`: something was used, so the deed
    /// was done, and not as a habit.
    private static func isUsage(_ verb: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        let subjects = sentence.children(of: verb, label: .nsubj)
        if sentence.child(of: verb, label: .obj) != nil || subjects.count > 1 || scene.isPassive(verb) { return true }
        guard sentence.relation(verb).base == .acl else { return sentence.tag(verb) == .pastParticiple }
        return !(subjects.first.map(scene.isRelativePronoun) ?? false)
    }

    private static func isTestimony(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.lemma(verb) == "testify" { return true }
        guard scene.lemma(verb) == "tell",
            let hearer = scene.sentence.child(of: verb, label: .iobj) ?? scene.sentence.object(of: verb)
        else { return false }
        return ["court", "tribunal", "jury", "judge", "inquest", "hearing", "juror", "magistrate"].contains(
            scene.lemma(hearer))
    }

    /// What an adjective makes of its clause: `unable to leave`, `it was unfair to expel him`, `glad to meet her`.
    private static func described(
        by adjective: Int, isFinite: Bool, isInfinitive: Bool, _ verb: Int, _ scene: Scene
    ) -> RealisLink? {
        // `too heavy to land`
        if isInfinitive, scene.children(adjective).contains(where: { scene.lemma($0) == "too" }) {
            return RealisLink(realis: .negated, next: adjective)
        }
        if let force = RealisWords.adjectives[scene.lemma(adjective)] {
            return governed(by: adjective, force, isFinite: isFinite, verb, scene)
        }
        return isFinite ? nil : RealisLink(realis: isInfinitive ? .hypothetical : nil, next: adjective)
    }

    private static func isSubjunctive(_ clause: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.child(of: clause, label: .nsubj) != nil else { return false }
        let helpers = scene.children(clause).filter { scene.sentence.relation($0).base == .aux }
        guard let finite = helpers.first else { return scene.sentence.tag(clause) == .baseVerb }
        return scene.text.form(finite).elementsEqual("be".utf8)
    }

    /// `went on shelling`, `carried on …`
    private static func goesOn(_ verb: Int, _ scene: Scene) -> Bool {
        ["go", "carry", "keep"].contains(scene.lemma(verb)) && scene.hasParticle(verb, "on")
    }

    /// What a word of the table makes of what it governs.
    private static func governed(
        by head: Int, _ force: RealisForce, isFinite: Bool, _ verb: Int, _ scene: Scene
    ) -> RealisLink? {
        let lemma = scene.lemma(head)
        let isDenied =
            scene.sentence.isNegated(head)
            || isNoLonger(head, scene)
            || scene.children(head).contains { ["never", "n't", "no", "nobody"].contains(scene.lemma($0)) }
        switch force {
        case .reports:
            if isFinite { return nil }
            // `is known to raid farms`: a custom.
            let isPassive = scene.sentence.isPassive(head) || scene.sentence.tag(head) == .pastParticiple
            let isPerfect = scene.sentence.children(of: verb, label: .aux).contains { scene.lemma($0) == "have" }
            if lemma == "know", isPassive { return RealisLink(realis: isPerfect ? nil : .habitual, next: head) }
            return RealisLink(realis: isPassive || isPerfect ? .alleged : nil, next: head)
        // `is ready to leave if they pay`
        case .plans where !isFinite && (hasCondition(verb, scene) || hasCondition(head, scene)):
            return RealisLink(realis: .hypothetical, next: head)
        // `promised that he will leave`: his own words tell.
        case .plans where isFinite, .carries where isFinite, .presupposes: return nil
        case .wishes where isFinite:
            let isTold = ["tell", "warn", "bet", "insist"].contains(lemma)
            return isTold ? nil : RealisLink(realis: .hypothetical, next: nil)
        // `did not hesitate to fire`
        case .wishes where lemma == "hesitate" && isDenied: return RealisLink(next: head, isDenialSpent: true)
        // `told the station, in an interview recorded …`
        case .wishes where lemma == "tell" && !scene.isInfinitive(verb): return nil
        // `has not decided whether to merge`
        case .plans where isDenied && lemma == "decide": return RealisLink(realis: .hypothetical, next: nil)
        case .averts where ["rule", "exclude", "refuse"].contains(lemma) && isDenied:
            return RealisLink(realis: .hypothetical, next: head, isDenialSpent: true)
        // `looked forward to visiting Lima`
        case .attempts where lemma == "look" && scene.children(head).contains { scene.lemma($0) == "forward" }:
            return RealisLink(realis: .planned, next: head)
        // `escaped to seek work`: what they take is a gerund, and an infinitive says what for.
        case .averts where takingGerunds.contains(lemma) && scene.isInfinitive(verb):
            return RealisLink(realis: .hypothetical, next: head)
        // `did not avoid being arrested`, `couldn't stop them from leaving`
        case .averts where isDenied: return RealisLink(realis: nil, next: nil)
        // `let them escape`: told in the past, they did.
        case .permits where ["let", "enable"].contains(lemma) && !isDenied && scene.sentence.tag(head) == .pastVerb:
            return RealisLink(next: head)
        // `was able to reach them`: done.
        case .permits where lemma == "able" && !isDenied && isOfPast(head, scene): return RealisLink(next: head)
        default: return .force(force, at: head, isDenied: isDenied)
        }
    }

    private static let takingGerunds: Set<String> = [
        "escape", "avoid", "dodge", "evade", "prevent", "stop", "block", "eschew", "ditch", "exclude", "quit",
    ]

    private static func isOfPast(_ adjective: Int, _ scene: Scene) -> Bool {
        let copula = scene.sentence.child(of: adjective, label: .cop)
        return copula.map { scene.sentence.tag($0) == .pastVerb || scene.sentence.tag($0) == .pastParticiple } ?? false
    }

    /// Nouns over a clause: `plans to leave`, `claims that …`, `the first to land`.
    private static func nominalComplement(
        _ verb: Int, _ clause: Int, _ head: Int, isInfinitive: Bool, _ scene: Scene
    ) -> RealisLink? {
        let tag = scene.sentence.tag(clause)
        let isFinite = scene.sentence.isFinite(clause) && !isInfinitive
        // `accused a vessel of ramming …`, where the tree has the gerund on whoever is accused.
        if tag == .gerund, let above = scene.accuser(of: clause, head),
            let force = RealisWords.clausal[scene.lemma(above)]
        {
            return governed(by: above, force, isFinite: false, verb, scene)
        }
        // `called on the president to resign`, `asked the staff to leave`: an infinitive behind whoever is asked.
        if isInfinitive, scene.isVerb(head) == false, let above = scene.sentence.head(of: head), scene.isVerb(above),
            [.obj, .obl, .nmod, .iobj].contains(scene.sentence.relation(head).base),
            RealisWords.nouns[scene.lemma(head)] == nil || scene.kind(head) != .thing,
            let force = RealisWords.clausal[scene.lemma(above)],
            force != .carries || RealisWords.nouns[scene.lemma(head)] == nil
        {
            return governed(by: above, force, isFinite: false, verb, scene)
        }
        guard let force = RealisWords.nouns[scene.lemma(head)], scene.text.tokens[head].universal == .noun else {
            guard isInfinitive else { return nil }
            return scene.isVerb(head) ? RealisLink(next: head) : nil
        }
        if tag == .pastParticiple, !isInfinitive, !isFinite { return nil }
        if isFinite, force == .plans || force == .attempts { return nil }
        // `drew up plans to leave should it erupt`
        if force == .plans, hasCondition(verb, scene) { return RealisLink(realis: .hypothetical, next: head) }
        return .force(force, at: head, isDenied: false)
    }

    /// The word right before "to" that says what becomes of an infinitive, wherever the tree has them: `tried in vain to rob`,
    /// `is expected to elect`, `has no plans to leave`.
    private static func governor(before marker: Int, _ scene: Scene) -> (token: Int, force: RealisForce)? {
        let first = scene.sentence.range.lowerBound
        guard marker > first else { return nil }
        var token = marker - 1
        if token - 1 > first, scene.lemma(token) == "vain" { token -= 2 }
        while token > first, scene.text.tokens[token].universal == .adverb || scene.lemma(token) == "not",
            RealisWords.adjectives[scene.lemma(token)] == nil
        {
            token -= 1
        }
        guard token >= first else { return nil }
        let lemma = scene.lemma(token)
        switch scene.text.tokens[token].universal {
        case .noun:
            guard let force = RealisWords.nouns[lemma], scene.kind(token) == .thing else { return nil }
            return (token, force)
        case .adjective, .adverb:
            guard let force = RealisWords.adjectives[lemma] ?? RealisWords.clausal[lemma] else { return nil }
            return (token, force)
        default:
            guard scene.isVerb(token) || scene.sentence.tag(token) == .pastParticiple else { return nil }
            guard let force = RealisWords.clausal[lemma] ?? RealisWords.adjectives[scene.text.text(token)],
                force != .carries
            else { return nil }
            return (token, force)
        }
    }

    // MARK: Adverbial clauses

    /// What a body does by voting for it.
    private static let doneByVote: Set<String> = [
        "enactment", "ban", "sanction", "expulsion", "appointment", "conviction", "ruling", "condemnation", "criticism",
        "refusal", "election", "endorsement", "accusation", "demand", "layoffs", "agreement", "award",
    ]

    /// What is done by the very act above, or comes of it, so that it is told with it: `gathered to protest`, `voted to
    /// ban`, `came back to beat`.
    private static let doneWith: Set<String> = [
        "protest", "demand", "criticism", "condemnation", "endorsement", "vote", "talks", "match", "market_move",
        "death",
        "injury", "election", "award", "interview", "rescue", "aid", "accusation", "threat", "refusal", "cooperation",
    ]

    /// `flew to Geneva to sign`: what somebody does something for is as far off as that, or at least planned.
    private static func purpose(
        _ verb: Int, _ head: Int, _ type: String, isActual: Bool, _ scene: Scene
    ) -> RealisLink? {
        // `…, only to withdraw`
        if scene.children(verb).contains(where: { scene.lemma($0) == "only" && $0 < verb }) { return nil }
        if scene.lemma(head) == "take", scene.sentence.tag(head) == .thirdPersonVerb {
            return RealisLink(realis: .hypothetical, next: head)
        }
        if let force = RealisWords.clausal[scene.lemma(head)] {
            return governed(by: head, force, isFinite: false, verb, scene)
        }
        if scene.text.tokens[head].universal == .adjective {
            return described(by: head, isFinite: false, isInfinitive: true, verb, scene)
        }
        return RealisLink(realis: doneWith.contains(type) ? nil : .planned, next: head)
    }

    private static let factual: Set<String> = [
        "for", "after", "despite", "over", "since", "following", "upon", "because", "although", "though", "as", "when",
        "while", "that", "whereas", "once",
    ]

    /// A participle without a word before it is told with its clause (`could collapse, killing hundreds`); a reason or a time
    /// has been.
    private static func adverbial(_ clause: Int, _ head: Int, _ scene: Scene) -> RealisLink? {
        let marks = scene.sentence.children(of: clause, label: .mark).map { scene.lemma($0) }
        if scene.sentence.isFinite(clause) || marks.contains(where: factual.contains) { return nil }
        // `deport a man convicted of murder`: who he is.
        if scene.sentence.tag(clause) == .pastParticiple, clause > scene.sentence.range.lowerBound,
            [.noun, .properNoun].contains(scene.text.tokens[clause - 1].universal), marks.isEmpty, head < clause
        {
            return nil
        }
        let lemma = scene.lemma(head)
        // `accused her of stealing`, `set its sights on buying`, `is considering selling`: a gerund that the verb asks for.
        let isGoverned = clause == head + 1 && scene.sentence.tag(clause) == .gerund
        if marks.contains(where: governing.contains) || isGoverned,
            let force = RealisWords.clausal[lemma] ?? RealisWords.adjectives[lemma], force != .carries,
            force != .presupposes, force != .reports
        {
            return governed(by: head, force, isFinite: false, clause, scene)
        }
        if RealisWords.clausal[lemma] == .continues || goesOn(head, scene) {
            return RealisLink(realis: .ongoing, next: head)
        }
        return RealisLink(next: head)
    }

    private static let governing: Set<String> = ["of", "with", "on", "against", "about", "at", "from", "into", "to"]

    private static func isDenied(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.isNegated(verb) || isNoLonger(verb, scene)
            || scene.children(verb).contains { ["n't", "nothing", "nobody", "never"].contains(scene.lemma($0)) }
    }

    /// `no longer plans to leave`
    static func isNoLonger(_ verb: Int, _ scene: Scene) -> Bool {
        scene.children(verb).contains {
            scene.lemma($0) == "longer" && $0 > scene.sentence.range.lowerBound && scene.lemma($0 - 1) == "no"
        }
            || (max(scene.sentence.range.lowerBound, verb - 3)..<verb).contains {
                scene.text.form($0).elementsEqual("longer".utf8) && $0 > scene.sentence.range.lowerBound
                    && scene.lemma($0 - 1) == "no"
            }
    }

    private static let averting: Set<String> = [
        "prevent", "stop", "keep", "bar", "block", "dissuade", "deter", "refrain", "save", "prohibit", "hinder",
        "discourage", "ban", "forbid", "desist", "protect", "exclude",
    ]

    /// `prevented the crowd from storming …`, `escaped drowning`, `on the brink of signing`, by the order of the words.
    private static func behindPreposition(_ verb: Int, _ scene: Scene) -> Event.Realis? {
        let first = scene.sentence.range.lowerBound
        guard verb - 1 > first else { return nil }
        var before = verb - 1
        let isPeriphrastic = ["being", "having"].contains(scene.text.text(before))
        guard isPeriphrastic || scene.sentence.tag(verb) == .gerund else { return nil }
        if isPeriphrastic { before -= 1 }
        // `from ever nominating`
        if before - 1 > first, scene.text.tokens[before].universal == .adverb { before -= 1 }
        guard before > first else { return nil }
        if scene.lemma(before) == "from" {
            let stretch = (max(first, before - 10)..<before).reversed()
            // `pledged to ban all Muslims — … — from entering`
            let above = scene.sentence.head(of: verb).map { averting.contains(scene.lemma($0)) } ?? false
            guard let verb = stretch.first(where: { averting.contains(scene.lemma($0)) && scene.isVerb($0) }) else {
                return above ? .negated : nil
            }
            // `Nothing would stop them from leaving`
            return isDenied(verb, scene) ? .hypothetical : .negated
        }
        if ["escape", "avoid", "dodge"].contains(scene.lemma(before)) { return .negated }
        guard ["of", "to"].contains(scene.lemma(before)), before - 1 > first else { return nil }
        let holder = scene.lemma(before - 1)
        if ["close", "opposed", "committed"].contains(holder) { return .hypothetical }
        guard scene.text.tokens[before - 1].universal == .noun, let force = RealisWords.nouns[holder] else {
            return nil
        }
        return [.wishes, .alleges].contains(force) ? force.realis(isDenied: false) : nil
    }
}
