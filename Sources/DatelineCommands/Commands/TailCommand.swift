import ArgumentParser
import BytePaths
import NewsRecord
import RevisionStore

/// `dateline tail`: the feed, from any line on, and on as it grows.
struct TailCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Print the feed of changes, and follow it as it grows.",
        discussion: """
            Lines are those of the feed, as JSON; on a terminal without --json they are told in words instead. Without \
            --since it begins with the oldest line that is kept. Where lines after --since are not kept any more, the last \
            line has the op “gap” and the exit code is 65: start again with --snapshot.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Option(
        help: ArgumentHelp(
            "Begin after the line with this sequence number, or with what comes from now on.", valueName: "seq|now"))
    var since: String?

    @Flag(name: .shortAndLong, help: "Wait for more lines, until interrupted.")
    var follow = false

    @Flag(help: "Print the snapshot first, then the lines after exactly that.")
    var snapshot = false

    @Option(help: ArgumentHelp("Only changes of this document; commit lines come all the same.", valueName: "document"))
    var document: String?

    @Option(
        help: ArgumentHelp("Only changes of items of this type; commit lines come all the same.", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("With --follow, a heartbeat line after so many quiet seconds.", valueName: "seconds"))
    var heartbeat: Double?

    func run(on host: Host) throws {
        let request = try request()
        if follow { host.leaveOnInterrupt() }
        let location = try place.locate(on: host)
        let store = try location.openStore()
        let tellsStory = host.isTerminal && !form.json
        let printer = Printer(host, forPeople: tellsStory, paged: false)
        let start = try start(request, store, printer)
        let filter = FeedFilter(document: try documentFilter(store), type: request.type)
        var tail = FeedTail(
            directory: location.directory + "/feed", since: start, filter: filter, printer: printer, host: host,
            story: tellsStory ? FeedStory(style: printer.style, documentValue: Self.finder(store)) : nil)
        if follow {
            try tail.follow(heartbeatMilliseconds: request.heartbeatMilliseconds)
        } else {
            try tail.printAll()
        }
        try printer.finish()
    }

    private struct Request {
        var since: Int64?
        var isFromNow = false
        var type: ItemType?
        var heartbeatMilliseconds: Int?
    }

    private func request() throws(CommandFailure) -> Request {
        var request = Request()
        if let since {
            request.isFromNow = since == "now"
            request.since = Int64(since)
            guard request.isFromNow || (request.since ?? -1) >= 0 else {
                throw .usage("--since takes a sequence number or “now”, not “\(since)”")
            }
            if snapshot { throw .usage("--snapshot goes on after its own sequence number; leave --since out") }
        }
        if let type {
            request.type = ItemType(name: type)
            if request.type == nil {
                let names = ItemType.allCases.map(\.name).joined(separator: ", ")
                throw .usage("--type takes one of \(names), not “\(type)”")
            }
        }
        if let heartbeat {
            guard heartbeat >= 0.01, heartbeat <= 1e6 else {
                throw .usage("--heartbeat takes seconds of at least 0.01, not \(heartbeat)")
            }
            guard follow else { throw .usage("--heartbeat goes with --follow") }
            request.heartbeatMilliseconds = Int((heartbeat * 1000).rounded(.up))
        }
        return request
    }

    /// The sequence number to begin after, the snapshot printed where it is asked for; nil for the oldest line kept.
    private func start(_ request: Request, _ store: Snapshots, _ printer: Printer) throws -> Int64? {
        if snapshot {
            let head = try store.snapshot(at: nil)
            try SnapshotCommand.print(store, head, to: printer)
            try printer.flush()
            return head.sequence
        }
        let newest = try store.head().sequence
        if request.isFromNow { return newest }
        if let since = request.since, since > newest {
            throw CommandFailure.pastHead("there is no line \(since) yet; the newest has the sequence number \(newest)")
        }
        return request.since
    }

    /// What lines of the document have. One that is not known may yet come where the feed is followed.
    private func documentFilter(_ store: Snapshots) throws -> (path: String, id: String?)? {
        guard let document else { return nil }
        let path = RelativePath(document)?.shown ?? document
        do {
            return (path, try store.documentEver(named: document, at: store.snapshot(at: nil)))
        } catch CommandFailure.unknown where follow {
            return (path, nil)
        }
    }

    private static func finder(_ store: Snapshots) -> (String, Int64) -> JSONValue? {
        { document, revision in
            guard let snapshot = try? store.snapshot(at: "\(revision)") else { return nil }
            return try? store.value(ofDocument: document, at: snapshot)
        }
    }
}
