import NewsRecord
import NewsSyntax
import NewsText

/// Who can have a stance and towards whom one can be; whom a pronoun means by the sentence before.
extension StanceReader {
    /// Words for a target that say nothing of who is meant.
    private static let empty: Set<String> = [
        "same", "thing", "this", "that", "everything", "nothing", "anything", "something", "worst", "best", "more",
        "lot", "one", "all", "nobody", "everybody", "someone", "way", "need", "possibility", "everyone",
    ]
    /// What somebody leaves without turning their back on anybody.
    private static let contests: Set<String> = [
        "race", "election", "contest", "campaign", "primary", "competition", "tournament", "match", "game", "final",
        "convention", "debate", "room", "hall", "stage", "car", "suv", "bus", "truck", "vehicle", "plane",
        "job", "post", "position", "seat",
    ]

    /// `fears the same`, `quit the race`: towards nobody.
    func isEmpty(_ target: Int, _ polarity: Stance.Polarity, _ scene: Scene) -> Bool {
        let lemma = scene.lemma(target).lowercased()
        if Self.empty.contains(lemma) { return scene.sentence.child(of: target, label: .aclRelcl) == nil }
        return polarity == .withdraws && Self.contests.contains(lemma)
    }

    private static let mindless: Set<String> = [
        "raid", "debate", "reason", "address", "argument", "attitude", "feud", "war", "battle", "rivalry", "fact",
        "idea",
        "event", "case", "issue", "question", "crisis", "year", "change", "trend", "score", "number", "price",
    ]
    private static let ofMinds: Set<Stance.Polarity> = [
        .supports, .praises, .criticises, .condemns, .accuses, .urges, .fears, .cooperates, .withdraws,
    ]

    /// `the debate opposes …`, `her support favours …`: nothing that thinks.
    func isMindless(_ actor: Int, _ polarity: Stance.Polarity, _ scene: Scene) -> Bool {
        guard Self.ofMinds.contains(polarity), scene.kind(actor) == .thing, !scene.isParty(actor) else { return false }
        return Self.mindless.contains(scene.lemma(actor)) || StanceLexicon.noun(scene.lemmaForm(actor)) != nil
    }

    /// `an agenda, one that favours …`: nobody whom the text names.
    func isNobody(_ actor: Int, _ scene: Scene) -> Bool {
        switch scene.lemma(actor) {
        case "one", "this", "what", "there", "which":
            let next = actor + 1
            return next == scene.sentence.range.upperBound || !["of", "in"].contains(scene.lemma(next))
        default: return false
        }
    }

    /// `“The bridge is shut,” the union said as it criticised …`: of the subjects before `it`, one that can have a stance.
    func party(of actor: Int, _ scene: Scene) -> Int {
        // `The police | chief praised …`, where the tree has the first word for the subject.
        let next = actor + 1
        if next < scene.sentence.range.upperBound, scene.sentence.tag(next) == .noun, scene.kind(next) == .person,
            scene.text.tokens[actor].universal == .noun, !scene.isName(actor), scene.sentence.relation(actor) != .appos
        {
            return next
        }
        if let body = spokenFor(actor, scene) ?? introduced(actor, scene) { return body }
        guard scene.text.tokens[actor].universal == .pronoun, scene.text.text(actor).lowercased() == "it",
            let near = VerbMending.antecedent(of: actor, scene), !isBody(near, scene)
        else { return actor }
        let verb = scene.sentence.head(of: actor)
        let other = (near + 1..<max(near + 1, actor)).last {
            scene.sentence.relation($0).base == .nsubj && scene.sentence.head(of: $0) != verb && isBody($0, scene)
        }
        return other ?? actor
    }

    /// `Labelled a traitor by Abel, Brandt left`: whoever comes behind the comma.
    func branded(_ verb: Int, _ actor: Int, _ scene: Scene) -> (polarity: Stance.Polarity, word: Int, target: Int)? {
        let range = scene.sentence.range
        guard verb < range.lowerBound + 2, scene.sentence.tag(verb) == .pastParticiple, actor > verb,
            actor + 2 < range.upperBound, scene.lemma(actor - 1) == "by" || scene.lemma(max(verb, actor - 2)) == "by",
            let word = ((verb + 1)..<actor).first(where: { StanceWords.verdict(scene.lemma($0)) != nil }),
            let comma = ((actor + 1)..<min(range.upperBound - 1, actor + 6)).first(where: {
                scene.sentence.tag($0) == .comma
            }), let target = scene.nounHead(from: comma + 1)
        else { return nil }
        return (StanceWords.verdict(scene.lemma(word)) ?? .condemns, word, target)
    }

    /// `“He is weak,” she said of the mayor`: whom the pronoun in her words means.
    func saidOf(_ pronoun: Int, _ scene: Scene) -> Int? {
        guard scene.text.tokens[pronoun].universal == .pronoun else { return nil }
        let last = scene.sentence.range.upperBound - 2
        guard pronoun + 1 < last,
            let of = ((pronoun + 1)..<last).first(where: {
                scene.text.form($0).elementsEqual("of".utf8) && scene.sentence.tag($0 - 1).isFiniteVerb
                    && ["say", "write", "complain", "remark", "tweet"].contains(scene.lemma($0 - 1))
            })
        else { return nil }
        return scene.nounHead(from: of + 1).map { scene.party(behind: $0) }
    }

