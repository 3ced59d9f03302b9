import ControlSocket
import Glibc
import Testing

@Suite struct ControlListenerTests {
    private func serve(_ listener: ControlListener) throws -> ControlServer {
        try ControlServer(listener: listener, identity: nil) { (exchange: ControlExchange) in
            exchange.respond(.done(text: "here"))
        }
    }

    @Test("The file is a socket for user and group, with nothing left beside it")
    func mode() throws {
        let directory = try TemporaryDirectory()
        let server = try serve(ControlListener(path: directory.socket))
        defer { server.close() }
        var found = stat()
        #expect(lstat(directory.socket, &found) == 0)
        #expect(found.st_mode == S_IFSOCK | 0o660)
        #expect(directory.names == ["control.sock"])
    }

    @Test("A live socket is not stolen")
    func live() throws {
        let directory = try TemporaryDirectory()
        let server = try serve(ControlListener(path: directory.socket))
        defer { server.close() }
        #expect(throws: ControlError.alreadyListening(path: directory.socket)) {
            try ControlListener(path: directory.socket)
        }
        let reply = try ControlClient(path: directory.socket).send(.status, timeoutMilliseconds: 30_000)
        #expect(reply == .done(text: "here"))
        #expect(directory.names == ["control.sock"])
    }

    @Test("A file that nobody listens on is replaced")
    func stale() throws {
        let directory = try TemporaryDirectory()
        try leaveStaleSocket(at: directory.socket)
        #expect(throws: ControlError.noDaemon(paths: [directory.socket])) {
            try ControlClient(path: directory.socket).send(.status, timeoutMilliseconds: 30_000)
        }
        let server = try serve(ControlListener(path: directory.socket))
        defer { server.close() }
        let reply = try ControlClient(path: directory.socket).send(.status, timeoutMilliseconds: 30_000)
        #expect(reply == .done(text: "here"))
    }

    @Test("What is no socket is left alone")
    func notASocket() throws {
        let directory = try TemporaryDirectory()
        close(open(directory.socket, O_CREAT | O_WRONLY, 0o600))
        #expect(throws: ControlError.notASocket(path: directory.socket)) {
            try ControlListener(path: directory.socket)
        }
        #expect(directory.names == ["control.sock"])
    }

    @Test("Closing leaves a file alone that took the path meanwhile")
    func usurped() throws {
        let directory = try TemporaryDirectory()
        let server = try serve(ControlListener(path: directory.socket))
        // The old file stays under another name: a removed one would let the new one have its inode number.
        rename(directory.socket, directory.path + "/old.sock")
        try leaveStaleSocket(at: directory.socket)
        server.close()
        #expect(directory.names == ["control.sock", "old.sock"])
    }

    @Test("Of many that start at once on a free path, exactly one listens")
    func race() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.socket
        let outcomes = await withTaskGroup(of: (server: ControlServer?, error: ControlError?).self) { group in
            for _ in 0..<8 {
                group.addTask {
                    do throws(ControlError) {
                        let listener = try ControlListener(path: path)
                        let server = try ControlServer(listener: listener, identity: nil) {
                            (exchange: ControlExchange) in exchange.respond(.done(text: "here"))
                        }
                        return (server, nil)
                    } catch {
                        return (nil, error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.compactMap(\.server).count == 1)
        #expect(outcomes.compactMap(\.error) == Array(repeating: .alreadyListening(path: path), count: 7))
        outcomes.compactMap(\.server).forEach { $0.close() }
    }

    @Test("A path longer than a socket's name can be works all the same")
    func longPath() throws {
        let directory = try TemporaryDirectory()
        var path = directory.path
        var made: [String] = []
        while path.utf8.count <= 200 {
            path += "/" + String(repeating: "d", count: 60)
            try #require(mkdir(path, 0o700) == 0)
            made.append(path)
        }
        defer { for one in made.reversed() { rmdir(one) } }
        let socket = path + "/control.sock"
        let server = try serve(ControlListener(path: socket))
        let reply = try ControlClient(path: socket).send(.status, timeoutMilliseconds: 30_000)
        #expect(reply == .done(text: "here"))
        #expect(throws: ControlError.alreadyListening(path: socket)) { try ControlListener(path: socket) }
        server.close()
        #expect(access(socket, F_OK) != 0)

        let longName = directory.path + "/" + String(repeating: "n", count: 120)
        func isTooLong(_ error: any Error) -> Bool {
            if case .pathTooLong(longName, _)? = error as? ControlError { true } else { false }
        }
        #expect {
            try ControlListener(path: longName)
        } throws: {
            isTooLong($0)
        }
        #expect {
            try ControlClient(path: longName).send(.status, timeoutMilliseconds: 30_000)
        } throws: {
            isTooLong($0)
        }
        #expect(directory.names.count { $0.contains("sock") } == 0)
    }

    @Test("A missing directory and a directory without access have errors of their own")
    func errors() throws {
        let directory = try TemporaryDirectory()
        let missing = directory.path + "/no/control.sock"
        #expect(throws: ControlError.system(operation: "open the control socket", path: missing, errno: ENOENT)) {
            try ControlListener(path: missing)
        }
        #expect(throws: ControlError.noDaemon(paths: [missing])) {
            try ControlClient(path: missing).send(.status, timeoutMilliseconds: 30_000)
        }
    }

    @Test("Who may not connect is told so", .enabled(if: geteuid() == 0, "needs root, to become somebody else"))
    func refused() async {
        await #expect(processExitsWith: .success) {
            let directory = try TemporaryDirectory()
            chmod(directory.path, 0o755)
            let listener = try ControlListener(path: directory.socket)
            let server = try ControlServer(listener: listener, identity: nil) { (exchange: ControlExchange) in
                exchange.respond(.done(text: "here"))
            }
            // The group as well: it is what lets members in.
            try #require(setgroups(0, nil) == 0 && setegid(65534) == 0 && seteuid(65534) == 0)
            let client = ControlClient(paths: [directory.socket, directory.path + "/missing.sock"])
            #expect(throws: ControlError.refused(path: directory.socket, errno: EACCES)) {
                try client.send(.status, timeoutMilliseconds: 30_000)
            }
            try #require(seteuid(0) == 0)
            server.close()
        }
    }

    @Test("A socket that was passed is served, and its file stays")
    func passed() throws {
        let directory = try TemporaryDirectory()
        let descriptor = try boundSocket(at: directory.socket)
        listen(descriptor, 8)
        let server = try serve(ControlListener(passed: descriptor))
        let reply = try ControlClient(path: directory.socket).send(.status, timeoutMilliseconds: 30_000)
        #expect(reply == .done(text: "here"))
        server.close()
        #expect(directory.names == ["control.sock"])
    }

    @Test("What is passed and does not listen is refused")
    func passedNonsense() throws {
        let directory = try TemporaryDirectory()
        let unready = try boundSocket(at: directory.socket)
        defer { close(unready) }
        let file = open("/dev/null", O_RDONLY)
        defer { close(file) }
        for descriptor in [unready, file, -1] {
            #expect(throws: ControlError.notAListener(descriptor: descriptor)) {
                try ControlListener(passed: descriptor)
            }
        }
    }
}

