import Foundation
import Testing

/// The outside of `datelined`: options, exit codes, what is refused.
@Suite struct CommandLineTests {
    @Test func theFirstScanIsRevisionOneAndAnEditTellsWhichFigureChanged() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Boats\n\nAbout 5,000 people fled to the coast.\n\nNobody came.\n", to: "a.txt")
        try sandbox.write("Trains\n\n\u{201C}We will wait,\u{201D} Ana Ruiz said.\n", to: "b.txt")
        let daemon = try RunningDaemon(sandbox)
        #expect(try daemon.sync() == 1)
        try sandbox.write("Boats\n\nAbout 9,000 people fled to the coast.\n\nNobody came.\n", to: "a.txt")
        #expect(try daemon.sync() == 2)
        let changed = sandbox.feed().compactMap(Sandbox.object).filter { $0["op"] as? String == "changed" }
        #expect(Set(changed.map { $0["type"] as? String }) == ["document", "figure"])
        let figure = try #require(changed.first { $0["type"] as? String == "figure" })
        #expect((figure["before"] as? [String: Any])?["value"] as? Int == 5000)
        #expect((figure["after"] as? [String: Any])?["value"] as? Int == 9000)
        let old = try sandbox.dateline("figures", "--json", "--at", "1").objects
        #expect(old.compactMap { $0["value"] as? Int } == [5000])
        #expect(daemon.stop() == 0)
        #expect(daemon.notices.contains { $0.contains("READY=1") })
    }

    @Test func aSaveThatChangesNoByteAddsNoLine() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Boats\n\nAbout 5,000 people fled.\n", to: "a.txt")
        let daemon = try RunningDaemon(sandbox)
        try daemon.sync()
        let before = sandbox.feed()
        try sandbox.write("Boats\n\nAbout 5,000 people fled.\n", to: "a.txt")
        try daemon.sync()
        #expect(sandbox.feed() == before)
        daemon.stop()
    }

    @Test func aPathThatComesBackWithinAMomentIsModified() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Boats\n\nAbout 5,000 people fled.\n", to: "a.txt")
        let daemon = try RunningDaemon(sandbox)
        try daemon.sync()
        try sandbox.move("a.txt", to: "a.txt~")
        try sandbox.write("Boats\n\nAbout 6,000 people fled.\n", to: "a.txt")
        try sandbox.remove("a.txt~")
        try daemon.sync()
        let commit = sandbox.feed().compactMap(Sandbox.object).last { $0["op"] as? String == "commit" }
        let documents = commit?["documents"] as? [[String: Any]]
        #expect(documents?.map { $0["cause"] as? String } == ["modified"])
        daemon.stop()
    }

    @Test func aFileThatIsNoReportIsRefusedCountedAndCostsNothingElse() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Boats\n\nAbout 5,000 people fled.\n", to: "a.txt")
        try Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 * 7) })
            .write(to: URL(fileURLWithPath: sandbox.watched + "/photo.dat"))
        let daemon = try RunningDaemon(sandbox)
        try daemon.sync()
        let status = try #require(try sandbox.dateline("status", "--json").objects.first)
        #expect(status["refused"] as? Int == 1)
        #expect(status["documents"] as? Int == 1)
        #expect(sandbox.feed().contains { $0.contains("\"refused\"") && $0.contains("photo.dat") })
        daemon.stop()
    }

    @Test func aSecondDaemonIsToldWhoHoldsTheStore() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        let second = try sandbox.run("datelined", ["--watch", sandbox.watched, "--state", sandbox.state, "--once"])
        #expect(second.status == 75)
        #expect(second.errors.contains("\(daemon.process.processIdentifier)"))
        daemon.stop()
    }

    @Test func reloadKeepsTheWatch() throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox)
        kill(daemon.process.processIdentifier, SIGHUP)
        try daemon.waitFor("RELOADING=1")
        try daemon.waitFor("READY=1")
        try sandbox.write("Boats\n\nAbout 5,000 people fled.\n", to: "a.txt")
        #expect(try daemon.sync() == 1)
        #expect(daemon.stop() == 0)
    }

    @Test(
        arguments: [
            (["--watch", "reports", "--state", "reports/state", "--once"], 78),
            (["--watch", "nowhere", "--state", "state", "--once"], 78),
            (["--config", "missing.yaml", "--once"], 66),
            (["--no-such-option"], 64),
            (["--watch", "reports", "--state", "state", "--check-config"], 0),
        ] as [([String], Int32)])
    func wrongSettingsEndWithAnExitCodeOfTheirOwn(arguments: [String], status: Int32) throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.run("datelined", arguments)
        #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
        if status != 0 { #expect(!outcome.errors.isEmpty) }
    }

    @Test func anUnknownKeyIsNamed() throws {
        let sandbox = try Sandbox()
        try Data("watch:\n  directroy: reports\n".utf8).write(to: URL(fileURLWithPath: sandbox.root + "/c.yaml"))
        let outcome = try sandbox.run("datelined", ["--config", "c.yaml", "--state", "state", "--once"])
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains("directroy") && outcome.errors.contains("c.yaml"))
    }

    @Test func withoutADaemonSyncSaysSo() throws {
        let sandbox = try Sandbox()
        try sandbox.runOnce()
        try sandbox.dateline("sync", expecting: 69)
        let status = try #require(try sandbox.dateline("status", "--json").objects.first)
        #expect(status["running"] as? Bool == false)
    }
}
