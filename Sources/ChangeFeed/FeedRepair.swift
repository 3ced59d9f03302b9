import Glibc

/// What a repair found that no crash leaves behind.
public struct FeedFindings: Sendable, Equatable {
    /// The names of files that somebody else changed or removed; they are as they were again.
    public var harmedFiles: [String] = []
    /// How many revisions and status lines the newest file lacked. A crash between commit and append costs one.
    public var restoredUnitCount = 0
    /// How many bytes at the start of the newest file were not looked at, for `FeedRepair.check` to do so in its time.
    public var uncheckedBytes = 0

    public init() {}
}

/// Brings the files of the feed in line with their source: at start, after a write that failed, and when somebody else
/// was at them.
///
/// A torn line is cut, what was edited is written anew, what is missing is added, what the source does not have is
/// dropped. Files whose seal is whole are taken for what they were; full segments without one are compared from end to
/// end. The newest file has no seal after a crash: at least its last `FeedRepair.verifiedBytes` are compared, and all
/// of it where anything is wrong there.
public enum FeedRepair {
    /// How much of the end of the newest file is compared with the source, in bytes, whole lines.
    static let verifiedBytes = 1 << 20
    /// What a file is called until it is whole.
    static let temporaryName = "repair.tmp"

    /// Repairs the feed of `writer`, which can be appended to afterwards.
    ///
    /// - Parameter trustsSeals: false compares every file from end to end: for a source whose past was changed.
    @discardableResult
    public static func repair(
        _ writer: inout FeedWriter, from source: some FeedSource, trustsSeals: Bool = true
    ) throws(ChangeFeedError) -> FeedFindings {
        var findings = FeedFindings()
        let seals = trustsSeals ? writer.seals : FeedSeals()
        // A crash from here on leaves a newest file that is not what it was sealed as.
        writer.saveSeals()
        try writer.reopen()
        let lines = SourceLines(source: source)
        let oldest = try lines.oldest()
        let next = try repairSegments(&writer, seals, lines, oldest, &findings)
        let bounds = (oldest: oldest, next: next)
        try repairCurrent(&writer, seals, lines, bounds, isThorough: !trustsSeals, &findings)
        var unitCount = 0
        while let start = writer.nextSequence, let unit = try lines.unit(from: start) {
            try writer.append(unit.bytes, firstSequence: unit.firstSequence)
            unitCount += 1
        }
        findings.restoredUnitCount = unitCount
        writer.saveSeals()
        return findings
    }

    /// Compares the first `count` bytes of the newest file with the source, without being in anybody's way: the lines of
    /// a feed never change. False where they differ.
    public static func check(
        _ directory: String, firstBytes count: Int, against source: some FeedSource
    ) throws(ChangeFeedError) -> Bool {
        guard count > 0, let file = try FeedFile.reading(FeedDirectory(path: directory).current) else { return true }
        let sound = try FeedComparison(file: file, size: count, from: 0).run(SourceLines(source: source))
        return sound?.end == count
    }

    // MARK: Full segments

    /// Makes the full segments cover `oldest` up to some line without a hole. Gives the number that follows them.
    private static func repairSegments(
        _ writer: inout FeedWriter, _ seals: FeedSeals, _ lines: SourceLines<some FeedSource>, _ oldest: Int64,
        _ findings: inout FeedFindings
    ) throws(ChangeFeedError) -> Int64 {
        let directory = writer.directory
        let names = try directory.segments()
        for (name, seal) in seals.segments where !names.contains(name) {
            writer.unseal(name)
            if seal.last >= oldest { findings.harmed(directory.segment(name)) }
        }
        var next = oldest
        for name in names {
            let path = directory.segment(name)
            // A segment that begins before the last one ended says what was said already.
            if name >= next {
                if let last = try soundEnd(ofSegment: name, in: directory, seals.segments[name], lines) {
                    writer.seal(name, last: last)
                    next = last + 1
                    continue
                }
                findings.harmed(path)
            }
            // What is wrong is written anew, from whichever line the neighbours leave open.
            try writer.removeSegment(name)
        }
        next = try fillHoles(directory, lines, oldest, segmentBytes: writer.segmentBytes)
        for name in try directory.segments() where writer.seals.segments[name] == nil {
            if let line = try lastLine(ofSegmentAt: directory.segment(name), first: name) {
                writer.seal(name, last: line.sequence)
            }
        }
        return next
    }

