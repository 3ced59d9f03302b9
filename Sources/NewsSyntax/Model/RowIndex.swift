/// Says which row of a network a key has, if any.
///
/// Half of the keys that are asked for have none, so that is what must cost little. Slots stand in buckets of sixteen, and
/// each has a tag of one byte, taken from the key: one load and one comparison say of a whole bucket that the key is not
/// in it. Where a tag fits, two further bytes of the key are compared, in the same cache line; one key in a million that
/// was never learned is taken for another.
///
/// The layout: buckets of 64 bytes. A bucket is sixteen tags (0 where a slot is empty), two bytes of the key a slot, the
/// number of the bucket's first row (four bytes; all numbers little-endian), and nothing. The rows of a bucket follow one
/// another. A key stands in the bucket of its lowest bits, or, where that is full, in the next that is not.
struct RowIndex: Sendable {
    private nonisolated(unsafe) let buckets: UnsafeRawPointer
    private let mask: UInt64

    static let bucketSize = 16
    private static let bucketByteCount: UInt64 = 64
    /// More rows than this are not kept.
    static let largestRowCount = 1 << 20

    private typealias Tags = SIMD16<UInt8>

    /// How many bytes an index takes.
    static func byteCount(bucketBits: Int) -> Int { Int(bucketByteCount) << bucketBits }

    /// An index in memory that lives longer than it.
    ///
    /// - Parameters:
    ///   - base: ``byteCount(bucketBits:)`` bytes, aligned to a cache line.
    ///   - rowCount: how many rows there are.
    /// - Returns: `nil` if it names a row that there is not, or has no empty slot, so that a search would not end.
    init?(_ base: UnsafeRawPointer, bucketBits: Int, rowCount: Int) {
        (buckets, mask) = (base, (1 << UInt64(bucketBits) - 1) * Self.bucketByteCount)
        var hasEmpty = false
        for place in stride(from: 0, through: mask, by: Int(Self.bucketByteCount)) {
            let tags = tags(place)
            let slots = (0..<Self.bucketSize).filter { tags[$0] != 0 }
            hasEmpty = hasEmpty || slots.count < Self.bucketSize
            if let last = slots.last, max(row(place, 0), row(place, last)) >= rowCount { return nil }
        }
        guard hasEmpty else { return nil }
    }

    /// Finds the rows of keys.
    ///
    /// - Parameters:
    ///   - candidates: room for as many numbers as there are keys.
    ///   - found: where the rows' numbers go, in the order of their keys; the same room.
    ///   - touched: what was read ahead of time; nobody needs it, but it must be kept somewhere.
    /// - Returns: how many keys have a row.
    @inline(__always)
    func find(
        _ keys: UnsafePointer<UInt64>, _ keyCount: Int, _ candidates: UnsafeMutablePointer<UInt32>,
        _ found: UnsafeMutablePointer<UInt32>, _ touched: inout UInt8
    ) -> Int {
        // Every bucket is asked for before the first is looked at, so that the memory brings many of them at once.
        for number in 0..<keyCount {
            touched ^= buckets.load(
                fromByteOffset: Int(truncatingIfNeeded: Self.place(keys[number], mask)), as: UInt8.self)
        }
        // Nothing is decided in this loop: whether a key has a row is as good as chance.
        var candidateCount = 0
        for number in 0..<keyCount {
            let tags = tags(Self.place(keys[number], mask))
            let mayStand = Self.lanes(tags .== Tags(repeating: Self.tag(keys[number])))
            let empty = Self.lanes(tags .== Tags())
            candidates[candidateCount] = UInt32(truncatingIfNeeded: number)
            candidateCount &+= ((mayStand[0] | mayStand[1]) != 0 ? 1 : 0) | ((empty[0] | empty[1]) == 0 ? 1 : 0)
        }
        var count = 0
        for place in 0..<candidateCount {
            let row = row(of: keys[Int(candidates[place])])
            found[count] = row
            count &+= row == .max ? 0 : 1
        }
        return count
    }

