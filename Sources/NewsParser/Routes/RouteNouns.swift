import NewsRecord
import NewsSyntax

/// Nouns that tell of a way: `the journey from Kabul to Herat`, `their flight to Pakistan`, `an influx of Syrians into Jordan`.
extension RouteWays {
    private static let heralds: Set<String> = [
        "from", "to", "through", "via", "into", "out", "north", "south", "across", "over",
    ]

    /// `the journey from Kabul to Herat`, `on their way to …`, `the deportation of Afghans to …`
    static func isJourney(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[token].universal == .noun, token + 1 < scene.sentence.range.upperBound else {
            return false
        }
        let lemma = scene.lemma(token)
        if RouteWords.sendings.contains(lemma) {
            return isSending(token, lemma, scene)
                || scene.children(token).contains { isOfPeople($0, scene) } && isActual(token, scene)
        }
        if isFlow(token, lemma, scene) { return true }
        if isMove(token, lemma, scene) || isAboard(token, lemma, scene) { return true }
        if flights.contains(lemma) { return isFlight(token, scene) && !isCalledOff(token, scene) }
        guard RouteWords.journeys.contains(lemma) else { return false }
        // `by way of Tripoli` is a preposition.
        if lemma == "way", token > scene.sentence.range.lowerBound, scene.lemma(token - 1) == "by" { return false }
        // `all the way to Strasbourg`
        if lemma == "way", token > scene.sentence.range.lowerBound + 1, scene.lemma(token - 2) == "all" { return false }
        if scene.children(token).contains(where: { ["no", "only"].contains(scene.lemma($0)) }) { return false }
        if RouteIdioms.isFigure(token, scene) || isCalledOff(token, scene) || isBeside(token, lemma, scene) {
            return false
        }
        let ahead = (token + 1)..<min(token + (lemma == "arrival" ? 9 : 5), scene.sentence.range.upperBound)
        return ahead.contains {
            heralds.contains(scene.lemma($0))
                || lemma == "arrival" && ["in", "at"].contains(scene.lemma($0))
        }
    }

    /// `of 40 Hondurans`, `of prisoners`
    static func isOfPeople(_ child: Int, _ scene: Scene) -> Bool {
        guard scene.preposition(child) == "of" else { return false }
        return [.people, .person].contains(scene.kind(child)) || nation(child, scene) != nil
            || scene.sentence.tag(child) == .pluralProperNoun || RouteWords.moved.contains(scene.lemma(child))
    }

    private static func isActual(_ noun: Int, _ scene: Scene) -> Bool {
        let realis = RealisReader.realis(of: noun, "route", scene)
        return realis != .negated && realis != .hypothetical
    }

    /// `The village lies on the way from Nairobi to Mombasa`: a way that nobody is said to go.
    private static func isBeside(_ noun: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard ["way", "route", "path"].contains(lemma), noun > scene.sentence.range.lowerBound,
            let verb = scene.sentence.head(of: noun), verb < noun
        else { return false }
        return ["lie", "situate", "locate", "stand", "sit"].contains(scene.lemma(verb))
            && scene.agent(verb).map { scene.kind($0) == .thing || scene.kind($0) == .place } ?? false
    }

    /// `docked at Jeddah after a twelve-hour voyage from …`
    static func isVoyageBefore(_ noun: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[noun].universal == .noun else { return false }
        let first = scene.sentence.range.lowerBound
        return (max(first, noun - 6)..<noun).contains { ["after", "following"].contains(scene.lemma($0)) }
    }

    private static let undoing: Set<String> = [
        "cancel", "scrap", "abandon", "shelve", "postpone", "skip", "forgo", "cancellation", "postponement", "drop",
        "scupper", "reschedule", "defer", "miss", "ground", "suspend", "halt",
    ]

    /// `cancelled his trip to Jakarta`, `called off a trip to …`
    static func isCalledOff(_ noun: Int, _ scene: Scene) -> Bool {
        guard let verb = scene.sentence.head(of: noun) else { return false }
        let lemma = scene.lemma(verb)
        if undoing.contains(lemma) {
            let relation = scene.sentence.relation(noun)
            return relation == .nsubjPass || [.obj, .nmod].contains(relation.base)
        }
        return lemma == "call" && scene.hasParticle(verb, "off")
    }

