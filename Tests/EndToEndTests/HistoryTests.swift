import Foundation
import TestSupport
import Testing

/// What must hold of feed, snapshots and directory whatever people do to the files: the real binaries, seeded.
@Suite(.serialized) struct HistoryTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func feedSnapshotsAndDirectoryAgreeAfterRandomEditsAndRestarts(seed: UInt64) throws {
        let sandbox = try Sandbox()
        var world = World(sandbox: sandbox, seed: seed)
        var daemon = try RunningDaemon(sandbox)
        for _ in 0..<6 {
            for _ in 0..<Int.random(in: 1...8, using: &world.writer.random) { try world.step() }
            if Int.random(in: 0..<3, using: &world.writer.random) == 0 {
                #expect(daemon.stop() == 0)
                for _ in 0..<3 { try world.step() }
                daemon = try RunningDaemon(sandbox)
            }
            try daemon.sync()
            try Self.checkAgreement(sandbox, "seed \(seed), after \(world.log.suffix(12))", revisions: 2)
        }
        try Self.checkAgreement(sandbox, "seed \(seed), at the end")
        #expect(daemon.stop() == 0)
    }

    /// Folding the feed gives every snapshot, and a store made from scratch has the same content as this one. Of the
    /// revisions only the last so many are looked at where a number is given.
    static func checkAgreement(_ sandbox: Sandbox, _ context: String, revisions: Int = .max) throws {
        let fold = FeedFold(sandbox.feed())
        #expect(fold.flaws.isEmpty, "\(context): \(fold.flaws)")
        for (revision, expected) in fold.snapshots.sorted(by: { $0.key > $1.key }).prefix(revisions) {
            let snapshot = try sandbox.dateline("snapshot", "--at", "\(revision)")
            #expect(FeedFold.lines(ofSnapshot: snapshot.lines).sorted() == expected, "revision \(revision), \(context)")
            let head = Sandbox.object(snapshot.lines.first ?? "")
            #expect(head?["digest"] as? String == fold.digests[revision], "digest of revision \(revision), \(context)")
        }
        let scratch = sandbox.root + "/scratch-" + UUID().uuidString.prefix(6)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        #expect(try sandbox.runOnce(state: scratch).status == 0)
        let incremental = try sandbox.dateline("status", "--json").objects.first?["digest"] as? String
        let fresh =
            try sandbox.run("dateline", ["status", "--json", "--state", scratch]).objects.first?["digest"] as? String
        #expect(incremental != nil && incremental == fresh, "digests differ from scratch, \(context)")
        let paths = try sandbox.dateline("documents", "--json").objects.compactMap { $0["path"] as? String }
        for path in paths {
            let own = try sandbox.dateline("show", path, "--json").output
            let other = try sandbox.run("dateline", ["show", path, "--json", "--state", scratch]).output
            #expect(IdentityFree.record(own) == IdentityFree.record(other), "\(path), \(context)")
        }
    }

    @Test func whatHappensWhileTheDaemonIsAwayIsFoundAtItsStart() throws {
        let sandbox = try Sandbox()
        var writer = ReportWriter(random: SplitMix64(seed: 7))
        for name in ["a.txt", "b.txt", "c.txt", "d.txt"] { try sandbox.write(writer.report(), to: name) }
        let daemon = try RunningDaemon(sandbox)
        #expect(daemon.stop() == 0)
        let before = sandbox.feed()
        try sandbox.write("Later\n\nAbout 17 houses burned.\n", to: "a.txt")
        try sandbox.move("b.txt", to: "moved.txt")
        let again = try RunningDaemon(sandbox)
        let after = sandbox.feed()
        #expect(Array(after.prefix(before.count)) == before)
        let changes = after.dropFirst(before.count).compactMap(Sandbox.object).filter {
            $0["op"] as? String == "commit"
        }
        .flatMap { $0["documents"] as? [[String: Any]] ?? [] }
        let told = Set(changes.map { "\($0["path"] ?? "") \($0["cause"] ?? "") \($0["from"] ?? "")" })
        #expect(told == ["a.txt modified ", "moved.txt moved b.txt"])
        #expect(again.stop() == 0)
    }

    @Test func idsOutliveARename() throws {
        let sandbox = try Sandbox()
        var writer = ReportWriter(random: SplitMix64(seed: 11))
        try sandbox.write(writer.report(), to: "old.txt")
        let daemon = try RunningDaemon(sandbox)
        try daemon.sync()
        let before = try Self.items(sandbox)
        try sandbox.move("old.txt", to: "new.txt")
        try daemon.sync()
        let lines = sandbox.feed().compactMap(Sandbox.object)
        let commit = try #require(lines.last { $0["op"] as? String == "commit" })
        #expect(commit["changes"] as? Int == 1)
        let after = try Self.items(sandbox)
        #expect(FeedFold.canonical(before) == FeedFold.canonical(after))
        #expect(daemon.stop() == 0)
    }

    /// The lines of the snapshot that are items of reports, not documents.
    private static func items(_ sandbox: Sandbox) throws -> [[String: Any]] {
        try sandbox.dateline("snapshot").objects.dropFirst().filter { $0["type"] as? String != "document" }
    }

    @Test(arguments: [21, 22, 23] as [UInt64])
    func aDaemonKilledAtRandomMomentsLosesAndRenumbersNothingThatWasSeen(seed: UInt64) throws {
        let sandbox = try Sandbox()
        var world = World(sandbox: sandbox, seed: seed)
        var seen: [String] = []
        var acknowledged = 0
        for round in 0..<8 {
            let daemon = try RunningDaemon(sandbox)
            let context = "seed \(seed), round \(round)"
            let now = sandbox.feed()
            #expect(Array(now.prefix(seen.count)) == seen, "\(context): the feed that was seen has changed")
            for _ in 0..<Int.random(in: 1...12, using: &world.writer.random) { try world.step() }
            if Bool.random(using: &world.writer.random) { acknowledged = try daemon.sync() }
            // The kill falls wherever the pipeline happens to be.
            usleep(UInt32.random(in: 0...30_000, using: &world.writer.random))
            daemon.killHard()
            seen = sandbox.feed()
        }
        let daemon = try RunningDaemon(sandbox)
        #expect(try daemon.sync() >= acknowledged)
        #expect(Array(sandbox.feed().prefix(seen.count)) == seen, "seed \(seed)")
        try Self.checkAgreement(sandbox, "seed \(seed)")
        #expect(daemon.stop() == 0)
    }
}

