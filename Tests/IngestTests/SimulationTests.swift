import BytePaths
import FileWatch
import Foundation
import Hashing
import NewsRecord
import RevisionStore
import StoreProof
import TestSupport
import Testing

@testable import Ingest

/// Thousands of steps of a made-up world, driven by a seed through the real stages of the pipeline, with crashes at every
/// step of commit, publication and rotation, against a model in memory of what must be true.
///
/// `DATELINE_SIMULATION_SEED` and `DATELINE_SIMULATION_STEPS` choose another run; `script/soak` makes long ones.
@Suite(.serialized) struct SimulationTests {
    static let seeds: [UInt64] = environment("DATELINE_SIMULATION_SEED").map { [$0] } ?? [1, 2]
    static let stepCount = Int(environment("DATELINE_SIMULATION_STEPS") ?? 400)

    private static func environment(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    @Test(arguments: seeds) func whatIsTrueStaysTrueThroughCrashes(seed: UInt64) throws {
        let simulation = try Simulation(seed: seed)
        for _ in 0..<Self.stepCount {
            try simulation.step()
            if let flaw = simulation.flaws.first {
                Issue.record("seed \(seed), step \(simulation.stepNumber): \(flaw); \(simulation.log.suffix(15))")
                return
            }
        }
        try simulation.finish()
        #expect(simulation.flaws.isEmpty, "seed \(seed): \(simulation.flaws); \(simulation.log.suffix(15))")
        print("simulation: seed \(seed), \(simulation.stepNumber) steps, \(simulation.account)")
        // A run that met no crash has shown little.
        if Self.stepCount >= 1000 {
            #expect(simulation.crashes.count >= 5, "seed \(seed): only \(simulation.account)")
        }
    }
}

/// One world: a tree of files, a daemon or none, and what has been seen of it.
final class Simulation {
    private(set) var stepNumber = 0
    private(set) var flaws: [String] = []
    private(set) var log: [String] = []
    private(set) var crashes: [String: Int] = [:]

    private let root: String
    private let clock = SimulatedClock()
    private let tree: SimulatedTree
    private var random: SplitMix64
    private var reports: SimulatedReports
    private var daemon: SimulatedDaemon?
    private var directory: String
    private var directoryCount = 0
    /// All bytes of the feed that a reader has seen.
    private var seen = Data()
    private var seenSequence: Int64 = -1
    /// The ids of documents that nobody renamed or removed since they were seen.
    private var identities: [RelativePath: String] = [:]
    private var startCount = 0
    private var tamperCount = 0

    private static let segmentBytes = 60_000
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
        return "\(startCount) starts, \(tamperCount) damaged feeds, crashes: \(kinds)"
    }

    private func note(_ text: String) { log.append("\(stepNumber) \(text)") }

    private func expect(_ isTrue: Bool, _ flaw: @autoclosure () -> String) { if !isTrue { flaws.append(flaw()) } }

    // MARK: Steps

