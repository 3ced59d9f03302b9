import NewsRecord
import NewsSyntax
import NewsText

/// Towards whom the stance of a verb goes.
extension StanceReader {
    /// Towards whom a verb's pattern goes, or nil where it does not fit.
    func target(_ pattern: StancePattern, _ verb: Int, _ lemma: String, _ scene: Scene) -> Int? {
        if let particle = pattern.particle, !scene.hasParticle(verb, particle) { return nil }
        let receiver = StanceWords.isGiving(lemma) ? nil : scene.sentence.child(of: verb, label: .iobj)
        let object = (named(after: verb, scene) ?? scene.undergoer(verb) ?? receiver).map { counted($0, scene) }
        if let object, isBareVerb(object, behind: verb, scene) || isFronted(object, before: verb, scene) { return nil }
        if let objects = pattern.objects {
            let start = pattern.particle.flatMap { scene.particle(verb, $0) } ?? verb
            let near = scene.nounHead(from: start + 1)
            guard let held = [object, near].compactMap(\.self).first(where: { fits(objects, $0, scene) })
            else {
                return nil
            }
            if pattern.preposition == nil {
                if lemma == "deny" || lemma == "refuse" { return refused(held, verb, scene) }
                if lemma == "treat", isTreatedSomehow(held, scene) { return nil }
                if let sender = sender(of: held, pattern, scene) { return sender }
                if pattern.polarity == .cooperates { return partner(verb, scene) }
                if pattern.polarity == .withdraws, fits(StanceWords.classes["weight"] ?? [], held, scene) {
                    return deserted(held, verb, scene)
                }
                // `the minister's back`
                return scene.party(behind: held)
            }
        }
        if let preposition = pattern.preposition {
            // `withdrew its support over the price of diesel`
            if pattern.polarity == .withdraws, preposition == "of", let object,
                object + 1 < scene.sentence.range.upperBound,
                !scene.text.form(object + 1).elementsEqual("of".utf8)
            {
                return nil
            }
            return target(behind: preposition, pattern, verb, lemma, object, scene)
        }
        if pattern.polarity == .cooperates { return partner(verb, scene) }
        if StanceWords.isGiving(lemma) {
            // `given that both have …`
            if verb + 1 < scene.sentence.range.upperBound, scene.text.form(verb + 1).elementsEqual("that".utf8) {
                return nil
            }
            // `is supplied by Egypt`
            if lemma == "supply", scene.isPassive(verb), verb + 1 < scene.sentence.range.upperBound,
                scene.lemma(verb + 1) == "by"
            {
                return scene.undergoer(verb)
            }
            guard
                let receiver = scene.sentence.child(of: verb, label: .iobj) ?? firstOfTwo(verb, scene)
                    ?? givenTo(verb, scene)
            else { return nil }
            if scene.isPassive(verb) { return receiver }
            // `offered Pakistan $10 million`
            if receiver + 1 < scene.sentence.range.upperBound, scene.text.tokens[receiver + 1].universal == .symbol {
                return receiver
            }
            return isBenefit(of: verb, object == receiver ? gift(behind: receiver, scene) : object, scene)
                ? receiver : nil
        }
        if let object, !pattern.wantsName || scene.isName(object) { return object }
        if pattern.wantsName { return nil }
        if lemma == "help", let helped = helped(verb, scene) { return helped }
        if let target = clauseTarget(pattern.polarity, verb, scene) { return target }
        let start = pattern.particle.flatMap { scene.particle(verb, $0) } ?? verb
        guard !scene.isPassive(verb), let near = scene.nounHead(from: start + 1).map({ counted($0, scene) }) else {
            return nil
        }
        return PlaceWords.times.contains(scene.lemma(near)) ? nil : near
    }

