public import NewsSyntax

/// Trains a ``SparseNet`` by stochastic gradient descent: cross-entropy, one learning rate a row that falls with what
/// the row has learned (Adagrad by rows), and a global rate that falls to nothing.
///
/// It is sequential and has its own generator of random numbers and its own exponential, so equal input gives equal
/// bytes.
public struct NetTrainer: ~Copyable {
    /// What is chosen before training.
    public struct Shape: Sendable {
        /// Units that pass a rectifier. With `linear`, the sum of both must be a multiple of 16.
        public var hidden: Int
        /// Units that go to the classes as they are: 0 or at least `classes`.
        public var linear: Int
        /// How many classes there are.
        public var classes: Int
        /// Learning rate at the start.
        public var rate: Float = 0.08
        /// How large a part of the features is left out of each instance, at random.
        public var dropout: Float = 0.1
        /// How much the rows are drawn towards zero with each step that they take.
        public var decay: Float = 0
        /// Where the random numbers begin.
        public var seed: UInt64 = 1

        public init(hidden: Int, linear: Int, classes: Int) {
            (self.hidden, self.linear, self.classes) = (hidden, linear, classes)
        }
    }

    /// The shape that it was made with.
    public let shape: Shape
    private var table: FeatureTable
    private let units: Int
    private var rows: UnsafeMutableBufferPointer<Float>
    private var rowGain: [Float]
    private var rowUses: [Float]
    private var unitBias: [Float]
    private var unitGain: [Float]
    private var second: [Float]
    private var secondGain: [Float]
    private var classBias: [Float]
    private var classGain: [Float]
    private var random: TrainingRandom
    private var found: [Int] = []
    private var sums: [Float]
    private var scoreBuffer: [Float]
    private var slope: [Float]
    private var likelihood: [Float]
    private var pull: [Float]

    /// Takes the keys that get a row, chosen by a ``FeatureCounter``.
    public init(_ shape: Shape, keys: [UInt64]) {
        self.shape = shape
        var table = FeatureTable(expecting: keys.count)
        for key in keys { _ = table.insert(key) }
        self.table = table
        units = shape.hidden + shape.linear
        random = TrainingRandom(seed: shape.seed)
        rows = .allocate(capacity: max(1, table.count * units))
        rows.initialize(repeating: 0)
        rowGain = Array(repeating: 1e-6, count: table.count)
        rowUses = Array(repeating: 0, count: table.count)
        unitBias = Array(repeating: 0, count: units)
        unitGain = Array(repeating: 1e-6, count: units)
        classBias = Array(repeating: 0, count: shape.classes)
        classGain = Array(repeating: 1e-6, count: shape.classes)
        sums = Array(repeating: 0, count: units)
        scoreBuffer = Array(repeating: 0, count: shape.classes)
        slope = Array(repeating: 0, count: shape.classes)
        likelihood = slope
        pull = Array(repeating: 0, count: units)
        second = []
        secondGain = Array(repeating: 1e-6, count: shape.hidden * shape.classes)
        let reach = (2 / Float(max(1, shape.hidden))).squareRoot()
        for _ in 0..<shape.hidden * shape.classes { second.append(random.symmetric() * reach) }
        for row in 0..<table.count {
            for unit in shape.linear..<units { rows[row * units + unit] = random.symmetric() * 0.1 }
        }
        for unit in shape.linear..<units { unitBias[unit] = 0.1 }
    }

    deinit { rows.deallocate() }

    /// How many features have a row.
    public var featureCount: Int { table.count }

    /// The class that had the highest score in the last instance, before the step.
    public var lastBest: Int {
        var best = 0
        for label in 1..<max(shape.classes, 1) where scoreBuffer[label] > scoreBuffer[best] { best = label }
        return best
    }

