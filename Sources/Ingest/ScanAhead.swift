import BytePaths
import FileWatch
import Foundation

/// A walk through a tree on threads of its own: what they find waits, within bounds, for whoever compares it with what is
/// known. A start reads from disk and from the store at once that way, and asks the kernel on several processors: nearly
/// all of a walk is waiting for one status after the other.
final class ScanAhead: @unchecked Sendable {
    /// So many batches wait at most.
    private static let batchLimit = 64

    private let scanner: TreeScanner
    // NSCondition guards everything below.
    private let condition = NSCondition()
    private var directories: [RelativePath] = []
    /// How many threads are in the middle of a step: each may yet bring directories.
    private var busyCount = 0
    private var batches: [ScanBatch] = []
    private var summary = ScanSummary()
    private var isOver: Bool { busyCount == 0 && directories.isEmpty }

    /// Begins to walk with so many threads, at least one.
    init(_ scanner: TreeScanner, _ subtree: RelativePath, threadCount: Int) {
        self.scanner = scanner
        busyCount = 1
        for number in 0..<max(1, threadCount) {
            _ = WorkerThread(name: "walker-\(number)") { [self] in
                if number == 0 { put(scanner.begin(at: subtree)) }
                while let directory = next() { put(scanner.look(into: directory)) }
            }
        }
    }

    /// A directory to look into; nil once there is none and nobody may bring one.
    private func next() -> RelativePath? {
        condition.withLock {
            while directories.isEmpty, busyCount > 0 { condition.wait() }
            guard let directory = directories.popLast() else { return nil }
            busyCount += 1
            return directory
        }
    }

    private func put(_ step: ScanStep) {
        condition.withLock {
            // The list is taken from its end.
            directories.append(contentsOf: step.directories.reversed())
            while batches.count >= Self.batchLimit { condition.wait() }
            if !step.batch.files.isEmpty || !step.batch.problems.isEmpty { batches.append(step.batch) }
            summary.add(step.summary)
            busyCount -= 1
            condition.broadcast()
        }
    }

    /// Hands over what is found, as it is found; returns at the end of the walk with what it came to.
    func forEach(_ body: (ScanBatch) -> Void) -> ScanSummary {
        while true {
            let (taken, end) = condition.withLock {
                while batches.isEmpty, !isOver { condition.wait() }
                defer { batches.removeAll() }
                condition.broadcast()
                return (batches, batches.isEmpty ? summary : nil)
            }
            taken.forEach(body)
            if let end { return end }
        }
    }
}
