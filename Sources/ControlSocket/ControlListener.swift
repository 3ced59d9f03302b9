import CLinux
import Glibc

/// A socket that listens, ready for a `ControlServer`.
public struct ControlListener: Sendable {
    /// The socket file's place on its device; it tells our file from one that took its path.
    struct FileID: Equatable, Sendable {
        var device: UInt64
        var inode: UInt64
    }

    let descriptor: Int32
    /// The file that goes when the server closes; nil for a socket that was passed.
    let path: String?
    let fileID: FileID?

    /// Opens the socket at `path`, for the user and group of this process alone (mode 0660).
    ///
    /// The file appears under its name only once it listens and has its mode, so nobody meets it half made. A socket
    /// file that nobody listens on is replaced; a live one is not.
    ///
    /// Two daemons that start in the same instant and find the same stale file can still cross each other; what keeps
    /// them apart is the lock on the state directory, which has to be held by now.
    public init(path: String) throws(ControlError) {
        let slash = path.lastIndex(of: "/")
        let prefix = slash.map { path[...$0] } ?? ""

        // The temporary name may fit where the real one does not, and nobody could connect to that.
        let fits = try SocketPath.withShortName(path) { _ in 0 }
        guard fits == 0 else { throw .system(operation: "open the control socket", path: path, errno: -fits) }
        let descriptor = cservice_unix_stream(1)
        guard descriptor >= 0 else { throw .system(operation: "make a socket", path: path, errno: -descriptor) }
        let temporary = "\(prefix).control-\(getpid())-\(descriptor).sock"
        var isKept = false
        defer { if !isKept { close(descriptor) } }

        // Only a dead process of our own id can have left this name behind.
        unlink(temporary)
        let bound = try SocketPath.bind(descriptor, to: temporary)
        guard bound == 0 else { throw .system(operation: "open the control socket", path: path, errno: -bound) }
        defer { unlink(temporary) }
        guard chmod(temporary, 0o660) == 0, listen(descriptor, 64) == 0, let own = Self.file(at: temporary) else {
            throw .system(operation: "open the control socket", path: path, errno: errno)
        }

        var attempts = 0
        while link(temporary, path) != 0 {
            let code = errno
            attempts += 1
            guard code == EEXIST, attempts <= 8 else {
                throw .system(operation: "open the control socket", path: path, errno: code)
            }
            try Self.removeStale(path)
        }
        isKept = true
        self.descriptor = descriptor
        self.path = path
        fileID = own.id
    }

    /// Takes over a socket that the service manager opened. Its file is the manager's and stays.
    public init(passed descriptor: Int32) throws(ControlError) {
        guard cservice_is_unix_listener(descriptor) == 1 else { throw .notAListener(descriptor: descriptor) }
        let flags = fcntl(descriptor, F_GETFL)
        guard flags >= 0, fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0,
            fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
        else {
            throw .system(operation: "take over the control socket", path: "descriptor \(descriptor)", errno: errno)
        }
        self.descriptor = descriptor
        path = nil
        fileID = nil
    }

    /// Closes the socket and removes its file, unless another socket took its path meanwhile.
    func dispose() {
        if let path, let fileID, Self.file(at: path)?.id == fileID { unlink(path) }
        close(descriptor)
    }

    /// Removes the socket file at `path` if nobody listens on it.
    private static func removeStale(_ path: String) throws(ControlError) {
        guard let before = file(at: path) else { return }
        guard before.isSocket else { throw .notASocket(path: path) }
        let probe = cservice_unix_stream(1)
        guard probe >= 0 else { throw .system(operation: "make a socket", path: path, errno: -probe) }
        defer { close(probe) }
        let outcome = try -SocketPath.connect(probe, to: path)
        switch outcome {
        case 0, EAGAIN: throw .alreadyListening(path: path)
        case ENOENT: return
        case ECONNREFUSED:
            // Somebody may have replaced it since; then the next round looks at theirs.
            guard file(at: path)?.id == before.id, unlink(path) != 0, errno != ENOENT else { return }
            throw .system(operation: "remove the old control socket", path: path, errno: errno)
        default: throw .system(operation: "see whether somebody listens on the old socket", path: path, errno: outcome)
        }
    }

    private static func file(at path: String) -> (id: FileID, isSocket: Bool)? {
        var found = stat()
        guard lstat(path, &found) == 0 else { return nil }
        return (FileID(device: UInt64(found.st_dev), inode: UInt64(found.st_ino)), found.st_mode & S_IFMT == S_IFSOCK)
    }
}
