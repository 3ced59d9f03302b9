import Foundation
import Glibc
import Testing

/// Many changes at once, and changes of the awkward kinds: what is committed was really there, and the last state
/// always is. The real binaries.
@Suite(.serialized) struct BurstTests {
    /// Of the figures that the product is made for, a debug build beside other tests has the time for a part; all of
    /// it is for `script/soak --bursts`.
    private static let isFull = ProcessInfo.processInfo.environment["DATELINE_FULL_BURSTS"] == "1"
    private static let burstCount = isFull ? 20_000 : 20_000 / 32
    private static let directoryCount = isFull ? 100_000 : 100_000 / 64
    private static let treeCount = isFull ? 10_000 : 10_000 / 64

    @Test func anEditIsNotStarvedByABurst() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Desk\n\nAbout 100 people came.\n", to: "desk.txt")
        let daemon = try RunningDaemon(sandbox)
        let revision = try daemon.sync()
        // While the daemon is stopped the burst piles up, with the edit in its midst: the worst place to be.
        kill(daemon.process.processIdentifier, SIGSTOP)
        for index in 0..<Self.burstCount {
            if index == Self.burstCount / 2 { try sandbox.write("Desk\n\nAbout 200 people came.\n", to: "desk.txt") }
            let text = Array("Wire \(index)\n\nAbout \(index) people fled, Ana Ruiz said.\n".utf8)
            #expect(RawFiles.put(text, at: sandbox.watched + "/wire-\(index).txt"))
        }
        kill(daemon.process.processIdentifier, SIGCONT)
        try daemon.sync()
        var before = 0
        var after = 0
        var isTold = false
        for commit in Commits(sandbox).all where commit.revision > revision {
            isTold = isTold || commit.paths.contains("desk.txt")
            let count = commit.paths.count { $0 != "desk.txt" }
            if isTold { after += count } else { before += count }
        }
        #expect(isTold)
        #expect(before + after == Self.burstCount)
        #expect(before <= Self.burstCount / 2, "\(before) of \(Self.burstCount) reports came before the edit")
        try Agreement.check(sandbox, "a burst")
        #expect(daemon.stop() == 0)
    }

    @Test func ofAFileThatIsAppendedToOnlyRealContentsAreCommitted() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        let path = sandbox.watched + "/log.txt"
        var contents: [String] = []
        var text = ""
        let file = open(path, O_WRONLY | O_CREAT, 0o644)
        try #require(file >= 0)
        for index in 0..<120 {
            let piece = "Part \(index)\n\nAbout \(index + 100) people fled, Ana Ruiz said.\n\n"
            text += piece
            contents.append(text)
            _ = Array(piece.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            // A second program opens the file for writing and closes it: each time its content is looked at.
            if index % 10 == 9 { close(open(path, O_WRONLY)) }
        }
        close(file)
        try daemon.sync()
        try check(sandbox, "log.txt", commitsOnly: contents)
        try Agreement.check(sandbox, "an appending writer")
        #expect(daemon.stop() == 0)
    }

    @Test func ofFiftyQuickSavesOnlyRealContentsAreCommitted() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        let contents = (0..<50).map { "Saved\n\nAbout \($0 + 100) people fled.\n" + String(repeating: "x ", count: $0) }
        for content in contents {
            #expect(RawFiles.put(Array(content.utf8), at: sandbox.watched + "/a.txt"))
        }
        try daemon.sync()
        try check(sandbox, "a.txt", commitsOnly: contents)
        try Agreement.check(sandbox, "fifty saves")
        #expect(daemon.stop() == 0)
    }

    @Test func aReportThatFlipsBetweenTwoContentsIsFollowed() throws {
        let sandbox = try Sandbox()
        let contents = ["Flip\n\nAbout 100 people fled.\n", "Flip\n\nAbout 200 people fled.\n"]
        try sandbox.write(contents[0], to: "a.txt")
        let daemon = try RunningDaemon(sandbox)
        try daemon.sync()
        for turn in 1...6 {
            try sandbox.write(contents[turn % 2], to: "a.txt")
            #expect(try daemon.sync() == turn + 1)
        }
        let commits = Commits(sandbox).all
        #expect(Set(commits.filter { $0.revision % 2 == 1 }.map(\.digest)).count == 1)
        #expect(Set(commits.map(\.digest)).count == 2)
        // Unwatched and fast: at most what was there, and the last.
        for turn in 0...101 { try sandbox.write(contents[turn % 2], to: "a.txt") }
        try daemon.sync()
        try check(sandbox, "a.txt", commitsOnly: contents)
        try Agreement.check(sandbox, "a flipping report")
        #expect(daemon.stop() == 0)
    }

    @Test func aDeepTreeIsFollowed() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        let deep = (0..<200).map { "d\($0)" }.joined(separator: "/")
        try sandbox.write("Deep\n\nAbout 100 people fled.\n", to: deep + "/a.txt")
        #expect(try daemon.sync() == 1)
        try sandbox.write("Deep\n\nAbout 200 people fled.\n", to: deep + "/a.txt")
        #expect(try daemon.sync() == 2)
        try sandbox.move("d0", to: "e0")
        #expect(try daemon.sync() == 3)
        #expect(Commits(sandbox).all.last?.causes == ["moved"])
        try Agreement.check(sandbox, "a deep tree")
        #expect(daemon.stop() == 0)
    }

    @Test func aLargeDirectoryMovedInIsFewRevisions() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        try FileManager.default.createDirectory(atPath: sandbox.root + "/many", withIntermediateDirectories: true)
        for index in 0..<Self.directoryCount {
            let text = Array("Wire \(index)\n\nAbout \(index) people fled.\n".utf8)
            #expect(RawFiles.put(text, at: sandbox.root + "/many/\(index).txt"))
        }
        rename(sandbox.root + "/many", sandbox.watched + "/many")
        let revision = try daemon.sync()
        #expect(revision <= 1 + Self.directoryCount / 200, "\(revision) revisions")
        let status = try #require(try sandbox.dateline("status", "--json").objects.first)
        #expect(status["documents"] as? Int == Self.directoryCount)
        try Agreement.check(sandbox, "a large directory")
        try sandbox.remove("many")
        try daemon.sync()
        let after = try #require(try sandbox.dateline("status", "--json").objects.first)
        #expect(after["documents"] as? Int == 0)
        #expect(daemon.stop() == 0)
    }

    @Test func aTreeOfManyDirectoriesIsFollowed() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        // Ten in each, some made while the daemon looks on and most moved in at once.
        func path(_ index: Int) -> String { "\(index % 10)/\(index / 10 % 100)/d\(index)/a.txt" }
        let text = { (index: Int, count: Int) in "Wire \(index)\n\nAbout \(count) people fled.\n" }
        for index in 0..<Self.treeCount {
            let root = index < Self.treeCount / 10 ? sandbox.watched : sandbox.root + "/many"
            let place = root + "/tree/" + path(index)
            try FileManager.default.createDirectory(
                atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            #expect(RawFiles.put(Array(text(index, 100).utf8), at: place))
        }
        rename(sandbox.root + "/many/tree", sandbox.watched + "/moved")
        try daemon.sync()
        func count() throws -> Int? {
            try sandbox.dateline("status", "--json").objects.first?["documents"] as? Int
        }
        #expect(try count() == Self.treeCount)
        // Each of them is watched.
        for index in stride(from: 0, to: Self.treeCount, by: max(1, Self.treeCount / 50)) {
            let place = sandbox.watched + (index < Self.treeCount / 10 ? "/tree/" : "/moved/") + path(index)
            #expect(RawFiles.put(Array(text(index, 200).utf8), at: place))
        }
        let revision = try daemon.sync()
        let last = Commits(sandbox).all.suffix(50).flatMap(\.causes)
        #expect(last.count { $0 == "modified" } >= 50, "\(last) up to \(revision)")
        try Agreement.check(sandbox, "a tree of many directories")
        try sandbox.move("moved", to: "renamed")
        try daemon.sync()
        #expect(try count() == Self.treeCount)
        try sandbox.remove("renamed")
        try sandbox.remove("tree")
        try daemon.sync()
        #expect(try count() == 0)
        #expect(daemon.stop() == 0)
    }

    @Test func aCaseOnlyRenameIsAMove() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Case\n\nAbout 100 people fled.\n", to: "report.txt")
        let daemon = try RunningDaemon(sandbox)
        #expect(rename(sandbox.watched + "/report.txt", sandbox.watched + "/Report.txt") == 0)
        #expect(try daemon.sync() == 2)
        let last = try #require(Commits(sandbox).all.last)
        #expect(last.paths == ["Report.txt"] && last.causes == ["moved"])
        try Agreement.check(sandbox, "a case-only rename")
        #expect(daemon.stop() == 0)
    }

    @Test func aWriteThroughOneNameIsSeenUnderEveryName() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Names\n\nAbout 100 people fled.\n", to: "a.txt")
        let daemon = try RunningDaemon(sandbox)
        for name in ["b.txt", "deep/c.txt"] {
            try FileManager.default.createDirectory(
                atPath: sandbox.watched + "/deep", withIntermediateDirectories: true)
            #expect(link(sandbox.watched + "/a.txt", sandbox.watched + "/" + name) == 0)
        }
        try daemon.sync()
        try Agreement.check(sandbox, "linked")
        for name in ["b.txt", "a.txt", "deep/c.txt"] {
            let text = "Names\n\nAbout \(name.utf8.count)00 people wrote \(name).\n"
            #expect(RawFiles.put(Array(text.utf8), at: sandbox.watched + "/" + name))
            try daemon.sync()
            for other in ["a.txt", "b.txt", "deep/c.txt"] {
                #expect(
                    try sandbox.dateline("show", other, "--raw").output == text, "written by \(name), read as \(other)")
            }
        }
        try Agreement.check(sandbox, "written by each name")
        // Once the names part, each has its own content.
        try sandbox.remove("b.txt")
        try sandbox.write("Own\n\nAbout 7 people fled.\n", to: "b.txt")
        let old = try sandbox.read("a.txt")
        try daemon.sync()
        #expect(try sandbox.dateline("show", "a.txt", "--raw").output == old)
        try Agreement.check(sandbox, "parted")
        #expect(daemon.stop() == 0)
    }

    private static let queueLength: Int = {
        let text = (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)) ?? ""
        return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .max
    }()

    @Test(.enabled(if: queueLength <= 40_000, "the kernel's queue is too long to fill (fs.inotify.max_queued_events)"))
    func afterAnOverflowAllAndOnlyTheRealChangesAppear() throws {
        let sandbox = try Sandbox()
        for name in ["same", "edited", "removed", "moved"] {
            try sandbox.write("The \(name) one\n\nAbout 100 people fled.\n", to: name + ".txt")
        }
        let daemon = try RunningDaemon(sandbox)
        let revision = try daemon.sync()
        kill(daemon.process.processIdentifier, SIGSTOP)
        // Each makes at least three events.
        for index in 0...max(Self.queueLength / 2, Self.isFull ? 20_000 : 0) {
            let path = sandbox.watched + "/passing-\(index).txt"
            #expect(RawFiles.put([UInt8(ascii: "x")], at: path) && unlink(path) == 0)
        }
        try sandbox.write("The edited one\n\nAbout 900 people fled.\n", to: "edited.txt")
        try sandbox.remove("removed.txt")
        try sandbox.move("moved.txt", to: "arrived.txt")
        try sandbox.write("The new one\n\nAbout 300 people fled.\n", to: "late/new.txt")
        kill(daemon.process.processIdentifier, SIGCONT)
        try daemon.sync()
        let told = Commits(sandbox).all.filter { $0.revision > revision }.flatMap { zip($0.paths, $0.causes) }
            .map { "\($0) \($1)" }
        #expect(
            told.sorted() == [
                "arrived.txt moved", "edited.txt modified", "late/new.txt created", "removed.txt deleted",
            ])
        #expect(sandbox.feed().contains { $0.contains("\"overflow\"") })
        // What came to be unseen is watched.
        try sandbox.write("The new one\n\nAbout 400 people fled.\n", to: "late/new.txt")
        try daemon.sync()
        try Agreement.check(sandbox, "an overflow")
        #expect(daemon.stop() == 0)
    }

    /// Every content of `path` that was ever committed is one of `contents`, and the last is what is there now.
    private func check(_ sandbox: Sandbox, _ path: String, commitsOnly contents: [String]) throws {
        let now = try sandbox.read(path)
        #expect(now == contents.last)
        #expect(try sandbox.dateline("show", path, "--raw").output == now)
        let revisions = Commits(sandbox).all.filter { $0.paths.contains(path) }.map(\.revision)
        #expect(!revisions.isEmpty)
        for revision in revisions.suffix(40) {
            let committed = try sandbox.dateline("show", path, "--raw", "--at", "\(revision)").output
            #expect(contents.contains(committed), "revision \(revision) was never there: \(committed.suffix(80))")
        }
    }
}

/// The commit lines of a feed.
private struct Commits {
    struct Commit {
        let revision: Int
        let digest: String
        let paths: [String]
        let causes: [String]
    }

    let all: [Commit]

    init(_ sandbox: Sandbox) {
        all = sandbox.feed().compactMap(Sandbox.object).filter { $0["op"] as? String == "commit" }.map { line in
            let documents = line["documents"] as? [[String: Any]] ?? []
            return Commit(
                revision: line["revision"] as? Int ?? 0, digest: line["digest"] as? String ?? "",
                paths: documents.compactMap { $0["path"] as? String },
                causes: documents.compactMap { $0["cause"] as? String })
        }
    }
}
