import TestSupport
import Testing

@testable import NewsSyntax

/// An index in memory of its own.
private final class Kept {
    let memory: UnsafeMutableRawBufferPointer
    let packed: RowIndex.Packed

    init(_ keys: [UInt64]) {
        packed = RowIndex.pack(keys)
        memory = .allocate(byteCount: packed.bytes.count, alignment: 64)
        memory.copyBytes(from: packed.bytes)
    }

    deinit { memory.deallocate() }

    func open(rowCount: Int? = nil) -> RowIndex? {
        RowIndex(memory.baseAddress!, bucketBits: packed.bucketBits, rowCount: rowCount ?? packed.positions.count)
    }

    /// The rows of keys, in their order.
    func rows(_ keys: [UInt64]) throws -> [UInt32] {
        let index = try #require(open())
        var (candidates, found) = ([UInt32](repeating: 0, count: 256), [UInt32](repeating: 0, count: 256))
        var touched: UInt8 = 0
        let count = candidates.withUnsafeMutableBufferPointer { candidates in
            found.withUnsafeMutableBufferPointer { found in
                keys.withUnsafeBufferPointer {
                    index.find($0.baseAddress!, keys.count, candidates.baseAddress!, found.baseAddress!, &touched)
                }
            }
        }
        return Array(found[..<count])
    }
}

@Suite struct RowIndexTests {
    @Test(arguments: [1, 12, 13, 16, 100, 5_000, 60_000])
    func `every key has its row, and few others have one`(_ count: Int) throws {
        var random = SplitMix64(seed: UInt64(count))
        let all = (0..<count).map { _ in random.next() }
        let kept = Kept(all)
        #expect(kept.packed.positions.sorted() == Array(all.indices))
        let keys = kept.packed.positions.map { all[$0] }
        for start in stride(from: 0, to: keys.count, by: 100) {
            let asked = Array(keys[start..<min(keys.count, start + 100)])
            let rows = (start..<start + asked.count).map(UInt32.init)
            let areFound = try kept.rows(asked) == rows
            #expect(areFound, "from row \(start)")
            // Between them stand keys that nobody has learned.
            let mixed = try kept.rows(asked.flatMap { [$0, random.next()] })
            let areAmong = Set(mixed).isSuperset(of: rows)
            #expect(areAmong && mixed.count <= asked.count + 1, "from row \(start)")
        }
    }

    /// All keys want the same bucket: the search goes on from one to the next, around the end.
    @Test func `a full bucket lends to the next`() throws {
        let keys = (1...40).map { UInt64($0) << 56 | 0x3FFF }
        let kept = Kept(keys)
        // The last bucket is filled first, then those at the start, whose rows come before.
        #expect(try kept.rows(keys) == Array(24..<40) + Array(0..<24))
        #expect(try kept.rows([0x3FFF | 200 << 56]) == [])
    }

    @Test func `keys that cannot be told apart share the first one's row`() throws {
        let (first, second) = (UInt64(7) << 56 | 3, UInt64(7) << 56 | 1 << 20 | 3)
        let kept = Kept([first, second, UInt64(9) << 56])
        #expect(kept.packed.positions == [0, 2])
        #expect(try kept.rows([second, UInt64(9) << 56]) == [0, 1])
    }

    @Test func `an index that cannot be trusted is none`() throws {
        let kept = Kept((0..<100).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
        #expect(kept.open() != nil)
        #expect(kept.open(rowCount: kept.packed.positions.count - 1) == nil, "a row beyond the end")
        for place in stride(from: 0, to: kept.memory.count - 1, by: 64) {
            for lane in 0..<16 where kept.memory[place + lane] == 0 { kept.memory[place + lane] = 1 }
        }
        #expect(kept.open() == nil, "no empty slot, so that a search would not end")
    }
}
