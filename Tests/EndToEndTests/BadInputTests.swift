import Foundation
import Glibc
import Testing

/// Whatever lies in the watched directory gets an answer, and costs nothing else its place. The real binaries.
@Suite(.serialized) struct BadInputTests {
    /// What becomes of an input.
    enum Answer: Equatable, Sendable {
        case document
        /// Refused, with these words in the reason.
        case refused(String)
        /// As if it were not there.
        case nothing
    }

    struct Input: Sendable {
        let name: String
        let path: [UInt8]
        let answer: Answer
        /// Words of the diagnostic that the document carries; nil where there is nothing odd in it.
        let diagnostic: String?
        /// Puts it at the path; false where this machine cannot.
        let make: @Sendable (String) -> Bool

        init(
            _ name: String, _ path: [UInt8], _ answer: Answer, saying diagnostic: String? = nil,
            _ make: @escaping @Sendable (String) -> Bool
        ) {
            self.name = name
            self.path = path
            self.answer = answer
            self.diagnostic = diagnostic
            self.make = make
        }

        init(_ name: String, _ answer: Answer, saying diagnostic: String? = nil, _ content: [UInt8]) {
            let path = Array((name.replacingOccurrences(of: " ", with: "-") + ".txt").utf8)
            self.init(name, path, answer, saying: diagnostic) { RawFiles.put(content, at: $0) }
        }
    }

    private static let body = "Boats\n\nAbout 5,000 people fled to the coast.\n"

    private static let contents: [Input] = [
        Input("not text", .refused("binary data"), (0..<4096).map { UInt8(truncatingIfNeeded: $0 * 7) }),
        Input("empty", .document, saying: "no text", []),
        Input("NUL bytes", .refused("NUL"), Array("Boats\n\nAbout \0 5,000 people fled.\n".utf8)),
        Input(
            "NUL bytes far down", .document, saying: "control characters in the text",
            Array((body + String(repeating: "a b. ", count: 20_000) + "\0\n").utf8)),
        Input("control characters", .refused("control"), Array(repeating: 1, count: 64) + Array(body.utf8)),
        Input(
            "invalid UTF-8", .document, saying: "taken for windows-1252",
            Array("Boats\n\nAbout ".utf8) + [0xC3, 0x28, 0xFF, 0xFE] + Array(" fled.\n".utf8)),
        Input("half a UTF-16 character", .document, saying: "U+FFFD", [0xFF, 0xFE, 0x42, 0x00, 0x6F]),
        Input(
            "bidirectional controls", .document, saying: "direction of writing",
            Array("Boats \u{202E}staob\n\n\u{2066}Nobody\u{2069} came.\n".utf8)),
        Input(
            "a line of a megabyte", .document, saying: "too long",
            Array(String(repeating: "The boats came home at dawn and left again. ", count: 24_000).utf8)),
        Input(
            "a line of two thousand figures", .document,
            Array(String(repeating: "About 5,000 people fled, Ana said. ", count: 2000).utf8)),
        Input(
            "a word of a megabyte", .document, saying: "a word of more than",
            Array(repeating: UInt8(ascii: "x"), count: 1 << 20)),
        Input(
            "a megabyte of line feeds", .document, saying: "no text",
            Array(repeating: UInt8(ascii: "\n"), count: 1 << 20)),
        Input(
            "a thousand unclosed quotation marks", .document, saying: "never closed",
            Array(("Marks\n\n" + String(repeating: "\u{201C}We wait, ", count: 1000) + "he said.\n").utf8)),
        Input(
            "a thousand paragraphs with unclosed marks", .document, saying: "never closed",
            Array(String(repeating: "\u{201C}We wait, he said \u{2018}and\n\n", count: 1000).utf8)),
        Input(
            "a hundred thousand brackets", .document, saying: "no words",
            Array(repeating: UInt8(ascii: "("), count: 100_000)),
        Input(
            "digits without end", .document, saying: "a word of more than",
            Array(repeating: UInt8(ascii: "9"), count: 200_000)),
    ]

