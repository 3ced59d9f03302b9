import CLinux
import Glibc

/// Notices when something happens to the files of the feed, whoever does it, so that harm need not wait for the next
/// revision to be seen.
public final class FeedSentry: Sendable {
    /// So long it rests after each look: while lines are being written it looks a few times a second, not at each line.
    private static let restMilliseconds: Int32 = 200
    /// So often it looks for a directory that is gone.
    private static let absenceMilliseconds: Int32 = 500

    private let directory: String
    private let stopEvent: Int32

    /// Makes a sentry of the feed in `directory`.
    public init(directory: String) throws(ChangeFeedError) {
        self.directory = directory
        stopEvent = clinux_event_open(false)
        guard stopEvent >= 0 else { throw .file(.watch, path: directory, errno: -stopEvent) }
    }

    deinit { Glibc.close(stopEvent) }

    /// Calls `look` once, and then after anything has happened, until `stop`. Blocks its thread. Where the kernel gives
    /// no watch it calls no more: whoever appends looks too.
    public func run(_ look: () -> Void) {
        var watch: FeedWatch?
        while true {
            let isNew = watch == nil
            if isNew { watch = try? FeedWatch(directory) }
            // What came before the watch was there makes no event.
            if isNew { look() }
            guard let current = watch else {
                if waitForStop(Self.absenceMilliseconds) { return }
                continue
            }
            guard current.isWatching else { return _ = waitForStop(-1) }
            let happened = (try? current.wait(timeoutMilliseconds: nil, wake: stopEvent)) ?? false
            if waitForStop(0) { return }
            if current.isOver { watch = nil } else if happened { look() }
            if waitForStop(Self.restMilliseconds) { return }
        }
    }

    /// Ends `run`.
    public func stop() { _ = clinux_event_signal(stopEvent) }

    private func waitForStop(_ milliseconds: Int32) -> Bool {
        var request = pollfd(fd: stopEvent, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) > 0
    }
}
