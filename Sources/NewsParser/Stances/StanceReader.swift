import NewsRecord
import NewsSyntax
import NewsText

/// Finds who is for or against whom: verbs, nouns and adjectives of the table between two parties.
struct StanceReader {
    private(set) var stances: [LocalStance] = []

    private static let largestCount = 20_000

    mutating func read(_ scene: Scene) {
        guard !scene.isQuestion else { return }
        for token in scene.sentence.range where stances.count < Self.largestCount {
            if scene.isPredicate(token) || isMainHave(token, scene),
                readIdiom(StanceIdioms.verb(token, scene), scene) || readVerb(token, scene)
            {
                continue
            }
            if readIdiom(StanceIdioms.state(token, scene), scene) { continue }
            readVerdict(token, scene)
            switch scene.text.tokens[token].universal {
            case .noun:
                readNoun(token, scene)
                readAdjective(token, scene)
            case .adjective: readAdjective(token, scene)
            // `jittery about`, where the tagger sees an adverb.
            case .adverb where !scene.text.form(token).suffix(2).elementsEqual("ly".utf8): readAdjective(token, scene)
            // Participles as adjectives: `worried about`.
            case .verb:
                readAdjective(token, scene)
                // `bowed to pressure from`, where the tagger sees an infinitive.
                if scene.isInfinitive(token), scene.lemma(token) == "pressure" { readNoun(token, scene) }
            case .adposition: readAgainst(token, scene)
            default: break
            }
        }
    }

    // MARK: Verbs

    /// `had harsh words for …`, where the tagger sees an auxiliary.
    private func isMainHave(_ token: Int, _ scene: Scene) -> Bool {
        scene.text.tokens[token].universal == .auxiliary && scene.text.hasLemma(token, "have")
            && scene.sentence.relation(token).base != .aux
    }

    private mutating func readIdiom(_ found: StanceIdioms.Found?, _ scene: Scene) -> Bool {
        guard let found, !isReason(found.phrase.start, scene) else { return false }
        let phrase = found.phrase
        append(
            phrase.polarity, phrase.start, end: found.end, actor: phrase.actor,
            target: scene.party(behind: phrase.target), scene)
        return true
    }

    private mutating func readVerb(_ token: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(token)
        // What a complaint is about has been read with it.
        if let last = stances.last, last.polarity == .criticises,
            last.range.lowerBound == scene.text.tokens[token].range.lowerBound
        {
            return true
        }
        if StanceWords.complaining.contains(lemma), readComplaint(token, scene) { return true }
        if StanceWords.naming.contains(lemma), readNaming(token, scene) { return true }
        if lemma == "warn", readWarning(token, scene) { return true }
        if let found = StancePhrases.feeling(token, scene) ?? StancePhrases.turn(token, scene)
            ?? StancePhrases.together(token, scene) ?? StancePhrases.joint(token, scene)
        {
            append(
                found.polarity, token,
                end: max(scene.argumentEnd(found.target), scene.text.tokens[token].range.upperBound),
                actor: found.actor, target: scene.party(behind: found.target), scene)
            return true
        }
        for pattern in StanceLexicon.patterns(scene.lemmaForm(token)) {
            if let target = target(pattern, token, lemma, scene),
                add(pattern, token, lemma, scene.relativeParty(target, token) ?? target, scene)
            {
                return true
            }
        }
        return false
    }

    /// Polarities that only somebody who thinks can have: their subject is a party whatever its noun.
    private static let spoken: Set<Stance.Polarity> = [
        .praises, .criticises, .condemns, .accuses, .urges, .presses, .fears, .threatens,
    ]

    /// What a stance turns to that somebody no longer has.
    private static let ended: [Stance.Polarity: Stance.Polarity] = [
        .supports: .criticises, .praises: .criticises, .helps: .withdraws, .cooperates: .withdraws,
    ]

    /// Polarities towards somebody: nobody urges a bill or threatens a plan.
    private static let ofParties: Set<Stance.Polarity> = [.urges, .presses, .threatens]

