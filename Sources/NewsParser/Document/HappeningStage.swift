import NewsRecord
import NewsText

/// Brings what the blocks tell of events, stances, routes and instruments to the record: who and where the phrases mean,
/// whose words they are, which date is theirs.
struct HappeningStage {
    private let page: PageText
    private var resolver: ArgumentResolver
    private let attributions: [Attribution]
    private let dates: [DateMention]
    private let figures: [Figure]
    /// The day on which the report came out, as far as it is known.
    private let published: String?
    /// Indexes of attributions, dates and figures by block.
    private var attributionsByBlock: [[(span: Span, index: Int)]]
    private var datesByBlock: [[Int]]

    init(_ page: PageText, _ record: Record) {
        self.page = page
        resolver = ArgumentResolver(page, record.entities, record.offices, record.dates)
        attributions = record.attributions
        dates = record.dates
        figures = record.figures
        published = record.published?.edtf
        attributionsByBlock = page.drafts.map { _ in [] }
        datesByBlock = page.drafts.map { _ in [] }
        for (index, attribution) in record.attributions.enumerated() {
            for part in attribution.content {
                attributionsByBlock[part.passage.span.block].append((part.passage.span, index))
            }
        }
        for (index, date) in record.dates.enumerated() where date.edtf != nil {
            datesByBlock[date.passage.span.block].append(index)
        }
    }

    /// Fills the record's lists, and adds to its entities whoever takes part.
    static func run(_ page: PageText, _ record: inout Record) {
        guard page.readings.contains(where: { !$0.happenings.isEmpty }) else { return }
        var stage = HappeningStage(page, record)
        for block in page.drafts.indices where isTold(page.drafts[block].kind) {
            stage.read(block, &record)
        }
        record.entities = stage.resolver.entities()
    }

    private static func isTold(_ kind: Block.Kind) -> Bool {
        kind == .paragraph || kind == .caption || kind == .correction
    }

    private mutating func read(_ block: Int, _ record: inout Record) {
        let happenings = page.readings[block].happenings
        /// Where each event of the block came to stand in the record.
        var indexes: [Int] = []
        var causes: [(event: Int, cause: Int)] = []
        let laws = happenings.instruments.map { page.span(PageText.Place(block: block, range: $0.range)) }
        let datesOfLaws = dates(of: laws, in: block)
        for local in happenings.events {
            let span = page.span(PageText.Place(block: block, range: local.range))
            let attribution = assertion(local, span)
            var event = Event(
                type: local.type, passage: page.passage(PageText.Place(block: block, range: local.range)),
                realis: local.realis, attribution: attribution,
                plover: EventWords.plover[local.type].map {
                    Event.Plover(category: $0, context: EventContexts.of(local.type))
                })
            takePart(in: &event, local, block, attribution)
            if local.type == "interview" { introduce(&event, span) }
            event.place = local.place.flatMap { resolver.identifier(of: $0, in: block, role: .place) }
            if local.isPlaceLoose, event.place?.hasPrefix("org:") ?? false { event.place = nil }
            // Whoever visits a town or crosses a country does nothing to it.
            if event.place != nil, local.type == "visit" || local.type == "crossing", local.targets.first == local.place
            {
                event.targets = []
            }
            event.destination = local.destination.flatMap { resolver.identifier(of: $0, in: block, role: .place) }
            event.edtf = date(
                in: page.span(PageText.Place(block: block, range: local.clause)), near: span,
                notOf: laws.contains { $0.start <= span.start && span.start < $0.end } ? [] : datesOfLaws)
            if isToCome(event, local) { event.realis = .planned }
            if event.realis == .actual, isContested(event, span) { event.realis = .alleged }
            if let earlier = EventRepeats.earlier(event, local, in: record.events) {
                indexes.append(earlier)
                continue
            }
            if let cause = local.cause { causes.append((record.events.count, cause)) }
            indexes.append(record.events.count)
            record.events.append(event)
        }
        for (event, cause) in causes where indexes[cause] != event { record.events[event].cause = indexes[cause] }
        for local in happenings.routes {
            if let route = route(local, block) { record.routes.append(route) }
        }
        for local in happenings.instruments { record.instruments.append(instrument(local, block)) }
        for local in happenings.stances {
            guard let stance = stance(local, block), !Self.isToldAgain(stance, record.stances) else { continue }
            if local.isOfSpeaker, let event = verdict(stance), !isTold(event, in: record) {
                record.events.append(event)
            }
            record.stances.append(stance)
        }
        for local in happenings.loaded {
            let passage = page.passage(PageText.Place(block: block, range: local.range))
            guard attribution(around: passage.span) == nil else { continue }
            record.loaded.append(LoadedWord(passage: passage, wordClass: local.wordClass))
        }
    }

