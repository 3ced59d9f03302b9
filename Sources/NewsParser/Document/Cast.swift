import Lexicons
import NewsNames
import NewsRecord
import NewsText

/// Everyone who speaks in a report, each once, whatever the report calls them.
struct Cast {
    /// One speaker.
    struct Member {
        var id: String
        var name: String
        var isPerson: Bool
        /// Hashes of the whole name, and of the surname of a person; 0 where there is none.
        var hash: UInt64
        var surnameHash: UInt64
        /// Whether it is a woman, where a title, the first name or a pronoun says so.
        var isFeminine: Bool?
        /// The places that name it as a source by a pronoun or a description.
        var described: [(place: PageText.Place, form: Entity.Form)] = []
    }

    /// A name of the document: a block and an index into its names.
    private struct NameReference: Hashable {
        var block: Int
        var name: Int
    }

    let page: PageText
    private(set) var members: [Member] = []
    private var membersByIdentifier: [String: Int] = [:]
    /// The persons among them by the names that made them, which saves making the identifier again.
    private var personsByName: [NameReference: Int] = [:]
    /// The fullest names of persons, by the hash of the surname.
    private var fullNames: [UInt64: NameReference] = [:]
    /// The same by the hash of the first word, where that is no first name that everybody knows: `Ban Ki-moon` is `Mr. Ban`.
    private var familyNames: [UInt64: NameReference] = [:]
    /// Acronyms in brackets after a name: `Radio Free Asia (RFA)`.
    private var expansions: [UInt64: NameReference] = [:]
    /// Full names of persons that only the headline has, by the hash of the surname.
    private var headlineNames: [UInt64: String] = [:]
    /// Whether the persons with a surname are women, by the hash of the surname and the title before it.
    private var titledFeminine: [UInt64: Bool] = [:]
    /// The last person that a paragraph named.
    private var latestPersonName: NameReference?

    /// What the tagger makes of the names, where there is one.
    private let names: DocumentNames?

    init(page: PageText, names: DocumentNames? = nil) {
        self.page = page
        self.names = names
        for block in page.readings.indices where Self.holdsNames(page.drafts[block].kind) { survey(block) }
        for block in page.drafts.indices where page.drafts[block].kind == .headline { surveyHeadline(block) }
    }

    static func holdsNames(_ kind: Block.Kind) -> Bool { kind == .paragraph || kind == .caption || kind == .correction }

    private mutating func survey(_ block: Int) {
        let reading = page.readings[block]
        for index in reading.nameKeys.persons {
            if let kind = names?.kind(of: reading.names[index].range, in: block), kind != .person { continue }
            let hash = reading.names[index].lastHash
            if fullNames[hash] == nil { fullNames[hash] = NameReference(block: block, name: index) }
            noteFamilyName(NameReference(block: block, name: index))
        }
        for expansion in reading.nameKeys.expansions {
            expansions[expansion.acronym] = NameReference(block: block, name: expansion.name)
        }
        for name in reading.names where name.hasTitle {
            if let isFeminine = Honorific.isFeminine(before: name.range.lowerBound, in: reading.text.bytes) {
                titledFeminine[name.lastHash] = isFeminine
            }
        }
    }

