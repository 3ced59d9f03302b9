import NewsSyntax
import Testing

@Suite struct ModelFileTests {
    private let bytes = ModelFile.bytes(of: [
        ("one", [1, 2, 3]), ("two", Array(repeating: 9, count: 100)), ("none", []),
    ])

    @Test func givesBackItsSections() throws {
        let file = try ModelFile(bytes)
        #expect(file.sectionNames == ["none", "one", "two"])
        #expect(try file.section("one").bytes.elementsEqual([1, 2, 3]))
        #expect(try file.section("two").bytes.count == 100)
        #expect(throws: ModelError.missing(section: "three")) { try file.section("three") }
        #expect(file.digest.count == 64)
    }

    @Test func refusesWhatIsNoModel() {
        #expect(throws: ModelError.notAModel) { try ModelFile([]) }
        #expect(throws: ModelError.notAModel) { try ModelFile(Array("something else entirely".utf8)) }
        // However it is cut or damaged, it is read or refused, and never trusted beyond its end.
        for count in stride(from: 0, to: bytes.count, by: 7) { _ = try? ModelFile(Array(bytes[..<count])) }
        for place in 0..<112 {
            var damaged = bytes
            damaged[place] ^= 0xFF
            _ = try? ModelFile(damaged)
        }
    }

    @Test func refusesANetworkThatIsNone() throws {
        let file = try ModelFile(bytes)
        #expect(throws: ModelError.malformed(section: "two")) { try SparseNet(file.section("two")) }
    }
}
