import Hashing

/// The digest of a set of leaves, worked out by the definition in docs/store.md and by nothing of the writer's: each leaf
/// is stretched by SHAKE-128 to 1,024 little-endian words of 16 bits, the words are added up leaf by leaf modulo 2^16,
/// and SHA-256 of the 2,048 bytes names the set.
struct ProofSet {
    private(set) var words = [UInt16](repeating: 0, count: 1024)

    init() {}

    /// Takes up 2,048 bytes that a set was written as; nil for another length.
    init?(bytes: [UInt8]) {
        guard bytes.count == 2048 else { return nil }
        for index in words.indices { words[index] = UInt16(bytes[index * 2]) | UInt16(bytes[index * 2 + 1]) << 8 }
    }

    mutating func add(_ leaf: [UInt8]) {
        let stretched = Shake128.output(of: leaf, words: 1024)
        var index = 0
        while index < 1024 {
            words[index] &+= stretched[index]
            index += 1
        }
    }

    mutating func take(_ leaf: [UInt8]) {
        let stretched = Shake128.output(of: leaf, words: 1024)
        var index = 0
        while index < 1024 {
            words[index] &-= stretched[index]
            index += 1
        }
    }

    var bytes: [UInt8] { words.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] } }

    var digest: [UInt8] { SHA256Digest(of: bytes).bytes }
}

/// SHAKE-128 (FIPS 202) of inputs shorter than one block, which a leaf is.
enum Shake128 {
    private static let rateBytes = 168

    /// The first `words` little-endian words of 16 bits that come out for `input`, of less than 168 bytes.
    static func output(of input: [UInt8], words: Int) -> [UInt16] {
        var block = [UInt8](repeating: 0, count: rateBytes)
        for (index, byte) in input.prefix(rateBytes - 1).enumerated() { block[index] = byte }
        block[min(input.count, rateBytes - 1)] ^= 0x1F
        block[rateBytes - 1] ^= 0x80
        var state = [UInt64](repeating: 0, count: 25)
        for lane in 0..<(rateBytes / 8) {
            for byte in 0..<8 { state[lane] |= UInt64(block[lane * 8 + byte]) << UInt64(byte * 8) }
        }
        var output: [UInt16] = []
        output.reserveCapacity(words)
        while output.count < words {
            permute(&state)
            for lane in 0..<(rateBytes / 8) where output.count < words {
                for part in 0..<4 { output.append(UInt16(truncatingIfNeeded: state[lane] >> UInt64(part * 16))) }
            }
        }
        return Array(output.prefix(words))
    }

    private static let rounds: [UInt64] = [
        0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808A, 0x8000_0000_8000_8000,
        0x0000_0000_0000_808B, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
        0x0000_0000_0000_008A, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000A,
        0x0000_0000_8000_808B, 0x8000_0000_0000_008B, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
        0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800A, 0x8000_0000_8000_000A,
        0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
    ]
    private static let rotations: [UInt64] = [
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
    ]
    private static let lanes = [
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
    ]

    /// Keccak-f[1600]. Plain loops over pointers: without the optimiser anything else takes ten times as long.
    private static func permute(_ array: inout [UInt64]) {
        array.withUnsafeMutableBufferPointer { state in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 5) { column in
                rounds.withUnsafeBufferPointer { rounds in
                    var round = 0
                    while round < 24 {
                        mixColumns(state, column)
                        turnLanes(state)
                        mixRows(state, column)
                        state[0] ^= rounds[round]
                        round += 1
                    }
                }
            }
        }
    }

    private static func mixColumns(
        _ state: UnsafeMutableBufferPointer<UInt64>, _ column: UnsafeMutableBufferPointer<UInt64>
    ) {
        var x = 0
        while x < 5 {
            column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20]
            x += 1
        }
        x = 0
        while x < 5 {
            let next = column[x == 4 ? 0 : x + 1]
            let mixed = column[x == 0 ? 4 : x - 1] ^ (next << 1 | next >> 63)
            var lane = x
            while lane < 25 {
                state[lane] ^= mixed
                lane += 5
            }
            x += 1
        }
    }

    private static func turnLanes(_ state: UnsafeMutableBufferPointer<UInt64>) {
        lanes.withUnsafeBufferPointer { lanes in
            rotations.withUnsafeBufferPointer { rotations in
                var carried = state[1]
                var index = 0
                while index < 24 {
                    let lane = lanes[index]
                    let kept = state[lane]
                    state[lane] = carried &<< rotations[index] | carried &>> (64 &- rotations[index])
                    carried = kept
                    index += 1
                }
            }
        }
    }

    private static func mixRows(
        _ state: UnsafeMutableBufferPointer<UInt64>, _ column: UnsafeMutableBufferPointer<UInt64>
    ) {
        var row = 0
        while row < 25 {
            var x = 0
            while x < 5 {
                column[x] = state[row + x]
                x += 1
            }
            x = 0
            while x < 5 {
                state[row + x] = column[x] ^ (~column[x == 4 ? 0 : x + 1] & column[x > 2 ? x - 3 : x + 2])
                x += 1
            }
            row += 5
        }
    }
}
