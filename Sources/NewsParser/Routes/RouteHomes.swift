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
        guard let mover, isForced(mover, scene) || scene.lemma(mover) == "send",
            ["send", "push", "turn", "deport", "return", "repatriate"].contains(
                scene.lemma(mover)), let people = scene.undergoer(mover), let range = nation(people, scene)
        else { return nil }
        return (people, mover, LocalArgument(range: range, head: range, kind: .place))
    }

    /// `sent 300 Sudanese home`, `pushed 200 Syrians back over the border`, where no place is named.
    static func sentBack(_ mover: Int?, _ scene: Scene) -> (token: Int, mover: Int, place: LocalArgument)? {
        guard let home = sentHome(mover, scene), let mover else { return nil }
        let end = min(scene.sentence.range.upperBound, home.token + 3)
        let isBack = (mover..<max(mover, end)).contains { ["back", "home"].contains(scene.text.text($0)) }
        return isBack ? home : nil
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
        guard place > mover,
            isTown(place, scene) || scene.isName(place) && PlaceCodes.isKnown(Slug.make(scene.text.text(place)))
        else { return false }
        if isDeparture(mover, scene) { return true }
        // `came from Texas to a rally`
        if scene.lemma(mover) == "come", mover + 3 < scene.sentence.range.upperBound, scene.lemma(mover + 1) == "from",
            place + 1 < scene.sentence.range.upperBound
        {
            return ["to", "for"].contains(scene.lemma(place + 1))
        }
        guard scene.text.tokens[mover].universal == .verb else { return false }
        // `brought us here from Lagos`, `were bused in from Pune`
        if ((mover + 1)..<max(mover + 1, min(place, mover + 5))).contains(where: {
            ["here", "there", "in", "over"].contains(scene.lemma($0))
        }), (mover..<place).contains(where: { scene.lemma($0) == "from" }) {
            return true
        }
        // `moved the prisoners out of Goma`
        let isOut = place > mover + 2 && scene.lemma(place - 1) == "of" && scene.lemma(place - 2) == "out"
        return alone.contains(scene.lemma(mover)) || isOut
    }

    /// `Nepal said it would fly 80 students home from …`: which state `it` is.
    private static func speaking(_ subject: Int, _ verb: Int, _ scene: Scene) -> Int? {
        guard scene.lemma(subject) == "it" else { return subject }
        guard let saying = scene.sentence.head(of: scene.firstConjunct(verb)), saying < verb,
            reporting.contains(scene.lemma(saying))
        else { return nil }
        return scene.sentence.child(of: saying, label: .nsubj)
    }

    /// Verbs of bringing people out of danger, after which a state takes them home to itself.
    private static let fetching: Set<String> = ["airlift", "evacuate", "bring", "fly", "rescue", "fetch"]

    /// `South Korea airlifted them out of Vietnam`: to itself, where nothing else is said.
    static func homeward(
        _ stops: [(token: Int, role: Route.Leg.Role)], _ movers: [Int], _ scene: Scene
    ) -> (token: Int, mover: Int)? {
        guard stops.contains(where: { $0.role == .origin }), stops.allSatisfy({ $0.role != .destination }),
            movers.count == 1, let verb = movers.first,
            fetching.contains(scene.lemma(verb)), let subject = scene.agent(verb), subject != stops[0].token,
            let agent = speaking(subject, verb, scene), let range = scene.argument(agent)?.range
        else { return nil }
        let isState = scene.text.bytes.withUnsafeBufferPointer { Countries.country($0, range)?.isName ?? false }
        return isState ? (agent, verb) : nil
    }
}

extension RouteReader {
    /// What drives people out, wherever it is.
    private static let upheavals: Set<String> = [
        "fighting", "war", "violence", "clash", "offensive", "conflict", "shelling", "bombardment", "unrest", "attack",
        "advance", "battle", "assault", "crackdown", "flood", "flooding", "eruption", "earthquake", "quake", "drought",
        "famine", "fire", "wildfire", "bombing", "airstrike", "raid", "collapse", "crisis", "persecution", "hunger",
        "insurgency", "coup", "massacre", "cyclone", "hurricane", "hunger", "poverty",
    ]

