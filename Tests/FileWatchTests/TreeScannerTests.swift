import BytePaths
import Glibc
import Testing

@testable import FileWatch

/// A tree in memory. Directories are those that files or `unreadable` are in.
struct MemoryTree: FileSystem {
    var files: [String: String] = [:]
    var links: [String: String] = [:]
    var unreadable: Set<String> = []

    private func directories() -> Set<String> {
        var all: Set<String> = [""]
        for path in Array(files.keys) + Array(links.keys) + unreadable.map({ $0 + "/x" }) {
            var parent = RelativePath(path)!.parent
            while !parent.isRoot {
                all.insert(parent.shown)
                parent = parent.parent
            }
        }
        return all
    }

    private func status(_ kind: FileKind, _ key: String, size: Int = 0) -> FileStatus {
        // A name makes a good inode in a tree whose links are resolved before.
        let inode = key.utf8.reduce(UInt64(5381)) { ($0 << 5) &+ $0 &+ UInt64($1) }
        return FileStatus(
            kind: kind, sizeBytes: Int64(size), mtimeNanoseconds: 1, ctimeNanoseconds: 1, inode: inode, device: 1,
            linkCount: 1)
    }

    private func resolve(_ path: RelativePath, hops: Int = 0) throws(FileReadError) -> String {
        guard hops < 8 else { throw .unreadable(errno: ELOOP) }
        var here = RelativePath.root
        let parts = path.parts
        for (index, part) in parts.enumerated() {
            here = here.appending(name: part)
            guard let target = links[here.shown] else { continue }
            guard !target.hasPrefix("..") else { throw .outsideRoot }
            let rest = parts[(index + 1)...].reduce(RelativePath(target)!) { $0.appending(name: $1) }
            return try resolve(rest, hops: hops + 1)
        }
        return here.shown
    }

    func status(of path: RelativePath) throws(FileReadError) -> FileStatus {
        let real = try resolve(path)
        if let text = files[real] { return status(.regular, real, size: text.utf8.count) }
        guard directories().contains(real) else { throw .vanished }
        return status(.directory, real)
    }

    func linkStatus(of path: RelativePath) throws(FileReadError) -> FileStatus {
        let parent = RelativePath(try resolve(path.parent))!
        let own = path.isRoot ? path : parent.appending(name: path.name)
        if links[own.shown] != nil { return status(.symlink, own.shown) }
        return try status(of: own)
    }

    func list(
        _ directory: RelativePath, selecting: (UnsafeBufferPointer<UInt8>, FileKind) -> EntryInterest
    ) throws(FileReadError) -> DirectoryListing {
        let real = RelativePath(try resolve(directory))!
        guard !unreadable.contains(real.shown) else { throw .unreadable(errno: EACCES) }
        guard directories().contains(real.shown) else { throw .vanished }
        var listing = DirectoryListing()
        for child in Set(files.keys).union(links.keys).union(directories()) where !child.isEmpty {
            let child = RelativePath(child)!
            guard child.parent == real else { continue }
            let status = try linkStatus(of: child)
            let interest = Array(child.name).withUnsafeBufferPointer { selecting($0, status.kind) }
            switch interest {
            case .none: continue
            case .name: listing.append(name: child.name, kind: status.kind, status: nil)
            case .status: listing.append(name: child.name, kind: status.kind, status: status)
            }
        }
        listing.sort()
        return listing
    }

    func readStable(_ path: RelativePath, limitBytes: Int) throws(FileReadError) -> StableContent {
        guard let text = files[try resolve(path)] else { throw .vanished }
        return StableContent(bytes: Array(text.utf8), status: try status(of: path))
    }
}

@Suite struct TreeScannerTests {
    private func scan(
        _ tree: some FileSystem, _ subtree: String = "", filter: FileFilter = FileFilter(), batchLimit: Int = 1024
    ) -> (files: [String], problems: [ScanProblem], batches: Int) {
        var files: [String] = []
        var problems: [ScanProblem] = []
        var batches = 0
        TreeScanner(fileSystem: tree, filter: filter, batchLimit: batchLimit).scan(RelativePath(subtree)!) { batch in
            files += batch.files.map(\.path.shown)
            problems += batch.problems
            batches += 1
        }
        return (files, problems, batches)
    }