    private mutating func add(
        _ pattern: StancePattern, _ verb: Int, _ lemma: String, _ target: Int, _ scene: Scene
    ) -> Bool {
        var polarity = pattern.polarity
        let realis = RealisReader.realis(of: verb, "", scene)
        guard var actor = scene.agent(verb).map({ counted($0, scene) }), actor != target, !isReason(verb, scene), !scene.isDeniedAbove(verb) else {
            return false
        }
        // `said that praising him was …`: done by nobody.
        if scene.sentence.relation(scene.firstConjunct(verb)).base == .csubj { return false }
        actor = doer(actor, scene)
        guard let kept = held(polarity, verb, realis, scene) else { return false }
        polarity = kept
        if polarity == .cooperates, let owner = StancePhrases.owner(of: target, under: actor, scene) { actor = owner }
        let acts = scene.isParty(actor) || scene.kind(actor) == .place || scene.canTakeSides(actor)
        // `Pneumonia forced her to leave`
        if Self.spoken.contains(polarity), !acts, scene.kind(actor) == .thing { return false }
        if lemma == "demand", pattern.preposition == nil, !scene.demandsOfSomebody(verb, target) { return false }
        guard actor != target, !isScored(verb, lemma, scene),
            acts
                || (Self.spoken.contains(polarity)
                    || polarity == .supports && scene.kind(target) != .thing
                        && !scene.isAbstract(actor))
                    && !(scene.isPassive(verb) && scene.kind(actor) == .thing)
        else { return false }
        guard isAsked(pattern, verb, lemma, target, scene) else { return false }
        if isRefusal(lemma, target, scene) || isTaste(lemma, actor, target, scene) { return false }
        if isExempt(lemma, target, scene) || isSelf(target, scene) { return false }
        var party = scene.party(behind: target)
        // `paid for new schools in Malawi`
        if [.helps, .harms].contains(polarity), !scene.isParty(party),
            let named = scene.children(party).first(where: {
                ["in", "for", "of"].contains(scene.preposition($0) ?? "") && scene.isName($0)
            })
        {
            party = named
        }
        // `hit the streets`: where something happens is helped and harmed by nobody.
        if [.helps, .harms].contains(polarity), Self.grounds.contains(scene.lemma(party)) { return false }
        // `ignored her`
        if ["ignore", "neglect"].contains(lemma), scene.text.tokens[target].universal == .pronoun { return false }
        if polarity == .harms, StancePhrases.isInWords(lemma, verb, actor: actor, target: party, scene) {
            polarity = .criticises
        }
        // `prosecuted the case`: nobody.
        if polarity == .accuses, ["prosecute", "sue", "charge"].contains(lemma), scene.kind(party) == .thing,
            !scene.isParty(party), !scene.canTakeSides(party)
        {
            return false
        }
        // `laid the floods at Turkey's door`, `repaired the neighbours' bridge`: of somebody's, or not at all.
        if Self.ofOthers.contains(lemma) || pattern.preposition == "at" && lemma == "lay" {
            guard party != target, party != actor else { return false }
        }
        if Self.ofParties.contains(polarity), scene.kind(party) == .thing, !scene.isParty(party),
            !scene.canTakeSides(party)
        {
            // `urged restraint on both sides`
            guard polarity == .urges || polarity == .presses, let other = scene.companion(of: target, "on"),
                scene.isParty(other)
            else { return false }
            party = other
        }
        // `stood with his arms crossed`, `got out of a car`
        let isAlone = pattern.preposition != nil && pattern.objects == nil
        if isAlone, polarity == .supports || polarity == .withdraws, scene.kind(party) == .thing, !scene.isParty(party)
        {
            return false
        }
        let accepted = Self.spoken.union([.withdraws] + (scene.isParty(actor) ? [.supports] : []))
        guard scene.isParty(party) || accepted.contains(polarity) || scene.isName(party) || scene.kind(party) == .place
        else { return false }
        if polarity == .harms, realis == .planned || realis == .hypothetical, isFuture(verb, scene) {
            polarity = .threatens
        }
        append(polarity, verb, end: end(of: verb, target, polarity, scene), actor: actor, target: party, scene)
        return true
    }

