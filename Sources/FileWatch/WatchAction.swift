public import BytePaths

/// Why everything has to be looked at again.
public enum RescanReason: Sendable, Hashable {
    /// The kernel's event queue overflowed, so that events were lost.
    case queueOverflow
    /// The root was missing and is back.
    case rootBack
    /// Somebody asked for it by `InotifyWatcher.rearm()`.
    case requested
}

/// What a consumer of events has to do. It looks at the disk anyway: an action says where, not what it finds there.
public enum WatchAction: Sendable, Hashable {
    /// Read this file now: it was closed after writing, moved here, or changed its rights or names.
    case touched(RelativePath)
    /// The path vanished and did not come back within the settle time.
    case gone(RelativePath)
    /// A tracked file was renamed to a path that was not tracked. Its content may have changed besides.
    case moved(from: RelativePath, to: RelativePath)
    /// Compare everything in `subtree`, a directory or what was one, with the disk: it appeared, moved or vanished.
    /// What lay in `movedFrom`, a directory too, lies in `subtree` now.
    case rescan(subtree: RelativePath, movedFrom: RelativePath?)
    /// Compare the whole tree with the disk.
    case rescanAll(RescanReason)
    /// The root itself was removed or moved away. Nothing is known of its files until `rootBack`.
    case rootGone
    /// The root is there again, and watched; a `rescanAll` follows.
    case rootBack
}

/// What keeps the watcher from its work, or a part of it.
public enum WatchError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kernel gives this user no more watches (ENOSPC): `fs.inotify.max_user_watches` is `limit` (nil where it
    /// cannot be read). `directory` and what lies below it is not watched.
    case watchLimitReached(limit: Int?, directory: RelativePath)
    /// The kernel gives this user no more inotify instances (EMFILE): `fs.inotify.max_user_instances` is `limit` (nil
    /// where it cannot be read), or the process has no descriptor left.
    case instanceLimitReached(limit: Int?)
    /// There is no directory at the root's path.
    case rootMissing
    /// The directory cannot be watched or listed.
    case directoryUnreadable(RelativePath, FileReadError)
    /// A call of the watcher's own failed, by its name and errno.
    case system(call: String, errno: Int32)

    public var description: String {
        switch self {
        case .watchLimitReached(let limit, let directory):
            "no inotify watch left for \(directory): fs.inotify.max_user_watches is \(limit.map(String.init) ?? "?")"
        case .instanceLimitReached(let limit):
            "no inotify instance left: fs.inotify.max_user_instances is \(limit.map(String.init) ?? "?")"
        case .rootMissing: "the watched directory is missing"
        case .directoryUnreadable(let path, let error):
            "cannot watch \(path.isRoot ? "the root" : path.shown): \(error)"
        case .system(let call, let number): "\(call) failed (errno \(number))"
        }
    }
}

/// What the watcher hands over, in the order in which it has to be taken.
public enum WatchDelivery: Sendable, Equatable {
    /// Things to do, oldest first. Equal ones are given once.
    case actions([WatchAction])
    /// Every event of an operation that returned before `InotifyWatcher.fence(_:)` was called with this token has led
    /// to the actions that were handed over before this.
    case fence(UInt64)
    /// The thread has come by: `InotifyWatcher.pulse(_:)` was called with this token.
    case pulse(UInt64)
    /// Part of the tree is not watched; the rest is.
    case problem(WatchError)
}
