import NewsSyntax

/// Where an event takes place, and where to.
enum EventPlaces {
    static func locate(_ event: inout LocalEvent, _ token: Int, _ scene: Scene) {
        // What stands with the event itself tells more than what stands with those who take part: `Delegations from Jordan
        // are to meet in Amman`.
        let phrases = scene.obliques(token).filter { isSomewhere($0.head, scene) }
        for (preposition, phrase) in phrases where scene.sentence.head(of: phrase) == token {
            place(&event, preposition, phrase, token, scene)
        }
        for (preposition, phrase) in phrases where scene.sentence.head(of: phrase) != token {
            if preposition == "from", !isTakenFrom(phrase, event.type, scene) { continue }
            if event.type == "market_move" || isLandmark(preposition, phrase, scene) { continue }
            place(&event, preposition, phrase, token, scene)
        }
        // Who moves to a club plays there.
        if event.type == "transfer", let goal = event.destination { event.place = goal }
        if event.place == nil, reaching.contains(event.type) { event.place = event.destination }
        if event.place == nil { event.place = whereabouts(token, scene) ?? adverbial(token, event.type, scene) }
        // `Ghana elects a president`
        if event.place == nil, event.type == "election", let actor = scene.agent(token),
            Countries.isName(actor, scene)
        {
            event.place = scene.argument(actor)
        }
        if event.type == "broadcast", event.destination == nil, let goal = scene.companion(of: token, "to"),
            isSomewhere(goal, scene)
        {
            event.destination = scene.argument(goal)
        }
        if event.place == nil, ["visit", "crossing", "flight"].contains(event.type), let target = event.targets.first,
            target.kind == .body || target.kind == .place
        {
            event.place = target
        }
        if event.type == "earthquake" || event.type == "storm" || event.type == "flood",
            let place = event.targets.first,
            place.kind != .people, place.kind != .person
        {
            event.place = event.place ?? place
        }
    }

    /// Where a noun's event takes place by the verb that it is said of: `The blast occurred in Nairobi`, not `has become a
    /// factor in campaigns in New York`.
    static func locate(_ event: inout LocalEvent, besides verb: Int, _ scene: Scene) {
        for (preposition, phrase) in scene.obliques(verb) where isSomewhere(phrase, scene) {
            guard let parent = scene.sentence.head(of: phrase), preposition != "from" || parent == verb else {
                continue
            }
            if parent != verb {
                guard scene.sentence.head(of: parent) == verb else { continue }
                switch scene.sentence.relation(parent).base {
                case .obj, .obl: break
                // `Unions in Ghana called a strike`, but `leaders in Accra condemned it`
                case .nsubj: guard NominalEvents.isPerforming(scene.lemma(verb), event.type) else { continue }
                default: continue
                }
            }
            place(&event, preposition, phrase, verb, scene)
        }
        if event.place == nil { event.place = whereabouts(verb, scene) ?? adverbial(verb, event.type, scene) }
    }

    /// Takes what a preposition brings for the event's place or goal, where it is one.
    private static func place(
        _ event: inout LocalEvent, _ preposition: String, _ phrase: Int, _ token: Int, _ scene: Scene
    ) {
        let head = named(phrase, scene)
        // `attacked her for her support of the war in Iraq`: words fall where they are spoken.
        if EventWords.verbal.contains(event.type),
            !spoken.contains(preposition) || !isSpokenAt(phrase, token, event.type, scene)
        {
            return
        }
        // `the death of Olga Reyes`
        if preposition == "of" || preposition == "on" || preposition == "from", scene.nameKind(head) == .person,
            !Countries.isName(head, scene)
        {
            return
        }
        // `anger from Seoul`: those whose it is.
        if preposition == "from", let argument = scene.argument(phrase), event.actors.contains(argument) { return }
        // `sentenced to seven years in prison`
        if event.type == "conviction", ["prison", "jail"].contains(scene.lemma(head)) { return }
        let argument = scene.argument(head)
        let isLeft = preposition == "out" && leaving.contains(event.type)
        if ["to", "into", "toward", "towards", "onto"].contains(preposition) {
            if event.destination == nil { event.destination = argument }
        } else if PlaceWords.locative.contains(preposition) || isLeft
            || preposition == "of" && event.place == nil && scene.sentence.head(of: phrase) == token,
            event.place == nil
                || isBetter(head, scene) && !isName(event.place, scene)
                    && !(event.place.map { isDirect($0, token, scene) } ?? false && isAround(preposition))
        {
            event.place = argument
            event.isPlaceLoose = preposition == "of" || preposition == "on"
        }
    }

