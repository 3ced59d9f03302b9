package import NewsAttribution
import NewsSyntax

/// Learns which tokens head cues: logistic regression. It is learned twice: the second time with the features alone that
/// had the largest weights, which make up for the others then.
package struct CueTraining: Sendable {
    package var epochCount = 5
    package var rate: Float = 0.1
    package var decay: Float = 2e-4
    /// Features seen less often are left out.
    package var leastCount = 3
    /// How many features are kept.
    package var largestCount = 190_000
    /// In how many orders the examples are learned; the weights are the mean.
    package var orderCount = 3

    package init() {}

    /// What was learned.
    package struct Weights {
        let table: FeatureTable
        let values: [Float]

        /// For each token how likely it heads a cue, as ``AttributionModel`` says it.
        package func cues(of view: AttributionView) -> [Float] {
            let features = CueFeatures(view)
            var list = FeatureList()
            return view.text.tokens.indices.map { token in
                guard view.isCandidate(token) else { return 0 }
                features.collect(token, into: &list)
                let score = list.array.reduce(Float(0)) { sum, key in sum + (table.find(key).map { values[$0] } ?? 0) }
                return AttributionModel.likelihood(score)
            }
        }
    }

    package func run(_ paragraphs: [AttributionParagraph]) -> Weights {
        var counter = FeatureCounter()
        Self.visit(paragraphs) { keys, _ in counter.count(keys) }
        let all = learn(paragraphs, counter.keys(minimum: leastCount, limit: .max), orderCount: 1)
        return learn(
            paragraphs, all.table.strongest(all.values, classes: 1, limit: largestCount), orderCount: orderCount)
    }

    private func learn(_ paragraphs: [AttributionParagraph], _ keys: [UInt64], orderCount: Int) -> Weights {
        var table = FeatureTable(expecting: 1 << 19)
        for key in keys { _ = table.insert(key) }
        var (features, starts, gold) = ([Int32](), [0], [Float]())
        Self.visit(paragraphs) { keys, isCue in
            for key in keys { if let number = table.find(key) { features.append(Int32(truncatingIfNeeded: number)) } }
            starts.append(features.count)
            gold.append(isCue ? 1 : 0)
        }
        let values = AdaptiveDescent.mean(ofOrders: orderCount) { number in
            var descent = AdaptiveDescent(
                count: table.count, rate: rate, decay: decay, exampleCount: epochCount * gold.count)
            var order = Array(gold.indices)
            var random = TrainingRandom(seed: 1 + number << 8)
            for _ in 0..<epochCount {
                random.shuffle(&order)
                for index in order { Self.step(&descent, features[starts[index]..<starts[index + 1]], gold[index]) }
            }
            return descent.means
        }
        return Weights(table: table, values: values)
    }

    private static func step(_ descent: inout AdaptiveDescent, _ features: ArraySlice<Int32>, _ gold: Float) {
        descent.beginExample()
        let score = features.reduce(Float(0)) { $0 + descent.values[Int($1)] }
        let error = gold - logistic(score)
        guard abs(error) >= 0.005 else { return }
        for feature in features { descent.step(Int(feature), error) }
    }

    private static func visit(_ paragraphs: [AttributionParagraph], _ body: ([UInt64], Bool) -> Void) {
        var list = FeatureList()
        for paragraph in paragraphs {
            let features = CueFeatures(paragraph.view)
            let cues = Set(paragraph.gold.map(\.cue))
            for token in paragraph.view.text.tokens.indices where paragraph.view.isCandidate(token) {
                features.collect(token, into: &list)
                body(list.array, cues.contains(token))
            }
        }
    }

    static func logistic(_ score: Float) -> Float {
        score >= 0
            ? 1 / (1 + TrainingRandom.exponential(-score)) : 1 - 1 / (1 + TrainingRandom.exponential(score))
    }
}
