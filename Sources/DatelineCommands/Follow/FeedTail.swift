import ChangeFeed
import Glibc
import NewsRecord

/// Prints lines of the feed as a reader gives them, and waits for more.
///
/// What the files lack – somebody removed or cut them while no daemon was there to mend them – comes from the store,
/// of which the files are a copy. Only what the store does not keep any more is a gap.
struct FeedTail {
    /// Where lines and snapshots come from besides the feed's files.
    struct Sources {
        /// Lines from a number on, as the store makes them; nil where it has none.
        var lines: (_ from: Int64) throws -> (last: Int64, bytes: [UInt8])?
        /// Gives each line of a snapshot, and at the end the number of the snapshot's last line. Nil where a gap is the
        /// end.
        var snapshot: ((_ line: ([UInt8]) throws -> Void) throws -> Int64)?
        /// The oldest revision that is kept, and the number of the oldest line that `lines` can give.
        var floor: () throws -> (revision: Int64, sequence: Int64)
    }

    private let directory: String
    private var filter: FeedFilter
    private let printer: Printer
    private let host: Host
    private let sources: Sources
    private var output: LineOutput
    private var reader: FeedReader
    /// Whether the oldest line that is kept is where to begin, wherever that is.
    private var beginsAnywhere: Bool
    /// When something was printed last, by the clock that never goes back.
    private var lastPrinted = Self.clockMilliseconds()

    /// How many lines of items were printed.
    private(set) var itemCount = 0

    /// Begins after the line `since`, or with the oldest line that is kept for nil. `directory` holds the feed.
    init(
        directory: String, since: Int64?, filter: FeedFilter, printer: Printer, host: Host, output: LineOutput,
        sources: Sources
    ) {
        self.directory = directory
        self.filter = filter
        self.printer = printer
        self.host = host
        self.output = output
        self.sources = sources
        reader = FeedReader(directory: directory, since: since ?? 0)
        beginsAnywhere = since == nil
    }

    /// Prints what there is.
    mutating func printAll() throws {
        while try printFromFiles() || printFromStore(from: reader.sequence + 1) || passForgotten() {}
        try printer.flush()
    }

    /// Prints a snapshot and goes on after it.
    mutating func printSnapshot() throws {
        guard let snapshot = sources.snapshot else { return }
        let last = try snapshot { line in
            for line in output.take(line) { try printer.line(line) }
        }
        try printer.flush()
        beginsAnywhere = false
        reader = FeedReader(directory: directory, since: last)
    }

    /// Prints what the files have; true where the reader has to begin anew, at another place.
    private mutating func printFromFiles() throws -> Bool {
        do {
            while let batch = try reader.next() {
                beginsAnywhere = false
                for line in batch.lines { try print(Array(batch.bytes(of: line))) }
            }
            return false
        } catch ChangeFeedError.gap(let from, let through) {
            if try printFromStore(from: from) { return true }
            if !beginsAnywhere { try printGap(from: from, through: through) } else { skip(to: through) }
            return true
        } catch ChangeFeedError.noFeed {
            // A store without a line has no feed yet; one that lost it has its lines still.
            return false
        } catch let error as ChangeFeedError {
            throw FeedTalk.failure(error)
        }
    }

    /// Prints a revision, or a status line, that the files lack; false where the store has nothing there either.
    private mutating func printFromStore(from sequence: Int64) throws -> Bool {
        guard let unit = try sources.lines(sequence) else { return false }
        for line in unit.bytes.split(separator: 0x0A) { try print(Array(line)) }
        skip(to: unit.last)
        return true
    }

    /// Goes past lines that are neither in the files nor in the store; false where there are none.
    private mutating func passForgotten() throws -> Bool {
        let next = reader.sequence + 1
        let oldest = try sources.floor().sequence
        guard next < oldest else { return false }
        if beginsAnywhere { skip(to: oldest - 1) } else { try printGap(from: next, through: oldest - 1) }
        return true
    }

    private mutating func skip(to sequence: Int64) {
        beginsAnywhere = false
        reader = FeedReader(directory: directory, since: sequence)
    }

    /// Prints what there is and what comes, for ever. With `heartbeatMilliseconds`, a line after so long a silence.
    mutating func follow(heartbeatMilliseconds: Int?) throws {
        while true {
            try printAll()
            do {
                let rest = heartbeatMilliseconds.map { max(1, $0 - (Self.clockMilliseconds() - lastPrinted)) }
                _ = try reader.wait(timeoutMilliseconds: rest, wake: host.outputPipe)
            } catch ChangeFeedError.noFeed {
                try waitForFeed()
                continue
            } catch {
                throw FeedTalk.failure(error)
            }
            if host.hasReaderLeft { throw CommandFailure.outputClosed }
            // Filters may hide much: silence is when nothing was printed, not when nothing happened.
            if let heartbeatMilliseconds, Self.clockMilliseconds() - lastPrinted >= heartbeatMilliseconds {
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
        if ObjectScan(line).value(of: "type") != nil { itemCount += 1 }
        try write(line)
    }

    private mutating func write(_ line: [UInt8]) throws {
        for line in output.take(line) { try printer.line(line) }
        lastPrinted = Self.clockMilliseconds()
    }

    private mutating func printHeartbeat() throws {
        lastPrinted = Self.clockMilliseconds()
        if output.isStory { return }
        var writer = JSONWriter()
        writer.object {
            $0.key("seq")
            $0.integer(reader.sequence)
            $0.key("time")
            $0.string(host.now().text)
            $0.key("op")
            $0.string("heartbeat")
        }
        try write(writer.bytes)
    }

    /// Tells what is missing, and begins afresh with a snapshot where that is wanted.
    private mutating func printGap(from: Int64, through: Int64) throws {
        if !output.isStory {
            var writer = JSONWriter()
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
            try write(writer.bytes)
        }
        if sources.snapshot != nil { return try printSnapshot() }
        try printer.flush()
        let oldest = try sources.floor().revision
        throw CommandFailure.belowFloor(
            "the lines \(from) to \(through) are not kept any more, the oldest revision that is kept is \(oldest); start "
                + "again with `dateline tail --snapshot`")
    }

    private static func clockMilliseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
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
