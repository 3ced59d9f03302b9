import NewsRecord
import NewsSyntax

/// What has a verb of moving, and nobody moves.
enum RouteIdioms {
    /// What follows a verb at once where it tells of something else: `took to Twitter`, `ran into trouble`.
    private static let others: [String: Set<String>] = [
        "reach": ["out"], "take": ["to", "on", "over", "issue", "part", "place", "aim", "advantage", "note"],
        "come": ["under", "across", "after", "against", "up", "close"], "run": ["into", "for", "against", "out", "on"],
        "go": ["after", "against", "for", "with", "without"], "bring": ["up", "about", "forward", "down"],
        "carry": ["on", "out"], "put": ["up", "forward", "off", "together"], "make": ["up", "for", "out"],
        "return": ["fire"], "turn": ["to", "into"], "follow": ["up", "through"], "stand": ["for"],
        "settle": ["for", "on"], "leave": ["behind", "out", "open"], "lead": ["by"], "pass": ["up", "on", "along"],
    ]

    /// What has to follow a verb close behind if it is to tell of a way.
    private static let needed: [String: Set<String>] = [
        "set": ["out", "off", "sail", "foot", "course", "forth"], "end": ["up"], "wind": ["up"],
        "call": ["at"], "strike": ["out", "off"], "file": ["into", "past", "through", "out", "across", "onto"],
        "start": ["out", "off", "from", "for"], "begin": ["from"], "finish": ["up"],
        "continue": [
            "to", "on", "onto", "into", "onward", "onwards", "by", "north", "south", "east", "west", "northward",
            "southward", "through", "via", "toward", "towards", "along", "over", "across", "home", "his", "her",
            "their",
            "from", "down", "up", "southwards", "northwards", "eastward", "westward", "until", "overland",
        ],
    ]

    /// Whether what stands around a verb of moving makes something else of it.
    static func isOther(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        let end = scene.sentence.range.upperBound
        guard verb + 1 < end else { return false }
        let next = scene.text.text(verb + 1).lowercased()
        if others[lemma]?.contains(next) ?? false, !scene.isPassive(verb), !isParticiple(verb, scene) { return true }
        // `The nurse, who comes from Kerala, …`
        if lemma == "come", next == "from", scene.sentence.tag(verb) != .pastVerb, scene.sentence.tag(verb) != .gerund,
            isParticiple(verb, scene) || scene.sentence.tag(verb) != .pastParticiple
        {
            return !((verb + 2)..<min(end, max(verb + 2, verb + 8))).contains {
                ["to", "into", "via", "through"].contains(scene.lemma($0))
            }
        }
        // `stopped the president from flying to …`
        if ["stop", "keep", "hold"].contains(lemma),
            ((verb + 1)..<min(end - 1, max(verb + 1, verb + 8))).contains(where: {
                scene.text.form($0).elementsEqual("from".utf8) && scene.sentence.tag($0 + 1) == .gerund
            })
        {
            return true
        }
        // `People are going to look at …`, `continued risks to …`
        if lemma == "go", next == "to", verb + 2 < end, scene.sentence.tag(verb) == .gerund,
            scene.sentence.tag(verb + 2) == .baseVerb, !RouteWays.isPurpose(verb + 2, scene)
        {
            return true
        }
        if lemma == "continue", scene.text.tokens[verb + 1].universal == .noun { return true }
        // `came to power`
        if lemma == "come", next == "to", verb + 2 < end,
            ["power", "office", "light", "terms", "blows", "grips", "mind", "life"].contains(scene.lemma(verb + 2))
        {
            return true
        }
        guard let needed = needed[lemma], !RouteWays.isWaysOwn(verb, lemma, scene) else { return false }
        let object = scene.sentence.object(of: verb).map { scene.lemma($0) } ?? ""
        if RouteWords.journeys.contains(object) || RouteWords.travels.contains(object) { return false }
        return !((verb + 1)..<min(end, verb + 4)).contains { needed.contains(scene.text.text($0).lowercased()) }
    }

    /// `was captured in Pakistan and taken to …`, `the men taken to …`; but `has taken to drink`.
    private static func isParticiple(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.tag(verb) == .pastParticiple else { return false }
        let first = scene.sentence.range.lowerBound
        return !(max(first, verb - 3)..<verb).contains { ["have", "'ve", "'s"].contains(scene.lemma($0)) }
    }

