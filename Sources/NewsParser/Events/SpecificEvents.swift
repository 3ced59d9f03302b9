import NewsSyntax

/// Nouns of events that name one wherever they stand, since the words around say which it is: `the victims of the attack`,
/// `in the wake of the Lyon bombing`, `told of his kidnapping`.
enum SpecificEvents {
    /// Words that are as often something else: a talk, a suit of clothes, a ballot of paper.
    private static let loose: Set<String> = [
        "talk", "suit", "fine", "release", "ballot", "hack", "hacking", "march", "tour", "fire", "wreck", "launch",
        "conviction", "dialogue", "gale", "anger", "nomination", "plea", "prohibition", "settlement", "dismissal",
        "redundancy", "surrender", "fatality", "rejection", "rally", "meeting", "hold-up", "appointment",
        "inauguration", "outcry", "veto", "deployment", "vote", "request", "injury", "destruction", "sanction",
    ]

    /// Prepositions behind which an event is what something is like, not what happened.
    private static let comparing: Set<String> = ["as", "like", "unlike", "than", "without", "per", "to"]

    static func isTold(_ token: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        let next = token + 1
        // `the attack helicopter`
        if next < sentence.range.upperBound, scene.text.tokens[next].universal == .noun,
            sentence.head(of: token) == next
        {
            return false
        }
        guard !loose.contains(scene.lemma(token)), sentence.child(of: token, label: .cop) == nil else { return false }
        switch sentence.relation(token).base {
        case .obl, .nmod:
            if sentence.relation(token) == .nmodPoss { return false }
            guard let preposition = scene.preposition(token) else { return false }
            // `opposed to the strike`, but `linked to the attack`
            if comparing.contains(preposition), preposition != "to" || !isLinked(token, scene) { return false }
        case .nsubj, .obj, .conj, .appos: break
        default: return false
        }
        return isIdentified(token, scene)
    }

    private static let links: Set<String> = [
        "link", "tie", "connect", "response", "react", "reaction", "relate", "lead", "respond", "contribute", "due",
        "prior", "similar", "witness", "reference", "refer", "point", "claim", "bring", "end", "victim", "connection",
        "answer", "object", "prelude", "run-up", "lead-up", "thanks", "adjacent", "return", "testify", "plead",
    ]

    private static func isLinked(_ token: Int, _ scene: Scene) -> Bool {
        scene.sentence.head(of: token).map { links.contains(scene.lemma($0)) } ?? false
    }

    private static let pointing: Set<String> = ["the", "this", "that", "these", "those"]

    /// `the attacks`, `that meeting`: of what people have heard, with nothing to tell it from another one.
    static func isPointedAt(_ token: Int, _ scene: Scene) -> Bool {
        let children = scene.children(token)
        let isPointed = children.contains { child in
            // `tomorrow's vote`
            scene.sentence.relation(child).base == .det && pointing.contains(scene.lemma(child))
                || scene.sentence.relation(child) == .nmodPoss && scene.isTime(child)
        }
        guard isPointed else { return false }
        return !children.contains { child in
            switch scene.sentence.relation(child).base {
            case .acl: true
            case .amod: isNamed(child, scene) || distinguishing.contains(scene.lemma(child))
            case .compound: !force.contains(scene.lemma(child))
            case .nmod, .obl: isNamed(child, scene) || scene.isTime(child)
            default: false
            }
        }
    }

    private static let force: Set<String> = [
        "terrorist", "terror", "bomb", "suicide", "embassy", "gun", "takeover", "merger", "sniper",
    ]

    private static let distinguishing: Set<String> = [
        "first", "second", "third", "last", "next", "new", "other", "earlier", "previous", "later", "recent", "general",
        "presidential", "federal", "local", "special", "similar", "separate", "further", "final", "fresh", "bad",
        "former", "old", "early", "late", "municipal", "parliamentary", "legislative", "congressional", "mayoral",
    ]

    /// Whether an article, an owner, a name or a clause says which event is meant.
    static func isIdentified(_ token: Int, _ scene: Scene) -> Bool {
        // `in the wake of a walkout that began in May`, wherever the tree has the clause
        let next = token + 1
        if next < scene.sentence.range.upperBound, scene.isRelativePronoun(next) { return true }
        return scene.children(token).contains { child in
            switch scene.sentence.relation(child).base {
            case .det: pointing.contains(scene.lemma(child))
            case .nmod where scene.sentence.relation(child) == .nmodPoss: true
            // `sniper attacks on doctors in Ohio`
            case .nmod, .obl:
                child > token
                    && (isNamed(child, scene) || scene.isTime(child) || isOfDeed(token, child, scene))
                    && ["in", "on", "at", "against", "near", "outside", "between", "by"].contains(
                        scene.preposition(child) ?? "")
            case .compound, .amod: isNamed(child, scene) || force.contains(scene.lemma(child))
            case .nummod: isPlural(token, scene)
            case .acl: child > token && scene.sentence.tag(child) != .gerund && !scene.isInfinitive(child)
            default: false
            }
        }
    }

    private static func isNamed(_ token: Int, _ scene: Scene) -> Bool {
        scene.nameKind(token) != nil || scene.text.tokens[token].universal == .properNoun && !scene.isTime(token)
            || scene.children(token).contains {
                scene.nameKind($0) == .place || scene.sentence.relation($0).base == .compound && scene.isName($0)
            }
    }

    /// `an attack on a lounge`, `a protest by nurses`
    private static func isOfDeed(_ token: Int, _ phrase: Int, _ scene: Scene) -> Bool {
        switch scene.preposition(phrase) {
        case "by": [.people, .person, .body].contains(scene.kind(phrase))
        case "on", "against": aimed.contains(scene.lemma(token))
        default: false
        }
    }

    private static let aimed: Set<String> = [
        "attack", "raid", "assault", "airstrike", "ambush", "onslaught", "protest", "demonstration", "crackdown",
    ]

    private static func isPlural(_ token: Int, _ scene: Scene) -> Bool { scene.sentence.tag(token) == .pluralNoun }
}
