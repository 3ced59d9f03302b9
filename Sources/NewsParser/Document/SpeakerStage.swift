import NewsRecord
import NewsText

/// A statement of the document: a local one, or several that a quotation over paragraphs makes into one.
struct DocumentStatement {
    var kind: Attribution.Kind
    var content: [(place: PageText.Place, isQuoted: Bool)]
    var source: PageText.Place?
    /// The description for which a relative `who` or `which` as source stands.
    var referent: PageText.Place?
    var sourceShape: LocalStatement.SourceShape
    /// A name of the source's block.
    var sourceName: Int?
    var cue: PageText.Place?
    var cueClass: Int
    var isFloating: Bool
    var region: Attribution.Region
    /// An index into the cast.
    var speaker: Int?
    var basis: Attribution.SpeakerBasis?
    var echo: EchoStage.Echo?
    /// Why the speaker is taken to be who it is.
    var reasons: [String] = []
    /// The statement whose utterance this repeats: an index into the story's list.
    var original: Int?
    var relation: Attribution.Relation?
    var difference: String?
    var occasion = Occasion()
    /// From the outermost inwards.
    var via: [Relay] = []
    /// The statement that encloses this one: an index into the story's list.
    var within: Int?

    var block: Int { content[0].place.block }
}

/// Joins quotations over paragraphs, and finds out who the sources are: by name, by pronoun, by turn.
struct SpeakerStage {
    let page: PageText
    var cast: Cast
    private(set) var statements: [DocumentStatement] = []
    /// Blocks where marks were left open, which the next paragraph does not take up.
    private(set) var unclosed: [PageText.Place] = []

    /// The last person, and the last organisation or group, that spoke.
    var lastPerson: Int?
    private(set) var lastBody: Int?
    /// All persons that spoke, the last one last.
    private var persons: [Int] = []
    /// The organisations with names that spoke, the last one last.
    private(set) var organisations: [Int] = []
    /// Who spoke last.
    private(set) var lastSpeaker: Int?
    private(set) var lastSpeakerBlock = -1
    /// Whom the last to speak answered.
    var answered: Int?
    private var pending: (frame: PendingFrame, block: Int)?
    /// The statement of the paragraph before that was left open at its end.
    private var open: Int?

    /// How many names of a block are looked through for whom a pronoun means.
    static let largestSearch = 64

    init(page: PageText, names: DocumentNames? = nil) {
        self.page = page
        cast = Cast(page: page, names: names)
    }

    mutating func run(_ echoes: [EchoStage.Echo]) {
        var echo = 0
        for block in page.drafts.indices {
            var own: [EchoStage.Echo] = []
            while echo < echoes.count, echoes[echo].place.block <= block {
                if echoes[echo].place.block == block { own.append(echoes[echo]) }
                echo += 1
            }
            read(block, own)
        }
        if let open { noteUnclosed(open) }
    }

    private mutating func read(_ block: Int, _ echoes: [EchoStage.Echo]) {
        let kind = page.drafts[block].kind
        let region = PageText.region(kind)
        switch kind {
        case .pullquote:
            for echo in echoes { add(echo, region) }
        case .headline, .heading, .caption, .correction:
            for statement in page.readings[block].statements {
                let isEchoed = echoes.contains { echo in
                    statement.content.contains { $0.range == echo.place.range && $0.isQuoted }
                }
                if !isEchoed { append(statement, block, region, resolves: kind != .headline) }
            }
            for echo in echoes { add(echo, region) }
        case .paragraph:
            readParagraph(block)
        default:
            break
        }
    }

    private mutating func readParagraph(_ block: Int) {
        let reading = page.readings[block]
        var local = reading.statements[...]
        if let open {
            if let first = local.first, first.opensBlock, first.content[0].isQuoted {
                resume(open, with: first, block)
                local = local.dropFirst()
                self.open = first.isOpenAtEnd && local.isEmpty ? open : nil
            } else {
                noteUnclosed(open)
                self.open = nil
            }
        }
        signBefore(block)
        for statement in local {
            append(statement, block, .body, resolves: true)
            if statement.isOpenAtEnd { open = statements.count - 1 }
        }
        pending = reading.pending.map { ($0, block) } ?? nil
        cast.noteNames(of: block)
    }