    /// `withdrew its support`: from whoever has it, or whoever the clause before says that they backed.
    private func deserted(_ held: Int, _ verb: Int, _ scene: Scene) -> Int? {
        for preposition in ["for", "from", "of", "to"] {
            if let named = scene.children(held).first(where: { scene.preposition($0) == preposition && $0 > held }) {
                return named
            }
        }
        let owner = scene.sentence.child(of: held, label: .nmodPoss)
        if let owner, scene.text.tokens[owner].universal != .pronoun { return owner }
        guard let backer = scene.agent(verb) else { return nil }
        let told = scene.children(backer).first { scene.sentence.relation($0) == .aclRelcl }
        return told.flatMap { scene.undergoer($0) }.flatMap { $0 == backer ? nil : $0 }
    }

    /// `help turn the carmaker around`: whoever the verb behind it is about, unless it hurts them.
    private func helped(_ verb: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        let next = verb + 1 < end && scene.text.form(verb + 1).elementsEqual("to".utf8) ? verb + 2 : verb + 1
        let isTurned = next < end && scene.lemma(next) == "turn" && scene.hasParticle(next, "around")
        guard next < end, scene.sentence.tag(next) == .baseVerb, let object = scene.sentence.object(of: next),
            object > next, isSomebody(object, scene),
            InstrumentWords.kind(of: scene.lemma(object).lowercased()) == nil,
            isTurned
                || !Self.fighting.contains(scene.lemma(next))
                    && !StanceLexicon.patterns(scene.lemmaForm(next)).contains(where: {
                        Self.hurtful.contains($0.polarity)
                    })
        else { return nil }
        return object
    }

    private static let fighting: Set<String> = [
        "defeat", "beat", "stop", "fight", "catch", "find", "identify", "capture", "track", "trace", "explain", "fuel",
        "drive", "push", "bring", "prompt", "trigger", "lead", "spark", "unseat", "remove", "replace", "engineer",
        "counter", "contain", "write", "draft", "create", "found", "design", "craft", "shape", "make", "steer",
        "change",
        "turn", "pass", "arrange", "organise", "organize", "lead", "establish", "form", "plan", "seal", "decide",
        "deter", "sway", "convince", "persuade", "win", "attract", "lure", "draw",
    ]

    /// `how far it has gone, observers worry`: an object that no relative clause brings stands behind its verb.
    private func isFronted(_ object: Int, before verb: Int, _ scene: Scene) -> Bool {
        object < verb && !scene.isPassive(verb) && scene.sentence.object(of: verb) == object
            && !scene.isRelativePronoun(object)
    }

    /// `helped engineer his fall`: a bare word before an article is no noun.
    private func isBareVerb(_ object: Int, behind verb: Int, _ scene: Scene) -> Bool {
        guard object == verb + 1, scene.sentence.tag(object) == .noun, object + 1 < scene.sentence.range.upperBound
        else { return false }
        return [.determiner, .possessivePronoun].contains(scene.sentence.tag(object + 1))
    }

