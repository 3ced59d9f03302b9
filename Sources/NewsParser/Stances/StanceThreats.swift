import NewsRecord
import NewsSyntax
import NewsText

/// Threats, ultimatums and allegations: what a verb of telling says in its clause.
extension StanceReader {
    /// `warned Baku that it would close the border`, `warned them of reprisals`; `warned them not to go` is advice.
    mutating func readWarning(_ verb: Int, _ scene: Scene) -> Bool {
        guard
            let target = named(after: verb, scene) ?? scene.undergoer(verb)
                ?? scene.sentence.child(of: verb, label: .iobj), let actor = scene.agent(verb), actor != target
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
                    } ?? false || isMenace(inner, scene))
            }
            ?? (scene.companion(of: verb, "of").map {
                Self.threats.contains(scene.lemma($0))
            } ?? false)
        if scene.lemma(verb) == "tell" {
            guard isThreat, let clause, isHurtful(clause, scene) else { return false }
            append(.threatens, verb, end: end(of: verb, target, .urges, scene), actor: actor, target: target, scene)
            return true
        }
        let ahead = (target + 1)..<max(target + 1, min(target + 4, sentence.range.upperBound))
        let isAdvice = scene.hasInfinitive(after: target) || ahead.contains { scene.lemma($0) == "against" }
        guard isThreat || isAdvice, RealisReader.realis(of: verb, "", scene) != .negated else { return false }
        let polarity: Stance.Polarity = isThreat ? .threatens : .urges
        append(polarity, verb, end: end(of: verb, target, .urges, scene), actor: actor, target: target, scene)
        return true
    }

    /// `told Chad it would cut off the gas`
    private func isHurtful(_ clause: Int, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(clause)
        return [
            "cut", "close", "expel", "strike", "fire", "retaliate", "sue", "shut", "block", "evict", "kill", "stop",
            "impose",
        ]
        .contains(lemma)
            || StanceLexicon.patterns(scene.lemmaForm(clause)).contains { $0.polarity == .harms && $0.objects == nil }
    }

    /// `that any move would be met with force`, `that it would pay a heavy price`
    private func isMenace(_ clause: Int, _ scene: Scene) -> Bool {
        switch scene.lemma(clause) {
        case "meet":
            guard let answer = scene.companion(of: clause, "with") ?? scene.companion(of: clause, "by") else {
                return false
            }
            return Self.threats.contains(scene.lemma(answer))
        case "face", "suffer", "have", "provoke", "trigger", "draw", "invite", "lead", "risk":
            return (scene.sentence.object(of: clause) ?? scene.companion(of: clause, "to")).map {
                Self.threats.contains(scene.lemma($0))
            } ?? false
        case "pay": return scene.sentence.object(of: clause).map { scene.lemma($0) == "price" } ?? false
        default: return false
        }
    }

    /// `threatened to walk out unless the firm pays`: whoever has to act.
    mutating func readCondition(_ verb: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        guard let actor = scene.agent(verb), !sentence.isNegated(verb), scene.hasInfinitive(after: verb, within: 3),
            let marker = ((verb + 2)..<min(sentence.range.upperBound - 1, verb + 24)).first(where: {
                ["unless", "if"].contains(scene.lemma($0))
            }), let target = scene.nounHead(from: marker + 1), target != actor, isSomebody(target, scene),
            scene.text.tokens[target].universal != .pronoun, !isSufferer(target, scene)
        else { return false }
        // `threatened to cut off the gas to Kyiv if …`: those whom the threat itself names come first.
        let clause = sentence.child(of: verb, label: .xcomp) ?? sentence.child(of: verb, label: .ccomp)
        if clause.flatMap({ scene.undergoer($0) }).map({ $0 < marker && isSomebody($0, scene) }) ?? false {
            return false
        }
        append(.threatens, verb, end: scene.argumentEnd(target), actor: actor, target: target, scene)
        return true
    }

    /// `said it would strike unless the airline raised pay`, `warned of consequences if Lithuania opened the office`
    mutating func readUltimatum(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        let range = scene.sentence.range
        guard lemma == "say" || lemma == "warn", let actor = scene.agent(verb), !scene.sentence.isNegated(verb),
            let marker = ((verb + 2)..<max(verb + 2, min(range.upperBound - 1, verb + 20))).first(where: {
                scene.lemma($0) == "unless" || lemma == "warn" && scene.lemma($0) == "if"
            }), let target = scene.nounHead(from: marker + 1), target != actor, isSomebody(target, scene),
            scene.text.tokens[target].universal != .pronoun, !isSufferer(target, scene)
        else { return false }
        if lemma == "warn" {
            guard let threat = scene.companion(of: verb, "of"), threat < marker,
                Self.threats.contains(scene.lemma(threat))
            else { return false }
        } else {
            guard let clause = scene.sentence.child(of: verb, label: .ccomp), clause < marker,
                let subject = scene.sentence.subject(of: clause),
                ["it", "they", "he", "she", "we", "i"].contains(scene.text.text(subject).lowercased()),
                scene.sentence.children(of: clause, label: .aux).contains(where: {
                    ["will", "would"].contains(scene.lemma($0))
                })
            else { return false }
        }
        append(.threatens, verb, end: scene.argumentEnd(target), actor: actor, target: target, scene)
        return true
    }

    /// `unless its leader is freed`: somebody else has to act.
    private func isSufferer(_ target: Int, _ scene: Scene) -> Bool {
        let end = scene.sentence.range.upperBound
        if scene.sentence.child(of: target, label: .nmodPoss).map({ scene.text.tokens[$0].universal == .pronoun })
            ?? false
        {
            return true
        }
        return target + 2 < end && scene.lemma(target + 1) == "be" && scene.sentence.tag(target + 2) == .pastParticiple
    }

    private static let threats: Set<String> = [
        "consequence", "reprisal", "retaliation", "action", "response", "sanction", "war", "attack", "strike",
        "repercussion", "force", "fire", "punishment", "tariff", "resistance",
    ]

    /// Verbs whose clause can be an allegation.
    static let telling: Set<String> = [
        "allege", "say", "claim", "report", "conclude", "find", "insist", "warn",
    ]

    /// `alleged that the union had misused its funds`, `said Russia was behind the attack`
    mutating func readAllegation(_ verb: Int, _ lemma: String, _ scene: Scene) -> Bool {
        let isAllegation = lemma == "allege"
        guard !scene.sentence.isNegated(verb), let actor = scene.agent(verb),
            scene.isParty(actor) || scene.isName(actor) || scene.canTakeSides(actor),
            let clause = scene.sentence.child(of: verb, label: .ccomp),
            let target = scene.sentence.subject(of: clause), target != actor, target > verb,
            scene.text.tokens[target].universal != .pronoun, scene.isParty(target) || scene.isName(target),
            !scene.sentence.isNegated(clause), !scene.isPassive(clause)
        else { return false }
        guard isAllegation || isAnswerable(clause, scene) else { return false }
        append(
            .accuses, verb, end: scene.sentence.subtreeSpan(of: clause).upperBound, actor: actor, target: target, scene)
        return true
    }

    /// `was behind the attack`, `is to blame for the leak`, `was responsible for …`
    private func isAnswerable(_ clause: Int, _ scene: Scene) -> Bool {
        let end = min(scene.sentence.range.upperBound - 1, clause + 5)
        let near = max(scene.sentence.range.lowerBound, clause - 5)..<max(clause, end)
        return near.contains { token in
            switch scene.lemma(token) {
            case "behind", "responsible", "blame", "complicit":
                return ((token + 1)..<min(scene.sentence.range.upperBound, token + 7)).contains {
                    StanceWords.classes["deed"]?.contains(scene.lemma($0)) ?? false
                        || ["cyberattack", "hack", "spill", "crime", "pollution", "scandal", "plot"].contains(
                            scene.lemma($0))
                }
            default: return false
            }
        }
    }
}
