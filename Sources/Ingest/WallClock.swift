import Glibc

/// The machine's clock: for when something was looked at or committed, never for what a report says.
enum WallClock {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    static let nanoseconds: @Sendable () -> Int64 = {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }
}
