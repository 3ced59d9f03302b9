import NewsSyntax

/// Who takes part in an event that a verb names: by whom it is done, and to whom.
enum EventParts {
    /// Fills actors and targets of an event.
    ///
    /// - Parameters:
    ///   - extra: the words that the event is named by besides its verb: `their jobs` of `cut their jobs`.
    static func take(_ verb: Int, _ extra: [Int], _ scene: Scene, _ event: inout LocalEvent) {
        let type = event.type
        let undergoer =
            scene.undergoer(verb)
            ?? (scene.sentence.relation(verb).base == .amod ? scene.sentence.head(of: verb) : nil)
        // `The toy maker filed for bankruptcy`: it does so itself.
        let isOwnDoing = type == "bankruptcy" && !scene.isPassive(verb)
        if EventWords.undergone.contains(type) && !isOwnDoing || type == "flood" && undergoer == nil {
            event.targets = sufferer(verb, undergoer, type, scene).map { scene.arguments($0) } ?? []
            return
        }
        let agent = scene.agent(verb)
        if takesOffice(verb, type, extra, scene) {
            event.targets = agent.map { scene.arguments($0) } ?? []
            return
        }
        event.actors = agent.map { isHollow($0, scene) ? nation(before: $0, scene) : scene.arguments($0) } ?? []
        // Nobody's doing: `floods cut the railway`, `a drone strike killed …`
        if let agent, isForce(agent, scene) || isDeed(verb, type, agent, scene) { event.actors = [] }
        if let undergoer, isMissile(undergoer, scene), let aim = aim(of: verb, scene) {
            event.targets = scene.arguments(aim)
        } else if let undergoer, !extra.contains(undergoer) || scene.kind(undergoer) == .person,
            isOne(undergoer, type, scene)
        {
            event.targets = scene.arguments(undergoer)
        }
        if type == "refusal", let undergoer, let asking = asker(undergoer, scene) {
            event.targets = scene.arguments(asking)
        }
        if event.targets.isEmpty, let other = addressee(verb, type, scene) ?? holder(extra, of: verb, type, scene) {
            event.targets = scene.arguments(other)
        }
        if type == "aid" || type == "asylum_admission" {
            if let receiver = receiver(verb, scene) {
                event.targets = scene.arguments(receiver)
            } else if let undergoer, EventWords.classes["relief"]?.contains(scene.lemma(undergoer)) ?? false {
                event.targets = []
            }
        }
        event.targets.removeAll { target in event.actors.contains { $0.head == target.head } }
        // `fled oppression`: what people get away from has nothing done to it.
        if type == "flight", ["flee", "escape"].contains(scene.lemma(verb)) {
            event.targets.removeAll { $0.kind == .thing || $0.kind == .place }
        }
    }

    /// Whether what does something is an event itself, or a force of nature.
    private static func isForce(_ agent: Int, _ scene: Scene) -> Bool {
        guard scene.text.tokens[agent].universal == .noun else { return false }
        let lemma = scene.lemma(agent)
        if let type = NominalEvents.type(of: agent, scene) {
            return !NominalEvents.isDone(type) || ["bombing", "attack", "strike"].contains(type)
        }
        if EventWords.classes["explosive"]?.contains(lemma) ?? false { return true }
        return ["wave", "lightning", "landslide", "rain", "wind", "mud", "smoke", "snow", "surge", "mudslide"].contains(
            lemma)
    }

    /// `the bombing of a clinic that killed …`: what the clinic suffers, its relative clause does not tell of the clinic.
    private static func isDeed(_ verb: Int, _ type: String, _ agent: Int, _ scene: Scene) -> Bool {
        guard ["killing", "injury", "damage", "death"].contains(type), scene.relativeHead(verb) == agent,
            [.thing, .place].contains(scene.kind(agent)) || scene.isName(agent)
        else { return false }
        return scene.sentence.ancestors(of: agent).dropFirst().prefix(2).contains {
            scene.text.tokens[$0].universal == .noun && NominalEvents.type(of: $0, scene) != nil
        }
    }

    private static let missiles: Set<String> = [
        "gas", "bullet", "shot", "rocket", "missile", "shell", "round", "stone", "rock", "bottle", "grenade", "mortar",
        "arrow", "bomb", "cannon", "petrol-bomb", "brick", "egg", "projectile", "cartridge", "pellet", "spray", "fire",
    ]

