import Lexicons
import NewsRecord
import NewsSyntax
import NewsText

/// Finds out which entity a phrase means, and keeps the entities that phrases make.
struct ArgumentResolver {
    /// What a phrase is to what happens.
    enum Role {
        case party, place
        /// Where a journey leads: whatever can be a place is one.
        case stop
    }

    private let page: PageText
    private var listed: [Entity]
    /// For whom those speak who hold an office of a state: `we` is their government.
    private let governments: [String: String]
    private var indexes: [String: Int] = [:]
    /// Mentions by block, in the order of their starts.
    private var mentions: [[(span: Span, entity: Int, isPronoun: Bool)]]

    /// Where dates stand, by block: no date does anything, nor has it done to it.
    private let dates: [[Span]]

    init(_ page: PageText, _ entities: [Entity], _ offices: [Office], _ dates: [DateMention]) {
        self.page = page
        var spans: [[Span]] = page.drafts.map { _ in [] }
        for date in dates { spans[date.passage.span.block].append(date.passage.span) }
        self.dates = spans
        governments = Dictionary(
            offices.compactMap { office in
                guard let holder = office.holder, let state = office.of, state.hasPrefix("gov:") else { return nil }
                return (holder, state)
            }, uniquingKeysWith: { first, _ in first })
        listed = entities
        mentions = page.drafts.map { _ in [] }
        for (index, entity) in entities.enumerated() {
            indexes[entity.id] = index
            for mention in entity.mentions {
                mentions[mention.passage.span.block].append((mention.passage.span, index, mention.form == .pronoun))
            }
        }
        for block in mentions.indices { mentions[block].sort { $0.span.start < $1.span.start } }
    }

    /// All entities, those that phrases made last, each mention once and in order.
    func entities() -> [Entity] {
        listed.compactMap { entity in
            guard !entity.mentions.isEmpty else { return nil }
            var entity = entity
            entity.mentions.sort {
                ($0.passage.span.block, $0.passage.span.start) < ($1.passage.span.block, $1.passage.span.start)
            }
            return entity
        }
    }

    /// The id of whoever or whatever a phrase means.
    ///
    /// - Parameters:
    ///   - speaker: who speaks where the phrase stands: `I` is that one.
    ///   - other: whom a pronoun cannot mean.
    mutating func identifier(
        of argument: LocalArgument, in block: Int, role: Role, _ speaker: String? = nil, not other: String? = nil
    ) -> String? {
        // `Cubans` come from Cuba.
        if role != .party,
            let nation = Nationals.country(page.text(PageText.Place(block: block, range: argument.head)).utf8)
        {
            return "place:" + Slug.make(nation.name)
        }
        if argument.kind == .pronoun { return pronoun(argument, block, speaker, other.map { [$0] } ?? []) }
        if role == .party, isWithin(argument, block) { return nil }
        let head = page.span(PageText.Place(block: block, range: argument.head))
        if let known = mention(at: head), !isInner(argument, known, other, block),
            role == .party || known.span.start >= head.start || !isOfPeople(known.entity),
            role != .stop || !isCutFrom(known, argument, block)
        {
            let id = named(known.entity, known.span, role)
            // Nothing takes place in people.
            return role == .place && ["person:", "anon:", "group:"].contains(where: id.hasPrefix) ? nil : id
        }
        return described(argument, block, role)
    }

    /// Whether somebody has found out whom a pronoun means.
    func isKnown(_ pronoun: LocalArgument, in block: Int) -> Bool {
        mention(at: page.span(PageText.Place(block: block, range: pronoun.head))) != nil
    }

