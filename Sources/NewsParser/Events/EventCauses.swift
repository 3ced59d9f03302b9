import NewsSyntax

/// Which event of a sentence brings about which.
extension EventReader {
    private static let causal: Set<String> = [
        "after", "when", "because", "since", "following", "over", "due", "amid", "by", "from",
    ]

    mutating func link(_ first: Int, _ scene: Scene) {
        linkCauses(first, scene)
        sharePlaces(first, scene)
    }

    private mutating func linkCauses(_ first: Int, _ scene: Scene) {
        guard events.count - first > 1, events.count - first <= 32 else { return }
        for effect in first..<events.count {
            for origin in first..<events.count
            where origin != effect && events[effect].cause == nil && events[origin].cause != effect {
                guard brings(triggers[origin], triggers[effect], scene) else { continue }
                events[effect].cause = origin
                // Both are where one of them is.
                let place = events[effect].place ?? events[origin].place
                if !EventWords.verbal.contains(events[effect].type) { events[effect].place = place }
            }
        }
    }

    private func brings(_ origin: Int, _ effect: Int, _ scene: Scene) -> Bool {
        let sentence = scene.sentence
        // `The blast levelled a bakery, injuring …`
        if let agent = scene.agent(effect), agent == origin, !scene.isVerb(origin) { return true }
        if isBehindCause(origin, effect, scene) { return true }
        // `… died when a bus plunged`
        var current = origin
        var steps = 0
        while let head = sentence.head(of: current), steps < 6 {
            if head == effect {
                if sentence.relation(current).base == .advcl {
                    let marker = children(current, scene).first {
                        sentence.relation($0).base == .mark || sentence.relation($0).base == .advmod
                    }
                    // `after a book was burned`, where the tree has a preposition.
                    let opening = sentence.subtree(of: current).lowerBound
                    // `barred from running in the election`
                    if scene.lemma(opening) == "from", scene.sentence.tag(current) == .gerund { return false }
                    return [marker, opening].contains { $0.map { Self.causal.contains(scene.lemma($0)) } ?? false }
                }
                if sentence.relation(current).base == .obl || sentence.relation(current).base == .nmod {
                    // `called for elections`: what is wanted brings nothing about.
                    if RealisReader.isWished(scene.preposition(current) ?? "", by: scene.lemma(effect)) { return false }
                    return scene.preposition(current).map {
                        ["after", "over", "following", "because", "for"].contains($0)
                    } ?? false
                }
                return false
            }
            (current, steps) = (head, steps + 1)
        }
        // `fired …, prompting Japan to protest`
        (current, steps) = (effect, 0)
        while let head = sentence.head(of: current), steps < 6 {
            if head == origin {
                return scene.sentence.relation(current) != .conj && !scene.sentence.isFinite(current)
                    && (Self.prompting.contains(scene.lemma(current)) || viaPrompting(effect, origin, scene)
                        || current == effect && Self.harming.contains(scene.lemma(effect))
                            && scene.sentence.tag(effect) == .gerund)
            }
            (current, steps) = (head, steps + 1)
        }
        return false
    }

    /// `froze the assets of the family over the killings`: by the order of the words, with no verb between.
    private func isBehindCause(_ origin: Int, _ effect: Int, _ scene: Scene) -> Bool {
        guard effect < origin, origin - effect < 14, !scene.isVerb(origin),
            ["over", "after", "following"].contains(scene.preposition(origin) ?? "")
        else { return false }
        return !((effect + 1)..<origin).contains { scene.isVerb($0) || scene.sentence.tag($0).isMark }
    }

    private static let prompting: Set<String> = [
        "prompt", "trigger", "cause", "spark", "provoke", "force", "lead", "draw", "kill", "injure", "damage",
    ]
    /// What a deed does, told as a participle behind it.
    private static let harming: Set<String> = [
        "wound", "destroy", "hurt", "maim", "strand", "displace", "topple", "flood", "level", "bury", "burn", "sink",
    ]

    private func viaPrompting(_ effect: Int, _ origin: Int, _ scene: Scene) -> Bool {
        scene.sentence.ancestors(of: effect).prefix { $0 != origin }.dropFirst().contains {
            Self.prompting.contains(scene.lemma($0)) && scene.isVerb($0)
        }
    }

    private func children(_ token: Int, _ scene: Scene) -> [Int] { scene.children(token) }
}
