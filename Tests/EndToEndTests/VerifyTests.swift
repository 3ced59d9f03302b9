import Foundation
import TestSupport
import Testing

/// `dateline verify` from outside: beside a running daemon, what it prints, and what a start says of damage.
@Suite(.serialized) struct VerifyTests {
    @Test func verifyWorksBesideADaemonThatCommits() throws {
        let sandbox = try Sandbox()
        var world = World(sandbox: sandbox, seed: 3)
        for _ in 0..<6 { try world.step() }
        let daemon = try RunningDaemon(sandbox)
        for _ in 0..<8 {
            // What is committed meanwhile is under way: nobody waits for it.
            for _ in 0..<5 { try world.step() }
            try sandbox.dateline("verify")
        }
        let revision = try daemon.sync()
        let summary = try #require(try sandbox.dateline("verify", "--json").objects.last)
        #expect(summary["sound"] as? Bool == true)
        #expect(summary["revision"] as? Int == revision)
        let status = try sandbox.dateline("status", "--json").objects.first
        #expect(summary["digest"] as? String == status?["digest"] as? String)
        #expect(daemon.stop() == 0)
        try sandbox.dateline("verify", "--quick")
    }

    @Test func aFaultIsNamedAndExitsWith65() throws {
        let sandbox = try Sandbox()
        try sandbox.write("Title\n\nAbout 500 people left.\n", to: "a.txt")
        #expect(try sandbox.runOnce().status == 0)
        let path = sandbox.state + "/feed/current.jsonl"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacingOccurrences(of: "\"value\":500", with: "\"value\":600")
            .write(toFile: path, atomically: false, encoding: .utf8)
        let outcome = try sandbox.dateline("verify", "--json", expecting: 65)
        let fault = try #require(outcome.objects.first)
        #expect(fault["fault"] as? String == "feed")
        #expect(fault["revision"] as? Int == 1)
        #expect(fault["seq"] as? Int == 2)
        #expect(outcome.objects.last?["sound"] as? Bool == false)
        #expect(try sandbox.dateline("verify", expecting: 65).output.contains("feed, revision 1, line 2"))
    }

    @Test func verifyWithoutAStoreSaysHowToMakeOne() throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.dateline("verify", expecting: 66).errors.contains("--once"))
    }
}
