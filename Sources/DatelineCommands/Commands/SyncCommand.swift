import ArgumentParser
import ControlSocket
import NewsRecord

/// `dateline sync`: waits until everything that was saved before the call is committed.
struct SyncCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Wait until every change made before now is committed; print the revision.",
        discussion: """
            A change is a last close after writing, a rename or a removal in the watched directory that returned before \
            the call. Without a daemon the exit code is 69, after the timeout 75.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Option(
        help: ArgumentHelp("Give up after so many seconds; without it, wait as long as it takes.", valueName: "seconds")
    )
    var timeout: Double?

    func run(on host: Host) throws {
        if let timeout, !(timeout >= 0 && timeout <= 1e9) {
            throw CommandFailure.usage("--timeout takes seconds of at least 0, not \(timeout)")
        }
        let location = try place.locate(on: host)
        let limit = timeout.map { Int(($0 * 1000).rounded(.up)) }
        let reply: ControlReply
        do {
            // The daemon's own answer to a timeout is better than ours, so it gets a little more.
            reply = try location.client.send(
                .sync(timeoutMilliseconds: limit), timeoutMilliseconds: limit.map { $0 + 2000 })
        } catch {
            throw DaemonTalk.failure(error, location: location)
        }
        try DaemonTalk.printSynced(reply, form, host)
    }
}

/// The daemon's answers, as a command tells them.
enum DaemonTalk {
    /// Prints the revision that the daemon has come to; with `--json`, its last line in the feed, too.
    static func printSynced(_ reply: ControlReply, _ form: OutputForm, _ host: Host) throws {
        guard case .synced(let revision, let sequence) = reply else { throw failure(reply) }
        let printer = Printer(host, forPeople: false)
        if form.json {
            try printer.json { writer in
                writer.object {
                    $0.key("revision")
                    $0.integer(revision)
                    $0.key("seq")
                    $0.integer(sequence)
                }
            }
        } else {
            try printer.line("\(revision)")
        }
        try printer.finish()
    }

    static func failure(_ error: ControlError, location: StateLocation) -> CommandFailure {
        switch error {
        case .noDaemon, .hungUp:
            .noDaemon(
                "\(error); start one with `datelined --state \(location.directory)`, or see `systemctl status datelined`"
            )
        case .timedOut: .temporary("\(error); try again, or give --timeout more seconds")
        case .refused: .notPermitted("\(error)")
        case .garbled: .damaged("\(error)")
        default: .system("\(error)")
        }
    }

    static func failure(_ reply: ControlReply) -> CommandFailure {
        guard case .failed(let failure) = reply else {
            return .damaged("the daemon gave an answer to another question")
        }
        switch failure.reason {
        case .timedOut, .busy: return .temporary("the daemon answers: \(failure.text)")
        case .declined: return .usage(failure.text)
        case .unknown: return .missing(failure.text)
        case .stopping, .wrongState: return .noDaemon("the daemon answers: \(failure.text)")
        default: return .system("the daemon answers: \(failure.text)")
        }
    }
}
