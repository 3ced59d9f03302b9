public import BytePaths
public import Hashing

/// What one report says, with the bytes that each item rests on: `dateline.report/1`.
///
/// A record is a pure function of the report's bytes, its path and what was given about it from outside. References
/// between items are indexes into the lists of the same record; ids come only when it is written out (`RecordNames`).
public struct Record: Sendable, Equatable {
    /// The name of the format.
    public static let schema = "dateline.report/1"

    /// The file that was read.
    public var document: DocumentFacts
    /// Which parser made the record; two records of one text by one parser are equal.
    public var parser: String
    /// The parts of the page in the order of the file; they do not overlap.
    public var blocks: [Block] = []
    /// The report's title; nil where it has none.
    public var headline: Passage?
    /// The line that names who wrote it; nil where there is none.
    public var byline: Passage?
    /// Who publishes it; nil where nothing tells.
    public var outlet: Outlet?
    /// Where and when it was filed; nil where it does not say.
    public var dateline: Dateline?
    /// When it was published; nil where nothing tells.
    public var published: Published?
    /// Who said what, in the order of the text.
    public var attributions: [Attribution] = []
    /// Whom and what the report names, in the order of their first mentions.
    public var entities: [Entity] = []
    /// Posts and who holds them, in the order of their first wordings.
    public var offices: [Office] = []
    /// Expressions of time, in the order of the text.
    public var dates: [DateMention] = []
    /// Quantities, in the order of the text.
    public var figures: [Figure] = []
    /// What happened, was planned or is denied, in the order of the text.
    public var events: [Event] = []
    /// Journeys of people, in the order of the text.
    public var routes: [Route] = []
    /// Laws, treaties and what else binds, in the order of the text.
    public var instruments: [Instrument] = []
    /// Who is for or against whom, in the order of the text.
    public var stances: [Stance] = []
    /// Words by which the report judges in its own voice, in the order of the text.
    public var loaded: [LoadedWord] = []
    /// Mistakes of the report's own, in the order of the text.
    public var slips: [Slip] = []
    /// What the parser has to say: in the order of the text, and then what concerns the whole.
    public var diagnostics: [Diagnostic] = []

    public init(document: DocumentFacts, parser: String) {
        self.document = document
        self.parser = parser
    }
}

/// The file that a record was read from.
public struct DocumentFacts: Sendable, Equatable {
    /// Within the watched directory, or as the caller of `parse` named it.
    public var path: RelativePath
    /// Of the bytes on disk.
    public var sha256: SHA256Digest
    /// The size on disk.
    public var byteCount: Int
    /// IANA's name in lower case: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`. A byte order mark is no part of it.
    public var encoding: String
    /// `lf`, `crlf`, `cr`, `mixed` or `none`.
    public var newline: String
    /// `text`; later markup formats by name.
    public var format: String
    /// BCP 47, null where it is not known.
    public var language: String?

    public init(
        path: RelativePath, sha256: SHA256Digest, byteCount: Int, encoding: String, newline: String,
        format: String = "text", language: String?
    ) {
        self.path = path
        self.sha256 = sha256
        self.byteCount = byteCount
        self.encoding = encoding
        self.newline = newline
        self.format = format
        self.language = language
    }
}

/// A part of the page.
public struct Block: Sendable, Hashable {
    /// What a block is on the page.
    public enum Kind: String, Sendable, CaseIterable {
        case headline, asset, caption, credit, byline, dateline, heading, pullquote, paragraph, correction, boilerplate
        case residue
    }

    /// What it is on the page.
    public var kind: Kind
    /// The first byte, counted from the start of the file as it is on disk, 0-based.
    public var start: Int
    /// The byte after the last, counted likewise; white space and line breaks around the block are outside.
    public var end: Int
    /// Which paragraph of the body this is, from 1; nil for every other kind.
    public var paragraph: Int?

    public init(kind: Kind, start: Int, end: Int, paragraph: Int? = nil) {
        self.kind = kind
        self.start = start
        self.end = end
        self.paragraph = paragraph
    }
}

/// Who publishes the report.
public struct Outlet: Sendable, Equatable {
    /// An entity's id, such as `org:rfa`; nil where the name is all that is known.
    public var entity: String?
    /// The name as the report or the rule has it.
    public var name: String
    /// Where the report says so; nil where it does not.
    public var span: Span?
    /// Where the knowledge comes from.
    public var basis: Basis
    /// The rules that led to it; empty where the text says it.
    public var reasons: [String]

    public init(entity: String?, name: String, span: Span?, basis: Basis, reasons: [String] = []) {
        self.entity = entity
        self.name = name
        self.span = span
        self.basis = basis
        self.reasons = reasons
    }
}

/// The line or opening that names where, when and by which agency the report was filed.
public struct Dateline: Sendable, Equatable {
    /// The whole dateline, without what follows it on the line.
    public var span: Span
    /// An entity's id, such as `place:washington`.
    public var place: String?
    /// The place as it is written.
    public var placeText: String?
    /// EDTF.
    public var date: String?
    /// An entity's id.
    public var agency: String?
    /// The agency as it is written.
    public var agencyText: String?

    public init(
        span: Span, place: String? = nil, placeText: String? = nil, date: String? = nil, agency: String? = nil,
        agencyText: String? = nil
    ) {
        self.span = span
        self.place = place
        self.placeText = placeText
        self.date = date
        self.agency = agency
        self.agencyText = agencyText
    }
}

/// When the report was published.
public struct Published: Sendable, Equatable {
    /// EDTF.
    public var edtf: String
    /// Where the report says so; nil where it does not.
    public var span: Span?
    /// Where the knowledge comes from.
    public var basis: Basis
    /// The rules that led to it; empty where the text says it.
    public var reasons: [String]

    public init(edtf: String, span: Span?, basis: Basis, reasons: [String] = []) {
        self.edtf = edtf
        self.span = span
        self.basis = basis
        self.reasons = reasons
    }
}
