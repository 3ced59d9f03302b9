import NewsSyntax
import TestSupport
import Testing

@testable import NewsAttribution

@Suite struct HashedWeightsTests {
    private func read(_ table: [UInt8]) throws -> HashedWeights {
        try HashedWeights(ModelFile(ModelFile.bytes(of: [("table", table)])).section("table"))
    }

    @Test func givesBackWhatWasPacked() throws {
        var random = SplitMix64(seed: 11)
        let keys = (0..<2_000).map { _ in random.next() }
        let values = (0..<4_000).map { _ in Float(Int(random.next() % 401) - 200) / 100 }
        let weights = try read(HashedWeights.pack(keys, values, classCount: 2))
        #expect(weights.classCount == 2)
        for (index, key) in keys.enumerated() {
            var sums: [Int32] = [0, 0]
            sums.withUnsafeMutableBufferPointer { sums in
                if let base = sums.baseAddress { weights.add(key, to: base) }
            }
            for label in 0..<2 {
                #expect(abs(weights.scaled(sums[label]) - values[index * 2 + label]) < 0.02, "key \(index), seed 11")
            }
        }
    }

    @Test func knowsNothingOfOtherKeys() throws {
        let weights = try read(HashedWeights.pack([1 << 60, 2 << 60], [1, -1], classCount: 1))
        var sum: Int32 = 0
        weights.add(5 << 40, to: &sum)
        #expect(sum == 0)
    }

    @Test(arguments: [0, 8, 15, 40]) func refusesACutTable(count: Int) {
        let table = HashedWeights.pack([1, 2, 3], [1, 2, 3], classCount: 1)
        #expect(throws: ModelError.self) { _ = try read(Array(table.prefix(count))) }
    }

    @Test func refusesAFileWithoutItsSections() throws {
        let file = try ModelFile(ModelFile.bytes(of: [("other", [1, 2, 3])]))
        #expect(throws: ModelError.missing(section: "attribution.cue")) { _ = try AttributionModel(file) }
    }
}
