import BytePaths
import Foundation
import Hashing
import NewsParser
import NewsRecord
import Retention
import RevisionStore
import TestSupport

@testable import Ingest

/// A report that is to go for good, and what must not be left of it.
struct PlannedPurge {
    var document: String
    var paths: Set<RelativePath>
    /// Where it lives or, where it does not, lived last.
    var path: RelativePath
    var keepsOut: Bool
    /// Whether no other report lives at `path`.
    var keepsPathOut: Bool
    var contents: Set<SHA256Digest>
    /// Of these no file may have one afterwards: words, and hashes that nothing else has.
    var traces: [Data]
    /// The newest line before it.
    var lastSequence: Int64
}

extension Simulation {
    // MARK: Deeds

    /// Somebody has history forgotten, while others go on to write.
    func compact() throws {
        guard plannedFloor == nil, plannedPurge == nil, let daemon, !daemon.isDead else { return try settle() }
        let head = daemon.head
        let asked = floor + Int64(random.next(below: Int(head.revision - floor) + 1))
        note("compact before \(asked)")
        deeds["compactions", default: 0] += 1
        plannedFloor = max(floor, asked)
        if random.next(below: 2) == 0 { arm(Self.compactionPoints + feedPoints(), patience: 3) }
        daemon.interlude.body = { [self] in
            guard random.next(below: 3) == 0 else { return }
            change()
            workOn()
        }
        defer { daemon.interlude.body = {} }
        do {
            let oldest = try daemon.upkeep.compact(before: .revision(asked))
            expect(oldest == plannedFloor, "compacting before \(asked) keeps \(oldest) on")
            expect(daemon.head.oldestRevision == oldest, "the floor is not raised")
        } catch {
            expect(daemon.isDead || isBehind, "a compaction fails: \(error)")
        }
    }

    /// Somebody has a report taken out of everything.
    func purge() throws {
        guard plannedFloor == nil, plannedPurge == nil else { return try settle() }
        try settle()
        guard flaws.isEmpty, let daemon, !daemon.isDead, let plan = try planPurge(daemon) else { return }
        note("purge \(plan.document) of \(plan.path)\(plan.keepsOut ? " and keep it out" : "")")
        deeds["purges", default: 0] += 1
        plannedPurge = plan
        if random.next(below: 2) == 0 { arm(Self.purgePoints + feedPoints(), patience: 2) }
        do {
            let number = Int64(plan.document.dropFirst(2)) ?? 0
            _ = try daemon.upkeep.purge(document: number, keepsOut: plan.keepsOut)
            try readFeed(whole: true)
            expect(plannedPurge == nil, "a purge that ended is not in the feed")
        } catch {
            expect(daemon.isDead, "a purge fails: \(error)")
            try look()
            // What is left of it is looked for before anybody writes anything else.
            for _ in 0..<10 where self.daemon == nil { try start() }
            if let daemon = self.daemon, !daemon.isDead { try readFeed(whole: true) }
        }
    }

    /// Reports are read again: by another release's parser, or because somebody asks for it.
    func readAgain() throws {
        guard let daemon, !daemon.isDead else { return try start() }
        deeds["rereadings", default: 0] += 1
        if random.next(below: 2) == 0 {
            let ours = Parser().version
            parserVersion = parserVersion == ours ? "another/1" : ours
            note("the parser is now \(parserVersion)")
            return try restart()
        }
        note("read all again")
        arm(Self.commitPoints + feedPoints(), patience: 3)
        do {
            _ = try daemon.upkeep.reread(all: true)
        } catch {
            expect(daemon.isDead, "reading again fails: \(error)")
        }
    }

    /// The daemon that ran last was one of an earlier release, now and then. Whether it was.
    func makeOlder() throws -> Bool {
        guard plannedFloor == nil, plannedPurge == nil, !seen.isEmpty, !isOlder, random.next(below: 8) == 0
        else { return false }
        isOlder = true
        // The first release forgot nothing.
        let version = floor == 0 && purgeCount == 0 ? 1 + random.next(below: 3) : 2 + random.next(below: 2)
        note("the store is one of version \(version)")
        deeds["migrations", default: 0] += 1
        try OlderStore.make(directory + "/store.sqlite", version: version)
        return true
    }