    /// `abducted a priest from a church`, `launched a satellite from Sriharikota`; but `rescued three men from Kiribati`.
    private static func isTakenFrom(_ phrase: Int, _ type: String, _ scene: Scene) -> Bool {
        if type == "launch" || type == "missile_test" { return true }
        return !scene.isName(phrase)
            && ["abduction", "rescue", "seizure", "theft", "arrest", "release", "airlift", "discovery"].contains(type)
    }

    /// Types of what gets somebody out of a place.
    private static let leaving: Set<String> = ["airlift", "flight", "rescue", "withdrawal"]

    /// `a church near Kaduna`: what a place lies beside is not where it happens.
    private static func isLandmark(_ preposition: String, _ phrase: Int, _ scene: Scene) -> Bool {
        guard isAround(preposition), let site = scene.sentence.head(of: phrase), !scene.isVerb(site) else {
            return false
        }
        return PlaceWords.nouns.contains(scene.lemma(site)) && !scene.isName(site)
            && scene.preposition(site).map(PlaceWords.locative.contains) ?? false
    }

    private static func isAround(_ preposition: String) -> Bool {
        ["near", "outside", "above", "below", "beneath", "behind", "beyond", "off", "alongside"].contains(preposition)
    }

    /// Whether a place is what hangs on the event's word itself.
    private static func isDirect(_ place: LocalArgument, _ token: Int, _ scene: Scene) -> Bool {
        scene.text.token(atByte: place.head.lowerBound).map { scene.sentence.head(of: $0) == token } ?? false
    }

    /// `killed there`
    private static func adverbial(_ token: Int, _ type: String, _ scene: Scene) -> LocalArgument? {
        guard !EventWords.verbal.contains(type) else { return nil }
        let adverb = scene.sentence.children(of: token, label: .advmod).first {
            $0 > token && ["there", "here"].contains(scene.lemma($0))
        }
        guard let adverb else { return nil }
        let range = scene.text.tokens[adverb].range
        return LocalArgument(range: range, head: range, kind: .pronoun)
    }

    /// Whether words are spoken where a phrase says: with the verb itself, or with whoever speaks (`the court in Windhoek`).
    private static func isSpokenAt(_ phrase: Int, _ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        guard let head = scene.sentence.head(of: phrase) else { return false }
        // `sign the agreement in Tashkent`, `signed a pact at a ceremony in Kisumu`
        if type == "agreement" || type == "cooperation", scene.sentence.head(of: head) == verb {
            let relation = scene.sentence.relation(head).base
            if relation == .obj || relation == .obl && occasions.contains(scene.lemma(head)) { return true }
        }
        return head == verb || head == scene.sentence.subject(of: verb) && scene.isName(phrase)
            || scene.sentence.head(of: head) == verb && ["court", "tribunal"].contains(scene.lemma(head))
    }

    private static let occasions: Set<String> = ["ceremony", "meeting", "summit", "conference", "talk", "event"]

    /// The place that an event's noun is called by or that owns it: `the Paris attacks`, `Kenya's election`, `the Iowa caucuses`.
    static func namesake(of token: Int, _ type: String, _ scene: Scene) -> LocalArgument? {
        let isFree = NominalEvents.isCalledByPlace(type) || type == "election"
        guard isFree || ["attack", "killing", "protest"].contains(type) else { return nil }
        let name = scene.children(token).first { child in
            guard child < token, scene.nameKind(child) == .place, scene.preposition(child) == nil else { return false }
            switch scene.sentence.relation(child) {
            // `Israel attacks`, `the China protest`: a state rather does it, or has it done to itself.
            case .compound: return isFree || !Countries.isName(child, scene)
            case .nmodPoss: return type == "election" || !NominalEvents.isDone(type)
            default: return false
            }
        }
        return name.flatMap { scene.argument($0) }
    }

