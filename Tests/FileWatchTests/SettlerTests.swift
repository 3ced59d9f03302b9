import BytePaths
import Glibc
import Testing

@testable import FileWatch

/// One case of event-sequences.txt.
struct EventSequence: CustomTestStringConvertible, Sendable {
    struct Step: Sendable {
        let milliseconds: UInt64
        let words: [String]
    }

    let name: String
    var tracked: Set<RelativePath> = []
    var steps: [Step] = []
    var expected: [String] = []

    var testDescription: String { name }

    static let all: [EventSequence] = read(siblingOf: #filePath, "event-sequences.txt")

    static func read(siblingOf source: String, _ name: String) -> [EventSequence] {
        let path = source.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard let file = fopen(path + "/" + name, "r") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let length = fread(&bytes, 1, bytes.count, file)
        return parse(String(decoding: bytes[..<length], as: UTF8.self))
    }

    static func parse(_ text: String) -> [EventSequence] {
        var cases: [EventSequence] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("# ") && line != "#" {
            let words = line.split(separator: " ").map(String.init)
            switch words[0] {
            case "==": cases.append(EventSequence(name: words.dropFirst().joined(separator: " ")))
            case "tracked": cases[cases.count - 1].tracked = Set(words.dropFirst().compactMap { RelativePath($0) })
            case ">": cases[cases.count - 1].expected.append(words.dropFirst().joined(separator: " "))
            default:
                cases[cases.count - 1].steps.append(
                    Step(milliseconds: UInt64(words[0]) ?? .max, words: Array(words.dropFirst())))
            }
        }
        return cases
    }
}

/// A settler with a clock that the test moves, and a log of what was decided when.
struct SettlerRun {
    var settler: EventSettler
    var log: [String] = []
    private var decisions: [EventSettler.Decision] = []

    init(tracked: Set<RelativePath>) {
        settler = EventSettler(
            settleNanoseconds: 250_000_000, filter: FileFilter(), isTracked: { tracked.contains($0) })
    }

    mutating func feed(_ step: EventSequence.Step) throws {
        advance(toMilliseconds: step.milliseconds)
        let now = step.milliseconds * 1_000_000
        switch step.words[0] {
        case "overflow": settler.overflowed(into: &decisions)
        case "root-gone": settler.rootVanished(into: &decisions)
        default: settler.receive(try event(step.words), at: now, into: &decisions)
        }
        note(at: step.milliseconds)
    }

    /// Takes each decision at the very moment when it is due.
    mutating func advance(toMilliseconds end: UInt64) {
        while let deadline = settler.nextDeadline, deadline <= end.multipliedReportingOverflow(by: 1_000_000).0 {
            settler.advance(to: deadline, into: &decisions)
            note(at: deadline / 1_000_000)
        }
    }

    private mutating func note(at milliseconds: UInt64) {
        for decision in decisions { log.append("\(milliseconds) \(Self.text(decision))") }
        decisions = []
    }

    private func event(_ words: [String]) throws -> FileEvent {
        let cookie = words.count > 2 ? try #require(UInt32(words[2].dropFirst())) : 0
        let isDirectory = words[0].hasPrefix("dir-")
        let kind: FileEvent.Kind? =
            switch isDirectory ? String(words[0].dropFirst(4)) : words[0] {
            case "create": .created
            case "modify": .modified
            case "close": .closedAfterWriting
            case "attrib": .attributesChanged
            case "delete": .deleted
            case "from": .movedFrom(cookie: cookie)
            case "to": .movedTo(cookie: cookie)
            default: nil
            }
        return FileEvent(try #require(kind), try #require(RelativePath(words[1])), isDirectory: isDirectory)
    }

    private static func text(_ decision: EventSettler.Decision) -> String {
        switch decision {
        case .touched(let path, _): "touched \(path)"
        case .gone(let path): "gone \(path)"
        case .moved(let old, let new): "moved \(old) \(new)"
        case .rescan(let subtree, nil): "rescan \(subtree)"
        case .rescan(let subtree, let old?): "rescan \(subtree) < \(old)"
        case .rescanAll: "rescan-all"
        case .rootGone: "root-gone"
        }
    }
}

@Suite struct SettlerTests {
    @Test func theDataFileIsThere() {
        #expect(EventSequence.all.count >= 40)
        #expect(Set(EventSequence.all.map(\.name)).count == EventSequence.all.count)
    }

    @Test(arguments: EventSequence.all)
    func sequence(_ sequence: EventSequence) throws {
        var run = SettlerRun(tracked: sequence.tracked)
        for step in sequence.steps { try run.feed(step) }
        run.advance(toMilliseconds: 1_000_000)
        #expect(run.log == sequence.expected)
        #expect(run.settler.pendingCount == 0)
        let deadline = run.settler.nextDeadline
        #expect(deadline == nil)
    }

    @Test func whatWaitsIsNotPutOffByLaterEvents() throws {
        var run = SettlerRun(tracked: [RelativePath("a.txt")!])
        var decisions: [EventSettler.Decision] = []
        run.settler.receive(FileEvent(.deleted, RelativePath("a.txt")!), at: 0, into: &decisions)
        let fence = run.settler.lastSerial
        for step in 1...100 {
            let now = UInt64(step) * 10_000_000
            run.settler.advance(to: now, into: &decisions)
            run.settler.receive(FileEvent(.deleted, RelativePath("\(step).txt")!), at: now, into: &decisions)
            let isOldSettled = run.settler.isSettled(upTo: fence)
            let isNewSettled = run.settler.isSettled(upTo: run.settler.lastSerial)
            #expect(isOldSettled == (now >= 250_000_000))
            #expect(!isNewSettled)
        }
    }

    @Test func timeGoesByWithoutTrace() {
        var run = SettlerRun(tracked: [])
        var decisions: [EventSettler.Decision] = []
        for step in 0..<100_000 {
            let now = UInt64(step) * 1_000_000
            run.settler.receive(FileEvent(.created, RelativePath("\(step % 7).txt")!), at: now, into: &decisions)
            run.settler.receive(
                FileEvent(.closedAfterWriting, RelativePath("\(step % 7).txt")!), at: now, into: &decisions)
            decisions.removeAll()
            #expect(run.settler.pendingCount == 0)
            let deadline = run.settler.nextDeadline
            #expect(deadline == nil)
        }
    }
}
