import ControlSocket
import Glibc
import Hashing
import Ingest
import NewsRecord
import RevisionStore

/// The daemon's state in words and figures.
enum StatusText {
    /// For `systemctl status`: `watching 18,204 reports; revision 912; 3 pending; last change 12 s ago`.
    ///
    /// - Parameters:
    ///   - polling: how and why the directory is scanned by the clock; nil where it is not.
    ///   - now: the machine's clock.
    static func watching(
        _ status: IngestStatus, polling: String?, now: Timestamp
    ) -> String {
        var parts = [
            "watching \(count(status.head.documentCount, "report"))", "revision \(grouped(Int(status.head.revision)))",
        ]
        if status.pendingCount > 0 { parts.append("\(grouped(status.pendingCount)) pending") }
        if status.head.refusedCount > 0 { parts.append("\(grouped(status.head.refusedCount)) refused") }
        if let last = status.head.lastChange {
            parts.append("last change \(age(milliseconds: now.milliseconds - last.milliseconds)) ago")
        }
        if let polling { parts.append(polling) }
        if status.state == .degraded { parts.append("degraded: \(status.text)") }
        return parts.joined(separator: "; ")
    }

    /// While the first scan is on: `first scan: 1,204 of 18,204 files looked at`.
    static func scanning(finished: Int, pending: Int) -> String {
        guard pending > 0 else { return "first scan: looking for reports" }
        return "first scan: \(grouped(finished)) of \(count(finished + pending, "file")) looked at"
    }

    /// For `dateline status`.
    static func report(_ status: IngestStatus, watch: String) -> DaemonStatus {
        DaemonStatus(
            running: true, pid: Int(getpid()), revision: Int(status.head.revision),
            seq: Int(status.head.sequence), documents: status.head.documentCount, refused: status.head.refusedCount,
            pending: status.pendingCount, digest: "sha256:" + status.head.digest.hex, watch: watch,
            lastChange: status.head.lastChange?.text, state: status.state.rawValue, text: status.text)
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")" }

    /// `18,204`, whatever the locale: people and scripts read it.
    static func grouped(_ number: Int) -> String {
        var text = ""
        let digits = String(number.magnitude)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// In the largest unit that fits.
    static func age(milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds / 1000)
        return switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) days"
        }
    }
}
