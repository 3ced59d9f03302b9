import BytePaths
import FileWatch
import Foundation
import NewsRecord
import Synchronization

/// When to scan beyond what the kernel reports.
public enum PollRule: Equatable, Sendable {
    /// Where the watched directory is on a file system that reports nothing, or a part of it cannot be watched.
    case automatic
    /// Never.
    case never
    /// This often, wherever the directory is.
    case every(seconds: Double)
}

/// What is done by the clock, on one thread of its own that sleeps in between: scanning a directory of which the kernel
/// does not tell, and reading again, one by one, what should not have changed.
final class Patrol: @unchecked Sendable {
    /// How often a directory is scanned that the kernel does not tell of, where nothing else is said.
    static let automaticPollSeconds = 30.0

    private let coordinator: Coordinator
    private let intake: Intake
    private let known: KnownFiles
    private let meter: IngestMeter
    /// The kind of file system that reports no changes, in words; nil where it reports them.
    private let silentFileSystem: String?

    // NSCondition guards everything below: the thread waits on it.
    private let condition = NSCondition()
    private var rule: PollRule
    private var auditDays: Int
    private var isClosed = false
    /// What is not watched, in words; nil where everything is.
    private var unwatched: String?
    private var nextPoll: Date?
    private var nextAudit: Date?
    /// What of this round of the audit is still to be looked at, the next one last.
    private var auditRound: [RelativePath] = []
    private var retryWatch: @Sendable () -> Void = {}
    private var thread: WorkerThread?

    init(
        configuration: IngestConfiguration, coordinator: Coordinator, intake: Intake, known: KnownFiles,
        meter: IngestMeter
    ) {
        rule = configuration.poll
        auditDays = configuration.auditDays
        silentFileSystem = SilentFileSystem.name(ofPath: configuration.watchedDirectory)
        self.coordinator = coordinator
        self.intake = intake
        self.known = known
        self.meter = meter
    }

    /// Begins. `retryWatch` is called instead of a scan where a part of the directory is not watched: it asks for one.
    func start(retryWatch: @escaping @Sendable () -> Void) {
        condition.withLock {
            guard !isClosed, thread == nil else { return }
            self.retryWatch = retryWatch
            thread = WorkerThread(name: "patrol") { [self] in run() }
        }
    }

    /// Ends the thread, and waits for that.
    func stop() {
        let running = condition.withLock {
            isClosed = true
            condition.broadcast()
            defer { thread = nil }
            return thread
        }
        running?.join()
    }

    /// Other rules from now on.
    func change(poll: PollRule, auditDays days: Int) {
        condition.withLock {
            rule = poll
            auditDays = days
            nextPoll = nil
            nextAudit = nil
            condition.broadcast()
        }
    }

    /// A part of the directory is not watched, and why; nil once everything is.
    func setUnwatched(_ reason: String?) {
        condition.withLock {
            unwatched = reason
            nextPoll = nil
            condition.broadcast()
        }
    }

    /// What is not watched at the moment, in words; nil where everything is.
    var unwatchedText: String? { condition.withLock { unwatched } }

    /// Why and how often the directory is polled, in words; nil where it is not.
    var pollingText: String? {
        condition.withLock {
            guard let seconds = pollSeconds else { return nil }
            let pace = "scanning every \(seconds.formatted(.number.precision(.fractionLength(0...2)))) s"
            return [pace, unwatched ?? silentFileSystem.map { "\($0) reports no changes" }].compactMap { $0 }
                .joined(separator: ", since ")
        }
    }

    /// Whoever asks for what is true now has a directory scanned that is polled.
    func scanIfPolled() {
        if condition.withLock({ pollSeconds != nil }) { coordinator.request(.root) }
    }

    /// Has everything looked at again; with `checksum` every known file is read, whatever its size and times say.
    func rescan(checksum: Bool) {
        // The scan comes first: a fence waits for it from here on, and the looks have later tickets.
        coordinator.request(.root)
        guard checksum else { return }
        for path in known.paths {
            intake.submit(Job(path: path, mayDelete: true, isBulk: true))
        }
    }

    private var pollSeconds: Double? {
        switch rule {
        case .never: nil
        case .every(let seconds): seconds
        case .automatic: unwatched != nil || silentFileSystem != nil ? Self.automaticPollSeconds : nil
        }
    }

    private enum Step {
        case poll
        case retryWatch(@Sendable () -> Void)
        case audit(RelativePath)
    }

    private func run() {
        while let step = nextStep() {
            switch step {
            case .poll: coordinator.request(.root)
            case .retryWatch(let retry): retry()
            case .audit(let path):
                meter.count { $0.auditedCount += 1 }
                intake.submit(Job(path: path, mayDelete: true, isBulk: true))
            }
        }
    }

    private func nextStep() -> Step? {
        condition.withLock {
            while !isClosed {
                let now = Date()
                plan(now)
                if let due = nextPoll, due <= now {
                    nextPoll = nil
                    return unwatched == nil ? .poll : .retryWatch(retryWatch)
                }
                if let due = nextAudit, due <= now {
                    nextAudit = nil
                    if auditRound.isEmpty { auditRound = known.paths.reversed() }
                    if let path = auditRound.popLast() { return .audit(path) }
                }
                guard let due = [nextPoll, nextAudit].compactMap(\.self).min() else {
                    condition.wait()
                    continue
                }
                _ = condition.wait(until: due)
            }
            return nil
        }
    }

    /// Sets what is to be done next and when. The round of the audit is spread evenly over its days.
    private func plan(_ now: Date) {
        if nextPoll == nil, let seconds = pollSeconds { nextPoll = now.addingTimeInterval(seconds) }
        if nextAudit == nil, auditDays > 0 {
            let count = max(1, known.count)
            nextAudit = now.addingTimeInterval(Double(auditDays) * 86_400 / Double(count))
        }
    }
}