    private static let names: [Input] = [
        Input(
            "a name that is not UTF-8", [0x63, 0x61, 0x66, 0xE9] + Array(".txt".utf8), .document,
            saying: "not UTF-8"
        ) { text($0) },
        Input("a line feed in the name", Array("two\nlines.txt".utf8), .document, saying: "file's name") { text($0) },
        Input("escapes in the name", Array("\u{1B}[31mred\u{7}\u{9B}2J.txt".utf8), .document, saying: "file's name") {
            text($0)
        },
        Input("a refused name with escapes", Array("\u{1B}]0;owned\u{7}.bin".utf8), .refused("NUL")) {
            RawFiles.put([0, 1, 2], at: $0)
        },
        Input("bidirectional controls in the name", Array("a\u{202E}txt.exe".utf8), .document, saying: "file's name") {
            text($0)
        },
        Input("a name of 255 bytes", Array(repeating: UInt8(ascii: "n"), count: 251) + Array(".txt".utf8), .document) {
            text($0)
        },
        Input("a name that looks like an option", Array("--state.txt".utf8), .document) { text($0) },
    ]

    private static let kinds: [Input] = [
        Input("a FIFO", Array("fifo.txt".utf8), .refused("FIFO")) { mkfifo($0, 0o644) == 0 },
        Input("a socket", Array("socket.txt".utf8), .refused("socket")) { mknod($0, S_IFSOCK | 0o644, 0) == 0 },
        Input("a device", Array("device.txt".utf8), .refused("device")) { mknod($0, S_IFCHR | 0o644, 0x103) == 0 },
        Input("larger than the limit", Array("large.txt".utf8), .refused("too large")) {
            RawFiles.put(Array(body.utf8), at: $0, extendedTo: 9 << 20)
        },
        Input("as large as the limit", Array("full.dat".utf8), .refused("NUL")) {
            RawFiles.put(Array(body.utf8), at: $0, extendedTo: 8 << 20)
        },
        Input("unreadable", Array("secret.txt".utf8), .refused("rights")) {
            // Root reads everything.
            getuid() != 0 && text($0) && chmod($0, 0) == 0
        },
        Input("gone between event and read", Array("brief.txt".utf8), .nothing) { path in
            (0..<50).allSatisfy { _ in text(path) && unlink(path) == 0 }
        },
        Input("a link to a report", Array("link.txt".utf8), .document) { symlink("good-0.txt", $0) == 0 },
        Input("a link out of the root", Array("out.txt".utf8), .refused("out of the watched")) {
            symlink("/etc/hostname", $0) == 0
        },
        Input("a link to a directory out of the root", Array("outside".utf8), .refused("out of the watched")) {
            symlink("../state", $0) == 0
        },
        Input("a link to nothing", Array("dangling.txt".utf8), .nothing) { symlink("no-such-file", $0) == 0 },
        Input("a link to itself", Array("loop.txt".utf8), .refused("circle")) { symlink("loop.txt", $0) == 0 },
    ]

    private static func text(_ path: String) -> Bool { RawFiles.put(Array(body.utf8), at: path) }

    @Test func everyBadInputGetsAnAnswerAndTheDaemonGoesOn() throws {
        let sandbox = try Sandbox()
        try sandbox.write("First\n\nAbout 100 people came.\n", to: "good-0.txt")
        let daemon = try RunningDaemon(sandbox)
        var made: [(input: Input, neighbour: String, revision: Int)] = []
        for input in Self.contents + Self.names + Self.kinds {
            guard RawFiles.at(sandbox.watched, input.path, input.make) else {
                print("not tried here: \(input.name)")
                continue
            }
            let neighbour = "good-\(made.count + 1).txt"
            try sandbox.write("Next\n\nAbout \(made.count + 100) people came.\n", to: neighbour)
            made.append((input, neighbour, try daemon.sync()))
        }
        let told = Told(sandbox.feed().compactMap(Sandbox.object))
        for (input, neighbour, revision) in made {
            let committed = told.revisions[Array(neighbour.utf8)]
            #expect(committed != nil && committed! <= revision, "the report next to \(input.name)")
            #expect(told.agrees(with: input), "\(input.name): \(told.account(of: input))")
        }
        let documents = 1 + made.count + made.count { $0.input.answer == .document }
        let refused = made.count { if case .refused = $0.input.answer { true } else { false } }
        let status = try #require(try sandbox.dateline("status", "--json").objects.first)
        #expect(status["documents"] as? Int == documents)
        #expect(status["refused"] as? Int == refused)
        for (input, _, _) in made { try checkDiagnostic(sandbox, input) }
        try checkNothingIsRaw(sandbox)
        try Agreement.check(sandbox, "all bad inputs")
        // A daemon that finds them all at its start comes to the same, and so does one that finds them gone.
        #expect(daemon.stop() == 0)
        let lines = sandbox.feed().count { $0.contains("\"op\":\"commit\"") }
        let again = try RunningDaemon(sandbox)
        #expect(sandbox.feed().count { $0.contains("\"op\":\"commit\"") } == lines)
        for (input, _, _) in made { _ = RawFiles.at(sandbox.watched, input.path) { unlink($0) == 0 } }
        try again.sync()
        let after = try #require(try sandbox.dateline("status", "--json").objects.first)
        #expect(after["documents"] as? Int == made.count + 1)
        #expect(after["refused"] as? Int == 0)
        try Agreement.check(sandbox, "all bad inputs removed")
        #expect(again.stop() == 0)
    }

