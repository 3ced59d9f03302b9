import Foundation
import TestSupport
import Testing

/// The real daemon under SIGKILL at random moments, again and again; this process holds the ledger of what `sync`
/// acknowledged and what stood in the feed.
///
/// `DATELINE_KILL_ROUNDS` and `DATELINE_KILL_SEED` choose another run; `script/soak` makes a thousand rounds.
@Suite(.serialized) struct KillLoopTests {
    private static func environment(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    private static let roundCount = environment("DATELINE_KILL_ROUNDS") ?? 6
    private static let seed = UInt64(environment("DATELINE_KILL_SEED") ?? 31)

    @Test func nothingAcknowledgedOrSeenIsLostOrRenumberedByAThousandKills() throws {
        let sandbox = try Sandbox()
        var world = World(sandbox: sandbox, seed: Self.seed)
        var seen: [String] = []
        var acknowledged = 0
        for round in 0..<Self.roundCount {
            let context = "seed \(Self.seed), round \(round)"
            // Some are killed before they are up.
            let isEarly = Int.random(in: 0..<4, using: &world.writer.random) == 0
            let daemon = try RunningDaemon(sandbox, waitsUntilReady: !isEarly)
            try world.step()
            if !isEarly {
                if Int.random(in: 0..<3, using: &world.writer.random) == 0 {
                    acknowledged = try daemon.sync()
                    try world.step()
                }
                seen = Self.check(sandbox.feed(), startsWith: seen, context)
            }
            // The kill falls wherever the daemon happens to be.
            usleep(UInt32.random(in: 0...20_000, using: &world.writer.random))
            daemon.killHard()
            seen = Self.check(sandbox.feed(), startsWith: seen, context)
            if round % 100 == 99 { try Self.prove(sandbox, context) }
        }
        let daemon = try RunningDaemon(sandbox)
        #expect(try daemon.sync() >= acknowledged)
        let feed = sandbox.feed()
        #expect(feed.starts(with: seen), "seed \(Self.seed)")
        #expect(FeedFold(feed).flaws.isEmpty, "seed \(Self.seed)")
        try sandbox.dateline("verify")
        #expect(daemon.stop() == 0)
        try sandbox.dateline("verify")
        print("kill loop: seed \(Self.seed), \(Self.roundCount) rounds, \(feed.count) lines, none lost")
    }

    /// The feed as it is now; what was seen before has to stand at its beginning.
    private static func check(_ feed: [String], startsWith seen: [String], _ context: String) -> [String] {
        // A feed that a start is mending may be short for a moment; it never says anything else.
        let isShort = feed.count < seen.count
        #expect(isShort ? seen.starts(with: feed) : feed.starts(with: seen), "\(context): what was seen has changed")
        return isShort ? seen : feed
    }

    /// The daemon brings the feed in line with the store; then all has to be sound.
    private static func prove(_ sandbox: Sandbox, _ context: String) throws {
        let daemon = try RunningDaemon(sandbox)
        #expect(daemon.stop() == 0)
        let proof = try sandbox.run("dateline", ["verify", "--state", sandbox.state])
        #expect(proof.status == 0, "\(context): \(proof.output)")
    }
}
