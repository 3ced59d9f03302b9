import Testing

@testable import ControlSocket

@Suite struct ControlProtocolTests {
    @Test("A request survives the way there")
    func requests() throws {
        let table: [(ControlRequest, String)] = [
            (.status, #"{"request":"status"}"#),
            (.sync(timeoutMilliseconds: 5000), #"{"request":"sync","timeout_milliseconds":5000}"#),
            (.sync(timeoutMilliseconds: nil), #"{"request":"sync"}"#),
            (.reload, #"{"request":"reload"}"#), (.metrics, #"{"request":"metrics"}"#),
            (.rescan(checksum: true), #"{"checksum":true,"request":"rescan"}"#),
        ]
        for (request, text) in table {
            let line = ControlEnvelope(request: request, state: nil).line
            #expect(String(decoding: line, as: UTF8.self) == text + "\n")
            #expect(try ControlEnvelope(line: Array(text.utf8)).request == request)
        }
        let bound = ControlEnvelope(request: .reload, state: "1:2")
        #expect(try ControlEnvelope(line: Array(bound.line.dropLast())) == bound)
    }

    @Test(
        "A line that is no request says what is wrong with it",
        arguments: [
            "", "status", "[]", "{}", #"{"request":5}"#, #"{"request":"sync","timeout_milliseconds":-1}"#,
            #"{"request":"sync","timeout_milliseconds":"soon"}"#, #"{"request":"status"} {"#,
        ])
    func malformed(_ text: String) {
        do {
            _ = try ControlEnvelope(line: Array(text.utf8))
            Issue.record("was taken for a request: \(text)")
        } catch {
            guard case .malformed = error else {
                Issue.record("\(error) for \(text)")
                return
            }
        }
        #expect(throws: ControlEnvelope.Flaw.unknown("dance")) {
            try ControlEnvelope(line: Array(#"{"request":"dance"}"#.utf8))
        }
    }

    @Test("A reply survives the way back")
    func replies() {
        let stopped = DaemonStatus(
            running: false, pid: nil, revision: 0, seq: 0, documents: 0, refused: 0, pending: 0, digest: nil,
            watch: nil, lastChange: nil, state: "stopped", text: "no daemon runs")
        let replies: [ControlReply] = [
            .status(sampleStatus), .status(stopped), .synced(revision: 3, seq: 4), .done(text: "2 settings changed"),
            .failed(ControlFailure(.timedOut, "not within 5 s")),
            .failed(ControlFailure(.init(rawValue: "eclipse"), "of a newer daemon")),
        ]
        for reply in replies {
            let line = reply.line
            #expect(line.last == 0x0A && line.filter { $0 == 0x0A }.count == 1)
            #expect(ControlReply(line: Array(line.dropLast())) == reply)
        }
    }

    @Test("What is no reply is not taken for one")
    func noReplies() {
        for text in ["", "HTTP/1.1 400", "{}", #"{"reply":"status"}"#, #"{"reply":"synced","revision":1}"#] {
            #expect(ControlReply(line: Array(text.utf8)) == nil, "\(text)")
        }
    }

    @Test("A status has every name, null where nothing is known, and no raw control character")
    func statusNames() {
        var status = sampleStatus
        status.digest = nil
        status.pid = nil
        status.watch = "/a\u{7F}b\u{9B}c\u{A0}d\u{1B}é"
        let json = status.json
        let names = [
            "running", "pid", "revision", "seq", "documents", "refused", "pending", "digest", "watch", "last_change",
            "state", "text",
        ]
        for name in names { #expect(json.contains("\"\(name)\":"), "\(name)") }
        #expect(json.contains(#""digest":null"#))
        #expect(json.contains(#""pid":null"#))
        #expect(json.contains("\"/a\\u007fb\\u009bc\u{A0}d\\u001bé\""), "\(json)")
        #expect(!json.contains("\n"))
    }
}

@Suite struct ControlLocationTests {
    @Test("The daemon listens where systemd says, else in the state directory")
    func daemon() {
        #expect(ControlLocation.ofDaemon(stateDirectory: "/s", environment: [:]) == "/s/control.sock")
        let systemd = ["RUNTIME_DIRECTORY": "/run/a:/run/b"]
        #expect(ControlLocation.ofDaemon(stateDirectory: "/s", environment: systemd) == "/run/a/control.sock")
        #expect(ControlLocation.ofDaemon(stateDirectory: "/s", environment: systemd, override: "/x") == "/x")
        #expect(
            ControlLocation.ofDaemon(stateDirectory: "/s", environment: ["RUNTIME_DIRECTORY": ""]) == "/s/control.sock")
    }

    @Test("A client looks at the system's daemon only where that keeps the same owner's state")
    func client() {
        let owners: [String: UInt32] = ["/run/dateline": 990, "/var/lib/dateline": 990, "/home/a/state": 1000]
        func look(_ state: String, _ environment: [String: String] = [:], override: String? = nil) -> [String] {
            ControlLocation.ofClient(
                stateDirectory: state, environment: environment, override: override, owner: { owners[$0] })
        }
        #expect(look("/var/lib/dateline") == ["/var/lib/dateline/control.sock", "/run/dateline/control.sock"])
        #expect(look("/home/a/state") == ["/home/a/state/control.sock"])
        #expect(look("/missing") == ["/missing/control.sock"])
        #expect(
            look("/var/lib/dateline", ["RUNTIME_DIRECTORY": "/run/dateline"]) == [
                "/run/dateline/control.sock", "/var/lib/dateline/control.sock",
            ])
        #expect(look("/s/", override: "/x/y") == ["/x/y"])
    }
}
