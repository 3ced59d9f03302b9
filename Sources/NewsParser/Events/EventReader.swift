import NewsRecord
import NewsSyntax

/// Finds the events of a block: the verbs and nouns that name one, who takes part, where, and whether it happened.
struct EventReader {
    private(set) var events: [LocalEvent] = []
    /// The tokens that name the events, in the same order.
    private(set) var triggers: [Int] = []
    private var taken: Set<Int> = []

    /// A block with more than this has the rest left out.
    private static let largestCount = 20_000

    mutating func read(_ scene: Scene) {
        let first = events.count
        for token in scene.sentence.range where events.count < Self.largestCount {
            if scene.isPredicate(token) { readVerb(token, scene) }
        }
        for token in scene.sentence.range where events.count < Self.largestCount && !taken.contains(token) {
            if scene.text.tokens[token].universal == .noun { readNoun(token, scene) }
        }
        link(first, scene)
        taken.removeAll(keepingCapacity: true)
    }

    // MARK: Verbs

    private mutating func readVerb(_ token: Int, _ scene: Scene) {
        let patterns = EventLexicon.patterns(of: scene.lemmaForm(token))
        guard !patterns.isEmpty, !EventSenses.isMereRight(token, scene) else { return }
        // `the detained men`: a participle before a noun tells of what was before; only of things that break it is news.
        if scene.sentence.relation(token).base == .compound { return }
        let isPhrasal = isTurned(token, scene) || EventSenses.isPhrasal(token, scene)
        for pattern in patterns {
            if isPhrasal, pattern.particle == nil { continue }
            guard let extra = fit(pattern, token, scene) else { continue }
            if pattern.type == "agreement", scene.lemma(token) == "agree", EventSenses.isOpinion(token, scene) {
                return
            }
            if scene.sentence.relation(token).base == .amod, !EventWords.undergone.contains(pattern.type) { return }
            let isVerbal = pattern.type == "attack" && EventSenses.isVerbal(token, scene)
            add(isVerbal ? "criticism" : pattern.type, token, extra, scene)
            return
        }
    }

    private static let turns: [String: Set<String>] = [
        "beat": ["back", "off"], "fight": ["off", "back", "for"], "strike": ["off", "out"], "hit": ["out", "back"],
        "shoot": ["up"], "kill": ["off"], "hold": ["up", "out", "off"], "drive": ["up"], "turn": ["up", "out"],
        "burn": ["out"], "raid": ["fridge"], "let": ["up"], "blow": ["away", "over"], "meet": ["up"], "sack": ["out"],
        "back": ["off", "away", "down", "up"], "seize": ["upon", "on"], "hang": ["up", "on", "out", "over", "onto"],
    ]

    /// A particle makes another word of the verb: `were beaten back`.
    private func isTurned(_ token: Int, _ scene: Scene) -> Bool {
        guard let words = Self.turns[scene.lemma(token)], token + 1 < scene.sentence.range.upperBound else {
            return false
        }
        return words.contains(scene.lemma(token + 1))
    }

    /// The tokens besides the verb that a pattern needs, or nil where it does not fit.
    private func fit(_ pattern: EventPattern, _ verb: Int, _ scene: Scene) -> [Int]? {
        var extra: [Int] = []
        if let particle = pattern.particle {
            guard
                let found = scene.particles(verb).first(where: { $0.word == particle })?.token
                    ?? scene.particle(verb, particle)
            else { return nil }
            extra.append(found)
        }
        if let preposition = pattern.preposition {
            guard
                scene.obliques(verb).contains(where: {
                    $0.preposition == preposition && !PlaceWords.times.contains(scene.lemma($0.head))
                })
                    || scene.companion(of: verb, preposition) != nil
            else { return nil }
        }
        let undergoer = scene.undergoer(verb)
        // `dismissed the report`, `held the economy hostage`: what is done to people alone is done to no thing.
        if !pattern.object.isClass, let undergoer,
            scene.kind(undergoer) == .thing || scene.text.form(undergoer).elementsEqual("it".utf8),
            EventWords.doneToPeople.contains(pattern.type)
                || EventWords.doneToPeopleVerbs.contains(scene.lemma(verb))
        {
            return nil
        }
        // `the spate of shootings demands …`
        if EventWords.doneByPeople.contains(pattern.type), let agent = scene.agent(verb), scene.kind(agent) == .thing,
            !EventWords.documents.contains(scene.lemma(agent)), !PlaceWords.times.contains(scene.lemma(agent))
        {
            return nil
        }
        if pattern.forbidsObject, EventSenses.hasObject(verb, scene) { return nil }
        if pattern.object != .nothing {
            var candidates = [undergoer, scene.sentence.child(of: verb, label: .iobj)].compactMap(\.self)
            if pattern.object.isClass || pattern.type == "match" {
                candidates += [scene.nounHead(from: verb + 1)].compactMap(\.self)
            }
            if pattern.object.isClass || pattern.object == .name, let preposition = pattern.preposition {
                candidates += [scene.companion(of: verb, preposition)].compactMap(\.self)
            }
            guard let undergoer = candidates.first(where: { matches(pattern.object, $0, scene) }) else { return nil }
            if case .oneOf(let words) = pattern.object, words.count < 40, !EventWords.keptApart.contains(pattern.type) {
                extra.append(undergoer)
            }
        }
        switch pattern.subject {
        case .nothing: break
        case .passive:
            guard scene.isPassive(verb) || scene.sentence.relation(verb) == .acl else { return nil }
            guard let undergoer,
                [.person, .people, .body].contains(scene.kind(undergoer)) || isAnybody(undergoer, scene)
            else { return nil }
        default:
            let isUndergone = EventWords.undergone.contains(pattern.type)
            guard
                let subject = isUndergone
                    ? scene.agent(verb) ?? undergoer ?? attributed(verb, scene) : scene.agent(verb),
                matches(pattern.subject, subject, scene)
            else { return nil }
        }
        return extra
    }