    /// Where somebody speaks.
    private static let spoken: Set<String> = ["in", "at", "near", "outside", "inside"]

    /// Types that take place where they are directed at.
    private static let reaching: Set<String> = [
        "deployment", "transfer", "missile_test", "visit", "talks", "attack", "bombing", "repatriation", "crossing",
    ]

    /// Nouns that are the very place whose name "of" brings.
    private static let equal: Set<String> = [
        "town", "city", "village", "district", "province", "region", "state", "island", "settlement", "county",
        "republic",
        "kingdom", "territory", "suburb", "camp", "airport", "prison", "peninsula", "country", "neighbourhood",
        "nation",
        "neighborhood", "quarter", "continent", "archipelago", "parish", "valley", "crossing", "outpost",
    ]

    /// Words for a part of what "of" brings, which are no place by themselves.
    private static let parts: Set<String> = [
        "outskirt", "outskirts", "heart", "part", "edge", "vicinity", "middle", "side", "corner", "rest", "much",
        "most",
        "all", "swath", "swathe", "stretch", "foot", "foothill", "bank", "shore", "wilds", "surroundings", "environs",
    ]

    /// `the border town of Kaesong`, `the outskirts of Mosul`: the name. `the port of Izmir`, `two districts of Lesotho` are
    /// places of their own.
    private static func named(_ head: Int, _ scene: Scene) -> Int {
        guard !scene.isName(head) else { return head }
        let lemma = scene.lemma(head)
        if PlaceWords.nouns.contains(lemma) {
            guard equal.contains(lemma), scene.sentence.tag(head) != .pluralNoun,
                !scene.children(head).contains(where: { $0 < head && scene.isName($0) && !isNational($0, scene) })
            else { return head }
        }
        return nameBehind(head, scene) ?? head
    }

    /// `the North | Korean town of …`, `a Malian village of …`: whose it is, not what it is called.
    private static func isNational(_ token: Int, _ scene: Scene) -> Bool {
        if Nationals.country(scene.text.form(token)) != nil { return true }
        guard token > scene.sentence.range.lowerBound else { return false }
        return Nationals.country(scene.text.bytes[scene.text.byteSpan((token - 1)..<(token + 1))]) != nil
    }

    private static func nameBehind(_ head: Int, _ scene: Scene) -> Int? {
        scene.children(head).first { scene.preposition($0) == "of" && $0 > head && scene.isName($0) }
    }

    /// `in Peru, where many have settled`: what stands before the adverb.
    private static func whereabouts(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        let first = max(scene.sentence.range.lowerBound + 1, verb - 10)
        guard first < verb, let adverb = (first..<verb).reversed().first(where: { scene.lemma($0) == "where" }),
            !((adverb + 1)..<verb).contains(where: {
                scene.sentence.tag($0).isMark || scene.sentence.isFinite($0) && scene.isVerb($0)
            })
        else { return nil }
        var before = adverb - 1
        if before > scene.sentence.range.lowerBound, scene.sentence.tag(before).isMark { before -= 1 }
        guard isSomewhere(before, scene) else { return nil }
        return scene.argument(before)
    }

    private static func isBetter(_ head: Int, _ scene: Scene) -> Bool { scene.isName(head) }

    private static func isName(_ argument: LocalArgument?, _ scene: Scene) -> Bool {
        guard let argument, let token = scene.text.token(atByte: argument.head.lowerBound) else { return false }
        return scene.isName(token)
    }

    static func isSomewhere(_ head: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(head)
        if PlaceWords.times.contains(lemma) || PersonWords.isPerson(lemma.lowercased()) { return false }
        if PlaceWords.nouns.contains(lemma) { return true }
        if parts.contains(lemma), nameBehind(head, scene).map({ scene.nameKind($0) != .person }) ?? false {
            return true
        }
        return scene.isName(head) && scene.text.tokens[head].universal == .properNoun
    }
}
