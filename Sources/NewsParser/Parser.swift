public import BytePaths
public import Hashing
public import NewsRecord
public import NewsSyntax
import NewsText

/// Runs pieces of work that do not depend on each other, the numbers from 0, several at once, and returns when all are
/// done. The parser starts no threads: who has processors to spare lends them by this.
public typealias Spread = @Sendable (_ count: Int, _ piece: @escaping @Sendable (Int) -> Void) -> Void

/// Reads a report: bytes in, record out.
///
/// Reading is a pure function of the bytes, the path and what is given from outside. It never throws and refuses
/// nothing: what cannot be made sense of is a diagnostic in the record. A parser may be used by several threads at
/// once.
public struct Parser: Sendable {
    /// Which parser this is, with its weights; it changes whenever any text might be read differently.
    public let version: String

    /// How much text of a report is read for what it says, unless somebody asks for another measure: no report is
    /// longer, and it takes a slow machine some seconds.
    public static let readByteCount = 1 << 20

    private let memo: ParagraphMemo?
    private let models: ParserModels
    private let readByteCount: Int

    /// Takes what the parser works with.
    ///
    /// - Parameters:
    ///   - models: what it has learned; what needs weights that are missing is not found.
    ///   - memo: the memory of paragraphs that were read before, by a parser with the same `models`; nil to read
    ///     everything anew.
    ///   - readByteCount: how many bytes of text, of all blocks together, are read for what they say; blocks beyond keep
    ///     their place in the record, and a diagnostic names the first of them.
    public init(
        models: ParserModels = ParserModels(), memo: ParagraphMemo? = nil, readByteCount: Int = Parser.readByteCount
    ) {
        self.memo = memo
        self.readByteCount = readByteCount
        self.models = models
        version = Self.rules + models.version
    }

    /// The version without weights.
    private static let rules = "dateline-parser/12"

    /// The version of a parser that uses all weights of a file, by the file's SHA-256 in hexadecimal: for who wants to know
    /// what it would be before there is one.
    public static func version(weightsDigest digest: String) -> String { rules + ParserModels.version(digest: digest) }

    /// Reads one report.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is on disk.
    ///   - path: how the record names the document.
    ///   - sha256: the digest of `bytes`, where it is known already.
    ///   - published: the date of publication in EDTF, where it is known from outside.
    ///   - observer: counts the stages that run.
    ///   - spread: reads blocks at once, where somebody waits for this report alone; nil to read one after the other. The
    ///     record is the same.
    public func parse(
        _ bytes: [UInt8], path: RelativePath, sha256: SHA256Digest? = nil, published: String? = nil,
        observer: StageObserver? = nil, spread: Spread? = nil
    ) -> Record {
        observer?.note(.decode)
        let decoded = DecodedText(decoding: bytes)
        observer?.note(.lines)
        let units = UnitStage.units(of: TextLine.lines(of: decoded.bytes), in: decoded.bytes)
        observer?.note(.blocks)
        let drafts = BlockStage.blocks(of: units, in: decoded.bytes)
        var (textByteCount, firstUnread) = (0, Int?.none)
        let texts = drafts.enumerated().map { index, draft in
            textByteCount += draft.range.count
            if firstUnread == nil, textByteCount > readByteCount { firstUnread = index }
            let readingClass = firstUnread == nil ? ReadingClass(draft.kind) : .bare
            return LocalText(bytes: decoded.bytes[draft.range], readingClass: readingClass)
        }
        let readings = LocalReader(models: models, memo: memo, observer: observer).readings(of: texts, spread)
        let plain = PageText(decoded: decoded, drafts: drafts, readings: readings)

        observer?.note(.echoes)
        let (page, echoes) = EchoStage.run(plain)
        observer?.note(.page)
        var facts = PageStage.run(page, givenEDTF: published)
        let years = YearStage.run(page, &facts)
        observer?.note(.speakers)
        let names = models.names.map { _ in DocumentNames(page) }
        var speakers = SpeakerStage(page: page, names: names)
        speakers.run(echoes)
        observer?.note(.story)
        var story = Story(page, names, speakers.cast, speakers.statements)
        story.run()
        observer?.note(.entities)
        var entities = EntityStage.run(page, story.cast, facts, names)
        let offices = story.offices.offices(story.cast, attested: facts.published?.edtf)
        PowerStage.run(page, names, offices, &entities)
        observer?.note(.calendar)
        let dates = RecordStage.dates(page, publishedEDTF: facts.writtenEDTF, years)
        observer?.note(.language)
        let (language, isForeign) = LanguageStage.run(page)

        observer?.note(.record)
        let document = DocumentFacts(
            path: path, sha256: sha256 ?? SHA256Digest(of: bytes), byteCount: bytes.count,
            encoding: decoded.encoding.name, newline: decoded.newline.rawValue, language: language)
        var record = Record(document: document, parser: version)
        record.blocks = page.blocks()
        record.headline = facts.headline
        record.byline = facts.byline
        record.outlet = facts.outlet
        record.dateline = facts.dateline
        record.published = facts.published
        let stage = RecordStage(story)
        record.attributions = stage.attributions(dates, entities)
        record.entities = entities
        record.offices = offices
        record.dates = dates
        record.figures = stage.figures(dates, entities)
        record.slips = page.slips()
        observer?.note(.participants)
        HappeningStage.run(page, &record)
        observer?.note(.places)
        PlaceStage.run(page, &record)
        SharedMoney.run(page, &record)
        record.diagnostics = DiagnosticStage.run(
            page, path: path, bytes: bytes, unclosed: speakers.unclosed, firstUnread: firstUnread,
            isForeign: isForeign)
        return record
    }

    /// The sentences of a report's blocks, with their trees, in the order of the text: what `dateline parse --explain`
    /// prints. Empty without weights.
    public func sentences(of bytes: [UInt8]) -> [ParsedText] {
        let decoded = DecodedText(decoding: bytes)
        let units = UnitStage.units(of: TextLine.lines(of: decoded.bytes), in: decoded.bytes)
        let drafts = BlockStage.blocks(of: units, in: decoded.bytes)
        let texts = drafts.map { LocalText(bytes: decoded.bytes[$0.range], readingClass: ReadingClass($0.kind)) }
        return LocalReader(models: models, memo: memo).readings(of: texts, nil).compactMap(\.syntax)
    }
}
