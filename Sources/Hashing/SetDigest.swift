import CCrypto

/// A digest of a set of leaves that does not depend on their order and costs work only for the leaves that come or go.
///
/// This is LtHash16 (Bellare and Micciancio's lattice hash, with the parameters that Lewi et al. published in 2019):
/// each leaf is stretched by SHAKE-128 to 1,024 words of 16 bits, and the state is their sum, word by word, modulo
/// 2^16. Finding two different sets with one state is as hard as a short-vector problem; plain addition of 256-bit
/// hashes would not be.
public struct SetDigest: Sendable, Hashable {
    private static let wordCount = 1024

    private var words: [UInt16]

    /// The digest of the empty set.
    public init() { words = [UInt16](repeating: 0, count: Self.wordCount) }

    /// Takes a state that `state` gave; nil for a wrong length.
    public init?(state: [UInt8]) {
        guard state.count == Self.wordCount * 2 else { return nil }
        words = (0..<Self.wordCount).map { UInt16(state[$0 * 2]) | UInt16(state[$0 * 2 + 1]) << 8 }
    }

    /// 2,048 bytes from which the digest can be taken up again: the words, little-endian.
    public var state: [UInt8] {
        words.withUnsafeBufferPointer { words in
            [UInt8](unsafeUninitializedCapacity: words.count * 2) { buffer, count in
                for (index, word) in words.enumerated() {
                    buffer[index * 2] = UInt8(truncatingIfNeeded: word)
                    buffer[index * 2 + 1] = UInt8(truncatingIfNeeded: word >> 8)
                }
                count = words.count * 2
            }
        }
    }

    /// The name of the set: SHA-256 of the state.
    public var digest: SHA256Digest { SHA256Digest(of: state) }

    /// Adds a leaf. A leaf added twice counts twice.
    public mutating func insert(_ leaf: SHA256Digest) { combine(leaf) { $0 &+ $1 } }

    /// Takes out a leaf that was added.
    public mutating func remove(_ leaf: SHA256Digest) { combine(leaf) { $0 &- $1 } }

    private mutating func combine(_ leaf: SHA256Digest, _ operation: (UInt16, UInt16) -> UInt16) {
        let stretched = Self.stretch(leaf)
        words.withUnsafeMutableBufferPointer { words in
            for index in words.indices {
                let word = UInt16(stretched[index * 2]) | UInt16(stretched[index * 2 + 1]) << 8
                words[index] = operation(words[index], word)
            }
        }
    }

    private static func stretch(_ leaf: SHA256Digest) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: wordCount * 2) { buffer, count in
            guard let context = EVP_MD_CTX_new() else { preconditionFailure("libcrypto has no memory") }
            defer { EVP_MD_CTX_free(context) }
            let done =
                EVP_DigestInit_ex(context, EVP_shake128(), nil) == 1
                && EVP_DigestUpdate(context, leaf.bytes, leaf.bytes.count) == 1
                && EVP_DigestFinalXOF(context, buffer.baseAddress, wordCount * 2) == 1
            precondition(done, "libcrypto offers no SHAKE-128")
            count = wordCount * 2
        }
    }
}
