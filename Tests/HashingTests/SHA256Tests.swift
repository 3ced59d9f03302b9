import Hashing
import TestSupport
import Testing

@Suite struct SHA256Tests {
    struct Vector: Sendable, CustomTestStringConvertible {
        var name: String
        var message: [UInt8]
        var hex: String
        var testDescription: String { name }
    }

    /// From the examples that NIST gives for FIPS 180.
    static let vectors = [
        Vector(
            name: "nothing", message: [], hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        Vector(
            name: "one block", message: Array("abc".utf8),
            hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        Vector(
            name: "two blocks", message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
            hex: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
        Vector(
            name: "a million letters", message: [UInt8](repeating: 0x61, count: 1_000_000),
            hex: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ]

    @Test(arguments: vectors) func knownAnswers(_ vector: Vector) {
        #expect(SHA256Digest(of: vector.message).hex == vector.hex)
        #expect(vector.message.withUnsafeBytes { SHA256Digest(of: $0) }.hex == vector.hex)
    }

    @Test(arguments: [3, 99] as [UInt64]) func piecesHashAsTheWhole(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let message = random.bytes(count: random.next(below: 400))
            var hasher = SHA256Hasher()
            var rest = message[...]
            while !rest.isEmpty {
                let piece = rest.prefix(random.next(below: 70))
                hasher.update(Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            #expect(hasher.finish() == SHA256Digest(of: message), "seed \(seed), \(message.count) bytes")
        }
    }

    @Test func hexadecimalBothWays() throws {
        let digest = SHA256Digest(of: Array("abc".utf8))
        #expect(SHA256Digest(hex: digest.hex) == digest)
        #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
        #expect(SHA256Digest(bytes: digest.bytes) == digest)
        #expect(digest.bytes.count == SHA256Digest.byteCount)
    }

    @Test(arguments: [
        "", "ba78", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        String(repeating: "0", count: 66), String(repeating: "0", count: 63) + "g",
        String(repeating: "0", count: 62) + "é",
    ])
    func refusesWhatIsNoDigest(hex: String) {
        #expect(SHA256Digest(hex: hex) == nil)
    }

    @Test(arguments: [0, 31, 33]) func refusesOtherCounts(count: Int) {
        #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
    }
}
