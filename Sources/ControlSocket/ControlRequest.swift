/// What a client can ask the daemon for. One line of JSON:
/// `{"request":"status"}`, `{"request":"sync","timeout_milliseconds":5000}`, `{"request":"reload"}`; each may carry
/// `"state":"DEVICE:INODE"` (see `StateIdentity`), and a daemon of another state directory then declines.
public enum ControlRequest: Equatable, Sendable {
    /// How the daemon fares. Answered by `ControlReply.status`, at once.
    case status
    /// Wait until everything that was written, renamed or removed before now is committed. Answered by
    /// `ControlReply.synced`, or by a failure of reason `timedOut` after this many milliseconds; nil waits for ever.
    case sync(timeoutMilliseconds: Int?)
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

        enum CodingKeys: String, CodingKey {
            case request
            case timeoutMilliseconds = "timeout_milliseconds"
            case state
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
        case "reload": request = .reload
        default: throw .unknown(fields.request)
        }
    }

    /// The line, with its newline.
    var line: [UInt8] {
        switch request {
        case .status: ControlLine.encode(Fields(request: "status", state: state))
        case .sync(let timeout):
            ControlLine.encode(Fields(request: "sync", timeoutMilliseconds: timeout, state: state))
        case .reload: ControlLine.encode(Fields(request: "reload", state: state))
        }
    }
}
