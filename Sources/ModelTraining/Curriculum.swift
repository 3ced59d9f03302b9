package import NewsSyntax

/// The whole training, from treebank sentences to the sections of the weights.
///
/// The networks that ship learn from the treebank and from teachers: networks of the same kind, which have learned from the
/// treebank alone, each from other random numbers. They also say what they find likely in news that nobody has annotated.
package struct Curriculum: Sendable {
    /// A part of a file of weights.
    package typealias Section = (name: String, bytes: [UInt8])

    /// Everything that was chosen by hand, on the development parts of the treebanks.
    package struct Settings: Sendable {
        package var tagger = TaggerTraining.Options()
        package var arcs = ParserTraining.Options()
        package var labels = ParserTraining.Options()
        /// How many damaged copies there are for each sentence.
        package var noise: Float = 0.15
        package var jackknifeParts = 4
        package var jackknifeEpochs = 3
        /// How many teachers vote.
        package var teacherCount = 4
        /// One sentence in so many of the news is learned from.
        package var newsStride = 2

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
            settings.teacherCount = 1
            return settings
        }
    }

    package var settings: Settings

    package init(_ settings: Settings = Settings()) { self.settings = settings }

    /// The sections that a ``SyntaxModel`` needs. Equal sentences in the same order give equal bytes.
    ///
    /// - Parameters:
    ///   - treebank: training sentences, document after document.
    ///   - news: paragraphs that nobody has annotated.
    ///   - classes: a section as ``WordClasses`` makes it.
    ///   - report: is told what is done, for people.
    package func run(
        _ treebank: [TreebankSentence], news: [[UInt8]] = [], classes section: [UInt8],
        report: (String) -> Void = { _ in }
    ) throws(ModelError) -> [Section] {
        let course = try prepare(treebank, section, report: report)
        let teachers = try teach(course, settings.teacherCount, report)
        let (sentences, examples) = (course.sentences, course.examples)
        var sections = course.sections

        // What is not made yet is done by the first of the teachers in the meantime.
        var plain = try TrainingSentence.plain(news, teachers.reader(with: sections))
        plain = plain.indices.filter { $0 % settings.newsStride == 0 }.map { plain[$0] }
        report("news: \(plain.count) sentences, \(plain.reduce(0) { $0 + $1.count }) tokens")
        sections += try TaggerTraining.train(
            sentences + plain, settings.tagger, teachers: teachers.tagger, report: report)
        var reader = try teachers.reader(with: sections)
        let tagged = plain.map { ParserTraining.Example($0.reread(reader)) }
        sections.append(
            try ParserTraining.trainArcs(examples + tagged, settings.arcs, teachers: teachers.arcs, report: report))
        reader = try teachers.reader(with: sections)
        let parsed = plain.map { ParserTraining.Example($0.reread(reader)) }
        sections.append(
            try ParserTraining.trainLabels(
                examples + parsed, settings.labels, teachers: teachers.labels, report: report))
        return sections
    }

    /// The sections of the first teacher: a model that has never seen the news, and makes the mistakes in them that one
    /// makes in what is new. Whatever learns from trees of those reports learns from its trees.
    package func runUntaught(
        _ treebank: [TreebankSentence], classes section: [UInt8], report: (String) -> Void = { _ in }
    ) throws(ModelError) -> [Section] {
        let course = try prepare(treebank, section, report: report)
        let teacher = try teach(course, 1, report)
        return course.sections + teacher.tagger + teacher.classes + teacher.arcs + teacher.labels
    }

    /// What all networks of a run learn from, and the sections that need no network.
    private struct Course {
        var sections: [Section]
        var sentences: [TrainingSentence]
        /// The same with tags by taggers that have not seen them.
        var examples: [ParserTraining.Example]
    }

    private func prepare(
        _ treebank: [TreebankSentence], _ section: [UInt8], report: (String) -> Void
    ) throws(ModelError) -> Course {
        let words = (name: "words", bytes: section)
        let classes = try WordClasses(ModelFile(ModelFile.bytes(of: [words])).section("words"))
        let clean = treebank.map { TrainingSentence($0, classes) }
        let others = PlainClauses.all(of: treebank) + Noise.copies(of: treebank, part: settings.noise, seed: 3)
        let sentences = clean + others.map { TrainingSentence($0, classes) }
        var sections = [words, SplitterTraining.train(RawParagraph.all(of: treebank), report: report)]
        sections.append(LemmaTraining.train(clean))
        var quick = settings.tagger
        quick.epochs = settings.jackknifeEpochs
        let retagged = try Jackknife.retag(sentences, parts: settings.jackknifeParts, quick, report: report)
        return Course(
            sections: sections, sentences: sentences, examples: retagged.map(ParserTraining.Example.init))
    }

    /// Those who teach. It needs at least one of each kind to read with.
    private struct Faculty {
        var tagger: [Section] = []
        var arcs: [Section] = []
        var labels: [Section] = []
        /// What the classes of the taggers mean.
        var classes: [Section] = []

        /// A model of some sections; those that it needs and that are not there are teachers'.
        func reader(with sections: [Section]) throws(ModelError) -> SyntaxModel {
            let missing = (tagger.prefix(1) + classes + arcs.prefix(1) + labels.prefix(1)).filter { section in
                !sections.contains { $0.name == section.name }
            }
            return try SyntaxModel(ModelFile(ModelFile.bytes(of: sections + missing)))
        }
    }

    private func teach(
        _ course: Course, _ count: Int, _ report: (String) -> Void
    ) throws(ModelError) -> Faculty {
        var faculty = Faculty()
        for number in 0..<count {
            let seed = UInt64(31 + number)
            var (tagger, arcs, labels) = (settings.tagger, settings.arcs, settings.labels)
            (tagger.seed, arcs.seed, labels.seed) = (seed, seed, seed)
            report("teacher \(number + 1) of \(count)")
            let tagging = try TaggerTraining.train(course.sentences, tagger, report: report)
            faculty.tagger.append(tagging[0])
            faculty.classes = [tagging[1]]
            faculty.arcs.append(try ParserTraining.trainArcs(course.examples, arcs, report: report))
            faculty.labels.append(try ParserTraining.trainLabels(course.examples, labels, report: report))
        }
        return faculty
    }
}
