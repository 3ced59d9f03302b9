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

    /// Runs on the main thread until a signal ends it.
    func run() throws {
        let server = try ControlServer(
            listener: listener, identity: StateIdentity.of(directory: settings.stateDirectory),
            handler: { (exchange: ControlExchange) in answer(exchange) })
        defer { server.close() }
        let started = try start()
        if started {
            notifier.ready(status: StatusText.watching(pipeline.status()))
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
        while true {
            switch loop.wait() {
            case .signal(SIGHUP): reload()
            case .signal: return false
            case .posted, .due:
                guard let result = outcome.value else { continue }
                try result.get()
                return true
            }
        }
    }

    /// Reloads on SIGHUP, tells the service manager that the daemon lives as long as work flows or there is none, and
    /// returns on any other signal.
    private func untilStopped() {
        let pauseMilliseconds = notifier.watchdogIntervalMicroseconds.map { Int64($0 / 3000) }
        var due = pauseMilliseconds.map { _ in MainLoop.now() }
        var lastProgress: UInt64?
        while true {
            switch loop.wait(dueMilliseconds: due) {
            case .signal(SIGHUP): reload()
            case .signal: return
            case .posted: continue
            case .due:
                let (progress, isIdle) = pipeline.pulse()
                if isIdle || progress != lastProgress { notifier.watchdog() }
                lastProgress = progress
                due = pauseMilliseconds.map { MainLoop.now() + $0 }
            }
        }
    }

    @discardableResult
    private func reload() -> String {
        notifier.reloading()
        pipeline.announce(.reloading, "reading the configuration again")
        let outcome = applyNewSettings()
        pipeline.announce(.ready, outcome)
        notifier.ready(status: StatusText.watching(pipeline.status()))
        return outcome
    }

    /// Applies what can change while the daemon runs and names what cannot; a wrong file leaves everything as it was.
    private func applyNewSettings() -> String {
        let new: Settings
        do {
            new = try reloader.load()
        } catch {
            return "kept the old settings: \(StartFailure(error).sentence)"
        }
        reporter.setLevel(Logger.Level(new.logLevel))
        let waiting = new.keysChanged(since: settings).filter { $0 != .logLevel }.map(\.rawValue)
        guard !waiting.isEmpty else { return "the settings are in force" }
        return "only a restart changes \(waiting.joined(separator: ", "))"
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