    /// The number of the last line of a full segment that is what the source has; nil for any other. With a seal that
    /// is whole the last line stands for all: a commit line has the hash of what went before.
    private static func soundEnd(
        ofSegment name: Int64, in directory: FeedDirectory, _ seal: FeedSeals.Seal?,
        _ lines: SourceLines<some FeedSource>
    ) throws(ChangeFeedError) -> Int64? {
        let path = directory.segment(name)
        guard let last = try lastLine(ofSegmentAt: path, first: name), last.sequence >= name,
            let unit = try lines.unit(from: last.sequence), unit.bytes.starts(with: last.bytes)
        else { return nil }
        if let seal, let now = FeedDirectory.status(path), FeedSeals.Seal(now, last: last.sequence) == seal {
            return seal.last
        }
        guard let file = try FeedFile.reading(path) else { return nil }
        let size = try file.size()
        let sound = try FeedComparison(file: file, size: size, from: 0).run(lines)
        return sound?.end == size ? last.sequence : nil
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
            if let last = try lastLine(ofSegmentAt: directory.segment(start), first: start) { next = last.sequence + 1 }
        }
        return next
    }

    static func write(
        _ directory: FeedDirectory, _ lines: SourceLines<some FeedSource>, from first: Int64, before end: Int64,
        segmentBytes: Int
    ) throws(ChangeFeedError) {
        var next = first
        while next < end {
            let start = next
            let temporary = directory.path + "/" + temporaryName
            try directory.remove(temporary)
            let file = try FeedFile.appending(temporary)
            var size = 0
            while next < end, size < segmentBytes, let unit = try lines.unit(from: next) {
                var bytes = unit.bytes
                if unit.lastSequence >= end { bytes = lines.prefix(of: bytes, before: end) }
                try append(bytes, to: file, directory.system)
                size += bytes.count
                next = min(unit.lastSequence + 1, end)
            }
            guard next > start else { return }
            let code = directory.system.sync(file.descriptor)
            guard code >= 0 else { throw .file(.sync, path: temporary, errno: -code) }
            try directory.rename(temporary, directory.segment(start))
        }
    }

    private static func append(
        _ bytes: [UInt8], to file: FeedFile, _ system: FeedSystem
    ) throws(ChangeFeedError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                system.write(file.descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
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

    /// The last line of a full segment with its number; nil where the file does not begin with `first` or does not end
    /// with a whole line.
    static func lastLine(
        ofSegmentAt path: String, first: Int64
    ) throws(ChangeFeedError) -> (sequence: Int64, bytes: [UInt8])? {
        guard let file = try FeedFile.reading(path) else { return nil }
        guard FeedScan.sequence(try file.read(at: 0, count: 64)) == first else { return nil }
        let size = try file.size()
        var window = 1 << 16
        while true {
            let start = max(0, size - window)
            let bytes = try file.read(at: start, count: size - start)
            guard bytes.last == 0x0A else { return nil }
            let feed = bytes.dropLast().lastIndex(of: 0x0A)
            if feed != nil || start == 0 {
                let line = Array(bytes[(feed.map { $0 + 1 } ?? 0)...])
                return FeedScan.sequence(line).map { ($0, line) }
            }
            window *= 4
        }
    }

    // MARK: The file in use

    /// Whether the last line of a file whose seal is whole is what the source has. It stands for all, as a full
    /// segment's does: the lines of a revision may be many, and to make them anew takes longer than all the rest.
    private static func isEnd(
        _ seal: FeedSeals.Seal, of path: String, first: Int64, _ lines: SourceLines<some FeedSource>
    ) throws(ChangeFeedError) -> Bool {
        guard let last = try lastLine(ofSegmentAt: path, first: first), last.sequence == seal.last else { return false }
        return try lines.unit(from: last.sequence)?.bytes == last.bytes
    }

    private static func repairCurrent(
        _ writer: inout FeedWriter, _ seals: FeedSeals, _ lines: SourceLines<some FeedSource>,
        _ bounds: (oldest: Int64, next: Int64), isThorough: Bool, _ findings: inout FeedFindings
    ) throws(ChangeFeedError) {
        let status = try writer.file.status()
        let size = Int(status.st_size)
        let isHarmed = seals.current.map { FeedSeals.Seal(status, last: $0.last) != $0 } ?? false
        if isHarmed { findings.harmed(FeedDirectory.currentName) }
        let head = try writer.file.read(at: 0, count: 64)
        let found = FeedScan.sequence(head)
        guard let first = found, first == bounds.next else {
            // A file from below the floor is what a compaction leaves that was cut short.
            if size > 0, found.map({ $0 >= bounds.oldest }) ?? true { findings.harmed(FeedDirectory.currentName) }
            try writer.file.truncate(to: 0)
            return writer.adopt(size: 0, first: nil, next: bounds.next)
        }
        let isTrusted = seals.current != nil && !isHarmed
        if isTrusted, let seal = seals.current, try isEnd(seal, of: writer.directory.current, first: first, lines) {
            return writer.adopt(size: size, first: first, next: seal.last + 1)
        }
        let unchecked = isHarmed || isThorough ? 0 : max(0, size - (isTrusted ? 1 << 16 : verifiedBytes))
        let tail = try FeedComparison(file: writer.file, size: size, from: unchecked).run(lines)
        var sound = tail
        if !isTrusted, let tail { findings.uncheckedBytes = tail.start }
        if tail == nil || tail.map({ $0.end < size }) == true {
            // Whatever damaged the end may have damaged more than was looked at.
            sound = try FeedComparison(file: writer.file, size: size, from: 0).run(lines)
            findings.uncheckedBytes = 0
        }
        let end = sound?.end ?? 0
        if end < size {
            // A crash leaves one line that is not whole; whatever else is wrong is somebody's doing.
            let rest = try writer.file.read(at: end, count: size - end)
            if rest.contains(0x0A) { findings.harmed(FeedDirectory.currentName) }
            try writer.file.truncate(to: end)
        }
        writer.adopt(size: end, first: end > 0 ? first : nil, next: end > 0 ? sound?.next ?? first : first)
    }
}

extension FeedFindings {
    fileprivate mutating func harmed(_ path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if !harmedFiles.contains(name) { harmedFiles.append(name) }
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
    func run(
        _ lines: SourceLines<some FeedSource>
    ) throws(ChangeFeedError) -> (start: Int, end: Int, next: Int64)? {
        let start = try firstLine()
        var offset = start
        guard offset < size, let first = FeedScan.sequence(try file.read(at: offset, count: 64)) else { return nil }
        var next = first
        var sound: (start: Int, end: Int, next: Int64)?
        while offset < size, let unit = try lines.unit(from: next), unit.firstSequence == next {
            let found = try file.read(at: offset, count: unit.bytes.count)
            if found == unit.bytes {
                offset += found.count
                next = unit.lastSequence + 1
                sound = (start, offset, next)
                continue
            }
            return equalLines(found, unit, offset).map { (start, $0.end, $0.next) } ?? sound
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
