import NewsSyntax

/// Which nouns name an event where they stand.
enum NominalEvents {
    /// Types that somebody does.
    static func isDone(_ type: String) -> Bool {
        !["earthquake", "flood", "storm", "fire", "explosion", "crash", "collapse", "outbreak"].contains(type)
    }

    /// Verbs whose subject does what their object names.
    private static let performing: Set<String> = set(
        """
        hold stage carry conduct launch begin start open make mount wage commit call announce organise organize plan give take
        lead resume join attend pay undertake perform execute complete finish continue prepare arrange schedule cancel
        postpone delay suspend halt end abandon issue impose grant order file offer tender submit hand pursue win lose have
        avert attempt threaten host enter cast pull orchestrate plot direct step intensify escalate extend lift ease repeat
        """)

    /// Types that are called by where they take place: `the Nairobi bombing`, `the Geneva talks`.
    static func isCalledByPlace(_ type: String) -> Bool {
        !isDone(type) || ["bombing", "talks", "riot"].contains(type)
    }

    /// Types that somebody suffers whom "on" or "against" brings: `the attack on the village`.
    static func isAimed(_ type: String) -> Bool {
        ["attack", "bombing", "cyberattack", "sanction", "criticism", "lawsuit", "investigation"].contains(type)
    }

    /// Whether who is said to do something to an event is the one who does it.
    static func isPerforming(_ lemma: String, _ type: String) -> Bool {
        // `called it an attack`
        if lemma == "call" { return ["election", "vote", "strike", "talks", "protest"].contains(type) }
        return performing.contains(lemma)
    }

    /// Verbs by which something happens, is held, is feared or is done to someone.
    private static let happening: Set<String> = set(
        """
        hold stage carry conduct launch begin start open end take occur happen follow hit strike rock shake kill injure
        destroy damage leave cause trigger spark prompt demand order plan cancel postpone schedule call break erupt lead
        join lose win announce make pay arrive face suffer survive condemn prevent stop avert avoid fear threaten expect
        resume suspend cut delay reach sweep devastate flood force continue organise organize attend boycott
        disperse quash crush foil prove investigate suffer tender submit hand offer get go be give prepare plot mount wage commit orchestrate witness overturn quash uphold annul
        reverse reject approve oppose seek confirm deny survive escape mourn praise welcome criticise criticize denounce level
        gut wreck raze extinguish douse contain battle fight turn stem ban thwart block halt mar erupt subside rage spread drag enter fail succeed
        overshadow close complete arrange abandon interrupt provoke precede draw attract mark lift impose ease tighten
        discuss consider weigh explore pursue propose suggest recommend urge support back favor favour endorse negotiate mull study
        contemplate authorise authorize accept allege admit film recall weather handle regret deplore
        bury topple flatten engulf avert reach repel beat suppress reschedule rearrange re-arrange rebook put bring report describe stay
        """)

