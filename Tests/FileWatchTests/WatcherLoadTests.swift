import BytePaths
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import FileWatch

/// Holds the watching thread at the beginning of a round while it is closed.
final class Gate: Sendable {
    private let isClosed = Atomic(false)

    /// Called on the watching thread.
    func pass() {
        while isClosed.load(ordering: .acquiring) { poll(nil, 0, 1) }
    }

    func close() { isClosed.store(true, ordering: .releasing) }
    func open() { isClosed.store(false, ordering: .releasing) }
}

@Suite(.serialized, .timeLimit(.minutes(5))) struct WatcherLoadTests {
    let tree: TemporaryTree
    let follower: Follower

    init() throws {
        tree = try TemporaryTree()
        follower = Follower(try PosixFileSystem(rootPath: tree.root))
    }

    static var overflowIsCheap: Bool { (KernelLimit.read("max_queued_events") ?? .max) <= 40_000 }

    @Test(.enabled(if: overflowIsCheap, "the kernel's queue is too long to fill (fs.inotify.max_queued_events)"))
    func anOverflowEndsInARescanAndNeverInAMiss() async throws {
        let limit = try #require(KernelLimit.read("max_queued_events"))
        let gate = Gate()
        let watcher = follower.watcher(roundBegins: { gate.pass() })
        try watcher.start()
        gate.close()
        tree.makeDirectory("d")
        for index in 0...(limit / 2) {
            tree.write("\(index).txt", "x")
            tree.delete("\(index).txt")
        }
        // Their events are lost.
        tree.write("last.txt", "last")
        tree.makeDirectory("late")
        tree.makeDirectory("late/later")
        tree.write("late/later/a.txt", "a")
        tree.rename("d", "renamed")
        gate.open()
        await follower.catchUp(watcher)
        #expect(follower.takeActions().contains(.rescanAll(.queueOverflow)))
        #expect(follower.known == follower.onDisk())
        #expect(follower.known.count == 2)
        // What appeared unseen is watched now, and under its right name.
        tree.write("late/later/b.txt", "b")
        tree.write("renamed/c.txt", "c")
        await follower.catchUp(watcher)
        #expect(follower.known == follower.onDisk())
        #expect(follower.known.count == 4)
        watcher.stop()
    }

    @Test func aFenceComesAfterEverythingBeforeIt() async throws {
        let watcher = follower.watcher(settleMilliseconds: 20)
        try watcher.start()
        let noise = Task.detached { [tree] in
            var round = 0
            while !Task.isCancelled {
                round += 1
                tree.write("noise-\(round % 50).txt", "\(round)")
                if round % 3 == 0 { tree.delete("noise-\(round % 50).txt") }
                await Task.yield()
            }
        }
        for round in 0..<300 {
            tree.write("a.txt", "\(round)")
            if round % 2 == 0 { tree.rename("a.txt", "b.txt") }
            if round % 5 == 0 { tree.delete("b.txt") }
            await follower.catchUp(watcher)
            let known = follower.known
            #expect(known[RelativePath("a.txt")!] == (round % 2 == 0 ? nil : Array("\(round)".utf8)), "round \(round)")
            if round % 5 == 0 { #expect(known[RelativePath("b.txt")!] == nil, "round \(round)") }
        }
        noise.cancel()
        await noise.value
        await follower.catchUp(watcher)
        #expect(follower.known == follower.onDisk())
        watcher.stop()
    }

    @Test(arguments: [UInt64](0..<8), [false, true])
    func whateverHappensIsFollowed(_ seed: UInt64, withLinks: Bool) async throws {
        let watcher = follower.watcher(settleMilliseconds: 20)
        try watcher.start()
        var random = SplitMix64(seed: seed)
        var history: [String] = []
        for _ in 0..<8 {
            for _ in 0..<40 {
                change(&random, &history, withLinks: withLinks)
                // A link to a directory that is made and replaced by a file while it is scanned leaves the follower
                // with files below a file, until it compares the next time.
                if history.last?.hasPrefix("symlink") == true { await follower.catchUp(watcher) }
            }
            await follower.catchUp(watcher)
            let known = follower.known
            let disk = follower.onDisk()
            #expect(known == disk, "seed \(seed)\n\(history.suffix(60).joined(separator: "\n"))")
            if known != disk { break }
        }
        watcher.stop()
    }

    private static let names = ["a.txt", "b.txt", "c.txt", ".h", "t.tmp"]
    private static let directories = ["", "d", "e", "d/f", ".hid", "e/g", "d/f/i"]

    private func change(_ random: inout SplitMix64, _ history: inout [String], withLinks: Bool) {
        func directory() -> String { Self.directories.randomElement(using: &random)! }
        func file() -> String {
            let directory = directory()
            return (directory.isEmpty ? "" : directory + "/") + Self.names.randomElement(using: &random)!
        }
        let (one, other) = (file(), file())
        let (from, to) = (directory(), directory())
        let content = String(random.next() % 1000)
        switch Int.random(in: 0..<(withLinks ? 17 : 14), using: &random) {
        case 0...3:
            // What is written under a name that does not count changes the file's other names without an event.
            var status = stat()
            if stat(tree.path(one), &status) == 0, status.st_nlink > 1 { unlink(tree.path(one)) }
            tree.write(one, content)
            history.append("write \(one) \(content)")
        case 4, 5:
            tree.delete(one)
            history.append("delete \(one)")
        case 6, 7:
            tree.rename(one, other)
            history.append("rename \(one) \(other)")
        case 8, 9, 10:
            tree.makeDirectory(from)
            history.append("mkdir \(from)")
        case 11, 12:
            guard !from.isEmpty, !to.isEmpty else { return }
            tree.rename(from, to)
            history.append("rename \(from) \(to)")
        case 14, 15:
            tree.link(tree.path(one), other)
            history.append("symlink \(one) \(other)")
        case 16:
            tree.link(tree.path(from), other)
            history.append("symlink \(from) \(other)")
        default:
            guard !withLinks else { return }
            unlink(tree.path(other))
            _ = link(tree.path(one), tree.path(other))
            history.append("link \(one) \(other)")
        }
    }
}
