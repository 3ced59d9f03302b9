import NewsRecord
import NewsSyntax
import NewsText

/// Whether what a verb of the table says of two is a stance, and of whom towards whom.
extension StanceReader {
    /// Polarities that only somebody who thinks can have: their subject is a party whatever its noun.
    private static let spoken: Set<Stance.Polarity> = [
        .praises, .criticises, .condemns, .accuses, .urges, .presses, .fears, .threatens,
    ]

    /// What a stance turns to that somebody no longer has.
    private static let ended: [Stance.Polarity: Stance.Polarity] = [
        .supports: .withdraws, .praises: .criticises, .helps: .withdraws, .cooperates: .withdraws,
    ]

    /// `no longer trusts`: what is only felt is not taken away.
    private static let felt: Set<String> = [
        "trust", "believe", "like", "sympathise", "sympathize", "approve", "tolerate",
    ]

    /// Polarities towards somebody: nobody urges a bill or threatens a plan.
    private static let ofParties: Set<Stance.Polarity> = [.urges, .presses, .threatens]

    mutating func add(
        _ pattern: StancePattern, _ verb: Int, _ lemma: String, _ target: Int, _ scene: Scene
    ) -> Bool {
        let realis = RealisReader.realis(of: verb, "", scene)
        guard var actor = actor(of: verb, target, scene),
            var polarity = held(pattern.polarity, verb, realis, scene)
        else { return false }
        // `said that the streets were under water and urged residents …`: whoever said so.
        if Self.spoken.contains(polarity), scene.kind(actor) == .place, !scene.isName(actor),
            scene.sentence.tag(actor) == .pluralNoun, scene.sentence.relation(verb) == .conj,
            let teller = scene.sentence.ancestors(of: scene.firstConjunct(verb)).dropFirst().first(where: {
                scene.isVerb($0)
            }).flatMap({ scene.agent($0) })
        {
            actor = teller
        }
        actor = first(of: actor, target, polarity, pattern, scene)
        polarity = recast(polarity, lemma, verb, actor, target, scene)
        // `Dengue has killed 58 people`: nobody's doing.
        if [.harms, .helps].contains(polarity), StanceWords.forces.contains(scene.lemma(actor).lowercased()) {
            return false
        }
        guard actor != target, canHold(polarity, actor, verb, target, scene),
            pattern.particle != nil || pattern.preposition != nil || !isScored(verb, lemma, scene),
            lemma != "demand" || pattern.preposition != nil || scene.demandsOfSomebody(verb, target),
            isAsked(pattern, verb, lemma, target, scene), !isRefusal(lemma, target, scene),
            !isTaste(lemma, actor, target, scene), !isExempt(lemma, target, scene), !isSelf(target, scene),
            !isOwn(lemma, target, scene),
            let party = party(pattern, polarity, verb, target, actor, scene)
        else { return false }
        // `should ignore the critics`: advice, or no more than possible.
        if scene.sentence.children(of: verb, label: .aux).contains(where: {
            ["may", "might"].contains(scene.lemma($0))
                || ["could", "should", "must"].contains(scene.lemma($0))
                    && Self.spoken.union([.supports]).contains(polarity)
        })
            || polarity == .helps && isNeed(verb, scene) || polarity != .fears && isConditional(verb, scene)
            || isFew(actor, scene)
        {
            return false
        }
        if polarity == .harms, realis == .hypothetical, isOnlyPossible(verb, scene) || isConditional(verb, scene) {
            return false
        }
        if polarity == .harms || lemma == "sue",
            (realis == .planned || realis == .hypothetical) && isFuture(verb, scene) || isAnnounced(verb, scene)
        {
            polarity = .threatens
        }
        // A suit is an event, and no stance by itself.
        if lemma == "sue", polarity == .accuses { return false }
        append(polarity, verb, end: end(of: verb, target, polarity, scene), actor: actor, target: party, scene)
        return true
    }

    /// Of those who do something together, the first; of those who are said to be somebody, they.
    private func first(
        of actor: Int, _ target: Int, _ polarity: Stance.Polarity, _ pattern: StancePattern, _ scene: Scene
    ) -> Int {
        guard polarity == .cooperates else { return scene.predicated(actor) }
        let pair =
            pattern.preposition == nil
            ? StancePhrases.states(before: actor, scene)?.0 ?? StancePhrases.partner(of: target, actor, scene) : nil
        return scene.predicated(pair ?? StancePhrases.owner(of: target, under: actor, scene) ?? actor)
    }

