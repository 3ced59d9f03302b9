import CLinux
import Glibc
import Synchronization

/// What the server's thread and everybody else share: finished replies on their way to the thread, and a bell.
final class ControlMailbox: Sendable {
    struct Contents {
        var replies: [(connection: UInt64, line: [UInt8])] = []
        var mustStop = false
    }

    /// Readable while there is something in the box. Exchanges outlive the server, and a bell rung on a descriptor
    /// that was closed and given out anew would write into a stranger's file: so it closes with the last of them.
    let bell: Int32
    private let contents = Mutex(Contents())

    init() throws(ControlError) {
        bell = cservice_wakeup_create()
        guard bell >= 0 else {
            throw .system(operation: "make an event descriptor", path: "control socket", errno: -bell)
        }
    }

    deinit { close(bell) }

    func put(_ line: [UInt8], for connection: UInt64) {
        contents.withLock { $0.replies.append((connection, line)) }
        cservice_wakeup_raise(bell)
    }

    func stop() {
        contents.withLock { $0.mustStop = true }
        cservice_wakeup_raise(bell)
    }

    /// Empties the box.
    func take() -> Contents {
        cservice_wakeup_clear(bell)
        return contents.withLock {
            let taken = $0
            $0.replies = []
            return taken
        }
    }
}

/// One request under way. It takes one reply, from any thread; the first counts. One that is dropped without a reply
/// is answered with a failure, so that no client waits in vain.
public final class ControlExchange: Sendable {
    private enum State {
        case open(onAbandoned: (@Sendable () -> Void)?)
        case abandoned
        case answered
    }

    /// What is asked.
    public let request: ControlRequest
    private let connection: UInt64
    private let mailbox: ControlMailbox
    private let state = Mutex(State.open(onAbandoned: nil))

    init(request: ControlRequest, connection: UInt64, mailbox: ControlMailbox) {
        self.request = request
        self.connection = connection
        self.mailbox = mailbox
    }

    deinit { respond(.failed(ControlFailure(.failed, "the daemon dropped the request"))) }

    /// Sends the reply. Only the first has an effect.
    public func respond(_ reply: ControlReply) {
        let isFirst = state.withLock { state in
            if case .answered = state { return false }
            state = .answered
            return true
        }
        // An abandoned exchange replies too: the server counts it as under way until then.
        if isFirst { mailbox.put(reply.line, for: connection) }
    }

    /// Calls `action` once if the client leaves, or the server closes, before there is a reply; at once where that has
    /// happened. It may be called on the server's thread and must not block. A later action replaces an earlier one.
    public func onAbandoned(_ action: @escaping @Sendable () -> Void) {
        let isLate = state.withLock { state in
            switch state {
            case .open:
                state = .open(onAbandoned: action)
                return false
            case .abandoned: return true
            case .answered: return false
            }
        }
        if isLate { action() }
    }

    /// The client left, or the server closes.
    func abandon() {
        let action = state.withLock { state -> (@Sendable () -> Void)? in
            guard case .open(let action) = state else { return nil }
            state = .abandoned
            return action
        }
        action?()
    }
}