    /// What is odd in a document is said in its record. A name that is no String cannot be asked for on a command line.
    private func checkDiagnostic(_ sandbox: Sandbox, _ input: Input) throws {
        guard let words = input.diagnostic, let name = String(validating: input.path, as: UTF8.self) else { return }
        let record = try #require(try sandbox.dateline("show", name, "--json").objects.first)
        let messages = (record["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
        #expect(messages.contains { $0.contains(words) }, "\(input.name): \(messages)")
    }

    /// No control character of a name or a report reaches a terminal.
    private func checkNothingIsRaw(_ sandbox: Sandbox) throws {
        let log = try Data(contentsOf: URL(fileURLWithPath: sandbox.root + "/log"))
        let outputs = [
            ("the log", String(decoding: log, as: UTF8.self)),
            ("documents", try sandbox.dateline("documents").output),
            ("documents --json", try sandbox.dateline("documents", "--json").output),
            ("log", try sandbox.dateline("log").output),
            ("status", try sandbox.dateline("status").output),
        ]
        for (name, output) in outputs {
            let raw = output.unicodeScalars.filter { scalar in
                switch scalar.value {
                case 0x0A: false
                case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
                default: false
                }
            }
            #expect(raw.isEmpty, "\(name) has \(Set(raw.map { String($0.value, radix: 16) }).sorted())")
            #expect(!output.split(separator: "\n").contains { $0.hasPrefix("lines.txt") }, "\(name) breaks a name")
        }
    }

    @Test func aReportThatTurnsBadIsRefusedAndComesBack() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.body, to: "a.txt")
        let daemon = try RunningDaemon(sandbox)
        let path = sandbox.watched + "/a.txt"
        for turn in ["too large", "binary"] {
            let made =
                turn == "binary"
                ? RawFiles.put([0, 1, 2], at: path) : RawFiles.put(Array(Self.body.utf8), at: path, extendedTo: 9 << 20)
            #expect(made)
            try daemon.sync()
            var status = try #require(try sandbox.dateline("status", "--json").objects.first)
            #expect(status["refused"] as? Int == 1 && status["documents"] as? Int == 0, "\(turn): \(status)")
            try Agreement.check(sandbox, turn)
            try sandbox.write(Self.body, to: "a.txt")
            try daemon.sync()
            status = try #require(try sandbox.dateline("status", "--json").objects.first)
            #expect(status["refused"] as? Int == 0 && status["documents"] as? Int == 1, "\(turn): \(status)")
            try Agreement.check(sandbox, "after \(turn)")
        }
        #expect(daemon.stop() == 0)
    }

    @Test func aDirectoryWithoutRightsIsToldAndTakenUpAgain() throws {
        let sandbox = try Sandbox()
        for name in ["open.txt", "shut/a.txt", "shut/deep/b.txt"] {
            try sandbox.write("\(name)\n\nAbout 500 people fled.\n", to: name)
        }
        guard let launcher = Unprivileged.launcher(for: sandbox) else { return print("not tried here: rights") }
        let daemon = try RunningDaemon(sandbox, launcher: launcher)
        let before = try ids(sandbox)
        for (shut, open) in [(0, 0o755), (0o444, 0o711), (0o311, 0o755)] as [(mode_t, mode_t)] {
            let mode = String(shut, radix: 8)
            chmod(sandbox.watched + "/shut", shut)
            try daemon.sync()
            var status = try #require(try sandbox.dateline("status", "--json").objects.first)
            #expect(status["state"] as? String == "degraded", "\(mode): \(status)")
            #expect(try ids(sandbox) == before, "\(mode)")
            // Other news do not make it well.
            try sandbox.write("Open\n\nAbout \(shut + 600) people fled.\n", to: "open.txt")
            try daemon.sync()
            status = try #require(try sandbox.dateline("status", "--json").objects.first)
            #expect(status["state"] as? String == "degraded", "\(mode): \(status)")
            chmod(sandbox.watched + "/shut", open | 0o444)
            try daemon.sync()
            status = try #require(try sandbox.dateline("status", "--json").objects.first)
            #expect(status["state"] as? String == "ready", "\(mode): \(status)")
            try sandbox.write("Deep\n\nAbout \(shut + 600) people fled.\n", to: "shut/deep/b.txt")
            try daemon.sync()
            #expect(try ids(sandbox) == before, "\(mode)")
            try Agreement.check(sandbox, "after \(mode)")
        }
        #expect(daemon.stop() == 0)
    }