    /// Towards whom a pattern goes that asks for a preposition.
    private func target(
        behind preposition: String, _ pattern: StancePattern, _ verb: Int, _ lemma: String, _ object: Int?,
        _ scene: Scene
    ) -> Int? {
        // `was called on by the bishop to resign`
        if scene.isPassive(verb), pattern.objects == nil, verb + 2 < scene.sentence.range.upperBound,
            scene.lemma(verb + 1) == preposition, scene.lemma(verb + 2) == "by"
        {
            return scene.undergoer(verb)
        }
        guard
            let head = relative(verb, preposition, scene)
                ?? companion(verb, preposition, pattern, scene).map({ counted($0, scene) })
                ?? gerund(behind: verb, preposition, pattern, scene)
        else { return nil }
        // `paid $3 million for its share`
        if lemma == "pay", preposition == "for", let object, object < head, scene.kind(head) == .thing,
            !scene.isParty(head), scene.party(behind: head) == head
        {
            return nil
        }
        if pattern.polarity == .helps, pattern.objects == nil, preposition == "to" || preposition == "for" {
            // `cooked for the firefighters`
            if object == nil, StanceWords.serving.contains(lemma) { return head }
            return isBenefit(of: verb, object, scene) ? head : nil
        }
        if preposition == "with", pattern.polarity == .cooperates { return head }
        if preposition == "from", isWay(verb, lemma, head, object, scene) { return nil }
        // `call a meeting to vote on the budget`: with an object of its own, the verb says something else.
        // `pulled two children from the house`
        if preposition == "from", let object, object < head, pattern.objects != nil, pattern.polarity == .helps {
            return object
        }
        if pattern.polarity == .withdraws, preposition == "from", pattern.objects == nil, !scene.isPassive(verb),
            !(object.map { scene.lemma($0).hasSuffix("self") || scene.lemma($0).hasSuffix("selves") } ?? false),
            object == scene.sentence.object(of: verb),
            object.map({ $0 > verb && $0 < head && scene.sentence.child(of: $0, label: .nmodPoss) == nil }) ?? false
        {
            return nil
        }
        if Self.aloneWithPreposition.contains(pattern.polarity), pattern.objects == nil, pattern.particle == nil,
            !scene.isPassive(verb), let own = scene.sentence.object(of: verb), own > verb, own < head,
            scene.kind(own) == .thing
        {
            return nil
        }
        if preposition == "into", pattern.polarity == .presses { return object }
        // `approved by a committee of directors`
        if lemma == "approve", preposition == "of",
            verb + 1 >= scene.sentence.range.upperBound || scene.lemma(verb + 1) != "of"
        {
            return nil
        }
        if pattern.objects == nil, Self.aboutObject[pattern.polarity]?.contains(preposition) ?? false, let object,
            object != head
        {
            return object
        }
        // `is turning up the heat on Budapest`: the heat is what is turned.
        if pattern.polarity == .harms, pattern.particle == nil, pattern.objects == nil, preposition == "on", let object,
            object < head,
            !scene.isPassive(verb), scene.sentence.object(of: verb) == object
        {
            return nil
        }
        return PlaceWords.times.contains(scene.lemma(head)) ? nil : head
    }

    /// Where somebody or something only comes from.
    private func isWay(_ verb: Int, _ lemma: String, _ head: Int, _ object: Int?, _ scene: Scene) -> Bool {
        switch lemma {
        // `drove from Omaha`
        case "drive", "chase", "throw", "force": return object == nil || scene.nameKind(head) == .place
        case "take":
            // `took the ferry from Juneau`, `took 180 people from the island to …`, `take flak from the press`
            guard let object, scene.nameKind(head) != .place, StanceLexicon.noun(scene.lemmaForm(object)) == nil,
                scene.kind(object) != .pronoun, !StanceWords.papers.contains(scene.lemma(object))
            else { return true }
            if Self.vehicles.contains(scene.lemma(object)) || [.people, .person].contains(scene.kind(object)) {
                return true
            }
            // `took over the debts from …`, `took place despite warnings from …`
            return scene.hasParticle(verb, "over") || ["place", "part", "cue", "office"].contains(scene.lemma(object))
        default: return false
        }
    }

    private static let vehicles: Set<String> = [
        "train", "ferry", "bus", "boat", "plane", "car", "taxi", "flight", "coach", "tram", "ship", "lift", "route",
        "road",
        "way", "path",
    ]

    private static let aloneWithPreposition: Set<Stance.Polarity> = [.urges, .supports, .praises, .criticises]

    /// Prepositions that say what is done to the object, rather than to whom: `charged two brokers with fraud`.
    private static let aboutObject: [Stance.Polarity: Set<String>] = [
        .accuses: ["with", "of"], .helps: ["with"], .harms: ["of"], .presses: ["with"],
    ]

    private static let counts: Set<String> = [
        "dozen", "hundred", "thousand", "million", "score", "number", "handful", "couple", "majority", "group", "half",
        "wave", "series", "string", "percent", "%", "third", "quarter", "share", "portion", "bulk", "some", "many",
        "most", "few", "several", "all", "both", "plenty", "scores", "tens",
    ]

