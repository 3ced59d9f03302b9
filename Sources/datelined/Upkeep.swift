import BytePaths
import ControlSocket
import Ingest
import Retention
import RevisionStore

/// Answers what is asked for beside the watch.
enum Upkeep {
    static func answer(_ exchange: ControlExchange, _ pipeline: IngestPipeline) {
        switch exchange.request {
        case .compact(let revision):
            pipeline.compact(before: .revision(Int64(revision))) { result in
                respond(exchange, result) { "revision \($0) is the oldest that is kept" }
            }
        case .purge(let number, let keepOut):
            pipeline.purge(document: Int64(number), keepsOut: keepOut) { result in
                respond(exchange, result) { $0.sentence }
            }
        case .reparse(let name):
            let path = name.flatMap { RelativePath($0) }
            pipeline.reparse(path) { result in
                switch result {
                case .success(let count):
                    exchange.respond(.done(text: "\(StatusText.count(count, "report")) changed by it"))
                case .failure(let error): exchange.respond(.failed(ControlFailure(.failed, "\(error)")))
                }
            }
        case .status, .sync, .reload, .rescan, .metrics: break
        }
    }

    private static func respond<Value>(
        _ exchange: ControlExchange, _ result: Result<Value, Forgetting.Failure>, _ words: (Value) -> String
    ) {
        switch result {
        case .success(let value): exchange.respond(.done(text: words(value)))
        case .failure(let failure):
            let reason: ControlFailure.Reason =
                switch failure {
                case .store(.stillPresent): .declined
                case .store(.unknownDocument), .store(.pastHead): .unknown
                case .heldByReader: .timedOut
                default: .failed
                }
            exchange.respond(.failed(ControlFailure(reason, failure.sentence)))
        }
    }
}
