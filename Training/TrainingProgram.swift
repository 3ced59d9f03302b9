import Glibc
import ModelTraining
import NewsSyntax

/// Why a run ended early.
enum TrainingFailure: Error {
    /// The arguments mean nothing.
    case usage(String)
    /// A file cannot be read or written.
    case file(String)
    /// A file of weights is none.
    case model(String, ModelError)

    var sentence: String {
        switch self {
        case .usage(let text): text
        case .file(let path): "cannot open \(path)"
        case .model(let path, let cause): "\(path) is no file of weights: \(cause)"
        }
    }

    var exitCode: Int32 {
        switch self {
        case .usage: 64
        case .file, .model: 66
        }
    }
}

/// The subcommands of `dateline-train`.
enum TrainingProgram {
    private static let usage = """
        dateline-train train CORPORA CLASSES OUT [clean] [without-dev] [untaught]
                                                  the weights from CORPORA/treebank/{ewt,gum}-{train,dev}.conllu, the text
                                                  of CORPORA/polnear/train.jsonl and the table of word classes;
                                                  clean: without damaged copies of sentences;
                                                  without-dev: from train alone, to choose settings by dev;
                                                  untaught: without teachers, and so without those reports
        dateline-train attributions CORPORA OUT MODEL...
                                                  those of attributions from CORPORA/polnear/train.jsonl, on the trees of
                                                  each MODEL
        dateline-train join OUT PART...           one file of the sections of all parts; of the same name, the last counts
        dateline-train evaluate MODEL FILE...     figures on files in CoNLL-U, with 95 % confidence intervals
        dateline-train news MODEL CORPORA         tokens and sentences of the treebanks' news, by a splitter without news
        dateline-train ablation CORPORA MODEL     what attributions lose with tags alone and with heads without labels
        dateline-train damage MODEL FILE...       LAS and tags on the same sentences, damaged in each of the ways of training
        dateline-train confusions MODEL FILE...   the mistakes that are made most often, with an example each
        dateline-train speed MODEL FILE...        tokens a second by stage, on one core
        dateline-train show MODEL                 reads standard input and prints its trees
        """

    static func run(_ arguments: [String]) throws {
        switch (arguments.first, arguments.count) {
        case ("train", 4...) where Set(arguments[4...]).isSubset(of: ["clean", "without-dev", "untaught"]):
            try train(corpora: arguments[1], classes: arguments[2], out: arguments[3], Set(arguments[4...]))
        case ("damage", 3...): try measureDamage(load(arguments[1]), Array(arguments[2...]))
        case ("attributions", 4...):
            try trainAttributions(corpora: arguments[1], Array(arguments[3...]), out: arguments[2])
        case ("join", 3...): try join(Array(arguments[2...]), out: arguments[1])
        case ("evaluate", 3...): try evaluate(load(arguments[1]), Array(arguments[2...]), showsConfusions: false)
        case ("confusions", 3...): try evaluate(load(arguments[1]), Array(arguments[2...]), showsConfusions: true)
        case ("news", 3): try measureNews(arguments[1], corpora: arguments[2])
        case ("ablation", 3): try measureAblation(corpora: arguments[1], load(arguments[2]))
        case ("speed", 3...): try SpeedMeasure.run(arguments[1], Array(arguments[2...]))
        case ("show", 2): try show(load(arguments[1]))
        default: throw TrainingFailure.usage(usage)
        }
    }

    private static func train(corpora: String, classes: String, out: String, _ options: Set<String>) throws {
        let parts = options.contains("without-dev") ? ["train"] : ["train", "dev"]
        let treebank = try treebankFiles(corpora, parts).flatMap { try sentences($0) }
        var settings = Curriculum.Settings()
        if options.contains("clean") { settings.noise = 0 }
        let curriculum = Curriculum(settings)
        let words = try wordClasses(classes)
        let sections: [Curriculum.Section]
        if options.contains("untaught") {
            sections = try curriculum.runUntaught(treebank, classes: words) { complain($0) }
        } else {
            let news = AttributionCorpus.paragraphs(of: try Files.read("\(corpora)/polnear/train.jsonl"))
            sections = try curriculum.run(treebank, news: news, classes: words) { complain($0) }
        }
        for section in sections { complain("\(section.name): \(section.bytes.count) bytes") }
        try write(sections, to: out)
    }

    /// Reads a table of classes: the path of one in binary digits, a tab, its words.
    private static func wordClasses(_ path: String) throws -> [UInt8] {
        let lines = try Files.read(path).split(separator: UInt8(ascii: "\n"))
        return WordClasses.section(
            of: lines.compactMap { line in
                let fields = line.split(separator: UInt8(ascii: "\t"))
                guard fields.count == 2 else { return nil }
                let path = fields[0].reversed().reduce(UInt32(0)) { $0 << 1 | UInt32($1 & 1) }
                return (path, fields[1].split(separator: UInt8(ascii: " ")).map(Array.init))
            })
    }

