import ArgumentParser
import CLinux
import ControlSocket
import Foundation
import Glibc
import Ingest
import Logging
import Models
import ServiceManager
import Settings

/// The daemon's command line: reads the settings, opens everything, and runs until it is told to stop.
@main
struct Datelined: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "datelined",
        abstract: "Watches a directory of news reports and keeps a history of what they say.",
        discussion: """
            Settings come from flags, then DATELINE_* variables, then the config file, then defaults. SIGHUP reads the \
            config again; SIGTERM and SIGINT finish the commit under way and end the daemon.
            """,
        version: ProductVersion.text)

    @Option(help: ArgumentHelp("Read settings from FILE.", valueName: "file"), completion: .file())
    var config: String?

    @Option(help: ArgumentHelp("Watch the reports in DIR and below.", valueName: "dir"), completion: .directory)
    var watch: String?

    @Option(help: ArgumentHelp("Keep store, feed and control socket in DIR.", valueName: "dir"), completion: .directory)
    var state: String?

    @Flag(help: "Bring the store up to date with the directory, and end.")
    var once = false

    @Flag(help: "Check the settings, and end.")
    var checkConfig = false

    func run() throws {
        do {
            try run(reloader: Reloader(config: config, watch: watch, state: state))
        } catch let failure as StartFailure {
            StandardError.write("datelined: \(failure.sentence)\n")
            throw ExitCode(failure.exitCode)
        }
    }

    private func run(reloader: Reloader) throws {
        clinux_keep_large_blocks_apart()
        // Who reads the log may leave; that is no reason to end.
        signal(SIGPIPE, SIG_IGN)
        let settings = try StartFailure.translating { try reloader.load() }
        if checkConfig {
            print(
                "The settings are sound: \(settings.watchDirectory) is watched, the state is in \(settings.stateDirectory)."
            )
            return
        }
        LoggingSystem.bootstrap { _ in
            LogOutput(isForJournal: JournalStream.runningUnderSystemd, isColored: Terminal.showsColor)
        }
        var logger = Logger(label: "datelined")
        logger.logLevel = Logger.Level(settings.logLevel)
        // Before any thread is started: each takes over which signals wait for the main one.
        let loop = once ? nil : try MainLoop(signals: [SIGTERM, SIGINT, SIGHUP])
        let notifier = QueuedNotifier(Notifier())
        let reporter = Reporter(logger: logger, notifier: notifier)
        let pipeline = try StartFailure.translating {
            try IngestPipeline(
                IngestConfiguration(settings),
                models: { try Models.load(environment: ProcessInfo.processInfo.environment) },
                parserVersion: Models.parserVersion,
                report: { reporter.take($0) })
        }
        reporter.attach(pipeline)
        StartCheck.run(settings.stateDirectory, telling: pipeline)
        guard let loop else {
            try StartFailure.translating { try pipeline.runOnce() }
            if settings.metricsSeconds > 0 {
                MetricsKeeper.write(pipeline, stateDirectory: settings.stateDirectory)
            }
            return
        }
        let listener = try StartFailure.translating { try Self.listen(settings) }
        let daemon = Daemon(
            settings: settings, pipeline: pipeline, listener: listener, notifier: notifier, reloader: reloader,
            reporter: reporter, loop: loop,
            metricsKeeper: MetricsKeeper(
                pipeline: pipeline, stateDirectory: settings.stateDirectory, seconds: settings.metricsSeconds,
                loop: loop))
        try StartFailure.translating { try daemon.run() }
        notifier.flush(atMostMilliseconds: 1000)
    }

    /// The socket that the service manager passes, or one of our own.
    private static func listen(_ settings: Settings) throws -> ControlListener {
        if let passed = try PassedSockets.take().sockets.first { return try ControlListener(passed: passed.descriptor) }
        let path = ControlLocation.ofDaemon(
            stateDirectory: settings.stateDirectory, environment: ProcessInfo.processInfo.environment,
            override: settings.controlSocket)
        return try ControlListener(path: path)
    }
}
