import NewsRecord
import NewsSyntax

/// A phrase that stands for somebody, something or somewhere. Ranges are bytes of the block's text.
struct LocalArgument: Sendable, Hashable {
    /// What kind of thing the phrase names, as far as its words show it.
    enum Kind: UInt8, Sendable { case person, people, body, place, thing, pronoun }

    /// The phrase without what loosely follows it.
    var range: Range<Int>
    /// Its head.
    var head: Range<Int>
    var kind: Kind
}

/// An event as far as its block shows it.
struct LocalEvent: Sendable, Hashable {
    var type: String
    var range: Range<Int>
    var actors: [LocalArgument] = []
    var targets: [LocalArgument] = []
    var place: LocalArgument?
    /// The place hangs on the event by a word that need not mean a place: `the hacking of the DNC`.
    var isPlaceLoose = false
    var destination: LocalArgument?
    /// The verb stands in the present: with a day to come, it is planned.
    var isPresent = false
    /// Told by whoever tells that it is promised, not by who promises it.
    var isCommitted = false
    /// Told of somebody or something that a statement is about, not by the statement itself.
    var isInPassing = false
    /// A noun names it.
    var isNoun = false
    /// A noun behind `the`, `this` or the like, which may mean what has been told of before.
    var isAgain = false
    var realis: Event.Realis
    /// An event of the same block: an index into its list.
    var cause: Int?
    /// The clause, in which a date is the event's.
    var clause: Range<Int>
}

/// A stance as far as its block shows it.
struct LocalStance: Sendable, Hashable {
    var polarity: Stance.Polarity
    var range: Range<Int>
    var actor: LocalArgument?
    var target: LocalArgument?
    /// What the target, a pronoun, owns: meant where the pronoun stands for nobody else.
    var owned: LocalArgument?
    /// Whom the sentence before is about, where the actor or the target is a pronoun that may mean them.
    var topic: LocalArgument?
    /// Whoever says it has it; in the report's own voice it is none.
    var isOfSpeaker = false
}

/// A leg of a journey.
struct LocalLeg: Sendable, Hashable {
    var step: Int
    var place: LocalArgument
    var role: Route.Leg.Role
    var manner: String?
}

/// A journey as far as its block shows it.
struct LocalRoute: Sendable, Hashable {
    var range: Range<Int>
    var legs: [LocalLeg]
    /// Nothing here tells where those who move come from, nor who they are: `many`, `they`.
    var isOpen = false
}

/// An instrument as far as its block shows it.
struct LocalInstrument: Sendable, Hashable {
    struct Duty: Sendable, Hashable {
        var range: Range<Int>
        var actor: LocalArgument?
        var modality: Instrument.Duty.Modality
    }

    var range: Range<Int>
    var name: String
    var year: String?
    /// The words that tell of its making.
    var making: Range<Int>?
    var parties: [LocalArgument] = []
    var duty: Duty?
}

/// A loaded word as far as its block shows it.
struct LocalLoadedWord: Sendable, Hashable {
    var range: Range<Int>
    var wordClass: String
}

/// What happens in a block, read from its trees.
struct LocalHappenings: Sendable {
    var events: [LocalEvent] = []
    var routes: [LocalRoute] = []
    var instruments: [LocalInstrument] = []
    var stances: [LocalStance] = []
    var loaded: [LocalLoadedWord] = []

    var isEmpty: Bool {
        events.isEmpty && routes.isEmpty && instruments.isEmpty && stances.isEmpty && loaded.isEmpty
    }

    init() {}

    /// Reads the sentences of a block.
    init(_ text: ParsedText) {
        var events = EventReader()
        var stances = StanceReader()
        var routes = RouteReader()
        var instruments = InstrumentReader()
        var loaded = LoadedReader()
        for sentence in text.sentences {
            let scene = Scene(sentence: sentence)
            events.read(scene)
            stances.read(scene)
            routes.read(scene)
            instruments.read(scene)
            loaded.read(scene)
        }
        events.settle(text)
        self.events = events.events
        self.stances = stances.stances
        self.routes = routes.routes
        self.instruments = instruments.instruments
        self.loaded = loaded.words
    }

    /// About how much memory this takes.
    var costBytes: Int {
        events.count * (MemoryLayout<LocalEvent>.stride + 128) + stances.count * MemoryLayout<LocalStance>.stride
            + routes.count * 256 + instruments.count * 256 + loaded.count * MemoryLayout<LocalLoadedWord>.stride
    }
}
