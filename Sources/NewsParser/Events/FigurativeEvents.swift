import NewsSyntax

/// Verbs and nouns of harm and force with an object that no hand can touch: `destroys credibility`, `escaped charges`,
/// `executed the plan`.
enum FigurativeEvents {
    /// Types of what is done to people and things that can be touched.
    private static let bodily: Set<String> = [
        "damage", "flood", "killing", "death", "fire", "rescue", "theft", "collapse", "explosion", "bombing", "storm",
        "injury", "enactment", "seizure", "abduction",
    ]

    static func isFigurative(_ token: Int, _ type: String, _ scene: Scene) -> Bool {
        guard scene.isVerb(token) else { return isLoose(token, type, scene) }
        // `he is honoured to speak`, `honoured by the vote`: how somebody feels.
        if type == "award", ["honour", "honor"].contains(scene.lemma(token)), scene.isPassive(token) {
            let auxiliary = scene.sentence.child(of: token, label: .auxPass).map { scene.sentence.tag($0) }
            if [.presentVerb, .thirdPersonVerb].contains(auxiliary) { return true }
        }
        guard let object = scene.undergoer(token) else { return false }
        let lemma = scene.lemma(object)
        let isThing = scene.kind(object) == .thing
        switch (type, scene.lemma(token)) {
        case ("killing", "execute"): return isThing || lemma == "it"
        case ("flight", _): return isThing && legal.contains(lemma)
        // `cut the reporter off`
        case ("damage", "cut"): return scene.kind(object) == .person
        case ("withdrawal", "pull"): return ["that", "it", "this"].contains(lemma)
        case ("seizure", "occupy"):
            return ["seat", "office", "post", "position", "throne", "place", "house"].contains(lemma)
        default: return isThing && bodily.contains(type) && isAbstract(lemma)
        }
    }

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
        guard type == "crash" || type == "collapse" else { return false }
        let whole = scene.children(noun).first { scene.preposition($0) == "of" && $0 > noun }
        guard let whole, !scene.isName(whole) else { return false }
        let words = EventWords.classes[type == "crash" ? "vehicle" : "building"] ?? []
        return !words.contains(scene.lemma(whole)) && !PlaceWords.nouns.contains(scene.lemma(whole))
            || ["country", "nation", "state", "economy"].contains(scene.lemma(whole))
    }

    private static let endings = ["ity", "ness", "ism", "ance", "ence", "dom"]

    /// Words with such an ending that stand for people and things.
    private static let concrete: Set<String> = [
        "city", "university", "facility", "community", "municipality", "commodity", "electricity", "locality",
        "celebrity", "minority", "authority", "charity", "utility", "entity", "ambulance", "residence", "fence",
        "appliance", "entrance", "defence", "evidence", "audience", "substance", "kingdom", "witness", "wilderness",
        "harness", "business", "ordnance", "conference", "furnace", "quantity", "security", "antiquity", "majority",
    ]

    /// Whether a noun's ending says that it names a quality or a state.
    static func isAbstract(_ lemma: String) -> Bool {
        lemma.utf8.count > 6 && endings.contains { lemma.hasSuffix($0) } && !concrete.contains(lemma)
    }
}
