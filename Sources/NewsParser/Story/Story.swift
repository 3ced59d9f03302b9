import NewsRecord
import NewsText

/// What a report says about its own utterances, beyond who its sources are by name and turn: who the unnamed ones turn
/// out to be, what repeats what, through whom and to whom it was said.
struct Story {
    let page: PageText
    let names: DocumentNames?
    var cast: Cast
    /// In the order of the file, by where the content begins.
    var statements: [DocumentStatement]
    private(set) var offices: OfficeStage
    /// The first paragraph that names someone, by the hash of the last word of the name.
    private let firstParagraphs: [UInt64: Int]

    init(_ page: PageText, _ names: DocumentNames?, _ cast: Cast, _ statements: [DocumentStatement]) {
        self.page = page
        self.names = names
        self.cast = cast
        self.statements = statements.enumerated().sorted { left, right in
            let (first, second) = (left.element.content[0].place, right.element.content[0].place)
            return (first.block, first.range.lowerBound, left.offset) < (
                second.block, second.range.lowerBound, right.offset
            )
        }.map(\.element)
        offices = OfficeStage(page, names)
        var firstParagraphs: [UInt64: Int] = [:]
        for block in page.drafts.indices where page.drafts[block].kind == .paragraph {
            for name in page.readings[block].names where firstParagraphs[name.lastHash] == nil {
                firstParagraphs[name.lastHash] = block
            }
        }
        self.firstParagraphs = firstParagraphs
    }

    mutating func run() {
        offices.run(&cast)
        for title in offices.titles { cast.noteTitle(title.place, title.member) }
        nameHolders()
        nameForwards()
        nameHeadlines()
        RepetitionStage.run(page, &statements)
    }

    // MARK: By office

    /// `the special envoy said`: a source by the office of someone whom the report names.
    private mutating func nameHolders() {
        for index in statements.indices {
            guard statements[index].sourceShape == .described, let source = statements[index].source,
                let holder = offices.holder(at: source), statements[index].speaker != holder
            else { continue }
            rename(index, holder, .title)
        }
    }

    // MARK: Forwards

    /// `a senior official` in the lead, whom one of the next paragraphs names.
    private mutating func nameForwards() {
        var renamed: [Int: Int] = [:]
        for index in statements.indices where statements[index].basis == .unnamed {
            guard let speaker = statements[index].speaker, cast.members[speaker].id.hasPrefix("anon:"),
                let source = statements[index].source
            else { continue }
            if let person = renamed[speaker] {
                rename(index, person, .forward)
                continue
            }
            guard page.drafts[source.block].kind == .paragraph,
                let role = RoleReader(page, names, source.block).description(source.range),
                let person = personAfter(index, role)
            else { continue }
            renamed[speaker] = person
            rename(index, person, .forward)
            statements[index].reasons = [
                "\(page.text(source)) is named by nobody before",
                "the next to speak by name is \(cast.members[person].name)",
                "\(role.head) fits what that person is called",
            ]
        }
        guard !renamed.isEmpty else { return }
        for index in statements.indices {
            guard let speaker = statements[index].speaker, let person = renamed[speaker] else { continue }
            statements[index].speaker = person
        }
        for (anonymous, person) in renamed { cast.merge(anonymous, into: person) }
    }

    /// The paragraphs after a description within which its bearer has to be named.
    private static let reach = 2

    private func personAfter(_ index: Int, _ role: Role) -> Int? {
        let origin = statements[index].source?.block ?? statements[index].block
        var found: Int?
        var paragraphs: Set<Int> = []
        for statement in statements[(index + 1)...] {
            guard let source = statement.source, page.drafts[source.block].kind == .paragraph else { continue }
            if source.block > origin { paragraphs.insert(source.block) }
            guard paragraphs.count <= Self.reach else { break }
            guard statement.basis == .named, let speaker = statement.speaker,
                cast.members[speaker].id.hasPrefix("person:")
            else { continue }
            // Who was named already was no stranger to the lead.
            guard let first = firstParagraphs[cast.members[speaker].surnameHash], first > origin,
                offices.roles[speaker]?.contains(where: { $0.mayBe(role) }) == true
            else { return nil }
            found = found ?? speaker
            if found != speaker { return nil }
        }
        return found
    }

    // MARK: Headlines

    /// Who the source of a headline is: by a name of the report, by an office, or by what someone is called.
    private mutating func nameHeadlines() {
        for index in statements.indices where statements[index].region == .headline && statements[index].speaker == nil
        {
            guard let source = statements[index].source else { continue }
            if statements[index].sourceShape == .named, let name = statements[index].sourceName {
                guard let member = cast.known(named: name, in: source.block) else { continue }
                rename(index, member, .named)
            } else if let holder = offices.holder(at: source) {
                rename(index, holder, .title)
            } else if let role = RoleReader(page, names, source.block).description(source.range),
                let person = onlySpeaker(called: role)
            {
                rename(index, person, .title)
                statements[index].reasons = ["nobody else who speaks in the report is called so"]
            }
        }
    }

    private func onlySpeaker(called role: Role) -> Int? {
        let speakers = Set(statements.compactMap(\.speaker))
        let fitting = speakers.filter { offices.roles[$0]?.contains { $0.mayBe(role) } == true }
        return fitting.count == 1 ? fitting.first : nil
    }

    private mutating func rename(_ index: Int, _ member: Int, _ basis: Attribution.SpeakerBasis) {
        if let source = statements[index].source, statements[index].sourceShape == .described {
            cast.noteDescription(source, of: member, not: statements[index].speaker, isTitle: basis == .title)
        }
        statements[index].speaker = member
        statements[index].basis = basis
    }
}
