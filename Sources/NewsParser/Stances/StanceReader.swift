import NewsRecord
import NewsSyntax
import NewsText

/// Finds who is for or against whom: a verb of the table whose subject and object are parties.
struct StanceReader {
    private(set) var stances: [LocalStance] = []

    private static let largestCount = 20_000

    private static let table = """
        supports: back endorse side~with support stand~by stand~behind champion throw>weight
        praises: praise thank hail laud commend applaud congratulate salute love admire welcome honour honor celebrate compliment
        cooperates: cooperate collaborate work~with patrol team~with ally~with partner~with
        urges: urge call~on appeal~to ask exhort beg plead~with implore encourage advise
        presses: press pressure force push compel coerce lean~on order
        criticises: criticise criticize fault rebuke chide lambast berate scold slam complain~about mock
        condemns: condemn denounce decry deplore brand abhor revile
        accuses: accuse blame charge~with suspect
        threatens: threaten
        fears: fear worry dread mistrust distrust
        withdraws: withdraw~from pull~of pull~out quit>%group leave>%group walk~of walk~out break~with desert abandon
        helps: help aid assist rescue save>%people donate~to lend feed>%people shelter evacuate airlift provide~to give>NAME send>%relief supply vaccinate treat>%people protect>%people defend train>%army
        harms: attack beat shell bomb kill murder assassinate torture shoot stab assault flatten raid burn loot persecute oppress starve abuse massacre evict jail imprison deport expel abduct kidnap humiliate mistreat rob
        """

    private static let patterns: [[(polarity: Stance.Polarity, pattern: EventPattern)]] = rows.map(\.patterns)
    private static let words = WordTable(rows.enumerated().map { ($1.lemma, UInt64($0 + 1)) })

    private struct Row: Sendable {
        var lemma: String
        var patterns: [(polarity: Stance.Polarity, pattern: EventPattern)]
    }

