import NewsNames
import NewsText

/// A name in a text: its bytes, and what it names.
struct NameSpan: Hashable {
    var range: Range<Int>
    var kind: NameKind
}

/// Learns the weights of the tagger of names: a structured perceptron, averaged over all of its steps.
struct NameTrainer {
    /// A text and the names in it.
    struct Example {
        var text: BlockText
        var names: [NameSpan]
        /// How many times an epoch reads it.
        var repeats = 1
    }

    private struct Chain {
        /// An index into the examples, and tokens of it.
        var example: Int
        var tokens: Range<Int>
    }

    let lexicon: NameLexicon
    /// How often a word's spelling is hidden, in a hundred.
    var hiddenShare: UInt64 = 35
    private var random: UInt64
    private var weights: [SIMD16<Float>]
    private var sums: [SIMD16<Float>]
    private var transitions: [SIMD16<Float>]
    private var transitionSums: [SIMD16<Float>]
    private var step: Float = 1

    init(lexicon: NameLexicon, seed: UInt64) {
        self.lexicon = lexicon
        random = seed
        weights = Array(repeating: .zero, count: NameFeatures.keyCount)
        sums = weights
        transitions = Array(repeating: .zero, count: NameLabel.count + 1)
        transitionSums = transitions
    }

    private mutating func next() -> UInt64 {
        random &+= 0x9E37_79B9_7F4A_7C15
        return NameHashing.mixed(random)
    }

    mutating func train(_ examples: [Example], epochs: Int) {
        var chains: [Chain] = []
        for (index, example) in examples.enumerated() {
            for sentence in example.text.sentences where sentence.count <= NameSentence.longestTokenCount {
                for _ in 0..<example.repeats { chains.append(Chain(example: index, tokens: sentence)) }
            }
        }
        var sentence = NameSentence()
        var features = NameFeatures()
        for _ in 0..<epochs {
            for index in stride(from: chains.count - 1, to: 0, by: -1) {
                chains.swapAt(index, Int(next() % UInt64(index + 1)))
            }
            for chain in chains {
                let example = examples[chain.example]
                example.text.bytes.withUnsafeBufferPointer { bytes in
                    sentence.read(example.text.tokens[chain.tokens], in: bytes, lexicon)
                    learn(sentence, example.names, bytes, &features)
                }
            }
        }
    }

    private mutating func learn(
        _ sentence: NameSentence, _ names: [NameSpan], _ bytes: UnsafeBufferPointer<UInt8>,
        _ features: inout NameFeatures
    ) {
        let gold = Self.labels(sentence, names)
        var index = 0
        while index < sentence.words.count {
            guard sentence.isCandidate[index] else {
                index += 1
                continue
            }
            var end = index
            var rows: [[UInt32]] = []
            let hides = next() % 100 < hiddenShare
            while end < sentence.words.count, sentence.isCandidate[end] {
                features.read(sentence, end, bytes, spelling: !hides)
                rows.append(features.keys)
                end += 1
            }
            let own = Array(gold[index..<end])
            if Self.isLegal(own) { update(rows, own) }
            index = end
        }
    }

    private mutating func update(_ rows: [[UInt32]], _ gold: [Int]) {
        let scores = rows.map { $0.reduce(SIMD16<Float>.zero) { $0 + weights[Int($1)] } }
        let found = Self.best(scores, transitions, gold: gold)
        step += 1
        guard found != gold else { return }
        for index in gold.indices {
            let (right, wrong) = (gold[index], found[index])
            let (before, wrongBefore) =
                index == 0 ? (NameLabel.count, NameLabel.count) : (gold[index - 1], found[index - 1])
            if right != wrong {
                for row in rows[index] {
                    weights[Int(row)][right] += 1
                    weights[Int(row)][wrong] -= 1
                    sums[Int(row)][right] += step
                    sums[Int(row)][wrong] -= step
                }
            }
            transitions[before][right] += 1
            transitions[wrongBefore][wrong] -= 1
            transitionSums[before][right] += step
            transitionSums[wrongBefore][wrong] -= step
        }
    }

