import NewsRecord
import NewsSyntax
import NewsText

/// Stances towards whoever a clause with "that" is about: `fears that the dam will burst`, `ashamed that the mayor …`.
enum StanceThat {
    private static let nouns: [String: Stance.Polarity] = {
        let lines: [(Stance.Polarity, String)] = [
            (.fears, "fear worry concern anxiety apprehension alarm unease"),
            (.accuses, "accusation allegation charge"),
            (.presses, "insistence demand"), (.urges, "plea appeal request"),
            (
                .criticises,
                "complaint criticism anger outrage frustration dismay disappointment resentment grumble gripe indignation"
            ),
        ]
        return Dictionary(
            lines.flatMap { line in line.1.split(separator: " ").map { (String($0), line.0) } },
            uniquingKeysWith: { first, _ in first })
    }()

    /// Verbs by which their subject has what the noun says; who stokes fears need not have them.
    private static let having: Set<String> = [
        "express", "voice", "have", "share", "feel", "air", "raise", "repeat", "reiterate", "make", "level", "issue",
        "state", "convey", "register", "press", "file", "drop", "harbour", "harbor", "nurse", "cite", "hold", "declare",
    ]

    /// `Kazakh fears that China …`, `made charges that the judge …`
    static func noun(_ token: Int, _ scene: Scene) -> StancePhrases.Found? {
        guard let polarity = nouns[scene.lemma(token)], let target = subject(behind: token, scene),
            let actor = holder(of: token, scene), actor != target,
            !scene.children(token).contains(where: { scene.lemma($0) == "no" })
        else { return nil }
        return StancePhrases.Found(polarity: polarity, start: token, actor: actor, target: target)
    }

    private static func holder(of noun: Int, _ scene: Scene) -> Int? {
        if let owner = scene.sentence.child(of: noun, label: .nmodPoss) ?? scene.holder(before: noun) { return owner }
        let maker = scene.children(noun).first {
            $0 > noun && ["by", "among", "from", "of"].contains(scene.preposition($0) ?? "")
        }
        if let maker { return maker }
        guard let verb = scene.sentence.ancestors(of: noun).prefix(2).first(where: { scene.isVerb($0) }),
            having.contains(scene.lemma(verb)), !scene.sentence.isNegated(verb), let actor = scene.agent(verb),
            actor != noun, scene.isParty(actor) || scene.isName(actor) || scene.canTakeSides(actor),
            RealisReader.realis(of: verb, "", scene) != .negated
        else { return nil }
        return actor
    }

    /// Whoever the clause right behind a word is about.
    static func subject(behind token: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        guard token + 3 < end else { return nil }
        // `was "appalled" that …`
        let that =
            scene.sentence.tag(token + 1).isMark && scene.sentence.tag(token + 1) != .comma ? token + 2 : token + 1
        guard scene.text.form(that).elementsEqual("that".utf8), let subject = scene.nounHead(from: that + 1),
            subject + 1 < end
        else { return nil }
        // `the fear that voters have`: what they have.
        if let verb = scene.sentence.head(of: subject), scene.sentence.relation(verb) == .aclRelcl { return nil }
        if scene.text.tokens[subject].universal == .pronoun {
            return ["he", "she", "they"].contains(scene.text.text(subject).lowercased()) ? subject : nil
        }
        let party = scene.party(behind: subject)
        return scene.isParty(party) || scene.isName(party) || scene.canTakeSides(party) ? party : nil
    }

    private static let extraposed: [String: Stance.Polarity] = [
        "shame": .criticises, "pity": .criticises, "sad": .criticises, "wrong": .criticises, "strange": .criticises,
        "bad": .criticises, "terrible": .condemns, "awful": .condemns, "horrible": .condemns, "disturbing": .criticises,
        "good": .praises, "great": .praises, "wonderful": .praises, "right": .praises, "heartening": .praises,
        "encouraging": .praises, "unbelievable": .criticises, "incredible": .criticises, "ironic": .criticises,
        "telling": .criticises, "damning": .criticises, "frightening": .fears, "scary": .fears, "sickening": .condemns,
        "unfortunate": .criticises, "galling": .criticises,
    ]

    /// `It is a disgrace that the council …`, in somebody's words: they find so of whoever the clause is about.
    static func verdict(_ token: Int, _ scene: Scene) -> StanceVerdicts.Found? {
        guard opensClause(behind: token, scene), let copula = scene.sentence.child(of: token, label: .cop),
            let polarity = extraposed[scene.lemma(token)] ?? StanceWords.verdict(scene.lemma(token)),
            !scene.sentence.isNegated(token), copula > scene.sentence.range.lowerBound,
            ["it", "that", "this"].contains(scene.lemma(copula - 1)),
            let target = subject(behind: token, scene) ?? actingSubject(behind: token, scene)
        else { return nil }
        return StanceVerdicts.Found(polarity: polarity, start: token, last: target, target: target)
    }

    /// Whether "that" or "for" stands behind a word, over a mark.
    private static func opensClause(behind token: Int, _ scene: Scene) -> Bool {
        ((token + 1)..<max(token + 1, min(token + 3, scene.sentence.range.upperBound))).contains {
            switch scene.text.form($0).count {
            case 3: scene.text.form($0).elementsEqual("for".utf8)
            case 4: scene.text.form($0).elementsEqual("that".utf8)
            default: false
            }
        }
    }

    /// `It is unacceptable for the ministry to …`
    private static func actingSubject(behind token: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        guard token + 2 < end, scene.text.form(token + 1).elementsEqual("for".utf8),
            let subject = scene.nounHead(from: token + 2), scene.hasInfinitive(after: subject, within: 3),
            scene.isParty(subject) || scene.isName(subject),
            !["us", "me", "you", "people"].contains(scene.text.text(subject).lowercased())
        else { return nil }
        return subject
    }
}
