import ControlSocket
import Glibc
import Synchronization
import Testing

@Suite struct ControlServerTests {
    /// A server whose requests pile up until the test answers them.
    final class Held: Sendable {
        private let exchanges = Mutex<[ControlExchange]>([])
        let arrived = Event()

        func take(_ exchange: ControlExchange) {
            exchanges.withLock { $0.append(exchange) }
            arrived.signal()
        }

        func all() -> [ControlExchange] { exchanges.withLock { $0 } }
        func drop() { exchanges.withLock { $0 = [] } }
    }

    private func answering(
        _ path: String, identity: String? = nil, limits: ControlServer.Limits = .init()
    ) throws -> ControlServer {
        try ControlServer(listener: ControlListener(path: path), identity: identity, limits: limits) {
            (exchange: ControlExchange) in
            switch exchange.request {
            case .status: exchange.respond(.status(sampleStatus))
            case .sync(let timeout): exchange.respond(.synced(revision: timeout ?? -1, seq: 7))
            case .reload: exchange.respond(.done(text: "done"))
            case .compact(let before): exchange.respond(.done(text: "\(before)"))
            case .purge(let number, let keepOut): exchange.respond(.done(text: "\(number) \(keepOut)"))
            case .reparse(let document): exchange.respond(.done(text: document ?? "all"))
            case .rescan: exchange.respond(.synced(revision: 1, seq: 7))
            case .metrics: exchange.respond(.done(text: "done"))
            }
        }
    }

    @Test("Each request gets its reply, and a connection can ask again")
    func conversation() throws {
        let directory = try TemporaryDirectory()
        let server = try answering(directory.socket)
        defer { server.close() }
        let client = ControlClient(path: directory.socket)
        #expect(try client.send(.status, timeoutMilliseconds: 30_000) == .status(sampleStatus))
        #expect(
            try client.send(.sync(timeoutMilliseconds: 42), timeoutMilliseconds: nil) == .synced(revision: 42, seq: 7))
        #expect(try client.send(.reload, timeoutMilliseconds: 30_000) == .done(text: "done"))
        #expect(try client.send(.compact(before: 4), timeoutMilliseconds: nil) == .done(text: "4"))
        #expect(try client.send(.purge(number: 7, keepOut: true), timeoutMilliseconds: nil) == .done(text: "7 true"))
        #expect(try client.send(.reparse(document: "a b"), timeoutMilliseconds: nil) == .done(text: "a b"))
        #expect(try client.send(.reparse(document: nil), timeoutMilliseconds: nil) == .done(text: "all"))