    /// Of `critics of the mayor`, the mayor: other than who the longer phrase means.
    private func isInner(
        _ argument: LocalArgument, _ known: (span: Span, entity: Int), _ other: String?, _ block: Int
    ) -> Bool {
        let own = page.span(PageText.Place(block: block, range: argument.range))
        // Of `the mayor’s supporters`, the mayor: who owns those whom the whole phrase means.
        if known.span.start == own.start, known.span.end > own.end + 1, let other, listed[known.entity].id == other {
            return true
        }
        guard known.span.start < own.start else { return false }
        if let other, listed[known.entity].id == other { return true }
        // `a memorandum sent by | the owner`: a description of its own within another.
        guard ["anon", "group", "thing", "facility"].contains(listed[known.entity].type),
            let text = page.readings[block].syntax, let token = text.token(atByte: argument.range.lowerBound), token > 0
        else { return false }
        return text.tokens[token - 1].universal == .adposition
    }

    private static let inside: Set<String> = ["in", "near", "inside", "outside", "across", "throughout"]
    private static let felt: Set<String> = [
        "confidence", "faith", "trust", "belief", "interest", "intervene", "interfere", "believe", "investment",
        "invest",
        "disappoint", "disappointment", "stake", "confide", "meddle", "interference", "meddling", "intervention",
    ]

    /// `both in Georgia, were flooded`: what happens in a country is not done to it.
    private func isWithin(_ argument: LocalArgument, _ block: Int) -> Bool {
        guard let text = page.readings[block].syntax, let token = text.token(atByte: argument.range.lowerBound),
            token > 0,
            Self.inside.contains(text.lemma(token - 1)),
            token < 2 || !Self.felt.contains(text.lemma(token - 2).lowercased())
        else { return false }
        return Self.country(page.text(PageText.Place(block: block, range: argument.range)))?.isName ?? false
    }

    /// `left Calais for Brussels`: a known place in what the reader of names took for one body's name.
    private func isCutFrom(_ known: (span: Span, entity: Int), _ argument: LocalArgument, _ block: Int) -> Bool {
        guard ["org", "person", "thing"].contains(listed[known.entity].type) else { return false }
        let place = PageText.Place(block: block, range: argument.range)
        let span = page.span(place)
        guard span.start > known.span.start || span.end < known.span.end else { return false }
        return listed[known.entity].name.contains(" for ") && PlaceCodes.isKnown(Slug.make(page.text(place)))
    }

    /// `the old people of Kupiansk`: the words of the place stand in those for the people.
    private func isOfPeople(_ entity: Int) -> Bool { ["group", "anon"].contains(listed[entity].type) }