    /// As ``lastBest``, among the possible classes.
    public func bestPossible(_ isPossible: [Bool]) -> Int {
        var best = isPossible.firstIndex(of: true) ?? 0
        for label in isPossible.indices where isPossible[label] && scoreBuffer[label] > scoreBuffer[best] {
            best = label
        }
        return best
    }

    /// The scores of an instance with all its features, one for each class.
    public mutating func scores(_ features: [UInt64]) -> [Float] {
        gather(features, dropping: 0)
        forward(keep: 1 - shape.dropout)
        return scoreBuffer
    }

    /// Learns from one instance.
    ///
    /// - Parameters:
    ///   - features: its keys.
    ///   - isRight: for each class whether it is right; at least one must be. Among several, the one that the network
    ///     likes best already gets most of the credit.
    ///   - isPossible: for each class whether it can be chosen here at all; nil for all.
    ///   - progress: how much of the training is behind, from 0 to 1: the rate falls with it.
    /// - Returns: the loss in nats before the step.
    @discardableResult
    public mutating func learn(
        _ features: [UInt64], isRight: [Bool], isPossible: [Bool]? = nil, progress: Float
    ) -> Float {
        gather(features, dropping: shape.dropout)
        forward(keep: 1)
        let loss = setSlope(isRight, isPossible)
        guard loss > 1e-4 else { return loss }
        backward(rate: shape.rate * max(0.01, 1 - progress))
        return loss
    }

    /// Learns from one instance with advice.
    ///
    /// - Parameters:
    ///   - isRight: as above; nil where nobody knows: then the advice is all there is.
    ///   - advice: for each class how likely it is found by teachers, 1 in sum.
    ///   - trust: what part of the lesson is the advice where it is also known what is right.
    @discardableResult
    package mutating func learn(
        _ features: [UInt64], isRight: [Bool]?, isPossible: [Bool]? = nil, advice: [Float], trust: Float,
        progress: Float
    ) -> Float {
        gather(features, dropping: shape.dropout)
        forward(keep: 1)
        let loss = setSlope(isRight ?? advice.map { $0 > 0 }, isPossible)
        let part = isRight == nil ? 1 : trust
        var steepest: Float = 0
        for label in slope.indices {
            // What the loss's slope is towards a share of a class: its likelihood less that share.
            slope[label] = (1 - part) * slope[label] + part * (likelihood[label] - advice[label])
            steepest = max(steepest, abs(slope[label]))
        }
        if steepest > 1e-3 { backward(rate: shape.rate * max(0.01, 1 - progress)) }
        return loss
    }

    /// Learns that one class is right.
    @discardableResult
    public mutating func learn(_ features: [UInt64], class right: Int, progress: Float) -> Float {
        var isRight = [Bool](repeating: false, count: shape.classes)
        isRight[right] = true
        return learn(features, isRight: isRight, progress: progress)
    }

    /// Goes on with fewer rows: those that have moved the sums most, by their size and by how often they were met. What
    /// is learned afterwards makes up for the others.
    ///
    /// - Parameter limit: how many are kept.
    public mutating func prune(to limit: Int) {
        guard table.count > limit else { return }
        let strengths = (0..<table.count).map { number in
            (0..<units).reduce(Float(0)) { $0 + rows[number * units + $1] * rows[number * units + $1] }
                * rowUses[number]
        }
        let ranked = strengths.indices.sorted {
            strengths[$0] != strengths[$1] ? strengths[$0] > strengths[$1] : $0 < $1
        }
        let kept = ranked.prefix(limit).sorted()
        var smaller = FeatureTable(expecting: limit)
        for (place, number) in kept.enumerated() {
            _ = smaller.insert(table.keys[number])
            for unit in 0..<units { rows[place * units + unit] = rows[number * units + unit] }
        }
        (rowGain, rowUses) = (kept.map { rowGain[$0] }, kept.map { rowUses[$0] })
        table = smaller
    }

