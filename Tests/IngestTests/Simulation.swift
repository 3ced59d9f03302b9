import BytePaths
import FileWatch
import Foundation
import Hashing
import NewsParser
import NewsRecord
import RevisionStore
import TestSupport

@testable import Ingest

/// One world: a tree of files, a daemon or none, and what has been seen of it.
final class Simulation {
    private(set) var stepNumber = 0
    var flaws: [String] = []
    private(set) var log: [String] = []
    private(set) var crashes: [String: Int] = [:]
    /// What was done to the history, by kind.
    var deeds: [String: Int] = [:]

    let root: String
    let clock = SimulatedClock()
    let tree: SimulatedTree
    var random: SplitMix64
    private var reports: SimulatedReports
    private(set) var daemon: SimulatedDaemon?
    private(set) var directory: String
    private var directoryCount = 0
    /// The feed as a reader who follows it has it: of what was forgotten nothing, and of what was purged the rest.
    var seen = Data()
    var seenSequence: Int64 = -1
    /// The ids of documents that nobody renamed or removed since they were seen.
    var identities: [RelativePath: String] = [:]
    private var startCount = 0
    private var tamperCount = 0
    /// Whether the feed's files were damaged and no daemon has told of it yet.
    private var isTampered = false
    /// Whether a full disk may have kept lines from the feed since all was last settled.
    private(set) var isBehind = false

    /// The oldest snapshot that can be asked for.
    var floor: Int64 = 0
    /// The floor that a compaction was asked to raise it to, while it is not known whether that took place.
    var plannedFloor: Int64?
    /// A purge that was asked for, while it is not known whether it took place.
    var plannedPurge: PlannedPurge?
    /// Whether the store is one of an earlier release, which no daemon of today has opened since.
    var isOlder = false
    /// How many purges took place.
    var purgeCount = 0
    /// What must not come in again.
    var keptOutPaths: Set<RelativePath> = []
    var keptOutContents: Set<SHA256Digest> = []
    /// By what name the daemon's parser goes.
    var parserVersion = Parser().version

