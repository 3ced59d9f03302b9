import NewsRecord
import NewsSyntax
import NewsText

/// What somebody wants another to do or takes them for, and on whose side they say they are: `called for the firm to pay`,
/// `see him as a hero`, `I'm with her`.
enum StanceWishes {
    typealias Found = StancePhrases.Found

    static func find(_ verb: Int, _ lemma: String, _ scene: Scene) -> Found? {
        switch lemma {
        case "call", "appeal", "press", "push", "lobby", "clamour", "clamor", "campaign": call(verb, scene)
        case "want", "expect": wish(verb, lemma, scene)
        case "view", "see", "regard", "consider", "deem", "find", "perceive", "think", "judge", "rate", "remember":
            regard(verb, lemma, scene)
        case "withdraw", "drop", "abandon", "end", "terminate", "scrap": bid(verb, scene)
        case "agree": agreement(verb, scene)
        case "insist", "suggest", "propose", "recommend": insistence(verb, lemma, scene)
        case "like": wished(verb, scene) ?? liking(verb, scene)
        case "give": deadline(verb, scene)
        case "link", "tie", "connect": link(verb, scene)
        case "send", "write", "deliver", "address", "submit": letter(verb, scene)
        default: nil
        }
    }

    /// `called for the government to raise wages`
    private static func call(_ verb: Int, _ scene: Scene) -> Found? {
        let end = scene.sentence.range.upperBound
        // `called again for …`
        let next = verb + 1
        let marker = next < end && scene.text.tokens[next].universal == .adverb ? next + 1 : next
        guard marker + 2 < end, scene.text.form(marker).elementsEqual("for".utf8), !scene.sentence.isNegated(verb),
            scene.lemma(marker + 1) != "a", let target = scene.nounHead(from: marker + 1),
            scene.hasInfinitive(after: target, within: 3),
            scene.isParty(target) || scene.isName(target) || scene.canTakeSides(target),
            let actor = scene.agent(verb), actor != target,
            scene.isParty(actor) || scene.isName(actor) || scene.canTakeSides(actor)
        else { return nil }
        return Found(polarity: .urges, start: verb, actor: actor, target: target)
    }

    private static let tyrants: Set<String> = [
        "hitler", "stalin", "mussolini", "dictator", "nazi", "nazis", "tyrant", "fascist", "goebbels", "satan",
    ]

    /// `referred to the senator as a crook`, `likened him to a dictator`
    static func likening(_ verb: Int, _ lemma: String, _ scene: Scene) -> Found? {
        guard ["refer", "liken", "compare", "equate"].contains(lemma), !scene.sentence.isNegated(verb),
            let actor = scene.agent(verb), actor < verb
        else { return nil }
        if lemma == "refer" {
            guard let target = scene.companion(of: verb, "to"), target + 2 < scene.sentence.range.upperBound,
                let marker = ((target + 1)..<min(target + 3, scene.sentence.range.upperBound)).first(where: {
                    scene.lemma($0) == "as"
                }), let word = scene.nounHead(from: marker + 1), let polarity = StanceWords.verdict(scene.lemma(word)),
                target != actor
            else { return nil }
            return Found(polarity: polarity, start: verb, actor: actor, target: target)
        }
        guard let target = scene.sentence.object(of: verb), target > verb, target != actor,
            let other = scene.companion(of: target, "to") ?? scene.companion(of: target, "with"), other > target
        else { return nil }
        let noun = scene.lemma(other).lowercased()
        guard tyrants.contains(noun) || StanceWords.insults.contains(noun) else { return nil }
        return Found(polarity: .condemns, start: verb, actor: actor, target: target)
    }

