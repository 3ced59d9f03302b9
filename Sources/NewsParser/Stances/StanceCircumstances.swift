import NewsRecord
import NewsSyntax
import NewsText

/// What is only part of another stance, possible, needed or to come.
extension StanceReader {
    /// What somebody is accused of, or thanked for: part of another stance.
    func isReason(_ verb: Int, _ scene: Scene) -> Bool {
        if isFeared(verb, scene) { return true }
        // `called on him to stop attacking reporters`
        if scene.sentence.tag(verb) == .gerund, scene.sentence.relation(verb).base == .xcomp,
            let above = scene.sentence.head(of: verb), above < verb, scene.isInfinitive(above), isReason(above, scene)
        {
            return true
        }
        if scene.isInfinitive(verb), let near = scene.sentence.head(of: scene.firstConjunct(verb)),
            let head = scene.isVerb(near) ? near : scene.sentence.head(of: near), head < verb,
            ["threaten", "help"].contains(scene.lemma(head))
                || StanceLexicon.patterns(scene.lemmaForm(head)).contains(where: {
                    [.urges, .presses].contains($0.polarity)
                })
        {
            return true
        }
        // `refused any compromise, such as freeing prisoners`
        if scene.sentence.tag(verb) == .gerund, verb > scene.sentence.range.lowerBound + 1,
            scene.lemma(verb - 1) == "as", scene.lemma(verb - 2) == "such"
        {
            return true
        }
        // `convicted a nurse of murdering two patients`
        if scene.sentence.tag(verb) == .gerund, verb > scene.sentence.range.lowerBound, scene.lemma(verb - 1) == "of",
            let head = scene.sentence.ancestors(of: verb).dropFirst().prefix(3).first(where: { scene.isVerb($0) }),
            ["convict", "acquit", "clear", "suspect", "accuse"].contains(scene.lemma(head))
        {
            return true
        }
        guard scene.sentence.tag(verb) == .gerund, verb > scene.sentence.range.lowerBound,
            ["of", "for", "against", "from", "over", "about"].contains(scene.lemma(verb - 1))
        else { return false }
        // `would meet to talk about barring people`: nobody has done it.
        if scene.lemma(verb - 1) == "about" { return true }
        return stances.last.map { $0.range.lowerBound >= scene.text.byteSpan(scene.sentence.range).lowerBound } ?? false
    }

    private static let demanding: Set<String> = [
        "demand", "insist", "urge", "ask", "request", "require", "propose", "recommend", "order", "suggest", "allege",
    ]

    /// `fear that the chain will drive them out`, `demanded that the state free them`: part of the fear or the demand.
    func isFeared(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard [.ccomp, .acl].contains(scene.sentence.relation(clause).base), let head = scene.sentence.head(of: clause),
            head < verb
        else { return false }
        if scene.isVerb(head) {
            return Self.demanding.contains(scene.lemma(head))
                || StanceLexicon.patterns(scene.lemmaForm(head)).contains { $0.polarity == .fears }
        }
        return StanceLexicon.adjective(scene.lemmaForm(head)).map { $0.polarity == .fears } ?? false
    }

    func isOnlyPossible(_ verb: Int, _ scene: Scene) -> Bool {
        scene.sentence.children(of: verb, label: .aux).contains {
            ["should", "could", "might", "ought"].contains(scene.lemma($0))
        }
    }

    /// `we need to help`, `should help`: nobody has.
    func isNeed(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        if scene.sentence.children(of: verb, label: .aux).contains(where: {
            ["should", "must", "ought"].contains(scene.lemma($0))
        }) {
            return true
        }
        guard scene.sentence.relation(clause).base == .xcomp, let head = scene.sentence.head(of: clause) else {
            return false
        }
        return ["need", "have", "ought"].contains(scene.lemma(head)) && scene.isInfinitive(clause)
    }

    /// `if the state can seize their fees`
    func isConditional(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        return scene.sentence.children(of: clause, label: .mark).contains {
            ["if", "unless"].contains(scene.lemma($0).lowercased())
        }
    }

    /// `hoped that the union would back him`: nobody says that it does.
    func isHoped(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard scene.sentence.relation(clause).base == .ccomp, let head = scene.sentence.head(of: clause) else {
            return false
        }
        return ["hope", "hop", "wish", "doubt", "wonder", "pray", "expect", "want", "imagine"].contains(
            scene.lemma(head))
    }

    /// `will hang those who …`, `vowed to punish …`
    func isFuture(_ verb: Int, _ scene: Scene) -> Bool {
        if scene.sentence.children(of: verb, label: .aux).contains(where: {
            ["will", "shall"].contains(scene.lemma($0))
        }) {
            return true
        }
        if scene.sentence.children(of: verb, label: .aux).contains(where: { scene.lemma($0) == "would" }) {
            return scene.children(verb).contains { scene.sentence.relation($0).base == .advcl }
        }
        let clause = scene.firstConjunct(verb)
        guard let head = scene.sentence.head(of: clause) else { return false }
        if scene.isInfinitive(clause),
            ["ready", "prepared", "plan", "intend", "prepare", "determined"].contains(scene.lemma(head))
        {
            return true
        }
        return isAnnounced(verb, scene)
            || ["vow", "swear", "threaten", "promise", "pledge"].contains(scene.lemma(head))
    }

    /// `said it would strike`
    func isAnnounced(_ verb: Int, _ scene: Scene) -> Bool {
        let clause = scene.firstConjunct(verb)
        guard let head = scene.sentence.head(of: clause) else { return false }
        if scene.sentence.relation(clause).base == .ccomp,
            ["say", "warn", "announce", "declare", "tell"].contains(scene.lemma(head)),
            scene.sentence.children(of: clause, label: .aux).contains(where: { scene.lemma($0) == "would" }),
            let subject = scene.sentence.subject(of: clause), scene.text.tokens[subject].universal == .pronoun
        {
            return true
        }
        return false
    }
}
