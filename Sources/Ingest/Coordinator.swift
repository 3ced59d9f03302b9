import BytePaths
import FileWatch
import Foundation
import NewsRecord

/// Runs scans one after the other on a thread of its own, and looks again, later, at what could not be read.
final class Coordinator: @unchecked Sendable {
    struct Scan: Sendable {
        var ticket: UInt64
        var subtree: RelativePath
        var movedFrom: RelativePath?
    }

    /// A file that was changing while it was read is looked at again after this: an event should come first.
    private static let lookAgainSeconds = 1.0

    // NSCondition guards the three that follow.
    private let condition = NSCondition()
    private var scans: [Scan] = []
    private var lookAgain: [(due: Date, job: Job)] = []
    private var isClosed = false

    private let reconciler: Reconciler
    private let intake: Intake
    private let settleSeconds: Double
    private let meter: IngestMeter
    private let blindSpots: BlindSpots
    private let report: @Sendable (IngestEvent) -> Void
    private let scanned: @Sendable () -> Void

    /// `scanned` is called after each scan.
    init(
        reconciler: Reconciler, intake: Intake, settleSeconds: Double, meter: IngestMeter, blindSpots: BlindSpots,
        report: @escaping @Sendable (IngestEvent) -> Void, scanned: @escaping @Sendable () -> Void
    ) {
        self.reconciler = reconciler
        self.intake = intake
        self.settleSeconds = settleSeconds
        self.meter = meter
        self.blindSpots = blindSpots
        self.report = report
        self.scanned = scanned
    }

    /// Asks for a scan. From now on fences wait for it.
    func request(_ subtree: RelativePath, movedFrom: RelativePath? = nil) {
        let ticket = intake.beginScan()
        condition.withLock {
            scans.append(Scan(ticket: ticket, subtree: subtree, movedFrom: movedFrom))
            condition.signal()
        }
    }

    /// Asks for a look at a path in a while.
    func requestLook(_ job: Job) {
        condition.withLock {
            lookAgain.append((Date(timeIntervalSinceNow: Self.lookAgainSeconds), job))
            condition.signal()
        }
    }

    /// Has everything looked at now that was to be looked at in a while: a fence that comes after this waits for it.
    func lookNow() {
        let jobs = condition.withLock {
            defer { lookAgain = [] }
            return lookAgain.map(\.job)
        }
        for job in jobs { intake.submit(job) }
    }

    /// Runs until `close`. `allIsSeen` is called when every directory can be looked at again.
    func run(allIsSeen: () -> Void) {
        while let step = nextStep() {
            switch step {
            case .scan(let scan): run(scan, isLive: true, allIsSeen: allIsSeen)
            case .look(let job): intake.submit(job)
            }
        }
    }

    /// Scans everything, on the calling thread, without waiting for what may come back: nothing else is under way.
    func runFirstScan() {
        run(Scan(ticket: intake.beginScan(), subtree: .root, movedFrom: nil), isLive: false) {}
    }

    /// Ends `run`.
    func close() {
        condition.withLock {
            isClosed = true
            condition.signal()
        }
    }

    private enum Step {
        case scan(Scan)
        case look(Job)
    }

    private func nextStep() -> Step? {
        condition.withLock {
            while !isClosed {
                if !scans.isEmpty { return .scan(scans.removeFirst()) }
                guard let first = lookAgain.first else {
                    condition.wait()
                    continue
                }
                if first.due <= Date() { return .look(lookAgain.removeFirst().job) }
                _ = condition.wait(until: first.due)
            }
            return nil
        }
    }

    private func run(_ scan: Scan, isLive: Bool, allIsSeen: () -> Void) {
        let outcome = meter.spending(.scan) { reconciler.reconcile(scan.subtree, movedFrom: scan.movedFrom) }
        for job in outcome.jobs { intake.submit(job, scan: scan.ticket) }
        for problem in outcome.problems {
            let text = "cannot look at \(problem.path.shown): \(problem.error)"
            if blindSpots.note(problem.path, text) { report(.degraded(text)) }
        }
        if !outcome.missing.isEmpty {
            // The events that would tell whether a missing path comes back within a moment may be lost.
            if isLive { Thread.sleep(forTimeInterval: settleSeconds) }
            for job in outcome.missing { intake.submit(job, scan: scan.ticket) }
        }
        report(.scanning(fileCount: outcome.summary.fileCount))
        if blindSpots.settle(scan.subtree, unseen: outcome.problems.map(\.path)) { allIsSeen() }
        intake.endScan(scan.ticket)
        scanned()
    }
}
