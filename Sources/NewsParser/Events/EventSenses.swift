import NewsSyntax

/// Where a verb of the table is another word: with a particle that the table does not name, with words of speech, with an
/// opinion.
enum EventSenses {
    /// Verbs that say something else with each particle: `gave back`, `called out`, `was hung up on`.
    private static let light: Set<String> = [
        "give", "take", "call", "get", "make", "put", "set", "bring", "turn", "hold", "break", "cut", "run", "fall",
        "pass", "pick", "pull", "hang", "keep", "look", "point", "stand", "work", "draw", "carry", "lay", "play",
        "throw",
        "settle", "meet", "open", "hit", "strike", "hand", "win", "name", "ask", "seal", "reach", "speak", "drop",
    ]

    private static let particles: Set<String> = [
        "up", "out", "off", "back", "away", "over", "around", "through", "along", "forward", "aside", "apart", "down",
        "in",
        "on",
    ]

    /// Whether a particle makes another word of a verb that the table has without one.
    static func isPhrasal(_ verb: Int, _ scene: Scene) -> Bool {
        guard light.contains(scene.lemma(verb)) else { return false }
        return scene.children(verb).contains { child in
            guard child > verb, particles.contains(scene.lemma(child)) else { return false }
            let relation = scene.sentence.relation(child)
            // `gave back the medicine`: an adverb for the treebank.
            return relation == .compoundPrt || relation.base == .advmod && child == verb + 1
        }
    }

    /// `before the killing, …`: a gerund behind an article and without an object is a noun.
    static func isNominalGerund(_ token: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        guard sentence.tag(token) == .gerund, sentence.object(of: token) == nil else { return false }
        // `Fighting broke out`
        let isSubject = [.nsubj, .csubj].contains(sentence.relation(token).base)
        guard isSubject || token > sentence.range.lowerBound && sentence.tag(token - 1) == .determiner else {
            return false
        }
        return EventLexicon.nounType(of: scene.text.form(token)) != nil
    }

    /// `The film Siege at Acre`: a capital within a sentence that is no headline makes a noun part of a name.
    static func isOfTitle(_ token: Int, _ scene: Scene) -> Bool {
        guard token > scene.sentence.range.lowerBound, RouteWays.isCapital(token, scene) else { return false }
        return scene.sentence.range.contains {
            scene.text.tokens[$0].universal == .noun && !RouteWays.isCapital($0, scene)
        }
    }

    /// `Typhoon Senna`: a storm by its name.
    static func isNamedStorm(_ token: Int, _ scene: Scene) -> Bool {
        let next = token + 1
        guard next < scene.sentence.range.upperBound, RouteWays.isCapital(token, scene),
            RouteWays.isCapital(next, scene), scene.text.tokens[next].universal == .properNoun,
            ["typhoon", "hurricane", "cyclone"].contains(scene.text.text(token).lowercased())
                || scene.text.form(token).elementsEqual("Storm".utf8) && token > scene.sentence.range.lowerBound
                    && scene.lemma(token - 1).lowercased() == "tropical"
        else { return false }
        return next + 1 >= scene.sentence.range.upperBound || scene.text.tokens[next + 1].universal != .properNoun
    }

    private static let speech: Set<String> = [
        "say", "call", "accuse", "argue", "claim", "describe", "tell", "warn", "charge", "note", "suggest", "insist",
        "declare", "label", "brand", "question", "write", "tweet",
    ]

    private static let words: Set<String> = [
        "record", "policy", "plan", "decision", "proposal", "claim", "idea", "speech", "comment", "remark", "statement",
        "report", "position", "law", "bill", "budget", "deal", "credibility", "character", "integrity", "judgment",
        "judgement", "honesty", "motive", "strategy", "campaign", "ruling", "move", "column", "article", "book", "view",
        "candidate", "moderator", "nominee", "front-runner", "frontrunner", "media", "handling", "response", "approach",
        "stance", "choice", "agreement", "opponent", "rival", "critic",
    ]