    /// `fired tear gas at the crowd`: what is shot or thrown.
    private static func isMissile(_ object: Int, _ scene: Scene) -> Bool { missiles.contains(scene.lemma(object)) }

    /// Whom or what it is shot or thrown at.
    private static func aim(of verb: Int, _ scene: Scene) -> Int? {
        let found = ["at", "on", "into", "against", "toward", "towards"].lazy.compactMap {
            scene.companion(of: verb, $0)
        }
        return found.first { !scene.isTime($0) && !["sea", "ocean", "air", "sky", "water"].contains(scene.lemma($0)) }
    }

    /// Whose is what a deed is named by: `froze the assets of the family`, `found fault with the accounts`.
    private static func holder(
        _ extra: [Int], of verb: Int, _ type: String, _ scene: Scene
    ) -> Int? {
        guard ["sanction", "criticism", "endorsement", "condemnation", "seizure", "attack", "damage"].contains(type)
        else {
            return nil
        }
        for word in extra {
            if let owner = scene.sentence.child(of: word, label: .nmodPoss), scene.kind(owner) != .pronoun {
                return owner
            }
            let own = scene.obliques(verb).filter { scene.sentence.head(of: $0.head) == verb }
            let phrase = (scene.obliques(word) + own).first {
                ["of", "with", "behind", "against", "at", "on", "to"].contains($0.preposition) && !scene.isTime($0.head)
            }
            if let phrase { return phrase.head }
        }
        return nil
    }

    /// `A bomb blast killed ten`: by somebody's hand, whatever the table says of what kills.
    static func isByAssault(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        type == "death" && scene.lemma(verb) == "kill" && (scene.agent(verb).map { isAssault($0, scene) } ?? false)
    }

    private static func isAssault(_ agent: Int, _ scene: Scene) -> Bool {
        guard let type = NominalEvents.type(of: agent, scene) else { return false }
        return NominalEvents.described(agent, type, scene).map { ["bombing", "attack"].contains($0) } ?? false
    }

    /// Whether somebody dies by no one's hand: `the slide killed nine`, `killed themselves`.
    static func isUnintended(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        guard type == "killing" else { return false }
        if scene.isPassive(verb) { return scene.lemma(verb) == "kill" && isByAccident(verb, scene) }
        guard let agent = scene.agent(verb) else { return false }
        if let object = scene.sentence.object(of: verb), reflexive.contains(scene.lemma(object)) { return true }
        // `an outbreak in the province that killed …`
        let isOfDisaster =
            scene.relativeHead(verb) == agent
            && scene.sentence.ancestors(of: agent).dropFirst().prefix(2).contains {
                EventWords.classes["disaster"]?.contains(scene.lemma($0)) ?? false
            }
        if isOfDisaster { return true }
        guard scene.kind(agent) == .thing || scene.isName(agent) else { return false }
        if isAssault(agent, scene) { return false }
        var lemma = scene.text.text(agent).lowercased()
        if lemma.hasSuffix("s") { lemma.removeLast() }
        return EventWords.classes["disaster"]?.contains(lemma) ?? false
    }

    private static let accidents: Set<String> = [
        "accident", "stampede", "crash", "collision", "landslide", "fire", "blaze", "flood", "earthquake", "quake",
        "storm", "avalanche", "collapse", "cyclone", "wildfire", "crush", "fall", "derailment",
    ]

    /// `were killed in a crash`, `were killed when a bus plunged into a ravine`, `was killed by a falling tree`.
    private static func isByAccident(_ verb: Int, _ scene: Scene) -> Bool {
        if let agent = scene.agent(verb) {
            return EventWords.classes["disaster"]?.contains(scene.lemma(agent)) ?? false
        }
        if let event = scene.companion(of: verb, "in"), accidents.contains(scene.lemma(event)) {
            return NominalEvents.type(of: event, scene).map { NominalEvents.described(event, $0, scene) != "bombing" }
                ?? true
        }
        // `were killed and dozens injured when a bus …`
        let verbs = [verb] + scene.sentence.children(of: verb, label: .conj)
        return verbs.flatMap { scene.children($0) }.contains { clause in
            guard clause > verb, scene.sentence.relation(clause).base == .advcl else { return false }
            let marks = scene.children(clause).map { scene.lemma($0) }
            return ["when", "after", "as"].contains(where: marks.contains)
                && EventLexicon.patterns(of: scene.lemmaForm(clause)).contains {
                    ["crash", "collapse", "flood", "fire"].contains($0.type)
                }
        }
    }

