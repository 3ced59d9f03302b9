public import BytePaths

/// Turns raw events into decisions: what is to be read now, what is gone, what was renamed.
///
/// A pure state machine. Time comes in as nanoseconds of a monotonic clock, decisions come out; it neither asks a clock
/// nor looks at the disk. What it cannot know from events alone it decides so that no path is ever lost: each path
/// that an event spoke of ends in `touched` or `gone`, or in a `rescan` of a directory around it.
///
/// A decision that waits is taken `settle` after the event that began it. Later events may turn it into another, but
/// never put it off; so whoever waits for it waits for a bounded time.
public struct EventSettler {
    /// Why a file should be read.
    public enum TouchCause: Sendable, Hashable {
        /// It was closed after writing.
        case closed
        /// It was moved here.
        case movedIn
        /// Its name came to be, and nobody was seen writing: a further name of a file, a symbolic link, a FIFO.
        case created
        /// Its rights, times or number of names changed.
        case attributes
    }

    /// What the events say, before anyone has looked at the disk.
    public enum Decision: Sendable, Hashable {
        /// The file should be read.
        case touched(RelativePath, TouchCause)
        /// The path vanished and did not come back in time.
        case gone(RelativePath)
        /// A tracked file was renamed to a path that was not tracked.
        case moved(from: RelativePath, to: RelativePath)
        /// The subtree should be compared with the disk.
        case rescan(subtree: RelativePath, movedFrom: RelativePath?)
        /// The whole tree should be compared with the disk.
        case rescanAll(RescanReason)
        /// The root is gone.
        case rootGone
    }

    enum Pending {
        /// Gone, unless it comes back.
        case departed
        /// Come to be; to be read, unless someone is seen writing.
        case created
        /// Renamed to a path that was not tracked, unless it comes back.
        case moving(to: RelativePath)
    }

    struct Entry {
        var pending: Pending
        let serial: UInt64
    }

    private struct Waiting {
        let serial: UInt64
        let deadline: UInt64
        let path: RelativePath
        let isDirectory: Bool
    }

    /// The half of a rename whose other half is still to come.
    struct Departure {
        let path: RelativePath
        /// Where the file was before a chain of renames began.
        let origin: RelativePath
        let isDirectory: Bool
    }

    private let settleNanoseconds: UInt64
    let filter: FileFilter
    let isTracked: (RelativePath) -> Bool

    var entries: [RelativePath: Entry] = [:]
    var vanishedDirectories: [RelativePath: UInt64] = [:]
    /// For each target of a rename that waits, where it came from.
    var origins: [RelativePath: RelativePath] = [:]
    /// New files that someone has open and writes; their closing will tell.
    var beingWritten: Set<RelativePath> = []
    private var departures: [UInt32: Departure] = [:]

    // Deadlines rise with serials, since the settle time is one: a plain queue is enough. What was decided otherwise
    // meanwhile is passed over.
    private var queue: [Waiting] = []
    private var queueHead = 0
    private var cookieQueue: [(deadline: UInt64, cookie: UInt32)] = []
    private var cookieHead = 0

    /// The serial of the newest decision that ever had to wait; zero before the first.
    public private(set) var lastSerial: UInt64 = 0

    /// Takes how long a path may be away, in nanoseconds, which files count, and whether a path is that of a file that
    /// the consumer already keeps.
    public init(
        settleNanoseconds: UInt64, filter: FileFilter, isTracked: @escaping (RelativePath) -> Bool
    ) {
        self.settleNanoseconds = settleNanoseconds
        self.filter = filter
        self.isTracked = isTracked
    }

    /// How many decisions wait.
    public var pendingCount: Int { entries.count + vanishedDirectories.count }

    /// When `advance` next has something to decide, in nanoseconds of the caller's clock; nil while nothing waits.
    public var nextDeadline: UInt64? {
        mutating get {
            dropDecided()
            return queueHead < queue.count ? queue[queueHead].deadline : nil
        }
    }

    /// Whether every decision with a serial up to `serial` has been taken.
    public mutating func isSettled(upTo serial: UInt64) -> Bool {
        dropDecided()
        return queueHead >= queue.count || queue[queueHead].serial > serial
    }

