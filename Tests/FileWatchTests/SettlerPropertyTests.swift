import BytePaths
import TestSupport
import Testing

@testable import FileWatch

/// A directory in memory that tells events as the kernel does, and a consumer that does what the decisions say.
/// In the end the consumer must know exactly what the directory holds.
final class ModelWorld {
    static let names = ["a.txt", "b.txt", "c.txt", "t.tmp", ".h", "a.txt~", "d/a.txt", "d/x.txt"]
        .map { RelativePath($0)! }

    private var files: [RelativePath: Int] = [:]
    private var open: [RelativePath] = []
    private var known: [RelativePath: Int] = [:]
    private var nextContent = 1
    private var nextCookie: UInt32 = 1
    private var now: UInt64 = 0
    private let filter = FileFilter()
    private var settler: EventSettler?
    var history: [String] = []

    init() {
        settler = EventSettler(
            settleNanoseconds: 250_000_000, filter: filter, isTracked: { [unowned self] in known[$0] != nil })
    }

    var expected: [RelativePath: Int] { files.filter { filter.accepts(file: $0.key) } }
    var seen: [RelativePath: Int] { known }

    func step(_ random: inout SplitMix64) {
        pass(milliseconds: [0, 0, 0, 1, 20, 120, 260].randomElement(using: &random)!)
        let name = Self.names.randomElement(using: &random)!
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: write(name)
        case 2: beginWriting(name)
        case 3: endWriting()
        case 4: remove(name)
        case 5, 6, 7: rename(name, Self.names.randomElement(using: &random)!)
        case 8: exchange(name, Self.names.randomElement(using: &random)!)
        default: link(name, Self.names.randomElement(using: &random)!)
        }
    }

    func pass(milliseconds: UInt64) {
        now += milliseconds * 1_000_000
        var decisions: [EventSettler.Decision] = []
        settler?.advance(to: now, into: &decisions)
        follow(decisions)
    }

    func endWriting() {
        guard let name = open.popLast(), files[name] != nil else { return }
        files[name] = content()
        tell(.modified, name)
        tell(.closedAfterWriting, name)
    }

    var isWriting: Bool { !open.isEmpty }

    private func content() -> Int {
        defer { nextContent += 1 }
        return nextContent
    }

    private func write(_ name: RelativePath) {
        beginWriting(name)
        endWriting()
    }

    private func beginWriting(_ name: RelativePath) {
        guard !open.contains(name) else { return }
        if files[name] == nil { tell(.created, name) }
        files[name] = content()
        tell(.modified, name)
        open.append(name)
    }

    private func remove(_ name: RelativePath) {
        guard files[name] != nil, !open.contains(name) else { return }
        files[name] = nil
        tell(.deleted, name)
    }

    private func rename(_ old: RelativePath, _ new: RelativePath) {
        guard let moved = files[old], old != new, !open.contains(old), !open.contains(new) else { return }
        files[old] = nil
        files[new] = moved
        tellRename(old, new)
    }

    private func exchange(_ one: RelativePath, _ other: RelativePath) {
        guard let first = files[one], let second = files[other], one != other, !open.contains(one),
            !open.contains(other)
        else { return }
        files[one] = second
        files[other] = first
        tellRename(one, other)
        tellRename(other, one)
    }

    private func link(_ old: RelativePath, _ new: RelativePath) {
        guard let linked = files[old], files[new] == nil, !open.contains(old) else { return }
        files[new] = linked
        tell(.created, new)
    }

    private func tellRename(_ old: RelativePath, _ new: RelativePath) {
        nextCookie += 1
        tell(.movedFrom(cookie: nextCookie), old)
        tell(.movedTo(cookie: nextCookie), new)
    }

    private func tell(_ kind: FileEvent.Kind, _ path: RelativePath) {
        history.append("\(now / 1_000_000) \(kind) \(path)")
        var decisions: [EventSettler.Decision] = []
        settler?.receive(FileEvent(kind, path), at: now, into: &decisions)
        follow(decisions)
    }

    private func follow(_ decisions: [EventSettler.Decision]) {
        for decision in decisions {
            history.append("    \(decision)")
            switch decision {
            case .touched(let path, _), .gone(let path): look(at: path)
            case .moved(let old, let new):
                look(at: old)
                look(at: new)
            case .rescan, .rescanAll, .rootGone: break
            }
        }
    }

    private func look(at path: RelativePath) { known[path] = filter.accepts(file: path) ? files[path] : nil }
}

@Suite struct SettlerPropertyTests {
    @Test(arguments: 0..<40)
    func noPathIsEverLost(_ group: Int) {
        for seed in UInt64(group * 50)..<UInt64(group * 50 + 50) {
            var random = SplitMix64(seed: seed)
            let world = ModelWorld()
            for _ in 0..<60 { world.step(&random) }
            while world.isWriting { world.endWriting() }
            world.pass(milliseconds: 300)
            #expect(world.seen == world.expected, "seed \(seed)\n\(world.history.suffix(40).joined(separator: "\n"))")
        }
    }
}
