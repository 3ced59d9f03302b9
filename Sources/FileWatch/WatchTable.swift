internal import BytePaths

/// Which watch stands for which directory, and the other way round.
///
/// One watch may stand for several paths, since the kernel gives one watch to an inode and a symbolic link gives a
/// directory a second path. A directory that was moved away is kept aside until its new place is known.
struct WatchTable {
    private var paths: [Int32: RelativePath] = [:]
    private var furtherPaths: [Int32: [RelativePath]] = [:]
    private var watches: [RelativePath: Int32] = [:]
    /// Directories watched only because a link leads through them; their own files do not count.
    private var auxiliary: [Int32: [RelativePath]] = [:]
    private var detached: [UInt32: [(watch: Int32, path: RelativePath)]] = [:]
    private var detachedFrom: [UInt32: RelativePath] = [:]

    /// How many directories are watched for their own sake.
    var directoryCount: Int { watches.count }

    /// Every watch in use.
    var all: Set<Int32> {
        var all = Set(paths.keys)
        all.formUnion(auxiliary.keys)
        for moved in detached.values { all.formUnion(moved.lazy.map(\.watch)) }
        return all
    }

    func watch(of path: RelativePath) -> Int32? { watches[path] }

    /// The path that the watch stands for, if any: the only one unless a link gives the directory another.
    func path(of watch: Int32) -> RelativePath? { paths[watch] }

    /// The paths that the watch stands for besides `path(of:)`.
    func furtherPaths(of watch: Int32) -> [RelativePath] {
        furtherPaths.isEmpty ? [] : furtherPaths[watch] ?? []
    }

    /// The paths for which the watch only serves links.
    func auxiliaryPaths(of watch: Int32) -> [RelativePath] { auxiliary[watch] ?? [] }

    /// Notes a watch; false where it stood for that path already.
    @discardableResult
    mutating func add(_ watch: Int32, _ path: RelativePath) -> Bool {
        if let old = watches[path] {
            if old == watch { return false }
            // Another directory has taken the name; the kernel will tell what became of the old one.
            forget(old, path)
        }
        watches[path] = watch
        if paths[watch] == nil { paths[watch] = path } else { furtherPaths[watch, default: []].append(path) }
        return true
    }

    mutating func addAuxiliary(_ watch: Int32, _ path: RelativePath) {
        if auxiliary[watch]?.contains(path) != true { auxiliary[watch, default: []].append(path) }
    }

    /// Forgets a watch that the kernel has ended.
    mutating func remove(_ watch: Int32) {
        for path in furtherPaths(of: watch) + [paths[watch]].compactMap(\.self) where watches[path] == watch {
            watches[path] = nil
        }
        paths[watch] = nil
        furtherPaths[watch] = nil
        auxiliary[watch] = nil
        for cookie in detached.keys { detached[cookie]?.removeAll { $0.watch == watch } }
    }

    /// Forgets the paths in `subtree` and gives the watches that stand for nothing any more.
    mutating func drop(_ subtree: RelativePath) -> [Int32] {
        let dropped = inside(subtree)
        for (watch, path) in dropped { forget(watch, path) }
        return dropped.map(\.watch).filter { !isUsed($0) }
    }

    /// Puts the directory and what lies below it aside, until `attach` or `takeDetached` is called for the cookie.
    mutating func detach(_ directory: RelativePath, cookie: UInt32) {
        let moved = inside(directory)
        for (watch, path) in moved { forget(watch, path) }
        detached[cookie] = moved
        detachedFrom[cookie] = directory
    }

    /// Puts back under `directory` what was put aside for the cookie; false where that is nothing.
    mutating func attach(cookie: UInt32, to directory: RelativePath) -> Bool {
        guard let old = detachedFrom.removeValue(forKey: cookie) else { return false }
        for (watch, path) in detached.removeValue(forKey: cookie) ?? [] {
            if let moved = path.moved(from: old, to: directory) { add(watch, moved) }
        }
        return true
    }

    /// Gives up what was put aside under cookies of which `isExpected` is false, and gives the watches that stand for
    /// nothing any more.
    mutating func takeDetached(unless isExpected: (UInt32) -> Bool) -> [Int32] {
        guard !detachedFrom.isEmpty else { return [] }
        var ended: [Int32] = []
        for cookie in Array(detachedFrom.keys) where !isExpected(cookie) {
            detachedFrom[cookie] = nil
            ended += (detached.removeValue(forKey: cookie) ?? []).map(\.watch)
        }
        return ended.filter { !isUsed($0) }
    }

    private func isUsed(_ watch: Int32) -> Bool {
        paths[watch] != nil || auxiliary[watch] != nil
            || detached.values.contains { $0.contains { $0.watch == watch } }
    }

    private func inside(_ directory: RelativePath) -> [(watch: Int32, path: RelativePath)] {
        watches.compactMap { path, watch in path.isInside(directory) ? (watch, path) : nil }
    }

    private mutating func forget(_ watch: Int32, _ path: RelativePath) {
        watches[path] = nil
        if paths[watch] == path {
            paths[watch] = furtherPaths[watch]?.popLast()
        } else {
            furtherPaths[watch]?.removeAll { $0 == path }
        }
        if furtherPaths[watch]?.isEmpty == true { furtherPaths[watch] = nil }
    }
}