    /// What a verb says of such an object, if it is something else than what it says by itself.
    private func recast(
        _ polarity: Stance.Polarity, _ lemma: String, _ verb: Int, _ actor: Int, _ target: Int, _ scene: Scene
    ) -> Stance.Polarity {
        if polarity == .harms, Self.assailing.contains(lemma), scene.kind(target) == .thing, !scene.isParty(target),
            Self.ideas.contains(scene.lemma(target))
        {
            return .criticises
        }
        if polarity == .harms,
            StancePhrases.isInWords(lemma, verb, actor: actor, target: scene.party(behind: target), scene)
        {
            return .criticises
        }
        // `sponsored the bill`
        if lemma == "sponsor", InstrumentWords.kind(of: scene.lemma(target).lowercased()) != nil { return .supports }
        // `challenged the mayor to a debate`
        if lemma == "challenge", polarity == .criticises,
            scene.hasInfinitive(after: target, within: 4) || scene.companion(of: target, "to") == target + 3
        {
            return .urges
        }
        return polarity
    }

    /// `attacked the plan`: in words.
    private static let assailing: Set<String> = ["attack", "assault", "pound", "strike", "torch", "target"]
    private static let ideas: Set<String> = [
        "plan", "decision", "proposal", "policy", "record", "law", "bill", "budget", "handling", "idea", "remark",
        "reform", "deal", "verdict", "ruling", "statement", "comment", "speech", "strategy", "agenda", "legacy",
        "judgment", "motive", "credibility", "character", "delay", "failure", "silence", "stance", "view",
        "appointment",
    ]

    private static let blaming: Set<Stance.Polarity> = [.criticises, .condemns, .accuses]

    /// `criticised his handling of …`, `revoke its licence`: whose the thing is, if somebody else's.
    func blamed(_ target: Int, _ polarity: Stance.Polarity, _ actor: Int, _ scene: Scene) -> Int {
        guard Self.blaming.contains(polarity) || polarity == .threatens, scene.kind(target) == .thing,
            !scene.isParty(target), scene.text.tokens[actor].universal != .pronoun,
            let owner = scene.sentence.child(of: target, label: .nmodPoss),
            ["his", "her", "their", "its"].contains(scene.text.text(owner).lowercased())
        else { return target }
        return owner
    }

    /// Whoever does what the verb says, or nil where nobody does, or it is part of another stance.
    private func actor(of verb: Int, _ target: Int, _ scene: Scene) -> Int? {
        guard let agent = scene.agent(verb).map({ counted($0, scene) }), agent != target, !isReason(verb, scene),
            !scene.isDeniedAbove(verb), !scene.isAskedAfter(verb), !isHoped(verb, scene),
            // `said that praising him was …`: done by nobody.
            scene.sentence.relation(scene.firstConjunct(verb)).base != .csubj, !isForAnybody(verb, scene)
        else { return nil }
        return doer(writer(of: agent, verb, scene) ?? agent, scene)
    }

    /// `made it a crime to block a clinic`: whoever does so.
    private func isForAnybody(_ verb: Int, _ scene: Scene) -> Bool {
        guard let marker = scene.infinitiveMarker(of: verb), marker > scene.sentence.range.lowerBound + 1 else {
            return false
        }
        let near = max(scene.sentence.range.lowerBound + 1, marker - 6)..<marker
        return near.contains {
            scene.text.form($0).elementsEqual("it".utf8) && ["make", "find"].contains(scene.lemma($0 - 1))
        }
    }

    /// Whether an actor is somebody who can have such a stance.
    private func canHold(
        _ polarity: Stance.Polarity, _ actor: Int, _ verb: Int, _ target: Int, _ scene: Scene
    ) -> Bool {
        // `the dam threatens the village`
        if polarity == .threatens, scene.kind(actor) == .place, !scene.isName(actor) { return false }
        if scene.isParty(actor) || scene.kind(actor) == .place || scene.canTakeSides(actor) { return true }
        // `Pneumonia forced her to leave`
        if scene.kind(actor) == .thing, Self.spoken.contains(polarity) || scene.isPassive(verb) { return false }
        return Self.spoken.contains(polarity)
            || polarity == .supports && scene.kind(target) != .thing && !scene.isAbstract(actor)
    }

