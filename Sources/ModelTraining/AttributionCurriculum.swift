import NewsAttribution
import NewsSyntax

/// Makes the weights of attributions from annotated reports.
package struct AttributionCurriculum: Sendable {
    package var cues = CueTraining()
    package var parts = PartTraining()
    package var sources = SourceTraining()
    /// How many features each table may hold.
    package var largestCount = 190_000
    /// How many features the table of sources of quotations may hold.
    package var largestSourceCount = 12_000

    package init() {}

    /// The sections for a file of weights.
    ///
    /// - Parameters:
    ///   - documents: the paragraphs of each report.
    ///   - tell: is told what is under way.
    package func run(
        _ documents: [[AttributionParagraph]], tell: (String) -> Void
    ) -> [(name: String, bytes: [UInt8])] {
        let cueWeights = cues.run(documents.flatMap { $0 })
        tell("cues: \(cueWeights.table.count) features")
        // The labels are learned among cues that were found by weights from other reports, as they will be in use.
        var examples: [PartTraining.Example] = []
        var quotations: [SourceTraining.Example] = []
        let middle = documents.count / 2
        let halves = [documents[..<middle], documents[middle...]]
        for (own, other) in [(0, 1), (1, 0)] {
            let weights = cues.run(halves[other].flatMap { $0 })
            for paragraph in halves[own].joined() where !paragraph.gold.isEmpty {
                let found = weights.cues(of: paragraph.view)
                examples += paragraph.gold.map { PartTraining.Example(paragraph.view, cues: found, gold: $0) }
                quotations += paragraph.view.stretches.compactMap {
                    SourceTraining.Example(paragraph.view, cues: found, stretch: $0, paragraph.gold)
                }
            }
        }
        let partWeights = parts.run(examples)
        tell("parts: \(examples.count) cues, \(partWeights.table.count) features")
        let sourceWeights = sources.run(quotations)
        tell("sources: \(quotations.count) quotations, \(sourceWeights.table.count) features")
        return [
            (AttributionModel.cueSection, pack(cueWeights.table, cueWeights.values, 1, largestCount)),
            (
                AttributionModel.partSection,
                pack(partWeights.table, partWeights.values, PartTraining.classCount, largestCount)
            ),
            (AttributionModel.sourceSection, pack(sourceWeights.table, sourceWeights.values, 1, largestSourceCount)),
        ]
    }

    /// The features with the largest weights.
    private func pack(_ table: FeatureTable, _ values: [Float], _ classes: Int, _ largestCount: Int) -> [UInt8] {
        let sizes = table.keys.indices.map { row in
            (0..<classes).reduce(Float(0)) { max($0, abs(values[row * classes + $1])) }
        }
        let kept = table.keys.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
            .prefix(largestCount).sorted()
        return HashedWeights.pack(
            kept.map { table.keys[$0] }, kept.flatMap { row in values[row * classes..<(row + 1) * classes] },
            classCount: classes)
    }
}
