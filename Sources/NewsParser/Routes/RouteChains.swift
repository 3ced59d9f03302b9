import NewsRecord
import NewsSyntax
import NewsText

/// Journeys over more than one clause: `From there they crossed …`, `they wanted to reach …`, and where those who move
/// were before.
extension RouteReader {
    // MARK: From one sentence to the next

    /// Whether what a sentence tells goes on with the journey that the sentence before it told of.
    func goesOn(_ first: Int, _ scene: Scene) -> Bool {
        guard let lastEnd, lastEnd == scene.sentence.range.lowerBound, !routes.isEmpty else { return false }
        if isFromThere(first, scene) { return true }
        guard isOfSame(first, scene) else { return false }
        if RouteWays.isWished(first, scene) { return true }
        let realis = RealisReader.realis(of: first, "route", scene)
        if realis == .attempted || scene.hasParticle(first, "on") || scene.hasParticle(first, "onward") { return true }
        let start = scene.sentence.range.lowerBound
        return (start..<min(first, start + 8)).contains {
            ["then", "there", "next", "finally"].contains(lemma($0, scene))
        } || isNextLeg(first, scene)
    }

    private static let persons: Set<String> = ["they", "he", "she", "we", "them", "him", "her"]

    /// `The survivors were taken to Kalamata. On Friday they were moved to Athens.`: whoever is only a pronoun goes on, unless
    /// they turn back, had gone before, or have not yet gone the way before.
    private func isNextLeg(_ first: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(first)
        let who = RouteWords.carrying.contains(lemma) ? moved(first, scene) ?? scene.agent(first) : scene.agent(first)
        // In the sentence's own clause: `He married a woman he met on a trip to Peru` tells of something else.
        let clause = scene.firstConjunct(first)
        guard scene.text.tokens[first].universal == .verb,
            [.root, .ccomp, .xcomp, .parataxis].contains(scene.sentence.relation(clause).base)
        else { return false }
        guard let who, Self.persons.contains(self.lemma(who, scene)), !RouteWays.isReturn(first, scene),
            let last = routes.last?.legs.last, last.role == .destination,
            !(last.manner?.hasPrefix("planned") ?? false) && !(last.manner?.hasPrefix("attempted") ?? false)
        else { return false }
        let start = scene.sentence.range.lowerBound
        return !(max(start, first - 4)..<first).contains { scene.text.form($0).elementsEqual("had".utf8) }
            && !scene.sentence.range.contains { isAnew($0, scene) }
    }

    /// `again`, `this time`, `back`: another journey.
    private func isAnew(_ token: Int, _ scene: Scene) -> Bool {
        ["again", "back", "twice", "often", "usually"].contains(scene.lemma(token))
    }

    private func lemma(_ token: Int, _ scene: Scene) -> String { scene.lemma(token).lowercased() }

    /// `From there`, `from where`
    private func isFromThere(_ first: Int, _ scene: Scene) -> Bool {
        let start = scene.sentence.range.lowerBound
        return (start..<max(start, min(first, start + 10))).contains {
            lemma($0, scene) == "from" && ["there", "here"].contains(lemma($0 + 1, scene))
        }
    }

    private static let same: Set<String> = [
        "they", "he", "she", "we", "most", "some", "many", "all", "other", "others", "few", "both", "them", "him",
        "her",
    ]

    /// Whether those who move are only pointed at: `they`, `most`.
    private func isOfSame(_ mover: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(mover)
        let who =
            RouteWords.carrying.contains(lemma) ? scene.undergoer(mover) ?? scene.agent(mover) : scene.agent(mover)
        // `Most go to …`, where the tree has the word for an adverb.
        guard let who else {
            return mover == scene.sentence.range.lowerBound + 1 && Self.same.contains(self.lemma(mover - 1, scene))
        }
        return Self.same.contains(self.lemma(who, scene)) || isThen(who, mover, scene)
    }

