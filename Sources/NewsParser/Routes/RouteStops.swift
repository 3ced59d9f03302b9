import NewsRecord
import NewsSyntax

/// What a preposition makes of its place.
extension RouteReader {
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
        // `from as far away as Turkey`, `from all over Turkey`
        if word == "from", let far = RouteWays.afar(next, scene) { return (["from"], far) }
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
            || !isBefore && ([.person, .people].contains(scene.kind(head)) || RouteWays.isVenue(head, start, scene)),
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
    func stop(
        at token: Int, of mover: Int, isBefore: Bool, _ stops: [Stop], _ scene: Scene
    ) -> (stop: Stop, replacesLast: Bool)? {
        guard
            [.preposition, .to, .particle, .adverb].contains(scene.sentence.tag(token))
                || RouteWays.isMisspelt(token, scene), token + 1 < scene.sentence.range.upperBound
        else { return nil }
        guard let (words, first) = marker(token, scene) else { return nil }
        // `flew to Lima, not to Quito`
        if token > mover + 1, ["not", "than"].contains(scene.lemma(token - 1)) { return nil }
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
        if words[0] == "between" {
            guard !isBefore, let other = joined(place, scene).first, isPlace(other, scene) else { return nil }
            return (between(place, other, mover), false)
        }
        if ["of", "on"].contains(words[0]) || RouteWays.near.contains(words[0]), let last = stops.last,
            last.token + 1 == token,
            !isNamed(last.token, scene), isNamed(place, scene)
        {
            var stop = last
            stop.token = place
            return (stop, true)
        }
        if let last = stops.last, isWhereItLies(place, from: first, at: token, words[0], last, mover, scene) {
            return nil
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
        if role == .origin, edge == nil, isNowhere(place, from: first, at: token, scene) { return nil }
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

    /// `landed at Trabzon in Turkey`, `to Hopa, just across the border`: where the place before lies.
    private func isWhereItLies(
        _ place: Int, from first: Int, at token: Int, _ word: String, _ last: Stop, _ mover: Int, _ scene: Scene
    ) -> Bool {
        let next = (last.alternatives.last ?? last.token) + 1
        if ["across", "over"].contains(word), next < scene.sentence.range.upperBound,
            scene.sentence.tag(next) == .comma, token <= next + 2,
            RouteWays.isBorder(first, scene)
        {
            return true
        }
        guard RouteWays.near.contains(word), isNamed(place, scene) else { return false }
        // `crossed into Chad at Adré`
        let isAtBorder =
            word == "at" && (RouteWords.crossing.contains(scene.lemma(mover)) || scene.lemma(mover) == "enter")
        return !isAtBorder && RouteWays.isWhereItLies(from: next, to: token, scene)
    }

    /// `picked up at sea`: out of danger, and from nowhere; `from all over the country`.
    private func isNowhere(_ place: Int, from first: Int, at token: Int, _ scene: Scene) -> Bool {
        RouteWords.openWater.contains(scene.lemma(place))
            || RouteWords.homesteads.contains(scene.lemma(place)) && first > token + 2
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
        let isAtBorder =
            words[0] == "at" && (RouteWords.crossing.contains(lemma) || lemma == "enter") && isNamed(place, scene)
        if words[0] == "in" || words[0] == "at", RouteWays.isReturnAfter(token, mover, scene),
            !stops.contains(where: { $0.role == .origin })
        {
            return .origin
        }
        if isStay, RouteWays.isSpentBefore(mover, scene) { return .origin }
        if isStay || isAtBorder { return .transit }
        let isOffCourse = ["divert", "reroute", "landing"].contains(lemma) && !stops.isEmpty
        if isOffCourse, ["to", "in", "at", "into"].contains(words[0]), RouteWays.isOffCourse(mover, lemma, scene) {
            return .transit
        }
        let isPurpose =
            !stops.contains { $0.mover == mover && $0.role == .destination }
            && RouteWays.isPurpose(before: token, mover, scene)
        if isPurpose || ["in", "at", "on", "near"].contains(words[0]) && RouteWays.isGoal(before: token, mover, scene) {
            return .destination
        }
        // `set foot in America`
        if lemma == "set", token > mover + 1, scene.lemma(token - 1) == "foot" { return .destination }
        return role(
            words, lemma, stops.isEmpty || lemma == "board" && !stops.contains { $0.role == .origin },
            isBack: lemma == "turn" && scene.hasParticle(mover, "back"))
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
            ["of", "on"].contains(scene.lemma(place + 1)) || RouteWays.near.contains(scene.lemma(place + 1))
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

    private func role(
        _ prepositions: [String], _ verb: String, _ isFirst: Bool, isBack: Bool
    ) -> Route.Leg.Role? {
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
            if verb == "turn", isBack { return nil }
            if RouteWords.stopping.contains(verb), verb != "call" || prepositions.first == "at" { return .transit }
            return RouteWords.arriving.contains(verb)
                && (prepositions.first != "on" || ["land", "arrive"].contains(verb))
                ? .destination : nil
        default: return nil
        }
    }
}
