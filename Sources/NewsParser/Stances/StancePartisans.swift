import NewsRecord
import NewsSyntax

/// Stances by nouns for those who have them: `an outspoken critic of the ministry`, `called for the mayor's resignation`,
/// `accusations by Kenya that Somalia …`.
enum StancePartisans {
    static func find(_ token: Int, _ scene: Scene) -> StancePhrases.Found? {
        partisan(token, scene) ?? removal(token, scene) ?? accusation(token, scene)
    }

    /// Of whom a noun is said: whoever `of` brings, or its owner.
    private static func owner(_ token: Int, _ scene: Scene) -> Int? {
        if let owner = scene.sentence.child(of: token, label: .nmodPoss) {
            return scene.text.tokens[owner].universal == .pronoun ? nil : owner
        }
        if token + 1 < scene.sentence.range.upperBound, scene.lemma(token + 1) == "of" {
            return scene.nounHead(from: token + 2)
        }
        return StanceWords.partisans[scene.lemma(token)] == nil ? nil : named(before: token, scene)
    }

    /// `longtime Trump critic`: the name right before it; fans and champions are of games too.
    private static func named(before token: Int, _ scene: Scene) -> Int? {
        let name = token - 1
        guard name >= scene.sentence.range.lowerBound, !["fan", "champion"].contains(scene.lemma(token)),
            scene.text.tokens[name].universal == .properNoun, scene.nameKind(name) != nil,
            scene.nameKind(token) == nil, scene.text.tokens[token].universal == .noun
        else { return nil }
        return name
    }

    /// `Senator Abel, a fierce opponent of the firm`: she criticises it; where nobody is named so, the opponents do.
    private static func partisan(_ token: Int, _ scene: Scene) -> StancePhrases.Found? {
        let sided = side(token, scene)
        let isFriend =
            scene.text.hasLemma(token, "friend") && scene.children(token).contains { scene.lemma($0) == "no" }
        guard
            let polarity = sided?.polarity ?? StanceWords.partisans[scene.lemma(token)] ?? (isFriend ? .supports : nil),
            let target = sided?.target ?? owner(token, scene), target != token, !scene.isTime(target),
            !["club", "team", "side"].contains(scene.lemma(target))
        else { return nil }
        // `is no friend of the bank`
        if scene.sentence.isNegated(token)
            || scene.children(token).contains(where: { scene.lemma($0) == "no" && $0 < token })
        {
            guard polarity == .supports || polarity == .praises, scene.sentence.child(of: token, label: .cop) != nil,
                let actor = holder(token, scene), actor != target
            else { return nil }
            return StancePhrases.Found(polarity: .criticises, start: token, actor: actor, target: target)
        }
        // `NATO allies`, `Senator Abel’s opponent, Ilie Popa`
        if scene.lemma(token) == "ally", target < token, scene.sentence.relation(target).base == .compound,
            scene.nameKind(target) != .person
        {
            return nil
        }
        if scene.lemma(token) == "opponent", scene.sentence.tag(token) == .noun,
            scene.sentence.child(of: token, label: .nmodPoss) == target
        {
            return nil
        }
        // `his opponent in the election`
        if let contest = scene.companion(of: token, "in"), Self.contests.contains(scene.lemma(contest)) { return nil }
        let start = min(token, target)
        let named =
            holder(token, scene) ?? holder(scene.firstConjunct(token), scene)
            ?? single(of: token, scene).flatMap { holder($0, scene) }
        // `Abel supporters cheered`, `her allies say`: who they are, and nothing of what they think now.
        guard named != nil || target > token || scene.sentence.tag(token) == .noun else { return nil }
        let actor = named ?? token
        guard actor != target, !scene.sentence.isWithin(actor, target) else { return nil }
        return StancePhrases.Found(polarity: polarity, start: start, actor: actor, target: target)
    }

    private static let workers: Set<String> = [
        "campaigner", "advocate", "crusader", "activist", "lobbyist", "fighter", "volunteer",
        "cheerleader",
        "surrogate", "voice", "apologist",
    ]

    /// `a campaigner for the senator`, `an activist against the dam`
    private static func side(_ token: Int, _ scene: Scene) -> (polarity: Stance.Polarity, target: Int)? {
        guard workers.contains(scene.lemma(token)), token + 2 < scene.sentence.range.upperBound,
            let target = scene.nounHead(from: token + 2), isSomebody(target, scene)
        else { return nil }
        switch scene.lemma(token + 1) {
        case "for": return (.supports, target)
        case "against": return (.criticises, target)
        default: return nil
        }
    }

    private static func isSomebody(_ token: Int, _ scene: Scene) -> Bool {
        scene.isParty(token) || scene.isName(token) || scene.canTakeSides(token)
    }

    /// `one of his fiercest critics`: the one.
    private static func single(of token: Int, _ scene: Scene) -> Int? {
        var before = token - 1
        let first = max(scene.sentence.range.lowerBound, token - 8)
        while before > first, scene.lemma(before) != "of" {
            guard [.adjective, .adverb, .determiner, .pronoun, .noun].contains(scene.text.tokens[before].universal)
            else {
                return nil
            }
            before -= 1
        }
        guard before > first, scene.lemma(before) == "of",
            scene.text.text(before - 1).lowercased() == "one"
        else { return nil }
        return before - 1
    }

