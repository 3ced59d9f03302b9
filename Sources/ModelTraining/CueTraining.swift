package import NewsAttribution
import NewsSyntax

/// Learns which tokens head cues: logistic regression, with steps that shrink by feature (Duchi, Hazan and Singer, 2011).
package struct CueTraining: Sendable {
    package var epochCount = 5
    package var rate: Float = 0.1
    package var decay: Float = 2e-4
    /// Features seen less often are left out.
    package var leastCount = 3

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
        var table = FeatureTable(expecting: 1 << 19)
        for key in counter.keys(minimum: leastCount, limit: .max) { _ = table.insert(key) }
        var (features, starts, gold) = ([Int32](), [0], [Float]())
        Self.visit(paragraphs) { keys, isCue in
            for key in keys { if let number = table.find(key) { features.append(Int32(truncatingIfNeeded: number)) } }
            starts.append(features.count)
            gold.append(isCue ? 1 : 0)
        }
        var (values, squares) = (
            [Float](repeating: 0, count: table.count), [Float](repeating: 0.01, count: table.count)
        )
        var order = Array(gold.indices)
        var random = TrainingRandom(seed: 1)
        for _ in 0..<epochCount {
            random.shuffle(&order)
            for index in order {
                let own = starts[index]..<starts[index + 1]
                let score = own.reduce(Float(0)) { $0 + values[Int(features[$1])] }
                let error = gold[index] - Self.logistic(score)
                guard abs(error) >= 0.005 else { continue }
                for place in own {
                    let number = Int(features[place])
                    let slope = error - decay * values[number]
                    squares[number] += slope * slope
                    values[number] += rate * slope / squares[number].squareRoot()
                }
            }
        }
        return Weights(table: table, values: values)
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
