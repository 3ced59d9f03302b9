import BytePaths
import Hashing
import NewsRecord
import TestSupport
import Testing

@testable import RevisionStore

/// Random histories: whatever happens, the feed, the snapshots and the digests agree.
@Suite struct PropertyTests {
    /// What the files hold, and changes that bring it about.
    struct World {
        var files: [String: [String]] = [:]
        var random: SplitMix64

        private static let names = (0..<9).map { "f\($0)" } + ["d/x", "d/y"]

        mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &random) }

        mutating func paragraph() -> String {
            let words = ["Kim", "said", "officials", "left", "12", "7", "400", "the", "border", "in", "spring"]
            return (0..<Int.random(in: 3...9, using: &random)).compactMap { _ in pick(words) }.joined(separator: " ")
        }

        mutating func edit(_ paragraphs: [String]) -> [String] {
            var edited = paragraphs
            let place = Int.random(in: 0..<max(1, edited.count), using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0 where edited.count > 1: edited.remove(at: place)
            case 1: edited.insert(paragraph(), at: place)
            case 2 where edited.count > 1: edited.swapAt(0, place)
            default: edited[place] += " " + paragraph()
            }
            return edited
        }

        /// One change of the files, and what the watch would say of it.
        mutating func step() -> Change {
            let name = pick(Self.names) ?? "f0"
            let other = pick(Self.names) ?? "f1"
            guard let text = files[name] else {
                let text = [paragraph(), paragraph(), paragraph()]
                files[name] = text
                return Synthetic.write(name, text)
            }
            switch Int.random(in: 0..<8, using: &random) {
            case 0:
                files[name] = nil
                return Synthetic.delete(name)
            case 1 where name != other, 2 where name != other:
                let moved = Bool.random(using: &random) ? text : edit(text)
                files[name] = nil
                files[other] = moved
                return Synthetic.move(name, other, moved)
            case 3:
                files[name] = nil
                return .refuse(path: Synthetic.path(name), file: Synthetic.identity(2), reason: "random")
            case 4: return Synthetic.write(name, text)
            default:
                files[name] = edit(text)
                return Synthetic.write(name, files[name] ?? text)
            }
        }
    }

    @Test(arguments: [UInt64](1...8)) func feedSnapshotsAndDigestsAgree(_ seed: UInt64) throws {
        let scratch = try Scratch()
        var world = World(random: SplitMix64(seed: seed))
        var store = try scratch.store()
        var feed: [UInt8] = []
        var commits: [CommittedRevision] = []
        var chain = RevisionChain.origin
        for _ in 0..<40 {
            let batch = (0..<Int.random(in: 1...4, using: &world.random)).map { _ in world.step() }
            if let revision = try store.commit(batch) {
                #expect(revision.firstSequence == store.head().sequence - Int64(revision.changeCount), "seed \(seed)")
                feed += revision.lines
                commits.append(revision)
            }
            if Int.random(in: 0..<5, using: &world.random) == 0 {
                feed += try store.recordStatus(.refused, "something \(feed.count)").bytes
            }
            if Int.random(in: 0..<9, using: &world.random) == 0 {
                store.close()
                store = try scratch.store(clock: TestClock(seconds: 1_700_100_000))
            }
            // What lives is what the files hold.
            let living = try store.knownFiles().filter { $0.refusal == nil }.map(\.path.shown)
            #expect(living == world.files.keys.sorted(), "seed \(seed)")
        }
        #expect(try store.allLines() == feed, "seed \(seed): lines made anew differ")
        let reader = try scratch.reader()
        var fold = Fold()
        var rest = feed[...]
        for commit in commits {
            // The lines up to and with this revision's commit line.
            let end = try #require(Self.position(of: commit.lines, in: rest)) + commit.lines.count
            try fold.apply(Array(rest[..<end]))
            rest = rest[end...]
            #expect(fold.faults == [], "seed \(seed), revision \(commit.revision)")
            let snapshot = try Fold.snapshot(reader, commit.revision)
            #expect(fold == snapshot, "seed \(seed), revision \(commit.revision)")
            #expect(try reader.resolve(.revision(commit.revision)).digest == commit.digest, "seed \(seed)")
            let open = try #require(Self.openLines(commit.lines))
            chain = RevisionChain.link(after: chain, lines: open)
            #expect(chain == commit.chain, "seed \(seed), revision \(commit.revision)")
        }
        // The same content, come by in one step and another order, has the same digest and items, ids aside.
        let fresh = try Scratch()
        let other = try fresh.store()
        let all = world.files.shuffled(using: &world.random)
        _ = try other.commit(all.map { Synthetic.write($0.key, $0.value) })
        #expect(other.head().digest == store.head().digest, "seed \(seed): digest depends on history")
        let ours = try reader.items(at: reader.resolve(.head))
        let theirs = try fresh.reader().items(at: fresh.reader().resolve(.head))
        #expect(ours.count == theirs.count, "seed \(seed)")
        #expect(Self.counts(ours) == Self.counts(theirs), "seed \(seed)")
    }

    @Test(arguments: [UInt64](1...6)) func differencesAreNetEffects(_ seed: UInt64) throws {
        let scratch = try Scratch()
        var world = World(random: SplitMix64(seed: seed))
        let store = try scratch.store()
        for _ in 0..<25 { _ = try store.commit([world.step(), world.step()]) }
        let reader = try scratch.reader()
        let head = store.head().revision
        for _ in 0..<12 {
            let old = Int64.random(in: 0...head, using: &world.random)
            let new = Int64.random(in: 0...head, using: &world.random)
            var values = try Self.values(reader, old)
            var told: [Fold.Key] = []
            try reader.forEachDifference(from: reader.resolve(.revision(old)), to: reader.resolve(.revision(new))) {
                let key = Fold.Key(type: $0.type.name, document: $0.document, id: $0.id)
                told.append(key)
                #expect(values[key] == $0.before, "seed \(seed): \(old) to \(new), \(key)")
                #expect($0.before != $0.after, "seed \(seed): \(old) to \(new), \(key)")
                values[key] = $0.after
            }
            #expect(told == told.sorted(), "seed \(seed)")
            #expect(try values == Self.values(reader, new), "seed \(seed): \(old) to \(new)")
        }
    }

    private static func values(_ reader: SnapshotReader, _ revision: Int64) throws -> [Fold.Key: [UInt8]] {
        try Fold.snapshot(reader, revision).values
    }

    private static func counts(_ items: [StoredItem]) -> [String: Int] {
        items.reduce(into: [:]) { $0["\($1.type) \($1.path.shown)", default: 0] += 1 }
    }

    /// A revision's lines without what follows `digest` in its commit line.
    private static func openLines(_ lines: [UInt8]) -> [UInt8]? {
        position(of: Array(",\"chain\":".utf8), in: lines[...], fromEnd: true).map { Array(lines[..<$0]) }
    }

    private static func position(of part: [UInt8], in whole: ArraySlice<UInt8>, fromEnd: Bool = false) -> Int? {
        guard let first = part.first, whole.count >= part.count else { return nil }
        let starts = whole.startIndex...(whole.endIndex - part.count)
        let isThere = { (index: Int) in whole[index] == first && whole[index...].starts(with: part) }
        return fromEnd ? starts.reversed().first(where: isThere) : starts.first(where: isThere)
    }
}
