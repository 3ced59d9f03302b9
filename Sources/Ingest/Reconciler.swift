import BytePaths
import FileWatch
import Hashing
import RevisionStore

/// Compares a tree on disk with what the store knows of it and finds the paths to look at: at start, and whenever
/// events were lost or a directory came, went or moved.
struct Reconciler: Sendable {
    let fileSystem: any FileSystem
    let filter: FileFilter
    let known: KnownFiles
    let largestBytes: Int
    /// How many threads walk through the whole tree.
    var walkerCount = 1

    /// What a scan found.
    struct Outcome {
        var summary = ScanSummary()
        /// Files that are new, changed, or moved here.
        var jobs: [Job] = []
        /// Known files that are not there any more.
        var missing: [Job] = []
        /// What could not be looked at; what lies below such a directory stays as it is known.
        var problems: [ScanProblem] = []
    }

    /// Scans `subtree`. What was known inside `movedFrom` is expected at the same place inside `subtree`.
    func reconcile(_ subtree: RelativePath, movedFrom: RelativePath? = nil) -> Outcome {
        var outcome = Outcome()
        let scanner = TreeScanner(fileSystem: fileSystem, filter: filter)
        // At a start the store may still be giving out what it knows.
        let ahead = subtree.isRoot ? ScanAhead(scanner, subtree, threadCount: walkerCount) : nil
        let table = known.table
        var isSeen = [Bool](repeating: false, count: table.rowLimit)
        var changed: [RelativePath] = []
        var appeared: [FoundFile] = []
        let take = { (batch: ScanBatch) in
            for problem in batch.problems {
                guard !problem.isDirectory, filter.accepts(file: problem.path) else {
                    // A link out of the root whose name is no report's is nobody's concern.
                    if problem.isDirectory || problem.error != .outsideRoot { outcome.problems.append(problem) }
                    continue
                }
                // A link that leads nowhere we may go is refused like any other file, with its reason.
                if let row = table.row(of: problem.path) { isSeen[row] = true }
                changed.append(problem.path)
            }
            for file in batch.files {
                guard let row = table.row(of: file.path) else {
                    appeared.append(file)
                    continue
                }
                isSeen[row] = true
                let (before, now) = (table.identity(row), FileIdentity(file.status, observedNanoseconds: 0))
                if !before.isSameFile(as: now) || before.isRacy { changed.append(file.path) }
            }
        }
        outcome.summary = ahead?.forEach(take) ?? scanner.scan(subtree, each: take)
        // Whoever found what when: the same tree makes the same jobs.
        changed.sort()
        appeared.sort { $0.path < $1.path }
        let expected = [subtree] + (movedFrom.map { [$0] } ?? [])
        let blind = outcome.problems.filter(\.isDirectory).map(\.path)
        var unseen: [RelativePath: KnownFile] = [:]
        for row in table.takenRows where !isSeen[row] {
            let isExpected = expected.contains { table.isInside(row, $0) }
            guard isExpected, !blind.contains(where: { table.isInside(row, $0) }) else { continue }
            unseen[table.path(row)] = table.file(row)
        }
        let moves = moves(of: unseen, to: appeared, subtree: subtree, movedFrom: movedFrom)
        outcome.jobs = changed.map { Job(path: $0, mayDelete: true, isBulk: true) }
        for file in appeared {
            outcome.jobs.append(Job(path: file.path, mayDelete: true, movedFrom: moves[file.path], isBulk: true))
        }
        let moved = Set(moves.values)
        outcome.missing = unseen.keys.filter { !moved.contains($0) }.sorted()
            .map { Job(path: $0, mayDelete: true, isBulk: true) }
        return outcome
    }

    /// Where the files that appeared were before: for each, a document that is missing, if that is certain.
    private func moves(
        of missing: [RelativePath: KnownFile], to appeared: [FoundFile], subtree: RelativePath, movedFrom: RelativePath?
    ) -> [RelativePath: RelativePath] {
        var lost = missing.filter { $0.value.refusal == nil }
        guard !lost.isEmpty, !appeared.isEmpty else { return [:] }
        var moves: [RelativePath: RelativePath] = [:]
        var strangers: [FoundFile] = []
        for file in appeared {
            // The kernel said that the directory moved, and the inode says that this is the file.
            if let movedFrom, let old = file.path.moved(from: subtree, to: movedFrom), let before = lost[old],
                before.identity.inode == file.status.inode
            {
                moves[file.path] = old
                lost[old] = nil
            } else {
                strangers.append(file)
            }
        }
        let lostBySHA256 = Dictionary(grouping: lost.values, by: \.sha256)
        let sizes = Set(lost.values.map(\.identity.size))
        var strangersBySHA256: [SHA256Digest: [RelativePath]] = [:]
        for file in strangers where sizes.contains(file.status.sizeBytes) {
            if let content = try? fileSystem.readStable(file.path, limitBytes: largestBytes) {
                strangersBySHA256[SHA256Digest(of: content.bytes), default: []].append(file.path)
            }
        }
        for (digest, candidates) in strangersBySHA256 {
            guard candidates.count == 1, let sources = lostBySHA256[digest], sources.count == 1 else { continue }
            moves[candidates[0]] = sources[0].path
        }
        return moves
    }
}
