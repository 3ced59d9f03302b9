import NewsRecord
import NewsSyntax

/// Who moves, and whether they do.
extension RouteReader {
    func movesPeople(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        // `a bus | carrying wedding guests`, which the tree may take for guests that carry.
        let isOfVehicle =
            scene.sentence.tag(verb) == .gerund && verb > scene.sentence.range.lowerBound
            && RouteWays.carriers.contains(scene.lemma(verb - 1))
        guard isOfVehicle || ![.compound, .amod].contains(scene.sentence.relation(verb).base) else { return false }
        // `turn to the court for help`, `hand over powers to Brussels`
        if lemma == "turn",
            !["back", "around", "up", "north", "south"].contains(where: { scene.hasParticle(verb, $0) })
        {
            return false
        }
        // `the fight is left to Russia`
        if lemma == "leave", scene.isPassive(verb) { return false }
        if lemma == "hand", scene.undergoer(verb) == nil { return false }
        let undergoer = scene.undergoer(verb)
        // `The orphans' odyssey began in Bamako`, `shepherds drive their flocks down to Apulia`
        if RouteWays.isWaysOwn(verb, lemma, scene)
            || RouteWays.isHerding(verb, scene, isPeople: { isPeople($0, scene) })
        {
            return true
        }
        if RouteWords.carrying.contains(lemma) || lemma == "catch",
            let undergoer = undergoer ?? (scene.isPassive(verb) ? nil : scene.nounHead(from: verb + 1)),
            !RouteWords.vehicles.contains(scene.lemma(undergoer))
                && (!RouteWords.goals.contains(scene.lemma(undergoer))
                    || RouteWords.moved.contains(scene.lemma(undergoer)))
        {
            // `carrying Ohio`
            if undergoer > verb, PlaceNames.isState(Slug.make(scene.text.text(undergoer))) { return false }
            return isPeople(undergoer, scene)
        }
        // `made contributions to …`, `put questions to …`
        if RouteWords.vague.contains(lemma), let object = scene.sentence.object(of: verb), object > verb,
            scene.kind(object) == .thing, !RouteWords.journeys.contains(scene.lemma(object)),
            !RouteWords.travels.contains(scene.lemma(object)), !RouteWords.vehicles.contains(scene.lemma(object))
        {
            return false
        }
        if let subject = scene.sentence.child(of: verb, label: .nsubj),
            scene.text.form(subject).elementsEqual("who".utf8),
            !RouteWords.carrying.contains(lemma)
        {
            return true
        }
        // `with charges of treachery flying across the straits`
        if RouteIdioms.isOfThingBefore(verb, scene) { return false }
        // `travelled by mule`: no passive.
        let doer = scene.agent(verb).flatMap { RouteWords.vehicles.contains(scene.lemma($0)) ? nil : $0 }
        let moved = RouteWords.carrying.contains(lemma) || scene.isPassive(verb) ? undergoer : nil
        guard let agent = doer ?? moved ?? scene.agent(verb), !scene.isTime(agent),
            scene.isPassive(verb) || ![.obl, .nmod].contains(scene.sentence.relation(agent).base) || agent > verb
                || scene.sentence.head(of: verb) == agent, !isOfDay(verb, scene)
        else {
            return !RouteWords.vague.contains(lemma)
        }
        if RouteIdioms.isNobodys(agent, scene) { return false }
        // `the United States went into Iraq`
        if moved == nil, scene.isName(agent), Countries.isName(agent, scene) { return false }
        // `made their way through Peru to reach Chile`
        return isPeople(agent, scene) || RouteWays.carriers.contains(scene.lemma(agent))
            || lemma == "reach" && RouteWords.journeys.contains(scene.lemma(agent))
    }

    /// `310 people a day walk …`, where the tree has the day for its subject.
    func isOfDay(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.child(of: verb, label: .nsubj).map { scene.isTime($0) } ?? false
    }

    func isPeople(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.kind(token) {
        case .person, .people: return true
        case .pronoun: return scene.lemma(token) != "it"
        case .body:
            // Nationals, and names: whether of people or not is told later.
            if RouteWords.goods.contains(scene.text.text(token).lowercased()) { return false }
            // `runner Grace Otieno`, where the tagger sees a noun in the name.
            if scene.sentence.child(of: token, label: .flat) != nil { return true }
            return scene.isName(token) || RouteWords.moved.contains(scene.lemma(token)) || isNational(token, scene)
        // `the 14-year-old`
        case .place, .thing:
            if RouteWords.goods.contains(scene.text.text(token).lowercased()) { return false }
            return isNational(token, scene) || scene.lemma(token) == "old"
                || scene.kind(token) == .thing && scene.sentence.tag(token) == .pluralNoun && scene.canTakeSides(token)
        }
    }

    /// `Cubans`, `detained Burmese`.
    func isNational(_ token: Int, _ scene: Scene) -> Bool { RouteWays.nation(token, scene) != nil }

    func isReal(_ verb: Int, _ scene: Scene) -> Bool {
        let realis = RealisReader.realis(of: verb, "route", scene)
        if realis == .negated || scene.isNoLonger(verb) { return false }
        return !RouteWays.isWished(verb, scene) && !RouteWays.isAsked(verb, scene)
            && !RouteWays.isOnTheStump(verb, scene) && !RouteIdioms.isBarred(verb, scene)
            && !RouteIdioms.isThought(verb, scene) && !RouteIdioms.isHypothetical(verb, scene)
    }
}