    /// What stands before a noun and makes another event of it, or none: `a drone strike`, `a heart attack`.
    private static let compounds: [String: [(type: String?, words: Set<String>)]] = [
        "strike": [
            (
                "bombing",
                [
                    "air", "drone", "missile", "rocket", "artillery", "aerial", "nuclear", "retaliatory", "preemptive",
                    "pre-emptive", "cross-border", "military", "mortar", "naval", "precision",
                ]
            ), ("protest", ["hunger"]), (nil, ["lightning", "bird", "third", "second", "first"]),
        ],
        "blast": [("bombing", ["bomb", "terrorist", "suicide", "grenade", "car-bomb"])],
        "explosion": [("bombing", ["bomb", "terrorist", "suicide", "grenade"])],
        "raid": [
            ("bombing", ["air", "bombing"]), ("theft", ["bank", "armed"]),
            ("investigation", ["police", "drug", "fbi"]),
        ],
        "attack": [
            (nil, ["heart", "panic", "asthma", "anxiety"]),
            ("cyberattack", ["cyber", "ransomware", "phishing", "hacking"]),
        ],
        "fire": [
            (
                nil,
                [
                    "gun", "machine-gun", "artillery", "mortar", "friendly", "enemy", "sniper", "rocket", "small-arms",
                    "camp",
                    "covering", "rapid", "hostile",
                ]
            )
        ],
        "crash": [(nil, ["market", "stock", "price", "financial", "economic", "course"])],
        "collapse": [
            (
                nil,
                [
                    "economic", "financial", "banking", "market", "political", "price", "housing", "currency", "mental",
                    "nervous", "total", "moral", "social", "late",
                ]
            )
        ],
        "death": [("killing", ["shooting", "stabbing", "beating", "shoot", "stab", "beat"])],
        "test": [("missile_test", ["missile", "nuclear", "rocket", "atomic", "bomb", "warhead"])],
        "launch": [("missile_test", ["missile"])],
        "exercise": [("cooperation", ["joint"])], "drill": [("cooperation", ["joint"])],
        "patrol": [("cooperation", ["joint"])], "manoeuvre": [("cooperation", ["joint"])],
        "maneuver": [("cooperation", ["joint"])],
        "sentence": [("conviction", ["death", "life", "prison", "jail", "suspended", "custodial"])],
        "rally": [(nil, ["price", "stock", "market", "bond", "late", "motor", "relief"])],
        "storm": [(nil, ["perfect", "political"])],
        "vote": [
            (
                nil,
                [
                    "latino", "black", "white", "evangelical", "youth", "female", "hispanic", "jewish", "catholic",
                    "muslim",
                    "protestant", "rural", "urban", "suburban", "popular", "electoral", "working-class", "ethnic",
                ]
            )
        ],
        "release": [(nil, ["press", "news"])],
        "meeting": [(nil, ["annual", "shareholder", "stockholder", "prayer", "town", "hall"])],
        "suit": [(nil, ["dark", "business", "space", "three-piece", "swim", "wet", "strong", "grey", "gray", "blue"])],
        "march": [(nil, ["onward", "inexorable", "forced", "wedding"])],
        "earthquake": [(nil, ["political", "electoral"])],
        "landslide": [(nil, ["electoral", "election", "republican", "political"])],
    ]

    /// The event that a noun names: by its lemma, with the other half of a word with a hyphen (`break-in`, `by-election`),
    /// or by what stands before it.
    static func type(of token: Int, _ scene: Scene) -> String? {
        let range = scene.sentence.range
        func isHyphen(_ index: Int) -> Bool {
            range.contains(index) && scene.text.form(index).elementsEqual("-".utf8)
        }
        func named(_ words: [Int]) -> String? {
            EventLexicon.nounType(of: Array(words.map { scene.lemma($0) }.joined(separator: "-").utf8)[...])
        }
        if isHyphen(token + 1), range.contains(token + 2), let type = named([token, token + 2]) { return type }
        // `a cease-fire`, `the vice-election`: half of a word.
        if isHyphen(token - 1), token - 2 > range.lowerBound { return named([token - 2, token]) }
        let isGerund = scene.sentence.tag(token) == .gerund
        return EventLexicon.nounType(of: isGerund ? scene.text.form(token) : scene.text.lemmaForm(token))
            ?? compoundType(token, scene) ?? (isLossOfLife(token, scene) ? "death" : nil)
    }

    /// `with the loss of five lives`
    private static func isLossOfLife(_ token: Int, _ scene: Scene) -> Bool {
        scene.lemma(token) == "loss"
            && scene.children(token).contains { scene.lemma($0) == "life" && scene.preposition($0) == "of" }
    }

    /// Which event a noun names with what stands before it: nil for none.
    static func described(_ token: Int, _ type: String, _ scene: Scene) -> String? {
        guard let rows = compounds[scene.lemma(token)] else { return type }
        return row(rows, token, scene).map { $0.type } ?? type
    }

    /// The event that a noun names by what stands before it alone: `a missile test`.
    static func compoundType(_ token: Int, _ scene: Scene) -> String? {
        guard let rows = compounds[scene.lemma(token)] else { return nil }
        return row(rows, token, scene)?.type
    }