    /// What becomes of the root, and how it comes back; three reports are in it at first.
    private static let losses:
        [(name: String, lose: @Sendable (Sandbox) throws -> Void, back: @Sendable (Sandbox) throws -> Void)] = [
            (
                "moved away and back",
                { rename($0.watched, $0.root + "/away") }, { rename($0.root + "/away", $0.watched) }
            ),
            (
                "removed and copied back",
                {
                    try FileManager.default.copyItem(atPath: $0.watched, toPath: $0.root + "/copy")
                    rename($0.watched, $0.root + "/away")
                    try FileManager.default.removeItem(atPath: $0.root + "/away")
                }, { rename($0.root + "/copy", $0.watched) }
            ),
        ]

    @Test(arguments: [0, 1])
    func whileTheRootIsAwayNothingIsDeleted(loss: Int) throws {
        let (name, lose, back) = Self.losses[loss]
        let sandbox = try Sandbox()
        for letter in ["a", "b", "c"] {
            try sandbox.write("\(letter)\n\nAbout 500 people fled.\n", to: letter + ".txt")
        }
        let daemon = try RunningDaemon(sandbox)
        let before = try ids(sandbox)
        let revision = try daemon.sync()
        try lose(sandbox)
        #expect(try daemon.sync() == revision, "\(name)")
        let status = sandbox.feed().compactMap(Sandbox.object).last { $0["op"] as? String == "status" }
        #expect(status?["state"] as? String == "degraded", "\(name)")
        #expect(try ids(sandbox) == before, "\(name)")
        try back(sandbox)
        #expect(try daemon.sync() == revision, "\(name)")
        #expect(try ids(sandbox) == before, "\(name)")
        try sandbox.write("a\n\nAbout 700 people fled.\n", to: "a.txt")
        try sandbox.remove("b.txt")
        try daemon.sync()
        let changed = try ids(sandbox)
        #expect(changed == before.filter { $0.key != "b.txt" }, "\(name)")
        let told = sandbox.feed().compactMap(Sandbox.object).filter { $0["op"] as? String == "status" }
            .compactMap { $0["state"] as? String }
        #expect(told.last == "ready", "\(name): \(told)")
        try Agreement.check(sandbox, name)
        #expect(daemon.stop() == 0)
    }

    @Test func aRenamedDirectoryAboveTheRootTakesTheRootAway() throws {
        let sandbox = try Sandbox()
        let root = "up/down/reports"
        try sandbox.write(Self.body, to: root + "/a.txt")
        let watch = ["--watch", sandbox.watched + "/" + root]
        let daemon = try RunningDaemon(sandbox, arguments: watch)
        let before = try ids(sandbox)
        let revision = try daemon.sync()
        try sandbox.move("up", to: "aside")
        #expect(try daemon.sync() == revision)
        #expect(try ids(sandbox) == before)
        try sandbox.write("Other\n\nAbout 800 people fled.\n", to: root + "/a.txt")
        #expect(try daemon.sync() == revision + 1)
        #expect(try ids(sandbox) == before)
        #expect(daemon.stop() == 0)
    }

    private func ids(_ sandbox: Sandbox) throws -> [String: String] {
        let rows = try sandbox.dateline("snapshot").objects.filter { $0["type"] as? String == "document" }
        return Dictionary(
            rows.map {
                (($0["value"] as? [String: Any])?["path"] as? String ?? "?", $0["document"] as? String ?? "?")
            }
        ) { first, _ in first }
    }
}

/// What a feed tells of each path.
private struct Told {
    /// The revision that brought the path first.
    private(set) var revisions: [[UInt8]: Int] = [:]
    private var refusals: [String] = []

