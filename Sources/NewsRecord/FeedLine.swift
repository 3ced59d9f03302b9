public import BytePaths
public import Hashing

/// What happened to a document as a whole, as a commit line says it. The raw value is what the store keeps.
public enum Cause: Int, Sendable, CaseIterable {
    case created = 1
    case modified = 2
    case moved = 3
    case deleted = 4
    /// A newer parser read it anew.
    case reparsed = 5
    /// A person's decision, or what became known from other reports.
    case reconciled = 6
    case purged = 7

    /// The word on a commit line.
    public var name: String { "\(self)" }
}

/// A document's part in a revision, as the commit line has it.
public struct DocumentChange: Sendable, Equatable {
    /// The document's id.
    public var document: String
    /// Where the document was when the revision was committed.
    public var path: RelativePath
    /// What happened to it.
    public var cause: Cause
    /// Where a moved document was before.
    public var from: RelativePath?

    public init(document: String, path: RelativePath, cause: Cause, from: RelativePath? = nil) {
        self.document = document
        self.path = path
        self.cause = cause
        self.from = from
    }
}

/// What a status line tells; none of these changes an item.
public enum ServiceState: String, Sendable, CaseIterable {
    case starting, ready, reloading, degraded, stopping
    /// A file could not be taken as a report; the text says which and why.
    case refused
    /// The kernel dropped events, and the directory was scanned anew.
    case overflow
    /// A line stood here that told of a report which was purged, or a purge took place: the text says which.
    case purged
}

/// One line of the change feed, without its end: what it takes to write it, and nothing that is not in the store.
///
/// Writing the same line twice gives the same bytes, always; the chain of revisions rests on that.
public enum FeedLine {
    /// An item that came, changed or went.
    public struct ItemChange: Sendable {
        /// The line's number in the feed.
        public var sequence: Int64
        /// The revision that the line belongs to.
        public var revision: Int64
        /// When that revision was committed.
        public var time: Timestamp
        /// What kind of item.
        public var type: ItemType
        /// The item's id.
        public var id: String
        /// The id of the item's document.
        public var document: String
        /// Where the document was in that revision.
        public var path: RelativePath
        /// The whole value before; nil where the item was added.
        public var before: [UInt8]?
        /// The whole value after; nil where the item was removed.
        public var after: [UInt8]?

        public init(
            sequence: Int64, revision: Int64, time: Timestamp, type: ItemType, id: String, document: String,
            path: RelativePath, before: [UInt8]?, after: [UInt8]?
        ) {
            self.sequence = sequence
            self.revision = revision
            self.time = time
            self.type = type
            self.id = id
            self.document = document
            self.path = path
            self.before = before
            self.after = after
        }
    }

    /// The end of a revision.
    public struct Commit: Sendable {
        /// The line's number in the feed.
        public var sequence: Int64
        /// The revision that the line ends.
        public var revision: Int64
        /// When it was committed.
        public var time: Timestamp
        /// The documents that the revision touched.
        public var documents: [DocumentChange]
        /// How many item lines the revision has.
        public var changeCount: Int
        /// The snapshot's digest after the revision.
        public var digest: SHA256Digest

        public init(
            sequence: Int64, revision: Int64, time: Timestamp, documents: [DocumentChange], changeCount: Int,
            digest: SHA256Digest
        ) {
            self.sequence = sequence
            self.revision = revision
            self.time = time
            self.documents = documents
            self.changeCount = changeCount
            self.digest = digest
        }
    }

    /// What the daemon says of itself.
    public struct Status: Sendable {
        /// The line's number in the feed.
        public var sequence: Int64
        /// The head revision at that time.
        public var revision: Int64
        /// When the daemon said so.
        public var time: Timestamp
        /// What the line is about.
        public var state: ServiceState
        /// One plain sentence for people.
        public var text: String

        public init(sequence: Int64, revision: Int64, time: Timestamp, state: ServiceState, text: String) {
            self.sequence = sequence
            self.revision = revision
            self.time = time
            self.state = state
            self.text = text
        }
    }

    /// Appends the line and its line feed.
    public static func write(_ change: ItemChange, into writer: inout JSONWriter) {
        var lines = ItemLines(revision: change.revision, time: change.time)
        lines.place(document: change.document, path: change.path)
        let operation: ItemLines.Operation = change.before == nil ? .added : change.after == nil ? .removed : .changed
        lines.begin(operation, change.sequence, change.type, change.id, into: &writer)
        if let before = change.before {
            writer.key("before")
            writer.raw(before)
        }
        if let after = change.after {
            writer.key("after")
            writer.raw(after)
        }
        lines.end(&writer)
    }