    private static let rows: [Row] = {
        var rows: [Row] = []
        var indexes: [String: Int] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":")
            guard let polarity = Stance.Polarity(rawValue: String(parts[0])) else { continue }
            for word in parts[1].split(separator: " ") {
                let (lemma, pattern) = EventLexicon.pattern(word, type: "")
                if let index = indexes[lemma] {
                    rows[index].patterns.append((polarity, pattern))
                } else {
                    indexes[lemma] = rows.count
                    rows.append(Row(lemma: lemma, patterns: [(polarity, pattern)]))
                }
            }
        }
        return rows
    }()

    mutating func read(_ scene: Scene) {
        for token in scene.sentence.range where stances.count < Self.largestCount {
            guard scene.isPredicate(token) else {
                readAdjective(token, scene)
                readPressure(token, scene)
                continue
            }
            let lemma = scene.lemmaForm(token)
            let value = lemma.withUnsafeBufferPointer { Self.words.value($0, 0, $0.count) }
            guard value > 0 else { continue }
            for (polarity, pattern) in Self.patterns[Int(value) - 1] {
                if let target = target(pattern, token, scene) {
                    add(polarity, token, target, scene)
                    break
                }
            }
        }
    }

    /// `Under pressure from the Commission, Hungary …`
    private mutating func readPressure(_ token: Int, _ scene: Scene) {
        guard scene.text.hasLemma(token, "pressure"), scene.preposition(token) == "under",
            let presser = scene.children(token).first(where: { scene.preposition($0) == "from" }),
            let verb = scene.sentence.head(of: token), let pressed = scene.agent(verb)
        else { return }
        let start = scene.sentence.children(of: token, label: .case).first ?? token
        append(.presses, start, end: scene.argumentEnd(presser), actor: presser, target: pressed, scene)
    }

    /// `are afraid of the new inspectors`
    private mutating func readAdjective(_ token: Int, _ scene: Scene) {
        guard scene.text.tokens[token].universal == .adjective,
            ["afraid", "fearful", "wary", "suspicious", "grateful", "critical", "supportive"].contains(
                scene.lemma(token)),
            let subject = scene.sentence.child(of: token, label: .nsubj), !scene.sentence.isNegated(token),
            let target = scene.obliques(token).first(where: { ["of", "to"].contains($0.preposition) })
        else { return }
        let polarity: Stance.Polarity =
            switch scene.lemma(token) {
            case "grateful": .praises
            case "critical": .criticises
            case "supportive": .supports
            default: .fears
            }
        append(polarity, token, end: scene.argumentEnd(target.head), actor: subject, target: target.head, scene)
    }

    /// Towards whom a verb's pattern goes, or nil where it does not fit.
    private func target(_ pattern: EventPattern, _ verb: Int, _ scene: Scene) -> Int? {
        let undergoer = named(after: verb, scene) ?? scene.undergoer(verb)
        if let preposition = pattern.preposition {
            return scene.obliques(verb).first { $0.preposition == preposition }?.head
                ?? (preposition == "of" ? scene.obliques(verb).first { $0.preposition == "out" }?.head : nil)
        }
        if pattern.preposition == nil, scene.lemma(verb) == "patrol" || scene.lemma(verb) == "cooperate",
            let agent = scene.agent(verb)
        {
            return scene.sentence.children(of: agent, label: .conj).first
        }
        if let particle = pattern.particle {
            guard scene.particles(verb).contains(where: { $0.word == particle }), let agent = scene.agent(verb) else {
                return nil
            }
            return scene.sentence.children(of: agent, label: .conj).first
        }
        switch pattern.object {
        case .oneOf(let words):
            guard let undergoer, words.contains(scene.lemma(undergoer)) else { return nil }
            return scene.sentence.child(of: verb, label: .iobj) ?? receiver(verb, scene) ?? undergoer
        case .name:
            return [scene.sentence.child(of: verb, label: .iobj), undergoer].compactMap(\.self).first {
                scene.isName($0)
            }
        default: break
        }
        if let undergoer { return undergoer }
        // `worry that Argentina will default`, `threatened to cut off gas to …`
        guard
            let clause = scene.sentence.child(of: verb, label: .ccomp) ?? scene.sentence.child(of: verb, label: .xcomp)
        else {
            return scene.obliques(verb).first { ["about", "of", "over"].contains($0.preposition) }?.head
        }
        if scene.sentence.relation(clause) == .ccomp { return scene.sentence.subject(of: clause) }
        let receivers = scene.obliques(clause).filter { ["to", "on", "against", "from"].contains($0.preposition) }.map(
            \.head)
        return receivers.first { scene.isName($0) } ?? scene.undergoer(clause) ?? receivers.first
    }

    /// A name that stands right behind the verb is what it is done to, whatever the tree has it depend on.
    private func named(after verb: Int, _ scene: Scene) -> Int? {
        let end = scene.sentence.range.upperBound
        var next = verb + 1
        if next < end, scene.sentence.tag(next) == .determiner { next += 1 }
        guard next < end, scene.isName(next), !scene.isPassive(verb) else { return nil }
        while next + 1 < end, scene.isName(next + 1), !scene.sentence.isNominalHead(next) { next += 1 }
        if next + 1 < end, scene.sentence.tag(next + 1) == .possessiveEnding { return nil }
        return scene.text.tokens[next].universal == .noun
            ? nil : scene.sentence.isNominalHead(next) || scene.isName(next) ? next : nil
    }

    private func receiver(_ verb: Int, _ scene: Scene) -> Int? {
        scene.obliques(verb).first { $0.preposition == "to" && !PlaceWords.times.contains(scene.lemma($0.head)) }?.head
    }

    private mutating func add(_ polarity: Stance.Polarity, _ verb: Int, _ target: Int, _ scene: Scene) {
        let sentence = scene.sentence
        let realis = RealisReader.realis(of: verb, "", scene)
        guard realis != .negated, let actor = scene.agent(verb), actor != target else { return }
        guard isParty(actor, scene) else { return }
        if scene.lemma(verb) == "ask" || scene.lemma(verb) == "force" || scene.lemma(verb) == "order" {
            guard sentence.child(of: verb, label: .xcomp) != nil || scene.lemma(verb) == "force" else { return }
        }
        let party = scene.party(behind: target)
        guard
            isParty(party, scene) || polarity == .praises || polarity == .fears || polarity == .withdraws
                || polarity == .condemns
        else { return }
        var end = max(scene.argumentEnd(target), scene.text.tokens[verb].range.upperBound)
        let clause = sentence.child(of: verb, label: .xcomp) ?? sentence.child(of: verb, label: .ccomp)
        if let clause, polarity != .supports, polarity != .helps {
            end = max(end, sentence.subtreeSpan(of: clause).upperBound)
        }
        append(polarity, verb, end: end, actor: actor, target: party, scene)
    }

    private mutating func append(
        _ polarity: Stance.Polarity, _ verb: Int, end: Int, actor: Int, target: Int, _ scene: Scene
    ) {
        let start = scene.text.tokens[verb].range.lowerBound
        guard start < end, let from = scene.argument(actor), let to = scene.argument(target),
            from.kind != .pronoun || true
        else { return }
        stances.append(LocalStance(polarity: polarity, range: start..<end, actor: from, target: to))
    }

    private func isParty(_ token: Int, _ scene: Scene) -> Bool {
        switch scene.kind(token) {
        case .person, .people, .body, .pronoun: true
        case .place, .thing: false
        }
    }
}

extension Scene {
    /// Where an argument's phrase ends.
    func argumentEnd(_ token: Int) -> Int {
        max(argument(token)?.range.upperBound ?? 0, text.tokens[token].range.upperBound)
    }

    /// The party whose doing, people or things a phrase is: `Colombia` of `Colombia's efforts`.
    func party(behind token: Int) -> Int {
        guard kind(token) == .thing || kind(token) == .place else { return token }
        if let owner = sentence.child(of: token, label: .nmodPoss), text.tokens[owner].universal != .pronoun {
            return owner
        }
        let inner = children(token).first {
            sentence.relation($0) == .nmod && ["of", "by"].contains(preposition($0) ?? "")
        }
        if let inner, kind(inner) != .thing { return inner }
        return token
    }
}
