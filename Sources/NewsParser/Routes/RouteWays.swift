import NewsRecord
import NewsSyntax
import NewsText

/// What single words tell of a journey.
enum RouteWays {
    /// Vehicles that stand for those in them.
    static let carriers: Set<String> = [
        "ship", "boat", "train", "bus", "convoy", "dinghy", "ferry", "plane", "helicopter", "truck", "lorry", "column",
        "caravan", "exodus", "flotilla", "trawler", "vessel", "flight", "car", "van", "jeep", "motorcade", "coach",
        "minibus",
        "taxi", "cab", "ambulance", "yacht", "canoe", "raft", "speedboat", "trawler", "warship", "lifeboat",
    ]

    /// A name, or a word with a capital within the sentence that is no name of a time.
    static func isNamed(_ token: Int, _ scene: Scene) -> Bool {
        if scene.isName(token) { return true }
        guard token > scene.sentence.range.lowerBound, let first = scene.text.form(token).first else { return false }
        return (0x41...0x5A).contains(first) && scene.text.tokens[token].universal != .pronoun
            && !PlaceWords.times.contains(scene.lemma(token))
    }

    static func isCapital(_ token: Int, _ scene: Scene) -> Bool {
        scene.text.form(token).first.map { (0x41...0x5A).contains($0) } ?? false
    }

    /// The hyphen of `Port-au-Prince`.
    static func joinsName(_ token: Int, _ scene: Scene) -> Bool {
        let tokens = scene.text.tokens
        guard scene.sentence.tag(token) == .hyphen, !tokens[token].isSpaced, token > scene.sentence.range.lowerBound,
            token + 1 < scene.sentence.range.upperBound
        else { return false }
        return tokens[token + 1].universal == .properNoun && !tokens[token + 1].isSpaced
    }

    /// `Nurses held in Mandera were …`: a participle right behind those it describes.
    static func describes(_ token: Int, _ scene: Scene) -> Bool {
        token > scene.sentence.range.lowerBound && scene.sentence.tag(token) == .pastParticiple
            && scene.text.tokens[token - 1].universal == .noun
    }

    /// Only `or` stands between two places.
    static func isOr(_ start: Int, _ end: Int, _ scene: Scene) -> Bool {
        start + 1 == end && scene.lemma(start) == "or"
    }

    /// `from Ministry to Office`: common nouns for bodies that stand alone with a capital.
    static func isPlainBody(_ token: Int, _ scene: Scene) -> Bool {
        guard isCapital(token, scene), scene.nameKind(token) != .place,
            token == scene.sentence.range.lowerBound || !scene.isName(token - 1)
        else { return false }
        return PersonWords.bodies.contains(scene.lemma(token).lowercased())
    }

    private static let edges: Set<String> = [
        "border", "frontier", "coast", "coastline", "shore", "capital", "side", "island", "city", "town", "port",
        "village", "province", "territory", "soil", "waters", "mainland", "region", "resort", "airport",
        "desert", "jungle", "mountain", "hospital", "jail", "prison", "port", "shore", "island", "enclave",
    ]

    /// `the Texas border`, `the Turkish coast`: the place before a noun for a part of it, where no name follows.
    static func edge(of head: Int, _ scene: Scene) -> LocalArgument? {
        guard !isCapital(head, scene), edges.contains(scene.lemma(head)), head > scene.sentence.range.lowerBound else {
            return nil
        }
        let end = scene.sentence.range.upperBound
        // `the Greek island of Lesbos`, `the Turkish resort Bodrum`
        if head + 1 < end, scene.isName(head + 1) { return nil }
        if head + 2 < end, ["of", "in", "at"].contains(scene.lemma(head + 1)),
            let name = scene.nounHead(from: head + 2),
            isNamed(name, scene)
        {
            return nil
        }
        var before = head - 1
        if scene.sentence.tag(before) == .possessiveEnding, before > scene.sentence.range.lowerBound { before -= 1 }
        if let nation = nation(before, scene) { return LocalArgument(range: nation, head: nation, kind: .place) }
        guard scene.isName(before), !isSomebody(before, scene), scene.nameKind(before) != .person else { return nil }
        var start = before
        while start > scene.sentence.range.lowerBound, scene.isName(start - 1) { start -= 1 }
        return LocalArgument(
            range: scene.text.byteSpan(start..<(before + 1)), head: scene.text.tokens[before].range, kind: .place)
    }

    private static let wishing: Set<String> = [
        "like", "love", "want", "wish", "dare", "hope", "dream", "long", "yearn", "aim",
    ]

