import NewsRecord
import NewsSyntax

/// Places that a sentence, or the next one, does not say again.
extension EventReader {
    /// Types of what comes of violence and disaster, on the spot.
    private static let onTheSpot: Set<String> = ["death", "injury", "killing", "damage", "rescue", "arrest"]
    /// Types of what leaves such things behind.
    private static let violent: Set<String> = [
        "attack", "bombing", "explosion", "crash", "collapse", "fire", "flood", "storm", "earthquake", "protest",
        "riot",
        "killing",
    ]
    /// Types that lead elsewhere.
    private static let moving: Set<String> = [
        "repatriation", "transfer", "deployment", "visit", "crossing", "airlift", "flight", "settlement", "broadcast",
        "market_move", "withdrawal",
    ]

    /// `met in Puno and agreed to …`, `kidnapped a priest and killed him near Jos`: whoever does both does them in one place.
    mutating func sharePlaces(_ first: Int, _ scene: Scene) {
        defer { remember(first) }
        guard first < events.count else { return }
        if events.count - first <= 32 {
            for index in first..<events.count where events[index].place == nil {
                let other = (first..<events.count).first {
                    $0 != index && events[$0].place != nil && isShared(triggers[index], triggers[$0], scene)
                }
                if let other, mayShare(events[index].type), mayShare(events[other].type) {
                    events[index].place = events[other].place
                }
            }
        }
        guard let place = lastPlace, !events[first...].contains(where: { $0.place != nil }) else { return }
        for index in first..<events.count
        where Self.onTheSpot.contains(events[index].type) && events[index].destination == nil
            && [.actual, .negated, .ongoing, .alleged].contains(events[index].realis)
        {
            events[index].place = place
        }
    }

    /// Keeps where the sentence's violence took place, for what the next one tells of it.
    private mutating func remember(_ first: Int) {
        lastPlace =
            events[first...].first { Self.violent.contains($0.type) && $0.place != nil && !$0.isPlaceLoose }?.place
    }

    private func mayShare(_ type: String) -> Bool {
        !Self.moving.contains(type) && (!EventWords.verbal.contains(type) || type == "agreement")
    }

    /// Whether two verbs are joined and have one subject.
    private func isShared(_ verb: Int, _ other: Int, _ scene: Scene) -> Bool {
        guard scene.isVerb(verb), scene.isVerb(other) else { return false }
        let first = scene.firstConjunct(verb)
        guard first == scene.firstConjunct(other) else { return false }
        return max(verb, other) == first
            || scene.sentence.child(of: max(verb, other), label: .nsubj) == nil
                && scene.sentence.child(of: max(verb, other), label: .nsubjPass) == nil
    }
}
