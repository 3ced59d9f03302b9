import Glibc

extension Settings {
    /// Looks at the directories themselves: the watched one has to be there and open to this process, and the state
    /// directory must not lie inside it by way of a symbolic link either. The state directory may be missing: whoever
    /// opens the store makes it.
    ///
    /// - Throws: `watchUnusable` or `stateInsideWatch`.
    public func validateDirectories() throws(SettingsError) {
        let origin = origin(of: .watchDirectory)
        // Opening says everything at once: missing, no directory, not readable.
        let descriptor = open(watchDirectory, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .watchUnusable(path: watchDirectory, origin: origin, errno: errno) }
        close(descriptor)
        guard access(watchDirectory, X_OK) == 0 else {
            throw .watchUnusable(path: watchDirectory, origin: origin, errno: errno)
        }
        let watch = Self.resolved(watchDirectory)
        let state = Self.resolved(stateDirectory)
        if PathText.isInside(state, watch) {
            throw .stateInsideWatch(state: state, origin: self.origin(of: .stateDirectory), watch: watch)
        }
    }

    /// The path with its links followed as far as it exists, and the rest as it is.
    private static func resolved(_ path: String) -> String {
        var existing = path
        var missing: [Substring] = []
        while existing != "/" {
            if let real = realpath(existing, nil) {
                defer { free(real) }
                return PathText.absolute(missing.reversed().joined(separator: "/"), from: String(cString: real))
            }
            existing.lastIndex(of: "/").map { missing.append(existing[existing.index(after: $0)...]) }
            existing = PathText.parent(existing)
        }
        return path
    }
}
