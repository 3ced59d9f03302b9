import Lexicons
import NewsNames
import NewsRecord
import NewsSyntax
import NewsText

/// Adds to the entities the governments that act under the names of their countries, capitals and peoples, and the parts
/// of organisations; and takes back what the names' reader mistook one of them for.
///
/// A country's name stays a mention of its place wherever it stands; where the country does something, it is a mention
/// of the government too. A capital's name is the government's where it acts or owns and no preposition stands before it.
struct PowerStage {
    private let page: PageText
    private let names: DocumentNames?
    /// In the order in which they were found.
    private var found: [(id: String, name: String, attributes: [String: String], mentions: [Entity.Mention])] = []
    private var indexes: [String: Int] = [:]

    static func run(_ page: PageText, _ names: DocumentNames?, _ offices: [Office], _ entities: inout [Entity]) {
        var stage = PowerStage(page: page, names: names)
        for block in page.drafts.indices {
            let kind = page.drafts[block].kind
            let isTitle = kind == .headline || kind == .heading
            guard isTitle || Cast.holdsNames(kind) || kind == .pullquote else { continue }
            stage.findPowers(block, isTitle: isTitle)
            stage.findUnits(block)
        }
        stage.merge(into: &entities, offices)
    }

    private init(page: PageText, names: DocumentNames?) {
        self.page = page
        self.names = names
    }

    private mutating func note(
        _ id: String, _ name: String, _ place: PageText.Place, _ form: Entity.Form, _ attributes: [String: String] = [:]
    ) {
        let index = indexes[id] ?? found.count
        if index == found.count {
            indexes[id] = index
            found.append((id, name, attributes, []))
        }
        found[index].mentions.append(Entity.Mention(passage: page.passage(place), form: form))
    }

    // MARK: Governments

    private mutating func findPowers(_ block: Int, isTitle: Bool) {
        let words = WordReader(page.readings[block])
        // The place of a dateline is where the report was written.
        var index = page.readings[block].opening?.textStart.map { words.firstToken(from: $0) } ?? 0
        while index < words.count {
            guard words.isCapitalised(index), let nation = words.nation(at: index, limit: words.count) else {
                index += 1
                continue
            }
            let end = index + nation.count
            let named = PageText.Place(block: block, range: words.bytes(of: index..<end))
            let isLand = StateActs.isOfLand(named, page, isPlain: true) || StateActs.isSide(before: named, page)
            if !isLand, let (tokens, form) = power(index..<end, nation.role, words, isTitle: isTitle) {
                let place = PageText.Place(block: block, range: words.bytes(of: tokens))
                note("gov:" + nation.code, CountryRows.commonNames[nation.code] ?? nation.code, place, form)
            }
            index = end
        }
    }

    /// The tokens that name a government around a country's name, and how.
    private func power(
        _ nation: Range<Int>, _ role: Countries.Role, _ words: WordReader, isTitle: Bool
    ) -> (Range<Int>, Entity.Form)? {
        let (first, end) = (nation.lowerBound, nation.upperBound)
        let hasArticle = first > 0 && words.lower(first - 1) == "the"
        if end < words.count, words.isWord(end), RoleWords.powers.contains(words.lower(end)), role != .capital {
            return ((hasArticle ? first - 1 : first)..<(end + 1), .name)
        }
        let isPossessive = words.isPossessive(end - 1)
        let isAfterPreposition =
            first > 0 && words.traits(first - (hasArticle && first > 1 ? 2 : 1)).contains(.preposition)
        switch role {
        case .demonym:
            // `the Chinese` with no noun behind it.
            guard hasArticle, !isPossessive, end >= words.count || !words.isModifier(end) else { return nil }
            return ((first - 1)..<end, .demonym)
        case .name:
            guard !isPossessive else { return nil }
            if isTitle {
                let opens = first == 0 && end < words.count
                return opens && !words.isWord(end) || isActor(nation, words) ? (nation, .name) : nil
            }
            guard !isAfterPreposition, isActor(nation, words) else { return nil }
            return ((hasArticle ? first - 1 : first)..<end, .name)
        case .capital:
            guard !isAfterPreposition, isPossessive || isActor(nation, words) else { return nil }
            return (nation, .metonym)
        }
    }

    /// Whether the name is the subject of a verb in the active: by the tree, else by the word behind it.
    private func isActor(_ nation: Range<Int>, _ words: WordReader) -> Bool {
        let tokens = words.text.tokens
        guard let syntax = words.reading.syntax,
            let first = syntax.token(atByte: Int(tokens[nation.lowerBound].start)),
            let last = syntax.token(atByte: Int(tokens[nation.upperBound - 1].start))
        else {
            guard nation.upperBound < words.count else { return false }
            let next = words.traits(nation.upperBound)
            return next.contains(.finiteCue) && next.isDisjoint(with: .nounLike)
        }
        let sentence = syntax.sentence(ofToken: first)
        var head = first
        for token in first...last where !(first...last).contains(Int(syntax.tokens[token].head)) { head = token }
        // The second of two countries that do it together.
        if sentence.relation(head) == .conj, let other = sentence.head(of: head) { head = other }
        guard sentence.relation(head) == .nsubj, let verb = sentence.head(of: head) else { return false }
        return syntax.tokens[verb].universal == .verb && !sentence.isPassive(verb)
    }

    // MARK: Parts of organisations

