/// What the daemon answers. One line of JSON: `{"reply":"status","status":{…}}`,
/// `{"reply":"synced","revision":5,"seq":18}`, `{"reply":"done","text":"…"}` or
/// `{"reply":"failed","reason":"timed_out","text":"…"}`.
public enum ControlReply: Equatable, Sendable {
    /// How the daemon fares.
    case status(DaemonStatus)
    /// Everything asked for is committed; the store's newest revision and the feed's newest sequence number.
    case synced(revision: Int, seq: Int)
    /// What was asked for is done; what came of it, in words.
    case done(text: String)
    /// What was asked for did not come about.
    case failed(ControlFailure)
}

/// Why a request was not fulfilled.
public struct ControlFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// A reason as it stands in the reply. An open set: a newer daemon may know more.
    public struct Reason: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The line was no request.
        public static let malformed = Reason(rawValue: "malformed")
        /// The daemon does not know this request.
        public static let unknownRequest = Reason(rawValue: "unknown_request")
        /// The daemon has as many connections or requests as it takes.
        public static let busy = Reason(rawValue: "busy")
        /// The daemon keeps another state directory than the one asked about.
        public static let wrongState = Reason(rawValue: "wrong_state")
        /// The time that the request gave is over.
        public static let timedOut = Reason(rawValue: "timed_out")
        /// The daemon is on its way out.
        public static let stopping = Reason(rawValue: "stopping")
        /// What was asked for is not allowed as things are; the text says what to do first.
        public static let declined = Reason(rawValue: "declined")
        /// What the request names is not there.
        public static let unknown = Reason(rawValue: "unknown")
        /// Something else went wrong; the text says what.
        public static let failed = Reason(rawValue: "failed")
    }

    /// What kind of failure it is, for programs.
    public let reason: Reason
    /// The reason in words, for people.
    public let text: String

    public init(_ reason: Reason, _ text: String) {
        self.reason = reason
        self.text = text
    }

    /// The text.
    public var description: String { text }
}

/// How the daemon fares, with the names that `dateline status --json` prints. What is not known is null.
public struct DaemonStatus: Equatable, Sendable, Codable {
    /// Whether a daemon runs; false only where a client describes a store that no daemon keeps.
    public var running: Bool
    /// The daemon's process id; nil where none runs.
    public var pid: Int?
    /// The newest revision; 0 before the first commit.
    public var revision: Int
    /// The newest sequence number of the feed; 0 before the first line.
    public var seq: Int
    /// How many documents the newest revision has.
    public var documents: Int
    /// How many files are refused at present.
    public var refused: Int
    /// How many files are seen to have changed and are not committed yet.
    public var pending: Int
    /// The digest of the newest snapshot, `sha256:…`.
    public var digest: String?
    /// The watched directory, absolute.
    public var watch: String?
    /// When the newest revision was committed: RFC 3339, UTC, with milliseconds.
    public var lastChange: String?
    /// `starting`, `ready`, `reloading`, `degraded` or `stopping`; `stopped` where no daemon runs.
    public var state: String
    /// The state in words.
    public var text: String

    public init(
        running: Bool, pid: Int?, revision: Int, seq: Int, documents: Int, refused: Int, pending: Int, digest: String?,
        watch: String?, lastChange: String?, state: String, text: String
    ) {
        self.running = running
        self.pid = pid
        self.revision = revision
        self.seq = seq
        self.documents = documents
        self.refused = refused
        self.pending = pending
        self.digest = digest
        self.watch = watch
        self.lastChange = lastChange
        self.state = state
        self.text = text
    }

    private enum CodingKeys: String, CodingKey {
        case running, pid, revision, seq, documents, refused, pending, digest, watch
        case lastChange = "last_change"
        case state, text
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(running, forKey: .running)
        // `encode` and not `encodeIfPresent`: a name is never left out, so that scripts can rely on it.
        try container.encode(pid, forKey: .pid)
        try container.encode(revision, forKey: .revision)
        try container.encode(seq, forKey: .seq)
        try container.encode(documents, forKey: .documents)
        try container.encode(refused, forKey: .refused)
        try container.encode(pending, forKey: .pending)
        try container.encode(digest, forKey: .digest)
        try container.encode(watch, forKey: .watch)
        try container.encode(lastChange, forKey: .lastChange)
        try container.encode(state, forKey: .state)
        try container.encode(text, forKey: .text)
    }

    /// The status as one JSON object, without a newline; control characters are escaped.
    public var json: String { String(decoding: ControlLine.encode(self).dropLast(), as: UTF8.self) }
}

extension ControlReply {
    private struct Fields: Codable {
        var reply: String
        var status: DaemonStatus?
        var revision: Int?
        var seq: Int?
        var reason: String?
        var text: String?
    }

    /// Reads a line without its newline; nil where it is no reply.
    init?(line: [UInt8]) {
        guard let fields = try? ControlLine.decode(Fields.self, from: line) else { return nil }
        switch fields.reply {
        case "status":
            guard let status = fields.status else { return nil }
            self = .status(status)
        case "synced":
            guard let revision = fields.revision, let seq = fields.seq else { return nil }
            self = .synced(revision: revision, seq: seq)
        case "done": self = .done(text: fields.text ?? "")
        case "failed":
            guard let reason = fields.reason else { return nil }
            self = .failed(ControlFailure(.init(rawValue: reason), fields.text ?? reason))
        default: return nil
        }
    }

    /// The line, with its newline.
    var line: [UInt8] {
        switch self {
        case .status(let status): ControlLine.encode(Fields(reply: "status", status: status))
        case .synced(let revision, let seq):
            ControlLine.encode(Fields(reply: "synced", revision: revision, seq: seq))
        case .done(let text): ControlLine.encode(Fields(reply: "done", text: text))
        case .failed(let failure):
            ControlLine.encode(Fields(reply: "failed", reason: failure.reason.rawValue, text: failure.text))
        }
    }
}
