import NewsRecord
import NewsSyntax

/// What the clauses above an event make of it: a try, a plan, a fear, an accusation.
extension RealisReader {

    /// What a verb above makes of an infinitive, a participle or a clause.
    static func governed(_ verb: Int, _ scene: Scene) -> Event.Realis? {
        let sentence = scene.sentence
        let clause = scene.firstConjunct(verb)
        if let bound = behindFrom(verb, scene) { return bound }
        if let raised = raised(verb, scene) { return raised }
        if isForced(head: sentence.head(of: clause), scene) { return nil }
        // `plans to visit`, wherever the tree has it
        if let marker = scene.infinitiveMarker(of: verb) ?? scene.infinitiveMarker(of: clause),
            marker - 1 >= sentence.range.lowerBound, let plan = plan(marker - 1, scene)
        {
            return plan
        }
        guard let head = sentence.head(of: clause) else { return nil }
        let relation = sentence.relation(clause).base
        let lemma = scene.lemma(head)
        if lemma == "use", relation == .xcomp, scene.isInfinitive(clause) { return .habitual }
        // `is to leave`, `was to convene`: decided.
        if scene.children(clause).contains(where: { scene.lemma($0) == "to" }),
            sentence.children(of: clause, label: .aux).contains(where: { scene.lemma($0) == "be" })
                || relation == .xcomp && lemma == "be"
        {
            return .planned
        }
        if relation == .acl, scene.isInfinitive(clause), openings.contains(lemma) { return .hypothetical }
        if let denied = deniedClaim(clause, head, relation, scene) { return denied }
        // `called on the president to resign`, where the tree has an oblique.
        if relation == .obl, scene.isInfinitive(clause), words[lemma] == .hypothetical || words[lemma] == .planned {
            return words[lemma]
        }
        guard [.xcomp, .ccomp, .acl, .advcl].contains(relation), sentence.relation(clause) != .aclRelcl else {
            return nil
        }
        if words[lemma] == nil, let asked = askedOf(clause, head, relation, scene) { return asked }
        guard let realis = words[lemma] else {
            if relation == .xcomp || relation == .acl, lemma == "go", !scene.hasParticle(head, "on") { return .planned }
            if relation == .xcomp || relation == .advcl, ["continue", "keep", "go", "carry"].contains(lemma),
                ["continue", "keep"].contains(lemma) && relation == .xcomp
                    || sentence.tag(clause) == .gerund && scene.hasParticle(head, "on")
            {
                return .ongoing
            }
            if relation == .xcomp, let passed = passUp(head, scene) { return passed }
            // `would take weeks to convene`: under what is not yet, nothing has been done.
            guard scene.isInfinitive(clause), scene.isVerb(head) else { return nil }
            return modal(head, sentence.children(of: head, label: .aux).map { scene.lemma($0) }, scene)
        }
        // `told the station, in an interview recorded …`
        if lemma == "tell", !scene.isInfinitive(clause) { return nil }
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
        if sentence.isNegated(head) { return underDenial(realis, lemma) }
        return realis
    }

    private static let permitting: Set<String> = ["allow", "permit", "let", "able", "dare", "want", "need"]

    /// What a denied verb makes of its clause: `did not agree to`, `never ruled out`, `could not prevent`.
    private static func underDenial(_ realis: Event.Realis, _ lemma: String) -> Event.Realis? {
        switch realis {
        case .attempted where lemma == "fail": nil
        case .attempted, .planned: .negated
        case .hypothetical: permitting.contains(lemma) ? .negated : .hypothetical
        case .negated where lemma == "deny": .alleged
        case .negated: ["rule", "exclude", "refuse"].contains(lemma) ? .hypothetical : nil
        default: realis
        }
    }

    /// Nouns whose infinitive nobody has carried out: `ways to attack`.
    private static let openings: Set<String> = [
        "way", "reason", "chance", "opportunity", "time", "need", "ability", "power", "option", "tool", "means",
        "method",
        "motive", "incentive", "excuse", "case", "capacity", "freedom", "mandate", "permission", "authority", "desire",
        "willingness", "readiness", "temptation", "potential", "place",
    ]

    /// `is expected to elect`, `said to have burned down`: what a participle before an infinitive makes of it, by the order
    /// of the words.
    private static func raised(_ verb: Int, _ scene: Scene) -> Event.Realis? {
        let first = scene.sentence.range.lowerBound
        var token = verb - 1
        let isPerfect = token > first && scene.lemma(token) == "have"
        if isPerfect { token -= 1 }
        guard token - 1 > first, scene.text.form(token).elementsEqual("to".utf8),
            scene.sentence.tag(token - 1) == .pastParticiple || isPerfect && scene.sentence.tag(token - 1) == .pastVerb,
            let realis = words[scene.lemma(token - 1)]
        else { return nil }
        if isPerfect { return realis == .alleged ? .alleged : nil }
        return realis == .planned && scene.lemma(token - 2) == "be" ? .planned : nil
    }

