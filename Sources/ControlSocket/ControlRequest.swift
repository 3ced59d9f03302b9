/// What a client can ask the daemon for. One line of JSON:
/// `{"request":"status"}`, `{"request":"sync","timeout_milliseconds":5000}`, `{"request":"rescan","checksum":true}`,
/// `{"request":"metrics"}`, `{"request":"reload"}`; each may carry
/// `"state":"DEVICE:INODE"` (see `StateIdentity`), and a daemon of another state directory then declines.
public enum ControlRequest: Equatable, Sendable {
    /// How the daemon fares. Answered by `ControlReply.status`, at once.
    case status
    /// Wait until everything that was written, renamed or removed before now is committed. Answered by
    /// `ControlReply.synced`, or by a failure of reason `timedOut` after this many milliseconds; nil waits for ever.
    case sync(timeoutMilliseconds: Int?)
    /// Make a revision the oldest that is kept. Answered by `ControlReply.done` once it is done.
    case compact(before: Int)
    /// Take a document out of everything for good: the number in its id, and whether its path and contents are kept out from now on.
    /// Answered by `ControlReply.done` once it is done.
    case purge(number: Int, keepOut: Bool)
    /// Read a document anew from its stored bytes, or all of them for nil; its path as shown. Answered by
    /// `ControlReply.done` once what came of it is committed.
    case reparse(document: String?)
    /// Compare the directory with the store; with `checksum` read every file, also where size and times are as they
    /// were. Answered by `ControlReply.synced` once what was found is committed.
    case rescan(checksum: Bool)
    /// The figures of the daemon. Answered by `ControlReply.done` with the text format of Prometheus.
    case metrics
    /// Read the configuration again, as SIGHUP does. Answered by `ControlReply.done` or a failure.
    case reload
}

/// A request on its way: what it asks, and of which daemon.
struct ControlEnvelope: Equatable, Sendable {
    var request: ControlRequest
    var state: String?

    /// Why a line is no request.
    enum Flaw: Error, Equatable {
        case malformed(String)
        case unknown(String)
    }

    private struct Fields: Codable {
        var request: String
        var timeoutMilliseconds: Int?
        var state: String?
        var before: Int?
        var number: Int?
        var document: String?
        var keepOut: Bool?
        var checksum: Bool?

        enum CodingKeys: String, CodingKey {
            case request, checksum
            case timeoutMilliseconds = "timeout_milliseconds"
            case state, before, number, document
            case keepOut = "keep_out"
        }
    }

    init(request: ControlRequest, state: String?) {
        self.request = request
        self.state = state
    }

    /// Reads a line without its newline.
    init(line: [UInt8]) throws(Flaw) {
        let fields: Fields
        do {
            fields = try ControlLine.decode(Fields.self, from: line)
        } catch {
            throw .malformed("a request is one JSON object with a \"request\", such as {\"request\":\"status\"}")
        }
        if let timeout = fields.timeoutMilliseconds, timeout < 0 {
            throw .malformed("timeout_milliseconds takes a number of at least 0, not \(timeout)")
        }
        state = fields.state
        switch fields.request {
        case "status": request = .status
        case "sync": request = .sync(timeoutMilliseconds: fields.timeoutMilliseconds)
        case "rescan": request = .rescan(checksum: fields.checksum ?? false)
        case "metrics": request = .metrics
        case "reload": request = .reload
        case "compact":
            guard let before = fields.before else { throw .malformed("compact needs \"before\"") }
            request = .compact(before: before)
        case "purge":
            guard let number = fields.number else { throw .malformed("purge needs \"number\"") }
            request = .purge(number: number, keepOut: fields.keepOut ?? false)
        case "reparse": request = .reparse(document: fields.document)
        default: throw .unknown(fields.request)
        }
    }

    /// The line, with its newline.
    var line: [UInt8] {
        switch request {
        case .status: ControlLine.encode(Fields(request: "status", state: state))
        case .sync(let timeout):
            ControlLine.encode(Fields(request: "sync", timeoutMilliseconds: timeout, state: state))
        case .rescan(let checksum):
            ControlLine.encode(Fields(request: "rescan", state: state, checksum: checksum))
        case .metrics: ControlLine.encode(Fields(request: "metrics", state: state))
        case .reload: ControlLine.encode(Fields(request: "reload", state: state))
        case .compact(let before): ControlLine.encode(Fields(request: "compact", state: state, before: before))
        case .purge(let number, let keepOut):
            ControlLine.encode(Fields(request: "purge", state: state, number: number, keepOut: keepOut))
        case .reparse(let document):
            ControlLine.encode(Fields(request: "reparse", state: state, document: document))
        }
    }
}
