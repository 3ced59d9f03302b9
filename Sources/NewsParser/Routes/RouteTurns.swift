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
}
