import CLinux
import Glibc

/// The server's thread: everything here is touched by it alone.
struct ControlLoop {
    private let listener: ControlListener
    private let identity: String?
    private let limits: ControlServer.Limits
    private let mailbox: ControlMailbox
    private let handler: @Sendable (ControlExchange) -> Void
    private var connections: [UInt64: ControlConnection] = [:]
    private var nextID: UInt64 = 0
    /// Requests handed on and not answered, whether or not their clients are still there.
    private var requestsUnderWay = 0
    /// Until when no connection is accepted, because the process is out of descriptors.
    private var acceptAgainMilliseconds: Int64?

    init(
        listener: ControlListener, identity: String?, limits: ControlServer.Limits, mailbox: ControlMailbox,
        handler: @escaping @Sendable (ControlExchange) -> Void
    ) {
        self.listener = listener
        self.identity = identity
        self.limits = limits
        self.mailbox = mailbox
        self.handler = handler
    }

    /// Serves until the mailbox says stop.
    mutating func run() {
        while true {
            let ready = waitForEvents()
            let mail = mailbox.take()
            for (id, line) in mail.replies { deliver(line, to: id) }
            if mail.mustStop { break }
            for (id, events) in ready.connections { serve(id, events: events) }
            dropLate()
            if ready.listens { acceptWaiting() }
        }
        stop()
    }

    // MARK: Waiting

    private mutating func waitForEvents() -> (listens: Bool, connections: [(id: UInt64, events: Int32)]) {
        let now = monotonicMilliseconds()
        if let again = acceptAgainMilliseconds, again <= now { acceptAgainMilliseconds = nil }
        // A negative descriptor is one that poll(2) skips.
        let listening = acceptAgainMilliseconds == nil ? listener.descriptor : -1
        var polled = [
            pollfd(fd: mailbox.bell, events: Int16(POLLIN), revents: 0),
            pollfd(fd: listening, events: Int16(POLLIN), revents: 0),
        ]
        var ids: [UInt64] = []
        var deadline = acceptAgainMilliseconds
        for (id, connection) in connections {
            polled.append(pollfd(fd: connection.descriptor, events: connection.events, revents: 0))
            ids.append(id)
            if let end = connection.deadlineMilliseconds { deadline = min(deadline ?? end, end) }
        }
        let timeout = deadline.map { Int32(clamping: max(0, $0 - now)) } ?? -1
        guard poll(&polled, nfds_t(polled.count), timeout) > 0 else { return (false, []) }
        var ready: [(id: UInt64, events: Int32)] = []
        for (id, entry) in zip(ids, polled[2...]) where entry.revents != 0 {
            ready.append((id, Int32(entry.revents)))
        }
        return (polled[1].revents != 0, ready)
    }

    private mutating func dropLate() {
        let now = monotonicMilliseconds()
        for (id, connection) in connections {
            if let end = connection.deadlineMilliseconds, end <= now { drop(id) }
        }
    }

    // MARK: Connections

    private mutating func acceptWaiting() {
        while true {
            let descriptor = cservice_accept(listener.descriptor)
            switch -descriptor {
            case ECONNABORTED: continue
            case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                // Whoever waits stays in the queue; without this pause the poll would return at once, again and again.
                acceptAgainMilliseconds = monotonicMilliseconds() + 100
                return
            default: if descriptor < 0 { return }
            }
            nextID += 1
            var connection = ControlConnection(
                id: nextID, descriptor: descriptor, deadlineMilliseconds: patienceEnd())
            guard connections.count < limits.connections else {
                let text = "the daemon has \(limits.connections) connections already; try again"
                connection.reply(failure(.busy, text), deadlineMilliseconds: patienceEnd())
                _ = connection.flush()
                close(descriptor)
                continue
            }
            connections[nextID] = connection
        }
    }