    /// `insisted that the firm pay`, `insists the mayor must go`; what only is so presses nobody.
    private static func insistence(_ verb: Int, _ lemma: String, _ scene: Scene) -> Found? {
        guard let clause = scene.sentence.child(of: verb, label: .ccomp), clause > verb,
            !scene.sentence.isNegated(verb),
            !scene.isPassive(clause), let target = scene.sentence.subject(of: clause), target > verb,
            scene.text.tokens[target].universal != .pronoun,
            scene.isParty(target) || scene.isName(target) || scene.canTakeSides(target),
            let actor = scene.agent(verb), actor != target
        else { return nil }
        let modals = scene.sentence.children(of: clause, label: .aux)
        let isAsked =
            modals.isEmpty
            ? scene.sentence.tag(clause) == .baseVerb
                || scene.sentence.tag(clause) == .presentVerb && scene.sentence.tag(target) != .pluralNoun
            : modals.contains { ["must", "should"].contains(scene.lemma($0)) }
        return isAsked
            ? Found(polarity: lemma == "insist" ? .presses : .urges, start: verb, actor: actor, target: target) : nil
    }

    /// `would like the ministry to pay`
    private static func wished(_ verb: Int, _ scene: Scene) -> Found? {
        guard
            scene.sentence.children(of: verb, label: .aux).contains(where: {
                ["would", "'d", "’d"].contains(scene.lemma($0))
            }),
            let target = scene.nounHead(from: verb + 1), scene.text.tokens[target].universal != .pronoun,
            isAsked(target, scene), scene.hasInfinitive(after: target, within: 3), !scene.sentence.isNegated(verb),
            let actor = scene.agent(verb), actor != target, scene.isParty(actor) || scene.isName(actor)
        else { return nil }
        return Found(polarity: .urges, start: verb, actor: actor, target: target)
    }

    /// `gave the mayor 48 hours to leave`
    private static func deadline(_ verb: Int, _ scene: Scene) -> Found? {
        let range = scene.sentence.range
        guard !scene.sentence.isNegated(verb),
            let time = ((verb + 2)..<max(verb + 2, min(range.upperBound, verb + 10))).first(where: {
                ["hour", "day", "week", "month"].contains(scene.lemma($0))
            }), scene.hasInfinitive(after: time, within: 3), let actor = scene.agent(verb),
            let number = ((verb + 2)..<time).last(where: {
                scene.text.tokens[$0].universal == .numeral || scene.text.form($0).elementsEqual("a".utf8)
            })
        else { return nil }
        let target =
            scene.isPassive(verb)
            ? scene.undergoer(verb)
            : scene.sentence.isNominalHead(number - 1) || scene.isName(number - 1) ? number - 1 : nil
        guard let target, target != actor, scene.isParty(target) || scene.isName(target) || scene.canTakeSides(target),
            !scene.children(time).contains(where: { ["extra", "more", "additional"].contains(scene.lemma($0)) })
        else { return nil }
        return Found(polarity: .presses, start: verb, actor: actor, target: target)
    }

    private static let crimes: Set<String> = [
        "crime", "plot", "scandal", "fraud", "theft", "corruption", "death", "coup",
    ]

    /// `linked the colonel to the killings`
    private static func link(_ verb: Int, _ scene: Scene) -> Found? {
        guard !scene.sentence.isNegated(verb), let actor = scene.agent(verb), let target = scene.undergoer(verb),
            target != actor, scene.isParty(actor) || scene.isName(actor), scene.isParty(target) || scene.isName(target),
            let deed = scene.companion(of: verb, "to"), deed != target,
            StanceWords.classes["deed"]?.contains(scene.lemma(deed)) ?? false || crimes.contains(scene.lemma(deed))
        else { return nil }
        return Found(polarity: .accuses, start: verb, actor: actor, target: target)
    }

    private static let idle: Set<String> = [
        "know", "think", "believe", "see", "have", "be", "feel", "understand", "live", "remember", "hear", "enjoy",
        "get", "win", "become", "come", "succeed",
    ]
    private static let wanted: Set<String> = [
        "effort", "action", "concession", "answer", "explanation", "apology", "more", "better", "cooperation", "help",
        "support", "commitment", "response", "progress", "contribution", "guarantee", "assurance", "proof", "restraint",
    ]

