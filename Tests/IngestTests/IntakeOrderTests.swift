import BytePaths
import Synchronization
import Testing

@testable import Ingest

/// Which of several waiting jobs comes first, and which has to wait for another.
@Suite struct IntakeOrderTests {
    private final class Flag: Sendable {
        let value = Mutex(false)
    }

    private func path(_ name: String) -> RelativePath { RelativePath(name) ?? .root }

    @Test func anEditInTheMidstOfABurstComesFirst() throws {
        let intake = Intake()
        for index in 0..<100 {
            intake.submit(Job(path: path("new-\(index)"), isEdit: false))
            if index == 50 { intake.submit(Job(path: path("edited"), isEdit: true)) }
        }
        #expect(try #require(intake.next()).path == path("edited"))
    }

    @Test func whatIsNewIsNotStarvedByEdits() throws {
        let intake = Intake()
        intake.submit(Job(path: path("new")))
        for index in 0..<100 { intake.submit(Job(path: path("edited-\(index)"), isEdit: true)) }
        let first = try (0..<10).map { _ in try #require(intake.next()).path }
        #expect(first.contains(path("new")))
    }

    @Test func theOriginOfAMoveWaitsUntilTheMoveIsDone() throws {
        let intake = Intake()
        intake.submit(Job(path: path("old"), mayDelete: true, isBulk: true))
        intake.submit(Job(path: path("new"), movedFrom: path("old"), isBulk: true))
        intake.submit(Job(path: path("other"), mayDelete: true, isBulk: true))
        let move = try #require(intake.next())
        #expect(move.path == path("new"))
        #expect(try #require(intake.next()).path == path("other"))
        // Nobody waits for what cannot be had: of the bulk, the move and the other are under way.
        #expect(intake.bulkState.count == 2)
        #expect(intake.pendingCount == 3)
        intake.finish(move)
        #expect(intake.bulkState.count == 2)
        #expect(try #require(intake.next()).path == path("old"))
    }

    @Test func filesThatExchangeTheirPlacesDoNotWaitForEachOther() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a"), movedFrom: path("b")))
        intake.submit(Job(path: path("b"), movedFrom: path("a")))
        let jobs = try (0..<2).map { _ in try #require(intake.next()) }
        #expect(Set(jobs.map(\.path)) == [path("a"), path("b")])
        intake.finish(jobs)
        #expect(intake.pendingCount == 0)
    }

    @Test func whatIsFoundWhileAPathIsUnderWayIsWaitedForAsThatPathIs() throws {
        let intake = Intake()
        intake.submit(Job(path: path("a")))
        let job = try #require(intake.next())
        let opened = Flag()
        // The fence came before the second path was found, and still waits for it.
        intake.fence { opened.value.withLock { $0 = true } }
        intake.submit(Job(path: path("b")), whileWorkingOn: path("a"))
        intake.finish(job)
        #expect(!opened.value.withLock { $0 })
        intake.finish(try #require(intake.next()))
        #expect(opened.value.withLock { $0 })
    }
}