    /// `The worst injured were then flown to Lima`
    private func isThen(_ who: Int, _ mover: Int, _ scene: Scene) -> Bool {
        guard who < mover, mover > scene.sentence.range.lowerBound + 1, scene.lemma(mover - 1) == "then",
            let article = scene.sentence.child(of: who, label: .det)
        else { return false }
        return ["the", "all", "both", "these", "those"].contains(lemma(article, scene)) && !scene.isName(who)
    }

    /// What those who move had left, as the sentence before says: they are only pointed at here.
    func leftBefore(_ first: Int, _ scene: Scene) -> LocalArgument? {
        guard let left, left.end == scene.sentence.range.lowerBound else { return nil }
        if isOfSame(first, scene) { return left.place }
        let who = scene.undergoer(first) ?? scene.agent(first)
        let isKnown = who.map { scene.kind($0) == .people && RealisReader.isKnown($0, scene) } ?? false
        return isKnown ? left.place : nil
    }

    /// Adds the legs to the last journey: its end was a stop on the way.
    mutating func extendLast(_ route: LocalRoute, _ scene: Scene) {
        guard var last = routes.popLast() else { return }
        // `was headed to Cairo … was glad to be coming to Cairo`: the same end told twice.
        let reached = last.legs.last.map { name($0.place, scene) }
        if route.legs.count == 1, let only = route.legs.first, name(only.place, scene) == reached {
            routes.append(last)
            return
        }
        let end = last.legs.map(\.step).max() ?? 0
        for index in last.legs.indices where last.legs[index].role == .destination { last.legs[index].role = .transit }
        let added = route.legs.filter { $0.role != .origin }
        let first = added.map(\.step).min() ?? 1
        last.legs += added.map {
            LocalLeg(step: $0.step - first + 1 + end, place: $0.place, role: $0.role, manner: $0.manner)
        }
        last.range = last.range.lowerBound..<max(last.range.upperBound, route.range.upperBound)
        routes.append(last)
    }

    private func name(_ place: LocalArgument, _ scene: Scene) -> String {
        Slug.make(String(decoding: scene.text.bytes[place.head], as: UTF8.self))
    }

    // MARK: Where those who move are from

    /// What is said of those who move: `Haitians who had worked in Chile`, `doctors kidnapped in Mandera`.
    private static let placed: Set<String> = [
        "work", "live", "reside", "study", "serve", "settle", "shelter", "strand", "trap", "kidnap", "seize", "capture",
        "arrest", "detain", "hold", "jail", "imprison", "intern", "wound", "injure", "rescue", "stick", "base", "stay",
        "wait", "hide", "camp", "house", "station", "abduct", "intercept", "marry", "train", "hospitalise",
        "hospitalize", "recruit", "hire", "free", "release", "pick", "catch", "find", "evict", "round", "infect",
        "shoot", "stab", "hurt", "turn", "refuse", "reject", "stop", "expel", "treat", "recruit", "question", "charge",
        "convict", "sentence",
    ]

    private static let boundaries: Set<String> = ["in", "at", "near", "off", "outside", "on"]

