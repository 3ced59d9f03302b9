import Hashing
import NewsParser
import NewsRecord

/// Where the store stood when the proof began: what came later is not looked at.
struct Bearings: Equatable {
    var revision: Int64 = 0
    var sequence: Int64 = 0
    /// The oldest revision whose snapshot is kept; 0 where nothing was compacted.
    var floor: Int64 = 0
    /// The number of the floor's last line.
    var floorSequence: Int64 = 0
    var documentCount: Int64 = 0
    var lastTime: Int64 = 0
    var chain = SHA256Digest(of: Array("dateline.feed/1".utf8)).bytes
    var set = [UInt8](repeating: 0, count: 2048)

    static func read(_ database: ProofDatabase) throws(ProofError) -> Bearings {
        try database.inOneTransaction { () throws(ProofError) in
            var bearings = Bearings()
            try database.forEach(
                """
                SELECT revision, next_seq, oldest_revision, documents, last_time_ms, chain, set_digest
                FROM state
                """
            ) { row in
                bearings.revision = row.integer(0)
                bearings.sequence = row.integer(1) - 1
                bearings.floor = row.integer(2)
                bearings.documentCount = row.integer(3)
                bearings.lastTime = row.integer(4)
                bearings.chain = row.bytes(5)
                bearings.set = row.bytes(6)
            }
            bearings.floorSequence =
                try database.integer("SELECT commit_seq FROM revision WHERE revision = ?", [bearings.floor]) ?? 0
            return bearings
        }
    }
}

/// A row of `revision`.
struct ProofRevision {
    var number: Int64
    var first: Int64
    var commit: Int64
    var time: Int64
    var changes: Int64
    var firstVersion: Int64
    var versionCount: Int64
    var digest: [UInt8]
    var chain: [UInt8]
}

/// A row of `version`.
struct ProofVersion {
    var number: Int64
    var revision: Int64
    var endRevision: Int64?
    var document: Int64
    var cause: Cause?
    var path: [UInt8]
    var from: [UInt8]?
    var sha256: [UInt8]?
    var size: Int64?
    var leaf: [UInt8]?
    /// What a list of documents shows of it.
    var listed: Listed

    /// The headline and the date of a document as text, and how many items it has besides itself.
    struct Listed: Equatable {
        var headline: [UInt8]?
        var published: [UInt8]?
        var itemCount: Int64?
    }

    static let columns =
        "number, revision, end_revision, document, cause, path, from_path, sha256, size, leaf, headline, published, items"

    init(_ row: ProofRow) {
        number = row.integer(0)
        revision = row.integer(1)
        endRevision = row.optional(2)
        document = row.integer(3)
        cause = Cause(rawValue: Int(row.integer(4)))
        path = row.bytes(5)
        from = row.optionalBytes(6)
        sha256 = row.optionalBytes(7)
        size = row.optional(8)
        leaf = row.optionalBytes(9)
        listed = Listed(
            headline: row.optionalBytes(10), published: row.optionalBytes(11), itemCount: row.optional(12))
    }

    /// As a fault shows it.
    var name: (document: String, path: String) { ("d-\(document)", String(decoding: path, as: UTF8.self)) }
}

/// What all parts of one proof share.
final class ProofRun {
    let database: ProofDatabase
    let directory: String
    let bearings: Bearings
    /// How long the end of the feed is waited for.
    let patienceMilliseconds: Int
    let parser: Parser
    private let found: (Fault) -> Void
    private let progress: (ProofProgress) -> Void
    private(set) var faultCount = 0
    /// For each retained revision from the floor on, the number of its last line.
    var commits: [Int64] = []
    /// The bytes of each content by the first eight bytes of its hash.
    var contentSizes: [UInt64: Int] = [:]
    /// For each retained revision from the floor on, the sum of its snapshot as its rows have it.
    var sums: [SnapshotSum] = []
    var otherParserCount = 0

    init(
        database: ProofDatabase, directory: String, bearings: Bearings, patienceMilliseconds: Int, parser: Parser,
        found: @escaping (Fault) -> Void, progress: @escaping (ProofProgress) -> Void
    ) {
        self.database = database
        self.directory = directory
        self.bearings = bearings
        self.patienceMilliseconds = patienceMilliseconds
        self.parser = parser
        self.found = found
        self.progress = progress
    }