    private static let contests: Set<String> = [
        "election", "race", "primary", "vote", "runoff", "match", "final", "game", "fight", "contest", "campaign",
        "round",
        "debate", "semi-final", "bout", "poll",
    ]

    /// Whoever a noun describes: what it stands in apposition to, the subject of its copula, or the name behind it.
    private static func holder(_ token: Int, _ scene: Scene) -> Int? {
        let sentence = scene.sentence
        // `the airline's biggest critic is its own union`
        if sentence.relation(token) == .nsubj, let predicate = sentence.head(of: token), predicate > token,
            sentence.child(of: predicate, label: .cop) != nil, scene.isParty(predicate) || scene.isName(predicate)
        {
            return predicate
        }
        if let noun = beforeComma(token, scene) { return named(noun, scene) }
        if sentence.relation(token) == .appos, let head = sentence.head(of: token), head < token {
            return named(head, scene)
        }
        if let named = sentence.children(of: token, label: .appos).first, scene.isName(named) { return named }
        // `remains a proponent of …`
        if sentence.relation(token) == .xcomp, let verb = sentence.head(of: token),
            ["remain", "become", "stay"].contains(scene.lemma(verb))
        {
            return scene.agent(verb)
        }
        guard let copula = sentence.child(of: token, label: .cop) else { return nil }
        guard let subject = sentence.child(of: token, label: .nsubj) else {
            return VerbMending.subject(of: copula, scene)
        }
        // `a former minister who is a harsh critic of …`
        if scene.isRelativePronoun(subject) { return scene.relativeHead(token).map { named($0, scene) } }
        guard scene.text.tokens[subject].universal == .pronoun else { return subject }
        return ["i", "we", "he", "she", "they"].contains(scene.text.text(subject).lowercased()) ? subject : nil
    }

    /// `The former coach, a fierce critic of the federation, …`: the noun before the comma.
    private static func beforeComma(_ token: Int, _ scene: Scene) -> Int? {
        let sentence = scene.sentence
        var first = token
        while first > sentence.range.lowerBound, first > token - 5,
            [.adjective, .adverb, .noun, .determiner].contains(scene.text.tokens[first - 1].universal)
        {
            first -= 1
        }
        guard first < token, first > sentence.range.lowerBound, sentence.tag(first - 1) == .comma,
            scene.text.tokens[first].universal == .determiner
        else { return nil }
        let near = first - 2
        if near >= sentence.range.lowerBound, scene.nameKind(near) == .person { return near }
        return VerbMending.noun(before: first - 1, scene)
    }

    /// The name that a description stands beside, where it does.
    private static func named(_ token: Int, _ scene: Scene) -> Int {
        guard !scene.isName(token), scene.sentence.relation(token) == .appos, let head = scene.sentence.head(of: token),
            scene.isName(head)
        else { return token }
        return head
    }

    private static let wanting: Set<String> = [
        "call", "press", "push", "demand", "seek", "want", "urge", "clamour", "clamor",
    ]

    /// `are calling for the resignation of the minister`, `demanded the mayor's removal`
    private static func removal(_ token: Int, _ scene: Scene) -> StancePhrases.Found? {
        guard StanceWords.removals.contains(scene.lemma(token)),
            let target = owner(token, scene) ?? scene.sentence.child(of: token, label: .nmodPoss)
        else { return nil }
        let verb = scene.sentence.ancestors(of: token).prefix(3).first { scene.isVerb($0) }
        guard let verb, wanting.contains(scene.lemma(verb)), let actor = scene.agent(verb), actor != target,
            RealisReader.realis(of: verb, "", scene) != .negated
        else { return nil }
        return StancePhrases.Found(polarity: .presses, start: verb, actor: actor, target: target)
    }

    private static let charges: Set<String> = ["accusation", "allegation", "charge"]

    /// `accusations by Kenya that Somalia harbours pirates`
    private static func accusation(_ token: Int, _ scene: Scene) -> StancePhrases.Found? {
        guard charges.contains(scene.lemma(token)) else { return nil }
        let sentence = scene.sentence
        let end = min(sentence.range.upperBound - 1, token + 10)
        guard token + 1 < end,
            let that = ((token + 1)..<end).first(where: { scene.text.form($0).elementsEqual("that".utf8) }),
            let target = scene.nounHead(from: that + 1), scene.isParty(target) || scene.isName(target),
            scene.text.tokens[target].universal != .pronoun
        else { return nil }
        let maker = ["by", "from", "of"].lazy.compactMap { scene.companion(of: token, $0) }.first { $0 < that }
        guard let actor = maker ?? sentence.child(of: token, label: .nmodPoss), actor != target,
            scene.text.tokens[actor].universal != .pronoun
        else { return nil }
        return StancePhrases.Found(polarity: .accuses, start: token, actor: actor, target: target)
    }
}
