import NewsRecord

/// What the record's dates and entities say of stretches of the text.
struct PlaceMeanings {
    private var dates: [Span: String] = [:]
    private var mentions: [Int: [(span: Span, id: String)]] = [:]

    init(_ dates: [DateMention], _ entities: [Entity]) {
        for date in dates { if let edtf = date.edtf { self.dates[date.passage.span] = edtf } }
        for entity in entities {
            for mention in entity.mentions {
                mentions[mention.passage.span.block, default: []].append((mention.passage.span, entity.id))
            }
        }
    }

    /// What the expression of time at a place means; nil where the report does not settle it.
    func edtf(_ span: Span) -> String? { dates[span] }

    /// The entity that a phrase names: one that is mentioned by all of it, else by its end, else by the name before a common
    /// noun (`the Reuters news agency`).
    func entity(_ span: Span) -> String? {
        let near = mentions[span.block] ?? []
        if let whole = near.first(where: { $0.span == span }) { return whole.id }
        let inside = near.filter { $0.span.end == span.end && $0.span.start > span.start }
        if let last = inside.max(by: { $0.span.end - $0.span.start < $1.span.end - $1.span.start }) { return last.id }
        let within = near.filter { $0.span.start >= span.start && $0.span.end < span.end && $0.id.hasPrefix("org:") }
        return within.count == 1 ? within[0].id : nil
    }

    /// The id of several people who are named by a noun alone: `reporters`; nil for a pronoun or anything else.
    static func group(_ text: String) -> String? {
        let bare = text.hasPrefix("the ") ? String(text.dropFirst(4)) : text
        guard bare.hasSuffix("s"), bare.utf8.count > 3, bare.lowercased() == bare else { return nil }
        return "group:" + Slug.make(bare)
    }
}
