import BytePaths
import Synchronization
import TestSupport
import Testing

@testable import Ingest

@Suite struct IntakeTests {
    private func path(_ name: String) -> RelativePath { RelativePath(name) ?? .root }

    private final class Flag: Sendable {
        private let value = Mutex(false)
        var isSet: Bool { value.withLock { $0 } }
        func set() { value.withLock { $0 = true } }
    }

    @Test func newsOfAWaitingPathIsMerged() {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        intake.submit(Job(path: path("a"), mayDelete: true))
        intake.submit(Job(path: path("a"), movedFrom: path("b")))
        #expect(intake.pendingCount == 1)
        let job = intake.next()
        #expect(job?.mayDelete == true)
        #expect(job?.movedFrom == path("b"))
    }

    @Test func newsOfAPathUnderWayMakesItWaitAgainAndNeverRunTwiceAtOnce() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        let first = try #require(intake.next())
        intake.submit(Job(path: path("a")))
        intake.submit(Job(path: path("b")))
        let second = try #require(intake.next())
        #expect(second.path == path("b"))
        intake.finish(first)
        #expect(intake.next()?.path == path("a"))
    }

    @Test func aJobKnowsWhetherThereIsNothingElseToDo() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        let alone = try #require(intake.next())
        #expect(alone.isAlone)
        // The first is still under way.
        intake.submit(Job(path: path("b")))
        let second = try #require(intake.next())
        #expect(!second.isAlone)
        intake.finish([alone, second])
        // A scan may bring more at any moment.
        let scan = intake.beginScan()
        intake.submit(Job(path: path("c")))
        let third = try #require(intake.next())
        #expect(!third.isAlone)
        intake.finish(third)
        intake.endScan(scan)
        intake.submit(Job(path: path("d")))
        #expect(try #require(intake.next()).isAlone)
    }

    @Test func aFenceWaitsForWhatCameBeforeItAndForNothingElse() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        let job = try #require(intake.next())
        let fence = Flag()
        intake.fence { fence.set() }
        intake.submit(Job(path: path("a")))
        intake.submit(Job(path: path("b")))
        #expect(!fence.isSet)
        intake.finish(job)
        #expect(fence.isSet)
        #expect(intake.pendingCount == 2)
    }

    @Test func aFenceWaitsForNewsThatCameWhileTheJobWasUnderWay() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        let first = try #require(intake.next())
        intake.submit(Job(path: path("a")))
        let fence = Flag()
        intake.fence { fence.set() }
        intake.finish(first)
        #expect(!fence.isSet)
        intake.finish(try #require(intake.next()))
        #expect(fence.isSet)
    }

    @Test func aFenceWaitsForAScanAndForWhatTheScanFound() throws {
        let intake = Intake()
        let scan = intake.beginScan()
        let fence = Flag()
        intake.fence { fence.set() }
        intake.submit(Job(path: path("found"), isBulk: true), scan: scan)
        intake.endScan(scan)
        #expect(!fence.isSet)
        intake.finish(try #require(intake.next()))
        #expect(fence.isSet)
    }

    @Test func aScanAfterTheFenceDoesNotHoldItUp() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        let job = try #require(intake.next())
        let fence = Flag()
        intake.fence { fence.set() }
        let scan = intake.beginScan()
        intake.submit(Job(path: path("found"), isBulk: true), scan: scan)
        intake.finish(job)
        #expect(fence.isSet)
        intake.endScan(scan)
    }

    @Test func anEditIsNotStarvedByABurst() {
        let intake = Intake()
        for number in 0..<1000 { intake.submit(Job(path: path("burst-\(number)"))) }
        intake.submit(Job(path: path("edited-by-a-person")))
        let next = [intake.next()?.path, intake.next()?.path]
        #expect(next.contains(path("edited-by-a-person")))
        #expect(next.contains(path("burst-0")))
    }

    @Test func anEditOfAFileThatWaitsInAScanGoesFirst() {
        let intake = Intake()
        let scan = intake.beginScan()
        for number in 0..<100 { intake.submit(Job(path: path("r-\(number)"), isBulk: true), scan: scan) }
        intake.submit(Job(path: path("r-50")))
        let first = intake.next()
        #expect(first?.path == path("r-50"))
        #expect(first?.isBulk == false)
        #expect(intake.bulkState.count == 99)
    }

    @Test func aBulkJobThatWaitsForItsOwnPathDoesNotCountAsToBeExpected() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a"), isBulk: true))
        let first = try #require(intake.next())
        intake.submit(Job(path: path("a"), isBulk: true))
        #expect(intake.bulkState.count == 1)
        intake.finish(first)
        #expect(intake.bulkState.count == 1)
        intake.finish(try #require(intake.next()))
        #expect(intake.bulkState.count == 0)
    }

    @Test func closingReleasesEverybody() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        let fence = Flag()
        intake.fence { fence.set() }
        intake.close()
        #expect(fence.isSet)
        #expect(intake.next() == nil)
        let late = Flag()
        intake.fence { late.set() }
        #expect(late.isSet)
    }

    /// Against a model: each fence remembers which news was open when it was set.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func fencesOpenExactlyWhenAllNewsBeforeThemIsDone(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let intake = Intake()
        var running: [Job] = []
        // By path: the numbers of the news that no finished job has answered; and what the job under way answers.
        var open: [RelativePath: Set<Int>] = [:]
        var answering: [RelativePath: Set<Int>] = [:]
        var fences: [(flag: Flag, news: Set<Int>)] = []
        for step in 0..<3000 {
            switch Int.random(in: 0..<5, using: &random) {
            case 0, 1:
                let path = path("p\(Int.random(in: 0..<6, using: &random))")
                open[path, default: []].insert(step)
                intake.submit(Job(path: path))
            case 2 where open.contains { !$0.value.isEmpty && answering[$0.key] == nil }:
                let job = try #require(intake.next())
                answering[job.path] = open[job.path]
                running.append(job)
            case 3 where !running.isEmpty:
                let job = running.remove(at: Int.random(in: 0..<running.count, using: &random))
                open[job.path]?.subtract(answering.removeValue(forKey: job.path) ?? [])
                intake.finish(job)
            default:
                let flag = Flag()
                fences.append((flag, open.values.reduce(into: []) { $0.formUnion($1) }))
                intake.fence { flag.set() }
            }
            let stillOpen = open.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
            for fence in fences.suffix(40) {
                #expect(fence.flag.isSet == fence.news.isDisjoint(with: stillOpen), "seed \(seed), step \(step)")
            }
        }
    }
}
