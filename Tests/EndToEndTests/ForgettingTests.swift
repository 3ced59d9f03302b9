import Foundation
import TestSupport
import Testing

/// Compaction, purge, backup and reading again, with the real binaries.
@Suite struct ForgettingTests {
    private func fill(_ sandbox: Sandbox, daemon: RunningDaemon? = nil) throws {
        for number in 1...6 {
            try sandbox.write("Boats wait\n\nAbout \(number * 10) villagers left, Ana Ruiz said.\n", to: "a.txt")
            if number == 2 { try sandbox.write("The road\n\nXylophonia77 said the road is closed.\n", to: "b.txt") }
            if number == 4 { try sandbox.write("The road\n\nXylophonia77 said the road is open.\n", to: "b.txt") }
            if let daemon { try daemon.sync() } else { try sandbox.runOnce() }
        }
    }

    private func files(of sandbox: Sandbox, holding text: String) throws -> [String] {
        try sandbox.files(holding: text)
    }

    @Test(arguments: [true, false]) func compactKeepsTheRevisionThatItNames(isRunning: Bool) throws {
        let sandbox = try Sandbox()
        let daemon = isRunning ? try RunningDaemon(sandbox) : nil
        try fill(sandbox, daemon: daemon)
        let kept = try sandbox.dateline("snapshot", "--at", "4").output
        let outcome = try sandbox.dateline("compact", "--before", "4", "--json")
        #expect(outcome.objects.first?["oldest"] as? Int == 4)
        #expect(try sandbox.dateline("snapshot", "--at", "4").output == kept)
        let below = try sandbox.dateline("snapshot", "--at", "3", expecting: 65)
        #expect(below.errors.contains("4"), "\(below.errors)")
        try sandbox.dateline("compact", "--before", "99", expecting: 66)
        try sandbox.dateline("verify")
        try sandbox.write("Boats came\n\nAbout 90 villagers left.\n", to: "a.txt")
        if let daemon { try daemon.sync() } else { try sandbox.runOnce() }
        try sandbox.dateline("verify")
        if let daemon { #expect(daemon.stop() == 0) }
    }

    @Test func historyIsBoundedByTheSettings() throws {
        let sandbox = try Sandbox()
        try fill(sandbox)
        let outcome = try sandbox.run(
            "datelined", ["--watch", sandbox.watched, "--state", sandbox.state, "--once"],
            environment: ["DATELINE_HISTORY_REVISIONS": "2"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        try sandbox.dateline("snapshot", "--at", "5")
        try sandbox.dateline("snapshot", "--at", "4", expecting: 65)
        try sandbox.dateline("verify")
    }

    @Test(arguments: [true, false]) func aPurgedReportLeavesNoByteBehind(isRunning: Bool) throws {
        let sandbox = try Sandbox()
        let daemon = isRunning ? try RunningDaemon(sandbox) : nil
        try fill(sandbox, daemon: daemon)
        #expect(try !files(of: sandbox, holding: "Xylophonia77").isEmpty)
        let declined = try sandbox.dateline("purge", "b.txt", expecting: 64)
        #expect(declined.errors.contains("--keep-out"), "\(declined.errors)")
        try sandbox.remove("b.txt")
        if daemon == nil { try sandbox.runOnce() }
        try sandbox.dateline("purge", "b.txt")
        #expect(try files(of: sandbox, holding: "Xylophonia77") == [])
        #expect(try files(of: sandbox, holding: "b.txt") == [])
        try sandbox.dateline("verify")
        try sandbox.dateline("purge", "b.txt", expecting: 66)
        let states = sandbox.feed().compactMap { Sandbox.object($0)?["state"] as? String }
        #expect(states.contains("purged"))
        if let daemon { #expect(daemon.stop() == 0) }
        try sandbox.runOnce()
        try sandbox.dateline("verify")
    }

    @Test func whatIsKeptOutStaysOutWhileItsFileIsThere() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        try fill(sandbox, daemon: daemon)
        try sandbox.dateline("purge", "b.txt", "--keep-out")
        #expect(try files(of: sandbox, holding: "Xylophonia77") == [])
        try sandbox.write("The road\n\nXylophonia77 said the road is gone.\n", to: "b.txt")
        try sandbox.write("The road\n\nXylophonia77 said the road is open.\n", to: "copy.txt")
        try daemon.sync()
        daemon.stop()
        try sandbox.runOnce()
        #expect(try files(of: sandbox, holding: "Xylophonia77") == [])
        try sandbox.dateline("verify")
    }

    @Test func aBackupOfALiveStoreBecomesTheSameStore() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        try fill(sandbox, daemon: daemon)
        let file = sandbox.root + "/copy.sqlite"
        let made = try sandbox.dateline("backup", file, "--json")
        let revision = try #require(made.objects.first?["revision"] as? Int)
        try sandbox.dateline("backup", file, expecting: 73)
        let snapshot = try sandbox.dateline("snapshot", "--at", "\(revision)").output
        #expect(daemon.stop() == 0)

        let other = sandbox.root + "/other"
        let restored = try sandbox.run("dateline", ["restore", file, "--state", other])
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(try sandbox.run("dateline", ["restore", file, "--state", other]).status == 73)
        #expect(try sandbox.run("dateline", ["snapshot", "--at", "\(revision)", "--state", other]).output == snapshot)
        #expect(try sandbox.run("dateline", ["verify", "--state", other]).status == 0)
        let again = try sandbox.run("datelined", ["--watch", sandbox.watched, "--state", other, "--once"])
        #expect(again.status == 0, "\(again.errors)")
        #expect(try sandbox.run("dateline", ["verify", "--state", other]).status == 0)
    }

    @Test func reparseFindsNothingNewAndNeedsADaemon() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        try fill(sandbox, daemon: daemon)
        let before = try sandbox.dateline("status", "--json").objects.first?["revision"] as? Int
        try sandbox.dateline("reparse")
        try sandbox.dateline("reparse", "b.txt")
        #expect(try sandbox.dateline("status", "--json").objects.first?["revision"] as? Int == before)
        try sandbox.dateline("reparse", "nowhere.txt", expecting: 66)
        #expect(daemon.stop() == 0)
        try sandbox.dateline("reparse", expecting: 69)
    }
}
