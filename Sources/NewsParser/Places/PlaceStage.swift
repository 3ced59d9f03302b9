import Lexicons
import NewsRecord
import NewsSyntax
import NewsText

/// Gives places the codes of their countries, and finds the words that stand for a place that is named elsewhere:
/// `there`, `home`, `the country`, `the South`.
struct PlaceStage {
    /// A country, a town or its people, where the text names it.
    struct Known {
        var span: Span
        /// What comes after `place:` in the id.
        var slug: String
        /// Its country, where that is one of ISO 3166.
        var code: String?
        /// Whether the words are for people or things of the country: `Cubans`, or for a state that acts.
        var isPlace: Bool
        var isPeople = false
        /// Whether it is named in one breath with other countries: `Poland and the Czech Republic`.
        var isListed = false

        var isCountry: Bool { PlaceCodes.country(slug) != nil }
    }

    /// A place by a phrase of a block.
    struct Described: Hashable {
        var block: Int
        var id: String
    }

    let page: PageText
    var entities: [Entity]
    private var indexes: [String: Int] = [:]
    /// Bodies by where they are described.
    var bodies: [Span: [Int]] = [:]
    var known: [[Known]]
    /// Entities that got mentions.
    private var unsorted: Set<Int> = []
    /// What phrases mean that something happens at: `the South` of a block.
    var meanings: [Described: String] = [:]
    /// The countries that the report names.
    var near: Set<String> = []
    /// Countries of towns that the report names and no other country has.
    var around: Set<String> = []
    let datelineSlug: String?
    /// What stands in marks, by blocks.
    let quoted: [[Span]]
    /// Who says something or holds an office: their ids stay.
    let speaking: Set<String>
    /// They and who takes part in what happens.
    let participants: Set<String>
    /// Ids that were somebody's and are a place's now.
    let renamed: [String: String]

    static func run(_ page: PageText, _ record: inout Record) {
        var stage = PlaceStage(page, record)
        stage.dropTwice()
        stage.addMissed()
        stage.placeInCountries()
        stage.survey()
        for block in page.drafts.indices where Cast.holdsNames(page.drafts[block].kind) { stage.resolve(block) }
        stage.giveCodes()
        stage.sortMentions()
        record.entities = stage.entities.filter { !$0.mentions.isEmpty }
        stage.rename(&record)
    }

    private init(_ page: PageText, _ record: Record) {
        self.page = page
        var merging = PlaceMerging(page, record.entities)
        (speaking, participants) = (Self.speaking(record), Self.acting(record))
        merging.run(acting: participants)
        renamed = merging.renamed
        entities = merging.entities
        unsorted = merging.changed
        known = page.drafts.map { _ in [] }
        var quoted: [[Span]] = page.drafts.map { _ in [] }
        for part in record.attributions.lazy.flatMap(\.content) where part.isQuoted {
            quoted[part.passage.span.block].append(part.passage.span)
        }
        self.quoted = quoted
        datelineSlug = record.dateline?.place.map { String($0.drop { $0 != ":" }.dropFirst()) }
        for (index, entity) in entities.enumerated() {
            indexes[entity.id] = index
            guard entity.id.hasPrefix("org:") else { continue }
            for mention in entity.mentions where mention.form == .descriptor {
                bodies[mention.passage.span, default: []].append(index)
            }
        }
    }

    static func speaking(_ record: Record) -> Set<String> {
        var speaking = Set(record.attributions.compactMap(\.speaker) + record.offices.compactMap(\.holder))
        speaking.formUnion(record.attributions.flatMap { $0.via.compactMap(\.entity) })
        speaking.formUnion(
            record.attributions.compactMap { $0.addressee?.entity } + record.figures.compactMap(\.speaker))
        speaking.formUnion(
            record.instruments.flatMap { $0.parties.map(\.entity) + [$0.duty?.actor].compactMap(\.self) })
        return speaking
    }

    /// The ids of whoever says something, holds an office, or takes part in what happens.
    private static func acting(_ record: Record) -> Set<String> {
        var acting = Self.speaking(record)
        acting.formUnion(record.events.flatMap { ($0.actors + $0.targets).map(\.entity) })
        acting.formUnion(record.stances.flatMap { [$0.actor, $0.target].compactMap(\.self) })
        return acting
    }

    static func slug(_ id: String) -> String { String(id.drop { $0 != ":" }.dropFirst()) }

    // MARK: What is named

    /// Where a country acts, its name is not a place's too.
    private mutating func dropTwice() {
        struct End: Hashable {
            var block: Int
            var end: Int
        }
        // Where those that act end, with their starts: an article may stand before.
        var acting: [End: Int] = [:]
        for entity in entities where entity.type == "gov" {
            for mention in entity.mentions {
                let span = mention.passage.span
                if StateActs.isComeTo(span, page) { continue }
                acting[End(block: span.block, end: span.end)] = span.start
            }
        }
        guard !acting.isEmpty else { return }
        for index in entities.indices where entities[index].type == "place" {
            entities[index].mentions.removeAll { mention in
                let span = mention.passage.span
                guard let start = acting[End(block: span.block, end: span.end)] else { return false }
                return start <= span.start && span.start - start <= 4
            }
        }
    }