    /// `jailed hundreds of critics`: those who are counted.
    func counted(_ token: Int, _ scene: Scene) -> Int {
        let end = scene.sentence.range.upperBound
        // `fed some 400 passengers`, where the tree has the determiner for the object.
        if token + 1 < end, scene.text.tokens[token].universal == .determiner,
            [.numeral, .adjective, .noun].contains(scene.text.tokens[token + 1].universal)
        {
            return scene.nounHead(from: token) ?? token
        }
        guard token + 2 < end, scene.text.form(token + 1).elementsEqual("of".utf8),
            scene.text.tokens[token].universal == .numeral || Self.counts.contains(scene.lemma(token))
                || PersonWords.collectives.contains(scene.lemma(token)) && scene.lemma(token) != "people",
            let head = scene.nounHead(from: token + 2)
        else { return token }
        return head
    }

    /// `the council, which she finds fault with`, `the party with which it broke`: before the verb.
    private func relative(_ verb: Int, _ preposition: String, _ scene: Scene) -> Int? {
        guard let head = scene.relativeHead(verb) else { return nil }
        if scene.obliques(verb).contains(where: { $0.preposition == preposition && scene.isRelativePronoun($0.head) }) {
            return head
        }
        let end = scene.sentence.range.upperBound
        let stranded = ((verb + 1)..<min(end, verb + 5)).first { scene.lemma($0) == preposition }
        guard let stranded else { return nil }
        return isStranded(stranded, scene) ? head : nil
    }

    /// `which it broke with over the dam`, `who she called on to resign`: nothing that the preposition could be about.
    private func isStranded(_ preposition: Int, _ scene: Scene) -> Bool {
        let next = preposition + 1
        guard next < scene.sentence.range.upperBound, !scene.sentence.tag(next).isMark else { return true }
        return scene.text.tokens[next].universal == .adposition && !["of", "about"].contains(scene.lemma(next))
            || scene.isInfinitive(min(next + 1, scene.sentence.range.upperBound - 1))
                && scene.text.form(next).elementsEqual("to".utf8)
    }

    /// Whether a word is of a class: by its lemma or its form; people also if they are named by their country.
    func fits(_ objects: Set<String>, _ token: Int, _ scene: Scene) -> Bool {
        if objects.contains(scene.lemma(token)) { return true }
        let form = scene.text.text(token).lowercased()
        // `troops`, whose lemma has its ending too
        if objects.contains(form) || form.last == "s" && objects.contains(String(form.dropLast())) { return true }
        // `treated 400 wounded people`
        if objects.contains("wounded"),
            scene.children(token).contains(where: { $0 < token && objects.contains(scene.text.text($0)) })
        {
            return true
        }
        guard objects.contains("refugee") else { return false }
        return RouteWays.nation(token, scene) != nil
            || objects.contains("people")
                && ([.person, .people].contains(scene.kind(token))
                    || scene.sentence.tag(token) == .pluralNoun && scene.canTakeSides(token))
    }

    func companion(_ verb: Int, _ preposition: String, _ pattern: StancePattern, _ scene: Scene) -> Int? {
        if preposition != "out", preposition != "away", preposition != "down",
            let head = scene.obliques(verb).first(where: { $0.preposition == preposition })?.head, head > verb
        {
            return head
        }
        return scene.companion(of: verb, preposition)
    }

    /// `suspect the mill of poisoning the stream`
    func gerund(behind verb: Int, _ preposition: String, _ pattern: StancePattern, _ scene: Scene) -> Int? {
        guard Self.aboutObject[pattern.polarity]?.contains(preposition) ?? false else { return nil }
        let end = min(scene.sentence.range.upperBound - 1, verb + 12)
        guard verb + 1 < end else { return nil }
        return ((verb + 1)..<end).first { scene.lemma($0) == preposition && scene.sentence.tag($0 + 1) == .gerund }
    }