    @Test func findsWhatCountsInOrder() {
        let tree = MemoryTree(files: [
            "b.txt": "", "a.txt": "", "d/2.txt": "", "d/10.txt": "", "d/e/x.txt": "", "c/y.txt": "", ".git/z": "",
            "d/.hidden": "", "a.txt~": "",
        ])
        #expect(scan(tree).files == ["a.txt", "b.txt", "c/y.txt", "d/10.txt", "d/2.txt", "d/e/x.txt"])
        #expect(scan(tree).batches == 1)
        #expect(scan(tree, batchLimit: 1).batches == 4)
    }

    @Test func aSubtreeMayBeAnything() {
        let tree = MemoryTree(files: ["d/a.txt": "", "d/e/b.txt": "", ".x/c.txt": ""], links: ["l": "d"])
        #expect(scan(tree, "d").files == ["d/a.txt", "d/e/b.txt"])
        #expect(scan(tree, "d/a.txt").files == ["d/a.txt"])
        #expect(scan(tree, "l").files == ["l/a.txt", "l/e/b.txt"])
        #expect(scan(tree, "l/e").files == ["l/e/b.txt"])
        #expect(scan(tree, ".x").files.isEmpty)
        #expect(scan(tree, "none").files.isEmpty)
        #expect(scan(tree, "none").problems.isEmpty)
    }

    @Test func problemsAreNamed() {
        let tree = MemoryTree(files: ["a.txt": ""], links: ["out": "../x", "to-nothing": "none"], unreadable: ["d"])
        let found = scan(tree)
        #expect(found.files == ["a.txt"])
        #expect(
            found.problems == [
                ScanProblem(path: RelativePath("out")!, isDirectory: false, error: .outsideRoot),
                ScanProblem(path: RelativePath("d")!, isDirectory: true, error: .unreadable(errno: EACCES)),
            ])
    }

    @Test func linksCountWithinTheRootAndNeverForEver() {
        let tree = MemoryTree(
            files: ["d/a.txt": "", "e/b.txt": "", ".store/c.txt": ""],
            links: ["link.txt": "d/a.txt", "d/up": "d", "e/to-d": "d", "store": ".store", "d/to-e": "e", "self": ""])
        // `d/up` and `self` lead to where they are; between d and e the way ends where a directory would come again.
        #expect(
            scan(tree).files == [
                "link.txt", "d/a.txt", "d/to-e/b.txt", "e/b.txt", "e/to-d/a.txt", "store/c.txt",
            ])
    }

    @Test func fewLinksMakeFewPaths() {
        // Each directory has a link to each other one: the paths through all of them grow as the factorial.
        var tree = MemoryTree()
        for one in 0..<5 {
            tree.files["\(one)/a.txt"] = ""
            for other in 0..<5 where other != one { tree.links["\(one)/to-\(other)"] = "\(other)" }
        }
        let files = scan(tree).files
        #expect(files.count == 5 + 5 * 4 + 5 * 4 * 3 + 5 * 4 * 3 * 2)
    }

    @Test func whatEachThrowsEndsTheWalk() {
        struct Enough: Error {}
        let tree = MemoryTree(files: ["a/1": "", "b/2": "", "c/3": ""])
        var batches = 0
        #expect(throws: Enough.self) {
            try TreeScanner(fileSystem: tree, filter: FileFilter(), batchLimit: 1).scan { _ throws(Enough) in
                batches += 1
                throw Enough()
            }
        }
        #expect(batches == 1)
    }

    @Test func aMissingRootIsAProblem() throws {
        let tree = try TemporaryTree()
        let files = try PosixFileSystem(rootPath: tree.root)
        #expect(rmdir(tree.root) == 0)
        #expect(scan(files).problems == [ScanProblem(path: .root, isDirectory: true, error: .vanished)])
    }

    @Test func theRealTreeIsWalkedAlike() throws {
        let tree = try TemporaryTree()
        tree.makeDirectory("d")
        tree.write("d/a.txt", "12")
        tree.write("b.txt", "1")
        tree.link("d", "l")
        tree.link("..", "d/up")
        tree.link("../b.txt", "d/b-link.txt")
        #expect(mkfifo(tree.path("fifo"), 0o644) == 0)
        let files = try PosixFileSystem(rootPath: tree.root)
        #expect(scan(files).files == ["b.txt", "fifo", "d/a.txt", "d/b-link.txt", "l/a.txt", "l/b-link.txt"])
        #expect(scan(files).problems.isEmpty)
    }
}
