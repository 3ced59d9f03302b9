/// Someone or something through which words came to the report.
public struct RelayStep: Sendable, Equatable {
    /// An entity's id.
    public var entity: String?
    /// The words that name it, as they stand.
    public var source: Passage?
    /// The word that says that it reports, as it stands.
    public var cue: Passage?
    /// EDTF: when it reported; nil where the report does not say.
    public var edtf: String?

    public init(entity: String?, source: Passage?, cue: Passage?, edtf: String? = nil) {
        self.entity = entity
        self.source = source
        self.cue = cue
        self.edtf = edtf
    }
}

/// To whom something was said.
public struct Addressee: Sendable, Equatable {
    /// Where the report says so, and its words.
    public var passage: Passage
    /// An entity's id; nil where the words are a pronoun.
    public var entity: String?
    /// `inferred` where the report says it of an earlier utterance of the same occasion.
    public var basis: Basis

    public init(passage: Passage, entity: String?, basis: Basis) {
        self.passage = passage
        self.entity = entity
        self.basis = basis
    }
}

/// The occasion on which something was said.
public struct Venue: Sendable, Equatable {
    /// Where the report says so, and its words.
    public var passage: Passage
    /// `inferred` where the report says it of an earlier utterance of the same occasion.
    public var basis: Basis

    public init(passage: Passage, basis: Basis) {
        self.passage = passage
        self.basis = basis
    }
}

/// When something was said.
public struct Said: Sendable, Equatable {
    /// EDTF.
    public var edtf: String
    /// `inferred` where the report says it of an earlier utterance of the same occasion.
    public var basis: Basis

    public init(edtf: String, basis: Basis) {
        self.edtf = edtf
        self.basis = basis
    }
}

/// A post that somebody holds, by whatever wording the report names it.
public struct Office: Sendable, Equatable {
    /// `office:us-special-envoy-human-rights-north-korea`: whose it is, what it is, what it is for.
    public var id: String
    /// The fullest wording.
    public var title: String
    /// A person's id; nil where the report names none.
    public var holder: String?
    /// The id of the government or organisation whose office it is; nil where the report does not say.
    public var of: String?
    /// Every wording, in the order of the text; never empty.
    public var titles: [Passage]
    /// EDTF: the days on which the report shows the holder in office. No start and no end follow from them.
    public var attested: [String]

    public init(id: String, title: String, holder: String?, of: String?, titles: [Passage], attested: [String] = []) {
        self.id = id
        self.title = title
        self.holder = holder
        self.of = of
        self.titles = titles
        self.attested = attested
    }
}
