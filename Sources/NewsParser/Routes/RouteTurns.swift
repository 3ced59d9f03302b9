import NewsSyntax

/// Turns of phrase by which a place belongs to a journey or does not.
extension RouteWays {
    /// `asked whether she would go back to Caracas`: a way that nobody has gone yet.
    static func isAsked(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: scene.firstConjunct(verb), label: .mark).contains { scene.lemma($0) == "whether" }
    }

    /// `holds a lead headed into Iowa`: a campaign goes from state to state in a manner of speaking.
    static func isOnTheStump(_ verb: Int, _ scene: Scene) -> Bool {
        ["head", "go", "come"].contains(scene.lemma(verb)) && verb + 1 < scene.sentence.range.upperBound
            && ["into", "out"].contains(scene.lemma(verb + 1)) && Politics.isPolitical(scene)
    }

    /// `fled the fires around Jasper`, `escaped the fighting in Sudan`: where that is from which they get away.
    static func isOfWhatIsLeft(_ marker: Int, _ mover: Int, _ preposition: String, _ scene: Scene) -> Bool {
        guard ["flee", "escape", "leave"].contains(scene.lemma(mover)),
            near.contains(preposition) || preposition == "along",
            marker - mover < 8, let object = scene.undergoer(mover) ?? scene.nounHead(from: mover + 1), object > mover,
            object < marker, scene.kind(object) != .people, scene.kind(object) != .person
        else { return false }
        return !((mover + 1)..<marker).contains { scene.sentence.tag($0).isMark || scene.isVerb($0) }
            && !RouteWords.vehicles.contains(scene.lemma(object)) && !isNamed(object, scene)
    }

    /// `work in Riyadh for a few years before moving on to Canada`: a stop, as what follows tells.
    static func isSojourn(_ verb: Int, _ scene: Scene) -> Bool {
        guard ["work", "live", "study", "serve", "settle", "train"].contains(scene.lemma(verb)) else { return false }
        let end = min(scene.sentence.range.upperBound - 1, verb + 16)
        return (verb..<max(verb, end)).contains {
            scene.lemma($0) == "before" && scene.sentence.tag($0 + 1) == .gerund
                && RouteWords.moving[scene.lemma($0 + 1)] != nil
        }
    }

    private static let loose: Set<String> = [
        "go", "come", "get", "run", "take", "bring", "lead", "send", "return", "turn", "flock", "drive", "put", "make",
        "call", "follow", "choose", "prefer", "reach", "carry", "hand", "move", "push", "pull", "steer", "guide",
        "pass",
        "swing", "shift", "rush", "crowd", "deliver", "leave", "continue", "press", "race", "stop", "draw", "hop",
        "climb",
    ]

    /// `flocked to Carmody`: a single name that the tagger has for a person's and no table for a place's, behind a verb
    /// that has people there as often as places.
    static func isPersonAhead(_ token: Int, _ mover: Int, _ scene: Scene) -> Bool {
        guard let kind = scene.nameKind(token), kind == .person || kind == .organisation,
            loose.contains(scene.lemma(mover)), !PlaceWords.nouns.contains(scene.lemma(token).lowercased())
        else { return false }
        let slug = Slug.make(scene.text.text(token))
        return !PlaceCodes.isKnown(slug) && !MissedPlaces.isOfTheWorld(slug)
            && (token == scene.sentence.range.lowerBound || scene.nameKind(token - 1) != kind)
    }

    /// `landed here … after the crew was found off Gozo`: the place is that of a verb in between that moves nobody.
    static func isOfOtherVerb(_ place: Int, _ mover: Int, _ scene: Scene) -> Bool {
        guard place > mover else { return false }
        var node = place
        for _ in 0..<4 {
            guard let head = scene.sentence.head(of: node) else { return false }
            node = head
            if scene.text.tokens[node].universal == .verb { break }
        }
        // `was found floating off …`
        if !scene.sentence.isFinite(node), let head = scene.sentence.head(of: node), head > mover, head < node,
            scene.text.tokens[head].universal == .verb
        {
            node = head
        }
        guard node > mover, node < place, scene.text.tokens[node].universal == .verb else { return false }
        let lemma = scene.lemma(node)
        // `…, when the snow melted, over the border`; `are let through to Monterrey`
        if isMisspelt(node, scene) || (node..<place).contains(where: { scene.sentence.tag($0).isMark })
            || ["let", "allow", "permit"].contains(lemma)
        {
            return false
        }
        return RouteWords.moving[lemma] == nil && !RouteWords.staying.contains(lemma) && !reporting.contains(lemma)
            && (scene.sentence.isFinite(node) || scene.isPassive(node)) && !RouteWords.goals.contains(lemma)
    }
}