    /// Where those who move are from, or the state that sends them away.
    func inferredOrigin(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        let lemma = scene.lemma(verb)
        let undergoer = moved(verb, scene)
        // `Germany flew 28 Afghans back to Kabul`
        if scene.hasParticle(verb, "back"), let agent = scene.agent(verb), agent < verb, Countries.isName(agent, scene)
        {
            return scene.argument(agent)
        }
        if let state = sender(verb, scene) { return state }
        let before = leftEarlier(verb, scene) ?? struck(verb, scene) ?? occasionBefore(verb, scene)
        if let before = before ?? whereFrom(verb, scene) { return before }
        var movers = [undergoer].compactMap(\.self)
        if undergoer == nil || !RouteWords.carrying.contains(lemma), let agent = scene.agent(verb) {
            movers.append(agent)
        }
        // `was arrested in Dubai and flown to Riyadh`
        let clause = scene.firstConjunct(verb)
        if clause != verb,
            Self.placed.contains(scene.lemma(clause)), scene.isPassive(clause) || undergoer != nil,
            let there = scene.obliques(clause).lazy.filter({
                ["in", "at", "near"].contains($0.preposition) && $0.head < verb
            }).compactMap({ seat($0.head, scene) }).first
        {
            return place(there, scene)
        }
        // `Detained in Larnaca, they were put on a boat to …`
        if let held = scene.children(verb).first(where: {
            $0 < verb && scene.sentence.relation($0).base == .advcl && Self.placed.contains(scene.lemma($0))
                && scene.sentence.tag($0) == .pastParticiple
        }),
            let there = scene.obliques(held).first(where: {
                ["in", "at", "near", "off"].contains($0.preposition) && $0.head < verb && isHome($0.head, scene)
            })
        {
            return place(there.head, scene)
        }
        // `Three doctors kidnapped in Mandera were driven …`, where the tree has the participle for a clause.
        if movers.isEmpty {
            movers += scene.children(verb).filter {
                $0 < verb && scene.sentence.relation($0).base == .advcl && scene.sentence.tag($0) == .pastParticiple
            }.compactMap { scene.sentence.child(of: $0, label: .nsubj) }
        }
        // `migrants … had been on their way to Texas`
        if RouteWords.journeys.contains(lemma) {
            movers = [scene.sentence.child(of: verb, label: .nsubj)].compactMap(\.self)
        }
        // `the arrival of 300 Cubans in Lima`
        if scene.text.tokens[verb].universal == .noun, !RouteWords.sendings.contains(lemma) {
            movers += scene.children(verb).filter { RouteWays.isOfPeople($0, scene) }
        }
        for mover in movers {
            if let native = native(mover, verb, scene) { return native }
            // `thousands of Lesotho's men`
            let counted = scene.children(mover).first {
                $0 > mover && scene.preposition($0) == "of"
                    && (scene.text.tokens[mover].universal == .numeral
                        || PersonWords.collectives.contains(scene.lemma(mover)) && scene.lemma(mover) != "people"
                        || ["hundred", "thousand", "dozen", "million", "score"].contains(scene.lemma(mover)))
            }
            if let home = counted.flatMap({ home(of: $0, verb, scene) })
                ?? (counted == nil ? home(of: mover, verb, scene) : nil)
            {
                return home
            }
        }
        return nil
    }

    private static let settling: Set<String> = ["move", "come", "arrive", "take", "bring", "relocate", "settle"]

    /// `the Rwandan-born singer moved to Brussels`
    private func native(_ mover: Int, _ verb: Int, _ scene: Scene) -> LocalArgument? {
        guard Self.settling.contains(scene.lemma(verb)) || Self.homeless.contains(scene.lemma(verb)) else { return nil }
        let first = scene.sentence.range.lowerBound
        guard
            let born = (max(first, mover - 4)..<max(first, mover)).last(where: {
                scene.text.form($0).elementsEqual("born".utf8)
            }), born >= first + 2, scene.sentence.tag(born - 1) == .hyphen
        else { return nil }
        if let nation = RouteWays.nation(born - 2, scene) {
            return LocalArgument(range: nation, head: nation, kind: .place)
        }
        return isHome(born - 2, scene) ? place(born - 2, scene) : nil
    }

    /// The state that sends those who move away: `Iran deported …`, `Libyan police sent 120 Nigerians home`.
    func sender(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        let lemma = scene.lemma(verb)
        let undergoer = moved(verb, scene)
        // `Pakistan has forced them to return`
        if let head = scene.sentence.head(of: verb), scene.isInfinitive(verb),
            ["force", "compel", "oblige", "coerce"].contains(scene.lemma(head)), let agent = scene.agent(head),
            Countries.isName(agent, scene)
        {
            return scene.argument(agent)
        }
        let isSent =
            undergoer != nil
            && (lemma == "send" || RouteWays.isForced(verb, scene)
                || ["put", "bundle", "fly", "transfer", "hand", "remove", "bus", "drive", "take", "escort"].contains(
                    lemma)
                    && scene.agent(verb).map { Self.authorities.contains(scene.lemma($0)) } ?? false)
        if isSent || RouteWords.forcing.subtracting(RouteWords.twofold).contains(lemma), let agent = scene.agent(verb) {
            if Countries.isName(agent, scene) || scene.nameKind(agent) == .place { return scene.argument(agent) }
            // `Authorities in Malaysia handed him over …`
            if let seat = scene.children(agent).first(where: {
                $0 > agent && ["in", "of"].contains(scene.preposition($0) ?? "") && isHome($0, scene)
            }) {
                return place(seat, scene)
            }
            if scene.kind(agent) != .thing, let nation = nation(of: agent, verb, scene) {
                return nation
            }
        }
        return nil
    }