    /// `wanted to go to Texas`, unless it only says who moves: `anyone wishing to leave Gaza must …`.
    static func isWished(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard let head = scene.sentence.head(of: clause), wishing.contains(scene.lemma(head)),
            scene.sentence.relation(clause).base == .xcomp
        else { return false }
        return ![.acl, .aclRelcl].contains(scene.sentence.relation(head))
    }

    /// `was met in Washington by a priest who had flown from Havana`: a relative clause on somebody else than those who move.
    static func isOfAnother(_ mover: Int, _ movers: [Int], _ scene: Scene) -> Bool {
        guard let last = movers.last, !scene.text.form(mover).elementsEqual("bound".utf8) else { return false }
        if let who = scene.relativeHead(mover) {
            return who > last && (scene.kind(who) == .person || scene.nameKind(who) == .person)
                && scene.agent(last) != who && scene.undergoer(last) != who
        }
        // `… are sent back to Turkey, the Union will resettle a Syrian from there`
        guard let who = moved(mover, scene), let before = moved(last, scene), who > last, who != before,
            scene.kind(who) == .person || scene.kind(who) == .people || scene.nameKind(who) == .person,
            !PersonWords.collectives.contains(scene.lemma(who))
        else { return false }
        // `the convoy rolled to Agadez, where the men were handed over …`
        return scene.kind(before) != .pronoun && !carriers.contains(scene.lemma(before))
            && scene.lemma(who) != scene.lemma(before)
    }

    /// Whoever goes, or is taken.
    private static func moved(_ verb: Int, _ scene: Scene) -> Int? {
        guard scene.text.tokens[verb].universal == .verb else { return nil }
        let undergoer = RouteWords.carrying.contains(scene.lemma(verb)) ? scene.undergoer(verb) : nil
        return undergoer ?? scene.agent(verb)
    }

    /// `Haitians who had settled in Chile began making their way north`: where they set out from.
    static func isHomeSoFar(_ verb: Int, _ scene: Scene) -> Bool {
        guard let who = scene.relativeHead(verb), let main = scene.sentence.head(of: who), main > verb else {
            return false
        }
        let end = min(scene.sentence.range.upperBound, main + 6)
        return (main..<end).contains { scene.isVerb($0) && RouteWords.moving[scene.lemma($0)] != nil }
    }

    /// `on the way`, `on their way`
    static func isOnTheWay(_ token: Int, _ scene: Scene) -> Bool {
        guard RouteWords.journeys.contains(scene.lemma(token)), token > scene.sentence.range.lowerBound + 1 else {
            return false
        }
        return scene.lemma(token - 2) == "on" || scene.lemma(token - 1) == "on"
    }

    /// A state or its men make people go where they don't want to: `deported them`, `sent them back`.
    static func isForced(_ verb: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(verb)
        if RouteWords.forcing.contains(lemma) {
            return !RouteWords.twofold.contains(lemma) || scene.undergoer(verb) != nil
        }
        guard ["send", "push", "turn", "force", "chase", "drive", "hound"].contains(lemma) else { return false }
        return scene.hasParticle(verb, "back") && scene.undergoer(verb) != nil
    }

    private static let leading: Set<String> = [
        "begin", "start", "end", "finish", "lead", "take", "continue", "go", "pass", "run", "wind", "cross",
    ]

    /// `The odyssey began in Bamako; it took them through Gao`: said of the journey itself.
    static func isWaysOwn(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard leading.contains(lemma), let agent = scene.agent(verb) else { return false }
        // `The orphans' odyssey began …`, whomever the tree has for its subject.
        if verb > scene.sentence.range.lowerBound, scene.text.tokens[verb - 1].universal != .pronoun,
            RouteWords.journeys.contains(scene.lemma(verb - 1).lowercased()),
            !["way", "route", "path", "passage", "crossing"].contains(scene.lemma(verb - 1).lowercased())
        {
            return true
        }
        if RouteWords.journeys.contains(scene.lemma(agent)) {
            return !["way", "route", "path", "passage", "crossing"].contains(scene.lemma(agent))
                || ["lead", "take"].contains(lemma) && isSomebodys(agent, scene)
        }
        guard scene.lemma(agent) == "it" else { return false }
        return (scene.sentence.range.lowerBound..<verb).contains {
            scene.text.tokens[$0].universal == .noun
                && ["journey", "odyssey", "voyage", "trek", "trip", "exodus", "flight"].contains(scene.lemma($0))
        }
    }

    private static let stock: Set<String> = [
        "flock", "herd", "cattle", "sheep", "goat", "reindeer", "camel", "livestock", "animal", "horse", "yak", "cow",
    ]

