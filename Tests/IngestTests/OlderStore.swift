import CSQLite
import Foundation
import Testing

/// Makes a store of today what an earlier release would have left of the same reports.
enum OlderStore {
    /// What has to be taken away to come from one version of the schema to the one before it, the newest first.
    private static let stepsDown = [
        5: """
        DROP INDEX version_reader;
        DELETE FROM grdb_migrations WHERE identifier LIKE '5:%';
        """,
        4: """
        DROP INDEX version_end;
        DELETE FROM grdb_migrations WHERE identifier LIKE '4:%';
        """,
        3: """
        DROP INDEX version_content;
        ALTER TABLE version DROP COLUMN headline;
        ALTER TABLE version DROP COLUMN published;
        ALTER TABLE version DROP COLUMN items;
        DELETE FROM grdb_migrations WHERE identifier LIKE '3:%';
        """,
        2: """
        ALTER TABLE version DROP COLUMN parser;
        DROP TABLE parser;
        DROP TABLE loose;
        DROP TABLE purge;
        DROP TABLE keep_out;
        DELETE FROM grdb_migrations WHERE identifier LIKE '2:%';
        """,
    ]

    /// Changes the database file at `path`, which nobody has open, to one of an earlier version.
    static func make(_ path: String, version: Int) throws {
        var handle: OpaquePointer?
        try #require(sqlite3_open(path, &handle) == SQLITE_OK)
        defer { sqlite3_close(handle) }
        var sql = "BEGIN;"
        for number in stepsDown.keys.sorted(by: >) where number > version { sql += stepsDown[number] ?? "" }
        sql += "COMMIT;"
        // The first version kept free pages for itself.
        if version == 1 { sql += "PRAGMA journal_mode = DELETE; PRAGMA auto_vacuum = NONE; VACUUM;" }
        var message: UnsafeMutablePointer<CChar>?
        let code = sqlite3_exec(handle, sql, nil, nil, &message)
        try #require(code == SQLITE_OK, "\(message.map { String(cString: $0) } ?? "")")
    }
}
