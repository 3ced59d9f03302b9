import BytePaths
import FileWatch
import Foundation

/// A walk through a tree on a thread of its own: what it finds waits, within bounds, for whoever compares it with what is
/// known. A start reads from disk and from the store at once that way.
final class ScanAhead: @unchecked Sendable {
    /// So many batches wait at most.
    private static let batchLimit = 64

    // NSCondition guards everything below.
    private let condition = NSCondition()
    private var batches: [ScanBatch] = []
    private var summary: ScanSummary?

    /// Begins to walk.
    init(_ scanner: TreeScanner, _ subtree: RelativePath) {
        _ = WorkerThread(name: "walker") { [self] in
            let summary = scanner.scan(subtree) { put($0) }
            condition.withLock {
                self.summary = summary
                condition.broadcast()
            }
        }
    }

    private func put(_ batch: ScanBatch) {
        condition.withLock {
            while batches.count >= Self.batchLimit { condition.wait() }
            batches.append(batch)
            condition.broadcast()
        }
    }

    /// Hands over what is found, as it is found; returns at the end of the walk with what it came to.
    func forEach(_ body: (ScanBatch) -> Void) -> ScanSummary {
        while true {
            let (taken, end) = condition.withLock {
                while batches.isEmpty, summary == nil { condition.wait() }
                defer { batches.removeAll() }
                condition.broadcast()
                return (batches, batches.isEmpty ? summary : nil)
            }
            taken.forEach(body)
            if let end { return end }
        }
    }
}
