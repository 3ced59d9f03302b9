import NewsRecord

/// Which nouns tell again of an event that the report has told of: `After the attack, …` behind an attack. An event is
/// listed once, where it is told first.
enum EventRepeats {
    /// What a noun of a type may tell again of besides that type.
    private static let wider: [String: Set<String>] = [
        "attack": ["bombing", "explosion"], "bombing": ["attack", "explosion"], "explosion": ["bombing", "attack"],
        "killing": ["attack"], "takeover": ["agreement"],
    ]
    /// What a noun says of whether it happened that its event's first telling did not say.
    private static let tellsNews: Set<Event.Realis> = [.planned, .negated, .attempted]
    /// How many blocks further up are looked at.
    private static let reach = 2
    private static let largestCount = 40

    /// The event told of before that a noun means; nil where it brings one of its own.
    static func earlier(_ event: Event, _ local: LocalEvent, in events: [Event]) -> Int? {
        // Prices move every day.
        guard local.isNoun, local.isAgain, event.type != "market_move" else { return nil }
        let span = event.passage.span
        for index in events.indices.suffix(largestCount).reversed() {
            let other = events[index]
            guard other.passage.span.block + reach >= span.block else { return nil }
            guard other.passage.span.block < span.block || other.passage.span.start < span.start,
                isSame(event.type, other.type)
            else { continue }
            // `The trip was called off. … will arrange the trip anew.`
            if tellsNews.contains(event.realis), event.realis != other.realis { continue }
            if let place = event.place, let first = other.place, place != first { continue }
            if let day = event.edtf, let first = other.edtf, day != first { continue }
            return index
        }
        return nil
    }

    private static func isSame(_ type: String, _ other: String) -> Bool {
        type == other || wider[type]?.contains(other) ?? false
    }
}
