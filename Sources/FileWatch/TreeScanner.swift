public import BytePaths

/// A file that a scan found.
public struct FoundFile: Sendable, Equatable {
    /// Where it is.
    public var path: RelativePath
    /// What stat(2) says of it; of its target where it is a symbolic link. FIFOs and devices are found too, so that
    /// whoever reads can refuse them by name.
    public var status: FileStatus

    /// Takes the path and the status of what it leads to.
    public init(path: RelativePath, status: FileStatus) {
        self.path = path
        self.status = status
    }
}

/// What a scan could not look at.
public struct ScanProblem: Sendable, Equatable {
    /// The directory that could not be listed, or the link that leads out of the root.
    public var path: RelativePath
    /// Whether it is a directory: nothing is known then of what lies below it, and it must not be taken for gone.
    public var isDirectory: Bool
    /// Why.
    public var error: FileReadError

    /// Takes each field as it is documented above.
    public init(path: RelativePath, isDirectory: Bool, error: FileReadError) {
        self.path = path
        self.isDirectory = isDirectory
        self.error = error
    }
}

/// A part of what a scan found.
public struct ScanBatch: Sendable {
    /// Files, those of one directory in the order of their names.
    public var files: [FoundFile] = []
    /// What could not be looked at.
    public var problems: [ScanProblem] = []

    /// An empty batch.
    public init() {}
}

/// What a scan comes to.
public struct ScanSummary: Sendable, Equatable {
    /// Directories listed.
    public var directoryCount = 0
    /// Files found.
    public var fileCount = 0
    /// Directories and links that could not be looked at.
    public var problemCount = 0

    /// A summary of nothing.
    public init() {}

    /// Adds what another part of the walk came to.
    public mutating func add(_ other: ScanSummary) {
        directoryCount += other.directoryCount
        fileCount += other.fileCount
        problemCount += other.problemCount
    }
}

/// What one step of a walk came to: see `TreeScanner.begin(at:)`.
public struct ScanStep: Sendable {
    /// What was found.
    public var batch: ScanBatch
    /// Directories that are still to be looked into, by anyone and in any order.
    public var directories: [RelativePath]
    /// What this step adds to the sum of the walk.
    public var summary: ScanSummary
}

/// Walks a tree and finds the files that count.
///
/// The walk keeps a list of directories instead of recursing, and has one of them open at a time: neither depth nor
/// width of the tree matters. What vanishes during the walk is passed over; an event tells of it.
public struct TreeScanner: Sendable {
    private let fileSystem: any FileSystem
    private let filter: FileFilter
    private let batchLimit: Int

    /// Takes the file system, the filter, and how many files make a batch; a batch is a little larger where a
    /// directory is.
    public init(fileSystem: any FileSystem, filter: FileFilter, batchLimit: Int = 1024) {
        precondition(batchLimit > 0)
        self.fileSystem = fileSystem
        self.filter = filter
        self.batchLimit = batchLimit
    }

    /// Finds the files in `subtree`, which may be a directory, a file, or nothing at all, and hands them over batch by
    /// batch. What `each` throws ends the walk.
    @discardableResult
    public func scan<Failure: Error>(
        _ subtree: RelativePath = .root, each: (ScanBatch) throws(Failure) -> Void
    ) throws(Failure) -> ScanSummary {
        var walk = Walk(fileSystem: fileSystem, filter: filter)
        walk.begin(at: subtree)
        while let directory = walk.waiting.popLast() {
            walk.look(into: directory)
            if walk.batch.files.count >= batchLimit { try each(walk.takeBatch()) }
        }
        if !walk.batch.files.isEmpty || !walk.batch.problems.isEmpty { try each(walk.takeBatch()) }
        return walk.summary
    }

    /// The first step of a walk whose steps somebody takes side by side; the others are `look(into:)`, once for each
    /// directory that a step gives. Together they find what `scan` does.
    public func begin(at subtree: RelativePath) -> ScanStep {
        step { $0.begin(at: subtree) }
    }

    /// Looks into one directory.
    public func look(into directory: RelativePath) -> ScanStep {
        step { $0.look(into: directory) }
    }

    private func step(_ body: (inout Walk) -> Void) -> ScanStep {
        var walk = Walk(fileSystem: fileSystem, filter: filter)
        body(&walk)
        return ScanStep(batch: walk.batch, directories: walk.waiting, summary: walk.summary)
    }

    private struct Walk {
        let fileSystem: any FileSystem
        let filter: FileFilter
        var waiting: [RelativePath] = []
        var batch = ScanBatch()
        var summary = ScanSummary()

        mutating func takeBatch() -> ScanBatch {
            defer { batch = ScanBatch() }
            return batch
        }

        mutating func begin(at subtree: RelativePath) {
            guard !subtree.isRoot else {
                waiting.append(subtree)
                return
            }
            do {
                let link = try fileSystem.linkStatus(of: subtree)
                switch link.kind {
                case .directory: if filter.entersDirectory(subtree) { waiting.append(subtree) }
                case .symlink: follow(link: subtree)
                case .regular, .other: if filter.accepts(file: subtree) { add(subtree, link) }
                }
            } catch {
                report(error, at: subtree, isDirectory: filter.entersDirectory(subtree))
            }
        }

        mutating func look(into directory: RelativePath) {
            do {
                let listing = try fileSystem.list(directory) { name, kind in
                    switch kind {
                    case .directory: filter.enters(directoryNamed: name, in: directory) ? .name : .none
                    case .regular, .other: filter.acceptsFile(named: name, in: directory) ? .status : .none
                    case .symlink:
                        filter.acceptsFile(named: name, in: directory)
                            || filter.enters(directoryNamed: name, in: directory) ? .name : .none
                    }
                }
                summary.directoryCount += 1
                batch.files.reserveCapacity(batch.files.count + listing.entries.count)
                let firstDirectory = waiting.count
                for entry in listing.entries {
                    let path = directory.appending(name: listing.name(of: entry))
                    switch entry.kind {
                    case .directory: waiting.append(path)
                    case .symlink: follow(link: path)
                    case .regular, .other: if let status = entry.status { add(path, status) }
                    }
                }
                // The list is taken from its end.
                waiting[firstDirectory...].reverse()
            } catch {
                report(error, at: directory, isDirectory: true)
            }
        }

        private mutating func follow(link: RelativePath) {
            do {
                let target = try fileSystem.status(of: link)
                if target.kind == .directory {
                    guard filter.entersDirectory(link) else { return }
                    if LinkRule.enters(link: link, target: target, in: fileSystem) { waiting.append(link) }
                } else if filter.accepts(file: link) {
                    add(link, target)
                }
            } catch {
                report(error, at: link, isDirectory: false)
            }
        }

        private mutating func add(_ path: RelativePath, _ status: FileStatus) {
            batch.files.append(FoundFile(path: path, status: status))
            summary.fileCount += 1
        }

        private mutating func report(_ error: FileReadError, at path: RelativePath, isDirectory: Bool) {
            // A missing root is worth a word; anything else that is not there is simply not there.
            if error == .vanished, !path.isRoot { return }
            batch.problems.append(ScanProblem(path: path, isDirectory: isDirectory, error: error))
            summary.problemCount += 1
        }
    }
}
