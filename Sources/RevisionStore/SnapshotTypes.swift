public import BytePaths
public import Hashing
public import NewsRecord

/// Which snapshot a question is about.
public enum SnapshotRequest: Sendable, Hashable {
    /// The newest.
    case head
    /// By number; 0 is the empty store.
    case revision(Int64)
    /// The newest that was there at this time.
    case time(Timestamp)
}

/// A snapshot that is there: what `resolve` makes of a `SnapshotRequest`.
public struct Snapshot: Sendable, Equatable {
    /// Its number; 0 is the empty store.
    public var revision: Int64
    /// The sequence number of the revision's commit; 0 for revision 0. Lines after it are not in the snapshot.
    public var sequence: Int64
    /// Names its content, ids aside.
    public var digest: SHA256Digest
    /// When the revision was committed; nil for revision 0.
    public var time: Timestamp?
    /// Whether it was the newest when it was resolved.
    let isHead: Bool
}

/// How a document is named in a question.
public enum DocumentName: Sendable, Hashable {
    /// Where it is in the snapshot.
    case path(RelativePath)
    /// The id that a rename keeps, such as `d-7`.
    case id(String)
}

/// A document as it is in a snapshot.
public struct DocumentVersion: Sendable, Equatable {
    /// `d-1`, `d-2`, …
    public var document: String
    /// Where it is in the snapshot.
    public var path: RelativePath
    /// The revision that made it so.
    public var since: Int64
    /// Of its bytes.
    public var sha256: SHA256Digest
    /// How many bytes it has.
    public var byteCount: Int
    /// Its headline; nil where none was found.
    public var headline: String?
    /// When it was published, as EDTF; nil where nothing tells.
    public var published: String?
    /// How many items it has in the snapshot, besides itself.
    public var itemCount: Int
}

/// An item as it is in a snapshot.
public struct StoredItem: Sendable, Equatable {
    /// What kind of item it is.
    public var type: ItemType
    /// Its id, unique with its type and document.
    public var id: String
    /// The id of its document.
    public var document: String
    /// Where its document is in the snapshot.
    public var path: RelativePath
    /// One JSON object.
    public var value: [UInt8]
}

/// A revision as the log has it.
public struct RevisionEntry: Sendable, Equatable {
    /// Its number, from 1.
    public var revision: Int64
    /// The sequence number of its first line.
    public var firstSequence: Int64
    /// The sequence number of its last line, the commit.
    public var commitSequence: Int64
    /// When it was committed.
    public var time: Timestamp
    /// How many item lines it has.
    public var changeCount: Int
    /// Of the snapshot after it.
    public var digest: SHA256Digest
    /// Its link in the chain of revisions.
    public var chain: SHA256Digest
    /// As its commit line has them.
    public var documents: [DocumentChange]
}

/// What became of an item between two snapshots.
public struct ItemDifference: Sendable, Equatable {
    /// What kind of item it is.
    public var type: ItemType
    /// Its id, unique with its type and document.
    public var id: String
    /// The id of its document.
    public var document: String
    /// Where the document is in the later question's snapshot or, where it is gone, was in the earlier's.
    public var path: RelativePath
    /// The whole value in the first snapshot; nil where it was not there.
    public var before: [UInt8]?
    /// The whole value in the second snapshot; nil where it is not there.
    public var after: [UInt8]?
}
