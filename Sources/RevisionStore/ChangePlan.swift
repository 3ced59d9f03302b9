import BytePaths
import GRDB
import Hashing
import NewsRecord

/// A document's last version, as the store has it before a batch.
struct LivingVersion {
    var number: Int64
    var document: Int64
    var path: RelativePath
    var sha256: SHA256Digest
    var leaf: SHA256Digest
}

/// What a batch comes to for one document.
struct DocumentDraft {
    /// Nil for a document that the batch creates.
    var original: LivingVersion?
    /// Where it is at the end of the batch; nil where it is gone.
    var path: RelativePath?
    /// What it reads as; nil where that was not touched.
    var report: PreparedReport?
}

/// Follows a batch of changes path by path and says what it comes to. Reads the store, writes nothing.
struct ChangePlan {
    private(set) var drafts: [DocumentDraft] = []
    /// The draft at each path that the batch touched; nil inside where no document lives now.
    private var living: [RelativePath: Int?] = [:]
    /// Drafts that the batch deleted, by the path at which a write brings them back.
    private var vacated: [RelativePath: Int] = [:]

    private let find: (RelativePath) throws(RevisionStoreError) -> LivingVersion?

    /// `find` gives the document that lives at a path before the batch.
    init(find: @escaping (RelativePath) throws(RevisionStoreError) -> LivingVersion?) { self.find = find }

    mutating func apply(_ change: Change) throws(RevisionStoreError) {
        switch change {
        case .write(let path, let report, _): try write(path, report)
        case .move(let from, let to, let report, _): try move(from, to, report)
        case .delete(let path), .refuse(let path, _, _): try delete(path)
        case .reread(let path, let report): try reread(path, report)
        case .observe, .forgetRefusal: break
        }
    }

    private mutating func draft(at path: RelativePath) throws(RevisionStoreError) -> Int? {
        if let known = living[path] { return known }
        guard let version = try find(path) else {
            living[path] = .some(nil)
            return nil
        }
        drafts.append(DocumentDraft(original: version, path: path))
        living[path] = drafts.count - 1
        return drafts.count - 1
    }

    private mutating func write(_ path: RelativePath, _ report: PreparedReport) throws(RevisionStoreError) {
        let index: Int
        if let here = try draft(at: path) {
            index = here
        } else if let gone = vacated.removeValue(forKey: path) {
            index = gone
        } else {
            drafts.append(DocumentDraft())
            index = drafts.count - 1
        }
        drafts[index].path = path
        drafts[index].report = report
        living[path] = index
    }

    private mutating func move(
        _ from: RelativePath, _ to: RelativePath, _ report: PreparedReport
    ) throws(RevisionStoreError) {
        guard from != to, let index = try draft(at: from) else { return try write(to, report) }
        if let overwritten = try draft(at: to) { drafts[overwritten].path = nil }
        vacated[to] = nil
        living[from] = .some(nil)
        living[to] = index
        drafts[index].path = to
        drafts[index].report = report
    }

    private mutating func reread(_ path: RelativePath, _ report: PreparedReport) throws(RevisionStoreError) {
        guard let index = try draft(at: path), let original = drafts[index].original, original.path == path,
            drafts[index].report == nil, original.sha256 == report.sha256
        else { return }
        drafts[index].report = report
    }

    private mutating func delete(_ path: RelativePath) throws(RevisionStoreError) {
        guard let index = try draft(at: path) else { return }
        drafts[index].path = nil
        living[path] = .some(nil)
        vacated[path] = index
    }
}

/// What becomes of a document in a revision.
enum DocumentOutcome {
    case created(PreparedReport)
    case changed(LivingVersion, PreparedReport, Cause)
    case deleted(LivingVersion)

    /// About how many bytes of feed lines it makes.
    var lineByteCount: Int {
        if case .created(let report) = self { report.encoded.lineByteCount } else { 8192 }
    }
}

extension DocumentDraft {
    /// The version that its parser reads as it was read before; nil for any other draft. A store from before parsers
    /// were numbered does not say who read it.
    var confirmed: (version: LivingVersion, parser: String)? {
        guard let original, let report, path == original.path, report.leaf == original.leaf else { return nil }
        return (original, report.record.parser)
    }

    /// Nil where the batch leaves the document as it was.
    var outcome: DocumentOutcome? {
        guard let original else {
            guard path != nil, let report else { return nil }
            return .created(report)
        }
        guard let path else { return .deleted(original) }
        guard let report, report.leaf != original.leaf else { return nil }
        if path != original.path { return .changed(original, report, .moved) }
        return .changed(original, report, original.sha256 == report.sha256 ? .reparsed : .modified)
    }
}