    private static let grounds: Set<String> = [
        "street", "road", "highway", "trail", "stage", "floor", "court", "field", "ground", "beach", "sea", "sky", "air",
        "track", "runway", "screen", "shelf", "wall", "roof", "desk", "table", "web", "internet", "market",
    ]

    /// `hurt by the mayor’s agenda`: of a thing that acts, whoever is named as its owner.
    private func doer(_ actor: Int, _ scene: Scene) -> Int {
        guard scene.kind(actor) == .thing, let owner = scene.sentence.child(of: actor, label: .nmodPoss),
            scene.isName(owner), !scene.isNameOfTime(owner)
        else { return actor }
        return owner
    }

    /// `I love the competition`: what a speaker likes of things is no side taken.
    private func isTaste(_ lemma: String, _ actor: Int, _ target: Int, _ scene: Scene) -> Bool {
        StanceWords.personal.contains(lemma)
            && (lemma == "prefer" || ["i", "we"].contains(scene.text.text(actor).lowercased()))
            && !isSomebody(target, scene)
    }

    /// Somebody, by name or by noun.
    private func isSomebody(_ token: Int, _ scene: Scene) -> Bool {
        scene.isParty(token) || scene.isName(token) || scene.canTakeSides(token) || scene.party(behind: token) != token
    }

    /// `defended itself`
    private func isSelf(_ target: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(target)
        return lemma.hasSuffix("self") || lemma.hasSuffix("selves")
    }

    private static let asking: Set<String> = [
        "how", "why", "what", "whether", "when", "where", "who", "which", "if", "about", "whom",
    ]

    /// Verbs that only urge somebody where they say to do what: `told them to leave`, `ordered a coffee`.
    private func isAsked(
        _ pattern: StancePattern, _ verb: Int, _ lemma: String, _ target: Int, _ scene: Scene
    ) -> Bool {
        // `asked how Clinton could …`, `asked them whether …`
        if lemma == "ask",
            [verb, target].contains(where: {
                Self.asking.contains(scene.lemma(min($0 + 1, scene.sentence.range.upperBound - 1)))
            })
        {
            return false
        }
        if lemma == "tell", target < verb || !scene.hasInfinitive(after: target, within: 3) { return false }
        if StanceWords.forcing.contains(lemma), target < verb, !scene.isPassive(verb) { return false }
        if StanceWords.bidding.contains(lemma),
            pattern.preposition == nil
        {
            guard
                scene.sentence.child(of: verb, label: .xcomp) != nil
                    || scene.sentence.child(of: verb, label: .ccomp) != nil || scene.hasInfinitive(after: target)
                    || lemma == "ask" && scene.companion(of: target, "for") != nil
            else { return false }
        }
        return true
    }

    /// The stance as it is held now: none where it is denied, another where it has ended.
    private func held(
        _ polarity: Stance.Polarity, _ verb: Int, _ realis: Event.Realis, _ scene: Scene
    ) -> Stance.Polarity? {
        if scene.isNoLonger(verb) { return Self.ended[polarity] }
        if realis == .negated, !scene.isSaidOfSubject(verb) { return nil }
        return Self.ended[polarity] != nil && scene.isStopped(verb) ? .withdraws : polarity
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
        StanceWords.exempt[lemma]?.contains(scene.lemma(target)) ?? false
    }

    /// `beat Wigan 3-1`: with a score, it is a game.
    private func isScored(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        guard Self.playing.contains(lemma) else { return false }
        func isNumber(_ token: Int) -> Bool {
            scene.text.form(token).first.map { (0x30...0x39).contains($0) } ?? false
        }
        if scene.sentence.range.contains(where: { Self.games.contains(scene.lemma($0)) }) { return true }
        let end = min(scene.sentence.range.upperBound - 2, verb + 14)
        guard verb + 1 < end else { return false }
        return ((verb + 1)..<end).contains {
            isNumber($0) && ["-", "–", "to"].contains(scene.text.text($0 + 1)) && isNumber($0 + 2)
        }
    }

