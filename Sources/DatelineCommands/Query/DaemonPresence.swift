import ControlSocket
import Glibc

/// Whether a daemon can be asked without starting one.
///
/// Where systemd holds the control socket, a mere connection starts the daemon. Such a socket has another owner than
/// the state directory: root made it, and the daemon makes its own. Behind it a daemon runs if the process whose number
/// stands in the lock file of the state directory does.
enum DaemonPresence {
    /// Of the sockets where a daemon may be, those that can be connected to without starting anything.
    static func harmless(_ paths: [String], stateDirectory: String) -> [String] {
        paths.filter { path in
            guard let socketOwner = ControlLocation.owner(of: path),
                let stateOwner = ControlLocation.owner(of: stateDirectory), socketOwner != stateOwner
            else { return true }
            return holderRuns(stateDirectory)
        }
    }

    private static func holderRuns(_ stateDirectory: String) -> Bool {
        guard let bytes = try? FileBytes.read(path: stateDirectory + "/lock"),
            let pid = pid_t(String(decoding: bytes.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
        else { return false }
        // EPERM: it is there, and somebody else's.
        guard kill(pid, 0) == 0 || errno == EPERM else { return false }
        // The number may be another process's by now.
        guard let name = try? FileBytes.read(path: "/proc/\(pid)/comm") else { return true }
        return name.starts(with: "datelined".utf8)
    }
}
