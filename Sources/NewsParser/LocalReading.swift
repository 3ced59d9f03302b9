import NewsAttribution
import NewsNames
import NewsRecord
import NewsSyntax
import NewsText

/// How a block is read: what its kind changes for the local stages.
enum ReadingClass: UInt8, Hashable {
    /// Everything.
    case prose
    /// Everything, but a capital says nothing.
    case title
    /// Tokens and dates.
    case pageLine
    /// Tokens alone.
    case bare

    init(_ kind: Block.Kind) {
        switch kind {
        case .paragraph, .caption, .correction, .pullquote: self = .prose
        case .headline, .heading: self = .title
        case .dateline: self = .pageLine
        case .asset, .credit, .byline, .boilerplate, .residue: self = .bare
        }
    }
}

/// What the local stages made of one block's text. It depends on nothing but the text and the class.
final class LocalReading: Sendable {
    let text: BlockText
    /// The sentences with their trees: of prose and titles, where there are weights.
    let syntax: ParsedText?
    /// A dateline at the head of the block.
    let opening: DatelineShape?
    let stretches: [MarkedStretch]
    let names: [LocalName]
    let nameKeys: NameKeys
    let statements: [LocalStatement]
    let pending: PendingFrame?
    let dates: [LocalDate]
    let figures: [LocalFigure]
    /// What is written wrong.
    let slips: [LocalSlip]
    /// What the tagger of names found.
    let nameReading: NameReading
    /// What happens, where there are trees.
    let happenings: LocalHappenings
    /// What the page is searched for repetitions by.
    let echo: EchoWords
    let readingClass: ReadingClass
    /// Whether there was more in the block than is read of one.
    let isCut: Bool
    /// Words, and those of them that hold English sentences together.
    let wordCount: Int
    let functionWordCount: Int

    /// Blocks longer than this are tokenised, but no statements or figures are sought beyond.
    private static let largestTokenCount = 2_000_000
    /// No paragraph of a report is longer; longer blocks, made to waste time, go without trees and names.
    /// Some steps compare what stands in a block with each other, so this bounds their work, too.
    private static let largestSyntaxTokenCount = 8_000

    init(_ bytes: [UInt8], _ readingClass: ReadingClass, _ models: ParserModels, _ observer: StageObserver?) {
        observer?.note(.tokens)
        self.readingClass = readingClass
        text = BlockText(bytes: bytes)
        let isRead = readingClass == .prose || readingClass == .title
        let isTooLong = isRead && text.tokens.count > Self.largestSyntaxTokenCount
        let dateline = readingClass == .prose ? DatelineShape(bytes) : nil
        if isRead, !isTooLong {
            if models.syntax != nil { observer?.note(.syntax) }
            var found = models.names?.read(text, opening: dateline?.textStart) ?? .init()
            found.joinFirmForms(bytes)
            if let place = dateline?.place { found.noteKind(.place, within: place) }
            nameReading = found
            var parsed = models.syntax?.read(bytes, opening: dateline?.textStart)
            parsed?.mendTrees()
            parsed?.mendSpokenSeries()
            syntax = parsed?.named(nameReading)
        } else {
            (syntax, nameReading) = (nil, .init())
        }
        if readingClass == .prose, let syntax {
            observer?.note(.happenings)
            happenings = LocalHappenings(syntax)
        } else {
            happenings = LocalHappenings()
        }
        guard readingClass != .bare, text.tokens.count <= Self.largestTokenCount else {
            (opening, stretches, names, statements, pending) = (nil, [], [], [], nil)
            (dates, figures, slips, wordCount, functionWordCount) = ([], [], [], 0, 0)
            (echo, nameKeys) = (EchoWords(), NameKeys())
            isCut = text.tokens.count > Self.largestTokenCount
            return
        }
        observer?.note(.dates)
        let pieces = PieceText(text)
        dates = DateStage.find(in: pieces, syntax)
        guard readingClass != .pageLine else {
            (opening, stretches, names, statements, pending) = (nil, [], [], [], nil)
            (figures, slips, wordCount, functionWordCount, isCut) = ([], [], 0, 0, false)
            (echo, nameKeys) = (EchoWords(), NameKeys())
            return
        }
        observer?.note(.figures)
        figures = FigureStage.find(in: pieces, dates: dates, syntax)
        observer?.note(.marks)
        let marks = MarkStage.find(in: text)
        let traits = ReadingView.traits(of: text)
        let isProse = readingClass == .prose && !pieces.isTitleCase
        stretches = isProse ? WorkTitles.without(marks.stretches, in: text, traits) : marks.stretches
        isCut = marks.isCut || isTooLong
        observer?.note(.slips)
        slips = SlipStage.find(in: text, marks.stretches)
        opening = dateline
        let firstToken = Self.firstToken(text, opening)
        wordCount = text.tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
        functionWordCount = traits.reduce(0) { $0 + ($1.contains(.functionWord) ? 1 : 0) }
        let result = Self.read(
            text, traits, stretches, readingClass, nameReading.names, firstToken: firstToken, slips.map(\.range),
            observer
        ) { [syntax] view in
            guard let syntax, let model = models.attributions else { return LearnedReading() }
            return LearnedFrame.find(model, in: syntax, view, firstToken: firstToken)
        }
        (names, statements, pending) = result
        nameKeys = NameKeys(names, in: text)
        echo = EchoWords(text, stretches, result.1, isTitle: readingClass == .title)
    }

    private static func read(
        _ text: BlockText, _ traits: [WordTraits], _ stretches: [MarkedStretch], _ readingClass: ReadingClass,
        _ tagged: [NameReading.Name], firstToken: Int, _ slips: [Range<Int>], _ observer: StageObserver?,
        learned: (ReadingView) -> LearnedReading
    ) -> ([LocalName], [LocalStatement], PendingFrame?) {
        text.bytes.withUnsafeBufferPointer { bytes in
            let view = ReadingView(
                bytes: bytes, tokens: text.tokens, traits: traits, stretches: stretches,
                isTitle: readingClass == .title)
            observer?.note(.names)
            let names = NameStage.refine(NameStage.find(in: text, view), by: tagged, view)
            observer?.note(.statements)
            var stage = StatementStage(view: view, names: names, firstToken: firstToken, slips: slips)
            stage.run(SpeechUnits.ranges(of: text, view), learned(view))
            let statements = stage.statements.sorted {
                $0.content[0].range.lowerBound < $1.content[0].range.lowerBound
            }
            return (names, statements, stage.pending)
        }
    }

    private static func firstToken(_ text: BlockText, _ opening: DatelineShape?) -> Int {
        guard let start = opening?.textStart else { return 0 }
        return text.tokens.firstIndex { Int($0.start) >= start } ?? text.tokens.count
    }

    /// About how much memory this takes.
    var costBytes: Int {
        512 + echo.costBytes + text.bytes.count + text.tokens.count * MemoryLayout<Token>.stride
            + (syntax.map { $0.tokens.count * (MemoryLayout<SyntaxToken>.stride + 4) } ?? 0)
            + names.count * MemoryLayout<LocalName>.stride
            + statements.count * (MemoryLayout<LocalStatement>.stride + 64)
            + happenings.costBytes + nameReading.costBytes + dates.count * MemoryLayout<LocalDate>.stride + figures
            .count
            * (MemoryLayout<LocalFigure>.stride + 16)
    }
}
