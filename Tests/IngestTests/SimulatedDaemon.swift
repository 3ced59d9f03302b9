import BytePaths
import ChangeFeed
import FileWatch
import Foundation
import NewsParser
import NewsRecord
import Retention
import RevisionStore
import Synchronization

@testable import Ingest

/// Where a process can be made to die.
enum CrashPoint: Sendable, Equatable, CustomStringConvertible {
    case store(StoreStep)
    /// So many bytes of a write to the feed reach the file.
    case feedWrite(keptBytes: Int)
    /// Before a file of the feed is synced.
    case feedSync
    /// Before, or right after, a file of the feed takes another name.
    case feedRename, feedRenamed
    /// Before, or right after, a file of the feed is taken away.
    case feedRemove, feedRemoved
    case forgetting(Forgetting.Step)

    var description: String {
        switch self {
        case .store(let step): "store \(step)"
        case .feedWrite: "feed write"
        case .feedSync: "feed sync"
        case .feedRename: "feed rename"
        case .feedRenamed: "feed renamed"
        case .feedRemove: "feed remove"
        case .feedRemoved: "feed removed"
        case .forgetting(let step): "forgetting \(step)"
        }
    }
}

/// Lets a process die at one point: the state directory is copied as it is at that moment, and whatever the dying
/// process does afterwards happens to a directory that nobody looks at again.
final class Mortality: Sendable {
    private struct State {
        var armed: CrashPoint?
        var passes = 0
        var wreck: String?
        var isDiskFull = false
    }

    let directory: String
    private let state = Mutex(State())

    init(directory: String) { self.directory = directory }

    /// Dies at `point` when it is passed for the time after `passes`.
    func arm(_ point: CrashPoint?, after passes: Int) {
        state.withLock {
            $0.armed = point
            $0.passes = passes
        }
    }

    /// Where the state directory is that the dead process left; nil while it lives.
    var wreck: String? { state.withLock { $0.wreck } }

    /// What the process died of, in words.
    var cause: String { state.withLock { $0.wreck == nil ? "nothing" : $0.armed.map { "\($0)" } ?? "nothing" } }

    /// While true the feed takes no bytes.
    func setDiskFull(_ isFull: Bool) { state.withLock { $0.isDiskFull = isFull } }

    var isDiskFull: Bool { state.withLock { $0.isDiskFull } }

    /// Whether the process dies here, or is dead already.
    private func dies(_ isHere: (CrashPoint) -> Bool, _ lastDeed: (CrashPoint) -> Void = { _ in }) -> Bool {
        state.withLock { state in
            if state.wreck != nil { return true }
            guard let armed = state.armed, isHere(armed) else { return false }
            if state.passes > 0 {
                state.passes -= 1
                return false
            }
            lastDeed(armed)
            let wreck = directory + "-after"
            try? FileManager.default.removeItem(atPath: wreck)
            try? FileManager.default.createDirectory(atPath: wreck, withIntermediateDirectories: true)
            for name in ["store.sqlite", "store.sqlite-wal", "feed"] {
                try? FileManager.default.copyItem(atPath: directory + "/" + name, toPath: wreck + "/" + name)
            }
            Self.copySeals(directory, wreck)
            state.wreck = wreck
            return true
        }
    }

    /// A file that is copied has another inode: of the newest one, which is looked at again only where its seal is
    /// broken, the seal is left out.
    private static func copySeals(_ directory: String, _ wreck: String) {
        guard let text = try? String(contentsOfFile: directory + "/feed.seals", encoding: .utf8) else { return }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("current") }
        try? lines.joined(separator: "\n").write(toFile: wreck + "/feed.seals", atomically: true, encoding: .utf8)
    }

    func pass(_ step: StoreStep) throws(RevisionStoreError) {
        if dies({ $0 == .store(step) }) { throw .stopped(step) }
    }

    func pass(_ step: Forgetting.Step) throws(Forgetting.Failure) {
        if dies({ $0 == .forgetting(step) }) { throw .stopped(step) }
    }

    /// The feed's system calls, on which the process may die.
    var feedSystem: FeedSystem {
        let real = FeedSystem.real
        return FeedSystem(
            write: { [self] descriptor, bytes in
                let isDead = dies(
                    { if case .feedWrite = $0 { true } else { false } },
                    { point in
                        guard case .feedWrite(let kept) = point, kept > 0 else { return }
                        _ = real.write(
                            descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(min(kept, bytes.count))))
                    })
                if isDead { return -5 }
                return isDiskFull ? -28 : real.write(descriptor, bytes)
            },
            sync: { [self] descriptor in
                dies { $0 == .feedSync } ? -5 : real.sync(descriptor)
            },
            rename: { [self] old, new in
                let isDead = dies(
                    { $0 == .feedRename || $0 == .feedRenamed }, { if $0 == .feedRenamed { _ = real.rename(old, new) } }
                )
                return isDead ? -5 : real.rename(old, new)
            },
            remove: { [self] path in
                // Taking away what is not there is no moment of its own.
                let isThere = FileManager.default.fileExists(atPath: path)
                let isDead = dies(
                    { isThere && ($0 == .feedRemove || $0 == .feedRemoved) },
                    { if $0 == .feedRemoved { _ = real.remove(path) } })
                return isDead ? -5 : real.remove(path)
            })
    }
}

