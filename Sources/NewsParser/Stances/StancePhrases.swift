import NewsRecord
import NewsSyntax
import NewsText

/// Stances that no single verb tells: `put pressure on`, `under fire from`, `afraid of`, `called it a farce`.
enum StancePhrases {
    struct Found {
        var polarity: Stance.Polarity
        /// The token that the words begin with.
        var start: Int
        var actor: Int
        var target: Int
    }

    // MARK: Verbs of feeling, and of doing together

    /// `The verdict disgusted the bar`: whoever feels it has the stance.
    static func feeling(_ verb: Int, _ scene: Scene) -> Found? {
        guard let polarity = StanceWords.feelings[scene.lemma(verb)], let cause = scene.agent(verb),
            let feeler = scene.isPassive(verb) ? nil : scene.undergoer(verb) ?? scene.nounHead(from: verb + 1),
            feeler > verb || scene.relativeHead(verb) == feeler, scene.kind(feeler) != .thing, cause != feeler,
            !scene.sentence.isNegated(verb), !scene.isDeniedAbove(verb),
            // `angered that leaders had ignored them`
            verb + 1 == scene.sentence.range.upperBound || !["that", "by"].contains(scene.lemma(verb + 1)),
            // `Fishermen worry the wind farm will …`
            scene.sentence.child(of: verb, label: .ccomp) == nil || scene.kind(cause) == .thing
        else { return nil }
        return Found(polarity: polarity, start: verb, actor: feeler, target: cause)
    }

    /// `took the headmistress to task`, `see Russia as a threat`
    static func turn(_ verb: Int, _ scene: Scene) -> Found? {
        guard scene.isVerb(verb), !scene.sentence.isNegated(verb), let actor = scene.agent(verb) else { return nil }
        let lemma = scene.lemma(verb)
        for preposition in ["to", "as", "with", "in", "under"] {
            guard let noun = scene.companion(of: verb, preposition),
                let polarity = StanceWords.turns[lemma + " " + preposition + " " + scene.lemma(noun)],
                let target = scene.undergoer(verb) ?? scene.nounHead(from: verb + 1), target != actor, target != noun
            else { continue }
            return Found(polarity: polarity, start: verb, actor: actor, target: target)
        }
        return nil
    }

    private static let apart: Set<String> = [
        "meet", "live", "say", "be", "have", "stand", "sit", "die", "come", "arrive", "know", "win", "lose", "go",
        "sleep",
        "announce", "declare", "speak", "account", "make", "play", "perform", "appear", "grow", "star", "bat", "start",
        "travel", "walk", "ride", "drive", "fly", "eat", "dance", "sing",
    ]

    /// `Malta and Tunisia patrol the strait together`, whatever it is that they do.
    static func together(_ verb: Int, _ scene: Scene) -> Found? {
        guard scene.isVerb(verb), !apart.contains(scene.lemma(verb)), !scene.sentence.isNegated(verb),
            let word = ["together", "jointly", "alongside"].lazy.compactMap({ word in
                ((verb + 1)..<min(verb + 7, scene.sentence.range.upperBound)).first { scene.lemma($0) == word }
                    ?? (verb > scene.sentence.range.lowerBound && scene.lemma(verb - 1) == word ? verb - 1 : nil)
            }).first, !((min(verb, word) + 1)..<max(verb, word)).contains(where: { scene.sentence.tag($0).isMark }),
            let agent = scene.agent(verb)
        else { return nil }
        return pair(agent, verb, scene)
    }

    /// What two say together, without doing anything together.
    private static let told: Set<String> = [
        "statement", "communique", "letter", "message", "declaration", "announcement", "conference", "appearance",
        "interview", "briefing", "experience", "interest", "history", "border", "goal", "enemy", "language",
    ]

    /// `India and France held joint drills`
    static func joint(_ verb: Int, _ scene: Scene) -> Found? {
        guard scene.isVerb(verb), let object = scene.undergoer(verb) ?? scene.nounHead(from: verb + 1), object > verb,
            ["exercise", "drill", "manoeuvre", "maneuver"].contains(scene.lemma(object))
                || !told.contains(scene.lemma(object))
                    && scene.children(object).contains(where: {
                        ["joint", "common", "shared"].contains(scene.lemma($0))
                    }),
            !scene.sentence.isNegated(verb), let agent = scene.agent(verb)
        else { return nil }
        // `opened a joint laboratory with Chile`
        if let other = scene.companion(of: object, "with"), other != agent, isSomebody(agent, other, scene) {
            return Found(polarity: .cooperates, start: verb, actor: agent, target: other)
        }
        return pair(agent, verb, scene)
    }