    /// Towards whom it is, or nil where it is towards nobody.
    private func party(
        _ pattern: StancePattern, _ polarity: Stance.Polarity, _ verb: Int, _ target: Int, _ actor: Int,
        _ scene: Scene
    ) -> Int? {
        let lemma = scene.lemma(verb)
        var party = scene.party(behind: target)
        let isOfBodies = polarity == .helps || polarity == .harms
        // `paid for new schools in Malawi`
        if isOfBodies, !scene.isParty(party), !scene.isMany(party), polarity == .helps || isInState(party, scene),
            !PersonWords.bodies.contains(scene.lemma(party)),
            let named = scene.children(party).first(where: {
                ["in", "for", "of", "at"].contains(scene.preposition($0) ?? "")
                    && (scene.isName($0) || scene.isParty($0)
                        || scene.preposition($0) == "at" && scene.kind($0) == .place)
            })
        {
            party = named
        }
        // `attacked an aid convoy`
        if polarity == .harms, StanceWords.assaults.contains(lemma), StanceWords.attacked.contains(scene.lemma(party)),
            scene.isParty(actor), party == target
        {
            return party
        }
        // `hit the streets`: where something happens is helped and harmed by nobody.
        if isOfBodies, Self.grounds.contains(scene.lemma(party)) { return nil }
        // `ignored her`
        if ["ignore", "neglect"].contains(lemma), scene.text.tokens[target].universal == .pronoun { return nil }
        if needsOwner(lemma, pattern), party == actor || party == target && !isRuined(target, polarity, scene) {
            return nil
        }
        // `say the mill has poisoned their wells`: those who say so.
        if polarity == .harms, let teller = teller(of: party, verb, actor, scene) { return teller }
        // `suspended deliveries to the town`
        if polarity == .withdraws, scene.kind(party) == .place, !scene.isName(party), pattern.preposition == "to" {
            return nil
        }
        let isThing = scene.kind(party) == .thing && !scene.isParty(party)
        guard isThing else {
            return party
        }
        // `threatened to revoke its licence`
        if polarity == .threatens, blamed(party, polarity, actor, scene) != party { return party }
        // `prosecuted the case`: nobody.
        if polarity == .accuses, ["prosecute", "sue", "charge"].contains(lemma) {
            return scene.canTakeSides(party) ? party : nil
        }
        // `rejected a proposal`: of nobody's
        if ["reject", "rebuff", "overrule", "veto"].contains(lemma), party == target, !scene.isParty(party) {
            return isFaulted(verb, scene) ? party : nil
        }
        // `threatened to tow away a supply boat`
        if polarity == .threatens, StanceWords.attacked.contains(scene.lemma(party)) { return party }
        if Self.ofParties.contains(polarity),
            !scene.canTakeSides(party) || StanceWords.writings.contains(scene.lemma(party)) && !scene.isName(party)
        {
            // `urged restraint on both sides`
            let other = polarity == .threatens ? nil : scene.companion(of: target, "on")
            return other.flatMap { scene.isParty($0) ? $0 : nil }
        }
        // `voted for the bill`
        if polarity == .supports, lemma == "vote", InstrumentWords.kind(of: scene.lemma(party)) != nil { return party }
        // `stood with his arms crossed`, `got out of a car`
        let isAlone = pattern.preposition != nil && pattern.objects == nil
        if isAlone, polarity == .supports || polarity == .withdraws { return nil }
        let isOfThings =
            Self.spoken.contains(polarity) || polarity == .withdraws || polarity == .supports && scene.isParty(actor)
        return isOfThings || isWorker(party, scene) ? party : nil
    }

    /// `laid the floods at Turkey's door`, `repaired the neighbours' bridge`: of somebody's, or not at all.
    private func needsOwner(_ lemma: String, _ pattern: StancePattern) -> Bool {
        Self.ofOthers.contains(lemma) && pattern.preposition == nil || pattern.preposition == "at" && lemma == "lay"
    }

    /// `destroyed the company`
    private func isRuined(_ target: Int, _ polarity: Stance.Polarity, _ scene: Scene) -> Bool {
        polarity != .helps && [.body, .people].contains(scene.kind(target))
    }

    /// `rejected as inadequate`
    private func isFaulted(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.companion(of: verb, "as") != nil { return true }
        let word = ((verb + 1)..<min(verb + 4, scene.sentence.range.upperBound)).first { scene.lemma($0) == "as" }
        return word.map { StanceWords.verdict(scene.lemma(min($0 + 1, scene.sentence.range.upperBound - 1))) != nil }
            ?? false
    }