    /// `wants Mexico to pay`, `expects an equal effort from the Palestinians`
    private static func wish(_ verb: Int, _ lemma: String, _ scene: Scene) -> Found? {
        guard !scene.sentence.isNegated(verb), !scene.isPassive(verb), let actor = scene.agent(verb),
            scene.isParty(actor) || scene.isName(actor), !scene.isInfinitive(verb)
        else { return nil }
        if let source = scene.companion(of: verb, "from"), source != actor,
            scene.isParty(source) || scene.isName(source),
            let object = scene.sentence.object(of: verb), object > verb, object < source,
            wanted.contains(scene.lemma(object)),
            !scene.children(object).contains(where: {
                ["little", "no", "few", "any", "less"].contains(scene.lemma($0))
            })
        {
            return Found(polarity: .presses, start: verb, actor: actor, target: source)
        }
        guard lemma == "want", let target = scene.nounHead(from: verb + 1), target != actor,
            scene.text.tokens[target].universal != .pronoun, isAsked(target, scene),
            let to = ((target + 1)..<max(target + 1, min(target + 4, scene.sentence.range.upperBound - 1))).first(
                where: {
                    scene.text.form($0).elementsEqual("to".utf8)
                }), scene.isVerb(to + 1), !idle.contains(scene.lemma(to + 1)),
            scene.text.tokens[to + 1].universal != .auxiliary
        else { return nil }
        return Found(polarity: .urges, start: verb, actor: actor, target: target)
    }

    /// A name, a body or those in office.
    private static func isAsked(_ target: Int, _ scene: Scene) -> Bool {
        if let owner = scene.sentence.child(of: target, label: .nmodPoss),
            scene.text.tokens[owner].universal == .pronoun
        {
            return false
        }
        let isAny = scene.children(target).contains {
            ["a", "more", "another", "any", "less", "some"].contains(scene.lemma($0))
        }
        if isAny { return false }
        return scene.isName(target) || scene.kind(target) == .body
            || scene.kind(target) == .people && scene.sentence.tag(target) == .pluralNoun
                && scene.lemma(target) != "people"
    }

    private static let direct: Set<String> = ["consider", "deem", "find", "think", "judge", "rate"]
    private static let views: [String: Stance.Polarity] = [
        "professional": .praises, "serious": .praises, "credible": .praises, "savior": .praises, "threat": .fears,
        "danger": .fears, "menace": .fears, "risk": .fears, "enemy": .criticises, "adversary": .criticises,
        "terrible": .criticises, "great": .praises, "ally": .praises, "friend": .praises, "strong": .praises,
        "weak": .criticises, "guilty": .accuses, "untrustworthy": .criticises, "trustworthy": .praises,
        "unreliable": .criticises, "reliable": .praises, "qualified": .praises, "outsider": .criticises,
    ]
    private static let vague: Set<String> = [
        "late", "slow", "cold", "soft", "poor", "thin", "costly", "distant", "empty", "wrong", "success", "victory",
        "example", "landmark", "milestone", "unclear", "unnecessary", "mistake", "error", "setback",
    ]

    /// `view them as a professional army`, `is seen by allies as a bully`, `find her untrustworthy`
    private static func regard(_ verb: Int, _ lemma: String, _ scene: Scene) -> Found? {
        guard !scene.sentence.isNegated(verb), let actor = scene.agent(verb) else { return nil }
        // `consider the council dishonest`
        if direct.contains(lemma),
            let word = scene.sentence.child(of: verb, label: .xcomp)
                ?? scene.sentence.child(
                    of: verb, label: .ccomp), let object = scene.sentence.child(of: word, label: .nsubj), object > verb,
            word > object, word - object < 5, object != actor, scene.isParty(object) || scene.canTakeSides(object),
            !vague.contains(scene.lemma(word)), scene.sentence.child(of: word, label: .cop) == nil,
            let polarity = views[scene.lemma(word)] ?? StanceWords.verdict(scene.lemma(word))
        {
            return Found(polarity: polarity, start: verb, actor: actor, target: object)
        }
        guard
            let object = scene.isPassive(verb)
                ? scene.undergoer(verb)
                : scene.sentence.object(of: verb)
                    ?? scene.nounHead(
                        from: verb + 1),
            object != actor, scene.isParty(object) || scene.isName(object) || scene.canTakeSides(object)
        else { return nil }
        let end = min(scene.sentence.range.upperBound, max(verb, object) + 12)
        var token = max(verb, object) + 1
        if !direct.contains(lemma) {
            guard let marker = (token..<max(token, end)).first(where: { scene.text.form($0).elementsEqual("as".utf8) })
            else { return nil }
            token = marker + 1
        } else if scene.isPassive(verb) {
            return nil
        }
        let limit = min(token + 5, end)
        while token < limit {
            let word = scene.lemma(token)
            switch scene.text.tokens[token].universal {
            case .adjective, .noun:
                if !vague.contains(word), let polarity = views[word] ?? StanceWords.verdict(word) {
                    return Found(polarity: polarity, start: verb, actor: actor, target: object)
                }
            case .determiner, .adverb, .coordinator, .pronoun: break
            case .punctuation where scene.sentence.tag(token) != .comma: break
            default: return nil
            }
            token += 1
        }
        return nil
    }

