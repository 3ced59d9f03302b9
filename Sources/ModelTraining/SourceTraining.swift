package import NewsAttribution
import NewsSyntax

/// Learns who said what stands in marks: one choice among all candidates and nobody (a softmax).
package struct SourceTraining: Sendable {
    package var epochCount = 8
    package var rate: Float = 0.1
    package var decay: Float = 1e-5
    package var leastCount = 3

    package init() {}

    /// A quotation with those who may have said it.
    package struct Example {
        package var found: SourceCandidates
        /// Which of the candidates did; nil where none did.
        package var gold: Int?

        /// Nil where the annotation does not tell.
        package init?(_ view: AttributionView, cues: [Float], stretch: Range<Int>, _ gold: [AttributionParagraph.Gold])
        {
            func part(_ token: Int, _ gold: AttributionParagraph.Gold) -> Part { gold.parts[token] ?? .outside }
            let inside = stretch.filter { !view.text.tokens[$0].tag.isMark }
            let owner = gold.first { own in
                let count = inside.count { part($0, own) == .content }
                return count * 2 > inside.count
            }
            // A part of a content that has other words, too, is no quotation of its own.
            guard let owner,
                owner.parts.allSatisfy({ $0.value != .content || view.stretchOf[$0.key] >= 0 || isMark($0.key) })
            else { return nil }
            func isMark(_ token: Int) -> Bool { view.text.tokens[token].tag.isMark }
            found = SourceCandidates(view, cues: cues, stretch: stretch)
            let own = found.candidates.indices.filter { part(found.candidates[$0].head, owner) == .source }
            self.gold = own.min {
                Self.depth(found.candidates[$0].head, view) < Self.depth(found.candidates[$1].head, view)
            }
        }

        private static func depth(_ token: Int, _ view: AttributionView) -> Int {
            var (current, depth) = (token, 0)
            while case let head = Int(view.text.tokens[current].head), head >= 0, depth < 100 {
                (current, depth) = (head, depth + 1)
            }
            return depth
        }
    }

    /// What was learned.
    package struct Weights {
        let table: FeatureTable
        let values: [Float]
    }

    package func run(_ examples: [Example]) -> Weights {
        var list = FeatureList()
        var counter = FeatureCounter()
        for example in examples {
            for candidate in example.found.candidates.map({ Optional($0) }) + [nil] {
                example.found.collect(candidate, into: &list)
                counter.count(list.array)
            }
        }
        var table = FeatureTable(expecting: 1 << 17)
        for key in counter.keys(minimum: leastCount, limit: .max) { _ = table.insert(key) }
        let rows = examples.map { example in
            (example.found.candidates.map { Optional($0) } + [nil]).map { candidate -> [Int32] in
                example.found.collect(candidate, into: &list)
                return list.array.compactMap { table.find($0).map { Int32(truncatingIfNeeded: $0) } }
            }
        }
        var descent = AdaptiveDescent(
            count: table.count, rate: rate, decay: decay, exampleCount: epochCount * examples.count)
        var order = Array(examples.indices)
        var random = TrainingRandom(seed: 3)
        for _ in 0..<epochCount {
            random.shuffle(&order)
            for index in order {
                descent.beginExample()
                let gold = examples[index].gold ?? rows[index].count - 1
                let scores = rows[index].map { row in row.reduce(Float(0)) { $0 + descent.values[Int($1)] } }
                let shares = AttributionModel.shares(scores)
                for (place, row) in rows[index].enumerated() {
                    let error = (place == gold ? 1 : 0) - shares[place]
                    guard abs(error) >= 0.005 else { continue }
                    for feature in row { descent.step(Int(feature), error) }
                }
            }
        }
        return Weights(table: table, values: descent.means)
    }
}
