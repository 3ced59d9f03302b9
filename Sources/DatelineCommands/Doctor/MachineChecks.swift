import Glibc

/// What a machine has to give: room, limits, file systems. Each takes figures and judges them; `Machine` looks them up.
enum MachineChecks {
    /// So much room is little for a store that grows.
    private static let littleRoomBytes: UInt64 = 1 << 30
    private static let noRoomBytes: UInt64 = 64 << 20

    /// Room where the state is.
    static func room(freeBytes: UInt64?, directory: String) -> Finding {
        guard let freeBytes else {
            return .warning("room", "the free room in \(directory) cannot be told", advice: "look at it with df")
        }
        let text = "\(freeBytes >> 20) MiB free in \(directory)"
        if freeBytes < noRoomBytes {
            return .wrong("room", text, advice: "make room: the daemon waits for it, and loses nothing meanwhile")
        }
        guard freeBytes >= littleRoomBytes else {
            return .warning("room", text, advice: "make room before the store needs it")
        }
        return .fine("room", text)
    }

    /// The kernel's limit of watches against the directories there are.
    static func watches(limit: Int?, directoryCount: Int) -> Finding {
        guard let limit else {
            return .warning(
                "inotify watches", "fs.inotify.max_user_watches cannot be read", advice: "look at it with sysctl")
        }
        let text = "\(directoryCount) directories need a watch each; a user has \(limit)"
        let raise =
            "sysctl fs.inotify.max_user_watches=\(max(limit * 2, directoryCount * 4)), and the same in /etc/sysctl.d"
        if directoryCount >= limit { return .wrong("inotify watches", text, advice: raise) }
        guard directoryCount < limit / 2 else { return .warning("inotify watches", text, advice: raise) }
        return .fine("inotify watches", text)
    }

    /// The kernel's queue of events.
    static func queue(limit: Int?) -> Finding {
        guard let limit else {
            return .warning(
                "inotify queue", "fs.inotify.max_queued_events cannot be read", advice: "look at it with sysctl")
        }
        let text = "holds \(limit) events; what does not fit is found by a scan"
        guard limit >= 4096 else {
            return .warning("inotify queue", text, advice: "sysctl fs.inotify.max_queued_events=16384")
        }
        return .fine("inotify queue", text)
    }

    /// The file system of the watched directory; `silentName` is its name where it reports no changes.
    static func watchedFileSystem(silentName: String?, directory: String) -> Finding {
        guard let silentName else { return .fine("watched file system", "reports changes by itself") }
        return .warning(
            "watched file system", "\(silentName) reports no changes, so \(directory) is scanned every so often",
            advice: "set watch.poll to the number of seconds that suits you")
    }

    /// The file system of the state: SQLite's log needs shared memory and locks that network file systems lack.
    static func stateFileSystem(silentName: String?, directory: String) -> Finding {
        guard let silentName else { return .fine("state file system", "fit for a store") }
        return .wrong(
            "state file system",
            "\(directory) is on \(silentName), where locks and shared memory are not to be relied on",
            advice: "set state.directory to a local disk")
    }
}
