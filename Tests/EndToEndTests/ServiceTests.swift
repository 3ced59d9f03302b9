import Foundation
import Testing

/// What an administrator sees of a daemon, with the real binaries.
@Suite struct ServiceTests {
    private static let report = "AUSTIN, Texas, 3 March 2021 - About 5,000 people left the island, the minister said.\n"

    @Test func theStateIsToldInWordsAndFigures() throws {
        let sandbox = try Sandbox()
        for number in 0..<3 { try sandbox.write(Self.report, to: "\(number).txt") }
        let daemon = try RunningDaemon(sandbox)
        let ready = try #require(daemon.notices.first { $0.contains("READY=1") })
        #expect(ready.contains("STATUS=watching 3 reports; revision 1; last change "))
        #expect(daemon.notices.contains { $0.hasPrefix("EXTEND_TIMEOUT_USEC=") })
        try sandbox.write(Self.report, to: "more.txt")
        try daemon.waitFor("STATUS=watching 4 reports; revision 2")
    }

    /// Standard error is a file on a full disk, or a pipe that nobody reads any more.
    @Test(arguments: ["exec \"$@\" 2>/dev/full", "exec \"$@\" 2> >(:)"])
    func aLogThatCannotBeWrittenEndsNothing(_ script: String) throws {
        let sandbox = try Sandbox()
        let daemon = try RunningDaemon(sandbox, launcher: ["/bin/bash", "-c", script, "bash"])
        for number in 0..<3 {
            try sandbox.write(Self.report, to: "\(number).txt")
            try daemon.sync()
        }
        #expect(try sandbox.dateline("documents").output.contains("2.txt"))
        #expect(daemon.stop() == 0)
    }

    @Test func theMetricsAreInTheFileAndOnTheSocket() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.report, to: "a.txt")
        let daemon = try RunningDaemon(sandbox)
        try daemon.sync()
        let metrics = try sandbox.dateline("metrics").output
        for line in [
            "dateline_documents 1", "dateline_revision 1", "# TYPE dateline_commit_seconds histogram",
            "dateline_commit_seconds_count 1", "dateline_inspection_seconds_bucket{le=\"+Inf\"} 1",
        ] { #expect(metrics.split(separator: "\n").contains(line[...]), "\(line)") }
        let written = try String(contentsOfFile: sandbox.state + "/metrics/dateline.prom", encoding: .utf8)
        #expect(written.contains("# TYPE dateline_documents gauge"))
    }

    @Test func aWrongConfigurationLeavesTheOldSettingsInForce() throws {
        let sandbox = try Sandbox()
        let file = sandbox.root + "/datelined.yaml"
        try "log: {level: info}\n".write(toFile: file, atomically: true, encoding: .utf8)
        let daemon = try RunningDaemon(sandbox, arguments: ["--config", file])
        try "log: {level: loud}\n".write(toFile: file, atomically: true, encoding: .utf8)
        kill(daemon.process.processIdentifier, SIGHUP)
        try daemon.waitFor("RELOADING=1")
        try daemon.waitFor("READY=1\nSTATUS=watching 0 reports; revision 0; degraded: kept the old settings:")
        try "watch: {hidden: true, poll: 60}\n".write(toFile: file, atomically: true, encoding: .utf8)
        kill(daemon.process.processIdentifier, SIGHUP)
        try daemon.waitFor("READY=1\nSTATUS=watching 0 reports; revision 0; scanning every 60 s")
        #expect(sandbox.feed().contains { $0.contains("only a restart changes watch.hidden\"") })
        try sandbox.write(Self.report, to: "a.txt")
        #expect(try daemon.sync() == 1)
    }

    @Test func aStoreThatIsGoneIsNeverReplacedSilently() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.report, to: "a.txt")
        try sandbox.runOnce()
        let feed = sandbox.feed()
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: sandbox.state + "/store.sqlite" + suffix)
        }
        let outcome = try sandbox.runOnce()
        #expect(outcome.status == 74)
        #expect(outcome.errors.contains("bring the store back from a backup"))
        #expect(sandbox.feed() == feed)
    }

    @Test func theDoctorFindsAHealthyMachineAndASickOne() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.report, to: "a.txt")
        chmod(sandbox.state, 0o750)
        let daemon = try RunningDaemon(sandbox)
        try daemon.sync()
        let well = try sandbox.dateline("doctor", "--json")
        let daemonRow = try #require(well.objects.first { $0["subject"] as? String == "daemon" })
        #expect(daemonRow["grade"] as? String == "ok")
        chmod(sandbox.state, 0o777)
        let sick = try sandbox.dateline("doctor", expecting: 1)
        #expect(sick.output.contains("chmod o-w"))
    }
}
