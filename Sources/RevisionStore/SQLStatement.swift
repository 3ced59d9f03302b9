import GRDB
import GRDBSQLite

/// A prepared statement, used over and over by whoever holds the connection.
///
/// GRDB's own statements box every value on its way; on the way of 400,000 items that is most of the work.
final class SQLStatement {
    private var handle: OpaquePointer?
    private let connection: OpaquePointer?
    private let text: String

    /// What tells SQLite to copy what is bound.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ text: String, on database: Database) throws(RevisionStoreError) {
        self.text = text
        connection = database.sqliteConnection
        let code = sqlite3_prepare_v3(connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK else { throw failure() }
    }

    deinit { finalize() }

    /// Gives the statement back; it must not be used afterwards.
    func finalize() {
        sqlite3_finalize(handle)
        handle = nil
    }

    private func failure() -> RevisionStoreError {
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "no connection"
        return .database(code: sqlite3_extended_errcode(connection), message: message, during: text)
    }

    // Binding fails only for a wrong index or when memory is out; `step` then fails or finds NULL.

    /// Binds a whole number to a parameter, counted from 1.
    func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(handle, index, value) }

    /// Binds a whole number, or NULL.
    func bind(_ index: Int32, _ value: Int64?) {
        if let value { bind(index, value) } else { sqlite3_bind_null(handle, index) }
    }

    /// Binds bytes.
    func bind(_ index: Int32, _ value: [UInt8]) {
        _ = value.withUnsafeBytes {
            // An empty array may have no address, and SQLite reads that as NULL.
            if $0.isEmpty {
                sqlite3_bind_zeroblob(handle, index, 0)
            } else {
                sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), Self.transient)
            }
        }
    }

    /// Binds bytes without a copy: they have to stay where they are until the statement was run.
    func bind(_ index: Int32, unowned value: UnsafeRawBufferPointer) {
        if value.isEmpty { return bind(index, [UInt8]()) }
        sqlite3_bind_blob(handle, index, value.baseAddress, Int32(value.count), nil)
    }

    /// Binds bytes, or NULL.
    func bind(_ index: Int32, _ value: [UInt8]?) {
        if let value { bind(index, value) } else { sqlite3_bind_null(handle, index) }
    }

    /// Binds text.
    func bind(_ index: Int32, text value: String) {
        var value = value
        value.withUTF8 {
            let start = UnsafeRawPointer($0.baseAddress)?.assumingMemoryBound(to: CChar.self)
            sqlite3_bind_text(handle, index, start, Int32($0.count), Self.transient)
        }
    }

    /// Binds text, or NULL.
    func bind(_ index: Int32, text value: String?) {
        if let value { bind(index, text: value) } else { sqlite3_bind_null(handle, index) }
    }

    /// Goes to the next row; false past the last one, where the statement is ready for its next use. After an error
    /// too.
    func step() throws(RevisionStoreError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            sqlite3_reset(handle)
            return false
        default:
            let failure = failure()
            sqlite3_reset(handle)
            throw failure
        }
    }

    /// Runs a statement that gives no rows.
    func run() throws(RevisionStoreError) {
        while try step() {}
    }

    /// How many steps of SQLite's machine all its runs took: what they cost, whatever else the computer does.
    var machineStepCount: Int { Int(sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 0)) }

    /// Gives up the rows that were not read. Bound values stay.
    func reset() { sqlite3_reset(handle) }

    // Columns of the row that `step` went to, counted from 0.

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        let count = Int(sqlite3_column_bytes(handle, column))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Hands on the bytes of a column where they lie; they stay until the next step. NULL has none.
    func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        // The address first: asking for it may be what turns the value into bytes.
        let start = sqlite3_column_blob(handle, column)
        return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}

/// The statements of one connection, each prepared once.
final class StatementCache {
    private var statements: [String: SQLStatement] = [:]

    /// The statement of `text`, ready for binding. Two uses of one text at a time would disturb each other.
    func statement(_ text: String, on database: Database) throws(RevisionStoreError) -> SQLStatement {
        if let statement = statements[text] {
            statement.reset()
            return statement
        }
        let statement = try SQLStatement(text, on: database)
        statements[text] = statement
        return statement
    }

    /// What all of them cost so far.
    var machineStepCount: Int { statements.values.reduce(0) { $0 + $1.machineStepCount } }

    /// Gives all statements back, as has to be done before the connection closes.
    func finalize() {
        for statement in statements.values { statement.finalize() }
        statements.removeAll()
    }
}
