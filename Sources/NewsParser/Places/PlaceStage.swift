import Lexicons
import NewsRecord
import NewsSyntax
import NewsText

/// Gives places the codes of their countries, and finds the words that stand for a place that is named elsewhere:
/// `there`, `home`, `the country`, `the South`.
struct PlaceStage {
    /// A country, a town or its people, where the text names it.
    private struct Known {
        var span: Span
        /// What comes after `place:` in the id.
        var slug: String
        /// Its country, where that is one of ISO 3166.
        var code: String?
        /// Whether the words are for people or things of the country: `Cubans`, or for a state that acts.
        var isPlace: Bool
        var isPeople = false

        var isCountry: Bool { PlaceCodes.country(slug) != nil }
    }

    /// A place by a phrase of a block.
    private struct Described: Hashable {
        var block: Int
        var id: String
    }

    private let page: PageText
    private var entities: [Entity]
    private var indexes: [String: Int] = [:]
    private var known: [[Known]]
    /// Entities that got mentions.
    private var unsorted: Set<Int> = []
    /// What phrases mean that something happens at: `the South` of a block.
    private var meanings: [Described: String] = [:]
    /// The countries that the report names.
    private var near: Set<String> = []
    /// Countries of towns that the report names and no other country has.
    private var around: Set<String> = []
    private let datelineSlug: String?
    /// Who says something or holds an office: their ids stay.
    private let speaking: Set<String>
    /// They and who takes part in what happens.
    private let participants: Set<String>
    /// Ids that were somebody's and are a place's now.
    private let renamed: [String: String]

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
        datelineSlug = record.dateline?.place.map { String($0.drop { $0 != ":" }.dropFirst()) }
        for (index, entity) in entities.enumerated() { indexes[entity.id] = index }
    }

    private static func speaking(_ record: Record) -> Set<String> {
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

    private static func slug(_ id: String) -> String { String(id.drop { $0 != ":" }.dropFirst()) }

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

    private mutating func add(_ mention: Entity.Mention, _ id: String, _ name: String, _ code: String?) {
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

    private func span(_ token: Int, _ block: Int) -> Span { page.span(of: token, block) }

    /// The first token that begins at a place or behind it.
    private func token(at start: Int, _ block: Int) -> Int? {
        guard let text = page.readings[block].syntax, let token = page.token(at: start, block) else { return nil }
        return token < text.tokens.count ? token : nil
    }

    // MARK: What stands for it

    private mutating func resolve(_ block: Int) {
        guard let text = page.readings[block].syntax else { return }
        for sentence in text.sentences {
            for token in sentence.range {
                guard let reading = PlaceWord(token, sentence) else { continue }
                let span = page.span(PageText.Place(block: block, range: text.byteSpan(reading.tokens)))
                let end = sentence.range.upperBound - 1
                let sentenceSpan = Span(
                    block: block, start: self.span(sentence.range.lowerBound, block).start,
                    end: self.span(end, block).end)
                guard let (slug, code) = meaning(of: reading, at: span, in: sentenceSpan) else { continue }
                put(reading, slug, code, block, text)
            }
        }
    }

    private mutating func put(_ word: PlaceWord, _ slug: String, _ code: String?, _ block: Int, _ text: ParsedText) {
        let passage = page.passage(PageText.Place(block: block, range: text.byteSpan(word.tokens)))
        if case .country = word.kind, let code, act(passage, code, block) { return }
        takeBack(passage, "place:" + slug, block)
        let name = code.flatMap { PlaceCodes.country(slug) == $0 ? CountryRows.commonNames[$0] : nil }
        let form: Entity.Form = word.isAdverb ? .pronoun : .descriptor
        add(Entity.Mention(passage: passage, form: form), "place:" + slug, name ?? passage.text, code)
        let place = known[block].lastIndex { $0.span.start < passage.span.start }.map { $0 + 1 } ?? 0
        known[block].insert(Known(span: passage.span, slug: slug, code: code, isPlace: true), at: place)
    }

    /// `the West African nation must free its president`: where a phrase for a country takes part in what happens, it is
    /// the state that does. Gives false where it does not.
    private mutating func act(_ passage: Passage, _ code: String, _ block: Int) -> Bool {
        for index in entities.indices where entities[index].type == "org" && !speaking.contains(entities[index].id) {
            guard let place = entities[index].mentions.firstIndex(where: { $0.passage.span == passage.span }),
                entities[index].mentions[place].form == .descriptor, let name = CountryRows.commonNames[code]
            else { continue }
            entities[index].mentions.remove(at: place)
            guard participants.contains(entities[index].id) else { continue }
            meanings[Described(block: block, id: entities[index].id)] = "gov:" + code
            add(Entity.Mention(passage: passage, form: .descriptor), "gov:" + code, name, nil)
            return true
        }
        return false
    }

    /// What the tagger or an event took for a place of its own in a phrase that means another.
    private mutating func takeBack(_ passage: Passage, _ id: String, _ block: Int) {
        for index in entities.indices where ["place", "facility", "thing"].contains(entities[index].type) {
            let other = entities[index].id
            guard other != id else { continue }
            let isHalf = other == "place:north" || other == "place:south"
            let count = entities[index].mentions.count
            entities[index].mentions.removeAll { mention in
                let span = mention.passage.span
                guard span.block == block else { return false }
                if isHalf { return span.start < passage.span.end && passage.span.start < span.end }
                return span.end == passage.span.end && span.start >= passage.span.start
                    && mention.form == .descriptor
            }
            if entities[index].mentions.count < count { meanings[Described(block: block, id: other)] = id }
        }
    }

    /// What happens at such a phrase happens at the place that it means.
    private func rename(_ record: inout Record) {
        guard !meanings.isEmpty || !self.renamed.isEmpty else { return }
        func renamed(_ id: String, _ block: Int) -> String {
            meanings[Described(block: block, id: id)] ?? self.renamed[id] ?? id
        }
        for index in record.events.indices {
            let block = record.events[index].passage.span.block
            record.events[index].place = record.events[index].place.map { renamed($0, block) }
            record.events[index].destination = record.events[index].destination.map { renamed($0, block) }
            for place in record.events[index].actors.indices {
                record.events[index].actors[place].entity = renamed(record.events[index].actors[place].entity, block)
            }
            for place in record.events[index].targets.indices {
                record.events[index].targets[place].entity = renamed(record.events[index].targets[place].entity, block)
            }
        }
        for index in record.routes.indices {
            let block = record.routes[index].passage.span.block
            for leg in record.routes[index].legs.indices {
                record.routes[index].legs[leg].place = renamed(record.routes[index].legs[leg].place, block)
            }
        }
        for index in record.stances.indices {
            let block = record.stances[index].passage.span.block
            record.stances[index].actor = record.stances[index].actor.map { renamed($0, block) }
            record.stances[index].target = record.stances[index].target.map { renamed($0, block) }
        }
    }

    private func meaning(of word: PlaceWord, at span: Span, in sentence: Span) -> (slug: String, code: String?)? {
        switch word.kind {
        case .there:
            return before(span) { $0.isPlace || $0.isCountry && !$0.isPeople }.map { ($0.slug, $0.code) }
        case .here:
            if let place = before(span, { $0.isPlace }) { return (place.slug, place.code) }
            return datelineSlug.map { ($0, nil) }
        case .home:
            let own = known[span.block].last {
                $0.span.start >= sentence.start && $0.span.end <= span.start && $0.isPeople
            }
            if let people = own ?? before(span, { $0.isPeople }) { return (people.slug, people.code) }
            return origin(before: span)
        case .country, .kingdom:
            let states = if case .country(let states) = word.kind { states } else { PlaceWord.kingdoms }
            let fits: (Known) -> Bool = { known in
                known.isCountry && (states.isEmpty || states.contains(known.code ?? ""))
            }
            if let country = before(span, fits) { return (country.slug, country.code) }
            let next = known[span.block].first {
                fits($0) && $0.span.start >= span.end && $0.span.end <= sentence.end
            }
            return next.map { ($0.slug, $0.code) }
        case .capital(let nation):
            guard let code = nation ?? before(span, { $0.isCountry })?.code else {
                return before(span) { PlaceCodes.countryOfCapital($0.slug) != nil }.map { ($0.slug, nil) }
            }
            return PlaceCodes.capital(of: code).map { (Slug.make($0), code) }
        case .town:
            return before(span) {
                $0.isPlace && !$0.isCountry && !PlaceCodes.isRegion($0.slug) && PlaceNames.mayBeTown($0.slug)
            }.map {
                ($0.slug, nil)
            }
        case .island:
            return before(span) { PlaceCodes.isIsland($0.slug) || PlaceCodes.sharedIsland($0.slug) != nil }.map {
                PlaceCodes.sharedIsland($0.slug).map { ($0, nil) } ?? ($0.slug, $0.code)
            }
        case .region:
            return before(span) {
                $0.isPlace && !$0.isCountry && PlaceCodes.isRegion($0.slug) && !PlaceNames.isLessThanState($0.slug)
            }.map { ($0.slug, nil) }
        case .half(let isNorth): return half(isNorth)
        case .part: return before(span) { $0.isCountry }.map { ($0.slug, $0.code) }
        }
    }

    /// `two fishermen from Tarawa … were flown home`: the country that somebody is said to be from in the paragraph.
    private func origin(before span: Span) -> (slug: String, code: String?)? {
        guard let text = page.readings[span.block].syntax else { return nil }
        for place in known[span.block].reversed() where place.span.end <= span.start && place.isPlace {
            guard let first = token(at: place.span.start, span.block), first > 0, text.lemma(first - 1) == "from",
                let someone = text.sentence(ofToken: first).head(of: first), PersonWords.isPerson(text.lemma(someone)),
                let code = place.code ?? PlaceCodes.code(of: place.slug, near: near, around: around)
            else { continue }
            return CountryRows.commonNames[code].map { (Slug.make($0), code) }
        }
        return nil
    }

    /// One of two states that share a name.
    private func half(_ isNorth: Bool) -> (slug: String, code: String?)? {
        if near.contains("prk") || near.contains("kor") {
            return isNorth ? ("north-korea", "prk") : ("south-korea", "kor")
        }
        if near.contains("ssd") { return isNorth ? ("sudan", "sdn") : ("south-sudan", "ssd") }
        return nil
    }

    /// The last place that is named before another, in its block or the one before it.
    private func before(_ span: Span, _ fits: (Known) -> Bool) -> Known? {
        if let own = known[span.block].last(where: { $0.span.end <= span.start && fits($0) }) { return own }
        var block = span.block - 1
        while block >= max(0, span.block - 2) {
            if let other = known[block].last(where: fits) { return other }
            block -= 1
        }
        return nil
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
    private func mayBeTown(_ slug: String) -> Bool {
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
