import NewsSyntax

/// Where an event takes place, and where to.
enum EventPlaces {
    static func locate(_ event: inout LocalEvent, _ token: Int, _ scene: Scene) {
        let isVerbal = EventWords.verbal.contains(event.type)
        for (preposition, phrase) in scene.obliques(token) where isSomewhere(phrase, scene) {
            let head = named(phrase, scene)
            // `attacked her for her support of the war in Iraq`: words fall where they are spoken.
            if isVerbal, !spoken.contains(preposition) || !isSpokenAt(phrase, token, scene) { continue }
            // `anger from Seoul`: those whose it is.
            if preposition == "from", let argument = scene.argument(phrase), event.actors.contains(argument) {
                continue
            }
            // `sentenced to seven years in prison`
            if event.type == "conviction", ["prison", "jail"].contains(scene.lemma(head)) { continue }
            let argument = scene.argument(head)
            if ["to", "into", "toward", "towards", "onto"].contains(preposition) {
                if event.destination == nil { event.destination = argument }
            } else if PlaceWords.locative.contains(preposition)
                || preposition == "of" && event.place == nil && scene.sentence.head(of: phrase) == token,
                event.place == nil || isBetter(head, scene) && !isName(event.place, scene)
            {
                event.place = argument
                event.isPlaceLoose = preposition == "of" || preposition == "on"
            }
        }
        // Who moves to a club plays there.
        if event.type == "transfer", let goal = event.destination { event.place = goal }
        if event.place == nil, reaching.contains(event.type) { event.place = event.destination }
        if event.place == nil { event.place = whereabouts(token, scene) }
        if event.type == "broadcast", event.destination == nil, let goal = scene.companion(of: token, "to"),
            isSomewhere(goal, scene)
        {
            event.destination = scene.argument(goal)
        }
        if event.place == nil, event.type == "visit" || event.type == "crossing", let target = event.targets.first,
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

    /// Whether words are spoken where a phrase says: with the verb itself, or with whoever speaks (`the court in Windhoek`).
    private static func isSpokenAt(_ phrase: Int, _ verb: Int, _ scene: Scene) -> Bool {
        guard let head = scene.sentence.head(of: phrase) else { return false }
        return head == verb || head == scene.sentence.subject(of: verb) && scene.isName(phrase)
            || scene.sentence.head(of: head) == verb && ["court", "tribunal"].contains(scene.lemma(head))
    }

    /// Where somebody speaks.
    private static let spoken: Set<String> = ["in", "at", "near", "outside", "inside"]

    /// Types that take place where they are directed at.
    private static let reaching: Set<String> = [
        "deployment", "transfer", "missile_test", "visit", "talks", "attack", "bombing",
    ]

    /// `the border town of Kaesong`: the name.
    private static func named(_ head: Int, _ scene: Scene) -> Int {
        guard !scene.isName(head) else { return head }
        return scene.children(head).first { scene.preposition($0) == "of" && $0 > head && scene.isName($0) } ?? head
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
        return scene.isName(head) && scene.text.tokens[head].universal == .properNoun
    }
}
