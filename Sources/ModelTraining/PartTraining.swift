package import NewsAttribution
import NewsSyntax

/// Learns what the words around a cue are in its attribution: a conditional random field (Lafferty, McCallum and
/// Pereira, 2001) in a chain. It is learned twice, as ``CueTraining`` is.
package struct PartTraining: Sendable {
    package var epochCount = 5
    package var rate: Float = 0.1
    package var decay: Float = 1e-6
    package var leastCount = 3
    /// How many features are kept.
    package var largestCount = 190_000
    /// In how many orders the examples are learned; the weights are the mean.
    package var orderCount = 3

    package init() {}

    static let classCount = Part.allCases.count

    /// A cue with its window and what its elements are.
    package struct Example {
        package var window: CueWindow
        package var labels: [Part]

        package init(_ view: AttributionView, cues: [Float], gold: AttributionParagraph.Gold) {
            window = CueWindow(view, cues: cues, cue: gold.cue)
            labels = []
            for (index, element) in window.elements.enumerated() {
                labels.append(index == window.cueElement ? .cue : Self.label(element.tokens, gold))
            }
        }

        /// What most of the tokens are.
        private static func label(_ tokens: Range<Int>, _ gold: AttributionParagraph.Gold) -> Part {
            var counts = [Int](repeating: 0, count: classCount)
            for token in tokens { counts[Int((gold.parts[token] ?? .outside).rawValue)] += 1 }
            return Part.allCases.max { counts[Int($0.rawValue)] < counts[Int($1.rawValue)] } ?? .outside
        }
    }

    package struct Weights {
        let table: FeatureTable
        let values: [Float]
    }

    package func run(_ examples: [Example]) -> Weights {
        var list = FeatureList()
        var counter = FeatureCounter()
        for example in examples {
            for index in example.labels.indices {
                example.window.collect(index, into: &list)
                counter.count(list.array)
                guard index > 0 else { continue }
                list.clear()
                example.window.addJoint(index, after: UInt64(example.labels[index - 1].rawValue), to: &list)
                counter.count(list.array)
            }
        }
        let all = learn(examples, counter.keys(minimum: leastCount, limit: .max), orderCount: 1)
        return learn(
            examples, all.table.strongest(all.values, classes: Self.classCount, limit: largestCount),
            orderCount: orderCount)
    }

    private func learn(_ examples: [Example], _ keys: [UInt64], orderCount: Int) -> Weights {
        var table = FeatureTable(expecting: 1 << 20)
        for key in keys { _ = table.insert(key) }
        let chains = examples.map { PartChain($0, table) }
        let values = AdaptiveDescent.mean(ofOrders: orderCount) { number in
            var descent = PartDescent(
                AdaptiveDescent(
                    count: table.count * Self.classCount, rate: rate, decay: decay,
                    exampleCount: epochCount * chains.count))
            var order = Array(chains.indices)
            var random = TrainingRandom(seed: 2 + number << 8)
            for _ in 0..<epochCount {
                random.shuffle(&order)
                for index in order { descent.step(chains[index]) }
            }
            return descent.weights.means
        }
        return Weights(table: table, values: values)
    }
}

/// An example with its features as numbers.
struct PartChain {
    var cue: Int
    var labels: [UInt8]
    /// The features of each element, and of each element after each label: `own[ownStarts[i]..<ownStarts[i + 1]]`.
    var own: [Int32] = []
    var ownStarts: [Int32] = [0]
    var joint: [Int32] = []
    var jointStarts: [Int32] = [0]

    init(_ example: PartTraining.Example, _ table: FeatureTable) {
        cue = example.window.cueElement
        labels = example.labels.map(\.rawValue)
        var list = FeatureList()
        for index in labels.indices {
            example.window.collect(index, into: &list)
            for key in list.array { if let number = table.find(key) { own.append(Int32(truncatingIfNeeded: number)) } }
            ownStarts.append(Int32(truncatingIfNeeded: own.count))
            for previous in 0..<PartTraining.classCount {
                if index > 0 {
                    list.clear()
                    example.window.addJoint(index, after: UInt64(previous), to: &list)
                    for key in list.array {
                        if let number = table.find(key) { joint.append(Int32(truncatingIfNeeded: number)) }
                    }
                }
                jointStarts.append(Int32(truncatingIfNeeded: joint.count))
            }
        }
    }

    func ownFeatures(_ index: Int) -> Range<Int> { Int(ownStarts[index])..<Int(ownStarts[index + 1]) }

    func jointFeatures(_ index: Int, _ previous: Int) -> Range<Int> {
        let place = index * PartTraining.classCount + previous
        return Int(jointStarts[place])..<Int(jointStarts[place + 1])
    }
}

/// The weights under way.
struct PartDescent {
    private(set) var weights: AdaptiveDescent
    private static let classCount = PartTraining.classCount
    /// Slopes flatter than this are not worth a step.
    private static let flattest: Float = 0.01

