import NewsSyntax

/// Which nouns name an event where they stand.
enum NominalEvents {
    /// Types that somebody does.
    static func isDone(_ type: String) -> Bool {
        !["earthquake", "flood", "storm", "fire", "explosion", "crash", "collapse", "outbreak"].contains(type)
    }

    /// Verbs whose subject wants the event from another.
    static let asking: Set<String> = [
        "demand", "seek", "want", "request", "urge", "call", "propose", "reject", "oppose", "ban",
    ]

    /// Verbs by which something happens, is held, is feared or is done to someone.
    private static let happening: Set<String> = set(
        """
        hold stage carry conduct launch begin start open end take occur happen follow hit strike rock shake kill injure
        destroy damage leave cause trigger spark prompt demand order plan cancel postpone schedule call break erupt lead
        join lose win announce make pay arrive face suffer survive condemn prevent stop avert avoid fear threaten expect
        resume suspend cut delay reach sweep devastate flood force continue organise organize attend boycott
        disperse quash crush foil prove investigate suffer tender submit hand offer get go be give ban thwart block halt mar erupt subside rage spread drag enter fail succeed
        overshadow close complete arrange abandon interrupt provoke precede draw attract mark lift impose ease tighten
        bury topple flatten engulf avert reach repel beat suppress reschedule rearrange re-arrange rebook put bring report describe stay
        """)

    static func isEvent(_ token: Int, _ type: String, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        // `The crash course`: what stands before a noun describes it.
        if token + 1 < sentence.range.upperBound, scene.text.tokens[token + 1].universal == .noun,
            sentence.head(of: token) == token + 1
        {
            return false
        }
        let isPlural = sentence.tag(token) == .pluralNoun
        // `Quakes are rare`: the kind, not one of them.
        if isPlural, let head = sentence.head(of: token), sentence.child(of: head, label: .cop) != nil { return false }
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
            }
            return hasOwner(token, scene) && sentence.child(of: verb, label: .cop) == nil
        case .obl, .nmod:
            guard let preposition = scene.preposition(token) else { return false }
            // `the threat of a strike`
            if hasArticle(token, scene), RealisReader.content(token, scene) != nil { return true }
            // `arrived on an unannounced visit`
            if preposition == "on", type == "visit" { return hasArticle(token, scene) }
            guard
                ["after", "during", "in", "for", "of", "following", "by", "from", "before", "since", "over"].contains(
                    preposition)
            else {
                return false
            }
            if ["in", "for", "of", "by", "from"].contains(preposition) {
                return hasArticle(token, scene) && (preposition != "of" || isVerbal(type))
            }
            return true
        case .root, .parataxis: return sentence.child(of: token, label: .cop) == nil
        default: return false
        }
    }

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

    static func isIdiom(_ token: Int, _ type: String, _ scene: Scene) -> Bool {
        if FigurativeEvents.isFigurative(token, type, scene) { return true }
        if let object = scene.undergoer(token), scene.isVerb(token) {
            let lemma = scene.lemma(object)
            if abstractVictims.contains(lemma) { return true }
            // `honour a promise`, `rejected claims that …`
            if type == "award", StanceWords.exempt["honour"]?.contains(lemma) ?? false { return true }
            if type == "refusal",
                ["claim", "allegation", "accusation", "charge", "report", "suggestion", "rumour"].contains(lemma)
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
                type != "market_move"
            {
                return true
            }
        }
        return false
    }
}