    private static let ofPeople: Set<String> = [
        "deportation", "repatriation", "extradition", "expulsion", "evacuation", "resettlement",
    ]

    /// `his repatriation to Egypt`, `Ivanov's return to Minsk`: whose it is, and where it leads.
    private static func isSending(_ token: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard token + 2 < scene.sentence.range.upperBound, ["to", "from"].contains(scene.lemma(token + 1)),
            isNamed(behindArticle(token + 2, scene), scene), isActual(token, scene), !isFaced(token, scene)
        else { return false }
        return ofPeople.contains(lemma) || isSomebodys(token, scene)
    }

    /// `faces deportation to Eritrea`: it has not come to that.
    private static func isFaced(_ noun: Int, _ scene: Scene) -> Bool {
        guard let verb = scene.sentence.head(of: noun) else { return false }
        return ["face", "fight", "fear", "risk", "avoid", "await", "escape", "oppose", "resist", "appeal", "contest"]
            .contains(scene.lemma(verb)) && scene.sentence.relation(noun).base != .nsubj
    }

    private static let owners: Set<String> = ["his", "her", "their", "my", "our", "your"]

    /// Whether a noun has somebody for its owner: `his`, `Ivanov's`, `the family's`.
    static func isSomebodys(_ noun: Int, _ scene: Scene) -> Bool {
        guard let owner = scene.sentence.child(of: noun, label: .nmodPoss) else { return false }
        return owners.contains(scene.text.text(owner).lowercased()) || scene.nameKind(owner) == .person
            || [.person, .people].contains(scene.kind(owner)) || RouteWords.moved.contains(scene.lemma(owner))
    }

    /// Nouns of ways that are as often something else's, unless somebody owns them.
    private static let moves: Set<String> = [
        "move", "flight", "relocation", "drive", "walk", "emigration", "immigration", "dash", "commute",
        "departure", "defection", "march", "ride",
    ]

    /// `her move to Berlin`, `their flight from Mosul`: whose it is, and a place right behind it.
    private static func isMove(_ token: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard moves.contains(lemma), token + 2 < scene.sentence.range.upperBound,
            ["to", "from", "into", "for", "through", "across"].contains(scene.lemma(token + 1))
        else { return false }
        let goal = behindArticle(token + 2, scene)
        return isTown(goal, scene) && isSomebodys(token, scene) && !isCalledOff(token, scene)
            && isActual(token, scene)
    }

    private static let craft: Set<String> = [
        "plane", "flight", "train", "bus", "boat", "ferry", "ship", "coach", "helicopter", "jet", "dinghy", "truck",
        "lorry",
    ]
    private static let chartered: Set<String> = [
        "deportation", "evacuation", "repatriation", "rescue", "charter", "expulsion", "removal", "relief",
    ]

    /// `was on a plane to Dubai`, `the deportation flight to Kabul`: who is in it goes there.
    private static func isAboard(_ token: Int, _ lemma: String, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        guard craft.contains(lemma), token > first, token + 2 < scene.sentence.range.upperBound,
            ["to", "for"].contains(scene.lemma(token + 1)), isTown(behindArticle(token + 2, scene), scene)
        else { return false }
        if chartered.contains(scene.lemma(token - 1)) {
            return !(max(first, token - 10)..<token).contains { RouteWords.moving[scene.lemma($0)] != nil }
        }
        guard let marker = (max(first, token - 4)..<token).last(where: { ["on", "aboard"].contains(scene.lemma($0)) }),
            marker > first
        else { return false }
        // `put him on a plane to Lima`: told by the verb.
        return !(max(first, marker - 6)..<marker).contains { RouteWords.moving[scene.lemma($0)] != nil }
    }

    /// A name that the tagger or the table of countries has for a place's.
    static func isTown(_ token: Int, _ scene: Scene) -> Bool {
        guard token < scene.sentence.range.upperBound else { return false }
        return scene.nameKind(token) == .place || Countries.isName(token, scene) || isTabled(token, scene)
    }

