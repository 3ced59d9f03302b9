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
        /// The same of the first word, where that is the name of the family.
        var familyHash: UInt64 = 0
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
    /// The full names of persons in the order of the text, by the hash of the surname.
    private var fullNames: [UInt64: [NameReference]] = [:]
    /// More persons of one surname are not told apart.
    private static let largestFamily = 4
    /// The same by the hash of the first word, where that is no first name that everybody knows: `Ban Ki-moon` is `Mr. Ban`.
    private var familyNames: [UInt64: NameReference] = [:]
    /// Acronyms in brackets after a name: `Radio Free Asia (RFA)`.
    private var expansions: [UInt64: NameReference] = [:]
    /// Full names of persons that only the headline has, by the hash of the surname.
    private var headlineNames: [UInt64: String] = [:]
    /// The surnames that stand behind a title of women, and behind one of men, by their hashes.
    private var feminineSurnames: Set<UInt64> = []
    private var masculineSurnames: Set<UInt64> = []
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
            noteFullName(NameReference(block: block, name: index), hash)
            noteFamilyName(NameReference(block: block, name: index))
        }
        for expansion in reading.nameKeys.expansions {
            expansions[expansion.acronym] = NameReference(block: block, name: expansion.name)
        }
        for initial in reading.nameKeys.initials
        where expansions[initial.acronym] == nil && isOrganisation(reading.names[initial.name], in: block) {
            expansions[initial.acronym] = NameReference(block: block, name: initial.name)
        }
        for name in reading.names where name.hasTitle {
            if let isFeminine = Honorific.isFeminine(before: name.range.lowerBound, in: reading.text.bytes) {
                if isFeminine {
                    feminineSurnames.insert(name.lastHash)
                } else {
                    masculineSurnames.insert(name.lastHash)
                }
            }
        }
    }

    /// Whether a name is a woman's: by the title before it, or by the titles before its surname elsewhere, if they agree.
    private func isFeminine(_ name: LocalName, in block: Int) -> Bool? {
        let bytes = page.readings[block].text.bytes
        if name.hasTitle, let own = Honorific.isFeminine(before: name.range.lowerBound, in: bytes) { return own }
        let isWoman = feminineSurnames.contains(name.lastHash)
        return isWoman == masculineSurnames.contains(name.lastHash) ? nil : isWoman
    }

    private func agree(_ left: Bool?, _ right: Bool?) -> Bool { left == nil || right == nil || left == right }

    /// The full name that a surname stands for: `Mr. Obama` is none of Michelle Obama.
    private func fullName(of name: LocalName, isFeminine: Bool?) -> NameReference? {
        if let known = fullNames[name.lastHash]?.first(where: { agree(Honorific.ofName(text($0)), isFeminine) }) {
            return known
        }
        return name.isAcronym ? nil : familyNames[name.lastHash]
    }

    private mutating func noteFullName(_ reference: NameReference, _ surname: UInt64) {
        let hash = page.readings[reference.block].names[reference.name].hash
        let known = fullNames[surname] ?? []
        guard known.count < Self.largestFamily,
            !known.contains(where: { page.readings[$0.block].names[$0.name].hash == hash })
        else { return }
        fullNames[surname, default: []].append(reference)
    }

    private mutating func noteFamilyName(_ reference: NameReference) {
        let range = page.readings[reference.block].names[reference.name].range
        let kind = names?.kind(of: range, in: reference.block)
        let bytes = page.readings[reference.block].text.bytes
        let end = bytes[range].firstIndex { $0 == 0x20 } ?? range.upperBound
        // `RT America` is nobody's.
        guard kind == .person || kind == nil, bytes[range.lowerBound..<end].contains(where: { $0 >= 0x61 }) else {
            return
        }
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
        if let kind = names?.kind(of: name.range, in: block), kind == .person || !(name.hasTitle && name.isFullPerson) {
            return kind == .person
        }
        guard name.isPersonLike, !AppositionKinds.isOutlet(name, page.readings[block].text),
            !AppositionKinds.isPaper(name, page.readings[block].text)
        else { return false }
        if name.wordCount >= 2 { return name.isFullPerson }
        return name.hasTitle || fullNames[name.lastHash] != nil || !name.isDoubtful
    }

    /// Whether a name is a person's beyond looking like one: the tagger says so, or a title, or there is no tagger.
    func isSurelyPerson(_ name: LocalName, in block: Int) -> Bool {
        guard let names else { return isPerson(name, in: block) }
        return names.kind(of: name.range, in: block) == .person || name.hasTitle && isPerson(name, in: block)
    }

    /// Whether the tagger sees a name there, or a full name of the document has it as its surname.
    func isKnown(_ name: LocalName, in block: Int) -> Bool {
        names?.kind(of: name.range, in: block) != nil || fullNames[name.lastHash] != nil
            || headlineNames[name.lastHash] != nil
    }

    /// Whether the tagger takes a name for a place's.
    func isPlace(_ name: LocalName, in block: Int) -> Bool { names?.kind(of: name.range, in: block) == .place }

    /// Whether a name is an organisation's.
    func isOrganisation(_ name: LocalName, in block: Int) -> Bool {
        if let kind = names?.kind(of: name.range, in: block) { return kind == .organisation }
        return name.country == nil && !name.hasTitle && (name.hasOrganisationWord || name.isAcronym)
    }

    /// Remembers whom a paragraph names, for the pronouns after it.
    mutating func noteNames(of block: Int) {
        let reading = page.readings[block]
        let first = reading.nameKeys.persons.first {
            !reading.names[$0].isQuoted && isSurelyPerson(reading.names[$0], in: block)
        }
        guard let first else { return }
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
        if let firm = names?.firm(at: name.range, in: block, page) {
            return member(
                Member(id: "org:" + BodyNames.slug(firm), name: firm, isPerson: false, hash: name.hash, surnameHash: 0))
        }
        if let country = name.country { return member(id: "gov:" + country, reference) }
        if let people = PeopleNames.slug(text(reference)) {
            return member(
                Member(id: "group:" + people, name: text(reference), isPerson: false, hash: 0, surnameHash: 0))
        }
        // `Kennedy wrote`: the surname of somebody whom the report names in full is that person, place or not.
        let isSurname = name.wordCount == 1 && fullNames[name.lastHash] != nil
        if names?.kind(of: name.range, in: block) == .place, !name.hasTitle, !name.hasOrganisationWord, !isSurname {
            return member(id: "place:" + slug(reference), reference)
        }
        if name.isAcronym, let expansion = expansions[name.hash] {
            reference = expansion
            name = page.readings[expansion.block].names[expansion.name]
            return member(id: "org:" + bodySlug(reference), reference)
        }
        if name.wordCount == 1, let full = names?.bodies.usual(text(reference)) {
            return member(
                Member(id: "org:" + BodyNames.slug(full), name: full, isPerson: false, hash: name.hash, surnameHash: 0))
        }
        let isDoubtful =
            name.isDoubtful && !name.hasOrganisationWord && !name.hasArticle
            && !AppositionKinds.isOutlet(name, page.readings[block].text)
            && !AppositionKinds.isPaper(name, page.readings[block].text)
        guard isPerson(name, in: block) || isDoubtful else {
            return member(id: "org:" + bodySlug(reference), reference)
        }
        if name.wordCount == 1 {
            let isFeminine = self.isFeminine(name, in: block)
            if let full = fullName(of: name, isFeminine: isFeminine) {
                reference = full
            } else if let full = headlineNames[name.lastHash], agree(Honorific.ofName(full), isFeminine) {
                let full = names?.persons.usual(full) ?? full
                return member(
                    Member(
                        id: "person:" + Slug.make(full), name: full, isPerson: true, hash: name.hash,
                        surnameHash: name.lastHash, isFeminine: isFeminine ?? Honorific.ofName(full)))
            }
        }
        if let known = personsByName[reference] { return known }
        let person = member(person: reference)
        if name.wordCount == 1, familyNames[name.lastHash] == reference { members[person].familyHash = name.lastHash }
        personsByName[reference] = person
        return person
    }

    /// The organisation that a name names which nothing but a pronoun tells from a person's; nil where a title or a first name
    /// says that it is a person's, or somebody speaks by it.
    mutating func member(body index: Int, in block: Int) -> Int? {
        let reference = NameReference(block: block, name: index)
        let name = page.readings[block].names[index]
        let isFirstName = Honorific.ofName(text(reference)) != nil
        guard !name.hasTitle, !isFirstName, personsByName[reference] == nil, name.wordCount > 1 else { return nil }
        return member(id: "org:" + bodySlug(reference), reference)
    }

    private func slug(_ reference: NameReference) -> String { Slug.make(text(reference)) }

    private func bodySlug(_ reference: NameReference) -> String { BodyNames.slug(text(reference)) }

    private func text(_ reference: NameReference) -> String {
        let reading = page.readings[reference.block]
        return reading.text.text(reading.names[reference.name].range)
    }

    private mutating func member(id: String, _ reference: NameReference) -> Int {
        let name = page.readings[reference.block].names[reference.name]
        return member(
            Member(
                // A country is its government only where it acts: elsewhere its name is a place's.
                id: id, name: name.country.flatMap { CountryRows.commonNames[$0] } ?? text(reference),
                isPerson: false, hash: name.country == nil ? name.hash : 0, surnameHash: 0))
    }

    /// The person of a name, by the full name that the document calls it by.
    private mutating func member(person reference: NameReference) -> Int {
        let own = text(reference)
        let name = page.readings[reference.block].names[reference.name]
        let usual = name.wordCount > 1 ? names?.persons.usual(own) ?? own : own
        return member(
            Member(
                id: "person:" + Slug.make(usual), name: usual, isPerson: true, hash: name.hash,
                surnameHash: name.wordCount > 1 ? name.lastHash : 0,
                isFeminine: Honorific.ofName(own) ?? isFeminine(name, in: reference.block)))
    }

    private mutating func member(_ member: Member) -> Int {
        if let known = membersByIdentifier[member.id] { return known }
        membersByIdentifier[member.id] = members.count
        members.append(member)
        return members.count - 1
    }

    private static let relatives: Set<String> = ["which", "that", "what", "who", "whom", "whose"]

    /// The member that a description such as `a senior official` names, and how that was found.
    mutating func member(
        described source: PageText.Place, lastPerson: Int?, lastBody: Int?
    ) -> (Int?, Attribution.SpeakerBasis?) {
        // A relative alone describes nobody.
        if Self.relatives.contains(page.text(source).lowercased()) { return (nil, nil) }
        if let government = government(source) { return (government, .named) }
        let phrase = SourcePhrase(page.readings[source.block].text, source.range)
        if phrase.isDefinite, phrase.kind == .person, let lastPerson, fits(phrase, lastPerson) {
            return (lastPerson, isNamed(lastPerson) ? .title : .unnamed)
        }
        if phrase.isDefinite, phrase.kind != .person, let lastBody, sharesHead(phrase, lastBody) {
            return (lastBody, isNamed(lastBody) ? .title : .unnamed)
        }
        guard !phrase.slug.isEmpty else { return (nil, nil) }
        let slug = phrase.kind == .body ? BodyNames.identity(phrase.slug) : phrase.slug
        let member = Member(
            id: phrase.kind.prefix + slug, name: phrase.text, isPerson: phrase.kind == .person, hash: 0,
            surnameHash: 0)
        return (self.member(member), isNational(phrase, source) ? .named : .unnamed)
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

    /// `Iran's foreign ministry`, `the Chilean army`: there is one alone, so the description names it.
    private func isNational(_ phrase: SourcePhrase, _ source: PageText.Place) -> Bool {
        guard phrase.kind == .body else { return false }
        let words = WordReader(page.readings[source.block])
        var tokens = words.tokens(in: source.range)
        if let first = tokens.first, words.lower(first) == "the" { tokens.removeFirst() }
        guard tokens.count >= 2, let first = tokens.first,
            let nation = words.nation(at: first, limit: tokens.upperBound)
        else { return false }
        return nation.count < tokens.count && nation.role != .capital
    }

    /// Whether the report names a member; else its description stands for nobody named.
    private func isNamed(_ member: Int) -> Bool {
        members[member].hash != 0 || members[member].id.hasPrefix("person:") || members[member].id.hasPrefix("gov:")
    }

    /// `the source` after `a source`; `the envoy` after a person with a name, but not `the official` after one.
    private func fits(_ phrase: SourcePhrase, _ member: Int) -> Bool {
        if members[member].id.hasPrefix("person:") {
            return phrase.isOffice && phrase.wordCount <= 2 && !Self.anybody.contains(phrase.head.lowercased())
        }
        return sharesHead(phrase, member)
    }

    /// Whoever is called so has no name in the report: `the man shouted`.
    private static let anybody: Set<String> = [
        "man", "woman", "boy", "girl", "person", "voter", "resident", "neighbour", "neighbor", "passenger", "customer",
        "caller", "aide", "narrator", "passer-by", "bystander", "onlooker", "spectator", "viewer", "reader", "shopper",
        "commuter", "tourist", "moderator", "interviewer", "questioner", "heckler",
    ]

    private func sharesHead(_ phrase: SourcePhrase, _ member: Int) -> Bool {
        let head = Slug.make(phrase.head)
        // `the campaign` is none of the campaign's aides.
        if members[member].hash == 0 {
            return !head.isEmpty
                && (members[member].id.hasSuffix("-" + head) || members[member].id.hasSuffix(":" + head))
        }
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
