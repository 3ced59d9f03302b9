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
    /// Where a paragraph first names someone, by the hash of the last word of the name.
    private let firstNames: [UInt64: PageText.Place]

    init(_ page: PageText, _ names: DocumentNames?, _ cast: Cast, _ statements: [DocumentStatement]) {
        self.page = page
        self.names = names
        self.cast = cast
        self.statements = statements
        offices = OfficeStage(page, names)
        var firstNames: [UInt64: PageText.Place] = [:]
        for block in page.drafts.indices where page.drafts[block].kind == .paragraph {
            for name in page.readings[block].names where firstNames[name.lastHash] == nil {
                firstNames[name.lastHash] = PageText.Place(block: block, range: name.range)
            }
        }
        self.firstNames = firstNames
    }

    mutating func run() {
        TranscriptStage.run(page, &cast, &statements)
        RelayStage.run(page, &cast, &statements)
        sort()
        offices.run(&cast)
        for title in offices.titles { cast.noteTitle(title.place, title.member) }
        nameHolders()
        nameBearers()
        nameForwards()
        nameHeadlines()
        RepetitionStage.run(page, &statements)
        OccasionStage.run(page, &statements)
        RelayStage.nest(&statements)
        nameOutlets()
    }

    private mutating func sort() {
        statements = statements.enumerated().sorted { left, right in
            let (first, second) = (left.element.content[0].place, right.element.content[0].place)
            return (first.block, first.range.lowerBound, left.offset) < (
                second.block, second.range.lowerBound, right.offset
            )
        }.map(\.element)
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

    /// `the vet said`: a source by what the report says before that one person is.
    private mutating func nameBearers() {
        for index in statements.indices where [.unnamed, .title].contains(statements[index].basis) {
            guard statements[index].sourceShape == .described, let speaker = statements[index].speaker,
                cast.members[speaker].isPerson,
                let source = statements[index].referent ?? statements[index].source,
                let role = RoleReader(page, names, source.block).definiteDescription(source.range)
            else { continue }
            let bearers = offices.roles.filter { _, roles in
                roles.contains { known in
                    known.head == role.head && known.mayBe(role)
                        && (known.place.block, known.place.range.lowerBound)
                            < (source.block, source.range.lowerBound)
                }
            }
            // `the president` is who is called so with nothing more, before the president of a bank.
            let plain = bearers.filter { _, roles in
                roles.contains {
                    $0.head == role.head && $0.modifiers.isEmpty && $0.scope.isEmpty && $0.body == nil
                }
            }
            let meant = bearers.count > 1 && role.modifiers.isEmpty ? plain : bearers
            guard meant.count == 1, let person = meant.first?.key, person != speaker else { continue }
            rename(index, person, .title)
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
            guard page.drafts[source.block].kind == .paragraph else { continue }
            var reasons = ["\(page.text(source)) is named by nobody before"]
            let role = RoleReader(page, names, source.block).anyDescription(source.range)
            var found = role.flatMap { personAfter(index, $0) }
            if let person = found, let role {
                reasons.append("the next to speak by name is \(cast.members[person].name)")
                reasons.append("\(role.head) fits what that person is called")
            } else {
                found = introduced(after: source)
                if let person = found { reasons.append("the next sentence tells of \(cast.members[person].name)") }
            }
            guard let person = found else { continue }
            renamed[speaker] = person
            rename(index, person, .forward)
            statements[index].reasons = reasons
        }
        guard !renamed.isEmpty else { return }
        for index in statements.indices {
            guard let speaker = statements[index].speaker, let person = renamed[speaker] else { continue }
            statements[index].speaker = person
        }
        rename(relays: renamed)
        for (anonymous, person) in renamed { cast.merge(anonymous, into: person) }
    }

    /// Whom the next sentence tells of, where that one does not speak there by the name: then the two are two.
    private mutating func introduced(after source: PageText.Place) -> Int? {
        let phrase = SourcePhrase(page.readings[source.block].text, source.range)
        // `Its operator` may be a firm.
        guard GenericBody(head: phrase.head) == nil,
            let person = Introduction(page: page, names: names).person(after: source, &cast)
        else { return nil }
        let speaks = statements.contains { statement in
            statement.speaker == person && statement.basis == .named
                && statement.source.map { $0.block - source.block <= 1 && $0.block >= source.block } ?? false
        }
        return speaks ? nil : person
    }

    /// The paragraphs after a description within which its bearer has to be named.
    private static let reach = 2

    private func personAfter(_ index: Int, _ role: Role) -> Int? {
        let origin = statements[index].source?.block ?? statements[index].block
        let start = statements[index].source?.range.lowerBound ?? 0
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
            guard let first = firstNames[cast.members[speaker].surnameHash],
                (first.block, first.range.lowerBound) > (origin, start),
                offices.roles[speaker]?.contains(where: { $0.mayBe(role) }) ?? isBare(statement, behind: index)
            else { return nil }
            found = found ?? speaker
            if found != speaker { return nil }
        }
        return found
    }

    /// `The health minister wants more beds. “We need them now,” Ida Marr said.`: a person of whom the report says nothing more
    /// than the name is who the sentence before is about, where that is an office.
    private func isBare(_ statement: DocumentStatement, behind index: Int) -> Bool {
        guard statement.kind == .direct, statement.sourceShape == .named, let source = statement.source,
            let name = statement.sourceName, let before = statements[index].source, before.block == source.block,
            statements[index + 1].content.first?.place == statement.content.first?.place,
            page.readings[source.block].names[name].range == source.range,
            page.readings[source.block].names[name].isFullPerson
        else { return false }
        let phrase = SourcePhrase(page.readings[before.block].text, before.range)
        return phrase.isOffice && phrase.kind == .person
    }

    private mutating func rename(relays renamed: [Int: Int]) {
        for index in statements.indices where !statements[index].via.isEmpty {
            for step in statements[index].via.indices {
                guard let member = statements[index].via[step].member, let named = renamed[member] else { continue }
                statements[index].via[step].member = named
            }
        }
    }

    /// `a broadcaster reported`, which one of the next paragraphs names: the first organisation to which someone there
    /// speaks.
    private mutating func nameOutlets() {
        var renamed: [Int: Int] = [:]
        for index in statements.indices {
            let sources =
                [(statements[index].source, statements[index].speaker)]
                + statements[index].via.map { ($0.source, $0.member) }
            for case (let source?, let member?) in sources where renamed[member] == nil {
                guard cast.members[member].id.hasPrefix("org:"), cast.members[member].hash == 0,
                    isIndefiniteOutlet(source), let named = outletAfter(index, source)
                else { continue }
                renamed[member] = named
            }
        }
        guard !renamed.isEmpty else { return }
        for index in statements.indices {
            guard let speaker = statements[index].speaker, let named = renamed[speaker] else { continue }
            statements[index].speaker = named
            statements[index].basis = .forward
            statements[index].reasons = [
                "the outlet is named as the one to which someone speaks in the next paragraphs"
            ]
        }
        rename(relays: renamed)
        for (described, named) in renamed { cast.merge(described, into: named) }
    }

    private func isIndefiniteOutlet(_ source: PageText.Place) -> Bool {
        let words = WordReader(page.readings[source.block])
        let tokens = words.tokens(in: source.range)
        guard let first = tokens.first, ["a", "an"].contains(words.lower(first)) else { return false }
        return tokens.contains { RoleWords.outlets.contains(words.lower($0)) }
    }

    private mutating func outletAfter(_ index: Int, _ source: PageText.Place) -> Int? {
        var paragraphs: Set<Int> = []
        for statement in statements[(index + 1)...] {
            if statement.block > source.block { paragraphs.insert(statement.block) }
            guard paragraphs.count <= Self.reach else { return nil }
            guard !statement.occasion.isInferred, let place = statement.occasion.addressee else { continue }
            let names = page.readings[place.block].names
            guard let name = names.indices.first(where: { names[$0].range.overlaps(place.range) }),
                names[name].hasOrganisationWord || names[name].isAcronym
            else { continue }
            return cast.member(named: name, in: place.block)
        }
        return nil
    }

    // MARK: Headlines

    /// Who the source of a headline is: by a name of the report, by an office, or by what someone is called.
    private mutating func nameHeadlines() {
        for index in statements.indices where statements[index].region == .headline && statements[index].speaker == nil
        {
            guard let source = statements[index].source else { continue }
            if statements[index].sourceShape == .named, let name = statements[index].sourceName {
                // Capitals say little in a headline: whom the paragraphs know, too.
                guard
                    let member = cast.known(named: name, in: source.block)
                        ?? (cast.isKnown(page.readings[source.block].names[name], in: source.block)
                            ? cast.member(named: name, in: source.block) : nil)
                else { continue }
                rename(index, member, .named)
            } else if let holder = offices.holder(at: source) {
                rename(index, holder, .title)
            } else if let role = RoleReader(page, names, source.block).anyDescription(source.range),
                let person = onlySpeaker(called: role)
            {
                rename(index, person, .title)
                statements[index].reasons = ["nobody else who speaks in the report is called so"]
            } else if let member = onlyMember(described: source) {
                rename(index, member, statements.first { $0.speaker == member }?.basis ?? .unnamed)
            } else if let body = onlyBody(called: source) {
                rename(index, body, .title)
                statements[index].reasons = ["no other organisation that speaks in the report may be called so"]
            } else if statements[index].sourceShape == .described {
                let (member, basis) = cast.member(described: source, lastPerson: nil, lastBody: nil)
                guard let member, let basis else { continue }
                rename(index, member, basis)
            }
        }
    }

    private func onlySpeaker(called role: Role) -> Int? {
        let speakers = Set(statements.compactMap(\.speaker))
        let fitting = speakers.filter { offices.roles[$0]?.contains { $0.mayBe(role) } == true }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// `Operator says …` over a report in which `its operator` says it: the one member without a name whose noun that is.
    private func onlyMember(described source: PageText.Place) -> Int? {
        let head = Slug.make(SourcePhrase(page.readings[source.block].text, source.range).head)
        let speakers = Set(statements.compactMap(\.speaker)).filter {
            cast.members[$0].hash == 0 && cast.members[$0].id.hasSuffix("-" + head)
        }
        return !head.isEmpty && speakers.count == 1 ? speakers.first : nil
    }

    /// `Operator says …`: the one organisation with a name that speaks in the report and may be called so.
    private func onlyBody(called source: PageText.Place) -> Int? {
        let phrase = SourcePhrase(page.readings[source.block].text, source.range)
        guard phrase.wordCount <= 2, let body = GenericBody(head: phrase.head) else { return nil }
        let speakers = Set(statements.compactMap(\.speaker)).filter {
            cast.members[$0].id.hasPrefix("org:") && cast.members[$0].hash != 0 && body.fits(cast.members[$0].name)
        }
        return speakers.count == 1 ? speakers.first : nil
    }

    private mutating func rename(_ index: Int, _ member: Int, _ basis: Attribution.SpeakerBasis) {
        if let source = statements[index].source, statements[index].sourceShape == .described {
            cast.noteDescription(source, of: member, not: statements[index].speaker, isTitle: basis == .title)
        }
        statements[index].speaker = member
        statements[index].basis = basis
    }
}
