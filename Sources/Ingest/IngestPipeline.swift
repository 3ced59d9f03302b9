import BytePaths
import CLinux
import ChangeFeed
import FileWatch
import Foundation
public import NewsParser
public import NewsRecord
import Retention
public import RevisionStore
import Synchronization

/// The way of a document, from a change on disk to a line in the feed:
///
///     watcher → intake → parsers → commit queue → writer → feed
///
/// Each arrow is bounded; each stage has threads of its own. What the pipeline holds in memory can be lost at any
/// moment: at the next start a scan finds it again.
public final class IngestPipeline: Sendable {
    private struct State {
        var watcher: InotifyWatcher?
        var threads: [WorkerThread] = []
        var writerThread: WorkerThread?
        var nextFence: UInt64 = 0
        var fences: [UInt64: @Sendable () -> Void] = [:]
        var isStopped = false
    }

    private let configuration: IngestConfiguration
    private let fileSystem: PosixFileSystem
    private let filter: FileFilter
    private let store: RevisionStore
    private let commitLog: CommitLog
    private let known = KnownFiles()
    let memo = ParagraphMemo()
    private let intake = Intake()
    private let queue: CommitQueue
    private let inspector: Inspector
    private let coordinator: Coordinator
    let upkeep: Upkeep
    private let report: @Sendable (IngestEvent) -> Void
    private let board: ServiceBoard
    private let state = Mutex(State())
    private let isClosed = Mutex(false)

    /// Opens the store and brings the feed in line with it; nothing is watched yet. `models` is what the parser has
    /// learned; `report` is told what happens.
    public init(
        _ configuration: IngestConfiguration, models: ParserModels = ParserModels(),
        report: @escaping @Sendable (IngestEvent) -> Void
    ) throws(IngestError) {
        var configuration = configuration
        // Readings by other weights are another parser's.
        if !models.isEmpty { configuration.parserVersion = Parser(models: models).version }
        self.configuration = configuration
        let board = ServiceBoard()
        let told = report
        let report: @Sendable (IngestEvent) -> Void = { event in
            board.note(event)
            told(event)
        }
        self.board = board
        self.report = report
        fileSystem = try IngestError.watching(configuration.watchedDirectory) { () throws(FileReadError) in
            try PosixFileSystem(rootPath: configuration.watchedDirectory)
        }
        do throws(FileFilterError) {
            filter = try FileFilter(
                include: configuration.include, exclude: configuration.exclude,
                includeHidden: configuration.includesHidden)
        } catch {
            throw .filter(error)
        }
        do throws(RevisionStoreError) {
            store = try RevisionStore(
                directory: configuration.stateDirectory,
                clock: { Timestamp(milliseconds: WallClock.nanoseconds() / 1_000_000) })
            known.load(try store.knownFiles())
        } catch {
            throw .store(error)
        }
        do throws(ChangeFeedError) {
            commitLog = try CommitLog(
                store: store, directory: configuration.stateDirectory + "/feed",
                segmentBytes: configuration.segmentBytes, report: report)
            // Before anybody is told that there is a daemon, nothing of a purged report is left.
            let forgetting = Forgetting(store: store, directory: configuration.stateDirectory)
            do throws(Forgetting.Failure) {
                try forgetting.resumePurge(feed: commitLog.run)
            } catch {
                report(.degraded("ending a purge: \(error)"))
            }
        } catch {
            throw .feed(error)
        }
        queue = CommitQueue(documentLimit: configuration.queueDocumentLimit, byteLimit: Committer.batchByteLimit)
        let fileSystem = fileSystem
        inspector = Inspector(
            fileSystem: fileSystem, filter: filter, parser: Parser(models: models, memo: memo), known: known,
            isRootInPlace: { fileSystem.isRootInPlace },
            parserVersion: configuration.parserVersion,
            reasonToKeepOut: { [store] in store.reasonToKeepOut($0, $1) }, largestBytes: configuration.largestBytes,
            wallClockNanoseconds: WallClock.nanoseconds)
        let queue = queue
        coordinator = Coordinator(
            reconciler: Reconciler(
                fileSystem: fileSystem, filter: filter, known: known, largestBytes: configuration.largestBytes),
            intake: intake, settleSeconds: Double(configuration.settleMilliseconds) / 1000, report: report,
            scanned: { queue.nudge() })
        let parser = inspector
        upkeep = Upkeep(
            store: store, commitLog: commitLog, known: known, configuration: configuration,
            parse: { parser.record(of: $0, at: $1, sha256: nil) },
            clock: { Timestamp(milliseconds: WallClock.nanoseconds() / 1_000_000) }, report: report)
    }

