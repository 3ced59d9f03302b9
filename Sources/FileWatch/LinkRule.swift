internal import BytePaths

/// Which symbolic links to directories are looked into. Scanner and watcher must agree, so both ask here; the answer
/// depends on the tree alone, on no history and no order.
enum LinkRule {
    /// A path may pass through so many linked directories: a few links among a few directories would otherwise make
    /// more paths than there is memory.
    static let linkedDirectoryLimit = 3

    /// Whether to look into the directory that the link at `link` leads to. Not where it is the directory that holds
    /// the link or one above it, for that way never ends.
    static func enters(link: RelativePath, target: FileStatus, in fileSystem: some FileSystem) -> Bool {
        guard target.kind == .directory else { return false }
        var links = 1
        var directory = link
        while !directory.isRoot {
            directory = directory.parent
            guard let status = try? fileSystem.status(of: directory), !status.isSameFile(as: target) else {
                return false
            }
            if !directory.isRoot, (try? fileSystem.linkStatus(of: directory))?.kind == .symlink { links += 1 }
        }
        return links <= linkedDirectoryLimit
    }
}
