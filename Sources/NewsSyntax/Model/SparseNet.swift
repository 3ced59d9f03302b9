/// A small network over sparse features: every feature of an instance brings one row of small integers, the rows are
/// added, and classes are scored from the sum.
///
/// The first units of the sum go to the classes as they are, which makes the network a linear model; the others go
/// through a rectifier and a second layer, which lets it see features together that no template joined.
///
/// A row is one or two cache lines. What an instance costs is where its rows are: so an index small enough for the
/// second-level cache (``RowIndex``) says whether there is a row for a key at all, and all rows that exist are asked for
/// before the first of them is added.
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
    private let section: ModelSection
    private nonisolated(unsafe) let unitBias: UnsafePointer<Float>
    private nonisolated(unsafe) let second: UnsafePointer<Float>
    private nonisolated(unsafe) let classBias: UnsafePointer<Float>
    private let index: RowIndex
    private nonisolated(unsafe) let rows: UnsafePointer<Int8>

    static let version: UInt32 = 2
    /// More rows than this have no numbers.
    public static var largestRowCount: Int { RowIndex.largestRowCount }

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
            rows = index + ModelFile.aligned(RowIndex.byteCount(bucketBits: indexBits))
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
        self.section = section
        unitBias = (base + layout.unitBias).assumingMemoryBound(to: Float.self)
        second = (base + layout.second).assumingMemoryBound(to: Float.self)
        classBias = (base + layout.classBias).assumingMemoryBound(to: Float.self)
        rows = (base + layout.rows).assumingMemoryBound(to: Int8.self)
        // A row beyond the end must not be found, nor an index without an end be searched.
        guard let index = RowIndex(base + layout.index, bucketBits: header[4], rowCount: header[5]) else {
            throw .malformed(section: section.name)
        }
        self.index = index
    }

    /// Room for one thread to work in. Make one for a text and use it for all its tokens.
    public struct Scratch: ~Copyable {
        let sums: UnsafeMutablePointer<Int16>
        /// The scores of the last instance: as many as the padded number of classes, at most 1,024.
        public let scores: UnsafeMutablePointer<Float>
        let found: UnsafeMutablePointer<UInt32>
        /// Keys that may have a row, and afterwards units that say something.
        let candidates: UnsafeMutablePointer<UInt32>
        /// What was read of rows ahead of time. Nobody needs it, but it must not be left out.
        let touched: UnsafeMutablePointer<UInt8>

        static var featureLimit: Int { 250 }

        public init() {
            sums = Self.room(1024, 0)
            scores = Self.room(1024, 0)
            found = Self.room(Self.featureLimit + 1, 0)
            candidates = Self.room(1025, 0)
            touched = Self.room(1, 0)
        }

        deinit {
            sums.deallocate()
            scores.deallocate()
            found.deallocate()
            candidates.deallocate()
            touched.deallocate()
        }

        private static func room<Number>(_ count: Int, _ value: Number) -> UnsafeMutablePointer<Number> {
            let room = UnsafeMutablePointer<Number>.allocate(capacity: count)
            room.initialize(repeating: value, count: count)
            return room
        }
    }

    /// Scores an instance: afterwards `scratch.scores` holds a number for each class, comparable within the instance.
    ///
    /// - Parameter features: keys made by ``FeatureKey``; of more than 250 the first are used.
    @inline(never)
    public func score(_ features: UnsafeBufferPointer<UInt64>, _ scratch: borrowing Scratch) {
        let keyCount = min(features.count, Scratch.featureLimit)
        guard let keys = features.baseAddress else { return }
        var touched: UInt8 = 0
        let foundCount = index.find(keys, keyCount, scratch.candidates, scratch.found, &touched)
        scratch.touched.pointee = touched
        add(scratch.found, foundCount, scratch)
        if paddedClassCount == 4 { scoreFew(scratch) } else { scoreMany(scratch) }
    }

    /// Adds rows into `scratch.sums`.
    @inline(__always)
    private func add(_ found: UnsafePointer<UInt32>, _ count: Int, _ scratch: borrowing Scratch) {
        // Every row is asked for before the first is added, so that the memory brings many of them at once.
        var touched: UInt8 = 0
        for place in 0..<count { touched ^= UInt8(bitPattern: rows[Int(found[place]) &* unitCount]) }
        scratch.touched.pointee ^= touched
        let rows = UnsafeRawPointer(rows)
        let sums = UnsafeMutableRawPointer(scratch.sums)
        // Two neighbours are one number of sixteen bits: shifting parts them, and keeps their signs.
        for block in stride(from: 0, to: unitCount, by: 16) {
            var (even, odd) = (SIMD8<Int16>(), SIMD8<Int16>())
            for place in 0..<count {
                let pairs = rows.loadUnaligned(
                    fromByteOffset: Int(found[place]) &* unitCount &+ block, as: SIMD8<Int16>.self)
                even &+= (pairs &<< 8) &>> 8
                odd &+= pairs &>> 8
            }
            var both = SIMD16<Int16>()
            (both.evenHalf, both.oddHalf) = (even, odd)
            sums.storeBytes(of: both, toByteOffset: block &* 2, as: SIMD16<Int16>.self)
        }
    }

    /// The second layer where four numbers hold the classes: units that say nothing are cheaper added than left out.
    @inline(__always)
    private func scoreFew(_ scratch: borrowing Scratch) {
        let (sums, weights) = (scratch.sums, UnsafeRawPointer(second))
        var scores = UnsafeRawPointer(classBias).loadUnaligned(as: SIMD4<Float>.self)
        if linearCount > 0 {
            let own = UnsafeRawPointer(sums).loadUnaligned(as: SIMD4<Int16>.self)
            let mask = SIMD4<Float>(1, classCount > 1 ? 1 : 0, classCount > 2 ? 1 : 0, classCount > 3 ? 1 : 0)
            scores += SIMD4<Float>(own) * scale * mask
        }
        for unit in linearCount..<unitCount {
            let value = max(0, Float(sums[unit]) * scale + unitBias[unit])
            scores += value * weights.loadUnaligned(fromByteOffset: (unit &- linearCount) &* 16, as: SIMD4<Float>.self)
        }
        UnsafeMutableRawPointer(scratch.scores).storeBytes(of: scores, as: SIMD4<Float>.self)
    }

    /// The second layer where there are many classes.
    @inline(__always)
    private func scoreMany(_ scratch: borrowing Scratch) {
        let (sums, scores, padded) = (scratch.sums, scratch.scores, paddedClassCount)
        for label in 0..<padded { scores[label] = classBias[label] }
        if linearCount > 0 {
            for label in 0..<classCount { scores[label] += Float(sums[label]) * scale }
        }
        // Which units say something is as good as chance, so it is found out without a branch.
        let active = scratch.candidates
        var count = 0
        for unit in linearCount..<unitCount {
            active[count] = UInt32(truncatingIfNeeded: unit)
            count &+= Float(sums[unit]) * scale + unitBias[unit] > 0 ? 1 : 0
        }
        for place in 0..<count {
            let unit = Int(active[place])
            let value = Float(sums[unit]) * scale + unitBias[unit]
            let weights = second + (unit &- linearCount) &* padded
            for label in 0..<padded { scores[label] += value * weights[label] }
        }
    }

    /// The class with the highest score, the first of several.
    @inline(__always)
    public func best(_ scratch: borrowing Scratch) -> Int {
        var best = 0
        for label in 1..<max(classCount, 1) where scratch.scores[label] > scratch.scores[best] { best = label }
        return best
    }
}