    /// Who acts for a state at home.
    private static let authorities: Set<String> = [
        "police", "authority", "authorities", "government", "court", "immigration",
    ]

    private static let sojourns: Set<String> = [
        "holiday", "visit", "trip", "tour", "vacation", "stay", "honeymoon", "retreat", "summit", "conference", "talk",
    ]

    /// `Born in Kandy, she moved to …`, `cut short a holiday in Crete and returned to …`, `After rebels attacked Mpondwe,
    /// families fled to …`: where the sentence has them before.
    func leftEarlier(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        let first = scene.sentence.range.lowerBound
        if let lived = livedBefore(verb, scene) ?? visitedBefore(verb, scene) { return lived }
        guard verb > first + 2 else { return nil }
        for token in max(first, verb - 24)..<(verb - 2) {
            let form = scene.text.text(token).lowercased()
            let isLeft =
                ["born", "raised", "grew", "up"].contains(form) && scene.lemma(token + 1) == "in"
                && (token < first + 2 || isOfSameSubject(token, verb, scene))
                || Self.sojourns.contains(scene.lemma(token)) && ["in", "to"].contains(scene.lemma(token + 1))
                    && ["return", "fly", "rush", "hurry", "head", "go"].contains(scene.lemma(verb))
                    && scene.firstConjunct(verb) != verb
                    && scene.sentence.object(of: scene.firstConjunct(verb)) == token
            // `After the Lima trip, he flew back to …`
            if Self.sojourns.contains(scene.lemma(token)), token > first, RouteWays.isReturn(verb, scene),
                isHome(token - 1, scene)
            {
                return place(token - 1, scene)
            }
            // `cut short a stay in Davos to fly back`
            let isCutShort =
                Self.sojourns.contains(scene.lemma(token)) && ["in", "to"].contains(scene.lemma(token + 1))
                && (max(first, token - 4)..<token).contains {
                    ["cut", "break", "interrupt", "shorten", "abandon"].contains(scene.lemma($0))
                }
            if isLeft || isCutShort, let there = scene.nounHead(from: token + 2), there < verb, isHome(there, scene) {
                return place(there, scene)
            }
        }
        guard Self.outpouring.contains(scene.lemma(verb)) else { return nil }
        // `robbed a bank in Lille and fled to Spain`
        let before = scene.firstConjunct(verb)
        if before != verb, ["flee", "escape"].contains(scene.lemma(verb)),
            RouteWords.moving[scene.lemma(before)] == nil,
            let there = scene.obliques(before).first(where: {
                ["in", "at"].contains($0.preposition) && $0.head < verb && isHome($0.head, scene)
            })
        {
            return place(there.head, scene)
        }
        let attack = scene.children(verb).first {
            $0 < verb && scene.sentence.relation($0) == .advcl && Self.assaults.contains(scene.lemma($0))
        }
        guard let struck = attack.flatMap({ scene.undergoer($0) }), let home = seat(struck, scene),
            home != struck || RouteWays.isTown(home, scene)
        else { return nil }
        return place(home, scene)
    }

    private static let outpouring: Set<String> = [
        "flee", "escape", "stream", "pour", "cross", "flock", "run", "trek", "walk", "spill", "fan", "evacuate",
    ]

