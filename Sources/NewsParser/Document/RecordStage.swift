import NewsRecord
import NewsText

/// Turns what the stages found into the record, with spans of the file.
struct RecordStage {
    let page: PageText
    let cast: Cast
    let statements: [DocumentStatement]

    init(_ story: Story) {
        page = story.page
        cast = story.cast
        statements = story.statements
    }

    func attributions(_ dates: [DateMention], _ entities: [Entity]) -> [Attribution] {
        let meanings = PlaceMeanings(dates, entities)
        return statements.map { statement in
            var attribution = Attribution(
                kind: statement.kind,
                content: statement.content.map {
                    Attribution.Content(passage: page.passage($0.place), isQuoted: $0.isQuoted)
                },
                source: statement.source.map { page.passage($0) },
                speaker: statement.speaker.map { cast.members[$0].id },
                speakerBasis: statement.basis, cue: cue(of: statement), sameAs: statement.original.map { [$0] } ?? [],
                relation: statement.relation, difference: statement.difference, region: statement.region)
            attribution.reasons = statement.reasons
            attribution.within = statement.within
            attribution.via = statement.via.map { relay in
                RelayStep(
                    entity: relay.member.map { cast.members[$0].id }, source: relay.source.map { page.passage($0) },
                    cue: relay.cue.map { page.passage($0) }, edtf: relay.said.flatMap { meanings.edtf(page.span($0)) })
            }
            describe(statement.occasion, meanings, &attribution)
            attribution.hedges = Remarks.hedges(statement, page)
            attribution.editorial = Remarks.editorial(statement, page)
            return attribution
        }
    }

    private func describe(_ occasion: Occasion, _ meanings: PlaceMeanings, _ attribution: inout Attribution) {
        let basis: Basis = occasion.isInferred ? .inferred : .text
        attribution.addressee = occasion.addressee.map { place in
            let passage = page.passage(place)
            let entity = meanings.entity(passage.span) ?? PlaceMeanings.group(passage.text)
            return Addressee(passage: passage, entity: entity, basis: basis)
        }
        attribution.venue = occasion.venue.map { Venue(passage: page.passage($0), basis: basis) }
        attribution.said = occasion.said.flatMap { meanings.edtf(page.span($0)) }.map { Said(edtf: $0, basis: basis) }
        let hasOccasion = attribution.addressee != nil || attribution.venue != nil || attribution.said != nil
        if occasion.isInferred, hasOccasion, attribution.reasons.isEmpty {
            attribution.reasons = ["the occasion is the one that the speaker's earlier words name"]
        }
    }

    private func cue(of statement: DocumentStatement) -> Attribution.Cue? {
        statement.cue.map {
            Attribution.Cue(passage: page.passage($0), cueClass: CueVerbs.classes[statement.cueClass])
        }
    }

    // MARK: Dates

    static func dates(_ page: PageText, publishedEDTF: String?, _ years: YearStage.Evidence?) -> [DateMention] {
        var places: [PageText.Place] = []
        var local: [LocalDate] = []
        for block in page.drafts.indices where page.drafts[block].kind != .pullquote {
            for date in page.readings[block].dates {
                local.append(date)
                places.append(PageText.Place(block: block, range: date.range))
            }
        }
        let resolved = DateResolution.resolve(
            local, blocks: places.map(\.block), publishedEDTF: publishedEDTF, years: years)
        return local.indices.map { index in
            let (place, date) = (places[index], resolved[index])
            let readings = local[index].readings.map { page.passage(PageText.Place(block: place.block, range: $0)) }
            return DateMention(
                passage: page.passage(place), edtf: date.edtf, kind: date.kind, timex: date.timex, anchor: date.anchor,
                basis: date.basis, reasons: date.reasons, readings: readings)
        }
    }
}
