import ControlSocket
import Glibc
import NewsRecord
import RevisionStore
import Settings

/// Everything that the doctor looks at, one thing after the other. It changes nothing and starts nothing.
struct Examination {
    let location: StateLocation
    let environment: [String: String]

    func findings() -> [Finding] {
        let watched = location.watchedDirectory
        return [version(), settings()] + state() + store() + [daemon()] + (watched.map(watch) ?? [noWatch])
            + limits(watched)
            + unit()
    }

    private func version() -> Finding { .fine("version", "dateline \(ProductVersion.text)") }

    private func settings() -> Finding {
        do {
            let settings = try location.loadSettings()
            let file =
                settings.configFile.map { "\($0) is sound" } ?? "no configuration file; the defaults are in force"
            return .fine("settings", file)
        } catch {
            return .wrong(
                "settings", "\(error)", advice: "correct it; datelined --check-config says whether it is right")
        }
    }

    private func state() -> [Finding] {
        let directory = location.directory
        guard let status = Machine.status(directory) else {
            return [
                .wrong(
                    "state directory", "\(directory) is not there, or closed to you",
                    advice: "start the daemon once, or become a member of the group dateline")
            ]
        }
        var findings: [Finding] = []
        if status.mode & S_IWOTH != 0 {
            findings.append(
                .wrong(
                    "state directory", "everybody may write in \(directory)", advice: "chmod o-w \(directory)"))
        } else if status.mode & S_IROTH != 0 {
            findings.append(
                .warning(
                    "state directory", "everybody may read what is in \(directory)", advice: "chmod o-rx \(directory)"))
        } else {
            findings.append(.fine("state directory", "\(directory), for its owner and group alone"))
        }
        findings.append(MachineChecks.room(freeBytes: Machine.freeBytes(directory), directory: directory))
        findings.append(
            MachineChecks.stateFileSystem(silentName: Machine.networkFileSystem(directory), directory: directory))
        return findings
    }

    private func store() -> [Finding] {
        do {
            let head = try location.openStore().head()
            let text = "revision \(head.revision), \(head.documentCount) documents, \(head.refusedCount) files refused"
            guard head.refusedCount > 0 else { return [.fine("store", text)] }
            return [.warning("store", text, advice: "journalctl -u datelined | grep refused; or exclude them")]
        } catch {
            return [
                .wrong(
                    "store", (error as? CommandFailure)?.sentence ?? "\(error)",
                    advice: "if it is damaged: stop the daemon, put a backup in its place, start it again")
            ]
        }
    }

    private func daemon() -> Finding {
        let paths = DaemonPresence.harmless(location.client.paths, stateDirectory: location.directory)
        do {
            let client = ControlClient(paths: paths, identity: location.client.identity)
            let reply = try client.send(.status, timeoutMilliseconds: 5000)
            guard case .status(let status) = reply else {
                return .wrong("daemon", "it answers, and declines", advice: "see journalctl -u datelined")
            }
            let text = "process \(status.pid.map { String($0) } ?? "?"), \(status.state): \(status.text)"
            guard status.state != "degraded" else {
                return .wrong("daemon", text, advice: "mend what it names; it tries again by itself")
            }
            return .fine("daemon", text)
        } catch {
            switch error {
            case .noDaemon: return .warning("daemon", "none runs", advice: "systemctl start datelined")
            case .refused:
                return .warning("daemon", "you may not ask it", advice: "become a member of the group dateline")
            default:
                return .wrong("daemon", "\(error)", advice: "see journalctl -u datelined; systemctl restart datelined")
            }
        }
    }

    private var noWatch: Finding {
        .warning(
            "watched directory", "the configuration names none", advice: "set watch.directory in datelined.yaml")
    }

    private func watch(_ directory: String) -> [Finding] {
        guard let status = Machine.status(directory), status.mode & S_IFMT == S_IFDIR else {
            return [
                .wrong(
                    "watched directory", "\(directory) is not there, or closed to you",
                    advice: "make it, or name another as watch.directory")
            ]
        }
        var findings: [Finding] = []
        if status.mode & S_IWOTH != 0, status.mode & S_ISVTX == 0 {
            findings.append(
                .warning(
                    "watched directory", "everybody may change what is in \(directory)",
                    advice: "chmod o-w \(directory)"))
        } else {
            findings.append(.fine("watched directory", directory))
        }
        findings.append(
            MachineChecks.watchedFileSystem(silentName: Machine.networkFileSystem(directory), directory: directory))
        return findings
    }

    private func limits(_ watched: String?) -> [Finding] {
        let limit = Machine.inotifyLimit("max_user_watches")
        var findings: [Finding] = []
        if let watched {
            let (count, unreadable) = Machine.directories(at: watched, limit: (limit ?? 1 << 20) + 1)
            findings.append(MachineChecks.watches(limit: limit, directoryCount: count))
            if let unreadable {
                findings.append(
                    .warning(
                        "watched directory", "\(unreadable) cannot be read by you",
                        advice: "see that the daemon's user may: chmod, or setfacl"))
            }
        }
        findings.append(MachineChecks.queue(limit: Machine.inotifyLimit("max_queued_events")))
        return findings
    }

    /// Only where systemd runs, and only of the daemon whose state this is.
    private func unit() -> [Finding] {
        guard access("/run/systemd/system", F_OK) == 0, location.directory == Settings.standardStateDirectory,
            let shown = Machine.output(
                of:
                    "systemctl show datelined.service --property=LoadState,ActiveState,NRestarts,UnitFileState 2>/dev/null"
            ),
            shown.isGood
        else { return [] }
        return [Self.unit(properties: shown.text)]
    }

    /// Judges what `systemctl show` says, a property a line.
    static func unit(properties text: String) -> Finding {
        var values: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
        guard values["LoadState"] == "loaded" else {
            return .wrong(
                "unit", "datelined.service is \(values["LoadState"] ?? "not known")",
                advice: "install the package, or unmask the unit")
        }
        let active = values["ActiveState"] ?? "unknown"
        let text = "datelined.service is \(active), \(values["UnitFileState"] ?? "not enabled")"
        if active == "failed" {
            return .wrong("unit", text, advice: "systemctl status datelined; then systemctl reset-failed and start")
        }
        if let restarts = values["NRestarts"].flatMap({ Int($0) }), restarts > 0 {
            return .warning(
                "unit", "\(text); it was started anew \(restarts) times by itself",
                advice: "see journalctl -u datelined")
        }
        guard values["UnitFileState"] == "enabled" else {
            return .warning("unit", text, advice: "systemctl enable datelined, to have it run after the next boot")
        }
        return .fine("unit", text)
    }
}
