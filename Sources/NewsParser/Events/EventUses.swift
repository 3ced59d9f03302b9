import NewsSyntax

/// What the table of words asks of names and clauses, and where one of its words is used of something else.
extension EventSenses {
    // MARK: What the table asks

    /// `asked that his son be moved`, `ruled that he may stay`
    static func hasThat(_ verb: Int, _ scene: Scene) -> Bool {
        isSaidBehind(verb, scene)
            || scene.children(verb).contains { clause in
                clause > verb && scene.sentence.relation(clause).base == .ccomp
                    && scene.sentence.children(of: clause, label: .mark).contains { scene.lemma($0) == "that" }
                    // `The boy may stay, the agency ruled.`
                    || scene.sentence.relation(clause).base == .ccomp && scene.lemma(verb) == "rule"
            }
    }

    /// `wanted for questioning`: a gerund right behind a preposition.
    static func gerund(behind preposition: String, _ verb: Int, _ scene: Scene) -> Int? {
        let end = min(verb + 8, scene.sentence.range.upperBound - 1)
        return ((verb + 1)..<max(end, verb + 1)).first {
            scene.lemma($0) == preposition && scene.sentence.tag($0 + 1) == .gerund
        }.map { $0 + 1 }
    }

    /// A town, a country, the seat of a body: where people go.
    static func isPlaceName(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.isName(token), !scene.isTime(token) else { return false }
        if let kind = scene.nameKind(token) { return kind == .place || scene.lemma(token) == "nations" }
        return RouteWays.nation(token, scene) == nil
    }

    private static let runners: Set<String> = [
        "candidate", "senator", "governor", "nominee", "democrat", "republican", "incumbent", "challenger", "hopeful",
        "front-runner", "frontrunner", "president", "contender", "populist", "socialist", "conservative",
    ]

    /// Somebody by name, by office or by a pronoun: `Lee won Ohio`, `she moved to Canada`.
    static func isSomebody(_ token: Int, _ scene: Scene) -> Bool {
        if scene.text.tokens[token].universal == .pronoun {
            return ["he", "she", "i", "you", "we", "they", "who"].contains(scene.lemma(token))
        }
        return scene.nameKind(token) == .person || scene.isHonorific(token) || runners.contains(scene.lemma(token))
    }

    /// Who travels by the thousand.
    private static let travelling: Set<String> = [
        "tourist", "traveller", "traveler", "visitor", "passenger", "fan", "commuter", "refugee", "migrant", "people",
        "person", "man", "woman", "pilgrim", "holidaymaker", "vacationer", "immigrant", "worker", "student", "fighter",
        "recruit", "jihadist", "american", "national", "citizen", "shopper", "customer", "child", "family", "seeker",
    ]

    /// Whose journey is news by itself: somebody known, or sent.
    static func isTraveller(_ token: Int, _ scene: Scene) -> Bool {
        if scene.text.tokens[token].universal == .pronoun { return ["he", "she"].contains(scene.lemma(token)) }
        if scene.nameKind(token) == .person || scene.isHonorific(token) { return true }
        let lemma = scene.lemma(token)
        return (PersonWords.isPerson(lemma) || ["delegation", "mission", "team"].contains(lemma))
            && !travelling.contains(lemma)
    }

    /// Who does it; of a verb joined to a passive, whom that is said of: `was born in Lund but moved to Oslo`.
    static func agent(_ verb: Int, _ scene: Scene) -> Int? {
        if let agent = scene.agent(verb) { return agent }
        let first = scene.firstConjunct(verb)
        guard first != verb, scene.isPassive(first), !scene.isPassive(verb) else { return nil }
        return scene.undergoer(first)
    }

    /// `The boy may stay, the agency ruled on Friday.`: the main verb, wherever the tree has it.
    private static func isSaidBehind(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.lemma(verb) == "rule", [.advcl, .parataxis].contains(scene.sentence.relation(verb).base),
            scene.sentence.child(of: verb, label: .mark) == nil, scene.sentence.object(of: verb) == nil,
            let subject = scene.sentence.child(of: verb, label: .nsubj)
        else { return false }
        let start = scene.sentence.subtree(of: subject).lowerBound
        return start > scene.sentence.range.lowerBound && scene.sentence.tag(start - 1) == .comma
            && scene.text.tokens[subject].universal != .pronoun
    }

    // MARK: Nouns

