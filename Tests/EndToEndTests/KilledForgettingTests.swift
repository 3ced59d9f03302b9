import Foundation
import TestSupport
import Testing

/// The real daemon under SIGKILL while it compacts or purges; this process holds the ledger of what is kept and of what
/// must be gone.
///
/// `DATELINE_KILL_FORGETTING_ROUNDS` and `DATELINE_KILL_SEED` choose another run.
@Suite(.serialized) struct KilledForgettingTests {
    private static func environment(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    private static let roundCount = environment("DATELINE_KILL_FORGETTING_ROUNDS") ?? 4
    private static let seed = UInt64(environment("DATELINE_KILL_SEED") ?? 32)

    private struct Ledger {
        let sandbox: Sandbox
        var random: SplitMix64
        /// The words of reports that are there, by the names of their files.
        var words: [String: String] = [:]
        var floor = 0
        var counts: [String: Int] = [:]

        /// A report that nothing else is like, and an edit of another.
        mutating func write(_ number: Int) throws {
            let name = "r\(number).txt"
            words[name] = "Xylo\(number)phonia"
            for file in [name, words.keys.sorted().randomElement(using: &random) ?? name] {
                let count = Int.random(in: 2...9000, using: &random)
                let word = words[file] ?? ""
                try sandbox.write(
                    "Boats wait\n\nAbout \(count) people left.\n\n\u{201C}We call it \(word),\u{201D} Ana Ruiz said.\n",
                    to: file)
            }
        }
    }

    @Test func aKillWhileHistoryIsForgottenLosesNothingElse() throws {
        var ledger = Ledger(sandbox: try Sandbox(), random: SplitMix64(seed: Self.seed))
        for round in 0..<Self.roundCount {
            let daemon = try RunningDaemon(ledger.sandbox)
            for number in 0..<4 {
                try ledger.write(round * 4 + number)
                try daemon.sync()
            }
            let context = "seed \(Self.seed), round \(round)"
            if Bool.random(using: &ledger.random) {
                try Self.compact(&ledger, daemon, context)
            } else {
                try Self.purge(&ledger, daemon, context)
            }
        }
        // A run in which nothing was ever forgotten has shown nothing.
        if Self.roundCount >= 12 {
            #expect(ledger.counts["compacted"] != nil && ledger.counts["purged"] != nil, "\(ledger.counts)")
        }
        print("killed while forgetting: seed \(Self.seed), \(Self.roundCount) rounds, \(ledger.counts)")
    }

    /// Asks for something and kills the daemon at some moment. Whether it was acknowledged before.
    private static func ask(
        _ ledger: inout Ledger, _ daemon: RunningDaemon, _ arguments: [String]
    ) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Sandbox.binaries + "/dateline")
        process.arguments = arguments + ["--state", ledger.sandbox.state]
        process.environment = Sandbox.environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        // The kill falls wherever the daemon happens to be; some fall right after the answer.
        if Int.random(in: 0..<4, using: &ledger.random) == 0 { process.waitUntilExit() }
        usleep(UInt32.random(in: 0...400_000, using: &ledger.random))
        daemon.killHard()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    private static func compact(_ ledger: inout Ledger, _ daemon: RunningDaemon, _ context: String) throws {
        let sandbox = ledger.sandbox
        let head = try #require(try sandbox.dateline("status", "--json").objects.first?["revision"] as? Int)
        let asked = Int.random(in: (ledger.floor + 1)...head, using: &ledger.random)
        let kept = try sandbox.dateline("snapshot", "--at", "\(asked)").output
        let before = sandbox.feed()
        let isAcknowledged = try ask(&ledger, daemon, ["compact", "--before", "\(asked)"])
        let again = try RunningDaemon(sandbox)
        let below = try sandbox.run("dateline", ["snapshot", "--at", "\(asked - 1)", "--state", sandbox.state]).status
        let isRaised = below == 65
        #expect(isRaised || (!isAcknowledged && below == 0), "\(context): \(below)")
        #expect(try sandbox.dateline("snapshot", "--at", "\(asked)").output == kept, "\(context)")
        if isRaised { ledger.floor = asked }
        ledger.counts[isRaised ? "compacted" : "not compacted", default: 0] += 1
        let lines = before.filter { (Sandbox.object($0)?["revision"] as? Int ?? 0) > (isRaised ? asked : 0) }
        // Status lines of the floor itself come after its commit and are kept.
        let feed = sandbox.feed()
        #expect(feed.filter(Set(lines).contains) == lines, "\(context): what is kept of the feed has changed")
        try sandbox.dateline("verify")
        #expect(again.stop() == 0)
    }

    private static func purge(_ ledger: inout Ledger, _ daemon: RunningDaemon, _ context: String) throws {
        let sandbox = ledger.sandbox
        let name = try #require(ledger.words.keys.sorted().randomElement(using: &ledger.random))
        let word = try #require(ledger.words[name])
        #expect(try !sandbox.files(holding: word).isEmpty)
        let before = sandbox.feed().count
        let isAcknowledged = try ask(&ledger, daemon, ["purge", name, "--keep-out"])
        let again = try RunningDaemon(sandbox)
        let feed = sandbox.feed()
        let isPurged = feed.dropFirst(before).contains { $0.contains("\"cause\":\"purged\"") }
        #expect(isPurged || !isAcknowledged, "\(context): a purge that was acknowledged is lost")
        #expect(feed.count >= before, "\(context): the feed has lost lines")
        ledger.counts[isPurged ? "purged" : "not purged", default: 0] += 1
        if isPurged {
            ledger.words[name] = nil
            #expect(try sandbox.files(holding: word) == [], "\(context)")
            try FileManager.default.removeItem(atPath: sandbox.watched + "/" + name)
        } else {
            #expect(try sandbox.dateline("show", name, "--raw").output.contains(word), "\(context)")
        }
        try sandbox.dateline("verify")
        #expect(again.stop() == 0)
    }
}