    /// Takes an event that was read at `now` and adds what it decides at once. Events come in the order of the kernel,
    /// and `now` never goes back.
    public mutating func receive(_ event: FileEvent, at now: UInt64, into decisions: inout [Decision]) {
        let path = event.path
        if event.isDirectory {
            receive(directoryEvent: event, at: now, into: &decisions)
            return
        }
        if case .movedTo(let cookie) = event.kind {
            arrived(path, from: takeDeparture(cookie), into: &decisions)
            return
        }
        guard filter.accepts(file: path) else { return }
        switch event.kind {
        case .closedAfterWriting:
            beingWritten.remove(path)
            cameBack(path, into: &decisions)
            // A rename that waits leads to reading its target anyway.
            if origins[path] == nil { decisions.append(.touched(path, .closed)) }
        case .modified:
            guard case .created? = entries[path]?.pending else { return }
            entries[path] = nil
            beingWritten.insert(path)
        case .created:
            cameBack(path, into: &decisions)
            wait(for: .created, at: path, now: now)
        case .attributesChanged:
            guard entries[path] == nil, origins[path] == nil, !beingWritten.contains(path) else { return }
            decisions.append(.touched(path, .attributes))
        case .deleted:
            removed(path, now: now, into: &decisions)
        case .movedFrom(let cookie):
            departed(path, cookie: cookie, now: now, into: &decisions)
        case .movedTo: break
        }
    }

    /// Takes the decisions whose time has come by `now`.
    public mutating func advance(to now: UInt64, into decisions: inout [Decision]) {
        while queueHead < queue.count, queue[queueHead].deadline <= now {
            let waiting = queue[queueHead]
            queueHead += 1
            if waiting.isDirectory {
                guard vanishedDirectories[waiting.path] == waiting.serial else { continue }
                vanishedDirectories[waiting.path] = nil
                decisions.append(.rescan(subtree: waiting.path, movedFrom: nil))
                continue
            }
            guard let entry = entries[waiting.path], entry.serial == waiting.serial else { continue }
            entries[waiting.path] = nil
            switch entry.pending {
            case .departed: decisions.append(.gone(waiting.path))
            case .created: decisions.append(.touched(waiting.path, .created))
            case .moving(let target):
                origins[target] = nil
                decisions.append(.moved(from: waiting.path, to: target))
            }
        }
        while cookieHead < cookieQueue.count, cookieQueue[cookieHead].deadline <= now {
            departures[cookieQueue[cookieHead].cookie] = nil
            cookieHead += 1
        }
        compact()
    }

    /// Events were lost: everything has to be looked at. What waits goes on waiting, for it is true all the same.
    public mutating func overflowed(into decisions: inout [Decision]) {
        departures.removeAll()
        // A closing may be among what was lost.
        beingWritten.removeAll()
        decisions.append(.rescanAll(.queueOverflow))
    }

    /// The root is gone, and whatever waited with it.
    public mutating func rootVanished(into decisions: inout [Decision]) {
        entries.removeAll()
        vanishedDirectories.removeAll()
        origins.removeAll()
        departures.removeAll()
        beingWritten.removeAll()
        queue.removeAll()
        queueHead = 0
        decisions.append(.rootGone)
    }

    /// A look at the disk has shown that somebody has this new file open: its closing will tell.
    mutating func waitForClosing(of path: RelativePath) { beingWritten.insert(path) }

    /// Whether the other half of this rename may still come.
    func expects(cookie: UInt32) -> Bool { departures[cookie] != nil }

    // MARK: Waiting

    mutating func wait(for pending: Pending, at path: RelativePath, now: UInt64) {
        lastSerial += 1
        entries[path] = Entry(pending: pending, serial: lastSerial)
        queue.append(
            Waiting(serial: lastSerial, deadline: now + settleNanoseconds, path: path, isDirectory: false))
    }

    mutating func waitForDirectory(_ path: RelativePath, now: UInt64) {
        lastSerial += 1
        vanishedDirectories[path] = lastSerial
        queue.append(Waiting(serial: lastSerial, deadline: now + settleNanoseconds, path: path, isDirectory: true))
    }

    mutating func remember(_ departure: Departure, cookie: UInt32, now: UInt64) {
        departures[cookie] = departure
        cookieQueue.append((now + settleNanoseconds, cookie))
    }

    mutating func takeDeparture(_ cookie: UInt32) -> Departure? { departures.removeValue(forKey: cookie) }

    private mutating func dropDecided() {
        while queueHead < queue.count {
            let waiting = queue[queueHead]
            let serial =
                waiting.isDirectory ? vanishedDirectories[waiting.path] : entries[waiting.path]?.serial
            if serial == waiting.serial { return }
            queueHead += 1
        }
        compact()
    }

    /// Gives back the room of what was taken from the queues, now and then.
    private mutating func compact() {
        if queueHead == queue.count || queueHead > 4096, queueHead * 2 > queue.count {
            queue.removeFirst(queueHead)
            queueHead = 0
        }
        if cookieHead == cookieQueue.count || cookieHead > 4096, cookieHead * 2 > cookieQueue.count {
            cookieQueue.removeFirst(cookieHead)
            cookieHead = 0
        }
    }
}
