import NewsRecord
import NewsSyntax

/// Journeys of which one sentence tells the beginning and the next one the end, and places that are only pointed at.
extension RouteReader {
    /// Who may be taken elsewhere from where this was done to them.
    private static let holding: Set<String> = [
        "arrest", "detain", "seize", "capture", "kidnap", "abduct", "hold", "catch", "jail", "imprison", "intern",
        "rescue", "intercept", "hospitalise", "hospitalize", "apprehend", "nab", "injure", "wound", "free", "release",
        "strand", "trap", "stop", "find", "pick", "snatch", "treat",
    ]

    private static let early: Set<String> = ["bear", "raise", "grow", "live", "reside", "work", "study", "teach"]

    private static let within: Set<String> = ["in", "at", "near", "off", "outside"]

    /// `He was arrested in Dubai. On Friday he was flown to Delhi.`: where those who move were when the sentence before left
    /// them.
    func heldBefore(_ first: Int, _ scene: Scene) -> LocalArgument? {
        guard let previous, previous.sentence.range.upperBound == scene.sentence.range.lowerBound,
            scene.isVerb(first) || scene.isPredicate(first)
        else { return nil }
        let lemma = scene.lemma(first)
        let isTaken = RouteWords.carrying.contains(lemma)
        guard let who = isTaken ? moved(first, scene) ?? scene.agent(first) : scene.agent(first),
            isKnownPerson(who, scene)
        else { return nil }
        let places = isTaken ? Self.holding : Self.early
        guard isTaken || Self.uprooting.contains(lemma) else { return nil }
        for token in previous.sentence.range.reversed() where places.contains(previous.lemma(token)) {
            guard previous.isPredicate(token), !previous.sentence.isNegated(token),
                isTaken ? isDoneToSomebody(token, previous) : isOfPast(token, previous),
                let there = previous.obliques(token).first(where: {
                    Self.within.contains($0.preposition) && $0.head > token && isSeat($0.head, previous)
                })
            else { continue }
            return place(there.head, previous)
        }
        return nil
    }

    private static let uprooting: Set<String> = [
        "flee", "move", "emigrate", "immigrate", "migrate", "escape", "leave", "come", "relocate", "go", "return",
        "settle", "defect",
    ]

    private static let pronouns: Set<String> = ["they", "he", "she", "them", "him", "her", "both", "all"]

    /// `he`, `the men`, `both brothers`: somebody of whom the report has spoken.
    private func isKnownPerson(_ who: Int, _ scene: Scene) -> Bool {
        if Self.pronouns.contains(scene.lemma(who).lowercased()) { return true }
        guard [.person, .people].contains(scene.kind(who)), !scene.isName(who) else { return false }
        return RealisReader.isKnown(who, scene)
    }

    /// `was born in`, `grew up in`, `lived in`: not what they do now.
    private func isOfPast(_ verb: Int, _ scene: Scene) -> Bool {
        let tag = scene.sentence.tag(verb)
        return tag == .pastVerb || tag == .pastParticiple
    }

    /// `Police arrested the banker`, `the banker was held`
    private func isDoneToSomebody(_ verb: Int, _ scene: Scene) -> Bool {
        guard let who = scene.undergoer(verb) else { return false }
        return isPeople(who, scene)
    }

    /// A town or country, or what is in one: `the airport in Dubai`.
    private func isSeat(_ place: Int, _ scene: Scene) -> Bool {
        scene.isName(place) && RouteWays.nation(place, scene) == nil && !RouteWays.isSomebody(place, scene)
            && !isFolk(place, scene) && !PlaceWords.times.contains(scene.lemma(place).lowercased())
    }

    // MARK: Where the next sentence finds them

    private static let dwelling: Set<String> = [
        "live", "be", "stay", "reside", "work", "shelter", "hide", "settle", "study", "camp", "wait", "remain",
    ]
    private static let found: Set<String> = [
        "arrest", "detain", "find", "rescue", "intercept", "seize", "catch", "spot", "sight", "register", "house",
        "hold",
        "treat", "base", "locate", "capture",
    ]