    /// `drive their flocks down to Apulia`: whoever herds goes with them.
    static func isHerding(_ verb: Int, _ scene: Scene, isPeople: (Int) -> Bool) -> Bool {
        guard ["drive", "herd", "lead", "take", "move", "walk", "march"].contains(scene.lemma(verb)),
            let object = scene.undergoer(verb), stock.contains(scene.lemma(object)), !scene.isPassive(verb),
            let agent = scene.agent(verb)
        else { return false }
        return isPeople(agent)
    }

    /// Prepositions that say where something is to which a way leads: `to a stadium outside Minsk`.
    static let near: Set<String> = ["in", "at", "outside", "near", "inside", "around"]

    static let reporting: Set<String> = ["say", "report", "tell", "add", "announce", "explain"]

    /// A predicate that moves nobody begins another clause: what stands behind it is no place of the way. What stands
    /// between commas (`, a spokesman said,`), an auxiliary and a stop on the way are none.
    static func isOtherClause(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.isPredicate(token), scene.text.tokens[token].universal == .verb, !isMisspelt(token, scene) else {
            return false
        }
        let lemma = scene.lemma(token)
        // `cycles to work in …`
        if token > scene.sentence.range.lowerBound + 1, RouteWords.goals.contains(lemma),
            scene.lemma(token - 1) == "to", RouteWords.moving[scene.lemma(token - 2)] != nil
        {
            return false
        }
        if isPurpose(token, scene) { return false }
        if RouteWords.moving[lemma] != nil && lemma != "turn" || RouteWords.staying.contains(lemma)
            || reporting.contains(lemma)
        {
            return false
        }
        if scene.sentence.isFinite(token) {
            return ![.aclRelcl, .advcl, .parataxis].contains(scene.sentence.relation(scene.firstConjunct(token)))
        }
        return scene.isInfinitive(token)
    }

    /// A name that the tagger has for a person's or a body's, and no table for a place's.
    static func isSomebody(_ token: Int, _ scene: Scene) -> Bool {
        guard let kind = scene.nameKind(token), kind != .place, scene.isName(token), !isWhereOnly(token, scene) else {
            return false
        }
        if kind == .organisation,
            PlaceNames.isDivision(scene.text.text(max(scene.sentence.range.lowerBound, token - 1)..<(token + 1)))
        {
            return false
        }
        // `Ben Gurion | airport`
        if withSite(token, scene) > token { return false }
        var first = token
        while first > scene.sentence.range.lowerBound, scene.nameKind(first - 1) == kind, token - first < 4,
            isCapital(first - 1, scene)
        {
            first -= 1
        }
        if PlaceWords.nouns.contains(scene.lemma(token).lowercased()) { return false }
        // `to Mr. Ryan`
        if kind == .person, first > scene.sentence.range.lowerBound, scene.isHonorific(first - 1) { return true }
        return !PlaceNames.mayBe(scene.text.text(first..<(token + 1)), isBody: kind == .organisation)
            || kind == .other && first < token && !PlaceCodes.isKnown(Slug.make(scene.text.text(first..<(token + 1))))
    }

    /// Prepositions of a way that stand as often behind a noun of something else: `restrictions | for Mexico`.
    private static let doubtful: Set<String> = ["to", "for", "into", "across", "around", "over", "from"]

    /// `lobbying by loyalists to Hollywood`, `growth for Peru`: the place is that of a noun that nobody moves.
    static func isOfOther(_ place: Int, _ marker: Int, _ mover: Int, _ preposition: String, _ scene: Scene) -> Bool {
        guard doubtful.contains(preposition), marker > mover + 1 else { return false }
        let before = marker - 1
        guard scene.text.tokens[before].universal == .noun, scene.kind(before) == .thing,
            scene.sentence.head(of: place) == before
        else { return false }
        let lemma = scene.lemma(before)
        // `flew them out of the reserve to Boa Vista`: the place before is of the way, too.
        if let own = scene.preposition(before), ["from", "out", "of", "off", "through", "across", "over"].contains(own)
        {
            return false
        }
        if scene.undergoer(mover) == before || scene.sentence.head(of: before) == mover && scene.isTime(before) {
            return false
        }
        return !RouteWords.journeys.contains(lemma) && !RouteWords.sendings.contains(lemma)
            && !RouteWords.vehicles.contains(lemma) && !RouteWords.goals.contains(lemma)
            && !RouteWords.travels.contains(lemma) && !scene.isTime(before) && !RouteWords.lengths.contains(lemma)
    }

