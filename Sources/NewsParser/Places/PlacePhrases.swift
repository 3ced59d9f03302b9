import Lexicons
import NewsRecord
import NewsSyntax
import NewsText

/// What phrases such as `the country`, `the capital`, `here` and `home` mean.
extension PlaceStage {
    mutating func resolve(_ block: Int) {
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
        for index in bodies[passage.span] ?? [] where !speaking.contains(entities[index].id) {
            guard let place = entities[index].mentions.firstIndex(where: { $0.passage.span == passage.span }),
                let name = CountryRows.commonNames[code]
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
    func rename(_ record: inout Record) {
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
            // Outside of marks it is the reporter who is here.
            if let datelineSlug, !quoted[span.block].contains(where: { $0.start <= span.start && span.end <= $0.end }) {
                return (datelineSlug, nil)
            }
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
            // One of several that are named together is not `the country`, where another can be.
            if let country = before(span, { fits($0) && !$0.isListed }) { return (country.slug, country.code) }
            if let listed = before(span, fits) {
                return states.isEmpty ? reported ?? (listed.slug, listed.code) : (listed.slug, listed.code)
            }
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

    /// The country that the report is sent from.
    private var reported: (slug: String, code: String?)? {
        guard let datelineSlug, let code = PlaceCodes.code(of: datelineSlug, near: near, around: around) else {
            return nil
        }
        return CountryRows.commonNames[code].map { (Slug.make($0), code) }
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
}
