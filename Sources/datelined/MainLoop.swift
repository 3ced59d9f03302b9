import CLinux
import Glibc
import Synchronization

/// The loop of the daemon's main thread: it sleeps until a signal comes, something is posted, or a moment that somebody
/// asked for is there. With none of them it does not wake.
///
/// It stands in place of tasks and dispatch queues, whose pools of threads wake once a second for as long as the
/// process lives.
final class MainLoop: Sendable {
    /// What the loop wakes for.
    enum Event: Sendable {
        /// A signal of those that the loop was made for.
        case signal(Int32)
        /// Something was posted.
        case posted
        /// The moment for which `wait` was given a deadline.
        case due
    }

    /// What happens at a moment, unless it is cancelled before.
    private struct Timer: Sendable {
        var id: UInt64
        var dueMilliseconds: Int64
        var action: @Sendable () -> Void
    }

    private struct State {
        var nextTimer: UInt64 = 0
        var timers: [Timer] = []
    }

    private let signals: Int32
    private let wakeUp: Int32
    private let state = Mutex(State())

    /// From now on `signals` wait for the loop. To be made before any other thread is started: they would take them.
    init(signals: [Int32]) throws(StartFailure) {
        self.signals = cservice_signals_open(signals, Int32(signals.count))
        wakeUp = cservice_wakeup_create()
        guard self.signals >= 0, wakeUp >= 0 else { throw StartFailure(noLoop: -min(self.signals, wakeUp)) }
    }

    deinit {
        if signals >= 0 { close(signals) }
        if wakeUp >= 0 { close(wakeUp) }
    }

    /// Wakes the loop. From any thread.
    func post() { cservice_wakeup_raise(wakeUp) }

    /// Runs `action` on the loop's thread in a while, unless it is cancelled before. From any thread.
    @discardableResult
    func after(milliseconds: Int, _ action: @escaping @Sendable () -> Void) -> UInt64 {
        defer { post() }
        return state.withLock { state in
            state.nextTimer += 1
            state.timers.append(
                Timer(id: state.nextTimer, dueMilliseconds: Self.now() + Int64(milliseconds), action: action))
            return state.nextTimer
        }
    }

    /// Forgets what `after` was asked for. From any thread.
    func cancel(_ timer: UInt64) {
        state.withLock { state in state.timers.removeAll { $0.id == timer } }
    }

    /// CLOCK_MONOTONIC in milliseconds.
    static func now() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    }

    /// Waits for what comes next; at `dueMilliseconds`, on the clock of `now`, at the latest.
    func wait(dueMilliseconds: Int64? = nil) -> Event {
        while true {
            let signal = cservice_signals_take(signals)
            if signal > 0 { return .signal(signal) }
            for timer in takeDueTimers() { timer.action() }
            if let dueMilliseconds, dueMilliseconds <= Self.now() { return .due }
            if sleep(until: dueMilliseconds) { return .posted }
        }
    }

    private func takeDueTimers() -> [Timer] {
        let now = Self.now()
        return state.withLock { state in
            let due = state.timers.filter { $0.dueMilliseconds <= now }
            if !due.isEmpty { state.timers.removeAll { $0.dueMilliseconds <= now } }
            return due
        }
    }

    /// Sleeps until there is something to look at; whether something was posted.
    private func sleep(until dueMilliseconds: Int64?) -> Bool {
        let firstTimer = state.withLock { $0.timers.map(\.dueMilliseconds).min() }
        let next = min(dueMilliseconds ?? .max, firstTimer ?? .max)
        // A wait of more than a day ends early and is taken up again.
        let milliseconds = next == .max ? -1 : Int32(max(0, min(next - Self.now(), 86_400_000)))
        var descriptors = [
            pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&descriptors, 2, milliseconds) > 0, descriptors[1].revents != 0 else { return false }
        cservice_wakeup_clear(wakeUp)
        return true
    }
}
