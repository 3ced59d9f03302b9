import Synchronization

/// Who waits for a token that travels through all stages: watcher → intake → parser → commit queue → writer → feed.
///
/// A token that arrives says that every queue on the way is served. It waits for no work but that of the stage that it
/// stands before; so it is fast where the pipeline is idle, and comes through a busy one.
final class PulseBoard: Sendable {
    private struct State {
        var lastToken: UInt64 = 0
        var waiting: [UInt64: @Sendable () -> Void] = [:]
    }

    private let state = Mutex(State())

    /// A new token; `done` is called once when it, or a later one, has come through.
    func issue(_ done: @escaping @Sendable () -> Void) -> UInt64 {
        state.withLock { state in
            state.lastToken += 1
            state.waiting[state.lastToken] = done
            return state.lastToken
        }
    }

    /// A token has come through.
    func arrived(_ token: UInt64) { take { $0 <= token } }

    /// The writer is alive, and waits for a store that does not take changes: behind it everything may stand still
    /// with good reason.
    func excuse() { take { _ in true } }

    private func take(_ isDone: (UInt64) -> Bool) {
        let done = state.withLock { state in
            let tokens = state.waiting.keys.filter(isDone).sorted()
            return tokens.compactMap { state.waiting.removeValue(forKey: $0) }
        }
        done.last?()
    }
}