    static let compactionPoints: [CrashPoint] = [
        .forgetting(.floorRaised), .forgetting(.feedTrimmed), .forgetting(.rowsForgotten), .store(.rowsTaken),
        .store(.rowsTaken), .store(.rowsTaken),
    ]
    static let purgePoints: [CrashPoint] = [
        .store(.rowsPurged), .store(.historyRepaired), .forgetting(.purged), .forgetting(.feedRewritten),
        .store(.fileScrubbed), .store(.logEmptied),
    ]

    // MARK: The model

    /// Takes up what a compaction or a purge did, as far as the store says that it took place.
    func noteForgotten(_ daemon: SimulatedDaemon, _ feed: Data) throws {
        let now = daemon.head.oldestRevision
        if now != floor {
            expect(now == plannedFloor, "the floor is \(now) and not \(floor) or \(plannedFloor ?? floor)")
            forget(through: now, daemon.head.oldestSequence - 1)
        }
        plannedFloor = nil
        guard let plan = plannedPurge else { return }
        plannedPurge = nil
        let lines = feed.split(separator: 0x0A)
        guard lines.contains(where: { Self.records($0, after: plan.lastSequence) }) else { return }
        try takeOut(plan, lines)
    }

    private func forget(through revision: Int64, _ sequence: Int64) {
        floor = revision
        // A full disk can have kept the floor's lines from everybody.
        if seenLast <= sequence, seenRevision < revision { return seen = Data() }
        let mark = Data("\"revision\":\(revision),".utf8)
        var end = seen.startIndex
        var found = false
        for line in seen.split(separator: 0x0A) {
            end = line.endIndex + 1
            if line.prefix(64).range(of: mark) != nil, line.prefix(160).range(of: Data("\"op\":\"commit\"".utf8)) != nil
            {
                found = true
                break
            }
        }
        expect(found, "revision \(revision) was never seen")
        seen = Data(seen[end...])
    }

    /// The numbers in the last line that was seen.
    private var lastSeen: JSONValue? {
        seen.split(separator: 0x0A).last.flatMap { try? JSONValue(parsing: Array($0)) }
    }

    private var seenLast: Int64 { Int64(lastSeen?["seq"]?.integer ?? 0) }
    private var seenRevision: Int64 { Int64(lastSeen?["revision"]?.integer ?? 0) }

    private static func records(_ line: Data, after sequence: Int64) -> Bool {
        guard line.range(of: Data("\"cause\":\"purged\"".utf8)) != nil, let value = try? JSONValue(parsing: Array(line))
        else { return false }
        return value["op"]?.string == "commit" && Int64(value["seq"]?.integer ?? 0) > sequence
    }

    /// Every line that was seen is there still, or something that says only that it was purged stands in its place.
    private func takeOut(_ plan: PlannedPurge, _ lines: [Data]) throws {
        purgeCount += 1
        if plan.keepsOut {
            if plan.keepsPathOut { keptOutPaths.insert(plan.path) }
            keptOutContents.formUnion(plan.contents)
        }
        identities[plan.path] = nil
        let old = seen.split(separator: 0x0A)
        guard lines.count >= old.count else { return flaws.append("a purge made the feed shorter") }
        var counts: [Int: Int] = [:]
        for (before, after) in zip(old, lines) where before != after {
            let was = try JSONValue(parsing: Array(before))
            let now = try JSONValue(parsing: Array(after))
            let isInPlace = ["seq", "revision", "time"].allSatisfy { was[$0] == now[$0] }
            expect(
                isInPlace, "a purge changed the place of a line: \(String(decoding: after.prefix(80), as: UTF8.self))")
            let revision = was["revision"]?.integer ?? 0
            switch was["op"]?.string {
            case "commit":
                let kept = Self.documents(of: was).filter { $0["document"]?.string != plan.document }
                expect(Self.documents(of: now) == kept, "a purge left something else in the commit of \(revision)")
                let count = (was["changes"]?.integer ?? 0) - counts[revision, default: 0]
                expect(now["changes"]?.integer == count, "a purge counts the lines of \(revision) wrongly")
            case "status":
                let text = was["text"]?.string ?? ""
                expect(
                    Self.isTombstone(now) && plan.paths.contains { text.contains($0.shown) },
                    "a purge took the line “\(text)”")
            default:
                counts[revision, default: 0] += 1
                expect(
                    Self.isTombstone(now) && was["document"]?.string == plan.document,
                    "a purge took a line of \(was["document"]?.string ?? "nothing")")
            }
        }
        seen = Data(lines.prefix(old.count).joined(separator: [0x0A]) + (old.isEmpty ? [] : [0x0A]))
        expect(seen.range(of: Data("\"\(plan.document)\"".utf8)) == nil, "the feed names what was purged")
        for (name, trace) in try traces(of: plan) { flaws.append("\(name) still has \(trace)") }
    }