    private static let making: Set<String> = [
        "build", "develop", "produce", "run", "operate", "organise", "organize", "launch", "design", "host", "stage",
        "mount",
        "conduct", "found", "set", "open", "plan", "research", "explore", "draft", "negotiate", "co-host", "co-found",
        "co-organise", "co-sponsor", "co-produce", "cohost", "cofound", "manage", "write", "publish", "film",
    ]

    /// `is building a port with Chile`, `runs the clinic jointly with the council`: what is made with somebody.
    static func made(_ verb: Int, _ lemma: String, _ scene: Scene) -> Found? {
        guard making.contains(lemma), let object = scene.sentence.object(of: verb), object > verb,
            !scene.sentence.isNegated(verb), !scene.isPassive(verb), let other = scene.companion(of: object, "with"),
            let agent = scene.agent(verb), agent != other, scene.isParty(agent) || scene.isName(agent)
        else { return nil }
        let isJoint = (max(scene.sentence.range.lowerBound, verb - 1)..<max(verb, other)).contains {
            ["jointly", "together"].contains(scene.lemma($0))
        }
        guard isJoint || scene.isName(other) && scene.nameKind(other) != .person || lemma.hasPrefix("co-") else {
            return nil
        }
        return Found(polarity: .cooperates, start: verb, actor: agent, target: other)
    }

    /// Two who do something: `Chile and Peru`, `the navies of Chile and Peru`.
    private static func pair(_ agent: Int, _ verb: Int, _ scene: Scene) -> Found? {
        if let other = scene.sentence.children(of: agent, label: .conj).first, isSomebody(agent, other, scene) {
            return Found(polarity: .cooperates, start: verb, actor: agent, target: other)
        }
        if scene.sentence.relation(agent) == .conj, let first = scene.sentence.head(of: agent), first < agent,
            isSomebody(first, agent, scene)
        {
            return Found(polarity: .cooperates, start: verb, actor: first, target: agent)
        }
        if let (first, second) = states(before: agent, scene) {
            return Found(polarity: .cooperates, start: verb, actor: first, target: second)
        }
        for owner in scene.children(agent)
        where scene.sentence.relation(owner).base == .nmod && scene.preposition(owner) == "of" {
            if let other = scene.sentence.children(of: owner, label: .conj).first, isSomebody(owner, other, scene) {
                return Found(polarity: .cooperates, start: verb, actor: owner, target: other)
            }
        }
        return nil
    }

    /// `Chilean and Peruvian pilots`, `Ghana and Ivory Coast`, where the tree has one for the other's part: two states.
    static func states(before noun: Int, _ scene: Scene) -> (Int, Int)? {
        let first = scene.sentence.range.lowerBound
        guard
            let and = (max(first + 1, noun - 4)..<max(first + 1, noun)).last(where: {
                scene.text.form($0).elementsEqual("and".utf8)
            }), and > first, and + 1 <= noun
        else { return nil }
        let isPair = [and - 1, and + 1].allSatisfy { Nationals.country(scene.text.form($0)) != nil && $0 != noun }
        if isPair { return (and - 1, and + 1) }
        guard scene.isName(noun), scene.nameKind(and - 1) == .place, scene.nameKind(noun) == .place,
            scene.nameKind(and) == nil
        else { return nil }
        return (and - 1, noun)
    }

    private static func isSomebody(_ one: Int, _ other: Int, _ scene: Scene) -> Bool {
        [one, other].allSatisfy { scene.isName($0) || scene.isParty($0) }
    }

    // MARK: Adjectives

    /// `popular with the farmers`, `unpopular among voters`: whoever the preposition brings has the stance.
    private static func reversed(_ token: Int, _ scene: Scene) -> Found? {
        guard scene.text.hasLemma(token, "popular") || scene.text.hasLemma(token, "unpopular"),
            !scene.sentence.isNegated(token),
            let actor = next(token, ["with", "among"], scene), scene.isParty(actor) || scene.canTakeSides(actor),
            let target = scene.sentence.subject(of: token) ?? scene.clauseSubject(token), target != actor,
            target < token, scene.isParty(target) || scene.isName(target)
        else { return nil }
        let polarity: Stance.Polarity = scene.text.hasLemma(token, "popular") ? .praises : .criticises
        return Found(polarity: polarity, start: token, actor: actor, target: target)
    }

