import ChangeFeed
import Glibc
import NewsRecord

/// Prints lines of the feed as a reader gives them, and waits for more.
struct FeedTail {
    private let directory: String
    private let filter: FeedFilter
    private let printer: Printer
    private let host: Host
    /// Tells the lines in words instead of printing them; nil prints them as they are.
    private var story: FeedStory?
    private var reader: FeedReader
    /// Whether the oldest line that is kept is where to begin, wherever that is.
    private var beginsAnywhere: Bool

    /// Begins after the line `since`, or with the oldest line that is kept for nil. `directory` holds the feed.
    init(
        directory: String, since: Int64?, filter: FeedFilter, printer: Printer, host: Host, story: FeedStory?
    ) {
        self.directory = directory
        self.filter = filter
        self.printer = printer
        self.host = host
        self.story = story
        reader = FeedReader(directory: directory, since: since ?? 0)
        beginsAnywhere = since == nil
    }

    /// Prints what there is.
    mutating func printAll() throws {
        do {
            while let batch = try reader.next() {
                beginsAnywhere = false
                for line in batch.lines { try print(Array(batch.bytes(of: line))) }
            }
        } catch ChangeFeedError.gap(_, let through) where beginsAnywhere {
            beginsAnywhere = false
            reader = FeedReader(directory: directory, since: through)
            return try printAll()
        } catch ChangeFeedError.gap(let from, let through) {
            try printGap(from: from, through: through)
        } catch ChangeFeedError.noFeed(let directory) {
            // A store without a line has no feed yet.
            guard reader.sequence == 0 else {
                throw CommandFailure.missing("there is no feed in \(directory); starting the daemon makes it anew")
            }
        } catch let error as ChangeFeedError {
            throw FeedTalk.failure(error)
        }
        try printer.flush()
    }

    /// Prints what there is and what comes, for ever. With `heartbeatMilliseconds`, a line after so long a silence.
    mutating func follow(heartbeatMilliseconds: Int?) throws {
        while true {
            try printAll()
            let mayHaveGrown: Bool
            do {
                mayHaveGrown = try reader.wait(timeoutMilliseconds: heartbeatMilliseconds, wake: host.outputPipe)
            } catch ChangeFeedError.noFeed {
                try waitForFeed()
                continue
            } catch {
                throw FeedTalk.failure(error)
            }
            if host.hasReaderLeft { throw CommandFailure.outputClosed }
            if !mayHaveGrown, heartbeatMilliseconds != nil {
                try printHeartbeat()
                try printer.flush()
            }
        }
    }

    /// The daemon makes the feed's directory with the first line; there is nothing to watch before.
    private func waitForFeed() throws {
        var output = pollfd(fd: host.outputPipe ?? -1, events: 0, revents: 0)
        poll(&output, 1, 250)
        if output.revents != 0 { throw CommandFailure.outputClosed }
    }

    private mutating func print(_ line: [UInt8]) throws {
        guard filter.accepts(line) else { return }
        if story == nil { return try printer.line(line) }
        for sentence in story?.take(line) ?? [] { try printer.line(sentence) }
    }

    private func printHeartbeat() throws {
        if story != nil { return }
        try printer.json { writer in
            writer.object {
                $0.key("seq")
                $0.integer(reader.sequence)
                $0.key("time")
                $0.string(host.now().text)
                $0.key("op")
                $0.string("heartbeat")
            }
        }
    }

    private func printGap(from: Int64, through: Int64) throws {
        if story == nil {
            try printer.json { writer in
                writer.object {
                    $0.key("time")
                    $0.string(host.now().text)
                    $0.key("op")
                    $0.string("gap")
                    $0.key("from")
                    $0.integer(from)
                    $0.key("through")
                    $0.integer(through)
                }
            }
        }
        try printer.flush()
        throw CommandFailure.belowFloor(
            "the lines \(from) to \(through) are not kept any more; start again with `dateline tail --snapshot`")
    }
}

/// What the feed's files have to say, in words.
enum FeedTalk {
    static func failure(_ error: ChangeFeedError) -> CommandFailure {
        switch error {
        case .file(let operation, let path, let code):
            .system("\(path): cannot \(operation.rawValue) the feed: \(CommandFailure.words(errno: code))")
        case .noFeed(let directory): .missing("there is no feed in \(directory)")
        default: .damaged("\(error)")
        }
    }
}