    /// `Cairo, Egypt`: the country or state behind a comma that only says where a town lies.
    static func frame(of place: Int, at token: Int, _ scene: Scene) -> Int? {
        guard token + 1 < scene.sentence.range.upperBound, scene.sentence.tag(token) == .comma, scene.isName(token + 1),
            !Countries.isName(place, scene), !PlaceNames.isState(Slug.make(scene.text.text(place)))
        else { return nil }
        var end = token + 2
        while end < scene.sentence.range.upperBound, scene.isName(end) { end += 1 }
        let name = scene.text.text((token + 1)..<end)
        let slug = Slug.make(name)
        let isFrame = PlaceCodes.country(slug) != nil || PlaceNames.full(name) != nil || PlaceNames.isState(slug)
        let isEnd = end >= scene.sentence.range.upperBound || !["or", "and"].contains(scene.lemma(end))
        return isFrame && isEnd ? end : nil
    }

    /// The bytes of the words for people or things of a country: `Cubans`, `North Koreans`.
    static func nation(_ token: Int, _ scene: Scene) -> Range<Int>? {
        let range = scene.text.tokens[token].range
        if token > scene.sentence.range.lowerBound {
            let pair = scene.text.tokens[token - 1].range.lowerBound..<range.upperBound
            if Nationals.country(scene.text.bytes[pair]) != nil { return pair }
        }
        return Nationals.country(scene.text.bytes[range]) == nil ? nil : range
    }

    /// A form that a verb of moving has, between those who move and a preposition: the tagger took it for a noun.
    static func looksLikeVerb(_ token: Int, _ scene: Scene) -> Bool {
        // `flown`, `driven`: forms that nothing else has.
        if token > scene.sentence.range.lowerBound, PastForms.lemma(of: scene.text.form(token)) != nil { return true }
        // `The king left Amman for Riyadh`
        if scene.text.form(token).elementsEqual("left".utf8), token > scene.sentence.range.lowerBound,
            token + 2 < scene.sentence.range.upperBound, scene.text.tokens[token].universal != .verb
        {
            return isNamed(token + 1, scene) && ["for", "to", "by"].contains(scene.lemma(token + 2))
        }
        let isNoun =
            scene.text.tokens[token].universal == .noun
            && !["post", "transit", "order", "deploy"].contains(scene.lemma(token))
        let mayBe = isNoun || ["cross", "slip", "flee"].contains(scene.lemma(token))
        guard mayBe, token > scene.sentence.range.lowerBound, token + 1 < scene.sentence.range.upperBound,
            scene.sentence.tag(token - 1) != .determiner,
            ["to", "into", "from", "through", "via", "across", "for"].contains(scene.lemma(token + 1))
        else { return false }
        let before = scene.text.tokens[token - 1]
        return isNamed(token - 1, scene) || before.tag == .pluralNoun
    }

    /// `travel secretly thought China`: a slip of the pen between a verb of moving and a name.
    static func isMisspelt(_ token: Int, _ scene: Scene) -> Bool {
        guard RouteWords.misspelt[scene.text.text(token)] != nil, token + 1 < scene.sentence.range.upperBound,
            isNamed(token + 1, scene)
        else { return false }
        let first = max(scene.sentence.range.lowerBound, token - 3)
        return (first..<token).contains { RouteWords.moving[scene.lemma($0)] != nil }
    }

    /// `after crossing Turkey`, `having passed through Iran`: before what else is told.
    static func isEarlier(_ mover: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        guard mover > first else { return false }
        return (max(first, mover - 3)..<mover).contains { place in
            ["after", "having"].contains(scene.lemma(place)) && !scene.sentence.tag(place).isMark
        }
    }

    /// Whether places of a list are alternatives: `or` stands among them.
    static func isChoice(_ place: Int, _ others: [Int], _ scene: Scene) -> Bool {
        guard let last = others.last else { return false }
        return (place..<last).contains { scene.lemma($0) == "or" }
    }

    /// `waited in Agadez`, `a stop in Doha`, `two nights in Tunis`
    static func isStay(before token: Int, _ mover: Int, _ scene: Scene) -> Bool {
        if RouteWords.staying.contains(scene.lemma(mover)) || isSojourn(mover, scene) { return true }
        guard token > mover else { return false }
        var word = scene.lemma(token - 1)
        if word.hasSuffix("s") { word.removeLast() }
        return RouteWords.stays.contains(word)
    }