    /// The mention that holds a word: of `Banzer` in `Banzer’s supporters`, his.
    private func mention(at span: Span) -> (span: Span, entity: Int)? {
        let own = mentions[span.block]
        var (low, high) = (0, own.count)
        while low < high {
            let middle = (low + high) / 2
            if own[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        let near = own[max(0, low - 6)..<low].reversed().filter { $0.span.end >= span.end }
        return near.min { $0.span.end - $0.span.start < $1.span.end - $1.span.start }.map { ($0.span, $0.entity) }
    }

    /// A country or its capital that acts is its government.
    private mutating func named(_ entity: Int, _ span: Span, _ role: Role) -> String {
        let id = listed[entity].id
        guard let mention = listed[entity].mentions.firstIndex(where: { $0.passage.span == span }) else { return id }
        let text = listed[entity].mentions[mention].passage.text
        // `accept any North Korean`: people, whatever the names' reader saw.
        if role == .party, !id.hasPrefix("gov:"), !id.hasPrefix("group:"), listed[entity].name == text,
            Nationals.country(text.utf8) != nil, Self.country(text) == nil
        {
            return move(
                mention, of: entity, to: "group:" + Slug.make(text.hasSuffix("n") ? text + "s" : text), form: .demonym,
                text)
        }
        // `Villagers blame …`: a common noun with a capital at the beginning of its sentence.
        if role == .party, id.hasPrefix("person:"), listed[entity].name == text, isPlain(span) {
            return move(mention, of: entity, to: "group:" + Slug.make(text), form: .descriptor, text)
        }
        if role == .party, id.hasPrefix("place:") || listed[entity].name == text && !id.hasPrefix("gov:"),
            let country = Self.country(text)
        {
            return move(mention, of: entity, to: "gov:" + country.code, form: country.isName ? .name : .metonym, text)
        }
        if role != .party, id.hasPrefix("gov:") || id.hasPrefix("person:") || id.hasPrefix("org:"),
            Self.country(text) != nil
                || role == .stop && id.hasPrefix("org:") && (PlaceNames.isBuilding(text) || PlaceNames.isDivision(text))
                || (role == .stop || id.hasPrefix("person:")) && !id.hasPrefix("gov:") && listed[entity].name == text
                    && (PlaceNames.mayBe(text, isBody: id.hasPrefix("org:"))
                        || role == .stop && listed[entity].mentions.count == 1 && id.hasPrefix("person:"))
        {
            let name = Self.country(text).flatMap { $0.isName ? CountryRows.commonNames[$0.code] : nil } ?? text
            return move(mention, of: entity, to: "place:" + Slug.make(name), form: .name, text)
        }
        return id
    }

    /// Whether a mention is a single common noun for people, in the plural.
    private func isPlain(_ span: Span) -> Bool {
        guard let text = page.readings[span.block].syntax, let token = page.token(at: span.start, span.block),
            token < text.tokens.count, page.span(of: token, span.block) == span
        else { return false }
        return text.tokens[token].tag == .pluralNoun && PersonWords.isPerson(text.lemma(token).lowercased())
    }

    private mutating func move(
        _ mention: Int, of entity: Int, to id: String, form: Entity.Form, _ name: String
    ) -> String {
        var moved = listed[entity].mentions.remove(at: mention)
        moved.form = form
        let target = indexes[id] ?? listed.count
        if target == listed.count {
            indexes[id] = target
            var attributes: [String: String] = [:]
            if id.hasPrefix("place:"), let country = Self.country(name) {
                attributes["iso3166"] = country.code.uppercased()
            }
            listed.append(Entity(id: id, name: name, mentions: [], attributes: attributes))
        }
        listed[target].mentions.append(moved)
        let block = moved.passage.span.block
        if let index = mentions[block].firstIndex(where: { $0.span == moved.passage.span && $0.entity == entity }) {
            mentions[block][index].entity = target
        }
        return id
    }

    static func country(_ text: String) -> (code: String, isName: Bool)? {
        var bytes = Array(text.utf8)
        if text.hasPrefix("the ") || text.hasPrefix("The ") { bytes.removeFirst(4) }
        return bytes.withUnsafeBufferPointer { Countries.country($0, 0..<$0.count) }
    }

    /// An entity that a description makes: the same words are the same entity.
    private mutating func described(_ argument: LocalArgument, _ block: Int, _ role: Role) -> String? {
        let portion = portioned(argument, block)
        guard let range = portion ?? uncounted(argument, block), !isDate(argument, block) else { return nil }
        let place = PageText.Place(block: block, range: portion == nil ? range : argument.range)
        let text = page.text(PageText.Place(block: block, range: range))
        guard text.utf8.count <= 160 else { return nil }
        let bare = Self.withoutArticle(text)
        let slug = Slug.make(String(bare.prefix(80)))
        guard !slug.isEmpty else { return nil }
        // `American laws`: the state's; but `Americans` are people.
        if role == .party, argument.kind == .body, argument.range == argument.head, !PeopleNames.isPlural(text),
            let nation = Nationals.country(text.utf8), let country = Self.country(nation.name)
        {
            return add("gov:" + country.code, text, place, .demonym)
        }
        if role == .party, let state = Self.governed(bare) {
            return add("gov:" + state, bare, place, .descriptor)
        }
        if role == .party, let country = Self.country(text) {
            return add("gov:" + country.code, text, place, country.isName ? .name : .metonym)
        }
        if role != .party, let country = Self.country(text), country.isName,
            let name = CountryRows.commonNames[country.code]
        {
            return add("place:" + Slug.make(name), name, place, .name)
        }
        let headText = page.text(PageText.Place(block: block, range: argument.head))
        let head = headText.lowercased()
        let prefix =
            switch argument.kind {
            case _ where role == .party && PeopleNames.isPlural(headText): "group:"
            case .place where role == .party && PersonWords.bodies.contains(head): "org:"
            case .place where role == .party && Self.states.contains(head): "group:"
            case .person: "anon:"
            case .people: "group:"
            case .body where Self.isCapital(bare): role != .party ? "place:" : "org:"
            case .body: "org:"
            case .place: role != .party && Self.isCapital(bare) ? "place:" : "facility:"
            case .thing, .pronoun: role != .party ? "place:" : "thing:"
            }
        return add(prefix + (prefix == "org:" ? BodyNames.identity(slug) : slug), bare, place, .descriptor)
    }

    /// `the attacks of | Sept. 11, 2001`
    private func isDate(_ argument: LocalArgument, _ block: Int) -> Bool {
        guard !dates[block].isEmpty else { return false }
        let head = page.span(PageText.Place(block: block, range: argument.head))
        return dates[block].contains { $0.start <= head.start && $0.end >= head.end }
    }

    /// Of `government of Chad`, `authorities in Lima`, the state.
    private static func governed(_ text: String) -> String? {
        guard text.utf8.count < 60 else { return nil }
        for lead in ["government of ", "government in ", "authorities of ", "authorities in "]
        where text.hasPrefix(lead) {
            return country(String(text.dropFirst(lead.count)))?.code
        }
        return nil
    }

    private static let portions: Set<String> = [
        "none", "some", "most", "many", "several", "dozens", "hundreds", "thousands", "millions", "scores", "half",
        "both",
        "all", "few", "majority", "tens",
    ]

    /// Of `thousands of nurses`, `1.4 tons of cocaine` and `none of those doctors`, what is counted.
    private func portioned(_ argument: LocalArgument, _ block: Int) -> Range<Int>? {
        let bytes = page.readings[block].text.bytes
        let head = page.text(PageText.Place(block: block, range: argument.head)).lowercased()
        guard
            Self.portions.contains(head)
                || page.readings[block].figures.contains(where: { $0.range.overlaps(argument.head) })
        else { return nil }
        var start = argument.head.upperBound
        // `tens of thousands of farmers`
        for words in [" of ", "hundreds of ", "thousands of ", "millions of ", "the ", "those ", "these "]
            as [StaticString]
        {
            let word = start..<min(start + words.utf8CodeUnitCount, argument.range.upperBound)
            if bytes.withUnsafeBufferPointer({ ByteText.equals($0, word, words) }) {
                start = word.upperBound
            } else if start == argument.head.upperBound {
                return nil
            }
        }
        // A number in it: `none of the 212 sailors`.
        let figure = page.readings[block].figures.first { $0.range.lowerBound == start }
        if let figure, figure.range.upperBound + 1 < argument.range.upperBound { start = figure.range.upperBound + 1 }
        // `ten of those | on board`, `tens of | thousands`
        let rest = page.text(PageText.Place(block: block, range: start..<max(start, argument.range.upperBound)))
        if ["on ", "in ", "at ", "who ", "from "].contains(where: rest.hasPrefix) || Self.portions.contains(rest) {
            return nil
        }
        // `two tons of ivory | in Mombasa`
        guard argument.kind == .thing, let end = Self.wordsBeforePlace(rest) else {
            return start < argument.range.upperBound ? start..<argument.range.upperBound : nil
        }
        return start..<(start + end)
    }

    private static func wordsBeforePlace(_ text: String) -> Int? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard
            let place = words.dropFirst().firstIndex(where: {
                ["in", "at", "near", "off", "from", "aboard"].contains($0)
            })
        else { return nil }
        return words[..<place].joined(separator: " ").utf8.count
    }

    /// A description without the number in it, for who is meant stays the same where another number is claimed:
    /// `about 5,000 people` are `people`, `a group of 17 miners` is `a group`. Nil for a number alone.
    private func uncounted(_ argument: LocalArgument, _ block: Int) -> Range<Int>? {
        var range = argument.range
        for figure in page.readings[block].figures where figure.range.overlaps(argument.range) {
            if figure.range.overlaps(argument.head) { return nil }
            let end = max(figure.range.upperBound, figure.qualifierRange?.upperBound ?? 0)
            if end <= argument.head.lowerBound {
                range = max(range.lowerBound, end)..<range.upperBound
            } else if figure.range.lowerBound >= argument.head.upperBound {
                range = range.lowerBound..<min(range.upperBound, argument.head.upperBound)
            }
        }
        guard range.lowerBound > argument.range.lowerBound else { return range }
        let bytes = page.readings[block].text.bytes
        func skip(_ words: StaticString) {
            let word = range.lowerBound..<min(range.lowerBound + words.utf8CodeUnitCount, argument.head.lowerBound)
            if bytes.withUnsafeBufferPointer({ ByteText.equals($0, word, words) }) {
                range = word.upperBound..<range.upperBound
            }
        }
        for words in [" ", "of ", "the "] as [StaticString] { skip(words) }
        return range
    }

    /// States of which no name is given.
    private static let states: Set<String> = [
        "countries", "nations", "states", "governments", "republics", "cities", "towns", "provinces", "villages",
    ]

    private static func isCapital(_ text: String) -> Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    private static func withoutArticle(_ text: String) -> String {
        for article in ["the ", "The ", "a ", "A ", "an ", "An "] where text.hasPrefix(article) {
            return String(text.dropFirst(article.count))
        }
        return text
    }

    private mutating func add(_ id: String, _ name: String, _ place: PageText.Place, _ form: Entity.Form) -> String {
        let mention = Entity.Mention(passage: page.passage(place), form: form)
        let index = indexes[id] ?? listed.count
        if index == listed.count {
            indexes[id] = index
            listed.append(Entity(id: id, name: name, mentions: []))
        }
        if !listed[index].mentions.contains(where: { $0.passage.span == mention.passage.span }) {
            listed[index].mentions.append(mention)
            note(mention, of: index)
        }
        return id
    }

    /// What a phrase made can be meant by a pronoun behind it.
    private mutating func note(_ mention: Entity.Mention, of entity: Int) {
        // People of whom only the number is known are nobody that is spoken of.
        guard listed[entity].type == "group", listed[entity].id != "group:people" else { return }
        let span = mention.passage.span
        let place = mentions[span.block].firstIndex { $0.span.start > span.start } ?? mentions[span.block].count
        mentions[span.block].insert((span, entity, false), at: place)
    }

    /// For whom somebody speaks: the state whose office they hold, or themselves.
    func party(of speaker: String) -> String { governments[speaker] ?? speaker }

    /// The country whose people the report speaks of last before a passage: where those come from whom it calls `many`.
    func homeland(before span: Span) -> String? {
        for block in [span.block, span.block - 1, span.block - 2] where block >= 0 {
            guard let text = page.readings[block].syntax else { continue }
            for (index, token) in text.tokens.enumerated().reversed() {
                guard (0x41...0x5A).contains(text.bytes[token.range.lowerBound]) else { continue }
                if block == span.block,
                    page.span(PageText.Place(block: block, range: token.range)).start >= span.start
                {
                    continue
                }
                let start = index > 0 ? text.tokens[index - 1].range.lowerBound : token.range.lowerBound
                let pair = text.bytes[start..<token.range.upperBound]
                guard let nation = Nationals.country(pair) ?? Nationals.country(text.form(index)) else { continue }
                guard token.tag == .pluralNoun || token.tag == .pluralProperNoun || isOfPeople(index, text) else {
                    continue
                }
                return "place:" + Slug.make(nation.name)
            }
        }
        return nil
    }

    /// `North Korean asylum-seekers`: people follow.
    private func isOfPeople(_ index: Int, _ text: ParsedText) -> Bool {
        let end = min(text.tokens.count, index + 3)
        guard text.form(index).last != 0x73 else { return true }
        return ((index + 1)..<max(index + 1, end)).contains {
            text.tokens[$0].universal == .noun && PersonWords.isPerson(text.lemma($0))
        }
    }

    /// The entity of an instrument, by its name.
    mutating func instrument(_ local: LocalInstrument, in block: Int) -> String {
        let slug = Slug.make(String(local.name.prefix(80)))
        return add("law:" + slug, local.name, PageText.Place(block: block, range: local.range), .name)
    }

    /// Whom a pronoun in the place of an object means: somebody else than who does it.
    func object(of argument: LocalArgument, in block: Int, _ speaker: String?, besides subjects: [String]) -> String? {
        let word = page.text(PageText.Place(block: block, range: argument.head))
        return word.hasSuffix("self") || word.hasSuffix("selves") ? nil : pronoun(argument, block, speaker, subjects)
    }

    /// `Six were injured`, `40 hurt`: people, of whom nothing but their number is said.
    mutating func people(_ argument: LocalArgument, in block: Int) -> String? {
        guard argument.kind == .people else { return nil }
        let place = PageText.Place(block: block, range: argument.range)
        let head = page.text(PageText.Place(block: block, range: argument.head)).lowercased()
        // `the two`: who they are has been said.
        guard head != "one", !page.text(place).lowercased().hasPrefix("the "),
            page.readings[block].figures.contains(where: { $0.range.overlaps(argument.head) })
        else { return nil }
        return add("group:people", "people", place, .descriptor)
    }

    /// Whether a pronoun of a sex can mean somebody, by their first name or how they are addressed.
    private func agrees(_ entity: Entity, _ isFeminine: Bool?) -> Bool {
        guard let isFeminine, entity.type == "person" else { return true }
        // `Clinton` alone is no first name.
        if entity.name.contains(" "), let known = GivenNames.isFeminine(entity.name.prefix { $0 != " " }) {
            return known == isFeminine
        }
        for mention in entity.mentions.prefix(4) {
            switch mention.passage.text.prefix(while: { $0 != " " }) {
            case "Mr.", "Mr": return !isFeminine
            case "Mrs.", "Ms.", "Mrs", "Ms", "Miss": return isFeminine
            default: break
            }
        }
        return true
    }

    /// Who a pronoun means: whoever speaks for `I`, else the last fitting one that its block names before it.
    private func pronoun(
        _ argument: LocalArgument, _ block: Int, _ speaker: String?, _ excluded: [String]
    ) -> String? {
        let word = page.text(PageText.Place(block: block, range: argument.head)).lowercased()
        if ["i", "me"].contains(word) { return speaker }
        if ["we", "us"].contains(word) { return speaker.map { governments[$0] ?? $0 } }
        let span = page.span(PageText.Place(block: block, range: argument.head))
        if let known = mention(at: span), !excluded.contains(listed[known.entity].id) { return listed[known.entity].id }
        let wanted: [String]
        var isFeminine: Bool?
        switch word {
        case "he", "him", "his", "himself": (wanted, isFeminine) = (["person", "anon"], false)
        case "she", "her", "hers", "herself": (wanted, isFeminine) = (["person", "anon"], true)
        case "they", "them", "themselves": wanted = ["group", "org", "gov"]
        case "their": wanted = ["group"]
        case "it", "its", "itself": wanted = ["gov", "org", "thing", "facility"]
        default: return nil
        }
        for other in [block, block - 1] where other >= 0 {
            let before = mentions[other].last {
                (other < block || $0.span.end <= span.start) && wanted.contains(listed[$0.entity].type)
                    && !excluded.contains(listed[$0.entity].id) && agrees(listed[$0.entity], isFeminine)
            }
            if let before { return listed[before.entity].id }
        }
        return nil
    }
}
