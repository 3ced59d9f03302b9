/// What kind of thing an item is. The raw value is what the store keeps: a case may be added, never renumbered.
public enum ItemType: Int, Sendable, CaseIterable {
    case document = 0
    case attribution = 1
    case entity = 2
    case office = 3
    case date = 4
    case figure = 5
    case event = 6
    case route = 7
    case instrument = 8
    case stance = 9
    case slip = 10
    case diagnostic = 11
    case loaded = 12

    /// The word in feed and snapshot: the singular of the list in the record.
    public var name: String {
        // Written on every feed line; asking the runtime for a case's name is slow.
        switch self {
        case .document: "document"
        case .attribution: "attribution"
        case .entity: "entity"
        case .office: "office"
        case .date: "date"
        case .figure: "figure"
        case .event: "event"
        case .route: "route"
        case .instrument: "instrument"
        case .stance: "stance"
        case .slip: "slip"
        case .diagnostic: "diagnostic"
        case .loaded: "loaded"
        }
    }

    /// The type that `name` names, else nil.
    public init?(name: String) {
        guard let type = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = type
    }

    /// The letter that opens the ids of this type. Entities and offices are named by what they are instead.
    public var letter: String {
        switch self {
        case .document: "d"
        case .attribution: "a"
        case .entity: "n"
        case .office: "o"
        case .date: "t"
        case .figure: "f"
        case .event: "e"
        case .route: "r"
        case .instrument: "i"
        case .stance: "s"
        case .slip: "x"
        case .diagnostic: "g"
        case .loaded: "l"
        }
    }
}

/// Someone saying, thinking or wanting something: source, cue and content.
public struct Attribution: Sendable, Equatable {
    /// Whether the content stands in marks, is told, or both.
    public enum Kind: String, Sendable { case direct, indirect, mixed }

    /// How the speaker was found.
    public enum SpeakerBasis: String, Sendable { case named, pronoun, title, turn, forward, unnamed }

    /// Where on the page the content stands.
    public enum Region: String, Sendable { case body, headline, caption, heading, pullquote }

    /// How the content relates to the utterance that it repeats.
    public enum Relation: String, Sendable { case copy, fragment, altered, paraphrase }

    /// A stretch of the content.
    public struct Content: Sendable, Hashable {
        /// Where it stands, and its words.
        public var passage: Passage
        /// Whether it stands in quotation marks, which are outside the span.
        public var isQuoted: Bool

        public init(passage: Passage, isQuoted: Bool) {
            self.passage = passage
            self.isQuoted = isQuoted
        }
    }

    /// The word that says that someone says.
    public struct Cue: Sendable, Hashable {
        /// Where it stands, and its words.
        public var passage: Passage
        /// What kind of cue: `said`, `told`, `asked`, `claimed`, … – a word of our own, in lower case.
        public var cueClass: String

        public init(passage: Passage, cueClass: String) {
            self.passage = passage
            self.cueClass = cueClass
        }
    }

    /// Whether it is told in the source's own words.
    public var kind: Kind
    /// In the order of the text; never empty.
    public var content: [Content]
    /// The words that name the source, as they stand.
    public var source: Passage?
    /// An entity's id; nil where nobody could be found.
    public var speaker: String?
    /// How the speaker was found; nil where nobody could be.
    public var speakerBasis: SpeakerBasis?
    /// Nil where nothing but the marks says that someone speaks.
    public var cue: Cue?
    /// The attribution that encloses this one: an index into the record's list.
    public var within: Int?
    /// Attributions of which this repeats the utterance: indexes into the record's list.
    public var sameAs: [Int]
    /// How this relates to the first of `sameAs`; nil where it repeats nothing.
    public var relation: Relation?
    /// In what it differs from the utterance that it repeats; nil where it does not.
    public var difference: String?
    /// Where on the page the first stretch of the content stands.
    public var region: Region
    /// Through whom the utterance came, from the outermost relay inwards; the speaker is not in it.
    public var via: [RelayStep] = []
    /// To whom it was said.
    public var addressee: Addressee?
    /// Where or on what occasion it was said, in the report's words.
    public var venue: Venue?
    /// When it was said.
    public var said: Said?
    /// Words by which the speaker, or the report, weakens the content.
    public var hedges: [Passage] = []
    /// What an editor put between the speaker's words: brackets, and marks of omission.
    public var editorial: [Passage] = []
    /// Why the speaker is taken to be who it is, where the source does not name him.
    public var reasons: [String] = []

    public init(
        kind: Kind, content: [Content], source: Passage? = nil, speaker: String? = nil,
        speakerBasis: SpeakerBasis? = nil, cue: Cue? = nil, within: Int? = nil, sameAs: [Int] = [],
        relation: Relation? = nil, difference: String? = nil, region: Region = .body
    ) {
        precondition(!content.isEmpty, "an attribution has content")
        self.kind = kind
        self.content = content
        self.source = source
        self.speaker = speaker
        self.speakerBasis = speakerBasis
        self.cue = cue
        self.within = within
        self.sameAs = sameAs
        self.relation = relation
        self.difference = difference
        self.region = region
    }
}

/// Someone or something that the report names, with every mention.
public struct Entity: Sendable, Equatable {
    /// How a mention names it.
    public enum Form: String, Sendable { case name, surname, acronym, metonym, demonym, title, descriptor, pronoun }

