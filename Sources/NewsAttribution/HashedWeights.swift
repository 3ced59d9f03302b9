package import NewsSyntax

/// Weights of a linear model by feature key: a table in memory that is never copied.
///
/// The layout, little-endian: the number of classes, log2 of the number of slots, the scale as the bits of a `Float`
/// (4 bytes each), 4 bytes of nothing; then for each slot 2 bytes of check and one signed byte a class. A slot with
/// check 0 is empty. A key that was never learned is taken for another one time in some ten thousand.
package struct HashedWeights: Sendable {
    package let classCount: Int
    private let section: ModelSection
    private let mask: UInt64
    private let scale: Float
    private let stride: Int

    static let headerByteCount = 16
    /// How far a key may stand from where it belongs.
    static let longestProbe = 64

    package init(_ section: ModelSection) throws(ModelError) {
        let bytes = section.bytes
        guard bytes.count >= Self.headerByteCount else { throw .cut(section: section.name) }
        func word(_ place: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        }
        let (classes, bits) = (word(0), word(4))
        guard (1...16).contains(classes), (4...28).contains(bits) else { throw .malformed(section: section.name) }
        classCount = Int(classes)
        stride = 2 + classCount
        mask = (1 << UInt64(bits)) - 1
        scale = Float(bitPattern: word(8))
        guard scale.isFinite, bytes.count >= Self.headerByteCount + stride << Int(bits) else {
            throw .cut(section: section.name)
        }
        self.section = section
    }

    /// Adds the weights of a feature to the sums, one a class, not yet scaled.
    @inline(__always)
    package func add(_ key: UInt64, to sums: UnsafeMutablePointer<Int32>) {
        guard let entry = entry(of: key) else { return }
        // Most tables have four classes, and a loop without a known end costs as much as what is in it.
        if classCount == 4 {
            let four = UInt32(littleEndian: entry.loadUnaligned(fromByteOffset: 2, as: UInt32.self))
            for label in 0..<4 {
                sums[label] &+= Int32(Int8(truncatingIfNeeded: four >> UInt32(label * 8)))
            }
        } else {
            for label in 0..<classCount { sums[label] &+= Int32(entry.load(fromByteOffset: 2 + label, as: Int8.self)) }
        }
    }

    /// Where the weights of a key stand, if it was learned.
    @inline(__always)
    private func entry(of key: UInt64) -> UnsafeRawPointer? {
        let check = Self.check(key)
        var slot = key & mask
        let base = section.bytes.baseAddress.unsafelyUnwrapped + Self.headerByteCount
        for _ in 0..<Self.longestProbe {
            let entry = base + Int(slot) * stride
            let found = entry.loadUnaligned(as: UInt16.self).littleEndian
            if found == 0 { return nil }
            if found == check { return entry }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds the weights of features to the sums.
    @inline(__always)
    package func add(_ keys: UnsafeBufferPointer<UInt64>, to sums: UnsafeMutablePointer<Int32>) {
        add(keys, groups: 1, to: sums)
    }

    /// The sums of the weights of features: of each of `groups` runs of keys, all of a length, one a class.
    @inline(__always)
    package func sum(_ keys: UnsafeBufferPointer<UInt64>, groups: Int, _ sums: inout [Int32]) {
        precondition(sums.count == groups * classCount)
        sums.withUnsafeMutableBufferPointer { sums in
            sums.update(repeating: 0)
            guard let base = sums.baseAddress else { return }
            add(keys, groups: groups, to: base)
        }
    }

    /// Where each key's weights would stand is read for all of them before anything is decided by it, so that the memory
    /// brings them at once.
    @inline(__always)
    private func add(_ keys: UnsafeBufferPointer<UInt64>, groups: Int, to sums: UnsafeMutablePointer<Int32>) {
        let base = section.bytes.baseAddress.unsafelyUnwrapped + Self.headerByteCount
        let size = keys.count / groups
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: keys.count) { checks in
            for number in keys.indices {
                let slot = Int(truncatingIfNeeded: keys[number] & mask)
                checks[number] = (base + slot &* stride).loadUnaligned(as: UInt16.self).littleEndian
            }
            for group in 0..<groups {
                let sums = sums + group &* classCount
                for number in group &* size..<(group &+ 1) &* size where checks[number] != 0 {
                    add(keys[number], to: sums)
                }
            }
        }
    }

    /// What a sum means.
    @inline(__always)
    package func scaled(_ sum: Int32) -> Float { Float(sum) * scale }

    static func check(_ key: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: key >> 48) | 1 }

    /// Packs weights, `classCount` for each key; rows that round to nothing are left out.
    package static func pack(_ keys: [UInt64], _ weights: [Float], classCount: Int) -> [UInt8] {
        let largest = max(weights.reduce(0) { max($0, abs($1)) }, 1e-6)
        let scale = min(largest, 4) / 127
        var rows: [(key: UInt64, values: [Int8])] = []
        for (index, key) in keys.enumerated() {
            let values = (0..<classCount).map { label in
                Int8(max(-127, min(127, (weights[index * classCount + label] / scale).rounded())))
            }
            if values.contains(where: { $0 != 0 }) { rows.append((key, values)) }
        }
        var bits = 4
        while (1 << bits) * 3 < rows.count * 4 { bits += 1 }
        let stride = 2 + classCount
        var table = [UInt8](repeating: 0, count: stride << bits)
        let mask = UInt64(1 << bits) - 1
        for row in rows {
            var slot = row.key & mask
            for _ in 0..<longestProbe {
                let place = Int(slot) * stride
                if table[place] == 0, table[place + 1] == 0 {
                    let check = check(row.key)
                    (table[place], table[place + 1]) = (UInt8(truncatingIfNeeded: check), UInt8(check >> 8))
                    for label in 0..<classCount { table[place + 2 + label] = UInt8(bitPattern: row.values[label]) }
                    break
                }
                slot = (slot + 1) & mask
            }
        }
        var header: [UInt8] = []
        for word in [UInt32(classCount), UInt32(bits), scale.bitPattern, 0] {
            withUnsafeBytes(of: word.littleEndian) { header += $0 }
        }
        return header + table
    }
}
