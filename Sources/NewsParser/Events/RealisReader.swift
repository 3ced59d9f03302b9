import NewsRecord
import NewsSyntax

/// Whether the report lets an event stand as having happened, by the words around the one that names it.
///
/// One calculus for verbs and nouns: the reader climbs from the word that names the event to the root of its sentence. At
/// each step it asks first what stands beside the word itself (``modifier``, ``clauseOperator``), then what the word above
/// makes of it (``RealisLink``), and puts what it finds over what it has (``over``). It stops where what is told is
/// presupposed: at a relative clause, a reason, a time that has been. `docs/events.md` has the order as a table.
enum RealisReader {
    /// What nobody schedules: foretold, it is possible at most.
    private static let involuntary: Set<String> = [
        "death", "crash", "collapse", "market_move", "explosion", "outbreak", "fire", "flood", "storm", "earthquake",
        "injury",
    ]

    /// Acts by words, which are there as soon as they are spoken, whatever is then made of them.
    static let spoken: Set<String> = [
        "appointment", "conviction", "ruling", "sanction", "ban", "demand", "refusal", "accusation", "criticism",
        "resignation", "arrest", "expulsion",
    ]

    /// What is called for a day, so that "the" says no more than that people know of it.
    static let scheduled: Set<String> = [
        "election", "vote", "visit", "talks", "strike", "protest", "match", "launch", "interview", "broadcast",
        "cooperation", "missile_test", "airlift", "enactment", "takeover", "agreement", "award", "appointment",
    ]

    static func realis(of trigger: Int, _ type: String, _ scene: Scene) -> Event.Realis {
        // Whoever says something in an interview gave it.
        if type == "interview", !scene.isVerb(trigger), ["in", "during"].contains(scene.preposition(trigger) ?? "") {
            return .actual
        }
        // `Unless the army shells the town, …`, where the tree has no verb.
        if scene.isMended(trigger), scene.text.tokens[trigger].universal != .verb, isBehindCondition(trigger, scene) {
            return .hypothetical
        }
        var realis = climb(from: trigger, type, scene)
        // `offered a new round of talks`: what becomes of the round becomes of them.
        if realis == .actual, let round = measure(of: trigger, scene) { realis = climb(from: round, type, scene) }
        return realis == .planned && involuntary.contains(type) ? .hypothetical : realis
    }

    private static let measures: Set<String> = [
        "round", "series", "wave", "string", "bout", "spate", "kind", "sort", "form", "number", "couple", "set",
    ]

    /// The word that counts an event: `a round of talks`.
    private static func measure(of noun: Int, _ scene: Scene) -> Int? {
        guard scene.sentence.relation(noun) == .nmod, scene.preposition(noun) == "of",
            let head = scene.sentence.head(of: noun), head < noun, measures.contains(scene.lemma(head))
        else { return nil }
        return head
    }

    /// What an operator further out makes of what the inner ones left.
    static func over(_ outer: Event.Realis, _ inner: Event.Realis) -> Event.Realis {
        switch (outer, inner) {
        case (.actual, _), (_, .actual): inner == .actual ? outer : inner
        case (.negated, _): .negated
        case (.hypothetical, _): .hypothetical
        case (.planned, .habitual), (.planned, .attempted): .planned
        case (.alleged, .planned), (.alleged, .attempted), (.alleged, .ongoing), (.alleged, .habitual): .alleged
        case (.attempted, .negated): .hypothetical
        default: inner
        }
    }

    /// Of what is known, whatever awaits it: who will attend the talks tells that they are to come; who could mention the
    /// election does not doubt it.
    private static func weakened(_ realis: Event.Realis, _ type: String) -> Event.Realis? {
        switch realis {
        case .planned: .planned
        // `threatened to boycott the election`: it has its day.
        case .hypothetical where dated.contains(type): .planned
        case .hypothetical where !lasting.contains(type): .hypothetical
        default: nil
        }
    }

    private static let dated: Set<String> = ["election", "vote", "match", "visit"]
    static let lasting: Set<String> = ["strike", "protest", "talks", "broadcast", "cooperation"]

    private static func climb(from trigger: Int, _ type: String, _ scene: Scene) -> Event.Realis {
        var realis: Event.Realis = .actual
        var node = trigger
        var (isDenialSpent, isWeak) = (false, false)
        for _ in 0..<12 {
            if isPredicate(node, trigger, scene) {
                let own = clauseOperator(node, trigger, type, isDenialSpent: isDenialSpent, scene)
                if let own = isWeak ? own.flatMap({ weakened($0, type) }) : own { realis = over(own, realis) }
            } else if let beside = modifier(node, type, isTrigger: node == trigger, scene) {
                realis = over(beside, realis)
            }
            guard let link = link(above: node, trigger, type, isActual: realis == .actual, scene) else { break }
            if let made = isWeak ? link.realis.flatMap({ weakened($0, type) }) : link.realis {
                realis = over(made, realis)
            }
            guard let next = link.next else { break }
            (node, isDenialSpent, isWeak) = (next, link.isDenialSpent, isWeak || link.isWeak)
        }
        return realis
    }

    /// Whether a token is said of something: a verb, or whatever has a copula.
    private static func isPredicate(_ token: Int, _ trigger: Int, _ scene: Scene) -> Bool {
        if scene.isVerb(token)
            || token == trigger && scene.isPredicate(token) && scene.text.tokens[token].universal != .noun
        {
            return true
        }
        return scene.sentence.child(of: token, label: .cop) != nil && token != trigger
    }
}

/// What a step from a word to the one above it brings.
struct RealisLink {
    /// What the word above makes of what stands below; nil for nothing.
    var realis: Event.Realis?
    /// Where the climb goes on; nil where it ends.
    var next: Int?
    /// Whether the denial of the word above has been counted.
    var isDenialSpent = false
    /// Whether what stands below is known, so that only what puts it in the future counts from here on.
    var isWeak = false

    static func force(_ force: RealisForce, at head: Int, isDenied: Bool) -> RealisLink {
        switch force {
        case .carries, .reports: RealisLink(realis: nil, next: head)
        case .presupposes: RealisLink(realis: nil, next: nil)
        default: RealisLink(realis: force.realis(isDenied: isDenied), next: head, isDenialSpent: true)
        }
    }
}