    static let segmentBytes = 60_000
    private static let mostFiles = 12

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        reports = SimulatedReports(seed: seed &+ 1000)
        root = NSTemporaryDirectory() + "simulation-\(seed)-" + UUID().uuidString.prefix(8)
        directory = root + "/state-0"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let clock = clock
        tree = SimulatedTree { clock.wallNanoseconds }
    }

    deinit {
        daemon = nil
        try? FileManager.default.removeItem(atPath: root)
    }

    var account: String {
        let kinds = crashes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let done = deeds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        return "\(startCount) starts, \(tamperCount) damaged feeds, \(done); crashes: \(kinds)"
    }

    func note(_ text: String) { log.append("\(stepNumber) \(text)") }

    func expect(_ isTrue: Bool, _ flaw: @autoclosure () -> String) { if !isTrue { flaws.append(flaw()) } }

    /// Writes all that was done to a file, and copies the state directory beside it.
    func keepEvidence(_ path: String) throws {
        try log.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        try? FileManager.default.removeItem(atPath: path + ".state")
        try FileManager.default.copyItem(atPath: directory, toPath: path + ".state")
    }

    // MARK: Steps

    func step() throws {
        stepNumber += 1
        clock.advance(milliseconds: random.next(below: 400))
        switch random.next(below: 100) {
        case 0..<57: change()
        case 57..<70: try settle()
        case 70..<81: arm()
        case 81..<84: try compact()
        case 84..<87: try purge()
        case 87..<88: try readAgain()
        case 88..<91: try restart()
        case 91..<93: overflow()
        case 93..<95: clock.setBack(milliseconds: random.next(below: 5000))
        case 95..<97: try toggleFullDisk()
        default: try damageFeed()
        }
        workOn()
        try look()
    }

    /// The daemon does some of what there is to do.
    func workOn() {
        // Who writes what is kept out has his report refused; the next one there is another.
        for (path, content) in tree.digests where keptOutPaths.contains(path) || keptOutContents.contains(content) {
            identities[path] = nil
        }
        daemon?.advance(to: clock.monotonicNanoseconds)
        daemon?.work(limit: 1 + random.next(below: 6))
    }

    /// Ends the run: everything is committed, and everything is looked at.
    func finish() throws {
        try settle()
        guard flaws.isEmpty else { return }
        try checkFromScratch()
        try prove()
        daemon?.stop()
        daemon = nil
    }

    private func pickPath() -> RelativePath? {
        let paths = tree.paths
        return paths.isEmpty ? nil : paths[random.next(below: paths.count)]
    }

    private func freshPath() -> RelativePath {
        let name = "r\(random.next(below: 40)).txt"
        let text = random.next(below: 3) == 0 ? "deep/d\(random.next(below: 2))/" + name : name
        return RelativePath(text) ?? .root
    }

    /// Somebody does something to the files.
    func change() {
        guard let path = pickPath(), tree.paths.count > 2 else { return create() }
        switch random.next(below: 12) {
        case 0, 1: tree.paths.count < Self.mostFiles ? create() : remove(path)
        case 2: remove(path)
        case 3, 4:
            let target = freshPath()
            note("move \(path) \(target)")
            identities[path] = nil
            identities[target] = nil
            tell(tree.move(path, to: target))
        case 5:
            note("replace \(path)")
            tell(tree.replace(reports.edit(tree.bytes(at: path) ?? []), at: path))
        case 6:
            note("touch \(path)")
            tell(tree.write(tree.bytes(at: path) ?? [], to: path))
        case 7:
            // An editor's way to save by removing first.
            note("remove and write \(path)")
            tell(tree.remove(path))
            tell(tree.write(reports.edit(reports.report()), to: path))
            identities[path] = nil
        default:
            note("edit \(path)")
            tell(tree.write(reports.edit(tree.bytes(at: path) ?? []), to: path))
        }
    }

    private func create() {
        let path = freshPath()
        note("write \(path)")
        tell(tree.write(reports.report(), to: path))
    }

    private func remove(_ path: RelativePath) {
        note("remove \(path)")
        identities[path] = nil
        tell(tree.remove(path))
    }

    private func tell(_ events: [FileEvent]) { daemon?.receive(events, at: clock.monotonicNanoseconds) }

    private func overflow() {
        guard let daemon else { return }
        note("overflow")
        daemon.overflow()
    }

    static let commitPoints: [CrashPoint] = [
        .store(.began), .store(.filesWritten), .store(.itemsWritten), .store(.revisionWritten), .store(.committed),
    ]

    /// Where the feed's files are written.
    func feedPoints() -> [CrashPoint] {
        [
            .feedWrite(keptBytes: 0), .feedWrite(keptBytes: random.next(below: 3000)), .feedSync, .feedRename,
            .feedRenamed, .feedRemove, .feedRemoved,
        ]
    }

    private func arm() { arm(Self.commitPoints + feedPoints(), patience: 3) }

    /// The daemon is to die at one of these points.
    func arm(_ points: [CrashPoint], patience: Int) {
        guard let daemon else { return }
        let point = points[random.next(below: points.count)]
        note("arm \(point)")
        daemon.mortality.arm(point, after: random.next(below: patience))
    }

    private func toggleFullDisk() throws {
        guard let daemon else { return }
        daemon.mortality.setDiskFull(!daemon.mortality.isDiskFull)
        isBehind = true
        note("disk full: \(daemon.mortality.isDiskFull)")
    }

    func restart() throws {
        guard let daemon, !daemon.isDead else { return try start() }
        note("stop")
        daemon.stop()
        try bury("stop")
        if random.next(below: 2) == 0 { try start() }
    }

    /// Somebody damages the feed's files while no daemon runs.
    private func damageFeed() throws {
        guard daemon == nil else { return try restart() }
        let path = directory + "/feed/current.jsonl"
        guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else { return }
        tamperCount += 1
        isTampered = true
        switch random.next(below: 4) {
        case 0:
            note("remove the feed")
            try FileManager.default.removeItem(atPath: directory + "/feed")
        case 1:
            note("remove current.jsonl")
            try FileManager.default.removeItem(atPath: path)
        case 2:
            note("cut current.jsonl")
            try data.prefix(random.next(below: data.count)).write(to: URL(fileURLWithPath: path))
        default:
            note("edit current.jsonl")
            var edited = data
            edited[edited.startIndex + random.next(below: data.count)] ^= 1
            try edited.write(to: URL(fileURLWithPath: path))
        }
    }

    // MARK: Life and death

    func start() throws {
        startCount += 1
        let mortality = Mortality(directory: directory)
        // Some die before they are up.
        if try makeOlder() {
            if random.next(below: 2) == 0 { armStart(mortality, .store(.migrated)) }
        } else if random.next(below: 6) == 0 {
            armStart(mortality, .feedWrite(keptBytes: random.next(below: 2000)))
        } else if random.next(below: 4) == 0 {
            let points = feedPoints() + Self.purgePoints
            armStart(mortality, points[random.next(below: points.count)])
        }
        do {
            let started = try SimulatedDaemon(
                mortality, tree, segmentBytes: Self.segmentBytes, clock: clock, parserVersion: parserVersion)
            note("start")
            isOlder = false
            expect(isTampered || started.troubles.harms.isEmpty, "told of harm: \(started.troubles.harms)")
            isTampered = false
            daemon = started
            started.say(.starting, "starting")
            started.scan()
        } catch {
            expect(mortality.wreck != nil, "a start fails: \(error)")
        }
        if daemon == nil, let wreck = mortality.wreck { try bury("start: \(mortality.cause)", wreck) }
    }

    private func armStart(_ mortality: Mortality, _ point: CrashPoint) {
        mortality.arm(point, after: random.next(below: 2))
    }

    /// The process is gone; what it left is what the next one finds.
    private func bury(_ cause: String, _ wreck: String? = nil) throws {
        daemon = nil
        guard let wreck else { return }
        crashes[cause, default: 0] += 1
        directoryCount += 1
        let next = root + "/state-\(directoryCount)"
        try FileManager.default.moveItem(atPath: wreck, toPath: next)
        try FileManager.default.removeItem(atPath: directory)
        directory = next
    }

    /// After each step: who died is buried, and what stands in the feed is read.
    func look() throws {
        guard let daemon else { return }
        if let wreck = daemon.mortality.wreck {
            let cause = daemon.mortality.cause
            note("died: \(cause)")
            try bury(cause, wreck)
            return
        }
        for trouble in daemon.troubles.all { flaws.append("a stage failed: \(trouble)") }
        guard daemon.head.sequence != seenSequence else { return }
        seenSequence = daemon.head.sequence
        try readFeed(whole: false)
    }

    /// Everything that happened is committed, as after `sync`, whatever it takes; then all of it is compared.
    func settle() throws {
        for _ in 0..<20 {
            if daemon == nil { try start() }
            guard let daemon else { continue }
            daemon.mortality.setDiskFull(false)
            clock.advance(milliseconds: 600)
            daemon.advance(to: clock.monotonicNanoseconds)
            daemon.work(limit: 4)
            if !daemon.isDead { daemon.catchUp() }
            if !daemon.isDead {
                daemon.mortality.arm(nil, after: 0)
                daemon.say(.ready, "watching")
                note("settled")
                isBehind = false
                return try compare(daemon)
            }
            try look()
        }
        flaws.append("it dies again and again")
    }
}
