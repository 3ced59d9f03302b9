import BytePaths
import Foundation

/// A path to look at: make the store agree with what the disk has there.
struct Job: Sendable {
    var path: RelativePath
    /// Whether a file that is not there may be concluded gone. An event that only says that a file was written may not:
    /// a path that vanishes and comes back within a moment was edited.
    var mayDelete: Bool
    /// Where the file was until now, as far as the watch or the scan could tell.
    var movedFrom: RelativePath?
    /// Whether it comes from a scan: such jobs may wait for each other, to be committed together.
    var isBulk: Bool
    /// Whether the path is that of a document: an edit goes before what is new.
    var isEdit: Bool
    /// Whether it was given out with nothing else to do.
    var isAlone = false
    /// No path at all: a token that shows that the stages pass on what comes.
    var pulse: UInt64?

    /// A token for the next stage.
    init(pulse: UInt64) {
        self.init(path: .root)
        self.pulse = pulse
    }

    init(
        path: RelativePath, mayDelete: Bool = false, movedFrom: RelativePath? = nil, isBulk: Bool = false,
        isEdit: Bool = false
    ) {
        self.path = path
        self.mayDelete = mayDelete
        self.movedFrom = movedFrom
        self.isBulk = isBulk
        self.isEdit = isEdit
    }
}

/// What is known to have happened and is not committed yet: one entry a path, however often it changes.
///
/// News of a path that waits is merged with what waits; news of a path under way makes it wait again. So the queue is
/// bounded by the number of files, a file is never worked on twice at once, and its last state is always looked at.
///
/// Every piece of news has a ticket, counted up. A fence waits until no news with a ticket up to its own is open: that
/// is what makes `sync` exact.
final class Intake: @unchecked Sendable {
    // NSCondition guards everything below: Mutex has no way to wait.
    private let condition = NSCondition()

    private struct Entry {
        /// The job that waits to be given out, and the ticket of the oldest news that it answers.
        var waiting: (job: Job, earliest: UInt64)?
        /// The job under way, and the like.
        var running: (job: Job, earliest: UInt64)?
        /// Whether what waits stands in a queue: not so while it has to wait for another job.
        var isQueued = false

        /// The oldest news of the path that is not committed.
        var earliest: UInt64 { min(waiting?.earliest ?? .max, running?.earliest ?? .max) }
    }

    private struct Fence {
        var ticket: UInt64
        var openCount: Int
        var done: @Sendable () -> Void
    }

    /// A table with room for no more is kept when it is empty.
    private static let smallTableCount = 1024

    private var entries: [RelativePath: Entry] = [:]
    private var edits = JobQueue()
    private var live = JobQueue()
    private var bulk = JobQueue()
    private var lastTicket: UInt64 = 0
    private var scans: [UInt64: Int] = [:]
    private var fences: [Fence] = []
    private var bulkCount = 0
    private var turn = 0
    /// For each path, how many open jobs say that its file has moved elsewhere.
    private var departures: [RelativePath: Int] = [:]
    private var finished: UInt64 = 0
    /// A token on its way through the stages.
    private var pulse: UInt64?
    private var isClosed = false

    /// How many paths wait or are under way.
    var pendingCount: Int { condition.withLock { entries.count } }

    /// How many jobs have been finished, ever.
    var finishedCount: UInt64 { condition.withLock { finished } }

    /// Whether no job is given out any more.
    var hasEnded: Bool { condition.withLock { isClosed } }

    /// Whether nothing waits, nothing is under way and no scan is on.
    var isIdle: Bool { condition.withLock { entries.isEmpty && scans.isEmpty } }

    /// How many bulk jobs can be taken or are under way, and whether a scan may yet bring more. A job that waits for one
    /// of the same path under way does not count: it comes only after that one is committed.
    var bulkState: (count: Int, isScanning: Bool) { condition.withLock { (bulkCount, !scans.isEmpty) } }

    /// Takes news of a path. News found by a scan answers for all that happened before the scan began, so it has that
    /// scan's ticket; news found while another path is under way has the ticket of that path.
    func submit(_ job: Job, scan: UInt64? = nil, whileWorkingOn other: RelativePath? = nil) {
        condition.withLock {
            lastTicket += 1
            var job = job
            var earliest = scan ?? other.flatMap { entries[$0]?.running?.earliest } ?? lastTicket
            var entry = entries[job.path] ?? Entry()
            let before = entry.earliest
            let replaced = entry.waiting?.job
            if let waiting = entry.waiting {
                job.mayDelete = job.mayDelete || waiting.job.mayDelete
                job.movedFrom = job.movedFrom ?? waiting.job.movedFrom
                earliest = min(earliest, waiting.earliest)
                // What a scan found and an event tells of besides is the event's: it must not wait behind the scan.
                // Its place in the bulk queue is passed over when it comes up.
                if waiting.job.isBulk, !job.isBulk, entry.isQueued {
                    bulkCount -= 1
                    entry.isQueued = false
                }
                job.isBulk = job.isBulk && waiting.job.isBulk
            }
            entry.waiting = (job, earliest)
            entries[job.path] = entry
            enqueue(job.path)
            if let from = job.movedFrom { departures[from, default: 0] += 1 }
            if let from = replaced?.movedFrom { release(from) }
            noteEarliest(from: before, to: entry.earliest)
            condition.signal()
        }
    }

