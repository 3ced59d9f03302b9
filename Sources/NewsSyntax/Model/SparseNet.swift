/// A small network over sparse features: every feature of an instance brings one row of small integers, the rows are
/// added, and classes are scored from the sum.
///
/// The first units of the sum go to the classes as they are, which makes the network a linear model; the others go
/// through a rectifier and a second layer, which lets it see features together that no template joined.
///
/// A row is one or two cache lines. What an instance costs is where its rows are: so an index of four bytes a slot,
/// small enough for the second-level cache, says whether there is a row for a key at all, and only those that exist
/// are fetched. A slot holds 14 bits of the key as a check, and the row's number.
///
/// The section: eight numbers of four bytes (version, hidden and linear units, classes, index size as a power of two,
/// rows, scale of the rows as a float, 0), then the biases of all units (float), the second layer (for each hidden unit
/// a float for each class, padded to four), the biases of the classes, the index, and the rows, each part aligned.
public struct SparseNet: Sendable {
    /// How many classes it tells apart.
    public let classCount: Int
    /// The number of classes, padded to a multiple of four: how many floats ``score(_:into:scratch:)`` writes.
    public let paddedClassCount: Int

    let unitCount: Int
    let linearCount: Int
    private let scale: Float
    private let indexMask: UInt64
    private let section: ModelSection
    private nonisolated(unsafe) let unitBias: UnsafePointer<Float>
    private nonisolated(unsafe) let second: UnsafePointer<Float>
    private nonisolated(unsafe) let classBias: UnsafePointer<Float>
    private nonisolated(unsafe) let index: UnsafePointer<UInt32>
    private nonisolated(unsafe) let rows: UnsafePointer<Int8>

    static let version: UInt32 = 1
    static let rowBits: UInt32 = 18
    /// More rows than this have no numbers.
    public static let largestRowCount = 1 << 18 - 1

    /// Where the parts of a section stand.
    struct Layout {
        var unitBias: Int
        var second: Int
        var classBias: Int
        var index: Int
        var rows: Int
        var end: Int

        init(units: Int, linear: Int, paddedClasses: Int, indexBits: Int, rowCount: Int) {
            unitBias = 64
            second = unitBias + ModelFile.aligned(units * 4)
            classBias = second + ModelFile.aligned((units - linear) * paddedClasses * 4)
            index = classBias + ModelFile.aligned(paddedClasses * 4)
            rows = index + ModelFile.aligned(4 << indexBits)
            end = rows + rowCount * units
        }
    }

    /// Reads the network that a section holds.
    public init(_ section: ModelSection) throws(ModelError) {
        let bytes = section.bytes
        guard bytes.count >= 64, let base = bytes.baseAddress else { throw .malformed(section: section.name) }
        let header = (0..<8).map { Int(bytes.load(fromByteOffset: $0 * 4, as: UInt32.self).littleEndian) }
        guard header[0] == Int(Self.version), header[1] > 0, header[1] <= 1024, header[1] % 16 == 0,
            header[2] <= header[1], header[3] > 0, header[3] <= 1024, header[4] <= 24, header[5] <= Self.largestRowCount
        else { throw .malformed(section: section.name) }
        (unitCount, linearCount, classCount) = (header[1], header[2], header[3])
        paddedClassCount = (classCount + 3) / 4 * 4
        let layout = Layout(
            units: unitCount, linear: linearCount, paddedClasses: paddedClassCount, indexBits: header[4],
            rowCount: header[5])
        guard layout.end <= bytes.count, linearCount == 0 || linearCount >= classCount else {
            throw .malformed(section: section.name)
        }
        scale = Float(bitPattern: UInt32(truncatingIfNeeded: header[6]))
        indexMask = 1 << UInt64(header[4]) - 1
        self.section = section
        unitBias = (base + layout.unitBias).assumingMemoryBound(to: Float.self)
        second = (base + layout.second).assumingMemoryBound(to: Float.self)
        classBias = (base + layout.classBias).assumingMemoryBound(to: Float.self)
        index = (base + layout.index).assumingMemoryBound(to: UInt32.self)
        rows = (base + layout.rows).assumingMemoryBound(to: Int8.self)
        let slots = UnsafeBufferPointer(start: index, count: 1 << header[4])
        // A row beyond the end must not be found, nor an index without an end be searched.
        let mask = UInt32(1) << Self.rowBits - 1
        guard slots.allSatisfy({ $0 & mask <= UInt32(header[5]) }), slots.contains(0) else {
            throw .malformed(section: section.name)
        }
    }

