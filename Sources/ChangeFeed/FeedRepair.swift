/// Brings the files of the feed in line with their source: at start, and after a write that failed.
///
/// A torn line is cut, what was edited is written anew, what is missing is added, what the source does not have is
/// dropped. Of full segments the names and the first and last lines are looked at, of the newest file at least the last
/// `FeedRepair.verifiedBytes`; whatever is wrong there has the whole file compared.
public enum FeedRepair {
    /// How much of the end of the newest file is compared with the source, in bytes, whole lines.
    static let verifiedBytes = 1 << 20

    /// Repairs the feed of `writer`, which can be appended to afterwards.
    public static func repair(
        _ writer: inout FeedWriter, from source: some FeedSource
    ) throws(ChangeFeedError) {
        try writer.reopen()
        let lines = SourceLines(source: source)
        let oldest = try lines.oldest()
        let next = try repairSegments(writer.directory, lines, oldest, segmentBytes: writer.segmentBytes)
        try repairCurrent(&writer, lines, expected: next)
        while let start = writer.nextSequence, let unit = try lines.unit(from: start) {
            try writer.append(unit.bytes, firstSequence: unit.firstSequence)
        }
    }

    // MARK: Full segments

    /// Makes the full segments cover `oldest` up to some line without a hole. Gives the number that follows them.
    private static func repairSegments(
        _ directory: FeedDirectory, _ lines: SourceLines<some FeedSource>, _ oldest: Int64, segmentBytes: Int
    ) throws(ChangeFeedError) -> Int64 {
        var next = oldest
        for name in try directory.segments() {
            let path = directory.segment(name)
            // A segment that begins before the last one ended says what was said already. What is wrong is written
            // anew, from whichever line the neighbours leave open.
            guard name >= next, let last = try lastSequence(ofSegmentAt: path, first: name), last >= name,
                try lines.has(last)
            else {
                try FeedDirectory.remove(path)
                continue
            }
            next = last + 1
        }
        return try fillHoles(directory, lines, oldest, segmentBytes: segmentBytes)
    }

    /// Writes segments for the lines that no file holds before one that does.
    private static func fillHoles(
        _ directory: FeedDirectory, _ lines: SourceLines<some FeedSource>, _ oldest: Int64, segmentBytes: Int
    ) throws(ChangeFeedError) -> Int64 {
        let currentFirst = try firstSequence(ofFileAt: directory.current)
        var next = oldest
        var starts = try directory.segments()
        if let currentFirst, currentFirst >= oldest { starts.append(currentFirst) }
        for start in starts {
            if start > next {
                guard try lines.has(start - 1) else { return next }
                try write(directory, lines, from: next, before: start, segmentBytes: segmentBytes)
                next = start
            }
            if start == currentFirst { break }
            if let last = try lastSequence(ofSegmentAt: directory.segment(start), first: start) { next = last + 1 }
        }
        return next
    }

    private static func write(
        _ directory: FeedDirectory, _ lines: SourceLines<some FeedSource>, from first: Int64, before end: Int64,
        segmentBytes: Int
    ) throws(ChangeFeedError) {
        var next = first
        while next < end {
            let start = next
            let temporary = directory.path + "/repair.tmp"
            try FeedDirectory.remove(temporary)
            let file = try FeedFile.appending(temporary)
            var size = 0
            while next < end, size < segmentBytes, let unit = try lines.unit(from: next) {
                var bytes = unit.bytes
                if unit.lastSequence >= end { bytes = lines.prefix(of: bytes, before: end) }
                try append(bytes, to: file)
                size += bytes.count
                next = min(unit.lastSequence + 1, end)
            }
            guard next > start else { return }
            let code = FeedSystem.real.sync(file.descriptor)
            guard code >= 0 else { throw .file(.sync, path: temporary, errno: -code) }
            try FeedDirectory.rename(temporary, directory.segment(start))
        }
    }

