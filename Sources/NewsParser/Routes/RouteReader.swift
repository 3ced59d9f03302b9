import NewsRecord
import NewsSyntax

/// Finds the journeys of people: verbs of moving with the places that they lead from, through and to.
struct RouteReader {
    var routes: [LocalRoute] = []

    private static let largestCount = 5_000

    /// Where the sentence ended that told of the last journey.
    var lastEnd: Int?

    /// The place that a sentence says was left, where it tells of no other, and where that sentence ended.
    var left: (place: LocalArgument, end: Int)?

    /// The journey that tells of no other place than that, and ends once the next sentence tells where it led.
    var onlyLeft: Int?

    /// A place with what its preposition says of it.
    struct Stop {
        var token: Int
        var role: Route.Leg.Role
        var manner: String?
        /// The verb or noun that leads there.
        var mover: Int
        /// Places that the text joins by `or` or `and`.
        var alternatives: [Int]
        /// Whether it is another end of the same step as the place before it.
        var isAlternative = false
        /// What the place means, where its own words do not say: `home`.
        var meaning: LocalArgument?
        /// Whether it stands before every verb: `refugees from Aleppo`.
        var isAhead = false
        /// Where it begins, of two places that one preposition joins.
        var origin: Int?
        /// Whether its places follow one upon the other: `through Turkey and Greece`.
        var isChain = false
        /// Whether the way goes on from it: it is no end of the way that led there.
        var isLeft = false
        /// Whether the words say that it lies on the way: `via Frankfurt`.
        var isVia = false
        /// Whether it is the home of those who move.
        var isHome = false
        /// Whether it is a desert, a river or a sea that they cross.
        var isFeature = false
        /// Whether it has no name, and lies on the way only if a place with one comes after it.
        var isProvisional = false
        /// Whether they lived there, and did not only stop.
        var isResidence = false
        /// Whether it was behind those who move before the other places: `after crossing …`.
        var isEarlier = false
    }

    mutating func read(_ scene: Scene) {
        guard routes.count < Self.largestCount else { return }
        var stops: [Stop] = []
        var movers: [Int] = []
        var mover: Int?
        // Whether a verb that moves nobody stands between the last mover and here.
        var isParted = false
        var token = scene.sentence.range.lowerBound
        // The words' order tells a way better than the tree does: each place belongs to the verb before it.
        let firstMover = scene.sentence.range.first { isMover($0, scene) }
        guard firstMover != nil || isWish(in: scene) else { return }
        while token < scene.sentence.range.upperBound {
            if isStay(token, scene) {
                (mover, isParted) = (token, false)
                if let visited = visited(token, scene) { stops.append(visited) }
            } else if isMover(token, scene) || isWish(token, stops, scene) {
                isParted = false
                if isIdleChoice(token, movers, scene) {
                    token += 1
                    continue
                }
                if isNew(token, movers, stops, scene) {
                    finish(stops, movers, scene)
                    (stops, movers) = ([], [])
                }
                mover = token
                movers.append(token)
                if let stop = directStop(token, scene) ?? whereTo(token, stops, scene) { stops.append(stop) }
            } else if mover == nil, let last = movers.last, isFurther(token, scene) {
                (mover, isParted) = (last, false)
            } else if mover != nil,
                RouteWays.isOtherClause(token, scene) || scene.sentence.tag(token) == .openingQuote && stops.isEmpty
            {
                mover = nil
                isParted = true
            } else if let owner = mover, let home = home(token, owner, scene) {
                stops.append(home)
            } else if let owner = mover, let last = stops.last, last.role != .origin,
                let place = RouteWays.next(token, scene)
            {
                // `to Tehran, Istanbul and finally Malmo`: one after the other.
                stops[stops.count - 1].isChain = true
                stops.append(
                    Stop(
                        token: place, role: .destination, manner: nil, mover: owner, alternatives: joined(place, scene))
                )
                token = stops.last?.alternatives.last ?? place
            } else if !isParted, let owner = mover ?? firstMover,
                let stop = stop(at: token, of: owner, isBefore: mover == nil, stops, scene)
            {
                // `call for news, looping the streets around …`: of what tells little of moving, only what follows at once.
                let isFar = stops.isEmpty && token > owner + 6 && isVague(owner, scene)
                if isFar {
                    token += 1
                    continue
                }
                if stop.replacesLast { stops.removeLast() }
                if begins(stop.stop, stops, scene) {
                    finish(stops, movers, scene)
                    (stops, movers) = ([], movers.suffix(1))
                }
                stops.append(stop.stop)
                token = max(token, stop.stop.alternatives.last ?? stop.stop.token)
            }
            token += 1
        }
        finish(stops, movers, scene)
    }

