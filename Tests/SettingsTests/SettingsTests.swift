import Settings
import Testing

/// A loader over files that exist only here.
func loader(
    _ variables: [String: String] = [:], files: [String: String] = [:], further: Set<String> = []
) -> SettingsLoader {
    SettingsLoader(environment: variables, workingDirectory: "/home/a", furtherVariables: further) { path in
        files[path].map { .bytes(Array($0.utf8)) } ?? .missing
    }
}

/// Settings from one file that `--config` names.
func settings(yaml: String, path: String = "/etc/x/c.yaml") throws(SettingsError) -> Settings {
    try loader(files: [path: yaml]).load(flags: SettingsFlags(configFile: path))
}

@Suite struct SettingsTests {
    @Test("Without anything said the defaults hold")
    func defaults() throws {
        let settings = try loader().load()
        #expect(settings.watchDirectory == "/home/a/seeds")
        #expect(settings.watchInclude.isEmpty && settings.watchExclude.isEmpty && !settings.watchHidden)
        #expect(settings.watchLargestBytes == 8 * 1024 * 1024)
        #expect(settings.watchSettleMilliseconds == 250)
        #expect(settings.watchPoll == .automatic)
        #expect(settings.stateDirectory == "/var/lib/dateline")
        #expect(settings.feedSegmentBytes == 64 * 1024 * 1024)
        #expect(settings.pipelineParsers == 0 && settings.pipelineQueueDocuments == 256)
        #expect(settings.logLevel == .info)
        #expect(settings.controlSocket == nil && settings.configFile == nil)
        for key in SettingKey.allCases { #expect(settings.origin(of: key) == .standard, "\(key)") }
    }

    @Test("Every key can be given in the file")
    func everyKey() throws {
        let settings = try settings(
            yaml: """
                watch:
                  directory: ../reports/./today
                  include: ["*.txt", 'wire/**']
                  exclude:
                    - "*.bak"
                  hidden: yes
                  largest_bytes: 2 MiB
                  settle_milliseconds: 1_000
                  poll: 2.5
                state: {directory: /s}
                history: {days: 90, revisions: 1000}
                feed:
                  segment_bytes: 4096
                pipeline:
                  parsers: 3
                  queue_documents: 7
                audit: {days: 7}
                metrics: {seconds: 0}
                log.level: DEBUG
                control:
                  socket: run/c.sock
                """)
        #expect(settings.watchDirectory == "/etc/reports/today")
        #expect(settings.watchInclude == ["*.txt", "wire/**"])
        #expect(settings.watchExclude == ["*.bak"])
        #expect(settings.watchHidden)
        #expect(settings.watchLargestBytes == 2 << 20)
        #expect(settings.watchSettleMilliseconds == 1000)
        #expect(settings.watchPoll == .every(milliseconds: 2500))
        #expect(settings.stateDirectory == "/s")
        #expect(settings.historyDays == 90 && settings.historyRevisions == 1000)
        #expect(settings.feedSegmentBytes == 4096)
        #expect(settings.pipelineParsers == 3 && settings.pipelineQueueDocuments == 7)
        #expect(settings.auditDays == 7 && settings.metricsSeconds == 0)
        #expect(settings.logLevel == .debug)
        #expect(settings.controlSocket == "/etc/x/run/c.sock")
        #expect(settings.configFile == "/etc/x/c.yaml")
        #expect(settings.origin(of: .watchDirectory) == .file(path: "/etc/x/c.yaml", line: 2))
        #expect(settings.origin(of: .logLevel) == .file(path: "/etc/x/c.yaml", line: 19))
        #expect(settings.keysChanged(since: try loader().load()) == SettingKey.allCases)
    }

    @Test("Every key can be given as a variable")
    func everyVariable() throws {
        let values: [SettingKey: String] = [
            .watchDirectory: "w", .watchInclude: "*.txt, {a,b}/[,;]*", .watchExclude: "x", .watchHidden: "on",
            .watchLargestBytes: "1kB", .watchSettleMilliseconds: "99", .watchPoll: "never", .stateDirectory: "/s",
            .feedSegmentBytes: "1 GiB", .pipelineParsers: "2", .pipelineQueueDocuments: "1", .logLevel: "trace",
            .controlSocket: "c", .historyDays: "1", .historyRevisions: "2", .auditDays: "0", .metricsSeconds: "60",
        ]
        var variables: [String: String] = [:]
        for (key, value) in values { variables[try #require(key.definition.variables.last)] = value }
        let settings = try loader(variables).load()
        #expect(settings.keysChanged(since: try loader().load()) == SettingKey.allCases)
        #expect(settings.watchDirectory == "/home/a/w" && settings.controlSocket == "/home/a/c")
        #expect(settings.watchInclude == ["*.txt", "{a,b}/[,;]*"])
        #expect(settings.watchLargestBytes == 1000 && settings.feedSegmentBytes == 1 << 30)
        #expect(settings.watchPoll == .never)
        #expect(settings.origin(of: .watchLargestBytes) == .variable("DATELINE_WATCH_LARGEST_BYTES"))
    }

    @Test("Flags come before variables, these before the file, and this before the defaults")
    func precedence() throws {
        let file = ["/c.yaml": "{watch: {directory: f}, log: {level: error}}"]
        let everything = ["DATELINE_WATCH": "e", "DATELINE_CONFIG": "/c.yaml", "DATELINE_LOG": ""]
        let flagged = try loader(everything, files: file).load(flags: SettingsFlags(watch: "g"))
        #expect(flagged.watchDirectory == "/home/a/g")
        #expect(flagged.origin(of: .watchDirectory) == .flag("--watch"))
        #expect(flagged.logLevel == .error, "an empty variable is none")
        #expect(try loader(everything, files: file).load().watchDirectory == "/home/a/e")
        let named = ["DATELINE_CONFIG": "/c.yaml"]
        #expect(try loader(named, files: file).load().watchDirectory == "/f")
        let usual = [Settings.standardConfigFile: "watch: {directory: u}"]
        #expect(try loader(files: usual).load().watchDirectory == "/etc/dateline/u")
        // A flag names the file before the variable does.
        let both = try loader(named, files: file.merging(["/home/a/d.yaml": "watch: {directory: d}"]) { $1 })
            .load(flags: SettingsFlags(configFile: "d.yaml"))
        #expect(both.watchDirectory == "/home/a/d")
    }

    @Test("The state directory is found in the order that is promised")
    func stateOrder() throws {
        let files = [Settings.standardConfigFile: "state: {directory: /file}"]
        var variables = ["DATELINE_STATE": "/variable", "STATE_DIRECTORY": "/manager:/second"]
        func both(_ files: [String: String], _ flags: SettingsFlags = SettingsFlags()) throws -> [String] {
            let loader = loader(variables, files: files)
            return [try loader.load(flags: flags).stateDirectory, try loader.locateStore(flags: flags).stateDirectory]
        }
        #expect(try both(files, SettingsFlags(state: "flag/")) == ["/home/a/flag", "/home/a/flag"])
        #expect(try both(files) == ["/variable", "/variable"])
        variables["DATELINE_STATE"] = nil
        #expect(try both(files) == ["/file", "/file"])
        #expect(try both([:]) == ["/manager", "/manager"])
        variables["STATE_DIRECTORY"] = nil
        #expect(try both([:]) == ["/var/lib/dateline", "/var/lib/dateline"])
    }

    @Test("The companion reads the usual file only where it has to")
    func locate() throws {
        let broken = [Settings.standardConfigFile: "watch: [1"]
        #expect(throws: SettingsError.self) { try loader(files: broken).locateStore() }
        let chosen = try loader(files: broken).locateStore(flags: SettingsFlags(state: "/s"))
        #expect(chosen == StoreLocation(stateDirectory: "/s", origin: .flag("--state"), controlSocket: nil))
        #expect(throws: SettingsError.missingFile(path: "/gone", namedBy: .flag("--config"))) {
            try loader().locateStore(flags: SettingsFlags(configFile: "/gone", state: "/s"))
        }

        let system = [Settings.standardConfigFile: "{state: {directory: /s}, control: {socket: /run/c}}"]
        #expect(try loader(files: system).locateStore().controlSocket == "/run/c")
        let same = try loader(["DATELINE_STATE": "/s"], files: system).locateStore()
        #expect(same.controlSocket == "/run/c", "the same state, so the same daemon")
        let other = try loader(["DATELINE_STATE": "/t"], files: system).locateStore()
        #expect(other.controlSocket == nil, "the file speaks of another daemon")
        let told = try loader(["DATELINE_STATE": "/s", "DATELINE_CONTROL_SOCKET": "d"], files: system).locateStore()
        #expect(told.controlSocket == "/home/a/d")
    }

    @Test(
        "Empty files and sections say nothing", arguments: ["", "# only words\n", "---\n", "watch:\nfeed:\n  # none\n"])
    func empty(_ yaml: String) throws {
        #expect(try settings(yaml: yaml).keysChanged(since: try loader().load()).isEmpty)
    }

    @Test("Variables of the build and of tests are nobody's settings")
    func ignoredVariables() throws {
        let others = [
            "DATELINE_WARNINGS_AS_ERRORS": "1", "DATELINE_UPDATE_GOLDEN": "1", "DATELINE_TEST_SEED": "9",
            "DATELINE_PAGER": "less", "DATELINES": "x", "STATE_OF_THINGS": "y",
        ]
        #expect(throws: Never.self) { try loader(others, further: ["DATELINE_PAGER"]).load() }
    }
}