    private mutating func drop(_ id: UInt64) {
        guard let connection = connections.removeValue(forKey: id) else { return }
        close(connection.descriptor)
        if case .working(let handed) = connection.phase { handed.exchange?.abandon() }
    }

    private mutating func serve(_ id: UInt64, events: Int32) {
        guard var connection = connections[id] else { return }
        var outcome = ControlConnection.Outcome.open
        switch connection.phase {
        case .working:
            if events & (POLLHUP | POLLERR | POLLNVAL) != 0 { outcome = .over }
        case .reading:
            outcome = connection.fill(lineBytes: limits.lineBytes)
            if outcome == .open { outcome = advance(&connection) }
        case .writing:
            outcome = advance(&connection)
        }
        connections[id] = connection
        if outcome == .over { drop(id) }
    }

    /// Gives a connection the reply to its request, if it is still there.
    private mutating func deliver(_ line: [UInt8], to id: UInt64) {
        requestsUnderWay -= 1
        guard var connection = connections[id], case .working = connection.phase else { return }
        connection.reply(line, deadlineMilliseconds: patienceEnd())
        let outcome = advance(&connection)
        connections[id] = connection
        if outcome == .over { drop(id) }
    }

    /// Takes a connection as far as it goes without waiting.
    private mutating func advance(_ connection: inout ControlConnection) -> ControlConnection.Outcome {
        while true {
            switch connection.phase {
            case .working: return .open
            case .writing:
                if connection.flush() == .over { return .over }
                guard connection.isFlushed else { return .open }
                if connection.isLast { return .over }
                connection.phase = .reading
                connection.deadlineMilliseconds = patienceEnd()
            case .reading:
                switch connection.nextLine(lineBytes: limits.lineBytes) {
                case .incomplete: return .open
                case .ended: return .over
                case .tooLong:
                    connection.isLast = true
                    let text = "a request has at most \(limits.lineBytes) bytes"
                    connection.reply(failure(.malformed, text), deadlineMilliseconds: patienceEnd())
                case .request(let line): begin(line, on: &connection)
                }
            }
        }
    }

    private mutating func begin(_ line: [UInt8], on connection: inout ControlConnection) {
        let refusal: [UInt8]
        do throws(ControlEnvelope.Flaw) {
            let envelope = try ControlEnvelope(line: line)
            if let wanted = envelope.state, let identity, wanted != identity {
                refusal = failure(.wrongState, "this daemon keeps another state directory")
            } else if requestsUnderWay >= limits.requests {
                refusal = failure(.busy, "the daemon has \(limits.requests) requests under way already; try again")
            } else {
                requestsUnderWay += 1
                let exchange = ControlExchange(
                    request: envelope.request, connection: connection.id, mailbox: mailbox)
                connection.phase = .working(.init(exchange: exchange))
                connection.deadlineMilliseconds = nil
                handler(exchange)
                return
            }
        } catch {
            switch error {
            case .malformed(let text): refusal = failure(.malformed, text)
            case .unknown(let name): refusal = failure(.unknownRequest, "there is no request \"\(name)\"")
            }
        }
        connection.reply(refusal, deadlineMilliseconds: patienceEnd())
    }

    // MARK: The end

    private mutating func stop() {
        // First of all, so that whoever asks from here on learns that nobody listens.
        listener.dispose()
        for (_, connection) in connections {
            var connection = connection
            if case .working(let handed) = connection.phase {
                handed.exchange?.abandon()
                connection.reply(failure(.stopping, "the daemon is stopping"), deadlineMilliseconds: patienceEnd())
                _ = connection.flush()
            }
            close(connection.descriptor)
        }
        connections = [:]
    }

    private func failure(_ reason: ControlFailure.Reason, _ text: String) -> [UInt8] {
        ControlReply.failed(ControlFailure(reason, text)).line
    }

    private func patienceEnd() -> Int64 { monotonicMilliseconds() + Int64(limits.patienceMilliseconds) }
}