    /// `returned to Paris after a visit to Avignon`
    private func visitedBefore(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        guard RouteWays.isReturn(verb, scene) || ["arrive", "land", "fly"].contains(scene.lemma(verb)) else {
            return nil
        }
        let end = min(scene.sentence.range.upperBound - 2, verb + 24)
        guard verb + 2 < end,
            let after = ((verb + 1)..<end).first(where: { ["after", "following"].contains(scene.lemma($0)) })
        else { return nil }
        for token in (after + 1)..<max(after + 1, min(end, after + 8)) where Self.sojourns.contains(scene.lemma(token))
        {
            guard
                let marker = ((token + 1)..<min(end, token + 5)).first(where: {
                    ["in", "to"].contains(scene.lemma($0))
                }),
                let there = scene.nounHead(from: marker + 1), isHome(there, scene)
            else { return nil }
            return place(there, scene)
        }
        return nil
    }

    /// `Before moving to Texas she lived in Monterrey`
    private func livedBefore(_ verb: Int, _ scene: Scene) -> LocalArgument? {
        guard scene.sentence.tag(verb) == .gerund, verb > scene.sentence.range.lowerBound,
            let main = scene.sentence.head(of: verb), main > verb,
            scene.lemma(verb - 1).lowercased() == "before",
            ["live", "work", "study", "serve", "base"].contains(scene.lemma(main)),
            let there = scene.obliques(main).first(where: {
                $0.preposition == "in" && $0.head > main && isHome($0.head, scene)
            })
        else { return nil }
        return place(there.head, scene)
    }

    /// `was born in Seoul but moved to …`, `grew up in …`
    private func isOfSameSubject(_ token: Int, _ verb: Int, _ scene: Scene) -> Bool {
        let early = scene.lemma(token) == "up" ? token - 1 : token
        return early != verb && (scene.firstConjunct(verb) == early || scene.sentence.head(of: verb) == early)
    }

    private static let assaults: Set<String> = [
        "attack", "shell", "bomb", "raid", "storm", "seize", "capture", "overrun", "invade", "enter", "burn", "bombard",
        "flood", "hit", "strike", "take",
    ]

    private func home(of mover: Int, _ verb: Int, _ scene: Scene) -> LocalArgument? {
        let isPeople = scene.kind(mover) == .people || scene.kind(mover) == .person
        let children = scene.children(mover)
        for clause in children where [.acl, .aclRelcl].contains(scene.sentence.relation(clause)) && clause != verb {
            guard Self.placed.contains(scene.lemma(clause)), clause > mover else { continue }
            let there = scene.obliques(clause).first {
                Self.boundaries.contains($0.preposition) && $0.head > clause && isHome($0.head, scene)
            }
            if let there { return place(there.head, scene) }
        }
        // `Nurses held in Mandera were …`, wherever the tree has the participle.
        let next = mover + 1
        if next + 2 < scene.sentence.range.upperBound, RouteWays.describes(next, scene), next != verb,
            Self.placed.contains(scene.lemma(next)), Self.boundaries.contains(scene.lemma(next + 1)),
            let there = scene.nounHead(from: next + 2), isHome(there, scene)
        {
            return place(there, scene)
        }
        if isPeople || RouteWords.moved.contains(scene.lemma(mover)) {
            // `the old people of Kupiansk`
            if let home = children.first(where: {
                $0 > mover && ["of", "from"].contains(scene.preposition($0) ?? "") && isHome($0, scene)
            }) {
                return place(home, scene)
            }
            // `Women on the island of Amantani`
            if scene.kind(mover) == .people,
                let seat = children.first(where: {
                    $0 > mover && $0 < verb && ["in", "on"].contains(scene.preposition($0) ?? "")
                        && scene.sentence.relation($0).base == .nmod
                }),
                let home = isHome(seat, scene)
                    ? seat
                    : PlaceWords.nouns.contains(scene.lemma(seat))
                        ? scene.children(seat).first(where: {
                            scene.preposition($0) == "of" && isHome($0, scene)
                        }) : nil
            {
                return place(home, scene)
            }
            // `Lesotho's miners`; but `Japan's foreign minister` may set out from anywhere.
            if scene.kind(mover) != .person, !Self.away.contains(scene.lemma(mover)),
                let owner = scene.sentence.child(of: mover, label: .nmodPoss),
                isHome(owner, scene)
            {
                return place(owner, scene)
            }
        }
        // `the Leeds relatives`
        if isPeople, scene.kind(mover) == .people, !Self.away.contains(scene.lemma(mover)),
            let town = children.first(where: {
                $0 == mover - 1 && scene.sentence.relation($0).base == .compound && RouteWays.isTown($0, scene)
                    && isHome($0, scene)
            })
        {
            return place(town, scene)
        }
        return Self.officials.contains(scene.lemma(mover)) || goesHome(verb, scene)
            ? nil : nation(of: mover, verb, scene)
    }