    /// `nobody was hurt`
    private func isAnybody(_ token: Int, _ scene: Scene) -> Bool {
        ["nobody", "none", "everyone", "everybody", "anyone", "somebody", "someone", "one"].contains(scene.lemma(token))
    }

    /// `the collapsed arcade`
    private func attributed(_ verb: Int, _ scene: Scene) -> Int? {
        scene.sentence.relation(verb).base == .amod ? scene.sentence.head(of: verb) : nil
    }

    private func matches(_ want: EventPattern.Want, _ token: Int, _ scene: Scene) -> Bool {
        switch want {
        case .nothing, .anything, .passive: true
        case .name: scene.isName(token)
        case .state: scene.isName(token) && scene.kind(token) != .person || scene.lemma(token) == "government"
        case .person: scene.kind(token) != .thing && scene.kind(token) != .place
        case .oneOf(let words):
            words.contains(scene.lemma(token)) || isCapitalPlural(words, token, scene)
                || phraseHolds(words, token, scene)
                || words.contains("refugee") && RouteWays.nation(token, scene) != nil
        }
    }

    /// `Landslides`, which the tagger may take for a name.
    private func isCapitalPlural(_ words: Set<String>, _ token: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[token].universal == .properNoun, token == scene.sentence.range.lowerBound else {
            return false
        }
        let form = scene.text.text(token).lowercased()
        return form.hasSuffix("s") && words.contains(String(form.dropLast()))
    }

    /// `20 tonnes of rice` is rice.
    private func phraseHolds(_ words: Set<String>, _ token: Int, _ scene: Scene) -> Bool {
        let child = scene.children(token).first {
            scene.sentence.relation($0) == .nmod && scene.preposition($0) == "of"
                || scene.sentence.relation($0).base == .compound
        }
        guard let child, scene.text.tokens[token].universal != .properNoun else { return false }
        return words.contains(scene.lemma(child))
    }

    private mutating func add(_ named: String, _ token: Int, _ extra: [Int], _ scene: Scene) {
        guard !Idioms.isIdiom(token, named, scene) else { return }
        let type = EventParts.isUnintended(token, named, scene) ? "death" : named
        taken.insert(token)
        for word in extra { taken.insert(word) }
        let start = min(token, extra.min() ?? token)
        let end = max(token, extra.max() ?? token)
        var event = LocalEvent(
            type: type, range: scene.text.byteSpan(start..<(end + 1)),
            realis: RealisReader.realis(of: token, type, scene), clause: clause(token, scene))
        event.isPresent = [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag(token))
        EventParts.take(token, extra, scene, &event)
        EventPlaces.locate(&event, token, scene)
        events.append(event)
        triggers.append(token)
    }

    private func clause(_ token: Int, _ scene: Scene) -> Range<Int> {
        scene.text.byteSpan(scene.sentence.clause(of: token).tokens)
    }

    // MARK: Nouns