    /// Appends the line up to, and without, the member `chain`: that is what the chain covers of it. `finish` adds the rest.
    public static func writeOpen(_ commit: Commit, into writer: inout JSONWriter) {
        writer.beginObject()
        head(commit.sequence, commit.revision, commit.time, into: &writer)
        writer.key("op")
        writer.string("commit")
        writer.key("documents")
        writer.array {
            for document in commit.documents { write(document, into: &$0) }
        }
        writer.key("changes")
        writer.integer(commit.changeCount)
        writer.key("digest")
        writer.string("sha256:" + commit.digest.hex)
    }

    /// Ends a commit line that `writeOpen` began.
    public static func finish(chain: SHA256Digest, into writer: inout JSONWriter) {
        writer.key("chain")
        writer.string("sha256:" + chain.hex)
        writer.endObject()
        writer.endLine()
    }

    /// Appends the line and its line feed.
    public static func write(_ status: Status, into writer: inout JSONWriter) {
        writer.object {
            head(status.sequence, status.revision, status.time, into: &$0)
            $0.key("op")
            $0.string("status")
            $0.key("state")
            $0.string(status.state.rawValue)
            $0.key("text")
            $0.string(status.text)
        }
        writer.endLine()
    }

    private static func write(_ document: DocumentChange, into writer: inout JSONWriter) {
        writer.object {
            $0.key("document")
            $0.string(document.document)
            path(document.path, "path", "path_bytes", into: &$0)
            $0.key("cause")
            $0.string(document.cause.name)
            if let from = document.from { path(from, "from", "from_bytes", into: &$0) }
        }
    }

    private static func head(_ sequence: Int64, _ revision: Int64, _ time: Timestamp, into writer: inout JSONWriter) {
        writer.key("seq")
        writer.integer(sequence)
        writer.key("revision")
        writer.integer(revision)
        writer.key("time")
        writer.string(time.text)
    }

    fileprivate static func path(
        _ path: RelativePath, _ key: StaticString, _ exactKey: StaticString, into writer: inout JSONWriter
    ) {
        writer.key(key)
        writer.string(path.shown)
        if !path.isUTF8 {
            writer.key(exactKey)
            writer.string(path.base64)
        }
    }
}

/// The chain of revisions: each link is the SHA-256 of the link before it and of the revision's lines as they stand in
/// the feed, from its first to the commit line up to its `chain` member. What stands in the place of purged lines within
/// a revision is covered too. A past that was changed breaks every link after it.
public enum RevisionChain {
    /// The link before revision 1: SHA-256 of the name of the feed's format.
    public static let origin = SHA256Digest(of: Array("dateline.feed/1".utf8))

    /// The link of a revision whose lines are `lines`, as `FeedLine` writes them, with the open commit line at the end.
    public static func link(after previous: SHA256Digest, lines: [UInt8]) -> SHA256Digest {
        lines.withUnsafeBytes { link(after: previous, lines: $0) }
    }

    /// As above.
    public static func link(after previous: SHA256Digest, lines: UnsafeRawBufferPointer) -> SHA256Digest {
        var hasher = SHA256Hasher()
        hasher.update(previous.bytes)
        hasher.update(lines)
        return hasher.finish()
    }
}

/// Writes the item lines of one revision. What they share is made once: a report has dozens of them.
public struct ItemLines {
    /// What a line says has become of its item.
    public enum Operation: Sendable { case added, changed, removed }

    // Members of the line, from the comma before them on.
    private let shared: [UInt8]
    private var placeMembers: [UInt8] = []

    /// Lines of revision `revision`, which was committed at `time`.
    public init(revision: Int64, time: Timestamp) {
        var writer = JSONWriter(capacityBytes: 96)
        writer.beginObject()
        writer.key("revision")
        writer.integer(revision)
        writer.key("time")
        writer.string(time.text)
        shared = [UInt8(ascii: ",")] + writer.bytes.dropFirst()
    }

    /// The lines that follow are of this document.
    public mutating func place(document: String, path: RelativePath) {
        var writer = JSONWriter(capacityBytes: 64 + path.bytes.count)
        writer.beginObject()
        writer.key("document")
        writer.string(document)
        FeedLine.path(path, "path", "path_bytes", into: &writer)
        placeMembers = [UInt8(ascii: ",")] + writer.bytes.dropFirst()
    }

    /// Appends a line up to its values; `before` and `after` follow where the operation has them, and then `end`.
    public func begin(
        _ operation: Operation, _ sequence: Int64, _ type: ItemType, _ id: String, into writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key("seq")
        writer.integer(sequence)
        writer.appendRaw(shared)
        writer.key("op")
        switch operation {
        case .added: writer.string("added")
        case .changed: writer.string("changed")
        case .removed: writer.string("removed")
        }
        writer.key("type")
        writer.string(type.name)
        writer.key("id")
        writer.string(id)
        writer.appendRaw(placeMembers)
    }

    /// Ends a line.
    public func end(_ writer: inout JSONWriter) {
        writer.endObject()
        writer.endLine()
    }
}