    /// The event that a noun names where it stands.
    static func nounType(of token: Int, _ scene: Scene) -> String? {
        let plain = NominalEvents.type(of: token, scene)
        if let plain, let named = NominalEvents.described(token, plain, scene),
            NominalEvents.isAttempted(token, scene) || NominalEvents.isEvent(token, named, scene)
                || SpecificEvents.isTold(token, scene)
        {
            return named
        }
        guard plain == nil || NominalEvents.described(token, plain ?? "", scene) != nil else { return nil }
        return FramedNouns.type(of: token, scene)
    }

    private static let ordering: Set<String> = [
        "order", "launch", "carry", "conduct", "authorize", "authorise", "mount", "direct",
    ]

    /// The type of a noun by what it is aimed at and in what company it stands.
    static func sense(of noun: Int, _ named: String, _ scene: Scene) -> String {
        switch named {
        // `the launch of two missiles`
        case "launch":
            let isArmed = scene.children(noun).contains {
                $0 > noun && scene.preposition($0) == "of" && ["missile", "warhead"].contains(scene.lemma($0))
            }
            return isArmed ? "missile_test" : named
        case "attack": return isVerbalAttack(noun, scene) ? "criticism" : named
        case "strike":
            guard scene.lemma(noun) == "strike" else { return named }
            // `ordered the strikes`, `strikes on a camp`
            let isOrdered =
                scene.sentence.tag(noun) == .pluralNoun
                && scene.sentence.head(of: noun).map { ordering.contains(scene.lemma($0)) } ?? false
            let isAimed = scene.children(noun).contains { child in
                child > noun && scene.preposition(child) == "on" && !scene.isTime(child)
            }
            return isOrdered || isAimed ? "bombing" : named
        case "riot":
            // `a clash between the army and the rebels`
            let isArmed =
                scene.lemma(noun) == "clash"
                && scene.sentence.range.contains { Politics.arms.contains(scene.lemma($0)) }
            return isArmed ? "attack" : named
        default: return named
        }
    }

    /// `the withdrawal of the offer`, `a meeting of shareholders`: no army's, no envoys'.
    static func isOtherNoun(_ noun: Int, _ type: String, _ scene: Scene) -> Bool {
        guard ["withdrawal", "talks", "release"].contains(type),
            let whole = scene.children(noun).first(where: { $0 > noun && scene.preposition($0) == "of" })
        else { return false }
        let lemma = scene.lemma(whole)
        if type == "talks" { return ["shareholder", "stockholder", "holder", "director"].contains(lemma) }
        return scene.kind(whole) == .thing && !(EventWords.classes["troop"]?.contains(lemma) ?? false)
            && !["staff", "diplomat"].contains(lemma)
    }

    /// `is seeking asylum`: what is asked for may be granted.
    static func isSought(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        type == "asylum_admission" && ["seek", "apply", "request"].contains(scene.lemma(verb))
    }

    // MARK: Other uses

    private static let polled: Set<String> = [
        "voter", "majority", "percent", "%", "respondent", "quarter", "third", "half", "electorate", "plurality",
        "supporter", "share", "democrat", "republican", "independent", "adult", "percentage",
    ]
    private static let surveys: Set<String> = ["poll", "survey", "polling", "pollster", "percent", "majority", "%"]

    /// `polls show voters rejecting the bill`, `was backed by a majority of women`: what is counted in a poll is no act.
    static func isPolled(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        guard ["endorsement", "refusal", "criticism"].contains(type) else { return false }
        // `show voters in the area rejecting …`
        guard let agent = scene.agent(verb), polled.contains(scene.lemma(agent)) else {
            return scene.sentence.tag(verb) == .gerund
                && (max(scene.sentence.range.lowerBound, verb - 8)..<verb).contains { scene.lemma($0) == "voter" }
                && scene.sentence.range.contains { surveys.contains(scene.lemma($0)) }
        }
        return scene.sentence.range.contains { surveys.contains(scene.lemma($0)) }
            || ["majority", "%", "percent", "percentage", "plurality"].contains(scene.lemma(agent))
    }