    /// Words by which a sentence tells of sport.
    private static let games: Set<String> = [
        "match", "goal", "semi-final", "semifinal", "quarter-final", "quarterfinal", "playoff", "league", "striker",
        "inning", "touchdown", "wicket", "tiebreak", "knockout", "championship", "tournament", "goalkeeper",
        "quarterback",
        "set", "seed", "cup", "eight", "sixteen", "replay", "penalty", "derby",
    ]

    private static let playing: Set<String> = [
        "beat", "hammer", "thrash", "trounce", "crush", "punish", "sink", "hit", "rout", "slam", "roast", "smash",
    ]

    /// Verbs that are a stance if their object belongs to somebody else.
    private static let ofOthers: Set<String> = [
        "repair", "rebuild", "restore", "mend", "fix", "drain", "fell", "smash", "destroy", "damage", "steal", "seize",
        "level", "wreck", "ruin",
    ]

    /// What somebody is accused of, or thanked for: part of another stance.
    private func isReason(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.isInfinitive(verb), let near = scene.sentence.head(of: scene.firstConjunct(verb)),
            let head = scene.isVerb(near) ? near : scene.sentence.head(of: near), head < verb,
            scene.lemma(head) == "threaten"
                || StanceLexicon.patterns(scene.lemmaForm(head)).contains(where: {
                    [.urges, .presses].contains($0.polarity)
                })
        {
            return true
        }
        guard scene.sentence.tag(verb) == .gerund, verb > scene.sentence.range.lowerBound,
            ["of", "for", "against", "from", "over"].contains(scene.lemma(verb - 1))
        else { return false }
        return stances.last.map { $0.range.lowerBound >= scene.text.byteSpan(scene.sentence.range).lowerBound } ?? false
    }

    /// `will hang those who …`, `vowed to punish …`
    private func isFuture(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.sentence.children(of: verb, label: .aux).contains(where: {
            ["will", "shall"].contains(scene.lemma($0))
        }) {
            return true
        }
        if scene.sentence.children(of: verb, label: .aux).contains(where: { scene.lemma($0) == "would" }) {
            return scene.children(verb).contains { scene.sentence.relation($0).base == .advcl }
        }
        guard let head = scene.sentence.head(of: scene.firstConjunct(verb)) else { return false }
        return ["vow", "swear", "threaten", "promise", "pledge"].contains(scene.lemma(head))
    }

    private func end(of verb: Int, _ target: Int, _ polarity: Stance.Polarity, _ scene: Scene) -> Int {
        var end = max(scene.argumentEnd(target), scene.text.tokens[verb].range.upperBound)
        let sentence = scene.sentence
        let clause = sentence.child(of: verb, label: .xcomp) ?? sentence.child(of: verb, label: .ccomp)
        if let clause, polarity != .supports, polarity != .helps {
            end = max(end, sentence.subtreeSpan(of: clause).upperBound)
        }
        return end
    }

    /// `warned Baku that it would close the border`, `warned them of reprisals`; `warned them not to go` is advice.
    private mutating func readWarning(_ verb: Int, _ scene: Scene) -> Bool {
        guard let target = named(after: verb, scene) ?? scene.undergoer(verb), let actor = scene.agent(verb),
            actor != target
        else { return false }
        let sentence = scene.sentence
        let clause = sentence.child(of: verb, label: .ccomp)
        let isThreat =
            clause.map { inner in
                sentence.children(of: inner, label: .aux).contains {
                    ["will", "would", "'ll"].contains(scene.lemma($0))
                }
                    && (sentence.subject(of: inner).map {
                        scene.kind($0) == .pronoun || scene.lemma($0) == scene.lemma(actor)
                    } ?? false)
            }
            ?? (scene.companion(of: verb, "of").map {
                ["consequence", "reprisal", "retaliation", "action", "response", "sanction", "war", "attack"].contains(
                    scene.lemma($0))
            } ?? false)
        let ahead = (target + 1)..<max(target + 1, min(target + 4, sentence.range.upperBound))
        let isAdvice = scene.hasInfinitive(after: target) || ahead.contains { scene.lemma($0) == "against" }
        guard isThreat || isAdvice, RealisReader.realis(of: verb, "", scene) != .negated else { return false }
        let polarity: Stance.Polarity = isThreat ? .threatens : .urges
        append(polarity, verb, end: end(of: verb, target, .urges, scene), actor: actor, target: target, scene)
        return true
    }

