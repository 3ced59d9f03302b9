import Lexicons
import NewsRecord
import NewsSyntax
import NewsText

/// Mends the mentions of places before they are resolved: names that the tagger cut, names that are written short, and
/// the one name that is a state's of America and a country's.
struct PlaceMerging {
    private let page: PageText
    private(set) var entities: [Entity]
    private var indexes: [String: Int] = [:]
    /// Entities that got mentions, which may be out of order now.
    private(set) var changed: Set<Int> = []
    /// What ids of persons and bodies that are places are now.
    private(set) var renamed: [String: String] = [:]

    static let longestExtension = 2
    private static let sides: Set<String> = [
        "Northern", "Southern", "Eastern", "Western", "Central", "Northeastern", "Northwestern", "Southeastern",
        "Southwestern", "Midwestern",
    ]

    init(_ page: PageText, _ entities: [Entity]) {
        self.page = page
        self.entities = entities
        for (index, entity) in entities.enumerated() { indexes[entity.id] = index }
    }

    /// - Parameter acting: the ids of those who say or do something, or have it done to them: they are somebody.
    mutating func run(acting: Set<String>) {
        retype(acting)
        // `(R-S.C.)`: a letter is no place, nor is the adjective of `the Southern primaries`.
        for index in entities.indices where entities[index].type == "place" {
            entities[index].mentions.removeAll {
                $0.passage.text.utf8.count < 2 || Self.sides.contains($0.passage.text)
            }
        }
        extend()
        spellOut()
        settleGeorgia()
    }

    private mutating func move(_ mention: Int, of entity: Int, to id: String, _ name: String, _ passage: Passage) {
        var moved = entities[entity].mentions.remove(at: mention)
        moved.passage = passage
        let target = indexes[id] ?? entities.count
        if target == entities.count {
            indexes[id] = target
            entities.append(Entity(id: id, name: name, mentions: []))
        }
        entities[target].mentions.append(moved)
        changed.insert(target)
    }

    // MARK: Names that were taken for somebody's

    /// Prepositions that stand before places alone.
    private static let nearby: Set<String> = ["near", "outside", "along", "via", "off", "upstream", "downstream"]
    private static let within: Set<String> = [
        "in", "at", "across", "around", "through", "from", "into", "to", "between",
    ]

    /// `along the Mekong`, `in the West Bank`: names that the tagger took for a person's or a body's, though nobody of that
    /// name does anything and each of its mentions stands where a place would.
    private mutating func retype(_ acting: Set<String>) {
        let found = places()
        for index in entities.indices where entities[index].type == "person" || entities[index].type == "org" {
            let entity = entities[index]
            guard !acting.contains(entity.id), !entity.mentions.isEmpty, entity.mentions.count <= 6,
                PlaceNames.mayBe(entity.name, isBody: entity.type == "org"),
                isCountry(entity) || entity.mentions.allSatisfy({ isPlaced($0, named: entity.name, found) })
            else { continue }
            var slug = Slug.make(entity.name)
            if let code = PlaceCodes.country(slug), let name = CountryRows.commonNames[code] { slug = Slug.make(name) }
            while !entities[index].mentions.isEmpty {
                let passage = entities[index].mentions[0].passage
                move(0, of: index, to: "place:" + slug, entity.name, passage)
            }
            renamed[entity.id] = "place:" + slug
        }
    }

    /// `Niger's uranium`, `Holland's storks`: a country's name alone, with what belongs to it, of which nobody who is named
    /// has it for a name.
    private func isCountry(_ entity: Entity) -> Bool {
        guard PlaceCodes.country(Slug.make(entity.name)) != nil,
            entity.mentions.allSatisfy({ $0.passage.text == entity.name && isOwner($0.passage.span) })
        else { return false }
        return !entities.contains { other in
            other.id != entity.id && other.type == "person"
                && other.name.split(separator: " ").contains { $0 == entity.name }
        }
    }

    private func isOwner(_ span: Span) -> Bool {
        guard let text = page.readings[span.block].syntax, let first = page.token(at: span.start, span.block),
            let end = page.token(at: span.end, span.block), end < text.tokens.count
        else { return false }
        let isTitled = first > 0 && text.tokens[first - 1].universal == .properNoun
        return text.tokens[end].tag == .possessiveEnding && !isTitled
    }

    /// Where mentions of places begin and end, by block.
    private func places() -> [Int: (starts: Set<Int>, ends: Set<Int>)] {
        var found: [Int: (starts: Set<Int>, ends: Set<Int>)] = [:]
        for entity in entities where entity.type == "place" {
            for mention in entity.mentions {
                let span = mention.passage.span
                found[span.block, default: ([], [])].starts.insert(span.start)
                found[span.block, default: ([], [])].ends.insert(span.end)
            }
        }
        return found
    }

