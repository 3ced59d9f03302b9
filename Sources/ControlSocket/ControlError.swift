import Glibc

/// What can go wrong around the control socket.
public enum ControlError: Error, Equatable, Sendable {
    /// No socket file stands at any of these paths, or nobody listens there, or who listens keeps another state
    /// directory.
    case noDaemon(paths: [String])
    /// A daemon may be there, but this user must not connect; the `errno` (EACCES or EPERM).
    case refused(path: String, errno: Int32)
    /// No reply came in time.
    case timedOut(milliseconds: Int)
    /// The daemon closed the connection before it replied: it stopped or was killed.
    case hungUp(path: String)
    /// What came back is no reply.
    case garbled(path: String)
    /// The last part of the path is longer than a socket's name can be.
    case pathTooLong(path: String, limitBytes: Int)
    /// Another daemon listens on this socket.
    case alreadyListening(path: String)
    /// Something that is not a socket stands at the path; it is left alone.
    case notASocket(path: String)
    /// The descriptor that was passed is no listening AF_UNIX stream socket.
    case notAListener(descriptor: Int32)
    /// A system call failed: what was tried, where, and its `errno`.
    case system(operation: String, path: String, errno: Int32)
}

extension ControlError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noDaemon(let paths):
            "no daemon listens on \(paths.isEmpty ? "a control socket" : paths.joined(separator: " or "))"
        case .refused(let path, let code):
            "\(path): \(Self.words(code)); only the daemon's user and group may use its control socket"
        case .timedOut(let milliseconds): "the daemon did not reply within \(milliseconds) ms"
        case .hungUp(let path): "\(path): the daemon closed the connection before it replied"
        case .garbled(let path): "\(path): what came back is no reply of a Dateline daemon"
        case .pathTooLong(let path, let limit):
            "\(path): the name of the control socket is too long (about \(limit) bytes fit); set control.socket"
        case .alreadyListening(let path): "\(path): another daemon listens there"
        case .notASocket(let path): "\(path): something that is not a socket stands there; move it away"
        case .notAListener(let descriptor):
            "descriptor \(descriptor), which was passed as the control socket, is no listening Unix stream socket"
        case .system(let operation, let path, let code): "\(path): cannot \(operation): \(Self.words(code))"
        }
    }

    private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
