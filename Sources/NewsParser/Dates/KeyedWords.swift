/// A short word as two machine words: its bytes with ASCII letters in lower case, so that a look-up compares integers
/// and never builds a `String`.
struct WordKey: Sendable, Hashable {
    /// The longest word that a table can hold, in bytes.
    static let byteLimit = 16

    /// The key of no word.
    static let none = WordKey(low: 0, high: 0)

    var low: UInt64
    var high: UInt64

    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The key of a table's own word, at most `byteLimit` bytes of ASCII letters.
    init(_ word: String) {
        let bytes = Array(word.utf8)
        precondition((1...Self.byteLimit).contains(bytes.count), "a table's words are short")
        self = bytes.withUnsafeBufferPointer { WordKey($0, 0, $0.count) }
    }

    /// The key of the word in `bytes[start..<end]`, all of whose bytes are ASCII letters or belong to wider characters;
    /// `none` if it is longer than `byteLimit`.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        let count = end - start
        self = .none
        guard count <= Self.byteLimit else { return }
        if start + Self.byteLimit <= bytes.count, let base = bytes.baseAddress {
            let raw = UnsafeRawPointer(base + start)
            low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
            high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        } else {
            for index in 0..<min(count, 8) { low |= UInt64(bytes[start + index]) << (8 * UInt64(index)) }
            for index in 8..<max(count, 8) { high |= UInt64(bytes[start + index]) << (8 * UInt64(index - 8)) }
        }
        // A letter's case is one bit; setting it in bytes of wider characters makes no ASCII word of them.
        let lowMask = count >= 8 ? UInt64.max : (1 << (8 * UInt64(count))) - 1
        let highMask = count >= 16 ? UInt64.max : count <= 8 ? 0 : (1 << (8 * UInt64(count - 8))) - 1
        low = low & lowMask | 0x2020_2020_2020_2020 & lowMask
        high = high & highMask | 0x2020_2020_2020_2020 & highMask
    }

    /// The word that begins at `start` with an ASCII letter, where it is made of ASCII letters alone and has room in a
    /// key: the key, the count of bytes, and whether a letter is small. Nil for any other word, and near the end of
    /// `bytes`, where it takes a closer look.
    ///
    /// It looks at eight bytes at once, each in a lane of one number; a lane's top bit is the answer about its byte.
    static func asciiWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (key: WordKey, byteCount: Int, hasSmall: Bool)? {
        guard start + byteLimit <= bytes.count, let base = bytes.baseAddress else { return nil }
        let raw = UnsafeRawPointer(base + start)
        let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
        let lowEnds = otherLanes(low)
        if lowEnds != 0 {
            let count = lowEnds.trailingZeroBitCount >> 3
            // A wider character would belong to the word.
            guard count > 0, low >> UInt64(count * 8) & 0x80 == 0 else { return nil }
            let mask = (1 as UInt64) << UInt64(count * 8) &- 1
            let key = WordKey(low: low & mask | smallBits & mask, high: 0)
            return (key, count, low & mask & smallBits != 0)
        }
        let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        let highEnds = otherLanes(high)
        guard highEnds != 0 else { return nil }
        let count = highEnds.trailingZeroBitCount >> 3
        guard high >> UInt64(count * 8) & 0x80 == 0 else { return nil }
        let mask = (1 as UInt64) << UInt64(count * 8) &- 1
        let key = WordKey(low: low | smallBits, high: high & mask | smallBits & mask)
        return (key, 8 + count, (low | high & mask) & smallBits != 0)
    }

    private static let smallBits: UInt64 = 0x2020_2020_2020_2020

    /// The top bit of every lane whose byte is no ASCII letter.
    private static func otherLanes(_ word: UInt64) -> UInt64 {
        let lanes: UInt64 = 0x0101_0101_0101_0101
        // With its top bit cleared a lane never carries into the next: adding 0x1F sets it from `a` on, 0x05 past `z`.
        let small = (word | smallBits) & (lanes &* 0x7F)
        let fromA = small &+ lanes &* 0x1F
        let pastZ = small &+ lanes &* 0x05
        return (~fromA | pastZ | word) & (lanes &* 0x80)
    }

    /// A well-mixed number for tables.
    var mixed: UInt64 {
        var mix = low &* 0x9E37_79B9_7F4A_7C15 ^ (high &+ 0x7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
        mix ^= mix >> 29
        mix = mix &* 0xBF58_476D_1CE4_E5B9
        return mix ^ mix >> 32
    }
}

/// A fixed set of words, each with what it means: open addressing, at most half full.
///
/// The storage is raw memory that never changes after `init` and goes with the table, so that a look-up checks no
/// bounds and counts no references.
final class KeyedWords<Value: Sendable>: @unchecked Sendable {
    private let keys: UnsafeMutablePointer<WordKey>
    private let values: UnsafeMutablePointer<Value?>
    private let mask: Int

    /// Takes words in lower case with their meanings; a word that stands twice keeps its first meaning.
    init(_ entries: [(String, Value)]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        keys = .allocate(capacity: size)
        keys.initialize(repeating: .none, count: size)
        values = .allocate(capacity: size)
        values.initialize(repeating: nil, count: size)
        mask = size - 1
        for (word, value) in entries {
            let key = WordKey(word)
            var slot = Int(truncatingIfNeeded: key.mixed) & (size - 1)
            while keys[slot] != .none, keys[slot] != key { slot = (slot + 1) & (size - 1) }
            if keys[slot] == key { continue }
            keys[slot] = key
            values[slot] = value
        }
    }

    deinit {
        keys.deallocate()
        values.deinitialize(count: mask + 1)
        values.deallocate()
    }

    /// What the word means; nil for a word that is not here.
    subscript(key: WordKey) -> Value? {
        if key == .none { return nil }
        var slot = Int(truncatingIfNeeded: key.mixed) & mask
        while keys[slot] != .none {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
