import NewsRecord
import NewsSyntax

/// Finds the journeys of people: verbs of moving with the places that they lead from, through and to.
struct RouteReader {
    private(set) var routes: [LocalRoute] = []

    private static let largestCount = 5_000

    /// A place with what its preposition says of it.
    private struct Stop {
        var token: Int
        var role: Route.Leg.Role
        var manner: String?
        /// The verb or noun that leads there.
        var mover: Int
        /// Places that the text joins by `or` or `and`.
        var alternatives: [Int]
    }

    private static let moving: [String: String?] = {
        let lines: [(String?, String)] = [
            ("on foot", "walk march hike trek"), ("by air", "fly airlift"), ("by ship", "sail"), ("by road", "drive"),
            ("secretly", "smuggle slip sneak"), ("forced", "deport repatriate expel extradite return hand"),
            (
                nil,
                """
                travel flee go leave cross reach head arrive bring take send evacuate carry escape move transfer land come run
                set pass enter board put make get resettle settle relocate migrate emigrate journey follow transport rescue ship
                shuttle commute embark depart fetch pour stream pull lift row swim ride bind choose continue return call
                """
            ),
        ]
        var moving: [String: String?] = [:]
        for (manner, text) in lines {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) where moving[String(word)] == nil {
                moving[String(word)] = .some(manner)
            }
        }
        return moving
    }()

    /// Verbs that move others.
    private static let carrying: Set<String> = [
        "deport", "repatriate", "expel", "extradite", "return", "bring", "take", "send", "evacuate", "carry", "smuggle",
        "transfer", "transport", "airlift", "fly", "put", "hand", "drive", "ship", "move", "rescue", "relocate",
        "resettle",
        "fetch", "pull", "lift", "shuttle", "land",
    ]
    private static let forcing: Set<String> = ["deport", "repatriate", "expel", "extradite", "return", "hand"]

    mutating func read(_ scene: Scene) {
        guard routes.count < Self.largestCount else { return }
        var stops: [Stop] = []
        var movers: [Int] = []
        for token in scene.sentence.range where scene.isPredicate(token) {
            let lemma = scene.lemma(token)
            guard let manner = Self.moving[lemma], movesPeople(token, lemma, scene), isReal(token, scene) else {
                continue
            }
            let own = self.stops(of: token, manner: manner, scene)
            if own.isEmpty { continue }
            movers.append(token)
            stops += own
        }
        guard let first = movers.first, stops.contains(where: { $0.role != .origin }) else { return }
        var seen: Set<Int> = []
        stops = stops.filter { seen.insert($0.token).inserted }
        guard isNamed(stops, scene) else { return }
        append(stops, first, scene)
    }

    /// At least one of the places has a name.
    private func isNamed(_ stops: [Stop], _ scene: Scene) -> Bool {
        stops.contains { ([$0.token] + $0.alternatives).contains { scene.isName($0) } }
    }

    // MARK: Who moves

    private func movesPeople(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(verb).base != .compound else { return false }
        let undergoer = scene.undergoer(verb)
        if Self.carrying.contains(lemma), let undergoer { return isPeople(undergoer, scene) }
        guard let agent = scene.agent(verb) ?? undergoer else { return scene.sentence.relation(verb).base == .advcl }
        return isPeople(agent, scene)
            || ["ship", "boat", "train", "bus", "convoy", "dinghy"].contains(scene.lemma(agent))
    }

    private func isPeople(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.kind(token) {
        case .person, .people: return true
        case .pronoun: return scene.lemma(token) != "it"
        case .body:
            // Nationals, and names: whether of people or not is told later.
            return scene.isName(token)
        case .place, .thing: return isNational(token, scene)
        }
    }

    /// `Cubans`, `detained Burmese`.
    private func isNational(_ token: Int, _ scene: Scene) -> Bool { Nationals.country(scene.text.form(token)) != nil }

    private func isReal(_ verb: Int, _ scene: Scene) -> Bool {
        let realis = RealisReader.realis(of: verb, "route", scene)
        if realis == .negated { return false }
        guard let head = scene.sentence.head(of: scene.firstConjunct(verb)) else { return true }
        return !["like", "want", "wish", "dare", "hope"].contains(scene.lemma(head))
            || scene.sentence.relation(scene.firstConjunct(verb)).base != .xcomp
    }

    // MARK: The places

    private func stops(of verb: Int, manner: String?, _ scene: Scene) -> [Stop] {
        var stops: [Stop] = []
        var seen: Set<Int> = []
        let lemma = scene.lemma(verb)
        if ["reach", "enter", "cross", "leave", "choose"].contains(lemma), let object = scene.sentence.object(of: verb),
            isPlace(object, scene)
        {
            let role: Route.Leg.Role = lemma == "leave" ? .origin : lemma == "cross" ? .transit : .destination
            stops.append(
                Stop(token: object, role: role, manner: manner, mover: verb, alternatives: joined(object, scene)))
            seen.insert(object)
        }
        for (_, head) in scene.obliques(verb) where !seen.contains(head) && isPlace(head, scene) {
            guard let role = role(scene.prepositions(head), lemma) else { continue }
            let alternatives = joined(head, scene)
            stops.append(
                Stop(
                    token: head, role: role, manner: role == .origin ? nil : manner, mover: verb,
                    alternatives: alternatives))
            seen.insert(head)
            seen.formUnion(alternatives)
        }
        return stops.sorted { $0.token < $1.token }
    }

    private func role(_ prepositions: [String], _ verb: String) -> Route.Leg.Role? {
        switch prepositions.first {
        case "from": return .origin
        case "out" where prepositions.contains("of"): return .origin
        case "of" where prepositions.first == "of":
            return verb == "get" || verb == "slip" || verb == "come" ? .origin : nil
        case "through", "via", "across", "over": return .transit
        case "to", "into", "toward", "towards", "onto": return .destination
        case "for":
            return ["leave", "head", "set", "board", "bind", "depart", "embark", "sail", "make"].contains(verb)
                ? .destination : nil
        case "in", "at":
            return ["arrive", "land", "settle", "resettle", "put", "hand", "call", "end"].contains(verb)
                ? (verb == "put" || verb == "call" ? .transit : .destination) : nil
        default: return nil
        }
    }

    private func joined(_ token: Int, _ scene: Scene) -> [Int] {
        scene.sentence.children(of: token, label: .conj).filter { isPlace($0, scene) }
    }

    private func isPlace(_ token: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(token)
        if PlaceWords.times.contains(lemma) { return false }
        return scene.isName(token) || PlaceWords.nouns.contains(lemma) && !["home", "office"].contains(lemma)
    }

    // MARK: The legs

    private mutating func append(_ stops: [Stop], _ first: Int, _ scene: Scene) {
        let origins = stops.filter { $0.role == .origin }.prefix(1)
        let rest = stops.filter { $0.role != .origin }
        var legs: [LocalLeg] = []
        var step = 1
        for stop in origins { legs += self.legs(stop, step, .origin, scene) }
        if legs.isEmpty, let inferred = inferredOrigin(first, scene) {
            legs.append(LocalLeg(step: 1, place: inferred, role: .origin, manner: nil))
        }
        if !legs.isEmpty { step = 2 }
        // Transit comes before what it leads to, however the words stand within one clause.
        let ordered = rest.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.mover == other.mover, one.role != other.role { return one.role == .transit }
            return left.offset < right.offset
        }.map(\.element)
        for (index, stop) in ordered.enumerated() {
            let next = index + 1 < ordered.count ? ordered[index + 1] : nil
            let isSame =
                next.map { $0.mover == stop.mover && $0.role == stop.role && stop.role == .destination } ?? false
            let isLast = !ordered[(index + 1)...].contains { !($0.mover == stop.mover && $0.role == stop.role) }
            let role: Route.Leg.Role = stop.role == .transit || !isLast && !isSame ? .transit : .destination
            legs += self.legs(
                stop, step, role == .transit && stop.role == .destination && isLast ? .destination : role, scene)
            if !isSame { step += 1 }
        }
        guard legs.count > 1 || legs.first?.role == .destination else { return }
        let ends = stops.flatMap { [$0.token] + $0.alternatives }.map { scene.argumentEnd($0) }
        let start = min(
            scene.text.tokens[first].range.lowerBound,
            stops.map { scene.text.tokens[$0.token].range.lowerBound }.min() ?? 0)
        let end = max(ends.max() ?? 0, scene.text.tokens[first].range.upperBound)
        routes.append(LocalRoute(range: start..<end, legs: legs))
    }

    private func legs(_ stop: Stop, _ step: Int, _ role: Route.Leg.Role, _ scene: Scene) -> [LocalLeg] {
        ([stop.token] + stop.alternatives).compactMap { token in
            scene.argument(token).map {
                LocalLeg(step: step, place: $0, role: role, manner: manner(of: stop, role, scene))
            }
        }
    }

    private func manner(of stop: Stop, _ role: Route.Leg.Role, _ scene: Scene) -> String? {
        let children = scene.children(stop.mover)
        if role == .origin { return nil }
        for child in children where scene.sentence.relation(child).base == .advmod {
            if ["secretly", "illegally", "overland", "clandestinely", "covertly"].contains(scene.lemma(child)) {
                return scene.lemma(child)
            }
        }
        for child in children where scene.sentence.relation(child).base == .obl {
            if let preposition = scene.preposition(child), ["by", "on", "aboard"].contains(preposition),
                [
                    "air", "boat", "ship", "train", "bus", "road", "sea", "plane", "foot", "car", "ferry", "truck",
                    "mule", "lorry",
                ]
                .contains(scene.lemma(child))
            {
                return preposition + " " + scene.text.text(child)
            }
        }
        let realis = RealisReader.realis(of: stop.mover, "route", scene)
        if realis == .planned { return "planned" }
        if realis == .attempted { return "attempted" }
        return stop.manner
    }

    /// Where those who move are from, or the state that sends them away.
    private func inferredOrigin(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        let lemma = scene.lemma(verb)
        if Self.forcing.contains(lemma), let agent = scene.agent(verb), scene.isName(agent) {
            return scene.argument(agent)
        }
        let movers = [scene.undergoer(verb), scene.agent(verb)].compactMap(\.self)
        for mover in movers {
            let words =
                [mover]
                + scene.children(mover).filter { [.amod, .compound].contains(scene.sentence.relation($0).base) }
            for word in words where Nationals.country(scene.text.form(word)) != nil {
                let range = scene.text.tokens[word].range
                return LocalArgument(range: range, head: range, kind: .place)
            }
        }
        return nil
    }
}
