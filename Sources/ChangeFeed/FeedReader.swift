import Glibc

/// Whole lines of the feed, in order and each once.
public struct FeedBatch: Sendable, Equatable {
    /// A line of the batch.
    public struct Line: Sendable, Equatable {
        /// Its sequence number.
        public var sequence: Int64
        /// Where it stands in `bytes`, without its line feed.
        public var range: Range<Int>
    }

    /// Whole lines, each with its line feed.
    public var bytes: [UInt8]
    /// Where each line stands.
    public var lines: [Line]

    /// The bytes of a line, without its line feed.
    public func bytes(of line: Line) -> ArraySlice<UInt8> { bytes[line.range] }
}

/// Reads the feed from some line on, across segments, while it is being written.
///
/// One owner at a time. Lines are handed out once they are whole, each once, in order; where lines are missing that is
/// an error, never a skip.
public final class FeedReader {
    private static let chunk = 1 << 18
    /// A change of files that goes on for so many looks is no rotation.
    private static let mostLooks = 100

    private let directory: FeedDirectory
    private var watch: FeedWatch?
    private var file: FeedFile?
    private var offset = 0

    /// The number of the last line that was handed out: the cursor from which a later reader can go on.
    public private(set) var sequence: Int64

    /// Reads the feed in `directory`, from the line after `since`; 0 means from its beginning.
    public init(directory: String, since: Int64) {
        self.directory = FeedDirectory(path: directory)
        sequence = max(0, since)
    }

    /// The next lines, about `limitBytes` of them at most, but at least one where there is one. Nil at the end of what
    /// there is now.
    ///
    /// Fails with `gap` where the next line is not kept any more, with `noFeed` where there is no feed.
    public func next(limitBytes: Int = 1 << 20) throws(ChangeFeedError) -> FeedBatch? {
        for _ in 0..<Self.mostLooks {
            if file == nil, try !openNext() { return nil }
            guard let file else { return nil }
            if let batch = try read(file, limitBytes: limitBytes) { return batch }
            // At the end of the file that is the newest, there is nothing more for now. One that was renamed may have
            // got lines between the read and the look: what comes next is looked for by its number, wherever it is.
            if try isCurrent(file) { return nil }
            self.file = nil
        }
        return nil
    }

    /// Waits until the feed may have grown: true as soon as there was an event, false after `timeoutMilliseconds` – nil
    /// for no end – or once `wake`, a descriptor, can be read.
    public func wait(timeoutMilliseconds: Int?, wake: Int32? = nil) throws(ChangeFeedError) -> Bool {
        if watch == nil {
            watch = try FeedWatch(directory.path)
            // What came before the watch was there makes no event.
            return true
        }
        let happened = try watch?.wait(timeoutMilliseconds: timeoutMilliseconds, wake: wake) ?? false
        if watch?.isOver == true { watch = nil }
        return happened
    }

    // MARK: Files

    /// Opens the file that holds the line after `sequence`, at that line. False where it is not there yet.
    private func openNext() throws(ChangeFeedError) -> Bool {
        let wanted = sequence + 1
        for _ in 0..<Self.mostLooks {
            let segments = try directory.segments()
            let holder = segments.last { $0 <= wanted }
            // Of full segments, the last that begins at or before the line; but if it ends before it, the line is in
            // the file in use.
            if let holder, let segment = try FeedFile.reading(directory.segment(holder)),
                try place(of: wanted, in: segment)
            {
                return true
            }
            let current = try FeedFile.reading(directory.current)
            if let current, let first = try firstSequence(of: current) {
                if first <= wanted {
                    file = current
                    offset = try start(of: wanted, in: current)
                    return true
                }
                let now = try directory.segments()
                // The file was rotated between the two looks.
                if now != segments { continue }
                throw .gap(from: wanted, through: (now.first { $0 > wanted } ?? first) - 1)
            }
            if try directory.segments() != segments { continue }
            if let first = segments.first(where: { $0 > wanted }) { throw .gap(from: wanted, through: first - 1) }
            return false
        }
        return false
    }

    /// Takes `segment` as the open file if it has the line `wanted`.
    private func place(of wanted: Int64, in segment: FeedFile) throws(ChangeFeedError) -> Bool {
        let start = try start(of: wanted, in: segment)
        guard start < (try segment.size()) else { return false }
        file = segment
        offset = start
        return true
    }