    static func adjective(_ token: Int, _ scene: Scene) -> Found? {
        if let found = reversed(token, scene) { return found }
        let form = scene.text.form(token)
        // `crossed paths with`: of a verb, only the participle says how somebody feels.
        let plain = scene.isVerb(token) ? nil : StanceLexicon.adjective(scene.text.lemmaForm(token))
        guard let word = plain ?? StanceLexicon.adjective(ArraySlice(form.map { $0 | 0x20 })),
            !scene.sentence.isNegated(token), !isSaidOfObject(token, scene)
        else { return nil }
        if let found = opening(token, word, scene) { return found }
        let own =
            linked(token, scene) ?? scene.sentence.subject(of: token) ?? scene.sentence.child(
                of: token, label: .nsubjPass)
            ?? scene.clauseSubject(token) ?? ofCopula(token, scene)
        guard let subject = own.flatMap({ relativeSubject($0, of: token, scene) }), subject < token else { return nil }
        // `critical to the fate of …`: another preposition says something else.
        if token + 1 < scene.sentence.range.upperBound, scene.text.tokens[token + 1].universal == .adposition,
            !word.prepositions.contains(scene.lemma(token + 1))
        {
            return nil
        }
        let target =
            word.prepositions.lazy.compactMap { preposition in
                scene.obliques(token).first { $0.preposition == preposition && $0.head > token }?.head
            }.first ?? next(token, word.prepositions, scene) ?? feared(behind: token, word.polarity, scene)
            ?? (scene.isParty(subject) || scene.isName(subject) || scene.canTakeSides(subject)
                ? StanceThat.subject(behind: token, scene) ?? judged(behind: token, subject, scene) : nil)
        guard let target, target != subject, !PlaceWords.times.contains(scene.lemma(target)) else { return nil }
        return Found(polarity: word.polarity, start: token, actor: subject, target: target)
    }

    /// `called the ban unfair to farmers`: told with the verb.
    private static func isSaidOfObject(_ token: Int, _ scene: Scene) -> Bool {
        guard let verb = scene.sentence.head(of: token), verb < token, scene.isVerb(verb) else { return false }
        return StanceWords.naming.contains(scene.lemma(verb))
            && [.xcomp, .obj, .ccomp].contains(scene.sentence.relation(token).base)
    }

    /// `Abel, who …, was critical of …`, where the tree has no subject: the phrase before the copula.
    private static func ofCopula(_ token: Int, _ scene: Scene) -> Int? {
        scene.sentence.child(of: token, label: .cop).flatMap { VerbMending.subject(of: $0, scene) }
    }

    /// `the senators, who were critical of …`: the noun before the pronoun.
    private static func relativeSubject(_ subject: Int, of token: Int, _ scene: Scene) -> Int? {
        guard scene.isRelativePronoun(subject) else { return subject }
        if let head = scene.relativeHead(token) { return head }
        let isAside = subject > scene.sentence.range.lowerBound && scene.sentence.tag(subject - 1) == .comma
        return VerbMending.noun(before: isAside ? subject - 1 : subject, scene)
    }

    /// `Angry with the bank, farmers blocked …`: whoever comes behind the comma.
    private static func opening(_ token: Int, _ word: StanceLexicon.Word, _ scene: Scene) -> Found? {
        let range = scene.sentence.range
        guard token < range.lowerBound + 2, token + 4 < range.upperBound,
            scene.text.form(range.lowerBound).first.map({ (0x41...0x5A).contains($0) }) ?? false,
            scene.sentence.child(of: token, label: .cop) == nil,
            let target = next(token, word.prepositions, scene),
            let comma = ((target + 1)..<max(target + 1, min(range.upperBound - 1, target + 6))).first(where: {
                scene.sentence.tag($0) == .comma
            }), let subject = scene.nounHead(from: comma + 1), subject != target,
            !PlaceWords.times.contains(scene.lemma(target))
        else { return nil }
        return Found(polarity: word.polarity, start: token, actor: subject, target: target)
    }

    /// `had grown too supportive of …`: whoever the linking verb is said of.
    private static func linked(_ token: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        var verb = token - 1
        while verb > first, scene.text.tokens[verb].universal == .adverb { verb -= 1 }
        guard verb > first,
            ["grow", "become", "get", "remain", "seem", "feel", "appear", "sound", "turn"].contains(scene.lemma(verb))
        else { return nil }
        return VerbMending.subject(of: verb, scene)
    }

