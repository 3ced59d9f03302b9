import NewsRecord
import NewsSyntax

/// What somebody finds of what another does, in their own words: `did the right thing`, `has failed to act`, `must resign`.
extension StanceVerdicts {
    static func deed(_ token: Int, _ scene: Scene) -> Found? {
        if let found = done(token, scene) { return found }
        guard scene.text.tokens[token].universal == .verb,
            let found = job(token, scene) ?? want(token, scene) ?? duty(token, scene) ?? untruth(token, scene)
                ?? omission(token, scene) ?? wrong(token, scene),
            !scene.isPassive(token)
        else { return nil }
        return found
    }

    private static let well: Set<String> = [
        "right", "good", "great", "fine", "terrific", "reasonable", "correct", "fair", "prudent", "proper",
        "principled", "thoughtful", "excellent", "fantastic", "amazing", "wonderful", "incredible",
        "outstanding", "superb", "remarkable", "phenomenal", "tremendous", "brave", "wise", "smart", "courageous",
        "honourable", "honorable", "decent", "solid", "admirable", "brilliant", "sensible", "marvellous", "bold",
    ]
    private static let ill: Set<String> = [
        "bad", "wrong", "terrible", "awful", "poor", "lousy", "horrible", "disastrous", "dreadful", "foolish", "dumb",
        "stupid", "reckless", "unwise", "rotten", "miserable", "pathetic", "shameful", "appalling", "sloppy",
        "cowardly",
        "disgraceful", "horrendous", "irresponsible", "crazy", "strange",
    ]
    private static let works: Set<String> = ["thing", "job", "work", "service", "stuff"]
    private static let choices: Set<String> = [
        "decision", "choice", "call", "judgment", "judgement", "move", "deal", "case", "argument", "statement",
        "comment", "remark",
    ]
    private static let blunders: Set<String> = [
        "mistake", "blunder", "error", "misjudgment", "misjudgement", "mockery",
    ]
    private static let services: Set<String> = ["disservice", "harm", "damage", "injustice"]

    /// `did the right thing`, `has done a terrible job`, `made a huge mistake`
    private static func job(_ verb: Int, _ scene: Scene) -> Found? {
        let lemma = scene.lemma(verb)
        guard lemma == "do" || lemma == "make", !scene.sentence.isNegated(verb), !isUnsure(verb, scene),
            let object = scene.sentence.object(of: verb), object > verb, object - verb < 8
        else { return nil }
        let noun = scene.lemma(object)
        let words = scene.children(object).filter { $0 < object }.map { scene.lemma($0) }
        let polarity: Stance.Polarity?
        if lemma == "make" ? blunders.contains(noun) : services.contains(noun) {
            polarity = .criticises
        } else if lemma == "make" ? choices.contains(noun) : works.contains(noun) {
            polarity =
                words.contains(where: ill.contains)
                ? .criticises : words.contains(where: well.contains) ? .praises : nil
        } else {
            polarity = nil
        }
        guard let polarity, let target = doer(verb, scene) else { return nil }
        return Found(polarity: polarity, start: verb, last: object, target: target)
    }

    /// `did the right thing`, where the tagger sees an auxiliary.
    private static func done(_ noun: Int, _ scene: Scene) -> Found? {
        guard let verb = scene.sentence.child(of: noun, label: .cop), works.contains(scene.lemma(noun)),
            scene.lemma(verb) == "do", !scene.sentence.isNegated(noun),
            let subject = scene.sentence.child(of: noun, label: .nsubj), subject < verb, isOther(subject, scene)
        else { return nil }
        let words = scene.children(noun).filter { $0 < noun }.map { scene.lemma($0) }
        let isIll = words.contains(where: ill.contains)
        guard isIll || words.contains(where: well.contains), scene.canTakeSides(subject) || scene.isParty(subject)
        else {
            return nil
        }
        return Found(polarity: isIll ? .criticises : .praises, start: verb, last: noun, target: subject)
    }

    private static let qualities: Set<String> = [
        "experience", "judgment", "judgement", "temperament", "credibility", "courage", "vision", "integrity",
        "leadership", "character", "legitimacy", "competence", "honesty", "backbone", "guts", "decency",
        "understanding",
        "right", "business", "shame", "respect", "clue", "idea", "principle", "conscience", "empathy", "compassion",
        "class", "dignity", "humility", "knowledge", "discipline", "authority", "standing", "will", "honour", "honor",
    ]
    private static let denied: Set<String> = [
        "understand", "respect", "deserve", "represent", "care", "listen", "belong",
    ]
    private static let acting: Set<String> = [
        "protect", "act", "lead", "listen", "defend", "represent", "condemn", "apologise", "apologize", "take",
        "address", "understand", "keep", "live", "deliver", "help", "stand", "grasp", "denounce", "fulfil", "fulfill",
        "honour", "honor", "uphold", "serve", "learn", "confront", "tackle", "prevent", "ensure",
    ]
    private static let merits: Set<String> = [
        "credit", "praise", "thanks", "respect", "support", "medal", "gratitude", "better", "recognition", "applause",
        "admiration",
    ]
    private static let blames: Set<String> = [
        "blame", "punishment", "scorn", "condemnation", "contempt", "criticism", "rebuke",
    ]

