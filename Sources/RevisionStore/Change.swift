public import BytePaths
import Compression
public import Hashing
public import NewsRecord

/// What stat(2) said of a file when its bytes were read: equal values mean that nobody has to read it again.
public struct FileIdentity: Sendable, Hashable {
    /// Bytes.
    public var size: Int64
    /// Nanoseconds since 1970.
    public var mtimeNanoseconds: Int64
    /// Nanoseconds since 1970.
    public var ctimeNanoseconds: Int64
    /// The number of the file in its file system.
    public var inode: UInt64
    /// When the other values were taken, in nanoseconds since 1970: a file that was changed in the same tick of the
    /// file system's clock as it was looked at cannot be told from one that was not.
    public var observedNanoseconds: Int64

    public init(
        size: Int64, mtimeNanoseconds: Int64, ctimeNanoseconds: Int64, inode: UInt64, observedNanoseconds: Int64
    ) {
        self.size = size
        self.mtimeNanoseconds = mtimeNanoseconds
        self.ctimeNanoseconds = ctimeNanoseconds
        self.inode = inode
        self.observedNanoseconds = observedNanoseconds
    }
}

/// A record and the bytes that it was read from, with all that can be worked out of them before the store's one
/// writer comes to it: make it on the thread that parsed.
public struct PreparedReport: Sendable {
    /// What was read from the bytes.
    public let record: Record
    /// The file as it was on disk; `record.document.sha256` is theirs.
    public let bytes: [UInt8]
    let frame: [UInt8]
    /// The record's items, ready for the store's names.
    let encoded: EncodedRecord
    /// How many items there are besides the document itself.
    let itemCount: Int
    /// What the snapshot's digest has of the document at this path.
    let leaf: SHA256Digest

    public init(record: Record, bytes: [UInt8]) {
        self.record = record
        self.bytes = bytes
        frame = Zstandard.pack(bytes)
        encoded = EncodedRecord(record)
        itemCount = (0..<encoded.count).count { [encoded] in !encoded.isRepeated($0) } - 1
        leaf = Self.leaf(of: record, contentDigest: encoded.digest)
    }

    var sha256: SHA256Digest { record.document.sha256 }

    private static func leaf(of record: Record, contentDigest: SHA256Digest) -> SHA256Digest {
        var hasher = SHA256Hasher()
        // Each part with its length before it, so that no two lists of parts read alike.
        for part in [
            Array("dateline.leaf/1".utf8), record.document.path.bytes, record.document.sha256.bytes,
            Array(record.parser.utf8), contentDigest.bytes,
        ] {
            withUnsafeBytes(of: UInt64(part.count).littleEndian) { hasher.update($0) }
            hasher.update(part)
        }
        return hasher.finish()
    }
}

/// Something that happened to a path, in the order in which it did.
///
/// What a batch comes to for each document is what counts: a document deleted and written again is modified, one
/// written and deleted is nothing.
public enum Change: Sendable {
    /// The file at `path` reads as `report`, whose record has that path. Created, modified or – for equal bytes and
    /// another parser – reparsed; nothing where the record is equal.
    case write(path: RelativePath, report: PreparedReport, file: FileIdentity)
    /// The file at `from` is now at `to` and reads as `report`, whose record has the path `to`. The document keeps its
    /// id; one that lived at `to` is deleted. Where no document lives at `from`, this is a write to `to`.
    case move(from: RelativePath, to: RelativePath, report: PreparedReport, file: FileIdentity)
    /// There is no file at `path` any more, or none that counts.
    case delete(path: RelativePath)
    /// The file has the same bytes but another identity. Makes no revision.
    case observe(path: RelativePath, file: FileIdentity)
    /// The file cannot be taken as a report. A document that lived there is deleted, as a snapshot from scratch would
    /// not have it; the file is remembered and need not be read again while it stays as it is.
    case refuse(path: RelativePath, file: FileIdentity, reason: String)
    /// A file that was refused is gone.
    case forgetRefusal(path: RelativePath)
    /// The stored bytes of the document at `path` read as `report` now. Where they are not those of the report any more,
    /// nothing: then somebody has read newer ones.
    case reread(path: RelativePath, report: PreparedReport)
}

/// A file as the store last saw it.
public struct KnownFile: Sendable, Equatable {
    /// Where it is in the watched directory.
    public var path: RelativePath
    /// What stat(2) said of it when it was read.
    public var identity: FileIdentity
    /// Of its bytes; nil for a file that was refused.
    public var sha256: SHA256Digest?
    /// Why it was refused; nil for a document.
    public var refusal: String?

    public init(path: RelativePath, identity: FileIdentity, sha256: SHA256Digest?, refusal: String?) {
        self.path = path
        self.identity = identity
        self.sha256 = sha256
        self.refusal = refusal
    }
}

/// A file as the store last saw it, where its row lies: valid within the call that it is handed to.
public struct KnownFileRow {
    /// The bytes of a path in the watched directory.
    public let path: UnsafeBufferPointer<UInt8>
    /// What stat(2) said of it when it was read.
    public let identity: FileIdentity
    /// The 32 bytes of the SHA-256 of its bytes; nil for a file that was refused.
    public let digest: UnsafeRawBufferPointer?
    /// Why it was refused; nil for a document.
    public let refusal: String?
}

/// A revision that is durable, and what follows from it.
public struct CommittedRevision: Sendable, Equatable {
    /// Its number, from 1.
    public var revision: Int64
    /// The sequence number of its first line.
    public var firstSequence: Int64
    /// The sequence number of its last line, the commit.
    public var commitSequence: Int64
    /// Of the snapshot after it.
    public var digest: SHA256Digest
    /// Its link in the chain of revisions.
    public var chain: SHA256Digest
    /// When it was committed; never before the revision before it.
    public var time: Timestamp
    /// As the commit line has them.
    public var documents: [DocumentChange]
    /// How many item lines it has.
    public var changeCount: Int
    /// Its feed lines, each with its line feed.
    public var lines: [UInt8]
}

/// Where the store stands.
public struct StoreHead: Sendable, Equatable {
    /// The newest revision; 0 in an empty store.
    public var revision: Int64
    /// The newest sequence number, of a status line or a commit; 0 where there is none.
    public var sequence: Int64
    /// Of the newest snapshot.
    public var digest: SHA256Digest
    /// How many documents live in the newest snapshot.
    public var documentCount: Int
    /// How many files are known that are no reports.
    public var refusedCount: Int
    /// When the newest revision was committed; nil where there is none.
    public var lastChange: Timestamp?
    /// The oldest revision whose snapshot can be asked for; 0 where nothing was compacted.
    public var oldestRevision: Int64
    /// The number of the oldest feed line that is kept, whether there is one yet or not; 1 where nothing was compacted.
    public var oldestSequence: Int64
}

/// A status line that is durable.
public struct StatusLine: Sendable, Equatable {
    /// Its sequence number.
    public var sequence: Int64
    /// The line with its line feed.
    public var bytes: [UInt8]
}

/// Lines of the feed, made anew from the store.
public struct StoredLines: Sendable, Equatable {
    /// The sequence number of the first of them.
    public var firstSequence: Int64
    /// The sequence number of the last of them.
    public var lastSequence: Int64
    /// Each line with its line feed.
    public var bytes: [UInt8]
}

/// How far the write-ahead log is copied back into the database.
public struct LogState: Sendable, Equatable {
    /// Pages in the log.
    public var pageCount: Int
    /// Of those, how many are not copied because a reader may still need what stands in the database.
    public var heldPageCount: Int
}