    /// Those who travel in office, from wherever they are.
    private static let officials: Set<String> = [
        "minister", "president", "premier", "king", "queen", "envoy", "ambassador", "secretary", "chancellor", "leader",
        "diplomat", "general", "prince",
    ]

    /// Those who are seldom at home when they are moved.
    private static let away: Set<String> = [
        "hostage", "prisoner", "soldier", "tourist", "troop", "troops", "sailor", "captive", "detainee", "climber",
        "peacekeeper", "aid-worker", "holidaymaker", "seaman", "pilot", "player", "team", "squad", "footballer",
        "cricketer",
        "athlete", "side", "fan", "supporter", "champion", "official", "officer", "journalist", "agent",
    ]

    /// Verbs of leaving one's country.
    private static let homeless: Set<String> = [
        "flee", "escape", "emigrate", "immigrate", "migrate", "defect", "resettle", "relocate", "settle",
    ]

    private static let uprooted: Set<String> = [
        "refugee", "migrant", "immigrant", "emigrant", "emigre", "defector", "exile", "asylum-seeker", "deserter",
        "dissident",
    ]

    private func nation(of mover: Int, _ verb: Int, _ scene: Scene) -> LocalArgument? {
        if Self.away.contains(scene.lemma(mover)) { return nil }
        // `the Libyan`: one of them, wherever he was.
        if scene.kind(mover) != .people, let article = scene.sentence.child(of: mover, label: .det),
            !(["a", "an"].contains(scene.lemma(article).lowercased()) && Self.settling.contains(scene.lemma(verb))),
            RouteWays.nation(mover, scene) != nil,
            ![.pluralNoun, .pluralProperNoun].contains(scene.sentence.tag(mover)),
            scene.text.form(mover).suffix(1).elementsEqual("n".utf8), !Self.homeless.contains(scene.lemma(verb))
        {
            return nil
        }
        // `The Syrian officer travelled …`, from wherever he was.
        if scene.kind(mover) == .person, !Self.homeless.contains(scene.lemma(verb)),
            !Self.uprooted.contains(scene.lemma(mover))
        {
            return nil
        }
        let words =
            [mover] + scene.children(mover).filter { [.amod, .compound].contains(scene.sentence.relation($0).base) }
        return words.lazy.compactMap { RouteWays.nation($0, scene) }.first.map {
            LocalArgument(range: $0, head: $0, kind: .place)
        }
    }

    /// `Afghans returned to Herat`, `Bolivians go home to Potosí`: their country is where it leads.
    private func goesHome(_ verb: Int, _ scene: Scene) -> Bool {
        if ["return", "repatriate"].contains(scene.lemma(verb)) || scene.hasParticle(verb, "back") { return true }
        let end = min(scene.sentence.range.upperBound, verb + 4)
        return (verb..<end).contains { ["home", "back"].contains(scene.lemma($0)) }
    }

    /// The name of a place, or that of which it is one: `the port of Algeciras`.
    private func seat(_ place: Int, _ scene: Scene) -> Int? {
        if isHome(place, scene) { return place }
        guard PlaceWords.nouns.contains(scene.lemma(place)) else { return nil }
        return scene.children(place).first {
            ["of", "in"].contains(scene.preposition($0) ?? "") && isHome($0, scene)
        }
    }

    /// A name that is no people's and nobody's.
    private func isHome(_ token: Int, _ scene: Scene) -> Bool {
        scene.isName(token) && RouteWays.nation(token, scene) == nil && !RouteWays.isSomebody(token, scene)
            && !isFolk(token, scene)
            && !PlaceWords.times.contains(scene.lemma(token))
    }
}