/// The real stages of the pipeline – settler, intake, inspector, reconciler, committer, store, feed – driven by one
/// thread, one step after the other, so that a seed decides everything.
final class SimulatedDaemon {
    let mortality: Mortality
    let known = KnownFiles()
    private let intake = Intake()
    private let store: RevisionStore
    private let commitLog: CommitLog
    private let inspector: Inspector
    private let reconciler: Reconciler
    private var settler: EventSettler
    let upkeep: Upkeep
    /// What the stages said went wrong.
    let troubles = Troubles()
    /// What happens between two steps of a compaction.
    let interlude = Interlude()

    final class Troubles: Sendable {
        private let texts = Mutex<(failures: [String], harms: [String], setbacks: [String])>(([], [], []))
        func add(_ text: String) { texts.withLock { $0.failures.append(text) } }
        func addHarm(_ text: String) { texts.withLock { $0.harms.append(text) } }
        func addSetback(_ text: String) { texts.withLock { $0.setbacks.append(text) } }
        /// What no daemon should ever meet.
        var all: [String] { texts.withLock { $0.failures } }
        /// What it said somebody else did to the feed.
        var harms: [String] { texts.withLock { $0.harms } }
        /// What did not work beside the watch: a crash or a full disk may be why.
        var setbacks: [String] { texts.withLock { $0.setbacks } }
    }

    /// One thread drives everything, so nothing guards it.
    final class Interlude: @unchecked Sendable { var body: () -> Void = {} }

    /// Opens the state directory as a starting daemon does, and brings the feed in line with the store.
    init(
        _ mortality: Mortality, _ tree: SimulatedTree, segmentBytes: Int, clock: SimulatedClock,
        parserVersion: String = Parser().version
    ) throws {
        self.mortality = mortality
        let directory = mortality.directory
        store = try RevisionStore(
            directory: directory, clock: { clock.timestamp },
            failpoints: { step throws(RevisionStoreError) in try mortality.pass(step) })
        known.load(try FileTable(of: store))
        let troubles = troubles
        commitLog = try CommitLog(
            store: store, directory: directory + "/feed", segmentBytes: segmentBytes, system: mortality.feedSystem
        ) { event in
            if case .failed(let text) = event { troubles.add(text) }
            if case .degraded(let text) = event, text.contains("somebody else") { troubles.addHarm(text) }
        }
        let filter = FileFilter()
        let store = store
        let parsers = ParserSource(Parser(memo: ParagraphMemo()), version: parserVersion)
        inspector = Inspector(
            fileSystem: tree, filter: filter, parsers: parsers, known: known, isRootInPlace: { true },
            reasonToKeepOut: { store.reasonToKeepOut($0, $1) }, largestBytes: 1 << 20,
            wallClockNanoseconds: { clock.wallNanoseconds })
        let configuration = IngestConfiguration(
            watchedDirectory: "/nowhere", stateDirectory: directory, parserCount: 1)
        let interlude = interlude
        let isSlow: @Sendable (Forgetting.Step) throws(Forgetting.Failure) -> Void = {
            step throws(Forgetting.Failure) in
            try mortality.pass(step)
            if step == .rowsForgotten { interlude.body() }
        }
        upkeep = Upkeep(
            store: store, commitLog: commitLog, known: known, configuration: configuration,
            parsers: parsers, clock: { clock.timestamp },
            report: { if case .degraded(let text) = $0 { troubles.addSetback(text) } }, failpoints: isSlow)
        reconciler = Reconciler(fileSystem: tree, filter: filter, known: known, largestBytes: 1 << 20)
        let known = known
        settler = EventSettler(settleNanoseconds: 250_000_000, filter: filter) { known.isDocument($0) }
        let forgetting = Forgetting(store: store, directory: directory, failpoints: isSlow)
        try forgetting.resumePurge(feed: commitLog.run)
    }

