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
            if scene.isPredicate(token), readVerb(token, scene) { continue }
            readVerdict(token, scene)
            switch scene.text.tokens[token].universal {
            case .noun:
                readNoun(token, scene)
                readAdjective(token, scene)
            case .adjective: readAdjective(token, scene)
            // Participles as adjectives: `worried about`.
            case .verb: readAdjective(token, scene)
            default: break
            }
        }
    }

    // MARK: Verbs

    private mutating func readVerb(_ token: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(token)
        if StanceWords.complaining.contains(lemma), readComplaint(token, scene) { return true }
        if StanceWords.naming.contains(lemma), readNaming(token, scene) { return true }
        if lemma == "warn", readWarning(token, scene) { return true }
        if let found = StancePhrases.feeling(token, scene) ?? StancePhrases.turn(token, scene)
            ?? StancePhrases.together(token, scene)
        {
            append(
                found.polarity, token,
                end: max(scene.argumentEnd(found.target), scene.text.tokens[token].range.upperBound),
                actor: found.actor, target: scene.party(behind: found.target), scene)
            return true
        }
        for pattern in StanceLexicon.patterns(scene.lemmaForm(token)) {
            if let target = target(pattern, token, lemma, scene) {
                return add(pattern, token, lemma, target, scene)
            }
        }
        return false
    }

    /// Towards whom a verb's pattern goes, or nil where it does not fit.
    private func target(_ pattern: StancePattern, _ verb: Int, _ lemma: String, _ scene: Scene) -> Int? {
        if let particle = pattern.particle, !scene.hasParticle(verb, particle) { return nil }
        let object = named(after: verb, scene) ?? scene.undergoer(verb)
        if let objects = pattern.objects {
            let start = pattern.particle.flatMap { scene.particle(verb, $0) } ?? verb
            let near = scene.nounHead(from: start + 1)
            guard let held = [object, near].compactMap(\.self).first(where: { fits(objects, $0, scene) })
            else {
                return nil
            }
            if pattern.preposition == nil {
                if pattern.polarity == .cooperates { return partner(verb, scene) }
                // `the minister's back`
                return scene.party(behind: held)
            }
        }
        if let preposition = pattern.preposition {
            guard let head = companion(verb, preposition, pattern, scene) else { return nil }
            if pattern.polarity == .helps, pattern.objects == nil, preposition == "to" || preposition == "for" {
                return isBenefit(of: verb, object, scene) ? head : nil
            }
            if preposition == "with", pattern.polarity == .cooperates { return head }
            if preposition == "into" { return object }
            return PlaceWords.times.contains(scene.lemma(head)) ? nil : head
        }
        if pattern.polarity == .cooperates { return partner(verb, scene) }
        if StanceWords.isGiving(lemma) {
            guard
                let receiver = scene.sentence.child(of: verb, label: .iobj) ?? firstOfTwo(verb, scene)
                    ?? givenTo(verb, scene)
            else { return nil }
            if scene.isPassive(verb) { return receiver }
            return isBenefit(of: verb, object == receiver ? scene.nounHead(from: receiver + 1) : object, scene)
                ? receiver : nil
        }
        if let object, !pattern.wantsName || scene.isName(object) { return object }
        if pattern.wantsName { return nil }
        if let target = clauseTarget(pattern.polarity, verb, scene) { return target }
        let start = pattern.particle.flatMap { scene.particle(verb, $0) } ?? verb
        guard !scene.isPassive(verb), let near = scene.nounHead(from: start + 1) else { return nil }
        return PlaceWords.times.contains(scene.lemma(near)) ? nil : near
    }

    /// Whether a word is of a class: by its lemma or its form; people also if they are named by their country.
    private func fits(_ objects: Set<String>, _ token: Int, _ scene: Scene) -> Bool {
        if objects.contains(scene.lemma(token)) || objects.contains(scene.text.text(token).lowercased()) { return true }
        return objects.contains("refugee") && objects.contains("people")
            && (RouteWays.nation(token, scene) != nil || [.person, .people].contains(scene.kind(token)))
    }

    private func companion(_ verb: Int, _ preposition: String, _ pattern: StancePattern, _ scene: Scene) -> Int? {
        if preposition != "out", preposition != "away", preposition != "down",
            let head = scene.obliques(verb).first(where: { $0.preposition == preposition })?.head, head > verb
        {
            return head
        }
        return scene.companion(of: verb, preposition)
    }

    /// `have given Bhutan half a million doses`: the first of two objects.
    private func firstOfTwo(_ verb: Int, _ scene: Scene) -> Int? {
        guard let last = scene.nounHead(from: verb + 1), !scene.isPassive(verb) else { return nil }
        // `gave the stranded hikers soup`: people, and right behind them what they get.
        let first =
            ((verb + 1)..<max(verb + 2, last)).first { token in
                token < last && scene.sentence.tag(token) == .pluralNoun
                    && [.people, .person].contains(scene.kind(token))
            } ?? last
        guard
            scene.isName(first) || scene.kind(first) == .people || scene.kind(first) == .person
                || scene.kind(first) == .body || scene.kind(first) == .pronoun
        else { return nil }
        guard first + 1 < scene.sentence.range.upperBound, scene.nounHead(from: first + 1) != nil else { return nil }
        return first
    }

    /// `Calabria was sent 120 doctors by Cuba`
    private func givenTo(_ verb: Int, _ scene: Scene) -> Int? {
        guard scene.isPassive(verb), scene.nounHead(from: verb + 1) != nil else { return nil }
        return scene.sentence.child(of: verb, label: .nsubjPass)
    }

    /// Whether what is given is of use: counted, or no paper and no gesture.
    private func isBenefit(of verb: Int, _ object: Int?, _ scene: Scene) -> Bool {
        guard let object else { return false }
        let lemma = scene.lemma(object)
        if StanceWords.papers.contains(lemma) || PlaceWords.times.contains(lemma) { return false }
        let isCapital = scene.text.form(object).first.map { (0x41...0x5A).contains($0) } ?? false
        if scene.kind(object) == .person || isCapital && scene.lemma(verb) != "give" { return false }
        if let noun = StanceLexicon.noun(scene.lemmaForm(object)), noun.polarity != .helps, noun.polarity != .supports {
            return false
        }
        return true
    }

    /// Of two who do something together, the second: `Malta and Tunisia`, `the navies of Chile and Peru`.
    private func partner(_ verb: Int, _ scene: Scene) -> Int? {
        guard let agent = scene.agent(verb) else { return nil }
        if let other = scene.sentence.children(of: agent, label: .conj).first { return other }
        let owner = scene.children(agent).first {
            scene.sentence.relation($0).base == .nmod && !scene.sentence.children(of: $0, label: .conj).isEmpty
        }
        return owner.flatMap { scene.sentence.children(of: $0, label: .conj).first }
    }

    /// `worry that Argentina will default`, `threatened to cut off gas to …`, `demanded that Russia withdraw`.
    private func clauseTarget(_ polarity: Stance.Polarity, _ verb: Int, _ scene: Scene) -> Int? {
        let sentence = scene.sentence
        guard let clause = sentence.child(of: verb, label: .ccomp) ?? sentence.child(of: verb, label: .xcomp) else {
            return nil
        }
        if sentence.relation(clause) == .ccomp {
            let subject = sentence.subject(of: clause)
            return polarity == .urges || polarity == .presses || polarity == .fears || polarity == .accuses
                ? subject : nil
        }
        guard polarity == .threatens else { return nil }
        let receivers = scene.obliques(clause).filter { ["to", "on", "against", "from"].contains($0.preposition) }
            .map(\.head)
        return receivers.first { scene.isName($0) } ?? scene.undergoer(clause) ?? receivers.first
    }

    /// A name that stands right behind the verb is what it is done to, whatever the tree has it depend on.
    private func named(after verb: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        var next = verb + 1
        if next < end, scene.sentence.tag(next) == .determiner { next += 1 }
        guard next < end, scene.isName(next), !scene.isPassive(verb) else { return nil }
        while next + 1 < end, scene.isName(next + 1), !scene.sentence.isNominalHead(next) { next += 1 }
        if next + 1 < end, scene.sentence.tag(next + 1) == .possessiveEnding { return nil }
        return scene.text.tokens[next].universal == .noun
            ? nil : scene.sentence.isNominalHead(next) || scene.isName(next) ? next : nil
    }

    /// Polarities that only somebody who thinks can have: their subject is a party whatever its noun.
    private static let spoken: Set<Stance.Polarity> = [
        .praises, .criticises, .condemns, .accuses, .urges, .presses, .fears, .supports, .threatens,
    ]

    private mutating func add(
        _ pattern: StancePattern, _ verb: Int, _ lemma: String, _ target: Int, _ scene: Scene
    ) -> Bool {
        var polarity = pattern.polarity
        let realis = RealisReader.realis(of: verb, "", scene)
        guard realis != .negated, var actor = scene.agent(verb), actor != target, !isReason(verb, scene) else {
            return false
        }
        if polarity == .cooperates, let owner = StancePhrases.owner(of: target, under: actor, scene) { actor = owner }
        let acts = scene.isParty(actor) || scene.kind(actor) == .place
        guard actor != target,
            acts || Self.spoken.contains(polarity) && !(scene.isPassive(verb) && scene.kind(actor) == .thing)
        else { return false }
        if ["ask", "order", "require", "push", "invite"].contains(lemma), pattern.preposition == nil {
            guard
                scene.sentence.child(of: verb, label: .xcomp) != nil
                    || scene.sentence.child(of: verb, label: .ccomp) != nil || scene.hasInfinitive(after: target)
            else { return false }
        }
        let party = scene.party(behind: target)
        // `laid the floods at Turkey's door`, `repaired the neighbours' bridge`: of somebody's, or not at all.
        if Self.ofOthers.contains(lemma) || pattern.preposition == "at" && lemma == "lay" {
            guard party != target, party != actor else { return false }
        }
        let accepted = Self.spoken.union([.withdraws])
        guard scene.isParty(party) || accepted.contains(polarity) || scene.isName(party) || scene.kind(party) == .place
        else { return false }
        if polarity == .harms, realis == .planned || realis == .hypothetical, isFuture(verb, scene) {
            polarity = .threatens
        }
        append(polarity, verb, end: end(of: verb, target, polarity, scene), actor: actor, target: party, scene)
        return true
    }

    /// Verbs that are a stance if their object belongs to somebody else.
    private static let ofOthers: Set<String> = [
        "repair", "rebuild", "restore", "mend", "fix", "drain", "fell", "smash", "destroy", "damage", "steal", "seize",
        "level", "wreck", "ruin",
    ]

    /// What somebody is accused of, or thanked for: part of another stance.
    private func isReason(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.isInfinitive(verb), let near = scene.sentence.head(of: scene.firstConjunct(verb)),
            let head = scene.isVerb(near) ? near : scene.sentence.head(of: near), head < verb,
            StanceLexicon.patterns(scene.lemmaForm(head)).contains(where: { [.urges, .presses].contains($0.polarity) })
        {
            return true
        }
        guard scene.sentence.tag(verb) == .gerund, verb > scene.sentence.range.lowerBound,
            ["of", "for"].contains(scene.lemma(verb - 1))
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
        let isAdvice = scene.hasInfinitive(after: target) || scene.companion(of: target, "against") != nil
        guard isThreat || isAdvice, RealisReader.realis(of: verb, "", scene) != .negated else { return false }
        let polarity: Stance.Polarity = isThreat ? .threatens : .urges
        append(polarity, verb, end: end(of: verb, target, .urges, scene), actor: actor, target: target, scene)
        return true
    }

    // MARK: Saying what somebody is

    /// `called the law a disgrace and the senators cowards`
    private mutating func readNaming(_ verb: Int, _ scene: Scene) -> Bool {
        guard let actor = scene.agent(verb), !scene.sentence.isNegated(verb) else { return false }
        if scene.isPassive(verb), let target = scene.undergoer(verb),
            let word = ((verb + 1)..<min(verb + 6, scene.sentence.range.upperBound)).first(where: {
                StanceWords.insults.contains(scene.lemma($0)) || StanceWords.compliments.contains(scene.lemma($0))
            })
        {
            let polarity: Stance.Polarity = StanceWords.insults.contains(scene.lemma(word)) ? .condemns : .praises
            append(
                polarity, verb, end: scene.text.tokens[word].range.upperBound, actor: actor,
                target: scene.party(behind: target), scene)
            return true
        }
        var found = false
        for (object, polarity, end) in StancePhrases.named(after: verb, scene) where object != actor {
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
            subject != actor
        else { return false }
        append(
            .criticises, clause, end: scene.sentence.subtreeSpan(of: clause).upperBound, actor: actor,
            target: scene.party(behind: subject), scene)
        return true
    }

    // MARK: Nouns and adjectives

    /// `The law is a disgrace, the archbishop said`, `together with Malta, the navy searches`
    private mutating func readVerdict(_ token: Int, _ scene: Scene) {
        guard let found = StancePhrases.verdict(token, scene) ?? StancePhrases.alongside(token, scene) else { return }
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

    private mutating func append(
        _ polarity: Stance.Polarity, _ first: Int, end: Int, actor: Int, target: Int, _ scene: Scene
    ) {
        let start = scene.text.tokens[first].range.lowerBound
        guard start < end, actor != target, var from = scene.argument(actor), let to = scene.argument(target) else {
            return
        }
        // Whoever has a stance is somebody.
        if from.kind == .thing { from.kind = scene.sentence.tag(actor) == .pluralNoun ? .people : .body }
        let isKnown = stances.suffix(8).contains {
            $0.polarity == polarity && $0.actor == from && $0.target == to
        }
        if !isKnown {
            stances.append(LocalStance(polarity: polarity, range: start..<end, actor: from, target: to))
        }
    }
}

extension Scene {
    /// Where an argument's phrase ends.
    func argumentEnd(_ token: Int) -> Int {
        max(argument(token)?.range.upperBound ?? 0, text.tokens[token].range.upperBound)
    }

    /// Whether a word stands for somebody who can act.
    func isParty(_ token: Int) -> Bool {
        switch kind(token) {
        case .person, .people, .body, .pronoun: true
        case .place, .thing: Nationals.country(text.form(token)) != nil || lemma(token) == "those"
        }
    }

    /// Whether an infinitive follows a phrase: `asked Cuba to send`.
    func hasInfinitive(after token: Int) -> Bool {
        let end = min(sentence.range.upperBound, token + 8)
        var next = token + 1
        while next < end {
            if lemma(next) == "to", next + 1 < end, text.tokens[next + 1].universal == .verb { return true }
            if sentence.tag(next).isMark { return false }
            next += 1
        }
        return false
    }

    /// The party whose doing, people or things a phrase is: `Colombia` of `Colombia's efforts`.
    func party(behind token: Int) -> Int {
        guard kind(token) == .thing || kind(token) == .place else { return token }
        if let owner = sentence.child(of: token, label: .nmodPoss), text.tokens[owner].universal != .pronoun {
            return owner
        }
        let inner = children(token).filter { sentence.relation($0).base == .nmod || sentence.relation($0).base == .obl }
        if let maker = inner.first(where: { preposition($0) == "by" && $0 > token }), kind(maker) != .thing {
            return maker
        }
        if let owner = inner.first(where: { preposition($0) == "of" }), kind(owner) != .thing { return owner }
        // `the verdict staged by the court`
        let maker = children(token).first {
            sentence.relation($0) == .acl && sentence.tag($0) == .pastParticiple
        }.flatMap { agent($0) }
        if let maker, maker != token, kind(maker) != .thing { return maker }
        return token
    }
}
