import ArgumentParser
import ControlSocket
import Foundation
import Ingest
import Logging
import ServiceLifecycle
import ServiceManager
import Settings
import UnixSignals

/// The daemon's command line: reads the settings, opens everything, and runs until it is told to stop.
@main
struct Datelined: AsyncParsableCommand {
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

    func run() async throws {
        do {
            try await run(reloader: Reloader(config: config, watch: watch, state: state))
        } catch let failure as StartFailure {
            FileHandle.standardError.write(Data("datelined: \(failure.sentence)\n".utf8))
            throw ExitCode(failure.exitCode)
        }
    }

    private func run(reloader: Reloader) async throws {
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
        let notifier = QueuedNotifier(Notifier())
        let reporter = Reporter(logger: logger, notifier: notifier)
        let pipeline = try StartFailure.translating {
            try IngestPipeline(IngestConfiguration(settings), report: { reporter.take($0) })
        }
        reporter.attach(pipeline)
        guard !once else { return pipeline.runOnce() }
        let listener = try StartFailure.translating { try Self.listen(settings) }
        let daemon = Daemon(
            settings: settings, pipeline: pipeline, listener: listener, notifier: notifier, reloader: reloader,
            reporter: reporter)
        let group = ServiceGroup(
            services: [daemon], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Logger(label: "services") { _ in
                SwiftLogNoOpLogHandler()
            })
        do {
            try await group.run()
        } catch {
            throw StartFailure(error)
        }
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