    /// The number of a key's row, `.max` if it has none.
    @inline(__always)
    private func row(of key: UInt64) -> UInt32 {
        let tag = Tags(repeating: Self.tag(key))
        let check = Self.check(key)
        var place = Self.place(key, mask)
        while true {
            let tags = tags(place)
            let fitting = Self.lanes(tags .== tag)
            for half in 0..<2 {
                var lanes = fitting[half]
                while lanes != 0 {
                    let lane = lanes.trailingZeroBitCount >> 3
                    let slot = half << 3 | lane
                    if self.check(place, slot) == check { return row(place, slot) }
                    lanes &= ~(0xFF << UInt64(lane << 3))
                }
            }
            let empty = Self.lanes(tags .== Tags())
            if (empty[0] | empty[1]) != 0 { return .max }
            place = (place &+ Self.bucketByteCount) & mask
        }
    }

    /// Where the bucket of a key begins, in bytes.
    @inline(__always)
    private static func place(_ key: UInt64, _ mask: UInt64) -> UInt64 { (key &* bucketByteCount) & mask }

    @inline(__always)
    private func tags(_ place: UInt64) -> Tags {
        buckets.load(fromByteOffset: Int(truncatingIfNeeded: place), as: Tags.self)
    }

    @inline(__always)
    private func check(_ place: UInt64, _ lane: Int) -> UInt16 {
        let offset = Int(truncatingIfNeeded: place) &+ Self.bucketSize &+ lane &* 2
        return UInt16(littleEndian: buckets.load(fromByteOffset: offset, as: UInt16.self))
    }

    @inline(__always)
    private func row(_ place: UInt64, _ lane: Int) -> UInt32 {
        let offset = Int(truncatingIfNeeded: place) &+ Self.bucketSize &* 3
        let first = UInt32(littleEndian: buckets.load(fromByteOffset: offset, as: UInt32.self))
        return first &+ UInt32(truncatingIfNeeded: lane)
    }

    /// A mask as two numbers: eight bits a lane, all of them set or none.
    @inline(__always)
    private static func lanes(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
        unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    }

    @inline(__always)
    private static func tag(_ key: UInt64) -> UInt8 {
        let tag = UInt8(truncatingIfNeeded: key >> 56)
        return tag &+ (tag == 0 ? 1 : 0)
    }

    @inline(__always)
    private static func check(_ key: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: key >> 40) }
}

extension RowIndex {
    /// The bytes of an index.
    struct Packed {
        var bucketBits: Int
        var bytes: [UInt8]
        /// For each row the position of its key.
        var positions: [Int]
    }

    /// Makes an index of keys. Keys that a reader could not tell from an earlier one are left out, and those for which there
    /// is no room.
    static func pack(_ keys: [UInt64]) -> Packed {
        var bits = 0
        // Four fifths full: few buckets have neighbours' keys.
        while keys.count * 10 >= (bucketSize << bits) * 8 { bits += 1 }
        var buckets = [[Int]](repeating: [], count: 1 << bits)
        search: for (position, key) in keys.prefix(largestRowCount).enumerated() {
            var place = Int(truncatingIfNeeded: key) & (buckets.count - 1)
            while true {
                if buckets[place].contains(where: { tag(keys[$0]) == tag(key) && check(keys[$0]) == check(key) }) {
                    continue search
                }
                if buckets[place].count < bucketSize { break }
                place = (place + 1) % buckets.count
            }
            buckets[place].append(position)
        }
        var packed = Packed(bucketBits: bits, bytes: [], positions: [])
        for bucket in buckets {
            var bytes = [UInt8](repeating: 0, count: Int(bucketByteCount))
            for (lane, position) in bucket.enumerated() {
                bytes[lane] = tag(keys[position])
                for byte in 0..<2 {
                    bytes[bucketSize + lane * 2 + byte] = UInt8(truncatingIfNeeded: check(keys[position]) >> (byte * 8))
                }
            }
            for byte in 0..<4 {
                bytes[bucketSize * 3 + byte] = UInt8(truncatingIfNeeded: packed.positions.count >> (byte * 8))
            }
            packed.bytes += bytes
            packed.positions += bucket
        }
        return packed
    }
}
