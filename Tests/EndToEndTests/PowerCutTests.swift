import Foundation
import TestSupport
import Testing

/// What a power cut takes is what was not synced, which killing a process cannot show. The real daemon runs with its
/// writes recorded; then the state directory is made as a cut at some moment would leave it, and a daemon started on it.
///
/// `DATELINE_POWER_CUTS` and `DATELINE_POWER_CUT_SEED` choose another number of cuts and another run.
@Suite(.serialized) struct PowerCutTests {
    private static func environment(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    private static let cutCount = environment("DATELINE_POWER_CUTS") ?? 10
    private static let seed = UInt64(environment("DATELINE_POWER_CUT_SEED") ?? 5)

    @Test func whatWasSeenOrAcknowledgedSurvivesThePowerCut() throws {
        let sandbox = try Sandbox()
        let recorder = try Self.compiledRecorder(in: sandbox)
        let journal = sandbox.root + "/journal"
        var world = World(sandbox: sandbox, seed: Self.seed)
        for _ in 0..<3 { try world.step() }
        let acknowledged = try Self.live(&world, sandbox, recorder, journal)
        let records = try CutDisk.Record.read(journal)
        try #require(records.contains { $0.kind == UInt8(ascii: "S") }, "the recorder saw no sync")
        try #require(records.contains { $0.kind == UInt8(ascii: "R") }, "the feed was never rotated")
        var random = SplitMix64(seed: Self.seed &+ 1)
        for number in 0..<Self.cutCount {
            // The first cuts fall at the very end, where most has been promised.
            let moment = number < 2 ? records.count : 1 + random.next(below: records.count)
            let flaws = try Self.cut(
                records.prefix(moment), losesAll: number % 2 == 0, &random, sandbox,
                acknowledged.filter { $0.moment <= moment }.map(\.revision).max() ?? 0)
            let context = "seed \(Self.seed), cut \(number) at record \(moment) of \(records.count)"
            #expect(flaws.isEmpty, "\(context): \(flaws)")
        }
        // Were nothing ever synced, the same cut would show.
        let unsynced = records.filter { $0.kind != UInt8(ascii: "S") }
        #expect(try Self.cut(unsynced[...], losesAll: true, &random, sandbox, 1).isEmpty == false)
        print("power cuts: seed \(Self.seed), \(Self.cutCount) cuts of \(records.count) records, nothing lost")
    }

    private struct Acknowledged {
        var revision: Int
        /// How many records there were when `sync` returned.
        var moment: Int
    }

    /// Lets a daemon work and be killed, and gives what it acknowledged.
    private static func live(
        _ world: inout World, _ sandbox: Sandbox, _ recorder: String, _ journal: String
    ) throws -> [Acknowledged] {
        let config = sandbox.root + "/datelined.yaml"
        try Data("feed:\n  segment_bytes: 65536\n".utf8).write(to: URL(fileURLWithPath: config))
        let daemon = try RunningDaemon(
            sandbox, arguments: ["--config", config],
            environment: [
                "LD_PRELOAD": recorder, "DISK_RECORDER_ROOT": sandbox.state, "DISK_RECORDER_JOURNAL": journal,
            ])
        var acknowledged: [Acknowledged] = []
        for _ in 0..<12 {
            for _ in 0..<4 { try world.step() }
            let revision = try daemon.sync()
            acknowledged.append(Acknowledged(revision: revision, moment: try CutDisk.Record.read(journal).count))
        }
        for _ in 0..<3 { try world.step() }
        daemon.killHard()
        return acknowledged
    }

    /// Cuts the power after some records, starts a daemon on what is left, and says what is not as it must be.
    private static func cut(
        _ records: ArraySlice<CutDisk.Record>, losesAll: Bool, _ random: inout SplitMix64, _ sandbox: Sandbox,
        _ acknowledged: Int
    ) throws -> [String] {
        var disk = CutDisk()
        for record in records { disk.play(record) }
        let seen = lines(of: disk.visible, in: sandbox.state)
        let left = disk.afterCut(
            { losesAll ? false : random.next(below: 2) == 0 },
            tornAt: { count in random.next(below: 4) == 0 ? min(count, count / 2 / 512 * 512) : count })

        // The cut machine has the same reports and a disk of its own.
        let state = sandbox.root + "/cut"
        defer { try? FileManager.default.removeItem(atPath: state) }
        try FileManager.default.createDirectory(atPath: state + "/feed", withIntermediateDirectories: true)
        for (name, data) in left where name.hasPrefix(sandbox.state) && !name.hasSuffix("-shm") {
            let place = URL(fileURLWithPath: state + name.dropFirst(sandbox.state.count))
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: place)
        }
        let start = try sandbox.run("datelined", ["--watch", sandbox.watched, "--state", state, "--once"])
        guard start.status == 0 else { return ["no start: \(start.errors)"] }
        var feed: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: state + "/feed") {
            feed[sandbox.state + "/feed/" + name] = FileManager.default.contents(atPath: state + "/feed/" + name)
        }
        var flaws: [String] = []
        let now = lines(of: feed, in: sandbox.state)
        if !now.starts(with: seen) { flaws.append("what was seen in the feed is not there any more") }
        let revisions = now.compactMap { line in
            line.contains("\"op\":\"commit\"") ? Sandbox.object(line)?["revision"] as? Int : nil
        }
        if acknowledged > 0, !revisions.contains(acknowledged) { flaws.append("revision \(acknowledged) is lost") }
        let proof = try sandbox.run("dateline", ["verify", "--state", state])
        if proof.status != 0 { flaws.append("verify: \(proof.output) \(proof.errors)") }
        return flaws
    }

    /// The whole lines of a feed, by the files of its directory.
    private static func lines(of files: [String: Data], in state: String) -> [String] {
        let names = files.keys.filter { $0.hasPrefix(state + "/feed/") && $0.hasSuffix(".jsonl") }
        return names.sorted().flatMap { name -> [String] in
            var lines = String(decoding: files[name] ?? Data(), as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines.removeLast()
            return lines
        }
    }

    /// Compiles the recorder with whatever C compiler there is, and gives the path of the library.
    private static func compiledRecorder(in sandbox: Sandbox) throws -> String {
        let source = (#filePath as NSString).deletingLastPathComponent + "/Recorder/disk-recorder.c"
        let library = sandbox.root + "/disk-recorder.so"
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        compiler.arguments = ["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
        try compiler.run()
        compiler.waitUntilExit()
        try #require(compiler.terminationStatus == 0, "the recorder does not compile")
        return library
    }
}