    /// Whoever is named by what they do: `the cleaners`, not `the orchards`.
    private func isWorker(_ token: Int, _ scene: Scene) -> Bool {
        scene.canTakeSides(token) && !StanceWords.writings.contains(scene.lemma(token))
            && !["ards", "ates", "ants", "ents"].contains { scene.text.text(token).hasSuffix($0) }
    }

    /// Whose a thing is that somebody else spoils, in words of theirs: the subject of the clause above.
    private func teller(of thing: Int, _ verb: Int, _ actor: Int, _ scene: Scene) -> Int? {
        let sentence = scene.sentence
        guard scene.kind(thing) == .thing || scene.kind(thing) == .place,
            let owner = sentence.child(of: thing, label: .nmodPoss), scene.text.text(owner).lowercased() == "their",
            sentence.relation(scene.firstConjunct(verb)).base == .ccomp,
            let above = sentence.head(of: scene.firstConjunct(verb)), let subject = sentence.subject(of: above),
            subject != actor, [.people, .person, .body].contains(scene.kind(subject)),
            sentence.tag(subject) == .pluralNoun
        else { return nil }
        return subject
    }

    /// `struck three sites in Lebanon`
    private func isInState(_ thing: Int, _ scene: Scene) -> Bool {
        scene.children(thing).contains { scene.preposition($0) == "in" && Countries.isName($0, scene) }
    }

    private static let grounds: Set<String> = [
        "street", "road", "highway", "trail", "stage", "floor", "court", "field", "ground", "beach", "sea", "sky",
        "air",
        "track", "runway", "screen", "shelf", "wall", "roof", "desk", "table", "web", "internet", "market",
    ]

    /// `hurt by the mayor’s agenda`: of a thing that acts, whoever is named as its owner.
    private func doer(_ actor: Int, _ scene: Scene) -> Int {
        // Of `her criticism hurt the party`, nobody has hurt it.
        guard scene.kind(actor) == .thing, let owner = scene.sentence.child(of: actor, label: .nmodPoss),
            scene.isName(owner), !scene.isNameOfTime(owner), StanceLexicon.noun(scene.lemmaForm(actor)) == nil
        else { return actor }
        return owner
    }

    /// `I love the competition`: what a speaker likes of things is no side taken.
    private func isTaste(_ lemma: String, _ actor: Int, _ target: Int, _ scene: Scene) -> Bool {
        if lemma == "prefer", scene.nameKind(target) == .place { return true }
        return StanceWords.personal.contains(lemma)
            && (lemma == "prefer" || ["i", "we"].contains(scene.text.text(actor).lowercased()))
            && !isSomebody(target, scene)
    }

    /// Somebody, by name or by noun.
    func isSomebody(_ token: Int, _ scene: Scene) -> Bool {
        scene.isParty(token) || scene.isName(token) || scene.canTakeSides(token) || scene.party(behind: token) != token
    }

    /// `defended his decision`
    private func isOwn(_ lemma: String, _ target: Int, _ scene: Scene) -> Bool {
        guard ["defend", "support", "back", "uphold", "explain"].contains(lemma), scene.kind(target) == .thing,
            let owner = scene.sentence.child(of: target, label: .nmodPoss)
        else { return false }
        return scene.text.tokens[owner].universal == .pronoun
    }

    /// `defended itself`
    private func isSelf(_ target: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(target)
        return lemma.hasSuffix("self") || lemma.hasSuffix("selves")
    }

    /// What anybody is asked for in passing.
    private static let papers: Set<String> = [
        "ticket", "name", "identification", "passport", "paper", "direction", "autograph", "number", "licence",
        "license", "drink", "cigarette", "light", "password", "time", "fare", "receipt", "id", "comment", "address",
    ]

    private static let asking: Set<String> = [
        "how", "why", "what", "whether", "when", "where", "who", "which", "if", "about", "whom",
    ]

