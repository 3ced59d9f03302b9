import NewsRecord
import NewsSyntax
import NewsText

/// Stances that a noun tells with its verb and its prepositions: `put pressure on`, `under fire from`, `Kenya's support for`.
extension StancePhrases {
    static func noun(_ token: Int, _ scene: Scene) -> Found? {
        if let found = side(token, scene) ?? word(token, scene) ?? behest(token, scene) ?? mood(token, scene)
            ?? StancePartisans.find(token, scene) ?? StanceThat.noun(token, scene)
        {
            return found
        }
        guard var word = StanceLexicon.noun(scene.lemmaForm(token)), !isOfAnotherKind(token, word.lemma, scene) else {
            return nil
        }
        let verb = governor(of: token, scene)
        if let verb, isUntold(token, word, verb, scene) { return nil }
        if scene.preposition(token) == "without" { return nil }
        if scene.children(token).contains(where: { ["no", "little", "scant", "zero"].contains(scene.lemma($0)) }) {
            guard StanceWords.credits.contains(word.lemma) else { return nil }
            word.polarity = .criticises
        }
        // `withdrew its support for the coalition`: told by the verb.
        if let verb, verb < token, scene.lemma(verb) != "lose", Self.ending.contains(scene.lemma(verb)),
            [.supports, .helps, .praises, .cooperates].contains(word.polarity)
        {
            return nil
        }
        if let found = comingTo(token, verb, word, scene) ?? met(token, word, scene) { return found }
        if let found = under(token, word, scene) { return found }
        if let found = gotten(token, verb, word, scene) { return found }
        let isSide =
            Self.sides.contains(word.lemma) && token > scene.sentence.range.lowerBound && scene.lemma(token - 1) == "in"
        let isReserved = verb.map { ["reserve", "have", "save"].contains(scene.lemma($0)) } ?? false
        let further = isSide ? ["of"] : isReserved ? ["for"] : []
        guard let target = behind(token, word.prepositions + further, scene) else { return nil }
        // `was full of praise for …`
        if token > scene.sentence.range.lowerBound + 1, scene.lemma(token - 1) == "of",
            scene.lemma(token - 2) == "full",
            let actor = scene.clauseSubject(token - 2), actor != target
        {
            return Found(polarity: word.polarity, start: token - 2, actor: actor, target: target)
        }
        if let owner = owner(token, scene) {
            if word.polarity == .harms, isInWords(word.lemma, token, actor: owner, target: target, scene) {
                word.polarity = .criticises
            }
            return Found(polarity: word.polarity, start: token, actor: owner, target: target)
        }
        if let maker = maker(token, target, scene) {
            return Found(polarity: word.polarity, start: token, actor: maker, target: target)
        }
        // `voter support for …`
        if let holder = scene.holder(before: token), holder != target, Self.felt.contains(word.polarity),
            word.polarity != .harms || scene.isName(holder) || Nationals.country(scene.text.form(holder)) != nil
        {
            return Found(polarity: word.polarity, start: holder, actor: holder, target: target)
        }
        // `marched in support of the drivers`
        if token > scene.sentence.range.lowerBound, scene.lemma(token - 1) == "in",
            Self.sides.contains(word.lemma),
            let actor = verb.flatMap({ scene.agent($0) }) ?? scene.clauseSubject(token),
            actor != target, scene.isParty(actor) || scene.isName(actor)
        {
            return Found(polarity: word.polarity, start: token, actor: actor, target: target)
        }
        return verb.flatMap { given(token, word, by: $0, target, scene) }
    }

    /// Whether what its verb says is denied or not told: `refused to put pressure on …`, `whether it had imposed sanctions on …`
    private static func isUntold(_ token: Int, _ word: StanceLexicon.Word, _ verb: Int, _ scene: Scene) -> Bool {
        // `their support did not help`: whatever becomes of it, they have it.
        let isSubject = scene.sentence.relation(token).base == .nsubj
        if !isSubject || scene.isPassive(verb), RealisReader.realis(of: verb, "", scene) == .negated,
            !StanceWords.credits.contains(word.lemma)
        {
            return true
        }
        return !isSubject && (scene.isDeniedAbove(verb) || scene.isAskedAfter(verb) || isConditional(verb, scene))
    }

