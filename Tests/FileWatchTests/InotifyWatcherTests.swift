import BytePaths
import Glibc
import Synchronization
import Testing

@testable import FileWatch

private func path(_ text: String) -> RelativePath { RelativePath(text)! }
private func touched(_ text: String) -> WatchAction { .touched(path(text)) }
private func gone(_ text: String) -> WatchAction { .gone(path(text)) }
private func moved(_ old: String, _ new: String) -> WatchAction { .moved(from: path(old), to: path(new)) }
private func rescan(_ text: String, from old: String? = nil) -> WatchAction {
    .rescan(subtree: path(text), movedFrom: old.map { path($0) })
}

@Suite(.timeLimit(.minutes(2))) struct InotifyWatcherTests {
    let tree: TemporaryTree
    let follower: Follower

    init() throws {
        tree = try TemporaryTree()
        follower = Follower(try PosixFileSystem(rootPath: tree.root))
    }

    /// Starts to watch what the test has prepared.
    private func started() throws -> InotifyWatcher {
        let watcher = follower.watcher()
        try watcher.start()
        follower.scanEverything()
        return watcher
    }

    private func actions(_ watcher: InotifyWatcher, comparing: Bool = true, after change: () -> Void) async
        -> [WatchAction]
    {
        await follower.catchUp(watcher)
        _ = follower.takeActions()
        change()
        await follower.catchUp(watcher)
        if comparing { #expect(follower.known == follower.onDisk()) }
        return follower.takeActions()
    }

    @Test func savesOfEveryKind() async throws {
        tree.write("a.txt", "one")
        let watcher = try started()
        #expect(await actions(watcher) { tree.write("a.txt", "two") } == [touched("a.txt")])
        let atomic = await actions(watcher) {
            tree.write(".a.txt.x", "three")
            tree.rename(".a.txt.x", "a.txt")
        }
        #expect(atomic == [touched("a.txt")])
        let backup = await actions(watcher) {
            tree.rename("a.txt", "a.txt~")
            tree.write("a.txt", "four")
            tree.delete("a.txt~")
        }
        #expect(backup == [touched("a.txt")])
        #expect(await actions(watcher) { tree.write("b.txt", "new") } == [touched("b.txt")])
        #expect(await actions(watcher) { chmod(tree.path("b.txt"), 0o600) } == [touched("b.txt")])
        watcher.stop()
    }

    @Test func namesComeAndGo() async throws {
        tree.write("a.txt", "one")
        let watcher = try started()
        #expect(await actions(watcher) { tree.rename("a.txt", "b.txt") } == [moved("a.txt", "b.txt")])
        #expect(await actions(watcher) { tree.rename("b.txt", "B.txt") } == [moved("b.txt", "B.txt")])
        let returned = await actions(watcher) {
            tree.delete("B.txt")
            tree.write("B.txt", "two")
        }
        #expect(returned == [touched("B.txt")])
        #expect(await actions(watcher) { _ = Glibc.link(tree.path("B.txt"), tree.path("c.txt")) } == [touched("c.txt")])
        #expect(await actions(watcher) { tree.delete("B.txt") } == [gone("B.txt")])
        #expect(await actions(watcher) { rename(tree.path("c.txt"), tree.base + "/c.txt") } == [gone("c.txt")])
        #expect(await actions(watcher) { rename(tree.base + "/c.txt", tree.path("d.txt")) } == [touched("d.txt")])
        #expect(await actions(watcher) { _ = mkfifo(tree.path("fifo"), 0o600) } == [touched("fifo")])
        watcher.stop()
    }

    @Test func aFileIsReadOnceItsWriterHasClosed() async throws {
        let watcher = try started()
        var writer: Int32 = -1
        let begun = await actions(watcher, comparing: false) {
            writer = open(tree.path("a.txt"), O_WRONLY | O_CREAT, 0o644)
        }
        // Nobody was seen writing, but there is nothing to read either.
        #expect(begun.isEmpty)
        // From here on the disk is ahead of the follower, rightly.
        _ = write(writer, "half", 4)
        await follower.catchUp(watcher)
        fchmod(writer, 0o600)
        await follower.catchUp(watcher)
        #expect(follower.known.isEmpty)
        let ended = await actions(watcher) {
            _ = write(writer, " and half", 9)
            close(writer)
        }
        #expect(ended == [touched("a.txt")])
        watcher.stop()
    }

    @Test func treesAppearMoveAndVanish() async throws {
        let outside = tree.base + "/outside"
        mkdir(outside, 0o755)
        mkdir(outside + "/in", 0o755)
        TemporaryTree.write(outside + "/in/a.txt", "a")
        let watcher = try started()
        #expect(await actions(watcher) { rename(outside, tree.path("d")) } == [rescan("d")])
        #expect(follower.known.keys.sorted() == [path("d/in/a.txt")])
        #expect(await actions(watcher) { tree.write("d/in/b.txt", "b") } == [touched("d/in/b.txt")])
        #expect(await actions(watcher) { tree.rename("d", "e") } == [rescan("e", from: "d"), rescan("d")])
        #expect(await actions(watcher) { tree.write("e/in/b.txt", "bb") } == [touched("e/in/b.txt")])
        #expect(await actions(watcher) { tree.rename("e", ".e") } == [rescan("e")])
        #expect(await actions(watcher) { tree.write(".e/in/b.txt", "bbb") }.isEmpty)
        #expect(await actions(watcher) { tree.rename(".e", "f") } == [rescan("f")])
        #expect(await actions(watcher) { tree.write("f/in/b.txt", "4b") } == [touched("f/in/b.txt")])
        #expect(await actions(watcher) { rename(tree.path("f"), outside) } == [rescan("f")])
        #expect(await actions(watcher) { TemporaryTree.write(outside + "/in/b.txt", "5b") }.isEmpty)
        #expect(follower.known.isEmpty)
        watcher.stop()
    }

    @Test func aTreeMadeInOneGoIsFoundWhole() async throws {
        let watcher = try started()
        _ = await actions(watcher) {
            for one in 0..<20 {
                tree.makeDirectory("d\(one)")
                tree.makeDirectory("d\(one)/e")
                for two in 0..<20 { tree.write("d\(one)/e/\(two).txt", "\(two)") }
            }
        }
        #expect(follower.known.count == 400)
        _ = await actions(watcher) {
            for one in 0..<20 {
                for two in 0..<20 { tree.delete("d\(one)/e/\(two).txt") }
                tree.delete("d\(one)/e")
                tree.delete("d\(one)")
            }
        }
        #expect(follower.known.isEmpty)
        watcher.stop()
    }

    @Test func exchangedFilesAreBothRead() async throws {
        tree.write("a.txt", "a")
        tree.write("b.txt", "b")
        let watcher = try started()
        let exchanged = await actions(watcher) {
            tree.rename("a.txt", ".t")
            tree.rename("b.txt", "a.txt")
            tree.rename(".t", "b.txt")
        }
        #expect(Set(exchanged) == [touched("a.txt"), touched("b.txt")])
        watcher.stop()
    }

    @Test func linksFollowWhatTheyLeadTo() async throws {
        tree.makeDirectory(".v1")
        tree.write(".v1/x.txt", "1")
        tree.makeDirectory(".v2")
        tree.write(".v2/x.txt", "2")
        tree.write("real.txt", "r")
        tree.link(".v1", ".current")
        tree.link(".current/x.txt", "x.txt")
        tree.link(".current", "all")
        tree.link("real.txt", "alias.txt")
        tree.link("..", "out")
        tree.link(".", "self")
        let watcher = try started()
        #expect(follower.known.keys.sorted().map(\.shown) == ["alias.txt", "all/x.txt", "real.txt", "x.txt"])
        let written = await actions(watcher) { tree.write("real.txt", "rr") }
        #expect(Set(written) == [touched("real.txt"), touched("alias.txt")])
        let below = await actions(watcher) { tree.write(".v1/x.txt", "11") }
        #expect(Set(below) == [touched("x.txt"), touched("all/x.txt")])
        // The swap of a link on the way, as a deployment does it: no event names the files.
        _ = await actions(watcher) {
            tree.link(".v2", ".next")
            tree.rename(".next", ".current")
        }
        #expect(follower.known[path("x.txt")] == Array("2".utf8))
        #expect(follower.known[path("all/x.txt")] == Array("2".utf8))
        _ = await actions(watcher) { tree.write(".v2/x.txt", "22") }
        _ = await actions(watcher) { tree.write(".v2/y.txt", "y") }
        #expect(follower.known[path("all/y.txt")] == Array("y".utf8))
        #expect(await actions(watcher) { tree.write(".v1/x.txt", "111") }.isEmpty)
        _ = await actions(watcher) { tree.delete("real.txt") }
        #expect(follower.known[path("alias.txt")] == nil)
        _ = await actions(watcher) { tree.write("real.txt", "again") }
        #expect(follower.known[path("alias.txt")] == Array("again".utf8))
        _ = await actions(watcher) { tree.delete("all") }
        #expect(follower.known[path("all/x.txt")] == nil)
        _ = await actions(watcher) { tree.link(".v1", "all") }
        #expect(follower.known[path("all/x.txt")] == Array("111".utf8))
        watcher.stop()
    }

    @Test func theRootGoesAndComesBack() async throws {
        tree.write("a.txt", "a")
        let watcher = try started()
        tree.delete("a.txt")
        #expect(rmdir(tree.root) == 0)
        await follower.awaitAction(.rootGone)
        mkdir(tree.root, 0o755)
        tree.write("b.txt", "b")
        await follower.awaitAction(.rootBack)
        await follower.catchUp(watcher)
        #expect(follower.known == [path("b.txt"): Array("b".utf8)])
        #expect(await actions(watcher) { tree.write("b.txt", "bb") } == [touched("b.txt")])
        // Another directory is put in its place at once.
        mkdir(tree.base + "/other", 0o755)
        TemporaryTree.write(tree.base + "/other/c.txt", "c")
        rename(tree.root, tree.base + "/away")
        rename(tree.base + "/other", tree.root)
        await follower.awaitAction(.rescanAll(.rootBack))
        await follower.catchUp(watcher)
        #expect(follower.known == [path("c.txt"): Array("c".utf8)])
        #expect(await actions(watcher) { tree.write("c.txt", "cc") } == [touched("c.txt")])
        watcher.stop()
    }

    @Test func aMissingRootIsNoWatch() throws {
        #expect(rmdir(tree.root) == 0)
        #expect(throws: WatchError.rootMissing) { try follower.watcher().start() }
        #expect(throws: FileReadError.vanished) { _ = try PosixFileSystem(rootPath: tree.root) }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func aDirectoryWithoutRightsIsTakenUpOnceItHasThem() async throws {
        tree.makeDirectory("d")
        tree.write("d/a.txt", "a")
        chmod(tree.path("d"), 0)
        let watcher = try started()
        #expect(follower.problems == [.directoryUnreadable(path("d"), .unreadable(errno: EACCES))])
        #expect(follower.known.isEmpty)
        #expect(await actions(watcher) { chmod(tree.path("d"), 0o700) } == [rescan("d")])
        #expect(follower.known.count == 1)
        #expect(await actions(watcher) { tree.write("d/a.txt", "b") } == [touched("d/a.txt")])
        watcher.stop()
    }

    @Test func rearmingLooksAtEverything() async throws {
        let watcher = try started()
        watcher.rearm()
        await follower.awaitAction(.rescanAll(.requested))
        #expect(await actions(watcher) { tree.write("a.txt", "a") } == [touched("a.txt")])
        watcher.stop()
    }

    @Test func stoppingEndsIt() async throws {
        let watcher = try started()
        _ = await actions(watcher) { tree.write("a.txt", "a") }
        watcher.stop()
        watcher.stop()
        tree.write("a.txt", "b")
        watcher.fence(99)
        #expect(follower.takeActions().isEmpty)
        #expect(follower.known[path("a.txt")] == Array("a".utf8))
    }

    @Test func nothingHappensWhileNothingHappens() async throws {
        let rounds = RoundCounter()
        let watcher = follower.watcher(roundBegins: { rounds.count.withLock { $0 += 1 } })
        try watcher.start()
        tree.write("a.txt", "a")
        tree.delete("a.txt")
        await follower.catchUp(watcher)
        let before = rounds.count.withLock(\.self)
        // Not to wait for anything: this is the time in which nothing may happen.
        poll(nil, 0, 400)
        #expect(rounds.count.withLock(\.self) == before)
        watcher.stop()
    }
}

final class RoundCounter: Sendable {
    let count = Mutex(0)
}