    /// Whether a place begins another journey: it is left by another verb than the one that led to the last place.
    private func begins(_ stop: Stop, _ stops: [Stop], _ scene: Scene) -> Bool {
        guard stop.role == .origin, let last = stops.last, last.role != .origin, last.mover != stop.mover else {
            return false
        }
        // `Nepalis bound for Qatar fly from …`: the end is told first.
        if scene.text.form(last.mover).elementsEqual("bound".utf8) { return false }
        // `are driven on`: the same journey.
        if scene.hasParticle(stop.mover, "on") { return false }
        // `travel through Serbia on the way from Moldova to Italy`
        if RouteWays.isOnTheWay(stop.mover, scene) { return false }
        return RouteWays.isNamed(stop.token, scene) && scene.lemma(stop.token) != scene.lemma(last.token)
    }

    private mutating func finish(_ stops: [Stop], _ movers: [Int], _ scene: Scene) {
        var stops = stops
        let named = stops.lastIndex { !$0.isProvisional && $0.role != .origin } ?? 0
        let mover = stops.indices.contains(named) ? stops[named].mover : nil
        for index in stops.indices.reversed()
        where stops[index].isProvisional && (index > named || stops[index].mover == mover) {
            stops.remove(at: index)
        }
        if let last = RouteWays.homeward(stops.map { ($0.token, $0.role) }, movers, scene) {
            stops.append(
                Stop(token: last.token, role: .destination, manner: nil, mover: last.mover, alternatives: []))
        }
        if !stops.contains(where: { $0.role == .destination }), let last = stops.last,
            let place = RouteWays.last(after: last.alternatives.last ?? last.token, scene)
        {
            stops.append(Stop(token: place, role: .destination, manner: nil, mover: last.mover, alternatives: []))
        }
        if let home = RouteWays.sentHome(stops.map(\.mover).last, scene),
            stops.allSatisfy({ $0.role == .transit || $0.role == .origin })
        {
            let stop = Stop(
                token: home.token, role: .destination, manner: nil, mover: home.mover, alternatives: [],
                meaning: home.place)
            stops.append(stop)
        }
        // A verb before them all that has no place of its own tells of something else: `since the war ended, many fled`.
        let earliest = stops.map(\.mover).min()
        guard let first = movers.first(where: { $0 >= earliest ?? 0 }) ?? movers.first else { return }
        if let start = stops.last, stops.allSatisfy({ $0.role == .origin }),
            let home = RouteWays.livesSince(start.mover, scene)
        {
            stops.append(Stop(token: home, role: .destination, manner: nil, mover: start.mover, alternatives: []))
        }
        guard stops.contains(where: { $0.role != .origin }) else {
            if let start = stops.last, RouteWays.isLeavingAlone(start.token, start.mover, scene), start.meaning == nil {
                alone(start, scene)
                return
            }
            // `Two hundred Americans left Pakistan. They were flown to Brussels.`
            if let start = stops.first, isNamed(start.token, scene),
                RouteWords.leaving.contains(scene.lemma(first)) || RouteWords.starting.contains(scene.lemma(first))
            {
                left = (place(start.token, scene), scene.sentence.range.upperBound)
            }
            return
        }
        guard isNamed(stops, scene) else { return }
        append(stops, first, scene)
    }