    /// `was forced to step down`: whoever was forced did it.
    private static func isForced(head: Int?, _ scene: Scene) -> Bool {
        guard let verb = head, ["force", "compel"].contains(scene.lemma(verb)), scene.isVerb(verb) else { return false }
        let isPast = [.pastVerb, .pastParticiple].contains(scene.sentence.tag(verb))
        return isPast
            && scene.sentence.children(of: verb, label: .aux).allSatisfy { ["be", "have"].contains(scene.lemma($0)) }
    }

    /// `said that it would sign`, `it would sign, the ministry announced`: a promise that is told in the past.
    static func isPromised(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard !hasCondition(verb, scene), !isConditional(verb, scene) else { return false }
        if scene.sentence.relation(clause).base == .ccomp, let head = scene.sentence.head(of: clause) {
            if promising.contains(scene.lemma(head)) { return scene.sentence.tag(head) != .baseVerb }
            // `warned that they would strike`
            return ["warn", "threaten"].contains(scene.lemma(head))
                && scene.sentence.subject(of: verb).map { scene.kind($0) == .pronoun } ?? false
        }
        return scene.sentence.children(of: clause, label: .parataxis).contains { promising.contains(scene.lemma($0)) }
    }

    private static let promising: Set<String> = [
        "say", "announce", "tell", "confirm", "promise", "pledge", "vow", "declare", "agree", "add", "decide", "insist",
        "swear", "state",
    ]

    private static let averting: Set<String> = [
        "prevent", "stop", "keep", "bar", "block", "dissuade", "deter", "refrain", "save", "prohibit", "hinder",
        "discourage",
        "ban", "forbid", "desist",
    ]

    /// `prevented the crowd from storming …`, `escaped drowning`, `on the brink of signing`
    private static func behindFrom(_ verb: Int, _ scene: Scene) -> Event.Realis? {
        let first = scene.sentence.range.lowerBound
        guard scene.sentence.tag(verb) == .gerund, verb - 1 > first else { return nil }
        var before = verb - 1
        if ["being", "having"].contains(scene.text.text(before)) { before -= 1 }
        guard before > first else { return nil }
        if scene.lemma(before) == "from" {
            let stretch = (max(first, before - 10)..<before).reversed()
            return stretch.contains { averting.contains(scene.lemma($0)) && scene.isVerb($0) } ? .negated : nil
        }
        if ["escape", "avoid", "dodge"].contains(scene.lemma(before)) { return .negated }
        if ["of", "to"].contains(scene.lemma(before)), before - 1 > first {
            let noun = scene.lemma(before - 1)
            if ["brink", "verge", "point", "edge", "close", "risk", "danger", "possibility", "prospect"].contains(noun)
            {
                return .hypothetical
            }
        }
        return nil
    }

    /// Verbs that say of what they govern what is said of themselves.
    private static let implying: Set<String> = [
        "help", "begin", "start", "manage", "have", "succeed", "proceed", "get", "happen", "come", "finish",
        "remember", "see", "watch", "hear",
    ]

    static func passUp(_ head: Int, _ scene: Scene) -> Event.Realis? {
        guard scene.isVerb(head), implying.contains(scene.lemma(head)) else { return nil }
        // `has to withdraw`
        if scene.lemma(head) == "have", [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag(head)) {
            return .hypothetical
        }
        return own(head, head, "", scene)
    }

    /// What clauses further out make of everything in them: a hope, a condition, an accusation.
    static func outer(_ trigger: Int, _ scene: Scene) -> Event.Realis? {
        var current = trigger
        var steps = 0
        while let head = scene.sentence.head(of: current), steps < 8 {
            let relation = scene.sentence.relation(current)
            if isPresupposed(current, scene) { return nil }
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

    /// `to apologise for accusing him`, `after storming …`: what has happened, whatever becomes of the rest.
    private static func isPresupposed(_ clause: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(clause).base == .advcl, scene.sentence.tag(clause) == .gerund else {
            return false
        }
        return scene.sentence.children(of: clause, label: .mark).contains {
            ["for", "after", "despite", "over", "since", "following", "upon"].contains(scene.lemma($0))
        }
    }

    // MARK: Questions and waiting

    /// `Will the airline merge with its rival?`: an auxiliary opens a question that yes or no answers.
    static func isAsked(_ auxiliaries: [Int], _ scene: Scene) -> Bool {
        let range = scene.sentence.range
        guard let first = auxiliaries.first, first <= range.lowerBound + 1, range.count > 2,
            scene.sentence.tag(first).isFiniteVerb || scene.text.tokens[first].universal == .auxiliary
        else { return false }
        return (max(range.lowerBound, range.upperBound - 2)..<range.upperBound).contains {
            scene.text.form($0).elementsEqual("?".utf8)
        }
    }

    /// `has yet to vote`
    static func isYetToCome(_ verb: Int, _ scene: Scene) -> Bool {
        scene.isInfinitive(verb) && verb - 2 >= scene.sentence.range.lowerBound && scene.lemma(verb - 2) == "yet"
    }
}