    private mutating func noteFamilyName(_ reference: NameReference) {
        let range = page.readings[reference.block].names[reference.name].range
        let bytes = page.readings[reference.block].text.bytes
        let end = bytes[range].firstIndex { $0 == 0x20 } ?? range.upperBound
        guard GivenNames.isFeminine(String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)) == nil else {
            return
        }
        let hash = bytes.withUnsafeBufferPointer { NameHash.hash($0, range.lowerBound..<end) }
        if familyNames[hash] == nil { familyNames[hash] = reference }
    }

    /// Takes from the headline the full names of whom the paragraphs call by the surname alone.
    private mutating func surveyHeadline(_ block: Int) {
        let text = page.readings[block].text
        for name in names?.blocks[block] ?? [] where name.kind == .person && (2...4).contains(name.wordCount) {
            let last = name.lastStart..<name.range.upperBound
            guard last.lowerBound > name.range.lowerBound, !last.isEmpty else { continue }
            let hash = text.bytes.withUnsafeBufferPointer { NameHash.hash($0, last) }
            if fullNames[hash] == nil, headlineNames[hash] == nil { headlineNames[hash] = text.text(name.range) }
        }
    }

    /// Whether a name is likelier a person's than an organisation's or a place's.
    func isPerson(_ name: LocalName, in block: Int) -> Bool {
        if let kind = names?.kind(of: name.range, in: block) { return kind == .person }
        guard name.isPersonLike else { return false }
        if name.wordCount >= 2 { return name.isFullPerson }
        return name.hasTitle || fullNames[name.lastHash] != nil || !name.isDoubtful
    }

    /// Whether the tagger sees a name there, or a full name of the document has it as its surname.
    func isKnown(_ name: LocalName, in block: Int) -> Bool {
        names?.kind(of: name.range, in: block) != nil || fullNames[name.lastHash] != nil
            || headlineNames[name.lastHash] != nil
    }

    /// Whether a name is an organisation's.
    func isOrganisation(_ name: LocalName, in block: Int) -> Bool {
        if let kind = names?.kind(of: name.range, in: block) { return kind == .organisation }
        return name.country == nil && !name.hasTitle && (name.hasOrganisationWord || name.isAcronym)
    }

    /// Remembers whom a paragraph names, for the pronouns after it.
    mutating func noteNames(of block: Int) {
        guard let first = page.readings[block].nameKeys.firstUnquotedPerson else { return }
        latestPersonName = NameReference(block: block, name: first)
    }

    mutating func latestPerson() -> Int? {
        latestPersonName.map { member(named: $0.name, in: $0.block) }
    }

    // MARK: Members

    /// The member that a name of a block names.
    mutating func member(named index: Int, in block: Int) -> Int {
        var reference = NameReference(block: block, name: index)
        var name = page.readings[block].names[index]
        if let country = name.country { return member(id: "gov:" + country, reference, isPerson: false) }
        if names?.kind(of: name.range, in: block) == .place, !name.hasTitle, !name.hasOrganisationWord {
            return member(id: "place:" + slug(reference), reference, isPerson: false)
        }
        if name.isAcronym, let expansion = expansions[name.hash] {
            reference = expansion
            name = page.readings[expansion.block].names[expansion.name]
            return member(id: "org:" + slug(reference), reference, isPerson: false)
        }
        guard isPerson(name, in: block) || name.isDoubtful && !name.hasOrganisationWord && !name.hasArticle else {
            return member(id: "org:" + slug(reference), reference, isPerson: false)
        }
        if name.wordCount == 1 {
            if let full = fullNames[name.lastHash] ?? familyNames[name.lastHash] {
                reference = full
            } else if let full = headlineNames[name.lastHash] {
                return member(
                    Member(
                        id: "person:" + Slug.make(full), name: full, isPerson: true, hash: name.hash,
                        surnameHash: name.lastHash, isFeminine: titledFeminine[name.lastHash] ?? Honorific.ofName(full))
                )
            }
        }
        if let known = personsByName[reference] { return known }
        let person = member(id: "person:" + slug(reference), reference, isPerson: true)
        personsByName[reference] = person
        return person
    }

    private func slug(_ reference: NameReference) -> String { Slug.make(text(reference)) }

    private func text(_ reference: NameReference) -> String {
        let reading = page.readings[reference.block]
        return reading.text.text(reading.names[reference.name].range)
    }

    private mutating func member(id: String, _ reference: NameReference, isPerson: Bool) -> Int {
        let name = page.readings[reference.block].names[reference.name]
        return member(
            Member(
                // A country is its government only where it acts: elsewhere its name is a place's.
                id: id, name: name.country.flatMap { CountryRows.commonNames[$0] } ?? text(reference),
                isPerson: isPerson, hash: name.country == nil ? name.hash : 0,
                surnameHash: isPerson && name.wordCount > 1 ? name.lastHash : 0,
                isFeminine: isPerson ? titledFeminine[name.lastHash] ?? Honorific.ofName(text(reference)) : nil))
    }

    private mutating func member(_ member: Member) -> Int {
        if let known = membersByIdentifier[member.id] { return known }
        membersByIdentifier[member.id] = members.count
        members.append(member)
        return members.count - 1
    }

    /// The member that a description such as `a senior official` names, and how that was found.
    mutating func member(
        described source: PageText.Place, lastPerson: Int?, lastBody: Int?
    ) -> (Int?, Attribution.SpeakerBasis?) {
        if let government = government(source) { return (government, .named) }
        let phrase = SourcePhrase(page.readings[source.block].text, source.range)
        if phrase.isDefinite, phrase.kind == .person, let lastPerson, fits(phrase, lastPerson) {
            return (lastPerson, .title)
        }
        if phrase.isDefinite, phrase.kind != .person, let lastBody, sharesHead(phrase, lastBody) {
            return (lastBody, .title)
        }
        guard !phrase.slug.isEmpty else { return (nil, nil) }
        let member = Member(
            id: phrase.kind.prefix + phrase.slug, name: phrase.text, isPerson: phrase.kind == .person, hash: 0,
            surnameHash: 0)
        return (self.member(member), .unnamed)
    }

    /// Notes by which pronoun a person is spoken of.
    mutating func noteFeminine(_ isFeminine: Bool, of member: Int) {
        if members[member].isFeminine == nil { members[member].isFeminine = isFeminine }
    }

    /// Whether `he` or `she` may mean a member.
    func mayBe(_ member: Int, feminine isFeminine: Bool) -> Bool {
        members[member].isPerson && members[member].isFeminine ?? isFeminine == isFeminine
    }

    /// `the South Korean government`, `the government of Kenya`: the member that is the government of a country.
    private mutating func government(_ source: PageText.Place) -> Int? {
        let words = WordReader(page.readings[source.block])
        var tokens = words.tokens(in: source.range)
        if let first = tokens.first, ["the", "a"].contains(words.lower(first)) { tokens.removeFirst() }
        guard tokens.count >= 2, let first = tokens.first, let last = tokens.last else { return nil }
        var nation: (code: String, role: Countries.Role, count: Int)?
        if RoleWords.powers.contains(words.lower(last)) {
            nation = words.nation(at: first, limit: last)
            guard nation?.count == last - first else { return nil }
        } else if RoleWords.powers.contains(words.lower(first)), words.lower(first + 1) == "of", first + 2 <= last {
            let start = words.lower(first + 2) == "the" ? first + 3 : first + 2
            nation = start <= last ? words.nation(at: start, limit: last + 1) : nil
            guard nation?.count == last + 1 - start else { return nil }
        }
        guard let nation, nation.role != .capital else { return nil }
        let name = CountryRows.commonNames[nation.code] ?? nation.code
        return member(Member(id: "gov:" + nation.code, name: name, isPerson: false, hash: 0, surnameHash: 0))
    }

    /// `the source` after `a source`; `the envoy` after a person with a name, but not `the official` after one.
    private func fits(_ phrase: SourcePhrase, _ member: Int) -> Bool {
        if members[member].id.hasPrefix("person:") { return phrase.isOffice && phrase.wordCount <= 2 }
        return sharesHead(phrase, member)
    }

    private func sharesHead(_ phrase: SourcePhrase, _ member: Int) -> Bool {
        let head = Slug.make(phrase.head)
        return !head.isEmpty && Slug.make(members[member].name).split(separator: "-").contains { $0 == head }
    }

    /// The member that a name means, if it speaks already; a country is its government.
    mutating func known(named index: Int, in block: Int) -> Int? {
        let name = page.readings[block].names[index]
        if name.country != nil { return member(named: index, in: block) }
        return members.indices.first {
            members[$0].hash == name.hash && name.hash != 0
                || name.wordCount == 1 && members[$0].surnameHash == name.lastHash && name.lastHash != 0
        }
    }

    /// The member that the label of a transcript names: someone who is known by that surname in small letters, or a
    /// person of that name, or a part such as `MODERATOR` or `Q`.
    mutating func member(labelled label: String) -> Int {
        let slug = Slug.make(label)
        // A page of more members than this is no transcript.
        let known = members.indices.prefix(2_000).first {
            members[$0].id.hasPrefix("person:")
                && (members[$0].id.dropFirst(7) == slug || members[$0].id.hasSuffix("-" + slug))
        }
        if let known { return known }
        let lower = label.lowercased()
        let isPart = Self.parts.contains(lower)
        return member(
            Member(id: (isPart ? "anon:" : "person:") + slug, name: label, isPerson: true, hash: 0, surnameHash: 0))
    }

    private static let parts: Set<String> = [
        "q", "a", "question", "answer", "moderator", "host", "interviewer", "reporter", "operator", "announcer",
        "anchor",
        "narrator", "audience", "voice", "man", "woman", "caller", "the court", "court", "clerk", "unidentified",
    ]

    /// Notes that a transcript's label names a member.
    mutating func noteLabel(_ place: PageText.Place, _ member: Int) { members[member].described.append((place, .name)) }

    /// Gives all that was said of a member without a name to the one that it turned out to be.
    mutating func merge(_ anonymous: Int, into member: Int) {
        members[member].described += members[anonymous].described.filter { mention in
            !members[member].described.contains { $0.place == mention.place }
        }
        members[anonymous].described = []
    }

    /// Notes that a place names a member by an office alone.
    mutating func noteTitle(_ place: PageText.Place, _ member: Int) {
        members[member].described.append((place, .title))
    }

    /// Notes that a source turned out to name a member: unless a title within it was noted already.
    mutating func noteDescription(_ source: PageText.Place, of member: Int, not other: Int?, isTitle: Bool) {
        if let other, other != member { members[other].described.removeAll { $0.place == source } }
        let isKnown = members[member].described.suffix(64).contains {
            $0.place.block == source.block && $0.place.range.overlaps(source.range)
        }
        if !isKnown { members[member].described.append((source, isTitle ? .title : .descriptor)) }
    }

    /// Notes that a source, or the name in it, names a member: a pronoun, a description, or a name that is not found by
    /// itself.
    mutating func note(_ shape: LocalStatement.SourceShape, _ source: PageText.Place, _ member: Int) {
        switch shape {
        case .he, .she, .they, .it: members[member].described.append((source, .pronoun))
        case .described: members[member].described.append((source, .descriptor))
        case .named where members[member].hash == 0: members[member].described.append((source, .name))
        case .named, .none, .first: break
        }
    }
}

