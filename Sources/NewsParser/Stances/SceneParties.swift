import NewsSyntax
import NewsText

/// Who stands behind a phrase.
extension Scene {
    /// Where an argument's phrase ends.
    func argumentEnd(_ token: Int) -> Int {
        max(argument(token)?.range.upperBound ?? 0, text.tokens[token].range.upperBound)
    }

    /// Whether a word stands for somebody who can act.
    func isParty(_ token: Int) -> Bool {
        switch kind(token) {
        case .person, .people, .body, .pronoun: true
        case .place, .thing:
            Nationals.country(text.form(token)) != nil || lemma(token) == "those" || isSide(token)
        }
    }

    /// Adjectives that name people.
    private static let factions: Set<String> = [
        "republican", "democratic", "conservative", "liberal", "progressive", "evangelical", "public", "western",
        "arab", "muslim", "jewish", "catholic", "christian", "congressional", "tory", "latino", "hispanic", "islamist",
        "kurdish", "presidential", "municipal", "parliamentary", "papal", "royal",
    ]

    /// What the public has.
    private static let ofPublic: Set<String> = [
        "support", "opposition", "anger", "outrage", "confidence", "trust", "sympathy", "pressure", "backing", "outcry",
        "backlash", "hostility", "enthusiasm", "fury", "resistance", "distrust", "mistrust", "concern", "fear",
        "respect",
    ]

    /// Who a noun’s modifier names: `voter support`, `Republican opposition`, `the European insistence`.
    func holder(before noun: Int) -> Int? {
        children(noun).last { child in
            guard child < noun, [.compound, .amod].contains(sentence.relation(child).base),
                text.tokens[child].universal != .numeral
            else { return false }
            if Nationals.country(text.form(child)) != nil { return true }
            // `a public rebuke`: an open one.
            if lemma(child) == "public", !Self.ofPublic.contains(lemma(noun)) { return false }
            if sentence.relation(child).base == .amod { return Self.factions.contains(lemma(child).lowercased()) }
            return Self.factions.contains(lemma(child).lowercased())
                || [.person, .people, .body].contains(kind(child)) && !isTime(child)
        }
    }

    /// A modifier as whoever it names.
    func modifier(_ token: Int, isState: Bool = false) -> LocalArgument? {
        let first = firstConjunct(token)
        guard [.compound, .amod].contains(sentence.relation(first).base), first == token || isState else { return nil }
        let range = text.tokens[token].range
        return LocalArgument(range: range, head: range, kind: isState || isName(token) ? .body : .people)
    }

    private static let agentive: [[UInt8]] = ["ers", "ors", "ists", "ians", "ants", "ents", "ees", "ates", "ards"].map {
        Array($0.utf8)
    }
    private static let doing: [[UInt8]] = ["er", "or", "ist", "ian", "ee"].map { Array($0.utf8) }
    private static let tools: Set<String> = [
        "paper", "power", "water", "weather", "winter", "summer", "number", "order", "matter", "offer", "answer",
        "figure",
        "factor", "sector", "error", "terror", "river", "computer", "danger", "anger", "hunger", "cancer", "fever",
        "disaster",
        "disorder", "border", "trailer", "poster", "counter", "chapter", "quarter", "center", "shelter", "tower",
        "favor",
        "labor", "behavior", "rumor", "humor", "honor", "corridor", "mirror", "list", "mist", "coffee", "degree", "fee",
        "tree", "committee", "decree", "guarantee", "murder", "remainder", "barrier", "folder", "dinner", "character",
        "manner", "corner", "shoulder", "finger", "surrender", "transfer", "encounter", "blunder", "thunder", "timber",
    ]
    private static let deeds: [[UInt8]] = ["ments", "ctors", "eaters"].map { Array($0.utf8) }

    /// Those who are many, and act as such.
    private static let somebodies: Set<String> = [
        "household", "business", "industry", "electorate", "minority", "community", "establishment", "leadership",
        "constituency", "population", "campaign", "camp", "ticket", "caucus", "affiliate", "subsidiary", "carrier",
        "chain", "nonprofit", "pac", "outlet", "lobby", "bloc", "vessel", "parent", "millennial", "evangelical", "left",
        "right", "labour", "labor", "enterprise", "firm", "venture", "generation", "middle-class", "class",
    ]

    /// A noun for many who act together: `the campaign`.
    func isMany(_ token: Int) -> Bool { Self.somebodies.contains(lemma(token)) }

    /// Whether a noun that no list has for a person's can be one all the same, or is a writing: `the vintners`, `a study`.
    func canTakeSides(_ token: Int) -> Bool {
        let lemma = lemma(token)
        if StanceWords.writings.contains(lemma) || Self.somebodies.contains(lemma) || PersonWords.bodies.contains(lemma)
            || isName(token)
        {
            return true
        }
        let form = text.form(token)
        if sentence.tag(token) == .noun {
            return form.count > 4 && Self.doing.contains { form.suffix($0.count).elementsEqual($0) }
                && !Self.tools.contains(lemma)
        }
        guard sentence.tag(token) == .pluralNoun, !Self.tools.contains(lemma) else { return false }
        return Self.agentive.contains { form.count > $0.count + 2 && form.suffix($0.count).elementsEqual($0) }
            && !Self.deeds.contains { form.suffix($0.count).elementsEqual($0) }
    }

