import NewsRecord
import NewsSyntax

/// Whose home a way leads to, and what is told of those who only leave.
extension RouteWays {
    private static let homing: Set<String> = [
        "fly", "go", "return", "come", "bring", "send", "take", "ship", "sail", "walk", "drive", "travel", "airlift",
        "get",
        "escort", "head", "ferry", "bus", "transport", "evacuate", "make",
    ]

    /// The nation of those who are brought `home`.
    static func home(_ token: Int, _ mover: Int, _ scene: Scene) -> LocalArgument? {
        guard scene.text.form(token).elementsEqual("home".utf8), homing.contains(scene.lemma(mover)), token < mover + 8,
            token > scene.sentence.range.lowerBound,
            ![.possessivePronoun, .determiner, .preposition, .adjective].contains(scene.sentence.tag(token - 1))
        else { return nil }
        if token + 1 < scene.sentence.range.upperBound, scene.lemma(token + 1) == "to" { return nil }
        let people = [scene.undergoer(mover), scene.agent(mover)].compactMap(\.self)
        for person in people {
            let counted = scene.children(person).filter { isOfPeople($0, scene) }.flatMap { scene.children($0) }
            for word in [person] + scene.children(person) + counted {
                if let range = nation(word, scene) { return LocalArgument(range: range, head: range, kind: .place) }
            }
        }
        return nil
    }

    /// `sent back 5,000 Afghans through the crossing`: to their own country.
    static func sentHome(
        _ mover: Int?, _ scene: Scene
    ) -> (token: Int, mover: Int, place: LocalArgument)? {
        guard let mover, isForced(mover, scene),
            ["send", "push", "turn", "deport", "return", "repatriate"].contains(
                scene.lemma(mover)), let people = scene.undergoer(mover), let range = nation(people, scene)
        else { return nil }
        return (people, mover, LocalArgument(range: range, head: range, kind: .place))
    }

    /// `A cook who arrived in Malta must be returned to Egypt`: another journey than the one that brought him.
    static func isSentBack(_ mover: Int, _ movers: [Int], _ scene: Scene) -> Bool {
        guard let last = movers.last, scene.sentence.relation(scene.firstConjunct(last)) == .aclRelcl,
            scene.sentence.relation(scene.firstConjunct(mover)) != .aclRelcl
        else { return false }
        return RouteWords.forcing.contains(scene.lemma(mover)) || scene.hasParticle(mover, "back")
    }

    private static let alone: Set<String> = [
        "flee", "escape", "smuggle", "evacuate", "deport", "expel", "airlift", "emigrate", "defect", "travel", "drive",
        "fly", "sail", "walk", "cycle", "hitchhike", "bus", "set", "depart", "embark", "arrive", "return",
        "displace", "uproot", "extradite", "banish", "exile",
    ]

    /// `people fleeing Eritrea`, `drove to the rally from Omaha`: a journey of which only the beginning has a name.
    static func isLeavingAlone(_ place: Int, _ mover: Int, _ scene: Scene) -> Bool {
        guard place > mover, scene.nameKind(place) == .place || Countries.isName(place, scene) else { return false }
        if isDeparture(mover, scene) { return true }
        // `came from Texas to a rally`
        if scene.lemma(mover) == "come", mover + 3 < scene.sentence.range.upperBound, scene.lemma(mover + 1) == "from",
            place + 1 < scene.sentence.range.upperBound
        {
            return ["to", "for"].contains(scene.lemma(place + 1))
        }
        guard scene.text.tokens[mover].universal == .verb else { return false }
        // `moved the prisoners out of Goma`
        let isOut = place > mover + 2 && scene.lemma(place - 1) == "of" && scene.lemma(place - 2) == "out"
        return alone.contains(scene.lemma(mover)) || isOut
    }

    /// Verbs of bringing people out of danger, after which a state takes them home to itself.
    private static let fetching: Set<String> = ["airlift", "evacuate", "bring", "fly", "rescue", "fetch"]

    /// `South Korea airlifted them out of Vietnam`: to itself, where nothing else is said.
    static func homeward(
        _ stops: [(token: Int, role: Route.Leg.Role)], _ movers: [Int], _ scene: Scene
    ) -> (token: Int, mover: Int)? {
        guard !stops.isEmpty, stops.allSatisfy({ $0.role == .origin }), movers.count == 1, let verb = movers.first,
            fetching.contains(scene.lemma(verb)), let agent = scene.agent(verb), agent != stops[0].token,
            let range = scene.argument(agent)?.range
        else { return nil }
        let isState = scene.text.bytes.withUnsafeBufferPointer { Countries.country($0, range)?.isName ?? false }
        return isState ? (agent, verb) : nil
    }
}
