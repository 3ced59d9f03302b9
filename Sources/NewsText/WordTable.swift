/// Words with a number each, found by their bytes whatever the case of their ASCII letters.
///
/// The storage is raw memory that never changes after `init` and goes with the table: a look-up, of which there is one
/// for every word of every report, counts no references.
public final class WordTable: @unchecked Sendable {
    private struct Entry {
        var value: UInt64
        /// Where the word's bytes begin in `keys`.
        var start: Int32
        /// How many there are; 0 marks a free slot.
        var count: Int32
    }

    private let slots: UnsafeMutablePointer<Entry>
    private let keys: UnsafeMutablePointer<UInt8>
    private let mask: Int
    private let longestByteCount: Int

    /// Takes words, written small, and their values. Of a word given twice, the values are united bit by bit.
    public convenience init(_ entries: [(String, UInt64)]) {
        var bytes: [UInt8] = []
        var words: [Word] = []
        words.reserveCapacity(entries.count)
        for (word, value) in entries {
            let start = bytes.count
            bytes.append(contentsOf: word.utf8)
            words.append(Word(range: start..<bytes.count, value: value))
        }
        self.init(words, in: bytes) { $0 | $1 }
    }

    /// A word of a text, and its value.
    public struct Word {
        /// Its bytes.
        public var range: Range<Int>
        /// What the table gives for it, not 0.
        public var value: UInt64

        /// A word by where it stands.
        public init(range: Range<Int>, value: UInt64) { (self.range, self.value) = (range, value) }
    }

    /// Takes words that stand in one text, written small: long tables are made from their text without a string a word.
    ///
    /// - Parameters:
    ///   - bytes: the text; it is not kept.
    ///   - unite: of a word given again, its value so far and the new one; gives what it has from now on.
    public init(
        _ words: [Word], in bytes: [UInt8], uniting unite: (UInt64, UInt64) -> UInt64
    ) {
        var capacity = 16
        while capacity < words.count * 3 { capacity *= 2 }
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Entry(value: 0, start: 0, count: 0), count: capacity)
        keys = .allocate(capacity: max(1, words.reduce(0) { $0 + $1.range.count }))
        mask = capacity - 1
        longestByteCount = words.reduce(0) { max($0, $1.range.count) }
        var end = 0
        for word in words where !word.range.isEmpty {
            let (start, count) = (word.range.lowerBound, word.range.count)
            var slot = bytes.withUnsafeBufferPointer { Self.hash($0, start, word.range.upperBound) } & mask
            while slots[slot].count > 0, !isKey(slots[slot], bytes, start, count) { slot = (slot + 1) & mask }
            if slots[slot].count > 0 {
                slots[slot].value = unite(slots[slot].value, word.value)
                continue
            }
            slots[slot] = Entry(value: word.value, start: Int32(end), count: Int32(count))
            for place in word.range {
                keys[end] = bytes[place]
                end += 1
            }
        }
    }

    private func isKey(_ entry: Entry, _ bytes: [UInt8], _ start: Int, _ count: Int) -> Bool {
        guard Int(entry.count) == count else { return false }
        let key = keys + Int(entry.start)
        return (0..<count).allSatisfy { bytes[start + $0] == key[$0] }
    }

    deinit {
        slots.deallocate()
        keys.deallocate()
    }

    /// The value of the word in `bytes[start..<end]`, or 0 where the table has no such word.
    public func value(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        let count = end - start
        guard count > 0, count <= longestByteCount else { return 0 }
        var slot = Self.hash(bytes, start, end) & mask
        while true {
            let entry = slots[slot]
            if entry.count == 0 { return 0 }
            if Int(entry.count) == count {
                let key = keys + Int(entry.start)
                var index = 0
                while index < count, ByteScan.lowered(bytes[start + index]) == key[index] { index += 1 }
                if index == count { return entry.value }
            }
            slot = (slot + 1) & mask
        }
    }

    /// Mixes the bytes eight at a time; setting the bit that tells small letters from capitals makes both the same,
    /// and what else it makes the same is told apart by the comparison.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let small: UInt64 = 0x2020_2020_2020_2020
        let count = end - start
        var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
        if count >= 8 {
            var index = start
            while index + 8 < end {
                hash =
                    (hash ^ (raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) | small))
                    &* 0xFF51_AFD7_ED55_8CCD
                hash ^= hash >> 32
                index += 8
            }
            hash ^= raw.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self) | small
        } else if count >= 4 {
            let low = UInt64(raw.loadUnaligned(fromByteOffset: start, as: UInt32.self))
            let high = UInt64(raw.loadUnaligned(fromByteOffset: end - 4, as: UInt32.self))
            hash ^= (low | high << 32) | small
        } else {
            var word: UInt64 = 0
            for index in start..<end { word = word << 8 | UInt64(bytes[index]) }
            hash ^= word | small
        }
        hash = hash &* 0xFF51_AFD7_ED55_8CCD
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
