import Foundation
import TestSupport
import Testing

/// What the feed promises, each promise under its name: the real binaries, from outside.
@Suite(.serialized) struct FeedGuaranteeTests {
    private static func text(_ number: Int) -> String {
        "Boats\n\nAbout \(number) people fled to the coast.\n\n\u{201C}We will wait,\u{201D} Ana Ruiz said.\n"
    }

    /// A daemon, and so many revisions of a few reports.
    private static func history(_ sandbox: Sandbox, revisions: Int, arguments: [String] = []) throws -> RunningDaemon {
        let daemon = try RunningDaemon(sandbox, arguments: arguments)
        for number in 1...revisions {
            try sandbox.write(text(100 * number), to: "r\(number % 3).txt")
            try daemon.sync()
        }
        return daemon
    }

    private static func sequences(_ lines: [String]) -> [Int] {
        lines.compactMap { Sandbox.object($0)?["seq"] as? Int }
    }

    /// `dateline tail --follow`, whose output is read line by line.
    private final class Follower {
        let process = Process()
        private let pipe = Pipe()
        private var rest = Data()

        init(_ sandbox: Sandbox, _ arguments: [String]) throws {
            process.executableURL = URL(fileURLWithPath: Sandbox.binaries + "/dateline")
            process.arguments = ["tail", "--follow", "--state", sandbox.state] + arguments
            process.standardOutput = pipe
            process.standardInput = FileHandle.nullDevice
            try process.run()
            // A safety net against a line that never comes, not a measure of time.
            DispatchQueue.global().asyncAfter(deadline: .now() + 90) { [weak process] in
                if let process, process.isRunning { kill(process.processIdentifier, SIGKILL) }
            }
        }

        deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

        /// The next line; waits for it.
        func line() throws -> String {
            while true {
                if let end = rest.firstIndex(of: 0x0A) {
                    defer { rest = rest.suffix(from: end + 1) }
                    return String(decoding: rest[..<end], as: UTF8.self)
                }
                let more = pipe.fileHandleForReading.availableData
                try #require(!more.isEmpty, "the follower ended")
                rest += more
            }
        }

        /// Lines up to the commit of a revision.
        func lines(through revision: Int) throws -> [String] {
            var lines: [String] = []
            while true {
                lines.append(try line())
                let object = Sandbox.object(lines[lines.count - 1])
                if object?["op"] as? String == "commit", object?["revision"] as? Int ?? 0 >= revision { return lines }
            }
        }

        func end() {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }

    @Test func ordered() throws {
        let sandbox = try Sandbox()
        let follower = try { () throws -> Follower in
            try sandbox.runOnce()
            return try Follower(sandbox, [])
        }()
        let daemon = try Self.history(sandbox, revisions: 8)
        let lines = try follower.lines(through: 8)
        let numbers = Self.sequences(lines)
        #expect(numbers == Array(1...numbers.count))
        let times = lines.compactMap { Sandbox.object($0)?["time"] as? String }
        #expect(times == times.sorted())
        #expect(Array(sandbox.feed().prefix(lines.count)) == lines)
        follower.end()
        #expect(daemon.stop() == 0)
    }

    @Test func unique() throws {
        let sandbox = try Sandbox()
        // Small segments: a line must not come twice where one file ends and the next begins.
        var daemon = try Self.history(sandbox, revisions: 6)
        daemon.killHard()
        daemon = try RunningDaemon(sandbox)
        try sandbox.write(Self.text(5), to: "late.txt")
        try daemon.sync()
        let numbers = Self.sequences(try sandbox.dateline("tail").lines)
        #expect(numbers == Array(1...numbers.count))
        #expect(Self.sequences(sandbox.feed()) == numbers)
        #expect(daemon.stop() == 0)
    }

