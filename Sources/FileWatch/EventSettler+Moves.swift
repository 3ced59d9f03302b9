internal import BytePaths

/// Renames, removals and returns: where the decisions are that have to wait.
extension EventSettler {
    /// Something is at `path` again, whatever was about to be decided of it.
    mutating func cameBack(_ path: RelativePath, into decisions: inout [Decision]) {
        guard let entry = entries.removeValue(forKey: path) else { return }
        // It was renamed away, and now written anew: an editor keeps the old state under another name.
        if case .moving(let target) = entry.pending {
            origins[target] = nil
            decisions.append(.touched(target, .movedIn))
        }
    }

    /// `path` was removed.
    ///
    /// It is told even of a path that was never told to be there: a scan may have found it meanwhile.
    mutating func removed(_ path: RelativePath, now: UInt64, into decisions: inout [Decision]) {
        beingWritten.remove(path)
        // The target of a rename that waits is gone again: then the origin is, at the time that was set for it.
        if let origin = origins.removeValue(forKey: path) { entries[origin]?.pending = .departed }
        cameBack(path, into: &decisions)
        wait(for: .departed, at: path, now: now)
    }

    /// A rename took `path` away.
    mutating func departed(_ path: RelativePath, cookie: UInt32, now: UInt64, into decisions: inout [Decision]) {
        // In a chain of renames, what matters is where it began, and when.
        let origin = origins[path] ?? path
        removed(path, now: now, into: &decisions)
        remember(Departure(path: path, origin: origin, isDirectory: false), cookie: cookie, now: now)
    }

    /// A rename put something at `path`.
    mutating func arrived(_ path: RelativePath, from departure: Departure?, into decisions: inout [Decision]) {
        guard filter.accepts(file: path) else { return }
        beingWritten.remove(path)
        var mayBeRename = true
        // Another rename's target is overwritten before that one was decided: its origin is gone.
        if let earlier = origins.removeValue(forKey: path) {
            entries[earlier]?.pending = .departed
            mayBeRename = false
        }
        if entries[path] != nil {
            cameBack(path, into: &decisions)
            mayBeRename = false
        }
        if mayBeRename, let origin = departure?.origin, isTracked(origin), !isTracked(path),
            case .departed? = entries[origin]?.pending
        {
            entries[origin]?.pending = .moving(to: path)
            origins[path] = origin
            return
        }
        decisions.append(.touched(path, .movedIn))
    }

    /// An event of a directory, as its parent's watch tells it.
    mutating func receive(directoryEvent event: FileEvent, at now: UInt64, into decisions: inout [Decision]) {
        let path = event.path
        switch event.kind {
        case .created:
            // Where one of this name vanished just now, its files may be on their way back: time will tell.
            guard filter.entersDirectory(path), vanishedDirectories[path] == nil else { return }
            decisions.append(.rescan(subtree: path, movedFrom: nil))
        case .deleted:
            guard filter.entersDirectory(path) else { return }
            waitForDirectory(path, now: now)
        case .movedFrom(let cookie):
            guard filter.entersDirectory(path) else { return }
            waitForDirectory(path, now: now)
            remember(Departure(path: path, origin: path, isDirectory: true), cookie: cookie, now: now)
        case .movedTo(let cookie):
            let departure = takeDeparture(cookie)
            guard filter.entersDirectory(path) else { return }
            vanishedDirectories[path] = nil
            guard let departure, departure.isDirectory else {
                decisions.append(.rescan(subtree: path, movedFrom: nil))
                return
            }
            moveWaiting(from: departure.path, to: path)
            decisions.append(.rescan(subtree: path, movedFrom: departure.path))
            guard departure.path != path else { return }
            vanishedDirectories[departure.path] = nil
            decisions.append(.rescan(subtree: departure.path, movedFrom: nil))
        case .attributesChanged, .closedAfterWriting, .modified: break
        }
    }

    /// A directory took the targets of waiting renames, and files under work, with it.
    private mutating func moveWaiting(from old: RelativePath, to new: RelativePath) {
        for (target, origin) in origins {
            guard let moved = target.moved(from: old, to: new) else { continue }
            origins[target] = nil
            origins[moved] = origin
            entries[origin]?.pending = .moving(to: moved)
        }
        for path in beingWritten {
            guard let moved = path.moved(from: old, to: new) else { continue }
            beingWritten.remove(path)
            beingWritten.insert(moved)
        }
    }
}
