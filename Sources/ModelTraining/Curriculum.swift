package import NewsSyntax

/// The whole training, from treebank sentences to the sections of the weights.
package struct Curriculum: Sendable {
    /// Everything that was chosen by hand, on the development parts of the treebanks.
    package struct Settings: Sendable {
        package var tagger = TaggerTraining.Options()
        package var arcs = ParserTraining.Options()
        package var labels = ParserTraining.Options()
        /// How many damaged copies there are for each sentence.
        package var noise: Float = 0.15
        package var jackknifeParts = 4
        package var jackknifeEpochs = 3

        package init() {
            tagger.dropout = 0.3
            tagger.epochs = 8
            (tagger.rowLimit, tagger.keptRowLimit) = (150_000, 60_000)
            arcs.dropout = 0.3
            (arcs.rowLimit, arcs.keptRowLimit) = (200_000, 100_000)
            labels.epochs = 6
            labels.dropout = 0.3
            (labels.rowLimit, labels.keptRowLimit) = (150_000, 39_000)
        }

        /// Quick and small, for tests.
        package static var tiny: Settings {
            var settings = Settings()
            (settings.tagger.epochs, settings.arcs.epochs, settings.labels.epochs) = (3, 3, 3)
            (settings.tagger.minimumCount, settings.arcs.minimumCount, settings.labels.minimumCount) = (1, 1, 1)
            (settings.jackknifeParts, settings.jackknifeEpochs) = (2, 1)
            return settings
        }
    }

    package var settings: Settings

    package init(_ settings: Settings = Settings()) { self.settings = settings }

    /// The sections that a ``SyntaxModel`` needs. Equal sentences in the same order give equal bytes.
    ///
    /// - Parameters:
    ///   - treebank: training sentences, document after document.
    ///   - classes: a section as ``WordClasses`` makes it.
    ///   - report: is told what is done, for people.
    package func run(
        _ treebank: [TreebankSentence], classes section: [UInt8], report: (String) -> Void = { _ in }
    ) throws(ModelError) -> [(name: String, bytes: [UInt8])] {
        let words = (name: "words", bytes: section)
        let classes = try WordClasses(ModelFile(ModelFile.bytes(of: [words])).section("words"))
        let clean = treebank.map { TrainingSentence($0, classes) }
        let others = PlainClauses.all(of: treebank) + Noise.copies(of: treebank, part: settings.noise, seed: 3)
        let sentences = clean + others.map { TrainingSentence($0, classes) }
        var sections = [words, SplitterTraining.train(RawParagraph.all(of: treebank), report: report)]
        sections.append(LemmaTraining.train(clean))
        sections += TaggerTraining.train(sentences, settings.tagger, report: report)
        var quick = settings.tagger
        quick.epochs = settings.jackknifeEpochs
        let retagged = try Jackknife.retag(sentences, parts: settings.jackknifeParts, quick, report: report)
        let examples = retagged.map(ParserTraining.Example.init)
        sections.append(ParserTraining.trainArcs(examples, settings.arcs, report: report))
        sections.append(ParserTraining.trainLabels(examples, settings.labels, report: report))
        return sections
    }
}