    func step() throws {
        stepNumber += 1
        clock.advance(milliseconds: random.next(below: 400))
        switch random.next(below: 100) {
        case 0..<62: change()
        case 62..<76: try settle()
        case 76..<88: arm()
        case 88..<91: try restart()
        case 91..<93: overflow()
        case 93..<95: clock.setBack(milliseconds: random.next(below: 5000))
        case 95..<97: try toggleFullDisk()
        default: try damageFeed()
        }
        daemon?.advance(to: clock.monotonicNanoseconds)
        daemon?.work(limit: 1 + random.next(below: 6))
        try look()
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
    private func change() {
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

    private func arm() {
        guard let daemon else { return }
        let points: [CrashPoint] =
            StoreStep.allCases.map { .store($0) } + [
                .feedWrite(keptBytes: 0), .feedWrite(keptBytes: random.next(below: 3000)), .feedSync, .feedRenamed,
            ]
        let point = points[random.next(below: points.count)]
        note("arm \(point)")
        daemon.mortality.arm(point, after: random.next(below: 3))
    }

    private func toggleFullDisk() throws {
        guard let daemon else { return }
        daemon.mortality.setDiskFull(!daemon.mortality.isDiskFull)
        note("disk full: \(daemon.mortality.isDiskFull)")
    }

    private func restart() throws {
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

    private func start() throws {
        startCount += 1
        let mortality = Mortality(directory: directory)
        // Some die before they are up.
        if random.next(below: 6) == 0 {
            mortality.arm(.feedWrite(keptBytes: random.next(below: 2000)), after: random.next(below: 2))
        }
        do {
            let started = try SimulatedDaemon(mortality, tree, segmentBytes: Self.segmentBytes, clock: clock)
            note("start")
            daemon = started
            started.say(.starting, "starting")
            started.scan()
        } catch {
            expect(mortality.wreck != nil, "a start fails: \(error)")
        }
        if daemon == nil, let wreck = mortality.wreck { try bury("start", wreck) }
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
    private func look() throws {
        guard let daemon else { return }
        if let wreck = daemon.mortality.wreck {
            let cause = log.last { $0.contains(" arm ") }?.components(separatedBy: " arm ").last ?? "start"
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
    private func settle() throws {
        for _ in 0..<20 {
            if daemon == nil { try start() }
            guard let daemon else { continue }
            daemon.mortality.setDiskFull(false)
            clock.advance(milliseconds: 600)
            daemon.advance(to: clock.monotonicNanoseconds)
            daemon.work(limit: 4)
            if !daemon.isDead {
                daemon.mortality.arm(nil, after: 0)
                daemon.say(.ready, "watching")
                note("settled")
                return try compare(daemon)
            }
            try look()
        }
        flaws.append("it dies again and again")
    }

    // MARK: What must be true

    /// What was seen in the feed stands there for ever; what is new is added behind it.
    private func readFeed(whole: Bool) throws {
        let folder = directory + "/feed/"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
            .sorted()
        var bytes = Data()
        for name in names { bytes += FileManager.default.contents(atPath: folder + name) ?? Data() }
        // What follows the last line feed is a line under way.
        while let last = bytes.last, last != 0x0A { bytes.removeLast() }
        if bytes.count < seen.count {
            // The feed of a daemon that cannot write is mended later, and must be by the time that all is settled.
            return expect(!whole, "the feed has lost \(seen.count - bytes.count) bytes that were seen")
        }
        let isKept = bytes.prefix(seen.count) == seen
        expect(isKept, "the feed that was seen has changed")
        if isKept { seen = bytes }
    }

    private func compare(_ daemon: SimulatedDaemon) throws {
        try readFeed(whole: true)
        let reader = try SnapshotReader(directory: directory)
        let documents = try reader.documents(at: reader.resolve(.head))
        var stored: [RelativePath: SHA256Digest] = [:]
        for document in documents { stored[document.path] = document.sha256 }
        let wanted = tree.digests
        expect(
            stored == wanted,
            "the store has \(stored.keys.sorted()), the tree \(wanted.keys.sorted()); different bytes at "
                + "\(wanted.filter { stored[$0.key] != $0.value }.keys.sorted())")
        for document in documents {
            if let known = identities[document.path] {
                expect(known == document.document, "\(document.path) was \(known) and is \(document.document)")
            }
            identities[document.path] = document.document
        }
        let head = daemon.head
        let start = seen.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? seen.startIndex
        let lastLine = String(decoding: seen[start...].prefix(40), as: UTF8.self)
        expect(lastLine.hasPrefix("{\"seq\":\(head.sequence),"), "the feed ends with \(lastLine), not \(head.sequence)")
        if random.next(below: 15) == 0 { try prove() }
        if random.next(below: 15) == 0 { try checkFromScratch() }
    }

    private func prove() throws {
        var faults: [Fault] = []
        _ = try StoreProof(directory: directory, patienceMilliseconds: 0).run { faults.append($0) }
        expect(faults.isEmpty, "verify says: \(faults.prefix(3))")
    }

    /// A store made from the same files in one go has the same digest.
    private func checkFromScratch() throws {
        guard let daemon else { return }
        let scratch = root + "/scratch"
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let fresh = try SimulatedDaemon(
            Mortality(directory: scratch), tree, segmentBytes: Self.segmentBytes, clock: clock)
        fresh.scan()
        fresh.work(limit: 100)
        expect(fresh.head.digest == daemon.head.digest, "the digest differs from one made from scratch")
        fresh.stop()
    }
}

/// Small reports and edits, made up from a seed.
struct SimulatedReports {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private static let people = ["Ana Ruiz", "Tom Berg", "Lena Okoro"]
    private static let things = ["villagers", "students", "boats"]

    private mutating func sentence() -> String {
        let number = 2 + random.next(below: 900)
        let person = Self.people[random.next(below: Self.people.count)]
        let thing = Self.things[random.next(below: Self.things.count)]
        switch random.next(below: 4) {
        case 0: return "\u{201C}We have \(number) \(thing),\u{201D} \(person) said."
        case 1: return "About \(number) \(thing) left the valley on July \(1 + random.next(below: 28)), 2004."
        case 2: return "\(person) said that more than \(number) \(thing) were missing."
        default: return "Nothing was heard from the \(thing)."
        }
    }

    mutating func report() -> [UInt8] {
        let paragraphs = (0..<(1 + random.next(below: 4))).map { _ in sentence() }
        return Array((["Help for the \(random.next(below: 90))"] + paragraphs).joined(separator: "\n\n").utf8)
    }

    mutating func edit(_ bytes: [UInt8]) -> [UInt8] {
        var paragraphs = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n\n")
        let index = random.next(below: paragraphs.count)
        switch random.next(below: 4) {
        case 0: paragraphs.insert(sentence(), at: index)
        case 1 where paragraphs.count > 1: paragraphs.remove(at: index)
        case 2: paragraphs.swapAt(index, random.next(below: paragraphs.count))
        default: paragraphs[index] = sentence()
        }
        return Array(paragraphs.joined(separator: "\n\n").utf8)
    }
}