    @Test func reliable() throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 5)
        let before = sandbox.feed()
        // Whatever happens to the copy on disk, what was committed is told: by `tail` at once, by the file in the end.
        daemon.killHard()
        try FileManager.default.removeItem(atPath: sandbox.state + "/feed")
        #expect(try sandbox.dateline("tail").lines == before)
        let again = try RunningDaemon(sandbox)
        #expect(Array(sandbox.feed().prefix(before.count)) == before)
        #expect(again.stop() == 0)
    }

    @Test func atomic() throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 4)
        let lines = try sandbox.dateline("tail").objects
        // The lines of a revision stand together and end with its commit, which counts them.
        var open: (revision: Int, count: Int)?
        for line in lines {
            let revision = try #require(line["revision"] as? Int)
            switch line["op"] as? String {
            case "commit":
                #expect(line["changes"] as? Int == open?.count && open?.revision == revision)
                open = nil
            case "status": #expect(open == nil)
            default:
                #expect(open == nil || open?.revision == revision)
                open = (revision, (open?.count ?? 0) + 1)
            }
        }
        #expect(open == nil)
        #expect(daemon.stop() == 0)
    }

    @Test func resumable() throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 6)
        let all = try sandbox.dateline("tail").lines
        var random = SplitMix64(seed: 5)
        // Read a part, end, and go on from the last number seen: nothing is missing and nothing comes twice.
        var seen: [String] = []
        while seen.count < all.count {
            let follower = try Follower(sandbox, seen.isEmpty ? [] : ["--since", "\(seen.count)"])
            for _ in 0..<min(all.count - seen.count, Int.random(in: 1...7, using: &random)) {
                seen.append(try follower.line())
            }
            follower.end()
        }
        #expect(seen == all, "seed 5")
        #expect(daemon.stop() == 0)
    }

    @Test func bookmarkable() throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 3)
        // A snapshot with the lines after it folds to what every later snapshot is.
        let follower = try Follower(sandbox, ["--snapshot"])
        let head = try #require(Sandbox.object(try follower.line()))
        let mark = try #require(head["seq"] as? Int)
        for number in 4...6 {
            try sandbox.write(Self.text(number), to: "r\(number % 3).txt")
            try daemon.sync()
        }
        var items: [[String]: String] = [:]
        func key(_ object: [String: Any]) -> [String] {
            ["type", "document", "id"].map { object[$0] as? String ?? "?" }
        }
        var next = mark + 1
        reading: while true {
            let object = try #require(Sandbox.object(try follower.line()))
            guard let op = object["op"] as? String else {
                items[key(object)] = FeedFold.canonical(object["value"] ?? "?")
                continue
            }
            #expect(object["seq"] as? Int == next, "the lines go on from exactly there")
            next += 1
            switch op {
            case "added", "changed": items[key(object)] = object["after"].map(FeedFold.canonical)
            case "removed": items[key(object)] = nil
            case "commit" where object["revision"] as? Int == 6: break reading
            default: break
            }
        }
        let expected = try sandbox.dateline("snapshot", "--at", "6").objects.dropFirst()
        #expect(Set(items.keys) == Set(expected.map(key)))
        for object in expected { #expect(items[key(object)] == FeedFold.canonical(object["value"] ?? "?")) }
        follower.end()
        #expect(daemon.stop() == 0)
    }

    @Test func filtersAdvanceTheCursorAllTheSame() throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 2)
        let follower = try Follower(
            sandbox, ["--since", "\(sandbox.feed().count)", "--document", "elsewhere.txt", "--heartbeat", "0.05"])
        try sandbox.write(Self.text(77), to: "r1.txt")
        try daemon.sync()
        let newest = try #require(Self.sequences(sandbox.feed()).last)
        // Nothing of the report passes but its commit; after it the heartbeat has the number of the newest line.
        var hasCommit = false
        while true {
            let object = try #require(Sandbox.object(try follower.line()))
            let op = object["op"] as? String
            #expect(op == "commit" || op == "heartbeat")
            hasCommit = hasCommit || op == "commit"
            if op == "heartbeat", object["seq"] as? Int == newest { break }
        }
        #expect(hasCommit)
        follower.end()
        #expect(daemon.stop() == 0)
    }

    @Test func aCursorBelowTheFloorGetsAGapOrAFreshStart() throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 6)
        let before = try sandbox.dateline("tail").objects
        try sandbox.dateline("compact", "--before", "4")
        let floor = try #require(before.first { $0["op"] as? String == "commit" && $0["revision"] as? Int == 4 })
        let end = try #require(floor["seq"] as? Int)

        let below = try sandbox.dateline("tail", "--since", "2", expecting: 65)
        #expect(below.objects.map { $0["op"] as? String } == ["gap"])
        #expect(below.objects.first?["from"] as? Int == 3 && below.objects.first?["through"] as? Int == end)
        #expect(below.errors.contains("--snapshot"), "\(below.errors)")
        // From the floor's last line on nothing is missing.
        let kept = try sandbox.dateline("tail", "--since", "\(end)").objects
        #expect(kept.first?["seq"] as? Int == end + 1)

        let fresh = try sandbox.dateline("tail", "--since", "2", "--snapshot").lines
        #expect(Sandbox.object(fresh[0])?["op"] as? String == "gap")
        let mark = try #require(Sandbox.object(fresh[1])?["seq"] as? Int)
        let items = fresh.dropFirst().prefix { Sandbox.object($0)?["op"] == nil }
        #expect(Array(items) == (try sandbox.dateline("snapshot").lines))
        let rest = fresh.dropFirst(1 + items.count).compactMap { Sandbox.object($0)?["seq"] as? Int }
        #expect(rest.first.map { $0 == mark + 1 } ?? true, "the lines go on from exactly there")
        #expect(daemon.stop() == 0)
    }

    /// Harm to the feed while the daemon runs: noticed without waiting for a change, told, and mended.
    @Test(arguments: ["removed", "emptied", "edited", "cut"])
    func harmWhileTheDaemonRunsIsNoticedToldAndMended(harm: String) throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 3)
        let before = sandbox.feed()
        let follower = try Follower(sandbox, ["--since", "\(before.count)"])
        try Self.harm(sandbox, harm)
        // The lines that tell of it come to whoever follows.
        var told: [[String: Any]] = []
        while told.count < 2 { told.append(try #require(Sandbox.object(try follower.line()))) }
        #expect(told.map { $0["op"] as? String } == ["status", "status"])
        #expect(told.map { $0["state"] as? String } == ["degraded", "ready"])
        #expect((told[0]["text"] as? String)?.contains("current.jsonl") == true)
        try sandbox.write(Self.text(12), to: "r1.txt")
        try daemon.sync()
        #expect(Array(sandbox.feed().prefix(before.count)) == before)
        #expect(FeedFold(sandbox.feed()).flaws.isEmpty)
        follower.end()
        #expect(daemon.stop() == 0)
    }

    @Test(arguments: ["removed", "emptied", "edited", "cut"])
    func harmWhileTheDaemonIsDownIsToldAndMendedAtItsStart(harm: String) throws {
        let sandbox = try Sandbox()
        let daemon = try Self.history(sandbox, revisions: 3)
        #expect(daemon.stop() == 0)
        let before = sandbox.feed()
        try Self.harm(sandbox, harm)
        let again = try RunningDaemon(sandbox)
        let after = sandbox.feed()
        #expect(Array(after.prefix(before.count)) == before)
        let told = after.dropFirst(before.count).compactMap(Sandbox.object)
        #expect(
            told.contains { $0["state"] as? String == "degraded" && "\($0["text"] ?? "")".contains("current.jsonl") })
        #expect(again.stop() == 0)
        // One that nobody touched is told nothing of.
        let quiet = try RunningDaemon(sandbox)
        #expect(!sandbox.feed().dropFirst(after.count).contains { $0.contains("degraded") })
        #expect(quiet.stop() == 0)
    }

    private static func harm(_ sandbox: Sandbox, _ harm: String) throws {
        let path = sandbox.state + "/feed/current.jsonl"
        let url = URL(fileURLWithPath: path)
        switch harm {
        case "removed": try FileManager.default.removeItem(atPath: path)
        case "emptied": truncate(path, 0)
        case "cut": truncate(path, off_t(try Data(contentsOf: url).count / 2))
        default:
            let handle = try FileHandle(forUpdating: url)
            try handle.seek(toOffset: 40)
            try handle.write(contentsOf: Data("X".utf8))
            try handle.close()
        }
    }

    /// A reader that stopped in the middle of a snapshot: the log stays within bounds, and what it reads in the end is
    /// still the snapshot that it asked for.
    @Test func aStoppedReaderCostsTheDaemonNothing() throws {
        let sandbox = try Sandbox()
        var writer = ReportWriter(random: SplitMix64(seed: 3))
        for number in 0..<150 { try sandbox.write(writer.report() + writer.report(), to: "r\(number).txt") }
        let daemon = try RunningDaemon(sandbox)
        let expected = try sandbox.dateline("snapshot").output
        try #require(expected.utf8.count > 1 << 18, "a snapshot that no pipe holds")
        let reader = Process()
        let pipe = Pipe()
        reader.executableURL = URL(fileURLWithPath: Sandbox.binaries + "/dateline")
        reader.arguments = ["snapshot", "--state", sandbox.state]
        reader.standardOutput = pipe
        try reader.run()
        // Its first bytes are there, so it has begun; nobody reads on.
        let first = pipe.fileHandleForReading.availableData
        for round in 0..<60 {
            for number in 0..<8 { try sandbox.write(writer.report(), to: "r\((round * 8 + number) % 150).txt") }
            if round % 4 == 3 { try daemon.sync() }
        }
        let revision = try daemon.sync()
        let log = try FileManager.default.attributesOfItem(atPath: sandbox.state + "/store.sqlite-wal")[.size] as? Int
        // 8192 pages of 4 KiB is where the writer copies the log back whatever happens, and a few commits more.
        #expect(try #require(log) < 48 << 20, "after \(revision) revisions")
        let rest = try pipe.fileHandleForReading.readToEnd() ?? Data()
        reader.waitUntilExit()
        #expect(reader.terminationStatus == 0)
        #expect(String(decoding: first + rest, as: UTF8.self) == expected)
        #expect(daemon.stop() == 0)
    }
}
