import NewsRecord
import NewsText

/// Makes the list of entities: everyone in the cast with all mentions, and who the page names.
enum EntityStage {
    /// More mentions of one entity than this are not listed.
    private static let largestMentionCount = 10_000

    static func run(_ page: PageText, _ cast: Cast, _ facts: PageFacts, _ names: DocumentNames? = nil) -> [Entity] {
        var collector = Collector(page: page, members: cast.members)
        collector.collectNames()
        var entities = collector.entities()
        if let names { add(NamedEntities(page, names), page, &entities) }
        add(facts.placeMention.map { town($0, page) }, facts.dateline?.place, form: .name, page, &entities)
        add(facts.agencyMention, facts.dateline?.agency, form: .name, page, &entities)
        if facts.agencyMention == nil { add(facts.outletMention, facts.outlet?.entity, form: .name, page, &entities) }
        return entities
    }

    /// Adds the names that the tagger found to the entities of the cast. Where both have a mention, the cast knows more
    /// of it; the rest of the tagger's group goes with it, if they agree on what it is.
    private static func add(_ named: NamedEntities, _ page: PageText, _ entities: inout [Entity]) {
        var owners: [Span: Int] = [:]
        var indexes: [String: Int] = [:]
        for (index, entity) in entities.enumerated() {
            indexes[entity.id] = index
            for mention in entity.mentions { owners[mention.passage.span] = index }
        }
        for group in named.groups {
            let mentions = group.mentions.map {
                Entity.Mention(passage: page.passage($0.place), form: $0.form)
            }
            let type = group.id.prefix { $0 != ":" }
            let shared = mentions.lazy.compactMap { owners[$0.passage.span] }.first { entities[$0].type == type }
            let target = indexes[group.id] ?? (type == "place" ? nil : shared)
            let fresh = mentions.filter { owners[$0.passage.span] == nil }.prefix(largestMentionCount)
            guard !fresh.isEmpty else { continue }
            let index = target ?? entities.count
            for mention in fresh { owners[mention.passage.span] = index }
            if let target {
                entities[target].mentions += fresh
                entities[target].mentions.sort { Collector.precedes($0.passage.span, $1.passage.span) }
            } else {
                indexes[group.id] = index
                entities.append(
                    Entity(
                        id: group.id, name: group.name,
                        mentions: fresh.sorted { Collector.precedes($0.passage.span, $1.passage.span) },
                        attributes: group.attributes))
            }
        }
    }

    /// The name of the town alone, of a dateline that says after a comma which one it is.
    private static func town(_ place: PageText.Place, _ page: PageText) -> PageText.Place {
        let bytes = page.readings[place.block].text.bytes[place.range]
        let end = bytes.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") } ?? place.range.upperBound
        return PageText.Place(block: place.block, range: place.range.lowerBound..<max(end, place.range.lowerBound + 1))
    }

    /// Adds a mention by the page itself to the entity that it names, which may be new.
    private static func add(
        _ place: PageText.Place?, _ identifier: String?, form: Entity.Form, _ page: PageText,
        _ entities: inout [Entity]
    ) {
        guard let place, let identifier else { return }
        let mention = Entity.Mention(passage: page.passage(place), form: form)
        if let known = entities.firstIndex(where: { $0.id == identifier }) {
            guard !entities[known].mentions.contains(mention) else { return }
            entities[known].mentions.append(mention)
            entities[known].mentions.sort { Collector.precedes($0.passage.span, $1.passage.span) }
        } else {
            entities.append(Entity(id: identifier, name: mention.passage.text, mentions: [mention]))
        }
    }

    private struct Collector {
        let page: PageText
        let members: [Cast.Member]
        var mentions: [[(place: PageText.Place, form: Entity.Form)]]

        init(page: PageText, members: [Cast.Member]) {
            self.page = page
            self.members = members
            mentions = members.map(\.described)
        }

        mutating func collectNames() {
            guard !members.isEmpty else { return }
            var wholes: [UInt64: Int] = [:]
            var surnames: [UInt64: Int] = [:]
            var filter = HashFilter()
            for (index, member) in members.enumerated() {
                filter.insert(member.hash)
                filter.insert(member.surnameHash)
                filter.insert(member.familyHash)
                if member.hash != 0 { wholes[member.hash] = index }
                if member.surnameHash != 0, surnames[member.surnameHash] == nil { surnames[member.surnameHash] = index }
                if member.familyHash != 0, surnames[member.familyHash] == nil { surnames[member.familyHash] = index }
            }
            for block in page.drafts.indices where Cast.holdsNames(page.drafts[block].kind) {
                for name in page.readings[block].names
                where filter.mayContain(name.hash) || filter.mayContain(name.lastHash) {
                    if let member = wholes[name.hash] {
                        let isLone = name.wordCount == 1 && members[member].isPerson && members[member].surnameHash != 0
                        add(member, block, name, isLone ? .surname : name.isAcronym ? .acronym : .name)
                    } else if name.wordCount == 1, let member = surnames[name.lastHash] {
                        add(member, block, name, .surname)
                    }
                }
            }
        }

        private mutating func add(_ member: Int, _ block: Int, _ name: LocalName, _ form: Entity.Form) {
            guard mentions[member].count < EntityStage.largestMentionCount else { return }
            mentions[member].append((PageText.Place(block: block, range: name.range), form))
        }

        func entities() -> [Entity] {
            zip(members, mentions).compactMap { member, mentions in
                guard !mentions.isEmpty else { return nil }
                let sorted = mentions.sorted {
                    ($0.place.block, $0.place.range.lowerBound) < ($1.place.block, $1.place.range.lowerBound)
                }
                var listed: [Entity.Mention] = []
                // Two statements may share their source.
                for (index, mention) in sorted.enumerated()
                where index == 0 || sorted[index - 1].place != mention.place {
                    listed.append(Entity.Mention(passage: page.passage(mention.place), form: mention.form))
                }
                return Entity(id: member.id, name: member.name, mentions: listed)
            }
        }

        static func precedes(_ left: Span, _ right: Span) -> Bool {
            (left.block, left.start) < (right.block, right.start)
        }
    }
}
