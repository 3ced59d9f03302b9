import BytePaths
import FileWatch
import NewsRecord
import Synchronization

/// What the watcher tells, and what becomes of it.
extension IngestPipeline {
    func makeWatcher() -> InotifyWatcher {
        let known = known
        return InotifyWatcher(
            fileSystem: fileSystem, filter: filter, settleMilliseconds: configuration.settleMilliseconds,
            isTracked: { known.isDocument($0) }, deliver: { [weak self] delivery in self?.take(delivery) })
    }

    private func take(_ delivery: WatchDelivery) {
        switch delivery {
        case .actions(let actions): actions.forEach(take)
        case .pulse(let token): intake.submit(pulse: token)
        case .problem(let error): take(error)
        case .fence(let token):
            guard let done = state.withLock({ $0.fences.removeValue(forKey: token) }) else { return }
            // What could not be read a moment ago was closed before the fence.
            coordinator.lookNow()
            intake.fence(done)
        }
    }

    /// A part of the tree is not watched. Where no watch is left, all of it is scanned from time to time instead, and
    /// each scan tries anew to watch.
    private func take(_ error: WatchError) {
        if case .directoryUnreadable(let path, _) = error {
            if blindSpots.note(path, "\(error)") { announce(.degraded, "\(error)") }
            return
        }
        guard case .watchLimitReached = error else { return announce(.degraded, "\(error)") }
        let isNews = patrol.unwatchedText == nil
        patrol.setUnwatched("\(error)")
        watchLimit.withLock { $0 = true }
        if isNews { announce(.degraded, "\(error); scanning instead, from time to time") }
    }

    /// Everything was tried to be watched again; what could not be was told before.
    private func watchedAnew() {
        let isLimited = watchLimit.withLock { isLimited in
            defer { isLimited = false }
            return isLimited
        }
        guard !isLimited, patrol.unwatchedText != nil else { return }
        patrol.setUnwatched(nil)
        announceReady("everything is watched again")
    }

    private func take(_ action: WatchAction) {
        switch action {
        case .touched(let path): intake.submit(Job(path: path, isEdit: known.isDocument(path)))
        case .gone(let path): intake.submit(Job(path: path, mayDelete: true))
        case .moved(let from, let to): intake.submit(Job(path: to, mayDelete: true, movedFrom: from))
        case .rescan(let subtree, let movedFrom): coordinator.request(subtree, movedFrom: movedFrom)
        case .rescanAll(let reason):
            if reason == .queueOverflow {
                commitLog.status(.overflow, "the kernel dropped events; scanning the whole directory")
                report(.state(.overflow, "the kernel dropped events; scanning the whole directory"))
            }
            if reason == .requested { watchedAnew() }
            coordinator.request(.root)
        case .rootGone: announce(.degraded, "the watched directory \(configuration.watchedDirectory) is gone")
        case .rootBack: announceReady("the watched directory \(configuration.watchedDirectory) is back")
        }
    }
}
