import GRDB
import NewsRecord

/// The tables, and how a store of an earlier version becomes one of this.
enum StoreSchema {
    /// `PRAGMA application_id`: "DtLn", so that a foreign database is never taken for a store.
    static let applicationID: Int64 = 0x4474_4C6E

    static var migrator: DatabaseMigrator { migrator { _ throws(RevisionStoreError) in } }

    /// `failpoints` is called where a store of an earlier version is changed and nothing is committed.
    static func migrator(
        _ failpoints: @escaping @Sendable (StoreStep) throws(RevisionStoreError) -> Void
    ) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        // Nothing refers to anything by foreign keys; checking them would read the whole store.
        migrator.registerMigration("1: revisions, items and files", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: first)
        }
        migrator.registerMigration("2: forgetting", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: forgetting)
            try failpoints(.migrated)
        }
        migrator.registerMigration("3: listing", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: listing)
            try failpoints(.migrated)
        }
        migrator.registerMigration("4: endings", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: endings)
            try failpoints(.migrated)
        }
        migrator.registerMigration("5: readers", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: readers)
            try failpoints(.migrated)
        }
        return migrator
    }

    // One row an item version: `begin_seq` is the sequence number of the feed line that began it, `end_seq` of the one
    // that ended it. With the version of its document that row is all that a feed line says, so lines have no table.
    //
    // An item of the head touches one index besides its table, a past one two: what inserts cost is what indexes they
    // touch. A version row is a document's part in one revision; one that ends a document ends with it (`end_revision`
    // is its own revision), so that living documents are those whose last version has not ended.
    private static let first = """
        CREATE TABLE item (
            begin_seq INTEGER PRIMARY KEY,
            end_seq INTEGER,
            document INTEGER NOT NULL,
            type INTEGER NOT NULL,
            id TEXT NOT NULL,
            value BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX item_head ON item (type, document, id) WHERE end_seq IS NULL;
        CREATE INDEX item_past ON item (type, document, id, end_seq) WHERE end_seq IS NOT NULL;
        CREATE UNIQUE INDEX item_end ON item (end_seq) WHERE end_seq IS NOT NULL;

        CREATE TABLE version (
            number INTEGER PRIMARY KEY,
            revision INTEGER NOT NULL,
            end_revision INTEGER,
            document INTEGER NOT NULL,
            cause INTEGER NOT NULL,
            path BLOB NOT NULL,
            from_path BLOB,
            sha256 BLOB,
            size INTEGER,
            leaf BLOB
        ) STRICT;
        CREATE UNIQUE INDEX version_living ON version (path) WHERE end_revision IS NULL;
        CREATE INDEX version_document ON version (document, revision);
        CREATE INDEX version_path ON version (path, revision);

        CREATE TABLE content (
            number INTEGER PRIMARY KEY,
            sha256 BLOB NOT NULL UNIQUE,
            frame BLOB NOT NULL
        ) STRICT;

        CREATE TABLE revision (
            revision INTEGER PRIMARY KEY,
            first_seq INTEGER NOT NULL,
            commit_seq INTEGER NOT NULL UNIQUE,
            time_ms INTEGER NOT NULL,
            changes INTEGER NOT NULL,
            first_version INTEGER NOT NULL,
            versions INTEGER NOT NULL,
            digest BLOB NOT NULL,
            chain BLOB NOT NULL
        ) STRICT;

        CREATE TABLE status (
            seq INTEGER PRIMARY KEY,
            revision INTEGER NOT NULL,
            time_ms INTEGER NOT NULL,
            state TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE file (
            path BLOB PRIMARY KEY,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            ctime_ns INTEGER NOT NULL,
            inode INTEGER NOT NULL,
            observed_ns INTEGER NOT NULL,
            sha256 BLOB,
            refused TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX file_refused ON file (path) WHERE refused IS NOT NULL;

        CREATE TABLE state (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            revision INTEGER NOT NULL,
            next_seq INTEGER NOT NULL,
            next_document INTEGER NOT NULL,
            next_item INTEGER NOT NULL,
            next_version INTEGER NOT NULL,
            documents INTEGER NOT NULL,
            last_time_ms INTEGER NOT NULL,
            oldest_revision INTEGER NOT NULL,
            chain BLOB NOT NULL,
            set_digest BLOB NOT NULL
        ) STRICT;
        PRAGMA application_id = \(applicationID);
        """

    // `version.parser` says who read the bytes; NULL is a parser from before this column. `loose` has contents that lost
    // a version and may have no other: what a compaction looks at before it ends. `purge` has a row from the moment that
    // a report is purged until its bytes are gone from every file: from which feed line on files have to be rewritten.
    // `keep_out` has salted hashes of paths and contents that must not come in again.
    private static let forgetting = """
        CREATE TABLE parser (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        ALTER TABLE version ADD COLUMN parser INTEGER;
        CREATE TABLE loose (sha256 BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
        CREATE TABLE purge (one INTEGER PRIMARY KEY CHECK (one = 1), first_seq INTEGER NOT NULL) STRICT;
        CREATE TABLE keep_out (hash BLOB PRIMARY KEY, salt BLOB NOT NULL) STRICT, WITHOUT ROWID;
        """

    // What a list of documents shows stands in the version's row, so that nobody has to read the document's item for it:
    // the text of its headline, the EDTF of its date, and how many items it has besides that one. For versions from
    // before these columns they are worked out from the items that lived when their revision was committed. By the index
    // a compaction finds whether a content is needed by any version.
    private static let listing = """
        ALTER TABLE version ADD COLUMN headline TEXT;
        ALTER TABLE version ADD COLUMN published TEXT;
        ALTER TABLE version ADD COLUMN items INTEGER;
        CREATE INDEX version_content ON version (sha256) WHERE sha256 IS NOT NULL;
        UPDATE version SET
            headline = coalesce(\(page("$.headline.text", isHead: true)), \(page("$.headline.text", isHead: false))),
            published = coalesce(\(page("$.published.edtf", isHead: true)), \(page("$.published.edtf", isHead: false))),
            items = \(count(isHead: true)) + \(count(isHead: false))
        WHERE leaf IS NOT NULL;
        """

    // By the index a compaction finds what ended below the floor, however many versions live on from there.
    private static let endings = """
        CREATE INDEX version_end ON version (end_revision, revision) WHERE end_revision IS NOT NULL;
        """

    // By the index a start finds, without a look at each document, whether another parser read any.
    private static let readers = """
        CREATE INDEX version_reader ON version (parser) WHERE end_revision IS NULL;
        """

    private static func page(_ place: String, isHead: Bool) -> String {
        "(SELECT json_extract(CAST(value AS TEXT), '\(place)') FROM item WHERE type = 0 AND \(lived(isHead: isHead)))"
    }

    private static func count(isHead: Bool) -> String {
        let types = ItemType.allCases.filter { $0 != .document }.map { "\($0.rawValue)" }.joined(separator: ",")
        return "(SELECT count(*) FROM item WHERE type IN (\(types)) AND \(lived(isHead: isHead)))"
    }

    /// Whether an item, of today's head or of the past, was in the snapshot that a version came with. Of a version from
    /// below the floor the row of the revision may be gone: it lived at the floor.
    private static func lived(isHead: Bool) -> String {
        let end = """
            coalesce(
                (SELECT commit_seq FROM revision WHERE revision = version.revision),
                (SELECT commit_seq FROM revision WHERE revision = (SELECT oldest_revision FROM state)))
            """
        let isThere = isHead ? "end_seq IS NULL" : "end_seq IS NOT NULL AND end_seq > \(end)"
        return "item.document = version.document AND \(isThere) AND begin_seq <= \(end)"
    }
}

/// Text and number of the ids that the store gives.
enum StoreID {
    /// `d-1`, `d-2`, …
    static func document(_ number: Int64) -> String { "d-\(number)" }

    /// The number in a document's id; nil for text that is none.
    static func number(ofDocument id: String) -> Int64? {
        guard id.hasPrefix("d-"), let number = Int64(id.dropFirst(2)), number > 0, document(number) == id else {
            return nil
        }
        return number
    }
}
