import Glibc
import Settings
import Testing

@Suite struct SettingsErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let yaml: String
        let error: SettingsError
        var testDescription: String { name }
    }

    static let path = "/etc/x/c.yaml"

    static let cases: [Case] = [
        Case(
            name: "a slip in a key",
            yaml: "# words\nwatch:\n  directory: a\n  largest_byte: 5\n",
            error: .unknownKey(path: path, line: 4, key: "watch.largest_byte", nearest: "watch.largest_bytes")),
        Case(
            name: "a key cut short", yaml: "watch:\n  dir: a\n",
            error: .unknownKey(path: path, line: 2, key: "watch.dir", nearest: "watch.directory")),
        Case(
            name: "a key unlike any", yaml: "colour: blue\n",
            error: .unknownKey(path: path, line: 1, key: "colour", nearest: nil)),
        Case(
            name: "a value where a section belongs", yaml: "watch: ./reports\n",
            error: .unknownKey(path: path, line: 1, key: "watch", nearest: "watch.directory")),
        Case(
            name: "a section where a value belongs", yaml: "log:\n  level:\n    of: info\n",
            error: .unknownKey(path: path, line: 3, key: "log.level.of", nearest: "log.level")),
        Case(
            name: "the same key twice", yaml: "log:\n  level: info\n  level: debug\n",
            error: .duplicateKey(path: path, line: 3, key: "log.level")),
        Case(
            name: "the same key twice on one line", yaml: "log: {level: info, level: debug}\n",
            error: .duplicateKey(path: path, line: nil, key: "level")),
        Case(
            name: "the same section twice", yaml: "log:\n  level: info\nfeed:\nlog:\n  level: debug\n",
            error: .duplicateKey(path: path, line: 4, key: "log")),
        Case(
            name: "the same key in two ways of writing", yaml: "log.level: info\nlog:\n  level: debug\n",
            error: .duplicateKey(path: path, line: 3, key: "log.level")),
        Case(
            name: "a word for a number", yaml: "pipeline:\n  parsers: many\n",
            error: .invalidValue(
                key: .pipelineParsers, value: "many", origin: .file(path: path, line: 2),
                takes: "a whole number from 0 to 1024")),
        Case(
            name: "a number out of range", yaml: "watch:\n  settle_milliseconds: 5\n",
            error: .invalidValue(
                key: .watchSettleMilliseconds, value: "5", origin: .file(path: path, line: 2),
                takes: "a whole number from 10 to 60000")),
        Case(
            name: "a list for a path", yaml: "state:\n  directory: [a, b]\n",
            error: .invalidValue(
                key: .stateDirectory, value: "[a, b]", origin: .file(path: path, line: 2),
                takes: "the path of a directory")),
        Case(
            name: "a word for a list", yaml: "watch:\n  include: a.txt\n",
            error: .invalidValue(
                key: .watchInclude, value: "a.txt", origin: .file(path: path, line: 2),
                takes: SettingKey.Kind.patterns.words)),
        Case(
            name: "nothing for a path", yaml: "watch:\n  directory:\n",
            error: .invalidValue(
                key: .watchDirectory, value: "", origin: .file(path: path, line: 2), takes: "the path of a directory")),
        Case(
            name: "neither yes nor no", yaml: "watch: {hidden: maybe}\n",
            error: .invalidValue(
                key: .watchHidden, value: "maybe", origin: .file(path: path, line: nil), takes: "true or false")),
        Case(
            name: "a state directory inside the watched one",
            yaml: "watch: {directory: /a}\nstate: {directory: /a/b}\n",
            error: .stateInsideWatch(state: "/a/b", origin: .file(path: path, line: nil), watch: "/a")),
        Case(
            name: "a state directory that is the watched one",
            yaml: "watch: {directory: /a/c/..}\nstate: {directory: /a/}\n",
            error: .stateInsideWatch(state: "/a", origin: .file(path: path, line: nil), watch: "/a")),
    ]

    @Test("A mistake in the file is named with its place", arguments: cases)
    func mistakes(_ one: Case) {
        #expect(throws: one.error) { try settings(yaml: one.yaml, path: Self.path) }
    }

    @Test(
        "What is no YAML of ours names the line",
        arguments: [("watch: [1, 2\nlog: {}\n", 2), ("log:\n\tlevel: info\n", 2), ("log: \"open\n", 2)])
    func malformed(_ yaml: String, line: Int) {
        do throws(SettingsError) {
            _ = try settings(yaml: yaml, path: Self.path)
            Issue.record("was taken: \(yaml)")
        } catch {
            guard case .malformedFile(Self.path, line, let problem) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(!problem.isEmpty && !problem.contains("\n") && !problem.contains("^"), "\(problem)")
            #expect(problem.hasPrefix("while "), "\(problem)")
        }
    }

    @Test("What is YAML and no mapping, and what is no text, is refused")
    func noMapping() {
        for bytes in [
            Array("- a\n- b\n".utf8), Array("words".utf8), [0xFF, 0xFE, 0x41], Array("a: 1\n--- \nb: 2\n".utf8),
        ] {
            let loader = SettingsLoader(environment: [:], workingDirectory: "/") { _ in .bytes(bytes) }
            #expect(throws: SettingsError.self, "\(bytes)") { try loader.load() }
        }
    }

    @Test("Files that are missing or closed have errors of their own")
    func files() {
        let missing = SettingsError.missingFile(path: "/home/a/no.yaml", namedBy: .variable("DATELINE_CONFIG"))
        #expect(throws: missing) { try loader(["DATELINE_CONFIG": "no.yaml"]).load() }
        #expect(missing.isMissingInput)
        let closed = SettingsLoader(environment: [:], workingDirectory: "/") { _ in .failed(errno: EACCES) }
        #expect(throws: SettingsError.unreadableFile(path: Settings.standardConfigFile, errno: EACCES)) {
            try closed.load()
        }
    }

    @Test("Variables that do not exist or do not agree are mistakes too")
    func variables() {
        #expect(throws: SettingsError.unknownVariable(name: "DATELINE_STAET", nearest: "DATELINE_STATE")) {
            try loader(["DATELINE_STAET": "/s"]).load()
        }
        #expect(throws: SettingsError.unknownVariable(name: "DATELINE_STAET", nearest: "DATELINE_STATE")) {
            try loader(["DATELINE_STAET": "/s"]).locateStore(flags: SettingsFlags(state: "/s"))
        }
        let names = ["DATELINE_WATCH", "DATELINE_WATCH_DIRECTORY"]
        #expect(throws: SettingsError.conflictingVariables(key: .watchDirectory, names: names)) {
            try loader([names[0]: "a", names[1]: "b"]).load()
        }
        #expect(throws: Never.self) { try loader([names[0]: "a", names[1]: "a"]).load() }
        #expect(
            throws: SettingsError.invalidValue(
                key: .logLevel, value: "loud", origin: .variable("DATELINE_LOG"),
                takes: "trace, debug, info, notice, warning, error, critical")
        ) { try loader(["DATELINE_LOG": "loud"]).load() }
    }

    @Test("An error is one sentence that says what, where and what to do")
    func words() {
        let table: [(SettingsError, String)] = [
            (
                Self.cases[0].error,
                #"/etc/x/c.yaml:4: there is no setting "watch.largest_byte"; did you mean watch.largest_bytes?"#
            ),
            (
                .invalidValue(key: .watchHidden, value: "maybe", origin: .flag("--hidden"), takes: "true or false"),
                #"--hidden: watch.hidden takes true or false, not "maybe""#
            ),
            (
                .missingFile(path: "/c", namedBy: .variable("DATELINE_CONFIG")),
                "/c: there is no such configuration file; the variable DATELINE_CONFIG names it"
            ),
            (
                .watchUnusable(path: "/w", origin: .standard, errno: ENOENT),
                "the default: watch.directory takes a directory that can be read, and /w cannot be: "
                    + String(cString: strerror(ENOENT))
            ),
        ]
        for (error, sentence) in table { #expect(error.description == sentence) }
    }

    @Test(
        "Sizes are read with and without units",
        arguments: [
            ("8388608", 8_388_608), ("8 MiB", 8_388_608), ("8MiB", 8_388_608), ("8 mib", 8_388_608), ("1GiB", 1 << 30),
            ("10 kB", 10_000), ("5 B", 5), ("1_000", 1000), ("0", nil), ("2 GiB", nil), ("-1", nil), ("8 MiBs", nil),
            ("1.5 MiB", nil), ("MiB", nil), ("9999999999999999 GiB", nil), ("99999999999999999999", nil), ("٣", nil),
        ] as [(String, Int?)])
    func sizes(_ text: String, bytes: Int?) {
        let settings = try? loader(["DATELINE_WATCH_LARGEST_BYTES": text]).load()
        #expect(settings?.watchLargestBytes == bytes)
    }

    @Test(
        "The poll takes two words and seconds",
        arguments: [
            ("auto", .automatic), ("Never", .never), ("1", .every(milliseconds: 1000)),
            ("0.05", .every(milliseconds: 50)),
            ("0", nil), ("86401", nil), ("1e3", nil), ("-1", nil), ("inf", nil), ("nan", nil), ("1.2.3", nil),
            ("often", nil),
        ] as [(String, PollPolicy?)])
    func polls(_ text: String, policy: PollPolicy?) {
        let settings = try? loader(["DATELINE_WATCH_POLL": text]).load()
        #expect(settings?.watchPoll == policy)
    }
}
