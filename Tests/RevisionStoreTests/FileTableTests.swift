import BytePaths
import Hashing
import NewsRecord
import Testing

@testable import RevisionStore

@Suite struct FileTableTests {
    @Test func followsWhatHappens() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let a = Synthetic.path("a")
        _ = try store.commit([Synthetic.write("a", ["One."])])
        #expect(try store.isTracked(a))
        #expect(try store.knownFile(a)?.identity == Synthetic.identity(1))
        #expect(try store.commit([.observe(path: a, file: Synthetic.identity(7))]) == nil)
        let observed = try store.knownFile(a)
        #expect(observed?.identity == Synthetic.identity(7))
        #expect(observed?.sha256 == Synthetic.record(a, ["One."]).record.document.sha256)
        _ = try store.commit([Synthetic.move("a", "b", ["One."])])
        #expect(try store.knownFile(a) == nil)
        #expect(try store.isTracked(Synthetic.path("b")))
        _ = try store.commit([Synthetic.delete("b")])
        #expect(try store.knownFiles() == [])
    }

    @Test func refusedFilesAreRememberedAndCounted() throws {
        let scratch = try Scratch()
        let big = Synthetic.path("big")
        do {
            let store = try scratch.store()
            let refusal = Change.refuse(path: big, file: Synthetic.identity(3), reason: "larger than 8 MiB")
            #expect(try store.commit([refusal]) == nil)
            #expect(try store.commit([refusal]) == nil)
            #expect(store.head().refusedCount == 1)
        }
        let store = try scratch.store()
        #expect(store.head().refusedCount == 1)
        let known = try store.knownFile(big)
        #expect(
            known == KnownFile(path: big, identity: Synthetic.identity(3), sha256: nil, refusal: "larger than 8 MiB"))
        #expect(try scratch.reader().refusedFiles() == [known].compactMap { $0 })
        _ = try store.commit([Synthetic.write("big", ["Small now."])])
        #expect(store.head().refusedCount == 0)
        _ = try store.commit([.refuse(path: big, file: Synthetic.identity(4), reason: "binary")])
        _ = try store.commit([.forgetRefusal(path: big)])
        #expect(store.head().refusedCount == 0)
        #expect(try store.knownFile(big) == nil)
    }

    @Test func listsWhatLiesBelowADirectory() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let names = ["a", "a-b", "a/x", "a/y/z", "a0", "b/a/x"]
        _ = try store.commit(names.map { Synthetic.write($0, ["One."]) })
        let below = try store.knownFiles(under: Synthetic.path("a")).map(\.path.shown)
        #expect(below == ["a", "a/x", "a/y/z"])
        #expect(try store.knownFiles().map(\.path.shown) == names.sorted())
    }
}
