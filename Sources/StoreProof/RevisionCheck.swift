import Hashing
import NewsRecord

/// Follows the documents from the floor to the newest revision: that every version follows from the one before, that
/// each snapshot's digest is the digest of its documents, and that numbers and times go on without a hole.
final class RevisionCheck {
    private struct Living {
        var version: Int64
        var path: [UInt8]
        var leaf: [UInt8]
        var endRevision: Int64?
    }

    private let run: ProofRun
    private var living: [Int64: Living] = [:]
    private var paths: [[UInt8]: Int64] = [:]
    private var set = ProofSet()

    init(run: ProofRun) { self.run = run }

    func check() throws(ProofError) {
        try takeFloor()
        run.commits = [run.bearings.floorSequence]
        var previous: ProofRevision?
        let total = Int(run.bearings.revision - run.bearings.floor)
        try run.forEachRevision { revision throws(ProofError) in
            try checkPlace(revision, after: previous)
            try follow(revision)
            run.commits.append(revision.commit)
            previous = revision
            if run.commits.count % 256 == 0 { run.tell(.revisions, run.commits.count - 1, of: total) }
        }
        try checkHead(previous)
        run.tell(.revisions, total, of: total, isOver: true)
    }

    /// The snapshot at the floor: what lived there is where the proof begins.
    private func takeFloor() throws(ProofError) {
        let floor = run.bearings.floor
        guard floor > 0 else { return }
        try run.database.forEach(
            """
            SELECT \(ProofVersion.columns) FROM version
            WHERE revision <= ?1 AND (end_revision IS NULL OR end_revision > ?1)
            """, [floor]
        ) { row in
            let version = ProofVersion(row)
            begin(version, in: floor)
        }
        var isThere = false
        try run.database.forEach("SELECT digest FROM revision WHERE revision = ?", [floor]) { row in
            isThere = true
            compareDigest(row.bytes(0), in: floor)
        }
        if !isThere { run.report(Fault(.revision, revision: floor, "the oldest revision that is kept is not there")) }
    }

    private func compareDigest(_ stored: [UInt8], in revision: Int64) {
        let own = set.digest
        guard stored != own else { return }
        run.report(
            Fault(
                .digest, revision: revision,
                "the digest is \(hexadecimal(stored)), that of its documents \(hexadecimal(own))"))
    }

    private func checkPlace(_ revision: ProofRevision, after previous: ProofRevision?) throws(ProofError) {
        let before = previous?.number ?? run.bearings.floor
        if revision.number != before + 1 {
            let missing = before + 1 == revision.number - 1 ? "is" : "to \(revision.number - 1) are"
            run.report(Fault(.revision, revision: before + 1, "revision \(before + 1) \(missing) missing"))
        }
        let lastLine = previous?.commit ?? run.bearings.floorSequence
        if revision.first <= lastLine || revision.first > revision.commit {
            run.report(
                Fault(
                    .sequence, revision: revision.number, sequence: revision.first,
                    "lines \(revision.first) to \(revision.commit) do not follow line \(lastLine)"))
        }
        let purged = try run.purgedCount(in: revision)
        if revision.changes + purged != revision.commit - revision.first {
            run.report(
                Fault(
                    .revision, revision: revision.number,
                    "\(revision.changes) changes are counted between lines \(revision.first) and \(revision.commit)"))
        }
        if let previous, revision.number == previous.number + 1,
            revision.firstVersion < previous.firstVersion + previous.versionCount
        {
            run.report(Fault(.version, revision: revision.number, "versions are counted twice"))
        }
    }

    private func follow(_ revision: ProofRevision) throws(ProofError) {
        let versions = try run.versions(of: revision)
        if versions.count != Int(revision.versionCount) {
            run.report(
                Fault(
                    .version, revision: revision.number,
                    "\(revision.versionCount) documents are counted, \(versions.count) have a version"))
        }
        // What lived ends before anything new takes its place: within a revision two documents may swap their paths.
        for version in versions { end(version, in: revision.number) }
        for version in versions where version.cause != .deleted && version.cause != .purged {
            begin(version, in: revision.number)
        }
        compareDigest(revision.digest, in: revision.number)
    }

