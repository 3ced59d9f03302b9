import NewsRecord
import NewsSyntax

/// Stops on the way, and places that a clause only points at.
extension RouteReader {
    /// `waited in Agadez`: a stop, where somebody moves, too.
    func isStay(_ token: Int, _ scene: Scene) -> Bool {
        if RouteWays.isStopNoun(token, scene) || isVisit(token, scene) { return true }
        return scene.isPredicate(token)
            && (RouteWords.staying.contains(scene.lemma(token)) || RouteWays.isSojourn(token, scene))
            && isReal(token, scene)
            && !(token + 1 < scene.sentence.range.upperBound && scene.lemma(token + 1) == "from")
            && ![.acl, .aclRelcl].contains(scene.sentence.relation(token)) && !RouteWays.describes(token, scene)
            && scene.agent(token).map {
                isPeople($0, scene) || scene.lemma(token) == "refuel" && RouteWays.carriers.contains(scene.lemma($0))
            } ?? true
    }

    /// Verbs that tell little of moving, unless they say whom: `took her son, who needed surgery, from …`.
    func isVague(_ verb: Int, _ scene: Scene) -> Bool {
        RouteWords.vague.contains(scene.lemma(verb))
            && !(RouteWords.carrying.contains(scene.lemma(verb))
                && moved(verb, scene).map { isPeople($0, scene) } ?? false)
    }

    /// `went to Izmir to look for work and from there on to …`: on with the way.
    func isFurther(_ token: Int, _ scene: Scene) -> Bool {
        token > scene.sentence.range.lowerBound && scene.text.form(token).elementsEqual("there".utf8)
            && scene.lemma(token - 1) == "from"
    }

    /// `in Dubai, where they fled in May`: the place that the clause is about.
    func whereTo(_ verb: Int, _ stops: [Stop], _ scene: Scene) -> Stop? {
        guard let place = RouteWays.whereTo(verb, scene), isPlace(place, scene), isNamed(place, scene),
            !stops.contains(where: { $0.token == place || $0.alternatives.contains(place) })
        else { return nil }
        return Stop(
            token: place, role: .destination, manner: RouteWords.moving[scene.lemma(verb)] ?? nil, mover: verb,
            alternatives: [])
    }

    func isVisit(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.lemma(verb) == "visit", scene.isPredicate(verb), let object = scene.sentence.object(of: verb)
        else { return false }
        return object > verb && object < verb + 4 && RouteWays.isTown(object, scene) && isReal(verb, scene)
    }

    /// `will visit Oslo and then fly to Reykjavik`: a stop if the way goes on.
    func visited(_ verb: Int, _ scene: Scene) -> Stop? {
        guard isVisit(verb, scene), let object = scene.sentence.object(of: verb), isPlace(object, scene) else {
            return nil
        }
        var stop = Stop(
            token: object, role: .transit, manner: nil, mover: verb, alternatives: joined(object, scene))
        stop.isProvisional = true
        stop.isChain = true
        return stop
    }

    /// `The Marrs preferred the sea`: nobody is on the way anywhere.
    func isIdleChoice(_ token: Int, _ movers: [Int], _ scene: Scene) -> Bool {
        RouteWords.choosing.contains(scene.lemma(token)) && movers.isEmpty
            && lastEnd != scene.sentence.range.lowerBound
    }

    /// Whether a verb tells of another journey than those before it.
    func isNew(_ token: Int, _ movers: [Int], _ stops: [Stop], _ scene: Scene) -> Bool {
        // `were brought to Lima, the police said, and from there bused to …`
        if token > scene.sentence.range.lowerBound + 1, isFurther(token - 1, scene) { return false }
        return RouteWords.choosing.contains(scene.lemma(token)) || RouteWays.isOfAnother(token, movers, scene)
            || stops.last?.role == .destination && RouteWays.isMeanwhile(token, movers, scene)
            || RouteWays.isNowadays(token, movers, scene)
            || stops.last?.role == .destination && RouteWays.isSentBack(token, movers, scene)
    }

    /// `flew home`
    func home(_ token: Int, _ mover: Int, _ scene: Scene) -> Stop? {
        guard let nation = RouteWays.home(token, mover, scene) else { return nil }
        var home = Stop(
            token: token, role: .destination, manner: RouteWords.moving[scene.lemma(mover)] ?? nil, mover: mover,
            alternatives: [], meaning: nation)
        home.isHome = true
        return home
    }
}
