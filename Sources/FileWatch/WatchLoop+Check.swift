internal import BytePaths

/// From decisions, which know only events, to actions, for which the disk was looked at.
extension WatchLoop {
    func checkedActions() -> [WatchAction] {
        var actions: [WatchAction] = []
        actions.reserveCapacity(decisions.count)
        // By index: looking at a link may decide more.
        var index = 0
        while index < decisions.count {
            check(decisions[index], into: &actions)
            index += 1
        }
        decisions.removeAll(keepingCapacity: true)
        return actions.count > 1 ? Self.coalesced(actions) : actions
    }

    private func check(_ decision: EventSettler.Decision, into actions: inout [WatchAction]) {
        switch decision {
        case .touched(let path, .closed): actions.append(.touched(path))
        case .touched(let path, let cause): look(at: path, cause, into: &actions)
        case .gone(let path): actions.append(exists(path) ? .touched(path) : .gone(path))
        case .moved(let old, let new): checkMove(from: old, to: new, into: &actions)
        case .rescan(let subtree, let movedFrom): actions.append(.rescan(subtree: subtree, movedFrom: movedFrom))
        case .rescanAll(let reason): actions.append(.rescanAll(reason))
        case .rootGone: actions.append(.rootGone)
        }
    }

    private func checkMove(from old: RelativePath, to new: RelativePath, into actions: inout [WatchAction]) {
        if exists(old) {
            // Two files exchanged, or one copied back: no rename after all.
            actions.append(.touched(old))
            look(at: new, .movedIn, into: &actions)
        } else if (try? fileSystem.linkStatus(of: new))?.kind == .regular {
            actions.append(.moved(from: old, to: new))
        } else {
            actions.append(.gone(old))
            look(at: new, .movedIn, into: &actions)
        }
    }

    /// Whether the path leads to something; a link that leads nowhere does not.
    private func exists(_ path: RelativePath) -> Bool { (try? fileSystem.status(of: path)) != nil }

    private func look(at path: RelativePath, _ cause: EventSettler.TouchCause, into actions: inout [WatchAction]) {
        guard let status = try? fileSystem.linkStatus(of: path) else {
            actions.append(.touched(path))
            return
        }
        switch status.kind {
        case .regular:
            // Created, empty, and nobody seen writing: somebody has it open and has not begun. Closing will tell.
            if cause == .created, status.sizeBytes == 0, status.linkCount == 1 {
                settler.waitForClosing(of: path)
                return
            }
            if filter.accepts(file: path) { actions.append(.touched(path)) }
        case .symlink:
            if register(link: path) { walk(from: path) { configuration.deliver(.problem($0)) } }
            // A scan may have come by while it led elsewhere, to a directory perhaps.
            actions.append(.rescan(subtree: path, movedFrom: nil))
        case .directory: actions.append(.rescan(subtree: path, movedFrom: nil))
        case .other: actions.append(.touched(path))
        }
    }

    /// Leaves out what another action of the same batch covers: whoever takes it looks at the disk after all of it.
    static func coalesced(_ actions: [WatchAction]) -> [WatchAction] {
        if let all = actions.lastIndex(where: { if case .rescanAll = $0 { true } else { false } }) {
            // Renames are worth keeping: a rescan finds the new path, but not the old one's identity.
            return actions.enumerated().compactMap { index, action in
                switch action {
                case .rescanAll: index == all ? action : nil
                case .touched, .gone, .rescan(_, nil): index < all ? nil : action
                case .moved, .rescan, .rootGone, .rootBack: action
                }
            }
        }
        var seen: Set<WatchAction> = []
        var subtrees: Set<RelativePath> = []
        for case .rescan(let subtree, nil) in actions { subtrees.insert(subtree) }
        return actions.filter { action in
            // A path that was there, gone and there again is told each time; only what repeats is dropped.
            if case .gone(let path) = action { seen.remove(.touched(path)) }
            if case .touched(let path) = action { seen.remove(.gone(path)) }
            guard seen.insert(action).inserted else { return false }
            guard case .rescan(let subtree, nil) = action, subtrees.count > 1 else { return true }
            var directory = subtree
            while !directory.isRoot {
                directory = directory.parent
                if subtrees.contains(directory) { return false }
            }
            return true
        }
    }
}
