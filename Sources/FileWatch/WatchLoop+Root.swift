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
            var end = path.count
            while let slash = path[..<end].lastIndex(of: UInt8(ascii: "/")), slash + 1 < end {
                // Further up only a rename can take the root away unseen, and only that is worth waking up for.
                let news = end == path.count ? IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO : IN_MOVED_FROM
                watchParent(path[..<max(1, slash)], of: path[(slash + 1)..<end], news: UInt32(news))
                end = slash
            }
        }
        for watch in before.keys where parentWatches[watch] == nil { end(watch) }
    }

    private func watchParent(_ parent: ArraySlice<UInt8>, of name: ArraySlice<UInt8>, news: UInt32) {
        let path = parent.map(CChar.init(bitPattern:)) + [0]
        // Added to what is told of it already: the root may have two names, and their ways share directories.
        let mask = news | UInt32(IN_ONLYDIR) | UInt32(IN_MASK_ADD)
        let watch = clinux_inotify_add_path(inotify.number, path, mask)
        if watch >= 0 { parentWatches[watch, default: []].insert(Array(name)) }
    }

    private func absolute(_ path: String) -> [UInt8] {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        guard bytes.first != UInt8(ascii: "/"), let current = getcwd(nil, 0) else { return bytes }
        defer { free(current) }
        return Array(String(cString: current).utf8) + [UInt8(ascii: "/")] + bytes
    }

    func receiveOfParent(_ event: RawEvent, names: Set<[UInt8]>, now: UInt64) {
        if event.has(Int32(IN_IGNORED)) {
            parentWatches[event.watch] = nil
            return
        }
        guard names.contains(where: event.name.elementsEqual) else { return }
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