    private static let bans: Set<String> = [
        "ban", "prohibition", "restriction", "moratorium", "bar", "embargo", "limit", "policy", "rule", "law", "cap",
        "regulation", "visa", "shutdown", "halt", "freeze", "pause", "suspension", "block", "stop", "crackdown",
    ]
    private static let ruling: Set<String> = [
        "on", "of", "for", "against", "regarding", "regard", "concern", "about", "toward",
    ]
    private static let barring: Set<String> = [
        "ban", "bar", "block", "stop", "prevent", "keep", "prohibit", "forbid", "deter", "discourage", "dissuade",
        "exclude", "hinder", "restrict",
    ]

    /// `a ban on Muslims entering …`, `to ban all Muslims from entering …`: nobody goes.
    static func isBarred(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.tag(verb) == .gerund else { return false }
        let first = scene.sentence.range.lowerBound
        if verb > first, scene.text.form(verb - 1).elementsEqual("from".utf8) {
            return (max(first, verb - 24)..<verb).contains { barring.contains(scene.lemma($0)) }
        }
        return (max(first, verb - 8)..<verb).contains {
            bans.contains(scene.lemma($0)) && scene.text.tokens[$0].universal == .noun
                && $0 + 1 < verb && ruling.contains(scene.lemma($0 + 1))
        }
    }

    private static let thinking: Set<String> = [
        "dream", "think", "talk", "hope", "idea", "possibility", "prospect", "chance", "speak", "thought", "dreaming",
        "option", "risk", "fear", "consider", "contemplate", "oppose", "resist", "imagine", "rule", "mull", "ponder",
        "favor", "favour", "suggest", "propose", "advocate", "discuss", "weigh", "joke", "jok", "muse", "fantasise",
        "fantasize", "daydream", "debate", "warn", "question", "wonder",
    ]

    private static let endeavours: Set<String> = [
        "campaign", "effort", "fight", "battle", "push", "demand", "call", "request", "plea", "proposal", "drive",
        "pressure", "crusade", "movement", "argument", "case", "reason", "refusal", "reluctance", "unwillingness",
    ]

    /// `dreamed of emigrating`, `those who oppose returning him`: a way in somebody's head.
    static func isThought(_ verb: Int, _ scene: Scene) -> Bool {
        // `the campaign to return him to …`
        if scene.isInfinitive(verb), verb > scene.sentence.range.lowerBound + 1, scene.lemma(verb - 1) == "to" {
            return scene.text.tokens[verb - 2].universal == .noun && endeavours.contains(scene.lemma(verb - 2))
        }
        guard scene.sentence.tag(verb) == .gerund, verb > scene.sentence.range.lowerBound + 1 else { return false }
        let word = scene.lemma(verb - 1)
        // `advised them against flying home`
        if word == "against" { return true }
        if ["of", "about"].contains(word) { return thinking.contains(scene.lemma(verb - 2)) }
        return thinking.contains(word) && scene.sentence.tag(verb - 1) != .gerund || word == "consider"
    }

    /// Modal verbs of what is allowed, usual or due, which people do: `may then travel only to Egypt`.
    private static let open: Set<String> = ["may", "can", "must", "will", "shall"]

    private static let temporal: Set<String> = ["once", "when", "after", "before", "until", "as", "while", "since"]
    private static let enabling: Set<String> = [
        "able", "free", "allow", "permit", "let", "authorise", "authorize", "entitle", "eligible", "enable", "ready",
        "expect", "due", "likely", "set", "clear", "help", "risk", "brave", "pay", "endure", "defy",
    ]

    private static let intending: Set<String> = [
        "plan", "intend", "mean", "hope", "expect", "schedule", "want", "due", "set", "suppose", "slate",
    ]

    /// `had planned to go to Canada, but …`
    static func isForgone(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.isInfinitive(verb), let head = scene.sentence.head(of: verb), intending.contains(scene.lemma(head)),
            head > scene.sentence.range.lowerBound,
            scene.sentence.children(of: head, label: .aux).contains(where: {
                scene.text.form($0).elementsEqual("had".utf8)
            })
        else { return false }
        return (verb..<scene.sentence.range.upperBound).contains {
            ["but", "until", "before"].contains(scene.lemma($0))
        }
    }

    private static let decisions: Set<String> = [
        "decision", "plan", "order", "agreement", "arrangement", "preparation",
    ]