    /// `worried that Ottawa will raise the price`
    private static func feared(behind token: Int, _ polarity: Stance.Polarity, _ scene: Scene) -> Int? {
        guard polarity == .fears, token + 2 < scene.sentence.range.upperBound,
            scene.text.form(token + 1).elementsEqual("that".utf8), let subject = scene.nounHead(from: token + 2)
        else { return nil }
        return scene.isParty(subject) || scene.isName(subject) ? subject : nil
    }

    /// `glad the court ruled`: whoever the clause right behind the adjective is about.
    private static func judged(behind token: Int, _ subject: Int, _ scene: Scene) -> Int? {
        guard token + 1 < scene.sentence.range.upperBound,
            let clause = scene.sentence.child(of: token, label: .ccomp)
                ?? scene.sentence.child(of: token, label: .advcl),
            clause > token, scene.sentence.child(of: clause, label: .mark) == nil,
            let other = scene.sentence.subject(of: clause), other > token, other != subject, other - token < 6,
            scene.text.tokens[other].universal != .pronoun, scene.isParty(other) || scene.isName(other)
        else { return nil }
        return scene.party(behind: other)
    }

    private static func next(_ token: Int, _ prepositions: [String], _ scene: Scene) -> Int? {
        guard token + 1 < scene.sentence.range.upperBound, prepositions.contains(scene.lemma(token + 1)) else {
            return nil
        }
        return scene.nounHead(from: token + 2)
    }

    // MARK: Clauses

    private static let saying: Set<String> = [
        "say", "write", "remark", "declare", "tell", "think", "argue", "complain", "add", "insist", "announce", "shout",
    ]

    /// `The law is a disgrace, the archbishop said`, `“It is a farce,” he said of the trial`
    static func verdict(_ token: Int, _ scene: Scene) -> Found? {
        guard scene.sentence.child(of: token, label: .cop) != nil else { return nil }
        let lemma = scene.lemma(token)
        let isInsult = StanceWords.insults.contains(lemma)
        guard isInsult || StanceWords.compliments.contains(lemma), !scene.sentence.isNegated(token),
            let verb = scene.sentence.head(of: token), saying.contains(scene.lemma(verb)),
            [.ccomp, .parataxis].contains(scene.sentence.relation(token).base), let actor = scene.agent(verb),
            let subject = scene.sentence.child(of: token, label: .nsubj)
        else { return nil }
        // `said that the charge was absurd`: denied, and nobody found fault with
        if StanceWords.claims.contains(scene.lemma(subject)) { return nil }
        let isPronoun = scene.text.tokens[subject].universal == .pronoun
        let target = isPronoun ? scene.companion(of: verb, "of") : subject
        guard let target, target != actor else { return nil }
        return Found(polarity: isInsult ? .condemns : .praises, start: token, actor: actor, target: target)
    }

    /// `Together with the coastguards of Malta, the navy searches …`
    static func alongside(_ token: Int, _ scene: Scene) -> Found? {
        guard scene.text.form(token).count == 8, scene.lemma(token) == "together",
            token + 2 < scene.sentence.range.upperBound, scene.lemma(token + 1) == "with",
            let other = scene.nounHead(from: token + 2), scene.isName(other) || scene.isParty(other),
            let verb = scene.sentence.ancestors(of: other).first(where: { scene.isVerb($0) }),
            !scene.sentence.isNegated(verb), let actor = scene.agent(verb), actor != other,
            scene.isName(actor) || scene.isParty(actor)
        else { return nil }
        return Found(polarity: .cooperates, start: token, actor: actor, target: other)
    }

    /// Verbs that say what somebody is with `as` alone: `described him as weak`, not `described him to weak allies`.
    private static let describing: Set<String> = [
        "describe", "portray", "depict", "characterise", "characterize", "paint", "hail",
    ]