    /// `RFA's Korean service`: whose part it is, up to two words, and the noun for a part.
    private mutating func findUnits(_ block: Int) {
        guard let names else { return }
        let words = WordReader(page.readings[block])
        for name in names.blocks[block] where name.kind == .organisation {
            let first = words.firstToken(from: name.range.lowerBound)
            let after = words.firstToken(from: name.range.upperBound)
            guard after > first, words.isPossessive(after - 1) else { continue }
            var end = after
            while end < words.count, end - after < 3, words.isModifier(end) {
                if RoleWords.units.contains(words.lower(end)) {
                    let whole = words.text.text(name.range)
                    let part = words.text.text(words.bytes(of: after..<(end + 1)))
                    let (slug, unit) = (BodyNames.slug(whole), Slug.make(part))
                    if !slug.isEmpty, !unit.isEmpty {
                        note(
                            "org:\(slug)-\(unit)", "\(whole) \(part)",
                            PageText.Place(block: block, range: words.bytes(of: first..<(end + 1))), .name,
                            ["part_of": "org:" + slug])
                    }
                    break
                }
                end += 1
            }
        }
    }

    // MARK: Into the list

    private func merge(into entities: inout [Entity], _ offices: [Office]) {
        takeBack(offices, &entities)
        expand(&entities)
        var known: [String: Int] = [:]
        for (index, entity) in entities.enumerated() { known[entity.id] = index }
        for power in found {
            guard let index = known[power.id] else {
                known[power.id] = entities.count
                entities.append(
                    Entity(
                        id: power.id, name: power.name, mentions: Self.sorted(power.mentions),
                        attributes: power.attributes))
                continue
            }
            let spans = Set(power.mentions.map(\.passage.span))
            entities[index].mentions = Self.sorted(
                entities[index].mentions.filter { !spans.contains($0.passage.span) } + power.mentions)
        }
    }

    /// `Radio Free Asia (RFA)` is one organisation, whatever the names' reader made of the two names.
    ///
    /// Takes time in proportion to the entities and the expansions; mentions are put in order once, at the end.
    private func expand(_ entities: inout [Entity]) {
        var places: [String: Int] = [:]
        for (index, entity) in entities.enumerated() where places[entity.id] == nil { places[entity.id] = index }
        var (isGone, isJoined) = (Set<Int>(), Set<Int>())
        for block in page.drafts.indices where Cast.holdsNames(page.drafts[block].kind) {
            let reading = page.readings[block]
            for expansion in reading.nameKeys.expansions {
                let full = reading.names[expansion.name]
                guard !full.isFullPerson || full.hasOrganisationWord else { continue }
                let text = reading.text.text(full.range)
                let slug = Slug.make(text)
                let next = reading.names[expansion.name + 1]
                let (long, short) = ("org:" + BodyNames.slug(text), "org:" + Slug.make(reading.text.text(next.range)))
                guard next.isAcronym, !slug.isEmpty else { continue }
                let parts = Set([long, "place:" + slug, short].compactMap { places[$0] }).sorted()
                guard let first = [places[long], places["place:" + slug]].compactMap({ $0 }).min(), parts.count > 1
                else { continue }
                for part in parts {
                    let isShort = part == places[short]
                    if isShort {
                        for mention in entities[part].mentions.indices {
                            entities[part].mentions[mention].form = .acronym
                        }
                    }
                    guard part != first else { continue }
                    entities[first].mentions += entities[part].mentions
                    entities[first].attributes.merge(entities[part].attributes) { kept, _ in kept }
                    entities[part].mentions = []
                    isGone.insert(part)
                }
                entities[first].id = long
                entities[first].name = reading.text.text(full.range)
                isJoined.insert(first)
                places[short] = nil
                places["place:" + slug] = nil
                places[long] = first
            }
        }
        for index in isJoined { entities[index].mentions = Self.sorted(entities[index].mentions) }
        guard !isGone.isEmpty else { return }
        entities = entities.indices.filter { !isGone.contains($0) }.map { entities[$0] }
    }

    /// A person or an organisation that is called by nothing but the name of a country, its people or its capital is
    /// none, unless the text gives it a fuller name somewhere.
    private func takeBack(_ offices: [Office], _ entities: inout [Entity]) {
        var titles: [Int: [Span]] = [:]
        for title in offices.lazy.flatMap(\.titles) { titles[title.span.block, default: []].append(title.span) }
        entities.removeAll { entity in
            guard entity.type == "person" || entity.type == "org" else { return false }
            // `Human Rights` in a special envoy's title is nobody.
            if entity.type == "person",
                entity.mentions.allSatisfy({ mention in
                    titles[mention.passage.span.block]?.contains { title in
                        title.start <= mention.passage.span.start && mention.passage.span.end <= title.end
                            && mention.form == .name
                    } ?? false
                })
            {
                return true
            }
            let bytes = Array(entity.name.utf8)
            let nation = bytes.withUnsafeBufferPointer { Countries.nation($0, 0..<bytes.count) }
            guard let nation else { return false }
            if entity.type == "person" {
                return nation.role != .demonym || entity.mentions.allSatisfy { $0.form == .name }
            }
            return nation.role == .demonym
        }
    }

    private static func sorted(_ mentions: [Entity.Mention]) -> [Entity.Mention] {
        mentions.sorted {
            ($0.passage.span.block, $0.passage.span.start) < ($1.passage.span.block, $1.passage.span.start)
        }
    }
}
