import Foundation
import RevisionStore

/// What an inspected job brings to the writer.
struct Prepared: Sendable {
    var job: Job
    var changes: [Change]
    /// How much memory the changes hold, roughly: the bytes of the reports.
    var byteCount: Int
}

/// Between the parsers and the writer. It is bounded by documents and by bytes: parsers wait when the writer is behind.
final class CommitQueue: @unchecked Sendable {
    // NSCondition guards everything below.
    private let condition = NSCondition()
    private let documentLimit: Int
    private let byteLimit: Int
    private var waiting: [Prepared] = []
    private var byteCount = 0
    private var isClosed = false

    init(documentLimit: Int, byteLimit: Int) {
        self.documentLimit = documentLimit
        self.byteLimit = byteLimit
    }

    /// How many documents wait.
    var count: Int { condition.withLock { waiting.count } }

    /// Adds changes; waits while the queue is full. After `close` they are dropped: nothing has acknowledged them.
    func put(_ prepared: Prepared) {
        condition.withLock {
            while !isClosed, waiting.count >= documentLimit || (byteCount >= byteLimit && !waiting.isEmpty) {
                condition.wait()
            }
            guard !isClosed else { return }
            waiting.append(prepared)
            byteCount += prepared.byteCount
            condition.broadcast()
        }
    }

    /// Wakes the writer to ask again whether it may go on without waiting for more.
    func nudge() { condition.withLock { condition.broadcast() } }

    /// Waits until something is there, or, given `mayStop`, until that says that nothing more is to be expected. Takes
    /// all that waits; nil once the queue is closed and empty.
    func takeAll(orUntil mayStop: () -> Bool = { false }) -> [Prepared]? {
        condition.withLock {
            while waiting.isEmpty, !isClosed {
                if mayStop() { return [] }
                condition.wait()
            }
            if waiting.isEmpty { return nil }
            defer {
                waiting = []
                byteCount = 0
                condition.broadcast()
            }
            return waiting
        }
    }

    /// Takes no more; what waits is still given out.
    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}