    private static let unpersonal: Set<String> = ["share", "stock", "bond", "note", "right", "option", "time", "ad"]
    private static let crossed: Set<String> = [
        "path", "line", "finger", "arm", "leg", "mind", "sword", "floor", "threshold", "aisle", "t", "name",
    ]
    private static let prizes: Set<String> = [
        "reward", "bounty", "salary", "bonus", "bail", "bribe", "payment", "price", "discount", "refund", "wage",
        "incentive", "settlement", "dividend",
    ]
    private static let homes: Set<String> = [
        "court", "school", "work", "committee", "congress", "drawing", "board", "power", "office", "duty", "service",
        "form", "theme", "normal", "life", "studio", "stage",
    ]
    private static let worldly: Set<String> = [
        "work", "operation", "production", "campaign", "sale", "service", "trading", "payment", "dividend", "reality",
        "belief", "disbelief", "judgment", "judgement", "talk", "negotiation", "project",
    ]

    private static func firstSubject(_ scene: Scene) -> Int? {
        scene.sentence.range.first { scene.sentence.relation($0).base == .nsubj }
    }

    /// `The stock market fell`: not the one with a roof.
    static func verbType(_ type: String, _ verb: Int, _ scene: Scene) -> String {
        // `became president of the bank`
        if type == "election", scene.lemma(verb) == "become", scene.companion(of: verb, "of") != nil {
            return "appointment"
        }
        guard type == "collapse" || type == "crash", let agent = scene.agent(verb), scene.lemma(agent) == "market",
            !FigurativeEvents.isMarketplace(agent, scene)
        else { return type }
        return "market_move"
    }

    /// Verbs of the table in a use that names none of its events.
    static func isOtherUse(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        if isPolled(verb, type, scene) { return true }
        // `a statement released by the editor`
        if type == "release", verb > scene.sentence.range.lowerBound,
            published.contains(scene.lemma(verb - 1))
                || scene.undergoer(verb).map({ published.contains(scene.lemma($0)) }) ?? false
        {
            return true
        }
        let object = scene.undergoer(verb).map { scene.lemma($0) }
        let next = verb + 1 < scene.sentence.range.upperBound ? scene.lemma(verb + 1) : ""
        switch (type, scene.lemma(verb)) {
        // `crossed paths with`
        case ("crossing", "enter"):
            return verb > scene.sentence.range.lowerBound && scene.lemma(verb - 1) == "from"
        case ("crossing", "cross"): return object.map(crossed.contains) ?? false
        // `a map hangs on the wall`, `signs shooting into view`
        case ("killing", "hang"): return object == nil && !scene.isPassive(verb)
        case ("attack", "shoot"):
            return object == nil && !scene.isPassive(verb)
                && (scene.agent(verb).map { scene.kind($0) == .thing && scene.lemma($0) != "mass" } ?? false)
        // `was asked about the claim for …`
        case ("demand", "ask"):
            return scene.children(verb).contains { $0 > verb && scene.preposition($0) == "about" }
        // `dropped out of the top ten`
        case ("withdrawal", "drop"):
            return (verb..<min(verb + 6, scene.sentence.range.upperBound)).contains {
                ["top", "school", "college", "sight", "list", "ranking", "university"].contains(scene.lemma($0))
            }
        // `look into selling the mill`
        case ("investigation", "look"):
            return gerund(behind: "into", verb, scene) != nil
        // `could not be reached for comment`
        case ("rescue", "reach"):
            return (verb..<min(verb + 5, scene.sentence.range.upperBound)).contains { scene.lemma($0) == "comment" }
        // `where the sniper fired`
        case ("layoffs", "fire"):
            return ["at", "on", "upon"].contains(next)
                || [scene.agent(verb), scene.undergoer(verb)].compactMap(\.self).contains {
                    Politics.arms.contains(scene.lemma($0))
                        || ["sniper", "gunman", "shooter"].contains(scene.lemma($0))
                }
        // `the bank failed to pay`
        case ("bankruptcy", "fail"): return next == "to" || scene.undergoer(verb) != nil
        // `cleared the way`
        case ("ruling", "clear"): return object.map { ["way", "path", "hurdle", "bill", "deal"].contains($0) } ?? true
        // `walked out of the shop`
        case ("strike", "walk"):
            return scene.companion(of: verb, "of").map {
                !(EventWords.classes["workplace"]?.contains(scene.lemma($0)) ?? false)
            } ?? false
                && !(scene.agent(verb).map { EventWords.classes["worker"]?.contains(scene.lemma($0)) ?? false } ?? false)
        // `advocates peace for …`
        case ("demand", "advocate"): return next != "for"
        // `approved of it`
        case ("enactment", "approve"): return next == "of"
        // `succeeded with appeals to …`
        case ("appointment", "succeed"): return ["with", "in", "by"].contains(next)
        default: return isOtherDeed(verb, type, object, scene)
        }
    }