    /// A way that the report has only as possible, under a condition or as somebody's demand: `should go back to Malta`.
    static func isHypothetical(_ verb: Int, _ scene: Scene) -> Bool {
        guard RealisReader.realis(of: verb, "route", scene) == .hypothetical else { return false }
        // `are thought to have travelled …`, `could have fled`: somebody may have gone.
        if verb > scene.sentence.range.lowerBound + 1,
            (max(scene.sentence.range.lowerBound, verb - 3)..<verb).contains(where: { scene.lemma($0) == "have" })
        {
            return false
        }
        let clause = scene.firstConjunct(verb)
        // `ordered that she be deported`: it is to come.
        if let head = scene.sentence.head(of: clause), scene.sentence.relation(clause).base == .ccomp,
            ["order", "rule", "decide", "decree", "direct"].contains(scene.lemma(head))
        {
            return scene.sentence.isNegated(head)
        }
        // `made the decision to travel to …`
        if let noun = scene.sentence.head(of: clause), decisions.contains(scene.lemma(noun)), scene.isInfinitive(verb) {
            return false
        }
        // `once she comes to …`: it is to come, not in doubt.
        if isTemporal(clause, scene) { return false }
        // `Anyone wishing to leave Gaza must …`, `will be able to sail`
        if let head = scene.sentence.head(of: clause),
            [.xcomp, .advcl, .ccomp].contains(scene.sentence.relation(clause).base),
            enabling.contains(scene.lemma(head)) || [.acl, .aclRelcl].contains(scene.sentence.relation(head))
        {
            return scene.sentence.isNegated(head)
                || scene.sentence.children(of: head, label: .aux).contains {
                    scene.sentence.tag($0) == .modal && !open.contains(scene.lemma($0))
                }
        }
        // `may sail to the island, calling at the port`
        if scene.sentence.tag(verb) == .gerund, let head = scene.sentence.head(of: clause), head < verb,
            scene.sentence.relation(clause).base == .advcl, RouteWords.moving[scene.lemma(head)] != nil
        {
            return isHypothetical(head, scene)
        }
        for child in scene.sentence.children(of: clause, label: .aux) + scene.sentence.children(of: verb, label: .aux)
        where scene.sentence.tag(child) == .modal {
            return !open.contains(scene.lemma(child))
                || ["may", "can"].contains(scene.lemma(child)) && isUnderCondition(scene)
        }
        return true
    }

    /// `may move to Cairo if he loses`
    private static func isUnderCondition(_ scene: Scene) -> Bool {
        scene.sentence.range.contains { scene.lemma($0).lowercased() == "if" }
    }

