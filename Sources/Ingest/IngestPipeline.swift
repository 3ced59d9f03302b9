import BytePaths
import CLinux
import ChangeFeed
import FileWatch
import Foundation
import Glibc
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
    struct State {
        var watcher: InotifyWatcher?
        var threads: [WorkerThread] = []
        var writerThread: WorkerThread?
        var nextFence: UInt64 = 0
        var fences: [UInt64: @Sendable () -> Void] = [:]
        var isStopped = false
    }

    let configuration: IngestConfiguration
    let fileSystem: PosixFileSystem
    let filter: FileFilter
    private let store: RevisionStore
    let commitLog: CommitLog
    let known = KnownFiles()
    let memo = ParagraphMemo()
    private let parsers: ParserSource
    let intake = Intake()
    private let queue: CommitQueue
    private let inspector: Inspector
    let coordinator: Coordinator
    let upkeep: Upkeep
    private let pulses = PulseBoard()
    private let meter: IngestMeter
    private let hands: SpareHands
    let blindSpots = BlindSpots()
    let patrol: Patrol
    let report: @Sendable (IngestEvent) -> Void
    private let board: ServiceBoard
    let state = Mutex(State())
    private let isClosed = Mutex(false)
    /// Whether the kernel gave no watch since everything was last tried to be watched.
    let watchLimit = Mutex(false)
    private let lastStepCount = Mutex<UInt64>(0)

    /// Opens the store and brings the feed in line with it; nothing is watched yet.
    ///
    /// - Parameters:
    ///   - models: gives what the parser has learned, on a thread of its own; where it throws, `start` does, and
    ///     `runOnce` where there is something to read.
    ///   - parserVersion: the version of the parser with those models, where it is known before they are there.
    ///   - report: is told what happens.
    public init(
        _ configuration: IngestConfiguration,
        models: @escaping @Sendable () throws -> ParserModels = { ParserModels() }, parserVersion: String? = nil,
        report: @escaping @Sendable (IngestEvent) -> Void
    ) throws(IngestError) {
        self.configuration = configuration
        let parsers = ParserSource(
            version: configuration.parserVersion, versionAhead: parserVersion, memo: memo, load: models)
        self.parsers = parsers
        var isMade = false
        // Who cannot start ends the process, and no thread may still be at work then.
        defer { if !isMade { parsers.settle() } }
        let board = ServiceBoard()
        let meter = IngestMeter()
        self.meter = meter
        let hands = SpareHands(meter: meter, part: .parse)
        self.hands = hands
        let told = report
        let report: @Sendable (IngestEvent) -> Void = { event in
            board.note(event)
            meter.note(event)
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
        let store = try Self.openStore(configuration.stateDirectory)
        self.store = store
        var isPurgeHeld = false
        do throws(ChangeFeedError) {
            commitLog = try CommitLog(
                store: store, directory: configuration.stateDirectory + "/feed",
                segmentBytes: configuration.segmentBytes, meter: meter, report: report)
            // Before anybody is told that there is a daemon, nothing of a purged report is left.
            let forgetting = Forgetting(store: store, directory: configuration.stateDirectory)
            do throws(Forgetting.Failure) {
                try forgetting.resumePurge(feed: commitLog.run)
            } catch {
                if case .heldByReader = error { isPurgeHeld = true }
                report(.degraded("ending a purge: \(error)"))
            }
        } catch {
            throw .feed(error)
        }
        known.load { () throws(RevisionStoreError) in try FileTable(of: store) }
        queue = CommitQueue(documentLimit: configuration.queueDocumentLimit, byteLimit: Committer.batchByteLimit)
        let fileSystem = fileSystem
        inspector = Inspector(
            fileSystem: fileSystem, filter: filter, parsers: parsers, known: known,
            isRootInPlace: { fileSystem.isRootInPlace },
            reasonToKeepOut: { store.reasonToKeepOut($0, $1) }, largestBytes: configuration.largestBytes,
            wallClockNanoseconds: WallClock.nanoseconds, meter: meter,
            spread: hands.run)
        let queue = queue
        coordinator = Coordinator(
            reconciler: Reconciler(
                fileSystem: fileSystem, filter: filter, known: known, largestBytes: configuration.largestBytes,
                walkerCount: min(4, configuration.parserCount)),
            intake: intake, settleSeconds: Double(configuration.settleMilliseconds) / 1000, meter: meter,
            blindSpots: blindSpots, report: report, scanned: { queue.nudge() })
        upkeep = Upkeep(
            store: store, commitLog: commitLog, known: known, configuration: configuration, parsers: parsers,
            clock: { Timestamp(milliseconds: WallClock.nanoseconds() / 1_000_000) }, report: report)
        if isPurgeHeld { upkeep.noteHeldPurge() }
        patrol = Patrol(
            configuration: configuration, coordinator: coordinator, intake: intake, known: known, meter: meter)
        isMade = true
    }

    private static func openStore(_ directory: String) throws(IngestError) -> RevisionStore {
        try checkStoreIsThere(directory)
        do throws(RevisionStoreError) {
            return try RevisionStore(
                directory: directory, clock: { Timestamp(milliseconds: WallClock.nanoseconds() / 1_000_000) })
        } catch {
            throw .store(error)
        }
    }

    /// Throws where there is no store and there was one: the feed is made after the store, and never without it.
    private static func checkStoreIsThere(_ directory: String) throws(IngestError) {
        func size(_ name: String) -> Int64 {
            var found = stat()
            return stat(directory + name, &found) == 0 && found.st_mode & S_IFMT == S_IFREG ? Int64(found.st_size) : 0
        }
        if size("/store.sqlite") == 0, size("/store.sqlite-wal") == 0, size("/feed/current.jsonl") > 0 {
            throw .storeLost(directory: directory)
        }
    }

    /// Brings the store up to date with the directory, without watching it, and closes everything.
    public func runOnce() throws(IngestError) {
        defer {
            stopWorkers()
            commitLog.close()
            store.close()
        }
        startWorkers()
        try bringUpToDate()
        catchUp()
        try parsers.check()
    }

    /// Returns once all is committed that the directory has. What else a start needs is had by then, or there is none.
    private func bringUpToDate() throws(IngestError) {
        coordinator.runFirstScan()
        do throws(RevisionStoreError) { try known.loaded() } catch { throw .store(error) }
        // Without a parser what is to be read would be looked at for ever.
        if intake.pendingCount > 0 { _ = try parsers.reader() }
        waitUntilCommitted()
        try parsers.check()
    }

    /// Watches the directory and brings the store up to date; returns once both are done. Blocks its thread.
    public func start() throws(IngestError) {
        announce(.starting, "starting to watch \(configuration.watchedDirectory)")
        parsers.begin()
        startWorkers()
        let watcher = makeWatcher()
        do throws(WatchError) {
            try watcher.start()
        } catch {
            throw .watch(error)
        }
        try bringUpToDate()
        // Who watches will have to read, and damaged weights are told of now.
        _ = try parsers.reader()
        releaseMemory()
        let (isStopped, early) = state.withLock { state in
            state.watcher = watcher
            return (state.isStopped, state.fences.keys.sorted())
        }
        guard !isStopped else { return watcher.stop() }
        patrol.start { [weak watcher] in watcher?.rearm() }
        commitLog.guardFeed()
        announceReady("watching \(Self.count(status().head.documentCount, "report"))")
        early.forEach(watcher.fence)
        upkeep.submit { [weak self] in self?.catchUp() }
    }

    /// Ends what an earlier run left undone, forgets what has grown old, and reads again what another parser read.
    private func catchUp() {
        upkeep.catchUp()
        do throws(RevisionStoreError) {
            let count = try upkeep.reread()
            if count > 0 { announceReady("read \(Self.count(count, "report")) again with another parser") }
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
            patrol.stop()
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
        patrol.scanIfPolled()
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

    /// Sends a token the way of every document, from the watcher to the feed; `arrived` is called, on some thread, once
    /// it has come through, or where the writer is alive and waits for a store that takes nothing, as on a full disk.
    /// It is never called where a stage is stuck.
    public func probe(_ arrived: @escaping @Sendable () -> Void) {
        let steps = upkeep.stepCount
        // Forgetting and purging hold the writer up, step by step: then the steps show that work flows.
        guard
            lastStepCount.withLock({ last in
                defer { last = steps }
                return last == steps
            })
        else { return arrived() }
        let token = pulses.issue(arrived)
        if let watcher = state.withLock({ $0.watcher }) { watcher.pulse(token) } else { intake.submit(pulse: token) }
    }

    /// How many files have been looked at and answered for so far: what shows that a first scan goes on.
    public var finishedCount: UInt64 { intake.finishedCount }

    /// What was done since the start.
    public var figures: IngestFigures {
        var figures = meter.figures
        let times = store.times
        figures.work[.store] = times.rows
        figures.work[.sync] = times.durability
        figures.work[.checkpoint] = times.logCopies
        figures.heldPageCount = store.heldPageCount
        return figures
    }

    /// Why and how often the directory is scanned by the clock, in words; nil where it is not.
    public var pollingText: String? { patrol.pollingText }

    /// Applies what can change while the pipeline runs.
    public func change(poll: PollRule, auditDays: Int) { patrol.change(poll: poll, auditDays: auditDays) }

    /// Has the directory compared with the store; with `checksum` every file is read again, also where size and times
    /// are as they were. `done` is called, on some thread, once what was found is committed.
    public func rescan(checksum: Bool, _ done: @escaping @Sendable (StoreHead) -> Void) {
        patrol.rescan(checksum: checksum)
        let store = store
        intake.fence { done(store.head()) }
    }

    /// Changes the service's state and says so in the feed.
    public func announce(_ service: ServiceState, _ text: String) {
        commitLog.status(service, text)
        report(.state(service, text))
    }

    /// Says that all is well, unless a part of the directory is not watched or cannot be looked at: that stands until it
    /// is mended.
    public func announceReady(_ text: String) {
        if let reason = patrol.unwatchedText ?? blindSpots.text {
            announce(.degraded, reason)
        } else {
            announce(.ready, text)
        }
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

// MARK: - The stages

extension IngestPipeline {
    private func startWorkers() {
        let committer = Committer(
            commitLog: commitLog, store: store, intake: intake, queue: queue, known: known, pulses: pulses,
            meter: meter, beforeCommit: configuration.beforeCommit,
            report: { [report, upkeep] event in
                report(event)
                if case .committed = event { upkeep.noteCommit() }
            },
            hasBecomeIdle: { [weak self] in self?.releaseMemory() })
        let writerThread = WorkerThread(name: "writer") { committer.run() }
        // More than a few find nothing left to do: a report has some twenty paragraphs.
        hands.start(count: min(3, max(0, configuration.parserCount - 1)))
        var threads = (0..<max(1, configuration.parserCount)).map { number in
            WorkerThread(name: "parser-\(number)") { [self] in parse() }
        }
        let upkeep = upkeep
        threads.append(WorkerThread(name: "upkeep") { upkeep.run() })
        let coordinator = coordinator
        threads.append(
            WorkerThread(name: "scanner") { [weak self] in
                coordinator.run { self?.announceReady("every directory can be looked at again") }
            })
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
        hands.close()
        queue.close()
        writerThread?.join()
        parsers.settle()
    }

    /// A large scan needs memory that nothing after it does; caches and the allocator would keep it for ever.
    private func releaseMemory() {
        memo.removeAll()
        parsers.giveMemoryBack()
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
            guard job.pulse == nil else {
                queue.put(Prepared(job: job, changes: [], byteCount: 0))
                continue
            }
            let inspection = meter.timed(\.inspections) { inspectPatiently(job) }
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