    private static let reflexive: Set<String> = ["himself", "herself", "itself", "themselves", "themself"]

    /// Whom something befalls that nobody does: who moves, falls, dies or wins.
    private static func sufferer(_ verb: Int, _ undergoer: Int?, _ type: String, _ scene: Scene) -> Int? {
        if type == "outbreak" { return undergoer.flatMap { scene.isPassive(verb) ? nil : $0 } }
        if scene.isPassive(verb) { return undergoer ?? scene.agent(verb) }
        if let object = scene.sentence.object(of: verb), reflexive.contains(scene.lemma(object)) {
            return scene.agent(verb)
        }
        let isSubjects =
            type == "market_move" || type == "bankruptcy" || type == "award" && receiving.contains(scene.lemma(verb))
        return isSubjects ? scene.agent(verb) ?? undergoer : undergoer ?? scene.agent(verb)
    }

    private static let receiving: Set<String> = ["win", "receive", "collect", "scoop", "take", "pick"]

    /// `took office`, `took the oath`: whoever does is given it.
    private static func takesOffice(_ verb: Int, _ type: String, _ extra: [Int], _ scene: Scene) -> Bool {
        type == "appointment" && ["take", "assume"].contains(scene.lemma(verb)) && !extra.isEmpty
    }

    /// Whether something is done to what a verb's object names: what is demanded is none, nor are the jobs that are cut.
    private static func isOne(_ undergoer: Int, _ type: String, _ scene: Scene) -> Bool {
        switch type {
        case "demand": scene.kind(undergoer) != .thing
        case "layoffs":
            !(EventWords.classes["job"]?.subtracting(["worker", "employee"]) ?? []).contains(
                scene.lemma(undergoer))
        default: true
        }
    }

    /// Types of what is directed at somebody, with the prepositions that whoever it is has.
    private static let addressing: [String: Set<String>] = [
        "demand": ["on", "to", "with", "from"], "endorsement": ["on", "to", "with"], "talks": ["on", "to", "with"],
        "riot": ["on", "to", "with"], "condemnation": ["to", "with", "against"], "investigation": ["against", "into"],
        "lawsuit": ["against"], "criticism": ["against"], "threat": [], "vote": ["on", "against", "for"],
        "theft": ["with"], "abduction": ["with"], "seizure": ["with"], "attack": ["on", "at", "upon"],
    ]

    /// Whom an act is directed at that has no object: `called on the mayor to …`, `demanded answers from the bank`,
    /// `threatened to expel the envoys`.
    private static func addressee(_ verb: Int, _ type: String, _ scene: Scene) -> Int? {
        guard let prepositions = addressing[type] else { return nil }
        if type == "threat" {
            let act = scene.sentence.children(of: verb, label: .xcomp).first { scene.isInfinitive($0) }
            return act.flatMap { scene.undergoer($0) }.flatMap { scene.kind($0) == .thing ? nil : $0 }
        }
        // `demanded that Athens pay`
        if type == "demand", let clause = scene.sentence.child(of: verb, label: .ccomp),
            let subject = scene.sentence.subject(of: clause), scene.kind(subject) != .thing
        {
            return scene.sentence.isPassive(clause) ? nil : subject
        }
        // `made off with the painting`; but `robbed a bank with his brother`
        if prepositions == ["with"], !["make", "run", "get", "abscond"].contains(scene.lemma(verb)) { return nil }
        // `meet Monday with the envoy`, wherever the tree has it.
        if type == "talks" {
            let near = scene.obliques(verb).first { prepositions.contains($0.preposition) && !scene.isTime($0.head) }
            return near?.head ?? scene.companion(of: verb, "with").flatMap { scene.isTime($0) ? nil : $0 }
        }
        // `tanks fired on the palace`
        if type == "attack" {
            guard shooting.contains(scene.lemma(verb)) else { return nil }
            return scene.obliques(verb).first {
                prepositions.contains($0.preposition) && scene.sentence.head(of: $0.head) == verb
                    && !scene.isTime($0.head)
            }?.head
        }
        // `voted on the bill`; whom people vote for is the election's business.
        if type == "vote" {
            return scene.obliques(verb).first {
                prepositions.contains($0.preposition) && scene.sentence.head(of: $0.head) == verb
                    && votable.contains(scene.lemma($0.head).lowercased())
            }?.head
        }
        // `called for the mayor to resign`, but `called for the mayor to be tried`
        if type == "demand", ["call", "appeal", "ask", "plead"].contains(scene.lemma(verb)),
            let asked = scene.children(verb).first(where: {
                scene.sentence.relation($0).base == .obl && scene.preposition($0) == "for" && scene.kind($0) != .thing
            }),
            scene.children(verb).contains(where: {
                $0 > asked && scene.isInfinitive($0) && !scene.sentence.isPassive($0)
            })
        {
            return asked
        }
        let isDirect = type == "demand" || type == "endorsement"
        return scene.obliques(verb).first {
            prepositions.contains($0.preposition) && !scene.isTime($0.head)
                && (scene.sentence.head(of: $0.head) == verb || !isDirect && scene.kind($0.head) != .thing)
        }?.head
    }