    /// `once she arrives`, `when he comes`
    static func isTemporal(_ clause: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: clause, label: .mark).contains { temporal.contains(scene.lemma($0)) }
            || scene.sentence.children(of: clause, label: .advmod).contains { scene.lemma($0) == "when" }
    }

    private static let protesters: Set<String> = [
        "demonstrator", "protester", "protestor", "marcher", "activist", "striker", "rally", "demonstration", "protest",
        "parade", "slogan", "chant", "banner", "placard", "procession",
    ]

    /// `Hundreds of demonstrators marched to parliament`: a protest, unless it goes from town to town.
    static func isProtest(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard lemma == "march" || lemma == "walk" || lemma == "parade" else { return false }
        let sentence = scene.sentence.range
        guard sentence.contains(where: { protesters.contains(scene.lemma($0)) }) else { return false }
        let ahead = (verb + 1)..<min(sentence.upperBound, verb + 4)
        return !ahead.contains {
            scene.lemma($0) == "from" && RouteWays.isTown(RouteWays.behindArticle($0 + 1, scene), scene)
        }
    }

    private static let squad: Set<String> = [
        "striker", "midfielder", "winger", "defender", "goalkeeper", "footballer", "playmaker", "forward",
        "centre-back",
        "full-back", "left-back", "right-back", "fullback", "fly-half", "quarterback", "keeper", "centre-half",
    ]
    private static let changing: Set<String> = [
        "move", "transfer", "switch", "come", "return", "go", "leave", "head", "shift",
    ]

    /// `The striker moved from Orta to Velden`: from club to club.
    static func isOfClub(_ verb: Int, _ agent: Int, _ scene: Scene) -> Bool {
        guard changing.contains(scene.lemma(verb)) else { return false }
        return squad.contains(scene.lemma(agent))
            || scene.children(agent).contains { squad.contains(scene.lemma($0)) }
    }

    private static let entering: Set<String> = [
        "come", "go", "move", "enter", "head", "reach", "return", "expand", "leave", "run", "turn",
    ]

    /// `The carmaker is coming to Mexico`: a firm.
    static func isOfFirm(_ verb: Int, _ agent: Int, _ scene: Scene) -> Bool {
        entering.contains(scene.lemma(verb)) && scene.nameKind(agent) == .organisation && scene.isName(agent)
            && scene.sentence.tag(agent) != .pluralProperNoun && scene.text.tokens[agent].universal != .noun
            && !scene.children(agent).contains {
                [.appos, .nummod].contains(scene.sentence.relation($0).base) || scene.sentence.relation($0) == .aclRelcl
            }
    }

    /// `The ship, laden with grain, …`, `a lorry carrying flour`: goods are under way.
    static func isFreighter(_ agent: Int, _ scene: Scene) -> Bool {
        guard RouteWays.carriers.contains(scene.lemma(agent)) else { return false }
        return scene.children(agent).contains { clause in
            guard [.acl, .aclRelcl, .amod].contains(scene.sentence.relation(clause)),
                ["lade", "laden", "load", "carry", "bring", "take", "fill"].contains(scene.lemma(clause))
            else { return false }
            let end = min(scene.sentence.range.upperBound, clause + 8)
            return ((clause + 1)..<max(clause + 1, end)).contains {
                RouteWords.goods.contains(scene.text.text($0).lowercased())
            }
        }
    }

    private static let works: Set<String> = [
        "film", "novel", "book", "exhibition", "documentary", "song", "album", "series", "show", "episode", "plot",
        "movie",
        "story", "memoir", "play", "drama", "career", "job", "exhibit", "display", "virus", "disease", "epidemic",
        "plague",
    ]

    /// A typhoon moves, and voters go to the polls: nobody's journey.
    static func isNobodys(_ agent: Int, _ scene: Scene) -> Bool {
        if ["voter", "caucus-goer", "caucusgoer", "electorate"].contains(scene.lemma(agent))
            || works.contains(scene.lemma(agent))
        {
            return true
        }
        let words = [agent] + scene.children(agent).filter { $0 < agent + 2 && $0 + 4 > agent }
        return words.contains { RouteWords.weather.contains(scene.lemma($0).lowercased()) }
    }

    /// A participle behind a noun of a thing: that is what flies or comes.
    static func isOfThingBefore(_ verb: Int, _ scene: Scene) -> Bool {
        let noun = verb - 1
        guard scene.sentence.tag(verb) == .gerund, noun >= scene.sentence.range.lowerBound,
            scene.text.tokens[noun].universal == .noun, scene.kind(noun) == .thing,
            scene.sentence.tag(noun) != .pluralNoun
        else { return false }
        return !RouteWords.vehicles.contains(scene.lemma(noun)) && !RouteWays.carriers.contains(scene.lemma(noun))
            && !scene.isTime(noun) && RouteWays.nation(noun, scene) == nil && !RouteWays.isNamed(noun, scene)
    }

    /// Nouns of ways that are more often in a manner of speaking: `the path to peace`.
    private static let figurative: Set<String> = ["path", "way", "route", "passage"]
    private static let ofPeople: Set<String> = [
        "smuggling", "migration", "migrant", "escape", "refugee", "trafficking", "pilgrim", "pilgrimage", "evacuation",
        "sea", "land", "overland", "air",
    ]

    /// `Path to Peace`, `new trade routes to Europe`: no way of people to a place.
    static func isFigure(_ noun: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(noun)
        guard figurative.contains(lemma) else { return false }
        let isEnRoute = noun > scene.sentence.range.lowerBound && scene.lemma(noun - 1) == "en"
        if !isEnRoute,
            scene.children(noun).contains(where: {
                $0 < noun && [.compound, .amod].contains(scene.sentence.relation($0).base)
                    && scene.text.tokens[$0].universal == .noun && !ofPeople.contains(scene.lemma($0))
            })
        {
            return true
        }
        if RouteWays.isOnTheWay(noun, scene) { return false }
        let end = min(scene.sentence.range.upperBound, noun + 10)
        let named = ((noun + 1)..<max(noun + 1, end)).first { scene.isName($0) || RouteWays.isCapital($0, scene) }
        guard let named else { return false }
        return scene.nameKind(named) != .place && !Countries.isName(named, scene)
    }
}
