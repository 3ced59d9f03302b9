import ControlSocket
import Foundation
import Glibc
import Ingest
import Logging
import NewsRecord
import RevisionStore
import ServiceManager
import Settings
import Synchronization

/// The daemon while it runs: the pipeline, the control socket and what the service manager is told, from the first
/// scan to the last commit.
struct Daemon: Sendable {
    let settings: Settings
    let pipeline: IngestPipeline
    let listener: ControlListener
    let notifier: any ServiceNotifying
    let reloader: Reloader
    let reporter: Reporter
    let loop: MainLoop
    let metricsKeeper: MetricsKeeper

    /// How often the progress of the first scan is told.
    private static let progressMilliseconds: Int64 = 2000
    /// How long the start may take from each sign of progress on.
    private static let startMicroseconds: UInt64 = 90_000_000

    /// Runs on the main thread until a signal ends it.
    func run() throws {
        let server = try ControlServer(
            listener: listener, identity: StateIdentity.of(directory: settings.stateDirectory),
            handler: { (exchange: ControlExchange) in answer(exchange) })
        defer { server.close() }
        let started = try start()
        if started {
            // Before it is ready: whoever waited for that finds them.
            metricsKeeper.begin()
            reporter.whenNews { [metricsKeeper] in metricsKeeper.note() }
            notifier.ready(status: reporter.statusText(pipeline))
            untilStopped()
        }
        notifier.stopping(status: "finishing the commit under way")
        pipeline.stop()
    }

    /// Brings the store up to date and begins to watch, on a thread of its own; false where a signal came in between.
    private func start() throws -> Bool {
        let outcome = StartOutcome()
        Thread { [pipeline, loop] in
            outcome.set(Result { () throws(IngestError) in try pipeline.start() })
            loop.post()
        }.start()
        var due = MainLoop.now()
        var lastFinished: UInt64?
        while true {
            switch loop.wait(dueMilliseconds: due) {
            case .signal(SIGHUP): reload()
            case .signal: return false
            case .posted:
                guard let result = outcome.value else { continue }
                try result.get()
                return true
            case .due:
                tellProgress(since: &lastFinished)
                due = MainLoop.now() + Self.progressMilliseconds
            }
        }
    }

    /// Says how far the first scan is, and asks for more time as long as it goes on.
    private func tellProgress(since lastFinished: inout UInt64?) {
        let finished = pipeline.finishedCount
        let pending = pipeline.status().pendingCount
        notifier.status(StatusText.scanning(finished: Int(finished), pending: pending))
        // Looking for files has no count of its own; with files in hand, only those that get done are progress.
        if finished != lastFinished || pending == 0 { notifier.extendTimeout(microseconds: Self.startMicroseconds) }
        lastFinished = finished
    }

    /// Reloads on SIGHUP, tells the service manager that the daemon lives whenever a token has come through all of its
    /// queues, and returns on any other signal.
    private func untilStopped() {
        let pauseMilliseconds = notifier.watchdogIntervalMicroseconds.map { Int64($0 / 3000) }
        var due = pauseMilliseconds.map { _ in MainLoop.now() }
        while true {
            switch loop.wait(dueMilliseconds: due) {
            case .signal(SIGHUP): reload()
            case .signal: return
            case .posted: continue
            case .due:
                pipeline.probe { [notifier] in notifier.watchdog() }
                // Since it is awake anyway: the age of the last change.
                reporter.tellStatus()
                due = pauseMilliseconds.map { MainLoop.now() + $0 }
            }
        }
    }

    @discardableResult
    private func reload() -> String {
        notifier.reloading()
        pipeline.announce(.reloading, "reading the configuration again")
        let outcome = applyNewSettings()
        if !outcome.isDone {
            reporter.logger.error(
                "\(outcome.text)", metadata: Reporter.fields(.keptSettings, ["DATELINE_STATE": "degraded"]))
        }
        if outcome.isDone { pipeline.announceReady(outcome.text) } else { pipeline.announce(.degraded, outcome.text) }
        notifier.ready(status: reporter.statusText(pipeline))
        return outcome.text
    }

    /// Applies what can change while the daemon runs and names what cannot; a wrong file leaves everything as it was.
    private func applyNewSettings() -> (isDone: Bool, text: String) {
        let new: Settings
        do {
            new = try reloader.load()
        } catch {
            return (false, "kept the old settings: \(StartFailure(error).sentence)")
        }
        reporter.setLevel(Logger.Level(new.logLevel))
        pipeline.change(poll: PollRule(new.watchPoll), auditDays: new.auditDays)
        metricsKeeper.change(seconds: new.metricsSeconds)
        let waiting = new.keysChanged(since: settings).filter { !$0.changesWhileRunning }.map(\.rawValue)
        guard !waiting.isEmpty else { return (true, "the settings are in force") }
        return (true, "only a restart changes \(waiting.joined(separator: ", "))")
    }

    private func answer(_ exchange: ControlExchange) {
        switch exchange.request {
        case .status:
            exchange.respond(.status(StatusText.report(pipeline.status(), watch: settings.watchDirectory)))
        case .sync(let timeoutMilliseconds):
            let timer = timeoutMilliseconds.map { milliseconds in
                loop.after(milliseconds: milliseconds) {
                    exchange.respond(.failed(ControlFailure(.timedOut, "not all is committed yet")))
                }
            }
            pipeline.sync { [loop] head in
                if let timer { loop.cancel(timer) }
                exchange.respond(.synced(revision: Int(head.revision), seq: Int(head.sequence)))
            }
        case .rescan(let checksum):
            pipeline.rescan(checksum: checksum) { head in
                exchange.respond(.synced(revision: Int(head.revision), seq: Int(head.sequence)))
            }
        case .metrics:
            exchange.respond(.done(text: MetricsText.of(pipeline, stateDirectory: settings.stateDirectory)))
        case .reload:
            exchange.respond(.done(text: reload()))
        case .compact, .purge, .reparse: Upkeep.answer(exchange, pipeline)
        }
    }
}

/// What became of the start, handed from its thread to the main one.
private final class StartOutcome: Sendable {
    private let result = Mutex<Result<Void, IngestError>?>(nil)

    /// Nil while the start is under way.
    var value: Result<Void, IngestError>? { result.withLock { $0 } }

    func set(_ value: Result<Void, IngestError>) { result.withLock { $0 = value } }
}
