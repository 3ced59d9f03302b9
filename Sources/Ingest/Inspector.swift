import BytePaths
import FileWatch
import Hashing
import NewsParser
import NewsRecord
import NewsText
import RevisionStore

/// What looking at a path came to.
enum Finding: Sendable {
    /// The store has to change.
    case changes([Change])
    /// The store agrees with the disk already.
    case nothing
    /// The file changed while it was read, or the machine is out of something; look again later.
    case unstable
}

/// Looks at one path on disk, reads and parses what is there, and says what the store has to do about it.
///
/// It decides by the disk alone: the job says where to look, never what happened.
struct Inspector: Sendable {
    let fileSystem: any FileSystem
    let filter: FileFilter
    let parsers: ParserSource
    let known: KnownFiles
    /// Whether the watched directory still stands under its name. While it does not, nothing in it counts as gone.
    let isRootInPlace: @Sendable () -> Bool
    /// Why bytes must not come in at a path; nil where they may.
    var reasonToKeepOut: @Sendable (RelativePath, SHA256Digest) -> String? = { _, _ in nil }
    let largestBytes: Int
    /// The wall clock, in nanoseconds since 1970: when a file was looked at, never what a report says.
    let wallClockNanoseconds: @Sendable () -> Int64
    /// Counts what the work costs.
    var meter = IngestMeter()
    /// Reads a report that nothing else waits behind with every processor.
    var spread: Spread?

    /// What looking at a path came to, and which other paths have to be looked at therefore.
    struct Inspection {
        var finding: Finding
        /// Other names of the same file (hard links) of which something else is known.
        var otherNames: [RelativePath] = []
    }

    /// Looks at the job's path; `isLastLook` where nobody will wait for a better moment.
    func inspect(_ job: Job, isLastLook: Bool = false) -> Inspection {
        let observed = wallClockNanoseconds()
        guard filter.accepts(file: job.path) else { return Inspection(finding: gone(job.path)) }
        do throws(FileReadError) {
            let content = try meter.spending(.read) { () throws(FileReadError) in
                try fileSystem.readStable(job.path, limitBytes: largestBytes)
            }
            // On the last look only what was emptied since the first counts: its closing is still to be told.
            let window = isLastLook ? Self.patienceNanoseconds * 9 / 10 : Self.patienceNanoseconds
            if isJustEmptied(content, job.path, since: observed - window) { return Inspection(finding: .unstable) }
            let finding = found(content, at: job, observedNanoseconds: observed)
            guard content.status.linkCount > 1 else { return Inspection(finding: finding) }
            let identity = FileIdentity(content.status, observedNanoseconds: observed)
            let otherNames = known.outdatedNames(of: identity, besides: job.path)
            return Inspection(finding: finding, otherNames: otherNames)
        } catch {
            return Inspection(finding: unread(error, at: job, observedNanoseconds: observed))
        }
    }

    /// How long to wait before looking again, look by look, at a file that is changing.
    static let pausesMilliseconds: [Int64] = [1, 4, 16, 64]
    private static let patienceNanoseconds = pausesMilliseconds.reduce(0, +) * 1_000_000

    /// Whether a file has become empty since a moment ago: most programs save by emptying the file first, and their next
    /// save may come while the last one is looked at.
    private func isJustEmptied(_ content: StableContent, _ path: RelativePath, since moment: Int64) -> Bool {
        content.bytes.isEmpty && content.status.mtimeNanoseconds > moment && known.file(at: path)?.identity.size != 0
    }

