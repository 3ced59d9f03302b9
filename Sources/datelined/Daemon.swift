import ControlSocket
import Foundation
import Ingest
import Logging
import NewsRecord
import RevisionStore
import ServiceLifecycle
import ServiceManager
import Settings
import UnixSignals

/// The daemon while it runs: the pipeline, the control socket and what the service manager is told, from the first
/// scan to the last commit.
struct Daemon: Service {
    let settings: Settings
    let pipeline: IngestPipeline
    let listener: ControlListener
    let notifier: any ServiceNotifying
    let reloader: Reloader
    let reporter: Reporter

    func run() async throws {
        let server = try ControlServer(
            listener: listener, identity: StateIdentity.of(directory: settings.stateDirectory),
            handler: { (exchange: ControlExchange) in answer(exchange) })
        defer { server.close() }
        // Trapped before the service manager can know that there is anything to reload.
        let hangups = await UnixSignalsSequence(trapping: .sighup)
        try await withGracefulShutdownHandler {
            try await Self.onOwnThread { [pipeline] in try pipeline.start() }
            guard !Task.isShuttingDownGracefully else { return }
            notifier.ready(status: StatusText.watching(pipeline.status()))
            try await withThrowingDiscardingTaskGroup { group in
                group.addTask { await feedWatchdog() }
                group.addTask { await reload(on: hangups) }
                try? await gracefulShutdown()
                group.cancelAll()
            }
        } onGracefulShutdown: { [notifier, pipeline] in
            notifier.stopping(status: "finishing the commit under way")
            // On a thread of its own: it waits for the writer, and a signal handler must not.
            Thread { pipeline.stop() }.start()
        }
        await Self.onOwnThread { [pipeline] in pipeline.stop() }
    }

    /// Tells the service manager that the daemon lives, as long as work flows or there is none.
    private func feedWatchdog() async {
        guard let interval = notifier.watchdogIntervalMicroseconds else { return }
        var lastProgress: UInt64?
        while !Task.isCancelled {
            let (progress, isIdle) = pipeline.pulse()
            if isIdle || progress != lastProgress { notifier.watchdog() }
            lastProgress = progress
            try? await Task.sleep(for: .microseconds(interval / 3))
        }
    }

    private func reload(on hangups: UnixSignalsSequence) async {
        for await _ in hangups { reload() }
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
            if let timeoutMilliseconds {
                DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(timeoutMilliseconds)) {
                    exchange.respond(.failed(ControlFailure(.timedOut, "not all is committed yet")))
                }
            }
            pipeline.sync { head in
                exchange.respond(.synced(revision: Int(head.revision), seq: Int(head.sequence)))
            }
        case .reload:
            exchange.respond(.done(text: reload()))
        }
    }

    private static func onOwnThread<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try body() }) }.start()
        }
    }

    private static func onOwnThread(_ body: @escaping @Sendable () -> Void) async {
        await withCheckedContinuation { continuation in
            Thread {
                body()
                continuation.resume()
            }.start()
        }
    }
}
