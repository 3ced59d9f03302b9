import BytePaths
import Synchronization

@testable import FileWatch

/// A consumer of actions as a product would be: keeps the content of each file, and does what the actions say.
final class Follower: Sendable {
    private struct State {
        var known: [RelativePath: [UInt8]] = [:]
        var inodes: [RelativePath: UInt64] = [:]
        var actions: [WatchAction] = []
        var problems: [WatchError] = []
        var fences: Set<UInt64> = []
        var fenceWaiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var actionWaiters: [(action: WatchAction, resume: CheckedContinuation<Void, Never>)] = []
        var nextToken: UInt64 = 0
    }

    private let state = Mutex(State())
    let files: PosixFileSystem
    private let filter: FileFilter

    init(_ files: PosixFileSystem, _ filter: FileFilter = FileFilter()) {
        self.files = files
        self.filter = filter
    }

    var known: [RelativePath: [UInt8]] { state.withLock { $0.known } }
    var problems: [WatchError] { state.withLock { $0.problems } }
    /// The actions since the last call.
    func takeActions() -> [WatchAction] {
        state.withLock { state in
            defer { state.actions = [] }
            return state.actions
        }
    }

    func isTracked(_ path: RelativePath) -> Bool { state.withLock { $0.known[path] != nil } }

    func watcher(
        settleMilliseconds: UInt64 = 100, roundBegins: @escaping @Sendable () -> Void = {}
    ) -> InotifyWatcher {
        InotifyWatcher(
            WatchLoop.Configuration(
                fileSystem: files, filter: filter, settleNanoseconds: settleMilliseconds * 1_000_000,
                isTracked: { self.isTracked($0) }, deliver: { self.take($0) }, roundBegins: roundBegins))
    }

    /// Returns once everything that happened before has been followed.
    func catchUp(_ watcher: InotifyWatcher) async {
        let token = state.withLock { state in
            state.nextToken += 1
            return state.nextToken
        }
        watcher.fence(token)
        await withCheckedContinuation { continuation in
            let isPast = state.withLock { state in
                guard !state.fences.contains(token) else { return true }
                state.fenceWaiters[token] = continuation
                return false
            }
            if isPast { continuation.resume() }
        }
    }

    /// Returns once the action has come, or has already since the last `takeActions`.
    func awaitAction(_ action: WatchAction) async {
        await withCheckedContinuation { continuation in
            let isPast = state.withLock { state in
                guard !state.actions.contains(action) else { return true }
                state.actionWaiters.append((action, continuation))
                return false
            }
            if isPast { continuation.resume() }
        }
    }

    func scanEverything() { rescan(.root) }

    /// What a scan of the disk finds, for comparison.
    func onDisk() -> [RelativePath: [UInt8]] {
        var found: [RelativePath: [UInt8]] = [:]
        TreeScanner(fileSystem: files, filter: filter).scan { batch in
            for file in batch.files {
                found[file.path] = try? files.readStable(file.path, limitBytes: 1 << 20).bytes
            }
        }
        return found
    }

    private func take(_ delivery: WatchDelivery) {
        switch delivery {
        case .problem(let problem): state.withLock { $0.problems.append(problem) }
        case .pulse: break
        case .fence(let token):
            let waiter = state.withLock { state in
                state.fences.insert(token)
                return state.fenceWaiters.removeValue(forKey: token)
            }
            waiter?.resume()
        case .actions(let actions):
            for action in actions { follow(action) }
            let ready = state.withLock { state in
                state.actions += actions
                let ready = state.actionWaiters.filter { state.actions.contains($0.action) }
                state.actionWaiters.removeAll { state.actions.contains($0.action) }
                return ready.map(\.resume)
            }
            for waiter in ready { waiter.resume() }
        }
    }

    private func follow(_ action: WatchAction) {
        switch action {
        case .touched(let path): look(at: path)
        case .gone(let path): state.withLock { $0.known[path] = nil }
        case .moved(let old, let new):
            state.withLock { state in state.known[new] = state.known.removeValue(forKey: old) }
            look(at: new)
        case .rescan(let subtree, _): rescan(subtree)
        case .rescanAll: rescan(.root)
        case .rootGone, .rootBack: break
        }
    }

    private func look(at path: RelativePath, looksLeft: Int = 100) {
        do {
            let content = try files.readStable(path, limitBytes: 1 << 20)
            let others = state.withLock { state in
                state.known[path] = content.bytes
                state.inodes[path] = content.status.inode
                // What is written under one name of a file is told under that name alone.
                guard content.status.linkCount > 1 else { return [RelativePath]() }
                return state.inodes.keys.filter { $0 != path && state.inodes[$0] == content.status.inode }
            }
            for other in others {
                let content = try? files.readStable(other, limitBytes: 1 << 20)
                state.withLock { $0.known[other] = content?.bytes }
            }
        } catch .unstable {
            // Its writer will close it; but where another name of the file went, nobody will tell of this one.
            if looksLeft > 0 { look(at: path, looksLeft: looksLeft - 1) }
        } catch {
            state.withLock { $0.known[path] = nil }
        }
    }

    private func rescan(_ subtree: RelativePath) {
        var found: Set<RelativePath> = []
        TreeScanner(fileSystem: files, filter: filter).scan(subtree) { batch in
            for file in batch.files {
                found.insert(file.path)
                look(at: file.path)
            }
        }
        let missing = known.keys.filter { $0.isInside(subtree) && !found.contains($0) }
        state.withLock { state in for path in missing { state.known[path] = nil } }
    }
}
