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
    /// `felt that …`, `answered that …`: a clause with its `that`, beside other uses.
    static let thatClause = SpeechActs(rawValue: 1 << 6)
    /// `does not want …`: denied, it still tells somebody's mind.
    static let denied = SpeechActs(rawValue: 1 << 7)
    /// `was told to …`: whoever is spoken to stands before the infinitive and is none of what is said.
    static let addressing = SpeechActs(rawValue: 1 << 8)
    /// `wants the road to be closed`: the object of the infinitive is of what is wanted.
    static let willing = SpeechActs(rawValue: 1 << 9)

    /// The prepositions that lead to a content, each with the verbs that take it.
    private static let prepositions: [(marker: StaticString, verbs: String)] = [
        ("for", "fear apologise apologize call appeal plead argue hope wish ask long yearn pray push clamour clamor"),
        ("of", "warn complain boast despair brag speak dream"),
        ("about", "warn complain worry boast ask joke brag fret grumble moan rant rave fume testify wonder"),
        ("against", "warn argue caution advise protest rail inveigh"),
        ("to", "object confess agree allude consent"),
        ("on", "insist agree comment elaborate"),
        ("over", "apologise apologize complain fret"),
        ("with", "disagree agree"),
        ("at", "hint marvel scoff sneer"),
        ("in", "believe"),
    ]

    private static let rows: [(SpeechActs, String)] = [
        (
            .clause,
            """
            expect find show indicate imply recommend propose demand calculate assume reckon guess worry regret swear vow
            pledge promise threaten decide hear realise realize fear doubt suspect grumble whisper mutter murmur shout yell
            scream exclaim presume fret hypothesise hypothesize infer deduce surmise theorise theorize speculate posit
            postulate conjecture opine affirm reaffirm decree request stipulate specify clarify anticipate foresee attest
            forecast underscore quip protest object plead moan retort counter brag profess allege assert contend
            """
        ),
        (
            .thatClause,
            """
            signal mention feel reason reflect muse answer accept resolve determine establish discover guarantee
            suppose hold figure sense venture volunteer advise email text cable radio relay wire phone certify rule order
            remember recollect recall notice see know understand recognise recognize gather guess envisage envision respond
            remark comment repeat testify confess lament write tweet post blog scrawl
            """
        ),
        (
            .infinitive,
            """
            promise vow pledge threaten refuse hope swear undertake agree demand offer wish volunteer long yearn aspire
            consent beg prefer
            """
        ),
        (
            .othersInfinitive,
            """
            urge ask order tell advise warn beg implore instruct expect want request command exhort entreat encourage
            remind prefer wish
            """
        ),
        (
            .addressing,
            "urge ask order tell advise warn beg implore instruct request command exhort entreat encourage remind"
        ),
        (.willing, "expect want prefer wish"),
        (
            .denied,
            """
            want expect believe think agree accept trust intend oppose approve deny doubt dispute regret hope share
            """
        ),
        (
            .object,
            """
            condemn denounce criticise criticize praise welcome hail applaud laud commend deplore decry lament ridicule deride
            slam blast lambast blame accuse thank deny announce confirm propose predict forecast demand promise pledge
            recommend fear doubt regret admit acknowledge concede reject oppose suggest reveal disclose cite mention note
            stress emphasise emphasize highlight urge warn defend question protest dispute describe recall express voice
            suspect expect bemoan rue want report castigate censure rebuke rubbish savage vilify disparage belittle
            fault excoriate disavow disown repudiate rebut refute resent pillory lambaste downplay trumpet
            foresee envisage envision prefer outline reaffirm reiterate underline underscore forecast brand
            label deem characterise characterize portray liken compare condone bewail assail extol
            scorn trust
            """
        ),
        (
            .hearsay,
            "believe think say fear expect report allege rumour rumor understand estimate suspect presume assume reckon"
        ),
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

    /// Whether `to` may open what the verb takes, as an infinitive or as a phrase.
    var takesTo: Bool {
        !isDisjoint(with: [.infinitive, .addressing])
            || takes { $0.withUTF8Buffer { $0.elementsEqual("to".utf8) } }
    }

    /// Whether the verb takes a content behind a preposition.
    func takes(_ isMarker: (StaticString) -> Bool) -> Bool {
        Self.prepositions.indices.contains {
            rawValue & 1 << UInt64(16 + $0) != 0 && isMarker(Self.prepositions[$0].marker)
        }
    }
}
