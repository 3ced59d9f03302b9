import NewsRecord
import NewsSyntax

/// Who moves, and whether they do.
extension RouteReader {
    func movesPeople(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        // `a bus | carrying wedding guests`, which the tree may take for guests that carry.
        let isOfVehicle =
            scene.sentence.tag(verb) == .gerund && verb > scene.sentence.range.lowerBound
            && RouteWays.carriers.contains(scene.lemma(verb - 1))
        if isBetweenNames(verb, lemma, scene) { return true }
        guard isOfVehicle || ![.compound, .amod].contains(scene.sentence.relation(verb).base) else { return false }
        // `turn to the court for help`, `hand over powers to Brussels`
        if lemma == "turn",
            !["back", "around", "up", "north", "south"].contains(where: { scene.hasParticle(verb, $0) })
        {
            return false
        }
        // `the fight is left to Russia`
        if lemma == "leave", scene.isPassive(verb), scene.sentence.tag(verb) != .gerund { return false }
        if lemma == "hand", scene.undergoer(verb) == nil { return false }
        if RouteIdioms.isProtest(verb, lemma, scene) { return false }
        let undergoer = moved(verb, scene)
        // `The orphans' odyssey began in Bamako`, `shepherds drive their flocks down to Apulia`
        if RouteWays.isWaysOwn(verb, lemma, scene)
            || RouteWays.isHerding(verb, scene, isPeople: { isPeople($0, scene) })
        {
            return true
        }
        // `The film takes viewers to Dakar`
        if RouteWords.carrying.contains(lemma), !scene.isPassive(verb), let agent = scene.agent(verb),
            RouteIdioms.isNobodys(agent, scene)
        {
            return false
        }
        if RouteWords.carrying.contains(lemma) || lemma == "catch",
            let undergoer = undergoer ?? (scene.isPassive(verb) ? nil : scene.nounHead(from: verb + 1)),
            !RouteWords.vehicles.contains(scene.lemma(undergoer)),
            !isLength(undergoer, verb, scene)
                && (!RouteWords.goals.contains(scene.lemma(undergoer))
                    || RouteWords.moved.contains(scene.lemma(undergoer)))
        {
            // `carrying Ohio`
            if undergoer > verb, PlaceNames.isState(Slug.make(scene.text.text(undergoer))) { return false }
            return isPeople(undergoer, scene)
        }
        // `took refuge in Chad`
        if RouteWays.isRefuge(verb, lemma, scene) { return scene.agent(verb).map { isPeople($0, scene) } ?? true }
        // `The message, sent to …`
        if [.pastParticiple, .pastVerb].contains(scene.sentence.tag(verb)), scene.sentence.relation(verb) == .acl,
            let noun = scene.sentence.head(of: verb), noun < verb, scene.kind(noun) == .thing,
            RouteWords.carrying.contains(lemma), !isPeople(noun, scene),
            !RouteWays.carriers.contains(scene.lemma(noun)),
            !RouteWords.vehicles.contains(scene.lemma(noun)), !RouteWords.moved.contains(scene.lemma(noun))
        {
            return false
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
        return movesItself(verb, lemma, undergoer, scene)
    }

    /// `only 30 reached Sabha`, where the tree has the verb beside the name.
    private func isBetweenNames(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(verb).base == .amod, scene.sentence.tag(verb) == .pastParticiple,
            RouteWords.reaching.contains(lemma) || RouteWords.leaving.contains(lemma)
                || RouteWords.crossing.contains(lemma),
            verb > scene.sentence.range.lowerBound, verb + 1 < scene.sentence.range.upperBound
        else { return false }
        return scene.text.tokens[verb - 1].universal == .numeral && RouteWays.isTown(verb + 1, scene)
    }

    /// Whether those who go by themselves, or are taken, are anybody.
    private func movesItself(_ verb: Int, _ lemma: String, _ undergoer: Int?, _ scene: Scene) -> Bool {
        // `with charges of treachery flying across the straits`
        if RouteIdioms.isOfThingBefore(verb, scene) { return false }
        // `travelled by mule`: no passive.
        let doer = scene.agent(verb).flatMap {
            RouteWords.vehicles.contains(scene.lemma($0)) || scene.isPassive(verb) && isNoDoer($0, scene) ? nil : $0
        }
        let moved = RouteWords.carrying.contains(lemma) || scene.isPassive(verb) ? undergoer : nil
        guard let agent = doer ?? moved ?? scene.agent(verb), !scene.isTime(agent),
            scene.isPassive(verb) || ![.obl, .nmod].contains(scene.sentence.relation(agent).base) || agent > verb
                || scene.sentence.head(of: verb) == agent, !isOfDay(verb, scene)
        else {
            return !RouteWords.vague.contains(lemma)
        }
        if RouteIdioms.isNobodys(agent, scene) || RouteIdioms.isOfClub(verb, agent, scene)
            || RouteIdioms.isOfFirm(verb, agent, scene) || RouteIdioms.isFreighter(agent, scene)
        {
            return false
        }
        // `the United States went into Iraq`
        if moved == nil, scene.isName(agent), Countries.isName(agent, scene) { return false }
        if isConvoy(agent, scene) { return true }
        // `made their way through Peru to reach Chile`
        return isPeople(agent, scene) || RouteWays.carriers.contains(scene.lemma(agent))
            || lemma == "reach" && RouteWords.journeys.contains(scene.lemma(agent))
    }

    /// `The convoy left Bunia. It crossed into Uganda at …`: those in what the sentence before was about.
    private func isConvoy(_ agent: Int, _ scene: Scene) -> Bool {
        guard scene.lemma(agent).lowercased() == "it", let previous,
            previous.sentence.range.upperBound == scene.sentence.range.lowerBound,
            left?.end == scene.sentence.range.lowerBound || lastEnd == scene.sentence.range.lowerBound
        else { return false }
        return previous.sentence.range.contains {
            let relation = previous.sentence.relation($0)
            guard relation == .nsubj || relation == .nsubjPass else { return false }
            return RouteWays.carriers.contains(previous.lemma($0)) || RouteWords.moved.contains(previous.lemma($0))
        }
    }

    /// Whom a verb moves; what it says of the length of the way is nobody: `drove 900 kilometres`.
    func moved(_ verb: Int, _ scene: Scene) -> Int? {
        // `brought her to Accra`, where the tagger sees whose the next noun is.
        if verb + 2 < scene.sentence.range.upperBound, scene.text.form(verb + 1).elementsEqual("her".utf8),
            scene.text.tokens[verb + 2].universal == .adposition || scene.sentence.tag(verb + 2) == .to
        {
            return verb + 1
        }
        guard let undergoer = scene.undergoer(verb) else { return nil }
        return isLength(undergoer, verb, scene) ? nil : undergoer
    }

    private func isLength(_ undergoer: Int, _ verb: Int, _ scene: Scene) -> Bool {
        RouteWords.lengths.contains(scene.lemma(undergoer)) && !scene.isPassive(verb)
    }

    /// `by way of Jakarta`, `by Thursday`: no agent of a passive.
    private func isNoDoer(_ agent: Int, _ scene: Scene) -> Bool {
        scene.lemma(agent) == "way" || scene.isTime(agent) && !scene.isName(agent)
    }

    /// `310 people a day walk …`, where the tree has the day for its subject.
    func isOfDay(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.child(of: verb, label: .nsubj).map { scene.isTime($0) } ?? false
    }

    func isPeople(_ token: Int, _ scene: Scene) -> Bool {
        if scene.sentence.tag(token) == .pluralProperNoun, isFolk(token, scene) { return true }
        switch scene.kind(token) {
        case .person, .people: return true
        case .pronoun: return scene.lemma(token) != "it"
        case .body:
            // Nationals, and names: whether of people or not is told later.
            if RouteWords.goods.contains(scene.text.text(token).lowercased()) { return false }
            // `runner Grace Otieno`, where the tagger sees a noun in the name.
            if scene.sentence.child(of: token, label: .flat) != nil { return true }
            return scene.isName(token) || RouteWords.moved.contains(scene.lemma(token)) || isNational(token, scene)
                || scene.sentence.tag(token) == .pluralNoun && RouteWays.isCapital(token, scene)
        // `the 14-year-old`
        case .place, .thing:
            if RouteWords.goods.contains(scene.text.text(token).lowercased()) { return false }
            return isNational(token, scene) || scene.lemma(token) == "old"
                || RouteWords.people.contains(scene.lemma(token)) || isPartOfPeople(token, scene)
                || scene.kind(token) == .thing && scene.sentence.tag(token) == .pluralNoun && scene.canTakeSides(token)
        }
    }

    private static let parts: Set<String> = [
        "last", "first", "rest", "remainder", "bulk", "handful", "group", "part", "share", "wave", "number", "batch",
        "stream",
        "scores", "generation", "column", "crowd", "convoy",
    ]

    /// `the last of the children`, `a convoy of pilgrims`
    private func isPartOfPeople(_ token: Int, _ scene: Scene) -> Bool {
        Self.parts.contains(scene.lemma(token)) && scene.children(token).contains { RouteWays.isOfPeople($0, scene) }
    }

    /// `Hazaras`, `Christians`: people, and no place of that name.
    func isFolk(_ token: Int, _ scene: Scene) -> Bool {
        let isPlural =
            scene.sentence.tag(token) == .pluralProperNoun
            || scene.sentence.tag(token) == .pluralNoun && RouteWays.isCapital(token, scene)
        guard isPlural else { return false }
        if token > scene.sentence.range.lowerBound,
            scene.sentence.tag(token - 1) == .determiner || scene.isName(token - 1)
        {
            return false
        }
        return scene.nameKind(token) != .place && !Countries.isName(token, scene)
            && !PlaceWords.nouns.contains(scene.lemma(token).lowercased())
            && !PlaceCodes.isKnown(Slug.make(scene.text.text(token)))
    }

    /// `Cubans`, `detained Burmese`.
    func isNational(_ token: Int, _ scene: Scene) -> Bool { RouteWays.nation(token, scene) != nil }

    func isReal(_ verb: Int, _ scene: Scene) -> Bool {
        let realis = RealisReader.realis(of: verb, "route", scene)
        if realis == .negated || scene.isNoLonger(verb) { return false }
        return !RouteWays.isWished(verb, scene) && !RouteWays.isAsked(verb, scene)
            && !RouteWays.isOnTheStump(verb, scene) && !RouteIdioms.isBarred(verb, scene)
            && !RouteIdioms.isThought(verb, scene) && !RouteIdioms.isHypothetical(verb, scene)
            && !RouteIdioms.isForgone(verb, scene)
    }
}
