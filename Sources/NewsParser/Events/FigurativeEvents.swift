import NewsSyntax

/// Verbs and nouns of harm and force with an object that no hand can touch: `destroys credibility`, `escaped charges`,
/// `executed the plan`.
enum FigurativeEvents {
    /// Types of what is done to people and things that can be touched.
    private static let bodily: Set<String> = [
        "damage", "flood", "killing", "death", "fire", "rescue", "theft", "collapse", "explosion", "bombing", "storm",
        "injury", "seizure", "abduction", "attack", "riot", "takeover", "launch",
    ]

    /// Whether a type is done with force, so that it is figurative of what has no body.
    static func isForce(_ type: String) -> Bool {
        bodily.contains(type) || ["match", "flight", "arrest"].contains(type)
    }

    static func isFigurative(_ token: Int, _ type: String, _ scene: Scene) -> Bool {
        // `makes a killing on bonds`
        if type == "killing", scene.text.form(token).elementsEqual("killing".utf8),
            let verb = scene.sentence.head(of: token), scene.lemma(verb) == "make"
        {
            return true
        }
        guard scene.isVerb(token) else { return isLoose(token, type, scene) }
        // `felt cut off`, `looked beaten`: how somebody feels or seems.
        if let linking = scene.linkingVerb(over: token), ["feel", "look", "sound"].contains(scene.lemma(linking)) {
            return true
        }
        // `he is honoured to speak`, `honoured by the vote`: how somebody feels.
        if type == "award", ["honour", "honor"].contains(scene.lemma(token)), scene.isPassive(token) {
            let auxiliary = scene.sentence.child(of: token, label: .auxPass).map { scene.sentence.tag($0) }
            if [.presentVerb, .thirdPersonVerb].contains(auxiliary) || isFeeling(token, scene) { return true }
        }
        // `respect and execute the sentence`, wherever the tree has that.
        let isExecuted = type == "killing" && scene.lemma(token) == "execute"
        guard let object = scene.undergoer(token) ?? (isExecuted ? scene.nounHead(from: token + 1) : nil) else {
            return false
        }
        let lemma = scene.lemma(object)
        // `slaughtered their herds`: beasts are not murdered.
        if type == "killing" || type == "attack" && scene.lemma(token) == "shoot",
            EventWords.classes["beast"]?.contains(lemma) ?? false
        {
            return true
        }
        // `combed the marsh for the missing pilot`
        if type == "investigation", ["comb", "search"].contains(scene.lemma(token)),
            scene.companion(of: token, "for").map({ [.person, .people].contains(scene.kind($0)) }) ?? false
        {
            return true
        }
        let isThing = scene.kind(object) == .thing
        switch (type, scene.lemma(token)) {
        case ("killing", "execute"): return isThing || lemma == "it"
        case ("flight", _): return isThing && legal.contains(lemma)
        // `a poisoned well`
        case ("killing", "poison"): return isThing || scene.kind(object) == .place
        // `cut the hikers off`, `knocked his rivals out of the race`: nobody is a thing that breaks.
        case ("damage", _) where [.person, .people].contains(scene.kind(object)) || scene.nameKind(object) == .person:
            return true
        // `flooded with messages`, `swamped by calls`
        case ("flood", _):
            let matter = scene.companion(of: token, "with") ?? scene.sentence.agent(of: token)
            return matter.map { !physical.contains(scene.lemma($0)) && scene.kind($0) == .thing && !scene.isName($0) }
                ?? (isThing && isAbstract(lemma))
        case ("withdrawal", "pull"): return ["that", "it", "this"].contains(lemma)
        case ("seizure", "occupy"):
            return ["seat", "office", "post", "position", "throne", "place", "house"].contains(lemma)
        // `destroying this committee`, `the generals were reduced to rubble`
        case ("damage", _) where scene.kind(object) == .body:
            return scene.text.tokens[object].universal == .noun && PersonWords.bodies.contains(lemma)
                && !PlaceWords.nouns.contains(lemma)
        case ("damage", "reduce"): return !isThing && scene.kind(object) != .place && !scene.isName(object)
        default: return isThing && bodily.contains(type) && isAbstract(lemma) && !isMarketplace(object, scene)
        }
    }