    /// Countries, and towns and regions behind a preposition of place, that no entity has a mention of.
    private mutating func addMissed() {
        var covered: [Int: [Span]] = [:]
        for entity in entities {
            for mention in entity.mentions where mention.form != .descriptor {
                if entity.type == "gov", mention.form == .name, StateActs.isComeTo(mention.passage.span, page) {
                    continue
                }
                covered[mention.passage.span.block, default: []].append(mention.passage.span)
            }
        }
        for block in page.drafts.indices where Cast.holdsNames(page.drafts[block].kind) {
            guard let text = page.readings[block].syntax else { continue }
            let own = covered[block, default: []].sorted { $0.end < $1.end }
            var next = 0
            for place in MissedPlaces.find(in: text) {
                let passage = page.passage(PageText.Place(block: block, range: place.range))
                while next < own.count, own[next].end <= passage.span.start { next += 1 }
                if next == own.count || own[next].start >= passage.span.end {
                    add(Entity.Mention(passage: passage, form: .name), "place:" + place.slug, passage.text, nil)
                }
            }
        }
    }

    /// `Odessa, Texas`, `George Town in Malaysia`: the place behind tells which one is meant.
    private mutating func placeInCountries() {
        struct Named {
            var span: Span
            var entity: Int
        }
        var named: [Int: [Named]] = [:]
        for (index, entity) in entities.enumerated() where entity.type == "place" {
            for mention in entity.mentions {
                named[mention.passage.span.block, default: []].append(Named(span: mention.passage.span, entity: index))
            }
        }
        for (_, list) in named.sorted(by: { $0.key < $1.key }) {
            let sorted = list.sorted { $0.span.start < $1.span.start }
            for (place, frame) in zip(sorted, sorted.dropFirst()) where frame.span.start - place.span.end <= 48 {
                guard place.span.end < frame.span.start, place.entity != frame.entity else { continue }
                let slug = Self.slug(entities[place.entity].id)
                let outer = Self.slug(entities[frame.entity].id)
                let isTown = PlaceCodes.country(outer) == nil && !PlaceCodes.isRegion(outer)
                guard PlaceCodes.country(slug) == nil || PlaceCodes.isRegion(slug),
                    let code = PlaceCodes.country(outer) ?? PlaceCodes.code(of: outer, near: []),
                    isTown
                        ? !PlaceCodes.isKnown(slug) && PlaceFrames.isPart(place.span, of: frame.span, page)
                        : PlaceFrames.join(place.span, frame.span, page)
                else { continue }
                let usual = PlaceCodes.code(of: slug, near: [])
                if usual == nil || usual == code {
                    entities[place.entity].attributes["iso3166"] = code.uppercased()
                } else {
                    move(place.span, of: place.entity, to: slug + "-" + outer, code)
                }
            }
        }
    }

    private mutating func move(_ span: Span, of entity: Int, to slug: String, _ code: String) {
        guard let mention = entities[entity].mentions.firstIndex(where: { $0.passage.span == span }) else { return }
        let moved = entities[entity].mentions.remove(at: mention)
        add(moved, "place:" + slug, moved.passage.text, code)
    }

    mutating func add(_ mention: Entity.Mention, _ id: String, _ name: String, _ code: String?) {
        let index = indexes[id] ?? entities.count
        if index == entities.count {
            indexes[id] = index
            entities.append(Entity(id: id, name: name, mentions: []))
        }
        if let code, entities[index].attributes["iso3166"] == nil {
            entities[index].attributes["iso3166"] = code.uppercased()
        }
        entities[index].mentions.append(mention)
        unsorted.insert(index)
    }

    private mutating func sortMentions() {
        for index in unsorted {
            entities[index].mentions.sort {
                ($0.passage.span.block, $0.passage.span.start) < ($1.passage.span.block, $1.passage.span.start)
            }
        }
    }

    /// Lists what is named in each block, in its order.
    private mutating func survey() {
        for entity in entities {
            let isPlace = entity.type == "place"
            guard isPlace || entity.type == "gov" else { continue }
            let own = Self.slug(entity.id)
            let code = isPlace ? PlaceCodes.country(own) : own
            if let code { near.insert(code) }
            if isPlace, PlaceCodes.isRegion(own), let region = PlaceCodes.code(of: own, near: []) {
                near.insert(region)
            }
            if isPlace, code == nil, let town = PlaceCodes.onlyCountry(ofTown: own) { around.insert(town) }
            if isPlace, ["north", "south", "koreas"].contains(own) { continue }
            let slug = isPlace ? own : CountryRows.commonNames[own].map(Slug.make) ?? own
            for mention in entity.mentions where mention.form != .demonym && mention.form != .pronoun {
                known[mention.passage.span.block].append(
                    Known(span: mention.passage.span, slug: slug, code: code, isPlace: isPlace))
            }
        }
        for block in known.indices where Cast.holdsNames(page.drafts[block].kind) {
            known[block].sort { $0.span.start < $1.span.start }
            surveyPeople(block)
            known[block].sort { $0.span.start < $1.span.start }
            markLists(block)
        }
    }