    /// `After two years in Izmir the brothers went on …`: a stay that the report names before it goes on.
    static func isLaterStay(before token: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        guard token > first + 1 else { return false }
        var word = scene.lemma(token - 1)
        if word.hasSuffix("s") { word.removeLast() }
        guard RouteWords.stays.contains(word) || word == "camp" else { return false }
        return (max(first, token - 6)..<token).contains { scene.text.text($0).lowercased() == "after" }
    }

    /// `prompting anger from Seoul`: a thing that comes from there, not those who move.
    static func isOfThing(before token: Int, _ mover: Int, _ scene: Scene) -> Bool {
        let word = token - 1
        guard word > mover, word >= scene.sentence.range.lowerBound, scene.text.tokens[word].universal == .noun,
            scene.kind(word) == .thing
        else { return false }
        let lemma = scene.lemma(word)
        // `set sail from …`
        if lemma == "sail" || RouteWords.hidden.contains(lemma) || RouteWords.lengths.contains(lemma) { return false }
        // `drove to the fair from Omaha`
        if word > mover + 1, let goal = scene.preposition(word), ["to", "into", "for"].contains(goal) { return false }
        return !RouteWords.journeys.contains(lemma) && !RouteWords.sendings.contains(lemma)
            && !RouteWords.vehicles.contains(lemma) && !scene.isTime(word) && !RouteWords.goals.contains(lemma)
            && nation(word, scene) == nil && !isNamed(word, scene) && scene.sentence.tag(word) != .pluralNoun
    }

    /// `took refuge in Chad`, `were brought ashore in Malta`
    static func isGoal(before token: Int, _ mover: Int, _ scene: Scene) -> Bool {
        token > mover + 1
            && ["refuge", "asylum", "exile", "shelter", "safety", "ashore", "sanctuary", "home"].contains(
                scene.lemma(token - 1))
    }

    /// `then Vienna`, `finally Malmo`: the next place without a preposition.
    static func next(_ token: Int, _ scene: Scene) -> Int? {
        guard
            ["then", "finally", "later", "eventually", "lastly", "ultimately", "afterwards"].contains(
                scene.lemma(token)),
            let place = scene.nounHead(from: token + 1), scene.isName(place)
        else { return nil }
        let end = place + 1
        return end < scene.sentence.range.upperBound && scene.isVerb(end) ? nil : place
    }

    /// What people travel for, to where it is.
    private static let attending: Set<String> = [
        "help", "attend", "join", "see", "visit", "meet", "speak", "campaign", "support", "testify", "compete", "watch",
        "celebrate", "protest", "perform", "play", "study", "address", "volunteer", "find", "seek",
    ]

    private static let dwelling: Set<String> = [
        "live", "settle", "stay", "reside", "work", "study", "remain", "be", "have", "find", "join", "seek", "serve",
        "end",
        "arrive", "shelter", "hide",
    ]

    /// The last place behind others that `in` or `at` names, where nothing else tells where a way ends.
    static func last(after token: Int, _ scene: Scene) -> Int? {
        let end = min(scene.sentence.range.upperBound, token + 24)
        guard token + 2 < end else { return nil }
        var found: Int?
        for place in (token + 1)..<(end - 1) where ["in", "at"].contains(scene.lemma(place)) {
            // `had left Nouadhibou in Mauritania`: where that is.
            if place == token + 1 { continue }
            // `who fled Hungary, ran a bakery in …`
            if ((token + 1)..<place).contains(where: {
                scene.isVerb($0) && scene.sentence.isFinite($0) && RouteWords.moving[scene.lemma($0)] == nil
                    && !dwelling.contains(scene.lemma($0)) && !reporting.contains(scene.lemma($0))
                    && !(isRefound($0, scene) && scene.isPassive($0))
            }) {
                break
            }
            // `fled Eritrea and worked to pay for a place at …`: another act's place.
            if ((token + 1)..<place).contains(where: {
                scene.sentence.tag($0) == .baseVerb && !attending.contains(scene.lemma($0))
            }) {
                break
            }
            guard let head = scene.nounHead(from: place + 1), scene.isName(head),
                !PlaceWords.times.contains(scene.lemma(head).lowercased()),
                scene.text.tokens[head].universal == .properNoun || Countries.isName(head, scene)
            else { continue }
            // `…, the government in Peshawar said`
            if head + 1 < scene.sentence.range.upperBound, reporting.contains(scene.lemma(head + 1)) { break }
            found = head
        }
        return found
    }
}

extension Countries {
    /// Whether a word is a country's name.
    static func isName(_ token: Int, _ scene: Scene) -> Bool {
        scene.text.bytes.withUnsafeBufferPointer { country($0, scene.text.tokens[token].range)?.isName ?? false }
    }
}
