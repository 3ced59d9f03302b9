import CSQLite

/// A read-only connection of the proof's own. Each question is a short transaction: a walk over many rows asks for one
/// stretch of them after the other, so that nothing holds the writer's log up for long.
final class ProofDatabase {
    private var handle: OpaquePointer?
    private var statements: [String: OpaquePointer] = [:]

    init(path: String) throws(ProofError) {
        let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK else {
            let error = failure(code, "opening the store")
            close()
            throw error
        }
        // A writer that reads in the log of a crash locks readers out for that moment.
        sqlite3_busy_timeout(handle, 5000)
    }

    deinit { close() }

    private func close() {
        for statement in statements.values { sqlite3_finalize(statement) }
        statements = [:]
        sqlite3_close_v2(handle)
        handle = nil
    }

    private func failure(_ code: Int32, _ during: String) -> ProofError {
        let message = sqlite3_errmsg(handle).map { String(cString: $0) } ?? "no memory"
        return .database(
            code: handle == nil ? code : sqlite3_extended_errcode(handle), message: message, during: during)
    }

    /// Asks, and shows each row to `body`.
    func forEach(
        _ sql: String, _ values: [Int64] = [], _ body: (ProofRow) throws(ProofError) -> Void
    ) throws(ProofError) {
        let statement = try prepared(sql)
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for (index, value) in values.enumerated() { sqlite3_bind_int64(statement, Int32(index + 1), value) }
        try step(statement, sql, body)
    }

    /// The one frame that is kept under a hash; nil where there is none.
    func frame(of sha256: [UInt8]) throws(ProofError) -> [UInt8]? {
        let sql = "SELECT frame FROM content WHERE sha256 = ?"
        let statement = try prepared(sql)
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        // SQLITE_TRANSIENT, a cast that Swift cannot import.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_blob(statement, 1, sha256, Int32(sha256.count), transient)
        var frame: [UInt8]?
        try step(statement, sql) { frame = $0.bytes(0) }
        return frame
    }

    /// The number that a question comes to; nil where it has no row.
    func integer(_ sql: String, _ values: [Int64] = []) throws(ProofError) -> Int64? {
        var value: Int64?
        try forEach(sql, values) { value = $0.integer(0) }
        return value
    }

    /// Runs `body` so that all its questions see one state of the store.
    func inOneTransaction<Result>(_ body: () throws(ProofError) -> Result) throws(ProofError) -> Result {
        try forEach("BEGIN") { _ in }
        do throws(ProofError) {
            let result = try body()
            try forEach("COMMIT") { _ in }
            return result
        } catch {
            sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }

    private func prepared(_ sql: String) throws(ProofError) -> OpaquePointer {
        if let known = statements[sql] { return known }
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw failure(code, "asking \(sql)") }
        statements[sql] = statement
        return statement
    }

    private func step(
        _ statement: OpaquePointer, _ sql: String, _ body: (ProofRow) throws(ProofError) -> Void
    ) throws(ProofError) {
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw failure(code, "asking \(sql)") }
            try body(ProofRow(statement: statement))
        }
    }
}

/// The row that a question stands on. Columns count from 0.
struct ProofRow {
    fileprivate let statement: OpaquePointer

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    func optional(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    /// A blob, or the UTF-8 bytes of a text.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}