    /// `— Jane Doe, visitor`: a paragraph that signs the quotation which the one before is.
    private mutating func signBefore(_ block: Int) {
        let reading = page.readings[block]
        guard let index = statements.indices.last, statements[index].block == block - 1, statements[index].isFloating,
            statements[index].region == .body, statements[index].content.count == 1,
            let dash = reading.text.tokens.first, dash.kind == .punctuation,
            Self.isDash(reading.text.bytes[dash.range]),
            reading.text.tokens.count <= Self.longestSignature,
            let name = reading.names.first, name.range.lowerBound <= dash.range.upperBound + 1 || name.hasTitle,
            name.isPersonLike
        else { return }
        statements[index].source = PageText.Place(block: block, range: name.range)
        (statements[index].sourceShape, statements[index].sourceName) = (.named, 0)
        statements[index].isFloating = false
        resolve(index)
    }

    private static func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 == 0x2D } || bytes.count == 3 && bytes.first == 0xE2 && bytes.dropFirst().first == 0x80
    }

    /// A signature's tokens.
    private static let longestSignature = 14

    /// Goes on with a quotation that the paragraph before left open.
    private mutating func resume(_ index: Int, with statement: LocalStatement, _ block: Int) {
        statements[index].content.append(
            contentsOf: statement.content.map { (PageText.Place(block: block, range: $0.range), $0.isQuoted) })
        if statement.kind != statements[index].kind { statements[index].kind = .mixed }
        guard statements[index].cue == nil, let cue = statement.cue else { return }
        statements[index].cue = PageText.Place(block: block, range: cue)
        statements[index].cueClass = statement.cueClass
        statements[index].source = statement.source.map { PageText.Place(block: block, range: $0) }
        statements[index].sourceShape = statement.sourceShape
        statements[index].sourceName = statement.sourceName
        statements[index].isFloating = false
        resolve(index)
    }

    private mutating func noteUnclosed(_ index: Int) {
        if let last = statements[index].content.last { unclosed.append(last.place) }
    }

    private mutating func append(
        _ local: LocalStatement, _ block: Int, _ region: Attribution.Region, resolves: Bool
    ) {
        func place(_ range: Range<Int>?) -> PageText.Place? { range.map { PageText.Place(block: block, range: $0) } }
        var statement = DocumentStatement(
            kind: local.kind,
            content: local.content.map { (PageText.Place(block: block, range: $0.range), $0.isQuoted) },
            source: place(local.source), referent: place(local.referent), sourceShape: local.sourceShape,
            sourceName: local.sourceName,
            cue: place(local.cue), cueClass: local.cueClass, isFloating: local.isFloating, region: region)
        if local.isFloating, local.opensBlock, let (frame, origin) = pending {
            statement.source = frame.source.map { PageText.Place(block: origin, range: $0) }
            statement.sourceShape = frame.sourceShape
            statement.sourceName = frame.sourceName
            statement.cue = PageText.Place(block: origin, range: frame.cue)
            statement.cueClass = frame.cueClass
            statement.isFloating = false
        }
        pending = nil
        statements.append(statement)
        if resolves { resolve(statements.count - 1) }
    }

    private mutating func add(_ echo: EchoStage.Echo, _ region: Attribution.Region) {
        statements.append(
            DocumentStatement(
                kind: .direct, content: [(echo.place, echo.isQuoted)], source: nil, sourceShape: .none, sourceName: nil,
                cue: nil, cueClass: 0, isFloating: false, region: region, echo: echo))
    }

    // MARK: Sources

    private mutating func resolve(_ index: Int) {
        let isInner = isInner(index)
        let (speaker, basis) = isInner ? speaker(within: statements[index]) : speaker(of: statements[index])
        statements[index].speaker = speaker
        statements[index].basis = basis
        guard let speaker else { return }
        if let source = statements[index].source {
            let name = statements[index].sourceName.map {
                PageText.Place(block: source.block, range: page.readings[source.block].names[$0].range)
            }
            if statements[index].sourceShape == .described, let referent = statements[index].referent {
                cast.note(.described, referent, speaker)
                cast.note(.they, source, speaker)
            } else {
                cast.note(statements[index].sourceShape, name ?? source, speaker)
            }
        }
        // Whom a quotation quotes does not speak in the report.
        guard !isInner else { return }
        if speaker != lastSpeaker {
            answered = statements[index].kind == .direct && isAnswer(statements[index]) ? lastSpeaker : nil
        }
        lastSpeaker = speaker
        lastSpeakerBlock = statements[index].block
        if cast.members[speaker].isPerson {
            guard !isWriting(statements[index]) else { return }
            lastPerson = speaker
            persons.removeAll { $0 == speaker }
            persons.append(speaker)
        } else {
            lastBody = speaker
        }
        if cast.members[speaker].id.hasPrefix("org:"), cast.members[speaker].hash != 0, organisations.last != speaker {
            organisations.removeAll { $0 == speaker }
            organisations.append(speaker)
        }
    }

    mutating func speaker(of statement: DocumentStatement) -> (Int?, Attribution.SpeakerBasis?) {
        switch statement.sourceShape {
        case .none:
            guard statement.isFloating, let speaker = turn(of: statement) else { return (nil, nil) }
            return (speaker, .turn)
        case .he, .she:
            return speaker(byPronoun: statement, isFeminine: statement.sourceShape == .she)
        case .they, .it:
            let isPlural = statement.sourceShape == .they
            if !isPlural, let source = statement.source, isImpersonal(source) { return (nil, nil) }
            if isPlural, let people = peopleTold(before: statement) { return (people, .pronoun) }
            guard let body = bodyBefore(statement, isPlural: isPlural) ?? lastBody else { return (nil, nil) }
            return (body, .pronoun)
        case .first:
            return (nil, nil)
        case .named:
            guard let source = statement.source, let name = statement.sourceName else { return (nil, nil) }
            if isCommonNoun(name, in: source.block) { return speaker(describedBy: source, statement) }
            if isPartyMember(name, in: source.block) { return speaker(byParty: source, statement) }
            return (cast.member(named: name, in: source.block), .named)
        case .described:
            guard let source = statement.referent ?? statement.source else { return (nil, nil) }
            return speaker(describedBy: source, statement)
        }
    }

    mutating func speaker(
        describedBy source: PageText.Place, _ statement: DocumentStatement
    ) -> (Int?, Attribution.SpeakerBasis?) {
        if let body = organisation(describedBy: source) { return (body, .title) }
        if isAge(source), let person = personBefore(statement, isFeminine: nil) { return (person, .title) }
        return cast.member(
            described: source, lastPerson: personTopic(before: source) ?? lastPerson, lastBody: lastBody)
    }

    /// Whom `he` or `she` names: who spoke last, unless the same block names a person outside of quotations after that
    /// and before the pronoun; never who is known to be a man where it is `she`, nor a woman where it is `he`.
    mutating func personBefore(_ statement: DocumentStatement, isFeminine: Bool?) -> Int? {
        func fits(_ member: Int) -> Bool { isFeminine.map { cast.mayBe(member, feminine: $0) } ?? true }
        guard let source = statement.source else { return lastPerson.flatMap { fits($0) ? $0 : nil } }
        let isFirst = lastSpeakerBlock != source.block || lastPerson == nil
        if !isFirst, let lastPerson, fits(lastPerson) { return lastPerson }
        for (index, name) in page.readings[source.block].names.prefix(Self.largestSearch).enumerated() {
            guard name.range.upperBound <= source.range.lowerBound else { break }
            guard !name.isQuoted, cast.isSurelyPerson(name, in: source.block) else { continue }
            let member = cast.member(named: index, in: source.block)
            if fits(member) { return member }
        }
        if let lastPerson, fits(lastPerson) { return lastPerson }
        if let latest = cast.latestPerson(), fits(latest) { return latest }
        return persons.last { fits($0) }
    }
}