    /// What comes from somebody.
    private static let sent: Set<String> = [
        "offer", "bid", "proposal", "request", "appeal", "plea", "demand", "apology", "call", "warning", "petition",
        "statement", "invitation", "letter", "complaint", "claim", "application",
    ]
    private func sender(behind token: Int) -> Int? {
        guard token + 2 < sentence.range.upperBound, text.form(token + 1).elementsEqual("from".utf8) else { return nil }
        return nounHead(from: token + 2)
    }

    private static let heads: Set<String> = ["management", "staff", "workforce", "personnel"]

    /// What states have: an attack on it is one on them.
    private static let owned: Set<String> = [
        "position", "base", "troop", "force", "convoy", "ship", "plane", "jet", "embassy", "consulate", "target",
        "site",
        "facility", "village", "city", "town", "soil", "territory", "interest", "policy", "stance", "effort", "plan",
        "move", "decision", "proposal", "aid", "sanction", "government", "leader", "official", "army", "police",
    ]

    /// What a state makes or is made of.
    private static let ruled: Set<String> = [
        "law", "embargo", "foreign-policy", "aggression", "expansion", "leadership", "interference", "occupation",
        "provocation", "presence", "propaganda", "invasion", "blockade", "intransigence", "imperialism", "involvement",
        "meddling", "ambition", "demand", "threat", "tariff", "subsidy", "regime", "authority", "bombing",
    ]

    private static let abstract: [[UInt8]] = [
        "tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ing", "out", "ure", "ship", "age", "cy", "th",
    ].map { Array($0.utf8) }
    private static let inanimate: Set<String> = [
        "poll", "data", "deal", "prospect", "report", "rate", "price", "market", "result", "money", "law", "rule",
        "number", "figure", "fact", "trend", "system", "map", "state", "weather", "news", "odds", "calendar", "math",
    ]

    /// A noun that is for or against nobody: `turnout`, `evidence`.
    func isAbstract(_ token: Int) -> Bool {
        let lemma = lemma(token)
        if Self.inanimate.contains(lemma) { return true }
        let form = Array(lemma.utf8)
        return kind(token) == .thing
            && Self.abstract.contains { form.count > $0.count + 2 && form.suffix($0.count) == $0[...] }
    }

    /// `Asked whether the bar had criticised him`: nobody says that it has.
    func isAskedAfter(_ verb: Int) -> Bool {
        let clause = firstConjunct(verb)
        return sentence.children(of: clause, label: .mark).contains {
            text.form($0).elementsEqual("whether".utf8) || text.form($0).elementsEqual("Whether".utf8)
                || text.form($0).elementsEqual("if".utf8) && sentence.relation(clause).base == .ccomp
        }
    }

    /// `Friday's test`: nobody and nothing that anybody is for or against.
    func isNameOfTime(_ token: Int) -> Bool { PlaceWords.times.contains(lemma(token).lowercased()) }

    /// `demanded that the army leave`, `demanded answers of the army`; not `demanded answers`.
    func demandsOfSomebody(_ verb: Int, _ target: Int) -> Bool {
        if sentence.child(of: verb, label: .ccomp) != nil || sentence.child(of: verb, label: .xcomp) != nil {
            return true
        }
        return ((verb + 1)..<max(verb + 1, target)).contains { text.form($0).elementsEqual("that".utf8) }
            || party(behind: target) != target
    }

    /// `no longer trusts`
    func isNoLonger(_ verb: Int) -> Bool {
        let first = max(sentence.range.lowerBound, verb - 4)
        guard verb > first + 1 else { return false }
        return (first..<(verb - 1)).contains {
            text.form($0).elementsEqual("no".utf8) && lemma($0 + 1).hasPrefix("long")
        }
    }

    /// `The ministry, accused by doctors, denied …`: what describes the subject is not denied with its verb.
    func isSaidOfSubject(_ verb: Int) -> Bool {
        guard [.acl, .aclRelcl].contains(sentence.relation(verb)), !sentence.isNegated(verb),
            let noun = sentence.head(of: verb)
        else { return false }
        return sentence.relation(noun).base == .nsubj
    }

    /// `patience with the province, which they blame`: whoever stands right before the relative clause, where the tree has
    /// it hang on a thing.
    func relativeParty(_ target: Int, _ verb: Int) -> Int? {
        guard relativeHead(verb) == target, kind(target) == .thing,
            let pronoun = children(verb).first(where: { isRelativePronoun($0) && $0 < verb })
        else { return nil }
        var before = pronoun - 1
        while before > target, sentence.tag(before).isMark { before -= 1 }
        guard before > target, sentence.isNominalHead(before), isParty(before) || kind(before) == .place else {
            return nil
        }
        return before
    }

