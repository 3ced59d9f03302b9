/// Numbers feature keys in the order in which they are first seen. It depends on no hash seed, so training is the same
/// every time.
struct FeatureTable {
    private(set) var keys: [UInt64] = []
    private var slots: [Int32]

    init(expecting count: Int = 1 << 16) {
        var size = 1 << 10
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    var count: Int { keys.count }

    /// The keys with the largest weights, in the order in which they were first seen.
    ///
    /// - Parameters:
    ///   - values: the weights, `classes` for each key.
    ///   - limit: how many there may be.
    func strongest(_ values: [Float], classes: Int, limit: Int) -> [UInt64] {
        guard count > limit else { return keys }
        let sizes = keys.indices.map { row in
            (0..<classes).reduce(Float(0)) { max($0, abs(values[row * classes + $1])) }
        }
        return keys.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
            .prefix(limit).sorted().map { keys[$0] }
    }

    /// The number of a key, or nil if it was never added.
    func find(_ key: UInt64) -> Int? {
        slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBufferPointer { keys in
                let mask = slots.count - 1
                var slot = Int(truncatingIfNeeded: key) & mask
                while case let entry = slots[slot], entry != 0 {
                    if keys[Int(entry) - 1] == key { return Int(entry) - 1 }
                    slot = (slot + 1) & mask
                }
                return nil
            }
        }
    }

    /// The number of a key, which is given one if it has none.
    mutating func insert(_ key: UInt64) -> Int {
        if let known = find(key) { return known }
        if keys.count * 2 > slots.count { grow() }
        keys.append(key)
        place(key, keys.count)
        return keys.count - 1
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (number, key) in keys.enumerated() { place(key, number + 1) }
    }

    private mutating func place(_ key: UInt64, _ entry: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: entry)
    }
}

/// Chooses the features that a network has rows for: those seen most often, ties broken by which came first.
public struct FeatureCounter {
    private var table = FeatureTable()
    private var counts: [Int32] = []

    public init() {}

    /// Counts the features of one instance.
    public mutating func count(_ features: [UInt64]) {
        for key in features {
            let number = table.insert(key)
            if number == counts.count { counts.append(0) }
            counts[number] += 1
        }
    }

    /// The keys seen at least so often, the most frequent ones if there are more than `limit`.
    public func keys(minimum: Int, limit: Int) -> [UInt64] {
        var chosen = counts.indices.filter { Int(counts[$0]) >= minimum }
        if chosen.count > limit {
            chosen.sort { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
            chosen = chosen.prefix(limit).sorted()
        }
        return chosen.map { table.keys[$0] }
    }
}
