import NewsRecord
import Synchronization

/// The service's state as it was last told.
final class ServiceBoard: Sendable {
    private let current = Mutex<(state: ServiceState, text: String)>((.starting, "starting"))

    /// The state and what it is about.
    var value: (state: ServiceState, text: String) { current.withLock { $0 } }

    /// Takes note of what an event says of the state.
    func note(_ event: IngestEvent) {
        switch event {
        case .state(.overflow, _), .state(.refused, _): break
        case .state(let state, let text): current.withLock { $0 = (state, text) }
        case .degraded(let text): current.withLock { $0 = (.degraded, text) }
        case .recovered: current.withLock { $0 = (.ready, "working again") }
        default: break
        }
    }
}