    private static let havens: Set<String> = ["refuge", "shelter", "sanctuary", "safety", "cover"]

    /// `took refuge in Chad`: an end of a way that is not told.
    static func isRefuge(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard lemma == "take" || lemma == "seek" || lemma == "find", let object = scene.sentence.object(of: verb),
            object > verb, object < verb + 4, havens.contains(scene.lemma(object)),
            object + 2 < scene.sentence.range.upperBound
        else { return false }
        return ["in", "inside", "across", "at", "on"].contains(scene.lemma(object + 1))
    }

    private static let flows: Set<String> = [
        "influx", "inflow", "flow", "wave", "stream", "surge", "exodus", "tide", "flood", "outflow", "movement",
        "displacement", "stampede", "procession", "trickle",
    ]

    /// `the flow of migrants from Tunisia to Italy`, `an influx of Syrians into Jordan`
    private static func isFlow(_ token: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard flows.contains(lemma), token + 3 < scene.sentence.range.upperBound, scene.lemma(token + 1) == "of",
            let people = scene.nounHead(from: token + 2), people < token + 7,
            people + 2 < scene.sentence.range.upperBound,
            ["from", "into", "to", "through", "across", "out"].contains(scene.lemma(people + 1))
        else { return false }
        return
            (scene.kind(people) == .people || nation(people, scene) != nil
            || scene.sentence.tag(people) == .pluralProperNoun) && isActual(token, scene)
    }

    private static let flights: Set<String> = [
        "flight", "crossing", "drive", "ride", "march", "bus", "train", "ferry", "commuter", "passenger", "traveller",
        "traveler", "pilgrim", "motorist", "walk", "hike", "commute", "cruise", "swim",
    ]

    /// `a flight from Manila to Riyadh`: with both its ends, people are in it.
    private static func isFlight(_ token: Int, _ scene: Scene) -> Bool {
        // `Flight 418 from …`
        let from =
            scene.lemma(token) == "flight" && scene.text.tokens[token + 1].universal == .numeral
            ? token + 2 : token + 1
        let end = min(scene.sentence.range.upperBound, from + 7)
        guard from + 2 < end, token == scene.sentence.range.lowerBound || scene.lemma(token - 1) != "by",
            scene.lemma(from) == "from", isNamed(behindArticle(from + 1, scene), scene),
            let to = ((from + 2)..<end).first(where: { scene.lemma($0) == "to" }), to + 1 < end
        else { return false }
        // `It is a five-day walk from …`
        if scene.sentence.child(of: token, label: .cop) != nil { return false }
        let goal = behindArticle(to + 1, scene)
        return goal < scene.sentence.range.upperBound && isNamed(goal, scene)
            && !((from + 1)..<to).contains { scene.isVerb($0) && !scene.isName($0) }
    }

    /// `the | United States`
    static func behindArticle(_ token: Int, _ scene: Scene) -> Int {
        let next = token + 1
        return next < scene.sentence.range.upperBound && scene.sentence.tag(token) == .determiner ? next : token
    }

    /// Nouns of which only the beginning tells a journey: `their flight from Mosul`, `the exodus of Christians from Iraq`.
    private static let departures: Set<String> = [
        "exodus", "escape", "flight", "evacuation", "deportation", "expulsion", "departure", "return", "defection",
        "emigration", "extradition", "influx", "flow", "arrival",
    ]

    /// Whether a noun tells a journey by its beginning alone.
    static func isDeparture(_ noun: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[noun].universal == .noun else { return false }
        // `on her way home from Beirut`
        if scene.lemma(noun) == "way", noun + 1 < scene.sentence.range.upperBound {
            return ["home", "back"].contains(scene.lemma(noun + 1))
        }
        guard departures.contains(scene.lemma(noun)) else { return false }
        return isSomebodys(noun, scene) || scene.children(noun).contains { isOfPeople($0, scene) }
            || scene.lemma(noun) == "exodus" && !scene.children(noun).contains { scene.preposition($0) == "of" }
    }
}
