import NewsText

/// What the verbs by which somebody speaks, judges, asks or binds himself take as their content.
///
/// A verb stands here for what it nearly always is where somebody is its subject and such a complement its content:
/// `condemned the attack`, `vowed to return`, `called for calm`. Verbs that are as often deeds (`support the roof`, `back
/// a car`) are left to the weights.
struct SpeechActs: OptionSet, Sendable {
    var rawValue: UInt64

    /// `expects that …`, beyond the cues that take a clause by `WordTraits`.
    static let clause = SpeechActs(rawValue: 1 << 1)
    /// `vowed to return`.
    static let infinitive = SpeechActs(rawValue: 1 << 2)
    /// `urged both sides to stop`.
    static let othersInfinitive = SpeechActs(rawValue: 1 << 3)
    /// `condemned the attack`.
    static let object = SpeechActs(rawValue: 1 << 4)
    /// `is believed to have fled`.
    static let hearsay = SpeechActs(rawValue: 1 << 5)

    /// The prepositions that lead to a content, each with the verbs that take it.
    private static let prepositions: [(marker: StaticString, verbs: String)] = [
        ("for", "apologise apologize call appeal plead argue hope wish ask"),
        ("of", "warn complain boast despair"),
        ("about", "warn complain worry boast ask joke"),
        ("against", "warn argue caution advise protest"),
        ("to", "object confess admit agree"),
        ("on", "insist agree"),
        ("over", "apologise apologize complain"),
        ("with", "disagree"),
    ]

    private static let rows: [(SpeechActs, String)] = [
        (
            .clause,
            """
            expect find show indicate imply recommend propose demand calculate assume reckon guess worry regret swear vow
            pledge promise threaten decide hear realise realize fear doubt suspect
            """
        ),
        (.infinitive, "promise vow pledge threaten refuse hope swear undertake agree demand offer wish"),
        (
            .othersInfinitive,
            "urge ask order tell advise warn beg implore instruct expect want request command exhort entreat"
        ),
        (
            .object,
            """
            condemn denounce criticise criticize praise welcome hail applaud laud commend deplore decry lament ridicule deride
            slam blast lambast blame accuse thank deny announce confirm propose predict forecast demand promise pledge
            recommend fear doubt regret admit acknowledge concede reject oppose suggest reveal disclose cite mention note
            stress emphasise emphasize highlight urge warn defend question protest dispute describe recall express voice
            suspect expect bemoan rue want report
            """
        ),
        (.hearsay, "believe think say fear expect report allege rumour rumor understand estimate suspect"),
    ]

    private static let table: WordTable = {
        var taken: [String: UInt64] = [:]
        for (act, verbs) in rows {
            for verb in verbs.split(whereSeparator: \.isWhitespace) { taken[String(verb), default: 0] |= act.rawValue }
        }
        for (number, row) in prepositions.enumerated() {
            for verb in row.verbs.split(separator: " ") { taken[String(verb), default: 0] |= 1 << UInt64(16 + number) }
        }
        return WordTable(taken.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }()

    /// What a verb takes, by its lemma.
    static func of(_ lemma: ArraySlice<UInt8>) -> SpeechActs {
        SpeechActs(rawValue: lemma.withUnsafeBufferPointer { table.value($0, 0, $0.count) })
    }

    /// Whether the verb takes a content behind a preposition.
    func takes(_ isMarker: (StaticString) -> Bool) -> Bool {
        Self.prepositions.indices.contains {
            rawValue & 1 << UInt64(16 + $0) != 0 && isMarker(Self.prepositions[$0].marker)
        }
    }
}