    private static func row(
        _ rows: [(type: String?, words: Set<String>)], _ token: Int, _ scene: Scene
    ) -> (type: String?, words: Set<String>)? {
        let before = scene.children(token).filter { $0 < token }.map { scene.lemma($0) }
        return rows.first { row in before.contains(where: row.words.contains) }
    }

    static func isEvent(_ token: Int, _ type: String, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        if sentence.tag(token) == .gerund || isLossOfLife(token, scene) { return true }
        // `The crash course`: what stands before a noun describes it.
        if token + 1 < sentence.range.upperBound, scene.text.tokens[token + 1].universal == .noun,
            sentence.head(of: token) == token + 1
        {
            return false
        }
        if isState(token, scene) { return true }
        // `is under investigation`
        if scene.preposition(token) == "under" { return lasting.contains(scene.lemma(token)) }
        let isPlural = sentence.tag(token) == .pluralNoun
        // `any talk that …`: words, no talks.
        if !isPlural, type == "talks", scene.lemma(token) == "talk" { return false }
        // `wanted 60 votes`: what is counted.
        if isPlural, type == "vote" { return false }
        // `Quakes are rare`: the kind, not one of them.
        if isPlural, let head = sentence.head(of: token), sentence.child(of: head, label: .cop) != nil,
            scene.lemma(head) != "way"
        {
            return false
        }
        if isPlural, !scene.children(token).contains(where: { ![.punct, .case].contains(sentence.relation($0).base) }),
            sentence.relation(token).base == .conj || type == "fire"
        {
            return false
        }
        let relation = sentence.relation(token).base
        switch relation {
        case .nsubj, .obj:
            guard let verb = sentence.head(of: token) else { return true }
            if scene.isVerb(verb) {
                return happening.contains(scene.lemma(verb)) || type == "earthquake" || hasOwner(token, scene)
                    || relation == .nsubj && isSubjectOfTold(token, verb, isPlural: isPlural, scene)
                    || relation == .nsubj && !isDone(type) && !stative.contains(scene.lemma(verb))
            }
            // `talks were under way`, `a strike is likely`
            if sentence.child(of: verb, label: .cop) != nil {
                return scene.lemma(verb) == "way" || RealisWords.adjectives[scene.lemma(verb)] != nil
                    || isJudged(token, by: verb, isPlural: isPlural, scene)
            }
            return hasOwner(token, scene)
        case .obl, .nmod: return isPhrase(token, type, isPlural: isPlural, scene)
        // `called for a boycott and a march`
        case .conj:
            let first = scene.firstConjunct(token)
            guard first != token, hasArticle(token, scene),
                [.obl, .obj, .nsubj].contains(sentence.relation(first).base),
                let verb = sentence.head(of: first), scene.isVerb(verb)
            else { return false }
            return happening.contains(scene.lemma(verb))
        case .root, .parataxis: return sentence.child(of: token, label: .cop) == nil
        default: return false
        }
    }

    /// Words that are as often something else, unless a verb of happening stands by.
    private static let ambiguous: Set<String> = [
        "suit", "fine", "talk", "ballot", "hack", "hacking", "release", "wreck", "dialogue", "march", "tour", "anger",
        "conviction", "gale", "fire", "vote",
    ]

    /// `A walkout crippled the port`: whatever a predicate tells of an event that is one and not the kind.
    private static func isSubjectOfTold(_ token: Int, _ verb: Int, isPlural: Bool, _ scene: Scene) -> Bool {
        guard !ambiguous.contains(scene.lemma(token)), !stative.contains(scene.lemma(verb)), token < verb else {
            return false
        }
        let tag = scene.sentence.tag(verb)
        let helpers = scene.children(verb).filter { [.aux].contains(scene.sentence.relation($0).base) }
        let isPast =
            tag == .pastVerb
            || helpers.contains {
                scene.sentence.tag($0) == .pastVerb || scene.text.form($0).elementsEqual("has".utf8)
                    || scene.text.form($0).elementsEqual("have".utf8)
            }
        if isPast { return true }
        return !isPlural && hasArticle(token, scene) && (tag == .thirdPersonVerb || !helpers.isEmpty)
    }