    /// What is released to be read, heard or seen.
    private static let published: Set<String> = [
        "statement", "deposition", "report", "document", "email", "e-mail", "transcript", "video", "data", "record",
        "figure", "letter", "tape", "song", "ad", "poll", "file", "note", "audio", "footage", "detail", "excerpt",
        "list", "result", "survey", "memo", "study", "text", "name", "image", "photo", "picture", "plan", "return",
    ]

    /// The same of what is done to people, things and places.
    private static func isOtherDeed(_ verb: Int, _ type: String, _ object: String?, _ scene: Scene) -> Bool {
        switch (type, scene.lemma(verb)) {
        // `would save women 10 million a year`
        case ("rescue", "save"):
            return (verb..<min(verb + 12, scene.sentence.range.upperBound)).contains {
                ["$", "%", "percent", "million", "money", "dollar", "euro"].contains(scene.lemma($0))
            }
        // `elected to convert their bonds`
        case ("election", "elect"):
            return !scene.isPassive(verb)
                && scene.lemma(verb + 1 < scene.sentence.range.upperBound ? verb + 1 : verb) == "to"
        // `pulled them away from the senator`
        case ("rescue", "pull"), ("rescue", "lead"):
            return ["from", "to"].contains { word in
                scene.companion(of: verb, word).map { [.person, .people].contains(scene.kind($0)) } ?? false
            }
        // `walked into the office`
        case ("crossing", "walk"), ("crossing", "drive"):
            return scene.companion(of: verb, "into").map { !scene.isName($0) && scene.lemma($0) != "country" } ?? false
        // `people are starving`: they have not died of it.
        case ("death", "starve"):
            return scene.sentence.tag(verb) == .gerund || scene.sentence.object(of: verb) != nil
                || scene.companion(of: verb, "of") != nil
        // `leveled a charge at the bank`
        case ("damage", "level"):
            return ["at", "against"].contains { scene.companion(of: verb, $0) != nil }
        // `whipped the team into shape`
        case (_, "whip") where type == "attack" || type == "criticism": return scene.companion(of: verb, "into") != nil
        // `as the craze died`
        case ("death", "die"):
            return scene.agent(verb).map {
                scene.kind($0) == .thing && !(EventWords.classes["beast"]?.contains(scene.lemma($0)) ?? false)
                    && scene.text.tokens[$0].universal == .noun
            } ?? false
        case ("sanction", "suspend"): return object.map(worldly.contains) ?? false
        // `a letter signed by lawmakers`
        case ("transfer", "sign"):
            return scene.isPassive(verb)
                && (scene.undergoer(verb).map { scene.kind($0) == .thing } ?? true
                    || scene.companion(of: verb, "by") != nil)
        case ("flood", _):
            return scene.agent(verb).map { [.people, .person].contains(scene.kind($0)) } ?? false
                || scene.companion(of: verb, "with").map { [.people, .person].contains(scene.kind($0)) } ?? false
        case ("airlift", _):
            // `rhetoric flying between them`
            return scene.agent(verb).map {
                scene.kind($0) == .thing && !(EventWords.classes["aircraft"]?.contains(scene.lemma($0)) ?? false)
            } ?? false
        case ("talks", "hold"), ("talks", "attend"), ("talks", "host"):
            return scene.undergoer(verb).map {
                isOtherNoun($0, type, scene) || NominalEvents.described($0, type, scene) == nil
            }
                ?? false
        case ("takeover", _): return object.map(unpersonal.contains) ?? false
        case ("aid", _):
            // `gave thousands to her campaign`
            return object.map(prizes.contains) ?? false
                || scene.companion(of: verb, "to").map {
                    ["campaign", "candidate", "pac", "candidacy"].contains(scene.lemma($0))
                } ?? false
        case ("repatriation", "send"), ("repatriation", "return"):
            return scene.companion(of: verb, "to").map { homes.contains(scene.lemma($0)) } ?? false
        // `holding rallies across the state`: whoever runs for an office.
        case ("protest", "hold"), ("protest", "stage"):
            return object == "rally"
                && [scene.agent(verb), firstSubject(scene)].compactMap(\.self).contains { isSomebody($0, scene) }
                && scene.companion(of: verb, "against") == nil
        default: return false
        }
    }
}