    /// A journey of which only the beginning is told, as yet: `people fleeing Eritrea`.
    private mutating func alone(_ start: Stop, _ scene: Scene) {
        let mover = start.mover
        left = (place(start.token, scene), scene.sentence.range.upperBound)
        let range =
            scene.text.tokens[min(mover, start.token)].range
            .lowerBound..<scene.text.tokens[max(mover, start.token)].range.upperBound
        onlyLeft = routes.count
        routes.append(
            LocalRoute(
                range: range,
                legs: [LocalLeg(step: 1, place: place(start.token, scene), role: .origin, manner: nil)], isOpen: false))
    }

    private func isMover(_ token: Int, _ scene: Scene) -> Bool {
        if RouteWays.isJourney(token, scene) { return true }
        // `bound for jobs in Qatar`, wherever the tree has it
        if scene.text.form(token).elementsEqual("bound".utf8), token + 2 < scene.sentence.range.upperBound,
            scene.lemma(token + 1) == "for", scene.sentence.tag(token) != .baseVerb
        {
            var who = token - 1
            // `Flight 602, bound for Manila, …`
            while who > scene.sentence.range.lowerBound,
                scene.sentence.tag(who) == .comma || scene.text.tokens[who].universal == .numeral
            {
                who -= 1
            }
            return token > scene.sentence.range.lowerBound
                && (isPeople(who, scene) || RouteWays.carriers.contains(scene.lemma(who).lowercased()))
        }
        let lemma = scene.lemma(token)
        if RouteWays.isDue(token, scene) || RouteWays.isLanding(token, lemma, scene) { return true }
        guard scene.isPredicate(token) || RouteWays.looksLikeVerb(token, scene) else { return false }
        if ["seek", "find"].contains(lemma), RouteWays.isRefuge(token, lemma, scene) {
            return movesPeople(token, lemma, scene) && isReal(token, scene)
        }
        if ["settle", "resettle"].contains(lemma), RouteWays.isHomeSoFar(token, scene) { return false }
        return RouteWords.moving[lemma] != nil && !RouteIdioms.isOther(token, lemma, scene)
            && movesPeople(token, lemma, scene) && isReal(token, scene)
    }

    /// `They wanted to reach Texas`: what is only wished for goes on with a way that was gone.
    private func isWish(_ token: Int, _ stops: [Stop], _ scene: Scene) -> Bool {
        guard scene.isPredicate(token), RouteWords.moving[scene.lemma(token)] != nil, RouteWays.isWished(token, scene),
            movesPeople(token, scene.lemma(token), scene)
        else { return false }
        return !stops.isEmpty || goesOn(token, scene)
    }

    private func isWish(in scene: Scene) -> Bool {
        guard lastEnd == scene.sentence.range.lowerBound else { return false }
        return scene.sentence.range.contains { isWish($0, [], scene) }
    }

    /// At least one of the places has a name.
    private func isNamed(_ stops: [Stop], _ scene: Scene) -> Bool {
        stops.contains { $0.meaning != nil || ([$0.token] + $0.alternatives).contains { isNamed($0, scene) } }
    }

    /// A name, or a word with a capital behind a preposition.
    func isNamed(_ token: Int, _ scene: Scene) -> Bool { RouteWays.isNamed(token, scene) }

    // MARK: The places