    /// `stopped funding the school`, `ceased to back the general`
    func isStopped(_ verb: Int) -> Bool {
        guard let head = sentence.head(of: firstConjunct(verb)), head < verb, verb - head < 4,
            sentence.relation(firstConjunct(verb)).base == .xcomp
        else { return false }
        return ["stop", "cease", "quit", "halt", "discontinue"].contains(lemma(head))
    }

    /// `both sides`, `all sides`: those who quarrel.
    private func isSide(_ token: Int) -> Bool {
        guard lemma(token) == "side", token > sentence.range.lowerBound else { return false }
        return ["both", "all", "two", "either", "each", "warring", "opposing"].contains(lemma(token - 1))
    }

    /// Whether an infinitive follows a phrase: `asked Cuba to send`.
    func hasInfinitive(after token: Int, within count: Int = 8) -> Bool {
        let end = min(sentence.range.upperBound, token + count)
        var next = token + 1
        while next < end {
            if lemma(next) == "to", next + 1 < end,
                text.tokens[next + 1].universal == .verb || text.form(next + 1).elementsEqual("be".utf8)
            {
                return true
            }
            if sentence.tag(next).isMark { return false }
            next += 1
        }
        return false
    }

    /// The party whose doing, people or things a phrase is: `Colombia` of `Colombia's efforts`.
    func party(behind token: Int) -> Int {
        guard kind(token) == .thing || kind(token) == .place else { return token }
        // `the management of the watchmaker`: people, too.
        if Self.heads.contains(lemma(token)),
            companion(of: token, "of") == nil
                || children(token).contains(where: {
                    preposition($0) == "of" && (isName($0) || kind($0) != .thing || canTakeSides($0))
                })
        {
            return token
        }
        return owner(before: token) ?? maker(behind: token) ?? token
    }

    /// Whoever stands before a thing that is theirs.
    private func owner(before token: Int) -> Int? {
        if let owner = sentence.child(of: token, label: .nmodPoss), text.tokens[owner].universal != .pronoun,
            !isNameOfTime(owner)
        {
            return owner
        }
        // `bombed Hezbollah positions`
        if kind(token) == .thing,
            let owner = children(token).last(where: {
                $0 < token && sentence.relation($0).base == .compound && isName($0)
                    && (nameKind($0) == .organisation || nameKind($0) == .place && Self.owned.contains(lemma(token)))
            })
        {
            return owner
        }
        // `American laws`
        if kind(token) == .thing,
            StanceWords.acts.contains(lemma(token)) || Self.owned.contains(lemma(token))
                || Self.ruled.contains(lemma(token)),
            let state = children(token).last(where: {
                $0 < token && [.amod, .compound].contains(sentence.relation($0).base)
                    && Nationals.country(text.form($0)) != nil
            })
        {
            return state
        }
        return nil
    }

    /// Whoever stands behind a thing that is theirs or that they have made.
    private func maker(behind token: Int) -> Int? {
        // `the remarks | by the mayor`, where the tree has them with the verb
        if token + 2 < sentence.range.upperBound, text.form(token + 1).elementsEqual("by".utf8),
            StanceWords.acts.contains(lemma(token)), let maker = nounHead(from: token + 2), kind(maker) != .thing
        {
            return maker
        }
        let inner = children(token).filter { sentence.relation($0).base == .nmod || sentence.relation($0).base == .obl }
        if let maker = inner.first(where: { preposition($0) == "by" && $0 > token }), kind(maker) != .thing {
            return maker
        }
        // `a takeover offer from its rival`
        if Self.sent.contains(lemma(token)),
            let maker = inner.first(where: { preposition($0) == "from" && $0 > token }) ?? sender(behind: token),
            kind(maker) != .thing || canTakeSides(maker)
        {
            return sentence.children(of: maker, label: .appos).first { isName($0) } ?? maker
        }
        // `the arrest of four reporters by the army`, where the tree has the army with the reporters
        if StanceWords.suffered.contains(lemma(token)) || StanceWords.classes["deed"]?.contains(lemma(token)) ?? false {
            let maker =
                inner.lazy.filter { $0 > token }.compactMap { sufferer in
                    children(sufferer).first { preposition($0) == "by" && $0 > sufferer }
                }.first ?? companion(of: token, "by")
            if let maker, kind(maker) != .thing { return maker }
        }
        // `the bombing of the embassies`: whom a deed is done to has not done it.
        let isDeed =
            StanceWords.classes["deed"]?.contains(lemma(token)) ?? false || StanceWords.suffered.contains(lemma(token))
        if !isDeed, let owner = inner.first(where: { preposition($0) == "of" }), kind(owner) != .thing { return owner }
        // `two olive groves belonging to villagers`
        if let owning = children(token).first(where: { lemma($0) == "belong" && $0 > token }),
            let owner = companion(of: owning, "to"), kind(owner) != .thing
        {
            return owner
        }
        // `the verdict staged by the court`
        let maker = children(token).first {
            sentence.relation($0) == .acl && sentence.tag($0) == .pastParticiple
                && StanceLexicon.patterns(lemmaForm($0)).isEmpty
        }.flatMap { agent($0) }
        if let maker, maker != token, kind(maker) != .thing { return maker }
        return nil
    }
}
