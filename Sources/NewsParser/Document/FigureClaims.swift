import NewsRecord
import NewsText

/// The figures with what the document says of them: who claims each, how weakly, where and when it holds.
extension RecordStage {
    /// Whose words a stretch of a block is.
    fileprivate struct Claim {
        var range: Range<Int>
        var speaker: String?
        var hedge: String?
    }

    /// The figures in the order of the text. `dates` and `entities` are the record's.
    func figures(_ dates: [DateMention], _ entities: [Entity]) -> [Figure] {
        let claims = claims()
        let places = PlaceMentions(entities)
        var figures: [Figure] = []
        var firstDate = 0
        for block in page.drafts.indices where page.drafts[block].kind != .pullquote {
            let reading = page.readings[block]
            var open = OpenClaims(claims[block])
            for local in reading.figures {
                let claim = open.innermost(around: local.range)
                var figure = Figure(
                    passage: page.passage(PageText.Place(block: block, range: local.range)), value: local.value,
                    low: local.low, high: local.high, qualifier: local.qualifier, isExact: local.isExact,
                    counted: local.counted, unit: local.unit, speaker: claim?.speaker)
                figure.predicate = local.predicate
                figure.isCumulative = local.isCumulative
                figure.hedge = local.hedgeRange.map { reading.text.text($0) } ?? claim?.hedge
                if let range = local.placeRange {
                    figure.place = places.identifier(of: page.passage(PageText.Place(block: block, range: range)))
                }
                if let date = local.date, dates.indices.contains(firstDate + date) {
                    figure.edtf = Self.period(dates[firstDate + date].edtf, isSince: local.isSinceDate)
                }
                figures.append(figure)
            }
            firstDate += reading.dates.count
        }
        return figures
    }

    /// For each block the contents of its statements.
    private func claims() -> [[Claim]] {
        var claims: [[Claim]] = page.drafts.map { _ in [] }
        for statement in statements {
            let speaker = statement.speaker.map { cast.members[$0].id }
            let cue = statement.cue.map { page.text($0) }
            let hedge = cue.flatMap { CueHedges.isHedge($0) ? $0 : nil }
            guard speaker != nil || hedge != nil else { continue }
            for part in statement.content {
                claims[part.place.block].append(Claim(range: part.place.range, speaker: speaker, hedge: hedge))
            }
        }
        return claims
    }

    private static func period(_ edtf: String?, isSince: Bool) -> String? {
        guard let edtf, isSince else { return edtf }
        return edtf.utf8.contains { $0 == 0x2F || $0 == 0x5B } ? edtf : edtf + "/.."
    }
}

/// The claims of one block that the figures, taken in order, stand in.
private struct OpenClaims {
    private let claims: [RecordStage.Claim]
    private var next = 0
    private var open: [RecordStage.Claim] = []

    init(_ claims: [RecordStage.Claim]) { self.claims = claims.sorted { $0.range.lowerBound < $1.range.lowerBound } }

    /// The smallest claim around a stretch that begins no earlier than the last one asked about.
    mutating func innermost(around range: Range<Int>) -> RecordStage.Claim? {
        while next < claims.count, claims[next].range.lowerBound <= range.lowerBound {
            open.append(claims[next])
            next += 1
        }
        open.removeAll { $0.range.upperBound <= range.lowerBound }
        return open.filter { range.upperBound <= $0.range.upperBound }.min { $0.range.count < $1.range.count }
    }
}

/// Cues that claim weakly.
enum CueHedges {
    private static let stems = [
        "claim", "alleg", "estimat", "believ", "think", "thought", "fear", "suspect", "guess", "reckon", "suggest",
        "presum", "suppos", "speculat",
    ]

    /// Whether a cue as it stands is one of them.
    static func isHedge(_ cue: String) -> Bool {
        cue.lowercased().utf8.split(separator: 0x20).contains { word in
            stems.contains { word.starts(with: $0.utf8) }
        }
    }
}

/// Where the record's entities are named as places.
struct PlaceMentions {
    private var byStart: [Int: [(span: Span, id: String)]] = [:]

    init(_ entities: [Entity]) {
        for entity in entities where ["place", "facility", "gov"].contains(entity.type) {
            let id = entity.type == "gov" ? "place:" + Slug.make(entity.name) : entity.id
            for mention in entity.mentions {
                byStart[mention.passage.span.block, default: []].append((mention.passage.span, id))
            }
        }
    }

    /// The id of the place that a passage names: an entity's where a mention of one shares its last word, else one made
    /// of the words.
    func identifier(of passage: Passage) -> String? {
        let shared = byStart[passage.span.block]?.first {
            $0.span.start < passage.span.end && passage.span.start < $0.span.end && $0.span.end >= passage.span.end
        }
        if let shared { return shared.id }
        let text = passage.text.hasPrefix("the ") ? String(passage.text.dropFirst(4)) : passage.text
        let slug = Slug.make(text)
        return slug.isEmpty ? nil : "place:" + slug
    }
}
