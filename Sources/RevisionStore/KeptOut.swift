public import BytePaths
import GRDB
public import Hashing
import Synchronization

/// Paths and contents that were purged and must not come in again, known by salted hashes alone: who has the store can
/// tell whether a text that he has was kept out, and can learn nothing else.
struct KeptOut: Sendable {
    /// Why a file is refused.
    static let reason = "kept out: this report was purged"

    private let hashes: Set<SHA256Digest>
    private let salt: [UInt8]

    /// Keeps nothing out.
    init() {
        hashes = []
        salt = []
    }

    init(database: Database, statements: StatementCache) throws(RevisionStoreError) {
        let select = try statements.statement("SELECT hash, salt FROM keep_out", on: database)
        defer { select.reset() }
        var hashes: Set<SHA256Digest> = []
        var salt: [UInt8] = []
        while try select.step() {
            if let hash = SHA256Digest(bytes: select.bytes(0)) { hashes.insert(hash) }
            salt = select.bytes(1)
        }
        self.hashes = hashes
        self.salt = salt
    }

    /// Keeps contents, and a path if one is given, out from now on.
    static func add(
        _ path: RelativePath?, _ contents: [SHA256Digest], to database: Database, _ statements: StatementCache
    ) throws(RevisionStoreError) {
        var salt = try KeptOut(database: database, statements: statements).salt
        if salt.isEmpty { salt = (0..<32).map { _ in UInt8.random(in: 0...255) } }
        let insert = try statements.statement("INSERT OR IGNORE INTO keep_out VALUES (?, ?)", on: database)
        for hash in [path].compactMap({ $0.map { hash($0, salt) } }) + contents.map({ hash($0, salt) }) {
            insert.bind(1, hash.bytes)
            insert.bind(2, salt)
            try insert.run()
        }
    }

    private static func hash(_ path: RelativePath, _ salt: [UInt8]) -> SHA256Digest {
        SHA256Digest(of: salt + Array("path:".utf8) + path.bytes)
    }

    private static func hash(_ content: SHA256Digest, _ salt: [UInt8]) -> SHA256Digest {
        SHA256Digest(of: salt + Array("content:".utf8) + content.bytes)
    }

    func has(_ path: RelativePath, _ content: SHA256Digest) -> Bool {
        if hashes.isEmpty { return false }
        return hashes.contains(Self.hash(path, salt)) || hashes.contains(Self.hash(content, salt))
    }

    /// The change, or what stands for it where it would bring in what is kept out.
    func judged(_ change: Change) -> [Change] {
        switch change {
        case .write(let path, let report, let file) where has(path, report.sha256):
            [.refuse(path: path, file: file, reason: Self.reason)]
        case .move(let from, let path, let report, let file) where has(path, report.sha256):
            [.delete(path: from), .refuse(path: path, file: file, reason: Self.reason)]
        default: [change]
        }
    }
}

extension RevisionStore {
    /// Why a file with these bytes at this path must not come in; nil where it may. Whoever reads files asks before, so
    /// that the refusal is told; what slips through is refused by `commit`. Waits for nobody.
    public func reasonToKeepOut(_ path: RelativePath, _ content: SHA256Digest) -> String? {
        keptOut.withLock { $0.has(path, content) } ? KeptOut.reason : nil
    }
}
