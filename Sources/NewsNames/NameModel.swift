/// The learned weights of the tagger: for each feature that matters a row of sixteen, one for each label.
///
/// Most keys have no row. So an index of four bytes a slot, small enough for the second-level cache, says which have
/// one: a slot holds the upper fourteen bits of the key and the row's number.
package struct NameModel: Sendable {
    package typealias Row = SIMD16<Int8>

    package let index: [UInt32]
    package let rows: [Row]
    /// What it is worth to have a label behind another, row by row of the label before; the last row is the start.
    package let transitions: [SIMD16<Int32>]
    package let lexicon: NameLexicon

    private static let rowBits: UInt32 = 18
    /// More rows than this have no numbers.
    package static let largestRowCount = 1 << 18 - 2

    /// Takes the rows by their keys, in the order of the keys.
    package init(rows: [(key: UInt32, weights: Row)], transitions: [SIMD16<Int32>], lexicon: NameLexicon) {
        var size = 16
        while size < rows.count * 2 { size *= 2 }
        var index = [UInt32](repeating: 0, count: size)
        for (number, row) in rows.prefix(Self.largestRowCount).enumerated() {
            var slot = Int(row.key) & (size - 1)
            while index[slot] != 0 { slot = (slot + 1) & (size - 1) }
            index[slot] = Self.mark(row.key) << Self.rowBits | UInt32(number + 1)
        }
        self.index = index
        self.rows = rows.prefix(Self.largestRowCount).map(\.weights)
        self.transitions = transitions
        self.lexicon = lexicon
    }

    private static func mark(_ key: UInt32) -> UInt32 { key >> UInt32(NameFeatures.keyBits - 14) }

    /// The sum of the rows of some features.
    func score(_ keys: [UInt32]) -> SIMD16<Int32> {
        index.withUnsafeBufferPointer { index in
            rows.withUnsafeBufferPointer { rows in
                var sum = SIMD16<Int16>()
                let (mask, rowMask) = (index.count - 1, UInt32(1) << Self.rowBits - 1)
                for key in keys {
                    var slot = Int(key) & mask
                    while case let entry = index[slot], entry != 0 {
                        if entry >> Self.rowBits == Self.mark(key) {
                            sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[Int(entry & rowMask) - 1])
                            break
                        }
                        slot = (slot + 1) & mask
                    }
                }
                return SIMD16<Int32>(truncatingIfNeeded: sum)
            }
        }
    }

    /// Worth so little that no path takes it.
    package static let never: Int32 = -(1 << 28)
}

// MARK: Bytes

extension NameModel {
    private static let magic: [UInt8] = Array("DLNAMES1".utf8)
    private static let transitionCount = NameLabel.count + 1
    private static let headByteCount = 32 + transitionCount * 64

    /// The bytes of a section of a file of weights: a magic word, six numbers of four bytes (the slots of the lists, the
    /// slots of the index, the rows, three times 0), then the weights, everything little-endian.
    package func encoded() -> [UInt8] {
        var bytes = Self.magic
        func put(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
        for count in [lexicon.slots.count, index.count, rows.count, 0, 0, 0] { put(UInt32(count)) }
        for row in transitions { for label in 0..<NameLabel.count { put(UInt32(bitPattern: row[label])) } }
        for slot in lexicon.slots { put(slot) }
        for slot in index { put(slot) }
        for row in rows { for label in 0..<NameLabel.count { bytes.append(UInt8(bitPattern: row[label])) } }
        return bytes
    }

    /// Reads what `encoded` wrote; nil where the bytes are anything else.
    package init?(decoding bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.headByteCount, bytes.prefix(8).elementsEqual(Self.magic) else { return nil }
        func word(_ offset: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        func words(_ offset: Int, _ count: Int) -> [UInt32] {
            [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
                for index in 0..<count { buffer[index] = word(offset + index * 4) }
                initialized = count
            }
        }
        let (slotCount, indexCount, rowCount) = (Int(word(8)), Int(word(12)), Int(word(16)))
        guard slotCount < 1 << 24, indexCount < 1 << 24, rowCount <= Self.largestRowCount,
            bytes.count == Self.headByteCount + (slotCount + indexCount) * 4 + rowCount * 16
        else { return nil }
        transitions = (0..<Self.transitionCount).map { row in
            var weights = SIMD16<Int32>()
            for label in 0..<NameLabel.count { weights[label] = Int32(bitPattern: word(32 + row * 64 + label * 4)) }
            return weights
        }
        let indexStart = Self.headByteCount + slotCount * 4
        index = words(indexStart, indexCount)
        let rowMask = UInt32(1) << Self.rowBits - 1
        guard let lexicon = NameLexicon(slots: words(Self.headByteCount, slotCount)), indexCount > 1,
            indexCount & (indexCount - 1) == 0, index.contains(0), index.allSatisfy({ $0 & rowMask <= rowCount }),
            index.allSatisfy({ $0 == 0 || $0 & rowMask > 0 })
        else { return nil }
        self.lexicon = lexicon
        let rowStart = indexStart + indexCount * 4
        rows = [Row](unsafeUninitializedCapacity: rowCount) { buffer, count in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[rowStart...]))
            count = rowCount
        }
    }
}
