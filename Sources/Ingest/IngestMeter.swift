import NewsRecord
public import RevisionStore
import Synchronization

/// How often something took how long: counts by upper bounds, as Prometheus has them.
public struct DurationHistogram: Sendable {
    /// The upper bounds of all buckets but the last, which has none, in seconds.
    public static let boundsSeconds: [Double] = [
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]

    /// How many observations fell into each bucket alone; one more than there are bounds.
    public private(set) var counts = [UInt64](repeating: 0, count: boundsSeconds.count + 1)
    /// The sum of all observations, in seconds.
    public private(set) var sumSeconds = 0.0

    public init() {}

    /// How many observations there are.
    public var count: UInt64 { counts.reduce(0, +) }

    /// Counts one observation.
    public mutating func observe(seconds: Double) {
        counts[Self.boundsSeconds.firstIndex { seconds <= $0 } ?? Self.boundsSeconds.count] += 1
        sumSeconds += seconds
    }
}

/// The parts of the work on reports, as an operator may want to know where the time goes.
public enum WorkPart: String, CaseIterable, Sendable {
    /// Walking directories and comparing them with what is known.
    case scan
    /// Opening, reading and checking files.
    case read
    /// The SHA-256 of files.
    case hash
    /// From bytes to records.
    case parse
    /// Records as JSON, their digests, the packed bytes.
    case encode
    /// The rows of a revision, and its feed lines.
    case store
    /// Making a revision durable.
    case sync
    /// Copying the store's log back.
    case checkpoint
    /// Appending lines to the feed's file.
    case feed
}

/// What the pipeline has done since it was opened.
public struct IngestFigures: Sendable {
    /// Reading and parsing one file.
    public var inspections = DurationHistogram()
    /// One commit to the store and the feed.
    public var commits = DurationHistogram()
    /// How often the kernel dropped events.
    public var overflowCount: UInt64 = 0
    /// How many scans there were, of the whole directory or of a part.
    public var scanCount: UInt64 = 0
    /// How many files the audit has looked at.
    public var auditedCount: UInt64 = 0
    /// How many files were refused.
    public var refusedCount: UInt64 = 0
    /// How often something stopped working, and was tried again.
    public var degradedCount: UInt64 = 0
    /// Pages (of 4 KiB) of the store's log that readers of an older snapshot hold up.
    public var heldPageCount = 0
    /// Where the time went.
    public var work: [WorkPart: WorkTime] = [:]
}

/// Counts what the pipeline does, for whoever asks.
final class IngestMeter: Sendable {
    private let counted = Mutex(IngestFigures())

    var figures: IngestFigures { counted.withLock { $0 } }

    func count(_ change: (inout IngestFigures) -> Void) { counted.withLock { change(&$0) } }

    /// Takes note of what an event says.
    func note(_ event: IngestEvent) {
        switch event {
        case .state(.overflow, _): count { $0.overflowCount += 1 }
        case .scanning: count { $0.scanCount += 1 }
        case .refused: count { $0.refusedCount += 1 }
        case .degraded, .state(.degraded, _): count { $0.degradedCount += 1 }
        default: break
        }
    }

    /// Runs `body` and counts how long it took, where it succeeds.
    func timed<Value, Failure: Error>(
        _ histogram: WritableKeyPath<IngestFigures, DurationHistogram>, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = ContinuousClock.now
        let value = try body()
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        counted.withLock { $0[keyPath: histogram].observe(seconds: Double(seconds) + Double(attoseconds) / 1e18) }
        return value
    }

    /// Runs `body` and counts what it cost as a part of the work, also where it fails.
    func spending<Value, Failure: Error>(
        _ part: WorkPart, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let began = WorkMoment.now
        defer {
            let ended = WorkMoment.now
            counted.withLock { $0.work[part, default: WorkTime()].add(from: began, to: ended) }
        }
        return try body()
    }

    /// Counts the processor time of a thread that helped with a part of the work since `began`, a moment of its own.
    func help(_ part: WorkPart, from began: WorkMoment) {
        let ended = WorkMoment.now
        counted.withLock { $0.work[part, default: WorkTime()].addHelp(from: began, to: ended) }
    }
}