/// A source that is no name, taken apart.
struct SourcePhrase {
    enum Kind {
        case person, group, body

        var prefix: String {
            switch self {
            case .person: "anon:"
            case .group: "group:"
            case .body: "org:"
            }
        }
    }

    private(set) var kind = Kind.person
    /// As it stands.
    let text: String
    /// The noun that the rest describes.
    private(set) var head = ""
    private(set) var slug = ""
    /// `the`, `that`, `this` stand before it.
    private(set) var isDefinite = false
    /// The head names an office rather than any source.
    private(set) var isOffice = false
    private(set) var wordCount = 0

    init(_ block: BlockText, _ range: Range<Int>) {
        text = block.text(range)
        block.bytes.withUnsafeBufferPointer { bytes in
            let tokens = block.tokens.filter {
                Int($0.start) >= range.lowerBound && Int($0.end) <= range.upperBound && $0.kind != .punctuation
            }
            let traits = tokens.map { Lexicon.traits(bytes, Int($0.start), ReadingView.stemEnd(bytes, $0)) }
            wordCount = tokens.count
            guard let first = tokens.first else { return }
            isDefinite = (["the", "that", "this"] as [StaticString]).contains {
                ByteText.equals(bytes, first.range, $0)
            }
            var headIndex = tokens.count - 1
            if let preposition = traits.firstIndex(where: { $0.contains(.preposition) }), preposition > 0 {
                headIndex = preposition - 1
            } else if tokens.count > 1, traits[headIndex].contains(.adverb) {
                headIndex -= 1
            }
            // A participle may stand behind the noun: `activists operating in …`.
            let people: WordTraits = [.personNoun, .groupNoun, .bodyNoun]
            let relative = tokens.indices.dropFirst().first { index in
                (["who", "whom", "whose"] as [StaticString]).contains {
                    ByteText.equals(bytes, tokens[index].range, $0)
                }
            }
            if let relative, relative <= headIndex {
                // `a committee member who …`: what stands before the pronoun is somebody.
                headIndex = relative - 1
            } else if let noun = traits[...headIndex].lastIndex(where: { !$0.isDisjoint(with: people) }) {
                headIndex = noun
            }
            head = block.text(tokens[headIndex].range)
            let noun = traits[headIndex]
            if !noun.isDisjoint(with: .groupNoun) {
                kind = .group
            } else if noun.contains(.personNoun) {
                kind = .person
            } else if noun.contains(.bodyNoun) || noun.contains(.organisationWord) {
                kind = .body
            } else if bytes[Int(tokens[headIndex].end) - 1] == 0x73 {
                kind = .group
            }
            // `Ida Marr and Jan Reus`.
            let isJoined = tokens.indices.dropFirst().dropLast().contains { index in
                ByteText.equals(bytes, tokens[index].range, "and")
                    && ByteScan.isCapital(bytes, Int(tokens[index - 1].start))
                    && ByteScan.isCapital(bytes, Int(tokens[index + 1].start))
            }
            if isJoined, kind == .person { kind = .group }
            isOffice =
                noun.contains(.title)
                || noun.contains(.personNoun) && !["official", "source", "witness"].contains(head)
            // Another number does not make others of them.
            let number = tokens[..<headIndex].lastIndex { $0.kind == .number }
            let isDetermined = traits[0].contains(.determiner) && (isDefinite || kind != .person) && tokens.count > 1
            let start = number.map { $0 + 1 } ?? (isDetermined ? 1 : 0)
            let end =
                headIndex + 1 == tokens.count || traits[headIndex + 1].contains(.preposition)
                ? tokens.count : headIndex + 1
            slug = Slug.make(block.text(Int(tokens[start].start)..<Int(tokens[max(start, end - 1)].end)))
        }
    }
}