    init(_ weights: AdaptiveDescent) { self.weights = weights }

    /// One step towards the labels of a chain.
    mutating func step(_ chain: PartChain) {
        weights.beginExample()
        let classes = Self.classCount
        let lattice = PartLattice(potentials(chain), count: chain.labels.count)
        for index in chain.labels.indices where index != chain.cue {
            let gold = Int(chain.labels[index])
            for label in 0..<classes {
                let slope = (label == gold ? 1 : 0) - lattice.marginal(index, label)
                move(chain.own, chain.ownFeatures(index), label, slope)
            }
        }
        for index in chain.labels.indices.dropFirst() {
            let (before, gold) = (Int(chain.labels[index - 1]), Int(chain.labels[index]))
            let joint = lattice.joint(index)
            for previous in 0..<classes {
                for label in 0..<classes {
                    let slope = (previous == before && label == gold ? 1 : 0) - joint[previous * classes + label]
                    move(chain.joint, chain.jointFeatures(index, previous), label, slope)
                }
            }
        }
    }

    private mutating func move(_ features: [Int32], _ range: Range<Int>, _ label: Int, _ error: Float) {
        guard abs(error) >= Self.flattest else { return }
        for place in range { weights.step(Int(features[place]) * Self.classCount + label, error) }
    }

    /// The score of each label of each element after each label.
    private func potentials(_ chain: PartChain) -> [Float] {
        let classes = Self.classCount
        var scores = [Float](repeating: 0, count: chain.labels.count * classes * classes)
        var own = [Float](repeating: 0, count: classes)
        for index in chain.labels.indices {
            for label in 0..<classes { own[label] = index == chain.cue && label != Int(Part.cue.rawValue) ? -60 : 0 }
            for place in chain.ownFeatures(index) {
                let row = Int(chain.own[place]) * classes
                for label in 0..<classes { own[label] += weights.values[row + label] }
            }
            for previous in 0..<classes {
                let base = (index * classes + previous) * classes
                for label in 0..<classes { scores[base + label] = own[label] }
                for place in chain.jointFeatures(index, previous) {
                    let row = Int(chain.joint[place]) * classes
                    for label in 0..<classes { scores[base + label] += weights.values[row + label] }
                }
            }
        }
        return scores
    }
}

/// How likely the labels of a chain are, by the forward-backward algorithm.
struct PartLattice {
    private let count: Int
    private var weights: [Float]
    private var forward: [Float]
    private var backward: [Float]
    private static let classCount = PartTraining.classCount

    init(_ scores: [Float], count: Int) {
        let (classes, block) = (Self.classCount, Self.classCount * Self.classCount)
        self.count = count
        weights = scores
        for index in 0..<count {
            let own = index * block..<(index + 1) * block
            let top = own.reduce(-Float.infinity) { max($0, scores[$1]) }
            for place in own { weights[place] = TrainingRandom.exponential(scores[place] - top) }
        }
        forward = [Float](repeating: 0, count: count * classes)
        backward = forward
        for label in 0..<classes where count > 0 { forward[label] = weights[label] }
        Self.normalise(&forward, 0, count)
        for index in 0..<count where index > 0 {
            for previous in 0..<classes {
                let reached = forward[(index - 1) * classes + previous]
                for label in 0..<classes {
                    forward[index * classes + label] += reached * weights[index * block + previous * classes + label]
                }
            }
            Self.normalise(&forward, index, count)
        }
        for label in 0..<classes where count > 0 { backward[(count - 1) * classes + label] = 1 }
        for index in stride(from: count - 2, through: 0, by: -1) {
            for previous in 0..<classes {
                var sum: Float = 0
                for label in 0..<classes {
                    sum +=
                        weights[(index + 1) * block + previous * classes + label]
                        * backward[(index + 1) * classes + label]
                }
                backward[index * classes + previous] = sum
            }
            Self.normalise(&backward, index, count)
        }
    }

    private static func normalise(_ values: inout [Float], _ index: Int, _ count: Int) {
        guard index < count else { return }
        let own = index * classCount..<(index + 1) * classCount
        let sum = own.reduce(Float(1e-30)) { $0 + values[$1] }
        for place in own { values[place] /= sum }
    }

    func marginal(_ index: Int, _ label: Int) -> Float {
        let own = index * Self.classCount..<(index + 1) * Self.classCount
        let sum = own.reduce(Float(1e-30)) { $0 + forward[$1] * backward[$1] }
        return forward[own.lowerBound + label] * backward[own.lowerBound + label] / sum
    }

    /// For each label before an element and each of its own.
    func joint(_ index: Int) -> [Float] {
        let (classes, block) = (Self.classCount, Self.classCount * Self.classCount)
        var values = (0..<block).map { place in
            forward[(index - 1) * classes + place / classes] * weights[index * block + place]
                * backward[index * classes + place % classes]
        }
        let sum = values.reduce(Float(1e-30), +)
        for place in values.indices { values[place] /= sum }
        return values
    }
}
