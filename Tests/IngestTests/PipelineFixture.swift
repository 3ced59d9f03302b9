import Foundation
import Ingest
import RevisionStore
import Testing

/// A pipeline on directories of its own, and what it has told so far.
final class PipelineFixture: Sendable {
    let root: String
    let events = EventLog()
    let pipeline: IngestPipeline
    var watched: String { root + "/reports" }

    init(_ change: (inout IngestConfiguration) -> Void = { _ in }) throws {
        root = NSTemporaryDirectory() + "dateline-pipeline-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: root + "/reports", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: root + "/state", withIntermediateDirectories: true)
        var configuration = IngestConfiguration(
            watchedDirectory: root + "/reports", stateDirectory: root + "/state", parserCount: 2)
        configuration.settleMilliseconds = 20
        change(&configuration)
        let events = events
        pipeline = try IngestPipeline(configuration) { events.add($0) }
    }

    deinit {
        pipeline.stop()
        try? FileManager.default.removeItem(atPath: root)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: watched + "/" + name))
    }

    /// Waits until everything that was done in the directory is committed; gives the revision.
    func sync() -> Int64 {
        let answer = Answer<Int64>()
        pipeline.sync { answer.give($0.revision) }
        return answer.wait() ?? -1
    }
}

/// A value that a test waits for.
final class Answer<Value: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var value: Value?

    func give(_ value: Value) {
        condition.withLock {
            self.value = value
            condition.broadcast()
        }
    }

    var isThere: Bool { condition.withLock { value != nil } }

    /// The value; nil where none is given for a minute, which only a test that fails waits for.
    func wait() -> Value? {
        let patience = Date(timeIntervalSinceNow: 60)
        return condition.withLock {
            while value == nil, condition.wait(until: patience) {}
            return value
        }
    }
}

/// What a pipeline told, to be waited for.
final class EventLog: @unchecked Sendable {
    private let condition = NSCondition()
    private var events: [IngestEvent] = []

    func add(_ event: IngestEvent) {
        condition.withLock {
            events.append(event)
            condition.broadcast()
        }
    }

    /// Whether so many events that `isMeant` were told, within a minute.
    func wait(for count: Int = 1, _ isMeant: (IngestEvent) -> Bool) -> Bool {
        let patience = Date(timeIntervalSinceNow: 60)
        return condition.withLock {
            while events.count(where: isMeant) < count {
                if !condition.wait(until: patience) { return false }
            }
            return true
        }
    }
}
