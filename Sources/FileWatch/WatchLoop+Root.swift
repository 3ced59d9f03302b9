internal import BytePaths
internal import CLinux
internal import Glibc

/// The root itself: watched at the start, noticed when it goes, sought until it is back.
extension WatchLoop {
    /// Watches the whole tree for the first time.
    func watchRoot() throws(WatchError) {
        watchParents()
        try watchWholeTree()
    }

    private func watchWholeTree() throws(WatchError) {
        var failure: WatchError?
        walk(from: .root) { problem in
            switch problem {
            case .watchLimitReached: failure = failure ?? problem
            case .directoryUnreadable(let path, _) where path.isRoot: failure = problem
            default: configuration.deliver(.problem(problem))
            }
        }
        if case .directoryUnreadable(_, .vanished)? = failure { throw .rootMissing }
        if let failure { throw failure }
        rootWatch = table.watch(of: .root)
    }

    /// Walks again after events were lost: what is watched under a stale path gets its right one, what is gone is
    /// given up, what is new is added.
    func watchEverythingAnew() {
        let before = table.all
        table = WatchTable()
        links.removeAll()
        unwatchable.removeAll()
        walk(from: .root) { configuration.deliver(.problem($0)) }
        rootWatch = table.watch(of: .root) ?? rootWatch
        for watch in before.subtracting(table.all) where watch != rootWatch { end(watch) }
    }

    private func watchParents() {
        let before = parentWatches
        parentWatches = [:]
        // By its name and, where that is a link, by where it really is.
        for path in Set([absolute(fileSystem.rootPath), fileSystem.root.realPath]) {
            guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash + 1 < path.count else { continue }
            var parent = path[...max(0, slash - 1)].map(CChar.init(bitPattern:))
            parent.append(0)
            let mask = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | Int32(IN_ONLYDIR)
            let watch = clinux_inotify_add_path(inotify.number, parent, UInt32(bitPattern: Int32(mask)))
            if watch >= 0 { parentWatches[watch] = Array(path[(slash + 1)...]) }
        }
        for watch in before.keys where parentWatches[watch] == nil { end(watch) }
    }

    private func absolute(_ path: String) -> [UInt8] {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        guard bytes.first != UInt8(ascii: "/"), let current = getcwd(nil, 0) else { return bytes }
        defer { free(current) }
        return Array(String(cString: current).utf8) + [UInt8(ascii: "/")] + bytes
    }

    func receiveOfParent(_ event: RawEvent, rootName: [UInt8], now: UInt64) {
        if event.has(Int32(IN_IGNORED)) {
            parentWatches[event.watch] = nil
            return
        }
        guard event.name.elementsEqual(rootName) else { return }
        if rootRetry != nil {
            rootRetry = Retry(at: now, delay: 0)
        } else if !fileSystem.isRootInPlace {
            rootLost(now: now)
        }
    }

    func rootLost(now: UInt64) {
        guard rootRetry == nil else { return }
        for watch in table.all { end(watch) }
        table = WatchTable()
        links.removeAll()
        unwatchable.removeAll()
        rootWatch = nil
        overflowRescan = nil
        decisions.removeAll()
        settler.rootVanished(into: &decisions)
        // It may have been replaced and be there already.
        rootRetry = Retry(at: now, delay: 0)
    }

    func seekRoot(now: UInt64) {
        guard let retry = rootRetry else { return }
        let delay = min(max(retry.delay * 2, 50 * Self.millisecond), Self.rootRetryLimit)
        rootRetry = Retry(at: now + delay, delay: delay)
        do throws(FileReadError) {
            try fileSystem.reopenRoot()
        } catch {
            return
        }
        watchParents()
        do throws(WatchError) {
            try watchWholeTree()
        } catch {
            for watch in table.all { end(watch) }
            table = WatchTable()
            if error != .rootMissing { configuration.deliver(.problem(error)) }
            return
        }
        rootRetry = nil
        // What waited is handed over first: the root was gone before it came back.
        handOver()
        configuration.deliver(.actions([.rootBack, .rescanAll(.rootBack)]))
    }
}