    private static func trainAttributions(corpora: String, _ models: [String], out: String) throws {
        let reports = try Files.read("\(corpora)/polnear/train.jsonl")
        let readings = try models.map { AttributionCorpus.documents(of: reports, try load($0)) }
        try write(AttributionCurriculum().run(readings) { complain($0) }, to: out)
    }

    private static func join(_ parts: [String], out: String) throws {
        var sections: [(name: String, bytes: [UInt8])] = []
        for path in parts {
            do {
                let file = try ModelFile(Files.read(path))
                for name in file.sectionNames {
                    let bytes = Array(try file.section(name).bytes)
                    if let known = sections.firstIndex(where: { $0.name == name }) {
                        sections[known].bytes = bytes
                    } else {
                        sections.append((name, bytes))
                    }
                }
            } catch let cause as ModelError { throw TrainingFailure.model(path, cause) }
        }
        try write(sections.sorted { $0.name < $1.name }, to: out)
    }

    /// Writes a file of weights and prints its digest.
    private static func write(_ sections: [(name: String, bytes: [UInt8])], to out: String) throws {
        let bytes = ModelFile.bytes(of: sections)
        try Files.write(bytes, to: out)
        print(try ModelFile(bytes).digest)
    }

    private static func evaluate(_ model: SyntaxModel, _ paths: [String], showsConfusions: Bool) throws {
        for path in paths {
            let evaluation = Evaluation(model, try sentences(path))
            print(path)
            guard !showsConfusions else {
                let ranked = evaluation.confusions.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
                for (name, kind) in ranked.prefix(40) { print("  \(kind.count)  \(name): \(kind.example)") }
                continue
            }
            evaluation.measures.forEach(show)
        }
    }

    private static func measureAblation(corpora: String, _ model: SyntaxModel) throws {
        let (learned, measured) = try (
            Files.read("\(corpora)/polnear/train.jsonl"), Files.read("\(corpora)/polnear/dev.jsonl")
        )
        for sight in AttributionAblation.Sight.allCases {
            let figures = try AttributionAblation.run(train: learned, test: measured, model, sight)
            print(
                "\(sight.rawValue): cues \(rounded(figures.cues)), tokens of contents \(rounded(figures.contents)), "
                    + "tokens of sources \(rounded(figures.sources))")
        }
    }

    private static func measureNews(_ path: String, corpora: String) throws {
        let file = try ModelFile(Files.read(path))
        let sections = try file.sectionNames.map { ($0, Array(try file.section($0).bytes)) }
        let treebank = try treebankFiles(corpora, ["train", "dev"]).flatMap { try sentences($0) }
        try NewsMeasure.run(treebank, sections).forEach(show)
    }

    private static func show(_ measure: Evaluation.Measure) {
        let (low, high) = measure.interval()
        print("  \(measure.name): \(rounded(measure.value)) (\(rounded(low)) to \(rounded(high)))")
    }

    private static func treebankFiles(_ corpora: String, _ parts: [String]) -> [String] {
        ["ewt", "gum"].flatMap { name in parts.map { "\(corpora)/treebank/\(name)-\($0).conllu" } }
    }

    private static func measureDamage(_ model: SyntaxModel, _ paths: [String]) throws {
        for path in paths {
            let clean = try sentences(path)
            print(path)
            for kind in Noise.Kind.allCases {
                let evaluation = Evaluation(model, Noise.damaged(clean, kind))
                let values = evaluation.measures.filter { $0.name == "XPOS" || $0.name == "LAS" }
                print("  \(kind): " + values.map { "\($0.name) \(rounded($0.value))" }.joined(separator: ", "))
            }
        }
    }

    private static func show(_ model: SyntaxModel) throws {
        var bytes: [UInt8] = []
        while let line = readLine(strippingNewline: false) { bytes += Array(line.utf8) }
        for sentence in model.read(bytes).sentences { print(sentence.drawing()) }
    }

    static func load(_ path: String) throws -> SyntaxModel {
        let bytes = try Files.read(path)
        do throws(ModelError) { return try SyntaxModel(ModelFile(bytes)) } catch {
            throw TrainingFailure.model(path, error)
        }
    }

    static func sentences(_ path: String) throws -> [TreebankSentence] {
        Conllu.sentences(of: String(decoding: try Files.read(path), as: UTF8.self))
    }

    static func rounded(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    static func complain(_ sentence: String) { try? Files.put(Array("\(sentence)\n".utf8), STDERR_FILENO) }
}

/// Whole files.
enum Files {
    static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw TrainingFailure.file(path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = chunk.withUnsafeMutableBytes({ Glibc.read(descriptor, $0.baseAddress, $0.count) }),
            count != 0
        {
            guard count > 0 else { throw TrainingFailure.file(path) }
            bytes += chunk[..<count]
        }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw TrainingFailure.file(path) }
        defer { close(descriptor) }
        try put(bytes, descriptor)
    }

    static func put(_ bytes: [UInt8], _ descriptor: Int32) throws {
        var place = 0
        while place < bytes.count {
            let count = bytes[place...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw TrainingFailure.file("descriptor \(descriptor)") }
            place += count
        }
    }
}