    /// `Voters like the senator`, `did not like the bill`; not `likes pizza`.
    private static func liking(_ verb: Int, _ scene: Scene) -> Found? {
        guard scene.text.tokens[verb].universal == .verb, let actor = scene.agent(verb),
            let target = scene.sentence.object(of: verb) ?? scene.nounHead(from: verb + 1), target > verb,
            target != actor,
            !scene.sentence.children(of: verb, label: .aux).contains(where: {
                ["would", "'d", "’d"].contains(scene.lemma($0))
            })
        else { return nil }
        let isNegated = scene.sentence.isNegated(verb)
        let isSomebody = scene.isName(target) || [.person, .people].contains(scene.kind(target))
        let isMade =
            StanceWords.acts.contains(scene.lemma(target))
            || ["provision", "idea", "way"].contains(scene.lemma(target))
            || InstrumentWords.kind(of: scene.lemma(target).lowercased()) != nil
        guard isSomebody || isNegated && isMade else { return nil }
        return Found(polarity: isNegated ? .criticises : .praises, start: verb, actor: actor, target: target)
    }

    private static let letters: Set<String> = [
        "letter", "petition", "note", "memo", "email", "appeal", "plea", "telegram",
    ]
    private static let asking: [String: Stance.Polarity] = [
        "ask": .urges, "urge": .urges, "request": .urges, "call": .urges, "beg": .urges, "implore": .urges,
        "demand": .presses, "seek": .presses, "press": .presses, "accuse": .accuses, "criticise": .criticises,
        "criticize": .criticises, "thank": .praises, "praise": .praises, "condemn": .condemns, "protest": .criticises,
    ]

    /// `sent a letter to the minister asking that …`: whoever the letter goes to is asked.
    private static func letter(_ verb: Int, _ scene: Scene) -> Found? {
        let isDirect =
            scene.lemma(verb) == "write" && verb + 1 < scene.sentence.range.upperBound && scene.lemma(verb + 1) == "to"
        guard let object = isDirect ? verb : scene.sentence.object(of: verb) ?? scene.nounHead(from: verb + 1),
            object > verb || isDirect,
            isDirect || letters.contains(scene.lemma(object)), let target = scene.companion(of: object, "to"),
            scene.isParty(target) || scene.isName(target), let actor = scene.agent(verb), actor != target,
            let word = ((target + 1)..<min(target + 14, scene.sentence.range.upperBound)).first(where: {
                scene.sentence.tag($0) == .gerund && asking[scene.lemma($0)] != nil
            }), let polarity = asking[scene.lemma(word)]
        else { return nil }
        return Found(polarity: polarity, start: verb, actor: actor, target: target)
    }

    private static let buying: Set<String> = ["buy", "acquire", "purchase", "take", "merge", "join", "fund", "finance"]