    private static let backing: [String: Stance.Polarity] = [
        "back": .supports, "support": .supports, "sponsor": .supports, "endorse": .supports, "fund": .helps,
        "finance": .helps, "arm": .helps, "train": .helps, "subsidise": .helps, "subsidize": .helps,
    ]

    /// `the Russian-backed rebels`: who backs stands before the hyphen, who is backed behind the word.
    func hyphened(_ token: Int, _ lemma: String, _ scene: Scene) -> StancePhrases.Found? {
        guard token - 2 >= scene.sentence.range.lowerBound, !scene.text.tokens[token].isSpaced,
            scene.sentence.tag(token - 1) == .hyphen, let polarity = Self.backing[lemma],
            [.pastParticiple, .pastVerb, .adjective].contains(scene.sentence.tag(token)),
            scene.isName(token - 2) || Nationals.country(scene.text.form(token - 2)) != nil || isBody(token - 2, scene),
            let target = scene.nounHead(from: token + 1), target > token,
            scene.isParty(target) || scene.canTakeSides(target)
        else { return nil }
        return StancePhrases.Found(polarity: polarity, start: token - 2, actor: token - 2, target: target)
    }

    /// `A spokesman for the union said it opposed …`: the union.
    private func spokenFor(_ pronoun: Int, _ scene: Scene) -> Int? {
        guard scene.text.tokens[pronoun].universal == .pronoun,
            ["it", "they"].contains(scene.text.text(pronoun).lowercased()),
            let clause = scene.sentence.head(of: pronoun), scene.sentence.relation(clause).base == .ccomp,
            let above = scene.sentence.head(of: clause), above < pronoun,
            ["say", "add", "tell"].contains(scene.lemma(above)),
            let speaker = scene.sentence.subject(of: above), scene.kind(speaker) == .person
        else { return nil }
        return scene.children(speaker).first {
            $0 > speaker && ["for", "of", "at", "from"].contains(scene.preposition($0) ?? "") && isBody($0, scene)
        }
    }

    /// `said Omar Reyes, a veteran mayor who backed …`: of a description behind a person's name, the name.
    private func introduced(_ noun: Int, _ scene: Scene) -> Int? {
        let first = scene.sentence.range.lowerBound
        guard scene.text.tokens[noun].universal == .noun, scene.kind(noun) == .person else { return nil }
        var token = noun - 1
        while token > first, noun - token < 8,
            [.noun, .properNoun, .adjective].contains(scene.text.tokens[token].universal)
        {
            token -= 1
        }
        guard token > first + 1, scene.text.tokens[token].universal == .determiner,
            scene.sentence.tag(token - 1) == .comma, scene.nameKind(token - 2) == .person
        else { return nil }
        return token - 2
    }

    private func isBody(_ token: Int, _ scene: Scene) -> Bool {
        scene.kind(token) == .body || scene.kind(token) == .thing && scene.canTakeSides(token)
    }

    /// `The league met in Kano. It criticised …`: the subject of the sentence before, if a pronoun can mean it.
    func topic(of pronoun: LocalArgument, _ scene: Scene) -> LocalArgument? {
        guard pronoun.kind == .pronoun, let previous, let token = scene.text.token(atByte: pronoun.head.lowerBound),
            let verb = previous.sentence.range.first(where: {
                previous.isVerb($0) && previous.sentence.relation($0) == .root
            }), let subject = previous.sentence.subject(of: verb),
            previous.text.tokens[subject].universal != .pronoun
        else { return nil }
        let isMany =
            [.pluralNoun, .pluralProperNoun].contains(previous.sentence.tag(subject))
            || previous.lemma(subject) == "police"
        let kind = previous.kind(subject)
        let isFitting =
            switch scene.text.text(token).lowercased() {
            case "it", "its": !isMany && (kind == .body || kind == .thing && previous.canTakeSides(subject))
            case "they", "them", "their": isMany && kind != .thing && kind != .place
            case "he", "him", "his", "she", "her": kind == .person && !isMany
            default: false
            }
        return isFitting ? previous.argument(subject) : nil
    }

    /// `Few Republicans support …`, `no senator backs …`
    func isFew(_ actor: Int, _ scene: Scene) -> Bool {
        let before = actor - 1
        guard before >= scene.sentence.range.lowerBound else { return false }
        let words = scene.children(actor).filter { $0 < actor }.map { scene.lemma($0).lowercased() }
        return words.contains("few") && !words.contains("a") || words.contains("no") || words.contains("neither")
    }

    /// `released a statement criticising …`: whoever released it.
    func writer(of writing: Int, _ verb: Int, _ scene: Scene) -> Int? {
        guard scene.sentence.tag(verb) == .gerund, scene.sentence.relation(verb) == .acl, writing < verb,
            StanceWords.writings.contains(scene.lemma(writing)), scene.sentence.relation(writing).base == .obj,
            scene.sentence.child(of: writing, label: .nmodPoss) == nil,
            let above = scene.sentence.head(of: writing), scene.isVerb(above), let agent = scene.agent(above),
            scene.isParty(agent) || scene.isName(agent)
        else { return nil }
        return agent
    }
}