    private static func append(_ bytes: [UInt8], to file: FeedFile) throws(ChangeFeedError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                FeedSystem.real.write(file.descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
            }
            if count == -4 { continue }  // EINTR
            guard count > 0 else { throw .file(.write, path: file.path, errno: Int32(-count)) }
            written += count
        }
    }

    private static func firstSequence(ofFileAt path: String) throws(ChangeFeedError) -> Int64? {
        guard let file = try FeedFile.reading(path) else { return nil }
        return FeedScan.sequence(try file.read(at: 0, count: 64))
    }

    /// The number of the last line of a full segment; nil where the file does not begin with `first` or does not end
    /// with a whole line.
    private static func lastSequence(ofSegmentAt path: String, first: Int64) throws(ChangeFeedError) -> Int64? {
        guard let file = try FeedFile.reading(path) else { return nil }
        guard FeedScan.sequence(try file.read(at: 0, count: 64)) == first else { return nil }
        let size = try file.size()
        var window = 1 << 16
        while true {
            let start = max(0, size - window)
            let bytes = try file.read(at: start, count: size - start)
            guard bytes.last == 0x0A else { return nil }
            let body = bytes.dropLast()
            if let feed = body.lastIndex(of: 0x0A) { return FeedScan.sequence(bytes[(feed + 1)...]) }
            if start == 0 { return FeedScan.sequence(bytes) }
            window *= 4
        }
    }

    // MARK: The file in use

    private static func repairCurrent(
        _ writer: inout FeedWriter, _ lines: SourceLines<some FeedSource>, expected: Int64
    ) throws(ChangeFeedError) {
        let size = try writer.file.size()
        let head = try writer.file.read(at: 0, count: 64)
        guard let first = FeedScan.sequence(head), first == expected else {
            try writer.file.truncate(to: 0)
            return writer.adopt(size: 0, first: nil, next: expected)
        }
        let tail = try FeedComparison(file: writer.file, size: size, from: max(0, size - verifiedBytes))
            .run(lines)
        var sound = tail
        if tail == nil || tail.map({ $0.end < size }) == true {
            // Whatever damaged the end may have damaged more than was looked at.
            sound = try FeedComparison(file: writer.file, size: size, from: 0).run(lines)
        }
        let end = sound?.end ?? 0
        if end < size { try writer.file.truncate(to: end) }
        writer.adopt(size: end, first: end > 0 ? first : nil, next: end > 0 ? sound?.next ?? first : first)
    }
}

/// A source that is asked for lines one unit at a time.
struct SourceLines<Source: FeedSource> {
    let source: Source

    func unit(from sequence: Int64) throws(ChangeFeedError) -> FeedUnit? {
        do { return try source.feedUnit(from: sequence) } catch { throw .source("\(error)") }
    }

    func oldest() throws(ChangeFeedError) -> Int64 {
        do { return try max(1, source.oldestSequence()) } catch { throw .source("\(error)") }
    }

    /// Whether there is a line with this number.
    func has(_ sequence: Int64) throws(ChangeFeedError) -> Bool {
        try unit(from: sequence) != nil
    }

    /// The lines of `bytes` before the one numbered `end`.
    func prefix(of bytes: [UInt8], before end: Int64) -> [UInt8] {
        bytes.withUnsafeBytes { raw in
            var start = 0
            while let after = FeedScan.end(ofLineAt: start, in: raw),
                let number = FeedScan.sequence(UnsafeRawBufferPointer(rebasing: raw[start..<after])), number < end
            {
                start = after
            }
            return Array(raw[..<start])
        }
    }
}

/// Compares a file with its source, line by line, from some place to the end.
private struct FeedComparison {
    let file: FeedFile
    let size: Int
    let from: Int
    private static let chunk = 1 << 20

    /// Where the last line ends up to which all are equal, and the number that follows it. Nil where not even the
    /// first line compared is.
    func run(_ lines: SourceLines<some FeedSource>) throws(ChangeFeedError) -> (end: Int, next: Int64)? {
        var offset = try firstLine()
        guard offset < size, let first = FeedScan.sequence(try file.read(at: offset, count: 64)) else { return nil }
        var next = first
        var sound: (end: Int, next: Int64)?
        while offset < size, let unit = try lines.unit(from: next), unit.firstSequence == next {
            let found = try file.read(at: offset, count: unit.bytes.count)
            if found == unit.bytes {
                offset += found.count
                next = unit.lastSequence + 1
                sound = (offset, next)
                continue
            }
            return equalLines(found, unit, offset) ?? sound
        }
        return sound
    }

    /// The place of the first line that begins at or after `from`.
    private func firstLine() throws(ChangeFeedError) -> Int {
        guard from > 0 else { return 0 }
        var offset = from - 1
        while offset < size {
            let bytes = try file.read(at: offset, count: min(Self.chunk, size - offset))
            if let feed = bytes.firstIndex(of: 0x0A) { return offset + feed + 1 }
            if bytes.isEmpty { break }
            offset += bytes.count
        }
        return size
    }

    private func equalLines(_ found: [UInt8], _ unit: FeedUnit, _ offset: Int) -> (end: Int, next: Int64)? {
        var start = 0
        var next = unit.firstSequence
        unit.bytes.withUnsafeBytes { wanted in
            found.withUnsafeBytes { found in
                while let end = FeedScan.end(ofLineAt: start, in: wanted), end <= found.count,
                    wanted[start..<end].elementsEqual(found[start..<end])
                {
                    start = end
                    next += 1
                }
            }
        }
        return start > 0 ? (offset + start, next) : nil
    }
}
