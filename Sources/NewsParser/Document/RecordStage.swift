import NewsRecord
import NewsText

/// Turns what the stages found into the record, with spans of the file.
struct RecordStage {
    let page: PageText
    let cast: Cast
    let statements: [DocumentStatement]
    let echoedBy: [Int: Int]

    init(page: PageText, cast: Cast, statements: [DocumentStatement]) {
        self.page = page
        self.cast = cast
        // In the order of the file, by where the content begins.
        self.statements = statements.enumerated().sorted { left, right in
            let (first, second) = (left.element.content[0].place, right.element.content[0].place)
            return (first.block, first.range.lowerBound, left.offset) < (
                second.block, second.range.lowerBound, right.offset
            )
        }.map(\.element)
        var echoedBy: [Int: Int] = [:]
        var byPart: [PageText.Place: Int] = [:]
        if self.statements.contains(where: { $0.echo != nil }) {
            for (index, statement) in self.statements.enumerated() where statement.echo == nil {
                for part in statement.content { byPart[part.place] = index }
            }
            for (index, statement) in self.statements.enumerated() {
                if let echo = statement.echo, let original = byPart[echo.original] { echoedBy[index] = original }
            }
        }
        self.echoedBy = echoedBy
    }

    func attributions() -> [Attribution] {
        statements.enumerated().map { index, statement in
            let original = echoedBy[index]
            let speaker = original.map { statements[$0].speaker } ?? statement.speaker
            let basis = original.map { statements[$0].basis == nil ? nil : .turn } ?? statement.basis
            return Attribution(
                kind: statement.kind,
                content: statement.content.map {
                    Attribution.Content(passage: page.passage($0.place), isQuoted: $0.isQuoted)
                },
                source: statement.source.map { page.passage($0) }, speaker: speaker.map { cast.members[$0].id },
                speakerBasis: basis, cue: cue(of: statement), sameAs: original.map { [$0] } ?? [],
                relation: original == nil ? nil : statement.echo?.relation, region: statement.region)
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
        return zip(places, resolved).map { place, date in
            DateMention(
                passage: page.passage(place), edtf: date.edtf, kind: date.kind, timex: date.timex, anchor: date.anchor,
                basis: date.basis, reasons: date.reasons)
        }
    }
}