        let raw = try RawConnection(directory.socket)
        // Three lines in one go, the last without its newline, from a client that then listens only.
        raw.write("{\"request\":\"reload\"}\n{\"request\":\"dance\"}\n{\"request\":\"reload\"}")
        raw.finishWriting()
        #expect(raw.readLine() == #"{"reply":"done","text":"done"}"#)
        #expect(raw.readLine()?.contains(#""reason":"unknown_request""#) == true)
        #expect(raw.readLine() == #"{"reply":"done","text":"done"}"#)
        #expect(raw.readLine() == nil)
    }

    @Test("A sync that waits does not hold up a status")
    func concurrency() async throws {
        let directory = try TemporaryDirectory()
        let held = Held()
        let server = try ControlServer(listener: ControlListener(path: directory.socket), identity: nil) {
            (exchange: ControlExchange) in
            if exchange.request == .status {
                exchange.respond(.status(sampleStatus))
            } else {
                held.take(exchange)
            }
        }
        defer { server.close() }
        let waiting = try RawConnection(directory.socket)
        waiting.write("{\"request\":\"sync\"}\n")
        #expect(held.arrived.wait())
        let client = ControlClient(path: directory.socket)
        #expect(try client.send(.status, timeoutMilliseconds: 30_000) == .status(sampleStatus))
        held.all()[0].respond(.synced(revision: 1, seq: 2))
        held.all()[0].respond(.synced(revision: 9, seq: 9))
        #expect(waiting.readLine() == #"{"reply":"synced","revision":1,"seq":2}"#)
        waiting.write("{\"request\":\"status\"}\n")
        #expect(waiting.readLine()?.contains(#""reply":"status""#) == true, "the second answer must not have been sent")
    }

    @Test("An asynchronous handler answers, and is cancelled when its client leaves")
    func asynchronous() async throws {
        let directory = try TemporaryDirectory()
        let (steps, step) = AsyncStream<String>.makeStream()
        let server = try ControlServer(listener: ControlListener(path: directory.socket), identity: nil) {
            (request: ControlRequest) async -> ControlReply in
            guard case .sync = request else { return .done(text: "at once") }
            step.yield("begun")
            try? await Task.sleep(for: .seconds(600))
            step.yield("cancelled")
            return .synced(revision: 0, seq: 0)
        }
        defer { server.close() }
        let client = ControlClient(path: directory.socket)
        let reply = await onThreadOfItsOwn { try? client.send(.reload, timeoutMilliseconds: 300_000) }
        #expect(reply == .done(text: "at once"))
        var leaving: RawConnection? = try RawConnection(directory.socket)
        leaving?.write("{\"request\":\"sync\"}\n")
        var seen = steps.makeAsyncIterator()
        #expect(await seen.next() == "begun")
        leaving = nil
        #expect(await seen.next() == "cancelled")
    }

    @Test("A request that nobody answers is answered all the same")
    func dropped() throws {
        let directory = try TemporaryDirectory()
        let server = try ControlServer(listener: ControlListener(path: directory.socket), identity: nil) {
            (_: ControlExchange) in
        }
        defer { server.close() }
        let reply = try ControlClient(path: directory.socket).send(.status, timeoutMilliseconds: 30_000)
        #expect(reply == .failed(ControlFailure(.failed, "the daemon dropped the request")))
    }

    @Test("Bad lines are told so; a line past the limit ends the connection")
    func badLines() throws {
        let directory = try TemporaryDirectory()
        let server = try answering(directory.socket, limits: .init(lineBytes: 100))
        defer { server.close() }
        let raw = try RawConnection(directory.socket)
        raw.write("\u{0}\u{1}rubbish\n")
        #expect(raw.readLine()?.contains(#""reason":"malformed""#) == true)
        let padding = String(repeating: " ", count: 100 - #"{"request":"reload"}"#.utf8.count)
        raw.write("{\"request\":\"reload\"}\(padding)\n")
        #expect(raw.readLine() == #"{"reply":"done","text":"done"}"#, "a line of exactly the limit")
        raw.write(String(repeating: "x", count: 101))
        #expect(raw.readLine()?.contains("at most 100 bytes") == true)
        #expect(raw.readLine() == nil)
    }

    @Test("Whoever dawdles over a line is hung up on; whoever waits for a reply is not")
    func patience() throws {
        let directory = try TemporaryDirectory()
        let held = Held()
        let server = try ControlServer(
            listener: ControlListener(path: directory.socket), identity: nil,
            limits: .init(patienceMilliseconds: 50)
        ) { (exchange: ControlExchange) in held.take(exchange) }
        defer { server.close() }
        let patient = try RawConnection(directory.socket)
        patient.write("{\"request\":\"sync\"}\n")
        #expect(held.arrived.wait())
        let dawdling = try RawConnection(directory.socket)
        dawdling.write("{\"request\"")
        #expect(dawdling.readLine() == nil)
        held.all()[0].respond(.done(text: "late"))
        #expect(patient.readLine() == #"{"reply":"done","text":"late"}"#)
    }

    @Test("Past its limits the daemon says that it is busy, and recovers")
    func limits() throws {
        let directory = try TemporaryDirectory()
        let held = Held()
        let server = try ControlServer(
            listener: ControlListener(path: directory.socket), identity: nil, limits: .init(connections: 2, requests: 1)
        ) { (exchange: ControlExchange) in held.take(exchange) }
        defer { server.close() }
        let first = try RawConnection(directory.socket)
        first.write("{\"request\":\"sync\"}\n")
        #expect(held.arrived.wait())
        let second = try RawConnection(directory.socket)
        second.write("{\"request\":\"sync\"}\n")
        #expect(second.readLine()?.contains("1 requests under way") == true)
        let third = try RawConnection(directory.socket)
        #expect(third.readLine()?.contains("2 connections already") == true)
        #expect(third.readLine() == nil)
        held.drop()
        #expect(first.readLine()?.contains(#""reason":"failed""#) == true)
        second.write("{\"request\":\"sync\"}\n")
        #expect(held.arrived.wait())
    }

    @Test("Requests of clients that left count until they are answered")
    func abandonedRequestsCount() throws {
        let directory = try TemporaryDirectory()
        let held = Held()
        let left = Event()
        let server = try ControlServer(
            listener: ControlListener(path: directory.socket), identity: nil, limits: .init(requests: 1)
        ) { (exchange: ControlExchange) in
            exchange.onAbandoned { left.signal() }
            held.take(exchange)
        }
        defer { server.close() }
        var leaving: RawConnection? = try RawConnection(directory.socket)
        leaving?.write("{\"request\":\"sync\"}\n")
        #expect(held.arrived.wait())
        leaving = nil
        #expect(left.wait())
        let client = ControlClient(path: directory.socket)
        guard case .failed(let failure) = try client.send(.status, timeoutMilliseconds: 30_000) else {
            Issue.record("a second request was taken")
            return
        }
        #expect(failure.reason == .busy)
        held.all()[0].respond(.done(text: "to nobody"))
        let again = try RawConnection(directory.socket)
        again.write("{\"request\":\"status\"}\n")
        #expect(held.arrived.wait())
    }

    @Test("Closing tells who waits, removes the file, and may be done twice")
    func closing() throws {
        let directory = try TemporaryDirectory()
        let held = Held()
        let server = try ControlServer(listener: ControlListener(path: directory.socket), identity: nil) {
            (exchange: ControlExchange) in held.take(exchange)
        }
        let waiting = try RawConnection(directory.socket)
        waiting.write("{\"request\":\"sync\"}\n")
        #expect(held.arrived.wait())
        server.close()
        server.close()
        #expect(waiting.readLine()?.contains(#""reason":"stopping""#) == true)
        #expect(waiting.readLine() == nil)
        #expect(directory.names.isEmpty)
        held.all()[0].respond(.done(text: "to nobody"))
        #expect(throws: ControlError.noDaemon(paths: [directory.socket])) {
            try ControlClient(path: directory.socket).send(.status, timeoutMilliseconds: 30_000)
        }
    }

    @Test("A request meant for another state directory is declined, and the client looks further")
    func identity() throws {
        let directory = try TemporaryDirectory()
        let other = directory.path + "/other.sock"
        let strangers = try answering(other, identity: "9:9")
        let ours = try answering(directory.socket, identity: "1:2")
        defer {
            strangers.close()
            ours.close()
        }
        let both = ControlClient(paths: [other, directory.socket], identity: "1:2")
        #expect(try both.send(.reload, timeoutMilliseconds: 30_000) == .done(text: "done"))
        let wrong = ControlClient(paths: [other], identity: "1:2")
        #expect(throws: ControlError.noDaemon(paths: [other])) { try wrong.send(.reload, timeoutMilliseconds: 30_000) }
        let anyone = ControlClient(paths: [directory.path + "/missing.sock", other])
        #expect(try anyone.send(.reload, timeoutMilliseconds: 30_000) == .done(text: "done"))
    }

    @Test("A thousand requests from many clients at once all get their own replies")
    func load() async throws {
        let directory = try TemporaryDirectory()
        let server = try answering(directory.socket)
        defer { server.close() }
        let path = directory.socket
        await withTaskGroup(of: Int.self) { group in
            for lane in 0..<8 {
                group.addTask {
                    await onThreadOfItsOwn {
                        let client = ControlClient(path: path)
                        return (0..<125).count { index in
                            let number = lane * 1000 + index
                            let reply = try? client.send(
                                .sync(timeoutMilliseconds: number), timeoutMilliseconds: 30_000)
                            return reply == .synced(revision: number, seq: 7)
                        }
                    }
                }
            }
            #expect(await group.reduce(0, +) == 1000)
        }
    }
}
