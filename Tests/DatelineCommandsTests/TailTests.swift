import DatelineCommands
import Dispatch
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

    @Test func aLineThatIsNotKeptIsAGap() throws {
        let fixture = try store()
        let path = fixture.directory + "/feed/current.jsonl"
        let lines = try FileBytes.read(path: path).split(separator: 0x0A)
        try fixture.replaceFile(path, with: Array(lines.dropFirst(10).joined(separator: [0x0A])) + [0x0A])
        // From the oldest that is kept: no error. From a line before: a gap that names what is missing.
        #expect(try fixture.run("tail").json().first?["seq"]?.integer == 11)
        let outcome = fixture.run("tail", "--since", "3")
        #expect(outcome.code == 65)
        let gap = try #require(try outcome.json().last)
        #expect(gap["op"]?.string == "gap" && gap["from"]?.integer == 4 && gap["through"]?.integer == 10)
        #expect(outcome.errors.contains("--snapshot"))
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