    /// `lacks the temperament`, `has no right to …`, `doesn’t understand`, `failed to protect`, `deserves credit`
    private static func want(_ verb: Int, _ scene: Scene) -> Found? {
        let lemma = scene.lemma(verb)
        let isNegated = scene.sentence.isNegated(verb)
        let object = scene.sentence.object(of: verb).flatMap { $0 > verb && $0 - verb < 8 ? $0 : nil }
        let isNone = object.map { scene.children($0).contains { $0 < object ?? 0 && scene.lemma($0) == "no" } } ?? false
        var polarity = Stance.Polarity.criticises
        var last = object ?? verb
        switch lemma {
        case "lack":
            guard !isNegated, let object, qualities.contains(scene.lemma(object)) else { return nil }
        case "have":
            guard isNone || isNegated, let object, qualities.contains(scene.lemma(object)) else { return nil }
        case "fail" where !isNegated && (object.map({ isFailed($0, scene) }) ?? false): break
        case "fail":
            let next = scene.sentence.range.upperBound > verb + 2 && scene.lemma(verb + 1) == "to" ? verb + 2 : nil
            guard !isNegated, let next, acting.contains(scene.lemma(next)) else { return nil }
            last = next
        case "deserve" where !isNegated:
            guard let object, merits.contains(scene.lemma(object)) || blames.contains(scene.lemma(object)) else {
                return nil
            }
            if merits.contains(scene.lemma(object)) { polarity = .praises }
        case _ where isNegated && denied.contains(lemma):
            guard scene.sentence.children(of: verb, label: .aux).contains(where: { scene.lemma($0) == "do" }) else {
                return nil
            }
        default: return nil
        }
        guard !isUnsure(verb, scene), let target = doer(verb, scene) else { return nil }
        return Found(polarity: polarity, start: verb, last: last, target: target)
    }

    /// `failed the victims`, `failed us`; not `failed the test`.
    private static func isFailed(_ object: Int, _ scene: Scene) -> Bool {
        [.person, .people].contains(scene.kind(object))
            || ["us", "them", "me", "him", "her", "country", "nation", "public"].contains(scene.lemma(object))
    }

    private static let leaving: Set<String> = [
        "resign", "quit", "apologise", "apologize", "recuse", "disavow", "condemn", "denounce", "renounce", "withdraw",
        "stop", "leave", "go", "step", "drop", "release", "explain", "answer", "retract", "repent", "reconsider", "act",
        "listen",
    ]
    private static let removed: Set<String> = [
        "fire", "jail", "imprison", "prosecute", "impeach", "indict", "charge", "remove", "ban", "punish", "disqualify",
        "ashame",
        "oust", "sack", "disbar", "ashamed", "embarrass", "arrest", "investigate", "condemn", "lock", "dismiss",
        "expel", "blame",
    ]

    /// `must resign`, `ought to apologise`, `needs to stop`, `should be ashamed`
    private static func duty(_ verb: Int, _ scene: Scene) -> Found? {
        guard leaving.contains(scene.lemma(verb)), !scene.sentence.isNegated(verb) else { return nil }
        // `must go to work`
        let next = verb + 1
        if ["go", "leave", "answer", "withdraw", "act", "listen", "explain"].contains(scene.lemma(verb)),
            next < scene.sentence.range.upperBound, !scene.sentence.tag(next).isMark
        {
            return nil
        }
        // `step down`, `drop out`
        if ["step", "drop"].contains(scene.lemma(verb)) {
            guard ["down", "aside", "out"].contains(where: { scene.hasParticle(verb, $0) }) else { return nil }
        }
        let first = scene.sentence.range.lowerBound
        let modal = (max(first, verb - 3)..<verb).first {
            scene.sentence.tag($0) == .modal && ["should", "must"].contains(scene.lemma($0))
                || ["ought", "need", "have"].contains(scene.lemma($0))
                    && scene.text.form(verb - 1).elementsEqual("to".utf8)
        }
        guard let modal, let target = doer(verb, scene) ?? doer(modal, scene) else { return nil }
        let isFirm = ["must", "have", "need"].contains(scene.lemma(modal))
        return Found(polarity: isFirm ? .presses : .urges, start: modal, last: verb, target: target)
    }

    /// `should be fired`, `should be ashamed`, in a passive or a state.
    static func penalty(_ token: Int, _ scene: Scene) -> Found? {
        // `cannot be trusted`
        if scene.text.hasLemma(token, "trust"), scene.sentence.isNegated(token), scene.isPassive(token),
            let target = scene.undergoer(token), target < token, isOther(target, scene),
            scene.sentence.children(of: token, label: .aux).contains(where: {
                ["can", "could"].contains(scene.lemma($0))
            })
        {
            return Found(polarity: .criticises, start: token, last: token, target: target)
        }
        guard token > scene.sentence.range.lowerBound + 2, scene.text.form(token - 1).elementsEqual("be".utf8),
            removed.contains(scene.lemma(token)),
            ["should", "must"].contains(scene.lemma(token - 2))
                || scene.lemma(token - 2) == "to"
                    && ["ought", "need", "have", "deserve"].contains(scene.lemma(token - 3)),
            let target = scene.undergoer(token) ?? scene.sentence.child(of: token, label: .nsubj), target < token
        else { return nil }
        let party = scene.party(behind: target)
        guard isOther(party, scene), scene.isParty(party) || scene.isName(party) else { return nil }
        return Found(polarity: .criticises, start: token - 2, last: token, target: party)
    }