    /// Whether an attack is one by words: `attacked him, saying …`, `attacked the plan`, `attacked her for …ing`.
    static func isVerbal(_ verb: Int, _ scene: Scene) -> Bool {
        // `had two critics beaten`: no words
        if !["beat", "stab", "shoot", "burn", "shell", "bomb"].contains(scene.lemma(verb)),
            let object = scene.undergoer(verb), words.contains(scene.lemma(object))
        {
            return true
        }
        // `attacked her for her support of …`, `attacked them in a speech`
        let isOfWords = scene.obliques(verb).contains { preposition, head in
            scene.sentence.head(of: head) == verb
                && (preposition == "for" && !scene.isTime(head) && scene.kind(head) == .thing
                    || ["in", "during", "on", "with"].contains(preposition) && occasions.contains(scene.lemma(head)))
        }
        if isOfWords { return true }
        return scene.children(verb).contains { child in
            let relation = scene.sentence.relation(child).base
            guard relation == .advcl, scene.isVerb(child) else { return false }
            if speech.contains(scene.lemma(child)), scene.sentence.tag(child) == .gerund { return true }
            let marker = scene.sentence.child(of: child, label: .mark)
            // `attacked him as having lied`
            if let marker, scene.lemma(marker) == "as", scene.sentence.tag(child) == .gerund { return true }
            return scene.sentence.tag(child) == .gerund
                && marker.map { ["for", "over"].contains(scene.lemma($0)) } ?? false
        }
    }

    private static let occasions: Set<String> = [
        "speech", "debate", "interview", "tweet", "statement", "ad", "advertisement", "column", "editorial", "op-ed",
        "letter", "post", "address", "remark", "twitter", "facebook", "article", "essay", "sermon", "video",
    ]

    /// `his attacks on moderators`, `a scathing attack on the plan`: an attack by words.
    static func isVerbalAttack(_ noun: Int, _ scene: Scene) -> Bool {
        scene.children(noun).contains { child in
            switch scene.sentence.relation(child).base {
            case .nmod, .obl:
                ["on", "against"].contains(scene.preposition(child))
                    && (words.contains(scene.lemma(child)) || isOfCampaign(noun, child, scene)
                        || (scene.nameKind(child) == .person || scene.kind(child) == .pronoun)
                            && scene.sentence.child(of: noun, label: .nmodPoss) != nil)
            case .amod, .compound: harsh.contains(scene.lemma(child))
            default: false
            }
        }
    }

    /// `attacks on Lee`, `attacks on her fitness for the office`
    private static func isOfCampaign(_ noun: Int, _ object: Int, _ scene: Scene) -> Bool {
        if FigurativeEvents.isAbstract(scene.lemma(object)), scene.kind(object) == .thing { return true }
        // `his attacks on the role of money`: one man's, and on what no hand can strike.
        if scene.kind(object) == .thing, scene.sentence.tag(noun) == .pluralNoun,
            let owner = scene.sentence.child(of: noun, label: .nmodPoss),
            isSomebody(owner, scene)
                || ["his", "her"].contains(scene.text.text(owner).lowercased()),
            !scene.sentence.range.contains(where: { Politics.arms.contains(scene.lemma($0)) })
        {
            return true
        }
        return scene.nameKind(object) == .person
            && (scene.sentence.tag(noun) == .pluralNoun || Politics.isPolitical(scene))
    }

    private static let harsh: Set<String> = [
        "verbal", "personal", "scathing", "blistering", "stinging", "withering", "rhetorical", "partisan", "political",
        "negative", "twitter", "ad", "sexist", "racist", "profane", "phony", "legislative", "ideological", "baseless",
    ]

    private static let telling: Set<String> = [
        "say", "tell", "speak", "promise", "vow", "pledge", "claim", "repeat", "joke", "declare", "ask", "boast",
        "quip",
        "appear", "campaign", "address",
    ]

