import NewsRecord
import NewsSyntax

/// What a clause has of what is to come: modal verbs, promises, fears, what is decided.
extension RealisReader {
    static func modal(_ verb: Int, _ auxiliaries: [String], _ scene: Scene) -> Event.Realis? {
        for lemma in auxiliaries {
            switch lemma {
            // `said that she would rather resign`
            case "would":
                // `would often raid the farms`
                if scene.sentence.children(of: verb, label: .advmod).contains(where: {
                    habits.contains(scene.lemma($0))
                }) {
                    return .habitual
                }
                let isPreferred = scene.sentence.children(of: verb, label: .advmod).contains {
                    ["rather", "sooner", "gladly", "happily", "probably", "likely", "possibly"].contains(
                        scene.lemma($0))
                }
                return isPromised(verb, scene) && !isPreferred ? .planned : .hypothetical
            case "may", "might", "could", "can", "should", "must", "ought", "ca": return .hypothetical
            case "will", "shall", "'ll", "wo":
                // `Perhaps they will`, `If the talks fail, the union says, they will …`
                let opening = scene.lemma(scene.sentence.range.lowerBound)
                if maybes.contains(opening) || ["if", "unless"].contains(opening) { return .hypothetical }
                return hasCondition(verb, scene) || isFeared(verb, scene) ? .hypothetical : .planned
            default: break
            }
        }
        return nil
    }

    /// Whether a predicate tells of what is to come or may come.
    static func isAhead(_ verb: Int, _ scene: Scene) -> Bool {
        modal(verb, auxiliaries(of: verb, scene).map { scene.lemma($0) }, scene) != nil || isDecided(verb, scene)
            || scene.isInfinitive(verb)
    }

    /// `said that it would sign`, `it would sign, the ministry announced`: a promise that is told in the past.
    static func isPromised(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard !hasCondition(verb, scene), !isConditional(verb, scene) else { return false }
        if scene.sentence.relation(clause).base == .ccomp, let head = scene.sentence.head(of: clause) {
            if promising.contains(scene.lemma(head)) { return scene.sentence.tag(head) != .baseVerb }
            // `warned that they would strike`
            return ["warn", "threaten"].contains(scene.lemma(head))
                && scene.sentence.subject(of: verb).map { scene.kind($0) == .pronoun } ?? false
        }
        return scene.sentence.children(of: clause, label: .parataxis).contains { promising.contains(scene.lemma($0)) }
    }

    static let promising: Set<String> = [
        "say", "announce", "tell", "confirm", "promise", "pledge", "vow", "declare", "agree", "add", "decide", "insist",
        "swear", "state",
    ]

    /// `fear that the slope will collapse`
    static func isFeared(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard scene.sentence.relation(clause).base == .ccomp, let head = scene.sentence.head(of: clause) else {
            return false
        }
        return ["fear", "worry", "warn", "threaten", "doubt", "dread", "predict", "suspect", "bet", "wish"].contains(
            scene.lemma(head))
    }

    /// `is to sign`, `are to meet`, `was about to sail`, `are going to strike`: decided.
    static func isDecided(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        var token = verb - 1
        while token > first,
            ["be", "have"].contains(scene.lemma(token)) || scene.text.tokens[token].universal == .adverb
        {
            token -= 1
        }
        guard token > first, scene.text.form(token).elementsEqual("to".utf8) else { return false }
        var before = token - 1
        if ["about", "due", "set", "scheduled", "slated", "poised", "next"].contains(
            scene.text.text(before).lowercased())
        {
            return true
        }
        if scene.text.form(before).elementsEqual("going".utf8), before > first, scene.lemma(before - 1) == "be" {
            return true
        }
        while before > first, scene.text.tokens[before].universal == .adverb { before -= 1 }
        // `What if it were to blow up?`
        if scene.text.form(before).elementsEqual("were".utf8),
            (first..<before).contains(where: { scene.lemma($0) == "if" })
        {
            return false
        }
        return scene.lemma(before) == "be" && scene.sentence.tag(before).isFiniteVerb
    }

    /// `Peru to close two embassies`: a headline's infinitive, with nothing finite above it.
    static func isAnnounced(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.relation(verb) == .root, let marker = scene.infinitiveMarker(of: verb),
            let subject = scene.sentence.subject(of: verb), subject < marker
        else { return false }
        return !scene.sentence.range.contains { scene.sentence.isFinite($0) && scene.isVerb($0) && $0 < verb }
    }

    /// `is supposed to hand them over`
    static func isSupposed(_ verb: Int, _ scene: Scene) -> Bool {
        let first = scene.sentence.range.lowerBound
        // `was supposed to be released`
        let marker = verb > first && scene.lemma(verb - 1) == "be" ? verb - 2 : verb - 1
        guard marker > first, scene.lemma(marker) == "to" else { return false }
        return ["supposed", "obliged", "required", "bound"].contains(scene.text.text(marker - 1))
    }
}