    private func isPlaced(
        _ mention: Entity.Mention, named name: String, _ found: [Int: (starts: Set<Int>, ends: Set<Int>)]
    ) -> Bool {
        let span = mention.passage.span
        guard mention.passage.text == name, let text = page.readings[span.block].syntax,
            let first = page.token(at: span.start, span.block), let end = page.token(at: span.end, span.block)
        else { return false }
        let slug = Slug.make(name)
        if PlaceFrames.isNamed(behindNoun: first, text) { return true }
        let isKnown = PlaceCodes.isKnown(slug) || MissedPlaces.isOfTheWorld(slug)
        let marker = MissedPlaces.marker(before: first, text) ?? ""
        if Self.nearby.contains(marker) || isKnown && Self.within.contains(marker) { return true }
        // Nobody is called as a region of two words is, or as a bay.
        if slug.utf8.contains(0x2D), PlaceCodes.isRegion(slug) || MissedPlaces.hasShape(name) { return true }
        if end + 1 < text.tokens.count, text.tokens[end].tag == .possessiveEnding,
            StateActs.landNouns.contains(text.lemma(end + 1).lowercased())
        {
            return true
        }
        if end + 2 < text.tokens.count, text.tokens[end].tag == .comma,
            ["north", "south", "east", "west"].contains(text.lemma(end + 1)), text.lemma(end + 2) == "of"
        {
            return true
        }
        // `Macon and Savannah`, `Gaza City and the West Bank`
        guard isKnown, let places = found[span.block] else { return false }
        if marker == "and" || marker == ",", places.ends.contains(where: { $0 < span.start && span.start - $0 <= 10 }) {
            return true
        }
        return end + 1 < text.tokens.count && ["and", ","].contains(text.lemma(end))
            && places.starts.contains(page.span(of: end + 1, span.block).start)
    }

    // MARK: Names that were cut

    /// `Papua New | Guinea`, `Saint | -Malo`: the longest name of the tables that begins where a mention does.
    private mutating func extend() {
        var lengthened: [Int: [(span: Span, id: String)]] = [:]
        for index in entities.indices where entities[index].type == "place" {
            var mention = 0
            while mention < entities[index].mentions.count {
                let old = entities[index].mentions[mention]
                guard old.form == .name, let (passage, slug) = longer(old.passage) ?? articled(old.passage) else {
                    mention += 1
                    continue
                }
                let code = PlaceCodes.country(slug)
                let name = code.flatMap { CountryRows.commonNames[$0] } ?? passage.text
                let id = "place:" + Slug.make(name)
                if id == entities[index].id {
                    entities[index].mentions[mention].passage = passage
                    mention += 1
                } else {
                    move(mention, of: index, to: id, name, passage)
                }
                lengthened[passage.span.block, default: []].append((passage.span, id))
            }
        }
        if !lengthened.isEmpty { drop(within: lengthened) }
    }

    /// `The | Hague`: an article with a capital inside a sentence is part of the name.
    private func articled(_ passage: Passage) -> (Passage, String)? {
        let block = passage.span.block
        guard passage.text == "Hague", let text = page.readings[block].syntax,
            let first = page.token(at: passage.span.start, block), first > 0,
            text.form(first - 1).elementsEqual("The".utf8), let last = page.token(at: passage.span.end, block)
        else { return nil }
        let whole = page.passage(PageText.Place(block: block, range: text.byteSpan((first - 1)..<last)))
        return (whole, Slug.make(whole.text))
    }

    private func longer(_ passage: Passage) -> (Passage, String)? {
        let block = passage.span.block
        guard let text = page.readings[block].syntax, let first = page.token(at: passage.span.start, block),
            var last = page.token(at: passage.span.end, block), last > first
        else { return nil }
        last -= 1
        guard page.span(of: last, block).end == passage.span.end else { return nil }
        var best: (Passage, String)?
        var end = last + 1
        var added = 0
        while end < text.tokens.count, added < Self.longestExtension {
            let isHyphen = text.form(end).elementsEqual("-".utf8) && !text.tokens[end].isSpaced
            let word = isHyphen ? end + 1 : end
            guard word < text.tokens.count, let initial = text.form(word).first, (0x41...0x5A).contains(initial),
                text.tokens[word].universal != .punctuation
            else { break }
            end = word + 1
            added += 1
            let range = text.byteSpan(first..<end)
            let longer = page.passage(PageText.Place(block: block, range: range))
            let slug = Slug.make(longer.text)
            if PlaceCodes.isKnown(slug) { best = (longer, slug) }
        }
        return best
    }