/// A directory of reports and somebody who works in it.
struct World {
    let sandbox: Sandbox
    var writer: ReportWriter
    var names: [String] = []
    var log: [String] = []
    private var count = 0

    init(sandbox: Sandbox, seed: UInt64) {
        self.sandbox = sandbox
        writer = ReportWriter(random: SplitMix64(seed: seed))
    }

    /// One thing that a person or a program does to the directory.
    mutating func step() throws {
        guard !names.isEmpty else { return try create() }
        let index = Int.random(in: 0..<names.count, using: &writer.random)
        let name = names[index]
        switch Int.random(in: 0..<10, using: &writer.random) {
        case 0, 1: try create()
        case 2:
            log.append("remove \(name)")
            try sandbox.remove(name)
            names.remove(at: index)
        case 3:
            count += 1
            let other = "moved-\(count).txt"
            log.append("move \(name) \(other)")
            try sandbox.move(name, to: other)
            names[index] = other
        case 4:
            log.append("save \(name) by way of a temporary file")
            try sandbox.write(writer.edit(try sandbox.read(name)), to: ".\(count).tmp")
            rename(sandbox.watched + "/.\(count).tmp", sandbox.watched + "/" + name)
        case 5:
            log.append("touch \(name)")
            try sandbox.write(try sandbox.read(name), to: name)
        default:
            log.append("edit \(name)")
            try sandbox.write(writer.edit(try sandbox.read(name)), to: name)
        }
    }

    private mutating func create() throws {
        count += 1
        let name = count % 4 == 0 ? "deep/er-\(count % 3)/r\(count).txt" : "r\(count).txt"
        log.append("create \(name)")
        try sandbox.write(writer.report(), to: name)
        names.append(name)
    }
}
