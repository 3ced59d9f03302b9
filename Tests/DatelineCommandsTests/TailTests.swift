import DatelineCommands
import Dispatch
import Glibc
import NewsRecord
import Synchronization
import Testing

@testable import DatelineCommands

@Suite struct TailTests {
    /// A reader of the output that leaves after so many lines, and tells when it did.
    private final class LeavingSink: ByteSink, Sendable {
        private let rest: Mutex<Int>
        private let kept = Mutex<[UInt8]>([])
        let firstLine = DispatchSemaphore(value: 0)

        init(afterLines count: Int) { rest = Mutex(count) }

        var lines: [String] {
            kept.withLock { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
        }

        func write(_ bytes: [UInt8]) throws {
            let isDone = rest.withLock { rest in
                rest -= bytes.count { $0 == 0x0A }
                return rest <= 0
            }
            kept.withLock { $0 += bytes }
            firstLine.signal()
            if isDone { throw CommandFailure.outputClosed }
        }
    }

    private func store() throws -> StoreFixture {
        let fixture = try StoreFixture()
        try fixture.recordStatus(.starting, "reading")
        try fixture.save(.harbour(), .harbour(ships: 7000, path: "b.txt"))
        try fixture.save(.harbour(hopeful: "doubtful"))
        return fixture
    }

    @Test func printsLinesAsTheyStandInTheFeedAfterTheCursor() throws {
        let fixture = try store()
        let feed = String(decoding: try FileBytes.read(path: fixture.directory + "/feed/current.jsonl"), as: UTF8.self)
        #expect(fixture.run("tail").output == feed)
        let all = fixture.run("tail").lines
        for since in [0, 1, 5, all.count - 1, all.count] {
            #expect(fixture.run("tail", "--since", "\(since)").lines == Array(all.dropFirst(since)), "\(since)")
        }
        #expect(fixture.run("tail", "--since", "now").output.isEmpty)
    }

