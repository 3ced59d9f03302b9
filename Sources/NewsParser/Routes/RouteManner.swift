import NewsRecord
import NewsSyntax

/// How people go on a way, and what becomes of it: `forced, by air`.
struct RouteManner {
    let scene: Scene

    /// What the words say of a leg to which a verb or noun of moving leads, or nil.
    ///
    /// - Parameter implied: what the mover itself implies.
    func of(_ mover: Int, implied: String?) -> String? {
        if RouteWays.isWished(mover, scene) { return joined("intended", means(mover)) }
        let isForced = RouteWays.isForced(mover, scene) || isOfPrisoners(mover)
        let realis = RealisReader.realis(of: mover, "route", scene)
        let isToCome =
            realis == .planned
            || realis == .hypothetical && RouteIdioms.isTemporal(scene.firstConjunct(mover), scene)
        let state =
            isForced
            ? "forced"
            : isCutShort(mover) ? "intended" : isToCome ? "planned" : realis == .attempted ? "attempted" : nil
        var way = means(mover)
        if way == nil, implied != "forced" { way = implied }
        return joined(state, way)
    }

    private func joined(_ state: String?, _ way: String?) -> String? {
        guard let state else { return way }
        return way.map { $0 == state ? state : state + ", " + $0 } ?? state
    }

    // MARK: What they go by

    private func means(_ mover: Int) -> String? {
        let children = scene.children(mover)
        for child in children where scene.sentence.relation(child).base == .advmod {
            if RouteWords.hidden.contains(scene.lemma(child)) { return scene.lemma(child) }
        }
        for child in children where scene.sentence.relation(child).base == .obl {
            if let preposition = scene.preposition(child), let words = vehicle(child, preposition) { return words }
        }
        if let object = scene.sentence.object(of: mover), RouteWords.vehicles.contains(scene.lemma(object)) {
            return words("by", object)
        }
        if let words = near(mover) { return words }
        // `A helicopter took them to …`
        if let agent = scene.agent(mover), RouteWords.vehicles.contains(scene.lemma(agent)),
            scene.kind(agent) != .person, !scene.isName(agent)
        {
            return "by " + scene.lemma(agent)
        }
        return nil
    }

    private static let papers: Set<String> = [
        "passport", "visa", "papers", "ticket", "permit", "document", "documents",
    ]

    /// `by car`, `on foot`, `aboard a naval vessel`, `on a forged passport`
    private func vehicle(_ noun: Int, _ preposition: String) -> String? {
        guard !scene.isName(noun), ["by", "on", "aboard", "in"].contains(preposition) else { return nil }
        let lemma = scene.lemma(noun)
        if preposition == "on",
            Self.papers.contains(lemma) || lemma.hasSuffix("s") && Self.papers.contains(String(lemma.dropLast()))
        {
            return words("on", noun)
        }
        if preposition == "aboard", scene.text.tokens[noun].universal == .noun { return words("aboard", noun) }
        guard RouteWords.vehicles.contains(lemma), preposition == "by" || !["sea", "land", "air"].contains(lemma) else {
            return nil
        }
        return words(RouteWords.ridden.contains(lemma) ? preposition : "by", noun)
    }

    /// The words without their article and their number.
    private func words(_ preposition: String, _ noun: Int) -> String {
        if scene.lemma(noun) == "flight" { return "by air" }
        var first = noun
        while first > scene.sentence.range.lowerBound, noun - first < 3,
            [.noun, .adjective].contains(scene.text.tokens[first - 1].universal)
                || scene.sentence.tag(first - 1) == .pastParticiple && preposition != "by"
        {
            first -= 1
        }
        return preposition + " " + scene.text.text(first..<(noun + 1)).lowercased()
    }

    /// Behind a verb of moving and before the next, wherever the tree has it.
    private func near(_ mover: Int) -> String? {
        let end = min(scene.sentence.range.upperBound, mover + 16)
        guard mover + 1 < end else { return nil }
        for token in (mover + 1)..<end {
            let word = scene.text.tokens[token].universal
            if word == .verb, RouteWords.moving[scene.lemma(token)] != nil || scene.sentence.isFinite(token) {
                return nil
            }
            let lemma = scene.lemma(token)
            if word == .adverb, RouteWords.hidden.contains(lemma) { return lemma }
            if lemma == "into", token + 1 < end, scene.lemma(token + 1) == "exile" { return "into exile" }
            guard ["by", "on", "aboard", "in"].contains(lemma), token + 1 < end,
                let noun = scene.nounHead(from: token + 1), noun < token + 5, let words = vehicle(noun, lemma)
            else { continue }
            return words
        }
        return nil
    }

    // MARK: What becomes of it

    private static let captives: Set<String> = [
        "detainee", "prisoner", "inmate", "convict", "suspect", "captive", "hostage", "deportee", "abductee",
        "fugitive",
        "defendant", "internee", "stowaway", "convicted",
    ]

    /// `Detainees were transferred …`: whoever is held is asked nothing.
    private func isOfPrisoners(_ mover: Int) -> Bool {
        guard RouteWords.carrying.contains(scene.lemma(mover)), let moved = scene.undergoer(mover) else { return false }
        return Self.captives.contains(scene.lemma(moved))
    }

    private static let mishaps: Set<String> = [
        "capsize", "sink", "crash", "overturn", "collide", "founder", "vanish", "disappear", "intercept", "drown",
        "die",
        "derail", "plunge", "stop", "strand", "catch", "burn", "drift",
    ]

    /// `A boat heading for the Canaries capsized`: it did not get there.
    private func isCutShort(_ mover: Int) -> Bool {
        guard [.acl, .aclRelcl].contains(scene.sentence.relation(mover)), scene.sentence.tag(mover) == .gerund,
            let moved = scene.sentence.head(of: mover), let verb = scene.sentence.head(of: moved),
            [.nsubj, .nsubjPass].contains(scene.sentence.relation(moved)), verb > mover
        else { return false }
        return Self.mishaps.contains(scene.lemma(verb))
    }
}
