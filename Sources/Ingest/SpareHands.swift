import Foundation
import NewsParser
import RevisionStore

/// Threads that help with a report that somebody waits for while nothing else is to do.
///
/// They sleep until then and wake for nothing else. Work that comes while they are busy is done by who brings it.
final class SpareHands: @unchecked Sendable {
    // NSCondition guards everything below: Mutex has no way to wait.
    private let condition = NSCondition()

    /// Pieces of one piece of work, given out one by one.
    private struct Work {
        var count: Int
        var nextPiece = 0
        var doneCount = 0
        var piece: @Sendable (Int) -> Void
    }

    private var work: Work?
    private var isClosed = false
    private var threads: [WorkerThread] = []
    private let meter: IngestMeter
    private let part: WorkPart

    /// Takes as what part of the work the threads' processor time counts.
    init(meter: IngestMeter, part: WorkPart) { (self.meter, self.part) = (meter, part) }

    /// Starts so many threads; until then everything is done by who brings it.
    func start(count: Int) {
        condition.withLock {
            threads = (0..<count).map { number in WorkerThread(name: "hand-\(number)") { [self] in help() } }
        }
    }

    /// Runs the pieces on the caller's thread and on those that help; returns when all are done.
    func run(_ count: Int, _ piece: @escaping @Sendable (Int) -> Void) {
        let isTaken = condition.withLock {
            guard work == nil, !isClosed else { return false }
            work = Work(count: count, piece: piece)
            condition.broadcast()
            return true
        }
        guard isTaken else { return (0..<count).forEach(piece) }
        while let number = condition.withLock({ takePiece() }) {
            piece(number)
            condition.withLock { endPiece() }
        }
        condition.withLock {
            while let work, work.doneCount < work.count { condition.wait() }
            work = nil
        }
    }

    /// Ends the threads; from now on everything is done by who brings it.
    func close() {
        let threads = condition.withLock {
            isClosed = true
            condition.broadcast()
            defer { self.threads = [] }
            return self.threads
        }
        threads.forEach { $0.join() }
    }

    private func help() {
        while let (number, piece) = next() {
            let began = WorkMoment.now
            piece(number)
            meter.help(part, from: began)
            condition.withLock { endPiece() }
        }
    }

    /// Waits for a piece; nil once the hands are closed.
    private func next() -> (Int, @Sendable (Int) -> Void)? {
        condition.withLock {
            while !isClosed {
                if let piece = work?.piece, let number = takePiece() { return (number, piece) }
                condition.wait()
            }
            return nil
        }
    }

    private func takePiece() -> Int? {
        guard let next = work?.nextPiece, let count = work?.count, next < count else { return nil }
        work?.nextPiece += 1
        return next
    }

    private func endPiece() {
        work?.doneCount += 1
        if work?.doneCount == work?.count { condition.broadcast() }
    }
}
