internal import CLinux
internal import Glibc
internal import Synchronization

/// What other threads want of the watching thread, and the descriptor that wakes it.
final class Mailbox: Sendable {
    enum Command: Sendable {
        case fence(UInt64)
        case rearm
        case pulse(UInt64)
        case stop
    }

    private let commands = Mutex<[Command]>([])
    /// Readable while there are commands.
    let wakeUp: Int32

    init() throws(WatchError) {
        wakeUp = clinux_event_open(true)
        guard wakeUp >= 0 else { throw .system(call: "eventfd", errno: -wakeUp) }
    }

    deinit { close(wakeUp) }

    func post(_ command: Command) {
        commands.withLock { $0.append(command) }
        _ = clinux_event_signal(wakeUp)
    }

    func take() -> [Command] {
        _ = clinux_event_take(wakeUp)
        return commands.withLock { commands in
            defer { commands = [] }
            return commands
        }
    }
}