    func report(_ fault: Fault) {
        faultCount += 1
        found(fault)
    }

    func tell(_ part: ProofPart, _ done: Int, of total: Int? = nil, isOver: Bool = false) {
        progress(ProofProgress(part: part, done: done, total: total, isOver: isOver))
    }

    /// The place in `commits` and `sums` of the revision that has line `sequence`; nil past the newest.
    func place(ofLine sequence: Int64) -> Int? {
        var low = 0
        var high = commits.count
        while low < high {
            let middle = (low + high) / 2
            if commits[middle] < sequence { low = middle + 1 } else { high = middle }
        }
        return low < commits.count ? low : nil
    }

    /// Hands on the revisions after the floor, in order, a stretch of them a transaction.
    func forEachRevision(_ body: (ProofRevision) throws(ProofError) -> Void) throws(ProofError) {
        var last = bearings.floor
        while last < bearings.revision {
            var part: [ProofRevision] = []
            try database.forEach(
                """
                SELECT revision, first_seq, commit_seq, time_ms, changes, first_version, versions, digest, chain
                FROM revision WHERE revision > ? AND revision <= ? ORDER BY revision LIMIT 512
                """, [last, bearings.revision]
            ) { row in
                part.append(
                    ProofRevision(
                        number: row.integer(0), first: row.integer(1), commit: row.integer(2), time: row.integer(3),
                        changes: row.integer(4), firstVersion: row.integer(5), versionCount: row.integer(6),
                        digest: row.bytes(7), chain: row.bytes(8)))
            }
            guard let newest = part.last else { return }
            for revision in part { try body(revision) }
            last = newest.number
        }
    }

    /// The state of a status line that stands where an item line was purged.
    static let purgedState = Array("purged".utf8)

    /// The lines within a revision that stand for purged ones, by their numbers.
    func tombstones(in revision: ProofRevision) throws(ProofError) -> [Int64: [UInt8]] {
        var lines: [Int64: [UInt8]] = [:]
        try database.forEach(
            "SELECT seq, revision, time_ms, state, text FROM status WHERE seq >= ? AND seq < ?",
            [revision.first, revision.commit]
        ) { row in
            guard row.bytes(3) == Self.purgedState else { return }
            var line = ProofLine()
            let head = LineHead(sequence: row.integer(0), revision: row.integer(1), milliseconds: row.integer(2))
            line.status(head, state: row.bytes(3), words: row.bytes(4))
            lines[row.integer(0)] = line.bytes
        }
        return lines
    }

    /// How many lines of a revision were purged.
    func purgedCount(in revision: ProofRevision) throws(ProofError) -> Int64 {
        Int64(try tombstones(in: revision).count)
    }

    /// The rows of the documents' parts in a revision, in the order of its commit line.
    func versions(of revision: ProofRevision) throws(ProofError) -> [ProofVersion] {
        var versions: [ProofVersion] = []
        try database.forEach(
            "SELECT \(ProofVersion.columns) FROM version WHERE number >= ? AND number < ? ORDER BY number",
            [revision.firstVersion, revision.firstVersion + revision.versionCount]
        ) { versions.append(ProofVersion($0)) }
        return versions
    }
}

/// A sum over the items of a snapshot, to which each adds a hash of its name and value: equal snapshots have equal sums,
/// whatever the order, and one item more, less or other makes another sum.
struct SnapshotSum: Equatable {
    private var words: SIMD4<UInt64> = .zero

    mutating func add(_ other: SnapshotSum) { words &+= other.words }

    mutating func take(_ other: SnapshotSum) { words &-= other.words }

    /// What one item adds.
    init(type: String, document: [UInt8], id: [UInt8], value: some Collection<UInt8>) {
        var bytes = Array(type.utf8)
        for part in [document, id] {
            bytes.append(0)
            bytes += part
        }
        bytes.append(0)
        bytes += value
        let digest = SHA256Digest(of: bytes).bytes
        for word in 0..<4 {
            words[word] = (0..<8).reduce(UInt64(0)) { $0 << 8 | UInt64(digest[word * 8 + $1]) }
        }
    }

    init() {}
}
