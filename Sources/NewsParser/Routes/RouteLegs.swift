import NewsRecord
import NewsSyntax

/// From the places of a journey to its ordered legs.
extension RouteReader {
    /// `…; from Bangkok they are driven on to …`: what is left again on the way, where it began elsewhere.
    private func followed(_ stops: [Stop], _ scene: Scene) -> [Stop] {
        guard let start = stops.firstIndex(where: { $0.role == .origin && !$0.isAhead }) else { return stops }
        var stops = stops
        for index in stops.indices.dropFirst(start + 1).reversed() where stops[index].role == .origin {
            let isSame = scene.lemma(stops[index].token) == scene.lemma(stops[index - 1].token)
            if isSame || !isNamed(stops[index].token, scene) {
                stops.remove(at: index)
            } else {
                stops[index].role = .transit
                stops[index].manner = nil
                stops[index].isLeft = true
            }
        }
        return stops
    }

    mutating func append(_ found: [Stop], _ first: Int, _ scene: Scene) {
        var stops = followed(found, scene)
        // `put on a plane in Cairo`: where it begins.
        if stops.count > 1, stops[0].role == .transit, scene.lemma(stops[0].mover) == "put" { stops[0].role = .origin }
        for stop in stops {
            guard let origin = stop.origin else { continue }
            stops.insert(Stop(token: origin, role: .origin, manner: nil, mover: stop.mover, alternatives: []), at: 0)
        }
        // `detained in Bangkok and put on a plane`: where the way begins is no stop on it.
        if let start = stops.first(where: { $0.role == .origin }), isNamed(start.token, scene) {
            stops.removeAll {
                $0.role == .transit && $0.mover != start.mover && scene.lemma($0.token) == scene.lemma(start.token)
            }
        }
        stops = called(stops, scene)
        stops = withoutRepeats(stops, scene)
        let left = stops.filter { $0.role == .origin }
        let origins = [left.first { !$0.isAhead } ?? left.first].compactMap(\.self)
        // A way that is told of later begins where the last one ended.
        var rest =
            stops.filter { $0.role != .origin && $0.isEarlier } + stops.filter { $0.role != .origin && !$0.isEarlier }
        // `On their way to Spain many stop in Mali`: what a noun says of the end is reached last.
        if let goal = rest.firstIndex(where: {
            $0.role == .destination
                && (RouteWords.journeys.contains(scene.lemma($0.mover))
                    || scene.text.form($0.mover).elementsEqual("bound".utf8))
        }),
            goal + 1 < rest.count, rest[(goal + 1)...].allSatisfy({ $0.role == .transit })
        {
            rest.append(rest.remove(at: goal))
        }
        var legs: [LocalLeg] = []
        var step = 1
        for stop in origins { legs += self.legs(stop, step, .origin, scene) }
        if legs.isEmpty, !stops.contains(where: \.isHome), let inferred = inferredOrigin(first, scene) {
            legs.append(LocalLeg(step: 1, place: inferred, role: .origin, manner: nil))
            rest.removeAll { $0.role == .transit && place($0.token, scene).head == inferred.head }
        }
        if legs.isEmpty, !stops.contains(where: \.isHome), let left = leftBefore(first, scene) {
            legs.append(LocalLeg(step: 1, place: left, role: .origin, manner: nil))
        }
        if !legs.isEmpty { step = 2 }
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
        if let last = legs.last, last.role == .transit, ordered.last?.isVia != true, !isOnlyThrough {
            for index in legs.indices where legs[index].step == last.step { legs[index].role = .destination }
        }
        guard legs.count > 1 || legs.first?.role == .destination || isOnlyThrough else { return }
        // `marched through Santiago against …`: a protest is no journey.
        if legs.count == 1, scene.lemma(first) == "march", rest.first?.role == .transit { return }
        // `who had crossed the Sahara`: a way through, of which neither end is told.
        if origins.isEmpty, rest.allSatisfy({ $0.isFeature }), !isOnlyThrough { return }
        if let haven = haven(first, scene), !legs.contains(where: { $0.place == haven }) {
            for index in legs.indices where legs[index].role == .destination { legs[index].role = .transit }
            legs.append(LocalLeg(step: step, place: haven, role: .destination, manner: nil))
        }
        add(legs, stops, isStarted: !origins.isEmpty, first, scene)
    }

    /// `driven to Mexico …, receipts leading to Mexico`
    private func withoutRepeats(_ stops: [Stop], _ scene: Scene) -> [Stop] {
        var stops = stops
        for index in stops.indices.dropFirst().reversed()
        where stops[index].role != .origin && stops[index - 1].role == stops[index].role
            && scene.lemma(stops[index].token) == scene.lemma(stops[index - 1].token)
        {
            stops.remove(at: index)
        }
        return stops
    }

    private static let across: Set<String> = ["across", "around", "round", "throughout"]
    private static let tours: Set<String> = [
        "travel", "trip", "journey", "voyage", "drive", "cycle", "walk", "tour", "trek", "hike",
    ]

    /// `crossing the Canadian border`, `travels around California`: nothing but a way through is told.
    private func isThrough(_ stop: Stop, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(stop.mover)
        if RouteWords.crossing.contains(lemma) { return ["border", "frontier"].contains(scene.lemma(stop.token)) }
        guard Self.tours.contains(lemma) else { return false }
        return (stop.mover..<max(stop.mover, stop.token)).contains { Self.across.contains(scene.lemma($0)) }
    }

    /// `sail to Ziguinchor, calling at Karabane`: what a participle behind a comma names lies before the end.
    private func called(_ stops: [Stop], _ scene: Scene) -> [Stop] {
        var stops = stops
        for index in stops.indices.dropFirst() where stops[index].role == .transit {
            let mover = stops[index].mover
            guard scene.sentence.tag(mover) == .gerund, mover > scene.sentence.range.lowerBound,
                scene.sentence.tag(mover - 1) == .comma,
                let goal = stops[..<index].lastIndex(where: { $0.role == .destination && $0.mover < mover })
            else { continue }
            stops.insert(stops.remove(at: index), at: goal)
        }
        return stops
    }

    /// The legs behind the first, each a step or an alternative to the one before it; gives the step that would come next.
    private func onward(_ ordered: [Stop], from first: Int, _ legs: inout [LocalLeg], _ scene: Scene) -> Int {
        var step = first
        for (index, stop) in ordered.enumerated() {
            let continues = index + 1 < ordered.count && ordered[index + 1].isAlternative
            let isLast = ordered[(index + 1)...].allSatisfy(\.isAlternative)
            let role: Route.Leg.Role = stop.role == .transit || !isLast ? .transit : .destination
            if stop.isChain, role == .transit, !continues, !stop.isAlternative {
                for place in [stop.token] + stop.alternatives {
                    legs.append(
                        LocalLeg(
                            step: step, place: self.place(place, scene), role: role,
                            manner: manner(of: stop, role, scene)))
                    step += 1
                }
                continue
            }
            legs += self.legs(stop, step, role, scene)
            if !continues { step += 1 }
        }
        return step
    }

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

    private func legs(_ stop: Stop, _ step: Int, _ role: Route.Leg.Role, _ scene: Scene) -> [LocalLeg] {
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
