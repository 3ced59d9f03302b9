/// Who takes part in something.
public struct Participant: Sendable, Hashable {
    /// An entity's id.
    public var entity: String
    /// `text` where the report says so, `inferred` where it follows.
    public var basis: Basis

    public init(entity: String, basis: Basis = .text) {
        self.entity = entity
        self.basis = basis
    }
}

/// Something that happens in the world, whether it did or not: `realis` tells.
public struct Event: Sendable, Equatable {
    /// Whether the report lets the event stand as having happened.
    public enum Realis: String, Sendable, CaseIterable {
        case actual, ongoing, habitual, attempted, alleged, planned, hypothetical, negated
    }

    /// PLOVER's category with what refines it.
    public struct Plover: Sendable, Hashable {
        /// Such as `ASSAULT`.
        public var category: String
        /// PLOVER's mode; nil where the words settle none.
        public var mode: String?
        /// PLOVER's contexts, sorted.
        public var context: [String]

        public init(category: String, mode: String? = nil, context: [String] = []) {
            self.category = category
            self.mode = mode
            self.context = context
        }
    }

    /// A type of the documentation's list, such as `arrest`.
    public var type: String
    /// The words that name it.
    public var passage: Passage
    /// Who does it; empty where the report does not say.
    public var actors: [Participant]
    /// To whom or what it is done, or happens.
    public var targets: [Participant]
    /// Where: an entity's id.
    public var place: String?
    /// Where it leads to: an entity's id.
    public var destination: String?
    /// When: EDTF.
    public var edtf: String?
    /// Whether it happened.
    public var realis: Realis
    /// The attribution that asserts it: an index into the record's list; nil for the report's own voice.
    public var attribution: Int?
    /// The event that brought it about: an index into the record's list.
    public var cause: Int?
    /// Nil where PLOVER has no category for it.
    public var plover: Plover?

    public init(
        type: String, passage: Passage, actors: [Participant] = [], targets: [Participant] = [], place: String? = nil,
        destination: String? = nil, edtf: String? = nil, realis: Realis = .actual, attribution: Int? = nil,
        cause: Int? = nil, plover: Plover? = nil
    ) {
        self.type = type
        self.passage = passage
        self.actors = actors
        self.targets = targets
        self.place = place
        self.destination = destination
        self.edtf = edtf
        self.realis = realis
        self.attribution = attribution
        self.cause = cause
        self.plover = plover
    }
}

/// A journey of people.
public struct Route: Sendable, Equatable {
    /// A place on the way.
    public struct Leg: Sendable, Hashable {
        /// What the place is on the way.
        public enum Role: String, Sendable { case origin, transit, destination }

        /// From 1; alternatives share one.
        public var step: Int
        /// An entity's id.
        public var place: String
        /// What the place is on the way.
        public var role: Role
        /// How people get there, or whether they do: `on foot`, `secretly`, `forced`, `planned`.
        public var manner: String?

        public init(step: Int, place: String, role: Role, manner: String? = nil) {
            self.step = step
            self.place = place
            self.role = role
            self.manner = manner
        }
    }

    /// From the first to the last words that tell the way.
    public var passage: Passage
    /// In the order of the steps; never empty.
    public var legs: [Leg]
    /// An entity's id: who tells it; nil for the report's own voice.
    public var speaker: String?
    /// How many people: an index into the record's figures.
    public var figure: Int?

    public init(passage: Passage, legs: [Leg], speaker: String? = nil, figure: Int? = nil) {
        self.passage = passage
        self.legs = legs
        self.speaker = speaker
        self.figure = figure
    }
}

/// A law, treaty, agreement or resolution: what binds or would bind.
public struct Instrument: Sendable, Equatable {
    /// What must, must not or may be done under it.
    public struct Duty: Sendable, Hashable {
        /// How it binds.
        public enum Modality: String, Sendable { case obliges, forbids, permits, recommends }

        /// The words that say what.
        public var passage: Passage
        /// An entity's id: who is bound or entitled.
        public var actor: String?
        /// How it binds.
        public var modality: Modality

        public init(passage: Passage, actor: String? = nil, modality: Modality) {
            self.passage = passage
            self.actor = actor
            self.modality = modality
        }
    }

    /// An entity's id, `law:…`.
    public var entity: String
    /// Its name without article and date; of one without a name, the words for it.
    public var name: String
    /// Where it stands, and its words.
    public var passage: Passage
    /// The date of the instrument itself: EDTF.
    public var edtf: String?
    /// Who made or joined it, or is bound by it.
    public var parties: [Participant]
    /// Nil where the report tells none.
    public var duty: Duty?
    /// An entity's id: who tells of it; nil for the report's own voice.
    public var speaker: String?

    public init(
        entity: String, name: String, passage: Passage, edtf: String? = nil, parties: [Participant] = [],
        duty: Duty? = nil, speaker: String? = nil
    ) {
        self.entity = entity
        self.name = name
        self.passage = passage
        self.edtf = edtf
        self.parties = parties
        self.duty = duty
        self.speaker = speaker
    }
}

/// What one party is to another.
public struct Stance: Sendable, Equatable {
    /// What kind of act or position it is.
    public enum Polarity: String, Sendable, CaseIterable {
        case supports, helps, praises, cooperates, urges, presses, criticises, condemns, accuses, threatens, harms
        case fears, withdraws
    }

    /// An entity's id: whose stance; nil where the report does not say.
    public var actor: String?
    /// An entity's id: towards whom.
    public var target: String?
    /// What kind of act or position it is.
    public var polarity: Polarity
    /// The predicate with its object.
    public var passage: Passage
    /// An entity's id: who says so; nil for the report's own voice.
    public var speaker: String?

    public init(actor: String?, target: String?, polarity: Polarity, passage: Passage, speaker: String? = nil) {
        self.actor = actor
        self.target = target
        self.polarity = polarity
        self.passage = passage
        self.speaker = speaker
    }
}

/// A word by which the report judges in its own voice: outside quotation marks and what it gives as somebody's.
public struct LoadedWord: Sendable, Equatable {
    /// Where it stands, and the word.
    public var passage: Passage
    /// What it adds, a word of our own in lower case: `rule`, `label`, `doubt`, `disrepute`, `cruelty`, `scorn`, `praise`,
    /// `alarm`.
    public var wordClass: String

    public init(passage: Passage, wordClass: String) {
        self.passage = passage
        self.wordClass = wordClass
    }
}
