import BytePaths
import Foundation
import RevisionStore
import Synchronization

/// What the store knows of the files on disk, held in memory: the watch asks for every event, and must not wait for a
/// commit under way. The store's own table stands behind it and is loaded at start.
final class KnownFiles: Sendable {
    private struct State {
        var table = FileTable()
        /// By inode number. Only made once a file with several names was met: most directories have none.
        var pathsByInode: [UInt64: Set<RelativePath>]?

        mutating func set(_ file: KnownFile?, at path: RelativePath) {
            let before = pathsByInode == nil ? nil : table.row(of: path).map { table.identity($0).inode }
            if let file { table.set(file) } else { table.remove(path) }
            guard pathsByInode != nil, before != file?.identity.inode else { return }
            if let inode = before {
                pathsByInode?[inode]?.remove(path)
                if pathsByInode?[inode]?.isEmpty == true { pathsByInode?[inode] = nil }
            }
            if let inode = file?.identity.inode { pathsByInode?[inode, default: []].insert(path) }
        }

        mutating func paths(ofInode inode: UInt64) -> Set<RelativePath> {
            if pathsByInode == nil {
                var index: [UInt64: Set<RelativePath>] = [:]
                for row in table.takenRows { index[table.identity(row).inode, default: []].insert(table.path(row)) }
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
    func load(_ table: @escaping @Sendable () throws(RevisionStoreError) -> FileTable) {
        loading.enter()
        _ = WorkerThread(name: "loader") { [self] in
            do throws(RevisionStoreError) { load(try table()) } catch { failure.withLock { $0 = error } }
            loading.leave()
        }
    }

    /// Takes what the store has.
    func load(_ table: FileTable) { state.withLock { $0 = State(table: table) } }

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
    func file(at path: RelativePath) -> KnownFile? {
        withState { state in state.table.row(of: path).map { state.table.file($0) } }
    }

    /// How many paths are known.
    var count: Int { withState { $0.table.count } }

    /// Whether a path is a document now.
    func isDocument(_ path: RelativePath) -> Bool {
        withState { state in state.table.row(of: path).map { state.table.isDocument($0) } ?? false }
    }

    /// The other names under which a file is known, so far as what is known of them is not what `identity` says: a
    /// write by one name is told of that name alone.
    func outdatedNames(of identity: FileIdentity, besides path: RelativePath) -> [RelativePath] {
        withState { state in
            state.paths(ofInode: identity.inode).filter { name in
                guard name != path, let row = state.table.row(of: name) else { return false }
                return !state.table.identity(row).isSameFile(as: identity)
            }.sorted()
        }
    }

    /// All that is known at this moment.
    var table: FileTable { withState { $0.table } }

    /// Every path that is known, in byte order.
    var paths: [RelativePath] {
        let table = table
        return table.takenRows.map { table.path($0) }.sorted()
    }

    /// Replaces what is known of some paths; nil forgets one.
    func update(_ changes: [(path: RelativePath, file: KnownFile?)]) {
        withState { state in
            for change in changes { state.set(change.file, at: change.path) }
        }
    }
}
