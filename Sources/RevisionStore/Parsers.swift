public import BytePaths
import GRDB
public import Hashing
public import NewsRecord

/// The parsers that read what is stored, each with a number: a version row has no room for a name.
struct Parsers {
    let database: Database
    let statements: StatementCache

    /// The number of a parser; nil where nothing was read by it yet.
    func known(_ name: String) throws(RevisionStoreError) -> Int64? {
        let select = try statements.statement("SELECT number FROM parser WHERE name = ?", on: database)
        select.bind(1, text: name)
        guard try select.step() else { return nil }
        defer { select.reset() }
        return select.integer(0)
    }

    /// The number of a parser, which it gets where it has none.
    func number(of name: String) throws(RevisionStoreError) -> Int64 {
        if let number = try known(name) { return number }
        let insert = try statements.statement("INSERT INTO parser (name) VALUES (?)", on: database)
        insert.bind(1, text: name)
        try insert.run()
        return database.lastInsertedRowID
    }

    /// Says who read a version, where nothing says so yet.
    func note(_ name: String, for version: LivingVersion) throws(RevisionStoreError) {
        let update = try statements.statement(
            "UPDATE version SET parser = ? WHERE number = ? AND parser IS NULL", on: database)
        update.bind(1, try number(of: name))
        update.bind(2, version.number)
        try update.run()
    }
}

/// A living document and what its bytes were last read by.
public struct StoredReading: Sendable, Equatable {
    /// Where the document is.
    public var path: RelativePath
    /// Of its bytes.
    public var sha256: SHA256Digest
    /// Whether another parser than the one asked about read it.
    public var isStale: Bool
}

extension RevisionStore {
    /// The next living documents after `path` in byte order – from the first for nil –, at most `limit` of them. Each is
    /// stale unless `parser` read it.
    public func readings(
        after path: RelativePath?, by parser: String, limit: Int
    ) throws(RevisionStoreError) -> [StoredReading] {
        try access("looking for what to read again") { database, session in
            let parsers = Parsers(database: database, statements: session.statements)
            let number = try parsers.known(parser) ?? -1
            // The range lets the index of living paths be walked from where the last call ended.
            let select = try session.statements.statement(
                """
                SELECT path, sha256, parser IS NOT ?2 FROM version
                WHERE path > ?1 AND end_revision IS NULL ORDER BY path LIMIT ?3
                """, on: database)
            select.bind(1, path?.bytes ?? [])
            select.bind(2, number)
            select.bind(3, Int64(limit))
            defer { select.reset() }
            var readings: [StoredReading] = []
            while try select.step() {
                guard let sha256 = SHA256Digest(bytes: select.bytes(1)) else {
                    throw RevisionStoreError.damaged("a version has a digest of a wrong length")
                }
                readings.append(
                    StoredReading(
                        path: try StoredPath.read(select.bytes(0)), sha256: sha256, isStale: select.integer(2) == 1))
            }
            return readings
        }
    }

    /// Whether another parser than this one read any living document. Costs the same however many there are.
    public func hasReadings(notBy parser: String) throws(RevisionStoreError) -> Bool {
        try access("looking for what to read again") { database, session in
            let parsers = Parsers(database: database, statements: session.statements)
            // Three places of the index; what a parser is not is no place of one.
            let living = "EXISTS (SELECT 1 FROM version WHERE end_revision IS NULL AND parser"
            let select = try session.statements.statement(
                "SELECT \(living) IS NULL) OR \(living) < ?1) OR \(living) > ?1)", on: database)
            select.bind(1, try parsers.known(parser) ?? -1)
            defer { select.reset() }
            return try select.step() && select.integer(0) == 1
        }
    }

    /// The living document at `path`; nil where none lives there. It counts as stale.
    public func reading(at path: RelativePath) throws(RevisionStoreError) -> StoredReading? {
        let version = try access("looking up a document") { database, session in
            try Living(database: database, statements: session.statements).document(at: path)
        }
        return version.map { StoredReading(path: path, sha256: $0.sha256, isStale: true) }
    }

    /// The newest revision that was there at `time`; 0 where there was none, or none that is kept.
    public func revision(at time: Timestamp) throws(RevisionStoreError) -> Int64 {
        try access("looking for a revision") { database, session in
            try StoreQueries(database: database, statements: session.statements).revision(at: time)
        }
    }

    /// The bytes that a version was read from, as they were on disk.
    public func contents(_ sha256: SHA256Digest) throws(RevisionStoreError) -> [UInt8] {
        try access("reading a report's bytes") { database, session in
            try Contents(database: database, statements: session.statements).bytes(sha256)
        }
    }
}