    /// The statement that asserts an event: what somebody binds themselves to is told by whoever tells of the promise.
    private func assertion(_ local: LocalEvent, _ span: Span) -> Int? {
        guard let innermost = attribution(around: span) else { return nil }
        if local.isInPassing, local.realis != .alleged, isOfAct(attributions[innermost]) {
            return attributions[innermost].within
        }
        guard local.isCommitted, let cue = attributions[innermost].cue?.passage.span, cue.block == span.block,
            (0...30).contains(span.start - cue.end)
        else { return innermost }
        return attributions[innermost].within
    }

    /// Classes of cues by which somebody judges, asks or binds rather than tells.
    private static let acts: Set<String> = [
        "other", "urged", "demanded", "called", "asked", "feared", "hoped", "agreed", "promised", "complained",
    ]

    /// `condemned the attack`, `called on them to …`: what is spoken of is named, not told.
    private func isOfAct(_ attribution: Attribution) -> Bool {
        guard attribution.kind == .indirect, let cue = attribution.cue, Self.acts.contains(cue.cueClass),
            let content = attribution.content.first?.passage.text,
            !["accus", "charg", "alleg", "suspect", "blam", "den", "admi", "confess", "convict"].contains(
                where: cue.passage.text.lowercased().hasPrefix)
        else { return false }
        return !["that ", "whether ", "how ", "if "].contains(where: content.hasPrefix)
    }

    /// What hands do to others, and who does it would have to answer for.
    private static let wrongs: Set<String> = [
        "attack", "killing", "abduction", "theft", "bombing", "riot", "damage", "cyberattack",
    ]

    /// Whoever has no office to find out, but a side.
    private static let sides: Set<String> = [
        "villager", "villagers", "resident", "residents", "neighbour", "neighbours", "neighbor", "neighbors",
        "activist",
        "activists", "relative", "relatives", "family", "families", "campaigner", "campaigners", "opposition", "rebels",
        "dissidents", "protesters", "demonstrators", "refugees", "survivors", "victims", "prisoners", "inmates",
        "migrants",
        "defectors", "escapees", "lawyers", "plaintiffs", "accuser", "accusers", "opponents", "critics",
    ]

    /// `Villagers say that soldiers burned the mosque`: a wrong that one side lays at another's door.
    private func isContested(_ event: Event, _ span: Span) -> Bool {
        guard Self.wrongs.contains(event.type), let index = event.attribution, let actor = event.actors.first,
            let speaker = attributions[index].speaker, speaker != actor.entity
        else { return false }
        let words = speaker.split { $0 == "-" || $0 == ":" }.dropFirst()
        if words.contains(where: { Self.sides.contains(String($0)) }) { return true }
        return attributions.contains { other in
            guard let cue = other.cue?.passage, cue.span.block == span.block,
                (0...160).contains(cue.span.start - span.end),
                ["den", "dis", "rej"].contains(cue.text.prefix(3).lowercased()), let content = other.content.first
            else { return false }
            return Self.denied.contains(content.passage.text.lowercased())
        }
    }

    private static let denied: Set<String> = [
        "it", "this", "that", "the charge", "the charges", "the allegation", "the allegations", "the claim",
        "the claims",
        "the accusation", "the accusations", "wrongdoing", "any wrongdoing", "involvement", "any involvement",
    ]

    /// `fled Laos`: a country that people leave has nothing done to it.
    private func isLeft(_ target: LocalArgument, _ type: String, _ block: Int) -> Bool {
        guard type == "flight" || type == "displacement" || type == "emigration" else { return false }
        return ArgumentResolver.country(page.text(PageText.Place(block: block, range: target.range)))?.isName ?? false
    }

