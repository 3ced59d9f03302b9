import BytePaths
import Glibc
import Testing

@testable import FileWatch

private func path(_ text: String) -> RelativePath { RelativePath(text)! }

@Suite struct PosixFileSystemTests {
    let tree: TemporaryTree
    let files: PosixFileSystem

    init() throws {
        tree = try TemporaryTree()
        files = try PosixFileSystem(rootPath: tree.root)
    }

    @Test func readsWhatIsThere() throws {
        tree.write("a.txt", "words")
        let content = try files.readStable(path("a.txt"), limitBytes: 5)
        #expect(content.bytes == Array("words".utf8))
        #expect(content.status.sizeBytes == 5)
        #expect(content.status.kind == .regular)
        #expect(content.status.linkCount == 1)
        #expect(try files.status(of: path("a.txt")) == content.status)
        tree.write("empty.txt", "")
        #expect(try files.readStable(path("empty.txt"), limitBytes: 5).bytes.isEmpty)
    }

    @Test func refusesByName() throws {
        tree.write("large.txt", "123456")
        tree.makeDirectory("d")
        #expect(mkfifo(tree.path("fifo"), 0o644) == 0)
        #expect(throws: FileReadError.tooLarge(sizeBytes: 6)) {
            _ = try files.readStable(path("large.txt"), limitBytes: 5)
        }
        #expect(throws: FileReadError.notRegular(.directory)) { _ = try files.readStable(path("d"), limitBytes: 5) }
        #expect(throws: FileReadError.notRegular(.other)) { _ = try files.readStable(path("fifo"), limitBytes: 5) }
        #expect(throws: FileReadError.vanished) { _ = try files.readStable(path("none"), limitBytes: 5) }
        #expect(throws: FileReadError.vanished) { _ = try files.readStable(path("large.txt/x"), limitBytes: 5) }
        #expect(throws: FileReadError.vanished) { _ = try files.list(path("none")) { _, _ in .name } }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func unreadableFilesAreNamedSo() throws {
        tree.write("a.txt", "x")
        chmod(tree.path("a.txt"), 0)
        #expect(throws: FileReadError.unreadable(errno: EACCES)) {
            _ = try files.readStable(path("a.txt"), limitBytes: 5)
        }
    }

    struct LinkCase: CustomTestStringConvertible, Sendable {
        let name: String
        /// `ROOT` and `BASE` stand for the directories of the test.
        let target: String
        let read: String
        let error: FileReadError?
        var testDescription: String { name }
    }

    @Test(arguments: [
        LinkCase(name: "to a neighbour", target: "in.txt", read: "link", error: nil),
        LinkCase(name: "down", target: "d/in.txt", read: "link", error: nil),
        LinkCase(name: "down and up again", target: "d/../in.txt", read: "link", error: nil),
        LinkCase(name: "to a directory", target: "d", read: "link/in.txt", error: nil),
        LinkCase(name: "absolute, within", target: "ROOT/d/in.txt", read: "link", error: nil),
        LinkCase(name: "to an absolute directory within", target: "ROOT/d", read: "link/in.txt", error: nil),
        LinkCase(name: "through another link", target: "dlink/in.txt", read: "link", error: nil),
        LinkCase(name: "up and out", target: "../out.txt", read: "link", error: .outsideRoot),
        LinkCase(name: "absolute, outside", target: "BASE/out.txt", read: "link", error: .outsideRoot),
        LinkCase(name: "out and in again", target: "../root/in.txt", read: "link", error: .outsideRoot),
        LinkCase(name: "to a directory outside", target: "..", read: "link/out.txt", error: .outsideRoot),
        LinkCase(name: "to something like the root's name", target: "BASE/rootless", read: "link", error: .outsideRoot),
        LinkCase(name: "to nothing", target: "none", read: "link", error: .vanished),
        LinkCase(name: "to itself", target: "link", read: "link", error: .unreadable(errno: ELOOP)),
    ])
    func links(_ example: LinkCase) throws {
        tree.write("in.txt", "in")
        tree.makeDirectory("d")
        tree.write("d/in.txt", "in")
        tree.link("d", "dlink")
        TemporaryTree.write(tree.base + "/out.txt", "secret")
        TemporaryTree.write(tree.base + "/rootless", "secret")
        let target =
            if example.target.hasPrefix("ROOT") {
                tree.root + example.target.dropFirst(4)
            } else if example.target.hasPrefix("BASE") {
                tree.base + example.target.dropFirst(4)
            } else {
                example.target
            }
        tree.link(target, "link")
        if let error = example.error {
            #expect(throws: error) { _ = try files.readStable(path(example.read), limitBytes: 100) }
            // The way without openat2 agrees.
            let resolution = PathResolution(path(example.read), follow: true, in: files.root)
            #expect(resolution.status == nil)
            #expect(resolution.failure == (error == .vanished ? nil : error))
        } else {
            #expect(try files.readStable(path(example.read), limitBytes: 100).bytes == Array("in".utf8))
            let resolution = PathResolution(path(example.read), follow: true, in: files.root)
            #expect(try resolution.status == files.status(of: path(example.read)))
        }
        #expect(try files.linkStatus(of: path("link")).kind == .symlink)
    }

    @Test func namesAndOrder() throws {
        let names: [[UInt8]] = [
            [0xFF, 0xFE], Array("b\n\u{1b}[31m".utf8), Array(repeating: 0x61, count: 255), Array("B".utf8),
        ]
        for name in names { writeRaw(name) }
        let listing = try files.list(.root) { _, _ in .status }
        #expect(
            listing.entries.map { Array(listing.name(of: $0)) } == names.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(listing.entries.allSatisfy { $0.status?.kind == .regular })
        for name in names {
            #expect(try files.readStable(RelativePath(bytes: name)!, limitBytes: 9).bytes == [0x78])
        }
    }

    private func writeRaw(_ name: [UInt8]) {
        var full = Array(tree.root.utf8) + [0x2F] + name
        full.append(0)
        let file = full.withUnsafeBufferPointer {
            $0.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_WRONLY | O_CREAT, 0o644) }
        }
        _ = write(file, "x", 1)
        close(file)
    }

    @Test func aTreeDeeperThanAPathMayBeLong() throws {
        // Made part by part, since no call takes such a path.
        let name = String(repeating: "n", count: 200)
        var directory = open(tree.root, O_RDONLY | O_DIRECTORY)
        var deep = RelativePath.root
        for _ in 0..<40 {
            #expect(mkdirat(directory, name, 0o755) == 0)
            let next = openat(directory, name, O_RDONLY | O_DIRECTORY)
            close(directory)
            directory = next
            deep = deep.appending(name: Array(name.utf8))
        }
        let file = openat(directory, "a.txt", O_WRONLY | O_CREAT, 0o644)
        _ = write(file, "deep", 4)
        close(file)
        close(directory)
        let found = deep.appending(name: Array("a.txt".utf8))
        #expect(found.bytes.count > 8000)
        #expect(try files.readStable(found, limitBytes: 100).bytes == Array("deep".utf8))
        #expect(try files.linkStatus(of: found).kind == .regular)
        var all: [RelativePath] = []
        TreeScanner(fileSystem: files, filter: FileFilter()).scan { all += $0.files.map(\.path) }
        #expect(all == [found])
    }

    @Test func aFileThatGrowsIsNeverHalfRead() async throws {
        // Every state of the file is one byte repeated, and each state has its own length and byte.
        tree.write("a.txt", "")
        let target = tree.path("a.txt")
        let writer = Task.detached {
            for round in 0..<2000 {
                let file = open(target, O_WRONLY | O_TRUNC)
                let bytes = [UInt8](repeating: UInt8(97 + round % 26), count: 1000 + round)
                _ = bytes[..<500].withUnsafeBufferPointer { write(file, $0.baseAddress, $0.count) }
                _ = bytes[500...].withUnsafeBufferPointer { write(file, $0.baseAddress, $0.count) }
                close(file)
            }
        }
        for _ in 0..<2000 {
            guard let content = try? files.readStable(path("a.txt"), limitBytes: 10_000) else { continue }
            #expect(Int(content.status.sizeBytes) == content.bytes.count)
            #expect(content.bytes.allSatisfy { $0 == content.bytes.first })
        }
        await writer.value
        #expect(try files.readStable(path("a.txt"), limitBytes: 10_000).bytes.count == 2999)
    }

    @Test func theRootMayBeReplaced() throws {
        #expect(files.isRootInPlace)
        #expect(rename(tree.root, tree.base + "/away") == 0)
        #expect(!files.isRootInPlace)
        #expect(throws: FileReadError.vanished) { try files.reopenRoot() }
        #expect(mkdir(tree.root, 0o755) == 0)
        #expect(!files.isRootInPlace)
        try files.reopenRoot()
        tree.write("a.txt", "new")
        #expect(files.isRootInPlace)
        #expect(try files.readStable(path("a.txt"), limitBytes: 9).bytes == Array("new".utf8))
        #expect(throws: FileReadError.unreadable(errno: ENOTDIR)) {
            _ = try PosixFileSystem(rootPath: tree.path("a.txt"))
        }
    }
}