    /// `They left Herat in May. They now live in Hamburg.`: the end of a way of which only the beginning was told.
    mutating func settle(_ scene: Scene) {
        guard let left, left.end == scene.sentence.range.lowerBound else { return }
        let range = scene.sentence.range
        guard
            let verb = range.first(where: { token in
                let lemma = scene.lemma(token)
                return (Self.dwelling.contains(lemma) || Self.found.contains(lemma))
                    && [.root, .ccomp, .cop].contains(scene.sentence.relation(token).base)
            })
        else { return }
        let isCopula = scene.sentence.relation(verb).base == .cop
        let root = isCopula ? scene.sentence.head(of: verb) ?? verb : verb
        let isFound = Self.found.contains(scene.lemma(verb))
        guard !scene.sentence.isNegated(root), isFound == scene.isPassive(root),
            let who = isFound
                ? scene.undergoer(root)
                : scene.sentence.child(of: root, label: .nsubj) ?? scene.agent(root),
            isOfThose(who, scene), RealisReader.realis(of: root, "route", scene) != .hypothetical
        else { return }
        let near = isFound ? Self.within : ["in", "at", "near", "outside"]
        let there =
            isCopula
            ? (near.contains(scene.preposition(root) ?? "") ? root : nil)
            : scene.obliques(root).first { near.contains($0.preposition) && $0.head > root && isSeat($0.head, scene) }?
                .head
        guard let there, isSeat(there, scene), RouteWays.isTown(there, scene) else { return }
        let end = LocalLeg(step: 2, place: place(there, scene), role: .destination, manner: nil)
        let start = onlyLeft.flatMap { $0 == routes.count - 1 ? routes[$0].range.lowerBound : nil } ?? left.start
        if onlyLeft == routes.count - 1, onlyLeft != nil { routes.removeLast() }
        onlyLeft = nil
        routes.append(
            LocalRoute(
                range: start..<max(start, scene.text.tokens[there].range.upperBound),
                legs: [LocalLeg(step: 1, place: left.place, role: .origin, manner: nil), end], isOpen: false))
        lastEnd = range.upperBound
        self.left = nil
    }

    /// Those of whom the sentence before spoke: `they`, `their boat`, `the family`.
    private func isOfThose(_ who: Int, _ scene: Scene) -> Bool {
        if Self.pronouns.contains(scene.lemma(who).lowercased()) { return true }
        let isBoat = RouteWays.carriers.contains(scene.lemma(who))
        guard isBoat || [.person, .people].contains(scene.kind(who)) || RouteWords.moved.contains(scene.lemma(who)),
            !scene.isName(who)
        else { return false }
        return isBoat ? RouteWays.isSomebodys(who, scene) : RealisReader.isKnown(who, scene)
    }

    // MARK: Places that are pointed at

    /// `Thousands live in Boa Vista. Many walked there from Santa Elena.`: the place that was named last.
    func there(_ token: Int, _ mover: Int, _ stops: [Stop], _ scene: Scene) -> Stop? {
        guard scene.text.form(token).elementsEqual("there".utf8), token > mover, token < mover + 5,
            scene.text.tokens[mover].universal == .verb,
            !stops.contains(where: { $0.mover == mover && $0.role == .destination }),
            !["from", "out", "be"].contains(scene.lemma(token - 1)), scene.lemma(mover) != "make",
            !((mover + 1)..<token).contains(where: { scene.isVerb($0) }), let place = namedBefore(mover, scene),
            !stops.contains(where: { scene.text.tokens[$0.token].range == place.head })
        else { return nil }
        var stop = Stop(
            token: token, role: .destination, manner: RouteWords.moving[scene.lemma(mover)] ?? nil, mover: mover,
            alternatives: [])
        stop.meaning = place
        return stop
    }

    /// The town or country that was named last before a token, here or in the sentence before.
    private func namedBefore(_ token: Int, _ scene: Scene) -> LocalArgument? {
        let own = (scene.sentence.range.lowerBound..<token).last { isGround($0, scene) }
        if let own { return place(own, scene) }
        guard let previous, previous.sentence.range.upperBound == scene.sentence.range.lowerBound,
            let last = previous.sentence.range.last(where: { isGround($0, previous) })
        else { return nil }
        return place(last, previous)
    }

    /// A place that something is in or that somebody goes to, and no owner: `in Goma`, `to Goma`.
    private func isGround(_ token: Int, _ scene: Scene) -> Bool {
        guard scene.isName(token), RouteWays.isTown(token, scene) else { return false }
        return ["in", "at", "to", "near", "into", "on"].contains(scene.preposition(token) ?? "")
    }

    /// `drove to Linz and caught a flight from Vienna to Lima`: the same people go on by what they take.
    func goesOnBoard(_ mover: Int, _ last: Int, _ scene: Scene) -> Bool {
        guard mover > last else { return false }
        var verb = mover
        if scene.text.tokens[mover].universal == .noun {
            guard let head = scene.sentence.head(of: mover),
                ["take", "catch", "board"].contains(scene.lemma(head)), head > last
            else { return false }
            verb = head
        }
        let clause = scene.firstConjunct(verb)
        return clause != verb && clause == scene.firstConjunct(last)
            && scene.sentence.child(of: verb, label: .nsubj) == nil
            && scene.sentence.child(of: verb, label: .nsubjPass) == nil && !RouteWays.isReturn(verb, scene)
    }
}