    /// `have given Bhutan half a million doses`: the first of two objects.
    func firstOfTwo(_ verb: Int, _ scene: Scene) -> Int? {
        if let named = namedFirst(verb, scene) { return named }
        guard let last = scene.nounHead(from: verb + 1), !scene.isPassive(verb) else { return nil }
        // `gave the stranded hikers soup`: people, and right behind them what they get.
        let first =
            ((verb + 1)..<max(verb + 2, last)).first { token in
                token < last && scene.sentence.tag(token) == .pluralNoun
                    && [.people, .person].contains(scene.kind(token))
                    || token + 1 < last && [.place, .body].contains(scene.kind(token))
                        && scene.text.tokens[token + 1].universal == .numeral
            } ?? last
        guard
            scene.isName(first) || scene.kind(first) == .people || scene.kind(first) == .person
                || [.body, .pronoun, .place].contains(scene.kind(first))
        else { return nil }
        guard first + 1 < scene.sentence.range.upperBound, gift(behind: first, scene) != nil else { return nil }
        return first
    }

    /// `given Bhutan half a million doses`: a name before a number or an article.
    func namedFirst(_ verb: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        var token = verb + 1
        if token < end, scene.sentence.tag(token) == .determiner { token += 1 }
        guard token < end, scene.isName(token), !scene.isPassive(verb) else { return nil }
        while token + 1 < end, scene.isName(token + 1) { token += 1 }
        guard token + 1 < end else { return nil }
        switch scene.text.tokens[token + 1].universal {
        case .numeral, .determiner, .symbol: return token
        default: return ["half", "dozens", "hundreds", "thousands"].contains(scene.text.text(token + 1)) ? token : nil
        }
    }

    /// What stands behind whoever gets it: `another $40 million`, too.
    private func gift(behind receiver: Int, _ scene: Scene) -> Int? {
        let next = receiver + 1
        let money = (next..<min(next + 4, scene.sentence.range.upperBound)).first {
            scene.text.tokens[$0].universal == .symbol
        }
        return money ?? scene.nounHead(from: next)
    }

    /// `Calabria was sent 120 doctors by Cuba`
    func givenTo(_ verb: Int, _ scene: Scene) -> Int? {
        guard scene.isPassive(verb), scene.nounHead(from: verb + 1) != nil else { return nil }
        return scene.sentence.child(of: verb, label: .nsubjPass)
    }

    /// What helps whoever it is sent to: people who help, counted things, money, and goods.
    private func isGoods(_ object: Int, _ lemma: String, _ scene: Scene) -> Bool {
        if StanceWords.goods.contains(lemma) || StanceWords.helpful.contains(lemma) || scene.kind(object) == .body {
            return true
        }
        // `sent 150 athletes to the games`
        if [.people, .person].contains(scene.kind(object)) { return false }
        return scene.text.tokens[object].universal == .symbol
            || scene.children(object).contains {
                $0 < object && scene.sentence.relation($0).base == .nummod
                    || scene.text.tokens[$0].universal == .symbol
            }
    }

    /// Verbs that help with goods and with those who help: `flew 40 doctors to …`, not `flew two tourists to …`.
    private static let moving: Set<String> = ["send", "fly", "dispatch", "rush", "truck", "ship", "deliver", "raise"]

    private static let hurtful: Set<Stance.Polarity> = [
        .criticises, .condemns, .accuses, .threatens, .harms, .presses, .fears, .urges,
    ]

    /// Whether what is given is of use: counted, or no paper and no gesture.
    func isBenefit(of verb: Int, _ object: Int?, _ scene: Scene) -> Bool {
        guard let object, scene.text.tokens[object].universal != .pronoun else { return false }
        let lemma = scene.lemma(object)
        if Self.moving.contains(scene.lemma(verb)), !isGoods(object, lemma, scene) { return false }
        if StanceWords.papers.contains(lemma) || PlaceWords.times.contains(lemma) { return false }
        let isCapital = scene.text.form(object).first.map { (0x41...0x5A).contains($0) } ?? false
        if scene.kind(object) == .person || isCapital && scene.lemma(verb) != "give" { return false }
        if let noun = StanceLexicon.noun(scene.lemmaForm(object)), Self.hurtful.contains(noun.polarity) {
            return false
        }
        return true
    }