    @Test(
        arguments: [
            (["--type", "figure"], ["figure"], ["a.txt", "b.txt"]), (["--document", "a.txt"], nil, ["a.txt"]),
            (["--document", "d-2"], nil, ["b.txt"]), (["--document", "b.txt", "--type", "date"], ["date"], ["b.txt"]),
        ] as [([String], Set<String>?, Set<String>)])
    func filtersKeepEveryCommit(arguments: [String], types: Set<String>?, paths: Set<String>) throws {
        let fixture = try store()
        let lines = try Outcome.of(["tail", "--state", fixture.directory] + arguments).json()
        #expect(lines.filter { $0["op"]?.string == "commit" }.count == 2)
        let items = lines.filter { $0["type"] != nil }
        if let types { #expect(Set(items.compactMap { $0["type"]?.string }) == types) }
        #expect(Set(items.compactMap { $0["path"]?.string }) == paths)
        #expect(!lines.contains { $0["op"]?.string == "status" })
    }

    @Test func aSnapshotGoesOnWithExactlyTheNextLine() throws {
        let fixture = try store()
        try fixture.recordStatus(.ready, "watching 2 reports")
        let lines = try fixture.run("tail", "--snapshot").json()
        let head = try #require(lines.first)
        let sequence = try #require(head["seq"]?.integer)
        let after = lines.dropFirst().filter { $0["op"] != nil }
        #expect(after.map { $0["seq"]?.integer } == [sequence + 1])
        #expect(lines.dropFirst().prefix { $0["op"] == nil }.count == lines.count - 2)
    }

    @Test func withASpeakerOnlyWhatHeSaysComes() throws {
        let fixture = try store()
        let lines = try fixture.run("tail", "--speaker", "port auth").json()
        #expect(lines.filter { $0["op"]?.string == "commit" }.count == 2)
        let items = lines.filter { $0["type"] != nil }
        #expect(Set(items.compactMap { $0["type"]?.string }) == ["attribution", "figure"])
        #expect(items.allSatisfy { ($0["after"] ?? $0["before"])?["speaker"]?.string == "org:port-authority" })
        let unknown = fixture.run("tail", "--speaker", "porte")
        #expect(unknown.code == 66 && unknown.errors.contains("port authority"))
    }

    /// Harm to the feed's files while no daemon is there to mend them.
    @Test(arguments: ["first lines gone", "last lines gone", "empty", "file gone", "directory gone"])
    func whatTheFilesLackComesFromTheStore(harm: String) throws {
        let fixture = try store()
        let path = fixture.directory + "/feed/current.jsonl"
        let whole = fixture.run("tail").lines
        let lines = try FileBytes.read(path: path).split(separator: 0x0A)
        switch harm {
        case "first lines gone":
            try fixture.replaceFile(path, with: Array(lines.dropFirst(10).joined(separator: [0x0A])) + [0x0A])
        case "last lines gone":
            try fixture.replaceFile(path, with: Array(lines.dropLast(10).joined(separator: [0x0A])) + [0x0A])
        case "empty": try fixture.replaceFile(path, with: [])
        default:
            unlink(path)
            if harm == "directory gone" { rmdir(fixture.directory + "/feed") }
        }
        #expect(fixture.run("tail").lines == whole)
        #expect(fixture.run("tail", "--since", "3").lines == Array(whole.dropFirst(3)))
    }

    /// A tail whose store forgot all up to the line 10, and whose feed begins there.
    private func forgetful(
        _ fixture: StoreFixture, since: Int64?, snapshot: ((([UInt8]) throws -> Void) throws -> Int64)?
    ) throws -> (FeedTail, MemorySink) {
        let path = fixture.directory + "/feed/current.jsonl"
        let lines = try FileBytes.read(path: path).split(separator: 0x0A)
        try fixture.replaceFile(path, with: Array(lines.dropFirst(10).joined(separator: [0x0A])) + [0x0A])
        let sink = MemorySink()
        let host = Host(output: sink, errorOutput: MemorySink(), now: { StoreFixture.start })
        let tail = FeedTail(
            directory: fixture.directory + "/feed", since: since, filter: FeedFilter(),
            printer: Printer(host, forPeople: false), host: host, output: .lines,
            sources: FeedTail.Sources(lines: { _ in nil }, snapshot: snapshot, floor: { (1, 11) }))
        return (tail, sink)
    }

    @Test func aLineThatIsNotKeptIsAGap() throws {
        // From the oldest that is kept: no error. From a line before: a gap that names what is missing.
        let fixture = try store()
        var (tail, sink) = try forgetful(fixture, since: nil, snapshot: nil)
        try tail.printAll()
        #expect(sink.text.hasPrefix("{\"seq\":11,"))
        let other = try store()
        (tail, sink) = try forgetful(other, since: 3, snapshot: nil)
        let failure = #expect(throws: CommandFailure.self) { try tail.printAll() }
        #expect(failure?.exitCode == 65)
        #expect(failure?.sentence?.contains("--snapshot") == true && failure?.sentence?.contains("revision") == true)
        let gap = try JSONValue(parsing: Array(sink.text.utf8.dropLast()))
        withExtendedLifetime((fixture, other)) {}
        #expect(gap["op"]?.string == "gap" && gap["from"]?.integer == 4 && gap["through"]?.integer == 10)
    }

    @Test func withASnapshotAGapIsAFreshStart() throws {
        let fixture = try store()
        let whole = fixture.run("tail").lines
        let newest = whole.count
        var (tail, sink) = try forgetful(fixture, since: 3) { body in
            try body(Array("the snapshot".utf8))
            return Int64(newest - 1)
        }
        try tail.printAll()
        let lines = sink.text.split(separator: "\n").map(String.init)
        try #require(lines.count == 3)
        #expect(lines[0].contains("gap") && lines[1] == "the snapshot" && lines[2] == whole.last)
        // Where nothing is missing the lines go on, and no snapshot comes.
        #expect(fixture.run("tail", "--since", "12", "--snapshot").lines == Array(whole.dropFirst(12)))
    }

    @Test func cloudEventsWrapEachLine() throws {
        let fixture = try store()
        let lines = try fixture.run("tail").json()
        let events = try fixture.run("tail", "--format", "cloudevents").json()
        #expect(events.map { $0["data"] } == lines)
        #expect(Set(events.compactMap { $0["id"]?.string }).count == events.count)
        #expect(Set(events.compactMap { $0["source"]?.string }).count == 1)
        for (event, line) in zip(events, lines) {
            #expect(event["specversion"]?.string == "1.0" && event["datacontenttype"]?.string == "application/json")
            #expect(event["time"] == line["time"] && event["subject"] == line["path"])
            #expect(event["sequence"]?.string.flatMap(Int.init) == line["seq"]?.integer)
        }
        let types = Set(events.compactMap { $0["type"]?.string })
        #expect(types.isSuperset(of: ["dateline.figure.added", "dateline.commit", "dateline.status"]))
        let own = fixture.run("tail", "--snapshot", "--format", "cloudevents", "--source", "https://news.example/a")
        let snapshot = try own.json()
        #expect(snapshot.allSatisfy { $0["source"]?.string == "https://news.example/a" })
        #expect(snapshot.first?["type"]?.string == "dateline.snapshot")
        #expect(Set(snapshot.compactMap { $0["id"]?.string }).count == snapshot.count)
    }

    @Test func followsUntilTheReaderLeaves() throws {
        let fixture = try store()
        let before = fixture.run("tail").lines.count
        let sink = LeavingSink(afterLines: before + 1)
        let state = fixture.directory
        let ended = DispatchSemaphore(value: 0)
        let code = Mutex<Int32>(-1)
        DispatchQueue.global().async {
            let host = Host(output: sink, errorOutput: MemorySink())
            let result = Dateline.run(["tail", "--follow", "--state", state], on: host)
            code.withLock { $0 = result }
            ended.signal()
        }
        #expect(sink.firstLine.wait(timeout: .now() + 30) == .success)
        try fixture.recordStatus(.ready, "watching 2 reports")
        #expect(ended.wait(timeout: .now() + 30) == .success, "a new line reaches whoever follows")
        #expect(code.withLock { $0 } == 0)
        #expect(sink.lines == fixture.run("tail").lines)
    }

    @Test func aQuietFeedHasAHeartbeatWithTheCursor() throws {
        let fixture = try store()
        let count = fixture.run("tail").lines.count
        let sink = LeavingSink(afterLines: 2)
        let host = Host(output: sink, errorOutput: MemorySink(), now: { StoreFixture.start })
        let code = Dateline.run(
            ["tail", "--since", "now", "--follow", "--heartbeat", "0.01", "--state", fixture.directory], on: host)
        #expect(code == 0)
        let beats = try sink.lines.map { try JSONValue(parsing: Array($0.utf8)) }
        #expect(beats.count == 2)
        for beat in beats {
            #expect(beat["op"]?.string == "heartbeat" && beat["seq"]?.integer == count)
        }
    }

    @Test func aTerminalIsToldInWords() throws {
        let fixture = try store()
        let told = fixture.run("tail", terminal: true, columns: 80, environment: ["NO_COLOR": "1"]).lines
        #expect(told.first == "2026-11-22 01:02:03  starting: reading")
        #expect(told.contains("2026-11-22 03:02:03  revision 2: modified a.txt"))
        #expect(told.contains { $0.contains("very [-hopeful-] {+doubtful+} that") && $0.hasSuffix("paragraph 2") })
        #expect(told.contains { $0.hasPrefix("    document added: b.txt “Harbour") })
        #expect(try fixture.run("tail", "--json", terminal: true).json().count > 20)
    }
}