    private func found(_ content: StableContent, at job: Job, observedNanoseconds: Int64) -> Finding {
        let path = job.path
        let identity = FileIdentity(content.status, observedNanoseconds: observedNanoseconds)
        let digest = meter.spending(.hash) { SHA256Digest(of: content.bytes) }
        let before = known.file(at: path)
        if let before, before.sha256 == digest {
            return before.identity.isSameFile(as: identity) && !before.identity.isRacy
                ? .nothing : .changes([.observe(path: path, file: identity)])
        }
        if let reason = TextSniffer.refusal(of: content.bytes) {
            return refuse(path, reason.description, identity: identity)
        }
        if let reason = reasonToKeepOut(path, digest) {
            return before?.refusal == reason && before?.identity.isSameFile(as: identity) == true
                ? .nothing : refuse(path, reason, identity: identity)
        }
        // Without one the start fails, and this one's place is found again.
        guard let reader = try? parsers.reader() else { return .unstable }
        let spread = job.isAlone ? spread : nil
        let record = meter.spending(.parse) { Self.record(reader, content.bytes, path, digest, spread) }
        let report = meter.spending(.encode) { PreparedReport(record: record, bytes: content.bytes) }
        if let from = job.movedFrom, !known.isDocument(path), known.isDocument(from), isMissing(from) {
            return .changes([.move(from: from, to: path, report: report, file: identity)])
        }
        return .changes([.write(path: path, report: report, file: identity)])
    }

    /// What the parser makes of bytes.
    static func record(
        _ reader: ParserSource.Reader, _ bytes: [UInt8], _ path: RelativePath, _ sha256: SHA256Digest?,
        _ spread: Spread? = nil
    ) -> Record {
        var record = reader.parser.parse(bytes, path: path, sha256: sha256, spread: spread)
        record.parser = reader.version
        return record
    }

    private func unread(_ error: FileReadError, at job: Job, observedNanoseconds: Int64) -> Finding {
        switch error {
        case .unstable: return .unstable
        case .vanished: return job.mayDelete ? gone(job.path) : .nothing
        case .unreadable(let number) where Self.passingFailures.contains(number): return .unstable
        case .tooLarge, .notRegular, .outsideRoot, .unreadable:
            let status = try? fileSystem.status(of: job.path)
            let identity = FileIdentity(status, observedNanoseconds: observedNanoseconds)
            if let before = known.file(at: job.path), before.refusal == error.description,
                before.identity.isSameFile(as: identity)
            {
                return .nothing
            }
            return refuse(job.path, error.description, identity: identity)
        }
    }

    /// EIO, ENOMEM, ENFILE and EMFILE say something of the machine at this moment and nothing of the file.
    private static let passingFailures: Set<Int32> = [5, 12, 23, 24]

    private func refuse(_ path: RelativePath, _ reason: String, identity: FileIdentity) -> Finding {
        .changes([.refuse(path: path, file: identity, reason: reason)])
    }

    private func gone(_ path: RelativePath) -> Finding {
        guard let before = known.file(at: path), isRootInPlace() else { return .nothing }
        return .changes([before.refusal == nil ? .delete(path: path) : .forgetRefusal(path: path)])
    }

    private func isMissing(_ path: RelativePath) -> Bool {
        do throws(FileReadError) {
            _ = try fileSystem.linkStatus(of: path)
            return false
        } catch {
            return error == .vanished
        }
    }
}

extension FileIdentity {
    /// Of a file that cannot even be asked for its status all values are 0.
    init(_ status: FileStatus?, observedNanoseconds: Int64) {
        self.init(
            size: status?.sizeBytes ?? 0, mtimeNanoseconds: status?.mtimeNanoseconds ?? 0,
            ctimeNanoseconds: status?.ctimeNanoseconds ?? 0, inode: status?.inode ?? 0,
            observedNanoseconds: observedNanoseconds)
    }

    /// Whether size, times and inode are the same: then the content is taken to be.
    func isSameFile(as other: FileIdentity) -> Bool {
        size == other.size && mtimeNanoseconds == other.mtimeNanoseconds
            && ctimeNanoseconds == other.ctimeNanoseconds && inode == other.inode
    }

    /// Whether the file was written so shortly before it was looked at that a second write could have the same time:
    /// the kernel's clock for files ticks every few milliseconds. Such an identity proves nothing.
    var isRacy: Bool { max(mtimeNanoseconds, ctimeNanoseconds) > observedNanoseconds - 20_000_000 }
}