    /// `if Chile puts pressure on …`
    private static func isConditional(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: scene.firstConjunct(verb), label: .mark).contains {
            ["if", "unless"].contains(scene.lemma($0).lowercased())
        }
    }

    /// Of a noun that neither an owner nor a maker stands beside: whoever its verb is said of, if it gives the noun.
    private static func given(
        _ token: Int, _ word: StanceLexicon.Word, by verb: Int, _ target: Int, _ scene: Scene
    ) -> Found? {
        guard let actor = scene.agent(verb), actor != token, actor != target else { return nil }
        let isWorded = isInWords(word.lemma, token, actor: actor, target: target, scene)
        let polarity = word.polarity == .harms && isWorded ? .criticises : word.polarity
        if let found = accompanying(token, polarity, verb, actor, target, scene) { return found }
        if polarity == .harms, scene.isInfinitive(verb), let above = scene.sentence.head(of: scene.firstConjunct(verb)),
            ["threaten", "vow", "warn", "promise"].contains(scene.lemma(above))
        {
            return nil
        }
        guard StanceWords.giving.contains(scene.lemma(verb)), isGiven(token, scene),
            !isOfOthers(word.polarity, scene.lemma(verb))
                || scene.lemma(verb) == "raise" && ["concern", "worry", "alarm"].contains(word.lemma),
            scene.isParty(actor) || scene.isName(actor) || scene.canTakeSides(actor)
                || scene.lemma(verb) != "be" && !scene.isAbstract(actor)
        else { return nil }
        return Found(polarity: polarity, start: min(verb, token), actor: actor, target: target)
    }

    /// `made it a priority after the murder of …`: only what the verb itself gives, and no time or ground of it.
    private static func isGiven(_ token: Int, _ scene: Scene) -> Bool {
        var (current, steps) = (token, 0)
        while steps < 4 {
            if let preposition = scene.preposition(current), !carrying.contains(preposition) { return false }
            guard let head = scene.sentence.head(of: current), !scene.isVerb(head), !scene.isPredicate(head) else {
                return true
            }
            // `a symbol of resistance to …`: nobody's words.
            if ["symbol", "sign", "source", "history", "lack", "level", "amount", "victim", "object", "target"]
                .contains(
                    scene.lemma(head))
            {
                return false
            }
            (current, steps) = (head, steps + 1)
        }
        return true
    }

    private static let carrying: Set<String> = ["in", "of", "with", "as", "to", "on", "for", "under", "into"]

    private static let meeting: Set<String> = [
        "meet", "greet", "face", "deal", "cope", "contend", "associate", "live", "receive", "agree", "compare", "start",
        "confront", "do", "struggle", "be", "wrestle", "grapple", "help", "come", "fill", "tinge", "mix",
    ]

    /// `opened the rally with criticism of the bank`, `reacted with fury at …`
    private static func accompanying(
        _ token: Int, _ polarity: Stance.Polarity, _ verb: Int, _ actor: Int, _ target: Int, _ scene: Scene
    ) -> Found? {
        // `opened the rally with criticism of …`, wherever the tree has it.
        guard scene.preposition(token) == "with", let head = scene.sentence.head(of: token), verb < token,
            head == verb || scene.sentence.object(of: verb) == head && scene.kind(head) == .thing,
            !scene.isPassive(verb), worded.contains(polarity), !meeting.contains(scene.lemma(verb)),
            scene.isParty(actor) || scene.isName(actor) || scene.canTakeSides(actor)
        else { return nil }
        return Found(polarity: polarity, start: token, actor: actor, target: target)
    }

    private static let worded: Set<Stance.Polarity> = [
        .supports, .praises, .criticises, .condemns, .accuses, .fears, .threatens, .presses,
    ]

    /// Polarities of nouns whose modifier has them; `military aid to` is nobody’s.
    private static let felt: Set<Stance.Polarity> = [
        .supports, .praises, .criticises, .condemns, .fears, .presses, .harms,
    ]

    /// What somebody does something in: `in solidarity with`, `in protest at`.
    private static let sides: Set<String> = [
        "support", "solidarity", "sympathy", "defence", "defense", "favour", "favor", "praise", "protest", "opposition",
        "condemnation", "gratitude", "appreciation", "retaliation",
    ]

    private static let ending: Set<String> = [
        "withdraw", "end", "drop", "cease", "suspend", "revoke", "rescind", "retract", "pull", "lose", "cut", "halt",
        "stop", "freeze",
        "cancel",
    ]

    private static let calling: Set<String> = [
        "phone", "telephone", "conference", "roll", "wake-up", "curtain", "robo", "video", "close", "cold",
    ]
    private static let courts: Set<String> = [
        "court", "tribunal", "judge", "panel", "board", "bench", "jury", "circuit",
    ]

    /// `a call for a ban on …`, `calls to members`: nobody is told to do anything.
    private static func isAtLarge(_ token: Int, _ scene: Scene) -> Bool {
        guard token + 2 < scene.sentence.range.upperBound else { return true }
        switch scene.lemma(token + 1) {
        case "for": return !(scene.nounHead(from: token + 2).map { scene.hasInfinitive(after: $0, within: 3) } ?? false)
        case "to": return !(scene.nounHead(from: token + 2).map { scene.hasInfinitive(after: $0, within: 3) } ?? false)
        default: return false
        }
    }

    /// `phone calls to voters`, `an appeal to the Supreme Court`: nobody is urged.
    private static func isOfAnotherKind(_ token: Int, _ lemma: String, _ scene: Scene) -> Bool {
        switch lemma {
        case "call":
            scene.children(token).contains { calling.contains(scene.lemma($0).lowercased()) } || isAtLarge(token, scene)
        case "appeal"
        where scene.sentence.child(of: token, label: .nmodPoss) != nil && !scene.hasInfinitive(after: token):
            true
        case "appeal": scene.companion(of: token, "to").map { courts.contains(scene.lemma($0).lowercased()) } ?? false
        default: false
        }
    }

    private static let raising: Set<String> = [
        "boost", "increase", "build", "raise", "ramp", "strengthen", "bring", "deepen", "intensify", "keep", "turn",
    ]

    /// `boosted enthusiasm for the law`: what somebody makes grow is felt by others.
    private static func isOfOthers(_ polarity: Stance.Polarity, _ verb: String) -> Bool {
        (polarity == .praises || polarity == .fears) && raising.contains(verb)
    }

    /// `is on Latvia's side`, `took the side of the strikers`
    private static func side(_ token: Int, _ scene: Scene) -> Found? {
        guard scene.text.hasLemma(token, "side"),
            let target = scene.sentence.child(of: token, label: .nmodPoss) ?? scene.companion(of: token, "of"),
            scene.text.tokens[target].universal != .pronoun, scene.sentence.tag(token) != .pluralNoun,
            scene.isParty(target) || scene.isName(target) || scene.canTakeSides(target),
            scene.nameKind(target) != .place || scene.sentence.child(of: token, label: .nmodPoss) != nil
        else { return nil }
        let isOn = scene.preposition(token) == "on"
        let verb = governor(of: token, scene)
        guard isOn || verb.map({ scene.lemma($0) == "take" }) ?? false,
            let actor = verb.flatMap({ scene.agent($0) }) ?? scene.clauseSubject(token), actor != target,
            scene.isParty(actor) || scene.isName(actor)
        else { return nil }
        return Found(polarity: .supports, start: token, actor: actor, target: target)
    }

    private static let kind: Set<String> = [
        "kind", "warm", "good", "fine", "generous", "nice", "friendly", "encouraging",
    ]
    private static let harsh: Set<String> = [
        "harsh", "hard", "stern", "sharp", "bitter", "angry", "strong", "blunt", "unkind", "cutting", "scathing",
        "tough",
    ]

    /// `had harsh words for the mayor`
    private static func word(_ token: Int, _ scene: Scene) -> Found? {
        guard scene.text.hasLemma(token, "word"), let target = scene.companion(of: token, "for"),
            let verb = governor(of: token, scene), ["have", "find", "reserve"].contains(scene.lemma(verb)),
            let actor = scene.agent(verb), actor != target
        else { return nil }
        let words = scene.children(token).map { scene.lemma($0) }
        let polarity: Stance.Polarity
        if words.contains(where: harsh.contains) {
            polarity = .criticises
        } else if words.contains(where: kind.contains) {
            polarity = words.contains("no") ? .criticises : .praises
        } else {
            return nil
        }
        return Found(polarity: polarity, start: verb, actor: actor, target: target)
    }

    private static let behests: [String: Stance.Polarity] = [
        "insistence": .presses, "behest": .presses, "prodding": .presses, "instigation": .presses, "demand": .presses,
        "urging": .urges, "request": .urges, "invitation": .urges, "plea": .urges,
    ]

    /// `At the insistence of Brussels, Hungary …`
    private static func behest(_ token: Int, _ scene: Scene) -> Found? {
        guard let polarity = behests[scene.lemma(token)],
            ["at", "on", "upon"].contains(scene.preposition(token) ?? ""),
            let actor = scene.sentence.child(of: token, label: .nmodPoss) ?? scene.companion(of: token, "of"),
            let target = scene.clauseSubject(token), target != actor, scene.text.tokens[actor].universal != .pronoun
        else { return nil }
        return Found(polarity: polarity, start: token, actor: actor, target: target)
    }

    /// The verb that a noun depends on, through other nouns too.
    private static func governor(of token: Int, _ scene: Scene) -> Int? {
        var (current, steps) = (token, 0)
        while let head = scene.sentence.head(of: current), steps < 4 {
            if scene.isVerb(head) || scene.isPredicate(head) { return head }
            (current, steps) = (head, steps + 1)
        }
        return nil
    }

    /// What the noun is about: right behind it, or behind a few words of its own phrase.
    private static func behind(_ token: Int, _ prepositions: [String], _ scene: Scene) -> Int? {
        for child in scene.children(token) where child > token {
            if let preposition = scene.preposition(child), prepositions.contains(preposition) { return child }
        }
        let end = scene.sentence.range.upperBound
        guard token + 1 < end, prepositions.contains(scene.lemma(token + 1)) else {
            if ["cash", "money", "funding"].contains(scene.lemma(token)) { return nil }
            return prepositions.lazy.compactMap { preposition in
                scene.sentence.head(of: token).flatMap { verb in
                    scene.obliques(verb).first {
                        $0.preposition == preposition && $0.head > token && isNear($0.head, preposition, token, scene)
                    }?.head
                }
            }.first
        }
        // `opposition to trade agreements`, where the tagger sees an infinitive
        let next = token + 2
        if next + 1 < end, scene.sentence.tag(next) == .baseVerb, scene.text.tokens[next + 1].universal == .noun,
            ["opposition", "resistance", "objection", "hostility"].contains(scene.lemma(token))
        {
            return scene.nounHead(from: next + 1)
        }
        return scene.nounHead(from: next)
    }

    /// Whether nothing else stands between a noun and its preposition: not `approval after each line of a speech`.
    private static func isNear(_ head: Int, _ preposition: String, _ token: Int, _ scene: Scene) -> Bool {
        let between = ((token + 1)..<head).prefix { scene.lemma($0) != preposition }
        return between.allSatisfy {
            scene.text.tokens[$0].universal != .adposition && !scene.isVerb($0)
        }
    }

    private static func owner(_ token: Int, _ scene: Scene) -> Int? {
        guard let owner = scene.sentence.child(of: token, label: .nmodPoss) else { return nil }
        if scene.text.tokens[owner].universal != .pronoun { return owner }
        // `their antipathy for her outweighs their dislike for him`: a feeling has no feelings.
        guard scene.sentence.relation(token).base != .nsubj,
            let agent = governor(of: token, scene).flatMap({ scene.agent($0) }), agent != token,
            scene.kind(agent) != .thing || scene.canTakeSides(agent)
        else { return owner }
        return agent
    }

    /// `criticism of the railway by the union`, `support from Japan`
    private static func maker(_ token: Int, _ target: Int, _ scene: Scene) -> Int? {
        let own = scene.children(token).first { child in
            child != target && child > token && ["by", "from", "among"].contains(scene.preposition(child) ?? "")
        }
        if let own { return own }
        // `criticism of the bank by miners`, where the tree has the miners with the bank; not `refugees from Chile`.
        let inner = scene.children(target).first { child in
            guard child > target, let preposition = scene.preposition(child) else { return false }
            return preposition == "by"
                || preposition == "from" && [.body, .person, .thing].contains(scene.kind(target))
                    && (scene.isParty(child) || scene.isName(child))
        }
        if let inner { return inner }
        return governor(of: token, scene).flatMap { verb in
            scene.obliques(verb).first { $0.preposition == "among" && $0.head != target && $0.head > token }?.head
        }
    }

    /// `came to Estonia's aid`, `rushed to the defence of …`
    private static func comingTo(_ token: Int, _ verb: Int?, _ word: StanceLexicon.Word, _ scene: Scene) -> Found? {
        guard let verb, ["come", "go", "rush", "leap", "spring", "race", "jump", "hurry"].contains(scene.lemma(verb)),
            ["aid", "rescue", "assistance", "help", "defence", "defense", "support", "relief"].contains(word.lemma),
            let actor = scene.agent(verb)
        else { return nil }
        let target = scene.sentence.child(of: token, label: .nmodPoss) ?? scene.companion(of: token, "of")
        guard let target, target != actor else { return nil }
        let polarity: Stance.Polarity = ["defence", "defense", "support"].contains(word.lemma) ? .supports : .helps
        return Found(polarity: polarity, start: verb, actor: actor, target: target)
    }

    /// `Under pressure from the Commission, Hungary …`, `came under fire from farmers`
    private static func under(_ token: Int, _ word: StanceLexicon.Word, _ scene: Scene) -> Found? {
        guard
            let marker = scene.children(token).first(where: { scene.lemma($0).lowercased() == "under" && $0 < token })
                ?? before(token, scene),
            let actor = scene.companion(of: token, "from") ?? scene.companion(of: token, "by"),
            scene.isParty(actor) || scene.isName(actor) || scene.canTakeSides(actor) || scene.kind(actor) == .place,
            let target = opened(marker, actor, scene) ?? scene.clauseSubject(token)
                ?? VerbMending.noun(before: marker, scene), target != actor
        else { return nil }
        let isAttacked = ["attack", "assault"].contains(word.lemma) && scene.companion(of: token, "from") != nil
        return Found(polarity: isAttacked ? .criticises : word.polarity, start: marker, actor: actor, target: target)
    }

    /// `Under attack from shareholders, the chief executive …`: whoever comes behind the comma.
    private static func opened(_ first: Int, _ last: Int, _ scene: Scene) -> Int? {
        let range = scene.sentence.range
        guard first < range.lowerBound + 2, last + 2 < range.upperBound,
            let comma = ((last + 1)..<min(range.upperBound, last + 6)).first(
                where: { scene.sentence.tag($0) == .comma })
        else { return nil }
        return scene.nounHead(from: comma + 1)
    }

    private static func before(_ token: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        return (max(first, token - 3)..<token).reversed().first { scene.lemma($0) == "under" }
    }

    /// `drew criticism from …`, `bowed to pressure from …`
    private static func gotten(_ token: Int, _ verb: Int?, _ word: StanceLexicon.Word, _ scene: Scene) -> Found? {
        if let found = having(token, verb, word, scene) { return found }
        // `Praise for the nurses came from …`: the noun gets nothing.
        guard let verb = participle(before: token, scene) ?? verb, word.polarity != .withdraws,
            StanceWords.getting.contains(scene.lemma(verb)),
            word.polarity != .harms || Self.suffering.contains(scene.lemma(verb)),
            scene.sentence.relation(token).base != .nsubj || participle(before: token, scene) != nil,
            let actor = scene.companion(of: token, "from") ?? scene.companion(of: token, "by"),
            let target = (scene.isPassive(verb) ? scene.undergoer(verb) : nil) ?? aside(verb, scene) ?? scene.agent(
                verb)
                ?? next(behind: verb, scene)
                ?? scene.clauseSubject(verb), target != actor
        else { return nil }
        return Found(polarity: word.polarity, start: min(verb, token), actor: actor, target: target)
    }

    /// Of harm, what says that it came.
    private static let suffering: Set<String> = [
        "face", "suffer", "survive", "withstand", "endure", "weather", "undergo", "bear", "come", "resist", "brave",
        "feel",
    ]

    /// `the opposition that he faced from his own party`
    private static func met(_ token: Int, _ word: StanceLexicon.Word, _ scene: Scene) -> Found? {
        let near = ((token + 1)..<max(token + 1, min(token + 6, scene.sentence.range.upperBound))).first {
            scene.isVerb($0) && StanceWords.getting.contains(scene.lemma($0))
        }
        let isPronounNext = token + 1 < scene.sentence.range.upperBound && scene.kind(token + 1) == .pronoun
        guard let verb = scene.sentence.child(of: token, label: .aclRelcl) ?? (isPronounNext ? near : nil),
            verb > token, word.polarity != .withdraws,
            StanceWords.getting.contains(scene.lemma(verb)), !scene.sentence.isNegated(verb),
            let actor = scene.companion(of: verb, "from"), let target = scene.agent(verb), target != actor,
            target != token
        else { return nil }
        return Found(polarity: word.polarity, start: token, actor: actor, target: target)
    }

    /// `Facing sharp criticism from parents, …`, where the tree has the noun for the subject of what follows.
    private static func participle(before token: Int, _ scene: Scene) -> Int? {
        var before = token - 1
        while before > scene.sentence.range.lowerBound,
            [.adjective, .determiner].contains(scene.text.tokens[before].universal)
        {
            before -= 1
        }
        return before >= scene.sentence.range.lowerBound && scene.sentence.tag(before) == .gerund ? before : nil
    }

    /// `Seoul flew them out, prompting anger from Pyongyang`: behind a comma, it is said of whoever the clause is about.
    private static func aside(_ verb: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        guard scene.sentence.tag(verb) == .gerund, verb > first, scene.sentence.tag(verb - 1) == .comma else {
            return nil
        }
        return (first..<verb).lazy.filter { scene.isVerb($0) && scene.sentence.isFinite($0) }.compactMap {
            scene.agent($0)
        }.first
    }

    /// `Facing criticism from parents, the board …`: at the beginning, it is said of the subject behind it.
    private static func next(behind verb: Int, _ scene: Scene) -> Int? {
        let range = scene.sentence.range
        guard verb < range.lowerBound + 2, [.gerund, .pastParticiple].contains(scene.sentence.tag(verb)) else {
            return nil
        }
        return ((verb + 1)..<range.upperBound).lazy.filter { scene.isVerb($0) && scene.sentence.isFinite($0) }
            .compactMap { scene.sentence.subject(of: $0) }.first
    }

    /// `the backing of Ghana`; of `respect for the secretary of state`, nobody.
    private static func whose(_ token: Int, _ scene: Scene) -> Int? {
        let next = token + 1
        let last = scene.sentence.range.upperBound - 1
        guard next <= last, scene.text.form(next).elementsEqual("of".utf8) else { return nil }
        // `the endorsement of most of the unions`
        let isCount = ["most", "many", "some", "all", "both", "several", "few"].contains(
            scene.lemma(min(next + 1, last)))
        return scene.nounHead(from: isCount && scene.lemma(min(next + 2, last)) == "of" ? next + 3 : next + 1)
    }

    /// `has the full backing of Ghana`, `With Moscow's support, the general …`
    private static func having(_ token: Int, _ verb: Int?, _ word: StanceLexicon.Word, _ scene: Scene) -> Found? {
        let preposition = scene.preposition(token)?.lowercased()
        guard [.supports, .praises, .helps].contains(word.polarity),
            !["defence", "defense", "rescue", "bailout", "appreciation"].contains(word.lemma),
            preposition != "with" || !["endorsement", "praise"].contains(word.lemma),
            let actor = scene.sentence.child(of: token, label: .nmodPoss) ?? whose(token, scene)
                ?? (preposition == "with" ? scene.companion(of: token, "from") : scene.companion(of: token, "among")),
            scene.text.tokens[actor].universal != .pronoun
        else { return nil }
        if preposition == "with" || preposition == "without" {
            let marker = scene.sentence.children(of: token, label: .case).first ?? token
            guard preposition == "with", scene.isParty(actor) || scene.isName(actor),
                let target = opened(marker, actor, scene) ?? scene.clauseSubject(token), target != actor
            else {
                return nil
            }
            return Found(polarity: word.polarity, start: token, actor: actor, target: target)
        }
        guard let verb,
            ["have", "enjoy", "win", "get", "receive", "secure", "gain", "earn", "lose"].contains(scene.lemma(verb)),
            let target = scene.agent(verb), target != actor
        else { return nil }
        return Found(
            polarity: scene.lemma(verb) == "lose" ? .withdraws : word.polarity, start: min(verb, token), actor: actor,
            target: target)
    }
}