    /// Brings the store up to date with the directory, without watching it, and closes everything.
    public func runOnce() {
        startWorkers()
        coordinator.runFirstScan()
        waitUntilCommitted()
        catchUp()
        stopWorkers()
        commitLog.close()
        store.close()
    }

    /// Watches the directory and brings the store up to date; returns once both are done. Blocks its thread.
    public func start() throws(IngestError) {
        announce(.starting, "starting to watch \(configuration.watchedDirectory)")
        startWorkers()
        let watcher = makeWatcher()
        do throws(WatchError) {
            try watcher.start()
        } catch {
            throw .watch(error)
        }
        coordinator.runFirstScan()
        waitUntilCommitted()
        releaseMemory()
        let (isStopped, early) = state.withLock { state in
            state.watcher = watcher
            return (state.isStopped, state.fences.keys.sorted())
        }
        guard !isStopped else { return watcher.stop() }
        commitLog.guardFeed()
        announce(.ready, "watching \(Self.count(status().head.documentCount, "report"))")
        early.forEach(watcher.fence)
        upkeep.submit { [weak self] in self?.catchUp() }
    }

    /// Ends what an earlier run left undone, forgets what has grown old, and reads again what another parser read.
    private func catchUp() {
        upkeep.catchUp()
        do throws(RevisionStoreError) {
            let count = try upkeep.reread()
            if count > 0 { announce(.ready, "read \(Self.count(count, "report")) again with another parser") }
        } catch {
            report(.degraded("reading reports again: \(error)"))
        }
    }

    /// Finishes the commit under way, writes everything out and closes the store. What was seen and not committed is
    /// found again at the next start.
    public func stop() {
        // Held until all is closed: whoever stops a second time waits for the first.
        isClosed.withLock { isClosed in
            guard !isClosed else { return }
            isClosed = true
            state.withLock { state in
                state.isStopped = true
                return state.watcher
            }?.stop()
            stopWorkers()
            announce(.stopping, "stopped")
            commitLog.close()
            store.close()
        }
    }

    /// Calls `done`, on some thread, once everything that happened in the directory before this call is committed and
    /// published.
    public func sync(_ done: @escaping @Sendable (StoreHead) -> Void) {
        let store = store
        let (watcher, fence) = state.withLock { state in
            state.nextFence += 1
            state.fences[state.nextFence] = { done(store.head()) }
            return (state.watcher, state.nextFence)
        }
        // Before the watch is live the fence waits for `start` to take it up.
        watcher?.fence(fence)
    }

    /// Where the pipeline stands.
    public func status() -> IngestStatus {
        let (state, text) = board.value
        return IngestStatus(head: store.head(), pendingCount: intake.pendingCount, state: state, text: text)
    }

    /// How much work has been done so far, and whether there is none to do. A pipeline that is neither idle nor counts
    /// on is stuck.
    public func pulse() -> (progress: UInt64, isIdle: Bool) {
        (intake.finishedCount &+ upkeep.stepCount, intake.isIdle)
    }