    /// Puts what waits at the path into its queue, unless it has to wait for another job: for one of the same path, or
    /// for one that says where the file has moved. Looked at too early, it would be gone and its id lost.
    private func enqueue(_ path: RelativePath) {
        guard var entry = entries[path], let job = entry.waiting?.job, !entry.isQueued, entry.running == nil,
            !isHeld(job)
        else { return }
        entry.isQueued = true
        entries[path] = entry
        switch (job.isBulk, job.isEdit) {
        case (true, _):
            bulkCount += 1
            bulk.append(path)
        case (false, true): edits.append(path)
        case (false, false): live.append(path)
        }
    }

    /// A job that moves itself waits for no other move: two that exchange places would wait for ever.
    private func isHeld(_ job: Job) -> Bool { job.movedFrom == nil && departures[job.path] != nil }

    private func release(_ path: RelativePath) {
        guard let count = departures[path] else { return }
        departures[path] = count > 1 ? count - 1 : nil
        guard count == 1 else { return }
        enqueue(path)
        condition.signal()
    }

    /// A scan begins; until `endScan`, fences wait for it.
    func beginScan() -> UInt64 {
        condition.withLock {
            lastTicket += 1
            scans[lastTicket, default: 0] += 1
            return lastTicket
        }
    }

    /// Hands a token to the next that asks for a job. Of several that wait the newest speaks for all.
    func submit(pulse token: UInt64) {
        condition.withLock {
            pulse = token
            condition.signal()
        }
    }

    /// A scan has submitted all that it found.
    func endScan(_ ticket: UInt64) {
        settle {
            scans[ticket] = nil
            noteEarliest(from: ticket, to: .max)
        }
    }

    /// Waits for a job and takes it; nil once the intake is closed. Edits of documents come before new files, and those
    /// before what a scan found, but every so often the others have their turn. In a burst the newest and the oldest
    /// are taken in turn: what a person just saved is not starved by what a machine wrote.
    func next() -> Job? {
        condition.withLock {
            while true {
                if isClosed { return nil }
                if let token = pulse {
                    pulse = nil
                    return Job(pulse: token)
                }
                if let job = popRunnable() { return job }
                condition.wait()
            }
        }
    }

    private func popRunnable() -> Job? {
        turn = (turn + 1) % 8
        while let path = popPath(newest: turn % 2 == 1) {
            guard var entry = entries[path], let waiting = entry.waiting, entry.isQueued else { continue }
            entry.isQueued = false
            if isHeld(waiting.job) {
                if waiting.job.isBulk { bulkCount -= 1 }
            } else {
                entry.waiting = nil
                entry.running = waiting
            }
            entries[path] = entry
            guard entry.running != nil else { continue }
            var job = waiting.job
            job.isAlone = entries.count == 1 && scans.isEmpty
            return job
        }
        return nil
    }

    private func popPath(newest: Bool) -> RelativePath? {
        let path = turn == 0 ? live.pop(newest: newest) : edits.pop(newest: newest)
        return path ?? edits.pop(newest: newest) ?? live.pop(newest: newest) ?? bulk.pop(newest: false)
    }

    /// A job is committed, or came to nothing.
    func finish(_ job: Job) { finish([job]) }

    /// Jobs are committed, or came to nothing.
    func finish(_ jobs: [Job]) {
        settle {
            finished += UInt64(jobs.count)
            for job in jobs { close(job) }
            // A large scan leaves a table that would stay as large as the scan was.
            if entries.isEmpty, entries.capacity > Self.smallTableCount { entries = [:] }
        }
    }

    private func close(_ job: Job) {
        guard var entry = entries[job.path] else { return }
        if job.isBulk { bulkCount -= 1 }
        let before = entry.earliest
        let from = entry.running?.job.movedFrom
        entry.running = nil
        noteEarliest(from: before, to: entry.earliest)
        if entry.waiting != nil {
            entries[job.path] = entry
            enqueue(job.path)
            condition.signal()
        } else {
            entries[job.path] = nil
        }
        if let from { release(from) }
    }

    /// Calls `done`, on some thread, once all that was submitted before is committed.
    func fence(_ done: @escaping @Sendable () -> Void) {
        settle {
            let ticket = lastTicket
            let open = entries.values.count { $0.earliest <= ticket } + scans.keys.count { $0 <= ticket }
            fences.append(Fence(ticket: ticket, openCount: isClosed ? 0 : open, done: done))
        }
    }

    /// No job is given out from now on, and nobody waits any longer.
    func close() {
        settle {
            isClosed = true
            for index in fences.indices { fences[index].openCount = 0 }
            condition.broadcast()
        }
    }

    private func noteEarliest(from old: UInt64, to new: UInt64) {
        for index in fences.indices {
            let was = old <= fences[index].ticket
            let isNow = new <= fences[index].ticket
            if was != isNow { fences[index].openCount += isNow ? 1 : -1 }
        }
    }

    /// Runs `change`, then, outside the lock, what the fences that opened by it wait for.
    private func settle(_ change: () -> Void) {
        let opened = condition.withLock {
            change()
            let opened = fences.filter { $0.openCount == 0 }
            if !opened.isEmpty { fences.removeAll { $0.openCount == 0 } }
            return opened
        }
        for fence in opened { fence.done() }
    }
}

/// A queue of paths from which both ends can be taken cheaply.
private struct JobQueue {
    private var paths: [RelativePath] = []
    private var start = 0

    mutating func append(_ path: RelativePath) { paths.append(path) }

    mutating func pop(newest: Bool) -> RelativePath? {
        guard start < paths.count else {
            paths.removeAll(keepingCapacity: paths.capacity < 4096)
            start = 0
            return nil
        }
        if newest { return paths.removeLast() }
        defer {
            start += 1
            if start > 1024, start * 2 > paths.count {
                paths.removeFirst(start)
                start = 0
            }
        }
        return paths[start]
    }
}
