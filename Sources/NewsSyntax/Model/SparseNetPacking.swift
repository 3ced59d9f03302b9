extension SparseNet {
    /// A network in full precision, as training leaves it.
    public struct Weights: Sendable {
        /// Units of the sum, a multiple of 16.
        public var unitCount: Int
        /// How many of these go to the classes as they are: 0, or at least as many as there are classes.
        public var linearCount: Int
        /// How many classes there are.
        public var classCount: Int
        /// The key of each row.
        public var keys: [UInt64]
        /// Row after row.
        public var rows: [Float]
        /// What is added to each unit.
        public var unitBias: [Float]
        /// For each unit that is not linear, a weight for each class (not padded).
        public var second: [Float]
        /// What is added to each class.
        public var classBias: [Float]

        public init(
            unitCount: Int, linearCount: Int, classCount: Int, keys: [UInt64], rows: [Float], unitBias: [Float],
            second: [Float], classBias: [Float]
        ) {
            (self.unitCount, self.linearCount, self.classCount) = (unitCount, linearCount, classCount)
            (self.keys, self.rows, self.unitBias) = (keys, rows, unitBias)
            (self.second, self.classBias) = (second, classBias)
        }
    }

    /// The bytes of a section that holds the network, rounded to one byte a weight. Keys that a reader could not tell
    /// from an earlier one are left out.
    public static func section(of weights: Weights) -> [UInt8] {
        let padded = (weights.classCount + 3) / 4 * 4
        let scale = rowScale(weights.rows)
        let quantised = weights.rows.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
        let index = RowIndex.pack(weights.keys)
        let layout = Layout(
            units: weights.unitCount, linear: weights.linearCount, paddedClasses: padded,
            indexBits: index.bucketBits, rowCount: index.positions.count)
        var bytes = [UInt8](repeating: 0, count: layout.end)
        let header: [UInt32] = [
            version, UInt32(weights.unitCount), UInt32(weights.linearCount), UInt32(weights.classCount),
            UInt32(index.bucketBits), UInt32(index.positions.count), scale.bitPattern, 0,
        ]
        for (place, number) in header.enumerated() { put(number, &bytes, place * 4) }
        for (unit, bias) in weights.unitBias.enumerated() { put(bias.bitPattern, &bytes, layout.unitBias + unit * 4) }
        for unit in 0..<weights.unitCount - weights.linearCount {
            for label in 0..<weights.classCount {
                let weight = weights.second[unit * weights.classCount + label]
                put(weight.bitPattern, &bytes, layout.second + (unit * padded + label) * 4)
            }
        }
        for label in 0..<padded {
            let bias = label < weights.classCount ? weights.classBias[label] : -1e30
            put(bias.bitPattern, &bytes, layout.classBias + label * 4)
        }
        bytes.replaceSubrange(layout.index..<layout.index + index.bytes.count, with: index.bytes)
        for (place, position) in index.positions.enumerated() {
            let (from, to) = (position * weights.unitCount, layout.rows + place * weights.unitCount)
            for unit in 0..<weights.unitCount { bytes[to + unit] = UInt8(bitPattern: quantised[from + unit]) }
        }
        return bytes
    }

    /// What one step of a row's integers is worth: so that all but one weight in ten thousand fit.
    private static func rowScale(_ rows: [Float]) -> Float {
        var histogram = [Int](repeating: 0, count: 4096)
        for weight in rows { histogram[min(4095, Int(min(abs(weight), 64) * 64))] += 1 }
        var left = rows.count / 10_000
        for bucket in stride(from: 4095, through: 1, by: -1) {
            left -= histogram[bucket]
            if left < 0 { return Float(bucket + 1) / 64 / 127 }
        }
        return 1 / 64 / 127
    }

    private static func put(_ value: UInt32, _ bytes: inout [UInt8], _ place: Int) {
        for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> UInt32(byte * 8)) }
    }
}