    /// `reach the Gulf`, `left Bunia`.
    private func directStop(_ verb: Int, _ scene: Scene) -> Stop? {
        let lemma = scene.lemma(verb)
        let isLeaving = RouteWords.leaving.contains(lemma)
        let isCrossing = RouteWords.crossing.contains(lemma)
        guard isLeaving || isCrossing || RouteWords.reaching.contains(lemma),
            let object = scene.sentence.object(of: verb) ?? scene.nounHead(from: verb + 1), object > verb,
            object < verb + 6
        else { return nil }
        let edge = RouteWays.edge(of: object, scene)
        guard edge != nil || isNamed(object, scene) && !isFolk(object, scene) || isLeaving && isPlace(object, scene)
        else { return nil }
        let role: Route.Leg.Role = isLeaving ? .origin : isCrossing ? .transit : .destination
        if role == .destination, RouteWays.isPersonAhead(object, verb, scene) { return nil }
        let others = joined(object, scene)
        var stop = Stop(
            token: object, role: role, manner: RouteWords.moving[lemma] ?? nil, mover: verb, alternatives: others)
        stop.isChain = isCrossing && !RouteWays.isChoice(object, others, scene)
        stop.isFeature = isCrossing && others.isEmpty && !Countries.isName(object, scene)
        stop.meaning = edge
        stop.isEarlier = RouteWays.isEarlier(verb, scene)
        return stop
    }

    /// The words of a preposition, and where what it brings begins.
    private func marker(_ token: Int, _ scene: Scene) -> (words: [String], next: Int)? {
        let end = scene.sentence.range.upperBound
        let word = RouteWords.misspelt[scene.text.text(token)] ?? scene.lemma(token)
        // `according to Reuters`
        if word == "to", token > scene.sentence.range.lowerBound,
            ["according", "accord", "due", "thanks", "prior", "close", "next", "compared"].contains(
                scene.lemma(token - 1))
        {
            return nil
        }
        let next = token + 1
        if word == "out", scene.lemma(next) == "of" { return ([word, "of"], next + 1) }
        if word == "as", next + 2 < end, scene.lemma(next) == "far", scene.lemma(next + 1) == "as" {
            return (["to"], next + 2)
        }
        // `by way of Turkey`
        if word == "by", scene.lemma(next) == "way", next + 2 < end, scene.lemma(next + 1) == "of" {
            return (["via"], next + 2)
        }
        return ([word], next)
    }

    /// The head of the phrase that a preposition brings, or the place in it.
    private func place(from start: Int, _ isBefore: Bool, _ scene: Scene) -> Int? {
        // `cycles to work in Ghent`, whatever the tagger sees in the word
        if start + 2 < scene.sentence.range.upperBound, RouteWords.goals.contains(scene.lemma(start)),
            RouteWays.near.contains(scene.lemma(start + 1)), let goal = phraseHead(from: start + 2, scene),
            isNamed(goal, scene)
        {
            return goal
        }
        guard let head = phraseHead(from: start, scene) else { return nil }
        // `From the delta families move …`
        if isBefore, head > start, scene.kind(head) == .people || scene.kind(head) == .person, isPlace(head - 1, scene)
        {
            return head - 1
        }
        // `to asylum in Seoul`, `for exile in …`
        if RouteWords.goals.contains(scene.lemma(head)) || isPosting(head, start, scene)
            || !isBefore && [.person, .people].contains(scene.kind(head)),
            head + 2 < scene.sentence.range.upperBound,
            RouteWays.near.contains(scene.lemma(head + 1)), let goal = phraseHead(from: head + 2, scene),
            isNamed(goal, scene)
        {
            return goal
        }
        return head
    }

    /// `from her usual posting in Cairo`
    private func isPosting(_ head: Int, _ start: Int, _ scene: Scene) -> Bool {
        start > scene.sentence.range.lowerBound && scene.lemma(start - 1) == "from"
            && [
                "post", "posting", "tour", "assignment", "visit", "stay", "holiday", "vacation", "trip", "meeting",
                "talk",
                "summit", "conference", "duty", "battle", "frontline", "exile", "detention", "captivity",
            ].contains(scene.lemma(head))
    }

