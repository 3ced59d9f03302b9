import BytePaths
import FileWatch
import Foundation
import Testing

@testable import Ingest

/// A walk on several threads finds what a walk on one does.
@Suite struct ScanAheadTests {
    /// A tree of `width` directories a level, three levels deep, with a file in each, and a link out of it.
    private static func makeTree(width: Int) throws -> String {
        let root = FileManager.default.temporaryDirectory.path + "/scan-ahead-" + UUID().uuidString
        func fill(_ directory: String, _ depth: Int) throws {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try Data("Boats wait\n".utf8).write(to: URL(fileURLWithPath: directory + "/r\(depth).txt"))
            guard depth < 3 else { return }
            for number in 0..<width { try fill(directory + "/\(number)", depth + 1) }
        }
        try fill(root, 0)
        try FileManager.default.createSymbolicLink(atPath: root + "/out.txt", withDestinationPath: "/etc/hostname")
        return root
    }

    @Test(arguments: [1, 2, 7], [0, 1, 6]) func severalThreadsFindTheSame(threadCount: Int, width: Int) throws {
        let root = try Self.makeTree(width: width)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let scanner = TreeScanner(fileSystem: try PosixFileSystem(rootPath: root), filter: FileFilter())
        var expected: [FoundFile] = []
        let sum = scanner.scan { expected += $0.files }
        #expect(sum.fileCount == 1 + width + width * width + width * width * width)

        // More batches than may wait, with the widest.
        var found: [FoundFile] = []
        var problems: [ScanProblem] = []
        let walk = ScanAhead(scanner, .root, threadCount: threadCount)
        let summary = walk.forEach {
            found += $0.files
            problems += $0.problems
        }
        #expect(summary == sum)
        #expect(found.sorted { $0.path < $1.path } == expected.sorted { $0.path < $1.path })
        #expect(problems.map(\.path.shown) == ["out.txt"])
    }

    @Test func aRootThatIsGoneHasNoFiles() throws {
        let root = try Self.makeTree(width: 0)
        let fileSystem = try PosixFileSystem(rootPath: root)
        try FileManager.default.removeItem(atPath: root)
        let scanner = TreeScanner(fileSystem: fileSystem, filter: FileFilter())
        var files = 0
        let summary = ScanAhead(scanner, .root, threadCount: 3).forEach { files += $0.files.count }
        #expect(files == 0 && summary.fileCount == 0)
    }
}