    /// Room for one thread to work in. Make one for a text and use it for all its tokens.
    public struct Scratch: ~Copyable {
        let sums: UnsafeMutablePointer<Int16>
        /// The scores of the last instance: as many as the padded number of classes, at most 1,024.
        public let scores: UnsafeMutablePointer<Float>
        let found: UnsafeMutablePointer<UInt32>
        let entries: UnsafeMutablePointer<UInt32>

        static var featureLimit: Int { 250 }

        public init() {
            sums = .allocate(capacity: 1024)
            sums.initialize(repeating: 0, count: 1024)
            scores = .allocate(capacity: 1024)
            scores.initialize(repeating: 0, count: 1024)
            found = .allocate(capacity: Self.featureLimit)
            found.initialize(repeating: 0, count: Self.featureLimit)
            entries = .allocate(capacity: Self.featureLimit)
            entries.initialize(repeating: 0, count: Self.featureLimit)
        }

        deinit {
            sums.deallocate()
            scores.deallocate()
            found.deallocate()
            entries.deallocate()
        }
    }

    /// Scores an instance: afterwards `scratch.scores` holds a number for each class, comparable within the instance.
    ///
    /// - Parameter features: keys made by ``FeatureKey``; of more than 250 the first are used.
    @inline(__always)
    public func score(_ features: UnsafeBufferPointer<UInt64>, _ scratch: borrowing Scratch) {
        let foundCount = find(features, scratch)
        let (sums, units, scores, padded) = (scratch.sums, unitCount, scratch.scores, paddedClassCount)
        for unit in 0..<units { sums[unit] = 0 }
        for place in 0..<foundCount { Self.add(rows + Int(scratch.found[place]) * units, to: sums, units) }
        for label in 0..<padded { scores[label] = classBias[label] }
        if linearCount > 0 {
            for label in 0..<classCount { scores[label] += Float(sums[label]) * scale }
        }
        var weights = second
        for unit in linearCount..<units {
            let value = Float(sums[unit]) * scale + unitBias[unit]
            if value > 0 {
                for label in 0..<padded { scores[label] += value * weights[label] }
            }
            weights += padded
        }
    }

    /// The class with the highest score, the first of several.
    @inline(__always)
    public func best(_ scratch: borrowing Scratch) -> Int {
        var best = 0
        for label in 1..<max(classCount, 1) where scratch.scores[label] > scratch.scores[best] { best = label }
        return best
    }

    @inline(__always)
    private func find(
        _ features: UnsafeBufferPointer<UInt64>, _ scratch: borrowing Scratch
    ) -> Int {
        let (found, entries) = (scratch.found, scratch.entries)
        let keyCount = min(features.count, Scratch.featureLimit)
        guard keyCount > 0, let keys = features.baseAddress else { return 0 }
        // Nothing is decided in this loop, so that the memory brings many slots at once: whether a key has a row is as good
        // as chance, and a branch that was guessed wrong would wait for each of them alone.
        for number in 0..<keyCount { entries[number] = index[Int(truncatingIfNeeded: keys[number] & indexMask)] }
        var count = 0
        let mask = UInt32(1) << Self.rowBits - 1
        for number in 0..<keyCount {
            var entry = entries[number]
            guard entry != 0 else { continue }
            let check = Self.check(keys[number])
            var slot = keys[number] & indexMask
            while entry != 0 {
                if entry >> Self.rowBits == check {
                    found[count] = entry & mask &- 1
                    count &+= 1
                    break
                }
                slot = (slot &+ 1) & indexMask
                entry = index[Int(truncatingIfNeeded: slot)]
            }
        }
        return count
    }

    @inline(__always)
    static func check(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 50) }

    @inline(__always)
    private static func add(_ row: UnsafePointer<Int8>, to sums: UnsafeMutablePointer<Int16>, _ count: Int) {
        for unit in 0..<count { sums[unit] &+= Int16(row[unit]) }
    }
}