    /// `The rally was peaceful`, `A walkout would be a disaster`: what was, or what one would be.
    private static func isJudged(_ token: Int, by predicate: Int, isPlural: Bool, _ scene: Scene) -> Bool {
        guard hasArticle(token, scene), !ambiguous.contains(scene.lemma(token)) || scene.lemma(token) == "vote" else {
            return false
        }
        let isPast =
            scene.sentence.child(of: predicate, label: .cop).map { scene.sentence.tag($0) == .pastVerb } ?? false
        return isPast && RealisReader.isKnown(token, scene)
            || !isPlural
                && scene.sentence.children(of: predicate, label: .aux).contains { scene.sentence.tag($0) == .modal }
            || RealisReader.isOnItsDay(token, predicate, scene)
    }

    /// Whether the noun of an event behind a preposition is one that happens.
    private static func isPhrase(_ token: Int, _ type: String, isPlural: Bool, _ scene: Scene) -> Bool {
        guard let preposition = scene.preposition(token) else { return false }
        // `the threat of a strike`
        if hasArticle(token, scene), RealisReader.content(token, type, scene) != nil { return true }
        // `called for early elections`, `warned of an attack`, `led to a walkout`
        if isPlural || hasArticle(token, scene), let verb = scene.sentence.head(of: token), scene.isVerb(verb),
            RealisReader.isWished(preposition, by: scene.lemma(verb))
        {
            return true
        }
        // `arrived on an unannounced visit`
        if preposition == "on", type == "visit" { return hasArticle(token, scene) }
        guard
            [
                "after", "during", "in", "for", "of", "following", "follow", "by", "from", "before", "since",
                "over", "into", "with", "at", "because", "amid", "despite",
            ].contains(preposition)
        else {
            return false
        }
        // `an inquiry into the death of …`, `charged with the killing of …`
        if preposition == "into" || preposition == "with" {
            return hasArticle(token, scene) && isLookedInto(token, scene)
        }
        // `was arrested at a rally`, `at talks in Doha`
        if preposition == "at" {
            return type == "protest" && hasArticle(token, scene)
                || type == "talks" && (isPlural || scene.lemma(token) == "summit")
        }
        if ["in", "for", "of", "by", "from"].contains(preposition) {
            // `the winner of the election`
            let isDecided =
                type == "election" && preposition == "of"
                && scene.sentence.head(of: token).map {
                    ["winner", "loser", "result", "outcome", "round"].contains(scene.lemma($0))
                } ?? false
            if preposition == "of", isStretch(before: token, scene) { return true }
            return hasArticle(token, scene) && (preposition != "of" || isVerbal(type) || isDecided)
        }
        return true
    }

    /// `after 25 days of clashes`, `a wave of strikes`
    private static func isStretch(before token: Int, _ scene: Scene) -> Bool {
        guard let holder = scene.sentence.head(of: token), holder < token else { return false }
        return ["day", "week", "month", "year", "hour", "night", "series", "wave", "spate", "string", "round"].contains(
            scene.lemma(holder))
    }

    /// Whether a word before the preposition tells of a court or an inquiry.
    private static func isLookedInto(_ token: Int, _ scene: Scene) -> Bool {
        guard let marker = scene.sentence.children(of: token, label: .case).first,
            marker > scene.sentence.range.lowerBound
        else { return false }
        let holders = [scene.lemma(marker - 1), scene.sentence.head(of: token).map { scene.lemma($0) } ?? ""]
        return holders.contains {
            ["inquiry", "investigation", "probe", "charge", "inquest", "look", "connection"].contains($0)
        }
    }

    /// `are in talks`, `have been on strike`: what somebody is in the midst of.
    static func isState(_ token: Int, _ scene: Scene) -> Bool {
        let isMarked = token > scene.sentence.range.lowerBound + 1
        guard isMarked, let marker = scene.sentence.children(of: token, label: .case).first, marker < token,
            scene.lemma(marker) == "on" && ["visit", "trip", "tour"].contains(scene.lemma(token))
                || ((marker + 1)..<token).allSatisfy({ scene.sentence.relation($0).base != .det })
        else { return false }
        switch (scene.lemma(marker), scene.lemma(token)) {
        case ("in", "talk"), ("in", "negotiation"): return scene.sentence.tag(token) == .pluralNoun
        case ("on", "strike"): return true
        // `is on a visit to Quito`
        case ("on", "visit"), ("on", "trip"), ("on", "tour"): return scene.sentence.child(of: token, label: .cop) != nil
        default: return false
        }
    }

