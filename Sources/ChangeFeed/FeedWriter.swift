/// Appends committed lines to `current.jsonl` and renames it once it is full.
///
/// One owner at a time, and after `FeedRepair`: the writer trusts what it finds in the file. Lines are in the file, and
/// visible to whoever follows it, when `append` returns; they need not be on the disk, for they are durable in the
/// store already and come from there after a power cut.
public struct FeedWriter: ~Copyable, Sendable {
    let directory: FeedDirectory
    let segmentBytes: Int
    let system: FeedSystem
    private(set) var file: FeedFile
    /// How many bytes `current.jsonl` has.
    private(set) var size: Int
    /// The number of the first line of `current.jsonl`; nil while it is empty.
    private(set) var firstSequence: Int64?
    /// What the feed's files are known to be like.
    private(set) var seals: FeedSeals
    /// The number that the next line has to have; nil where nothing was written or read yet.
    public private(set) var nextSequence: Int64?

    /// Opens the feed in `directory`, and makes it where it is missing. A segment that has `segmentBytes` or more is
    /// full.
    public init(
        directory: String, segmentBytes: Int, system: FeedSystem = .real
    ) throws(ChangeFeedError) {
        let files = FeedDirectory(path: directory, system: system)
        try files.make()
        let current = try FeedFile.appending(files.current)
        let currentSize = try current.size()
        self.directory = files
        self.segmentBytes = max(1, segmentBytes)
        self.system = system
        seals = FeedSeals(of: files)
        file = current
        size = currentSize
    }

    /// Whether nobody else has written to, cut, moved or removed a file of the feed since this writer left it, as far as
    /// stat(2) tells.
    public func isInOrder() -> Bool {
        guard isCurrentInOrder(), let segments = try? directory.segments() else { return false }
        return segments.count == seals.segments.count
            && segments.allSatisfy { number in
                guard let seal = seals.segments[number], let now = FeedDirectory.status(directory.segment(number))
                else {
                    return false
                }
                return FeedSeals.Seal(now, last: seal.last) == seal
            }
    }

    /// The same of the newest file alone: cheap enough to ask before each append.
    public func isCurrentInOrder() -> Bool {
        guard let seal = seals.current, let now = FeedDirectory.status(directory.current) else { return false }
        return FeedSeals.Seal(now, last: seal.last) == seal
    }

    /// Appends whole lines in one go: a revision, or a status line. Their first number has to follow the last one.
    ///
    /// Where it fails the file is as it was, and the lines are missing from it: `FeedRepair` brings them later.
    public mutating func append(_ lines: [UInt8], firstSequence sequence: Int64) throws(ChangeFeedError) {
        guard let range = FeedScan.range(lines), range.lowerBound == sequence else { throw .notLines }
        if let nextSequence, nextSequence != sequence { throw .outOfOrder(expected: nextSequence, got: sequence) }
        if size >= segmentBytes { try rotate() }
        try write(lines)
        if firstSequence == nil { firstSequence = sequence }
        nextSequence = range.upperBound + 1
        sealCurrent()
    }

    /// Remembers what the newest file is like now that this writer has written to it.
    private mutating func sealCurrent() {
        guard let status = try? file.status() else { return seals.current = nil }
        seals.current = FeedSeals.Seal(status, last: (nextSequence ?? 1) - 1)
    }

    private mutating func write(_ lines: [UInt8]) throws(ChangeFeedError) {
        // Until it is whole again, nobody can tell our half of a line from somebody's harm.
        seals.current = nil
        var written = 0
        while written < lines.count {
            let count = lines.withUnsafeBytes {
                system.write(file.descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
            }
            if count == -4 { continue }  // EINTR
            guard count > 0 else {
                // A line that is half there must not be followed by another. If the file cannot be cut either, the
                // next repair does it, before anything is appended.
                try file.truncate(to: size)
                throw .file(.write, path: file.path, errno: Int32(-count))
            }
            written += count
        }
        size += lines.count
    }

    /// Gives the full segment its name and begins a new one. Between the two there is no `current.jsonl`; who follows
    /// the feed waits for it.
    mutating func rotate() throws(ChangeFeedError) {
        guard let first = firstSequence else { return }
        // What was renamed is not looked at again when the feed is repaired, so it has to be on the disk.
        try sync()
        try directory.rename(directory.current, directory.segment(first))
        seal(first, last: (nextSequence ?? first) - 1)
        saveSeals()
        try begin()
    }

    /// Remembers what a full segment is like.
    mutating func seal(_ first: Int64, last: Int64) {
        seals.segments[first] = FeedDirectory.status(directory.segment(first)).map { FeedSeals.Seal($0, last: last) }
    }

    /// Forgets a segment that is no more.
    mutating func unseal(_ first: Int64) { seals.segments[first] = nil }

    /// Takes a full segment away. Its seal goes first: a crash in between must not look as though somebody had taken it.
    mutating func removeSegment(_ first: Int64) throws(ChangeFeedError) {
        if seals.segments[first] != nil {
            unseal(first)
            saveSeals()
        }
        try directory.remove(directory.segment(first))
    }

    /// Keeps the seals of full segments. That of the newest file is kept by `close` alone: after a crash it would be out
    /// of date, and what a crash leaves would look like somebody's harm.
    func saveSeals() {
        var kept = seals
        kept.current = nil
        kept.save(to: directory)
    }

    /// Opens an empty `current.jsonl`.
    private mutating func begin() throws(ChangeFeedError) {
        file = try FeedFile.appending(directory.current)
        size = try file.size()
        firstSequence = nil
    }

    private func sync() throws(ChangeFeedError) {
        let code = system.sync(file.descriptor)
        guard code >= 0 else { throw .file(.sync, path: file.path, errno: -code) }
    }

    /// Brings what was written to the disk, and keeps what the files are like. Nothing may be appended afterwards.
    public mutating func close() throws(ChangeFeedError) {
        try sync()
        if isCurrentInOrder() { seals.save(to: directory) }
    }

    // MARK: For the repair

    /// Takes what is in the file as it is: whole lines from `first` – nil for none – to the one before `next`.
    mutating func adopt(size: Int, first: Int64?, next: Int64) {
        self.size = size
        firstSequence = first
        nextSequence = next
        sealCurrent()
    }

    /// Opens `current.jsonl` anew, in case that somebody removed or replaced it.
    mutating func reopen() throws(ChangeFeedError) {
        try directory.make()
        try begin()
    }
}