    /// `told a rally in Leeds`, `a campaign rally`: a crowd that is spoken to protests against nothing.
    static func isOccasion(_ noun: Int, _ type: String, _ scene: Scene) -> Bool {
        guard type == "protest", scene.lemma(noun) == "rally" else { return false }
        let isCampaign = scene.children(noun).contains {
            ["campaign", "election", "victory"].contains(scene.lemma($0))
        }
        let base = scene.sentence.relation(noun).base
        // `at Mr. Lee's rally`: whoever is to be heard at it holds it.
        if let owner = scene.sentence.child(of: noun, label: .nmodPoss),
            scene.kind(owner) == .pronoun || scene.nameKind(owner) == .person
        {
            return true
        }
        // `he is crossing the state, holding rallies`
        if let verb = scene.sentence.head(of: noun), isOtherUse(verb, type, scene) { return true }
        // `called her onto the stage at a rally that night`
        if ["at", "during"].contains(scene.preposition(noun) ?? ""),
            scene.sentence.ancestors(of: noun).prefix(3).contains(where: { verb in
                scene.isVerb(verb) && (scene.agent(verb).map { EventSenses.isSomebody($0, scene) } ?? false)
            }), !scene.sentence.range.contains(where: { grievances.contains(scene.lemma($0)) })
        {
            return true
        }
        // `said at a rally in Ohio that …`
        let isSaid =
            scene.preposition(noun) == "at"
            && (scene.sentence.range.lowerBound..<noun).contains {
                telling.contains(scene.lemma($0)) && scene.isVerb($0)
            }
        return isCampaign || isSaid
            || base != .nsubj && scene.sentence.head(of: noun).map { telling.contains(scene.lemma($0)) } ?? false
    }

    private static let grievances: Set<String> = [
        "against", "demand", "protest", "protester", "arrest", "detain", "demonstrator", "police", "anti", "pro",
        "oppose", "solidarity",
    ]

    private static let entitled: Set<String> = [
        "right", "freedom", "eligible", "entitled", "eligibility", "register", "registered", "license", "licence",
        "crime", "illegal", "unlawful", "offence", "offense", "felony", "misdemeanor", "misdemeanour", "legal",
        "lawful", "permissible", "unconstitutional", "unethical",
    ]

    /// `won the right to vote`: what somebody may do at any time is nothing that happens.
    static func isMereRight(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.isInfinitive(verb), verb - 2 >= scene.sentence.range.lowerBound else { return false }
        return entitled.contains(scene.lemma(verb - 2))
    }

    /// Whether something is said to undergo what a verb says, or stands where its object would: `demonstrated her skill`.
    static func hasObject(_ verb: Int, _ scene: Scene) -> Bool {
        if let object = scene.sentence.object(of: verb), !scene.isBehindComma(object, verb) { return true }
        if hasContent(verb, scene) { return true }
        // `quit making trouble`
        let isOfAct = scene.sentence.child(of: verb, label: .xcomp).map { scene.sentence.tag($0) == .gerund } ?? false
        if isOfAct { return true }
        let next = verb + 1
        guard next < scene.sentence.range.upperBound, !scene.isPassive(verb) else { return false }
        let tag = scene.sentence.tag(next)
        // `called Marr a champion`
        if scene.isName(next), !scene.isTime(next) { return true }
        return tag == .possessivePronoun || tag == .determiner && !opensTime(next, scene)
    }

    /// A clause as its object, but no condition: `strike unless they are paid`.
    private static func hasContent(_ verb: Int, _ scene: Scene) -> Bool {
        guard let clause = scene.sentence.child(of: verb, label: .ccomp) else { return false }
        return !scene.sentence.children(of: clause, label: .mark).contains {
            ["unless", "if", "until", "because", "while", "after"].contains(scene.lemma($0))
        }
    }

