import NewsRecord
import NewsSyntax

/// From the places of a journey to its ordered legs.
extension RouteReader {
    mutating func append(_ found: [Stop], _ first: Int, _ scene: Scene) {
        let stops = tidied(found, scene)
        let isStarted = stops.contains { $0.role == .origin }
        var rest = arranged(stops, scene)
        var legs = beginning(stops, &rest, first, scene)
        var step = legs.isEmpty ? 1 : 2
        // Transit comes before what it leads to, however the words stand within one clause.
        let ordered = rest.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.mover == other.mover, one.role != other.role, one.isEarlier == other.isEarlier, !one.isLeft,
                !other.isLeft
            {
                return one.role == .transit
            }
            return left.offset < right.offset
        }.map(\.element)
        step = onward(ordered, from: step, &legs, scene)
        let isOnlyThrough =
            legs.count == 1 && legs[0].role == .transit && ordered.last.map { isThrough($0, scene) } ?? false
        // Whatever is reached last is where the way ends.
        if let last = legs.last, last.role == .transit, ordered.last?.isVia != true, !isOnlyThrough,
            !isOnTheWayBack(ordered.last, stops, scene)
        {
            for index in legs.indices where legs[index].step == last.step { legs[index].role = .destination }
        }
        guard legs.count > 1 || legs.first?.role == .destination || isOnlyThrough else { return }
        // `marched through Santiago against …`: a protest is no journey.
        if legs.count == 1, scene.lemma(first) == "march", rest.first?.role == .transit { return }
        // `The lorry was stopped near Puebla`: no way is told.
        if legs.count == 1, let only = stops.first, stops.count == 1,
            ["stop", "halt"].contains(scene.lemma(only.mover))
        {
            return
        }
        // `who had crossed the Sahara`: a way through, of which neither end is told.
        if !isStarted, rest.allSatisfy({ $0.isFeature }), !isOnlyThrough { return }
        if let haven = haven(first, scene), !legs.contains(where: { $0.place == haven }) {
            for index in legs.indices where legs[index].role == .destination { legs[index].role = .transit }
            legs.append(LocalLeg(step: step, place: haven, role: .destination, manner: nil))
        }
        add(legs, stops, isStarted: isStarted, first, scene)
    }

    /// `On her way back from Lagos she stopped in Accra`: the way goes on, whatever its end.
    private func isOnTheWayBack(_ last: Stop?, _ stops: [Stop], _ scene: Scene) -> Bool {
        guard let last, last.role == .transit,
            last.mover < last.token
                && (RouteWords.staying.contains(scene.lemma(last.mover)) || scene.lemma(last.mover) == "stop"),
            let start = stops.first(where: { $0.role == .origin })
        else { return false }
        return scene.lemma(start.mover) == "way" && RouteWays.isOnTheWay(start.mover, scene)
    }

    private static let across: Set<String> = ["across", "around", "round", "throughout", "through"]
    private static let tours: Set<String> = [
        "travel", "trip", "journey", "voyage", "drive", "cycle", "walk", "tour", "trek", "hike",
    ]

    /// `crossing the Canadian border`, `travels around California`: nothing but a way through is told.
    private func isThrough(_ stop: Stop, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(stop.mover)
        // `passed through Necoclí`
        let isPassing = ["pass", "transit"].contains(lemma) && stop.isVia
        if RouteWords.crossing.contains(lemma), !isPassing {
            return ["border", "frontier"].contains(scene.lemma(stop.token))
        }
        if isPassing { return true }
        guard Self.tours.contains(lemma) else { return false }
        return (stop.mover..<max(stop.mover, stop.token)).contains { Self.across.contains(scene.lemma($0)) }
    }

    /// The legs behind the first, each a step or an alternative to the one before it; gives the step that would come next.
    private func onward(_ ordered: [Stop], from first: Int, _ legs: inout [LocalLeg], _ scene: Scene) -> Int {
        var step = first
        for (index, stop) in ordered.enumerated() {
            let continues = index + 1 < ordered.count && ordered[index + 1].isAlternative
            let isLast = ordered[(index + 1)...].allSatisfy(\.isAlternative)
            let role: Route.Leg.Role = stop.role == .transit || !isLast ? .transit : .destination
            let isTour = role == .destination && !stop.alternatives.isEmpty && isAlone(stop, scene)
            if stop.isChain && role == .transit || isTour, !continues, !stop.isAlternative {
                let places = [stop.token] + stop.alternatives
                for (number, place) in places.enumerated() {
                    let end: Route.Leg.Role = number == places.count - 1 ? role : .transit
                    legs.append(
                        LocalLeg(
                            step: step, place: self.place(place, scene), role: end,
                            manner: manner(of: stop, end, scene)))
                    step += 1
                }
                continue
            }
            legs += self.legs(stop, step, role, scene)
            if !continues { step += 1 }
        }
        return step
    }

    /// `The king will go on to Lima and Quito`: one person is in one place after the other.
    private func isAlone(_ stop: Stop, _ scene: Scene) -> Bool {
        guard let last = stop.alternatives.last, !RouteWays.isChoice(stop.token, stop.alternatives, scene),
            (stop.token..<last).contains(where: { scene.lemma($0) == "and" }),
            let who = RouteWords.carrying.contains(scene.lemma(stop.mover))
                ? moved(stop.mover, scene) ?? scene.agent(stop.mover) : scene.agent(stop.mover)
        else { return false }
        if scene.kind(who) == .person || ["he", "she", "him", "her", "i"].contains(scene.lemma(who).lowercased()) {
            return true
        }
        return scene.nameKind(who) == .person || Self.together.contains(scene.lemma(who))
    }

    private static let together: Set<String> = [
        "orchestra", "delegation", "team", "squad", "couple", "choir", "troupe", "family", "band", "crew", "mission",
        "pope",
    ]

    /// Adds a journey to those that were found, or to the last of them where it goes on with it.
    private mutating func add(_ legs: [LocalLeg], _ stops: [Stop], isStarted: Bool, _ first: Int, _ scene: Scene) {
        let ends = stops.flatMap { [$0.token] + $0.alternatives }.map { scene.text.tokens[$0].range.upperBound }
        let start = min(
            scene.text.tokens[first].range.lowerBound,
            stops.map { scene.text.tokens[$0.token].range.lowerBound }.min() ?? 0)
        let end = max(ends.max() ?? 0, scene.text.tokens[first].range.upperBound)
        let isOpen = !legs.contains { $0.role == .origin } && isUnnamed(first, scene)
        let route = LocalRoute(range: start..<end, legs: legs, isOpen: isOpen)
        if let only = onlyLeft, legs.count > 1, only == routes.count - 1,
            routes[only].legs.first?.place == legs.first?.place
        {
            routes.removeLast()
            onlyLeft = nil
        }
        if !isStarted, goesOn(first, scene) {
            extendLast(route, scene)
        } else if !RouteWays.isWished(first, scene) {
            routes.append(route)
        } else {
            return
        }
        lastEnd = scene.sentence.range.upperBound
    }

    /// Whether those who move are only `many`, `they`, `untold numbers`.
    private func isUnnamed(_ verb: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(verb)
        let mover = RouteWords.carrying.contains(lemma) ? scene.undergoer(verb) : scene.agent(verb)
        guard let mover else { return false }
        if scene.lemma(mover) == "number" || PersonWords.collectives.contains(scene.lemma(mover)) { return true }
        return ["they", "them", "other"].contains(scene.lemma(mover).lowercased())
            || scene.text.form(mover).elementsEqual("others".utf8)
    }

    func legs(_ stop: Stop, _ step: Int, _ role: Route.Leg.Role, _ scene: Scene) -> [LocalLeg] {
        ([stop.token] + stop.alternatives).map { token in
            LocalLeg(
                step: step, place: stop.meaning ?? place(token, scene), role: role,
                manner: manner(of: stop, role, scene))
        }
    }

    /// The words of a place without what the tree hangs on it.
    func place(_ head: Int, _ scene: Scene) -> LocalArgument {
        var start = head
        while start > scene.sentence.range.lowerBound, start > head - 6,
            scene.isName(head)
                ? scene.isName(start - 1) || RouteWays.joinsName(start - 1, scene)
                : scene.text.tokens[start - 1].universal == .adjective
        {
            start -= 1
        }
        // `Cox's Bazar`
        if start > scene.sentence.range.lowerBound + 1, scene.isName(start),
            scene.sentence.tag(start - 1) == .possessiveEnding, scene.nameKind(start - 2) != nil,
            scene.nameKind(start - 2) == scene.nameKind(start)
        {
            start -= 2
        }
        // `Milford Sound`, whatever the tagger sees in the second word.
        var last = head
        if scene.isName(head), head + 1 < scene.sentence.range.upperBound, RouteWays.isCapital(head + 1, scene),
            RouteWords.nameEnds.contains(scene.text.text(head + 1).lowercased())
        {
            last += 1
        } else if scene.isName(head), !RouteWays.isIndefinite(start, scene) {
            last = RouteWays.withSite(head, scene)
        }
        return LocalArgument(
            range: scene.text.byteSpan(start..<(last + 1)), head: scene.text.tokens[last].range, kind: .place)
    }

    private func manner(of stop: Stop, _ role: Route.Leg.Role, _ scene: Scene) -> String? {
        if role == .origin || stop.isLeft { return nil }
        let isOwnWay =
            RouteWords.twofold.contains(scene.lemma(stop.mover)) && scene.undergoer(stop.mover) == nil
        return RouteManner(scene: scene).of(stop.mover, implied: isOwnWay ? nil : stop.manner)
    }
}
