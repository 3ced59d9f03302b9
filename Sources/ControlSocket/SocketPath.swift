import CLinux
import Glibc

/// A path in the form that the kernel takes for sockets, whose names have room for 107 bytes only.
enum SocketPath {
    /// Calls `body` with a name for `path` that is short enough: the path itself, or the file's name relative to an
    /// open handle on its directory. `body` gives 0 or -errno, and so does this.
    static func withShortName(
        _ path: String, _ body: (String) -> Int32
    ) throws(ControlError) -> Int32 {
        let limit = Int(cservice_unix_path_limit())
        if path.utf8.count <= limit { return body(path) }
        let slash = path.lastIndex(of: "/")
        let directory = slash.map { String(path[..<$0]) } ?? "."
        let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
        let handle = cservice_open_directory_handle(directory.isEmpty ? "/" : directory)
        guard handle >= 0 else { return handle }
        defer { close(handle) }
        let short = "/proc/self/fd/\(handle)/\(name)"
        guard short.utf8.count <= limit else {
            throw .pathTooLong(path: path, limitBytes: limit - (short.utf8.count - name.utf8.count))
        }
        return body(short)
    }

    /// Connects; 0 or -errno.
    static func connect(_ descriptor: Int32, to path: String) throws(ControlError) -> Int32 {
        try withShortName(path) { cservice_unix_connect(descriptor, $0) }
    }

    /// Binds; 0 or -errno.
    static func bind(_ descriptor: Int32, to path: String) throws(ControlError) -> Int32 {
        try withShortName(path) { cservice_unix_bind(descriptor, $0) }
    }
}
