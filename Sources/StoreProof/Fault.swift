/// What a fault is about. The raw value is what `dateline verify --json` prints and never changes its meaning.
public enum FaultKind: String, Sendable, CaseIterable {
    /// SQLite itself finds the file damaged, or a row refers to one that is not there.
    case database
    /// Raw bytes of a report cannot be unpacked or do not have the hash under which they are kept.
    case content
    /// A document's version contradicts the versions before it, or names bytes that are not there.
    case version
    /// A revision is missing, out of order, or counts wrongly.
    case revision
    /// A sequence number is missing, taken twice, or stands outside its revision; a time goes back.
    case sequence
    /// A snapshot's digest is not that of its documents.
    case digest
    /// A link of the chain is not the hash of the link before it and the revision's lines.
    case chain
    /// An item's row is malformed, or lives beside another of the same name.
    case item
    /// The files of the feed are not, byte for byte, the lines that the store makes.
    case feed
    /// Folding the feed does not give the snapshot.
    case fold
    /// Reading the bytes from scratch does not give what is stored.
    case reading
}

/// Something in a state directory that is not as it must be, and where.
public struct Fault: Sendable, Equatable {
    /// What it is about.
    public var kind: FaultKind
    /// The id of the document; nil where it is about none.
    public var document: String?
    /// Where the document is or was, fit to be shown; nil likewise.
    public var path: String?
    /// The revision; nil where it is about none.
    public var revision: Int64?
    /// The number of the feed line; nil where it is about none.
    public var sequence: Int64?
    /// One sentence without a full stop that says what is wrong.
    public var text: String

    public init(
        _ kind: FaultKind, document: String? = nil, path: String? = nil, revision: Int64? = nil,
        sequence: Int64? = nil, _ text: String
    ) {
        self.kind = kind
        self.document = document
        self.path = path
        self.revision = revision
        self.sequence = sequence
        self.text = text
    }
}

/// One part of the proof. The raw value is what `--json` prints.
public enum ProofPart: String, Sendable, CaseIterable {
    /// SQLite's own check of the file.
    case database
    /// Every content's hash.
    case contents
    /// Versions, digests and counts of every retained revision.
    case revisions
    /// Rows of items, and the sum of every snapshot.
    case items
    /// The lines of every retained revision: the chain, and the feed's files byte for byte.
    case lines
    /// The feed folded, compared with every snapshot.
    case fold
    /// The bytes of the newest snapshot, read from scratch.
    case reading
    /// The end of store and feed alone.
    case tail
}

/// How far a part has come.
public struct ProofProgress: Sendable, Equatable {
    /// The part under way.
    public var part: ProofPart
    /// How many of its rows, revisions or documents are looked at.
    public var done: Int
    /// Of how many; nil where nobody knows beforehand.
    public var total: Int?
    /// Whether the part is over.
    public var isOver: Bool
}

/// What was proven, or not.
public struct ProofSummary: Sendable, Equatable {
    /// The revision that was the newest when the proof began; what came later was not looked at.
    public var revision: Int64
    /// The newest sequence number at that time.
    public var sequence: Int64
    /// The oldest revision that is kept; the chain is proven from it on.
    public var oldestRevision: Int64
    /// How many documents the snapshot of `revision` has.
    public var documentCount: Int
    /// The digest that the store gives for it, in hexadecimal.
    public var digest: String
    /// The link of the chain at `revision`, in hexadecimal.
    public var chain: String
    /// How many documents were read by another parser, and so could not be compared with this one's reading.
    public var otherParserCount: Int
    /// How many faults were found.
    public var faultCount: Int
}

/// Why nothing could be proven.
public enum ProofError: Error, Equatable, Sendable {
    /// There is no store in this directory.
    case noStore(directory: String)
    /// SQLite refused; its extended result code, its words, and what was being done.
    case database(code: Int32, message: String, during: String)
    /// A file could not be opened or read; the path and errno.
    case unreachable(path: String, errno: Int32)
    /// The store was compacted again and again while it was looked at.
    case restless

    /// Whether the file is damaged, rather than busy or out of reach: SQLITE_CORRUPT and SQLITE_NOTADB.
    var isDamage: Bool {
        guard case .database(let code, _, _) = self else { return false }
        return [11, 26].contains(code & 0xFF)
    }
}

extension ProofError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noStore(let directory): "no store in \(directory)"
        case .database(let code, let message, let during): "SQLite error \(code) while \(during): \(message)"
        case .unreachable(let path, let errno): "\(path): errno \(errno)"
        case .restless: "the store was compacted again and again while it was looked at"
        }
    }
}