    /// `marched the next day`
    private static func opensTime(_ token: Int, _ scene: Scene) -> Bool {
        scene.nounHead(from: token).map { PlaceWords.times.contains(scene.lemma($0)) } ?? false
    }

    /// Whether who agrees shares an opinion: `agree with him`, `agree that …`. Who agrees to do something promises it.
    static func isOpinion(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.sentence.child(of: verb, label: .xcomp) != nil { return false }
        // `not everyone agrees on who is …`: how things are.
        if [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag(verb)) { return true }
        if verb + 1 < scene.sentence.range.upperBound, scene.sentence.tag(verb + 1) == .to { return false }
        if scene.sentence.child(of: verb, label: .ccomp) != nil { return true }
        let phrases = scene.obliques(verb)
        return phrases.contains { $0.preposition == "with" }
            && !phrases.contains { ["on", "to"].contains($0.preposition) }
    }

    private static let beheld: Set<String> = [
        "suspect", "gunman", "victim", "killer", "attacker", "bomber", "assailant", "culprit", "shooter", "dead",
        "driver", "father", "mother", "brother", "son", "daughter", "source", "defendant", "perpetrator", "murderer",
    ]

    /// `asked not to be named`, `was named as the gunman`, `a man named Li`: whose name is told gets no office.
    static func isNaming(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        guard type == "appointment", scene.lemma(verb) == "name" else { return false }
        let first = scene.sentence.range.lowerBound
        if scene.isPassive(verb) || verb > first && scene.lemma(verb - 1) == "be" {
            let isBare = !scene.children(verb).contains {
                $0 > verb && [.xcomp, .obj, .obl].contains(scene.sentence.relation($0).base)
            }
            // `The fund was not named, nor were its founders.`
            if isBare, verb + 1 < scene.sentence.range.upperBound, scene.sentence.tag(verb + 1).isMark { return true }
            if isBare, verb - 2 > first, scene.lemma(verb - 1) == "be", scene.lemma(verb - 2) == "to" { return true }
        }
        if scene.sentence.relation(verb) == .acl,
            let next = scene.text.tokens.indices.contains(verb + 1) ? verb + 1 : nil,
            scene.isName(next)
        {
            return true
        }
        return scene.companion(of: verb, "as").map { beheld.contains(scene.lemma($0)) } ?? false
    }

    /// What is asked of whoever is quoted, and how a word opens a sentence: `declined to comment`, `Demand for coal rose`.
    static func isNoAct(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        switch type {
        case "accusation":
            // `The accused, who is 71, …`
            return scene.lemma(verb) == "accuse" && verb > scene.sentence.range.lowerBound
                && scene.sentence.tag(verb - 1) == .determiner
        case "withdrawal", "enactment", "flight": return isOfLooseUse(verb, type, scene)
        case "closure":
            // `is open from nine to five and closed on Mondays`: how things are.
            return scene.firstConjunct(verb) != verb && scene.lemma(scene.firstConjunct(verb)) == "open"
                && scene.text.tokens[scene.firstConjunct(verb)].universal == .adjective
        case "protest":
            // `marched toward the nomination`
            return ["toward", "towards", "into"].contains { word in
                scene.companion(of: verb, word).map { scene.kind($0) == .thing } ?? false
            }
        case "ban":
            // `God forbid`
            return scene.lemma(verb) == "forbid"
                && scene.agent(verb).map { ["god", "heaven"].contains(scene.lemma($0)) } ?? false
        case "refusal":
            // `the rating rose, though it has declined since`
            if scene.lemma(verb) == "decline", isDwindling(verb, scene) { return true }
            let end = min(scene.sentence.range.upperBound, verb + 5)
            return ((verb + 1)..<max(end, verb + 1)).contains { mute.contains(scene.lemma($0)) }
        case "demand":
            let next = verb + 1
            // `a short film called “Home” on …`
            if scene.lemma(verb) == "call", scene.sentence.relation(verb) == .acl { return true }
            return verb == scene.sentence.range.lowerBound && next < scene.sentence.range.upperBound
                && scene.lemma(next) == "for"
        case "attack", "killing":
            // `shot himself in the foot`, `a shot in the arm`
            let end = min(scene.sentence.range.upperBound, verb + 5)
            return scene.lemma(verb) == "shoot"
                && ((verb + 1)..<max(end, verb + 1)).contains {
                    ["foot", "arm", "dark", "self"].contains(scene.lemma($0)) && scene.lemma($0 - 1) == "the"
                }
        case "crossing":
            // `as ripple effects reach the country`
            guard let agent = scene.agent(verb), scene.kind(agent) == .thing else { return false }
            return !(EventWords.classes["vehicle"]?.contains(scene.lemma(agent)) ?? false)
        case "talks":
            // `met his wife`
            guard scene.lemma(verb) == "meet", let object = scene.undergoer(verb) else { return false }
            return ["wife", "husband", "girlfriend", "boyfriend", "fiancee", "fiance"].contains(scene.lemma(object))
        default: return false
        }
    }