    /// `They meet on Monday`, `the election on Nov. 8`: in the present, or of a noun with its day, what lies behind the day
    /// of publication is to come.
    private func isToCome(_ event: Event, _ local: LocalEvent) -> Bool {
        guard event.realis == .actual || event.realis == .habitual, let day = event.edtf else { return false }
        // `Members vote in December`: told in the present of a day, whichever year it is.
        if day.hasPrefix("XXXX"), local.isPresent, RealisReader.scheduled.contains(event.type) { return true }
        guard let published, !day.contains("X"), !day.contains("/"), !day.contains("[")
        else { return false }
        let length = min(day.utf8.count, published.utf8.count)
        guard [4, 7, 10].contains(day.utf8.count),
            day.utf8.prefix(length).elementsEqual(published.utf8.prefix(length))
                == false, String(day.prefix(length)) > String(published.prefix(length))
        else { return false }
        if local.isPresent { return true }
        let end = event.passage.span.end
        return local.isNoun
            && datesByBlock[event.passage.span.block].contains {
                dates[$0].edtf == day && (0...12).contains(dates[$0].passage.span.start - end)
            }
    }

    /// `told the station, in an interview …`: whoever is quoted there gave it, to whomever they spoke.
    private func introduce(_ event: inout Event, _ span: Span) {
        let telling = attributions.first { attribution in
            guard attribution.speaker != nil, attribution.within == nil, let cue = attribution.cue?.passage.span else {
                return false
            }
            return cue.block == span.block && abs(cue.start - span.start) < 120
                && (attribution.source.map { $0.span.start < span.start } ?? false)
        }
        guard let telling, let speaker = telling.speaker else { return }
        event.actors = [Participant(entity: speaker, basis: .text)]
        if let host = telling.addressee?.entity { event.targets = [Participant(entity: host, basis: .text)] }
    }

    /// A stance that a paragraph tells twice is listed once.
    private static func isToldAgain(_ stance: Stance, _ told: [Stance]) -> Bool {
        told.suffix(24).contains {
            $0.passage.span.block == stance.passage.span.block && $0.actor == stance.actor
                && $0.target == stance.target && $0.polarity == stance.polarity
        }
    }

    /// Whether the block has told already that one finds fault with the other.
    private func isTold(_ event: Event, in record: Record) -> Bool {
        record.events.suffix(24).reversed().prefix { $0.passage.span.block == event.passage.span.block }.contains {
            other in
            ["criticism", "condemnation", "accusation"].contains(other.type)
                && other.actors.first?.entity == event.actors.first?.entity
                && other.targets.first?.entity == event.targets.first?.entity
        }
    }

    /// What somebody finds of another in their own words is an event too: they criticise or condemn.
    private func verdict(_ stance: Stance) -> Event? {
        guard stance.polarity == .criticises || stance.polarity == .condemns, let actor = stance.actor,
            let target = stance.target
        else { return nil }
        let type = stance.polarity == .condemns ? "condemnation" : "criticism"
        return Event(
            type: type, passage: stance.passage, actors: [Participant(entity: actor, basis: .inferred)],
            targets: [Participant(entity: target, basis: .text)], attribution: attribution(around: stance.passage.span),
            plover: EventWords.plover[type].map { Event.Plover(category: $0, context: EventContexts.of(type)) })
    }

    /// A stance is one of somebody towards somebody or something that the text names.
    private mutating func stance(_ local: LocalStance, _ block: Int) -> Stance? {
        let passage = page.passage(PageText.Place(block: block, range: local.range))
        let assertion = attribution(around: passage.span)
        let speaker = speaker(assertion)
        let addressee = assertion.flatMap { attributions[$0].addressee?.entity }
        let holder =
            local.isOfSpeaker
            ? speaker.map { resolver.party(of: $0) }
            : local.actor.flatMap { stanceHolder($0, local.topic, block, speaker) }
        // In somebody's own words, `he` is another.
        let isQuoted = assertion.map { attributions[$0].kind == .direct } ?? false
        guard let actor = holder, let argument = local.target,
            let target = pronounTopic(argument, local.topic, block, not: actor)
                ?? target(argument, block, actor, isQuoted ? speaker : nil, speaker, addressee)
                ?? local.owned.flatMap({ resolver.identifier(of: $0, in: block, role: .party, speaker, not: actor) }),
            actor != target
        else { return nil }
        // A pronoun may have turned out to stand for a thing.
        if local.actor?.kind == .pronoun && actor.hasPrefix("thing:")
            || local.target?.kind == .pronoun && target.hasPrefix("thing:") && Self.ofParties.contains(local.polarity)
        {
            return nil
        }
        return Stance(actor: actor, target: target, polarity: local.polarity, passage: passage, speaker: speaker)
    }

    /// Who has a stance: a pronoun that nothing else is known of means whom the sentence before is about.
    private mutating func stanceHolder(
        _ argument: LocalArgument, _ before: LocalArgument?, _ block: Int, _ speaker: String?
    ) -> String? {
        pronounTopic(argument, before, block, not: nil)
            ?? resolver.identifier(of: argument, in: block, role: .party, speaker)
    }