    /// Of two who do something together, the second: `Malta and Tunisia`, `the navies of Chile and Peru`.
    func partner(_ verb: Int, _ scene: Scene) -> Int? {
        guard var agent = scene.agent(verb) else { return nil }
        // `Chile and Peru said they would …`
        if scene.text.form(agent).elementsEqual("they".utf8), let meant = VerbMending.antecedent(of: agent, scene) {
            agent = meant
        }
        if scene.sentence.relation(agent) == .conj { return agent }
        if let (_, second) = StancePhrases.states(before: agent, scene) { return second }
        if let other = scene.sentence.children(of: agent, label: .conj).first { return other }
        let owner = scene.children(agent).first {
            scene.sentence.relation($0).base == .nmod && !scene.sentence.children(of: $0, label: .conj).isEmpty
        }
        return owner.flatMap { scene.sentence.children(of: $0, label: .conj).first }
    }

    /// `worry that Argentina will default`, `threatened to cut off gas to …`, `demanded that Russia withdraw`.
    func clauseTarget(_ polarity: Stance.Polarity, _ verb: Int, _ scene: Scene) -> Int? {
        let sentence = scene.sentence
        guard let clause = sentence.child(of: verb, label: .ccomp) ?? sentence.child(of: verb, label: .xcomp) else {
            // `Workers fear that the new owners will …`, where the tree has the clause elsewhere.
            guard [.urges, .presses, .fears].contains(polarity), verb + 2 < sentence.range.upperBound,
                scene.text.form(verb + 1).elementsEqual("that".utf8)
            else { return nil }
            return scene.nounHead(from: verb + 2)
        }
        if sentence.relation(clause) == .ccomp {
            // `demanded that the boy be returned`: nobody named has to act.
            if polarity == .urges || polarity == .presses, scene.isPassive(clause) { return nil }
            var subject = sentence.subject(of: clause)
            // `that the minister step down`, where the tagger sees a noun
            if let last = subject, last > verb + 2,
                ["step", "stop", "release", "return", "halt"].contains(scene.lemma(last)),
                scene.text.tokens[last - 1].universal == .noun || scene.isName(last - 1)
            {
                subject = last - 1
            }
            return polarity == .urges || polarity == .presses || polarity == .fears || polarity == .accuses
                ? subject : nil
        }
        guard polarity == .threatens else { return nil }
        let receivers = scene.obliques(clause).filter { ["to", "on", "against", "from"].contains($0.preposition) }
            .map(\.head)
        return receivers.first { scene.isName($0) }
            ?? scene.undergoer(clause).flatMap { isSomebody($0, scene) || receivers.isEmpty ? $0 : nil }
            ?? receivers.first { isSomebody($0, scene) } ?? scene.undergoer(clause) ?? receivers.first
    }

    /// A name that stands right behind the verb is what it is done to, whatever the tree has it depend on.
    func named(after verb: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        var next = verb + 1
        if next < end, scene.sentence.tag(next) == .determiner { next += 1 }
        guard next < end, scene.isName(next), !scene.isPassive(verb), !scene.isTime(next) else { return nil }
        while next + 1 < end, scene.isName(next + 1), !scene.sentence.isNominalHead(next) { next += 1 }
        if next + 1 < end, scene.sentence.tag(next + 1) == .possessiveEnding { return nil }
        // `urged the West | African nation`: the first half of an adjective.
        if next + 2 < end, scene.text.tokens[next + 1].universal == .adjective,
            scene.text.form(next + 1).first.map({ (0x41...0x5A).contains($0) }) ?? false,
            scene.text.tokens[next + 2].universal == .noun
        {
            return nil
        }
        // `accept North Korean refugees`: the name only says which.
        if next + 1 < end, scene.text.tokens[next + 1].universal == .noun,
            scene.sentence.ancestors(of: next).prefix(3).contains(next + 1)
        {
            return nil
        }
        return scene.text.tokens[next].universal == .noun
            ? nil : scene.sentence.isNominalHead(next) || scene.isName(next) ? next : nil
    }
}
