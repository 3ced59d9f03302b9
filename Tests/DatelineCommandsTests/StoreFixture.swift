import BytePaths
import ChangeFeed
import DatelineCommands
import Glibc
import NewsRecord
import RevisionStore
import Synchronization

/// A store in a directory of its own, and the commands run on it in this process.
final class StoreFixture {
    let directory: String
    private let store: RevisionStore
    private let feed: FeedFiles
    private let clock: TestClock

    /// 2026-11-22T01:02:03.000Z.
    static let start = Timestamp(milliseconds: 1_795_309_323_000)

    init() throws {
        let template = Array("/tmp/dateline-commands-XXXXXX".utf8CString)
        directory = try template.withUnsafeBufferPointer { buffer in
            var name = Array(buffer)
            guard mkdtemp(&name) != nil else { throw FixtureError.noDirectory(errno) }
            return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        let clock = TestClock(Self.start)
        self.clock = clock
        store = try RevisionStore(directory: directory, clock: { clock.now })
        feed = try FeedFiles(directory: directory + "/feed")
    }

    deinit {
        store.close()
        for path in ["", "/feed"] { Self.removeFiles(directory + path) }
        rmdir(directory + "/feed")
        rmdir(directory)
    }

    /// Commits reports as written, and moves the clock on by an hour before.
    @discardableResult
    func save(_ reports: SampleReport...) throws -> CommittedRevision? {
        try commit(
            reports.map { report in
                .write(
                    path: report.record.document.path,
                    report: PreparedReport(record: report.record, bytes: report.bytes), file: Self.identity(report))
            })
    }

    /// Commits a rename.
    @discardableResult
    func move(_ from: String, to report: SampleReport) throws -> CommittedRevision? {
        try commit([
            .move(
                from: RelativePath(from) ?? .root, to: report.record.document.path,
                report: PreparedReport(record: report.record, bytes: report.bytes), file: Self.identity(report))
        ])
    }

    @discardableResult
    func delete(_ path: String) throws -> CommittedRevision? {
        try commit([.delete(path: RelativePath(path) ?? .root)])
    }

    func recordStatus(_ state: ServiceState, _ text: String) throws {
        let line = try store.recordStatus(state, text)
        try feed.append(line.bytes, firstSequence: line.sequence)
    }

    private func commit(_ changes: [Change]) throws -> CommittedRevision? {
        clock.advance(milliseconds: 3_600_000)
        let committed = try store.commit(changes)
        if let committed { try feed.append(committed.lines, firstSequence: committed.firstSequence) }
        return committed
    }

    /// Runs a command on the store and gives what came of it.
    func run(
        _ arguments: String..., terminal: Bool = false, columns: Int? = nil, environment: [String: String] = [:],
        input: [UInt8] = []
    ) -> Outcome {
        Outcome.of(
            arguments + (arguments.first == "parse" ? [] : ["--state", directory]), terminal: terminal,
            columns: columns,
            environment: environment, input: input)
    }

    private static func identity(_ report: SampleReport) -> FileIdentity {
        FileIdentity(
            size: Int64(report.bytes.count), mtimeNanoseconds: 1, ctimeNanoseconds: 1, inode: 1, observedNanoseconds: 2)
    }

    private static func removeFiles(_ directory: String) {
        guard let listing = opendir(directory) else { return }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            unlink(directory + "/" + name)
        }
    }
}

/// What a command wrote and how it ended.
struct Outcome {
    var code: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

    /// The lines, read as JSON.
    func json() throws -> [JSONValue] { try lines.map { try JSONValue(parsing: Array($0.utf8)) } }

    static func of(
        _ arguments: [String], terminal: Bool = false, columns: Int? = nil, environment: [String: String] = [:],
        input: [UInt8] = []
    ) -> Outcome {
        let output = MemorySink()
        let errors = MemorySink()
        let host = Host(
            output: output, errorOutput: errors, standardInput: { input }, isTerminal: terminal, widthColumns: columns,
            environment: environment, now: { StoreFixture.start })
        let code = Dateline.run(arguments, on: host)
        return Outcome(code: code, output: output.text, errors: errors.text)
    }
}

enum FixtureError: Error { case noDirectory(Int32) }

/// A clock that goes on when it is told to.
final class TestClock: Sendable {
    private let time: Mutex<Timestamp>

    init(_ start: Timestamp) { time = Mutex(start) }

    var now: Timestamp { time.withLock { $0 } }

    func advance(milliseconds: Int64) {
        time.withLock { $0 = Timestamp(milliseconds: $0.milliseconds + milliseconds) }
    }
}

/// The feed's writer, which is a value that cannot be copied, where several calls may use it.
private final class FeedFiles: Sendable {
    private let writer: Mutex<FeedWriter>

    init(directory: String) throws {
        writer = Mutex(try FeedWriter(directory: directory, segmentBytes: 1 << 20))
    }

    func append(_ lines: [UInt8], firstSequence: Int64) throws {
        try writer.withLock { try $0.append(lines, firstSequence: firstSequence) }
    }
}

extension StoreFixture {
    /// Puts other bytes in the place of a file.
    func replaceFile(_ path: String, with bytes: [UInt8]) throws {
        guard let file = fopen(path, "w") else { throw FixtureError.noDirectory(errno) }
        defer { fclose(file) }
        fwrite(bytes, 1, bytes.count, file)
    }
}