    private func report(_ kind: FaultKind, _ version: ProofVersion, _ revision: Int64, _ text: String) {
        run.report(
            Fault(kind, document: version.name.document, path: version.name.path, revision: revision, text))
    }

    private func end(_ version: ProofVersion, in revision: Int64) {
        if version.revision != revision {
            report(.version, version, revision, "the version says that it is of revision \(version.revision)")
        }
        guard let cause = version.cause else { return report(.version, version, revision, "the cause is none") }
        if cause == .purged {
            // The record of a purge is of a document that never was.
            let isBare = version.document == 0 && version.path.isEmpty && version.sha256 == nil
            if !isBare { report(.version, version, revision, "the record of a purge names a document") }
            return
        }
        guard let before = living.removeValue(forKey: version.document) else {
            if cause != .created { report(.version, version, revision, "\(cause.name), but it did not exist") }
            return
        }
        paths[before.path] = nil
        set.take(before.leaf)
        if cause == .created { report(.version, version, revision, "created, but it existed") }
        if before.endRevision != revision {
            report(
                .version, version, revision,
                "the version before is said to end in \(before.endRevision.map { "revision \($0)" } ?? "none")")
        }
        let isSound = cause == .moved ? version.from == before.path : version.path == before.path
        if !isSound { report(.version, version, revision, "\(cause.name), but from another path than it had") }
        if cause == .deleted, version.endRevision != revision || version.sha256 != nil {
            report(.version, version, revision, "deleted, but the version goes on")
        }
    }

    private func begin(_ version: ProofVersion, in revision: Int64) {
        guard let sha256 = version.sha256, let leaf = version.leaf, sha256.count == 32, leaf.count == 32 else {
            return report(.version, version, revision, "the version has no hash of a report")
        }
        if let end = version.endRevision, end <= revision {
            report(.version, version, revision, "the version ends in revision \(end), before it can")
        }
        switch run.contentSizes[ContentCheck.key(sha256)] {
        case nil: report(.content, version, revision, "the bytes with sha256 \(hexadecimal(sha256)) are not there")
        case let size? where size >= 0 && version.size.map(Int.init) != size:
            report(.version, version, revision, "the version says \(version.size ?? -1) bytes, there are \(size)")
        default: break
        }
        if let other = paths[version.path] {
            report(.version, version, revision, "d-\(other) has the same path at the same time")
        }
        paths[version.path] = version.document
        living[version.document] = Living(
            version: version.number, path: version.path, leaf: leaf, endRevision: version.endRevision)
        set.add(leaf)
    }

    private func checkHead(_ last: ProofRevision?) throws(ProofError) {
        let bearings = run.bearings
        let newest = last?.number ?? bearings.floor
        if newest != bearings.revision {
            let text = "the newest revision is said to be \(bearings.revision), and is \(newest)"
            run.report(Fault(.revision, revision: newest + 1, text))
        }
        if bearings.set != set.bytes {
            run.report(
                Fault(.digest, revision: bearings.revision, "the state of the digest is not that of the snapshot"))
        }
        if let last, last.chain != bearings.chain {
            run.report(Fault(.chain, revision: bearings.revision, "the state does not hold the last link of the chain"))
        }
        if Int(bearings.documentCount) != living.count {
            let text = "\(bearings.documentCount) documents are counted, \(living.count) are there"
            run.report(Fault(.version, revision: bearings.revision, text))
        }
        for (document, version) in living {
            guard let end = version.endRevision, end <= bearings.revision else { continue }
            run.report(
                Fault(
                    .version, document: "d-\(document)", path: String(decoding: version.path, as: UTF8.self),
                    revision: end, "the version is said to end there, and nothing of the kind happened"))
        }
    }
}