    /// `was honoured to announce`, `honoured and humbled`
    private static func isFeeling(_ verb: Int, _ scene: Scene) -> Bool {
        scene.children(verb).contains { child in
            switch scene.sentence.relation(child).base {
            case .xcomp, .advcl, .ccomp: child > verb && scene.isInfinitive(child)
            case .conj: feelings.contains(scene.lemma(child))
            default: false
            }
        }
    }

    private static let feelings: Set<String> = [
        "humble", "humbled", "proud", "thrill", "thrilled", "delight", "delighted", "grateful", "happy", "glad",
        "touch", "touched", "move", "moved", "flatter", "flattered", "privileged", "excited", "excite", "blessed",
    ]

    /// `a weekly market`, `the market in Gao`: not the one of prices.
    static func isMarketplace(_ token: Int, _ scene: Scene) -> Bool {
        scene.lemma(token) == "market"
            && scene.children(token).contains {
                [.amod, .compound, .nmod].contains(scene.sentence.relation($0).base)
                    && !prices.contains(scene.lemma($0))
            }
    }

    private static let prices: Set<String> = [
        "stock", "bond", "housing", "labour", "labor", "property", "equity", "free", "financial", "currency", "job",
        "energy", "oil", "share", "common", "single", "domestic", "international", "global", "world", "property",
    ]

    /// What somebody who is charged gets away from: no flight.
    private static let legal: Set<String> = [
        "charge", "prosecution", "punishment", "injury", "blame", "notice", "attention", "scrutiny", "criticism",
        "sentence", "penalty", "conviction", "indictment", "fine", "tax", "fate", "memory", "defeat", "relegation",
    ]

    /// `the crash of the country`, `the collapse of talks`, `Flawless execution.`: what has no body neither crashes nor
    /// caves in, and a bare noun that is a sentence names no deed.
    private static func isLoose(_ noun: Int, _ type: String, _ scene: Scene) -> Bool {
        // `in a suit`
        if scene.lemma(noun) == "suit", scene.preposition(noun) == "in" { return true }
        if scene.lemma(noun) == "execution", scene.sentence.relation(noun) == .root {
            return !scene.children(noun).contains { scene.sentence.relation($0).base == .nmod }
        }
        // `direct their fire at the minister`
        if scene.lemma(noun) == "fire", scene.sentence.child(of: noun, label: .nmodPoss) != nil { return true }
        if isSurge(noun, type, scene) { return true }
        // `won in a landslide`
        if scene.lemma(noun) == "landslide", ["in", "by"].contains(scene.preposition(noun) ?? "") {
            return scene.sentence.ancestors(of: noun).prefix(4).contains { contested.contains(scene.lemma($0)) }
        }
        guard type == "crash" || type == "collapse" else { return false }
        let whole = scene.children(noun).first { scene.preposition($0) == "of" && $0 > noun }
        guard let whole, !scene.isName(whole) else { return false }
        let words = EventWords.classes[type == "crash" ? "vehicle" : "building"] ?? []
        return !words.contains(scene.lemma(whole)) && !PlaceWords.nouns.contains(scene.lemma(whole))
            || ["country", "nation", "state", "economy"].contains(scene.lemma(whole))
    }

    private static let contested: Set<String> = [
        "win", "elect", "re-elect", "beat", "defeat", "lose", "victory", "vote", "election", "return", "sweep",
        "defeat",
    ]

    private static let surges: Set<String> = [
        "storm", "flood", "explosion", "outbreak", "fire", "earthquake", "collapse", "death",
    ]

    /// What a flood or a storm in a manner of speaking is of.
    private static let physical: Set<String> = [
        "water", "mud", "snow", "ice", "gas", "dust", "sand", "wind", "rain", "bomb", "cholera", "disease", "measles",
        "ebola", "flu", "influenza", "virus", "polio", "malaria", "plague", "fever", "methane", "petrol", "fuel",
        "violence", "fighting", "unrest", "hostility", "infection", "dynamite", "grenade", "mine", "shell", "century",
        "season", "year", "decade", "summer", "winter", "spring", "autumn", "illness", "poisoning", "covid", "sewage",
        "people", "category",
    ]