    /// Who is called what: each object with its polarity and the end of the words about it.
    static func named(after verb: Int, _ scene: Scene) -> [(object: Int, polarity: Stance.Polarity, end: Int)] {
        var found: [(object: Int, polarity: Stance.Polarity, end: Int)] = []
        let end = scene.sentence.range.upperBound
        // `the trial, which the bar calls a disgrace`
        if let relative = scene.relativeHead(verb), scene.agent(verb) != relative,
            let word = ((verb + 1)..<min(verb + 5, end)).first(where: {
                StanceWords.verdict(scene.lemma($0)) != nil
            })
        {
            let polarity = StanceWords.verdict(scene.lemma(word)) ?? .condemns
            return [(relative, polarity, scene.text.tokens[word].range.upperBound)]
        }
        // `derided the nurses and the judges`: two who are derided; only `as` or a brand says what for.
        let isDamning =
            StanceWords.damning.contains(scene.lemma(verb))
            && (["brand", "label"].contains(scene.lemma(verb))
                || ((verb + 2)..<max(verb + 2, min(verb + 12, end))).contains { scene.lemma($0) == "as" })
        var object: Int?
        var token = verb + 1
        while token < end, token < verb + 24 {
            let lemma = scene.lemma(token)
            // `dismiss her proposals, only to laud …`: another clause.
            if object != nil, scene.isInfinitive(token), scene.isVerb(token) { break }
            // `dismiss his minister over the shortage`: what for, not as what.
            if object != nil, isDamning, scene.text.tokens[token].universal == .adposition, lemma != "as" { break }
            if let known = object, isDamning, token > known, scene.sentence.isNominalHead(token),
                !["for", "over", "by", "in", "after"].contains(scene.lemma(token - 1))
            {
                found.append((known, .condemns, scene.text.tokens[token].range.upperBound))
                object = nil
            } else if object != nil, let polarity = StanceWords.verdict(lemma),
                !describing.contains(scene.lemma(verb))
                    || (object ?? token) < token
                        && ((object ?? token)..<token).contains(where: { scene.lemma($0) == "as" })
            {
                found.append((object ?? token, polarity, scene.text.tokens[token].range.upperBound))
                object = nil
            } else if scene.isVerb(token), scene.sentence.isFinite(token) {
                break
            } else if scene.sentence.isNominalHead(token) || scene.isName(token)
                || scene.text.tokens[token].universal == .pronoun,
                scene.sentence.tag(token) != .possessivePronoun
                    // `called her "weak"`
                    || token == verb + 1 && token + 1 < end && scene.sentence.tag(token + 1).isMark
            {
                object = scene.nounHead(from: token) ?? token
                token = max(token, isDamning ? token : object ?? token)
            }
            token += 1
        }
        return found
    }

    /// `The tanneries, fishermen grumble, are poisoning their river.`: between two commas.
    static func aside(_ verb: Int, _ scene: Scene) -> (start: Int, end: Int, actor: Int, target: Int)? {
        let range = scene.sentence.range
        guard verb + 2 < range.upperBound, scene.sentence.tag(verb + 1) == .comma,
            let comma = (max(range.lowerBound, verb - 8)..<verb).reversed().first(where: {
                scene.sentence.tag($0) == .comma
            }), comma > range.lowerBound, let actor = scene.nounHead(from: comma + 1), actor < verb,
            let target = VerbMending.noun(before: comma, scene)
        else { return nil }
        var end = range.upperBound - 1
        while end > verb + 2, scene.sentence.tag(end).isMark { end -= 1 }
        return (verb + 2, end, actor, target)
    }

    /// `Ministers leave the islands to rot, fishermen complain.`: at the end.
    static func afterthought(_ verb: Int, _ scene: Scene) -> (start: Int, end: Int, actor: Int, target: Int)? {
        let range = scene.sentence.range
        guard verb + 1 < range.upperBound, scene.sentence.tag(verb + 1) == .sentenceEnd,
            let comma = (max(range.lowerBound, verb - 8)..<verb).reversed().first(where: {
                scene.sentence.tag($0) == .comma
            }), let actor = scene.nounHead(from: comma + 1), actor < verb,
            let main = (range.lowerBound..<comma).first(where: { scene.isVerb($0) && scene.agent($0) != nil }),
            let target = scene.agent(main), target != actor
        else { return nil }
        return (main, comma - 1, actor, target)
    }

    /// The clause that a complaint is about.
    static func complaint(of verb: Int, _ scene: Scene) -> Int? {
        if let clause = scene.sentence.child(of: verb, label: .ccomp) { return clause }
        guard scene.sentence.relation(verb) == .parataxis else { return nil }
        return scene.sentence.head(of: verb)
    }

    /// `Chile and Peru said they would share it`: the first of the two whom the pronoun means.
    static func partner(of target: Int, _ pronoun: Int, _ scene: Scene) -> Int? {
        guard scene.text.form(pronoun).elementsEqual("they".utf8), scene.sentence.relation(target) == .conj else {
            return nil
        }
        return scene.sentence.head(of: target)
    }

    /// `the two navies of Chile and Peru`: the first of the pair that a target is the second of.
    static func owner(of target: Int, under actor: Int, _ scene: Scene) -> Int? {
        guard scene.sentence.relation(target) == .conj, let first = scene.sentence.head(of: target), first != actor,
            scene.sentence.isWithin(first, actor)
        else { return nil }
        return first
    }
}