    /// What a body votes on.
    private static let votable: Set<String> = [
        "bill", "law", "act", "measure", "proposal", "plan", "budget", "amendment", "motion", "resolution", "treaty",
        "deal", "agreement", "package", "nomination", "proposition", "offer", "contract", "constitution", "reform",
        "legislation", "pact", "accord", "initiative", "change", "rule", "cut", "extension", "nominee", "text", "draft",
        "charter", "tax", "question", "merger", "recommendation", "decree", "ordinance", "repeal",
    ]

    /// `rejected a request by three provinces`: who asked is turned down.
    private static func asker(_ request: Int, _ scene: Scene) -> Int? {
        guard
            [
                "request", "appeal", "demand", "offer", "proposal", "bid", "application", "plea", "call", "petition",
                "invitation",
            ].contains(scene.lemma(request))
        else { return nil }
        if let owner = scene.sentence.child(of: request, label: .nmodPoss),
            scene.sentence.tag(owner) != .possessivePronoun
        {
            return owner
        }
        return scene.obliques(request).first {
            ["by", "from"].contains($0.preposition) && [.person, .people, .body].contains(scene.kind($0.head))
        }?.head
    }

    private static let shooting: Set<String> = [
        "fire", "shoot", "open", "swoop", "lunge", "shell", "spit", "prey", "set",
    ]

    private static let arms: Set<String> = [
        "tank", "weapon", "missile", "drone", "radar", "battery", "jet", "helicopter", "fighter", "rocket",
    ]

    /// `will send Ukraine 14 tanks`: given, not moved.
    static func isArmsAid(_ verb: Int, _ type: String, _ scene: Scene) -> Bool {
        guard type == "deployment", ["send", "deliver", "dispatch"].contains(scene.lemma(verb)) else { return false }
        let objects = scene.children(verb).filter { [.obj, .iobj].contains(scene.sentence.relation($0).base) }
        return objects.contains { Countries.isName($0, scene) } && objects.contains { arms.contains(scene.lemma($0)) }
    }

    /// `an attack from rebel forces`, but `an attack from Gaza`.
    static func isAttacker(_ source: Int, _ type: String, _ scene: Scene) -> Bool {
        guard type == "attack" || type == "bombing" else { return false }
        return [.person, .people].contains(scene.kind(source))
            || scene.kind(source) == .body && scene.text.tokens[source].universal == .noun
    }

    private static let undergoing: Set<String> = [
        "face", "suffer", "undergo", "endure", "survive", "repel", "repulse", "escape", "sustain", "avoid", "withstand",
    ]

    /// `faced attack`, `survived a bombing`: whoever does has it done to them.
    static func isUndergoing(_ verb: Int, _ scene: Scene) -> Bool { undergoing.contains(scene.lemma(verb)) }

    /// Types that come over somebody.
    private static let comingOver: Set<String> = [
        "attack", "bombing", "cyberattack", "criticism", "condemnation", "investigation", "sanction", "arrest",
        "accusation",
        "lawsuit", "conviction", "expulsion", "repatriation", "layoffs", "theft",
    ]