    /// One place that names it.
    public struct Mention: Sendable, Hashable {
        /// Where it stands, and its words.
        public var passage: Passage
        /// How it names the entity.
        public var form: Form

        public init(passage: Passage, form: Form) {
            self.passage = passage
            self.form = form
        }
    }

    /// `person:jay-lefkowitz`: the word before the colon is the type.
    public var id: String
    /// The fullest name that the report gives.
    public var name: String
    /// In the order of the text; never empty.
    public var mentions: [Mention]
    /// Such as `iso3166` of a place.
    public var attributes: [String: String]

    public init(id: String, name: String, mentions: [Mention], attributes: [String: String] = [:]) {
        self.id = id
        self.name = name
        self.mentions = mentions
        self.attributes = attributes
    }

    /// The word before the colon of the id.
    public var type: String { id.utf8.firstIndex(of: 0x3A).map { String(id[..<$0]) } ?? id }
}

/// An expression of time, and what it means as far as the report settles it.
public struct DateMention: Sendable, Equatable {
    /// What kind of time the expression names, in TIMEX3's terms.
    public enum Kind: String, Sendable { case date, time, duration, set }

    /// Where it stands, and its words.
    public var passage: Passage
    /// EDTF; nil where it has no word for the expression or nothing is settled.
    public var edtf: String?
    /// What kind of time it names.
    public var kind: Kind
    /// TIMEX3's value, where it has one.
    public var timex: String?
    /// What the expression counts from: EDTF, or nil.
    public var anchor: String?
    /// Where `edtf` comes from.
    public var basis: Basis
    /// The rules by which `edtf` was found; empty where the text says it.
    public var reasons: [String]
    /// The words that it may hold of, where the sentence leaves open which, the likelier first: `cancelled` and `visit`
    /// of "cancelled his visit in early July". Empty where there is one reading.
    public var readings: [Passage]

    public init(
        passage: Passage, edtf: String?, kind: Kind, timex: String? = nil, anchor: String? = nil, basis: Basis = .text,
        reasons: [String] = [], readings: [Passage] = []
    ) {
        self.passage = passage
        self.edtf = edtf
        self.kind = kind
        self.timex = timex
        self.anchor = anchor
        self.basis = basis
        self.reasons = reasons
        self.readings = readings
    }
}

/// A quantity that the report claims of something.
public struct Figure: Sendable, Equatable {
    /// How the words bound the number.
    public enum Qualifier: String, Sendable {
        case exact
        case about
        case moreThan = "more-than"
        case atLeast = "at-least"
        case lessThan = "less-than"
        case atMost = "at-most"
        case nearly
        case range
        case indefinite
    }

    /// Where it stands, and its words.
    public var passage: Passage
    /// The number that is named; nil where none is.
    public var value: Double?
    /// The least that the words allow; nil where they set no bound.
    public var low: Double?
    /// The most that the words allow; nil where they set no bound.
    public var high: Double?
    /// How the words bound the number.
    public var qualifier: Qualifier
    /// Whether the words claim this number and no other.
    public var isExact: Bool
    /// What is counted, in the words of the report.
    public var counted: String?
    /// `percent`, an ISO 4217 currency code, a unit of measure; nil for a plain count.
    public var unit: String?
    /// What is said of the counted, in the words of the report: `have settled`; nil where no verb governs it.
    public var predicate: String?
    /// A place's id: where it is claimed to hold; nil where the words name no place.
    public var place: String?
    /// EDTF: when it is claimed to hold, an interval with an open end for "since"; nil where the words do not say.
    public var edtf: String?
    /// Whether it adds up over a stretch of time, as "have fled since" does.
    public var isCumulative = false
    /// An entity's id: who claims it; nil for the report's own voice.
    public var speaker: String?
    /// The words that weaken the claim.
    public var hedge: String?

    public init(
        passage: Passage, value: Double?, low: Double?, high: Double?, qualifier: Qualifier, isExact: Bool,
        counted: String? = nil, unit: String? = nil, speaker: String? = nil, hedge: String? = nil
    ) {
        self.passage = passage
        self.value = value
        self.low = low
        self.high = high
        self.qualifier = qualifier
        self.isExact = isExact
        self.counted = counted
        self.unit = unit
        self.speaker = speaker
        self.hedge = hedge
    }
}

/// A mistake of the report's own, kept as it stands.
public struct Slip: Sendable, Equatable {
    /// Where it stands, and its words.
    public var passage: Passage
    /// What it must have been meant to say.
    public var readsAs: String

    public init(passage: Passage, readsAs: String) {
        self.passage = passage
        self.readsAs = readsAs
    }
}

/// What the parser has to say about the text.
public struct Diagnostic: Sendable, Equatable {
    /// How much a diagnostic matters for what the record says.
    public enum Severity: String, Sendable { case note, warning, error }

    /// How much it matters for what the record says.
    public var severity: Severity
    /// One plain sentence. Two diagnostics of one kind have the same words.
    public var message: String
    /// Where; nil for the whole document.
    public var span: Span?

    public init(severity: Severity, message: String, span: Span? = nil) {
        self.severity = severity
        self.message = message
        self.span = span
    }
}
