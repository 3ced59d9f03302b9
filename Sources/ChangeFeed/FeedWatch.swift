import CLinux
import Glibc

/// Waits for something to happen in the feed's directory.
final class FeedWatch {
    private let inotify: Int32
    private let path: String
    /// Where the kernel gives no watch (its limit is reached, or the file system has none), the directory is looked at
    /// this often.
    private static let pollMilliseconds: Int32 = 250
    /// Whether the kernel tells of events.
    let isWatching: Bool
    /// Whether the directory that was watched is gone from its place; a new watch finds what is there now.
    private(set) var isOver = false

    init(_ path: String) throws(ChangeFeedError) {
        self.path = path
        inotify = clinux_inotify_open()
        guard inotify >= 0 else { throw .file(.watch, path: path, errno: -inotify) }
        let mask = UInt32(
            IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
                | IN_ONLYDIR)
        let watch = clinux_inotify_add_path(inotify, path, mask)
        if watch == -ENOENT {
            close(inotify)
            throw .noFeed(directory: path)
        }
        isWatching = watch >= 0
    }

    deinit { close(inotify) }

    /// True once there was an event; false after the time, or once `wake` can be read.
    func wait(timeoutMilliseconds: Int?, wake: Int32?) throws(ChangeFeedError) -> Bool {
        var descriptors = [pollfd(fd: inotify, events: Int16(POLLIN), revents: 0)]
        if let wake { descriptors.append(pollfd(fd: wake, events: Int16(POLLIN), revents: 0)) }
        var timeout = timeoutMilliseconds.map { Int32(clamping: $0) } ?? -1
        if !isWatching { timeout = timeout < 0 ? Self.pollMilliseconds : min(timeout, Self.pollMilliseconds) }
        let count = poll(&descriptors, nfds_t(descriptors.count), timeout)
        if count < 0 {
            // A signal: the caller looks again, as after an event.
            guard errno == EINTR else { throw .file(.watch, path: path, errno: errno) }
            return true
        }
        if descriptors.count > 1, descriptors[1].revents != 0 { return false }
        if descriptors[0].revents == 0 { return !isWatching }
        drain()
        return true
    }

    private func drain() {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
            var count = read(inotify, buffer.baseAddress, buffer.count)
            while count > 0 {
                var offset = 0
                while offset + MemoryLayout<inotify_event>.size <= count {
                    let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
                    if event.mask & UInt32(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) != 0 {
                        isOver = true
                    }
                    offset += MemoryLayout<inotify_event>.size + Int(event.len)
                }
                count = read(inotify, buffer.baseAddress, buffer.count)
            }
        }
    }
}