    /// The network as it is now.
    public func weights() -> SparseNet.Weights {
        let keep = 1 - shape.dropout
        return SparseNet.Weights(
            unitCount: units, linearCount: shape.linear, classCount: shape.classes, keys: table.keys,
            rows: rows.prefix(table.count * units).map { $0 * keep }, unitBias: unitBias, second: second,
            classBias: classBias)
    }

    private mutating func gather(_ features: [UInt64], dropping part: Float) {
        found.removeAll(keepingCapacity: true)
        for key in features {
            if part > 0, random.unit() < part { continue }
            if let number = table.find(key) { found.append(number) }
        }
    }

    private mutating func forward(keep: Float) {
        let (units, linear, classes) = (units, shape.linear, shape.classes)
        sums.withUnsafeMutableBufferPointer { sums in
            for unit in 0..<units { sums[unit] = 0 }
            for number in found {
                let row = rows.baseAddress! + number * units
                for unit in 0..<units { sums[unit] += row[unit] }
            }
            for unit in 0..<units { sums[unit] = sums[unit] * keep + unitBias[unit] }
        }
        scoreBuffer.withUnsafeMutableBufferPointer { scores in
            second.withUnsafeBufferPointer { second in
                for label in 0..<classes { scores[label] = classBias[label] + (linear > 0 ? sums[label] : 0) }
                for unit in linear..<units where sums[unit] > 0 {
                    let (value, weights) = (sums[unit], second.baseAddress! + (unit - linear) * classes)
                    for label in 0..<classes { scores[label] += value * weights[label] }
                }
            }
        }
    }

    /// Sets the loss's slope by the scores, and returns the loss.
    private mutating func setSlope(_ isRight: [Bool], _ isPossible: [Bool]?) -> Float {
        var highest = -Float.infinity
        for label in 0..<shape.classes where isPossible?[label] ?? true { highest = max(highest, scoreBuffer[label]) }
        var (total, right): (Float, Float) = (0, 0)
        for label in 0..<shape.classes {
            slope[label] = isPossible?[label] ?? true ? TrainingRandom.exponential(scoreBuffer[label] - highest) : 0
            total += slope[label]
            if isRight[label] { right += slope[label] }
        }
        right = max(right, 1e-20)
        for label in 0..<shape.classes {
            let share = isRight[label] ? slope[label] / right : 0
            likelihood[label] = slope[label] / total
            slope[label] = likelihood[label] - share
        }
        return TrainingRandom.logarithm(total / right)
    }

    private mutating func backward(rate: Float) {
        let (units, linear, classes) = (units, shape.linear, shape.classes)
        for unit in 0..<linear { pull[unit] = unit < classes ? slope[unit] : 0 }
        for unit in linear..<units {
            guard sums[unit] > 0 else {
                pull[unit] = 0
                continue
            }
            let first = (unit - linear) * classes
            var total: Float = 0
            for label in 0..<classes {
                let gradient = sums[unit] * slope[label]
                total += second[first + label] * slope[label]
                secondGain[first + label] += gradient * gradient
                second[first + label] -= rate * gradient / secondGain[first + label].squareRoot()
            }
            pull[unit] = total
            unitGain[unit] += total * total
            unitBias[unit] -= rate * total / unitGain[unit].squareRoot()
        }
        for label in 0..<classes {
            classGain[label] += slope[label] * slope[label]
            classBias[label] -= rate * slope[label] / classGain[label].squareRoot()
        }
        var energy: Float = 0
        for unit in 0..<units { energy += pull[unit] * pull[unit] }
        energy /= Float(units)
        pull.withUnsafeBufferPointer { pull in
            for number in found {
                rowGain[number] += energy
                rowUses[number] += 1
                let (row, step) = (rows.baseAddress! + number * units, rate / rowGain[number].squareRoot())
                let stay = 1 - shape.decay * step
                for unit in 0..<units { row[unit] = row[unit] * stay - step * pull[unit] }
            }
        }
    }
}