    private static func documents(of commit: JSONValue) -> [JSONValue] {
        guard case .array(let documents)? = commit["documents"] else { return [] }
        return documents
    }

    private static func isTombstone(_ line: JSONValue) -> Bool {
        line["op"]?.string == "status" && line["state"]?.string == "purged"
            && line["text"]?.string == "a line was purged"
    }

    /// Files of the state directory that have what must be gone.
    private func traces(of plan: PlannedPurge) throws -> [(file: String, trace: String)] {
        var found: [(String, String)] = []
        for name in FileManager.default.enumerator(atPath: directory)?.compactMap({ $0 as? String }) ?? [] {
            guard let data = FileManager.default.contents(atPath: directory + "/" + name) else { continue }
            for trace in plan.traces where data.range(of: trace) != nil {
                found.append((name, String(decoding: trace, as: UTF8.self)))
            }
        }
        return found
    }

    // MARK: What to purge

    private struct Past {
        var paths: Set<RelativePath> = []
        var contents: Set<SHA256Digest> = []
        var markers: Set<String> = []
    }

    /// Picks any document that a kept snapshot has.
    private func planPurge(_ daemon: SimulatedDaemon) throws -> PlannedPurge? {
        let reader = try SnapshotReader(directory: directory)
        var pasts: [String: Past] = [:]
        for revision in floor...daemon.head.revision where revision > 0 {
            for document in try reader.documents(at: reader.resolve(.revision(revision))) {
                var past = pasts[document.document] ?? Past()
                past.paths.insert(document.path)
                if past.contents.insert(document.sha256).inserted {
                    past.markers.formUnion(SimulatedReports.markers(in: try reader.rawBytes(of: document)))
                }
                pasts[document.document] = past
            }
        }
        let names = pasts.keys.sorted()
        guard !names.isEmpty else { return nil }
        let name = names[random.next(below: names.count)]
        guard let past = pasts[name] else { return nil }
        let others = pasts.filter { $0.key != name }.values
        let markers = past.markers.subtracting(others.flatMap(\.markers))
        let contents = past.contents.subtracting(others.flatMap(\.contents))
        let living = try reader.document(.id(name), at: reader.resolve(.head))?.path
        let entries = try reader.revisions(of: .id(name)) ?? []
        let parts = entries.flatMap(\.documents).filter { $0.document == name }
        let last = parts.first?.path
        guard let path = living ?? last else { return nil }
        // Copies under other names would stay, and only until somebody saves them.
        let isAlone = contents.count == past.contents.count
        guard living == nil || isAlone else { return nil }
        return PlannedPurge(
            document: name, paths: past.paths.union(parts.map(\.path)).union(parts.compactMap(\.from)), path: path,
            keepsOut: living != nil || (isAlone && random.next(below: 3) == 0),
            keepsPathOut: try living != nil || reader.document(.path(path), at: reader.resolve(.head)) == nil,
            contents: past.contents, traces: markers.map { Data($0.utf8) } + contents.map { Data($0.bytes) },
            lastSequence: daemon.head.sequence)
    }
}