    init(_ feed: [[String: Any]]) {
        for line in feed {
            if line["state"] as? String == "refused", let text = line["text"] as? String { refusals.append(text) }
            for document in line["documents"] as? [[String: Any]] ?? [] {
                guard let path = document["path"] as? String, let revision = line["revision"] as? Int else { continue }
                let exact = (document["path_bytes"] as? String).flatMap { Data(base64Encoded: $0) }.map(Array.init)
                let bytes = exact ?? Array(path.utf8)
                revisions[bytes] = revisions[bytes] ?? revision
            }
        }
    }

    func account(of input: BadInputTests.Input) -> String {
        "revision \(revisions[input.path].map(String.init) ?? "none"), refused \(reasons(of: input))"
    }

    private func reasons(of input: BadInputTests.Input) -> [String] {
        let shown = String(decoding: input.path, as: UTF8.self)
        return refusals.filter { $0.hasPrefix(shown + ": ") }
    }

    func agrees(with input: BadInputTests.Input) -> Bool {
        switch input.answer {
        case .document: revisions[input.path] != nil && reasons(of: input).isEmpty
        case .refused(let words):
            revisions[input.path] == nil && reasons(of: input).count == 1 && reasons(of: input)[0].contains(words)
        case .nothing: reasons(of: input).isEmpty
        }
    }
}

/// Runs programs as somebody whom rights keep from reading.
enum Unprivileged {
    /// What to begin a command with, nothing where we are such a one already; nil where that cannot be had here. The
    /// sandbox's state is theirs then.
    static func launcher(for sandbox: Sandbox) -> [String]? {
        guard getuid() == 0 else { return [] }
        let nobody: uid_t = 65_534
        let words = ["/usr/bin/setpriv", "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"]
        let trial = Process()
        trial.executableURL = URL(fileURLWithPath: words[0])
        trial.arguments = words.dropFirst() + ["test", "-x", Sandbox.binaries + "/datelined"]
        guard (try? trial.run()) != nil else { return nil }
        trial.waitUntilExit()
        guard trial.terminationStatus == 0, chown(sandbox.state, nobody, nobody) == 0 else { return nil }
        return words
    }
}

/// Files by their bytes: Foundation knows no name that is not UTF-8.
enum RawFiles {
    /// Calls `body` with a path that may hold any bytes, as the C library takes it.
    static func at(_ directory: String, _ name: [UInt8], _ body: (String) -> Bool) -> Bool {
        guard String(validating: name, as: UTF8.self) == nil else {
            return body(directory + "/" + String(decoding: name, as: UTF8.self))
        }
        // By way of a plain name: a String cannot hold this one. Only renames and removals differ from the others.
        let plain = directory + "/." + UUID().uuidString
        let exact = (Array((directory + "/").utf8) + name + [0]).map(CChar.init(bitPattern:))
        if access(exact, F_OK) == 0 { return unlink(exact) == 0 }
        return body(plain) && rename(plain, exact) == 0
    }

    /// Writes a file anew, as a person's program does, and makes it `extendedTo` bytes long by a hole at its end.
    static func put(_ bytes: [UInt8], at path: String, extendedTo length: Int? = nil) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { return false }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            written += count
        }
        return length.map { ftruncate(file, $0) == 0 } ?? true
    }
}

/// What must agree whatever the names are: the feed's fold with the snapshot, the digest with one from scratch.
enum Agreement {
    static func check(_ sandbox: Sandbox, _ context: String) throws {
        let fold = FeedFold(sandbox.feed(), keepsSnapshots: false)
        #expect(fold.flaws.isEmpty, "\(context): \(fold.flaws)")
        let snapshot = try sandbox.dateline("snapshot")
        let head = try #require(Sandbox.object(snapshot.lines.first ?? ""))
        #expect(
            FeedFold.lines(ofSnapshot: snapshot.lines).sorted() == fold.head, "the fold is not the snapshot, \(context)"
        )
        let scratch = sandbox.root + "/scratch-" + UUID().uuidString.prefix(6)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        #expect(try sandbox.runOnce(state: scratch).status == 0, "\(context)")
        let fresh = try sandbox.run("dateline", ["status", "--json", "--state", scratch]).objects.first
        #expect(head["digest"] as? String == fresh?["digest"] as? String, "digests differ from scratch, \(context)")
        let own = try sandbox.dateline("status", "--json").objects.first
        #expect(own?["refused"] as? Int == fresh?["refused"] as? Int, "refused from scratch, \(context)")
    }
}
