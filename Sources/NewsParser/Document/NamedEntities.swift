import Lexicons
import NewsNames
import NewsRecord
import NewsSyntax
import NewsText

/// Joins the names of a document that mean the same: a surname to the full name, an acronym to what it is short for, a
/// country to itself by whatever name.
struct NamedEntities {
    /// One entity with the places that name it.
    struct Group {
        var id: String
        var name: String
        var attributes: [String: String]
        var mentions: [(place: PageText.Place, form: Entity.Form)]
    }

    private let page: PageText
    private let persons: PersonForms
    private let bodies: BodyForms
    private let firms: FirmNames
    private(set) var groups: [Group] = []
    private var groupsByIdentifier: [String: Int] = [:]
    /// The group of a full name by the hash of its last word, and by that of its first.
    private var surnames: [UInt64: Int] = [:]
    private var givenNames: [UInt64: Int] = [:]
    private var acronyms: [String: Int] = [:]

    init(_ page: PageText, _ names: DocumentNames) {
        self.page = page
        persons = names.persons
        bodies = names.bodies
        firms = names.firms
        // Long names first, so that short ones find them wherever they stand.
        for (block, own) in names.blocks.enumerated() {
            for name in own where name.wordCount > 1 || name.kind == .place { add(name, block) }
        }
        for (block, own) in names.blocks.enumerated() {
            for name in own where name.wordCount == 1 && name.kind != .place { add(name, block) }
        }
    }

    /// Whether a verb in small letters stands within a stretch: two names then, not one.
    private func isBroken(_ name: NameReading.Name, _ block: Int) -> Bool {
        guard name.wordCount > 2, let text = page.readings[block].syntax,
            let first = text.token(atByte: name.range.lowerBound)
        else { return false }
        var token = first + 1
        while token < text.tokens.count, text.tokens[token].range.upperBound < name.range.upperBound {
            if text.tokens[token].tag.isFiniteVerb, let letter = text.form(token).first, (0x61...0x7A).contains(letter)
            {
                return true
            }
            token += 1
        }
        return false
    }

    private mutating func add(_ name: NameReading.Name, _ block: Int) {
        guard !isBroken(name, block) else { return }
        let place = PageText.Place(block: block, range: name.range)
        let text = Self.plain(page.text(place))
        if let people = PeopleNames.slug(text) {
            _ = append(place, .demonym, id: "group:" + people, name: text)
            return
        }
        switch name.kind {
        case .person: addPerson(name, place)
        case .organisation: addOrganisation(name, place)
        case .place: addPlace(name, place)
        case .other: break
        }
    }

    private mutating func append(
        _ place: PageText.Place, _ form: Entity.Form, id: String, name: String, attributes: [String: String] = [:]
    ) -> Int {
        let index = groupsByIdentifier[id] ?? groups.count
        if index == groups.count {
            groupsByIdentifier[id] = index
            groups.append(Group(id: id, name: name, attributes: attributes, mentions: []))
        }
        groups[index].mentions.append((place, form))
        return index
    }

    private mutating func addPerson(_ name: NameReading.Name, _ place: PageText.Place) {
        if name.wordCount == 1, let group = surnames[name.hash] ?? givenNames[name.hash] {
            groups[group].mentions.append((place, surnames[name.hash] == nil ? .name : .surname))
            return
        }
        let own = Self.plain(page.text(place))
        let text = name.wordCount > 1 ? persons.usual(own).map(Self.plain) ?? own : own
        let slug = Slug.make(text)
        guard !slug.isEmpty else { return }
        let group = append(place, .name, id: "person:" + slug, name: text)
        guard name.wordCount > 1 else { return }
        if surnames[name.lastHash] == nil { surnames[name.lastHash] = group }
        if givenNames[name.firstHash] == nil { givenNames[name.firstHash] = group }
    }

    private mutating func addOrganisation(_ name: NameReading.Name, _ place: PageText.Place) {
        let own = Self.plain(page.text(place))
        let whole = name.wordCount == 1 ? bodies.usual(own) ?? firms.usual(own) : firms.usual(own)
        let text = whole.map(Self.plain) ?? own
        if name.isAcronym, let group = acronyms[Slug.make(text)] {
            groups[group].mentions.append((place, .acronym))
            return
        }
        let bare = text.hasPrefix("The ") ? String(text.dropFirst(4)) : text
        let slug = BodyNames.slug(bare)
        guard !slug.isEmpty else { return }
        let isShort = name.isAcronym || Self.isDottedAcronym(bare)
        let group = append(place, isShort ? .acronym : .name, id: "org:" + slug, name: text)
        let initials = Slug.make(
            String(
                String.UnicodeScalarView(
                    bare.split(separator: " ").compactMap(\.unicodeScalars.first).filter {
                        $0.properties.isUppercase
                    })))
        if initials.utf8.count > 1, acronyms[initials] == nil { acronyms[initials] = group }
    }

    /// `U.N.`
    private static func isDottedAcronym(_ text: String) -> Bool {
        text.utf8.contains(0x2E) && text.utf8.allSatisfy { $0 == 0x2E || (0x41...0x5A).contains($0) }
    }

    private mutating func addPlace(_ name: NameReading.Name, _ place: PageText.Place) {
        let text = Self.plain(page.text(place))
        let block = page.readings[place.block].text
        let country = block.bytes.withUnsafeBufferPointer { Countries.country($0, place.range) }
        // Words for people and things of a country are no place: `North Koreans` are people, `North Korean` is neither.
        if country?.isName != true, Nationals.country(text.utf8) != nil {
            if text.hasSuffix("s") { _ = append(place, .demonym, id: "group:" + Slug.make(text), name: text) }
            return
        }
        let isLand = StateActs.isOfLand(place, page) || StateActs.isSide(before: place, page)
        if let country, acts(name, block) && !isLand || StateActs.acts(place, page) {
            _ = append(
                place, country.isName ? .name : .metonym, id: "gov:" + country.code,
                name: CountryRows.commonNames[country.code] ?? text)
            return
        }
        // A country has one id, whatever it is called.
        let slug = Slug.make(country.flatMap { $0.isName ? CountryRows.commonNames[$0.code] : nil } ?? text)
        guard !slug.isEmpty else { return }
        let attributes = country.flatMap { $0.isName ? ["iso3166": $0.code.uppercased()] : nil } ?? [:]
        _ = append(place, .name, id: "place:" + slug, name: text, attributes: attributes)
    }

    /// Whether a country is its government here: it says or announces something.
    private func acts(_ name: NameReading.Name, _ block: BlockText) -> Bool {
        let tokens = block.tokens
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < name.range.upperBound { low = middle + 1 } else { high = middle }
        }
        guard low < tokens.count, tokens[low].kind == .word else { return false }
        return block.bytes.withUnsafeBufferPointer { bytes in
            let next = Lexicon.traits(bytes, Int(tokens[low].start), Int(tokens[low].end))
            guard next.contains(.finiteCue), next.isDisjoint(with: .nounLike) else { return false }
            var first = low - 1
            while first > 0, Int(tokens[first].start) > name.range.lowerBound { first -= 1 }
            guard first > 0 else { return true }
            let before = Lexicon.traits(bytes, Int(tokens[first - 1].start), Int(tokens[first - 1].end))
            return before.isDisjoint(with: [.preposition, .nameParticle])
        }
    }

    /// A name on one line, each white space one blank.
    private static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return text }
        return text.split { $0.isWhitespace }.joined(separator: " ")
    }
}
