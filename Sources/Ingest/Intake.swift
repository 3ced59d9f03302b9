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

    init(path: RelativePath, mayDelete: Bool = false, movedFrom: RelativePath? = nil, isBulk: Bool = false) {
        self.path = path
        self.mayDelete = mayDelete
        self.movedFrom = movedFrom
        self.isBulk = isBulk
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

        /// The oldest news of the path that is not committed.
        var earliest: UInt64 { min(waiting?.earliest ?? .max, running?.earliest ?? .max) }
    }

    private struct Fence {
        var ticket: UInt64
        var openCount: Int
        var done: @Sendable () -> Void
    }

    private var entries: [RelativePath: Entry] = [:]
    private var live = JobQueue()
    private var bulk = JobQueue()
    private var lastTicket: UInt64 = 0
    private var scans: [UInt64: Int] = [:]
    private var fences: [Fence] = []
    private var bulkCount = 0
    private var takesNewest = false
    private var finished: UInt64 = 0
    private var isClosed = false

    /// How many paths wait or are under way.
    var pendingCount: Int { condition.withLock { entries.count } }

    /// How many jobs have been finished, ever.
    var finishedCount: UInt64 { condition.withLock { finished } }

    /// Whether nothing waits, nothing is under way and no scan is on.
    var isIdle: Bool { condition.withLock { entries.isEmpty && scans.isEmpty } }

    /// How many bulk jobs can be taken or are under way, and whether a scan may yet bring more. A job that waits for one
    /// of the same path under way does not count: it comes only after that one is committed.
    var bulkState: (count: Int, isScanning: Bool) { condition.withLock { (bulkCount, !scans.isEmpty) } }

    /// Takes news of a path. News found by a scan answers for all that happened before the scan began, so it has that
    /// scan's ticket.
    func submit(_ job: Job, scan: UInt64? = nil) {
        condition.withLock {
            lastTicket += 1
            var job = job
            var earliest = scan ?? lastTicket
            var entry = entries[job.path] ?? Entry()
            let before = entry.earliest
            if let waiting = entry.waiting {
                job.mayDelete = job.mayDelete || waiting.job.mayDelete
                job.movedFrom = job.movedFrom ?? waiting.job.movedFrom
                earliest = min(earliest, waiting.earliest)
                promote(waiting.job, to: &job, isQueued: entry.running == nil)
            } else if entry.running == nil {
                enqueue(job)
            }
            entry.waiting = (job, earliest)
            entries[job.path] = entry
            noteEarliest(from: before, to: entry.earliest)
            condition.signal()
        }
    }

    /// What a scan found and an event tells of besides is the event's: it must not wait behind the scan.
    private func promote(_ waiting: Job, to job: inout Job, isQueued: Bool) {
        if waiting.isBulk, !job.isBulk {
            guard isQueued else { return }
            // Its place in the bulk queue is passed over when it comes up.
            bulkCount -= 1
            live.append(job.path)
        } else {
            job.isBulk = waiting.isBulk
        }
    }

    private func enqueue(_ job: Job) {
        guard job.isBulk else { return live.append(job.path) }
        bulkCount += 1
        bulk.append(job.path)
    }

    /// A scan begins; until `endScan`, fences wait for it.
    func beginScan() -> UInt64 {
        condition.withLock {
            lastTicket += 1
            scans[lastTicket, default: 0] += 1
            return lastTicket
        }
    }

    /// A scan has submitted all that it found.
    func endScan(_ ticket: UInt64) {
        settle {
            scans[ticket] = nil
            noteEarliest(from: ticket, to: .max)
        }
    }

    /// Waits for a job and takes it; nil once the intake is closed. Live jobs come before bulk ones. In a burst the
    /// newest and the oldest are taken in turn: what a person just saved is not starved by what a machine wrote.
    func next() -> Job? {
        condition.withLock {
            while true {
                if isClosed { return nil }
                if let job = popRunnable() { return job }
                condition.wait()
            }
        }
    }

    private func popRunnable() -> Job? {
        takesNewest.toggle()
        while let path = live.pop(newest: takesNewest) ?? bulk.pop(newest: false) {
            guard var entry = entries[path], let waiting = entry.waiting, entry.running == nil else { continue }
            entry.waiting = nil
            entry.running = waiting
            entries[path] = entry
            return waiting.job
        }
        return nil
    }

    /// A job is committed, or came to nothing.
    func finish(_ job: Job) { finish([job]) }

    /// Jobs are committed, or came to nothing.
    func finish(_ jobs: [Job]) {
        settle {
            finished += UInt64(jobs.count)
            for job in jobs { close(job) }
        }
    }

    private func close(_ job: Job) {
        guard var entry = entries[job.path] else { return }
        if job.isBulk { bulkCount -= 1 }
        let before = entry.earliest
        entry.running = nil
        noteEarliest(from: before, to: entry.earliest)
        if let waiting = entry.waiting {
            enqueue(waiting.job)
            entries[job.path] = entry
            condition.signal()
        } else {
            entries[job.path] = nil
        }
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