    /// Whom a pronoun means by the sentence before it.
    private mutating func pronounTopic(
        _ pronoun: LocalArgument, _ before: LocalArgument?, _ block: Int, not other: String?
    ) -> String? {
        guard pronoun.kind == .pronoun, let before, !resolver.isKnown(pronoun, in: block) else { return nil }
        let found = resolver.identifier(of: before, in: block, role: .party)
        return found == other || found?.hasPrefix("thing:") ?? true ? nil : found
    }

    /// Towards whom a stance is, unless that is whoever has it; in their own words, `he` is never who speaks.
    private mutating func target(
        _ argument: LocalArgument, _ block: Int, _ actor: String, _ quoted: String?, _ speaker: String?,
        _ addressee: String?
    ) -> String? {
        if isYou(argument, block) { return addressee == actor ? nil : addressee }
        let other = quoted != nil && actor != quoted ? quoted : actor
        let found = resolver.identifier(of: argument, in: block, role: .party, speaker, not: other)
        return found == actor || found == quoted && isThird(argument, block) ? nil : found
    }

    /// `I urge you`: whoever is spoken to.
    private func isYou(_ argument: LocalArgument, _ block: Int) -> Bool {
        argument.kind == .pronoun && page.text(PageText.Place(block: block, range: argument.head)).lowercased() == "you"
    }

    private func isThird(_ argument: LocalArgument, _ block: Int) -> Bool {
        guard argument.kind == .pronoun else { return false }
        return ["he", "him", "his", "she", "her"].contains(
            page.text(PageText.Place(block: block, range: argument.head)).lowercased())
    }

    private mutating func route(_ local: LocalRoute, _ block: Int) -> Route? {
        let passage = page.passage(PageText.Place(block: block, range: local.range))
        var legs: [Route.Leg] = []
        for leg in local.legs {
            guard let place = resolver.identifier(of: leg.place, in: block, role: .stop),
                !Self.bodiless.contains(String(place.prefix { $0 != ":" }))
            else { continue }
            legs.append(Route.Leg(step: leg.step, place: place, role: leg.role, manner: leg.manner))
        }
        guard !legs.isEmpty, legs.contains(where: { $0.role != .origin }) || local.legs.count == 1 else { return nil }
        // Steps count from one, whatever was no place after all.
        let steps = Set(legs.map(\.step)).sorted()
        legs = legs.map { leg in
            let step = (steps.firstIndex(of: leg.step) ?? 0) + 1
            return Route.Leg(step: step, place: leg.place, role: leg.role, manner: leg.manner)
        }
        if local.isOpen, let home = resolver.homeland(before: passage.span), !legs.contains(where: { $0.place == home })
        {
            legs = legs.map { Route.Leg(step: $0.step + 1, place: $0.place, role: $0.role, manner: $0.manner) }
            legs.insert(Route.Leg(step: 1, place: home, role: .origin), at: 0)
        }
        return Route(
            passage: passage, legs: legs, speaker: speaker(attribution(around: passage.span)),
            figure: figure(in: passage.span))
    }

    /// Stances that are towards somebody.
    private static let ofParties: Set<Stance.Polarity> = [.urges, .presses, .threatens, .accuses, .helps, .cooperates]

    /// What nobody can travel to.
    private static let bodiless: Set<String> = ["person", "anon", "group", "org", "law", "office", "thing"]

    /// How many people: a plain count in the stretch.
    private func figure(in span: Span) -> Int? {
        figures.firstIndex {
            $0.passage.span.block == span.block && $0.unit == nil && span.start <= $0.passage.span.start
                && $0.passage.span.end <= span.end
        }
    }

    private mutating func instrument(_ local: LocalInstrument, _ block: Int) -> Instrument {
        let passage = page.passage(PageText.Place(block: block, range: local.range))
        let attribution = attribution(around: passage.span)
        var instrument = Instrument(
            entity: resolver.instrument(local, in: block), name: local.name, passage: passage,
            edtf: date(in: passage.span, near: passage.span) ?? local.making.flatMap {
                date(in: page.span(PageText.Place(block: block, range: $0)), near: passage.span)
            } ?? local.year, speaker: speaker(attribution))
        instrument.parties = participants(local.parties, block, attribution)
        // `India and France signed a pact`: who makes it claims nothing of it.
        if let speaker = instrument.speaker, instrument.parties.contains(where: { $0.entity == speaker }) {
            instrument.speaker = nil
        }
        if let duty = local.duty {
            instrument.duty = Instrument.Duty(
                passage: page.passage(PageText.Place(block: block, range: duty.range)),
                actor: duty.actor.flatMap {
                    resolver.identifier(of: $0, in: block, role: .party, speaker(attribution))
                },
                modality: duty.modality)
        }
        return instrument
    }