    /// `withdrew its offer to acquire the airline`
    private static func bid(_ verb: Int, _ scene: Scene) -> Found? {
        guard let object = scene.sentence.object(of: verb), object > verb, !scene.sentence.isNegated(verb),
            StanceWords.classes["bid"]?.contains(scene.lemma(object)) ?? false || scene.lemma(object) == "plan",
            let actor = scene.agent(verb), object + 2 < scene.sentence.range.upperBound,
            scene.text.form(object + 1).elementsEqual("to".utf8), buying.contains(scene.lemma(object + 2)),
            let target = scene.nounHead(from: object + 3), target != actor,
            scene.isName(target) || scene.kind(target) == .body
        else { return nil }
        return Found(polarity: .withdraws, start: verb, actor: actor, target: target)
    }

    /// `Turkey and the envoy agreed that …`
    private static func agreement(_ verb: Int, _ scene: Scene) -> Found? {
        guard !scene.sentence.isNegated(verb), !scene.isPassive(verb), let agent = scene.agent(verb),
            RealisReader.realis(of: verb, "", scene) != .negated
        else { return nil }
        if let (first, second) = StancePhrases.states(before: agent, scene) {
            return Found(polarity: .cooperates, start: verb, actor: first, target: second)
        }
        guard scene.isName(agent),
            let other = scene.sentence.children(of: agent, label: .conj).first, scene.isName(other), other < verb,
            scene.sentence.children(of: agent, label: .conj).count == 1
        else { return nil }
        return Found(polarity: .cooperates, start: verb, actor: agent, target: other)
    }

    // MARK: Sides

    /// What people are for or against.
    private static let disputed: Set<String> = [
        "merger", "takeover", "sale", "project", "dam", "pipeline", "plant", "mine", "war", "scheme", "treaty",
        "referendum",
        "candidacy", "nomination", "appointment", "expansion", "tax", "subsidy", "tariff", "privatisation",
        "independence",
        "abortion", "immigration", "intervention", "occupation", "amendment", "constitution", "airport", "road",
        "tunnel",
    ]

    /// `I'm with her`, `most of us are against the pipeline`
    static func side(_ token: Int, _ scene: Scene) -> Found? {
        guard scene.sentence.child(of: token, label: .cop) != nil, let marker = scene.preposition(token),
            ["for", "with", "behind", "against"].contains(marker), !scene.sentence.isNegated(token),
            let subject = scene.sentence.child(of: token, label: .nsubj), subject < token
        else { return nil }
        let form = scene.text.text(subject).lowercased()
        let isSpeaker = form == "i" || form == "we"
        let isBody = scene.isParty(subject) || scene.isName(subject) || scene.kind(subject) == .place
        guard isSpeaker || ["he", "she", "they"].contains(form) || isBody else { return nil }
        // `is firmly behind the chancellor`
        if marker == "behind", isBody,
            scene.isParty(token) || scene.isName(token) || StanceWords.acts.contains(scene.lemma(token)),
            scene.sentence.range.contains(where: {
                $0 > subject && $0 < token
                    && [
                        "firmly", "fully", "squarely", "solidly", "right", "united", "completely", "entirely",
                        "foursquare",
                    ]
                    .contains(scene.lemma($0))
            })
        {
            return Found(polarity: .supports, start: token, actor: subject, target: token)
        }
        // `Chile are against Peru`: a game.
        if scene.nameKind(subject) == .place, scene.nameKind(token) == .place { return nil }
        let isSomebody = scene.nameKind(scene.titled(token)) == .person || scene.nameKind(token) == .organisation
        switch marker {
        case "against":
            guard
                isSomebody || StanceWords.acts.contains(scene.lemma(token)) || scene.isName(token)
                    || disputed.contains(scene.lemma(token))
                    || InstrumentWords.kind(of: scene.lemma(token).lowercased()) != nil
            else { return nil }
            return Found(polarity: .criticises, start: token, actor: subject, target: token)
        case "with":
            guard isSpeaker,
                scene.sentence.child(of: token, label: .cop).map({
                    ["'m", "’m", "'re", "’re", "am", "are"].contains(scene.text.text($0))
                }) ?? false, isSomebody || ["her", "him"].contains(scene.text.text(token))
            else { return nil }
        default: guard isSomebody else { return nil }
        }
        return Found(polarity: .supports, start: token, actor: subject, target: token)
    }
}
