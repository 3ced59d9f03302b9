import NewsAttribution
import NewsSyntax

/// Makes the weights of attributions from annotated reports.
package struct AttributionCurriculum: Sendable {
    package var cues = CueTraining()
    package var parts = PartTraining()
    package var sources = SourceTraining()

    package init() {}

    /// The sections for a file of weights.
    ///
    /// - Parameters:
    ///   - readings: for each model of syntax, whose trees are looked at, the paragraphs of each report.
    ///   - tell: is told what is under way.
    package func run(
        _ readings: [[[AttributionParagraph]]], tell: (String) -> Void
    ) -> [(name: String, bytes: [UInt8])] {
        let cueWeights = cues.run(readings.flatMap { $0.flatMap { $0 } })
        tell("cues: \(cueWeights.table.count) features")
        // The labels are learned among cues that were found by weights from other reports, as they will be in use. A report
        // is in the same half in every reading, else its own cues would be known beforehand.
        var examples: [PartTraining.Example] = []
        var quotations: [SourceTraining.Example] = []
        for isFirst in [true, false] {
            func half(_ isFirst: Bool) -> [AttributionParagraph] {
                readings.flatMap { reports in
                    let middle = reports.count / 2
                    return (isFirst ? reports[..<middle] : reports[middle...]).flatMap { $0 }
                }
            }
            let weights = cues.run(half(!isFirst))
            for paragraph in half(isFirst) where !paragraph.gold.isEmpty {
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
            (AttributionModel.cueSection, HashedWeights.pack(cueWeights.table.keys, cueWeights.values, classCount: 1)),
            (
                AttributionModel.partSection,
                HashedWeights.pack(
                    partWeights.table.keys, partWeights.values, classCount: PartTraining.classCount)
            ),
            (
                AttributionModel.sourceSection,
                HashedWeights.pack(sourceWeights.table.keys, sourceWeights.values, classCount: 1)
            ),
        ]
    }
}
