import BytePaths
import RevisionStore
import Synchronization

/// What the store knows of the files on disk, held in memory: the watch asks for every event, and must not wait for a
/// commit under way. The store's own table stands behind it and is loaded at start.
final class KnownFiles: Sendable {
    private let files = Mutex<[RelativePath: KnownFile]>([:])

    /// Takes what the store has.
    func load(_ known: [KnownFile]) {
        files.withLock { files in
            files = Dictionary(known.map { ($0.path, $0) }) { _, last in last }
        }
    }

    /// What is known of a path; nil where nothing is.
    func file(at path: RelativePath) -> KnownFile? { files.withLock { $0[path] } }

    /// Whether a path is a document now.
    func isDocument(_ path: RelativePath) -> Bool { files.withLock { $0[path].map { $0.refusal == nil } ?? false } }

    /// All that is known inside a directory.
    func files(inside directory: RelativePath) -> [KnownFile] {
        files.withLock { files in
            directory.isRoot ? Array(files.values) : files.values.filter { $0.path.isInside(directory) }
        }
    }

    /// Replaces what is known of some paths; nil forgets one.
    func update(_ changes: [(path: RelativePath, file: KnownFile?)]) {
        files.withLock { files in
            for change in changes { files[change.path] = change.file }
        }
    }
}