    /// The best labels by these weights, each wrong one helped a little so that the right ones win by a margin.
    private static func best(_ scores: [SIMD16<Float>], _ transitions: [SIMD16<Float>], gold: [Int]) -> [Int] {
        let never: Float = -1e9
        var best: [[Float]] = []
        var backs: [[Int]] = []
        for index in scores.indices {
            var (row, back) = (
                [Float](repeating: never, count: NameLabel.count), [Int](repeating: 0, count: NameLabel.count)
            )
            for label in 0..<NameLabel.count {
                let own = scores[index][label] + (label == gold[index] ? 0 : 1)
                if index == 0 {
                    if NameLabel.allows(NameLabel.outside, label) {
                        row[label] = own + transitions[NameLabel.count][label]
                    }
                    continue
                }
                for before in 0..<NameLabel.count where NameLabel.allows(before, label) {
                    let value = best[index - 1][before] + transitions[before][label] + own
                    if value > row[label] { (row[label], back[label]) = (value, before) }
                }
            }
            best.append(row)
            backs.append(back)
        }
        var label = NameLabel.outside
        for end in 0..<NameLabel.count
        where NameLabel.mayEnd(end) && best[best.count - 1][end] > best[best.count - 1][label] {
            label = end
        }
        var labels: [Int] = []
        for back in backs.reversed() {
            labels.append(label)
            label = back[label]
        }
        return labels.reversed()
    }

    /// The labels that the names of a text give to the words of a sentence.
    static func labels(_ sentence: NameSentence, _ names: [NameSpan]) -> [Int] {
        var labels = [Int](repeating: NameLabel.outside, count: sentence.words.count)
        guard let first = sentence.words.first, let last = sentence.words.last else { return labels }
        for name in names where name.range.lowerBound < Int(last.end) && name.range.upperBound > Int(first.start) {
            let own = sentence.words.indices.filter { index in
                let word = sentence.words[index]
                return Int(word.start) < name.range.upperBound && Int(word.end) > name.range.lowerBound
                    && word.shape != .possessive
            }
            guard let start = own.first, let end = own.last else { continue }
            for index in start...end {
                let part: NameLabel.Part =
                    start == end ? .only : index == start ? .first : index == end ? .last : .inner
                labels[index] = NameLabel.label(name.kind, part)
            }
        }
        return labels
    }

    private static func isLegal(_ labels: [Int]) -> Bool {
        var before = NameLabel.outside
        for label in labels {
            guard NameLabel.allows(before, label) else { return false }
            before = label
        }
        return NameLabel.mayEnd(before)
    }

    /// The average of all steps.
    func averages() -> NameWeights {
        NameWeights(
            rows: zip(weights, sums).map { $0 - $1 / step },
            transitions: zip(transitions, transitionSums).map { $0 - $1 / step })
    }
}

/// Weights in full precision, by key.
struct NameWeights {
    var rows: [SIMD16<Float>]
    var transitions: [SIMD16<Float>]

    /// So that weights of one byte are neither too coarse nor too often at their bounds.
    private static let scale: Float = 4
    /// Rows without a weight of this size are left out.
    private static let least: Int32 = 2
    /// The strongest so many rows are kept: the next larger index would be twice as large.
    private static let rowLimit = 1 << 16

    private static func strongest(
        _ rows: [(key: UInt32, weights: NameModel.Row)]
    ) -> [(key: UInt32, weights: NameModel.Row)] {
        func strength(_ row: NameModel.Row) -> Int {
            (0..<NameLabel.count).reduce(0) { $0 + Int(row[$1]) * Int(row[$1]) }
        }
        let ranked = rows.map { (strength($0.weights), $0) }.sorted {
            $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.key < $1.1.key
        }
        return ranked.prefix(rowLimit).map(\.1).sorted { $0.key < $1.key }
    }

    /// Adds those of another run: the mean of several errs less than each.
    static func += (left: inout NameWeights, right: NameWeights) {
        for key in left.rows.indices { left.rows[key] += right.rows[key] }
        for label in left.transitions.indices { left.transitions[label] += right.transitions[label] }
    }

    /// The model as the tagger reads it, of the sum of several runs.
    func model(runCount: Int, lexicon: NameLexicon) -> NameModel {
        let scale = Self.scale / Float(runCount)
        let bounds = (SIMD16<Float>(repeating: -127), SIMD16<Float>(repeating: 127))
        let kept = rows.enumerated().compactMap { key, row -> (key: UInt32, weights: NameModel.Row)? in
            let value = (row * scale).clamped(lowerBound: bounds.0, upperBound: bounds.1)
            let rounded = SIMD16<Int32>(value, rounding: .toNearestOrEven)
            guard rounded.max() >= Self.least || rounded.min() <= -Self.least else { return nil }
            return (UInt32(key), SIMD16<Int8>(truncatingIfNeeded: rounded))
        }
        let moves = transitions.map { SIMD16<Int32>($0 * scale, rounding: .toNearestOrEven) }
        return NameModel(rows: Self.strongest(kept), transitions: moves, lexicon: lexicon)
    }
}
