import ArgumentParser
import ChangeAccount
import ControlSocket
import Hashing
import NewsRecord
import RevisionStore

/// `dateline status`: how daemon and store fare.
struct StatusCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell how the daemon and its store fare.",
        discussion: "Where no daemon runs, the store alone is described. Never starts anything.")

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let status = try ask(location) ?? describeStore(location)
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            try printer.line(status.json)
        } else {
            for line in lines(status, location, now: host.now()) { try printer.line(line) }
        }
        try printer.finish()
    }

    /// The daemon's own answer; nil where none runs.
    private func ask(_ location: StateLocation) throws -> DaemonStatus? {
        do {
            let paths = DaemonPresence.harmless(location.client.paths, stateDirectory: location.directory)
            let client = ControlClient(paths: paths, identity: location.client.identity)
            let reply = try client.send(.status, timeoutMilliseconds: 10_000)
            if case .status(let status) = reply { return status }
            throw DaemonTalk.failure(reply)
        } catch let error as ControlError {
            if case .noDaemon = error { return nil }
            // A reader of the group may read the store where it must not ask the daemon.
            if case .refused = error, let status = try? describeStore(location) { return status }
            throw DaemonTalk.failure(error, location: location)
        }
    }

    private func describeStore(_ location: StateLocation) throws -> DaemonStatus {
        let head = try location.openStore().head()
        return DaemonStatus(
            running: false, pid: nil, revision: Int(head.revision), seq: Int(head.sequence),
            documents: head.documentCount, refused: head.refusedCount, pending: 0, digest: "sha256:" + head.digest.hex,
            watch: location.watchedDirectory,
            lastChange: head.lastChange?.text, state: "stopped",
            text: "no daemon runs; this is the store as it was left")
    }

    private func lines(_ status: DaemonStatus, _ location: StateLocation, now: Timestamp) -> [String] {
        let process = status.pid.map { ", process \($0)" } ?? ""
        var rows = [
            ("daemon", status.running ? "\(PlainText.escaped(status.state))\(process)" : "not running"),
            ("", PlainText.oneLine(status.text)),
            ("watching", status.watch.map(PlainText.escaped) ?? "not known while no daemon runs"),
            ("state", PlainText.escaped(location.directory)),
            ("revision", "\(status.revision), sequence number \(status.seq)"),
            ("documents", "\(status.documents), refused \(status.refused), pending \(status.pending)"),
            ("last change", status.lastChange.map { PlainText.escaped($0) } ?? "none yet"),
        ]
        if let digest = status.digest { rows.append(("digest", PlainText.escaped(digest))) }
        return rows.filter { !$0.1.isEmpty }.map { DisplayWidth.padded($0.0, toColumns: 13) + $0.1 }
    }
}