    private static let charging: Set<String> = [
        "charge", "case", "evidence", "complaint", "verdict", "testimony", "lawsuit",
    ]

    /// `works hand in hand with Mozambique against the insurgents`
    private mutating func readAgainst(_ token: Int, _ scene: Scene) {
        guard scene.text.form(token).count == 7, scene.lemma(token) == "against",
            token > scene.sentence.range.lowerBound, !Self.charging.contains(scene.lemma(token - 1)),
            let target = scene.nounHead(from: token + 1),
            StanceWords.classes["foe"]?.contains(scene.lemma(target)) ?? false,
            let verb = scene.sentence.ancestors(of: target).prefix(4).first(where: { scene.isVerb($0) }), verb < token,
            let actor = scene.agent(verb), actor < token, scene.isParty(actor),
            RealisReader.realis(of: verb, "", scene) != .negated
        else { return }
        append(.harms, token, end: scene.argumentEnd(target), actor: actor, target: target, scene)
    }

    // MARK: Saying what somebody is

    /// `called the law a disgrace and the senators cowards`
    private mutating func readNaming(_ verb: Int, _ scene: Scene) -> Bool {
        // `so-called`
        if verb > scene.sentence.range.lowerBound, scene.sentence.tag(verb - 1) == .hyphen { return false }
        guard let actor = scene.agent(verb), !scene.sentence.isNegated(verb),
            verb + 1 == scene.sentence.range.upperBound || !["for", "on", "upon"].contains(scene.lemma(verb + 1))
        else { return false }
        if scene.isPassive(verb), let target = scene.undergoer(verb),
            let word = ((verb + 1)..<min(verb + 6, scene.sentence.range.upperBound)).first(where: {
                StanceWords.verdict(scene.lemma($0)) != nil
            })
        {
            let polarity = StanceWords.verdict(scene.lemma(word)) ?? .condemns
            append(
                polarity, verb, end: scene.text.tokens[word].range.upperBound, actor: actor,
                target: scene.party(behind: target), scene)
            return true
        }
        var found = false
        for (object, polarity, end) in StancePhrases.named(after: verb, scene) where object != actor {
            // `described the winter as dangerous`
            if polarity != .condemns, !isSomebody(object, scene) { continue }
            let start = found ? object : verb
            append(polarity, start, end: end, actor: actor, target: scene.party(behind: object), scene)
            found = true
        }
        return found
    }

    /// `The coastguard, islanders complain, leaves their boats to the pirates.`
    private mutating func readComplaint(_ verb: Int, _ scene: Scene) -> Bool {
        if let found = StancePhrases.aside(verb, scene) ?? StancePhrases.afterthought(verb, scene) {
            append(
                .criticises, found.start, end: scene.argumentEnd(found.end), actor: found.actor,
                target: scene.party(behind: found.target), scene)
            return true
        }
        guard let actor = scene.agent(verb),
            let clause = StancePhrases.complaint(of: verb, scene), let subject = scene.sentence.subject(of: clause),
            subject != actor, isSomebody(subject, scene)
        else { return false }
        append(
            .criticises, clause, end: scene.sentence.subtreeSpan(of: clause).upperBound, actor: actor,
            target: scene.party(behind: subject), scene)
        return true
    }

    // MARK: Nouns and adjectives

