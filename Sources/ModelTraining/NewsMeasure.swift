package import NewsSyntax

/// Tokens and sentences of news, by a splitter that has seen none: the treebanks' test parts hold no news.
package enum NewsMeasure {
    /// How a treebank's documents of news begin their names.
    private static let prefix = "GUM_news"

    /// The measures on all news among the sentences.
    ///
    /// - Parameters:
    ///   - treebank: annotated sentences; the splitter learns from those that are no news.
    ///   - sections: those of a whole model; the one of the splitter is not used.
    package static func run(
        _ treebank: [TreebankSentence], _ sections: [(name: String, bytes: [UInt8])]
    ) throws(ModelError) -> [Evaluation.Measure] {
        let (news, others) = (treebank.filter(isNews), treebank.filter { !isNews($0) })
        let splitter = SplitterTraining.train(RawParagraph.all(of: others))
        let kept = sections.filter { $0.name != splitter.name }
        return Evaluation.onText(try SyntaxModel(ModelFile(ModelFile.bytes(of: kept + [splitter]))), news)
    }

    private static func isNews(_ sentence: TreebankSentence) -> Bool { sentence.document.hasPrefix(prefix) }
}