    /// A preposition with its place; `in Gilgit` after `to hospitals` says where those are.
    private func stop(
        at token: Int, of mover: Int, isBefore: Bool, _ stops: [Stop], _ scene: Scene
    ) -> (stop: Stop, replacesLast: Bool)? {
        guard
            [.preposition, .to, .particle, .adverb].contains(scene.sentence.tag(token))
                || RouteWays.isMisspelt(token, scene), token + 1 < scene.sentence.range.upperBound
        else { return nil }
        guard let (words, first) = marker(token, scene) else { return nil }
        // `arriving Tuesday, according to sources in Riyadh`
        if RouteWays.near.contains(words[0]), token > mover,
            (mover..<token).contains(where: { ["according", "accord"].contains(scene.lemma($0)) })
        {
            return nil
        }
        if words[0] == "from", RouteWays.isOfThing(before: token, isBefore ? token - 2 : mover, scene) { return nil }
        guard let place = place(from: first, isBefore, scene) else { return nil }
        let edge = RouteWays.edge(of: place, scene)
        guard !RouteWays.isOfOther(place, token, mover, words[0], scene),
            !RouteWays.isOfAftermath(token, mover, words[0], scene)
        else { return nil }
        guard edge != nil || isPlace(place, scene), !RouteWays.isOfOtherVerb(place, mover, scene) else { return nil }
        if isBefore, scene.nameKind(place) == .person { return nil }
        if words[0] == "between", let other = joined(place, scene).first {
            return (between(place, other, mover), false)
        }
        if words[0] == "of" || RouteWays.near.contains(words[0]), let last = stops.last, last.token + 1 == token,
            !isNamed(last.token, scene), isNamed(place, scene)
        {
            var stop = last
            stop.token = place
            return (stop, true)
        }
        let isStay =
            ["in", "at", "on", "near"].contains(words[0])
            && (isBefore ? RouteWays.isLaterStay(before: token, scene) : RouteWays.isStay(before: token, mover, scene))
        guard var role = role(words, of: place, at: token, mover, isStay: isStay, stops, scene) else { return nil }
        if isBefore, !isStay, role != .origin || words[0] != "from" && words[0] != "out" { return nil }
        // Only a way with names can be followed; where it begins may be described.
        let isPassed =
            role == .destination && words[0] == "to" && RouteWords.passed.contains(scene.lemma(place))
            && scene.nounHead(from: first) == place
        if role != .origin || words[0] == "for", edge == nil, !isNamed(place, scene), !leadsOn(place, scene), !isPassed
        {
            return nil
        }
        if role == .destination, RouteWays.isPersonAhead(place, mover, scene) { return nil }
        if role == .destination, scene.isInfinitive(place), scene.isPredicate(place) { role = .transit }
        let isProvisional = isPassed && edge == nil && !isNamed(place, scene) && !leadsOn(place, scene)
        var stop = stop(place, role, mover, words[0], at: token, stops, scene)
        stop.isAhead = isBefore
        stop.isProvisional = isProvisional
        stop.meaning = edge
        stop.isResidence = isStay && RouteWays.isResidence(before: token, mover, scene)
        stop.isEarlier = RouteWays.isEarlier(mover, scene) || isBefore && isStay
        return (stop, false)
    }

    /// A place with its role, and what joins it to the place before.
    private func stop(
        _ place: Int, _ role: Route.Leg.Role, _ mover: Int, _ preposition: String, at token: Int, _ stops: [Stop],
        _ scene: Scene
    ) -> Stop {
        let own = stops.last?.mover == mover && stops.last?.role == role
        let from = (stops.last?.alternatives.last ?? stops.last?.token ?? 0) + 1
        let isAlternative =
            own && (role == .destination ? isList(from: from, to: token, scene) : RouteWays.isOr(from, token, scene))
        let isOtherWay =
            !own && role == .destination && stops.last?.role == .destination && RouteWays.isOtherwise(mover, scene)
        var stop = Stop(
            token: place, role: role, manner: RouteWords.moving[scene.lemma(mover)] ?? nil, mover: mover,
            alternatives: joined(place, scene))
        stop.isVia = RouteWords.between.contains(preposition)
        stop.isAlternative = isAlternative || isOtherWay
        stop.isChain = role == .transit && !RouteWays.isChoice(place, stop.alternatives, scene)
        return stop
    }

