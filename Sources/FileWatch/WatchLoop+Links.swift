internal import BytePaths
internal import CLinux
internal import Glibc

/// Symbolic links within the root: an event of what a link leads to is an event of the link.
extension WatchLoop {
    /// Notes a link and what it depends on; true where it leads to a directory that is looked into.
    @discardableResult
    func register(link path: RelativePath) -> Bool {
        links.remove(path)
        let resolution = PathResolution(path, follow: true, in: fileSystem.root)
        let mayBeDirectory = filter.entersDirectory(path)
        // Noted even where it leads nowhere yet.
        guard mayBeDirectory || filter.accepts(file: path) else { return false }
        let isDirectory =
            mayBeDirectory && resolution.status.map { LinkRule.enters(link: path, target: $0, in: fileSystem) } == true
        var dependencies = Set(resolution.lookedUp)
        dependencies.remove(path)
        links.set(
            path,
            LinkTable.Link(isDirectory: isDirectory, target: resolution.realPath, dependencies: dependencies))
        for directory in Set(dependencies.map(\.parent)) where table.watch(of: directory) == nil {
            watchForLinks(directory)
        }
        return isDirectory
    }

    /// Watches a directory that is left out otherwise, because a link leads through it.
    private func watchForLinks(_ directory: RelativePath) {
        guard let opened = try? fileSystem.open(directory, CLINUX_READ_DIRECTORY, follow: false) else { return }
        let mask =
            UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
            | UInt32(IN_DELETE) | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR)
        // Added to what the watch tells already, should the directory be watched under another path.
        let watch = clinux_inotify_add(inotify.number, opened.number, mask | UInt32(IN_MASK_ADD))
        if watch >= 0 { table.addAuxiliary(watch, directory) }
    }

    /// The link itself was removed, replaced or made.
    func linkEvent(_ path: RelativePath, _ kind: FileEvent.Kind, at now: UInt64) {
        guard let link = links[path] else { return }
        switch kind {
        case .deleted, .movedFrom:
            links.remove(path)
            guard link.isDirectory else { return }
            dropLinked(path)
            settler.receive(FileEvent(.deleted, path, isDirectory: true), at: now, into: &decisions)
        case .created, .movedTo:
            links.remove(path)
            guard link.isDirectory else { return }
            dropLinked(path)
            decisions.append(.rescan(subtree: path, movedFrom: nil))
        case .closedAfterWriting, .modified, .attributesChanged: break
        }
    }

    /// Something happened in a watched directory: does a link depend on it?
    func receiveForLinks(_ event: RawEvent, _ kind: FileEvent.Kind, at now: UInt64) {
        var directories = table.auxiliaryPaths(of: event.watch)
        if let directory = table.path(of: event.watch) { directories.append(directory) }
        directories += table.furtherPaths(of: event.watch)
        for directory in directories {
            let path = directory.appending(name: event.name)
            for link in links.dependents(of: path) { dependencyChanged(of: link, at: path, kind, now: now) }
        }
    }

    private func dependencyChanged(
        of path: RelativePath, at changed: RelativePath, _ kind: FileEvent.Kind, now: UInt64
    ) {
        guard let before = links[path] else { return }
        switch kind {
        case .closedAfterWriting, .attributesChanged, .modified:
            guard !before.isDirectory, before.target == changed else { return }
            settler.receive(FileEvent(kind, path), at: now, into: &decisions)
            return
        case .deleted, .movedFrom:
            // The link leads nowhere now, unless what it led to comes back in time.
            let gone = FileEvent(.deleted, path, isDirectory: before.isDirectory)
            settler.receive(gone, at: now, into: &decisions)
        case .created, .movedTo: break
        }
        if before.isDirectory { dropLinked(path) }
        let isDirectory = register(link: path)
        if isDirectory { walk(from: path) { configuration.deliver(.problem($0)) } }
        guard kind == .created || isArrival(kind) else { return }
        if isDirectory || before.isDirectory {
            settler.receive(FileEvent(.created, path, isDirectory: true), at: now, into: &decisions)
        }
        if !isDirectory {
            // A new file under the target's name is being written, most likely; its closing follows.
            let event: FileEvent.Kind = kind == .created ? .created : .movedTo(cookie: 0)
            settler.receive(FileEvent(event, path), at: now, into: &decisions)
        }
    }

    private func isArrival(_ kind: FileEvent.Kind) -> Bool {
        if case .movedTo = kind { return true }
        return false
    }

    /// A directory moves or is gone. Whether a link in it leads to a directory that is looked into depends on where the
    /// link is, so each is found anew.
    func forgetLinks(inside directory: RelativePath) {
        guard !links.isEmpty else { return }
        for (path, link) in links.links where link.isDirectory && path.isInside(directory) { dropLinked(path) }
        links.removeAll(inside: directory)
    }

    private func dropLinked(_ path: RelativePath) {
        links.removeAll(inside: path)
        for watch in table.drop(path) { end(watch) }
    }
}
