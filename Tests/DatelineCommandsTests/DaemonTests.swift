import ControlSocket
import NewsRecord
import Testing

@testable import DatelineCommands

@Suite struct DaemonTests {
    /// Answers on the control socket of a store as a daemon would.
    private func serve(
        _ fixture: StoreFixture, _ answer: @escaping @Sendable (ControlRequest) -> ControlReply
    ) throws -> ControlServer {
        let listener = try ControlListener(path: fixture.directory + "/control.sock")
        return try ControlServer(listener: listener, identity: StateIdentity.of(directory: fixture.directory)) {
            $0.respond(answer($0.request))
        }
    }

    private static let status = DaemonStatus(
        running: true, pid: 42, revision: 3, seq: 17, documents: 2, refused: 1, pending: 4, digest: "sha256:ab",
        watch: "/srv/re\u{1B}ports", lastChange: "2026-11-22T01:02:03.123Z", state: "ready", text: "watching 2 reports")

    @Test func statusIsTheDaemonsOwn() throws {
        let fixture = try StoreFixture()
        let server = try serve(fixture) { _ in .status(Self.status) }
        defer { server.close() }
        let value = try #require(try fixture.run("status", "--json").json().first)
        #expect(value["running"]?.bool == true)
        let numbers = ["pid": 42, "revision": 3, "seq": 17, "documents": 2, "refused": 1, "pending": 4]
        for (name, number) in numbers { #expect(value[name]?.integer == number, "\(name)") }
        #expect(value["digest"]?.string == "sha256:ab" && value["last_change"]?.string == "2026-11-22T01:02:03.123Z")
        let told = fixture.run("status").output
        #expect(told.contains("process 42") && told.contains("/srv/re\\x1bports") && !told.contains("\u{1B}"))
    }

    @Test func withoutADaemonStatusDescribesTheStore() throws {
        let fixture = try StoreFixture()
        try fixture.save(.harbour())
        let value = try #require(try fixture.run("status", "--json").json().first)
        #expect(value["running"]?.bool == false && value["pid"] == .null && value["revision"]?.integer == 1)
        #expect(value["documents"]?.integer == 1 && value["last_change"]?.string == "2026-11-22T02:02:03.000Z")
        let snapshot = try #require(try fixture.run("snapshot").json().first)
        #expect(value["digest"] == snapshot["digest"])
    }

    @Test func syncPrintsTheRevision() throws {
        let fixture = try StoreFixture()
        let server = try serve(fixture) { request in
            request == .sync(timeoutMilliseconds: 1500)
                ? .synced(revision: 5, seq: 18) : .failed(ControlFailure(.timedOut, "not yet"))
        }
        defer { server.close() }
        #expect(fixture.run("sync", "--timeout", "1.5").output == "5\n")
        #expect(fixture.run("sync", "--timeout", "1.5", "--json").output == "{\"revision\":5,\"seq\":18}\n")
        let late = fixture.run("sync", "--timeout", "2")
        #expect(late.code == 75 && late.output.isEmpty && late.errors.contains("not yet"))
    }

    @Test(
        arguments: [
            (ControlFailure.Reason.stopping, 69), (.busy, 75), (.timedOut, 75), (.failed, 71), (.unknownRequest, 71),
        ] as [(ControlFailure.Reason, Int32)])
    func refusalsHaveTheirCodes(reason: ControlFailure.Reason, code: Int32) throws {
        let fixture = try StoreFixture()
        let server = try serve(fixture) { _ in .failed(ControlFailure(reason, "so it is")) }
        defer { server.close() }
        let outcome = fixture.run("sync")
        #expect(outcome.code == code && outcome.errors.contains("so it is"))
    }
}
