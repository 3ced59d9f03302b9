import NewsSyntax

/// Turns of phrase by which a place belongs to a journey or does not.
extension RouteWays {
    /// `asked whether she would go back to Caracas`: a way that nobody has gone yet.
    static func isAsked(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: scene.firstConjunct(verb), label: .mark).contains { scene.lemma($0) == "whether" }
    }

    /// `holds a lead headed into Iowa`: a campaign goes from state to state in a manner of speaking.
    static func isOnTheStump(_ verb: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(verb)
        guard stumping.contains(lemma), verb + 2 < scene.sentence.range.upperBound else { return false }
        if ["head", "go", "come"].contains(lemma), ["into", "out"].contains(scene.lemma(verb + 1)) {
            return Politics.isPolitical(scene)
        }
        return isTowardsVoters(verb, scene) && scene.sentence.range.contains { hustings.contains(scene.lemma($0)) }
    }

    private static let stumping: Set<String> = ["head", "go", "come", "get", "turn", "swing", "campaign"]
    private static let hustings: Set<String> = [
        "primary", "caucus", "nomination", "nominee", "rally", "candidate", "campaign", "convention", "delegate",
        "debate",
        "town-hall", "running-mate",
    ]

    /// `heads to Ohio`: the name of an American state right behind the verb.
    private static func isTowardsVoters(_ verb: Int, _ scene: Scene) -> Bool {
        let end = scene.sentence.range.upperBound
        for token in (verb + 1)..<min(end - 1, verb + 4)
        where ["to", "for", "in", "into", "through"].contains(scene.lemma(token)) {
            let slug = Slug.make(scene.text.text(token + 1))
            if slug != "washington", PlaceNames.isState(slug) { return true }
            return token + 2 < end && PlaceNames.isState(Slug.make(scene.text.text((token + 1)..<(token + 3))))
        }
        return false
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

    /// `were flown to Lima, while the others were driven to Callao`: others go elsewhere.
    static func isMeanwhile(_ mover: Int, _ movers: [Int], _ scene: Scene) -> Bool {
        guard let last = movers.last, mover > last + 2, scene.isVerb(mover),
            let who = scene.sentence.child(of: mover, label: .nsubj)
                ?? scene.sentence.child(of: mover, label: .nsubjPass), who > last
        else { return false }
        let isContrast = (last..<who).contains { ["while", "whereas"].contains(scene.lemma($0)) }
        return isContrast && ![.pronoun].contains(scene.kind(who))
    }

    /// `used to fly to Lima and now go to Quito`: another way than that of old.
    static func isNowadays(_ mover: Int, _ movers: [Int], _ scene: Scene) -> Bool {
        guard let last = movers.last, mover > last + 1, let old = movers.first,
            old > scene.sentence.range.lowerBound + 1,
            scene.lemma(old - 1) == "to", scene.text.form(old - 2).elementsEqual("used".utf8)
        else { return false }
        return (last..<mover).contains { ["now", "today", "nowadays"].contains(scene.lemma($0).lowercased()) }
    }

    private static let aftermaths: Set<String> = [
        "after", "following", "before", "amid", "despite", "since", "ahead", "during",
    ]

    /// `arrived upbeat after a victory in Ohio`: the place of what was before.
    static func isOfAftermath(_ marker: Int, _ mover: Int, _ preposition: String, _ scene: Scene) -> Bool {
        guard ["in", "at", "on"].contains(preposition), marker > mover + 3 else { return false }
        guard !isReturnAfter(marker, mover, scene),
            let after = ((mover + 1)..<marker).last(where: { aftermaths.contains(scene.lemma($0)) })
        else { return false }
        return marker > after + 1 && !isStay(before: marker, mover, scene)
            && !((after + 1)..<marker).contains { RouteWords.moving[scene.lemma($0)] != nil && scene.isVerb($0) }
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

    private static let homes: Set<String> = ["live", "work", "study", "serve", "settle", "train", "reside", "grow"]
    private static let ages: Set<String> = ["year", "decade", "childhood", "youth", "life", "career", "exile"]

    /// `lived in Damascus before coming to Berlin`, `After 12 years in Paris she returned to Tunis`: where they set out from, if
    /// nothing else is.
    static func isResidence(before token: Int, _ mover: Int, _ scene: Scene) -> Bool {
        if homes.contains(scene.lemma(mover)) { return true }
        guard token > scene.sentence.range.lowerBound else { return false }
        var word = scene.lemma(token - 1)
        if word.hasSuffix("s") { word.removeLast() }
        return ages.contains(word)
    }

    /// `drove to Brno or took a train to Linz`
    static func isOtherwise(_ mover: Int, _ scene: Scene) -> Bool {
        mover > scene.sentence.range.lowerBound && scene.lemma(mover - 1) == "or"
    }

    /// `flew back`, `returned`
    static func isReturn(_ mover: Int, _ scene: Scene) -> Bool {
        scene.lemma(mover) == "return" || scene.hasParticle(mover, "back") || scene.hasParticle(mover, "home")
    }

    /// `returned to Amman after ten days of treatment in Rochester`: from there.
    static func isReturnAfter(_ marker: Int, _ mover: Int, _ scene: Scene) -> Bool {
        guard marker > mover + 2, isReturn(mover, scene) else { return false }
        guard let after = ((mover + 1)..<marker).last(where: { scene.lemma($0) == "after" }) else { return false }
        return marker > after + 1
            && !((after + 1)..<marker).contains {
                scene.isVerb($0) && scene.lemma($0) != "spend" || scene.sentence.tag($0).isMark
            }
    }

    /// Of `was returning after spending a year in Lima` the return.
    static func returning(_ mover: Int, _ scene: Scene) -> Int? {
        if isReturn(mover, scene) { return mover }
        guard isSpentBefore(mover, scene) else { return nil }
        return scene.sentence.head(of: mover)
    }

    /// `returning after spending a year in Lima`: a stay from which they return.
    static func isSpentBefore(_ stay: Int, _ scene: Scene) -> Bool {
        guard ["spend", "live", "work", "serve"].contains(scene.lemma(stay)), stay > scene.sentence.range.lowerBound,
            scene.lemma(stay - 1) == "after", let back = scene.sentence.head(of: stay)
        else { return false }
        return back < stay && isReturn(back, scene)
    }

    /// `has lived in Bergen since leaving Chile`: where the way led.
    static func livesSince(_ mover: Int, _ scene: Scene) -> Int? {
        guard let main = scene.sentence.head(of: mover), main < mover, mover > scene.sentence.range.lowerBound,
            refound.contains(scene.lemma(main)), !scene.sentence.isNegated(main),
            ["since", "after"].contains(scene.lemma(mover - 1))
        else { return nil }
        let there = scene.obliques(main).first {
            ["in", "at", "near", "off"].contains($0.preposition) && $0.head < mover && isTown($0.head, scene)
        }
        return there?.head
    }

    /// `left Turin and was arrested in Nice`: what tells that somebody is there.
    static func isRefound(_ verb: Int, _ scene: Scene) -> Bool { refound.contains(scene.lemma(verb)) }

    /// What becomes of those who had set out elsewhere, in the place that they have reached: `was arrested in Nice after fleeing
    /// Turin`.
    private static let refound: Set<String> = [
        "live", "reside", "work", "base", "settle", "arrest", "detain", "grant", "give", "reunite", "catch", "hold",
        "stay",
        "find", "rescue", "treat", "capture", "intercept", "shelter", "house", "seek", "apply", "register",
        "hospitalise",
        "hospitalize", "request", "receive", "jail", "land", "be", "marry", "recover",
    ]

    /// `made a stop in Cyprus`, `an emergency landing in Colombo`
    static func isStopNoun(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[token].universal == .noun, token > scene.sentence.range.lowerBound,
            token + 2 < scene.sentence.range.upperBound, ["in", "at"].contains(scene.lemma(token + 1))
        else { return false }
        switch scene.lemma(token) {
        case "stop", "stopover", "layover", "detour": return ["make", "include"].contains(verb(over: token, scene))
        case "landing": return ["emergency", "forced", "crash", "unscheduled"].contains(scene.lemma(token - 1))
        default: return false
        }
    }

    private static func verb(over noun: Int, _ scene: Scene) -> String {
        scene.sentence.head(of: noun).map { scene.lemma($0) } ?? ""
    }

    /// `was diverted to Heraklion`, `made an emergency landing in Colombo`
    static func isOffCourse(_ mover: Int, _ lemma: String, _ scene: Scene) -> Bool {
        lemma != "landing" || isStopNoun(mover, scene)
    }

    /// `is due in Riyadh on Saturday`, `due back in Lima`
    static func isDue(_ token: Int, _ scene: Scene) -> Bool {
        let form = scene.text.form(token)
        let isExpected = form.elementsEqual("due".utf8) || form.elementsEqual("expected".utf8)
        guard isExpected || form.elementsEqual("off".utf8), token > scene.sentence.range.lowerBound,
            token + 2 < scene.sentence.range.upperBound
        else { return false }
        let next = ["back", "home"].contains(scene.lemma(token + 1)) ? token + 2 : token + 1
        guard next + 1 < scene.sentence.range.upperBound, scene.lemma(next) == (isExpected ? "in" : "to"),
            isExpected || scene.lemma(token - 1) == "be", isTown(behindArticle(next + 1, scene), scene)
        else { return false }
        // Wherever the tree has the subject.
        let isSaid = scene.lemma(token - 1) == "be" && token > scene.sentence.range.lowerBound + 1
        guard let who = scene.sentence.child(of: token, label: .nsubj) ?? (isSaid ? token - 2 : nil) else {
            return false
        }
        return [.person, .people, .pronoun].contains(scene.kind(who)) && scene.lemma(who) != "it"
            || scene.nameKind(who) == .person || RouteWords.moved.contains(scene.lemma(who))
    }

    /// `Upon landing in Accra he was detained`, where the tagger has a noun.
    static func isLanding(_ token: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard lemma == "landing" || lemma == "arriving", token > scene.sentence.range.lowerBound,
            token + 2 < scene.sentence.range.upperBound, ["in", "at"].contains(scene.lemma(token + 1))
        else { return false }
        return ["upon", "on", "after", "before"].contains(scene.lemma(token - 1).lowercased())
    }

    private static let reaching: Set<String> = [
        "flee", "escape", "arrive", "move", "travel", "fly", "settle", "land", "emigrate", "migrate", "return",
        "relocate", "resettle", "take", "bring", "deport", "transfer", "evacuate", "sail", "drive", "extradite",
        "come",
    ]

    /// `Dubai, where they flew on Monday`, unless the clause leads elsewhere: `where he was flown to …`.
    static func whereTo(_ verb: Int, _ scene: Scene) -> Int? {
        guard reaching.contains(scene.lemma(verb)), scene.sentence.relation(verb) == .aclRelcl,
            scene.children(verb).contains(where: { $0 < verb && scene.text.form($0).elementsEqual("where".utf8) }),
            let place = scene.sentence.head(of: verb), place < verb
        else { return nil }
        let lemma = scene.lemma(verb)
        if ["take", "bring"].contains(lemma), !scene.isPassive(verb) { return nil }
        let end = min(scene.sentence.range.upperBound, verb + 7)
        guard verb + 1 < end else { return place }
        if lemma == "come", !["as", "from", "with"].contains(scene.lemma(verb + 1)) { return nil }
        let isLedOn = ((verb + 1)..<end).contains {
            ["to", "into", "for", "toward", "towards", "through", "via", "off", "away"].contains(scene.lemma($0))
        }
        // `where the refugees had fled from`
        return isLedOn || scene.sentence.tag(end - 1).isMark && scene.lemma(end - 2) == "from" ? nil : place
    }

    private static let goers: Set<String> = [
        "go", "come", "send", "travel", "bring", "take", "move", "leave", "return", "flee",
    ]
    private static let purposes: Set<String> = [
        "live", "fight", "study", "work", "train", "settle", "serve", "stay", "teach", "join", "wage", "marry",
        "convalesce",
    ]

    /// An infinitive behind a verb of moving that says what for, where the place of both follows: `went to fight in Syria`.
    static func isPurpose(_ token: Int, _ scene: Scene) -> Bool {
        guard purposes.contains(scene.lemma(token)), token > scene.sentence.range.lowerBound + 2,
            scene.lemma(token - 1) == "to"
        else { return false }
        return (max(scene.sentence.range.lowerBound, token - 4)..<(token - 1)).contains {
            goers.contains(scene.lemma($0)) && scene.isVerb($0)
        }
    }

    /// Whether a preposition brings the place of such an infinitive.
    static func isPurpose(before token: Int, _ mover: Int, _ scene: Scene) -> Bool {
        guard ["in", "at"].contains(scene.lemma(token)), goers.contains(scene.lemma(mover)), token > mover + 2,
            token < mover + 12
        else { return false }
        return ((mover + 1)..<min(token, mover + 5)).contains { isPurpose($0, scene) }
            && !((mover + 1)..<token).contains { scene.sentence.tag($0).isMark }
    }

    private static let loose: Set<String> = [
        "go", "come", "get", "run", "take", "bring", "lead", "send", "return", "turn", "flock", "drive", "put", "make",
        "call", "follow", "choose", "prefer", "carry", "hand", "move", "push", "pull", "steer", "guide",
        "pass",
        "swing", "shift", "start", "set", "begin", "rush", "crowd", "deliver", "leave", "continue", "press", "race",
        "stop", "draw", "hop",
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
