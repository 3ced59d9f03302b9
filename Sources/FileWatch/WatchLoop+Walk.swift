internal import BytePaths
internal import CLinux
internal import Glibc

/// Putting watches on a tree.
extension WatchLoop {
    private static let mask =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
        | UInt32(IN_DELETE) | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)
    private static let rootMask = mask | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

    /// Watches a directory that appeared, and all below it. False where it was watched under this path already, or
    /// is gone again.
    @discardableResult
    func watchTree(_ directory: RelativePath) -> Bool {
        let before = table.watch(of: directory)
        walk(from: directory) { configuration.deliver(.problem($0)) }
        let after = table.watch(of: directory)
        return after != nil && after != before
    }

    /// Looks whether a directory can be read and entered, now that its rights may be others: one that cannot is told of,
    /// one that can again is watched and looked at.
    func rightsChanged(of directory: RelativePath) {
        do throws(FileReadError) {
            _ = try fileSystem.open(directory, CLINUX_READ_DIRECTORY, follow: false)
            // Looking up any name in it, be it its own, takes the right to enter it.
            _ = try fileSystem.linkStatus(of: directory.appending(name: [UInt8(ascii: ".")]))
        } catch {
            guard error != .vanished, unwatchable.insert(directory).inserted else { return }
            configuration.deliver(.problem(.directoryUnreadable(directory, error)))
            return
        }
        guard unwatchable.remove(directory) != nil else { return }
        watchTree(directory)
        if !unwatchable.contains(directory) { decisions.append(.rescan(subtree: directory, movedFrom: nil)) }
    }

    /// Watches a directory, which may be a link that is followed, and what lies below it.
    func walk(from start: RelativePath, report: (WatchError) -> Void) {
        var waiting = [start]
        while let directory = waiting.popLast() {
            do throws(WatchError) {
                try watch(directory, addingTo: &waiting)
            } catch {
                switch error {
                case .directoryUnreadable(let path, .vanished) where !path.isRoot: continue
                case .directoryUnreadable(let path, _): unwatchable.insert(path)
                default: break
                }
                report(error)
                // Every further directory would fail the same way.
                if case .watchLimitReached = error { return }
            }
        }
    }

    /// The watch comes before the listing, and both are of the one directory that is open: what comes to be in it is
    /// listed, or an event, or both.
    private func watch(_ directory: RelativePath, addingTo waiting: inout [RelativePath]) throws(WatchError) {
        do throws(FileReadError) {
            let isLink = links[directory]?.isDirectory == true
            let opened = try fileSystem.open(
                directory, CLINUX_READ_DIRECTORY, follow: isLink || directory.isRoot)
            try add(watchOf: opened.number, at: directory)
            let filter = self.filter
            let listing = try PosixFileSystem.list(opened.number) { name, kind in
                switch kind {
                case .directory: filter.enters(directoryNamed: name, in: directory) ? .name : .none
                case .symlink:
                    filter.acceptsFile(named: name, in: directory)
                        || filter.enters(directoryNamed: name, in: directory) ? .name : .none
                case .regular, .other: .none
                }
            }
            for entry in listing.entries {
                let path = directory.appending(name: listing.name(of: entry))
                if entry.kind == .directory || register(link: path) { waiting.append(path) }
            }
        } catch {
            if error == .unreadable(errno: ENOSPC) {
                throw .watchLimitReached(limit: KernelLimit.read("max_user_watches"), directory: directory)
            }
            // A link may have taken the directory's place since it was listed.
            if error == .unreadable(errno: ELOOP) { throw .directoryUnreadable(directory, .vanished) }
            throw .directoryUnreadable(directory, error)
        }
    }

    private func add(watchOf descriptor: Int32, at directory: RelativePath) throws(FileReadError) {
        let mask = directory.isRoot ? Self.rootMask : Self.mask
        var watch = clinux_inotify_add(inotify.number, descriptor, mask)
        if watch == -ENOENT {
            // No /proc here: by path then.
            var path = fileSystem.root.realPath + [UInt8(ascii: "/")] + directory.bytes
            path.append(0)
            watch = path.withUnsafeBufferPointer { path in
                path.withMemoryRebound(to: CChar.self) {
                    clinux_inotify_add_path(inotify.number, $0.baseAddress, mask)
                }
            }
        }
        guard watch >= 0 else { throw FileReadError(negatedErrno: watch) }
        table.add(watch, directory)
    }
}
