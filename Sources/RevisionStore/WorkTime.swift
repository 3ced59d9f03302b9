import Glibc

/// How long something took in all: by the clock, and of the processor on the threads that did it.
public struct WorkTime: Sendable, Equatable {
    /// Seconds by a clock that never goes back. Of things done side by side each counts in full.
    public private(set) var wallSeconds = 0.0
    /// Seconds of processor time; waiting takes none.
    public private(set) var processorSeconds = 0.0
    /// How often it was done.
    public private(set) var count: UInt64 = 0

    /// Nothing yet.
    public init() {}

    /// Adds what was done, on this thread, from one moment to another.
    public mutating func add(from start: WorkMoment, to end: WorkMoment) {
        wallSeconds += Double(end.wallNanoseconds &- start.wallNanoseconds) / 1e9
        processorSeconds += Double(end.processorNanoseconds &- start.processorNanoseconds) / 1e9
        count += 1
    }

    /// Adds processor time that another thread spent on the same thing, from one moment of its own to another.
    public mutating func addHelp(from start: WorkMoment, to end: WorkMoment) {
        processorSeconds += Double(end.processorNanoseconds &- start.processorNanoseconds) / 1e9
    }
}

/// A moment on one thread, for telling how long something takes. Asking for it costs well under a microsecond.
public struct WorkMoment: Sendable {
    let wallNanoseconds: UInt64
    let processorNanoseconds: UInt64

    private init(wall: UInt64, processor: UInt64) {
        wallNanoseconds = wall
        processorNanoseconds = processor
    }

    /// This moment, on the calling thread.
    public static var now: WorkMoment {
        WorkMoment(wall: nanoseconds(CLOCK_MONOTONIC), processor: nanoseconds(CLOCK_THREAD_CPUTIME_ID))
    }

    private static func nanoseconds(_ clock: clockid_t) -> UInt64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

/// Where the time of a store's transactions went.
public struct StoreTimes: Sendable {
    /// Reading and writing rows, comparing versions, making feed lines.
    public internal(set) var rows = WorkTime()
    /// Making it durable: appending to the write-ahead log and waiting for the disk.
    public internal(set) var durability = WorkTime()
    /// Copying the log back into the database.
    public internal(set) var logCopies = WorkTime()

    init() {}
}