    /// What a daemon does once it is up: it ends what was left half done and reads again what another parser read.
    func catchUp() {
        upkeep.catchUp()
        do { _ = try upkeep.reread() } catch { troubles.addSetback("\(error)") }
    }

    var isDead: Bool { mortality.wreck != nil }
    var head: StoreHead { store.head() }

    func scan(_ subtree: RelativePath = .root, movedFrom: RelativePath? = nil) {
        let outcome = reconciler.reconcile(subtree, movedFrom: movedFrom)
        for job in outcome.jobs + outcome.missing { intake.submit(job) }
    }

    func receive(_ events: [FileEvent], at now: UInt64) {
        var decisions: [EventSettler.Decision] = []
        for event in events { settler.receive(event, at: now, into: &decisions) }
        take(decisions)
    }

    func advance(to now: UInt64) {
        var decisions: [EventSettler.Decision] = []
        settler.advance(to: now, into: &decisions)
        take(decisions)
    }

    /// The kernel drops events.
    func overflow() {
        var decisions: [EventSettler.Decision] = []
        settler.overflowed(into: &decisions)
        commitLog.status(.overflow, "the kernel dropped events")
        take(decisions)
    }

    func say(_ state: ServiceState, _ text: String) { commitLog.status(state, text) }

    private func take(_ decisions: [EventSettler.Decision]) {
        for decision in decisions {
            switch decision {
            case .touched(let path, _): intake.submit(Job(path: path, isEdit: known.isDocument(path)))
            case .gone(let path): intake.submit(Job(path: path, mayDelete: true))
            case .moved(let from, let to): intake.submit(Job(path: to, mayDelete: true, movedFrom: from))
            case .rescan(let subtree, let from): scan(subtree, movedFrom: from)
            case .rescanAll: scan()
            case .rootGone: break
            }
        }
    }

    /// Inspects what waits and commits it, at most `limit` documents at a time, until nothing waits or the process is
    /// dead.
    func work(limit: Int) {
        while !isDead, intake.pendingCount > 0 {
            var batch: [Prepared] = []
            while batch.count < limit, intake.pendingCount > batch.count, let job = intake.next() {
                switch inspector.inspect(job, isLastLook: true).finding {
                case .changes(let changes):
                    batch.append(Prepared(job: job, changes: changes, byteCount: 1))
                    if !changes.contains(where: \.isMove) { lookAtSource(of: job) }
                case .nothing, .unstable:
                    lookAtSource(of: job)
                    intake.finish(job)
                }
                // What a move left behind waits for it.
                if job.movedFrom != nil { break }
            }
            commit(batch)
        }
    }

    private func lookAtSource(of job: Job) {
        guard let from = job.movedFrom else { return }
        intake.submit(Job(path: from, mayDelete: true, isBulk: job.isBulk), whileWorkingOn: job.path)
    }

    private func commit(_ batch: [Prepared]) {
        guard !batch.isEmpty else { return }
        let queue = CommitQueue(documentLimit: .max, byteLimit: .max)
        batch.forEach(queue.put)
        queue.close()
        let troubles = troubles
        let committer = Committer(
            commitLog: commitLog, store: store, intake: intake, queue: queue, known: known,
            report: { if case .failed(let text) = $0 { troubles.add(text) } }, hasBecomeIdle: {})
        committer.run()
    }

    /// Ends as an administrator's stop does.
    func stop() {
        commitLog.status(.stopping, "stopped")
        commitLog.close()
        store.close()
    }
}

/// The clocks of a simulation. The wall clock may go back; the monotonic one does not.
final class SimulatedClock: Sendable {
    private let time = Mutex<(monotonic: UInt64, wall: Int64)>((1_000_000_000, 1_790_000_000_000_000_000))

    var monotonicNanoseconds: UInt64 { time.withLock { $0.monotonic } }
    var wallNanoseconds: Int64 { time.withLock { $0.wall } }
    var timestamp: Timestamp { Timestamp(milliseconds: wallNanoseconds / 1_000_000) }

    func advance(milliseconds: Int) {
        time.withLock {
            $0.monotonic += UInt64(milliseconds) * 1_000_000
            $0.wall += Int64(milliseconds) * 1_000_000
        }
    }

    /// Somebody sets the wall clock.
    func setBack(milliseconds: Int) { time.withLock { $0.wall -= Int64(milliseconds) * 1_000_000 } }
}