    private mutating func markLists(_ block: Int) {
        for next in known[block].indices.dropFirst() where known[block][next].isCountry {
            let (left, right) = (known[block][next - 1], known[block][next])
            guard left.isCountry, left.slug != right.slug, (1...12).contains(right.span.start - left.span.end),
                let text = page.readings[block].syntax, var token = token(at: left.span.end, block)
            else { continue }
            var isList = true
            while isList, token < text.tokens.count, span(token, block).start < right.span.start {
                let word = text.form(token)
                isList = [",", "and", "or", "the"].contains { word.elementsEqual($0.utf8) }
                token += 1
            }
            if isList { (known[block][next - 1].isListed, known[block][next].isListed) = (true, true) }
        }
    }

    private mutating func surveyPeople(_ block: Int) {
        guard let text = page.readings[block].syntax else { return }
        let named = known[block]
        var next = 0
        for (index, token) in text.tokens.enumerated() where (0x41...0x5A).contains(text.bytes[token.range.lowerBound])
        {
            let nation: (code: String, name: String)?
            if index + 1 < text.tokens.count, token.universal != .verb,
                let pair = Nationals.country(
                    text.bytes[token.range.lowerBound..<text.tokens[index + 1].range.upperBound])
            {
                nation = pair
            } else {
                nation = Nationals.country(text.form(index))
            }
            // Of Korea alone, either may be meant.
            if [5, 6].contains(token.range.count), text.lemma(index).lowercased().hasPrefix("korea") {
                near.insert("kor")
            }
            guard let nation else { continue }
            near.insert(nation.code)
            let span = span(index, block)
            while next < named.count, named[next].span.end <= span.start { next += 1 }
            if next < named.count, named[next].span.start <= span.start { continue }
            known[block].append(
                Known(span: span, slug: Slug.make(nation.name), code: nation.code, isPlace: false, isPeople: true))
        }
    }

    // MARK: Where the words stand

    func span(_ token: Int, _ block: Int) -> Span { page.span(of: token, block) }

    /// The first token that begins at a place or behind it.
    func token(at start: Int, _ block: Int) -> Int? {
        guard let text = page.readings[block].syntax, let token = page.token(at: start, block) else { return nil }
        return token < text.tokens.count ? token : nil
    }

    // MARK: Codes

    private mutating func giveCodes() {
        let scenes = self.scenes()
        for index in entities.indices where entities[index].type == "place" {
            guard entities[index].attributes["iso3166"] == nil else { continue }
            let slug = Self.slug(entities[index].id)
            let scene = entities[index].mentions.first.flatMap { scenes[$0.passage.span.block] }
            guard !isOfSeveral(entities[index], slug) else { continue }
            let code = PlaceCodes.code(of: slug, near: near, around: around) ?? (mayBeTown(slug) ? scene : nil)
            guard let code else { continue }
            entities[index].attributes["iso3166"] = code.uppercased()
        }
    }

    /// `the Andes`, `the Zambezi`: whether a place lies within no country, or goes by an article as no town does.
    private func isOfSeveral(_ place: Entity, _ slug: String) -> Bool {
        guard !PlaceCodes.isKnown(slug) else { return false }
        if MissedPlaces.isOfTheWorld(slug) { return true }
        guard let span = place.mentions.first?.passage.span, let text = page.readings[span.block].syntax,
            let first = page.token(at: span.start, span.block), first > 0
        else { return false }
        return text.text(first - 1) == "the"
    }

    /// Whether no table says that a place is more than a town somewhere.
    func mayBeTown(_ slug: String) -> Bool {
        !PlaceCodes.isKnown(slug) && !MissedPlaces.isOfTheWorld(slug) && !PlaceCodes.isDisputed(slug)
            && PlaceNames.mayBeTown(slug)
    }

    /// The country that a paragraph sets its scene in, `In Honduras, growers say …`, where it names no other: its little
    /// towns lie there.
    private func scenes() -> [Int: String] {
        var scenes: [Int: String] = [:]
        for block in known.indices {
            let codes = Set(
                known[block].compactMap { $0.code ?? PlaceCodes.code(of: $0.slug, near: near, around: around) })
            guard codes.count == 1, let first = known[block].first, first.isPlace,
                let code = first.code ?? PlaceCodes.code(of: first.slug, near: near, around: around),
                let text = page.readings[block].syntax, let token = token(at: first.span.start, block), token <= 3,
                let behind = page.token(at: first.span.end, block), behind < text.tokens.count,
                text.tokens[behind].tag == .comma, text.lemma(0).lowercased() == "in"
            else { continue }
            scenes[block] = code
        }
        return scenes
    }
}