    private mutating func readNoun(_ token: Int, _ scene: Scene) {
        guard let named = EventLexicon.nounType(of: scene.text.lemmaForm(token)) else { return }
        switch scene.sentence.relation(token).base {
        case .compound, .amod, .flat: return
        case .nmod where scene.preposition(token) == nil: return
        // `a cease-fire`, `the vice-election`: half of a word.
        case _ where token - 1 > scene.sentence.range.lowerBound && scene.text.form(token - 1).elementsEqual("-".utf8):
            return
        default: break
        }
        guard NominalEvents.isEvent(token, named, scene), !Idioms.isIdiom(token, named, scene),
            !EventSenses.isOccasion(token, named, scene)
        else { return }
        let type = named == "attack" && EventSenses.isVerbalAttack(token, scene) ? "criticism" : named
        var event = LocalEvent(
            type: type, range: scene.text.tokens[token].range, realis: RealisReader.realis(of: token, type, scene),
            clause: clause(token, scene))
        event.isNoun = true
        if let owner = scene.sentence.child(of: token, label: .nmodPoss) {
            if type == "death" || type == "injury" {
                event.targets = scene.arguments(owner)
            } else if NominalEvents.isDone(type) {
                event.actors = scene.arguments(owner)
            }
        }
        for (preposition, head) in scene.obliques(token) {
            if ["by", "from"].contains(preposition), event.actors.isEmpty, scene.kind(head) != .thing {
                event.actors = scene.arguments(head)
            } else if preposition == "between", event.actors.isEmpty {
                event.actors = scene.arguments(head)
            } else if preposition == "with", type == "talks" {
                event.targets = scene.arguments(head)
            } else if preposition == "of", NominalEvents.isDone(type), scene.kind(head) != .place {
                event.targets = scene.arguments(head)
            }
        }
        if event.actors.isEmpty, let verb = scene.sentence.head(of: token), scene.isVerb(verb),
            scene.sentence.relation(token).base == .obj || type == "visit", NominalEvents.isDone(type),
            let subject = scene.agent(verb)
        {
            if !NominalEvents.asking.contains(scene.lemma(verb)) { event.actors = scene.arguments(subject) }
        }
        if type == "interview", event.actors.isEmpty { introduce(&event, token, scene) }
        EventPlaces.locate(&event, token, scene)
        if event.place == nil, let verb = scene.sentence.head(of: token), scene.isVerb(verb) {
            EventPlaces.locate(&event, verb, scene)
            if event.place == nil, !NominalEvents.isDone(type), let object = scene.sentence.object(of: verb),
                object != token,
                EventPlaces.isSomewhere(object, scene)
            {
                event.place = scene.argument(object)
            }
        }
        taken.insert(token)
        events.append(event)
        triggers.append(token)
    }

    /// `told the station, in an interview …`: whoever speaks gives it, to whomever they tell it or with whom they have it.
    private func introduce(_ event: inout LocalEvent, _ token: Int, _ scene: Scene) {
        let sentence = scene.sentence
        let sayings = sentence.ancestors(of: token).prefix(4) + (sentence.range.lowerBound..<token).reversed().prefix(8)
        let saying = sayings.first {
            ["tell", "say", "add", "warn", "speak", "confirm", "deny", "admit"].contains(scene.lemma($0))
                && scene.isVerb($0)
        }
        guard let saying, let subject = scene.agent(saying) else { return }
        event.actors = scene.arguments(subject)
        let host =
            scene.companion(of: token, "with") ?? sentence.child(of: saying, label: .iobj)
            ?? sentence.object(of: saying)
        if let host, host != subject, scene.isParty(host) || scene.isName(host) {
            event.targets = scene.arguments(host)
        }
    }

    // MARK: Causes

    private static let causal: Set<String> = [
        "after", "when", "because", "since", "following", "over", "due", "amid", "by", "from",
    ]

    private mutating func link(_ first: Int, _ scene: Scene) {
        guard events.count - first > 1, events.count - first <= 32 else { return }
        for effect in first..<events.count {
            for origin in first..<events.count where origin != effect && events[effect].cause == nil {
                guard brings(triggers[origin], triggers[effect], scene) else { continue }
                events[effect].cause = origin
                // Both are where one of them is.
                let place = events[effect].place ?? events[origin].place
                if !EventWords.verbal.contains(events[effect].type) { events[effect].place = place }
            }
        }
    }

    private func brings(_ origin: Int, _ effect: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        // `… died when a bus plunged`
        var current = origin
        var steps = 0
        while let head = sentence.head(of: current), steps < 6 {
            if head == effect {
                if sentence.relation(current).base == .advcl {
                    let marker = children(current, scene).first {
                        sentence.relation($0).base == .mark || sentence.relation($0).base == .advmod
                    }
                    return marker.map { Self.causal.contains(scene.lemma($0)) } ?? false
                }
                if sentence.relation(current).base == .obl || sentence.relation(current).base == .nmod {
                    return scene.preposition(current).map {
                        ["after", "over", "following", "because", "for"].contains($0)
                    } ?? false
                }
                return false
            }
            (current, steps) = (head, steps + 1)
        }
        // `fired …, prompting Japan to protest`
        (current, steps) = (effect, 0)
        while let head = sentence.head(of: current), steps < 6 {
            if head == origin {
                return Self.prompting.contains(scene.lemma(current)) || viaPrompting(effect, origin, scene)
            }
            (current, steps) = (head, steps + 1)
        }
        return false
    }

    private static let prompting: Set<String> = [
        "prompt", "trigger", "cause", "spark", "provoke", "force", "lead", "draw", "kill", "injure", "damage",
    ]

    private func viaPrompting(_ effect: Int, _ origin: Int, _ scene: Scene) -> Bool {
        scene.sentence.ancestors(of: effect).prefix { $0 != origin }.dropFirst().contains {
            Self.prompting.contains(scene.lemma($0)) && scene.isVerb($0)
        }
    }

    private func children(_ token: Int, _ scene: Scene) -> [Int] { scene.children(token) }
}