    /// Verbs that only urge somebody where they say to do what: `told them to leave`, `ordered a coffee`.
    private func isAsked(
        _ pattern: StancePattern, _ verb: Int, _ lemma: String, _ target: Int, _ scene: Scene
    ) -> Bool {
        // `asked how Marr could …`, `asked them whether …`
        if lemma == "ask",
            [verb, target].contains(where: {
                Self.asking.contains(scene.lemma(min($0 + 1, scene.sentence.range.upperBound - 1)))
            })
        {
            return false
        }
        // `“Where?” asked Anna`
        if lemma == "ask", verb > scene.sentence.range.lowerBound, scene.sentence.tag(verb - 1).isMark,
            !scene.hasInfinitive(after: target)
        {
            return false
        }
        // `prefers not to talk`
        if lemma == "prefer",
            ["not", "to"].contains(scene.lemma(min(verb + 1, scene.sentence.range.upperBound - 1)))
        {
            return false
        }
        // `credits the win to luck`
        if lemma == "credit", pattern.preposition == nil, scene.companion(of: target, "to") != nil { return false }
        if lemma == "tell", target < verb || !scene.hasInfinitive(after: target, within: 3) { return false }
        if StanceWords.forcing.contains(lemma), target < verb, !scene.isPassive(verb) { return false }
        // `force their extradition`: nobody is told to do anything.
        if StanceWords.forcing.contains(lemma), scene.kind(target) == .thing, !scene.isParty(target),
            !scene.hasInfinitive(after: target)
        {
            return false
        }
        if StanceWords.bidding.contains(lemma),
            pattern.preposition == nil
        {
            guard
                scene.sentence.child(of: verb, label: .xcomp) != nil
                    || scene.sentence.child(of: verb, label: .ccomp) != nil || scene.hasInfinitive(after: target)
                    || lemma != "ask" && scene.companion(of: target, "against") != nil
                    || (lemma == "ask" || lemma == "push")
                        && (scene.companion(of: target, "for").map({ !Self.papers.contains(scene.lemma($0)) }) ?? false)
            else { return false }
        }
        return true
    }

    /// The stance as it is held now: none where it is denied, another where it has ended.
    private func held(
        _ polarity: Stance.Polarity, _ verb: Int, _ realis: Event.Realis, _ scene: Scene
    ) -> Stance.Polarity? {
        if scene.isNoLonger(verb) {
            return Self.felt.contains(scene.lemma(verb)) ? .criticises : Self.ended[polarity]
        }
        if Self.ended[polarity] != nil, !scene.sentence.isNegated(verb), scene.isStopped(verb) { return .withdraws }
        if realis == .negated, !scene.isSaidOfSubject(verb) {
            // `do not trust the government`
            return ["trust", "recognise", "recognize", "approve"].contains(scene.lemma(verb))
                && scene.sentence.isNegated(verb) ? .criticises : nil
        }
        return polarity
    }

    /// `rejected criticism of the police`: what is refused is another's stance, of which nobody is named.
    private func isRefusal(_ lemma: String, _ target: Int, _ scene: Scene) -> Bool {
        guard ["reject", "rebut", "refute", "resist", "dismiss", "rebuff"].contains(lemma),
            StanceLexicon.noun(scene.lemmaForm(target)) != nil || StanceWords.claims.contains(scene.lemma(target))
        else { return false }
        return scene.sentence.child(of: target, label: .nmodPoss) == nil
    }

    /// `honour a commitment`, `celebrate a birthday`: of these objects the verb says something else.
    private func isExempt(_ lemma: String, _ target: Int, _ scene: Scene) -> Bool {
        if StanceWords.bodyParts.contains(scene.lemma(target)) { return true }
        guard StanceWords.exempt[lemma]?.contains(scene.lemma(target)) ?? false else { return false }
        // `supports his family`, but `supports the families of the dead`
        return lemma != "support"
            || scene.sentence.child(of: target, label: .nmodPoss).map {
                scene.text.tokens[$0].universal == .pronoun
            } ?? false
    }

    /// Verbs that are a stance if their object belongs to somebody else.
    private static let ofOthers: Set<String> = [
        "repair", "rebuild", "restore", "mend", "fix", "drain", "fell", "smash", "destroy", "damage", "steal", "seize",
        "level", "wreck", "ruin",
    ]

    func end(of verb: Int, _ target: Int, _ polarity: Stance.Polarity, _ scene: Scene) -> Int {
        var end = max(scene.argumentEnd(target), scene.text.tokens[verb].range.upperBound)
        let sentence = scene.sentence
        let clause = sentence.child(of: verb, label: .xcomp) ?? sentence.child(of: verb, label: .ccomp)
        if let clause, polarity != .supports, polarity != .helps {
            end = max(end, sentence.subtreeSpan(of: clause).upperBound)
        }
        return end
    }
}