    /// Who takes part: those who are only counted are people where it is done by people or to them.
    private mutating func takePart(in event: inout Event, _ local: LocalEvent, _ block: Int, _ attribution: Int?) {
        event.actors = participants(local.actors, block, attribution)
        if event.actors.isEmpty, Self.crowds.contains(local.type) { event.actors = counted(local.actors, block) }
        // `She barred him`: `him` is somebody else than who does it.
        event.targets = participants(
            local.targets.filter { !isLeft($0, local.type, block) }, block, attribution,
            besides: event.actors.map(\.entity))
        event.targets.removeAll { target in
            target.basis == .inferred && event.actors.contains { $0.entity == target.entity }
        }
        if event.targets.isEmpty, Self.bodily.contains(local.type) { event.targets = counted(local.targets, block) }
    }

    /// What is done to people's bodies.
    private static let bodily: Set<String> = [
        "death", "injury", "killing", "arrest", "abduction", "rescue", "release", "attack", "repatriation", "layoffs",
    ]
    /// What people do in numbers.
    private static let crowds: Set<String> = ["protest", "strike", "flight", "crossing", "riot", "settlement", "vote"]

    private mutating func counted(_ arguments: [LocalArgument], _ block: Int) -> [Participant] {
        guard arguments.count == 1, let id = resolver.people(arguments[0], in: block) else { return [] }
        return [Participant(entity: id, basis: .text)]
    }

    private func speaker(_ attribution: Int?) -> String? { attribution.flatMap { attributions[$0].speaker } }

    private mutating func participants(
        _ arguments: [LocalArgument], _ block: Int, _ attribution: Int?, besides subjects: [String] = []
    ) -> [Participant] {
        var participants: [Participant] = []
        for argument in arguments.prefix(8) {
            let isObject = argument.kind == .pronoun && !subjects.isEmpty
            let id =
                isObject
                ? resolver.object(of: argument, in: block, speaker(attribution), besides: subjects)
                : resolver.identifier(of: argument, in: block, role: .party, speaker(attribution))
            guard let id, !participants.contains(where: { $0.entity == id })
            else { continue }
            participants.append(Participant(entity: id, basis: argument.kind == .pronoun ? .inferred : .text))
        }
        return participants
    }

    /// The innermost attribution whose content holds a stretch.
    private func attribution(around span: Span) -> Int? {
        attributionsByBlock[span.block]
            .filter { $0.span.start <= span.start && span.end <= $0.span.end }
            .min { $0.span.end - $0.span.start < $1.span.end - $1.span.start }?.index
    }

    /// The dates of a block that are part of a law's name or stand right before it: `the 2018 Mining Act`.
    private func dates(of laws: [Span], in block: Int) -> Set<Int> {
        guard !laws.isEmpty else { return [] }
        return Set(
            datesByBlock[block].filter { index in
                let own = dates[index].passage.span
                return laws.contains { own.start < $0.end && $0.start <= own.end + 1 }
            })
    }

    /// The date in a clause that stands nearest, but for some.
    private func date(in clause: Span, near span: Span, notOf others: Set<Int> = []) -> String? {
        datesByBlock[span.block]
            .filter { !others.contains($0) }
            .filter { dates[$0].passage.span.start >= clause.start && dates[$0].passage.span.end <= clause.end }
            .filter { dates[$0].kind == .date || dates[$0].kind == .time }
            .min { distance($0, span) < distance($1, span) }
            .flatMap { dates[$0].edtf }
    }

    private func distance(_ date: Int, _ span: Span) -> Int { abs(dates[date].passage.span.start - span.start) }
}

/// PLOVER's contexts, where a type has one by itself.
enum EventContexts {
    private static let table: [String: [String]] = [
        "asylum_admission": ["asylum", "migration"], "repatriation": ["migration"], "airlift": ["migration"],
        "deployment": ["military"], "missile_test": ["cbrn", "military"], "election": ["election"],
        "conviction": ["legal"], "lawsuit": ["legal"], "arrest": ["legal"], "coup": ["executive"],
        "bombing": ["military"],
    ]

    static func of(_ type: String) -> [String] { table[type] ?? [] }
}