    /// `a coup attempt`, `a rescue bid`: what stands before a noun of trying.
    static func isAttempted(_ token: Int, _ scene: Scene) -> Bool {
        let next = token + 1
        return next < scene.sentence.range.upperBound && scene.sentence.head(of: token) == next
            && ["attempt", "bid"].contains(scene.lemma(next))
    }

    /// What somebody can be under.
    private static let lasting: Set<String> = ["investigation", "attack", "siege", "bombardment", "curfew"]

    /// Verbs of what is so, by which a disaster is spoken of and does not happen.
    private static let stative: Set<String> = [
        "be", "mean", "remain", "seem", "appear", "need", "require", "include", "involve", "represent", "matter",
        "differ", "depend", "deserve", "resemble", "vary",
    ]

    private static func isVerbal(_ type: String) -> Bool { type == "visit" || type == "earthquake" || type == "storm" }

    private static func hasOwner(_ token: Int, _ scene: Scene) -> Bool {
        scene.children(token).contains {
            scene.sentence.relation($0) == .nmodPoss || scene.sentence.relation($0) == .nmod
        }
    }

    private static func hasArticle(_ token: Int, _ scene: Scene) -> Bool {
        scene.children(token).contains {
            scene.sentence.relation($0).base == .det || scene.sentence.relation($0) == .nmodPoss
        }
    }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

/// Turns of phrase that mean something else.
enum Idioms {
    private static let abstractVictims: Set<String> = [
        "wit", "time", "idea", "hope", "interest", "bill", "market", "record", "odds", "heart", "ball", "story", "mood",
        "dream", "fear", "mind", "attention", "imagination", "crowd", "audience", "headline", "hour", "appetite", "egg",
        "drum", "retreat", "calory", "calorie", "fuel", "cd", "film", "scene", "photo", "goal",
    ]

    private static let abstractActors: Set<String> = [
        "idea", "hope", "joke", "rumour", "rumor", "price", "thought", "song", "deadline", "patience", "order",
        "population", "number", "cost", "debt", "demand", "popularity", "row", "controversy", "debate", "scandal",
        "spending", "end", "interest", "use", "usage", "membership",
    ]

    /// - Parameter isAsked: whether the table asks for an object of its class.
    static func isIdiom(_ token: Int, _ type: String, _ scene: Scene, isAsked: Bool = false) -> Bool {
        if !isAsked, FigurativeEvents.isFigurative(token, type, scene) { return true }
        if let object = scene.undergoer(token), scene.isVerb(token) {
            let lemma = scene.lemma(object)
            if !isAsked, FigurativeEvents.isForce(type), abstractVictims.contains(lemma),
                !FigurativeEvents.isMarketplace(object, scene)
            {
                return true
            }
            // `honour a promise`, `rejected claims that …`
            if type == "award", StanceWords.exempt["honour"]?.contains(lemma) ?? false { return true }
            if type == "refusal",
                [
                    "claim", "allegation", "accusation", "charge", "report", "suggestion", "rumour", "rumor", "idea",
                    "notion", "premise", "theory", "assertion", "contention", "characterization", "characterisation",
                    "criticism", "view", "comparison", "label", "argument",
                ].contains(lemma)
            {
                return true
            }
            if ["attack", "killing", "damage", "injury"].contains(type), scene.sentence.agent(of: token) != nil,
                ["wind", "mistake", "critic", "thought"].contains(lemma)
            {
                return true
            }
        }
        if scene.isVerb(token), let subject = scene.sentence.subject(of: token) {
            let lemma = scene.lemma(subject)
            if abstractActors.contains(lemma),
                type != "market_move", type != "broadcast"
            {
                return true
            }
        }
        return false
    }
}
