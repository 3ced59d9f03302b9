import NewsRecord
import NewsSyntax

/// Finds the events of a block: the verbs and nouns that name one, who takes part, where, and whether it happened.
struct EventReader {
    var events: [LocalEvent] = []
    /// The tokens that name the events, in the same order.
    var triggers: [Int] = []
    /// The tokens of the sentence that name or belong to an event.
    var taken: Set<Int> = []
    /// Where the violence of the sentence before took place.
    var lastPlace: LocalArgument?

    /// A block with more than this has the rest left out.
    private static let largestCount = 20_000

    mutating func read(_ scene: Scene) {
        let first = events.count
        for token in scene.sentence.range where events.count < Self.largestCount {
            if scene.isPredicate(token), !EventSenses.isNominalGerund(token, scene) { readVerb(token, scene) }
        }
        dropConsent(first, scene)
        for token in scene.sentence.range where events.count < Self.largestCount && !taken.contains(token) {
            readToll(token, scene)
            readQuotation(token, scene)
            readCritical(token, scene)
            if EventSenses.isNamedStorm(token, scene), !events[first...].contains(where: { $0.type == "storm" }) {
                readStorm(token, scene)
            }
            if scene.text.tokens[token].universal == .noun || EventSenses.isNominalGerund(token, scene) {
                readNoun(token, scene)
            }
        }
        link(first, scene)
        taken.removeAll(keepingCapacity: true)
    }

    // MARK: Verbs

    private mutating func readVerb(_ token: Int, _ scene: Scene) {
        let patterns = EventLexicon.patterns(of: scene.lemmaForm(token))
        guard !patterns.isEmpty, !EventSenses.isMereRight(token, scene), !CompoundParticiples.isOne(token, scene) else {
            return
        }
        // `self-reinforcing`, `Deep-pocketed`: half of a word.
        if EventSenses.isHalf(token, scene) { return }
        // `the detained men`: a participle before a noun tells of what was before; only of things that break it is news.
        if scene.sentence.relation(token).base == .compound, scene.text.tokens[token].universal == .verb { return }
        let isPhrasal = isTurned(token, scene) || EventSenses.isPhrasal(token, scene)
        for pattern in patterns {
            if isPhrasal, pattern.particle == nil, pattern.words.isEmpty { continue }
            guard let extra = fit(pattern, token, scene) else { continue }
            if pattern.type == "agreement", scene.lemma(token) == "agree", !pattern.object.isClass,
                EventSenses.isOpinion(token, scene)
            {
                return
            }
            if scene.sentence.relation(token).base == .amod, !scene.isMended(token),
                !EventWords.undergone.contains(pattern.type) || pattern.type == "market_move"
            {
                return
            }
            guard let named = Politics.type(EventSenses.verbType(pattern.type, token, scene), token, scene) else {
                return
            }
            let type = EventParts.isArmsAid(token, named, scene) ? "aid" : named
            let isVerbal = type == "attack" && EventSenses.isVerbal(token, scene)
            add(isVerbal ? "criticism" : type, token, extra, isAsked: pattern.object.isClass, scene)
            return
        }
    }

    /// `agreed to buy its rival`: what somebody agrees to do is the event, and the agreeing is no other.
    private mutating func dropConsent(_ first: Int, _ scene: Scene) {
        for index in (first..<events.count).reversed() where scene.lemma(triggers[index]) == "agree" {
            let acts = scene.sentence.children(of: triggers[index], label: .xcomp)
            guard acts.contains(where: { triggers[first...].contains($0) }) else { continue }
            events.remove(at: index)
            triggers.remove(at: index)
        }
    }

