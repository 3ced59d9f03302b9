import ControlSocket
import Glibc
import Hashing
import Ingest
import NewsRecord
import RevisionStore

/// The daemon's state in words and figures.
enum StatusText {
    /// For `systemctl status`: `watching 2 reports; revision 5; 3 pending`.
    static func watching(_ status: IngestStatus) -> String {
        var parts = ["watching \(count(status.head.documentCount, "report"))", "revision \(status.head.revision)"]
        if status.pendingCount > 0 { parts.append("\(status.pendingCount) pending") }
        if status.head.refusedCount > 0 { parts.append("\(status.head.refusedCount) refused") }
        if status.state == .degraded { parts.append("degraded: \(status.text)") }
        return parts.joined(separator: "; ")
    }

    /// For `dateline status`.
    static func report(_ status: IngestStatus, watch: String) -> DaemonStatus {
        DaemonStatus(
            running: true, pid: Int(getpid()), revision: Int(status.head.revision),
            seq: Int(status.head.sequence), documents: status.head.documentCount, refused: status.head.refusedCount,
            pending: status.pendingCount, digest: "sha256:" + status.head.digest.hex, watch: watch,
            lastChange: status.head.lastChange?.text, state: status.state.rawValue, text: status.text)
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