    /// `came under attack from rebels`, `faces an inquiry`: whom it befalls, and from whom, where the tree has that on the verb.
    static func undergo(_ noun: Int, _ type: String, _ scene: Scene, _ event: inout LocalEvent) {
        guard comingOver.contains(type), let verb = scene.sentence.head(of: noun), scene.isVerb(verb) else { return }
        let relation = scene.sentence.relation(noun).base
        let isUnder = relation == .obl && scene.preposition(noun) == "under"
        guard isUnder || relation == .obj && isUndergoing(verb, scene) else { return }
        if event.targets.isEmpty, let subject = scene.isPassive(verb) ? scene.undergoer(verb) : scene.agent(verb) {
            event.targets = scene.arguments(subject)
        }
        guard event.actors.isEmpty else { return }
        let source = scene.obliques(verb).first {
            $0.head > noun && ["from", "by"].contains($0.preposition) && scene.sentence.head(of: $0.head) == verb
        }
        if let source, [.person, .people, .body].contains(scene.kind(source.head)) {
            event.actors = scene.arguments(source.head)
        }
    }

    /// Types whose owner has it done to them: `the mayor's conviction`, `her nomination to the court`.
    private static let suffered: Set<String> = [
        "conviction", "arrest", "appointment", "expulsion", "rescue", "release", "abduction", "killing", "repatriation",
        "layoffs", "airlift",
    ]

    /// Whether the owner of an event's noun suffers it rather than does it: but `the court's conviction of the mayor` tells
    /// both.
    static func isSuffered(_ type: String, by owner: Int, of noun: Int, _ scene: Scene) -> Bool {
        guard suffered.contains(type),
            scene.sentence.tag(owner) == .possessivePronoun || [.person, .people].contains(scene.kind(owner))
                || scene.nameKind(owner) == .person
        else { return false }
        return !scene.children(noun).contains { $0 > noun && scene.preposition($0) == "of" }
    }

    /// What became of those whom a headline counts.
    static let tolls = ["dead": "death", "hurt": "injury", "injured": "injury", "wounded": "injury"]

    /// Those whom a headline counts: `Nine | dead`, `12 miners | dead`, but not `two dead whales`, `the 12 dead`.
    static func toll(before token: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        guard token > first,
            scene.text.form(token).elementsEqual("dead".utf8) == (scene.sentence.tag(token) == .adjective)
        else { return nil }
        let next = token + 1
        if next < scene.sentence.range.upperBound, [.noun, .properNoun].contains(scene.text.tokens[next].universal) {
            return nil
        }
        let victims = token - 1
        let isCounted = victims - 1 >= first && scene.text.tokens[victims - 1].universal == .numeral
        guard scene.sentence.tag(victims) == .number || isCounted && scene.kind(victims) == .people else { return nil }
        let number = isCounted ? victims - 1 : victims
        return number > first && scene.sentence.tag(number - 1) == .determiner ? nil : victims
    }

    /// `in terms of repatriating …`: a word that nobody acts by.
    private static func isHollow(_ token: Int, _ scene: Scene) -> Bool {
        let hollow: Set<String> = [
            "term", "case", "way", "wake", "view", "time", "fact", "face", "regard", "respect", "light", "basis",
            "event",
        ]
        return hollow.contains(scene.lemma(token)) || hollow.contains(String(scene.lemma(token).dropLast()))
    }

    /// `the posture of the Chinese … in terms of repatriating …`: the people or the state that it is said of.
    private static func nation(before token: Int, _ scene: Scene) -> [LocalArgument] {
        let first = max(scene.sentence.range.lowerBound, token - 40)
        let found = (first..<token).reversed().first {
            Nationals.country(scene.text.form($0)) != nil && scene.preposition($0) != nil || Countries.isName($0, scene)
        }
        guard let found else { return [] }
        let range = scene.text.tokens[found].range
        return [LocalArgument(range: range, head: range, kind: .body)]
    }

    private static func receiver(_ verb: Int, _ scene: Scene) -> Int? {
        if let receiver = scene.sentence.child(of: verb, label: .iobj) {
            // `give Moldova 30 million euros`, where the tree has the name for a part of the number.
            let number = scene.sentence.child(of: receiver, label: .nummod)
            let name = ([number].compactMap(\.self) + (number.map { scene.children($0) } ?? [])).first {
                $0 > verb && scene.isName($0)
            }
            return name ?? receiver
        }
        return scene.obliques(verb).first { $0.preposition == "to" }?.head
    }
}
