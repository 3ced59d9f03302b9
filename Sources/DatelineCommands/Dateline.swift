public import ArgumentParser
import Settings

/// The companion of the daemon: queries any snapshot of a store, follows its feed, reads single reports.
public struct Dateline: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Ask what news reports say, and what changed.",
        discussion: """
            Reads the store that datelined keeps, whether the daemon runs or not. A DOCUMENT is a path within the \
            watched directory. Exit codes follow sysexits(3).
            """,
        version: version,
        subcommands: [
            ParseCommand.self, StatusCommand.self, SyncCommand.self, DocumentsCommand.self, ShowCommand.self,
            QuotesCommand.self, PeopleCommand.self, OfficesCommand.self, RelaysCommand.self, FiguresCommand.self,
            EventsCommand.self, RoutesCommand.self, InstrumentsCommand.self, StancesCommand.self,
            DatesCommand.self, TimelineCommand.self, LogCommand.self, DiffCommand.self, BlameCommand.self,
            SearchCommand.self,
            TailCommand.self, SnapshotCommand.self, VerifyCommand.self, CompactCommand.self, PurgeCommand.self,
            ReparseCommand.self, BackupCommand.self, RestoreCommand.self,
            RescanCommand.self, MetricsCommand.self, DoctorCommand.self,
        ])

    /// The version that `--version` prints.
    public static let version = ProductVersion.text

    public init() {}

    /// Runs one command line, without the program's name, and gives the exit code. Nothing is written but through `host`.
    public static func run(_ arguments: [String], on host: Host) -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            guard let hosted = command as? any HostedCommand else {
                // ArgumentParser's own: help, which shows itself by way of an error.
                try command.run()
                return 0
            }
            try hosted.run(on: host)
            return 0
        } catch let failure as CommandFailure {
            if let sentence = failure.sentence { host.complain(sentence) }
            return failure.exitCode
        } catch {
            return explain(error, on: host)
        }
    }

    /// What ArgumentParser has to say: help and the version on standard output, a misuse on standard error.
    private static func explain(_ error: any Error, on host: Host) -> Int32 {
        let code = exitCode(for: error)
        let message = fullMessage(for: error)
        guard !message.isEmpty else { return code.rawValue }
        let sink = code == .success ? host.output : host.errorOutput
        do {
            try sink.write(Array((message + "\n").utf8))
        } catch {
            return (error as? CommandFailure)?.exitCode ?? code.rawValue
        }
        return code.rawValue
    }
}

/// A subcommand. It sees the world through a `Host` alone, and tells what went wrong by a `CommandFailure`.
protocol HostedCommand: ParsableCommand {
    func run(on host: Host) throws
}
