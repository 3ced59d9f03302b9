import NewsAttribution
package import NewsSyntax

/// What attributions lose when they see less of the syntax: trained and measured with the tags alone, with heads that
/// have no labels, and with all.
package enum AttributionAblation {
    /// What of the syntax there is to see.
    package enum Sight: String, CaseIterable, Sendable {
        /// Every word hangs on the first of its sentence.
        case tags = "tags alone"
        case heads = "heads without labels"
        case trees = "trees"
    }

    /// F1 in per cent of the cues, and of the tokens of contents and of sources.
    package struct Figures: Sendable {
        package var cues: Double
        package var contents: Double
        package var sources: Double
    }

    /// Learns from some reports and measures on others.
    ///
    /// - Parameters:
    ///   - train: lines as ``AttributionCorpus`` reads them; `test` too.
    ///   - model: whose trees are looked at.
    package static func run(
        train: [UInt8], test: [UInt8], _ model: SyntaxModel, _ sight: Sight
    ) throws(ModelError) -> Figures {
        let learned = AttributionCorpus.documents(of: train, model) { blanked($0, sight) }
        let sections = AttributionCurriculum().run([learned]) { _ in }
        let reader = try AttributionModel(ModelFile(ModelFile.bytes(of: sections)))
        var (cues, contents, sources) = (Count(), Count(), Count())
        for paragraph in AttributionCorpus.documents(of: test, model, { blanked($0, sight) }).joined() {
            let found = reader.read(
                paragraph.view, cues: reader.cues(of: paragraph.view), threshold: AttributionModel.lowestCue)
            cues.add(found: Set(found.map(\.cueHead)), owed: Set(paragraph.gold.map(\.cue)))
            contents.add(found: Set(found.flatMap { $0.content.joined() }), owed: tokens(.content, paragraph.gold))
            sources.add(found: Set(found.flatMap { $0.source.joined() }), owed: tokens(.source, paragraph.gold))
        }
        return Figures(cues: cues.value, contents: contents.value, sources: sources.value)
    }

    private static func tokens(_ part: Part, _ gold: [AttributionParagraph.Gold]) -> Set<Int> {
        Set(gold.flatMap { one in one.parts.keys.filter { one.parts[$0] == part } })
    }

    private static func blanked(_ text: ParsedText, _ sight: Sight) -> ParsedText {
        switch sight {
        case .trees: text
        case .heads: text.withoutRelations(keepsHeads: true)
        case .tags: text.withoutRelations(keepsHeads: false)
        }
    }

    /// What is right of what was found and of what is owed.
    private struct Count {
        private var (right, found, owed) = (0, 0, 0)

        mutating func add(found: Set<Int>, owed: Set<Int>) {
            right += found.intersection(owed).count
            self.found += found.count
            self.owed += owed.count
        }

        var value: Double { found + owed == 0 ? 0 : 200 * Double(right) / Double(found + owed) }
    }
}
