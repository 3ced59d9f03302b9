internal import BytePaths
internal import CLinux
internal import Glibc

/// The watching thread's own state and its loop. Nothing here is shared; other threads speak through the mailbox.
///
/// One round: wait for events, commands or a deadline; read as many events as were queued when the round began; take
/// the decisions whose time had come by then (so no event that speaks against them is still unread); hand over; then
/// deliver the fences that nothing holds back.
final class WatchLoop {
    struct Configuration: Sendable {
        var fileSystem: PosixFileSystem
        var filter: FileFilter
        var settleNanoseconds: UInt64
        var isTracked: @Sendable (RelativePath) -> Bool
        var deliver: @Sendable (WatchDelivery) -> Void
        /// Nanoseconds of a clock that never goes back.
        var now: @Sendable () -> UInt64 = { monotonicNanoseconds() }
        /// Called at the beginning of every round; a test can hold the thread here.
        var roundBegins: @Sendable () -> Void = {}
    }

    struct Fence {
        let token: UInt64
        let serial: UInt64
    }

    /// When to try something again, and how long to wait after that.
    struct Retry {
        var at: UInt64
        var delay: UInt64
    }

    static let millisecond: UInt64 = 1_000_000
    static let rootRetryLimit = 1000 * millisecond
    static let overflowRetryLimit = 30_000 * millisecond

    let configuration: Configuration
    let mailbox: Mailbox
    let inotify: Descriptor
    var fileSystem: PosixFileSystem { configuration.fileSystem }
    var filter: FileFilter { configuration.filter }

    var settler: EventSettler
    var table = WatchTable()
    var links = LinkTable()
    var decisions: [EventSettler.Decision] = []
    /// Directories that could not be watched; a change of their rights may mend that.
    var unwatchable: Set<RelativePath> = []
    var rootWatch: Int32?
    /// Watches of the directories on the way to the root, and the names by which the way goes on: the kernel does not
    /// tell of the removal of a directory that we hold open, nor of a renamed one above it.
    var parentWatches: [Int32: Set<[UInt8]>] = [:]

    var rootRetry: Retry?
    var overflowRescan: Retry?
    var lastOverflowRescan: Retry?
    private var fences: [Fence] = []
    private var pulses: [UInt64] = []
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

    init(_ configuration: Configuration, _ mailbox: Mailbox) throws(WatchError) {
        self.configuration = configuration
        self.mailbox = mailbox
        settler = EventSettler(
            settleNanoseconds: configuration.settleNanoseconds, filter: configuration.filter,
            isTracked: configuration.isTracked)
        let opened = clinux_inotify_open()
        guard opened >= 0 else {
            throw opened == -EMFILE
                ? .instanceLimitReached(limit: KernelLimit.read("max_user_instances"))
                : .system(call: "inotify_init1", errno: -opened)
        }
        inotify = Descriptor(opened)
    }

    func run() {
        while true {
            let isWoken = wait()
            configuration.roundBegins()
            let commands = isWoken ? mailbox.take() : []
            let now = configuration.now()
            readQueued()
            settler.advance(to: now, into: &decisions)
            var shouldStop = false
            for command in commands {
                switch command {
                case .fence(let token):
                    // The kernel does not tell of every way to lose or to regain a root; whoever asks gets the truth.
                    if rootRetry == nil, !fileSystem.isRootInPlace { rootLost(now: now) }
                    if rootRetry != nil { rootRetry = Retry(at: 0, delay: 0) }
                    fences.append(Fence(token: token, serial: settler.lastSerial))
                case .rearm: rearm()
                case .pulse(let token):
                    // A file system that was unmounted while something held it open leaves without a word.
                    if rootRetry == nil, !fileSystem.isRootInPlace { rootLost(now: now) }
                    pulses.append(token)
                case .stop: shouldStop = true
                }
            }
            retry(now: now)
            handOver()
            for token in pulses { configuration.deliver(.pulse(token)) }
            pulses.removeAll()
            for watch in table.takeDetached(unless: { settler.expects(cookie: $0) }) { end(watch) }
            if shouldStop { return }
            deliverFences()
        }
    }

    /// Sleeps until there is something to do; true if there are commands.
    private func wait() -> Bool {
        var timeout: Int32 = -1
        let deadline = [settler.nextDeadline, rootRetry?.at, overflowRescan?.at].compactMap(\.self).min()
        if let deadline {
            let now = configuration.now()
            // Rounded up: waking before the deadline would mean waking twice.
            let remaining = deadline > now ? (deadline - now + Self.millisecond - 1) / Self.millisecond : 0
            timeout = Int32(clamping: remaining)
        }
        var polled = (
            pollfd(fd: inotify.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: mailbox.wakeUp, events: Int16(POLLIN), revents: 0)
        )
        _ = withUnsafeMutableBytes(of: &polled) { bytes in
            poll(bytes.assumingMemoryBound(to: pollfd.self).baseAddress, 2, timeout)
        }
        return polled.1.revents != 0
    }

    /// Reads every event that is queued now, and hands over after each full buffer.
    private func readQueued() {
        var remaining = clinux_queued_bytes(inotify.number)
        while remaining > 0 {
            let length = buffer.withUnsafeMutableBytes { read(inotify.number, $0.baseAddress, $0.count) }
            if length < 0, errno == EINTR { continue }
            guard length > 0 else { return }
            remaining -= length
            let now = configuration.now()
            buffer.withUnsafeBytes { events in
                forEachEvent(in: UnsafeRawBufferPointer(rebasing: events[..<length])) { receive($0, at: now) }
            }
            handOver()
        }
    }

    /// What waits for its time besides the settler's decisions.
    private func retry(now: UInt64) {
        if let due = overflowRescan, due.at <= now { rescanAfterOverflow(now: now) }
        if let due = rootRetry, due.at <= now { seekRoot(now: now) }
    }

    /// Checks the decisions against the disk and hands over the actions.
    func handOver() {
        guard !decisions.isEmpty else { return }
        let actions = checkedActions()
        if !actions.isEmpty { configuration.deliver(.actions(actions)) }
    }

    private func deliverFences() {
        // Events were lost and the rescan is still to come: what was before the fence may be among them.
        guard !fences.isEmpty, overflowRescan == nil else { return }
        var waiting: [Fence] = []
        for fence in fences {
            if settler.isSettled(upTo: fence.serial) {
                configuration.deliver(.fence(fence.token))
            } else {
                waiting.append(fence)
            }
        }
        fences = waiting
    }

    /// Tells the kernel that a watch is not needed any more.
    func end(_ watch: Int32) { _ = clinux_inotify_remove(inotify.number, watch) }
}

/// Nanoseconds since some moment in the past, never going back.
func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
