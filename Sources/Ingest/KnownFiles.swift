import BytePaths
import Foundation
import RevisionStore
import Synchronization

/// What the store knows of the files on disk, held in memory: the watch asks for every event, and must not wait for a
/// commit under way. The store's own table stands behind it and is loaded at start.
final class KnownFiles: Sendable {
    private struct State {
        var files: [RelativePath: KnownFile] = [:]
        /// By inode number. Only made once a file with several names was met: most directories have none.
        var pathsByInode: [UInt64: Set<RelativePath>]?

        mutating func set(_ file: KnownFile?, at path: RelativePath) {
            let before = files[path]
            files[path] = file
            guard pathsByInode != nil, before?.identity.inode != file?.identity.inode else { return }
            if let inode = before?.identity.inode {
                pathsByInode?[inode]?.remove(path)
                if pathsByInode?[inode]?.isEmpty == true { pathsByInode?[inode] = nil }
            }
            if let inode = file?.identity.inode { pathsByInode?[inode, default: []].insert(path) }
        }

        mutating func paths(ofInode inode: UInt64) -> Set<RelativePath> {
            if pathsByInode == nil {
                var index: [UInt64: Set<RelativePath>] = [:]
                for (path, file) in files { index[file.identity.inode, default: []].insert(path) }
                pathsByInode = index
            }
            return pathsByInode?[inode] ?? []
        }
    }

    private let state = Mutex(State())
    /// Entered while the store's table is on its way; whoever asks waits for it.
    private let loading = DispatchGroup()
    private let failure = Mutex<RevisionStoreError?>(nil)

    /// Takes what the store has, on a thread of its own. What is asked for meanwhile waits.
    func load(_ files: @escaping @Sendable () throws(RevisionStoreError) -> [KnownFile]) {
        loading.enter()
        _ = WorkerThread(name: "loader") { [self] in
            do throws(RevisionStoreError) { load(try files()) } catch { failure.withLock { $0 = error } }
            loading.leave()
        }
    }

    /// Takes what the store has.
    func load(_ known: [KnownFile]) {
        var files: [RelativePath: KnownFile] = [:]
        files.reserveCapacity(known.count)
        for file in known { files[file.path] = file }
        state.withLock { $0 = State(files: files) }
    }

    /// Returns once the table is there; throws what kept it from being loaded.
    func loaded() throws(RevisionStoreError) {
        loading.wait()
        if let failure = failure.withLock({ $0 }) { throw failure }
    }

    private func withState<Value: Sendable>(_ body: (inout State) -> Value) -> Value {
        loading.wait()
        return state.withLock { body(&$0) }
    }

    /// What is known of a path; nil where nothing is.
    func file(at path: RelativePath) -> KnownFile? { withState { $0.files[path] } }

    /// How many paths are known.
    var count: Int { withState { $0.files.count } }

    /// Whether a path is a document now.
    func isDocument(_ path: RelativePath) -> Bool {
        withState { $0.files[path].map { $0.refusal == nil } ?? false }
    }

    /// The other names under which a file is known, so far as what is known of them is not what `identity` says: a
    /// write by one name is told of that name alone.
    func outdatedNames(of identity: FileIdentity, besides path: RelativePath) -> [RelativePath] {
        withState { state in
            state.paths(ofInode: identity.inode).filter { name in
                name != path && state.files[name].map { !$0.identity.isSameFile(as: identity) } == true
            }.sorted()
        }
    }

    /// All that is known inside any of some directories.
    func files(inside directories: [RelativePath]) -> [RelativePath: KnownFile] {
        withState { state in
            // Of the whole tree nothing has to be looked at or copied.
            if directories.contains(where: \.isRoot) { return state.files }
            return state.files.filter { file in directories.contains { file.key.isInside($0) } }
        }
    }

    /// Replaces what is known of some paths; nil forgets one.
    func update(_ changes: [(path: RelativePath, file: KnownFile?)]) {
        withState { state in
            for change in changes { state.set(change.file, at: change.path) }
        }
    }
}