    private static let occasions: Set<String> = [
        "talk", "talks", "meeting", "summit", "conference", "concert", "match", "game", "holiday", "visit", "trip",
        "tour",
        "treatment", "training", "performance", "show", "ceremony", "speech", "race", "tournament", "wedding",
        "funeral",
        "mission", "exercise", "spell", "season", "term", "festival", "competition", "defeat", "victory", "win",
        "debate",
        "rally", "hearing", "trial", "stint", "residency", "exile",
    ]
    private static let onward: Set<String> = [
        "leave", "fly", "travel", "go", "head", "move", "return", "drive", "depart", "continue", "sail", "come",
    ]

    /// `After the concert in Leeds the singer left for London`: where they were before.
    func occasionBefore(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        let first = scene.sentence.range.lowerBound
        guard verb > first + 4, Self.onward.contains(scene.lemma(verb)),
            scene.text.form(first).elementsEqual("After".utf8)
        else { return nil }
        for token in (first + 1)..<min(verb, first + 7) where Self.occasions.contains(scene.lemma(token)) {
            for next in (token + 1)..<min(verb, token + 8) where ["in", "at"].contains(scene.lemma(next)) {
                guard let there = scene.nounHead(from: next + 1), there < verb, RouteWays.isTown(there, scene) else {
                    continue
                }
                return place(there, scene)
            }
        }
        return nil
    }

    /// `They are housed in Doha, from where they are bused to …`
    func whereFrom(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        let first = scene.sentence.range.lowerBound
        guard verb > first + 4 else { return nil }
        for token in (max(first + 1, verb - 6)..<(verb - 1)).reversed()
        where scene.text.form(token).elementsEqual("where".utf8) && scene.lemma(token - 1) == "from" {
            var before = token - 2
            if before > first, scene.sentence.tag(before) == .comma { before -= 1 }
            guard before > first, scene.isName(before), RouteWays.isTown(before, scene) else { return nil }
            return place(before, scene)
        }
        return nil
    }

    private static let driving: Set<String> = ["send", "force", "drive", "cause", "prompt", "push", "leave"]

    /// `The war in Sudan has driven 600,000 people into Chad`, `Fighting in Goma sent thousands fleeing towards Bukavu`.
    func struck(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        guard !scene.isPassive(verb) else { return nil }
        var driver = verb
        var steps = 0
        while !Self.driving.contains(scene.lemma(driver)), steps < 5 {
            guard let head = scene.sentence.head(of: driver), head < driver else { return nil }
            driver = head
            steps += 1
        }
        guard Self.driving.contains(scene.lemma(driver)) else { return nil }
        let cause =
            scene.agent(driver)
            ?? scene.children(driver).first {
                $0 < driver && scene.sentence.relation($0).base == .advcl
                    && (scene.sentence.tag($0) == .gerund || Self.upheavals.contains(scene.lemma($0)))
            }
        guard let cause, cause < verb,
            Self.upheavals.contains(scene.lemma(cause)) || Self.upheavals.contains(scene.text.text(cause).lowercased())
        else { return nil }
        let seat = scene.children(cause).first {
            ["in", "at", "around", "near", "on", "of"].contains(scene.preposition($0) ?? "") && $0 > cause
                && scene.isName($0) && RouteWays.isTown($0, scene) && RouteWays.nation($0, scene) == nil
        }
        return seat.map { place($0, scene) }
    }

    // MARK: Where they are taken in

    private static let receiving: Set<String> = ["take", "accept", "receive", "admit", "welcome", "resettle", "host"]

    /// `Chile has taken in 70 Bolivians who had fled Potosí`: the state that has taken in those who move.
    func haven(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        guard let people = scene.relativeHead(verb), let taking = scene.sentence.head(of: people),
            Self.receiving.contains(scene.lemma(taking)), scene.undergoer(taking) == people,
            !scene.sentence.isNegated(taking),
            scene.lemma(taking) != "take" || scene.hasParticle(taking, "in"), let state = scene.agent(taking),
            Countries.isName(state, scene)
        else { return nil }
        return scene.argument(state)
    }
}
