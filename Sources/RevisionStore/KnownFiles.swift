import BytePaths
import GRDB
import Hashing

/// The table of files: what a scan compares the disk with.
struct KnownFiles {
    let database: Database
    let statements: StatementCache

    /// Keeps what `change` says of files. Gives by how much the count of refused files rises.
    func apply(_ change: Change) throws(RevisionStoreError) -> Int {
        switch change {
        case .write(let path, let report, let file):
            return try put(path, file, report.sha256, refusal: nil)
        case .move(let from, let to, let report, let file):
            let rise = from == to ? 0 : try forget(from)
            return try rise + put(to, file, report.sha256, refusal: nil)
        case .delete(let path), .forgetRefusal(let path):
            return try forget(path)
        case .observe(let path, let file):
            try observe(path, file)
            return 0
        case .refuse(let path, let file, let reason):
            return try put(path, file, nil, refusal: reason)
        case .reread: return 0
        }
    }

    private func put(
        _ path: RelativePath, _ file: FileIdentity, _ sha256: SHA256Digest?, refusal: String?
    ) throws(RevisionStoreError) -> Int {
        let wasRefused = try isRefused(path)
        let replace = try statements.statement(
            "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?)", on: database)
        replace.bind(1, path.bytes)
        bind(file, to: replace, from: 2)
        replace.bind(7, sha256?.bytes)
        replace.bind(8, text: refusal)
        try replace.run()
        return (refusal == nil ? 0 : 1) - (wasRefused ? 1 : 0)
    }

    private func observe(_ path: RelativePath, _ file: FileIdentity) throws(RevisionStoreError) {
        let update = try statements.statement(
            """
            UPDATE file SET size = ?2, mtime_ns = ?3, ctime_ns = ?4, inode = ?5, observed_ns = ?6 WHERE path = ?1
            """, on: database)
        update.bind(1, path.bytes)
        bind(file, to: update, from: 2)
        try update.run()
    }

    private func forget(_ path: RelativePath) throws(RevisionStoreError) -> Int {
        let wasRefused = try isRefused(path)
        let delete = try statements.statement("DELETE FROM file WHERE path = ?", on: database)
        delete.bind(1, path.bytes)
        try delete.run()
        return wasRefused ? -1 : 0
    }

    private func isRefused(_ path: RelativePath) throws(RevisionStoreError) -> Bool {
        let select = try statements.statement("SELECT refused IS NOT NULL FROM file WHERE path = ?", on: database)
        select.bind(1, path.bytes)
        guard try select.step() else { return false }
        defer { select.reset() }
        return select.integer(0) == 1
    }

    private func bind(_ file: FileIdentity, to statement: SQLStatement, from index: Int32) {
        statement.bind(index, file.size)
        statement.bind(index + 1, file.mtimeNanoseconds)
        statement.bind(index + 2, file.ctimeNanoseconds)
        // SQLite's integers are signed; an inode's number is only compared.
        statement.bind(index + 3, Int64(bitPattern: file.inode))
        statement.bind(index + 4, file.observedNanoseconds)
    }

    /// The files at and below `directory`, in byte order of their paths.
    func list(under directory: RelativePath) throws(RevisionStoreError) -> [KnownFile] {
        if directory.isRoot { return try select("ORDER BY path") { _ in } }
        // "/" is the byte before "0": all that lies below lies between the two.
        return try select("WHERE path = ?1 OR (path > ?2 AND path < ?3) ORDER BY path") {
            $0.bind(1, directory.bytes)
            $0.bind(2, directory.bytes + [UInt8(ascii: "/")])
            $0.bind(3, directory.bytes + [UInt8(ascii: "0")])
        }
    }

    /// The file at `path`; nil where none is known.
    func file(at path: RelativePath) throws(RevisionStoreError) -> KnownFile? {
        try select("WHERE path = ?1") { $0.bind(1, path.bytes) }.first
    }

    func select(_ condition: String, bind: (SQLStatement) -> Void) throws(RevisionStoreError) -> [KnownFile] {
        let select = try statements.statement(
            "SELECT path, size, mtime_ns, ctime_ns, inode, observed_ns, sha256, refused FROM file " + condition,
            on: database)
        bind(select)
        defer { select.reset() }
        var files: [KnownFile] = []
        while try select.step() { files.append(try row(select)) }
        return files
    }

    private func row(_ select: SQLStatement) throws(RevisionStoreError) -> KnownFile {
        KnownFile(
            path: try StoredPath.read(select.bytes(0)), identity: identity(select),
            sha256: select.isNull(6) ? nil : SHA256Digest(bytes: select.bytes(6)),
            refusal: select.isNull(7) ? nil : select.text(7))
    }

    private func identity(_ select: SQLStatement) -> FileIdentity {
        FileIdentity(
            size: select.integer(1), mtimeNanoseconds: select.integer(2), ctimeNanoseconds: select.integer(3),
            inode: UInt64(bitPattern: select.integer(4)), observedNanoseconds: select.integer(5))
    }

    /// Hands on every file, in the order of its path.
    func forEach(_ body: (KnownFileRow) -> Void) throws(RevisionStoreError) {
        let select = try statements.statement(
            "SELECT path, size, mtime_ns, ctime_ns, inode, observed_ns, sha256, refused FROM file", on: database)
        defer { select.reset() }
        while try select.step() {
            let refusal = select.isNull(7) ? nil : select.text(7)
            let identity = identity(select)
            let isSound = select.withBytes(0) { path in
                let path = path.assumingMemoryBound(to: UInt8.self)
                guard RelativePath.isSound(path) else { return false }
                return select.withBytes(6) { digest in
                    guard digest.isEmpty || digest.count == SHA256Digest.byteCount else { return false }
                    body(
                        KnownFileRow(
                            path: path, identity: identity, digest: digest.isEmpty ? nil : digest, refusal: refusal))
                    return true
                }
            }
            guard isSound else { throw .damaged("a row of the table of files: \(select.bytes(0))") }
        }
    }
}

/// Paths as they are kept.
enum StoredPath {
    static func read(_ bytes: [UInt8]) throws(RevisionStoreError) -> RelativePath {
        guard let path = RelativePath(bytes: bytes) else { throw .damaged("a path is none: \(bytes)") }
        return path
    }
}