    private func firstSequence(of file: FeedFile) throws(ChangeFeedError) -> Int64? {
        FeedScan.sequence(try file.read(at: 0, count: 64))
    }

    /// Where the first line begins whose number is `wanted` or more; the end of the whole lines where there is none.
    private func start(of wanted: Int64, in file: FeedFile) throws(ChangeFeedError) -> Int {
        // Below `low` every line is too early; the first line at or after `high` is not.
        var low = 0
        var high = try file.size()
        while high - low > Self.chunk {
            let middle = low + (high - low) / 2
            guard let (place, number) = try line(after: middle, before: high, in: file) else {
                high = middle
                continue
            }
            if number < wanted { low = place } else { high = middle }
        }
        var place = low
        while let (start, number) = try line(at: place, in: file) {
            if number >= wanted { return start }
            guard let next = try end(ofLineAt: start, in: file) else { return start }
            place = next
        }
        return place
    }

    /// The first line that begins after `place`.
    private func line(
        after place: Int, before end: Int, in file: FeedFile
    ) throws(ChangeFeedError) -> (Int, Int64)? {
        guard let start = try self.end(ofLineAt: place, in: file), start < end else { return nil }
        return try line(at: start, in: file)
    }

    private func line(at place: Int, in file: FeedFile) throws(ChangeFeedError) -> (Int, Int64)? {
        guard let number = FeedScan.sequence(try file.read(at: place, count: 64)) else { return nil }
        return (place, number)
    }

    private func end(ofLineAt place: Int, in file: FeedFile) throws(ChangeFeedError) -> Int? {
        var offset = place
        while true {
            let bytes = try file.read(at: offset, count: Self.chunk / 4)
            if bytes.isEmpty { return nil }
            if let feed = bytes.firstIndex(of: 0x0A) { return offset + feed + 1 }
            offset += bytes.count
        }
    }

    private func isCurrent(_ file: FeedFile) throws(ChangeFeedError) -> Bool {
        let own = try file.status()
        guard Int(own.st_size) >= offset else { return false }
        var named = stat()
        guard stat(directory.current, &named) == 0 else {
            // Between two names of a rotation there is no newest file; whoever waits hears of it.
            return errno == ENOENT && own.st_nlink > 0 && file.path == directory.current
        }
        return named.st_ino == own.st_ino && named.st_dev == own.st_dev
    }

    // MARK: Lines

    private func read(_ file: FeedFile, limitBytes: Int) throws(ChangeFeedError) -> FeedBatch? {
        var count = max(limitBytes, 1)
        while true {
            var bytes = try file.read(at: offset, count: count)
            let end = bytes.withUnsafeBytes { FeedScan.endOfLastLine($0) }
            if end == 0 {
                // A line that is longer than what was asked for, or one that is not whole yet.
                if bytes.count < count { return nil }
                count *= 4
                continue
            }
            let (lines, used) = try lines(in: bytes[..<end])
            offset += used
            guard let last = lines.last else { continue }
            bytes.removeLast(bytes.count - used)
            sequence = last.sequence
            return FeedBatch(bytes: bytes, lines: lines)
        }
    }

    /// The lines in `bytes` up to the end or to where one is missing, and how many bytes that is.
    private func lines(in bytes: ArraySlice<UInt8>) throws(ChangeFeedError) -> ([FeedBatch.Line], Int) {
        var lines: [FeedBatch.Line] = []
        var hole: Int64?
        var expected = sequence + 1
        var start = 0
        bytes.withUnsafeBytes { raw in
            while let end = FeedScan.end(ofLineAt: start, in: raw) {
                // What is no line of ours is somebody's edit; the daemon's repair takes it out.
                guard let number = FeedScan.sequence(UnsafeRawBufferPointer(rebasing: raw[start..<end])),
                    number >= expected
                else {
                    start = end
                    continue
                }
                guard number == expected else {
                    hole = number
                    return
                }
                lines.append(FeedBatch.Line(sequence: number, range: start..<(end - 1)))
                expected += 1
                start = end
            }
        }
        if let hole, lines.isEmpty {
            file = nil
            throw .gap(from: expected, through: hole - 1)
        }
        return (lines, start)
    }
}