    /// What a preposition makes of its place, behind such a verb.
    private func role(
        _ words: [String], of place: Int, at token: Int, _ mover: Int, isStay: Bool, _ stops: [Stop], _ scene: Scene
    ) -> Route.Leg.Role? {
        let lemma = scene.lemma(mover)
        if stops.isEmpty, RouteWays.isOfWhatIsLeft(token, mover, words[0], scene) { return .origin }
        // `cross into South Africa at Beitbridge`
        let isAtBorder = words[0] == "at" && RouteWords.crossing.contains(lemma) && isNamed(place, scene)
        if words[0] == "in" || words[0] == "at", RouteWays.isReturnAfter(token, mover, scene),
            !stops.contains(where: { $0.role == .origin })
        {
            return .origin
        }
        if isStay || isAtBorder { return .transit }
        let isOffCourse = ["divert", "reroute", "landing"].contains(lemma) && !stops.isEmpty
        if isOffCourse, ["to", "in", "at", "into"].contains(words[0]), RouteWays.isOffCourse(mover, lemma, scene) {
            return .transit
        }
        let isPurpose =
            !stops.contains { $0.mover == mover && $0.role == .destination }
            && RouteWays.isPurpose(before: token, mover, scene)
        if isPurpose || words[0] == "in" && RouteWays.isGoal(before: token, mover, scene) { return .destination }
        // `set foot in America`
        if lemma == "set", token > mover + 1, scene.lemma(token - 1) == "foot" { return .destination }
        return role(
            words, lemma, stops.isEmpty || lemma == "board" && !stops.contains { $0.role == .origin })
    }

    /// `between Kabul and Herat`
    private func between(_ place: Int, _ other: Int, _ mover: Int) -> Stop {
        var stop = Stop(token: other, role: .destination, manner: nil, mover: mover, alternatives: [])
        stop.origin = place
        return stop
    }

    /// A common noun that a name follows: `to a convent in Esztergom`.
    private func leadsOn(_ place: Int, _ scene: Scene) -> Bool {
        if scene.lemma(place) == "capital" { return true }
        guard place + 2 < scene.sentence.range.upperBound,
            scene.lemma(place + 1) == "of" || RouteWays.near.contains(scene.lemma(place + 1))
        else { return false }
        return phraseHead(from: place + 2, scene).map { isNamed($0, scene) } ?? false
    }

    /// Whether what stands between two places makes them alternatives: a comma, or `or`.
    private func isList(from start: Int, to end: Int, _ scene: Scene) -> Bool {
        guard start <= end else { return false }
        let between = (start..<end).map { scene.lemma($0) }
        let who = between.last { !RouteWords.directions.contains($0) }
        if between.first == ",", ["other", "others", "some"].contains(who ?? "") { return true }
        return between == [","] || between.contains("or") && !between.contains("then")
    }

    private func role(_ prepositions: [String], _ verb: String, _ isFirst: Bool) -> Route.Leg.Role? {
        switch prepositions.first {
        case "from": return .origin
        case "out" where prepositions.contains("of"): return .origin
        case "off" where RouteWords.carrying.contains(verb): return .origin
        case "of": return ["get", "slip", "break", "lead", "smuggle"].contains(verb) ? .origin : nil
        case "through", "via", "across", "over", "past", "along", "up", "down", "around", "round", "off":
            return .transit
        case "to", "into", "toward", "towards", "onto": return .destination
        case "for":
            return verb == "bound" || RouteWords.heading.contains(verb) || RouteWords.travels.contains(verb)
                || RouteWords.journeys.contains(verb) ? .destination : nil
        case "in", "at", "on":
            if isFirst, RouteWords.loading.contains(verb) { return prepositions.first == "on" ? nil : .origin }
            if RouteWords.stopping.contains(verb), verb != "call" || prepositions.first == "at" { return .transit }
            return RouteWords.arriving.contains(verb)
                && (prepositions.first != "on" || ["land", "arrive"].contains(verb))
                ? .destination : nil
        default: return nil
        }
    }
}