    /// What lies within a name that is longer now is no place of its own.
    private mutating func drop(within lengthened: [Int: [(span: Span, id: String)]]) {
        for index in entities.indices where entities[index].type == "place" {
            let id = entities[index].id
            entities[index].mentions.removeAll { mention in
                let own = mention.passage.span
                return lengthened[own.block]?.contains {
                    own.start >= $0.span.start && own.end <= $0.span.end && id != $0.id
                } ?? false
            }
        }
    }

    // MARK: Names that are written short

    private mutating func spellOut() {
        for index in entities.indices where entities[index].type == "place" {
            var mention = 0
            while mention < entities[index].mentions.count {
                let passage = entities[index].mentions[mention].passage
                guard let full = PlaceNames.full(passage.text), "place:" + full.slug != entities[index].id else {
                    mention += 1
                    continue
                }
                move(mention, of: index, to: "place:" + full.slug, full.name, passage)
            }
        }
        if let state = indexes["place:georgia-us"] { entities[state].attributes["iso3166"] = "USA" }
    }

    // MARK: Georgia

    /// Where in a block something tells of the one or of the other.
    private struct Hint {
        var span: Span
        var isState: Bool
        /// Whether it can mean nothing else: the country's people and towns.
        var isSure: Bool
    }

    private static let caucasian: Set<String> = [
        "caucasus", "south-caucasus", "abkhazia", "south-ossetia", "black-sea", "armenia", "azerbaijan", "russia",
    ]

    /// `Georgia` is the state where the nearest hint is a place of the United States, the country where it is one of the
    /// Caucasus or a word for the country's people; without one in its block, by what the report names.
    private mutating func settleGeorgia() {
        guard let country = indexes["place:georgia"], !entities[country].mentions.isEmpty else { return }
        let hints = self.hints()
        let states = hints.count { $0.isState }
        let isSure = hints.contains { $0.isSure }
        let beside = Dictionary(grouping: hints) { $0.span.block }
        var mention = 0
        while mention < entities[country].mentions.count {
            let passage = entities[country].mentions[mention].passage
            let near = (beside[passage.span.block] ?? [])
                .min { distance($0.span, passage.span) < distance($1.span, passage.span) }
            let isState = near?.isState ?? (states > 0 && !isSure && states * 2 > hints.count)
            if isState, passage.text == "Georgia" {
                move(mention, of: country, to: "place:georgia-us", "Georgia", passage)
            } else {
                mention += 1
            }
        }
        if let state = indexes["place:georgia-us"] { entities[state].attributes["iso3166"] = "USA" }
    }

    private func distance(_ one: Span, _ other: Span) -> Int {
        max(0, max(one.start, other.start) - min(one.end, other.end))
    }

    private func hints() -> [Hint] {
        var hints: [Hint] = []
        for entity in entities where entity.type == "place" || entity.type == "gov" || entity.type == "group" {
            let slug = String(entity.id.drop { $0 != ":" }.dropFirst())
            guard slug != "georgia" else { continue }
            let code = entity.type == "gov" ? slug : PlaceCodes.code(of: slug, near: [])
            let isSure = code == "geo" || slug == "georgians" || slug == "georgian"
            let isState = code == "usa" || slug == "americans"
            guard isSure || isState || Self.caucasian.contains(slug) || code == "rus" else { continue }
            for mention in entity.mentions {
                hints.append(Hint(span: mention.passage.span, isState: isState, isSure: isSure))
            }
        }
        for (block, reading) in page.readings.enumerated() {
            guard let text = reading.syntax else { continue }
            for token in text.tokens.indices {
                guard text.form(token).first == 0x47 || text.form(token).first == 0x41,
                    let nation = Nationals.country(text.form(token)), nation.code == "geo" || nation.code == "usa"
                else { continue }
                hints.append(
                    Hint(span: page.span(of: token, block), isState: nation.code == "usa", isSure: nation.code == "geo")
                )
            }
        }
        return hints
    }
}

extension PageText {
    /// Where a token of a block stands.
    func span(of token: Int, _ block: Int) -> Span {
        guard let text = readings[block].syntax else { return Span(block: block, start: 0, end: 0) }
        return span(Place(block: block, range: text.tokens[token].range))
    }

    /// The first token of a block that begins at a place or behind it; the number of its tokens where none does.
    func token(at start: Int, _ block: Int) -> Int? {
        guard let text = readings[block].syntax else { return nil }
        var (low, high) = (0, text.tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if span(of: middle, block).start < start { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
