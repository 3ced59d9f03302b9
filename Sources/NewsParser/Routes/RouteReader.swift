import NewsRecord
import NewsSyntax

/// Finds the journeys of people: verbs of moving with the places that they lead from, through and to.
struct RouteReader {
    var routes: [LocalRoute] = []

    private static let largestCount = 5_000

    /// Where the sentence ended that told of the last journey.
    var lastEnd: Int?

    /// The place that a sentence says was left, where it tells of no other, and where that sentence ended.
    var left: (place: LocalArgument, start: Int, end: Int)?

    /// The journey that tells of no other place than that, and ends once the next sentence tells where it led.
    var onlyLeft: Int?

    /// The sentence before, in which those who move may have been somewhere.
    var previous: Scene?

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
        readWays(scene)
        previous = scene
    }

    private mutating func readWays(_ scene: Scene) {
        var stops: [Stop] = []
        var movers: [Int] = []
        var mover: Int?
        // Whether a verb that moves nobody stands between the last mover and here.
        var isParted = false
        var token = scene.sentence.range.lowerBound
        // The words' order tells a way better than the tree does: each place belongs to the verb before it.
        let firstMover = scene.sentence.range.first { isMover($0, scene) }
        guard firstMover != nil || isWish(in: scene) else { return settle(scene) }
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
                if let stop = directStop(token, scene) ?? whereTo(token, stops, scene) {
                    take(stop, &stops, &movers, movers.count - 1, scene)
                }
            } else if mover == nil, let last = movers.last, isFurther(token, scene) {
                (mover, isParted) = (last, false)
            } else if mover != nil,
                RouteWays.isOtherClause(token, scene) || scene.sentence.tag(token) == .openingQuote && stops.isEmpty
            {
                mover = nil
                isParted = true
            } else if let owner = mover, let pointed = home(token, owner, scene) ?? there(token, owner, stops, scene) {
                stops.append(pointed)
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
                take(stop.stop, &stops, &movers, movers.count, scene)
                token = max(token, stop.stop.alternatives.last ?? stop.stop.token)
            }
            token += 1
        }
        finish(stops, movers, scene)
    }

    /// Adds a place to the journey, or ends that and begins another one with it.
    ///
    /// - Parameter count: how many of the movers are the journey's that ends.
    private mutating func take(
        _ stop: Stop, _ stops: inout [Stop], _ movers: inout [Int], _ count: Int, _ scene: Scene
    ) {
        if begins(stop, stops, scene) {
            finish(stops, Array(movers.prefix(count)), scene)
            (stops, movers) = ([], movers.suffix(1))
        }
        stops.append(stop)
    }

    /// Whether a place begins another journey: it is left by another verb than the one that led to the last place.
    private func begins(_ stop: Stop, _ stops: [Stop], _ scene: Scene) -> Bool {
        guard stop.role == .origin, let last = stops.last, last.role != .origin, last.mover != stop.mover else {
            return false
        }
        // `Nepalis bound for Qatar fly from …`: the end is told first.
        if scene.text.form(last.mover).elementsEqual("bound".utf8) { return false }
        // `settled in Nice after leaving Oran`; `a flight to Oran left Nice`
        if stop.isEarlier || scene.sentence.head(of: last.mover) == stop.mover { return false }
        if RouteWays.isVoyageBefore(stop.mover, scene) { return false }
        // `are driven on`: the same journey.
        if scene.hasParticle(stop.mover, "on") { return false }
        // `travel through Serbia on the way from Moldova to Italy`
        if RouteWays.isOnTheWay(stop.mover, scene) || goesOnBoard(stop.mover, last.mover, scene) { return false }
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
        if let home = RouteWays.sentHome(stops.map(\.mover).last, scene)
            ?? (stops.isEmpty ? RouteWays.sentBack(movers.last, scene) : nil),
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
        // `grew up in Lima and was returning after two years in Quito`
        if let start = stops.last, stops.allSatisfy({ $0.role == .origin }),
            let back = RouteWays.returning(start.mover, scene), let home = leftEarlier(back, scene),
            home.head != place(start.token, scene).head
        {
            var stop = Stop(token: back, role: .destination, manner: nil, mover: back, alternatives: [])
            stop.meaning = home
            stops.append(stop)
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
                left = (
                    place(start.token, scene), scene.text.tokens[first].range.lowerBound,
                    scene.sentence.range.upperBound
                )
            }
            return
        }
        guard isNamed(stops, scene) else { return }
        append(stops, first, scene)
    }

    /// A journey of which only the beginning is told, as yet: `people fleeing Eritrea`.
    private mutating func alone(_ start: Stop, _ scene: Scene) {
        let mover = start.mover
        let range =
            scene.text.tokens[min(mover, start.token)].range
            .lowerBound..<scene.text.tokens[max(mover, start.token)].range.upperBound
        left = (place(start.token, scene), range.lowerBound, scene.sentence.range.upperBound)
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
            let object = scene.sentence.object(of: verb) ?? phraseHead(from: verb + 1, scene), object > verb,
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
}