    /// `Revenue declined 8%`, `has declined since`: without an offer or an act that is declined.
    private static func isDwindling(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.isPassive(verb) { return false }
        let next = verb + 1
        guard next < scene.sentence.range.upperBound else { return true }
        if scene.sentence.tag(next) == .to || scene.text.form(next).elementsEqual("to".utf8) {
            return next + 1 >= scene.sentence.range.upperBound || scene.sentence.tag(next + 1) != .baseVerb
        }
        if scene.text.tokens[next].universal == .numeral || scene.lemma(next) == "$" { return true }
        return scene.sentence.object(of: verb) == nil
    }

    /// What is taken back, approved or left without a body's, a law's or a danger's being in it.
    private static func isOfLooseUse(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        switch type {
        case "withdrawal":
            // `withdrew its request`
            guard scene.lemma(verb) == "withdraw", let object = scene.undergoer(verb) else { return false }
            return scene.kind(object) == .thing
                && !(EventWords.classes["troop"]?.contains(scene.lemma(object)) ?? false)
        case "enactment":
            // `shareholders approved the merger`
            return scene.lemma(verb) == "approve"
                && scene.agent(verb).map { unlegislative.contains(scene.lemma($0)) } ?? false
        case "flight":
            // `left home at noon`, but `left their homes`
            if scene.lemma(verb) == "leave" {
                return scene.undergoer(verb).map { scene.sentence.tag($0) != .pluralNoun } ?? true
            }
            // `bring in workers who displace others`
            if scene.lemma(verb) == "displace" {
                return scene.undergoer(verb).map { ["worker", "employee", "job"].contains(scene.lemma($0)) } ?? false
            }
            // `Investors fled`
            return scene.agent(verb).map { fickle.contains(scene.lemma($0)) } ?? false
        default: return false
        }
    }

    /// Those whose approval makes no law.
    private static let unlegislative: Set<String> = [
        "shareholder", "regulator", "board", "court", "judge", "agency", "bank", "fund", "investor", "creditor",
        "member",
        "company", "owner", "director", "club", "firm", "watchdog",
    ]

    /// Those who take their money or their favour away when they flee.
    private static let fickle: Set<String> = [
        "investor", "advertiser", "customer", "donor", "shopper", "trader", "viewer", "depositor", "sponsor", "voter",
        "subscriber", "money", "capital", "buyer",
    ]

    private static let mute: Set<String> = ["comment", "elaborate", "discuss", "answer", "identify", "say", "specify"]

    /// Whether a word is the second half of one with a hyphen whose first half is no prefix.
    static func isHalf(_ token: Int, _ scene: Scene) -> Bool {
        guard token - 2 >= scene.sentence.range.lowerBound, scene.text.form(token - 1).elementsEqual("-".utf8) else {
            return false
        }
        return !["re", "co", "pre", "de", "test"].contains(scene.text.text(token - 2).lowercased())
    }
}
