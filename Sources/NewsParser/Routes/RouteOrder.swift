import NewsRecord
import NewsSyntax

/// Which of the places that a sentence names are stops of the way, in what order, and where it begins.
extension RouteReader {
    /// The stops without those that say the same twice, or where the way began.
    func tidied(_ found: [Stop], _ scene: Scene) -> [Stop] {
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
        // `flew home from Qatar to Buenos Aires`: what home is.
        if let home = stops.firstIndex(where: \.isHome),
            stops[(home + 1)...].contains(where: { $0.role == .destination && $0.mover == stops[home].mover })
        {
            stops.remove(at: home)
        }
        return stops
    }

    /// What comes after the beginning, the end last.
    func arranged(_ stops: [Stop], _ scene: Scene) -> [Stop] {
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
        } else if let goal = heldUp(rest, scene) ?? calledOn(rest, scene) {
            rest.append(rest.remove(at: goal))
        }
        return rest
    }

    /// The legs of the beginning, as told or as it follows from who moves; a stop that is where they set out from is taken
    /// off the rest.
    func beginning(_ stops: [Stop], _ rest: inout [Stop], _ first: Int, _ scene: Scene) -> [LocalLeg] {
        let left = stops.filter { $0.role == .origin }
        let origins = [left.first { !$0.isAhead } ?? left.first].compactMap(\.self)
        var legs: [LocalLeg] = []
        for stop in origins {
            // `Residents of Goma are leaving the city`
            if RouteWords.homesteads.contains(scene.lemma(stop.token)), stop.meaning == nil,
                !isNamed(stop.token, scene), let home = inferredOrigin(first, scene)
            {
                legs.append(LocalLeg(step: 1, place: home, role: .origin, manner: nil))
            } else {
                legs += self.legs(stop, 1, .origin, scene)
            }
        }
        if legs.isEmpty, stops.contains(where: \.isHome), let state = sender(first, scene) {
            legs.append(LocalLeg(step: 1, place: state, role: .origin, manner: nil))
        }
        if legs.isEmpty, !stops.contains(where: \.isHome), let inferred = inferredOrigin(first, scene),
            !rest.contains(where: {
                $0.role == .destination && isWithin($0, inferred, scene) || isSame($0, inferred, scene)
            })
        {
            legs.append(LocalLeg(step: 1, place: inferred, role: .origin, manner: nil))
            legs += besides(inferred, first, scene)
            rest.removeAll { $0.role == .transit && place($0.token, scene).head == inferred.head }
        }
        if legs.isEmpty, !stops.contains(where: \.isHome), let left = leftBefore(first, scene) {
            legs.append(LocalLeg(step: 1, place: left, role: .origin, manner: nil))
        }
        if legs.isEmpty, !stops.contains(where: \.isHome), !goesOn(first, scene), let held = heldBefore(first, scene),
            !rest.contains(where: { place($0.token, scene).head == held.head })
        {
            legs.append(LocalLeg(step: 1, place: held, role: .origin, manner: nil))
        }
        if legs.isEmpty, rest.count > 1, let home = rest.first,
            home.isResidence || home.isEarlier && RouteWays.isReturn(rest[1].mover, scene),
            !scene.hasParticle(rest[1].mover, "on")
        {
            legs += self.legs(rest.removeFirst(), 1, .origin, scene)
        }
        return legs
    }

    /// `took the boy to Quito, from Quito to Lima`: a place that is named again, and no home of his.
    private func isSame(_ stop: Stop, _ home: LocalArgument, _ scene: Scene) -> Bool {
        let word = scene.text.tokens[stop.token].range
        return word != home.head && word.count == home.head.count
            && scene.text.bytes[word].elementsEqual(scene.text.bytes[home.head])
    }

    /// `Firemen from Slovenia and Croatia are on their way`: the other homes of those who move.
    private func besides(_ home: LocalArgument, _ mover: Int, _ scene: Scene) -> [LocalLeg] {
        guard let token = scene.text.token(atByte: home.head.lowerBound), scene.sentence.range.contains(token),
            token < mover, ["from", "of"].contains(scene.preposition(token) ?? "")
        else { return [] }
        return scene.children(token).filter {
            $0 > token && scene.sentence.relation($0).base == .conj && isNamed($0, scene) && isPlace($0, scene)
        }.map { LocalLeg(step: 1, place: place($0, scene), role: .origin, manner: nil) }
    }

    /// `…; from Bangkok they are driven on to …`: what is left again on the way, where it began elsewhere.
    private func followed(_ stops: [Stop], _ scene: Scene) -> [Stop] {
        guard let start = stops.firstIndex(where: { $0.role == .origin && !$0.isAhead }) else { return stops }
        var stops = stops
        // `drove to Linz and took a flight from Vienna to …`: they left from elsewhere.
        if start > 0, goesOnBoard(stops[start].mover, stops[start - 1].mover, scene) {
            stops[start].role = .transit
            stops[start].isLeft = true
            return followed(stops, scene)
        }
        // `took him to Quito, from Quito to Lima`
        if start > 0, scene.lemma(stops[start - 1].token) == scene.lemma(stops[start].token) {
            stops.remove(at: start)
            return followed(stops, scene)
        }
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

    private static let holding: Set<String> = [
        "stop", "intercept", "catch", "detain", "strand", "hold", "stick", "divert", "reroute", "landing",
    ]

    /// `tried to reach Crete but were stopped off Gavdos`: which stop is the end that was not reached, or not yet.
    private func heldUp(_ rest: [Stop], _ scene: Scene) -> Int? {
        guard rest.count > 1, let last = rest.last, last.role == .transit,
            Self.holding.contains(scene.lemma(last.mover)) || RouteWords.staying.contains(scene.lemma(last.mover)),
            let goal = rest.lastIndex(where: { $0.role == .destination }), goal + 1 < rest.count,
            rest[(goal + 1)...].allSatisfy({ $0.role == .transit })
        else { return nil }
        let mover = rest[goal].mover
        let isUnderWay =
            scene.text.tokens[mover].universal == .noun || scene.sentence.tag(mover) == .gerund
            || RealisReader.realis(of: mover, "route", scene) == .attempted
        return isUnderWay ? goal : nil
    }

    /// `will travel to Jakarta and stop in Lima on the way`: which stop is the end, though it is not named last.
    private func calledOn(_ rest: [Stop], _ scene: Scene) -> Int? {
        guard rest.count > 1, let last = rest.last, last.role == .transit, last.mover < last.token,
            let goal = rest.lastIndex(where: { $0.role == .destination }), goal + 1 < rest.count,
            rest[goal].mover < last.mover
        else { return nil }
        let from = (last.alternatives.last ?? last.token) + 1
        let end = min(scene.sentence.range.upperBound - 1, from + 2)
        guard from < end else { return nil }
        let isOnTheWay = (from..<end).contains {
            ["on", "en"].contains(scene.lemma($0))
                && (["way", "route"].contains(scene.lemma($0 + 1))
                    || $0 + 2 < scene.sentence.range.upperBound && scene.lemma($0 + 2) == "way")
        }
        return isOnTheWay ? goal : nil
    }

    /// `forced 500,000 Afghans to return to Kabul`: the nation of those who move is where they are going.
    private func isWithin(_ stop: Stop, _ nation: LocalArgument, _ scene: Scene) -> Bool {
        let bytes = scene.text.bytes
        let own =
            Nationals.country(bytes[nation.range])?.code
            ?? bytes.withUnsafeBufferPointer { buffer in
                Countries.country(buffer, nation.range).flatMap { $0.isName ? $0.code : nil }
            }
        guard let own else { return false }
        let place = stop.meaning ?? place(stop.token, scene)
        let there =
            bytes.withUnsafeBufferPointer { Countries.country($0, place.range)?.code }
            ?? PlaceCodes.onlyCountry(ofTown: Slug.make(String(decoding: bytes[place.range], as: UTF8.self)))
        return there?.lowercased() == own.lowercased()
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
}
