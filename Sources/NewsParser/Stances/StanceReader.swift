import NewsRecord
import NewsSyntax
import NewsText

/// Finds who is for or against whom: verbs, nouns and adjectives of the table between two parties.
struct StanceReader {
    var stances: [LocalStance] = []

    private static let largestCount = 20_000

    /// The sentence before, for the pronouns of this one.
    private(set) var previous: Scene?

    mutating func read(_ scene: Scene) {
        defer { previous = scene }
        guard !scene.isQuestion else { return }
        for token in scene.sentence.range where stances.count < Self.largestCount {
            if scene.isPredicate(token) || isMainHave(token, scene),
                readIdiom(StanceIdioms.verb(token, scene), scene) || readVerb(token, scene)
            {
                continue
            }
            if readIdiom(StanceIdioms.state(token, scene), scene) { continue }
            if let found = StanceWishes.side(token, scene) {
                append(
                    found.polarity, found.start, end: scene.argumentEnd(found.target), actor: found.actor,
                    target: found.target, scene)
                continue
            }
            readVerdict(token, scene)
            switch scene.text.tokens[token].universal {
            case .noun:
                readNoun(token, scene)
                readAdjective(token, scene)
            case .adjective:
                readPrefixed(token, scene)
                readAdjective(token, scene)
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
        guard let found, !isReason(found.phrase.start, scene), !isUntold(found.phrase.start, scene) else {
            return false
        }
        var phrase = found.phrase
        if phrase.polarity == .harms, isFuture(phrase.start, scene) { phrase.polarity = .threatens }
        // `took advantage of a loophole`
        if phrase.polarity == .helps || phrase.polarity == .harms,
            scene.kind(phrase.target) == .thing, !isSomebody(phrase.target, scene)
        {
            return false
        }
        append(
            phrase.polarity, phrase.start, end: found.end, actor: phrase.actor,
            target: scene.party(behind: phrase.target), scene)
        return true
    }

    /// `refused to cut ties`, `whether it had taken sides`, `might turn its back`: nobody says that they have.
    func isUntold(_ verb: Int, _ scene: Scene) -> Bool {
        scene.isDeniedAbove(verb) || scene.isAskedAfter(verb) || isConditional(verb, scene)
            || scene.sentence.children(of: verb, label: .aux).contains {
                ["may", "might", "could", "should"].contains(scene.lemma($0))
            }
    }

    private mutating func readVerb(_ token: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(token)
        // `the Sanders-supporting union`: a name’s adjective.
        if token > scene.sentence.range.lowerBound, scene.sentence.tag(token - 1) == .hyphen,
            scene.sentence.tag(token) == .gerund
                || !scene.text.tokens[token].isSpaced
                    && ![.pastParticiple, .pastVerb].contains(scene.sentence.tag(token))
        {
            return true
        }
        if let found = hyphened(token, lemma, scene) {
            append(
                found.polarity, found.start, end: scene.argumentEnd(found.target), actor: found.actor,
                target: found.target, scene)
            return true
        }
        // `let aid workers in`, where the tagger sees a verb.
        if lemma == "aid", token + 1 < scene.sentence.range.upperBound,
            StanceWords.helpers.contains(scene.lemma(token + 1))
        {
            return true
        }
        // What a complaint is about has been read with it.
        if let last = stances.last, last.polarity == .criticises,
            last.range.lowerBound == scene.text.tokens[token].range.lowerBound
        {
            return true
        }
        if StanceWords.complaining.contains(lemma), readComplaint(token, scene) { return true }
        // Asked last: what is feared, demanded or asked after is part of another stance.
        func isPart() -> Bool { isReason(token, scene) || scene.isAskedAfter(token) }
        if StanceWords.naming.contains(lemma), !isPart(), readNaming(token, scene) { return true }
        if let found = StanceWishes.likening(token, lemma, scene), !isPart() {
            appendSaid(found, token, scene)
            return true
        }
        if lemma == "warn" || lemma == "tell" && scene.sentence.child(of: token, label: .ccomp) != nil, !isPart(),
            readWarning(token, scene)
        {
            return true
        }
        if lemma == "threaten", readCondition(token, scene) { return true }
        if let found = StanceWishes.find(token, lemma, scene), !isPart() {
            appendSaid(found, token, scene)
            return true
        }
        if Self.telling.contains(lemma), !isPart(),
            readAllegation(token, lemma, scene) || readUltimatum(token, lemma, scene)
        {
            return true
        }
        if let found = StancePhrases.feeling(token, scene) ?? StancePhrases.turn(token, scene)
            ?? StancePhrases.together(token, scene) ?? StancePhrases.joint(token, scene)
            ?? StancePhrases.made(token, lemma, scene) ?? StancePhrases.received(token, lemma, scene), !isPart()
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

    private mutating func appendSaid(_ found: StancePhrases.Found, _ verb: Int, _ scene: Scene) {
        append(
            found.polarity, verb, end: end(of: verb, found.target, .urges, scene), actor: found.actor,
            target: scene.party(behind: found.target), scene)
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
            !["ask", "call", "appeal", "request", "want", "seek", "need", "say", "plead"].contains(scene.lemma(verb)),
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
        if let branded = branded(verb, actor, scene) {
            append(
                branded.polarity, verb, end: scene.text.tokens[branded.word].range.upperBound, actor: actor,
                target: branded.target, scene)
            return true
        }
        var found = false
        for (object, polarity, end) in StancePhrases.named(after: verb, scene) where object != actor {
            // `dismissed accusations that …`
            if ["dismiss", "deny"].contains(scene.lemma(verb)), StanceWords.claims.contains(scene.lemma(object)) {
                continue
            }
            // `described the winter as dangerous`
            if polarity != .condemns, !isSomebody(object, scene), !StanceWords.acts.contains(scene.lemma(object)) {
                continue
            }
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
        let isAsking = ["question", "wonder"].contains(scene.lemma(verb))
        if isAsking {
            let next = min(verb + 1, scene.sentence.range.upperBound - 1)
            let askers = scene.lemma(verb) == "wonder" ? ["why", "how"] : ["why", "how", "whether"]
            guard askers.contains(scene.lemma(next)) else { return false }
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
        // No verdict hangs on a mark or on a word that only joins: most tokens end here.
        switch scene.text.tokens[token].universal {
        case .punctuation, .determiner, .adposition, .coordinator, .subordinator, .particle, .numeral: return
        default: break
        }
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
        // `lodged a protest with Chile over the raid`: told with the verb.
        let first = scene.text.tokens[found.start].range.lowerBound
        if let last = stances.last, last.polarity == found.polarity, last.range.lowerBound == first { return }
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
        guard let target = scene.argument(saidOf(found.target, scene) ?? found.target) else { return }
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

    mutating func append(
        _ polarity: Stance.Polarity, _ first: Int, end: Int, actor: Int, target: Int, _ scene: Scene
    ) {
        // `Hundreds of people marched`
        let (actor, thing) = (party(of: counted(actor, scene), scene), counted(target, scene))
        let target = blamed(thing, polarity, actor, scene)
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
            !isNobody(actor, scene), !isEmpty(target, polarity, scene), !isMindless(actor, polarity, scene),
            var from =
                (polarity == .cooperates && scene.text.tokens[actor].universal == .adjective
                    ? scene.modifier(actor, isState: true) : nil) ?? scene.argument(actor)
                    ?? scene.modifier(
                        actor,
                        isState: (actor == first || polarity == .cooperates)
                            && Nationals.country(scene.text.form(actor)) != nil),
            let to = scene.argument(target) ?? scene.modifier(target, isState: true)
        else {
            return
        }
        // `set off on 2 May`
        if scene.text.tokens[target].universal == .numeral, target + 1 < scene.sentence.range.upperBound,
            scene.isNameOfTime(target + 1)
        {
            return
        }
        // `train each other's pilots`: told of both.
        if scene.text.bytes[to.range].starts(with: "each other".utf8) { return }
        // `A dam burst, killing 31 people`: nobody's doing.
        if polarity == .harms, from.kind == .thing, !isSomebody(actor, scene), to.kind != .thing { return }
        // Whoever has a stance is somebody.
        if from.kind == .thing { from.kind = scene.sentence.tag(actor) == .pluralNoun ? .people : .body }
        let isKnown = stances.suffix(8).contains {
            // `used tear gas on strikers, injuring six of them`
            if $0.polarity == polarity, $0.actor == from, to.kind == .pronoun || to.kind == .people, first > 0,
                scene.sentence.tag(first) == .gerund, scene.sentence.relation(first).base == .advcl,
                $0.range.lowerBound >= scene.sentence.byteSpan.lowerBound
            {
                return true
            }
            return $0.polarity == polarity && $0.target == to && ($0.actor == from || $0.range.overlaps(start..<end))
        }
        if !isKnown {
            let owned = target == thing ? nil : scene.argument(thing)
            stances.append(
                LocalStance(
                    polarity: polarity, range: start..<end, actor: from, target: to, owned: owned,
                    topic: topic(of: from, scene) ?? topic(of: to, scene)))
            appendJoined(to: target, polarity, start..<end, from, scene)
            appendJoined(by: actor, polarity, start..<end, to, first, scene)
        }
    }

    /// `hates doctors, judges and the government`: each of those who are joined.
    private mutating func appendJoined(
        to target: Int, _ polarity: Stance.Polarity, _ range: Range<Int>, _ actor: LocalArgument, _ scene: Scene
    ) {
        guard polarity != .cooperates, isSomebody(target, scene) else { return }
        for other in scene.sentence.children(of: target, label: .conj)
        where other > target && other - target < 16
            && (scene.isParty(other) || scene.isName(other) || scene.canTakeSides(other))
        {
            // `and Kentucky Sen. Rand Paul`
            let last = scene.isName(other) ? scene.nounHead(from: other) ?? other : other
            guard scene.sentence.isNominalHead(other), !scene.isVerb(other), !scene.isMended(other),
                StanceWords.verdict(scene.lemma(other)) == nil,
                scene.sentence.child(of: other, label: .nsubj) == nil, let to = scene.argument(last), to != actor
            else { continue }
            let whole = range.lowerBound..<max(range.upperBound, to.range.upperBound)
            stances.append(LocalStance(polarity: polarity, range: whole, actor: actor, target: to))
        }
    }
}
