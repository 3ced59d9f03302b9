import Glibc
import Testing

@testable import DatelineCommands

@Suite struct ExitCodeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var arguments: [String]
        var code: Int32
        /// What the sentence has to say.
        var says: [String]
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Case(arguments: ["bogus"], code: 64, says: ["Usage"]),
        Case(arguments: ["show"], code: 64, says: ["document"]),
        Case(arguments: ["show", "a.txt", "--raw", "--json"], code: 64, says: ["--raw", "--json"]),
        Case(arguments: ["documents", "--at", "yesterday"], code: 64, says: ["--at", "yesterday"]),
        Case(arguments: ["documents", "--at", "2026-13-01"], code: 64, says: ["2026-13-01"]),
        Case(arguments: ["dates", "--from", "soon"], code: 64, says: ["--from", "EDTF"]),
        Case(arguments: ["quotes", "--about", "?!"], code: 64, says: ["--about"]),
        Case(arguments: ["diff", "a.txt"], code: 64, says: ["a.txt"]),
        Case(arguments: ["diff", "1", "2", "--at", "2"], code: 64, says: ["--at"]),
        Case(arguments: ["tail", "--since", "x"], code: 64, says: ["--since"]),
        Case(arguments: ["tail", "--type", "x"], code: 64, says: ["figure"]),
        Case(arguments: ["tail", "--heartbeat", "1"], code: 64, says: ["--follow"]),
        Case(arguments: ["tail", "--snapshot", "--since", "now"], code: 64, says: ["--since"]),
        Case(arguments: ["tail", "--format", "xml"], code: 64, says: ["cloudevents"]),
        Case(arguments: ["tail", "--source", "x"], code: 64, says: ["--format"]),
        Case(arguments: ["blame"], code: 64, says: ["id"]),
        Case(arguments: ["sync", "--timeout", "-1"], code: 64, says: ["timeout"]),
        Case(arguments: ["show", "b.txt"], code: 66, says: ["b.txt", "a.txt"]),
        Case(arguments: ["show", "sub/dir/a.txt"], code: 66, says: ["“a.txt”"]),
        Case(arguments: ["log", "zzz"], code: 66, says: ["zzz", "a.txt"]),
        Case(arguments: ["quotes", "--document", "b.txt"], code: 66, says: ["b.txt"]),
        Case(arguments: ["quotes", "--speaker", "rety"], code: 66, says: ["rety", "Anna Réti"]),
        Case(arguments: ["tail", "--document", "b.txt"], code: 66, says: ["b.txt"]),
        Case(arguments: ["documents", "--at", "9"], code: 66, says: ["9", "newest is 1"]),
        Case(arguments: ["diff", "1", "9"], code: 66, says: ["9"]),
        Case(arguments: ["tail", "--since", "900"], code: 66, says: ["900"]),
        Case(arguments: ["sync"], code: 69, says: ["datelined"]),
        Case(arguments: ["documents", "--config", "/nowhere/at.yaml"], code: 66, says: ["/nowhere/at.yaml"]),
    ])
    func misuseIsToldWithItsCode(_ use: Case) throws {
        let fixture = try StoreFixture()
        try fixture.save(.harbour())
        let outcome = Outcome.of(use.arguments + ["--state", fixture.directory])
        #expect(outcome.code == use.code, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        for word in use.says { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
    }

    @Test(arguments: [
        ["status"], ["documents"], ["show", "a"], ["quotes"], ["people"], ["figures"], ["dates"], ["log"],
        ["diff", "1"], ["blame", "f-1"], ["tail"], ["snapshot"],
    ])
    func withoutAStoreItIsToldHowToMakeOne(arguments: [String]) {
        let outcome = Outcome.of(arguments + ["--state", "/nowhere/to/be"])
        #expect(outcome.code == 66)
        #expect(outcome.errors.contains("/nowhere/to/be") && outcome.errors.contains("--once"))
    }

    @Test func theStateDirectoryComesFromTheEnvironmentToo() throws {
        let fixture = try StoreFixture()
        try fixture.save(.harbour())
        for name in ["DATELINE_STATE", "STATE_DIRECTORY"] {
            let outcome = Outcome.of(["documents", "--json"], environment: [name: fixture.directory])
            #expect(outcome.code == 0 && outcome.lines.count == 1, "\(name): \(outcome.errors)")
        }
        #expect(Outcome.of(["documents"], environment: ["DATELINE_CONFIG": "/nowhere.yaml"]).code == 66)
    }

    @Test func helpAndVersionAreNoErrors() {
        #expect(Outcome.of(["--version"]).output == Dateline.version + "\n")
        for arguments in [[], ["--help"], ["help", "show"], ["tail", "--help"]] {
            let outcome = Outcome.of(arguments)
            #expect(outcome.code == 0 && outcome.output.contains("USAGE") && outcome.errors.isEmpty, "\(arguments)")
            // A command's help is about that command, not about asking for help.
            #expect(!outcome.output.contains("Show subcommand help information.\n\nUSAGE"), "\(arguments)")
        }
        #expect(Outcome.of(["--help"]).output.contains("snapshot"))
        #expect(Outcome.of(["help", "tail"]).output.contains("--since"))
    }

    @Test func everyFailureHasACodeOfSysexitsAndAllButQuietOnesASentence() {
        let failures: [(CommandFailure, Int32)] = [
            (.usage("x"), EX_USAGE), (.belowFloor("x"), EX_DATAERR), (.damaged("x"), EX_DATAERR),
            (.unreadable(path: "x", errno: ENOENT), EX_NOINPUT),
            (.unknown(kind: "x", name: "y", nearest: []), EX_NOINPUT),
            (.noStore(directory: "x"), EX_NOINPUT), (.pastHead("x"), EX_NOINPUT), (.missing("x"), EX_NOINPUT),
            (.noDaemon("x"), EX_UNAVAILABLE), (.tooNew("x"), EX_UNAVAILABLE), (.system("x"), EX_OSERR),
            (.outputFailed(errno: ENOSPC), EX_IOERR), (.temporary("x"), EX_TEMPFAIL), (.notPermitted("x"), EX_NOPERM),
            (.settings("x"), EX_CONFIG),
        ]
        for (failure, code) in failures {
            #expect(failure.exitCode == code)
            #expect(failure.sentence?.isEmpty == false, "\(failure)")
        }
        #expect(CommandFailure.outputClosed.exitCode == 0 && CommandFailure.outputClosed.sentence == nil)
        #expect(CommandFailure.someUnreadable.exitCode == EX_NOINPUT && CommandFailure.someUnreadable.sentence == nil)
    }
}