    /// `The law is a disgrace, the archbishop said`, `together with Malta, the navy searches`
    private mutating func readVerdict(_ token: Int, _ scene: Scene) {
        guard let found = StancePhrases.verdict(token, scene) ?? StancePhrases.alongside(token, scene) else {
            if let found = StanceVerdicts.find(token, scene) { append(found, scene) }
            return
        }
        append(
            found.polarity, found.start, end: scene.text.tokens[max(token, found.start)].range.upperBound,
            actor: found.actor,
            target: scene.party(behind: found.target), scene)
    }

    private mutating func readNoun(_ token: Int, _ scene: Scene) {
        guard let found = StancePhrases.noun(token, scene) else { return }
        append(
            found.polarity, found.start,
            end: max(scene.argumentEnd(found.target), scene.text.tokens[token].range.upperBound),
            actor: found.actor, target: scene.party(behind: found.target), scene)
    }

    private mutating func readAdjective(_ token: Int, _ scene: Scene) {
        guard let found = StancePhrases.adjective(token, scene) else { return }
        append(
            found.polarity, found.start, end: scene.argumentEnd(found.target), actor: found.actor,
            target: scene.party(behind: found.target), scene)
    }

    /// A verdict in words whose speaker is told elsewhere.
    private mutating func append(_ found: StanceVerdicts.Found, _ scene: Scene) {
        // `China and South Korea could be doing more`: both.
        var start = found.target
        while start > scene.sentence.range.lowerBound, scene.isName(start - 1) { start -= 1 }
        if start > scene.sentence.range.lowerBound, scene.lemma(start - 1) == "and",
            let first = VerbMending.noun(before: start - 1, scene), scene.isName(first)
        {
            var other = found
            other.target = first
            append(other, scene)
        }
        guard let target = scene.argument(found.target) else { return }
        let range = scene.text.byteSpan(min(found.start, found.last)..<(found.last + 1))
        guard !stances.contains(where: { $0.range.overlaps(range) && $0.target == target }) else { return }
        if let viewer = viewer(scene), viewer != found.target, let actor = scene.argument(viewer) {
            stances.append(LocalStance(polarity: found.polarity, range: range, actor: actor, target: target))
            return
        }
        stances.append(LocalStance(polarity: found.polarity, range: range, target: target, isOfSpeaker: true))
    }

    /// `in the view of the widow`, `in the eyes of the union`
    private func viewer(_ scene: Scene) -> Int? {
        let view = scene.sentence.range.first {
            scene.text.tokens[$0].universal == .noun
                && ["view", "eye", "opinion", "judgment", "judgement", "estimation"].contains(scene.lemma($0))
        }
        guard let view, view > scene.sentence.range.lowerBound + 1, view + 2 < scene.sentence.range.upperBound,
            scene.lemma(view - 2).lowercased() == "in", scene.lemma(view + 1) == "of"
        else { return nil }
        return scene.nounHead(from: view + 2)
    }

    private mutating func append(
        _ polarity: Stance.Polarity, _ first: Int, end: Int, actor: Int, target: Int, _ scene: Scene
    ) {
        let start = scene.text.tokens[first].range.lowerBound
        // `Iran-backed militias fired …`: the militias.
        let next = actor + 1
        if next + 1 < scene.sentence.range.upperBound, scene.sentence.tag(next) == .hyphen,
            !scene.text.tokens[next].isSpaced, next != first, next + 1 != first,
            let head = scene.nounHead(from: next + 2), head != target
        {
            append(polarity, first, end: end, actor: head, target: target, scene)
            return
        }
        guard start < end, actor != target, !scene.isNameOfTime(actor), !scene.isNameOfTime(target),
            var from = scene.argument(actor), let to = scene.argument(target)
        else {
            return
        }
        // Whoever has a stance is somebody.
        if from.kind == .thing { from.kind = scene.sentence.tag(actor) == .pluralNoun ? .people : .body }
        let isKnown = stances.suffix(8).contains {
            $0.polarity == polarity && $0.target == to && ($0.actor == from || $0.range.overlaps(start..<end))
        }
        if !isKnown {
            stances.append(LocalStance(polarity: polarity, range: start..<end, actor: from, target: to))
        }
    }
}