    /// `He lied to Congress`, `is lying`; not `lies to the north`.
    private static func untruth(_ verb: Int, _ scene: Scene) -> Found? {
        guard scene.lemma(verb) == "lie", !scene.sentence.isNegated(verb), !isUnsure(verb, scene) else { return nil }
        let form = scene.text.text(verb).lowercased()
        let next = verb + 1
        let isAlone =
            next == scene.sentence.range.upperBound || scene.sentence.tag(next).isMark
            || ["about", "when", "under"].contains(scene.lemma(next))
        guard form == "lied" || form == "lying" && isAlone, let target = doer(verb, scene) else { return nil }
        return Found(polarity: .accuses, start: verb, last: verb, target: target)
    }

    /// `should have arrived`, `should never have run`: they did otherwise.
    private static func omission(_ verb: Int, _ scene: Scene) -> Found? {
        let auxiliaries = scene.sentence.children(of: verb, label: .aux)
        guard let modal = auxiliaries.first(where: { ["should", "ought"].contains(scene.lemma($0)) }),
            auxiliaries.contains(where: { $0 > modal && scene.lemma($0) == "have" }), let target = doer(verb, scene)
        else { return nil }
        return Found(polarity: .criticises, start: modal, last: verb, target: target)
    }

    private static let broken: Set<String> = [
        "law", "promise", "rule", "pledge", "word", "commitment", "vow", "agreement", "treaty", "deal", "accord",
        "constitution", "right", "ceasefire", "truce", "sanction", "regulation", "oath", "principle", "term", "order",
    ]
    private static let hidden: Set<String> = [
        "information", "truth", "evidence", "record", "email", "fact", "document", "crime", "wrongdoing", "scandal",
        "failure", "it",
    ]

    /// `covered up the crime`, `violated the truce`, `acted in bad faith`: what whoever says so lays at their door.
    private static func wrong(_ verb: Int, _ scene: Scene) -> Found? {
        let lemma = scene.lemma(verb)
        let object = scene.sentence.object(of: verb).flatMap { $0 > verb ? $0 : nil }
        let isWrong: Bool
        switch lemma {
        case "violate", "break", "breach", "flout", "disobey":
            isWrong = object.map { broken.contains(scene.lemma($0).lowercased()) } ?? false
        case "cover":
            isWrong = scene.hasParticle(verb, "up") && object.map { hidden.contains(scene.lemma($0)) } ?? false
        case "conceal", "hide", "withhold": isWrong = object.map { hidden.contains(scene.lemma($0)) } ?? false
        case "collude", "conspire", "cheat": isWrong = true
        case "act": isWrong = scene.companion(of: verb, "in").map { scene.lemma($0) == "faith" } ?? false
        case "go":
            let next = ((verb + 1)..<min(verb + 3, scene.sentence.range.upperBound)).first { scene.lemma($0) == "too" }
            isWrong = next.map { $0 + 1 < scene.sentence.range.upperBound && scene.lemma($0 + 1) == "far" } ?? false
        default: return nil
        }
        guard isWrong, !scene.sentence.isNegated(verb), !isUnsure(verb, scene), let target = doer(verb, scene) else {
            return nil
        }
        return Found(
            polarity: lemma == "go" ? .criticises : .accuses, start: verb, last: object ?? verb, target: target)
    }

    private static let hoping: Set<String> = [
        "hope", "want", "expect", "wish", "try", "trust", "seek", "promise", "vow", "pledge", "wonder", "ask", "doubt",
        "deny", "suggest",
    ]

    /// Whether a deed is only hoped for, asked after or supposed.
    private static func isUnsure(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.isInfinitive(verb) || scene.isBehindPreposition(verb) { return true }
        let clause = scene.firstConjunct(verb)
        let marks = scene.sentence.children(of: clause, label: .mark)
        if marks.contains(where: { ["if", "whether", "unless", "until"].contains(scene.lemma($0).lowercased()) }) {
            return true
        }
        guard [.ccomp, .xcomp].contains(scene.sentence.relation(clause).base),
            let head = scene.sentence.head(of: clause)
        else { return false }
        return hoping.contains(scene.lemma(head)) || scene.sentence.isNegated(head)
    }

    /// Whoever does it, if they are somebody else.
    private static func doer(_ verb: Int, _ scene: Scene) -> Int? {
        guard let agent = scene.agent(verb), agent < verb, isOther(agent, scene) else { return nil }
        let name = scene.isTime(agent) ? scene.sentence.children(of: agent, label: .appos).first ?? agent : agent
        guard scene.isParty(name) || scene.isName(name) || scene.canTakeSides(name), scene.lemma(name) != "it" else {
            return nil
        }
        return name
    }
}