@Suite struct ControlClientTests {
    @Test("A daemon that never replies times out; one that hangs up or talks nonsense is told apart")
    func failures() throws {
        let directory = try TemporaryDirectory()
        let descriptor = try boundSocket(at: directory.socket)
        defer { close(descriptor) }
        listen(descriptor, 8)
        let client = ControlClient(path: directory.socket)
        #expect(throws: ControlError.timedOut(milliseconds: 30)) {
            try client.send(.status, timeoutMilliseconds: 30)
        }
        close(accept(descriptor, nil, nil))

        let path = directory.socket
        let table: [(answer: String, error: ControlError)] = [
            ("", .hungUp(path: path)), ("{\"reply\":\"do", .garbled(path: path)), ("hello\n", .garbled(path: path)),
        ]
        for (answer, error) in table {
            let served = Event()
            let thread = ServingThread {
                let accepted = accept(descriptor, nil, nil)
                var byte: UInt8 = 0
                while recv(accepted, &byte, 1, 0) == 1, byte != UInt8(ascii: "\n") {}
                _ = send(accepted, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
                close(accepted)
                served.signal()
            }
            #expect(throws: error, "\(answer)") { try client.send(.status, timeoutMilliseconds: 30_000) }
            #expect(served.wait())
            thread.join()
        }
    }
}