    private static let turns: [String: Set<String>] = [
        "beat": ["back", "off", "down"], "fight": ["off", "back", "for"], "strike": ["off", "out"],
        "hit": ["out", "back"], "kick": ["off", "in", "around"], "whip": ["up"], "knock": ["on"], "slash": ["back"],
        "shoot": ["up"], "kill": ["off"], "hold": ["up", "out", "off"], "drive": ["up"], "turn": ["up", "out"],
        "burn": ["out"], "raid": ["fridge"], "let": ["up"], "blow": ["away", "over"], "meet": ["up"], "sack": ["out"],
        "back": ["off", "away", "down", "up", "out"], "seize": ["upon", "on"], "settle": ["for"],
        "sign": ["off", "up"], "draw": ["up"], "hang": ["up", "on", "out", "over", "onto"],
        "shell": ["out"],
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
            // `closed at $26.87, down 75 cents`
            if found > verb, ((verb + 1)..<max(found, verb + 1)).contains(where: { scene.sentence.tag($0) == .comma }) {
                return nil
            }
            // `said no`, but not `say that the network is no more biased`.
            if particle == "no", found != verb + 1 || isDeterminer(found, scene) { return nil }
            extra.append(found)
        }
        if !pattern.words.isEmpty {
            guard let found = EventSenses.phrase(pattern.words, behind: verb, scene) else { return nil }
            extra += found
        }
        if let preposition = pattern.preposition {
            guard
                scene.obliques(verb).contains(where: {
                    $0.preposition == preposition && !PlaceWords.times.contains(scene.lemma($0.head))
                })
                    || scene.companion(of: verb, preposition) != nil || preposition == "TO" && asksToAct(verb, scene)
                    || preposition == "THAT" && EventSenses.hasThat(verb, scene)
                    || EventSenses.gerund(behind: preposition, verb, scene) != nil
            else { return nil }
            if pattern.phrase != .nothing {
                guard let phrase = scene.companion(of: verb, preposition), matches(pattern.phrase, phrase, scene) else {
                    return nil
                }
            }
        }
        // `found the surgeon guilty`, where the tree has the adjective for the object.
        let undergoer = scene.undergoer(verb).map { object in
            // `found her guilty`: hers, for the tree.
            extra.contains(object)
                ? scene.sentence.subject(of: object) ?? scene.sentence.child(of: object, label: .nmodPoss)
                    ?? scene.sentence.child(of: object, label: .compound) ?? object
                : object
        }
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
            // `made up its mind to withdraw`
            scene.sentence.tag(agent) != .possessivePronoun,
            !EventWords.documents.contains(scene.lemma(agent)), !PlaceWords.times.contains(scene.lemma(agent)),
            !PersonWords.collectives.contains(scene.lemma(agent)), !Self.counts.contains(scene.lemma(agent))
        {
            return nil
        }
        if pattern.forbidsObject, EventSenses.hasObject(verb, scene) { return nil }
        if pattern.object != .nothing {
            guard let own = object(of: pattern, verb, undergoer, scene) else { return nil }
            extra += own
        }
        return hasSubject(pattern, verb, undergoer, scene) ? extra : nil
    }

    /// The words of a pattern's object that name the event with the verb; nil where it has none that fits.
    private func object(of pattern: EventPattern, _ verb: Int, _ undergoer: Int?, _ scene: Scene) -> [Int]? {
        var candidates = [undergoer, scene.sentence.child(of: verb, label: .iobj)].compactMap(\.self)
        // `send Ukraine 14 tanks`, where the tree has two objects.
        if pattern.object.isClass { candidates += scene.sentence.children(of: verb, label: .obj) }
        if pattern.object.isClass || pattern.type == "match" {
            candidates += [scene.nounHead(from: verb + 1)].compactMap(\.self)
            // `took in refugees`, where the tree has a phrase of place
            if pattern.words.first?.isEmpty ?? false {
                candidates += [scene.nounHead(from: verb + 2)].compactMap(\.self)
            }
        }
        if pattern.object != .anything, pattern.type != "repatriation", let preposition = pattern.preposition,
            !["TO", "THAT"].contains(preposition)
        {
            candidates += [scene.companion(of: verb, preposition)].compactMap(\.self)
            // `wanted for questioning`
            candidates += [EventSenses.gerund(behind: preposition, verb, scene)].compactMap(\.self)
        }
        // `acquire the consulting and testing businesses`
        if pattern.object.isClass, let undergoer {
            // `hosts a show and is president`: a clause of its own is no object.
            candidates += scene.sentence.children(of: undergoer, label: .conj).filter {
                scene.sentence.child(of: $0, label: .cop) == nil
            }
        }
        // `save the guard`, `displaced herders`: whoever it is.
        let isOfAll =
            ["rescue", "flight", "airlift"].contains(pattern.type) && pattern.object.isPeople
            && pattern.preposition != "to"
        guard
            let undergoer = candidates.first(where: {
                matches(pattern.object, $0, scene) || isOfAll && matches(.human, $0, scene)
            })
        else { return nil }
        // `ordered an inquiry`: the noun names the same event.
        let isSame =
            (scene.sentence.object(of: verb) == undergoer || scene.isPassive(verb))
            && isNoun(undergoer, pattern.type, scene)
        // `host a round of talks`
        if pattern.object.isClass, !isSame, scene.sentence.object(of: verb) == undergoer,
            let held = scene.children(undergoer).first(where: {
                $0 > undergoer && scene.preposition($0) == "of" && isNoun($0, pattern.type, scene)
            })
        {
            return [undergoer, held]
        }
        if case .oneOf(let words) = pattern.object, words.count < 40,
            isSame || !EventWords.keptApart.contains(pattern.type)
        {
            return [undergoer]
        }
        return []
    }

    private func hasSubject(_ pattern: EventPattern, _ verb: Int, _ undergoer: Int?, _ scene: Scene) -> Bool {
        switch pattern.subject {
        case .nothing: return true
        case .passive:
            guard let undergoer, scene.isPassive(verb) || scene.sentence.relation(verb) == .acl else { return false }
            return [.person, .people, .body].contains(scene.kind(undergoer)) || isAnybody(undergoer, scene)
        default:
            let isUndergone = EventWords.undergone.contains(pattern.type)
            let subject =
                isUndergone ? scene.agent(verb) ?? undergoer ?? attributed(verb, scene) : EventSenses.agent(verb, scene)
            return subject.map { matches(pattern.subject, $0, scene) } ?? false
        }
    }

    /// Whether "no" belongs to what follows: `said no decision had been made`.
    private func isDeterminer(_ token: Int, _ scene: Scene) -> Bool {
        let next = token + 1
        guard next < scene.sentence.range.upperBound else { return false }
        return !scene.sentence.tag(next).isMark
            && ![.adposition, .particle].contains(scene.text.tokens[next].universal)
    }

    /// `asked the minister to resign`: but who asks not to be named asks for nothing.
    private func asksToAct(_ verb: Int, _ scene: Scene) -> Bool {
        let acts = scene.children(verb).filter {
            [.xcomp, .advcl, .acl, .ccomp].contains(scene.sentence.relation($0).base) && $0 > verb
        }
        return acts.contains { scene.isInfinitive($0) || $0 - 2 > verb && scene.isInfinitive($0 - 1) }
    }

    /// `a number of delegates petitioned`
    private static let counts: Set<String> = ["number", "handful", "percent", "%", "majority", "scores"]

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
        case .place: EventSenses.isPlaceName(token, scene)
        case .somebody: EventSenses.isSomebody(token, scene)
        case .traveller: EventSenses.isTraveller(token, scene)
        case .state: scene.isName(token) && scene.kind(token) != .person || scene.lemma(token) == "government"
        // `asked the ministry`: where one goes, and whom one asks.
        case .person:
            scene.kind(token) != .thing
                && (scene.kind(token) != .place || PersonWords.bodies.contains(scene.lemma(token)))
        case .human:
            scene.text.tokens[token].universal == .noun && PersonWords.isPerson(scene.lemma(token))
                || scene.nameKind(token) == .person || isHeldBefore(token, scene)
        case .oneOf(let words):
            words.contains(scene.lemma(token)) || isCapitalPlural(words, token, scene)
                || phraseHolds(words, token, scene)
                || words.contains("refugee") && RouteWays.nation(token, scene) != nil
                || words.contains("dow") && (scene.isIndex(token) || MarketEvents.isFirm(token, scene))
                || (words.contains("bus") || words.contains("investigator")) && scene.isOfClass(words, pronoun: token)
        }
    }

    private static let holding: Set<String> = ["arrest", "abduction", "conviction", "repatriation"]

    /// `They were released the next day`, `the two were released`: of whom the block has said that they were taken.
    private func isHeldBefore(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.text.tokens[token].universal {
        case .pronoun: if scene.text.form(token).elementsEqual("it".utf8) { return false }
        case .numeral: break
        default: return false
        }
        return events.contains { Self.holding.contains($0.type) }
    }

    /// `Landslides`, which the tagger may take for a name.
    private func isCapitalPlural(_ words: Set<String>, _ token: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[token].universal == .properNoun, token == scene.sentence.range.lowerBound else {
            return false
        }
        let form = scene.text.text(token).lowercased()
        return form.hasSuffix("s") && words.contains(String(form.dropLast()))
    }

    private static let parts: Set<String> = [
        "part", "subject", "centre", "center", "object", "matter", "target", "end", "side",
    ]

    /// `20 tonnes of rice` is rice.
    private func phraseHolds(_ words: Set<String>, _ token: Int, _ scene: Scene) -> Bool {
        let child = scene.children(token).first {
            scene.sentence.relation($0) == .nmod && scene.preposition($0) == "of"
                || scene.sentence.relation($0).base == .compound
        }
        // `made it a central part of their appeal`
        guard let child, scene.text.tokens[token].universal != .properNoun, !Self.parts.contains(scene.lemma(token)),
            scene.sentence.relation(child) == .nmod || NominalEvents.type(of: token, scene) == nil
        else { return false }
        return words.contains(scene.lemma(child))
    }

    private mutating func add(_ named: String, _ token: Int, _ extra: [Int], isAsked: Bool, _ scene: Scene) {
        guard !Idioms.isIdiom(token, named, scene, isAsked: isAsked), !EventSenses.isNaming(token, named, scene),
            !EventSenses.isNoAct(token, named, scene), !EventSenses.isOtherUse(token, named, scene)
        else { return }
        let isByAssault = EventParts.isByAssault(token, named, scene)
        let type = isByAssault ? "killing" : EventParts.isUnintended(token, named, scene) ? "death" : named
        taken.insert(token)
        for word in extra { taken.insert(word) }
        let start = min(token, extra.min() ?? token)
        let end = max(token, extra.max() ?? token)
        var event = LocalEvent(
            type: type, range: scene.text.byteSpan(start..<(end + 1)),
            realis: RealisReader.realis(
                of: extra.first { isNoun($0, type, scene) && scene.preposition($0) == nil } ?? token, type, scene),
            clause: clause(token, scene))
        if event.realis == .actual || event.realis == .ongoing, EventSenses.isSought(token, type, scene) {
            event.realis = .hypothetical
        }
        event.isCommitted = RealisReader.isCommitted(token, scene)
        event.isInPassing = RealisReader.isInPassing(token, scene)
        event.isPresent = [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag(token))
        EventParts.take(token, extra, scene, &event)
        EventPlaces.locate(&event, token, scene)
        if event.place == nil, let noun = extra.first(where: { isNoun($0, type, scene) }) {
            event.place = EventPlaces.namesake(of: noun, type, scene)
        }
        events.append(event)
        triggers.append(token)
    }

    private func isNoun(_ token: Int, _ type: String, _ scene: Scene) -> Bool {
        scene.text.tokens[token].universal == .noun && NominalEvents.type(of: token, scene) == type
    }

    func clause(_ token: Int, _ scene: Scene) -> Range<Int> {
        scene.text.byteSpan(scene.sentence.clause(of: token).tokens)
    }

    // MARK: Nouns

    private mutating func readNoun(_ token: Int, _ scene: Scene) {
        guard !EventSenses.isOfTitle(token, scene), let named = EventSenses.nounType(of: token, scene) else { return }
        switch scene.sentence.relation(token).base {
        case .compound where NominalEvents.isAttempted(token, scene): break
        case .compound, .amod, .flat: return
        case .nmod where scene.preposition(token) == nil: return
        default: break
        }
        guard !Idioms.isIdiom(token, named, scene), !EventSenses.isOccasion(token, named, scene),
            !EventSenses.isOtherNoun(token, named, scene)
        else { return }
        let type = EventSenses.sense(of: token, named, scene)
        var event = LocalEvent(
            type: type, range: scene.text.tokens[token].range, realis: RealisReader.realis(of: token, type, scene),
            clause: clause(token, scene))
        event.isNoun = true
        event.isAgain = SpecificEvents.isPointedAt(token, scene)
        event.isInPassing = RealisReader.isInPassing(token, scene)
        // `Ghana holds elections in May`
        event.isPresent =
            scene.sentence.head(of: token).map {
                scene.lemma($0) == "hold" && [.presentVerb, .thirdPersonVerb].contains(scene.sentence.tag($0))
            } ?? false
        takePart(in: &event, token, type, scene)
        if type == "interview", event.actors.isEmpty { introduce(&event, token, scene) }
        EventPlaces.locate(&event, token, scene)
        if event.place == nil { event.place = EventPlaces.namesake(of: token, type, scene) }
        if event.place == nil, let verb = scene.sentence.head(of: token), scene.isVerb(verb) {
            EventPlaces.locate(&event, besides: verb, scene)
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

    /// Who does what a noun names and who suffers it: its owner, its phrases, the verb that it is said of.
    private func takePart(in event: inout LocalEvent, _ token: Int, _ type: String, _ scene: Scene) {
        if let possessor = scene.sentence.child(of: token, label: .nmodPoss) {
            let owner = scene.boundOwner(possessor) ?? possessor
            if type == "death" || type == "injury" || EventParts.isSuffered(type, by: owner, of: token, scene) {
                event.targets = scene.arguments(owner)
            } else if NominalEvents.isDone(type) {
                event.actors = scene.arguments(owner)
            }
        }
        for (preposition, head) in scene.obliques(token) {
            let isSource = EventWords.verbal.contains(type) || EventParts.isAttacker(head, type, scene)
            if preposition == "by" || preposition == "from" && isSource, event.actors.isEmpty,
                scene.kind(head) != .thing
            {
                event.actors = scene.arguments(head)
            } else if preposition == "between", event.actors.isEmpty {
                // `a collision between two trains`
                if NominalEvents.isDone(type) {
                    event.actors = scene.arguments(head)
                } else {
                    event.targets = scene.arguments(head)
                }
            } else if ["on", "against", "upon"].contains(preposition), event.targets.isEmpty,
                NominalEvents.isAimed(type) || type == "vote" && preposition != "upon",
                scene.sentence.head(of: head) == token, !scene.isTime(head),
                scene.text.tokens[head].universal != .numeral
            {
                event.targets = scene.arguments(head)
            } else if preposition == "with", type == "talks" {
                event.targets = scene.arguments(head)
            } else if preposition == "of", NominalEvents.isDone(type), scene.kind(head) != .place {
                event.targets = scene.arguments(head)
            }
        }
        EventParts.undergo(token, type, scene, &event)
        if let verb = scene.sentence.head(of: token), scene.isVerb(verb), NominalEvents.isDone(type) {
            let isObject = scene.sentence.relation(token).base == .obj
            // `condemned the attack`: somebody else's, and on another day.
            if isObject, !NominalEvents.isPerforming(scene.lemma(verb), type) {
                event.clause = scene.text.byteSpan(scene.sentence.subtree(of: token))
            } else if event.actors.isEmpty, isObject && !EventParts.isUndergoing(verb, scene) || type == "visit",
                let subject = scene.agent(verb)
            {
                event.actors = scene.arguments(subject)
            }
        }
    }

    /// `told the station, in an interview …`: whoever speaks gives it, to whomever they tell it or with whom they have it.
    private func introduce(_ event: inout LocalEvent, _ token: Int, _ scene: Scene) {
        let sentence = scene.sentence
        let sayings = sentence.ancestors(of: token).prefix(4) + (sentence.range.lowerBound..<token).reversed().prefix(8)
        let saying = sayings.first {
            ["tell", "say", "add", "warn", "speak", "confirm", "deny", "admit"].contains(scene.lemma($0))
                && scene.isVerb($0)
        }
        // `In an interview, Ms. Wu rejected the idea.`
        let main = sentence.relation(token).base == .obl ? sentence.head(of: token) : nil
        guard let saying = saying ?? main.flatMap({ scene.isVerb($0) ? $0 : nil }), let subject = scene.agent(saying),
            scene.kind(subject) != .thing
        else { return }
        event.actors = scene.arguments(subject)
        let host =
            scene.companion(of: token, "with") ?? sentence.child(of: saying, label: .iobj)
            ?? sentence.object(of: saying)
        if let host, host != subject, scene.isParty(host) || scene.isName(host) {
            event.targets = scene.arguments(host)
        }
    }
}