    /// `a storm of protest`, `a flood of complaints`: an event noun before "of" something that is no force of nature.
    private static func isSurge(_ noun: Int, _ type: String, _ scene: Scene) -> Bool {
        guard surges.contains(type), noun + 2 < scene.sentence.range.upperBound,
            [
                "storm", "flood", "explosion", "avalanche", "tsunami", "epidemic", "earthquake", "deluge", "hurricane",
                "blizzard", "landslide", "tornado",
            ].contains(scene.lemma(noun)),
            scene.lemma(noun + 1) == "of",
            let whole = scene.nounHead(from: noun + 2), scene.text.tokens[whole].universal == .noun
        else { return false }
        let lemma = scene.lemma(whole)
        return !physical.contains(lemma) && !PlaceWords.nouns.contains(lemma) && !scene.isTime(whole)
            && !(lemma.hasSuffix("s") && physical.contains(String(lemma.dropLast())))
    }

    private static let endings = [
        "ity", "ness", "ism", "ance", "ence", "dom", "tion", "sion", "ship", "hood", "cy", "ment", "logy",
    ]

    /// Words without such an ending for what no hand can touch.
    private static let ideas: Set<String> = [
        "deal", "plan", "law", "rule", "hope", "dream", "faith", "trust", "belief", "idea", "notion", "truth", "myth",
        "stereotype", "norm", "tradition", "career", "chance", "economy", "morale", "peace", "balance", "bond",
        "relation", "tie", "record", "budget", "policy", "project", "programme", "program", "loophole", "tax", "value",
        "image", "brand", "market", "price", "cost", "rate", "deficit", "barrier", "stigma", "spirit", "mood", "unity",
        "argument", "theory", "strategy", "campaign", "effort", "progress", "momentum", "system", "status", "quo",
        "emission", "lead", "surplus", "saving", "gain", "profit", "debt", "job", "benefit", "trade", "growth",
        "basis", "fabric", "essence", "meeting", "party", "debate", "vote", "case", "claim", "issue", "problem",
        "culture", "language", "legacy", "inbox", "mailbox", "switchboard", "timeline", "hotline",
    ]

    /// Words with such an ending that stand for people and things.
    private static let concrete: Set<String> = [
        "city", "university", "facility", "community", "municipality", "commodity", "electricity", "locality",
        "celebrity", "minority", "authority", "charity", "utility", "entity", "ambulance", "residence", "fence",
        "appliance", "entrance", "defence", "evidence", "audience", "substance", "kingdom", "witness", "wilderness",
        "harness", "business", "ordnance", "conference", "furnace", "quantity", "security", "antiquity", "majority",
        "station", "ammunition", "munition", "vegetation", "plantation", "installation", "fortification", "mansion",
        "warship", "battleship", "airship", "flagship", "spaceship", "township", "steamship", "gunship", "dealership",
        "apartment", "monument", "document", "equipment", "basement", "settlement", "instrument", "garment", "pavement",
        "embankment", "battlement", "tenement", "shipment", "fragment", "establishment", "government", "department",
        "regiment", "parliament", "detachment", "encampment", "armament", "delegation", "organization", "organisation",
        "corporation", "congregation", "television", "population", "transmission", "embassy", "pharmacy", "agency",
        "consignment", "allotment", "compartment", "federation", "foundation", "association", "substation",
        "exhibition",
        "battalion", "constituency", "investment", "commission", "reservation", "collection",
        "mission", "division", "operation", "subsidiary",
    ]

    /// Whether a noun's ending says that it names a quality or a state.
    static func isAbstract(_ lemma: String) -> Bool {
        ideas.contains(lemma) || ideas.contains(String(lemma.dropLast())) && lemma.hasSuffix("s")
            || lemma.utf8.count > 6 && endings.contains { lemma.hasSuffix($0) } && !concrete.contains(lemma)
    }
}
