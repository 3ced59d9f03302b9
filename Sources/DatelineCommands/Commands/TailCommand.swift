import ArgumentParser
import BytePaths
import Hashing
import NewsRecord
import RevisionStore

/// `dateline tail`: the feed, from any line on, and on as it grows.
struct TailCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Print the feed of changes, and follow it as it grows.",
        discussion: """
            Lines are those of the feed, as JSON; on a terminal without --json they are told in words instead. Without \
            --since it begins with the oldest line that is kept. Where lines after --since are not kept any more, a line \
            has the op “gap”, and the exit code is 65; with --snapshot too, the newest snapshot follows instead, and \
            the lines after it.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Option(
        help: ArgumentHelp(
            "Begin after the line with this sequence number, or with what comes from now on.", valueName: "seq|now"))
    var since: String?

    @Flag(name: .shortAndLong, help: "Wait for more lines, until interrupted.")
    var follow = false

    @Flag(
        help:
            "Print the snapshot first, then the lines after exactly that; with --since, only if lines after it are gone."
    )
    var snapshot = false

    @Option(help: ArgumentHelp("Only changes of this document; commit lines come all the same.", valueName: "document"))
    var document: String?

    @Option(
        help: ArgumentHelp("Only changes of items of this type; commit lines come all the same.", valueName: "type"))
    var type: String?

    @Option(
        help: ArgumentHelp(
            "Only changes of what this speaker says or claims, before or after; commit lines come all the same.",
            valueName: "name"))
    var speaker: String?

    @Option(help: ArgumentHelp("With --follow, a heartbeat line after so many quiet seconds.", valueName: "seconds"))
    var heartbeat: Double?

    @Option(help: ArgumentHelp("lines, as in the feed, or cloudevents: each as a CloudEvent 1.0.", valueName: "format"))
    var format: String?

    @Option(
        help: ArgumentHelp("The source of CloudEvents, a URI reference; else one made of the store.", valueName: "uri"))
    var source: String?

    func run(on host: Host) throws {
        let request = try request()
        if follow { host.leaveOnInterrupt() }
        let location = try place.locate(on: host)
        let store = try location.openStore()
        let tellsStory = host.isTerminal && !form.json && format == nil
        let printer = Printer(host, forPeople: tellsStory, paged: false)
        let start = try start(request, store)
        let filter = FeedFilter(
            document: try documentFilter(store), type: request.type, speaker: try speaker.map { try SpeakerFilter($0) })
        var tail = FeedTail(
            directory: location.directory + "/feed", since: start, filter: filter, printer: printer, host: host,
            output: try output(location, store, tellsStory ? printer.style : nil), sources: sources(store))
        if snapshot, since == nil { try tail.printSnapshot() }
        if follow {
            try tail.follow(heartbeatMilliseconds: request.heartbeatMilliseconds)
        } else {
            try tail.printAll()
            if tail.itemCount == 0 { try filter.speaker?.checkKnown(store, store.snapshot(at: nil)) }
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
            if snapshot, request.isFromNow { throw .usage("--snapshot begins with now; leave --since out") }
        }
        if let format, !["lines", "cloudevents"].contains(format) {
            throw .usage("--format takes lines or cloudevents, not “\(format)”")
        }
        if source != nil, format != "cloudevents" { throw .usage("--source goes with --format cloudevents") }
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

    /// The sequence number to begin after; nil for the oldest line kept.
    private func start(_ request: Request, _ store: Snapshots) throws -> Int64? {
        let newest = try store.head().sequence
        if request.isFromNow { return newest }
        if let since = request.since, since > newest {
            throw CommandFailure.pastHead("there is no line \(since) yet; the newest has the sequence number \(newest)")
        }
        return request.since
    }

    private func output(_ location: StateLocation, _ store: Snapshots, _ style: Style?) throws -> LineOutput {
        if let style { return .story(FeedStory(style: style, documentValue: Self.finder(store))) }
        guard format == "cloudevents" else { return .lines }
        return .events(CloudEvent(source: try source ?? Self.source(store)))
    }

    /// Names a feed by the link of its oldest revision in the chain, which no other feed has: a copy of the store keeps
    /// it, and no machine's name or path is given away.
    private static func source(_ store: Snapshots) throws -> String {
        let oldest = max(1, try store.floor().revision)
        guard let entry = try store.revision(oldest) else { return "urn:dateline:empty" }
        return "urn:dateline:\(entry.chain.hex.prefix(32))"
    }

    private func sources(_ store: Snapshots) -> FeedTail.Sources {
        FeedTail.Sources(
            lines: { from in try store.lines(from: from).map { ($0.lastSequence, $0.bytes) } },
            snapshot: snapshot
                ? { body in
                    let head = try store.snapshot(at: nil)
                    try SnapshotCommand.forEachLine(store, head, body)
                    return head.sequence
                } : nil,
            floor: { try store.floor() })
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