    /// Changes the service's state and says so in the feed.
    public func announce(_ service: ServiceState, _ text: String) {
        commitLog.status(service, text)
        report(.state(service, text))
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

// MARK: - The stages

extension IngestPipeline {
    private func startWorkers() {
        let committer = Committer(
            commitLog: commitLog, store: store, intake: intake, queue: queue, known: known,
            report: { [report, upkeep] event in
                report(event)
                if case .committed = event { upkeep.noteCommit() }
            },
            hasBecomeIdle: { [weak self] in self?.releaseMemory() })
        let writerThread = WorkerThread(name: "writer") { committer.run() }
        var threads = (0..<max(1, configuration.parserCount)).map { number in
            WorkerThread(name: "parser-\(number)") { [self] in parse() }
        }
        let upkeep = upkeep
        threads.append(WorkerThread(name: "upkeep") { upkeep.run() })
        let coordinator = coordinator
        threads.append(WorkerThread(name: "scanner") { coordinator.run() })
        state.withLock {
            $0.writerThread = writerThread
            $0.threads = threads
        }
    }

    private func stopWorkers() {
        upkeep.close()
        coordinator.close()
        intake.close()
        let (threads, writerThread) = state.withLock { state in
            defer {
                state.threads = []
                state.writerThread = nil
            }
            return (state.threads, state.writerThread)
        }
        threads.forEach { $0.join() }
        queue.close()
        writerThread?.join()
    }

    /// A large scan needs memory that nothing after it does; caches and the allocator would keep it for ever.
    private func releaseMemory() {
        memo.removeAll()
        store.releaseMemory()
        clinux_release_free_memory()
    }

    private func waitUntilCommitted() {
        let committed = DispatchSemaphore(value: 0)
        intake.fence { committed.signal() }
        committed.wait()
    }

    private func parse() {
        while let job = intake.next() {
            let inspection = inspectPatiently(job)
            for path in inspection.otherNames {
                intake.submit(Job(path: path, isBulk: job.isBulk), whileWorkingOn: job.path)
            }
            switch inspection.finding {
            case .changes(let changes):
                if !changes.contains(where: \.isMove) { lookAtSource(of: job) }
                queue.put(Prepared(job: job, changes: changes, byteCount: changes.reduce(0) { $0 + $1.byteCount }))
            case .nothing: finish(job)
            case .unstable:
                coordinator.requestLook(job)
                finish(job)
            }
        }
    }

    /// A job that brings nothing to commit.
    private func finish(_ job: Job) {
        lookAtSource(of: job)
        intake.finish(job)
        queue.nudge()
    }

    /// Where a move turns out to be none, its source has to be looked at for itself.
    private func lookAtSource(of job: Job) {
        guard let from = job.movedFrom else { return }
        intake.submit(Job(path: from, mayDelete: true, isBulk: job.isBulk), whileWorkingOn: job.path)
    }

    private func inspectPatiently(_ job: Job) -> Inspector.Inspection {
        for pauseMilliseconds in Inspector.pausesMilliseconds {
            let inspection = inspector.inspect(job)
            guard case .unstable = inspection.finding else { return inspection }
            Thread.sleep(forTimeInterval: Double(pauseMilliseconds) / 1000)
        }
        return inspector.inspect(job, isLastLook: true)
    }
}

// MARK: - The watch

extension IngestPipeline {
    private func makeWatcher() -> InotifyWatcher {
        let known = known
        return InotifyWatcher(
            fileSystem: fileSystem, filter: filter, settleMilliseconds: configuration.settleMilliseconds,
            isTracked: { known.isDocument($0) }, deliver: { [weak self] delivery in self?.take(delivery) })
    }

    private func take(_ delivery: WatchDelivery) {
        switch delivery {
        case .actions(let actions): actions.forEach(take)
        case .problem(let error): announce(.degraded, "\(error)")
        case .fence(let token):
            guard let done = state.withLock({ $0.fences.removeValue(forKey: token) }) else { return }
            intake.fence(done)
        }
    }

    private func take(_ action: WatchAction) {
        switch action {
        case .touched(let path): intake.submit(Job(path: path, isEdit: known.isDocument(path)))
        case .gone(let path): intake.submit(Job(path: path, mayDelete: true))
        case .moved(let from, let to): intake.submit(Job(path: to, mayDelete: true, movedFrom: from))
        case .rescan(let subtree, let movedFrom): coordinator.request(subtree, movedFrom: movedFrom)
        case .rescanAll(let reason):
            if reason == .queueOverflow {
                commitLog.status(.overflow, "the kernel dropped events; scanning the whole directory")
                report(.state(.overflow, "the kernel dropped events; scanning the whole directory"))
            }
            coordinator.request(.root)
        case .rootGone: announce(.degraded, "the watched directory \(configuration.watchedDirectory) is gone")
        case .rootBack: announce(.ready, "the watched directory \(configuration.watchedDirectory) is back")
        }
    }
}
